import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseProject, PLATFORM_VERSIONS } from './parse-project.ts';
import type { Component } from './parse-project.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

describe.each(PLATFORM_VERSIONS)('the project, as HubSpot parses it on %s', (version) => {
  let components: Component[];

  beforeAll(async () => {
    components = await parseProject(PROJECT, version);
  });

  const config = (uid: string) => components.find((component) => component.uid === uid)?.config;

  it('contains one app, two cards, one settings page and one function', () => {
    expect(components.map(({ componentType }) => componentType).sort()).toEqual([
      'APPLICATION',
      'APP_FUNCTION',
      'CARD',
      'CARD',
      'SETTINGS',
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

  it.each(['test', 'production'])('is the same with the profile %s', async (profile) => {
    expect(await parseProject(PROJECT, version, profile)).toEqual(components);
  });

  it('is not parsed with an unknown profile', async () => {
    await expect(parseProject(PROJECT, version, 'staging')).rejects.toThrow('hsprofile.staging');
  });
});
