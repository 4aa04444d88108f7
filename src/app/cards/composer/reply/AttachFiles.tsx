import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
// The one use of an experimental component: settings.json switches it on, and nothing else needs it.
// eslint-disable-next-line @hubspot/ui-extensions/no-experimental-imports
import { FileUpload } from '@hubspot/ui-extensions/experimental';
import { useLanguage } from '../../context/card.ts';
import type { AttachedFile } from '../sending/sendState.ts';

interface Props {
  files: AttachedFile[];
  /** While the reply is leaving: what goes with it stays named, and stays as it is. */
  readOnly: boolean;
  onChange: (files: AttachedFile[]) => void;
}

/** Files that go with the reply. HubSpot's component forgets its own when it is drawn anew, so the card names them all. */
export function AttachFiles({ files, readOnly, onChange }: Props) {
  const { composer: strings } = useLanguage().strings;
  const [turn, setTurn] = useState(0);
  const removeAll = () => {
    onChange([]);
    setTurn(turn + 1);
  };
  return (
    <Flex direction="column" gap="xs" align="start">
      {files.length > 0 && (
        <Flex align="center" gap="sm" wrap>
          <Text variant="microcopy">
            {strings.attached(files.map(({ name }) => name).join(', '))}
          </Text>
          <Button variant="transparent" size="xs" disabled={readOnly} onClick={removeAll}>
            {strings.removeFiles}
          </Button>
        </Flex>
      )}
      {!readOnly && <Upload key={turn} files={files} onChange={onChange} />}
    </Flex>
  );
}

/** Adds to the files that there were when it was drawn. */
function Upload({ files, onChange }: Omit<Props, 'readOnly'>) {
  const [before] = useState(files);
  return (
    <FileUpload
      onChange={(uploaded) =>
        onChange([...before, ...uploaded.map(({ name, url }) => ({ name, url }))])
      }
    />
  );
}
