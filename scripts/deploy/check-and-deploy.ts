import { describeCommit } from './commit.ts';
import { explainLintWarning, requireHubSpotCli, requireLogin } from './hubspot-cli.ts';
import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';
import { readTarget } from './target.ts';

/** Must pass before an upload. The tests are those of what HubSpot gets; CI runs all of them. */
const CHECKS = [
  ['run', 'lint'],
  ['run', 'types'],
  ['test', '--', '--project', 'function', '--project', 'card', '--project', 'integration'],
  // Builds the function to where the upload takes it from.
  ['run', 'build'],
  ['run', 'rehearse'],
];

export interface Deployment {
  folder: string;
  profile: string | undefined;
  run: Run;
  print: (line: string) => void;
}

/**
 * Checks, builds, uploads and deploys the project to the account of a profile. Quick checks come first.
 *
 * @throws Refusal if a step fails. Nothing is uploaded unless the message says so.
 */
export async function checkAndDeploy({ folder, profile, run, print }: Deployment): Promise<void> {
  const { name, accountId } = await readTarget(folder, profile);
  const message = await describeCommit(run, name);
  await requireHubSpotCli(run);
  await requireLogin(run, accountId);
  print(`For account ${accountId} (${name}): ${message}`);
  for (const args of CHECKS) {
    print(`npm ${args.join(' ')}`);
    const { code } = await run('npm', args, 'shown');
    if (code !== 0) throw new Refusal(`npm ${args.join(' ')} failed. Nothing was uploaded.`);
  }
  print(explainLintWarning);
  await uploadAndDeploy(run, name, message);
  print(
    "Deployed. Set PRIVATE_APP_ACCESS_TOKEN to the app's token and run npm run doctor to see what works in this account.",
  );
}

/**
 * Deploys the upload exactly once, whether or not the project has automatic deploys: the upload skips them, and a
 * command of its own deploys the build.
 */
async function uploadAndDeploy(run: Run, profile: string, message: string): Promise<void> {
  const upload = ['project', 'upload', '--skip-auto-deploy', '--profile', profile];
  const uploaded = await run('hs', [...upload, '--message', message], 'shown');
  if (uploaded.code !== 0) throw new Refusal('hs project upload failed: see above.');
  const deploy = ['project', 'deploy', '--deploy-latest-build', '--profile', profile];
  const deployed = await run('hs', deploy, 'shown');
  if (deployed.code === 0) return;
  throw new Refusal(
    `The upload was built but not deployed: see above. Try again with hs ${deploy.join(' ')}.`,
  );
}
