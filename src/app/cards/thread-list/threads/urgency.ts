import {
  minutesOfDay,
  WEEKDAYS,
  type BusinessHours,
} from '../../contract/settings/business-hours.ts';
import { CHANNEL } from '../../contract/channel.ts';
import type { Settings } from '../../contract/settings/settings.ts';

export type Urgency = 'early' | 'soon' | 'late';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Customers expect an answer on these channels within a day; on all others, within minutes. */
const SLOW_CHANNELS = new Set<string>([
  CHANNEL.EMAIL,
  CHANNEL.FORMS,
  CHANNEL.CUSTOMER_PORTAL,
  CHANNEL.CALLING,
]);

/**
 * How urgent an answer is: late after the time that the settings allow on the channel, and soon after a shorter one, by
 * default half of it. Only business hours count.
 *
 * @param since When the customer began to wait, as the local time of the business hours.
 * @param now In local time, too.
 */
export function urgencyOf(
  channelId: string,
  since: number,
  now: number,
  settings: Settings,
): Urgency {
  const isSlow = SLOW_CHANNELS.has(channelId);
  const { businessHours } = settings;
  const [lateAfter, soonAfter] = isSlow
    ? [settings.emailLateAfterMinutes, settings.emailSoonAfterMinutes]
    : [settings.chatLateAfterMinutes, settings.chatSoonAfterMinutes];
  const allowed = lateAfter * MINUTE;
  const waited =
    businessHours.length === 0 ? now - since : businessTime(since, now, businessHours, allowed);
  if (waited >= allowed) return 'late';
  return waited >= (soonAfter * MINUTE || allowed / 2) ? 'soon' : 'early';
}

/** No need to look back further: thirty days of one hour on one day a week. */
const MAX_DAYS = 1_000;

/** The business time between two moments in local time, in milliseconds; not counted beyond `enough`. */
function businessTime(from: number, to: number, spans: BusinessHours[], enough: number): number {
  let total = 0;
  // The span of the day before may end after midnight.
  const firstDay = Math.floor(from / DAY) - 1;
  const lastDay = Math.min(Math.floor(to / DAY), firstDay + MAX_DAYS);
  for (let day = firstDay; day <= lastDay && total < enough; day += 1) {
    const weekday = WEEKDAYS[new Date(day * DAY).getUTCDay()];
    for (const span of spans) {
      if (!span.days.some((each) => each === weekday)) continue;
      const start = day * DAY + minutesOfDay(span.from) * MINUTE;
      const end = day * DAY + minutesOfDay(span.to) * MINUTE;
      const endsNextDay = end <= start ? DAY : 0;
      total += Math.max(0, Math.min(to, end + endsNextDay) - Math.max(from, start));
    }
  }
  return total;
}
