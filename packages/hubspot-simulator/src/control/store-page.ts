import type { Context } from 'hono';
import { html } from 'hono/html';
import { fullName } from '../store/people.ts';
import type { Thread } from '../store/thread.ts';
import type { LoggedRequest } from '../state/request-log.ts';
import type { SimulatorState } from '../state/simulator-state.ts';

const STYLE = `body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; color: #33475b }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #dfe3eb }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem } code { font-size: .9em }`;

function threadRow({ store }: SimulatorState, thread: Thread) {
  const contact = store.contacts.get(thread.associatedContactId);
  const channel = store.channels.get(thread.originalChannelId)?.name ?? thread.originalChannelId;
  return html`<tr>
    <td><a href="/_sandbox/threads/${thread.id}">${thread.id}</a></td>
    <td>${contact ? fullName(contact) : `visitor ${thread.associatedContactId}`}</td>
    <td>${channel}</td>
    <td>${thread.archived ? 'archived' : thread.status.toLowerCase()}</td>
    <td>${thread.assignedTo ?? ''}</td>
    <td>${thread.ticketId ?? ''}</td>
    <td>${store.messagesOf(thread.id).length}</td>
    <td>${thread.latestMessageTimestamp ?? ''}</td>
  </tr>`;
}

const requestRow = (request: LoggedRequest) =>
  html`<tr>
    <td>${request.at}</td>
    <td>${request.method}</td>
    <td><code>${request.path}${request.query ? `?${request.query}` : ''}</code></td>
    <td>${request.status === 0 ? 'no answer' : request.status}</td>
    <td>${request.milliseconds} ms</td>
  </tr>`;

const MAX_THREADS = 200;

/** An HTML page with the threads in the store and the latest calls. */
export const storePage = (state: SimulatorState) => (context: Context) => {
  const { store, clock, requests } = state;
  const threads = store.threads.all();
  return context.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>Simulated Conversations API</title>
          <style>
            ${STYLE}
          </style>
        </head>
        <body>
          <h1>Simulated Conversations API</h1>
          <p>
            Account ${store.account.portalId}, ${clock.now().toISOString()}. ${store.contacts.size}
            contacts, ${store.tickets.size} tickets, ${threads.length} threads,
            ${store.messages.size} messages. <a href="/_sandbox/state">State</a>,
            <a href="/_sandbox/records">records</a>.
          </p>
          <h2>Latest calls</h2>
          <table>
            ${requests.all().reverse().map(requestRow)}
          </table>
          <h2>Threads</h2>
          <table>
            <tr>
              <th>Thread</th>
              <th>With</th>
              <th>Channel</th>
              <th>Status</th>
              <th>Assignee</th>
              <th>Ticket</th>
              <th>Messages</th>
              <th>Latest message</th>
            </tr>
            ${threads.slice(0, MAX_THREADS).map((thread) => threadRow(state, thread))}
          </table>
          ${threads.length > MAX_THREADS ? html`<p>The first ${MAX_THREADS} are shown.</p>` : ''}
        </body>
      </html>`,
  );
};
