import { sha256 } from '../domain/sha256.ts';
import { LAST_MARK } from './queries/last.ts';
import { PREPARED_MARK } from './queries/prepared.ts';

const names = new Map<string, string>();
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = sha256(text).slice(0, 40);
  names.set(text, name);
  return name;
};

/** `text` as it is to be handed to the driver: by name where it is marked. */
export const preparedOnce = (text: unknown): unknown =>
  typeof text === 'string' &&
  (text.startsWith(PREPARED_MARK) || text.endsWith(PREPARED_MARK) || text.endsWith(`${PREPARED_MARK} ${LAST_MARK}`))
    ? { text, name: nameOf(text) }
    : text;

/** A change of the tables since it was prepared, or a proxy that lost it: only a new connection helps. */
const LOST = ['0A000', '26000'];
export const lostPrepared = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && LOST.some((code) => code === error.code);
