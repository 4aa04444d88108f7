import path from 'node:path';
import { findType } from '../hubspot/object-types.ts';

/** A component as its *-hsmeta.json describes it. */
interface Component {
  uid: string;
  type: string;
  config: {
    secretKeys?: string[];
    endpoint?: unknown;
    location?: string;
    objectTypes?: string[];
  };
}

/** HubSpot reads the configuration of these types in this folder only, and not below it. */
const FOLDERS: Partial<Record<string, string>> = {
  card: path.join('app', 'cards'),
  'app-function': path.join('app', 'functions'),
};

const UID = /^[a-zA-Z0-9_\-.]{1,64}$/;

const TOKEN = 'PRIVATE_APP_ACCESS_TOKEN';

/**
 * Finds what HubSpot rejects or leaves out at an upload, although the sandbox runs it.
 *
 * @param components All components, by the file that describes them.
 * @param files All files of the source folder.
 * @returns sentences for the user
 */
export function uploadMistakes(components: Map<string, Component>, files: string[]): string[] {
  const all = [...components];
  const misplaced = all.flatMap(([file, { type }]) => {
    const folder = FOLDERS[type];
    if (folder === undefined || path.dirname(file) === folder) return [];
    return [`HubSpot leaves out ${file}: it has to be directly in ${folder}`];
  });
  const uids = all.map(([, { uid }]) => uid);
  const repeated = new Set(uids.filter((uid, place) => uids.indexOf(uid) !== place));
  const duplicates = [...repeated].map((uid) => {
    const places = all.filter(([, component]) => component.uid === uid).map(([file]) => file);
    return `HubSpot rejects the uid "${uid}", which ${places.join(' and ')} share: give each its own`;
  });
  const apps = all.filter(([, { type }]) => type === 'app').map(([file]) => file);
  const severalApps =
    apps.length > 1
      ? [`HubSpot accepts one app in a project, but ${apps.join(' and ')} describe one each`]
      : [];
  const invalidUids = uids
    .filter((uid) => !UID.test(uid))
    .map(
      (uid) =>
        `HubSpot rejects the uid "${uid}": use at most 64 letters without accents, digits, underscores, hyphens and dots`,
    );
  const functions = all.filter(([, { type }]) => type === 'app-function');
  const manifest = path.join('app', 'functions', 'package.json');
  const needsManifest = functions.length > 0 && !files.includes(manifest);
  return [
    ...misplaced,
    ...duplicates,
    ...severalApps,
    ...invalidUids,
    ...all.flatMap(([, component]) => placementMistakes(component)),
    ...(needsManifest ? [`HubSpot rejects functions without ${manifest}: add one`] : []),
    ...functions.flatMap(([file, component]) => functionMistakes(file, component)),
  ];
}

/** The help desk shows tickets only. */
function placementMistakes({ uid, config }: Component): string[] {
  const { location, objectTypes = [] } = config;
  const isForTickets = objectTypes.some((type) => findType(type)?.kind === 'ticket');
  return location === 'helpdesk.sidebar' && !isForTickets
    ? [`HubSpot rejects "${uid}" in the help desk: add "tickets" to its objectTypes`]
    : [];
}

function functionMistakes(file: string, { uid, config }: Component): string[] {
  const { secretKeys = [], endpoint } = config;
  const mistakes: string[] = [];
  if (secretKeys.includes(TOKEN)) {
    mistakes.push(
      `The function "${uid}" has ${TOKEN} among its secretKeys, which HubSpot rejects: remove it, every function gets the token`,
    );
  }
  const hasMethods =
    typeof endpoint === 'object' &&
    endpoint !== null &&
    'methods' in endpoint &&
    Array.isArray(endpoint.methods);
  if (endpoint !== undefined && !hasMethods) {
    mistakes.push(
      `HubSpot rejects the endpoint of the function "${uid}" (${file}): it needs "methods", a list such as ["GET"]`,
    );
  }
  return mistakes;
}
