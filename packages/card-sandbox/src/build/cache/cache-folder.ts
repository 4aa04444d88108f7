import { mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Creates and returns a folder below this user's cache. Code that runs later is kept in it, so nobody else may write
 * there.
 *
 * @throws Error with a sentence for the user, when it cannot be created, belongs to another user or others may write to it
 */
export async function cacheFolder(
  name: string,
  env: Record<string, string | undefined> = process.env,
): Promise<string> {
  const parent = path.join(userCache(env), 'card-sandbox');
  const folder = path.join(parent, name);
  await createFolder(folder).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${folder} cannot be created: ${reason}`);
  });
  const user = process.getuid?.();
  for (const checked of [parent, folder]) {
    const { uid, mode } = await stat(checked);
    if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) {
      throw new Error(`${checked} must belong to you, and nobody else may be able to write to it.`);
    }
  }
  return folder;
}

/** Node's own recursive `mkdir` never ends where the system refuses every new folder with ENOENT, as in /proc. */
async function createFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await createFolder(parent);
  await mkdir(folder, { mode: 0o700 }).catch(async (error: unknown) => {
    // Another start may have been faster.
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
  });
}

function userCache(env: Record<string, string | undefined>): string {
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  return process.platform === 'darwin'
    ? path.join(homedir(), 'Library', 'Caches')
    : path.join(homedir(), '.cache');
}
