import { isPage, type Extension } from '../card/extension.ts';
import { kindAt, readChoices, type Choices, type Place } from './choices.ts';
import type { RecordRow } from './sandbox-api.ts';

type RecordChoice = NonNullable<Choices['record']>;

/** A record as the control strip's list and the address name it. */
export function recordOption({ place, id }: RecordChoice): string {
  return `${place}/${id}`;
}

/** What a choice in that list leads to: a record, or a page of the app's own. */
export function readOption(option: string): Pick<Choices, 'record' | 'app'> {
  const [page, point] = option.split('=');
  const { record, app } = readChoices(page === 'app' ? `app=${point ?? ''}` : `record=${option}`);
  return { record, app };
}

/** The page that shows, as the list names it. */
export function optionOf(app: Choices['app'], record: Choices['record']): string {
  if (app) return `app=${app.point}`;
  return record ? recordOption(record) : '';
}

/** Every record beside which a card may stand, in every place where it can be looked at, and the app's own pages. */
export function pageOptions(records: RecordRow[], extensions: Extension[]): [string, string][] {
  const pages = extensions.flatMap(({ point, title }): [string, string][] =>
    isPage(point) ? [[`app=${point}`, `${point} ${title}`]] : [],
  );
  return [
    ...records
      .filter(({ kind }) => standsBeside(extensions, kind))
      .map((row) => option(row, row.kind)),
    ...records.filter(({ helpDesk }) => helpDesk).map((row) => option(row, 'help-desk')),
    ...pages,
  ];
}

/** Whether any card stands beside records of this kind, or in this place. */
export function standsBeside(extensions: Extension[], place: Place): boolean {
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
