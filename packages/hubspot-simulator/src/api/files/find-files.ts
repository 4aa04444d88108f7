import { z } from 'zod';
import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, many, readQuery, text } from '../../http/query.ts';
import { folderId, toHubSpotFile } from './hubspot-file.ts';

const SearchQuery = z.object({
  name: text,
  path: text,
  extension: text,
  parentFolderIds: many(z.string()),
  after: text,
  limit: limit(100),
});

export const getFile: Handler = (call) => {
  const { state, url } = call;
  const id = call.parameter('fileId');
  const file = state.store.files.get(id);
  if (!file) throw notFound('File', id);
  return ok(toHubSpotFile(file, new URL(url).origin, state.clock.now()));
};

/**
 * Finds files whose name contains a text.
 * https://developers.hubspot.com/docs/api-reference/files-files-v3/files/get-files-v3-files-search
 */
export const searchFiles: Handler = (call) => {
  const {
    name = '',
    path,
    parentFolderIds,
    extension,
    ...page
  } = readQuery(SearchQuery, call.query);
  const now = call.state.clock.now();
  const files = call.state.store.files
    .all()
    .filter(({ upload }) => {
      const folder = folderId(upload?.folderPath ?? '') ?? '';
      return !parentFolderIds || parentFolderIds.includes(folder);
    })
    .map((file) => toHubSpotFile(file, new URL(call.url).origin, now))
    .filter((file) => file.name.toLowerCase().includes(name.replace(/\.[^.]*$/, '').toLowerCase()))
    .filter((file) => path === undefined || file.path === path)
    .filter((file) => extension === undefined || file.extension === extension);
  const cut = cutPage(call, { rows: files, positionOf: ({ id }) => [Number(id), 0], ...page });
  return ok({ results: cut.rows, ...paging(call, cut.after) });
};
