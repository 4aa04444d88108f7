import { expect, it } from 'vitest';
import { reportUnknownActions } from './unknown-actions.ts';

it('reports an action that HubSpot does not have, and changes nothing for the card', async () => {
  const mistakes: string[] = [];
  const actions: Record<string, unknown> = reportUnknownActions(
    { addAlert: () => 'shown', reloadPage: () => undefined },
    (sentence) => mistakes.push(sentence),
  );
  expect(Object.keys({ ...actions })).toEqual(['addAlert', 'reloadPage']);
  expect(JSON.stringify(await Promise.resolve(actions))).toBe('{}');
  expect(actions.addAlert).toBeTypeOf('function');
  expect(mistakes).toEqual([]);
  expect(actions.runFunction).toBeUndefined();
  expect(mistakes).toEqual([
    "There is no action 'runFunction' here: HubSpot has addAlert, reloadPage",
  ]);
});
