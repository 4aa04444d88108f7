import path from 'node:path/posix';
import { z } from 'zod';
import { checkConfig } from './check-config.ts';
import type { ConfigKind } from './check-config.ts';
import type { Project } from './project.ts';

/** Where HubSpot looks for the files of each kind; it skips hsmeta files anywhere else. */
const KINDS: [folderAndName: RegExp, kind: ConfigKind][] = [
  [/^hsproject\.json$/, 'hsproject'],
  [/^src\/hsprofile\.[^./]+\.json$/, 'hsprofile'],
  [/^src\/app\/[^/]+-hsmeta\.json$/, 'app'],
  [/^src\/app\/cards\/[^/]+-hsmeta\.json$/, 'card'],
  [/^src\/app\/functions\/[^/]+-hsmeta\.json$/, 'app-function'],
];

const Component = z.object({
  uid: z.string().optional().catch(undefined),
  config: z
    .object({
      entrypoint: z.string().optional().catch(undefined),
      location: z.string().optional().catch(undefined),
      auth: z
        .object({ requiredScopes: z.array(z.string()).catch([]) })
        .optional()
        .catch(undefined),
    })
    .catch({}),
});

interface Named extends z.infer<typeof Component> {
  file: string;
  kind: ConfigKind;
}

/**
 * Checks a project's configuration as HubSpot does after an upload, without HubSpot.
 *
 * @returns A sentence for each fault, with the file it is in; none when HubSpot has nothing to object to.
 */
export function checkProject({ configs, sources }: Project): string[] {
  const problems: string[] = [];
  const components: Named[] = [];
  for (const [file, config] of configs) {
    const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1];
    if (kind === undefined) {
      problems.push(`${file}: HubSpot skips this file. Its folder holds no such component.`);
      continue;
    }
    problems.push(...checkConfig(kind, config).map((sentence) => `${file}: ${sentence}`));
    const component = Component.safeParse(config);
    if (component.success && file.endsWith('-hsmeta.json')) {
      components.push({ ...component.data, file, kind });
    }
  }
  return [...problems, ...checkTogether(components, sources)];
}

/** What no file can tell by itself. */
function checkTogether(components: Named[], sources: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const apps = components.filter(({ kind }) => kind === 'app');
  if (apps.length !== 1) problems.push(`src/app: one app is needed, and there are ${apps.length}.`);

  for (const { file, uid } of repeated(components, ({ uid }) => uid)) {
    problems.push(`${file}: uid "${uid ?? ''}" is taken. Each component needs its own.`);
  }
  const cards = components.filter(({ kind }) => kind === 'card');
  for (const { file, config } of repeated(cards, (card) => bundleOf(card.config.entrypoint))) {
    problems.push(
      `${file}: another card's entrypoint builds to ${bundleOf(config.entrypoint) ?? ''}.js too. Each card needs an entry file with a name of its own.`,
    );
  }
  for (const { file, config } of components) {
    if (config.entrypoint === undefined || sources.has(config.entrypoint)) continue;
    problems.push(`${file}: the upload holds no ${config.entrypoint}.`);
  }
  for (const [kind, folder] of [
    ['card', '/app/cards'] as const,
    ['app-function', '/app/functions'] as const,
  ]) {
    if (
      components.some((component) => component.kind === kind) &&
      !sources.has(`${folder}/package.json`)
    ) {
      problems.push(`src${folder}: HubSpot needs a package.json here.`);
    }
  }
  const scopes = apps.flatMap(({ config }) => config.auth?.requiredScopes ?? []);
  for (const { file, config } of cards) {
    if (config.location === 'helpdesk.sidebar' && !scopes.includes('tickets')) {
      problems.push(`${file}: a card in the help desk needs the app to require the scope tickets.`);
    }
  }
  return problems;
}

function bundleOf(entrypoint: string | undefined): string | undefined {
  return entrypoint === undefined ? undefined : path.parse(entrypoint).name;
}

/** Those whose key an earlier one has. */
function repeated<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Item[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => {
    const key = keys[index];
    return key !== undefined && keys.indexOf(key) < index;
  });
}
