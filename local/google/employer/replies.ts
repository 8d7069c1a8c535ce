import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import * as z from 'zod';
import { findAccount } from '../accounts.ts';
import { ApiError } from '../errors.ts';
import type { StoredMessage } from '../gmail/mailbox.ts';
import { addressesOf, type Field, fieldOf, messageIds, splitMessage } from '../gmail/mime.ts';
import { deliver } from '../gmail/send.ts';
import type { Sandbox } from '../sandbox.ts';
import { invitation, letterText, proposedTime, type Reply } from './letters.ts';

const Sent = z.object({
  account: z.string(),
  message_id: z.string(),
  recipients: z.string(),
  raw: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
const Thread = z.object({ thread_id: z.string() });

/** A delivery report as RFC 3464 has it, from the person's own mail provider. */
const bounce = (sandbox: Sandbox, sent: z.infer<typeof Sent>, fields: readonly Field[], status: string): Buffer => {
  const [recipient = 'unknown@employer.example'] = sent.recipients.split(' ');
  const original = messageIds(fieldOf(fields, 'message-id'))[0] ?? '';
  const action = status.startsWith('5') ? 'failed' : 'delayed';
  const reason = status.startsWith('5')
    ? `550 ${status} The email account that you tried to reach does not exist.`
    : `450 ${status} The server is busy.`;
  const boundary = `report-${randomUUID()}`;
  const lines = [
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    `To: ${sent.account}`,
    'Auto-Submitted: auto-replied',
    `Subject: Delivery Status Notification (${action === 'failed' ? 'Failure' : 'Delay'})`,
    `Date: ${new Date(sandbox.now()).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@mx.google.com>`,
    `In-Reply-To: ${original}`,
    `References: ${original}`,
    `X-Failed-Recipients: ${recipient}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; boundary="${boundary}"; report-type=delivery-status`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    `Your message to ${recipient} was not delivered: ${reason}`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; googlemail.com',
    `Arrival-Date: ${new Date(sandbox.now()).toUTCString().replace('GMT', '+0000')}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${reason}`,
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    '',
    '',
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
};

const letter = async (
  sandbox: Sandbox,
  sent: z.infer<typeof Sent>,
  fields: readonly Field[],
  reply: Reply,
): Promise<Buffer> => {
  const mail = await simpleParser(Buffer.from(sent.raw));
  const [from = 'jobs@employer.example'] = sent.recipients.split(' ');
  const to = addressesOf(fields, 'reply-to')[0] ?? sent.account;
  const name = findAccount(sandbox, sent.account)?.name ?? 'there';
  const id = messageIds(fieldOf(fields, 'message-id'))[0] ?? '';
  const subject = mail.subject ?? '';
  const starts = reply.starts_at === undefined ? proposedTime(sandbox.now()) : new Date(reply.starts_at);
  const automatic = reply.kind === 'acknowledgement';
  const ics = invitation({
    uid: `${randomUUID()}@employer.example`,
    now: sandbox.now(),
    starts,
    organizer: from,
    attendee: to,
    summary: `Interview: ${subject}`,
  });
  const node = new MailComposer({
    from: { name: reply.from_name ?? 'The hiring team', address: from },
    to: { name, address: to },
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text: letterText(reply, name.split(' ', 1)[0] ?? name, starts),
    date: new Date(sandbox.now()),
    messageId: `<${randomUUID()}@employer.example>`,
    inReplyTo: id,
    references: [...messageIds(fieldOf(fields, 'references')), id],
    headers: automatic ? { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' } : {},
    ...(reply.kind === 'interview' && reply.calendar ? { icalEvent: { method: 'REQUEST', content: ics } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return node.build();
};

/** The employer answers; the answer stands in the person's mailbox, threaded by the Message-ID that really left. */
export const answerAsEmployer = async (sandbox: Sandbox, reply: Reply): Promise<StoredMessage> => {
  const sent = sandbox.store.get(
    Sent,
    'select account, message_id, recipients, raw from outbox where id = ?',
    reply.outbox_id,
  );
  if (sent === undefined) throw new ApiError(404, 'notFound', 'There is no such message in the outbox.');
  if (reply.kind === 'free' && (reply.text ?? '').trim() === '')
    throw new ApiError(400, 'required', 'A free answer needs a text.');
  const { fields } = splitMessage(sent.raw);
  if (reply.kind !== 'bounce') return deliver(sandbox, sent.account, await letter(sandbox, sent, fields, reply));
  // Gmail keeps its reports with the message that they are about, whatever their subject.
  const thread = sandbox.store.get(Thread, 'select thread_id from messages where id = ?', sent.message_id);
  return deliver(sandbox, sent.account, bounce(sandbox, sent, fields, reply.status), thread?.thread_id);
};
