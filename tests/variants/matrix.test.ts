import { contextUser, functionResult, sentProperties } from 'card-sandbox/calling-variants';
import { variants } from 'hubspot-simulator';
import { supportTeam } from 'hubspot-simulator/seed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readResult } from '../../src/app/cards/api/result.ts';
import type { RecordReference } from '../../src/app/cards/contract/record.ts';
import { PRIYA, Testbed } from '../../src/app/functions/conversations/testing/testbed.ts';
import { handling, MOVING } from './handling.ts';
import {
  doMainJob,
  type CallAction,
  type Failures,
  type Job,
  type RecordType,
} from './main-job.ts';

const USER = { userId: PRIYA, email: 'priya.raman@ridgeline.example' };

const contact = (objectId: string): RecordReference => ({ objectTypeId: '0-1', objectId });
const ticket = (objectId: string): RecordReference => ({ objectTypeId: '0-5', objectId });

const JOBS: Record<RecordType, Job> = {
  contact: {
    record: contact('101'),
    threadId: '70010005',
    ticket: { ids: ['950', '501'], threadId: '70010001' },
  },
  ticket: { record: ticket('505'), threadId: '70020021', ticket: { ids: ['951', '505'] } },
  'help desk ticket': {
    record: ticket('501'),
    threadId: '70010002',
    ticket: { ids: ['950', '501'] },
  },
};

/** The records into which the simulator merges those of the jobs. */
const MERGED: Record<RecordType, { variants: string; record: RecordReference }> = {
  contact: { variants: 'contacts-merged', record: contact('900') },
  ticket: { variants: 'tickets-merged', record: ticket('951') },
  'help desk ticket': { variants: 'tickets-merged', record: ticket('950') },
};

const RECORD_TYPES = ['contact', 'ticket', 'help desk ticket'] as const;

/** Variants that change what other variants lead to. */
const COMBINATIONS: { name: string; variants: string[]; fails?: Failures }[] = [
  {
    variants: ['all-v3-and-v4-gone', 'all-betas-gone-html'],
    name: 'dated paths only',
    fails: { archive: 'REJECTED NO_ARCHIVE' },
  },
  { variants: ['all-betas-gone-410', 'all-dated-gone-html'], name: '`v3` and `v4` only' },
  {
    variants: ['all-v3-and-v4-gone-410', 'all-dated-gone'],
    name: 'betas only, and no CRM',
    fails: { archive: 'REJECTED NO_ARCHIVE', stage: 'NOT SHOWN' },
  },
  {
    // Every call is refused, so nothing shows that archiving is gone as well.
    variants: ['account-moving', 'conversations-v3-gone'],
    name: 'an account that is being moved and has no `v3`',
    fails: MOVING,
  },
  {
    variants: [
      'contacts-merged-listed-under-old',
      'tickets-merged-listed-under-old',
      'all-betas-gone',
      'ids-above-2-53',
      'ids-numeric',
      'timestamps-epoch-number',
      'team-assignee',
      'identity-email',
      'result-body-text',
    ],
    name: 'merged records in unusual formats',
  },
  {
    variants: [
      'tickets-merged-listed-under-new',
      'contacts-merged-listed-under-new',
      'all-v3-and-v4-gone-html',
      'reply-reopens-thread',
      'reply-assigns-sender',
      'text-blank',
      'bot-messages-incoming',
      'client-type-missing',
      'locked-once@assignThread',
    ],
    name: 'merged records on dated paths',
    fails: { archive: 'REJECTED NO_ARCHIVE' },
  },
];

/** The threads of the jobs and of merged records: a small account is reset faster. */
const seed = {
  ...supportTeam,
  threads: supportTeam.threads.filter(({ id }) => /^(7001|7002)/.test(id)),
};

let testbed: Testbed;
const rows: string[] = [];
beforeAll(async () => {
  testbed = await Testbed.start({ seed });
});
afterAll(async () => {
  await testbed.close();
  console.log(`variant | ${RECORD_TYPES.join(' | ')}\n${rows.join('\n')}`);
});

const isSandboxed = (name: string) =>
  variants.some((variant) => variant.name === name && variant.where === 'sandbox');

/** Does the main job on a record, and returns the steps that failed. */
async function run(names: readonly string[], job: Job): Promise<Failures> {
  const { record } = job;
  testbed.restart();
  // Again for each record, so that calls are refused `once` on each.
  testbed.simulator.setVariants(names.filter((name) => !isSandboxed(name)));
  const call: CallAction = async (action, fields) => {
    const parameters = { action, record, agent: { userId: PRIYA }, ...Object(fields) };
    const propertiesToSend = sentProperties({ hs_object_id: record.objectId }, names);
    const response = await testbed.invoke(parameters, contextUser(USER, names), {
      propertiesToSend,
    });
    return readResult(JSON.parse(JSON.stringify(functionResult(response, 'log-1', names))));
  };
  return doMainJob(testbed, call, job);
}

/** Runs the job on the record of this type; on a merged one also under its old id, whose page may still be open. */
async function runOn(type: RecordType, names: readonly string[]): Promise<Failures[]> {
  const job = JOBS[type];
  const merged = MERGED[type];
  const isMerged = names.some((name) => name.startsWith(merged.variants));
  const results = [await run(names, job)];
  if (isMerged) results.push(await run(names, { ...job, record: merged.record }));
  return results;
}

function print(failures: Failures): string {
  const steps = Object.entries(failures);
  const errors = [...new Set(steps.map(([, error]) => error))];
  const stepsWith = (error: string) =>
    steps.filter((each) => each[1] === error).map(([step]) => step);
  return errors.map((error) => `${stepsWith(error).join(', ')}: ${error}`).join('; ') || 'works';
}

async function check(
  names: readonly string[],
  { fails = {}, failsOn }: { fails?: Failures; failsOn?: RecordType },
) {
  const cells: string[] = [];
  for (const type of RECORD_TYPES) {
    const expected = failsOn === undefined || failsOn === type ? fails : {};
    for (const failures of await runOn(type, names)) {
      expect(failures, type).toEqual(expected);
    }
    cells.push(print(expected));
  }
  rows.push(`${names.join(' + ') || 'none'} | ${cells.join(' | ')}`);
}

test('handles every variant in one way', () => {
  const handled = handling.flatMap((entry) => entry.variants);
  expect(handled.toSorted()).toEqual(variants.map(({ name }) => name).sort());
});

test('does the main job without a variant', () => check([], {}));

test.each(handling.flatMap((entry) => entry.variants.map((name) => [name, entry] as const)))(
  'does the main job under %s, or explains what fails',
  (name, entry) => check([name], entry),
);

test.each(COMBINATIONS)('does the main job with $name', (entry) => check(entry.variants, entry));
