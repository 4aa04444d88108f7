import type { Plugin } from 'vite';

/** What tests read instead of a team's own files. */
const DEFAULTS = new Map([
  ['/src/app/cards/settings.json', '{}'],
  ['/src/app/cards/quick-replies/quick-replies.json', '[]'],
]);

/** Replaces the settings and quick replies of a team, so that no test depends on them. */
export const defaultAdminFiles: Plugin = {
  name: 'default-admin-files',
  enforce: 'pre',
  load: (id) => [...DEFAULTS].find(([file]) => id.endsWith(file))?.[1],
};
