import type { CrmReader } from '../hooks/crm-reader.ts';
import { sandbox } from '../api/sandbox-api.ts';
import { associationsOf } from './associations.ts';
import type { Subject } from './card-host.ts';
import { pick } from '../../hubspot/crm-properties.ts';
import { kindOf } from '../../hubspot/object-types.ts';

/** Reads CRM data for the components of a card on this record, or on an app page. */
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
  if (!subject) throw new Error('This page has no record.');
  return subject;
}
