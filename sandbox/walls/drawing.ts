import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readImports } from './imports.ts';
import { cardFolderOf, importsBetween, partOf } from './parts.ts';
import { readWalls, type Wall } from './walls.ts';

export const PAGE = 'docs/architecture.md';

/** What stands around the parts in the picture. */
const FRAMES = {
  card: { folder: 'src/app/cards', parts: ['cards', 'contract', 'i18n'] },
  function: {
    folder: 'src/app/functions/conversations',
    parts: ['main', 'operations', 'hubspot'],
  },
};

/** In the card every folder may use these. */
const COMMON = ['contract', 'data', 'errors', 'i18n'];

/** The page with its pictures as the code is now. */
export async function drawn(project: string): Promise<string> {
  const file = path.join(project, PAGE);
  const imports = readImports(project);
  const pictures = {
    parts: pictureOf(importsBetween(imports, partOf)),
    card: tableOfFolders(importsBetween(imports, cardFolderOf)),
    walls: tableOfWalls(await readWalls(project)),
  };
  let page = await readFile(file, 'utf8');
  for (const [name, picture] of Object.entries(pictures)) {
    const place = new RegExp(`(<!-- ${name}: drawn -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(page)) throw new Error(`${PAGE} has no place for ${name}`);
    page = page.replace(
      place,
      (_, begin: string, end: string) => `${begin}\n\n${picture}\n\n${end}`,
    );
  }
  return format(page, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function pictureOf(between: Map<string, string[]>): string {
  const framed = Object.entries(FRAMES).flatMap(([name, { folder, parts }]) => [
    `  subgraph ${name}["${folder}"]`,
    ...parts.map((part) => `    ${part}`),
    '  end',
  ]);
  const inFrames = Object.values(FRAMES).flatMap(({ parts }) => parts);
  const sandbox = [...between.keys()].filter((part) => !inFrames.includes(part));
  const arrows = [...between].flatMap(([part, others]) =>
    others.length > 0 ? [`  ${part} --> ${others.join(' & ')}`] : [],
  );
  return [
    '```mermaid',
    'flowchart TD',
    ...framed,
    '  subgraph sandbox["sandbox"]',
    ...sandbox.map((part) => `    ${part}`),
    '  end',
    ...arrows,
    '```',
  ].join('\n');
}

function tableOfFolders(between: Map<string, string[]>): string {
  const rows = [...between]
    .filter(([folder]) => !COMMON.includes(folder))
    .map(([folder, others]) => {
      const own = others.filter((other) => !COMMON.includes(other));
      return `| ${code(folder)} | ${own.map(code).join(', ') || '–'} |`;
    });
  return ['| Folder | Imports |', '| --- | --- |', ...rows].join('\n');
}

function tableOfWalls(walls: Wall[]): string {
  const rows = walls.map(({ target, from, except, message }) => {
    const but = except.map((each) => code(path.posix.normalize(each))).join(', ');
    return `| ${target.map(code).join(', ')} | ${from.map(code).join(', ')} | ${but || '–'} | ${message} |`;
  });
  return [
    '| Who | Imports nothing from | But | Because |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
