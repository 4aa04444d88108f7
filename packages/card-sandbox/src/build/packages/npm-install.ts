import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../cache/cache-folder.ts';

/** As HubSpot installs, without scripts. A registry that cannot be reached is reported within seconds. */
const OPTIONS = [
  '--ignore-scripts',
  '--omit=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retries=0',
  '--fetch-timeout=10000',
];

/** Files for npm, such as package.json, by name. */
type NpmFiles = Record<string, string>;

/**
 * @param onInstall Called before an installation, which may take a while.
 * @returns the node_modules folder
 * @throws Error with npm's reason; UnreachableRegistryError when the registry cannot be reached
 */
export type NpmInstall = (files: NpmFiles, onInstall?: () => void) => Promise<string>;

/**
 * Creates a function that runs `npm install` once for each content of the files that npm reads; later starts use the
 * result. It asks each registry only once whether it can be reached.
 */
export function createNpmInstall(): NpmInstall {
  const reached = new Map<string | undefined, Promise<void>>();
  return async (files, onInstall) => {
    const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
    const target = path.join(await cacheFolder('packages'), hash);
    const installed = path.join(target, 'node_modules');
    if (await stat(installed).catch(() => undefined)) return installed;
    onInstall?.();
    const working = `${target}-${process.pid}`;
    await mkdir(working, { recursive: true });
    try {
      for (const [name, text] of Object.entries(files)) {
        await writeFile(path.join(working, name), text);
      }
      const env = npmEnvironment(process.env);
      const settings = files['.npmrc'];
      const reach = reached.get(settings) ?? requireRegistry(working, env);
      reached.set(settings, reach);
      await reach;
      await promisify(execFile)('npm', ['install', ...OPTIONS], { cwd: working, env });
      await mkdir(path.join(working, 'node_modules'), { recursive: true });
      await rename(working, target);
      return installed;
    } catch (error) {
      throw explain(error);
    } finally {
      await rm(working, { recursive: true, force: true });
    }
  };
}

/** How long the registry may take to respond at all. */
const PING_TIMEOUT_MS = 5_000;

/**
 * Without a connection, `npm install` waits minutes before it says so; a ping fails within seconds.
 * @throws UnreachableRegistryError
 */
async function requireRegistry(cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const options = ['ping', '--fetch-retries=0', `--fetch-timeout=${PING_TIMEOUT_MS}`];
  try {
    await promisify(execFile)('npm', options, { cwd, env, timeout: PING_TIMEOUT_MS + 1_000 });
  } catch (error) {
    const wasStopped = error instanceof Error && 'killed' in error && error.killed === true;
    // Some registries have no ping; any response shows that they can be reached.
    if (wasStopped) throw new UnreachableRegistryError(UNREACHABLE_SENTENCE);
    const failure = explain(error);
    if (failure instanceof UnreachableRegistryError) throw failure;
  }
}

/** Only what npm needs: a project's .npmrc may send any variable of its environment to a registry. */
export function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const needed =
    /^(path|home|userprofile|appdata|localappdata|systemroot|comspec|temp|tmp|tmpdir|https?_proxy|no_proxy|node_extra_ca_certs|npm_config_(registry|cache|userconfig|globalconfig|cafile|prefix))$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => needed.test(name)));
}

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|network/;

const UNREACHABLE_SENTENCE =
  'the package registry cannot be reached: connect to the internet once, or run npm install in the project';

export class UnreachableRegistryError extends Error {}

/** An error with the first line of npm's output that says more than an error code. */
function explain(error: unknown): Error {
  if (error instanceof UnreachableRegistryError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (UNREACHABLE.test(message)) {
    return new UnreachableRegistryError(UNREACHABLE_SENTENCE);
  }
  const lines = message.split('\n');
  const line = lines.find((one) => /^npm error (?!code)./.test(one)) ?? lines[0] ?? '';
  return new Error(line.replace(/^npm error /, ''));
}
