import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../cards/contract/settings/settings.ts';
import { startStubApi } from '../testing/stub-api.ts';
import { NORA, PRIYA, Testbed } from '../testing/testbed.ts';

let testbed: Testbed;
beforeAll(async () => {
  testbed = await Testbed.start();
});
afterEach(() => {
  testbed.settings = DEFAULT_SETTINGS;
  testbed.restart();
});
afterAll(() => testbed.simulator.close());

const NO_FILES = { token: 'sandbox-token-no-files' };
const THANKS = { title: 'Thanks', text: 'Thank you for your message.' };

/** Priya may save. */
function withEditors(...editors: string[]): void {
  testbed.settings = { ...DEFAULT_SETTINGS, editors };
  testbed.coldStart();
}

async function save(expectedRevision: number, undoSeconds = 5) {
  return testbed.data('saveTeamSettings', {
    settings: { undoSeconds },
    quickReplies: [THANKS],
    expectedRevision,
  });
}

function storedFiles() {
  return testbed.simulator.store.files.all().filter(({ upload }) => upload !== undefined);
}

function replaceContent(content: string, { isCold = true } = {}): void {
  for (const file of storedFiles()) {
    const upload = file.upload && { ...file.upload, content: new TextEncoder().encode(content) };
    if (upload) testbed.simulator.store.files.put({ ...file, upload });
  }
  if (isCold) testbed.coldStart();
}

