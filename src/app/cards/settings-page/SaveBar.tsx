import { Alert, Button, ButtonRow, Flex, Text } from '@hubspot/ui-extensions';
import { explainFailure } from '../errors/explainFailure.ts';
import type { Failure } from '../api/result.ts';
import type { Language } from '../i18n/language.ts';
import type { Platform } from '../platform/platform.ts';
import { formatChanges } from './draft/formatChanges.ts';
import type { Form } from './fields/form.ts';
import { draftOf, invalidIn, isTooLarge } from './draft/teamDraft.ts';
import type { ReadyPage, TeamSettingsScreen } from './draft/useTeamSettings.ts';

interface Props {
  form: Form;
  ready: ReadyPage;
  screen: TeamSettingsScreen;
  language: Language;
  platform: Platform;
}

/**
 * What changed, Save and Undo, and the result of the latest save. After a conflict the same two buttons choose a version,
 * so that they keep the focus. While it saves, Save ignores another press.
 */
export function SaveBar({ form, ready, screen, language, platform }: Props) {
  const { strings, draft, deployed, page } = form;
  const { saving, team } = ready;
  const isConflict = saving.phase === 'conflict';
  const stored = draftOf(isConflict ? saving.theirs : team, deployed);
  const [from, to] = isConflict ? [draft, stored] : [stored, draft];
  const changes = formatChanges(from, to, strings);
  const invalid = invalidIn(draft, page).map((name) => strings.fields[name].label);
  const tooLarge = isTooLarge(draft, deployed);
  return (
    <Flex direction="column" gap="sm">
      {isConflict && (
        <Alert title={strings.conflictTitle} variant="warning">
          {[
            saving.theirs.revision === 0
              ? strings.deleted
              : strings.conflict(String(saving.theirs.revision)),
            strings.theirs(changes),
          ].join(' ')}
        </Alert>
      )}
      {saving.phase === 'failed' && (
        <NotSaved
          title={isCertain(saving.failure) ? strings.notSaved : strings.unconfirmed}
          failure={saving.failure}
          language={language}
          platform={platform}
        />
      )}
      {saving.phase === 'unchanged' && <Text variant="microcopy">{strings.nothingChanged}</Text>}
      {saving.phase === 'saved' && !changes && <Alert title={strings.savedNow} variant="success" />}
      {changes && !isConflict && <Text variant="microcopy">{strings.changed(changes)}</Text>}
      {invalid.length > 0 && <Text variant="microcopy">{strings.invalid(invalid.join(', '))}</Text>}
      {tooLarge && <Text variant="microcopy">{strings.tooLarge}</Text>}
      <ButtonRow>
        <Button
          variant={isConflict ? 'secondary' : 'primary'}
          size="sm"
          disabled={invalid.length > 0 || tooLarge}
          onClick={() => (isConflict ? screen.resolve('mine') : void screen.save())}
        >
          {isConflict
            ? strings.keepMine
            : saving.phase === 'saving'
              ? strings.saving
              : strings.save}
        </Button>
        <Button size="sm" onClick={() => (isConflict ? screen.resolve('theirs') : screen.undo())}>
          {isConflict ? strings.takeTheirs : strings.undo}
        </Button>
      </ButtonRow>
    </Flex>
  );
}

/** False when the response of the function or of HubSpot was lost: the save may have taken effect. */
function isCertain({ code }: Failure): boolean {
  return code !== 'NO_RESPONSE' && code !== 'UNAVAILABLE' && code !== 'TIMED_OUT';
}

interface NotSavedProps {
  title: string;
  failure: Failure;
  language: Language;
  platform: Platform;
}

function NotSaved({ title, failure, language, platform }: NotSavedProps) {
  const explained = explainFailure(failure, language, platform.now());
  const why = explained.reason || explained.help;
  return (
    <Alert title={title} variant="danger">
      {language.strings.list.said(explained.title, why)}
    </Alert>
  );
}
