import { useState } from 'react';
import { Button, Flex, Heading, Text, TextArea } from '@hubspot/ui-extensions';
import type { SettingsStrings } from '../i18n/settings-page/en.ts';
import { exportDraft, importDraft, type TeamDraft } from './teamDraft.ts';

interface Props {
  strings: SettingsStrings;
  draft: TeamDraft;
  readOnly: boolean;
  copyText: (text: string) => Promise<void>;
  onImport: (draft: TeamDraft) => void;
}

type ExportState = 'idle' | 'copied' | 'failed';

/** Moves settings between accounts, or into the files of the project. */
export function ExportImport({ strings, draft, readOnly, copyText, onImport }: Props) {
  const [exported, setExported] = useState<ExportState>('idle');
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState(false);

  const copy = async () => {
    try {
      await copyText(exportDraft(draft));
      setExported('copied');
    } catch {
      setExported('failed');
    }
  };
  const runImport = () => {
    const imported = importDraft(pasted, draft);
    setRefused(imported === undefined);
    if (!imported) return;
    setPasted('');
    onImport(imported);
  };

  return (
    <Flex direction="column" gap="sm">
      <Heading>{strings.files}</Heading>
      <Text variant="microcopy">{strings.exportHelp}</Text>
      <Button onClick={() => void copy()}>{strings.exportButton}</Button>
      {exported === 'copied' && <Text variant="microcopy">{strings.copied}</Text>}
      {exported === 'failed' && (
        <TextArea
          name="exported"
          label={strings.notCopied}
          readOnly
          rows={8}
          value={exportDraft(draft)}
        />
      )}
      {!readOnly && (
        <>
          <TextArea
            name="imported"
            label={strings.importLabel}
            rows={3}
            value={pasted}
            error={refused}
            {...(refused && { validationMessage: strings.importFailed })}
            onInput={(text) => {
              setPasted(text);
              setRefused(false);
            }}
          />
          <Button disabled={pasted.trim() === ''} onClick={runImport}>
            {strings.importButton}
          </Button>
        </>
      )}
    </Flex>
  );
}
