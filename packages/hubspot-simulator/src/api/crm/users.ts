import { ok, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, readQuery, text } from '../../http/query.ts';
import type { User } from '../../store/people.ts';
import { readRecordQuery, toCrmObject } from './records.ts';
import { z } from 'zod';

const UsersQuery = z.object({ after: text, limit: limit(100, 10) });

/** Object ids of users differ from their user ids. */
const objectIdOf = ({ id }: User) => String(88_000_000 + Number(id));

/** Mondays to Fridays, in minutes of the day. */
const WORKING_HOURS = JSON.stringify([
  { days: 'MONDAY_TO_FRIDAY', startMinute: 540, endMinute: 1_020 },
]);

function toRecord(user: User, createdAt: string) {
  const { awayUntil } = user;
  const absence = awayUntil && [
    { startTimestamp: Date.parse(createdAt), endTimestamp: Date.parse(awayUntil) },
  ];
  return {
    id: objectIdOf(user),
    createdAt,
    properties: {
      hs_createdate: createdAt,
      hs_lastmodifieddate: createdAt,
      hs_email: user.email,
      hs_given_name: user.firstName,
      hs_family_name: user.lastName,
      hs_internal_user_id: user.id,
      hs_availability_status: user.availability ?? 'available',
      hs_working_hours: WORKING_HOURS,
      hs_out_of_office_hours: absence ? JSON.stringify(absence) : null,
      hs_standard_time_zone: user.timeZone ?? 'Europe/London',
      hs_job_title: null,
    },
  };
}

export const listUsers: Handler = (call) => {
  const page = readQuery(UsersQuery, call.query);
  const { properties } = readRecordQuery(call);
  const rows = call.state.store.users.all().filter(({ active }) => active);
  const cut = cutPage(call, { rows, positionOf: ({ id }) => [Number(id), 0], ...page });
  const createdAt = call.state.clock.now().toISOString();
  return ok({
    results: cut.rows.map((user) =>
      toCrmObject(toRecord(user, createdAt), ['hs_createdate', 'hs_lastmodifieddate'], properties),
    ),
    ...paging(call, cut.after),
  });
};
