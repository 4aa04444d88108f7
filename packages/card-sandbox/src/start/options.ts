import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the user typed, with absolute paths. */
export type Command =
  | { kind: 'help' }
  | { kind: 'invalid'; message: string }
  | { kind: 'start'; options: StartOptions }
  | { kind: 'shot'; options: StartOptions; shot: ShotOptions };

export interface StartOptions {
  /** The project's folder. */
  folder: string;
  port: number;
  live: boolean;
  /** Id of the simulated account; that of the profile, or the sandbox's own, when missing. */
  portalId?: number;
  profile?: string;
  fixtures?: string;
  records?: string;
  secrets?: string;
  network: boolean;
  /** Account variants of the simulated account. */
  variants: string[];
}

/** What to photograph. */
export interface ShotOptions {
  /** A place and an id, such as `contact/101`; the first record with cards when missing. */
  record?: string;
  /** The PNG file. */
  out: string;
}

export function usage(command: string): string {
  return `Usage: ${command} [options] [folder]
       ${command} shot --record contact/101 --out card.png [options] [folder]

Runs the cards and functions of the HubSpot project in a folder on a record page in the browser.
Without a folder it runs the project in the current one. "shot" writes a screenshot of the page and ends:
with code 1 if a card failed, something is missing in the sandbox, or something is wrong in the project.

  --port 3001           listen on this port instead of 3000
  --portal-id 123       use this account id; by default that of the profile
  --profile dev         fill context.variables, and \${NAME} in the configuration, from hsprofile.dev.json
  --records file.json   show your own records, of any type, from this file
  --fixtures file.json  respond to requests from this file
  --network             send requests that no fixture responds to over the network
  --secrets file.env    read the functions' secrets from this file, as NAME=value lines
  --variant NAME        imitate an account variant; repeat it for more, see hubspot-simulator --list-variants
  --live                use a real account: set PRIVATE_APP_ACCESS_TOKEN
  --help                show this text`;
}

/**
 * Reads the command line.
 *
 * @param cwd Relative paths are resolved against it.
 * @param defaultFolder The project's folder when none is named.
 */
export function readCommand(args: string[], cwd: string, defaultFolder = cwd): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\. /);
    return { kind: 'invalid', message: `${message.replace(/\.$/, '')}.` };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const isShot = positionals[0] === 'shot';
  const folders = [
    ...(isShot ? positionals.slice(1) : positionals),
    ...(values.project === undefined ? [] : [values.project]),
  ];
  if (folders.length > 1) return { kind: 'invalid', message: 'Name one folder only.' };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    return { kind: 'invalid', message: `"${values.port}" is not a port, such as 3001.` };
  }
  if (values.live && values.variant.length > 0) {
    return { kind: 'invalid', message: 'A real account has no variants: leave out --variant.' };
  }
  const portalId = values['portal-id'];
  if (portalId !== undefined && !/^[1-9]\d{0,14}$/.test(portalId)) {
    return { kind: 'invalid', message: `"${portalId}" is not an account id, such as 12345678.` };
  }
  if (values.live && portalId !== undefined) {
    return { kind: 'invalid', message: 'A real account has its own id: leave out --portal-id.' };
  }
  const absolute = (file: string | undefined) =>
    file === undefined ? undefined : path.resolve(cwd, file);
  const options = {
    folder: absolute(folders[0]) ?? defaultFolder,
    port,
    live: values.live,
    portalId: portalId === undefined ? undefined : Number(portalId),
    profile: values.profile,
    fixtures: absolute(values.fixtures),
    records: absolute(values.records),
    secrets: absolute(values.secrets),
    network: values.network,
    variants: values.variant,
  };
  if (!isShot) return { kind: 'start', options };
  if (values.live) return { kind: 'invalid', message: 'A shot does not use a real account.' };
  const shot = { record: values.record, out: path.resolve(cwd, values.out) };
  // Any free port: a sandbox may be running on the usual one.
  return { kind: 'shot', options: { ...options, port: 0 }, shot };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      port: { type: 'string', default: '3000' },
      live: { type: 'boolean', default: false },
      'portal-id': { type: 'string' },
      profile: { type: 'string' },
      project: { type: 'string' },
      fixtures: { type: 'string' },
      records: { type: 'string' },
      secrets: { type: 'string' },
      network: { type: 'boolean', default: false },
      record: { type: 'string' },
      out: { type: 'string', default: 'card.png' },
      variant: { type: 'string', multiple: true, default: [] },
    },
  });
}
