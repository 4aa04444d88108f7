import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openLiveAccount } from './accounts/live-account.ts';
import { readProfile } from './profile.ts';
import type { Program } from './program.ts';
import { openProject } from './project/open-project.ts';
import { findProject } from './project/read-project.ts';
import { startPage } from './start-page.ts';
import { startSandbox } from './start-sandbox.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    /** Puts the real API behind the page. */
    live: { type: 'boolean', default: false },
    /** Reads `context.variables` from src/hsprofile.<name>.json. */
    profile: { type: 'string' },
    /** Runs the cards and functions of the HubSpot project in this folder. */
    project: { type: 'string' },
    /** Answers in place of addresses outside HubSpot, for `--project`. */
    fixtures: { type: 'string' },
    /** The secrets of functions, for `--project`. */
    secrets: { type: 'string' },
    /** Lets the project's cards and functions out to addresses that no fixture answers. */
    network: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);

try {
  const { url, close } = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit()));
  }
  console.log(`Threadside's sandbox is at ${url}`);
  if (values.live) console.log('It is LIVE: behind it is a real account. Every write asks first.');
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${values.port}" is no port: choose a number, as in npm start -- --port 3001`);
  }
  const { project: folder, profile } = values;
  if (folder !== undefined && values.live) {
    throw new Error('--project runs on the simulated account only: leave out --live.');
  }
  const options = {
    port,
    watch: true,
    onLog: (text: string) => void process.stdout.write(text),
    onLack: (sentence: string) => console.log(`Not in the sandbox: ${sentence}`),
    variables:
      profile === undefined ? undefined : await readProfile(profile, await profiles(folder)),
  };
  if (folder !== undefined) {
    const { fixtures, secrets, network } = values;
    const open = await openProject({ folder, fixtures, secrets, network, say: console.log });
    return startSandbox({ ...options, program: async (into) => told(await open(into)) });
  }
  if (!values.live) return startSandbox(options);
  const {
    PRIVATE_APP_ACCESS_TOKEN: token,
    HUBSPOT_API_URL: apiUrl,
    CONVERSATIONS_API_VERSION: apiVersion,
  } = process.env;
  if (!token) {
    throw new Error(
      "--live needs the app's access token: set PRIVATE_APP_ACCESS_TOKEN and start again.",
    );
  }
  const connection = { token, apiUrl: apiUrl || undefined, apiVersion: apiVersion || undefined };
  return startPage(options, () => openLiveAccount(connection));
}

/** Where the profiles of the project are; the own ones without a project. */
async function profiles(folder: string | undefined): Promise<URL | undefined> {
  return folder === undefined ? undefined : pathToFileURL(`${(await findProject(folder)).source}/`);
}

/** Says what a project consists of, and in one list what of it the sandbox has not. */
function told(program: Program): Program {
  const { extensions, functions, lacks, problems } = program;
  for (const { title, point, kinds } of extensions()) {
    console.log(`  ${title}: ${[point, ...kinds].join(', ')}`);
  }
  for (const { name } of functions()) console.log(`  ${name}: function`);
  for (const { what, message } of problems())
    console.error(`${what} could not be built: ${message}`);
  if (lacks().length > 0) {
    console.log('Not in the sandbox:');
    for (const sentence of lacks()) console.log(`- ${sentence}`);
  }
  return program;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `Port ${port} is taken: choose another one, as in npm start -- --port ${port + 1}`;
}
