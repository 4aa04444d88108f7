import * as v from 'valibot';
import type { Actions } from '../../../../cards/contract/actions.ts';
import { LANGUAGES } from '../../../../cards/contract/language.ts';
import { languages } from '../../../../cards/i18n/settings-page/languages.ts';
import type { SettingsPageData } from '../../../../cards/contract/settings/team-settings.ts';
import { channelAccounts } from '../../channels/channels.ts';
import { inboxNames } from '../../channels/inboxes.ts';
import { identifyEditor } from '../../people/editor.ts';
import { bestEffort } from '../../request/best-effort.ts';
import type { AccountAction, AccountCall } from '../../request/call.ts';
import { firstThatFit } from '../../request/response-size.ts';
import {
  cachedStoredFile,
  cacheStoredFile,
  loadStoredFile,
} from '../../team-settings/load-stored-file.ts';

type Fields = Actions['readTeamSettings']['fields'];
type Data = Actions['readTeamSettings']['data'];

const MAX_LIST_BYTES = 200_000;

/** Reads what the team stored, and for the settings page also what people choose from. */
export const readTeamSettings: AccountAction<Fields, Data> = {
  fields: v.strictObject({ pageIn: v.optional(v.picklist(['en', ...LANGUAGES])) }),
  needsRecord: false,
  run: async (call, { pageIn }) => {
    const [{ state }, editor, page] = await Promise.all([
      pageIn ? freshStoredFile(call) : cachedStoredFile(call),
      bestEffort(call, identifyEditor(call)),
      pageIn && pageData(call, pageIn),
    ]);
    return { stored: state, mayEdit: editor !== undefined, ...(page && { page }) };
  },
};

/** An editor starts from what is stored now, and not from what another instance stored minutes ago. */
async function freshStoredFile(call: AccountCall) {
  const stored = await loadStoredFile(call);
  cacheStoredFile(call, stored);
  return stored;
}

async function pageData(
  call: AccountCall,
  language: NonNullable<Fields['pageIn']>,
): Promise<SettingsPageData> {
  const [accounts = [], inboxes] = await Promise.all([channelAccounts(call), inboxNames(call)]);
  const addresses = accounts.flatMap(({ archived, deliveryIdentifier: address }) =>
    !archived && address?.value?.includes('@') ? [address.value] : [],
  );
  return {
    texts: languages()[language],
    mailboxes: firstThatFit([...new Set(addresses)].sort(), MAX_LIST_BYTES),
    inboxes: firstThatFit(
      Object.entries(inboxes).map(([id, { name }]) => ({ id, name })),
      MAX_LIST_BYTES,
    ),
  };
}
