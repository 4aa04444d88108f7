import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runWithFakeTime } from '../../src/app/functions/conversations/testing/run-with-fake-time.ts';
import { FakeClock } from '../../src/app/functions/conversations/testing/fake-clock.ts';
import { HttpRecorder } from '../../src/app/functions/conversations/testing/http-recorder.ts';
import { type FaultRequest, startSimulator, type Simulator } from 'hubspot-simulator';
import { adviceFor } from './advice.ts';
import { examine } from './examine.ts';
import type { Options } from './options.ts';
import { report } from './report.ts';

const NOW = new Date('2026-11-17T10:00:00Z');
const EVERY_SCOPE = [
  'oauth',
  'conversations.read',
  'conversations.write',
  'crm.objects.contacts.read',
  'tickets',
  'crm.objects.owners.read',
];
const TOKEN_INFO = '/oauth/v2/private-apps/get/access-token-info';
const NOT_THERE = { name: 'error-before', status: 404 } as const;

const wire = new HttpRecorder();
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ now: NOW, clock: 'standing' });
});
beforeEach(() => {
  simulator.reset();
});
afterAll(() => simulator.close());

/**
 * Runs the doctor and returns its report and its requests. Checks that the report never contains the token, and that
 * only GET requests were sent, besides the one POST that reads the token's scopes.
 */
async function visit(
  options: Partial<Options> & { faults?: FaultRequest[]; editors?: string[] } = {},
) {
  const { faults = [], editors = [], ...chosen } = options;
  const all: Options = {
    token: simulator.token,
    baseUrl: simulator.url,
    apiVersion: undefined,
    record: undefined,
    ...chosen,
  };
  simulator.faults.set(faults);
  const clock = new FakeClock(NOW, (milliseconds) => simulator.clock.advance(milliseconds));
  wire.startCounting();
  const examination = await runWithFakeTime(examine(all, clock, editors), clock, wire);
  const { todo, concerns } = adviceFor(examination, all);
  const text = report(examination, { todo, concerns });
  expect(text).not.toContain(all.token);
  const requests = simulator.requests.all();
  for (const { method, path, query, body } of requests.filter(({ method }) => method !== 'GET')) {
    const allowed = { method: 'POST', path: TOKEN_INFO, query: '', body: { tokenKey: '…' } };
    expect({ method, path, query, body }).toEqual(allowed);
  }
  expect(JSON.stringify(requests)).not.toContain(all.token);
  for (const request of wire.requests.filter((request) => !request.startsWith('GET '))) {
    expect(request).toBe(`POST ${TOKEN_INFO}`);
  }
  expect(wire.requests.join()).not.toContain(all.token);
  return { todo, concerns, text, asked: wire.requests };
}

function tokenWithout(...missing: string[]): string {
  const id = `token-of-this-test-without-${missing.join('-')}`;
  simulator.store.tokens.put({ id, scopes: EVERY_SCOPE.filter((each) => !missing.includes(each)) });
  return id;
}

function tokenWith(scope: string): string {
  const id = `token-of-this-test-with-${scope}`;
  simulator.store.tokens.put({ id, scopes: [...EVERY_SCOPE, scope] });
  return id;
}

