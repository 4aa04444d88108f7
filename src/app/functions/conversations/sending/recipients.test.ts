import { describe, expect, it } from 'vitest';
import { readPage } from '../hubspot/pages.ts';
import { wireMessage } from '../hubspot/messages.ts';
import { CHANNEL } from '../../../cards/contract/channel.ts';
import { chatRecipients, chosenRecipients, formRecipients, mailRecipients } from './recipients.ts';

const person = (
  actorId: string | undefined,
  address: string | undefined,
  recipientField?: string,
) => ({
  actorId,
  recipientField,
  deliveryIdentifier: address && { type: 'HS_EMAIL_ADDRESS', value: address },
});

const OWN = new Set(['support@us.example', 'team+sales@us.example']);

const OURS = { own: OWN, cameTo: 'support@us.example' };

function read(messages: object[]) {
  const results = messages.map((message, index) => ({
    id: String(index),
    type: 'MESSAGE',
    ...message,
  }));
  return readPage(wireMessage, { results }).rows;
}

function readers(...mails: object[]): string[] {
  return readersBy(OURS, ...mails);
}

function readersBy(ours: Parameters<typeof mailRecipients>[1], ...mails: object[]): string[] {
  return mailRecipients(read(mails), ours).recipients.map(
    ({ shown }) => `${shown.field} ${shown.address}`,
  );
}

const from = (address: string | undefined, recipients: object[] = [], direction = 'INCOMING') => ({
  direction,
  senders: [person('V-1', address)],
  recipients,
});

