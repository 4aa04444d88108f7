import type { CrmContext } from '@hubspot/ui-extensions';
import type { Place } from '../page/choices.ts';
import type { Agent } from '../page/sandbox-api.ts';
import { LOCALES } from './locales.ts';

/** The kit's ids of record types. */
export const OBJECT_TYPE_IDS = { contact: '0-1', ticket: '0-5' } as const;

interface Standing {
  place: Place;
  recordId: string;
  agent: Agent;
  language: string;
  zone: string;
  portalId: number;
  appName: string;
  /** Of the project's profile. */
  variables: CrmContext['variables'];
}

/** What `hubspot.extend` hands to a card that stands there. */
export function cardContext(standing: Standing): CrmContext {
  const { place, recordId, agent, language, zone, portalId, appName, variables } = standing;
  const [firstName = '', ...lastNames] = agent.name.split(' ');
  return {
    location: place === 'help-desk' ? 'helpdesk.sidebar' : 'crm.record.sidebar',
    crm: {
      objectId: Number(recordId),
      objectTypeId: OBJECT_TYPE_IDS[place === 'contact' ? 'contact' : 'ticket'],
    },
    user: {
      id: agent.userId,
      email: agent.email,
      emails: [agent.email],
      firstName,
      lastName: lastNames.join(' '),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- HubSpot still sends it.
      roles: [],
      teams: [],
      permissions: [],
      language,
      locale: LOCALES[language] ?? language,
    },
    portal: { id: portalId, timezone: zone },
    variables,
    extension: { appId: 1, appName, cardTitle: appName },
  };
}
