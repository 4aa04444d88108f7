import { en } from '../../src/app/cards/i18n/en.ts';

const { list, thread, reply, comment, composer, assignee, selection, errors } = en;

/** Our card's error texts, without that of an undelivered message, which belongs to the thread. */
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

/** The baseline's error texts; it has only English. */
const BASELINES = [/HubSpot answered \d/, /could not be/, /was not sent/];

const PATTERNS = [...OURS.map(patternOf), ...BASELINES];

/** Whether changed text on screen shows an agent an error. */
export function showsError(shown: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(shown));
}

/** Matches a text with any values filled in. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{\d\}|#/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[^"]+'));
}
