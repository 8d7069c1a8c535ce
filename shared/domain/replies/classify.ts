import type { Classification, Decider, Decision, Evidence } from './classes.ts';
import { confidenceOf } from './confidence.ts';
import type { ReplyMessage } from './message.ts';
import { ownWords, sentences } from './own-words.ts';
import { automated, bounced } from './phrases/automated.ts';
import { interview } from './phrases/interview.ts';
import { offer } from './phrases/offer.ts';
import { hear } from './phrases/phrase.ts';
import { regrets, rejection } from './phrases/rejection.ts';
import { requestInfo } from './phrases/request-info.ts';
import { FOOTER_RULES, spam } from './phrases/spam.ts';

/** Enough of a sentence to see why; the whole message is stored beside it. */
const SPAN = 200;
const MOST_EVIDENCE = 6;

/**
 * The first, deterministic tier: decides from calendar parts, delivery reports, headers and phrases, in this order,
 * and leaves the message `unclassified`, for the person, where families disagree or none speaks.
 */
export const classify = (message: ReplyMessage): Decision =>
  fromCalendar(message) ?? fromDelivery(message) ?? fromHeaders(message) ?? fromPhrases(message);

const decision = (classification: Classification, decided_by: Decider, evidence: Evidence[]): Decision => ({
  classification,
  confidence: confidenceOf(classification),
  decided_by,
  evidence: evidence.slice(0, MOST_EVIDENCE).map(({ rule, text }) => ({ rule, text: text.slice(0, SPAN) })),
});

const fromCalendar = ({ calendar }: ReplyMessage): Decision | undefined => {
  if (calendar?.method === 'REPLY')
    return decision('automated', 'calendar', [{ rule: 'calendar.reply', text: calendar.summary ?? '' }]);
  if (calendar?.method !== 'REQUEST' || calendar.startsAt === undefined) return undefined;
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

const fromPhrases = ({ subject, headers, text }: ReplyMessage): Decision => {
  const body = sentences(ownWords(text));
  const all = [...sentences(subject), ...body];
  // A subject is often the thread's old one: alone it refuses nobody and invites nobody.
  const heard = {
    rejection: hear(rejection, body),
    offer: hear(offer, body),
    interview_request: hear(interview, body),
    request_info: hear(requestInfo, body),
  };
  const spams = hear(spam, all);
  const promotional = spams.length >= 2 && spams.some(({ rule }) => !FOOTER_RULES.includes(rule));
  const speaking = (['rejection', 'offer', 'interview_request', 'request_info'] as const).filter(
    (name) => heard[name].length > 0,
  );
  const words = speaking.flatMap((name) => heard[name]);

  if (promotional) return speaking.length === 0 ? decision('spam', 'phrases', spams) : review([...spams, ...words]);
  const [first, second] = speaking;
  if (first !== undefined && second === undefined) return decision(first, 'phrases', words);
  // Asked to an interview and for papers in one message: the interview is what must not be missed.
  if (first === 'interview_request' && second === 'request_info') return decision(first, 'phrases', words);
  if (first !== undefined) return review(words);

  const regret = hear(regrets, body);
  const routine = hear(automated, all);
  if (routine.length > 0 && regret.length === 0) return decision('automated', 'phrases', routine);
  if (routine.length === 0 && spams.length > 0 && headers['list-unsubscribe'] !== undefined)
    return decision('spam', 'phrases', spams);
  const submitted = headers['auto-submitted']?.toLowerCase();
  if (regret.length === 0 && submitted !== undefined && submitted !== 'no') {
    return decision('automated', 'headers', [{ rule: 'headers.auto_submitted', text: submitted }]);
  }
  return review([...regret, ...routine, ...spams]);
};

const review = (evidence: Evidence[]): Decision => decision('unclassified', 'nobody', evidence);
