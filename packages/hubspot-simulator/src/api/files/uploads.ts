import { z } from 'zod';
import { ApiError, invalid, notFound } from '../../http/api-error.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import type { Form, FormFile } from '../../http/form.ts';
import { extension, FILE_ACCESS, type StoredFile, type Upload } from '../../store/file.ts';
import { baseName, toHubSpotFile } from './hubspot-file.ts';

/** HubSpot's limit for accounts without a subscription, in bytes. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Above all file ids in seeds, and those of a card's `FileUpload`. */
const FIRST_ID = 9_800_000;

const Options = z.object({
  access: z.enum(FILE_ACCESS),
  overwrite: z.boolean().default(false),
  ttl: z.string().optional(),
});

const USAGES: [RegExp, StoredFile['usage']][] = [
  [/^(png|jpe?g|gif|webp|svg)$/i, 'IMAGE'],
  [/^(mp3|wav|m4a|aac|ogg)$/i, 'AUDIO'],
];

const usageOf = (name: string): StoredFile['usage'] =>
  USAGES.find(([ending]) => ending.test(extension({ name })))?.[1] ?? 'OTHER';

const isForm = (body: unknown): body is Form => typeof body === 'object' && body !== null;

function readForm(body: unknown): Form {
  if (!isForm(body)) throw invalid('The multipart body is missing');
  return body;
}

function readFile({ file }: Form): FormFile {
  if (typeof file !== 'object') throw invalid('Some required fields were not set: [file]');
  if (file.content.length > MAX_FILE_BYTES) {
    throw new ApiError(413, {
      message: 'The file is larger than 20 MB',
      category: 'FILE_TOO_LARGE',
    });
  }
  return file;
}

function readOptions({ options }: Form): Partial<z.infer<typeof Options>> {
  if (typeof options !== 'string') return {};
  try {
    return Options.partial().parse(JSON.parse(options));
  } catch {
    throw invalid(`Invalid options: access must be one of [${FILE_ACCESS.join(', ')}]`);
  }
}

const readText = (value: Form[string] | undefined) => (typeof value === 'string' ? value : '');

/** The path of a folder with a slash in front and none behind it. */
const readFolder = (value: string) =>
  value
    .split('/')
    .filter(Boolean)
    .map((part) => `/${part}`)
    .join('');

/** HubSpot numbers a file whose name is taken in its folder. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  const ending = extension({ name });
  for (let number = 0; ; number += 1) {
    const base = number === 0 ? baseName({ name }) : `${baseName({ name })}-${number}`;
    const candidate = ending === '' ? base : `${base}.${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function store(call: Call, file: Omit<StoredFile, 'usage' | 'size'> & { upload: Upload }) {
  const saved = call.state.store.files.put({
    ...file,
    usage: usageOf(file.name),
    size: file.upload.content.length,
  });
  return toHubSpotFile(saved, new URL(call.url).origin, call.state.clock.now());
}

/** https://developers.hubspot.com/docs/api-reference/files-files-v3/files/post-files-v3-files */
export const uploadFile: Handler = (call) => {
  const { files } = call.state.store;
  const form = readForm(call.body);
  const { name: sentName, content } = readFile(form);
  const options = readOptions(form);
  if (!options.access) throw invalid('Some required fields were not set: [options.access]');
  const folder = readText(form.folderPath);
  if (folder === '' && readText(form.folderId) === '') {
    throw invalid('One of folderId or folderPath must be set');
  }
  const folderPath = readFolder(folder);
  const named = readText(form.fileName) || sentName;
  const wanted =
    extension({ name: named }) === '' && extension({ name: sentName }) !== ''
      ? `${named}.${extension({ name: sentName })}`
      : named;
  const inFolder = (name: string) =>
    files.all().find((file) => file.upload?.folderPath === folderPath && file.name === name);
  const replaced = options.overwrite ? inFolder(wanted) : undefined;
  const now = call.state.clock.now().toISOString();
  const saved = store(call, {
    id: replaced?.id ?? String(FIRST_ID + call.state.store.nextSequence()),
    name: replaced?.name ?? freeName(wanted, (name) => inFolder(name) !== undefined),
    upload: {
      content,
      access: options.access,
      folderPath,
      createdAt: replaced?.upload?.createdAt ?? now,
      updatedAt: now,
    },
  });
  return { status: 201, body: saved };
};

/** https://developers.hubspot.com/docs/api-reference/files-files-v3/files/put-files-v3-files-fileId */
export const replaceFile: Handler = (call) => {
  const id = call.parameter('fileId');
  const file = call.state.store.files.get(id);
  if (!file) throw notFound('File', id);
  const form = readForm(call.body);
  const { content } = readFile(form);
  const { access = file.upload?.access ?? 'PUBLIC_NOT_INDEXABLE' } = readOptions(form);
  const now = call.state.clock.now().toISOString();
  const { folderPath = '', createdAt = now } = file.upload ?? {};
  const upload = { content, access, folderPath, createdAt, updatedAt: now };
  return ok(store(call, { id, name: file.name, upload }));
};
