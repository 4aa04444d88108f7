import * as v from 'valibot';
import type { HubSpot } from './client.ts';
import { allRows, getPage, readPage } from './pages.ts';
import { optionalId, text } from './wire/lenient-schemas.ts';

const wireUser = v.object({
  properties: v.object({
    /** The user id, which differs from the id of the record. */
    hs_internal_user_id: optionalId,
    hs_availability_status: text,
    hs_working_hours: text,
    hs_out_of_office_hours: text,
    hs_standard_time_zone: text,
  }),
});
export type UserProperties = v.InferOutput<typeof wireUser>['properties'];

/**
 * Lists the users with their working hours and availability. Needs `crm.objects.users.read`, which the app does not
 * request by itself: https://developers.hubspot.com/docs/api-reference/crm-users-v3/guide
 */
export async function listUsers(hubspot: HubSpot): Promise<UserProperties[]> {
  const properties = Object.keys(wireUser.entries.properties.entries).join();
  const users = await allRows(20, async (after) => {
    const query = { limit: 100, after, properties };
    return readPage(wireUser, await getPage(hubspot, hubspot.paths.users, { query, retry: false }));
  });
  return users.map((user) => user.properties);
}
