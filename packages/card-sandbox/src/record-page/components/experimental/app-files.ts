import type { CrmRecord, UploadedFile } from '@hubspot/ui-extensions/experimental';
import { z } from 'zod';

const AppFile = z
  .object({ id: z.coerce.number(), name: z.string(), url: z.string(), uploadedBy: z.string() })
  .transform(({ uploadedBy, ...file }) => ({ ...file, userId: Number(uploadedBy) }));
export type AppFile = z.infer<typeof AppFile>;

const FILES = '/_sandbox/files';

const listeners = new Set<() => void>();

/** Calls `listener` after every upload. @returns a function that unsubscribes */
export function onUpload(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Uploads a file to the simulated account. @throws Error with the sandbox's message */
export async function uploadFile(
  { name, size }: File,
  userId: number,
  attachedTo?: CrmRecord,
): Promise<UploadedFile> {
  const answer = await fetch(FILES, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, size, userId, attachedTo }),
  });
  const { id, url } = AppFile.parse(await json(answer));
  for (const tell of listeners) tell();
  return { id, name, url };
}

/** Lists the files that cards have uploaded. @throws Error with the sandbox's message */
export async function listFiles(): Promise<AppFile[]> {
  return z.array(AppFile).parse(await json(await fetch(FILES)));
}

async function json(answer: Response): Promise<unknown> {
  if (answer.status === 404) throw new Error('The sandbox keeps no files of a real account.');
  if (answer.status === 413) throw new Error('It is too large.');
  if (answer.status === 403) throw new Error('HubSpot does not let you upload files.');
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}.`);
  return answer.json();
}
