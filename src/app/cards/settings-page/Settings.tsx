import { useMemo } from 'react';
import { Alert, Button, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { createCall } from '../api/call.ts';
import { readQuickReplies } from '../contract/reply/quick-replies.ts';
import { settingsStrings } from '../i18n/settings-page/strings.ts';
import { hubspotPlatform, type Platform } from '../platform/platform.ts';
import quickRepliesFile from '../quick-replies/quick-replies.json';
import settingsFile from '../settings.json';
import { ExportImport } from './ExportImport.tsx';
import { ListSettings } from './ListSettings.tsx';
import { QuickReplyList } from './QuickReplyList.tsx';
import { ReplySettings } from './ReplySettings.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { DeployedFiles } from './teamDraft.ts';
import { useTeamSettings } from './useTeamSettings.ts';

interface Props {
  user: { id: number; locale?: string; language?: string };
  clipboard: { copyTextToClipboard: (text: string) => Promise<void> };
  platform?: Platform;
  deployed?: DeployedFiles;
}

const deployedFiles: DeployedFiles = {
  settings: settingsFile,
  quickReplies: readQuickReplies(quickRepliesFile),
};

/** The page on which a team changes its settings without a deployment. */
export function Settings({
  user,
  clipboard,
  platform = hubspotPlatform,
  deployed = deployedFiles,
}: Props) {
  const strings = settingsStrings(user);
  const { id: userId } = user;
  const call = useMemo(() => createCall(platform, undefined, { userId }), [platform, userId]);
  const page = useTeamSettings(call, deployed);
  const { state } = page;

  if (state.phase === 'loading') return <LoadingSpinner label={strings.loading} showLabel />;
  if (state.phase === 'failed') {
    return (
      <Alert title={strings.notLoadedTitle} variant="warning">
        <Text>{strings.notLoaded}</Text>
        <Button onClick={() => void page.load()}>{strings.tryAgain}</Button>
      </Alert>
    );
  }
  const { team, problem, mayEdit, draft } = state;
  const canEdit = mayEdit && problem === undefined;
  return (
    <Flex direction="column" gap="lg">
      <Heading>{strings.title}</Heading>
      {problem ? (
        <Alert title={strings.failedTitle} variant="warning">
          {strings.failed[problem]}
        </Alert>
      ) : (
        <Text variant="microcopy">
          {team.revision === 0
            ? strings.neverSaved
            : strings.saved.replace('{0}', String(team.revision))}{' '}
          {canEdit ? strings.intro : strings.readOnly}
        </Text>
      )}
      <ReplySettings strings={strings} draft={draft} readOnly={!canEdit} onChange={page.edit} />
      <ListSettings strings={strings} draft={draft} readOnly={!canEdit} onChange={page.edit} />
      <QuickReplyList strings={strings} draft={draft} readOnly={!canEdit} onChange={page.edit} />
      <ExportImport
        strings={strings}
        draft={draft}
        readOnly={!canEdit}
        copyText={(text) => clipboard.copyTextToClipboard(text)}
        onImport={page.edit}
      />
      {canEdit && (
        <SaveBar
          strings={strings}
          changes={page.changes}
          draft={draft}
          saving={state.saving}
          onSave={() => void page.save()}
          onUndo={page.undo}
          onResolve={page.resolve}
        />
      )}
    </Flex>
  );
}
