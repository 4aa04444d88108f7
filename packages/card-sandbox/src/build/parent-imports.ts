import path from 'node:path';
import type { ProjectExtension } from '../project/project.ts';
import type { BuiltParts } from './build-project.ts';

/** The folder that HubSpot builds the cards of the newer layout from. */
const CARDS = path.join('app', 'cards') + path.sep;

/**
 * Finds files that cards import from outside their folder: HubSpot's local server builds such a card, and an upload
 * fails. Workspaces are packages, so they are not among a card's own files.
 *
 * @returns a sentence for each card
 */
export function parentImports(
  extensions: Pick<ProjectExtension, 'name' | 'title' | 'entry'>[],
  parts: BuiltParts['extensions'],
): string[] {
  return extensions.flatMap(({ name, title, entry }) => {
    const inputs = [...(parts.get(name)?.inputs ?? [])];
    const outside = inputs.filter((file) => !file.startsWith(CARDS));
    if (!entry.startsWith(CARDS) || outside.length === 0) return [];
    const list = new Intl.ListFormat('en-GB').format(outside.sort());
    return `"${title}" imports ${list}: HubSpot builds cards from ${CARDS} only, so move it there or make it a workspace`;
  });
}
