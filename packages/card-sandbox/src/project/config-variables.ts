import type { ProfileVariables } from './profile.ts';

const VARIABLE = /\$\{(\w+)\}/g;

/**
 * Replaces `${NAME}` in a component's configuration with the profile's variables, as an upload does. A text that is
 * nothing but a variable gets its value with its type. Unknown names stay.
 */
export function withVariables(value: unknown, variables: ProfileVariables): unknown {
  if (typeof value === 'string') {
    const [whole, name = ''] = /^\$\{(\w+)\}$/.exec(value) ?? [];
    if (whole !== undefined) return variables[name] ?? value;
    return value.replace(VARIABLE, (text, name: string) => String(variables[name] ?? text));
  }
  if (Array.isArray(value)) return value.map((one) => withVariables(one, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withVariables(one, variables)]),
  );
}

/** The names of variables that are left in a configuration. */
export function unsetVariables(config: unknown): string[] {
  const text = JSON.stringify(config);
  return [...new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name))];
}
