import type { Decision } from './classes.ts';
import { decision } from './decision.ts';
import { judge } from './judge.ts';
import type { ReplyMessage } from './message.ts';
import { ownWords, sentences } from './own-words.ts';
import { automated, bounced } from './phrases/automated.ts';
import { interview } from './phrases/interview.ts';
import { offer } from './phrases/offer.ts';
import { hear } from './phrases/phrase.ts';
import { rejection } from './phrases/rejection.ts';
import { requestInfo } from './phrases/request-info.ts';
import { spam } from './phrases/spam.ts';
import { weighAll } from './weighing.ts';
import { shippedWords, type WordTier } from './words/tier.ts';

/**
 * The first, deterministic tier: decides from calendar parts, delivery reports, headers and phrases, in this order,
 * and leaves the message `unclassified`, for the person, where families disagree or none speaks.
 */
export const classify = (message: ReplyMessage, words: WordTier = shippedWords): Decision =>
  fromCalendar(message) ?? fromDelivery(message) ?? fromHeaders(message) ?? fromText(message, words);

const fromCalendar = ({ calendar }: ReplyMessage): Decision | undefined => {
  if (calendar?.method === 'REPLY')
    return decision('automated', 'calendar', [{ rule: 'calendar.reply', text: calendar.summary ?? '' }]);
  // A time whose zone nobody knows invites as well: it is proposed, not fixed.
  if (calendar?.method !== 'REQUEST' || (calendar.startsAt ?? calendar.local) === undefined) return undefined;
  return decision('interview_request', 'calendar', [{ rule: 'calendar.request', text: calendar.summary ?? '' }]);
};

const BOUNCER = /^(?:mailer-daemon|postmaster)@/i;

const fromDelivery = ({ delivery, fromEmail, headers, text, subject }: ReplyMessage): Decision | undefined => {
  if (delivery !== undefined) {
    const said = [delivery.action, delivery.status, delivery.diagnostic].filter((part) => part !== undefined);
    return decision('automated', 'delivery_report', [{ rule: 'delivery.report', text: said.join(' ') }]);
  }
  const daemon = BOUNCER.test(fromEmail);
  if (!daemon && headers['return-path'] !== '<>') return undefined;
  const words = hear(bounced, sentences(`${subject}\n\n${text}`));
  if (words.length > 0) return decision('automated', 'delivery_report', words);
  return daemon ? decision('automated', 'delivery_report', [{ rule: 'delivery.sender', text: fromEmail }]) : undefined;
};

/** Only what nobody writes by hand decides here: applicant-tracking systems send refusals with machine headers too. */
const fromHeaders = ({ headers }: ReplyMessage): Decision | undefined => {
  const submitted = headers['auto-submitted']?.toLowerCase() ?? '';
  const away =
    submitted.startsWith('auto-replied') ||
    headers['x-autoreply'] !== undefined ||
    headers['x-autorespond'] !== undefined;
  const auto = headers.precedence?.toLowerCase() === 'auto_reply';
  return away || auto
    ? decision('automated', 'headers', [{ rule: 'headers.auto_reply', text: submitted || 'auto_reply' }])
    : undefined;
};

const fromText = ({ subject, headers, text }: ReplyMessage, words: WordTier): Decision => {
  const own = ownWords(text);
  const body = sentences(own);
  const head = sentences(subject);
  // A subject is often the thread's old one: alone no phrase of it refuses or invites.
  const heard = {
    rejection: hear(rejection, body),
    offer: hear(offer, body),
    interview_request: hear(interview, body),
    request_info: hear(requestInfo, body),
    automated: hear([...automated, ...bounced], [...head, ...body]),
    spam: hear(spam, [...head, ...body]),
  };
  const submitted = headers['auto-submitted']?.toLowerCase();
  return judge({
    words: words(subject, own),
    weights: weighAll(head, body),
    heard,
    listed: headers['list-unsubscribe'] !== undefined,
    machine: submitted !== undefined && submitted !== 'no',
  });
};
