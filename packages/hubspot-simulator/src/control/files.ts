import { Hono } from 'hono';
import { z } from 'zod';
import { isSigned } from '../http/file-signature.ts';
import { isPrivate, type StoredFile } from '../store/file.ts';
import { fileUrl } from '../messaging/file-attachment.ts';
import type { SimulatorState } from '../state/simulator-state.ts';
import { unknownId, readControl } from './control-error.ts';

/** A file uploaded with a card's `FileUpload`. Only its size is stored, not its content. */
const Upload = z.strictObject({
  name: z.string().min(1),
  size: z.int().min(0),
  userId: z.coerce.string(),
  attachedTo: z.strictObject({ objectTypeId: z.string(), objectId: z.number() }).optional(),
});

const USAGES: [RegExp, StoredFile['usage']][] = [
  [/\.(png|jpe?g|gif|webp|svg)$/i, 'IMAGE'],
  [/\.(mp3|wav|m4a|aac|ogg)$/i, 'AUDIO'],
];

/** Above all file ids in seeds. */
const FIRST_UPLOAD = 9_500_000;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A placeholder image with the file's name. */
const picture = ({ name }: StoredFile) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#cfe3d8"/><path d="M0 400 220 140 360 300 440 210 640 400Z" fill="#5f8575"/><text x="24" y="44" font-family="sans-serif" font-size="22">${escape(name)}</text></svg>`;

/** Serves files as HubSpot's file tool does, without a token. A private file needs a signed URL. */
export function fileRoutes({ store, clock }: SimulatorState): Hono {
  const routes = new Hono();
  const withUrl = (file: StoredFile, origin: string) => ({
    ...file,
    url: fileUrl(new URL(origin).origin, file),
  });
  routes.get('/files', (context) => {
    const uploads = store.files.all().filter(({ uploadedBy }) => uploadedBy !== undefined);
    return context.json(uploads.map((file) => withUrl(file, context.req.url)));
  });
  routes.post('/files', async (context) => {
    const { name, size, userId, attachedTo } = await readControl(context, Upload);
    const file = store.files.put({
      id: String(FIRST_UPLOAD + store.nextSequence()),
      name,
      size,
      usage: USAGES.find(([ending]) => ending.test(name))?.[1] ?? 'OTHER',
      uploadedBy: userId,
      attachedTo,
    });
    return context.json(withUrl(file, context.req.url), 201);
  });
  routes.get('/files/:id/:name', (context) => {
    const file = store.files.get(context.req.param('id'));
    if (!file) throw unknownId('file');
    const { searchParams } = new URL(context.req.url);
    if (isPrivate(file) && !isSigned(searchParams, file.id, clock.now())) {
      return context.text('The URL has no valid signature, or it has expired', 403);
    }
    if (file.upload) return context.body(file.upload.content);
    return file.usage === 'IMAGE' || file.usage === 'STICKER'
      ? context.body(picture(file), 200, { 'Content-Type': 'image/svg+xml' })
      : context.text(`${file.name}, ${file.size} bytes in the simulated account`);
  });
  return routes;
}
