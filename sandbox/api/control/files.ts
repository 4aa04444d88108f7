import { Hono } from 'hono';
import type { StoredFile } from '../entities/file.ts';
import type { World } from '../world.ts';
import { missing } from './refusal.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A picture that says which file it stands for. */
const picture = ({ name }: StoredFile) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#cfe3d8"/><path d="M0 400 220 140 360 300 440 210 640 400Z" fill="#5f8575"/><text x="24" y="44" font-family="sans-serif" font-size="22">${escape(name)}</text></svg>`;

/** Stands in for the open addresses of HubSpot's file tool. */
export function fileRoutes({ store }: World): Hono {
  const routes = new Hono();
  routes.get('/files/:id/:name', (context) => {
    const file = store.files.get(context.req.param('id'));
    if (!file) throw missing('file');
    return file.usage === 'IMAGE' || file.usage === 'STICKER'
      ? context.body(picture(file), 200, { 'Content-Type': 'image/svg+xml' })
      : context.text(`${file.name}, ${file.size} bytes in the simulated account`);
  });
  return routes;
}
