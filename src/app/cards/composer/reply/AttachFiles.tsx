import { useState } from 'react';
import { Button, Flex, Text } from '@hubspot/ui-extensions';
// The only experimental component: the attachFiles setting turns it on, and nothing else depends on it.
// eslint-disable-next-line @hubspot/ui-extensions/no-experimental-imports
import { FileUpload } from '@hubspot/ui-extensions/experimental';
import { useLanguage } from '../../context/card.ts';
import type { AttachedFile } from '../sending/sendState.ts';

interface Props {
  files: AttachedFile[];
  /** True while sending: the files stay listed and cannot change. */
  readOnly: boolean;
  /** False if the team turned files off after some were attached. */
  canAdd: boolean;
  onChange: (files: AttachedFile[]) => void;
}

/** The files of a reply. The card lists them itself, because HubSpot's component forgets its files when it is remounted. */
export function AttachFiles({ files, readOnly, canAdd, onChange }: Props) {
  const { composer: strings } = useLanguage().strings;
  const [uploadKey, setUploadKey] = useState(0);
  const removeAll = () => {
    onChange([]);
    setUploadKey(uploadKey + 1);
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
      {canAdd && !readOnly && <Upload key={uploadKey} files={files} onChange={onChange} />}
    </Flex>
  );
}

/** Adds uploaded files to those that were attached when it was mounted. */
function Upload({ files, onChange }: Pick<Props, 'files' | 'onChange'>) {
  const [before] = useState(files);
  return (
    <FileUpload
      onChange={(uploaded) =>
        onChange([...before, ...uploaded.map(({ name, url }) => ({ name, url }))])
      }
    />
  );
}
