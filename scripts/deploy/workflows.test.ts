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

/** What HubSpot's actions take: https://github.com/HubSpot/hubspot-project-actions */
const OF_EVERY_ACTION = [
  'project_dir',
  'personal_access_key',
  'account_id',
  'cli_version',
  'profile',
  'debug',
];
const HUBSPOT_INPUTS = new Map([
  ['project-validate', OF_EVERY_ACTION],
  ['project-upload', OF_EVERY_ACTION],
  ['project-deploy', [...OF_EVERY_ACTION, 'build_id', 'deploy_latest_build']],
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

/** Scripts of package.json that these lines run. */
function scriptsIn(lines: string): string[] {
  return [...lines.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test|start))/g)].map(
    ([, run, own]) => run ?? own ?? '',
  );
}

describe.each(workflows)('%s', (_name, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap(({ steps }) => steps);

  it('runs only scripts that there are', () => {
    const run = steps.flatMap((step) => scriptsIn(step.run ?? ''));
    expect(run.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('names the version of each action, and gives HubSpot only what it takes', () => {
    for (const { uses, with: inputs = {} } of steps) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/@v\d+(\.\d+\.\d+)?$/);
      const action = /^HubSpot\/hubspot-project-actions\/([\w-]+)@v1\.1\.0$/.exec(uses)?.[1];
      if (uses.startsWith('HubSpot/')) expect(HUBSPOT_INPUTS.has(action ?? ''), uses).toBe(true);
      if (action === undefined) continue;
      for (const input of Object.keys(inputs)) expect(HUBSPOT_INPUTS.get(action)).toContain(input);
    }
  });

  it('puts nothing that others wrote into a line of shell', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('may write to the repository only to release', () => {
    expect(Object.keys(permissions)).toEqual(['contents']);
    const releases = steps.some(({ run }) => run?.includes('gh release create'));
    expect(permissions['contents']).toBe(releases ? 'write' : 'read');
  });

  it('uses secrets only within an environment', () => {
    for (const job of Object.values(jobs)) {
      if (JSON.stringify(job).includes('secrets.')) expect(job.environment).toBeDefined();
    }
  });
});

describe('together', () => {
  const workflow = (file: string) => {
    const found = workflows.find(([name]) => name === file)?.[1];
    if (!found) throw new Error(`There is no ${file}`);
    return found;
  };

  it('a pull request and a push to main run what .ci/run runs', async () => {
    const { on, jobs } = workflow('check.yml');
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    const checked = jobs['check']?.steps.flatMap(({ run }) => scriptsIn(run ?? '')) ?? [];
    expect([...checked].sort()).toEqual([...new Set(scriptsIn(await read('.ci/run')))].sort());
  });

  it('a deploy follows a check that went well, with the profile of production', () => {
    const { on, jobs } = workflow('deploy.yml');
    expect(on['workflow_run']).toMatchObject({
      workflows: [workflow('check.yml').name],
      branches: ['main'],
    });
    expect(jobs['production']?.if).toContain("workflow_run.conclusion == 'success'");
    expect(jobs['production']?.env?.['DEFAULT_PROFILE']).toBe('production');
    expect(jobs['production']?.steps.map(({ uses, run }) => uses ?? run)).toEqual([
      'actions/checkout@v5',
      'actions/setup-node@v5',
      'npm ci',
      'npm run build',
      'HubSpot/hubspot-project-actions/project-validate@v1.1.0',
      'HubSpot/hubspot-project-actions/project-upload@v1.1.0',
      'HubSpot/hubspot-project-actions/project-deploy@v1.1.0',
    ]);
  });

  it('a tag makes a release with notes', () => {
    const { on, jobs } = workflow('release.yml');
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(jobs['release']?.steps.at(-1)?.run).toContain('--generate-notes');
  });
});
