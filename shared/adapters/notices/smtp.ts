import { createTransport } from 'nodemailer';
import * as z from 'zod';
import { composeMail } from '../mail/compose.ts';
import { NOTICE_ID_PREFIX } from '../mail/message-port.ts';
import { NoticeFailed, type NoticeFailure, type SendNotice } from './port.ts';

/** Below the schedule's own limit, so that a server that is silent holds up one run and no more. */
const TIMEOUT_MS = 15_000;
/** Until here nothing of the message was handed over. */
const BEFORE_DATA = ['CONN', 'STARTTLS', 'EHLO', 'HELO', 'LHLO', 'AUTH', 'MAIL FROM', 'RCPT TO', 'API'];

const Failure = z.object({
  responseCode: z.number().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
});

/** Pure. What nodemailer's error means; the server's own words stay out of it, since they repeat addresses. */
export function smtpFailure(error: unknown): { failure: NoticeFailure; reason: string } {
  const { responseCode, command = '', code = 'no answer' } = Failure.catch({}).parse(error);
  if (responseCode !== undefined) {
    const failure = responseCode >= 500 && command !== 'AUTH' ? 'refused' : 'later';
    return { failure, reason: `The mail server answered ${responseCode} to ${command || 'the message'}.` };
  }
  const known = BEFORE_DATA.some((one) => command.startsWith(one)) || code === 'ECONNREFUSED' || code === 'EDNS';
  return { failure: known ? 'later' : 'unknown', reason: `The mail server gave no answer (${code} ${command}).` };
}

/** Sends notices through one SMTP server. `url` is smtp:// or smtps:// with the user and password in it. */
export const smtpNotices = ({ url, from }: { url: string; from: string }): SendNotice => {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text, html, stopUrl, date, id }) => {
    const raw = await composeMail({
      from: { name: 'JobHunt AI', email: from },
      to: [to],
      subject,
      text,
      date,
      messageId: `<${NOTICE_ID_PREFIX}${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      isNotice: true,
      ...(html === undefined ? {} : { html }),
      ...(stopUrl === undefined ? {} : { unsubscribeUrl: stopUrl }),
    });
    try {
      await transport.sendMail({ envelope: { from, to: [to.email] }, raw: Buffer.from(raw) });
    } catch (error) {
      const { failure, reason } = smtpFailure(error);
      throw new NoticeFailed(failure, reason);
    }
  };
};
