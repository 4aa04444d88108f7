import { expect, test } from 'vitest';
import { readPortal } from './hubspotContext.ts';

test.each([
  [undefined, 'https://app.hubspot.com'],
  ['na1', 'https://app.hubspot.com'],
  ['eu1', 'https://app-eu1.hubspot.com'],
  ['na2', 'https://app-na2.hubspot.com'],
  ['evil.example/', 'https://app.hubspot.com'],
  [7, 'https://app.hubspot.com'],
])('returns for hosting location %j the base URL %s', (dataHostingLocation, baseUrl) => {
  expect(readPortal({ id: 1, dataHostingLocation })).toEqual({ id: 1, baseUrl });
});
