import { useMemo, type ReactNode } from 'react';
import { Alert, Button, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import { explainFailure } from '../errors/explainFailure.ts';
import type { en, SettingsStrings } from '../i18n/settings-page/en.ts';
import type { Language } from '../i18n/language.ts';
import { translateComplete } from '../i18n/translate.ts';
import type { Platform } from '../platform/platform.ts';
import type { Form } from './fields/form.ts';
import { SaveBar } from './SaveBar.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import type { TeamDraft } from './draft/teamDraft.ts';
import type { ReadyPage, TeamSettingsScreen } from './draft/useTeamSettings.ts';

interface Props {
  screen: TeamSettingsScreen;
  deployed: TeamDraft;
  language: Language;
  platform: Platform;
  copyText: (text: string) => Promise<void>;
  /** Arranges the fields and, for people who may save, the bar below them. */
  layout: (form: ReactNode, saveBar: ReactNode) => ReactNode;
}

/** The page on which a team changes its settings without a deployment. */
export function SettingsPage(props: Props) {
  const { screen, language, platform, layout } = props;
  const { state } = screen;
  if (state.phase === 'failed') {
    const { failure } = state;
    return layout(
      <NotLoaded
        failure={failure}
        language={language}
        platform={platform}
        onRetry={() => void screen.load()}
      />,
      undefined,
    );
  }
  if (state.phase !== 'ready') {
    const { title } = language.strings.teamSettings;
    return layout(<LoadingSpinner label={title} layout="centered" />, undefined);
  }
  return <Ready {...props} ready={state} />;
}

function Ready({
  ready,
  screen,
  deployed,
  language,
  platform,
  copyText,
  layout,
}: Props & { ready: ReadyPage }) {
  const { page, mayEdit, problem, draft } = ready;
  const { locale } = language;
  const strings: SettingsStrings = useMemo(
    () => translateComplete<typeof en>(page.texts, locale),
    [page.texts, locale],
  );
  const readOnly = !mayEdit || problem !== undefined;
  const form: Form = { strings, draft, deployed, page, readOnly, edit: screen.edit };
  return layout(
    <SettingsForm
      form={form}
      ready={ready}
      format={language.format}
      copyText={copyText}
      onImport={screen.replace}
    />,
    !readOnly && (
      <SaveBar form={form} ready={ready} screen={screen} language={language} platform={platform} />
    ),
  );
}

interface NotLoadedProps {
  failure: Failure;
  language: Language;
  platform: Platform;
  onRetry: () => void;
}

function NotLoaded({ failure, language, platform, onRetry }: NotLoadedProps) {
  const { title, reason, help } = explainFailure(failure, language, platform.now());
  return (
    <Alert title={title} variant="warning">
      <Flex direction="column" gap="xs" align="start">
        <Text>{reason || help}</Text>
        <Button size="xs" onClick={onRetry}>
          {language.strings.errors.retry}
        </Button>
      </Flex>
    </Alert>
  );
}