describe('the team’s settings', () => {
  it('are not read for the list and its previews', async () => {
    withEditors(String(PRIYA));
    await save(0);
    testbed.coldStart();
    const list = await testbed.data('listThreads', {});
    const reads = [...testbed.requests];
    const threadIds = list.threads.map(({ id }) => id).slice(0, 5);
    await testbed.data('previewThreads', { threadIds, withAssignees: true });
    expect(threadIds).toHaveLength(5);
    expect([...reads, ...testbed.requests].filter((each) => each.includes('/files/'))).toEqual([]);
  });

  it('are empty until somebody saves, and nobody is looked up where nobody may', async () => {
    expect(await testbed.data('readTeamSettings', {})).toEqual({
      stored: { kind: 'ready', team: { revision: 0, settings: {} } },
      mayEdit: false,
    });
    expect(testbed.requests.filter((each) => each.includes('/owners'))).toEqual([]);
  });

  it('are stored in one private file, and read from it by another instance', async () => {
    withEditors(String(PRIYA));
    expect(await save(0)).toMatchObject({
      kind: 'saved',
      team: { revision: 1, savedBy: 'A-9001' },
    });
    expect(await save(1, 8)).toMatchObject({ kind: 'saved', team: { revision: 2 } });
    expect(storedFiles()).toHaveLength(1);
    expect(storedFiles()[0]?.upload).toMatchObject({
      access: 'PRIVATE',
      folderPath: '/threadside',
    });
    testbed.coldStart();
    const { stored } = await testbed.data('readTeamSettings', {});
    expect(stored).toMatchObject({
      kind: 'ready',
      team: { revision: 2, settings: { undoSeconds: 8 }, quickReplies: [THANKS] },
    });
  });

  it('cost three calls on a cold instance and none on a warm one', async () => {
    withEditors(String(PRIYA));
    await save(0);
    testbed.coldStart();
    await testbed.data('readTeamSettings', {}, { userId: 9002 });
    const paths = testbed.simulator.requests.all().map(({ path }) => path);
    expect(paths.sort()).toEqual([
      '/crm/owners/2026-09',
      expect.stringMatching(/signed-url$/),
      '/files/2026-03/files/search',
    ]);
    await testbed.data('readTeamSettings', {}, { userId: 9002 });
    expect(testbed.simulator.requests.all()).toEqual([]);
  });

  it.each([
    ['newer format', '{"format":2,"anything":true}', 'NEWER_FORMAT'],
    ['invalid JSON', '{"format":1,', 'UNREADABLE'],
    ['another shape', '[1,2]', 'UNREADABLE'],
    ['no revision', '{"format":1,"settings":{}}', 'UNREADABLE'],
    ['no content', '', 'UNREADABLE'],
    ['settings as a list', '{"format":1,"revision":1,"settings":[]}', 'UNREADABLE'],
    [
      'a setting of a wrong type',
      '{"format":1,"revision":1,"settings":{"undoSeconds":"5"}}',
      'UNREADABLE',
    ],
    [
      'quick replies of a wrong type',
      '{"format":1,"revision":1,"settings":{},"quickReplies":"Hi"}',
      'UNREADABLE',
    ],
    [
      'a quick reply without a text',
      '{"format":1,"revision":1,"settings":{},"quickReplies":[{"title":"Hi"}]}',
      'UNREADABLE',
    ],
    ['format 0', '{"format":0,"revision":1,"settings":{}}', 'UNREADABLE'],
    [
      'a setting that is nested deeply',
      `{"format":1,"revision":1,"settings":{"signatures":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      'UNREADABLE',
    ],
    ['64 KB and more', `"${'x'.repeat(70_000)}"`, 'TOO_LARGE'],
    [
      'more than 100 quick replies',
      JSON.stringify({
        format: 1,
        revision: 1,
        settings: {},
        quickReplies: Array.from({ length: 101 }, () => THANKS),
      }),
      'TOO_LARGE',
    ],
  ])('are not used and not overwritten with a file of %s', async (_case, content, problem) => {
    withEditors(String(PRIYA));
    await save(0);
    replaceContent(content);
    const { stored } = await testbed.data('readTeamSettings', {});
    expect(stored).toEqual({ kind: 'failed', problem });
    const error = await testbed.error('saveTeamSettings', { settings: {}, expectedRevision: 1 });
    expect(error).toMatchObject({ code: 'REJECTED', reason: 'SETTINGS_UNREADABLE' });
    expect(new TextDecoder().decode(storedFiles()[0]?.upload?.content)).toBe(content);
  });

  it('leave out what another version stores', async () => {
    withEditors(String(PRIYA));
    await save(0);
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    replaceContent(`{"format":1,"revision":2,"settings":{"undoSeconds":9,"colour":${deep}}}`);
    const { stored } = await testbed.data('readTeamSettings', {});
    expect(stored).toEqual({ kind: 'ready', team: { revision: 2, settings: { undoSeconds: 9 } } });
  });

  it('are empty again once the file is deleted', async () => {
    withEditors(String(PRIYA));
    await save(0);
    for (const { id } of storedFiles()) testbed.simulator.store.files.delete(id);
    testbed.coldStart();
    const { stored } = await testbed.data('readTeamSettings', {});
    expect(stored).toMatchObject({ kind: 'ready', team: { revision: 0 } });
    expect(await save(0)).toMatchObject({ kind: 'saved', team: { revision: 1 } });
  });

  it('are not used without the scope, and the scope is named nowhere else', async () => {
    const { stored } = await testbed.data('readTeamSettings', {}, NO_FILES);
    expect(stored).toEqual({ kind: 'failed', problem: 'NO_SCOPE' });
  });

  it.each(['GET /files/*/search', 'GET /files/*/signed-url'])(
    'are not used if HubSpot refuses %s for another reason, which is passed on',
    async (on) => {
      withEditors(String(PRIYA));
      await save(0);
      testbed.coldStart();
      testbed.simulator.faults.set([{ name: 'error-before', on, status: 403 }]);
      const { stored } = await testbed.data('readTeamSettings', {});
      expect(stored).toMatchObject({ kind: 'failed', problem: 'REFUSED' });
      expect(stored).toHaveProperty('hubspotMessage', expect.stringMatching(/\w/));
    },
  );

  it('are not read from a file of that name in another folder', async () => {
    withEditors(String(PRIYA));
    await save(0);
    const [file] = storedFiles();
    const upload = file?.upload && { ...file.upload, folderPath: '/uploads' };
    if (file && upload) testbed.simulator.store.files.put({ ...file, upload });
    testbed.coldStart();
    const { stored } = await testbed.data('readTeamSettings', {});
    expect(stored).toMatchObject({ kind: 'ready', team: { revision: 0 } });
  });

  it('are empty if the file is deleted after the search listed it', async () => {
    withEditors(String(PRIYA));
    await save(0);
    const listed = storedFiles();
    for (const { id } of listed) testbed.simulator.store.files.delete(id);
    const index = vi.spyOn(testbed.simulator.store.files, 'all').mockReturnValue(listed);
    testbed.coldStart();
    const { stored } = await testbed.data('readTeamSettings', {});
    index.mockRestore();
    expect(stored).toMatchObject({ kind: 'ready', team: { revision: 0 } });
  });

  it('keep a file’s byte-order mark from breaking it', async () => {
    withEditors(String(PRIYA));
    await save(0);
    replaceContent('\uFEFF{"format":1,"revision":7,"settings":{"undoSeconds":3}}');
    const { stored } = await testbed.data('readTeamSettings', {});
    expect(stored).toMatchObject({ kind: 'ready', team: { revision: 7 } });
  });
});

describe('the settings page', () => {
  it('gets its texts in a language, and the mailboxes and inboxes to choose from', async () => {
    const { page } = await testbed.data('readTeamSettings', { pageIn: 'de' });
    expect(page?.texts).toMatchObject({ save: 'Speichern' });
    expect(page?.mailboxes).toContainEqual(expect.stringContaining('@'));
    expect(page?.inboxes.length).toBeGreaterThan(0);
  });

  it('lists each live mailbox once, by name, and no telephone number', async () => {
    const account = (value: string, more = {}) => ({
      id: value,
      channelId: '1002',
      active: true,
      deliveryIdentifier: { type: 'HS_EMAIL_ADDRESS', value },
      ...more,
    });
    const accounts = [
      account('sales@shop.example'),
      account('help@shop.example'),
      account('sales@shop.example', { id: '2' }),
      account('old@shop.example', { archived: true }),
      account('+4930123456'),
    ];
    const stub = await startStubApi((request) => ({
      body: {
        results: request.endsWith('/channel-accounts')
          ? accounts
          : request.endsWith('/inboxes')
            ? [{ id: '5', name: 'Care' }]
            : [],
      },
    }));
    onTestFinished(() => stub.close());
    const { page } = await testbed.data(
      'readTeamSettings',
      { pageIn: 'en' },
      { baseUrl: stub.baseUrl },
    );
    expect(page).toMatchObject({
      mailboxes: ['help@shop.example', 'sales@shop.example'],
      inboxes: [{ id: '5', name: 'Care' }],
    });
  });

  it('starts from what another instance stored a moment ago', async () => {
    withEditors(String(PRIYA));
    await save(0);
    await testbed.data('readTeamSettings', {});
    replaceContent('{"format":1,"revision":2,"settings":{"undoSeconds":9}}', { isCold: false });
    const cached = await testbed.data('readTeamSettings', {});
    expect(cached.stored).toMatchObject({ team: { revision: 1 } });
    const { stored } = await testbed.data('readTeamSettings', { pageIn: 'en' });
    expect(stored).toMatchObject({ team: { revision: 2, settings: { undoSeconds: 9 } } });
  });
});

describe('protections', () => {
  const reply = { threadId: '70010001', text: 'Hello', attemptId: 'attempt-1' };

  it('are turned on by the stored file', async () => {
    withEditors(String(PRIYA));
    const settings = { requireVerifiedSender: true, changeTicketStage: false };
    await testbed.data('saveTeamSettings', { settings, expectedRevision: 0 });
    testbed.coldStart();
    const parameters = { action: 'sendReply', record: NORA, agent: { userId: PRIYA }, ...reply };
    expect(await testbed.invoke(parameters)).toMatchObject({
      ok: false,
      error: { code: 'REJECTED', reason: 'USER_UNVERIFIED' },
    });
    const move = { threadId: '70010002', ticketId: '501', stageId: '2', expectedStage: '3' };
    expect(await testbed.error('setTicketStage', move)).toMatchObject({ reason: 'STAGES_OFF' });
  });

  it('are never turned off by the stored file, whatever it says', async () => {
    const editors = [String(PRIYA)];
    testbed.settings = {
      ...DEFAULT_SETTINGS,
      editors,
      requireVerifiedSender: true,
      changeTicketStage: false,
    };
    testbed.coldStart();
    await save(0);
    replaceContent(
      '{"format":1,"revision":2,"settings":{"requireVerifiedSender":false,"changeTicketStage":true,"editors":["9002"]}}',
    );
    const parameters = { action: 'sendReply', record: NORA, agent: { userId: PRIYA }, ...reply };
    expect(await testbed.invoke(parameters)).toMatchObject({
      error: { reason: 'USER_UNVERIFIED' },
    });
    const move = { threadId: '70010002', ticketId: '501', stageId: '2', expectedStage: '3' };
    expect(await testbed.error('setTicketStage', move)).toMatchObject({ reason: 'STAGES_OFF' });
    const { mayEdit } = await testbed.data('readTeamSettings', {}, { userId: 9002 });
    expect(mayEdit).toBe(false);
  });
});

describe('addresses of the team', () => {
  it('are left out of replies once they are stored, on another instance too', async () => {
    const elin = { record: { objectTypeId: '0-1', objectId: '112' } } as const;
    withEditors(String(PRIYA));
    const recipients = async () => {
      const { routes } = await testbed.data('readThread', { threadId: '70050001' }, elin);
      return routes.kind === 'open' ? JSON.stringify(routes.route.recipients) : '';
    };
    const [, address = ''] = (await recipients()).match(/"([^"@]+@[^"]+)"[^}]*\}\]$/) ?? [];
    expect(address).not.toBe('');
    const settings = { ownAddresses: [address] };
    await testbed.data('saveTeamSettings', { settings, expectedRevision: 0 });
    testbed.coldStart();
    expect(await recipients()).not.toContain(address);
  });
});

describe('saving', () => {
  it('costs five calls and two downloads, and lists the owners and inboxes at most once', async () => {
    withEditors(String(PRIYA));
    const quickReplies = [{ ...THANKS, inbox: 'Customer care' }];
    const callsOfSave = async (expectedRevision: number) => {
      const settings = { undoSeconds: expectedRevision };
      await testbed.data('saveTeamSettings', { settings, quickReplies, expectedRevision });
      return testbed.requests.map((each) => each.replace(/\?.*|\/\d{5,}/g, ''));
    };
    const read = [
      'GET /files/2026-03/files/search',
      'GET /files/2026-03/files/signed-url',
      'GET /_sandbox/files/threadside-settings.json',
    ];
    const [owners, ...others] = await callsOfSave(0);
    expect(owners).toBe('GET /crm/owners/2026-09');
    expect(others.slice(0, 2).sort()).toEqual([
      'GET /conversations/v3/conversations/inboxes',
      'GET /files/2026-03/files/search',
    ]);
    expect(others.slice(2)).toEqual(['POST /files/2026-03/files', ...read]);
    expect(await callsOfSave(1)).toEqual([...read, 'PUT /files/2026-03/files', ...read]);
  });

  it('refuses a quick reply for an inbox that HubSpot does not list', async () => {
    withEditors(String(PRIYA));
    const saveFor = (inbox: string) => {
      const quickReplies = [{ ...THANKS, inbox }];
      return testbed.call('saveTeamSettings', { settings: {}, quickReplies, expectedRevision: 0 });
    };
    expect(await saveFor('Lost and found')).toMatchObject({
      error: { code: 'INVALID_REQUEST', reason: 'BAD_SETTING' },
    });
    expect(storedFiles()).toEqual([]);
    expect(await saveFor('customer care')).toMatchObject({ data: { kind: 'saved' } });
  });

  it.each([
    ['an unknown language', { ...THANKS, language: 'zz' }],
    ['a word as language', { ...THANKS, language: 'German' }],
    ['another field', { ...THANKS, colour: 'red' }],
    ['a blank text', { title: 'Thanks', text: ' ' }],
  ])('refuses a quick reply with %s', async (_case, reply) => {
    withEditors(String(PRIYA));
    const fields = { settings: {}, quickReplies: [reply], expectedRevision: 0 };
    const error = await testbed.error('saveTeamSettings', fields);
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', reason: 'BAD_SETTING' });
    expect(testbed.requests).toEqual([]);
  });

  it('reports what somebody else saved, and writes nothing', async () => {
    withEditors(String(PRIYA), '9002');
    await save(0, 5);
    const late = await testbed.data(
      'saveTeamSettings',
      { settings: { undoSeconds: 9 }, expectedRevision: 0 },
      { userId: 9002 },
    );
    expect(late).toMatchObject({
      kind: 'conflict',
      team: { revision: 1, savedBy: 'A-9001', settings: { undoSeconds: 5 } },
    });
    expect(testbed.simulator.requests.all().every(({ method }) => method === 'GET')).toBe(true);
  });

  it('of two people at the same moment tells one of them', async () => {
    withEditors(String(PRIYA), '9002');
    await save(0);
    const outcomes = await Promise.all([
      testbed.data('saveTeamSettings', { settings: { undoSeconds: 6 }, expectedRevision: 1 }),
      testbed.data(
        'saveTeamSettings',
        { settings: { undoSeconds: 7 }, expectedRevision: 1 },
        { userId: 9002 },
      ),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    const saved = outcomes.find(({ kind }) => kind === 'saved');
    const conflict = outcomes.find(({ kind }) => kind === 'conflict');
    expect(conflict?.team).toEqual(saved?.team);
  });

  it('succeeds twice although HubSpot’s search does not list the new file yet', async () => {
    withEditors(String(PRIYA));
    const index = vi.spyOn(testbed.simulator.store.files, 'all').mockReturnValue([]);
    const outcomes = [await save(0), await save(1, 8)];
    index.mockRestore();
    expect(outcomes).toMatchObject([
      { kind: 'saved', team: { revision: 1 } },
      { kind: 'saved', team: { revision: 2, settings: { undoSeconds: 8 } } },
    ]);
    expect(storedFiles()).toHaveLength(1);
  });

  it('uploads the file again after somebody deleted it', async () => {
    withEditors(String(PRIYA));
    await save(0);
    for (const { id } of storedFiles()) testbed.simulator.store.files.delete(id);
    expect(await save(0)).toMatchObject({ kind: 'saved', team: { revision: 1 } });
  });

  it.each([
    ['POST', 0],
    ['PUT', 1],
  ])(
    'is judged by what is stored when the response to the %s is lost',
    async (method, revision) => {
      withEditors(String(PRIYA));
      if (revision > 0) await save(0);
      const on = `${method} /files/*`;
      testbed.simulator.faults.set([{ name: 'error-after', on, status: 502 }]);
      expect(await save(revision, 9)).toMatchObject({
        kind: 'saved',
        team: { settings: { undoSeconds: 9 } },
      });
    },
  );

  it('again succeeds without another write when the first response got lost', async () => {
    withEditors(String(PRIYA));
    await save(0);
    await save(1, 9);
    expect(await save(1, 9)).toMatchObject({ kind: 'saved', team: { revision: 2 } });
    expect(testbed.writes).toEqual([]);
  });

  it('fails when HubSpot confirms a write without effect', async () => {
    withEditors(String(PRIYA));
    await save(0);
    const put = vi.spyOn(testbed.simulator.store.files, 'put').mockImplementation((file) => file);
    const fields = { settings: { undoSeconds: 9 }, expectedRevision: 1 };
    const error = await testbed.error('saveTeamSettings', fields);
    put.mockRestore();
    expect(error).toMatchObject({ code: 'REJECTED', reason: 'NOT_APPLIED' });
  });

  it('reports that the file was deleted between the read and the write', async () => {
    withEditors(String(PRIYA));
    await save(0);
    const { files } = testbed.simulator.store;
    const [file] = storedFiles();
    const get = vi.spyOn(files, 'get').mockImplementationOnce(() => file);
    get.mockImplementationOnce(() => file);
    for (const { id } of storedFiles()) files.delete(id);
    const index = vi.spyOn(files, 'all').mockReturnValueOnce(file ? [file] : []);
    const outcome = await save(1, 9);
    get.mockRestore();
    index.mockRestore();
    expect(outcome).toMatchObject({ kind: 'conflict', team: { revision: 0 } });
  });

  it('fails when the file could not be replaced', async () => {
    withEditors(String(PRIYA));
    await save(0);
    testbed.simulator.faults.set([{ name: 'error-before', on: 'PUT /files/*', status: 502 }]);
    const fields = { settings: { undoSeconds: 3 }, expectedRevision: 1 };
    expect(await testbed.error('saveTeamSettings', fields)).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('is for the editors only', async () => {
    withEditors('9002');
    const error = await testbed.error('saveTeamSettings', { settings: {}, expectedRevision: 0 });
    expect(error).toMatchObject({ code: 'REJECTED', reason: 'NOT_EDITOR' });
  });

  it('finds an editor by e-mail address, whose id alone HubSpot sends', async () => {
    const { email = '' } = testbed.simulator.store.users.get(String(PRIYA)) ?? {};
    withEditors(email.toUpperCase());
    expect(await save(0)).toMatchObject({ kind: 'saved' });
  });

  it.each([
    ['an id', '9002', { userId: 9002 }],
    [
      'an address beside an id that is no owner',
      'ana@partner.example',
      { id: 7, email: 'Ana@Partner.example' },
    ],
    [
      'an address in place of an id',
      'jonas.lindqvist@ridgeline.example',
      { email: 'Jonas.Lindqvist@ridgeline.example' },
    ],
  ])('finds an editor by %s, whatever the spelling', async (_case, editor, user) => {
    withEditors(` ${editor.toUpperCase()} `);
    const parameters = { action: 'saveTeamSettings', settings: {}, expectedRevision: 0 };
    expect(await testbed.invoke(parameters, user)).toMatchObject({ data: { kind: 'saved' } });
  });

  it('is for nobody where the deployed settings name a blank editor', async () => {
    withEditors(' ');
    const parameters = { action: 'saveTeamSettings', settings: {}, expectedRevision: 0 };
    const error = { code: 'REJECTED', reason: 'NOT_EDITOR' };
    expect(await testbed.invoke(parameters, { userId: 7 })).toMatchObject({ ok: false, error });
  });

  it('believes no id that only the browser sends', async () => {
    withEditors(String(PRIYA));
    const parameters = { action: 'saveTeamSettings', settings: {}, expectedRevision: 0 };
    const answer = await testbed.invoke({ ...parameters, agent: { userId: PRIYA } });
    expect(answer).toMatchObject({ ok: false, error: { reason: 'NOT_EDITOR' } });
  });

  it.each([
    ['an unknown setting', { colour: 'red' }],
    ['who may save', { editors: ['9001'] }],
    ['a weaker proof of the record', { requireRecordProof: false }],
    ['replies without a verified sender', { requireVerifiedSender: false }],
    ['changes of ticket stages', { changeTicketStage: true }],
    ['a value out of range', { undoSeconds: 301 }],
    ['a signature that is too long', { signatures: { '*': 'x'.repeat(2_001) } }],
    ['a value of another type', { attachFiles: 'yes' }],
    ['a job title without an address', { jobTitles: { Ana: 'Support lead' } }],
  ])('refuses %s', async (_case, settings) => {
    withEditors(String(PRIYA));
    const error = await testbed.error('saveTeamSettings', { settings, expectedRevision: 0 });
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', reason: 'BAD_SETTING' });
  });

  it('refuses more than 100 quick replies, and more than 64 KB', async () => {
    withEditors(String(PRIYA));
    const many = Array.from({ length: 101 }, () => THANKS);
    const long = [{ title: 'Long', text: 'x'.repeat(66_000) }];
    for (const quickReplies of [many, long]) {
      const fields = { settings: {}, quickReplies, expectedRevision: 0 };
      const error = await testbed.error('saveTeamSettings', fields);
      expect(error).toMatchObject({ code: 'INVALID_REQUEST', reason: 'SETTINGS_TOO_LARGE' });
    }
    expect(storedFiles()).toEqual([]);
  });

  it('needs no record', async () => {
    withEditors(String(PRIYA));
    const parameters = { action: 'saveTeamSettings', settings: {}, expectedRevision: 0 };
    expect(await testbed.invoke(parameters, { userId: PRIYA })).toMatchObject({
      ok: true,
      data: { kind: 'saved' },
    });
  });
});