describe('in a healthy account', () => {
  it('the doctor finds nothing to do and reports every reading call', async () => {
    const { todo, concerns, text, asked } = await visit();
    expect({ todo, concerns }).toEqual({ todo: [], concerns: [] });
    expect(text).not.toContain('✗');
    expect(text).toContain('✓ Account 24681357, STANDARD, app-eu1.hubspot.com, Europe/London');
    expect(text).toMatch(/✓ 190 calls in 10 s, \d+ left; 1,000,000 a day, 999,\d+ left/);
    for (const version of ['v3', '2026-09-beta', '2026-09']) {
      expect(text).toContain(`✓ ${version} answers`);
    }
    expect(text).toContain('✓ v3 answers; supported until September 2027');
    expect(text).toMatch(/for v4 on 30 March 2027, for v1 to v3 in September 2027/);
    // Each call names the version that answers it, and until when.
    expect(text).toMatch(/✓ Threads +\d+ threads; conversations 2026-09-beta, a beta/);
    expect(text).toMatch(/✓ Inboxes .*; conversations v3, supported until September 2027/);
    expect(text).toMatch(/✓ People .*; crm 2026-09, supported until about March 2028/);
    expect(text).toMatch(/✓ Contacts of a ticket .*; crm 2026-03, supported until about Sept/);
    expect(text).toContain('Nothing: every call that reads works.');
    const paths = asked.map((request) => request.replace(/\?.*/, ''));
    for (const path of [
      '/threads',
      '/inboxes',
      '/channels',
      '/channel-accounts',
      '/crm/owners/2026-09',
    ]) {
      expect(
        paths.some((asked) => asked.endsWith(path)),
        path,
      ).toBe(true);
    }
  });

  it('reads the threads of a contact or a ticket like the card', async () => {
    const contact = await visit({ record: { objectTypeId: '0-1', objectId: '102' } });
    expect(contact.text).toContain('✓ Threads of contact 102 (open)');
    expect(contact.asked.join()).toContain('associatedContactId=102&threadStatus=CLOSED');
    const ticket = await visit({ record: { objectTypeId: '0-5', objectId: '501' } });
    expect(ticket.text).toContain('✓ Threads of ticket 501');
    expect(ticket.asked.join()).toContain('associatedTicketId=501');
  });

  it('skips the calls for a thread if the record has none', async () => {
    const { text, todo } = await visit({ record: { objectTypeId: '0-1', objectId: '999999' } });
    expect(text).toContain('not tried: no thread is at hand');
    expect(todo).toEqual([]);
  });

  it('reads the scopes of the token once, at the end', async () => {
    const { text, asked } = await visit();
    expect(asked.indexOf(`POST ${TOKEN_INFO}`)).toBe(asked.length - 1);
    expect(text).toContain('✓ all that src/app/app-hsmeta.json asks for');
    expect(text).not.toContain('cannot see whether the token has it');
  });
});

describe('a token', () => {
  it('that is unknown or has expired stops the doctor at once', async () => {
    for (const token of ['wrong-token', 'sandbox-token-expired']) {
      const { todo, text, asked } = await visit({ token });
      // HubSpot sometimes rejects a valid token, so the call is repeated once.
      expect(new Set(asked).size).toBe(1);
      expect(text).toContain('✗ the token is wrong or has expired');
      expect(todo).toEqual([expect.stringContaining('Copy the token anew.')]);
    }
  });

  const FOR_GET = [
    'conversations.read',
    'tickets',
    'crm.objects.contacts.read',
    'crm.objects.owners.read',
  ];

  it.each(FOR_GET)(
    'without the scope %s gets a report of the failing calls and the solution',
    async (scope) => {
      const { todo, text } = await visit({ token: tokenWithout(scope) });
      expect(text).toContain(`scope ${scope} is missing`);
      expect(text).toContain(`✗ ${scope} is missing`);
      expect(todo).toEqual([
        expect.stringMatching(`^The token lacks ${scope}, which .* install it again`),
      ]);
    },
  );

  it.each(FOR_GET)(
    'without the scope %s gets the same report if HubSpot lists no scopes',
    async (scope) => {
      const faults = [{ ...NOT_THERE, on: 'readTokenInfo' }];
      const { todo, text } = await visit({ token: tokenWithout(scope), faults });
      expect(text).toContain(`scope ${scope} is missing`);
      expect(todo).toEqual([expect.stringMatching(`^The token lacks ${scope}, which`)]);
    },
  );

  it('that may only read is told the missing scope, although no call fails', async () => {
    for (const token of ['sandbox-token-read-only', tokenWithout('conversations.write')]) {
      const { todo, text } = await visit({ token });
      expect(text.match(/✗.*/g)).toEqual(['✗ conversations.write is missing']);
      expect(todo).toEqual([
        expect.stringMatching('^The token lacks conversations.write, which .* install it again'),
      ]);
    }
  });

  it('without several scopes is told each of them, in one step', async () => {
    const missing = ['conversations.write', 'crm.objects.contacts.read', 'tickets'];
    const { todo, text } = await visit({ token: tokenWithout(...missing) });
    for (const scope of missing) expect(text).toContain(`✗ ${scope} is missing`);
    expect(todo).toEqual([
      expect.stringMatching(
        '^The token lacks conversations.write, crm.objects.contacts.read and tickets, which',
      ),
    ]);
  });

  it('without oauth, which no call needs, has nothing to do', async () => {
    const { todo, text } = await visit({ token: tokenWithout('oauth') });
    expect(text).toContain('– oauth is missing; no call needs it');
    expect(todo).toEqual([]);
  });

  it.each([
    ['is not there', { name: 'error-before', status: 404 }],
    ['is forbidden', { name: 'error-before', status: 403 }],
    ['does not know the token', { name: 'error-before', status: 401 }],
    ['fails', { name: 'error-before', status: 500 }],
    ['hangs', { name: 'hang' }],
    ['drops the connection', { name: 'reset' }],
    ['is cut off', { name: 'malformed-json' }],
    ['is empty', { name: 'empty-body' }],
    ['is a gateway page', { name: 'html-page' }],
    ['has reached a limit', { name: 'rate-limit' }],
  ] satisfies [string, FaultRequest][])(
    'without a list of its scopes, because that call %s, gets a report of what is unknown',
    async (_what, fault) => {
      const faults = [{ ...fault, on: 'readTokenInfo' }];
      const { todo, text, asked } = await visit({ token: 'sandbox-token-read-only', faults });
      expect(asked).toContain(`POST ${TOKEN_INFO}`);
      expect(todo).toEqual([]);
      expect(text).not.toContain('✗');
      expect(text.replaceAll(/\s+/g, ' ')).toContain(
        'need the scope conversations.write. The doctor writes nothing, so it cannot see whether the token has it: compare the scopes in HubSpot',
      );
    },
  );

  it('without a scope still gets a report of the API versions', async () => {
    const { text } = await visit({ token: tokenWithout('conversations.read') });
    expect(text).toContain('✓ 2026-09-beta answers');
  });
});

