import type { CardApi } from './worker-api.ts';

/** What JavaScript and React look up in any object. */
const LANGUAGE = ['then', 'toJSON', '$$typeof', '@@iterator', 'prototype'];

/** What a context has at other locations, or once something else is configured. */
const ELSEWHERE = ['crm', 'extension', 'variables'];

/**
 * Reports what a card looks up in its API and HubSpot does not have there.
 * @returns the API, unchanged for the card
 */
export function reportUnknownMembers(
  { context, actions, runServerlessFunction }: CardApi,
  onMistake: (sentence: string) => void,
): CardApi {
  const watch = <Watched extends object>(
    watched: Watched,
    complain: (name: string) => string | undefined,
    parts: Record<string, object> = {},
  ): Watched =>
    new Proxy(watched, {
      get: (target, name, receiver) => {
        if (typeof name !== 'string') return Reflect.get(target, name, receiver) as unknown;
        const complaint = name in target || LANGUAGE.includes(name) ? undefined : complain(name);
        if (complaint !== undefined) {
          onMistake(`${complaint}: HubSpot has ${Object.keys(target).join(', ')}`);
        }
        return parts[name] ?? (Reflect.get(target, name, receiver) as unknown);
      },
    });
  const partOfContext = (part: object, path: string) =>
    watch(part, (name) => `There is no '${path}.${name}'`);
  const parts = {
    user: partOfContext(context.user, 'context.user'),
    portal: partOfContext(context.portal, 'context.portal'),
    ...('crm' in context && { crm: partOfContext(context.crm, 'context.crm') }),
  };
  const api = {
    context: watch(
      context,
      (name) => (ELSEWHERE.includes(name) ? undefined : `There is no 'context.${name}'`),
      parts,
    ),
    actions: watch(actions, (name) => `There is no action '${name}' here`),
    runServerlessFunction,
  };
  return watch(api, (name) => `hubspot.extend passes no '${name}' to the card`);
}
