import type { FetchAnswer } from '../http/port.ts';
import { BoardFailed } from './port.ts';

const SIGN_IN = /(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|sso|auth|oauth2?)(?:[/._-]|$)/iu;

/** Pages that stand in front of a board and ask whether a person is there. */
const CHALLENGE = /just a moment\.\.\.|cf-chl|challenge-platform|captcha|are you a (?:human|robot)|access denied/iu;

/** The text of an answer: UTF-8, or what its content type or XML declaration names; a byte-order mark is dropped. */
export const textOf = (answer: Pick<FetchAnswer, 'body' | 'contentType'>): string => {
  const start = new TextDecoder('latin1').decode(answer.body.subarray(0, 200));
  const named =
    /charset=["']?([\w-]+)/iu.exec(answer.contentType ?? '')?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w-]+)/iu.exec(start)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(answer.body);
  } catch {
    return new TextDecoder().decode(answer.body);
  }
};

const hostOf = (answer: FetchAnswer): string => URL.parse(answer.url)?.host ?? 'another host';

/** The answer's text when the board gave one. Throws BoardFailed for every other status. `what` names it: `the board "x"`. */
export const answeredText = (label: string, what: string, answer: FetchAnswer): string => {
  const { status, retryAfterSeconds } = answer;
  if (status === 404 || status === 410) throw new BoardFailed('not_found', `${label} has no ${what}.`);
  if (status === 429 || status === 408 || status === 425 || status >= 500)
    throw new BoardFailed('busy', `${label} answered ${status}.`, retryAfterSeconds);
  if (status !== 200) throw new BoardFailed('refused', `${label} answered ${status}.`, retryAfterSeconds);
  return textOf(answer);
};

/** What an answer is that should have been JSON or XML and is neither. */
export const notAsked = (label: string, kind: 'JSON' | 'XML', answer: FetchAnswer, text: string): BoardFailed => {
  if (text.trim() === '') return new BoardFailed('unreadable', `${label} answered with nothing.`);
  if (/^\s*<(?:!doctype html|html|head|body)/iu.test(text)) {
    const url = URL.parse(answer.url);
    if (url !== null && SIGN_IN.test(url.pathname))
      return new BoardFailed('refused', `${label} asks for a sign-in at ${hostOf(answer)}.`);
    if (CHALLENGE.test(text.slice(0, 20_000)))
      return new BoardFailed('refused', `${label} asks whether a person is there.`);
    return new BoardFailed('unreadable', `${label} answered with a web page of ${hostOf(answer)}, not with ${kind}.`);
  }
  return new BoardFailed('unreadable', `${label} answered with something that is not ${kind}.`);
};

/** Reads an answer as JSON. Throws BoardFailed when the board gave none. */
export const readJson = (label: string, what: string, answer: FetchAnswer): unknown => {
  const text = answeredText(label, what, answer);
  try {
    return JSON.parse(text);
  } catch {
    throw notAsked(label, 'JSON', answer, text);
  }
};
