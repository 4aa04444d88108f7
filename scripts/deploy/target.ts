import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readJsonFile, UnreadableFile } from '../config-files/read-json.ts';
import { checkConfig } from '../rehearse/check-config.ts';
import { Refusal } from './refusal.ts';

const Profile = z.object({ accountId: z.number() });

const PROFILE_FILE = /^hsprofile\.([^./]+)\.json$/;

export interface Target {
  /** The profile's name. */
  name: string;
  accountId: number;
}

/**
 * Reads which account a profile belongs to. Profiles are in the source folder, where `hs project upload --profile`
 * reads them: https://developers.hubspot.com/docs/developer-tooling/local-development/build-with-config-profiles
 *
 * @throws Refusal if there is no such profile, or it is not filled in.
 */
export async function readTarget(folder: string, profile: string | undefined): Promise<Target> {
  const source = path.join(folder, 'src');
  const profiles = (await readdir(source)).flatMap((file) => PROFILE_FILE.exec(file)?.[1] ?? []);
  if (profile === undefined || !profiles.includes(profile)) {
    throw new Refusal(
      `Choose a profile: ${profiles.map((name) => `npm run deploy -- --profile ${name}`).join(', or ')}.`,
    );
  }
  const file = `src/hsprofile.${profile}.json`;
  const content = await readProfile(path.join(folder, file), file);
  const problems = checkConfig('hsprofile', content);
  if (problems.length > 0) throw new Refusal(`${file}: ${problems.join(' ')}`);
  const { accountId } = Profile.parse(content);
  if (accountId === 0) {
    throw new Refusal(
      `${file} names no account yet: replace the 0 of "accountId" with the number of your ${profile} account. HubSpot shows it at the top right, under your name, and hs account list shows those you are logged in to.`,
    );
  }
  return { name: profile, accountId };
}

async function readProfile(file: string, name: string): Promise<unknown> {
  try {
    return (await readJsonFile(file, name)).value;
  } catch (error) {
    throw error instanceof UnreadableFile ? new Refusal(error.message) : error;
  }
}
