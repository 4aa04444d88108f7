import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../src/app/cards/contract/settings/settings.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const QUICK_REPLIES = [{ title: 'Thanks', text: 'Thank you for your message.' }];

/**
 * Copies the sources without a team's settings and quick replies, so that no test depends on them.
 *
 * @param scratch The copy goes into a new folder in this one.
 * @returns The folder of the copy.
 */
export async function copySources(settings: Settings, scratch: string): Promise<string> {
  const folder = await mkdtemp(path.join(scratch, 'threadside-'));
  const inCopy = (file: string) => path.join(folder, file);
  for (const name of ['hsproject.json', 'src']) {
    await cp(path.join(ROOT, name), inCopy(name), {
      recursive: true,
      filter: (file) => !/node_modules$|\.test\.tsx?$/.test(file),
    });
  }
  await symlink(path.join(ROOT, 'node_modules'), inCopy('node_modules'));
  await writeFile(inCopy('src/app/cards/settings.json'), JSON.stringify(settings));
  await writeFile(
    inCopy('src/app/cards/quick-replies/quick-replies.json'),
    JSON.stringify(QUICK_REPLIES),
  );
  return folder;
}
