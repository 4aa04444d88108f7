import { runCommand } from '../command-line.ts';

void runCommand(
  {
    name: 'npm run doctor',
    summary:
      'Reports what works in the HubSpot account of PRIVATE_APP_ACCESS_TOKEN, and what to do next. It only reads.',
    options: {
      record: {
        type: 'string',
        valueName: 'contact/ID',
        description: 'tests with the threads of this contact, or of ticket/ID',
      },
    },
  },
  async ({ record }) => {
    // Loaded here, because they take a second, which `--help` does not need.
    const { systemClock } =
      await import('../../src/app/functions/conversations/hubspot/transport/clock.ts');
    const { adviceFor } = await import('./advice.ts');
    const { examine } = await import('./examine.ts');
    const { readOptions } = await import('./options.ts');
    const { report } = await import('./report.ts');
    const options = readOptions(record, process.env);
    const examination = await examine(options, systemClock);
    const advice = adviceFor(examination, options);
    console.log(report(examination, advice));
    process.exitCode = advice.todo.length > 0 ? 1 : 0;
  },
);
