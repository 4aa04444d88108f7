import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { badConfigs } from './bad-configs.ts';
import type { Change } from './bad-configs.ts';
import { checkProject } from './check-project.ts';
import { readProject } from './project.ts';
import type { Project } from './project.ts';

const APP = 'src/app/app-hsmeta.json';
const RECORD = 'src/app/cards/record-sidebar-hsmeta.json';

let project: Project;
beforeAll(async () => {
  const read = await readProject(fileURLToPath(new URL('../..', import.meta.url)));
  // The upload builds this file.
  project = { ...read, sources: new Set([...read.sources, '/app/functions/conversations.js']) };
});

/** Changes one value of the project; `undefined` removes it. */
function changed([file, path, value]: Change): Project {
  const config = set(project.configs.get(file), path.split('.'), value);
  return { ...project, configs: new Map([...project.configs, [file, config]]) };
}

function set(container: unknown, [key = '', ...deeper]: string[], value: unknown): unknown {
  if (Array.isArray(container)) return container.with(Number(key), value);
  const fields = new Map<string, unknown>(Object.entries(container ?? {}));
  if (value === undefined && deeper.length === 0) fields.delete(key);
  else fields.set(key, deeper.length === 0 ? value : set(fields.get(key), deeper, value));
  return Object.fromEntries(fields);
}

it('this project follows all rules', () => {
  expect(project.configs.size).toBeGreaterThanOrEqual(7);
  expect(checkProject(project)).toEqual([]);
});

describe('each broken rule is reported in a sentence', () => {
  it.each(badConfigs)('%s', (_what, change, sentence) => {
    expect(checkProject(changed(change))).toContainEqual(expect.stringContaining(sentence));
  });

  it('a component in a folder that HubSpot skips', () => {
    const stray = 'src/app/cards/thread/stray-hsmeta.json';
    const configs = new Map([...project.configs, [stray, project.configs.get(RECORD)]]);
    expect(checkProject({ ...project, configs })).toEqual([
      `${stray}: HubSpot skips this file. Its folder holds no such component.`,
    ]);
  });

  it('two apps or none', () => {
    const none = new Map(project.configs);
    none.delete(APP);
    expect(checkProject({ ...project, configs: none }).join()).toContain('there are 0');
    const two = new Map([
      ...project.configs,
      ['src/app/other-hsmeta.json', { uid: 'b', type: 'app' }],
    ]);
    expect(checkProject({ ...project, configs: two }).join()).toContain('there are 2');
  });

  it('functions without their package.json', () => {
    const sources = new Set(project.sources);
    sources.delete('/app/functions/package.json');
    expect(checkProject({ ...project, sources })).toEqual([
      'src/app/functions: HubSpot needs a package.json here.',
    ]);
  });
});
