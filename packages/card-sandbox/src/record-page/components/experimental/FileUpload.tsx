import type { FileUploadProps, UploadedFile } from '@hubspot/ui-extensions/experimental';
import { CloseButton, Loader } from '@mantine/core';
import { IconFile, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { uploadFile } from './app-files.ts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';

export function FileUpload(props: FileUploadProps) {
  const { onChange, fileLimit = Infinity, attachToRecord, allowedFileExtensions, testId } = props;
  const { user } = useCardEnvironment();
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const [uploading, setUploading] = useState<string[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const current = useRef(files);
  const become = (next: UploadedFile[]) => {
    current.current = next;
    setFiles(next);
    callCard(onChange, next.map(asInHubSpot));
  };
  const take = async (chosen: File[]) => {
    const { accepted, refused } = sift(chosen, {
      room: fileLimit - current.current.length - uploading.length,
      fileLimit,
      endings: allowedFileExtensions,
    });
    setProblems(refused);
    setUploading((were) => [...were, ...accepted.map(({ name }) => name)]);
    for (const file of accepted) {
      try {
        become([...current.current, await uploadFile(file, user.id, attachToRecord)]);
      } catch (error) {
        setProblems((were) => [...were, `${file.name} was not uploaded. ${reasonOf(error)}`]);
      }
      setUploading((were) => without(were, file.name));
    }
  };
  const full = files.length + uploading.length >= fileLimit;
  return (
    <div className="hs-upload" data-testid={testId}>
      <label
        className="hs-upload-drop"
        data-full={full}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (!full) void take([...event.dataTransfer.files]);
        }}
      >
        <input
          type="file"
          className="hs-screen-reader"
          multiple={fileLimit > 1}
          disabled={full}
          accept={allowedFileExtensions?.map((ending) => `.${bare(ending)}`).join()}
          onChange={(event) => {
            void take([...(event.currentTarget.files ?? [])]);
            // Allows the same file to be chosen again after it was removed.
            event.currentTarget.value = '';
          }}
        />
        <IconUpload size={18} aria-hidden />
        <span>
          {full ? (
            'No more files can be added'
          ) : (
            <>
              <b>Choose a file</b> or drop it here
            </>
          )}
        </span>
        <small>{hint(fileLimit, allowedFileExtensions)}</small>
      </label>
      <ul className="hs-upload-files">
        {files.map(({ id, name, url }) => (
          <li key={id}>
            <IconFile size={16} aria-hidden />
            <a className="hs-link" href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
            <CloseButton
              size="sm"
              aria-label={`Remove ${name}`}
              onClick={() => become(current.current.filter((file) => file.id !== id))}
            />
          </li>
        ))}
        {uploading.map((name, place) => (
          <li key={`${name} ${place}`}>
            <Loader size={14} aria-hidden />
            Uploading {name}
          </li>
        ))}
      </ul>
      {problems.map((problem) => (
        <p key={problem} className="hs-upload-problem" role="alert">
          {problem}
        </p>
      ))}
    </div>
  );
}

interface Limits {
  room: number;
  fileLimit: number;
  endings: string[] | undefined;
}

/** Splits the chosen files into those to upload and the reasons against the others. */
function sift(chosen: File[], { room, fileLimit, endings }: Limits) {
  const allowed = endings?.map((ending) => bare(ending));
  const fits = ({ name }: File) => !allowed || allowed.includes(bare(name.split('.').at(-1) ?? ''));
  const fitting = chosen.filter(fits);
  return {
    accepted: fitting.slice(0, room),
    refused: [
      ...chosen
        .filter((file) => !fits(file))
        .map(({ name }) => `${name} was left out: only ${allowed?.join(', ')} files are allowed.`),
      ...fitting
        .slice(room)
        .map(({ name }) => `${name} was left out: the limit is ${plural(fileLimit)}.`),
    ],
  };
}

function hint(fileLimit: number, endings: string[] | undefined): string {
  const kinds = endings ? endings.map((ending) => bare(ending).toUpperCase()).join(', ') : '';
  const limit = Number.isFinite(fileLimit) ? `up to ${plural(fileLimit)}` : '';
  return [kinds, limit].filter(Boolean).join(', ');
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const plural = (count: number) => (count === 1 ? '1 file' : `${count} files`);

const bare = (ending: string) => ending.toLowerCase().replace(/^\./, '');

function without(names: string[], name: string): string[] {
  const place = names.indexOf(name);
  return names.filter((_, each) => each !== place);
}

/** HubSpot's file URLs have a host name and use HTTPS. The simulated API finds its file by the path. */
function asInHubSpot(file: UploadedFile): UploadedFile {
  return { ...file, url: `https://files.hubspot.example${new URL(file.url).pathname}` };
}
