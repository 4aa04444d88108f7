import { en } from '../../src/app/cards/i18n/en.ts';

const { list, thread, reply, comment, composer, assignee, selection, errors } = en;

/** What our card says when something goes wrong. A message that HubSpot once failed to deliver is part of its thread. */
const OURS: string[] = [
  ...Object.values(errors.codes).map(({ title }) => title),
  list.previewFailed,
  thread.notUpdatedSince,
  assignee.takenTitle,
  assignee.freedTitle,
  selection.untried,
  ...[reply, comment].flatMap((it) => [it.notSentTitle, it.unconfirmedTitle]),
  ...Object.values(composer.changedTitle),
  composer.changedUnread,
  composer.changedReading,
  composer.alreadyThereTitle,
  composer.thenNotClosed,
  composer.thenNotAssigned,
  composer.undeliveredTitle,
];

/** The same of the baseline's, which speaks English alone. */
const BASELINES = [/HubSpot answered \d/, /could not be/, /was not sent/];

const PATTERNS = [...OURS.map(patternOf), ...BASELINES];

/** True when what changed on screen tells an agent that something went wrong. */
export function showsError(shown: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(shown));
}

/** A text as it stands on screen, whatever its values are. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{\d\}|#/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[^"]+'));
}
