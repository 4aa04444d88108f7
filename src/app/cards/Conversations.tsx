import { useMemo } from 'react';
import { Alert, Text, type CrmContext } from '@hubspot/ui-extensions';
import { createCall } from './data/call.ts';
import { CardContext, type Card } from './data/card.ts';
import { hubspotPlatform, type Platform } from './data/platform.ts';
import { readPortal } from './data/portal.ts';
import { readRecord } from './data/record.ts';
import { settings as ownSettings, type Settings } from './data/settings.ts';
import { Boundary } from './errors/Boundary.tsx';
import { chooseLanguage } from './i18n/language.ts';
import { readMe } from './people/me.ts';
import { ThreadList } from './thread-list/ThreadList.tsx';

interface Props {
  context: CrmContext;
  platform?: Platform;
  settings?: Settings;
}

/** The whole card, the same in every place where it stands. */
export function Conversations({
  context,
  platform = hubspotPlatform,
  settings = ownSettings,
}: Props) {
  const { objectId, objectTypeId } = context.crm;
  const { id: userId, email, firstName, lastName, locale, language: spoken } = context.user;
  const timeZone = context.portal.timezone;
  const { id: portalId, address } = readPortal(context.portal);

  const language = useMemo(
    () => chooseLanguage({ locale, language: spoken }, timeZone),
    [locale, spoken, timeZone],
  );
  const card = useMemo<Card | undefined>(() => {
    const record = readRecord({ objectId, objectTypeId });
    if (!record) return undefined;
    const me = readMe({ id: userId, email, firstName, lastName });
    return {
      platform,
      call: createCall(platform, record, { userId }),
      record,
      me,
      language,
      settings,
      portal: { id: portalId, address },
    };
  }, [
    platform,
    objectId,
    objectTypeId,
    userId,
    email,
    firstName,
    lastName,
    language,
    settings,
    portalId,
    address,
  ]);

  if (!card) {
    const { wrongRecord, wrongRecordHelp } = language.words.list;
    return (
      <Alert title={wrongRecord} variant="warning">
        <Text>{wrongRecordHelp}</Text>
      </Alert>
    );
  }
  return (
    <Boundary words={language.words.errors}>
      <CardContext.Provider value={card}>
        <ThreadList key={`${card.record.objectTypeId}/${card.record.objectId}`} />
      </CardContext.Provider>
    </Boundary>
  );
}
