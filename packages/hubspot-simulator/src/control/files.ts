import { Hono } from 'hono';
import { z } from 'zod';
import type { StoredFile } from '../entities/file.ts';
import { fileUrl } from '../routes/attachments.ts';
import type { World } from '../world.ts';
import { missing, readControl } from './refusal.ts';

/** A file that a card's `FileUpload` hands over; of its bytes only their number is kept. */
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

/** Above every id of the seed. */
const FIRST_UPLOAD = 9_500_000;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A picture that says which file it stands for. */
const picture = ({ name }: StoredFile) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#cfe3d8"/><path d="M0 400 220 140 360 300 440 210 640 400Z" fill="#5f8575"/><text x="24" y="44" font-family="sans-serif" font-size="22">${escape(name)}</text></svg>`;

/** Stands in for the open addresses of HubSpot's file tool. */
export function fileRoutes({ store }: World): Hono {
  const routes = new Hono();
  const told = (file: StoredFile, address: string) => ({
    ...file,
    url: fileUrl(new URL(address).origin, file),
  });
  routes.get('/files', (context) => {
    const uploads = store.files.all().filter(({ uploadedBy }) => uploadedBy !== undefined);
    return context.json(uploads.map((file) => told(file, context.req.url)));
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
    return context.json(told(file, context.req.url), 201);
  });
  routes.get('/files/:id/:name', (context) => {
    const file = store.files.get(context.req.param('id'));
    if (!file) throw missing('file');
    return file.usage === 'IMAGE' || file.usage === 'STICKER'
      ? context.body(picture(file), 200, { 'Content-Type': 'image/svg+xml' })
      : context.text(`${file.name}, ${file.size} bytes in the simulated account`);
  });
  return routes;
}
