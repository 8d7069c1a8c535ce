import * as z from 'zod';

const takeMail = 'take-mail' as const;
/** SES says PASS, FAIL, GRAY, PROCESSING_FAILED or DISABLED. */
const Verdict = z.object({ status: z.string() }).optional();

/**
 * What Amazon SES says of a mail that it took in and put into the bucket, as it comes over the rule's topic (raw message
 * delivery). Whom it is for is what the envelope says, never the message's own To line.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
export const TakeMailMessage = z
  .object({
    notificationType: z.literal('Received'),
    mail: z.object({ source: z.string().max(1_000) }),
    receipt: z.object({
      timestamp: z.iso.datetime({ offset: true }),
      recipients: z.array(z.string().max(1_000)).max(100),
      spamVerdict: Verdict,
      virusVerdict: Verdict,
      spfVerdict: Verdict,
      dmarcVerdict: Verdict,
      action: z.object({ type: z.literal('S3'), objectKey: z.string().min(1).max(1_000) }),
    }),
  })
  .transform(({ mail, receipt }) => ({
    type: takeMail,
    object_key: receipt.action.objectKey,
    envelope: { from: mail.source, to: receipt.recipients },
    received_at: receipt.timestamp,
    verdicts: {
      spam: receipt.spamVerdict?.status,
      virus: receipt.virusVerdict?.status,
      spf: receipt.spfVerdict?.status,
      dmarc: receipt.dmarcVerdict?.status,
    },
  }));
export type ArrivedMail = z.infer<typeof TakeMailMessage>;
