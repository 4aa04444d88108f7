import path from 'node:path/posix';

/** The parts of a component's file that other files depend on. */
export interface Component {
  /** Path from the project's folder. */
  file: string;
  kind: 'app' | 'card' | 'app-function' | 'settings';
  uid?: string | undefined;
  entrypoint?: string | undefined;
  location?: string | undefined;
  requiredScopes: string[];
}

/**
 * Checks the rules that involve several files.
 *
 * @param sources Paths from the source folder, as entrypoints name them.
 */
export function checkAcrossFiles(components: Component[], sources: ReadonlySet<string>): string[] {
  const apps = components.filter(({ kind }) => kind === 'app');
  const cards = components.filter(({ kind }) => kind === 'card' || kind === 'settings');
  return [
    ...checkOneApp(apps),
    ...checkUids(components),
    ...checkEntries(components, cards, sources),
    ...checkPackages(components, sources),
    ...checkHelpDesk(apps, cards),
  ];
}

function checkOneApp(apps: Component[]): string[] {
  if (apps.length === 1) return [];
  return [`src/app: one app is needed, and there are ${apps.length}.`];
}

function checkUids(components: Component[]): string[] {
  return repeated(components, ({ uid }) => uid).map(
    ({ file, uid = '' }) => `${file}: uid "${uid}" is taken. Each component needs its own.`,
  );
}

function checkEntries(
  components: Component[],
  cards: Component[],
  sources: ReadonlySet<string>,
): string[] {
  const missing = components.flatMap(({ file, entrypoint }) =>
    entrypoint === undefined || sources.has(entrypoint)
      ? []
      : [`${file}: the upload holds no ${entrypoint}.`],
  );
  const sameBundle = repeated(cards, ({ entrypoint }) => entrypoint && path.parse(entrypoint).name);
  return [
    ...missing,
    ...sameBundle.map(
      ({ file, entrypoint = '' }) =>
        `${file}: another card builds to ${path.parse(entrypoint).name}.js too. Each card needs an entry file with a name of its own.`,
    ),
  ];
}

function checkPackages(components: Component[], sources: ReadonlySet<string>): string[] {
  const folders = [
    ['card', '/app/cards'],
    ['settings', '/app/settings'],
    ['app-function', '/app/functions'],
  ] as const;
  return folders
    .filter(([kind]) => components.some((component) => component.kind === kind))
    .filter(([, folder]) => !sources.has(`${folder}/package.json`))
    .map(([, folder]) => `src${folder}: HubSpot needs a package.json here.`);
}

function checkHelpDesk(apps: Component[], cards: Component[]): string[] {
  if (apps.some(({ requiredScopes }) => requiredScopes.includes('tickets'))) return [];
  return cards
    .filter(({ location }) => location === 'helpdesk.sidebar')
    .map(
      ({ file }) => `${file}: a card in the help desk needs the app to require the scope tickets.`,
    );
}

/** The items whose key an earlier item has. */
function repeated<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Item[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => {
    const key = keys[index];
    return key !== undefined && keys.indexOf(key) < index;
  });
}
