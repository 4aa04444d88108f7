import { z } from 'zod';
import { forwardPage } from '../paging.ts';
import { DateTime } from '../primitives.ts';

export const SignedUrl = z.strictObject({
  url: z.string(),
  expiresAt: DateTime,
  name: z.string(),
  extension: z.string(),
  type: z.string(),
  size: z.int(),
});

/** https://developers.hubspot.com/docs/api-reference/files-files-v3/files/post-files-v3-files */
export const HubSpotFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  extension: z.string(),
  type: z.string(),
  size: z.int(),
  access: z.string(),
  archived: z.boolean(),
  createdAt: DateTime,
  updatedAt: DateTime,
  path: z.string(),
  parentFolderId: z.string().optional(),
  url: z.string().optional(),
  isUsableInContent: z.boolean(),
});

export const FilePage = forwardPage(HubSpotFile);

export type HubSpotFile = z.infer<typeof HubSpotFile>;
