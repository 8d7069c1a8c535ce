import type { DeliveryReport } from './message.ts';

/** `hard`: the address takes no mail, now or later. `soft`: it may take it another time. */
export type BounceKind = 'hard' | 'soft';

const MOST_TEXT = 20_000;
/** RFC 3463 and RFC 5321: 4 is for now, 5 is for good. Behind a host's name or a version stand other figures. */
const ENHANCED = /(?<![\d.])([45])\.\d{1,3}\.\d{1,3}(?![\d.])/;
const REPLY =
  /(?:^|\bsaid:[ \t]{0,3}|\bsmtp;[ \t]{0,3}|<<<[ \t]{0,3}|\berror:?[ \t]{0,3}|\bresponse(?: was)?:?[ \t]{0,3}|\breason:[ \t]{0,3}|\breplied:?[ \t]{0,3}|\bwith:?[ \t]{0,3}|:\s|[("'[][ \t]{0,3}|^[ \t]{0,3})([45])\d\d(?:[- #(]|$)/im;
const SOFT =
  /\b(?:temporar\w+|try(?:ing)? again|will (?:keep trying|retry|be retried)|not yet been delivered|still trying|lost connection|handshake|dns error|giving up\b.{0,3}$|after multiple retries|for the last \d+ seconds|did not accept our requests? to connect|aborted after|delayed|timed? ?out|time ?out|expired|too many (?:connections|messages|recipients)|rate limit\w*|greylist\w*|gr[ea]ylisted|connection (?:refused|reset|timed|dropped)|could not connect|unable to (?:connect|contact)|queue(?:d)? (?:for|too)|deferred|over ?quota|quota exceeded|mailbox (?:is )?full|insufficient (?:system )?storage|exceeded storage|no space|undeliverable for \d|out of (?:disk|space)|retry time|server busy|service not available|resources)\b/i;
const HARD =
  /\b(?:user unknown|unknown (?:user|recipient|address|local)|no such (?:user|recipient|address|person|mailbox|domain)|(?:does|do) not exist|doesn't exist|not (?:found|known|listed|a valid|our customer)|invalid (?:recipient|address|mailbox|user)|unroutable|unrouteable|host (?:unknown|not found)|domain (?:not found|does)|rejected|blocked|denied|disabled|suspended|inactive|not accept\w*|refused|relay\w*|permanent\w*|fatal|spam|black ?list\w*|policy|too (?:large|big)|size limit|virus|no longer|address error|illegal|bad (?:address|destination)|given up|mail(?:box)? unavailable|unknown)\b/i;

/** What is about the address alone, whatever advice to try again stands below it. */
const NOBODY =
  /\b(?:user unknown|unknown user|no such (?:user|recipient|address|person|mailbox)|(?:address|recipient|mailbox|user)\b.{0,60}\b(?:not found|couldn't be found|could not be found|not listed|does(?:n't| not) exist|unknown))\b/i;
/** A server that refuses the sender's host says nothing about the address, though its code is of the final kind. */
const SENDERS_HOST =
  /\b(?:dnsbl|rbl|block ?list|blocked - see|client host|adresse ip source|bad dns ptr|ptr record|reverse dns|ip (?:address )?(?:reputation|blocked|listed)|sending ip)\b/i;
const RETURNED =
  /\b(?:delivery (?:has )?fail\w*|undeliver\w+|returned mail|failure notice|mail failure|non-?delivery|delivery (?:status )?notification|could not be delivered|fehler|error)\b/i;

const classOf = (figure: string | undefined): BounceKind | undefined =>
  figure === undefined ? undefined : figure === '4' ? 'soft' : 'hard';

/** What a code says: the enhanced one before the reply's, since the latter is often quoted from another hop. */
const coded = (text: string): BounceKind | undefined => {
  const enhanced = classOf(ENHANCED.exec(text)?.[1]);
  if (enhanced !== undefined) return enhanced;
  const reply = classOf(REPLY.exec(text)?.[1]);
  return reply === 'hard' && SENDERS_HOST.test(text) ? 'soft' : reply;
};

/**
 * Whether an address failed for good. The report's status decides; where there is none, the server's own words, then what
 * the letter quotes, then what it says. Undefined for what is no bounce, such as a mere delay's end.
 */
export const bounceKind = (
  report: DeliveryReport | undefined,
  subject: string,
  text: string,
): BounceKind | undefined => {
  const letter = `${subject}\n${text.slice(0, MOST_TEXT)}`;
  if (report?.action === 'delayed') return 'soft';
  const said =
    coded(report?.status ?? '') ??
    (report?.diagnostic === undefined ? undefined : (coded(report.diagnostic) ?? worded(report.diagnostic)));
  const failed = report?.action === 'failed' || RETURNED.test(subject);
  return said ?? coded(letter) ?? worded(letter) ?? (failed ? 'hard' : undefined);
};

const worded = (text: string): BounceKind | undefined =>
  /dns error/i.test(text)
    ? 'soft'
    : NOBODY.test(text)
      ? 'hard'
      : SOFT.test(text)
        ? 'soft'
        : HARD.test(text)
          ? 'hard'
          : undefined;
