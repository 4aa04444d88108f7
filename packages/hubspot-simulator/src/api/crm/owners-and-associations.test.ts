import { expect, test } from 'vitest';
import { AssociationPage } from '../../shapes/crm/association.ts';
import { OwnerPage, PublicOwner } from '../../shapes/crm/owner.ts';
import { startTestSimulator } from '../../testing/checked-client.ts';

test('lists owners whose ids differ from their user ids', async () => {
  const { get } = await startTestSimulator();
  const { results } = (await get('/crm/v3/owners')).as(OwnerPage);
  expect(results.map(({ userId }) => userId)).toEqual([9001, 9002, 9003, 9004, 9005, undefined]);
  expect(results.every(({ id, userId }) => id !== String(userId))).toBe(true);
});

test('finds owners by e-mail, owner id and user id', async () => {
  const { get } = await startTestSimulator();
  const byEmail = await get('/crm/v3/owners?email=priya.raman%40ridgeline.example&limit=1');
  const [priya] = byEmail.as(OwnerPage).results;
  expect((await get(`/crm/v3/owners/${priya?.id ?? ''}`)).as(PublicOwner)).toEqual(priya);
  expect((await get('/crm/v3/owners/9001?idProperty=userId')).as(PublicOwner)).toEqual(priya);
  expect((await get('/crm/v3/owners/9001')).status).toBe(404);
});

test('lists a deactivated user as an archived owner', async () => {
  const { get } = await startTestSimulator();
  const { results } = (await get('/crm/v3/owners?archived=true')).as(OwnerPage);
  expect(results).toMatchObject([{ firstName: 'Tom', userIdIncludingInactive: 9007 }]);
  expect(results[0]).not.toHaveProperty('userId');
});

test('lists associations of tickets, contacts and conversations', async () => {
  const { get } = await startTestSimulator();
  const ids = async (path: string) =>
    (await get(`/crm/v4/objects/${path}`))
      .as(AssociationPage)
      .results.map(({ toObjectId }) => toObjectId);
  expect(await ids('tickets/501/associations/contacts')).toEqual(['101']);
  expect(await ids('tickets/501/associations/contact')).toEqual(['101']);
  expect(await ids('contacts/106/associations/tickets')).toEqual(['506', '507']);
  const threads = ['70010001', '70010002', '70010003', '70010004'];
  expect(await ids('tickets/501/associations/conversation')).toEqual(threads);
  expect(await ids('tickets/501/associations/conversations')).toEqual(threads);
  expect((await get('/crm/v4/objects/tickets/1/associations/contacts')).status).toBe(404);
});
