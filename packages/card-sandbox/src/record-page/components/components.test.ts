import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as kit from '@hubspot/ui-extensions';
import * as crm from '@hubspot/ui-extensions/crm';
import * as experimental from '@hubspot/ui-extensions/experimental';
import * as pages from '@hubspot/ui-extensions/pages';
import * as home from '@hubspot/ui-extensions/pages/home';
import { expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';
import { DECLARED_PROPS } from './declared/declared-props.ts';

/** The kit's internal list of remote components. */
interface Registry {
  getComponentName: (component: unknown) => string | null;
}

it.each(Object.entries({ kit, crm, pages, home, experimental }))(
  'there is a component in the sandbox for each that the kit exports: %s',
  async (_, entry) => {
    const registry = await kitRegistry();
    const crossing = Object.values<unknown>(entry).flatMap(
      (exported) => registry.getComponentName(exported) ?? [],
    );
    expect(crossing.length).toBeGreaterThan(2);
    expect(crossing.filter((name) => !(name in COMPONENTS))).toEqual([]);
  },
);

it('each part of a component is there too, and nothing that the kit lacks', () => {
  expect(Object.keys(COMPONENTS).sort()).toEqual([...DECLARED_PROPS.keys()].sort());
});

async function kitRegistry(): Promise<Registry> {
  const entry = createRequire(import.meta.url).resolve('@hubspot/ui-extensions');
  const file = path.join(path.dirname(entry), 'shared.synced', 'remoteComponents.synced.js');
  const module: { __hubSpotComponentRegistry: Registry } = await import(pathToFileURL(file).href);
  return module.__hubSpotComponentRegistry;
}
