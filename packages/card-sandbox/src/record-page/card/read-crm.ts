import type { CrmReader } from '../hooks/crm-reader.ts';
import { sandbox } from '../api/sandbox-api.ts';
import type { Subject } from './card-host.ts';
import { pick } from '../../hubspot/crm-properties.ts';

/**
 * Reads CRM data for the components of a card on this record, or on an app page.
 * @param card Title of the card, for the list of what is missing.
 */
export function crmReader(subject: Subject | undefined, card: string): CrmReader {
  return {
    properties: async (names, of) => {
      if (!of) return pick(ofPage(subject).properties.current(), names);
      return pick((await sandbox.record(of.objectTypeId, String(of.objectId))).properties, names);
    },
    associated: async (toObjectType, properties) => {
      const { kind, id } = ofPage(subject).record;
      const record = { kind, id };
      const outcome = await sandbox.associations({ toObjectType, properties, record, card });
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
