import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchSource } from './watch-source.ts';

/** Watches a new folder. @returns a function that waits until these files have changed */
async function watching() {
  const folder = await mkdtemp(path.join(tmpdir(), 'watched-'));
  await mkdir(path.join(folder, 'app', 'node_modules', 'kit'), { recursive: true });
  await writeFile(path.join(folder, 'app', 'Card.jsx'), 'first');
  const seen = new Set<string>();
  let notice: () => void = () => undefined;
  const stop = await watchSource(folder, {
    onChange: (files) => {
      for (const file of files) seen.add(file);
      notice();
      return Promise.resolve();
    },
    onError: (message) => expect.fail(message),
  });
  onTestFinished(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
  const changed = async (...files: string[]) => {
    while (!files.every((file) => seen.has(path.join(...file.split('/'))))) {
      await new Promise<void>((resolve) => (notice = resolve));
    }
    const all = [...seen];
    seen.clear();
    return all;
  };
  return { file: (name: string) => path.join(folder, name), changed };
}

it('reports every change of a file that an editor replaces as it saves', async () => {
  const { file, changed } = await watching();
  for (const text of ['second', 'third', 'fourth']) {
    await writeFile(file('Card.jsx.tmp'), text);
    await rename(file('Card.jsx.tmp'), file('app/Card.jsx'));
    await changed('app/Card.jsx');
  }
  await writeFile(file('app/Card.jsx'), 'fifth');
  await changed('app/Card.jsx');
});

it('reports files of new and renamed folders', async () => {
  const { file, changed } = await watching();
  await mkdir(file('app/shared/deep'), { recursive: true });
  await writeFile(file('app/shared/deep/text.js'), 'one');
  await changed('app/shared/deep/text.js');
  await rename(file('app/shared'), file('app/common'));
  await changed('app/common/deep/text.js');
  await writeFile(file('app/common/deep/text.js'), 'two');
  await changed('app/common/deep/text.js');
});

it('ignores installed packages', async () => {
  const { file, changed } = await watching();
  await writeFile(file('app/node_modules/kit/index.js'), 'installed');
  await writeFile(file('app/Card.jsx'), 'second');
  expect(await changed('app/Card.jsx')).not.toContain(
    path.join('app', 'node_modules', 'kit', 'index.js'),
  );
});
