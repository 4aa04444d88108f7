import { apiVersions } from './api-versions.ts';
import { formats } from './formats.ts';
import { mergedRecords } from './merged-records.ts';
import { messages } from './messages.ts';
import { refusals } from './refusals.ts';
import { sandbox } from './sandbox.ts';
import { threads } from './threads.ts';
import { writes } from './writes.ts';

/** Every open question about HubSpot, with all its possible answers. */
export const variants = [
  ...apiVersions,
  ...mergedRecords,
  ...refusals,
  ...writes,
  ...messages,
  ...threads,
  ...formats,
  ...sandbox,
];

export type VariantName = (typeof variants)[number]['name'];
