import type { WorkRecord } from './busy-team.ts';
import type { Element, SimulatedCard } from './simulated-card.ts';
import type { SimulatedTime } from './simulated-time.ts';

const SECOND = 1_000;
/** An hour of work is 40 records: one in 90 seconds. */
export const RECORD_EVERY_MS = 90 * SECOND;

/** What an agent does on one record besides replying to its first thread. */
export interface Task {
  record: WorkRecord;
  assigns: boolean;
  readsAnother: boolean;
  /** Unique to this task. */
  reply: string;
}

/** An hour of work in 40 tasks: 60 threads read, 40 replies, 30 assignments. */
export function taskOf(number: number, record: WorkRecord): Task {
  return {
    record,
    assigns: number % 4 !== 3,
    readsAnother: number % 2 === 0,
    reply: `We look into it at once (${record.objectTypeId} ${record.objectId}).`,
  };
}

/** Opens a thread. Both cards call its row `thread-row`, and show a reply field once the thread has loaded. */
export async function openThread(card: SimulatedCard, row: Element): Promise<void> {
  row.does('onClick');
  await card.until('thread', () => card.all('TextArea').length > 0);
}

export function rowsOf(card: SimulatedCard): Element[] {
  return card.all('Button').filter(({ props }) => props['testId'] === 'thread-row');
}

/** Does the task on a newly opened card, at an agent's pace: about a minute. */
export async function work(card: SimulatedCard, task: Task, time: SimulatedTime): Promise<void> {
  await card.until('list', () => rowsOf(card).length > 0);
  await time.wait(8 * SECOND);
  const [first] = rowsOf(card);
  if (!first) throw new Error('The list is empty');
  await openThread(card, first);
  await time.wait(15 * SECOND);
  await reply(card, task.reply, time);
  await time.wait(3 * SECOND);
  if (task.assigns) await assign(card);
  await time.wait(2 * SECOND);
  closeThread(card);
  if (!task.readsAnother) return;
  await time.wait(2 * SECOND);
  const other = rowsOf(card).find(({ text }) => text !== first.text);
  if (!other) throw new Error('There is no other thread');
  await openThread(card, other);
  await time.wait(15 * SECOND);
  closeThread(card);
}

async function reply(card: SimulatedCard, text: string, time: SimulatedTime): Promise<void> {
  const send = () =>
    [...card.all('Button'), ...card.all('LoadingButton')].find(({ text: name }) =>
      /^Send( to .+)?$/.test(name),
    );
  card.all('TextArea')[0]?.does('onInput', text);
  await time.wait(10 * SECOND);
  await card.until('Send', () => send()?.props['disabled'] !== true);
  send()?.does('onClick');
  await card.until('reply on the thread', () => card.text().includes(text));
}

async function assign(card: SimulatedCard): Promise<void> {
  const toMe = () => card.all('Button').find(({ text }) => text === 'Assign to me');
  await card.until('Assign to me', () => toMe() !== undefined && !toMe()?.props['disabled']);
  toMe()?.does('onClick');
  await card.until('assignment', () => toMe() === undefined);
}

function closeThread(card: SimulatedCard): void {
  const open = card.all('Panel').find(({ text }) => text !== '');
  open?.does('onClose');
}
