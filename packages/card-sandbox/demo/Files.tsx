import { hubspot, Text } from '@hubspot/ui-extensions';
import { FileUpload, FileViewer, type UploadedFile } from '@hubspot/ui-extensions/experimental';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <Files />);

/** A card that accepts two images or documents, and lists them. */
function Files() {
  const [files, setFiles] = useState<UploadedFile[]>([]);
  return (
    <>
      <FileUpload
        testId="upload"
        fileLimit={2}
        allowedFileExtensions={['png', 'pdf']}
        onChange={setFiles}
      />
      <Text testId="callbacks">
        {files.map(({ id, name }) => `${typeof id} ${name}`).join(', ')}
      </Text>
      <FileViewer testId="viewer" displayMode="list" />
    </>
  );
}
