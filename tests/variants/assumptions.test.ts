import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { withVariants } from './assumptions-page.ts';

const PAGE = fileURLToPath(new URL('../../docs/assumptions.md', import.meta.url));

// `npm run assumptions` updates the page.
it('describes every account variant in docs/assumptions.md', async () => {
  const page = withVariants(await readFile(PAGE, 'utf8'));
  const formatted = await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  await expect(formatted).toMatchFileSnapshot(PAGE);
});
