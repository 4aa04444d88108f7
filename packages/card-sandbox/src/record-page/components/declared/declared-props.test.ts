import { expect, it } from 'vitest';
import { readDeclarations } from './read-declarations.ts';

// After an upgrade of the kit: `npx vitest run --project sandbox -u declared-props`.
it("the declared props match the kit's", async () => {
  const text = `${JSON.stringify(readDeclarations(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('./declared-props.json');
}, 60_000);
