/** Time zones to try: far apart, one with half an hour, one that changes its clocks on other days. */
export const ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
];
