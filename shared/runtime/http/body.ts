import { InvalidInput, TooLarge, UnsupportedMedia } from '../../domain/errors.ts';
import type { HttpRequest } from './request.ts';

/** Bytes of a request body where the route says nothing else. */
const DEFAULT_BODY_BYTES = 65_536;

const isJson = (contentType: string): boolean =>
  /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(contentType.trim());

const refused = (message: string) => new InvalidInput([{ field: 'body', message }], 'The body is not readable.');

// The parser's message quotes the body; only the place is told, and the sender has the rest.
const placeOf = (error: unknown): string => {
  const found = error instanceof Error ? /position \d+(?: \(line \d+ column \d+\))?/.exec(error.message) : null;
  return found === null ? 'it ends too early or is not JSON' : `it breaks at ${found[0]}`;
};

/**
 * The JSON body of a request, undefined when there is none. Throws TooLarge, UnsupportedMedia, or InvalidInput that
 * says where the JSON breaks.
 */
export const readBody = ({ body, headers }: HttpRequest, maxBytes: number = DEFAULT_BODY_BYTES): unknown => {
  if (body === undefined || body.byteLength === 0) return undefined;
  if (body.byteLength > maxBytes) {
    throw new TooLarge(`The body has ${body.byteLength} bytes; at most ${maxBytes} are taken here.`, {
      max_bytes: maxBytes,
    });
  }
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
