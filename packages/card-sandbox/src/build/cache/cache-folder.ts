import { mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Creates and returns a folder below this user's cache. Code that runs later is kept in it, so nobody else may write
 * there.
 *
 * @throws Error when the folder belongs to another user or others may write to it
 */
export async function cacheFolder(
  name: string,
  env: Record<string, string | undefined> = process.env,
): Promise<string> {
  const parent = path.join(userCache(env), 'card-sandbox');
  const folder = path.join(parent, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const user = process.getuid?.();
  for (const checked of [parent, folder]) {
    const { uid, mode } = await stat(checked);
    if (user !== undefined && (uid !== user || (mode & 0o022) !== 0)) {
      throw new Error(`${checked} must belong to you, and nobody else may be able to write to it.`);
    }
  }
  return folder;
}

function userCache(env: Record<string, string | undefined>): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  return process.platform === 'darwin'
    ? path.join(homedir(), 'Library', 'Caches')
    : path.join(homedir(), '.cache');
}
