import { systemClock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { adviceFor } from './advice.ts';
import { examine } from './examine.ts';
import { readOptions } from './options.ts';
import { report } from './report.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const examination = await examine(options, systemClock);
  const advice = adviceFor(examination, options);
  console.log(report(examination, advice));
  process.exitCode = advice.todo.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
