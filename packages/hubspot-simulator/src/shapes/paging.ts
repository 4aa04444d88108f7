import { z } from 'zod';

const NextPage = z.strictObject({ after: z.string(), link: z.string().optional() });
const PreviousPage = z.strictObject({ before: z.string(), link: z.string().optional() });

/** A list without a total: threads and messages. */
export const forwardPage = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    results: z.array(row),
    paging: z.strictObject({ next: NextPage.optional() }).optional(),
  });

/** A list with a total: inboxes, channels, channel accounts. */
export const pageWithTotal = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    results: z.array(row),
    total: z.int32(),
    paging: z.strictObject({ next: NextPage.optional(), prev: PreviousPage.optional() }).optional(),
  });
