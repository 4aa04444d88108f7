import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFile(path.join(PROJECT, file), 'utf8');

const Step = z
  .strictObject({
    id: z.string().optional(),
    name: z.string().optional(),
    if: z.string().optional(),
    uses: z.string().optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'uses or run, not both');

const Job = z.strictObject({
  name: z.string().optional(),
  needs: z.string().optional(),
  if: z.string().optional(),
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number(),
  environment: z.string().optional(),
  strategy: z.unknown().optional(),
  env: z.record(z.string(), z.string()).optional(),
  steps: z.array(Step).min(1),
});

const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), Job),
});

const Scripts = z.object({ scripts: z.record(z.string(), z.string()) });

/** The inputs of HubSpot's actions: https://github.com/HubSpot/hubspot-project-actions */
const COMMON_INPUTS = [
  'project_dir',
  'personal_access_key',
  'account_id',
  'cli_version',
  'profile',
  'debug',
];
const HUBSPOT_INPUTS = new Map([
  ['project-validate', COMMON_INPUTS],
  ['project-upload', COMMON_INPUTS],
  ['project-deploy', [...COMMON_INPUTS, 'build_id', 'deploy_latest_build']],
]);

/** The commits of the releases that the workflows use. */
const PINNED = new Map([
  ['actions/checkout', 'fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0'],
  ['actions/setup-node', 'a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0'],
  ['HubSpot/hubspot-project-actions', '74da78f04498d3edaaed340e9a623ac8f9ecffff # v1.1.0'],
]);

const names = await readdir(path.join(PROJECT, '.github/workflows'));
const workflows = await Promise.all(
  names.map(async (name) => {
    const document = parseDocument(await read(`.github/workflows/${name}`), { strict: true });
    expect([...document.errors, ...document.warnings], name).toEqual([]);
    return [name, Workflow.parse(document.toJS())] as const;
  }),
);
const { scripts } = Scripts.parse(JSON.parse(await read('package.json')));

/** The scripts of package.json that these lines run. */
function scriptsIn(lines: string): string[] {
  return [...lines.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test|start))/g)].map(
    ([, run, own]) => run ?? own ?? '',
  );
}

/** `actions/checkout` for `actions/checkout@fbc6f39`. */
const actionOf = (uses: string) => uses.replace(/@.*$/, '');

describe.each(workflows)('%s', (name, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap(({ steps }) => steps);

  it('runs only scripts of package.json', () => {
    const run = steps.flatMap((step) => scriptsIn(step.run ?? ''));
    expect(run.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('pins each action to the commit of a release', async () => {
    const lines = (await read(`.github/workflows/${name}`)).split('\n');
    const used = lines.flatMap((line) => /uses: (\S+?)@(.*)$/.exec(line)?.slice(1) ?? []);
    expect(used.length / 2).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    for (let index = 0; index < used.length; index += 2) {
      const repository = used[index]?.split('/').slice(0, 2).join('/') ?? '';
      expect(used[index + 1], used[index]).toBe(PINNED.get(repository));
    }
  });

  it("passes only known inputs to HubSpot's actions", () => {
    for (const { uses = '', with: inputs = {} } of steps) {
      if (!uses.startsWith('HubSpot/')) continue;
      const known = HUBSPOT_INPUTS.get(path.posix.basename(actionOf(uses)));
      expect(known, uses).toBeDefined();
      for (const input of Object.keys(inputs)) expect(known).toContain(input);
    }
  });

  it('inserts no expression into a shell command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('may write to the repository only to release', () => {
    expect(Object.keys(permissions)).toEqual(['contents']);
    const releases = steps.some(({ run }) => run?.includes('gh release create'));
    expect(permissions['contents']).toBe(releases ? 'write' : 'read');
  });

  it("passes secrets only to HubSpot's steps of a job with an environment", () => {
    for (const { steps, ...job } of Object.values(jobs)) {
      expect(JSON.stringify(job)).not.toContain('secrets.');
      for (const step of steps.filter((each) => JSON.stringify(each).includes('secrets.'))) {
        expect(job.environment).toBeDefined();
        expect(step.uses).toMatch(/^HubSpot\/hubspot-project-actions\//);
        expect(Object.keys(step.with ?? {})).toContain('personal_access_key');
      }
    }
  });
});

describe('the workflows', () => {
  const workflow = (file: string) => {
    const found = workflows.find(([name]) => name === file)?.[1];
    if (!found) throw new Error(`There is no ${file}`);
    return found;
  };

  it('run for a pull request and a push to main what .ci/run runs, on each supported Node.js', async () => {
    const { on, jobs } = workflow('check.yml');
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    const checked = jobs['check']?.steps.flatMap(({ run }) => scriptsIn(run ?? '')) ?? [];
    expect([...checked].sort()).toEqual([...new Set(scriptsIn(await read('.ci/run')))].sort());
    expect(jobs['check']?.strategy).toMatchObject({ matrix: { node: [20, 22, 24] } });
  });

  it('deploy after a passed check, with the profile of production', () => {
    const { on, jobs } = workflow('deploy.yml');
    expect(on['workflow_run']).toMatchObject({
      workflows: [workflow('check.yml').name],
      branches: ['main'],
    });
    expect(jobs['production']?.if).toContain("workflow_run.conclusion == 'success'");
    expect(jobs['production']?.env?.['DEFAULT_PROFILE']).toBe('production');
    const steps = jobs['production']?.steps ?? [];
    expect(steps.map(({ uses, run }) => (uses ? actionOf(uses) : run))).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm ci',
      'npm run build',
      'HubSpot/hubspot-project-actions/project-validate',
      'HubSpot/hubspot-project-actions/project-upload',
      'HubSpot/hubspot-project-actions/project-deploy',
    ]);
  });

  it('deploy an upload once: HubSpot does it, unless automatic deploys are off', () => {
    const steps = workflow('deploy.yml').jobs['production']?.steps ?? [];
    const deploying = steps.filter(({ uses }) => uses?.includes('project-deploy'));
    expect(deploying.map((step) => step.if)).toEqual(["vars.HUBSPOT_AUTOMATIC_DEPLOYS == 'off'"]);
  });

  it('release a tag with notes', () => {
    const { on, jobs } = workflow('release.yml');
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(jobs['release']?.steps.at(-1)?.run).toContain('--generate-notes');
  });
});
