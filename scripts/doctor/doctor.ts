import { systemClock } from '../../src/app/functions/conversations/hubspot/transport/clock.ts';
import { runCommand } from '../command-line.ts';
import { adviceFor } from './advice.ts';
import { examine } from './examine.ts';
import { readOptions } from './options.ts';
import { report } from './report.ts';

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
    const options = readOptions(record, process.env);
    const examination = await examine(options, systemClock);
    const advice = adviceFor(examination, options);
    console.log(report(examination, advice));
    process.exitCode = advice.todo.length > 0 ? 1 : 0;
  },
);
