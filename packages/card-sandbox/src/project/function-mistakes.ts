import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SECRETS_IN_CONTEXT } from '../hubspot/secrets-in-context.ts';
import type { ProjectFunction } from './project.ts';

/**
 * Finds what HubSpot's runner would not do for a function, although the sandbox's build of it works.
 *
 * @param source The project's source folder.
 * @param envNames Names in the project's .env files.
 * @returns sentences for the user
 */
export async function functionMistakes(
  functions: ProjectFunction[],
  source: string,
  envNames: string[],
): Promise<string[]> {
  const found = await Promise.all(
    functions.map(async ({ name, entry, secrets }) => {
      const code = await readFile(path.join(source, entry), 'utf8').catch(() => '');
      const mistakes = [
        ...mixedModules(code),
        ...secretsOfContext(code),
        ...undeclared(code, secrets, envNames),
      ];
      return mistakes.map((mistake) => `The function "${name}" (${entry}) ${mistake}`);
    }),
  );
  return found.flat();
}

/** Node loads a file with `import` as an ES module, where `exports` does not exist. */
function mixedModules(code: string): string[] {
  const isModule = /^\s*(import\s+[\w{*'"]|export\s+[\w{*])/m.test(code);
  const isCommonJs = /^\s*(module\.)?exports\.main\s*=|^\s*module\.exports\s*=/m.test(code);
  return isModule && isCommonJs
    ? [
        'mixes import or export with exports.main, which Node rejects: use require instead of import',
      ]
    : [];
}

function secretsOfContext(code: string): string[] {
  const names = [...code.matchAll(/\bcontext\.secrets(?:\.(\w+)|\[\s*['"](\w+)['"]\s*\])/g)]
    .map(([, dotted, quoted]) => dotted ?? quoted ?? '')
    .filter((name) => !SECRETS_IN_CONTEXT.includes(name));
  return [...new Set(names)].map(
    (name) => `reads context.secrets.${name}: HubSpot passes this secret as process.env.${name}`,
  );
}

function undeclared(code: string, secrets: string[], envNames: string[]): string[] {
  return envNames
    .filter((name) => !secrets.includes(name) && readsVariable(code, name))
    .map(
      (name) =>
        `reads process.env.${name}, which is in an .env file but not among the secrets in the function's configuration: HubSpot passes only those`,
    );
}

/** Whether code reads an environment variable, whose name has only letters, digits and underscores. */
function readsVariable(code: string, name: string): boolean {
  const isRead = `process\\.env(\\.${name}\\b|\\[\\s*['"\`]${name}['"\`]\\s*\\])`;
  const isTaken = `\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*=\\s*process\\.env\\b(?!\\s*[.[])`;
  return /^\w+$/.test(name) && new RegExp(`${isRead}|${isTaken}`).test(code);
}
