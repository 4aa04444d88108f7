import { LOCALES } from '../../hubspot/locales.ts';
import { FAULT_PRESETS } from './fault-presets.ts';
import type { Extension } from '../../hubspot/extension-points.ts';
import { readChoices } from './choices.ts';
import { placesOf } from './record-options.ts';

/**
 * Returns a sentence for each invalid parameter of an address.
 *
 * @param agents The valid agents; any id is valid when empty.
 */
export function invalidParams(
  query: string,
  agents: { userId: number }[],
  extensions: Extension[],
): string[] {
  const params = new URLSearchParams(query);
  const { record, app, agent, language, fault, now, zone, latency } = readChoices(query);
  const param = (name: string) => `${name}=${params.get(name) ?? ''}`;
  const places = placesOf(extensions);
  const sentences: [string, boolean, string][] = [
    ['record', !record || !places.includes(record.place), hintOf(places)],
    [
      'app',
      !app || extensions.every(({ point }) => point !== app.point),
      app
        ? 'the project has no such page'
        : 'write settings, home, or pages with a path, such as pages/docs',
    ],
    [
      'agent',
      agent === undefined || (agents.length > 0 && agents.every(({ userId }) => userId !== agent)),
      agents.length === 0
        ? 'write the id of a user'
        : `choose one of ${agents.map(({ userId }) => userId).join(', ')}`,
    ],
    ['language', !(language in LOCALES), `choose one of ${Object.keys(LOCALES).join(', ')}`],
    ['zone', zone === undefined, 'write a name such as Europe/Berlin'],
    ['latency', latency === undefined, 'write milliseconds'],
    [
      'fault',
      FAULT_PRESETS.every(({ name }) => name !== fault),
      `choose one of ${FAULT_PRESETS.map(({ name }) => name).join(', ')}`,
    ],
    ['now', now === undefined, 'write a time such as 2026-11-17T10:00:00Z'],
  ];
  return sentences.flatMap(([name, wrong, hint]) =>
    params.has(name) && wrong ? [`${param(name)} in the address is invalid: ${hint}.`] : [],
  );
}

function hintOf(places: string[]): string {
  const written = places.map((place) => `${place}/<id>`);
  const last = written.pop();
  if (last === undefined) return 'no card is for records';
  return `write ${written.length > 0 ? `${written.join(', ')} or ` : ''}${last}`;
}
