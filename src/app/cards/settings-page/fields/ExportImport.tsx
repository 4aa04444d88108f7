import { useRef, useState } from 'react';
import { Button, Flex, Text, TextArea } from '@hubspot/ui-extensions';
import { exportFile, importFile, type Import } from '../draft/draftFiles.ts';
import type { SettingsStrings } from '../../i18n/settings-page/en.ts';
import type { Form } from './form.ts';
import type { TeamDraft } from '../draft/teamDraft.ts';

interface Props {
  form: Form;
  copyText: (text: string) => Promise<void>;
  onImport: (draft: TeamDraft) => void;
}

type File = 'settings' | 'quickReplies';
type Copy = { phase: 'idle' | 'copied' } | { phase: 'failed'; text: string };

/** Moves settings between accounts, or into the app's files. */
export function ExportImport({ form, copyText, onImport }: Props) {
  const { strings, draft, readOnly } = form;
  const { files } = strings;
  const [copy, setCopy] = useState<Copy>({ phase: 'idle' });
  const run = (file: File) => {
    const text = exportFile(draft, file);
    copyText(text).then(
      () => setCopy({ phase: 'copied' }),
      () => setCopy({ phase: 'failed', text }),
    );
  };
  return (
    <Flex direction="column" gap="sm">
      <Text variant="microcopy">{files.help}</Text>
      <Flex gap="sm" wrap>
        <Button size="sm" onClick={() => run('settings')}>
          {files.settings}
        </Button>
        <Button size="sm" onClick={() => run('quickReplies')}>
          {files.quickReplies}
        </Button>
      </Flex>
      {copy.phase === 'copied' && <Text variant="microcopy">{files.copied}</Text>}
      {copy.phase === 'failed' && (
        <TextArea name="exported" label={files.notCopied} readOnly rows={8} value={copy.text} />
      )}
      {!readOnly && <ImportField form={form} onImport={onImport} />}
    </Flex>
  );
}

function ImportField({ form, onImport }: Omit<Props, 'copyText'>) {
  const { strings, draft, deployed } = form;
  const { files } = strings;
  // A press of Import can follow the paste before React has drawn it.
  const pasted = useRef('');
  const [outcome, setOutcome] = useState<Import>();
  const write = (text: string) => {
    pasted.current = text;
    setOutcome(undefined);
  };
  return (
    <>
      <TextArea
        name="imported"
        label={files.paste}
        rows={4}
        error={outcome !== undefined && outcome.kind !== 'imported'}
        validationMessage={outcome && explainRefusal(outcome, strings)}
        onInput={write}
        onChange={write}
      />
      <Flex>
        <Button
          size="sm"
          onClick={() => {
            const imported = importFile(pasted.current, draft, deployed);
            setOutcome(imported);
            if (imported.kind === 'imported') onImport(imported.draft);
          }}
        >
          {files.import}
        </Button>
      </Flex>
      {outcome?.kind === 'imported' && (
        <Text variant="microcopy">
          {outcome.left.length === 0
            ? files.imported
            : files.importedPartly(outcome.left.join(', '))}
        </Text>
      )}
    </>
  );
}

/** Why an import changed nothing; '' if it did. */
function explainRefusal(outcome: Import, { files, fields }: SettingsStrings): string {
  if (outcome.kind === 'imported') return '';
  if (outcome.kind === 'invalid') return files.notJson;
  const labels = outcome.names.map((name) => fields[name].label);
  return labels.length === 0 ? files.refused : files.refusedNames(labels.join(', '));
}
