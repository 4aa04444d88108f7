import { routes } from './app.ts';

/** Finds the published operation that serves a method and path. */
export function knownRoute(method: string, path: string) {
  return routes.find(
    ({ operation, path: known }) => operation.method === method && pattern(known).test(path),
  );
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:\w+\{([^}]+)\}/g, '$1').replaceAll(/:\w+/g, '[^/]+')}$`);
}
