import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packUpload } from './pack-upload.ts';
import { UI_EXTENSIONS_TOOL } from './ui-extensions-tool.ts';

const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

export interface DevServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Starts HubSpot's own local server, `uie dev`, on a packed copy of the project, with no account and no network.
 *
 * @param platformVersion What hsproject.json says in the copy. The server of today knows 2026.09 as 2026.09-beta only.
 * @param functionEnv What the function finds in its environment.
 * @param settings Replace those of `settings.json` in the function.
 * @throws Error with what the server wrote, when it ends instead of serving.
 */
export async function startDevServer(
  platformVersion: string,
  functionEnv: Record<string, string>,
  settings?: object,
): Promise<DevServer> {
  const folder = await packUpload(settings);
  const remove = () => rm(folder, { recursive: true, force: true });
  const hsproject = { name: 'threadside', srcDir: 'src', platformVersion };
  await writeFile(path.join(folder, 'hsproject.json'), JSON.stringify(hsproject));
  for (const part of ['cards', 'settings']) {
    await symlink(NODE_MODULES, path.join(folder, 'src/app', part, 'node_modules'));
  }
  const home = path.join(folder, 'home');
  await mkdir(home);

  const server = spawn(
    process.execPath,
    [UI_EXTENSIONS_TOOL, 'dev', folder, '--port', await freePort(), '--account-id', '123'],
    {
      cwd: folder,
      // Stops the server after a test that ends early.
      timeout: 120_000,
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        // An invented account: the server requires one, and then works without HubSpot.
        USE_ENVIRONMENT_HUBSPOT_CONFIG: 'true',
        HUBSPOT_ACCOUNT_ID: '123',
        HUBSPOT_PERSONAL_ACCESS_KEY: 'none',
        // Blocks the server's requests to HubSpot, such as its registration and error reports.
        https_proxy: 'http://127.0.0.1:9',
        ...functionEnv,
      },
    },
  );
  let written = '';
  const close = async () => {
    const ended = server.exitCode === null ? once(server, 'exit') : undefined;
    server.kill('SIGTERM');
    await ended;
    await remove();
  };
  const port = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      const before = written;
      written += chunk.toString();
      const appears = (text: string) => !before.includes(text) && written.includes(text);
      // The server asks which cards to serve; `a` selects all.
      if (appears('Which extension(s)')) server.stdin.write('a');
      if (appears('◉')) server.stdin.write('\r');
      // The server prints its address before it listens, and its cards after that.
      const found = /http:\/\/hslocal\.net:(\d+)\/extensions/.exec(written)?.[1];
      if (found !== undefined && written.includes('Running extension')) resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => {
      reject(new Error(`uie dev ended: ${written}`));
    });
  }).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, close };
}

/** The server does not accept port 0. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? String(address?.port) : '';
}
