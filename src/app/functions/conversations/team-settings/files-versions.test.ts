import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../cards/contract/settings/settings.ts';
import { PRIYA, Testbed } from '../testing/testbed.ts';

async function openAccount(variants: string[]): Promise<Testbed> {
  const testbed = await Testbed.start({ variants });
  onTestFinished(() => testbed.close());
  testbed.settings = { ...DEFAULT_SETTINGS, editors: [String(PRIYA)] };
  testbed.coldStart();
  return testbed;
}

describe.each(['files-v3', 'files-2026-03', 'files-beta'])('without %s', (version) => {
  it.each(['gone', 'gone-410', 'gone-html'])(
    'the team’s settings are stored, replaced and read (%s)',
    async (response) => {
      const testbed = await openAccount([`${version}-${response}`]);
      const save = (expectedRevision: number) =>
        testbed.data('saveTeamSettings', {
          settings: { undoSeconds: expectedRevision + 1 },
          expectedRevision,
        });
      expect(await save(0)).toMatchObject({ kind: 'saved' });
      expect(await save(1)).toMatchObject({ kind: 'saved' });
      testbed.coldStart();
      expect(await save(2)).toMatchObject({ kind: 'saved', team: { revision: 3 } });
      testbed.coldStart();
      const { stored } = await testbed.data('readTeamSettings', {});
      expect(stored).toMatchObject({ team: { settings: { undoSeconds: 3 } } });
      const uploads = testbed.simulator.store.files.all().filter(({ upload }) => upload);
      expect(uploads).toHaveLength(1);
    },
  );
});

it('the deployed settings apply in an account without the Files API', async () => {
  const testbed = await openAccount(['files-v3-gone', 'files-2026-03-gone', 'files-beta-gone']);
  const { stored } = await testbed.data('readTeamSettings', {});
  expect(stored).toEqual({ kind: 'failed', problem: 'UNAVAILABLE' });
});
