import { expect, it } from 'vitest';
import { QUICK_REPLIES_SCHEMA } from '../../src/app/cards/contract/reply/quick-replies.ts';
import { SETTINGS_SCHEMA } from '../../src/app/cards/contract/settings/settings-schema.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

// Published for editors and for teams that keep an export in git. `npm run schemas` updates them.
it.each([
  ['settings', SETTINGS_SCHEMA],
  ['quick-replies', QUICK_REPLIES_SCHEMA],
])('docs/schemas has the current JSON Schema of %s.json', async (name, schema) => {
  const text = `${JSON.stringify({ $schema: DIALECT, ...schema }, undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../docs/schemas/${name}.schema.json`);
});
