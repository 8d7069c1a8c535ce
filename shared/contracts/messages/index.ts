import * as z from 'zod';
import { TakeMailMessage } from './take-mail.ts';
import { UploadEvent } from './upload-event.ts';

/**
 * Queue messages. A message is a hint that carries an id and its person's id; the row is the truth, so a message
 * that is lost is found again by a dispatcher and one that comes twice finds nothing to do. `type` is the name of
 * the queue and of the function that consumes it.
 */
export const ParseResumeMessage = z.union([
  z.strictObject({ type: z.literal('parse-resume'), user_id: z.uuid(), resume_id: z.uuid() }),
  UploadEvent,
]);
export const CrawlSourceMessage = z.strictObject({ type: z.literal('crawl-source'), source_id: z.uuid() });
/** Without a person: everybody whose matches are older than the postings, in one go. */
export const MatchJobsMessage = z.strictObject({ type: z.literal('match-jobs'), user_id: z.uuid().optional() });
export const SendEmailMessage = z.strictObject({
  type: z.literal('send-email'),
  user_id: z.uuid(),
  email_id: z.uuid(),
});
export const SyncMailboxMessage = z.strictObject({ type: z.literal('sync-mailbox'), user_id: z.uuid() });
export const ClassifyReplyMessage = z.strictObject({
  type: z.literal('classify-reply'),
  user_id: z.uuid(),
  email_response_id: z.uuid(),
});
export const ExportPersonMessage = z.strictObject({
  type: z.literal('export-person'),
  user_id: z.uuid(),
  export_id: z.uuid(),
});
export const WriteLetterMessage = z.strictObject({
  type: z.literal('write-letter'),
  user_id: z.uuid(),
  request_id: z.uuid(),
});

export const DeliverWebhookMessage = z.strictObject({
  type: z.literal('deliver-webhook'),
  user_id: z.uuid(),
  webhook_delivery_id: z.uuid(),
});

export const messages = {
  'parse-resume': ParseResumeMessage,
  'crawl-source': CrawlSourceMessage,
  'match-jobs': MatchJobsMessage,
  'send-email': SendEmailMessage,
  'sync-mailbox': SyncMailboxMessage,
  'classify-reply': ClassifyReplyMessage,
  'export-person': ExportPersonMessage,
  'take-mail': TakeMailMessage,
  'write-letter': WriteLetterMessage,
  'deliver-webhook': DeliverWebhookMessage,
} as const;

export type QueueName = keyof typeof messages;
export type QueueMessage = { [K in QueueName]: z.infer<(typeof messages)[K]> }[QueueName];
export type MessageOf<K extends QueueName> = z.infer<(typeof messages)[K]>;
