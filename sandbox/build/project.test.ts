import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseProject, PLATFORM_VERSIONS } from '../rehearsal/parse-project.ts';
import type { Component } from '../rehearsal/parse-project.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

describe.each(PLATFORM_VERSIONS)('the project, as HubSpot parses it on %s', (version) => {
  let components: Component[];

  beforeAll(async () => {
    components = await parseProject(PROJECT, version);
  });

  const config = (uid: string) => components.find((component) => component.uid === uid)?.config;

  it('holds one app, two cards and one function', () => {
    expect(components.map(({ componentType }) => componentType).sort()).toEqual([
      'APPLICATION',
      'APP_FUNCTION',
      'CARD',
      'CARD',
    ]);
  });

  it('puts a card in the sidebar of contacts and tickets, and one in the help desk', () => {
    expect(config('threadside_record_sidebar')).toMatchObject({
      location: 'crm.record.sidebar',
      objectTypes: ['contacts', 'tickets'],
    });
    expect(config('threadside_help_desk_sidebar')).toMatchObject({
      location: 'helpdesk.sidebar',
      objectTypes: ['tickets'],
    });
  });

  it('gives each card an entry file of its own', () => {
    const entries = components
      .filter(({ componentType }) => componentType === 'CARD')
      .map(({ config }) => path.join(PROJECT, 'src', config.entrypoint ?? ''));
    expect(new Set(entries).size).toBe(2);
    for (const entry of entries) expect(existsSync(entry), entry).toBe(true);
  });

  it('keeps the function private and leaves the token to HubSpot', () => {
    expect(config('conversations')).toEqual({
      entrypoint: '/app/functions/conversations.js',
      secretKeys: [],
    });
  });

  it('is a private app with static auth and the scopes that its calls need', () => {
    expect(config('threadside')).toMatchObject({
      distribution: 'private',
      auth: {
        type: 'static',
        requiredScopes: [
          'oauth',
          'conversations.read',
          'conversations.write',
          'crm.objects.contacts.read',
          'tickets',
          'crm.objects.owners.read',
        ],
        optionalScopes: [],
        conditionallyRequiredScopes: [],
      },
    });
  });
});
