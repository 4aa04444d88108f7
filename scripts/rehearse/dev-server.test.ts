import { runInNewContext } from 'node:vm';
import * as RemoteUI from '@remote-ui/react';
import React from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { DEFAULT_SETTINGS } from '../../src/app/cards/contract/settings/settings.ts';
import { startDevServer } from './dev-server.ts';
import type { DevServer } from './dev-server.ts';

const Extensions = z.object({
  extensions: z.array(z.object({ sourceId: z.string(), callback: z.string() })),
});

const CALL = '/api/crm-extensibility/execution/internal/v3/action/function/1';

describe.each(['2026.03', '2026.09-beta'])(
  "HubSpot's own server on %s",
  { timeout: 30_000 },
  (version) => {
    let simulator: Simulator;
    let server: DevServer;
    beforeAll(async () => {
      simulator = await startSimulator();
      const env = {
        HUBSPOT_API_URL: simulator.url,
        PRIVATE_APP_ACCESS_TOKEN: simulator.token,
      };
      server = await startDevServer(version, env, DEFAULT_SETTINGS);
    }, 60_000);
    afterAll(async () => {
      await server.close();
      await simulator.close();
    });

    const call = (body: object) =>
      fetch(`${server.url}${CALL}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });

    it('serves the bundle of each card, which registers the card', async () => {
      const answer = await fetch(`${server.url}/extensions`);
      const { extensions } = Extensions.parse(await answer.json());
      expect(extensions.map(({ sourceId }) => sourceId).sort()).toEqual([
        'threadside::threadside_help_desk_sidebar',
        'threadside::threadside_record_sidebar',
        'threadside::threadside_settings',
      ]);
      for (const { callback } of extensions) {
        const bundle = await fetch(`${server.url}${new URL(callback).pathname}`);
        let registered = 0;
        const self = { __HUBSPOT_EXTENSION_WORKER__: true, extend_V2: () => (registered += 1) };
        runInNewContext(await bundle.text(), { self, React, RemoteUI, console, setTimeout });
        expect(registered, callback).toBe(1);
      }
    });

    it('runs the function, which responds with data from the API', async () => {
      const answer = await call({
        serverlessFunction: 'conversations',
        parameters: {
          action: 'listThreads',
          record: { objectTypeId: '0-1', objectId: '101' },
          agent: { userId: 9001 },
        },
      });
      expect(answer.status).toBe(200);
      const threads: unknown = expect.arrayContaining([
        expect.objectContaining({ status: 'OPEN' }),
      ]);
      expect(await answer.json()).toMatchObject({ response: { ok: true, data: { threads } } });
      expect(simulator.requests.all().length).toBeGreaterThan(0);
    });

    it('returns errors of the function', async () => {
      const answer = await call({ serverlessFunction: 'conversations', parameters: {} });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        response: { ok: false, error: { code: 'INVALID_REQUEST' } },
      });
    });

    it('rejects other function names', async () => {
      expect((await call({ serverlessFunction: 'other' })).status).toBe(400);
    });
  },
);
