import { parseArgs } from 'node:util';
import { startSimulator } from './api/start-simulator.ts';

const DEFAULT_PORT = '4010';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: DEFAULT_PORT },
    host: { type: 'string' },
    now: { type: 'string' },
  },
});

/** @throws Error in words for whoever typed it */
function readNow(text: string): Date {
  const now = new Date(text);
  if (Number.isNaN(now.getTime())) {
    throw new Error(`--now ${text} is no time: write it like 2026-11-17T09:30:00Z`);
  }
  return now;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${text} is no port: give a number from 0 to 65535`);
  }
  return port;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  return taken
    ? `Port ${values.port} is taken. Choose another one: npm run simulator -- --port 4011`
    : error.message;
}

try {
  const simulator = await startSimulator({
    port: readPort(values.port),
    ...(values.host !== undefined && { host: values.host }),
    ...(values.now !== undefined && { now: readNow(values.now) }),
  });
  console.log(`Simulated Conversations API: ${simulator.url}`);
  console.log(`Token: ${simulator.token}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
