import { parseArgs } from 'node:util';
import { startSandbox } from './start-sandbox.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const port = Number(values.port);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`"${values.port}" is no port: choose a number, as in npm start -- --port 3001`);
}

try {
  const { url, close } = await startSandbox({
    port,
    watch: true,
    onLog: (text) => process.stdout.write(text),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit()));
  }
  console.log(`Threadside's sandbox is at ${url}`);
} catch (error) {
  if (!isPortTaken(error)) throw error;
  stop(`Port ${port} is taken: choose another one, as in npm start -- --port ${port + 1}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
