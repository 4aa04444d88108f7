import { useEffect, useMemo } from 'react';
import { Divider, Flex, useExtensionActions } from '@hubspot/ui-extensions';
import type { Clipboard } from '../announcements/useClipboard.ts';
import { createCall } from '../api/call.ts';
import { deployedFiles } from './draft/deployedFiles.ts';
import { ErrorBoundary } from '../errors/ErrorBoundary.tsx';
import { readAgentLocale } from '../i18n/language.ts';
import { useAgentLanguage } from '../i18n/useAgentLanguage.ts';
import { hubspotPlatform, type Platform } from '../platform/platform.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { useTeamSettings } from './draft/useTeamSettings.ts';

interface Props {
  context: {
    user: { id: number; locale?: string; language?: string };
    portal: { timezone?: string };
  };
  platform?: Platform;
  deployed?: typeof deployedFiles;
}

/** The settings page in HubSpot's list of connected apps, without a card around it. */
export function AppSettings({
  context,
  platform = hubspotPlatform,
  deployed = deployedFiles,
}: Props) {
  const { id: userId } = context.user;
  const agentLocale = readAgentLocale(context.user);
  const language = useAgentLanguage(agentLocale, context.portal.timezone, platform);
  const call = useMemo(
    () => createCall(platform, undefined, { userId }, agentLocale.language),
    [platform, userId, agentLocale.language],
  );
  const clipboard: Clipboard = useExtensionActions<'settings'>();
  const screen = useTeamSettings(call, deployed, agentLocale);
  const { open } = screen;
  useEffect(open, [open]);
  return (
    <ErrorBoundary strings={language.strings.errors}>
      <SettingsPage
        screen={screen}
        deployed={deployed}
        language={language}
        platform={platform}
        copyText={(text) => clipboard.copyTextToClipboard(text)}
        layout={(form, saveBar) => (
          <Flex direction="column" gap="md">
            {form}
            {saveBar && <Divider />}
            {saveBar}
          </Flex>
        )}
      />
    </ErrorBoundary>
  );
}
