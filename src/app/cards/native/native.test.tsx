import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { expect, test } from 'vitest';
import { aComment, aThread, errorResponse, names, okResponse } from '../testing/fixtures.ts';
import { openThread } from '../testing/openThread.ts';

const thread = aThread({ ticketId: '501' });
const inHelpDesk = {
  thread,
  names: { ...names, inboxes: { '5': { name: 'Help desk', type: 'HELP_DESK' as const } } },
};

test('offers HubSpot’s own dialogs for the ticket and the contact of a thread', async () => {
  const { card } = await openThread({}, { thread });
  card.pressItem('Task, note, meeting, email…');
  await card.waitFor(() => card.find(CrmActionButton));
  const actions = card.findAll(CrmActionButton).map(({ props, text }) => {
    const { actionType, actionContext } = props;
    return [text, actionType, actionContext];
  });
  const ticket = { objectTypeId: '0-5', objectId: 501 };
  const contact = { objectTypeId: '0-1', objectId: 101 };
  expect(actions).toEqual([
    ['Task', 'ADD_TASK', ticket],
    ['Note', 'ADD_NOTE', ticket],
    ['Meeting', 'SCHEDULE_MEETING', contact],
    ['Email', 'SEND_EMAIL', contact],
    ['Preview contact', 'PREVIEW_OBJECT', contact],
    ['Preview ticket', 'PREVIEW_OBJECT', ticket],
  ]);
});

test('asks a teammate with a comment, then a task with the copied link', async () => {
  const { card } = await openThread(
    { addComment: () => okResponse({ outcome: 'sent', message: aComment() }) },
    { thread },
  );
  card.switchTo('comment');
  card.type('Can you look at this?');
  card.pressItem('Ask a teammate…');
  await card.sees('Create a task for your teammate.');
  const task = card.find(CrmActionButton);
  expect(task.props).toMatchObject({ actionType: 'ADD_TASK', actionContext: { objectId: 501 } });
  task.trigger('onClick');
  expect(card.callsOf('addComment')).toHaveLength(1);
});

test('opens a note and says why once HubSpot refused a comment in the help desk', async () => {
  const { card } = await openThread(
    { addComment: () => errorResponse('REJECTED', { reason: 'HELP_DESK_NOTES' }) },
    inHelpDesk,
  );
  card.switchTo('comment');
  card.type('Look at this.');
  card.press('Add comment');
  await card.sees('Write a note instead.');
  await card.waitFor(() => card.find(CrmActionButton));
  expect(card.text()).not.toContain('Your text is saved in Comment');
  expect(card.find(CrmActionButton).props).toMatchObject({
    actionType: 'ADD_NOTE',
    actionContext: { objectTypeId: '0-5', objectId: 501 },
  });
  card.switchTo('reply');
  await card.sees('Your text is saved in Comment');
  card.find(CrmActionButton, { actionType: 'ADD_NOTE' });
});
