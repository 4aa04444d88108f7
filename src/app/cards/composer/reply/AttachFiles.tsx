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

/**
 * The files of a reply. The card lists them itself, because HubSpot's component forgets its files when it is remounted. It
 * is tall, so it appears on request. One button opens it and removes the files, so that the focus stays.
 */
export function AttachFiles({ files, readOnly, canAdd, onChange }: Props) {
  const { composer: strings } = useLanguage().strings;
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen && readOnly) setIsOpen(false);
  const hasFiles = files.length > 0;
  const press = () => {
    if (hasFiles) onChange([]);
    setIsOpen(!hasFiles && !isOpen);
  };
  return (
    <Flex direction="column" gap="xs" align="start">
      <Flex align="center" gap="sm" wrap>
        {hasFiles && (
          <Text variant="microcopy">
            {strings.attached(files.map(({ name }) => name).join(', '))}
          </Text>
        )}
        <Button variant="transparent" size="xs" disabled={readOnly} onClick={press}>
          {hasFiles ? strings.removeFiles : strings.attachFiles}
        </Button>
      </Flex>
      {canAdd && !readOnly && (hasFiles || isOpen) && <Upload files={files} onChange={onChange} />}
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
