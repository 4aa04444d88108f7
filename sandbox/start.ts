import { parseArgs } from 'node:util';
import { openLiveAccount } from './live-account.ts';
import { readProfile } from './profile.ts';
import { startPage } from './start-page.ts';
import { startSandbox } from './start-sandbox.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    /** Puts the real API behind the page. */
    live: { type: 'boolean', default: false },
    /** Reads `context.variables` from src/hsprofile.<name>.json. */
    profile: { type: 'string' },
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
  const options = {
    port,
    watch: true,
    onLog: (text: string) => void process.stdout.write(text),
    variables: values.profile === undefined ? undefined : await readProfile(values.profile),
  };
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

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `Port ${port} is taken: choose another one, as in npm start -- --port ${port + 1}`;
}
