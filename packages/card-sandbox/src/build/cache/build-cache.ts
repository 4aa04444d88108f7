import { randomUUID } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { createContentHash } from './content-hash.ts';

/** Keeps built folders between starts, by a key that changes with everything that they are made of. */
export interface BuildCache {
  /** Copies the folder that was built under this key. @returns whether there is one that is intact */
  restore: (key: string, into: string) => Promise<boolean>;
  /** Keeps a copy of a folder. Without space for it, the next start builds again. */
  store: (key: string, from: string) => Promise<void>;
}

/** How many builds are kept: of the page, whose files take 15 MB, and of cards and functions. */
const MAX_ENTRIES = { pages: 3, parts: 100 };

/**
 * Opens a cache below this user's cache folder.
 * @param say Receives the reason when there is no safe folder.
 * @returns undefined then, and every start builds everything
 */
export async function openUserCache(
  kind: keyof typeof MAX_ENTRIES,
  say: (line: string) => void = () => undefined,
): Promise<BuildCache | undefined> {
  const folder = await cacheFolder(kind).catch((error: unknown) => {
    say(`Builds are not kept for the next start. ${error instanceof Error ? error.message : ''}`);
    return undefined;
  });
  return folder === undefined ? undefined : openBuildCache(folder, MAX_ENTRIES[kind]);
}

/** @param folder Nobody else may write to it, because what it contains runs later. */
export function openBuildCache(folder: string, maxEntries: number): BuildCache {
  return {
    restore: async (key, into) => {
      const entry = path.join(folder, key);
      const now = new Date();
      try {
        await utimes(entry, now, now);
      } catch {
        return false;
      }
      try {
        const hash = await readFile(path.join(entry, HASH), 'utf8');
        if (hash !== hashOf(path.join(entry, FILES))) throw new Error('It is damaged.');
        await cp(path.join(entry, FILES), into, { recursive: true });
        return true;
      } catch {
        await rm(entry, { recursive: true, force: true }).catch(() => undefined);
        return false;
      }
    },
    store: async (key, from) => {
      // An entry appears as a whole. If another start was faster, its entry is the same.
      const working = path.join(folder, `${key}-${randomUUID()}`);
      try {
        await cp(from, path.join(working, FILES), { recursive: true });
        await writeFile(path.join(working, HASH), hashOf(path.join(working, FILES)));
        await rename(working, path.join(folder, key));
      } catch {
        await rm(working, { recursive: true, force: true }).catch(() => undefined);
      }
      await removeOldest(folder, maxEntries).catch(() => undefined);
    },
  };
}

const FILES = 'files';

/** The file with the hash of an entry's files. */
const HASH = 'hash';

function hashOf(files: string): string {
  const hash = createContentHash();
  hash.addFolder(files);
  return hash.digest();
}

/** Removes all but the entries that were used last. */
async function removeOldest(folder: string, kept: number): Promise<void> {
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const entry = path.join(folder, name);
      return { entry, usedAt: (await stat(entry).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  const oldest = entries.sort((a, b) => b.usedAt - a.usedAt).slice(kept);
  await Promise.all(oldest.map(({ entry }) => rm(entry, { recursive: true, force: true })));
}