describe('the recipients of a reply by mail', () => {
  it('are the sender and everybody on copy, without duplicates in another case', () => {
    const copies = [person('V-2', 'Bo@them.example', 'CC'), person(undefined, 'ann@THEM.example')];
    expect(readers(from('Ann@them.example', copies))).toEqual([
      'TO Ann@them.example',
      'CC Bo@them.example',
    ]);
  });

  it('never include our own mailboxes, in upper case or with a plus tag', () => {
    const ours = ['Support@US.example', 'support+ticket-5@us.example', 'TEAM+sales@us.example'];
    expect(
      readers(
        from(
          'ann@them.example',
          ours.map((address) => person(undefined, address)),
        ),
      ),
    ).toEqual(['TO ann@them.example']);
  });

  it('may have a plus tag, or an address similar to ours', () => {
    const people = ['bo+work@them.example', 'team@us.example', 'support@us.example.org'];
    expect(
      readers(
        from(
          'ann@them.example',
          people.map((address) => person(undefined, address)),
        ),
      ),
    ).toEqual(['ann@them.example', ...people].map((address) => `TO ${address}`));
  });

  it('are the sender alone when the address of the receiving mailbox is unknown', () => {
    const silent = { own: new Set<string>(), cameTo: undefined };
    const ours = [person(undefined, 'support@us.example', 'TO')];
    expect(readersBy(silent, from('ann@them.example', ours))).toEqual(['TO ann@them.example']);
    expect(readersBy(silent, from(undefined, ours))).toEqual([]);
  });

  it('do not include blind copies and unknown fields', () => {
    const hidden = [
      person(undefined, 'bo@them.example', 'BCC'),
      person(undefined, 'cy@them.example', 'FCC'),
    ];
    expect(readers(from('ann@them.example', hidden))).toEqual(['TO ann@them.example']);
  });

  it('are those of the latest mail when a colleague wrote it', () => {
    const toAnn = [person('V-1', 'ann@them.example', 'TO')];
    const colleague = {
      direction: 'INCOMING',
      senders: [person('A-7', 'luis@home.example')],
      recipients: toAnn,
    };
    expect(readers(colleague, from('bo@them.example'))).toEqual(['TO ann@them.example']);
  });

  it('begin with the customer when the latest mail has people in copy alone', () => {
    const copies = [person(undefined, 'bo@them.example', 'CC')];
    const latest = { ...from(undefined, copies, 'OUTGOING'), senders: [person('A-7', undefined)] };
    expect(readers(latest, from('ann@them.example'))).toEqual([
      'TO ann@them.example',
      'CC bo@them.example',
    ]);
  });

  it('do not include the customer when the latest mail went to somebody else', () => {
    const latest = from(undefined, [person(undefined, 'bo@them.example')], 'OUTGOING');
    expect(readers(latest, from('ann@them.example'))).toEqual(['TO bo@them.example']);
  });

  it('do not include a colleague when the latest mail went to us alone', () => {
    const toUs = [person(undefined, 'support@us.example')];
    const colleague = { ...from('luis@home.example', [], 'OUTGOING') };
    const latest = from(undefined, toUs, 'OUTGOING');
    expect(readers(latest, colleague, from('ann@them.example'))).toEqual(['TO ann@them.example']);
  });

  it('are 300 at most, and 100 of those who are left out are named', () => {
    const crowd = (count: number, host: string) =>
      Array.from({ length: count }, (_, index) => person(undefined, `team+${index}@${host}`));
    const everybody = [...crowd(400, 'them.example'), ...crowd(150, 'us.example')];
    const ours = { ...OURS, own: new Set(['team@us.example']) };
    const planned = mailRecipients(read([from('ann@them.example', everybody)]), ours);
    expect(planned.recipients).toHaveLength(300);
    expect(planned.leftOut).toHaveLength(100);
  });

  it('do not exist without messages', () => {
    expect(mailRecipients([], OURS)).toEqual({ recipients: [], leftOut: [] });
  });

  it('are addressed by the field alone, without an actor id', () => {
    const [ann] = read([
      {
        ...from('ann@them.example'),
        senders: [{ ...person('V-1', 'ann@them.example'), name: 'Ann' }],
      },
    ]);
    expect(mailRecipients(ann ? [ann] : [], OURS).recipients).toEqual([
      {
        shown: { actorId: undefined, name: 'Ann', address: 'ann@them.example', field: 'TO' },
        outgoing: {
          actorId: undefined,
          name: 'Ann',
          recipientField: 'TO',
          deliveryIdentifiers: [{ type: 'HS_EMAIL_ADDRESS', value: 'ann@them.example' }],
        },
      },
    ]);
  });

  it('are the customer when the latest mail went to us alone', () => {
    const toUs = [person(undefined, 'support@us.example', 'TO')];
    expect(
      readers(
        { ...from(undefined, toUs, 'OUTGOING'), senders: [person('A-7', undefined)] },
        from('ann@them.example'),
      ),
    ).toEqual(['TO ann@them.example']);
  });

  it('can be read from an actor id that is an address', () => {
    expect(
      readers({ direction: 'INCOMING', senders: [{ actorId: 'E-ann@them.example' }] }),
    ).toEqual(['TO ann@them.example']);
  });

  it('include the sender when HubSpot sends an unknown direction', () => {
    expect(readers(from('ann@them.example', [], 'SIDEWAYS'))).toEqual(['TO ann@them.example']);
  });
});

describe('left out of a reply by mail', () => {
  const leftOut = (...mails: object[]) => {
    return mailRecipients(read(mails), OURS).leftOut.map(
      ({ address, because }) => `${because} ${address}`,
    );
  };

  it('are our own addresses and those that nobody reads', () => {
    const copies = [
      person(undefined, 'Support+5@us.example'),
      person(undefined, 'no-reply@them.example', 'CC'),
      person(undefined, 'bo@them.example', 'CC'),
    ];
    expect(leftOut(from('ann@them.example', copies))).toEqual([
      'own Support+5@us.example',
      'noReply no-reply@them.example',
    ]);
    expect(readers(from('ann@them.example', copies))).toEqual([
      'TO ann@them.example',
      'CC bo@them.example',
    ]);
  });

  it('is a sender that nobody reads, when an earlier customer can be answered', () => {
    const mails = [from('noreply@them.example'), from('ann@them.example')];
    expect(leftOut(...mails)).toEqual(['noReply noreply@them.example']);
    expect(readers(...mails)).toEqual(['TO ann@them.example']);
  });
});

