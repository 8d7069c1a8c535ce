import { InvalidInput, TooLarge, UnsupportedMedia } from '../../domain/errors.ts';
import type { HttpRequest } from './request.ts';

/** Bytes of a request body where the route says nothing else. */
const DEFAULT_BODY_BYTES = 65_536;
/**
 * A function is given at most 6 MB of event (Lambda's quota of a synchronous call), in which the body stands as a JSON
 * text once more: each quote and line break takes another byte or two. What is above that never arrives from the cloud's
 * gateway; it is refused here at the same size, wherever it runs. The rest of the event takes less than 64 KB.
 */
export const MOST_EVENT_BODY_BYTES = 6 * 1024 * 1024 - 65_536;
/** What is shorter fits, however it is escaped: a control character becomes six characters and a backslash more. */
const ALWAYS_FITS = Math.floor(MOST_EVENT_BODY_BYTES / 7);
const inEvent = (body: Uint8Array): number =>
  body.byteLength <= ALWAYS_FITS ? body.byteLength : Buffer.byteLength(JSON.stringify(Buffer.from(body).toString()));

const isJson = (contentType: string): boolean =>
  /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(contentType.trim());

const refused = (message: string) => new InvalidInput([{ field: 'body', message }], 'The body is not readable.');

// The parser's message quotes the body; only the place is told, and the sender has the rest.
const placeOf = (error: unknown): string => {
  const found = error instanceof Error ? /position \d+(?: \(line \d+ column \d+\))?/.exec(error.message) : null;
  return found === null ? 'it ends too early or is not JSON' : `it breaks at ${found[0]}`;
};

export type BodyLimit = {
  maxBodyBytes?: number | undefined;
  /** What to do with a larger body: the way out. */
  whenTooLarge?: string | undefined;
};

const refuseTooLarge = (
  body: Uint8Array,
  { maxBodyBytes = DEFAULT_BODY_BYTES, whenTooLarge = '' }: BodyLimit,
): void => {
  const refuse = (why: string) => {
    throw new TooLarge(`${why} ${whenTooLarge}`.trim(), { max_bytes: maxBodyBytes });
  };
  if (body.byteLength > maxBodyBytes)
    refuse(`The body has ${body.byteLength} bytes; at most ${maxBodyBytes} are taken here.`);
  const handedOn = inEvent(body);
  if (handedOn > MOST_EVENT_BODY_BYTES)
    refuse(
      `With its quotes and line breaks escaped the body has ${handedOn} bytes; at most ${MOST_EVENT_BODY_BYTES} are handed on.`,
    );
};

/**
 * The JSON body of a request, undefined when there is none. Throws TooLarge, UnsupportedMedia, or InvalidInput that
 * says where the JSON breaks.
 */
export const readBody = ({ body, headers }: HttpRequest, limit: BodyLimit = {}): unknown => {
  if (body === undefined || body.byteLength === 0) return undefined;
  refuseTooLarge(body, limit);
  const contentType = headers['content-type'];
  if (contentType === undefined || !isJson(contentType)) {
    throw new UnsupportedMedia('Send the body as JSON, with the header Content-Type: application/json.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw refused('The body is not UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(`The body is not JSON: ${placeOf(error)}.`);
  }
};

/**
 * Throws InvalidInput for a text with the character U+0000, which PostgreSQL cannot store: named here, at the border,
 * it never becomes a database error. Walks without recursion, as the nesting is the sender's choice.
 */
export const refuseNul = (part: string, value: unknown): void => {
  const waiting: { path: string; value: unknown }[] = [{ path: '', value }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, value: current } = next;
    if (typeof current === 'string' && current.includes('\0')) {
      throw new InvalidInput([{ field: path || part, message: 'Texts must not contain the character U+0000.' }]);
    }
    if (typeof current !== 'object' || current === null) continue;
    for (const [key, item] of Object.entries(current)) {
      if (key.includes('\0'))
        throw new InvalidInput([{ field: part, message: 'A name contains the character U+0000.' }]);
      waiting.push({ path: path === '' ? key : `${path}.${key}`, value: item });
    }
  }
};
