import { describe, expect, it } from 'vitest';
import { readPage } from '../hubspot/pages.ts';
import { wireMessage } from '../hubspot/messages.ts';
import { mailRecipients } from './recipients.ts';

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

function readers(...mails: object[]): string[] {
  return readersBy(OURS, ...mails);
}

function readersBy(ours: Parameters<typeof mailRecipients>[1], ...mails: object[]): string[] {
  const results = mails.map((mail, index) => ({ id: String(index), type: 'MESSAGE', ...mail }));
  const { rows } = readPage(wireMessage, { results });
  return mailRecipients(rows, ours).recipients.map(
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
    const results = mails.map((mail, index) => ({ id: String(index), type: 'MESSAGE', ...mail }));
    const { rows } = readPage(wireMessage, { results });
    return mailRecipients(rows, OURS).leftOut.map(
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
