import { z } from 'zod';
import { checkConfig } from './check-config.ts';
import type { ConfigKind } from './check-config.ts';
import { checkAcrossFiles } from './check-across-files.ts';
import type { Component } from './check-across-files.ts';
import type { Project } from './project.ts';

/** Where HubSpot reads the files of each kind. It skips hsmeta files elsewhere. */
const KINDS: [place: RegExp, kind: ConfigKind][] = [
  [/^hsproject\.json$/, 'hsproject'],
  [/^src\/hsprofile\.[^./]+\.json$/, 'hsprofile'],
  [/^src\/app\/[^/]+-hsmeta\.json$/, 'app'],
  [/^src\/app\/cards\/[^/]+-hsmeta\.json$/, 'card'],
  [/^src\/app\/functions\/[^/]+-hsmeta\.json$/, 'app-function'],
  [/^src\/app\/settings\/[^/]+-hsmeta\.json$/, 'settings'],
];

/**
 * Checks a project's configuration by the rules that HubSpot applies after an upload.
 *
 * @returns A sentence for each problem, starting with the file; empty for a valid project.
 */
export function checkProject({ configs, sources }: Project): string[] {
  const problems: string[] = [];
  const components: Component[] = [];
  for (const [file, config] of configs) {
    const kind = KINDS.find(([place]) => place.test(file))?.[1];
    if (kind === undefined) {
      problems.push(`${file}: HubSpot skips this file. Its folder holds no such component.`);
      continue;
    }
    problems.push(...checkConfig(kind, config).map((sentence) => `${file}: ${sentence}`));
    if (kind !== 'hsproject' && kind !== 'hsprofile') components.push(read(file, kind, config));
  }
  return [...problems, ...checkAcrossFiles(components, sources)];
}

const text = z.string().optional().catch(undefined);
const Parts = z
  .object({
    uid: text,
    config: z
      .object({
        entrypoint: text,
        location: text,
        auth: z
          .object({ requiredScopes: z.array(z.string()).catch([]) })
          .optional()
          .catch(undefined),
      })
      .catch({}),
  })
  .catch({ config: {} });

/** Reads leniently, because the file's own problems are reported by `checkConfig`. */
function read(file: string, kind: Component['kind'], config: unknown): Component {
  const { uid, config: parts } = Parts.parse(config);
  const { entrypoint, location, auth } = parts;
  return { file, kind, uid, entrypoint, location, requiredScopes: auth?.requiredScopes ?? [] };
}
