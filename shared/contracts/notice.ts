import * as z from 'zod';

export const StopNoticesQuery = z.strictObject({
  token: z.string().regex(/^[\w-]{43}$/, 'Take the whole address of the mail.'),
});
