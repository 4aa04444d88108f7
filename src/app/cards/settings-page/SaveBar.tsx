import { Alert, Button, ButtonRow, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Failure } from '../api/result.ts';
import type { SettingsStrings } from '../i18n/settings-page/en.ts';
import { isComplete, type changesBetween, type TeamDraft } from './teamDraft.ts';
import type { SaveState } from './useTeamSettings.ts';

interface Props {
  strings: SettingsStrings;
  changes: ReturnType<typeof changesBetween>;
  draft: TeamDraft;
  saving: SaveState;
  onSave: () => void;
  onUndo: () => void;
  onResolve: (keep: 'mine' | 'theirs') => void;
}

/** Says what changed, saves it or takes it back, and reports what became of it. */
export function SaveBar({ strings, changes, draft, saving, onSave, onUndo, onResolve }: Props) {
  const complete = isComplete(draft);

  if (saving.phase === 'conflict') {
    const { revision } = saving.theirs;
    return (
      <Alert title={strings.conflictTitle} variant="warning">
        <Text>{strings.conflict.replace('{0}', String(revision))}</Text>
        <ButtonRow>
          <Button onClick={() => onResolve('mine')}>{strings.keepMine}</Button>
          <Button onClick={() => onResolve('theirs')}>{strings.takeTheirs}</Button>
        </ButtonRow>
      </Alert>
    );
  }
  return (
    <Flex direction="column" gap="sm">
      {saving.phase === 'failed' && (
        <Alert title={strings.notSavedTitle} variant="danger">
          {explain(saving.failure, strings)}
        </Alert>
      )}
      {saving.phase === 'saved' && changes.length === 0 && (
        <Alert title={strings.savedNow} variant="success" />
      )}
      {changes.length > 0 && (
        <Text variant="microcopy">
          {strings.changed.replace('{0}', changes.map((name) => strings[name]).join(', '))}
        </Text>
      )}
      {!complete && <Text variant="microcopy">{strings.incomplete}</Text>}
      <ButtonRow>
        <LoadingButton
          variant="primary"
          loading={saving.phase === 'saving'}
          disabled={changes.length === 0 || !complete}
          onClick={onSave}
        >
          {saving.phase === 'saving' ? strings.saving : strings.save}
        </LoadingButton>
        <Button disabled={changes.length === 0} onClick={onUndo}>
          {strings.undo}
        </Button>
      </ButtonRow>
    </Flex>
  );
}

function explain(failure: Failure, { reasons }: SettingsStrings): string {
  const reason = 'reason' in failure ? failure.reason : undefined;
  const known = Object.entries(reasons).find(([name]) => name === reason);
  return known?.[1] ?? reasons.OTHER;
}
