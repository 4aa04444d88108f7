import { LOCALES } from '../card/locales.ts';
import { BAD_DAYS } from './bad-days.ts';
import type { Extension } from '../card/extension.ts';
import { PLACES, readChoices } from './choices.ts';
import { standsBeside } from './record-options.ts';

/**
 * What of an address means nothing to the sandbox, in sentences; without `agents`, everybody may look.
 *
 * @param extensions What stands on the page.
 */
export function misread(
  query: string,
  agents: { userId: number }[],
  extensions: Extension[],
): string[] {
  const params = new URLSearchParams(query);
  const { record, app, agent, language, fault, now, zone, latency } = readChoices(query);
  const given = (name: string) => `${name}=${params.get(name) ?? ''}`;
  const places = PLACES.filter((place) => standsBeside(extensions, place));
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
      BAD_DAYS.every(({ name }) => name !== fault),
      `choose one of ${BAD_DAYS.map(({ name }) => name).join(', ')}`,
    ],
    ['now', now === undefined, 'write a time such as 2026-11-17T10:00:00Z'],
  ];
  return sentences.flatMap(([name, wrong, hint]) =>
    params.has(name) && wrong ? [`${given(name)} in the address means nothing here: ${hint}.`] : [],
  );
}

function hintOf(places: string[]): string {
  const written = places.map((place) => `${place}/<id>`);
  const last = written.pop();
  if (last === undefined) return 'no card stands beside a record';
  return `write ${written.length > 0 ? `${written.join(', ')} or ` : ''}${last}`;
}
