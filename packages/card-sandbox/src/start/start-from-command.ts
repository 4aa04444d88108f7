import { openLiveAccount } from '../accounts/live-account.ts';
import { openUserCache } from '../build/cache/build-cache.ts';
import { openProject } from '../build/open-project.ts';
import type { ProjectBuild, ProjectBuilder } from '../build/runnable-project.ts';
import { readProfile } from '../project/profile.ts';
import { OwnDataFile } from '../crm/own-data.ts';
import { readJson } from '../project/source-files.ts';
import { findProject } from '../project/read-project.ts';
import type { Notice } from '../protocol/sandbox-events.ts';
import type { StartOptions } from './options.ts';
import { startPage, type Page, type PageOptions } from './start-page.ts';
import { startSandbox } from './start-sandbox.ts';

/**
 * Starts the sandbox as the command line says, and prints what the project contains.
 * @throws Error with a sentence for the user
 */
export async function startFromCommand(
  options: StartOptions,
  { liveRules, watch }: Pick<PageOptions, 'liveRules' | 'watch'>,
): Promise<Page> {
  const { folder, port, live, fixtures, records, secrets, network, variants } = options;
  const connection = live ? liveConnection() : undefined;
  const profile =
    options.profile === undefined
      ? undefined
      : await readProfile(options.profile, (await findProject(folder)).source);
  const portalId = options.portalId ?? profile?.accountId;
  const variables = profile?.variables;
  const project = await openProject({
    ...{ folder, fixtures, secrets, network, variables },
    say: console.log,
    cache: await openUserCache('parts', console.log),
  });
  const ownData = records === undefined ? undefined : await readJson(records, OwnDataFile);
  const page = {
    port,
    variables,
    liveRules,
    watch,
    pageCache: await openUserCache('pages'),
    onLog: (text: string) => void process.stdout.write(text),
    onNotice: ({ kind, sentence }: Notice) => console.log(`${LABELS[kind]}: ${sentence}`),
    project: printing(project),
  };
  return connection
    ? startPage(page, () => openLiveAccount(connection))
    : startSandbox({ ...page, ownData, portalId, variants });
}

/** @throws Error with a sentence for the user, when the token is missing */
function liveConnection() {
  const {
    PRIVATE_APP_ACCESS_TOKEN: token,
    HUBSPOT_API_URL,
    CONVERSATIONS_API_VERSION,
  } = process.env;
  if (!token) {
    throw new Error(
      "--live needs the app's access token: set PRIVATE_APP_ACCESS_TOKEN and start again.",
    );
  }
  return {
    token,
    apiUrl: HUBSPOT_API_URL || undefined,
    apiVersion: CONVERSATIONS_API_VERSION || undefined,
  };
}

/** Prints the contents of the project once it is built. */
function printing(project: ProjectBuilder): ProjectBuilder {
  return async (...options) => {
    const built = await project(...options);
    print(built.current());
    return built;
  };
}

const LABELS: Record<Notice['kind'], string> = {
  unsupported: 'Missing in the sandbox',
  mistake: 'Wrong in the project',
};

function print({ extensions, functions, unsupported, mistakes, problems }: ProjectBuild): void {
  for (const { title, point, kinds } of extensions) {
    console.log(`  ${title}: ${[point, ...kinds].join(', ')}`);
  }
  for (const { name } of functions) console.log(`  ${name}: function`);
  for (const { what, message, waits } of problems) {
    if (waits) console.log(`${what} is built when its packages are installed.`);
    else console.error(`${what} could not be built: ${message}`);
  }
  printList(LABELS.unsupported, unsupported);
  printList(LABELS.mistake, mistakes);
}

function printList(title: string, sentences: string[]): void {
  if (sentences.length > 0) console.log(`${title}:`);
  for (const sentence of sentences) console.log(`- ${sentence}`);
}