describe('the recipients that an agent chose', () => {
  const route = {
    channelId: CHANNEL.EMAIL,
    channelAccountId: '1',
    from: {},
    recipients: [{ name: 'Ann', address: 'ann@them.example', field: 'TO' as const }],
  };

  it('have the names that are known', () => {
    const leftOut = [
      {
        name: 'Shop',
        address: 'noreply@them.example',
        field: 'CC' as const,
        because: 'noReply' as const,
      },
    ];
    const chosen = [
      { address: 'ANN@them.example', field: 'CC' as const },
      { address: 'noreply@them.example', field: 'TO' as const },
      { address: 'new@them.example', field: 'BCC' as const },
    ];
    const outgoing = chosenRecipients(chosen, { ...route, leftOut });
    expect(outgoing.map(({ name, recipientField }) => [name, recipientField])).toEqual([
      ['Ann', 'CC'],
      ['Shop', 'TO'],
      [undefined, 'BCC'],
    ]);
    expect(outgoing[0]?.deliveryIdentifiers).toEqual([
      { type: 'HS_EMAIL_ADDRESS', value: 'ANN@them.example' },
    ]);
  });

  it('may be on a route that leaves nobody out', () => {
    const chosen = [{ address: 'ann@them.example', field: 'TO' as const }];
    expect(chosenRecipients(chosen, route)).toMatchObject([{ name: 'Ann' }]);
  });
});

describe('the recipient of an answer to a form', () => {
  const thread = { associatedContactId: '101' };
  const contact = { 'V-101': { kind: 'customer' as const, email: 'contact@them.example' } };

  function recipientOf(form: object, actors = {}, on: typeof thread | object = thread) {
    const [message] = read([form]);
    if (!message) throw new Error('HubSpot would not send this form');
    return formRecipients(message, { associatedContactId: undefined, ...on }, actors).map(
      ({ shown }) => shown,
    );
  }

  it('is the person who filled it in', () => {
    const senders = [{ ...person('V-1', 'ann@them.example'), name: 'Ann' }];
    expect(recipientOf({ senders }, contact)).toMatchObject([
      { name: 'Ann', address: 'ann@them.example', field: 'TO' },
    ]);
  });

  it('is the creator of a form without senders', () => {
    expect(recipientOf({ createdBy: 'E-ann@them.example' })).toMatchObject([
      { address: 'ann@them.example' },
    ]);
  });

  it('is the contact of a form without an address', () => {
    expect(recipientOf({}, contact)).toMatchObject([{ address: 'contact@them.example' }]);
    expect(recipientOf({ createdBy: 'V-9' }, contact)).toMatchObject([
      { address: 'contact@them.example' },
    ]);
  });

  it('is unknown without an address', () => {
    expect(recipientOf({})).toEqual([]);
    expect(recipientOf({}, contact, {})).toEqual([]);
    expect(recipientOf({ createdBy: 'E-ann' })).toEqual([]);
  });
});

describe('the recipients of a reply in a chat', () => {
  const visitor = (actorId: string, value: string) => ({
    actorId,
    deliveryIdentifier: { type: 'CHANNEL_SPECIFIC_OPAQUE_ID', value },
  });
  const incoming = (...senders: object[]) => ({
    channelId: '1000',
    direction: 'INCOMING',
    senders,
  });
  const outgoing = (...recipients: object[]) => ({
    channelId: '1000',
    direction: 'OUTGOING',
    recipients,
  });
  const addresses = (...messages: object[]) =>
    chatRecipients(read(messages), '1000').map(({ shown }) => shown.address);

  it('are the sender of the latest incoming message', () => {
    const messages = [outgoing(visitor('V-3', 'c')), incoming(visitor('V-1', 'a'))];
    expect(addresses(...messages, incoming(visitor('V-2', 'b')))).toEqual(['a']);
  });

  it('are the recipients of the latest message when none is incoming', () => {
    expect(addresses(outgoing(visitor('V-1', 'a')), outgoing(visitor('V-2', 'b')))).toEqual(['a']);
  });

  it('do not come from another channel', () => {
    const other = { ...incoming(visitor('V-2', 'b')), channelId: '1009' };
    expect(addresses(other, incoming(visitor('V-1', 'a')))).toEqual(['a']);
    expect(addresses(other)).toEqual([]);
  });

  it('do not include people without an address, or the same address twice', () => {
    const people = [{ actorId: 'V-4' }, visitor('V-1', 'a'), visitor('V-2', 'A')];
    expect(addresses(incoming(...people))).toEqual(['a']);
  });
});
