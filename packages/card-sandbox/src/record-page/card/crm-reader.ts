import type { CrmReader } from '../components/crm/crm-reader.ts';
import { sandbox } from '../page/sandbox-api.ts';
import { associationsOf } from './associations.ts';
import type { Subject } from './card-host.ts';
import { pick } from './crm-properties.ts';
import { kindOf } from './object-types.ts';

/** What the components that show CRM data read, for a card that stands beside this record, or beside none. */
export function crmReader(subject: Subject | undefined): CrmReader {
  return {
    properties: async (names, of) => {
      if (!of) return pick(ofPage(subject).properties.current(), names);
      const kind = kindOf(of.objectTypeId);
      if (!kind) throw new Error(`The sandbox has no records of the type ${of.objectTypeId}.`);
      return pick((await sandbox.record(kind, String(of.objectId))).properties, names);
    },
    associated: async (objectTypeId, names) => {
      const outcome = await associationsOf(
        ofPage(subject).record,
        { toObjectType: objectTypeId, properties: names },
        async (kind, id) => (await sandbox.record(kind, id)).properties,
      );
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value.results.map(({ toObjectId, associationTypes, properties }) => ({
        objectId: toObjectId,
        labels: associationTypes.map(({ label }) => label).filter(Boolean),
        properties,
      }));
    },
  };
}

function ofPage(subject: Subject | undefined): Subject {
  if (!subject) throw new Error('There is no record on this page.');
  return subject;
}
