import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from './start-simulator.ts';

test('rejects with EADDRINUSE if the port is taken', async () => {
  const first = await startSimulator();
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  await expect(startSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('ends hanging calls on close', async () => {
  const simulator = await startSimulator();
  simulator.faults.set([{ name: 'hang' }]);
  const call = fetch(`${simulator.url}/account-info/v3/details`);
  const lost = expect(call).rejects.toThrow('fetch failed');
  await simulator.close();
  await lost;
});
