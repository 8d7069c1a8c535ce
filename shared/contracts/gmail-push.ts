import * as z from 'zod';

/** What Pub/Sub posts: https://docs.cloud.google.com/pubsub/docs/push#receive_push */
export const GmailPush = z
  .object({
    message: z.object({
      data: z.base64().max(4_000).meta({ description: 'JSON with emailAddress and historyId, in base64.' }),
      messageId: z.string().max(200),
    }),
    subscription: z.string().max(500).optional(),
  })
  .meta({ id: 'GmailPush' });

/** What stands in its data: https://developers.google.com/workspace/gmail/api/guides/push#receive_notifications */
export const GmailNotice = z.object({
  emailAddress: z.email().max(254),
  historyId: z.union([z.string().regex(/^\d{1,20}$/), z.int()]),
});
