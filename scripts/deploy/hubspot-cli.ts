import { Refusal } from './refusal.ts';
import type { Run } from './run.ts';

/** The first version whose `hs project upload` accepts platform version 2026.09. */
const MIN_VERSION: [major: number, minor: number] = [8, 14];
const INSTALL = `npm install --global @hubspot/cli@${MIN_VERSION.join('.')}.0, then hs account auth`;

/** @throws Refusal if HubSpot's command line is missing or too old. */
export async function requireHubSpotCli(run: Run): Promise<void> {
  const { code, output } = await run('hs', ['--version'], 'kept');
  if (code === undefined) {
    throw new Refusal(`HubSpot's command line, hs, is not installed: ${INSTALL}.`);
  }
  const [major = 0, minor = 0] = (/\d+\.\d+/.exec(output)?.[0] ?? '').split('.').map(Number);
  if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1])) return;
  throw new Refusal(
    `HubSpot's command line, hs, is too old (${output}) for platform version 2026.09: ${INSTALL}.`,
  );
}

/**
 * Fails early: without a key for the account, the upload would fail after all checks.
 *
 * @throws Refusal if HubSpot's command line has no key for the account.
 */
export async function requireLogin(run: Run, accountId: number): Promise<void> {
  const { code, output } = await run('hs', ['account', 'list'], 'kept');
  if (code === 0 && namesAccount(output, accountId)) return;
  throw new Refusal(
    `You are not logged in to account ${accountId}: run hs account auth, then this again.`,
  );
}

/**
 * Finds an account in the table of `hs account list`. Long account names wrap there, and the number then touches the
 * text of the next column: `146425426skey`. Only a digit beside it makes it another number.
 */
function namesAccount(table: string, accountId: number): boolean {
  return new RegExp(`(?<!\\d)${accountId}(?!\\d)`).test(table);
}

/** `hs project upload` warns for every package.json below src/ without its own copy of the lint packages. */
export const explainLintWarning =
  "HubSpot may warn that lint packages are not installed for src/app/cards and src/app/functions. Ignore it, and do not run hs project lint: npm run lint has just checked the cards with HubSpot's rules, which this project installs once, at its root.";
