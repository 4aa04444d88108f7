/** The location of an app page: its path and its query parameters. */
export interface PageLocation {
  path: string;
  params: Record<string, string>;
}

/** A link to an app page: a path with optional `:names`, and their values. */
export interface PageTarget {
  to: string;
  params?: Record<string, string>;
}

export const FIRST_PAGE: PageLocation = { path: '/', params: {} };

/**
 * Inserts the values into the path. Values that the path does not name become query parameters:
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-pages/page-linking
 */
export function locationOf({ to, params = {} }: PageTarget): PageLocation {
  const inPath = new Set<string>();
  const filled = to.replace(/:(\w+)/g, (token, name: string) => {
    const value = params[name];
    if (value === undefined) return token;
    inPath.add(name);
    return encodeURIComponent(value);
  });
  const [path = '', query] = filled.split('?');
  const left = Object.entries(params).filter(([name]) => !inPath.has(name));
  return {
    path: path.startsWith('/') ? path : `/${path}`,
    params: Object.fromEntries([...new URLSearchParams(query), ...left]),
  };
}

/** Formats a location, such as `/docs?section=start`. */
export function writeLocation({ path, params }: PageLocation): string {
  const query = new URLSearchParams(params).toString();
  return query === '' ? path : `${path}?${query}`;
}
