import { z } from 'zod';

const HomeOrWork = z.enum(['HOME', 'WORK']).optional();

const ContactProfile = z.strictObject({
  addresses: z.array(
    z.strictObject({
      street: z.string().optional(),
      city: z.string().optional(),
      state: z.string().optional(),
      zip: z.string().optional(),
      country: z.string().optional(),
      countryCode: z.string().optional(),
      type: HomeOrWork,
    }),
  ),
  emails: z.array(z.strictObject({ email: z.string(), type: HomeOrWork })),
  name: z
    .strictObject({
      firstName: z.string().optional(),
      lastName: z.string().optional(),
      middleName: z.string().optional(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
    })
    .optional(),
  org: z
    .strictObject({
      company: z.string().optional(),
      department: z.string().optional(),
      title: z.string().optional(),
    })
    .optional(),
  phones: z.array(
    z.strictObject({
      phone: z.string(),
      type: z.enum(['CELL', 'HOME', 'MAIN', 'WORK']).optional(),
    }),
  ),
  urls: z.array(z.strictObject({ url: z.string(), type: HomeOrWork })),
});

/** A contact shared in a chat, not a CRM contact. */
export const PublicContact = z.strictObject({
  type: z.literal('CONTACT'),
  contactProfile: ContactProfile,
});