describe('versions', () => {
  const without = (...paths: string[]): FaultRequest[] =>
    paths.map((path) => ({ ...NOT_THERE, on: `GET ${path}/*` }));
  const V3 = '/conversations/v3/conversations';
  const BETA = '/conversations/conversations/2026-09-beta';
  const DATED = '/conversations/conversations/2026-09';

  it.each([
    [[BETA], 'conversations 2026-09, supported until about March 2028'],
    [[BETA, DATED], 'conversations v3, supported until September 2027'],
    [[V3], 'conversations 2026-09-beta, a beta'],
    [[V3, DATED], 'conversations 2026-09-beta, a beta'],
    [['/crm/objects/2026-03'], 'crm v4, supported until 30 March 2027'],
  ])('without %j no version is recommended, because calls move on', async (paths, answeredBy) => {
    const { todo, text } = await visit({ faults: without(...paths) });
    expect(todo).toEqual([]);
    expect(text).not.toContain('✗');
    expect(text).toContain(answeredBy);
  });

  it('a version is recommended where the default order ends at one that refuses calls', async () => {
    const refused = { name: 'error-before', status: 403, on: `GET ${BETA}/*` } as const;
    const { todo } = await visit({ faults: [refused] });
    expect(todo[0]).toMatch(/^Set CONVERSATIONS_API_VERSION=v3\. .*secretKeys/);
  });

  it('without 2026-09 there is nothing to do, because no call uses it by default', async () => {
    const { todo, text } = await visit({ faults: without(DATED) });
    expect(todo).toEqual([]);
    expect(text).toContain('– 2026-09 is not there');
  });

  it('a working setting is kept', async () => {
    const { todo, asked } = await visit({ apiVersion: '2026-09' });
    expect(todo).toEqual([]);
    expect(asked.some((request) => request.includes(`${DATED}/channel-accounts`))).toBe(true);
  });

  it('a failing setting is removed if the default works', async () => {
    const { todo } = await visit({ apiVersion: '2026-09', faults: without(DATED) });
    expect(todo).toEqual([expect.stringContaining('Take CONVERSATIONS_API_VERSION away')]);
  });

  it('without any version, the doctor says so', async () => {
    const { todo } = await visit({ faults: without(V3, BETA, DATED) });
    expect(todo).toEqual([expect.stringContaining('No version of the Conversations API is there')]);
  });
});

describe('faults of HubSpot', () => {
  it.each([
    ['a limit by the second', { name: 'rate-limit' }, 'Wait 10 s and run the doctor again.'],
    [
      'the daily limit',
      { name: 'rate-limit', policy: 'DAILY' },
      "used up HubSpot's calls for today",
    ],
    ['an error', { name: 'error-before' }, 'HubSpot is down or slow'],
    ['a gateway page', { name: 'html-page' }, 'HubSpot is down or slow'],
    ['a dropped connection', { name: 'reset' }, 'HubSpot is down or slow'],
    ['silence', { name: 'hang' }, 'HubSpot is down or slow'],
    ['half an answer', { name: 'malformed-json' }, 'HubSpot is down or slow'],
    ['an empty answer', { name: 'empty-body' }, 'HubSpot is down or slow'],
  ] satisfies [string, FaultRequest, string][])('%s everywhere', async (_what, fault, sentence) => {
    const { todo, text } = await visit({ faults: [fault] });
    expect(text).toContain('✗');
    expect(todo).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['a limit by the second', { name: 'rate-limit' }, 'too many calls right now'],
    ['an error', { name: 'error-before' }, 'no readable answer'],
    ['silence', { name: 'hang' }, 'no answer in time'],
    ['half an answer', { name: 'malformed-json' }, 'no readable answer'],
  ] satisfies [string, FaultRequest, string][])(
    '%s of one call does not affect the others',
    async (_what, fault, happened) => {
      const { todo, text } = await visit({ faults: [{ ...fault, on: 'listOwners' }] });
      expect(text).toMatch(new RegExp(`✗ People to assign threads to +${happened}`));
      expect(text.match(/✗/g)).toHaveLength(1);
      expect(todo).toHaveLength(1);
    },
  );

  it('an unreachable address is reported', async () => {
    const { todo } = await visit({ baseUrl: 'http://127.0.0.1:9' });
    expect(todo).toEqual([expect.stringContaining('cannot be reached from here')]);
  });
});

