import { expect, test } from 'vitest';
import { createCall } from './call.ts';
import { hubspotPlatform } from '../platform/platform.ts';

const record = { objectTypeId: '0-1', objectId: '101' } as const;

test('does not request translations again after a remount', async () => {
  const requests: unknown[] = [];
  const platform = {
    ...hubspotPlatform,
    serverless: (_: string, options?: { parameters?: unknown }) => {
      requests.push(options?.parameters);
      return Promise.resolve({ ok: true, data: {}, budget: {}, words: { today: 'Heute' } });
    },
  };
  await createCall(platform, record, { userId: 1 }, 'de')('listAgents', {});
  await createCall(platform, record, { userId: 1 }, 'de')('listAgents', {});
  await createCall(platform, record, { userId: 1 }, 'fr')('listAgents', {});
  const call = { action: 'listAgents', record, agent: { userId: 1 } };
  expect(requests).toEqual([{ ...call, language: 'de' }, call, { ...call, language: 'fr' }]);
});
