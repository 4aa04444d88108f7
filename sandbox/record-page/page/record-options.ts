import { readChoices, type Choices } from './choices.ts';
import type { RecordRow } from './sandbox-api.ts';

type RecordChoice = NonNullable<Choices['record']>;

/** A record as the control strip's list and the address name it. */
export function recordOption({ place, id }: RecordChoice): string {
  return `${place}/${id}`;
}

export function readRecordOption(option: string): Choices['record'] {
  return readChoices(`record=${option}`).record;
}

/** Every record in every place where it can be looked at. */
export function recordOptions(records: RecordRow[]): [string, string][] {
  return [
    ...records.map((row) => option(row, row.kind)),
    ...records.filter(({ helpDesk }) => helpDesk).map((row) => option(row, 'help-desk')),
  ];
}

function option(
  { id, name, threadCount }: RecordRow,
  place: RecordChoice['place'],
): [string, string] {
  return [recordOption({ place, id }), `${place}/${id} ${name} (${threadCount})`];
}