describe('possible problems', () => {
  it('include limits below an Enterprise subscription', async () => {
    simulator.limits.allowance = { tenSecondly: 190, daily: 650_000 };
    const { todo, concerns } = await visit();
    expect(todo).toEqual([]);
    expect(concerns).toEqual([expect.stringContaining('With 650,000 calls a day this looks like')]);
  });

  it('include an account without users or connected channels', async () => {
    simulator.store.owners.clear();
    simulator.store.channelAccounts.clear();
    const { todo, concerns } = await visit();
    expect(todo).toEqual([]);
    expect(concerns.map((concern) => concern.slice(0, 33))).toEqual([
      'No channel account is connected, ',
      'HubSpot names nobody to assign a ',
    ]);
  });

  it("include HubSpot's message about a refusal without a scope", async () => {
    const { todo, text } = await visit({
      faults: [{ name: 'error-before', status: 402, on: 'listOwners' }],
    });
    expect(text).toContain('HubSpot refuses: internal error');
    expect(todo).toEqual([expect.stringContaining('about the subscription or a seat')]);
  });
});

describe('npm run doctor', () => {
  const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
  /** Returns its exit code and its output. */
  const run = async (env: Record<string, string>, ...args: string[]) => {
    const command = ['--import', 'tsx', 'scripts/doctor/doctor.ts', ...args];
    const options = { cwd: PROJECT, env: { PATH: process.env['PATH'], ...env } };
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, command, options);
      return { code: 0, written: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = z
        .object({ code: z.number(), stdout: z.string(), stderr: z.string() })
        .parse(error);
      return { code, written: stdout + stderr };
    }
  };

  it('exits with 0 in a healthy account', async () => {
    const env = { PRIVATE_APP_ACCESS_TOKEN: simulator.token, HUBSPOT_API_URL: `${simulator.url}/` };
    const { code, written } = await run(env, '--record', 'contact/101');
    expect(written).toContain('Nothing: every call that reads works.');
    expect(written).not.toContain(simulator.token);
    expect(code).toBe(0);
  });

  it('exits with 1 if there is something to do', async () => {
    const env = { PRIVATE_APP_ACCESS_TOKEN: 'nobody', HUBSPOT_API_URL: simulator.url };
    const { code, written } = await run(env);
    expect(written).toContain('1. Copy the token anew.');
    expect(code).toBe(1);
  });

  it('exits with 1 for a token that may only read', async () => {
    const env = {
      PRIVATE_APP_ACCESS_TOKEN: 'sandbox-token-read-only',
      HUBSPOT_API_URL: simulator.url,
    };
    const { code, written } = await run(env);
    expect(written).toContain('1. The token lacks conversations.write');
    expect(code).toBe(1);
  });

  it('exits with an error and one sentence for wrong options', { timeout: 30_000 }, async () => {
    const { code, written } = await run({});
    expect(written).toMatch(/^The doctor needs the app's access token.*\n$/);
    expect(code).toBe(1);
  });
});

describe('the settings that a team stored', () => {
  const editors = ['9001'];

  it('are not read where nobody may store any', async () => {
    const { text, concerns, asked } = await visit();
    expect(concerns).toEqual([]);
    expect(text).toContain('settings.json names no editors');
    expect(asked.join()).not.toContain('/files/');
  });

  it('are optional: an account without any is healthy', async () => {
    const { text, concerns } = await visit({ editors, token: tokenWith('files') });
    expect(concerns).toEqual([]);
    expect(text).toContain('nothing stored yet');
  });

  it('need the scope files', async () => {
    const { concerns } = await visit({ editors, token: tokenWithout() });
    expect(concerns.join()).toContain('lacks the scope files');
  });
});
