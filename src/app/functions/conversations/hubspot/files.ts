import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { Unavailable } from './transport/api-errors.ts';
import { id, optionalNumber, rows, text, time } from './wire/lenient-schemas.ts';

const wireFile = v.object({ id, name: text, extension: text, path: text });
export type WireFile = v.InferOutput<typeof wireFile>;

const wireFiles = v.object({ results: rows(wireFile) });
const signedUrl = v.object({
  url: v.pipe(v.string(), v.regex(/^https?:/i)),
  expiresAt: time,
  size: optionalNumber,
});

/**
 * Finds the files with a name and an extension in a folder, oldest first.
 *
 * https://developers.hubspot.com/docs/api-reference/files-files-v3/files/get-files-v3-files-search
 */
export async function findFiles(
  hubspot: HubSpot,
  { folderPath, name, extension }: { folderPath: string; name: string; extension: string },
): Promise<WireFile[]> {
  const body = await hubspot.get(hubspot.paths.fileSearch, { query: { name, limit: 100 } });
  const read = v.safeParse(wireFiles, body);
  if (!read.success) throw new Unavailable();
  // HubSpot also finds names that contain the text.
  return read.output.results
    .filter((file) => file.name === name && file.extension === extension)
    .filter(({ path }) => path === undefined || `/${path}`.includes(`${folderPath}/`))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/**
 * Reads the content of a private file.
 *
 * @returns Undefined if it is larger than `maxBytes`.
 */
export async function readFile(
  hubspot: HubSpot,
  fileId: string,
  maxBytes: number,
): Promise<string | undefined> {
  const { url } = await signFileUrl(hubspot, fileId);
  return hubspot.download(url, maxBytes);
}

/**
 * Requests a URL that opens a private file for a while, without the token.
 *
 * https://developers.hubspot.com/docs/api-reference/files-files-v3/files/get-files-v3-files-fileId-signed-url
 */
export async function signFileUrl(
  hubspot: HubSpot,
  fileId: string,
): Promise<v.InferOutput<typeof signedUrl>> {
  const read = v.safeParse(signedUrl, await hubspot.get(hubspot.paths.fileUrl(fileId)));
  if (!read.success) throw new Unavailable();
  return read.output;
}

interface NewFile {
  folderPath: string;
  fileName: string;
  content: string;
}

/**
 * Uploads a private file.
 *
 * @returns The file's id, or undefined if HubSpot does not send it.
 *
 * https://developers.hubspot.com/docs/api-reference/files-files-v3/files/post-files-v3-files
 */
export async function uploadFile(hubspot: HubSpot, file: NewFile): Promise<string | undefined> {
  const body = privateFile(file.fileName, file.content);
  body.set('fileName', file.fileName);
  body.set('folderPath', file.folderPath);
  const read = v.safeParse(
    v.object({ id }),
    await hubspot.write('POST', hubspot.paths.files, { body }),
  );
  return read.success ? read.output.id : undefined;
}

/** Replaces the content of a file, which keeps its id. */
export async function replaceFile(
  hubspot: HubSpot,
  fileId: string,
  file: Omit<NewFile, 'folderPath'>,
): Promise<void> {
  const body = privateFile(file.fileName, file.content);
  await hubspot.write('PUT', hubspot.paths.file(fileId), { body });
}

function privateFile(name: string, content: string): FormData {
  const body = new FormData();
  body.set('file', new Blob([content], { type: 'application/json' }), name);
  body.set('options', JSON.stringify({ access: 'PRIVATE', overwrite: false }));
  return body;
}
