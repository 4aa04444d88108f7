/** What JavaScript itself looks up in any object. */
const LANGUAGE = ['then', 'toJSON', '$$typeof', 'constructor', 'prototype', 'valueOf', 'toString'];

/**
 * Reports the actions that a card uses and HubSpot does not have at its location.
 * @returns the actions, unchanged for the card
 */
export function reportUnknownActions<Actions extends object>(
  actions: Actions,
  onMistake: (sentence: string) => void,
): Actions {
  return new Proxy(actions, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && !(name in target) && !LANGUAGE.includes(name)) {
        onMistake(
          `There is no action '${name}' here: HubSpot has ${Object.keys(target).join(', ')}`,
        );
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
