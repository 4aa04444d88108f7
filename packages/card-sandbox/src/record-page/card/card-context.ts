import type { CrmContext } from '@hubspot/ui-extensions';
import type { Agent } from '../api/sandbox-api.ts';
import { isPage, type Extension, type ExtensionContext } from '../../hubspot/extension-points.ts';
import { LOCALES } from '../../hubspot/locales.ts';

interface Options {
  extension: Extension;
  /** Missing on an app page. */
  record?: { objectTypeId: string; id: string };
  agent: Agent;
  language: string;
  zone: string;
  portalId: number;
  dataHostingLocation?: string;
  appName: string;
  /** From the project's profile. */
  variables: CrmContext['variables'];
}

/**
 * Creates the context that `hubspot.extend` passes to a card:
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/context
 */
export function cardContext(options: Options): ExtensionContext {
  const { extension, record, agent, language, zone, portalId, appName, variables } = options;
  const { point, title } = extension;
  const [firstName = '', ...lastNames] = agent.name.split(' ');
  const shared = {
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
    portal: {
      id: portalId,
      timezone: zone,
      // Documented, and missing in the kit's declarations.
      dataHostingLocation: options.dataHostingLocation,
    },
    variables,
    extension: { appId: 1, appName, cardTitle: title },
  };
  if (isPage(point)) return { location: point, ...shared };
  const crm = {
    objectId: Number(record?.id),
    objectTypeId: record?.objectTypeId ?? '',
  };
  return { location: point, crm, ...shared };
}
