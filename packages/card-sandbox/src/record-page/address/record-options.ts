import { isPage, type Extension } from '../../hubspot/extension-points.ts';
import { kindAt, readChoices, type Choices, type Place } from './choices.ts';
import type { RecordRow } from '../api/sandbox-api.ts';

type RecordChoice = NonNullable<Choices['record']>;

/** A record's name in the toolbar's list and in the address. */
export function recordOption({ place, id }: RecordChoice): string {
  return `${place}/${id}`;
}

/** The record or app page of an option in that list. */
export function readOption(option: string): Pick<Choices, 'record' | 'app'> {
  const [page, point] = option.split('=');
  const { record, app } = readChoices(page === 'app' ? `app=${point ?? ''}` : `record=${option}`);
  return { record, app };
}

/** The option of the shown page. */
export function optionOf(app: Choices['app'], record: Choices['record']): string {
  if (app) return `app=${app.point}`;
  return record ? recordOption(record) : '';
}

/** The options: every record with cards in every place, and the app's pages. */
export function pageOptions(records: RecordRow[], extensions: Extension[]): [string, string][] {
  const pages = extensions.flatMap(({ point, title }): [string, string][] =>
    isPage(point) ? [[`app=${point}`, `${point} ${title}`]] : [],
  );
  return [
    ...records
      .filter(({ kind }) => hasCardsFor(extensions, kind))
      .map((row) => option(row, row.kind)),
    ...records.filter(({ helpDesk }) => helpDesk).map((row) => option(row, 'help-desk')),
    ...pages,
  ];
}

/** The places with cards. */
export function placesOf(extensions: Extension[]): Place[] {
  const places = extensions.flatMap(({ point, kinds }) =>
    point === 'helpdesk.sidebar' ? ['help-desk'] : kinds,
  );
  return [...new Set(places)];
}

/** Whether any card is shown in this place. */
export function hasCardsFor(extensions: Extension[], place: Place): boolean {
  return extensions.some(({ point, kinds }) =>
    place === 'help-desk'
      ? point === 'helpdesk.sidebar'
      : point !== 'helpdesk.sidebar' && kinds.includes(kindAt(place)),
  );
}

function option({ id, name, threadCount }: RecordRow, place: Place): [string, string] {
  const threads = threadCount > 0 || place === 'contact' ? ` (${threadCount})` : '';
  return [recordOption({ place, id }), `${place}/${id} ${name}${threads}`];
}
