import { fileURLToPath } from 'node:url';
import { runCommand } from '../command-line.ts';
import { requireValidAdminFiles } from '../config-files/admin-files.ts';
import { checkAndDeploy } from './check-and-deploy.ts';
import { runIn } from './run.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(
  {
    name: 'npm run deploy',
    summary: 'Checks and builds the project, then uploads and deploys it to a HubSpot account.',
    options: {
      profile: {
        type: 'string',
        valueName: 'NAME',
        description: 'deploys to the account of src/hsprofile.NAME.json: test or production',
      },
    },
  },
  async ({ profile }) => {
    await requireValidAdminFiles();
    await checkAndDeploy({
      folder: PROJECT,
      profile,
      run: runIn(PROJECT, process.env),
      print: (line) => console.log(`\n${line}`),
    });
  },
);
