import { describeCommit } from './commit.ts';
import { requireHubSpotCli, requireLogin } from './hubspot-cli.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';
import { readTarget } from './target.ts';

/** What must hold before an upload. The tests are those of what HubSpot gets; CI runs the sandbox's as well. */
const CHECKS = [
  ['run', 'lint'],
  ['run', 'types'],
  ['test', '--', '--project', 'function', '--project', 'card', '--project', 'together'],
  // Builds the function to where the upload takes it from.
  ['run', 'build'],
  ['run', 'rehearse'],
];

export interface Deployment {
  folder: string;
  profile: string | undefined;
  run: Run;
  say: (line: string) => void;
}

/**
 * Checks, builds and uploads the project to the account of a profile. What is cheap to find out is found out first.
 *
 * @throws Refusal when something stands against it; then nothing was uploaded.
 */
export async function checkAndUpload({ folder, profile, run, say }: Deployment): Promise<void> {
  const { name, accountId } = await readTarget(folder, profile);
  const message = await describeCommit(run, name);
  await requireHubSpotCli(run);
  await requireLogin(run, accountId);
  say(`For account ${accountId} (${name}): ${message}`);
  for (const args of CHECKS) {
    say(`npm ${args.join(' ')}`);
    const { code } = await run('npm', args, 'shown');
    if (code !== 0) throw new Refusal(`npm ${args.join(' ')} failed. Nothing was uploaded.`);
  }
  const upload = ['project', 'upload', '--profile', name, '--message', message];
  const { code } = await run('hs', upload, 'shown');
  if (code !== 0) throw new Refusal('hs project upload failed: see above.');
  say(
    "Uploaded. With the app's token in PRIVATE_APP_ACCESS_TOKEN, npm run doctor tells what works there.",
  );
}
