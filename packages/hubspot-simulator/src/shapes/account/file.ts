import { z } from 'zod';
import { DateTime } from '../primitives.ts';

export const SignedUrl = z.strictObject({
  url: z.string(),
  expiresAt: DateTime,
  name: z.string(),
  extension: z.string(),
  type: z.string(),
  size: z.int(),
});
