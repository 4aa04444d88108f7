import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CARDS_FOLDER = fileURLToPath(new URL('../../src/app/cards', import.meta.url));

/** The built file of each card, by its entry's name. */
export type BuiltCards = Record<Entry, string>;

type Entry = 'RecordSidebar' | 'HelpDeskSidebar';

/** Builds every card, as `buildCard` does. */
export async function buildCards(outDir: string, root = CARDS_FOLDER): Promise<BuiltCards> {
  return {
    RecordSidebar: await buildCard('RecordSidebar', outDir, root),
    HelpDeskSidebar: await buildCard('HelpDeskSidebar', outDir, root),
  };
}

/**
 * Builds a card with HubSpot's own builder, minified as HubSpot serves it.
 *
 * @param outDir An absolute folder. Each card gets its own folder in it, because the builder empties its target.
 * @param root The folder of the entries.
 * @returns The built file.
 * @throws The builder's error, with file and line.
 */
export async function buildCard(
  entry: Entry,
  outDir: string,
  root = CARDS_FOLDER,
): Promise<string> {
  const cardDir = path.join(outDir, entry);
  // Loaded here, because it takes a second, and most runs build no card.
  const { remoteBuild } = await import('@hubspot/ui-extensions-dev-server/build');
  await inProduction(() =>
    remoteBuild({ root, entryPoint: `${entry}.tsx`, outputDir: cardDir, logLevel: 'warn' }),
  );
  return path.join(cardDir, `${entry}.js`);
}

/** HubSpot's builder puts NODE_ENV into the bundle; a test run must not change it. */
async function inProduction<Result>(build: () => Promise<Result>): Promise<Result> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await build();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
