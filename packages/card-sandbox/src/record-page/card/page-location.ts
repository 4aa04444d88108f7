/** Where an app page stands: its path, and the values in its query. */
export interface PageLocation {
  path: string;
  params: Record<string, string>;
}

/** Another page of the app: a path that may hold `:names`, and their values. */
export interface PageTarget {
  to: string;
  params?: Record<string, string>;
}

export const FIRST_PAGE: PageLocation = { path: '/', params: {} };

/**
 * Puts the values into the path; those that the path does not name go into the query:
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

/** A location as one text, such as `/docs?section=start`. */
export function writeLocation({ path, params }: PageLocation): string {
  const query = new URLSearchParams(params).toString();
  return query === '' ? path : `${path}?${query}`;
}
