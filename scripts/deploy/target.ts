import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { checkConfig } from '../rehearse/check-config.ts';
import { Refusal } from './refusal.ts';

const Profile = z.object({ accountId: z.number() });

const PROFILE_FILE = /^hsprofile\.([^./]+)\.json$/;

export interface Target {
  /** Of the profile. */
  name: string;
  accountId: number;
}

/**
 * Which account a profile uploads to. Profiles lie in the source folder, where `hs project upload --profile` reads them:
 * https://developers.hubspot.com/docs/developer-tooling/local-development/build-with-config-profiles
 *
 * @throws Refusal when there is no such profile, or it is not filled in.
 */
export async function readTarget(folder: string, profile: string | undefined): Promise<Target> {
  const source = path.join(folder, 'src');
  const profiles = (await readdir(source)).flatMap((file) => PROFILE_FILE.exec(file)?.[1] ?? []);
  if (profile === undefined || !profiles.includes(profile)) {
    throw new Refusal(
      `Say where to: ${profiles.map((name) => `npm run deploy -- --profile ${name}`).join(', or ')}.`,
    );
  }
  const file = `src/hsprofile.${profile}.json`;
  const content = readJson(file, await readFile(path.join(folder, file), 'utf8'));
  const problems = checkConfig('hsprofile', content);
  if (problems.length > 0) throw new Refusal(`${file}: ${problems.join(' ')}`);
  const { accountId } = Profile.parse(content);
  if (accountId === 0) {
    throw new Refusal(
      `${file} names no account yet: put the number of your ${profile} account in place of the 0 of "accountId". HubSpot shows it at the top right, under your name, and hs account list shows those you are logged in to.`,
    );
  }
  return { name: profile, accountId };
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is no JSON.`);
  }
}
