import type { FileViewerProps } from '@hubspot/ui-extensions/experimental';
import { IconFile } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { listFiles, onUpload, type AppFile } from './app-files.ts';
import { useCardEnvironment } from '../../hooks/card-environment.ts';

type Shown = { kind: 'loading' } | { kind: 'failed'; message: string } | Ready;
interface Ready {
  kind: 'ready';
  files: AppFile[];
}

export function FileViewer(props: FileViewerProps) {
  const { source = 'appUser', fileIds, displayMode = 'attachment', autoRefresh = true } = props;
  const { user } = useCardEnvironment();
  const shown = useFiles(autoRefresh);
  if (shown.kind !== 'ready') {
    return (
      <div className="hs-files" data-testid={props.testId}>
        {shown.kind === 'loading' ? 'Loading files' : shown.message}
      </div>
    );
  }
  const files = shown.files.filter(
    ({ id, userId }) =>
      (source === 'app' || userId === user.id) && (!fileIds || fileIds.includes(id)),
  );
  if (files.length === 0) {
    return (
      <div className="hs-files" data-testid={props.testId}>
        No files
      </div>
    );
  }
  return (
    <ul className="hs-files" data-mode={displayMode} data-testid={props.testId}>
      {files.map(({ id, name, url }) => (
        <li key={id}>
          {displayMode === 'attachment' && <IconFile size={20} aria-hidden />}
          <a className="hs-link" href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The account's files, reloaded after each upload with `autoRefresh`. */
function useFiles(autoRefresh: boolean): Shown {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  useEffect(() => {
    let stale = false;
    const load = () => {
      listFiles().then(
        (files) => stale || setShown({ kind: 'ready', files }),
        (error: unknown) => stale || setShown({ kind: 'failed', message: String(error) }),
      );
    };
    load();
    const stop = autoRefresh ? onUpload(load) : undefined;
    return () => {
      stale = true;
      stop?.();
    };
  }, [autoRefresh]);
  return shown;
}
