import { readOptions, USAGE, UsageError } from './cli-options.ts';
import { VariantError } from './variants/active-variants.ts';
import { variants } from './variants/registry.ts';

function listVariants(): string {
  const simulated = variants.filter(({ where }) => where === 'simulator');
  return simulated.map(({ name, behavior }) => `${name}\n    ${behavior}`).join('\n');
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof VariantError) return `${error.message} See --list-variants.`;
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  const port = 'port' in error ? Number(error.port) : 4010;
  return `Port ${port} is in use. Choose another one: --port ${port + 1}`;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else if (options === 'list-variants') console.log(listVariants());
  else {
    // Loaded here, because the server takes a second, which `--help` does not need.
    const { startSimulator } = await import('./start-simulator.ts');
    const simulator = await startSimulator(options);
    console.log(`Simulated Conversations API: ${simulator.url}`);
    console.log(`Token: ${simulator.token}`);
  }
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}
