import path from 'node:path';
import { watch } from 'chokidar';

/** An editor saves in several steps; they start one build. */
const DEBOUNCE_MS = 80;

const IGNORED = /(^|[\\/])(node_modules|\.git)([\\/]|$)/;

interface Options {
  /** Called with the changed files, relative to the source, once writing has paused; one call at a time. */
  onChange: (files: string[]) => Promise<void>;
  /** Called when changes may go unnoticed, such as when the system allows no further watchers. */
  onError: (message: string) => void;
}

/**
 * Watches a project's source folder. Node's own recursive watcher loses a file that an editor replaces as it saves.
 *
 * @returns a function that stops it; resolves as soon as no change goes unnoticed
 */
export async function watchSource(
  source: string,
  { onChange, onError }: Options,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const changed = new Set<string>();
  const watcher = watch(source, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => IGNORED.test(path.relative(source, file)),
  });
  watcher.on('all', (_, file) => {
    changed.add(path.relative(source, file));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      building = building.then(() => onChange(files));
    }, DEBOUNCE_MS);
  });
  watcher.on('error', (error) => onError(error instanceof Error ? error.message : String(error)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
