import { fileURLToPath } from 'node:url';
import { runCommand } from '../command-line.ts';

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
    // Loaded here, because they take a second, which `--help` does not need.
    const { requireValidAdminFiles } = await import('../config-files/admin-files.ts');
    const { checkAndDeploy } = await import('./check-and-deploy.ts');
    const { runIn } = await import('./run.ts');
    await requireValidAdminFiles();
    await checkAndDeploy({
      folder: PROJECT,
      profile,
      run: runIn(PROJECT, process.env),
      print: (line) => console.log(`\n${line}`),
    });
  },
);
