import { useEffect, useMemo } from 'react';
import { Alert, Text, type CrmContext } from '@hubspot/ui-extensions';
import { createCall } from './api/call.ts';
import { CardContext, type Card } from './context/card.ts';
import { deployedFiles } from './settings-page/draft/deployedFiles.ts';
import { readPortal, readRecord } from './context/hubspotContext.ts';
import { useStoredSettings } from './context/useStoredSettings.ts';
import type { QuickReply } from './contract/reply/quick-replies.ts';
import type { Settings } from './contract/settings/settings.ts';
import { ErrorBoundary } from './errors/ErrorBoundary.tsx';
import { readAgentLocale } from './i18n/language.ts';
import { useAgentLanguage } from './i18n/useAgentLanguage.ts';
import { readMe } from './people/me.ts';
import { hubspotPlatform, type Platform } from './platform/platform.ts';
import { ThreadList } from './thread-list/ThreadList.tsx';

interface Props {
  context: CrmContext;
  platform?: Platform;
  settings?: Settings;
  quickReplies?: QuickReply[];
}

/** The whole card, the same on every record page and in the help desk. */
export function App({
  context,
  platform = hubspotPlatform,
  settings: deployed = deployedFiles.settings,
  quickReplies: deployedReplies = deployedFiles.quickReplies,
}: Props) {
  const { objectId, objectTypeId } = context.crm;
  const inHelpDesk = context.location === 'helpdesk.sidebar';
  const { id: userId, email, firstName, lastName } = context.user;
  const { id: portalId, baseUrl } = readPortal(context.portal);
  const agentLocale = readAgentLocale(context.user);
  const language = useAgentLanguage(agentLocale, context.portal.timezone, platform);

  // The first date and number are slow to format: do it while the list is loading, not when it is drawn.
  useEffect(() => {
    language.format.dateTime(0);
    language.format.number(0);
  }, [language]);

  const record = useMemo(() => readRecord({ objectId, objectTypeId }), [objectId, objectTypeId]);
  // Depends on the language code, not on its translations: their arrival must not reload anything.
  const call = useMemo(
    () => record && createCall(platform, record, { userId }, agentLocale.language),
    [platform, record, userId, agentLocale.language],
  );
  const { fullName } = language;
  const { settings, quickReplies, stored } = useStoredSettings(
    platform,
    call,
    deployed,
    deployedReplies,
  );
  const me = useMemo(
    () => readMe({ id: userId, email, firstName, lastName }, { fullName }),
    [userId, email, firstName, lastName, fullName],
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
        quickReplies,
        stored,
        portal: { id: portalId, baseUrl },
      },
    [
      platform,
      call,
      record,
      inHelpDesk,
      me,
      language,
      settings,
      quickReplies,
      stored,
      portalId,
      baseUrl,
    ],
  );

  if (!card) {
    const { wrongRecord, wrongRecordHelp } = language.strings.list;
    return (
      <Alert title={wrongRecord} variant="warning">
        <Text>{wrongRecordHelp}</Text>
      </Alert>
    );
  }
  return (
    <ErrorBoundary strings={language.strings.errors}>
      <CardContext.Provider value={card}>
        <ThreadList key={`${card.record.objectTypeId}/${card.record.objectId}`} />
      </CardContext.Provider>
    </ErrorBoundary>
  );
}
