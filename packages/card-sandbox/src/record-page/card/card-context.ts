import type { CrmContext } from '@hubspot/ui-extensions';
import type { Agent } from '../page/sandbox-api.ts';
import { isPage, type Extension, type ExtensionContext } from './extension.ts';
import { LOCALES } from './locales.ts';
import { OBJECT_TYPE_IDS, type Kind } from './object-types.ts';

interface Standing {
  extension: Extension;
  /** Absent on a page of the app's own. */
  record?: { kind: Kind; id: string };
  agent: Agent;
  language: string;
  zone: string;
  portalId: number;
  appName: string;
  /** Of the project's profile. */
  variables: CrmContext['variables'];
}

/**
 * What `hubspot.extend` hands to a card that stands there:
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/context
 */
export function cardContext(standing: Standing): ExtensionContext {
  const { extension, record, agent, language, zone, portalId, appName, variables } = standing;
  const { point, title } = extension;
  const [firstName = '', ...lastNames] = agent.name.split(' ');
  const everywhere = {
    user: {
      id: agent.userId,
      email: agent.email,
      emails: [agent.email],
      firstName,
      lastName: lastNames.join(' '),

      roles: [],
      teams: [],
      permissions: [],
      language,
      locale: LOCALES[language] ?? language,
    },
    portal: { id: portalId, timezone: zone },
    variables,
    extension: { appId: 1, appName, cardTitle: title },
  };
  if (isPage(point)) return { location: point, ...everywhere };
  const crm = {
    objectId: Number(record?.id),
    objectTypeId: record ? OBJECT_TYPE_IDS[record.kind] : '',
  };
  return { location: point, crm, ...everywhere };
}
