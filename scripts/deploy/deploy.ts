import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkAndUpload } from './check-and-upload.ts';
import { runIn } from './run.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

try {
  const { values } = parseArgs({ options: { profile: { type: 'string' } } });
  await checkAndUpload({
    folder: PROJECT,
    profile: values.profile,
    run: runIn(PROJECT, process.env),
    say: (line) => console.log(`\n${line}`),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
