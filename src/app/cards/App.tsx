import { useEffect, useMemo } from 'react';
import { Alert, Text, type CrmContext } from '@hubspot/ui-extensions';
import { createCall } from './api/call.ts';
import { CardContext, type Card } from './context/card.ts';
import { hubspotPlatform, type Platform } from './platform/platform.ts';
import { readPortal, readRecord } from './context/hubspotContext.ts';
import { settings as ownSettings, type Settings } from './context/settings.ts';
import { useAgentLanguage } from './i18n/useAgentLanguage.ts';
import { Boundary } from './errors/ErrorBoundary.tsx';
import { readAgentLocale } from './i18n/language.ts';
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
  const inHelpDesk = context.location === 'helpdesk.sidebar';
  const { id: userId, email, firstName, lastName } = context.user;
  const { id: portalId, address } = readPortal(context.portal);
  const agentLocale = readAgentLocale(context.user);
  const language = useAgentLanguage(agentLocale, context.portal.timezone, platform);

  // The first date and number take a while to write: better while the list is on its way than once it is there.
  useEffect(() => {
    language.format.dateTime(0);
    language.format.number(0);
  }, [language]);

  const record = useMemo(() => readRecord({ objectId, objectTypeId }), [objectId, objectTypeId]);
  // What is loaded stays while the language's words arrive: the call does not depend on them.
  const call = useMemo(
    () => record && createCall(platform, record, { userId }, agentLocale.language),
    [platform, record, userId, agentLocale.language],
  );
  const me = useMemo(
    () => readMe({ id: userId, email, firstName, lastName }),
    [userId, email, firstName, lastName],
  );
  const card = useMemo<Card | undefined>(
    () =>
      record &&
      call && {
        platform,
        call,
        record,
        inHelpDesk,
        me,
        language,
        settings,
        portal: { id: portalId, address },
      },
    [platform, call, record, inHelpDesk, me, language, settings, portalId, address],
  );

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
