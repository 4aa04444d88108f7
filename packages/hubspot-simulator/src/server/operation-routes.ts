import { accountOperations } from '../operations/account-operations.ts';
import { conversationsOperations } from '../operations/conversations-operations.ts';
import { crmOperations } from '../operations/crm-operations.ts';
import type { Operation } from '../operations/operations.ts';
import { conversationsPaths, type Version } from '../operations/versions.ts';

interface Route {
  readonly operation: Operation;
  readonly path: string;
  readonly version?: Version;
}

/** Every operation with each of its paths. */
export const operationRoutes: readonly Route[] = [
  ...conversationsPaths.flatMap(({ version, path }) =>
    conversationsOperations.map((operation) => ({
      operation,
      path: path + operation.paths[0],
      version,
    })),
  ),
  ...[...crmOperations, ...accountOperations].flatMap((operation: Operation) =>
    operation.paths.map((path) => ({ operation, path })),
  ),
];

/** Finds the published operation that serves a method and path. */
export function findRoute(method: string, path: string): Route | undefined {
  return operationRoutes.find(
    ({ operation, path: known }) => operation.method === method && pattern(known).test(path),
  );
}

function pattern(path: string): RegExp {
  const source = path.replaceAll(/:\w+(?:\{([^}]+)\})?/g, (_, allowed?: string) =>
    allowed ? `(?:${allowed})` : '[^/]+',
  );
  return new RegExp(`^${source}$`);
}
