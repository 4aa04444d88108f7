import { LOCALES } from '../card/locales.ts';
import { BAD_DAYS } from './bad-days.ts';
import { readChoices } from './choices.ts';

/** What of an address means nothing to the sandbox, in sentences; without `agents`, everybody may look. */
export function misread(query: string, agents: { userId: number }[]): string[] {
  const params = new URLSearchParams(query);
  const { record, agent, language, fault, now, zone, latency } = readChoices(query);
  const given = (name: string) => `${name}=${params.get(name) ?? ''}`;
  const sentences: [string, boolean, string][] = [
    ['record', !record, 'write contact/<id>, ticket/<id> or help-desk/<id>'],
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
