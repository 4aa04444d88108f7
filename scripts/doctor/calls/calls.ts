import type { RecordReference } from '../../../src/app/cards/contract/record.ts';
import type { HubSpot } from '../../../src/app/functions/conversations/hubspot/client.ts';
import {
  getOriginalContent,
  listMessages,
} from '../../../src/app/functions/conversations/hubspot/messages.ts';
import type { ApiVersion } from '../../../src/app/functions/conversations/hubspot/paths/paths.ts';
import {
  getThread,
  listThreads,
} from '../../../src/app/functions/conversations/hubspot/threads.ts';
import type {
  ThreadFilter,
  WireThread,
} from '../../../src/app/functions/conversations/hubspot/threads.ts';
import { listsOf } from '../../../src/app/functions/conversations/threads/thread-lists.ts';
import type { Attempts } from './attempts.ts';
import { count, tryDirectory } from './directory.ts';
import { createFindings } from './findings.ts';
import type { Finding, Findings } from './findings.ts';
import { recordsToTry, ticketToTry } from './records.ts';
import { tryStoredSettings } from './stored-settings.ts';
import { contactsOfTicket } from './ticket-contacts.ts';

const ROWS = 20;

/**
 * Makes the function's reading calls, one after another, with threads of the account.
 *
 * @param record Whose threads to read; by default those of any record with threads.
 * @param editors The people whom the deployed settings let store settings.
 */
export async function tryCalls(
  attempts: Attempts,
  version: ApiVersion | undefined,
  record: RecordReference | undefined,
  editors: string[],
): Promise<Finding[]> {
  const findings = createFindings(attempts, version);
  const anybodys = (await tryList(findings, 'Threads', {})) ?? [];
  const linked: WireThread[] = [];
  for (const each of recordsToTry(record, anybodys)) {
    linked.push(...(await tryRecord(findings, each)));
  }
  await tryThread(findings, record ? linked[0] : anybodys[0]);
  const ticketId = ticketToTry(record, [...linked, ...anybodys]);
  await findings.tried(
    'Contacts of a ticket',
    (hubspot) => contactsOfTicket(hubspot, ticketId),
    (contacts) => (contacts ? count(contacts, 'contact') : 'allowed; no ticket is at hand'),
  );
  await tryDirectory(findings);
  await tryStoredSettings(findings, editors);
  return findings.all;
}

/** Tries the lists that the card shows for a record. */
async function tryRecord(findings: Findings, record: RecordReference): Promise<WireThread[]> {
  const threads: WireThread[] = [];
  for (const [name, filter] of listsOf(record)) {
    const listed = await tryList(findings, `Threads of ${inWords(name)}`, filter);
    threads.push(...(listed ?? []));
  }
  const [[, first] = ['', {}]] = listsOf(record);
  await tryList(findings, 'Threads in the trash', { ...first, archived: true });
  return threads;
}

function tryList(findings: Findings, title: string, filter: ThreadFilter) {
  return findings.tried(
    title,
    async (hubspot: HubSpot) => (await listThreads(hubspot, filter, { limit: ROWS })).rows,
    (threads) => count(threads, 'thread'),
  );
}

function inWords(list: string): string {
  return list.replace('OPEN', '(open)').replace('CLOSED', '(closed)');
}

async function tryThread(findings: Findings, thread: WireThread | undefined): Promise<void> {
  if (!thread) {
    findings.untried('A thread and its messages', 'no thread is at hand');
    return;
  }
  const { id } = thread;
  await findings.tried(
    'A thread',
    (hubspot) => getThread(hubspot, id),
    ({ status }) => `thread ${id}, ${status?.toLowerCase() ?? 'of unknown status'}`,
  );
  const messages = await findings.tried(
    'Its messages',
    async (hubspot) => (await listMessages(hubspot, id, { limit: ROWS })).rows,
    (rows) => count(rows, 'message'),
  );
  const message = messages?.find(({ type }) => type === 'MESSAGE');
  if (!message) {
    findings.untried('A whole message', 'no message is at hand');
    return;
  }
  await findings.tried(
    'A whole message',
    (hubspot) => getOriginalContent(hubspot, id, message.id),
    () => 'with what HubSpot cuts off elsewhere',
  );
}
