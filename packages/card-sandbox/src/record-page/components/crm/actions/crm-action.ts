import type { ActionType, ArgsFor } from '@hubspot/ui-extensions/crm';
import { linkUrl, notOpened } from '../../card-url.ts';

interface Action {
  actionType: ActionType;
  actionContext: ArgsFor<ActionType>;
}

const DOES: Record<ActionType, string> = {
  PREVIEW_OBJECT: 'opens a preview of record',
  ADD_NOTE: 'opens a new note on record',
  ADD_TASK: 'opens a new task on record',
  SEND_EMAIL: 'opens a new e-mail from record',
  SCHEDULE_MEETING: 'opens a new meeting with record',
  OPEN_RECORD_CREATOR_FORM: 'opens the form for a new record of type',
  OPEN_RECORD_ASSOCIATION_FORM: 'opens the form that associates a new record with',
  ENGAGEMENT_APP_LINK: 'goes to an activity of record',
  RECORD_APP_LINK: 'goes to record',
  PAGE_APP_LINK: 'goes to the page',
  EXTERNAL_URL: 'opens',
  OPEN_WORKFLOW_ENROLLMENT_MODAL: 'offers the workflows for record',
};

/** The required context of each action: https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/crm-action-components/overview */
const NEEDS: Record<ActionType, string[]> = {
  PREVIEW_OBJECT: ['objectTypeId', 'objectId'],
  ADD_NOTE: ['objectTypeId', 'objectId'],
  ADD_TASK: ['objectTypeId', 'objectId'],
  SEND_EMAIL: ['objectTypeId', 'objectId'],
  SCHEDULE_MEETING: ['objectTypeId', 'objectId'],
  OPEN_RECORD_CREATOR_FORM: ['objectTypeId'],
  OPEN_RECORD_ASSOCIATION_FORM: ['objectTypeId', 'association'],
  ENGAGEMENT_APP_LINK: ['objectTypeId', 'objectId', 'engagementId'],
  RECORD_APP_LINK: ['objectTypeId', 'objectId'],
  PAGE_APP_LINK: ['path'],
  EXTERNAL_URL: ['href'],
  OPEN_WORKFLOW_ENROLLMENT_MODAL: ['objectTypeId', 'objectId'],
};

/** The errors of an action, for the card's `onError`; empty when HubSpot could run it. */
export function actionErrors({ actionType, actionContext }: Action): string[] {
  const given = new Map<string, unknown>(Object.entries(actionContext));
  const missing = NEEDS[actionType]
    .filter((name) => given.get(name) === undefined)
    .map((name) => `${actionType} needs '${name}' in its actionContext`);
  const href = given.get('href');
  if (typeof href !== 'string' || linkUrl(href)) return missing;
  return [...missing, `${actionType} ${notOpened(href)}`];
}

/** A sentence about what HubSpot would do. */
export function actionWords({ actionType, actionContext }: Action): string {
  const given: unknown[] = Object.values(actionContext);
  const target = given
    .flatMap((value): unknown[] =>
      typeof value === 'object' && value ? Object.values(value) : [value],
    )
    .filter((value) => value !== undefined)
    .map(String)
    .join(' ');
  return `HubSpot ${DOES[actionType]} ${target}`;
}
