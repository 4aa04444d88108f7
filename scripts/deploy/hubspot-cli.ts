import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

/** The first whose `hs project upload` takes platform version 2026.09. */
const OLDEST: [major: number, minor: number] = [8, 14];
const INSTALL = `npm install --global @hubspot/cli@${OLDEST.join('.')}.0, then hs account auth`;

/** @throws Refusal when HubSpot's command line is missing or too old. */
export async function requireHubSpotCli(run: Run): Promise<void> {
  const { code, output } = await run('hs', ['--version'], 'kept');
  if (code === undefined) {
    throw new Refusal(`HubSpot's command line, hs, is not installed: ${INSTALL}.`);
  }
  const [major = 0, minor = 0] = (/\d+\.\d+/.exec(output)?.[0] ?? '').split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Refusal(
    `HubSpot's command line, hs, is too old (${output}) for platform version 2026.09: ${INSTALL}.`,
  );
}

/** @throws Refusal when HubSpot's command line has no key for the account: the upload would fail, after all checks. */
export async function requireLogin(run: Run, accountId: number): Promise<void> {
  const { code, output } = await run('hs', ['account', 'list'], 'kept');
  if (code === 0 && new RegExp(`\\b${accountId}\\b`).test(output)) return;
  throw new Refusal(
    `You are not logged in to account ${accountId}: run hs account auth, then this again.`,
  );
}
