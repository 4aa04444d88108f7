import { expect, it } from 'vitest';
import { readDeclarations } from './read-declarations.ts';

// After an upgrade of the kit: `npx vitest run declared-props --update`.
it("the declared props and default values match the kit's", async () => {
  const { props, defaults } = readDeclarations();
  await expect(written(props)).toMatchFileSnapshot('./declared-props.json');
  await expect(written(defaults)).toMatchFileSnapshot(
    '../../../../demo/gallery/declared-defaults.json',
  );
}, 60_000);

function written(declarations: object): string {
  return `${JSON.stringify(declarations, undefined, 2)}\n`;
}
