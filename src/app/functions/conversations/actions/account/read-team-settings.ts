import * as z from 'zod/mini';
import type { TeamSettingsState } from '../../../../cards/contract/settings/team-settings.ts';
import { identifyEditor } from '../../people/editor.ts';
import { bestEffort } from '../../request/best-effort.ts';
import type { AccountAction } from '../../request/call.ts';
import { cachedStoredFile } from '../../team-settings/load-stored-file.ts';

/** Reads what the team stored. */
export const readTeamSettings: AccountAction<
  unknown,
  { stored: TeamSettingsState; mayEdit: boolean }
> = {
  fields: z.strictObject({}),
  needsRecord: false,
  run: async (call) => {
    const [{ state }, editor] = await Promise.all([
      cachedStoredFile(call),
      bestEffort(call, identifyEditor(call)),
    ]);
    return { stored: state, mayEdit: editor !== undefined };
  },
};
