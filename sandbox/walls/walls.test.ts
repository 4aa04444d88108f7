import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawn, PAGE } from './drawing.ts';
import { readImports } from './imports.ts';
import { cardFolderOf, circleIn, importsBetween } from './parts.ts';
import { readWalls } from './walls.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const imports = readImports(PROJECT);

describe('the picture of the architecture', { timeout: 60_000 }, () => {
  it('shows who imports whom, and the walls, as they are (npm run walls draws it anew)', async () => {
    expect(await readFile(path.join(PROJECT, PAGE), 'utf8')).toBe(await drawn(PROJECT));
  });
});

describe('the walls', { timeout: 60_000 }, () => {
  it('stand where there is something: a folder that was renamed leaves no gap', async () => {
    const walls = await readWalls(PROJECT);
    expect(walls.length).toBeGreaterThan(8);
    const named = walls.flatMap(({ target, from, except }) => [
      ...target.map((each) => each.replace(/\/\*\.ts$/, '')),
      ...from,
      ...except.flatMap((each) => from.map((folder) => path.posix.join(folder, each))),
    ]);
    expect(named.filter((each) => !existsSync(path.join(PROJECT, each)))).toEqual([]);
  });

  it('are climbed by no import that TypeScript sees', async () => {
    const climbed = (await readWalls(PROJECT)).flatMap(({ target, from, except }) =>
      imports.filter(
        (each) =>
          target.some((folder) => isIn(each.from, folder)) &&
          from.some(
            (folder) =>
              isIn(each.to, folder) &&
              !except.some((open) => isIn(each.to, path.posix.join(folder, open))),
          ),
      ),
    );
    expect(climbed).toEqual([]);
  });
});

it('no two folders of the card import each other, directly or around a corner', () => {
  expect(circleIn(importsBetween(imports, cardFolderOf))).toBeUndefined();
});

it('a circle is found', () => {
  const between = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(circleIn(between)).toEqual(['b', 'c', 'b']);
});

/** A wall names a folder, a file, or the files right in a folder (`sandbox/*.ts`). */
function isIn(file: string, place: string): boolean {
  if (place.endsWith('/*.ts')) return path.posix.dirname(file) === place.slice(0, -'/*.ts'.length);
  return file === place || file.startsWith(`${place}/`);
}
