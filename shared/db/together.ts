import { Writable } from 'node:stream';
import { isConnectionError } from './connection-error.ts';
import { lostPrepared, preparedOnce } from './prepared.ts';
import { LAST_MARK } from './queries/last.ts';

/** What begins a transaction: it is kept back and leaves with the first statement. */
export const BEGIN = 'BEGIN; ';

const unbegun = new WeakSet<object>();
/** Whether the transaction in which this was thrown never began: all that it did may be done again. */
export const neverBegan = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && unbegun.has(error);

const ENDS: Readonly<Record<string, string>> = { commit: 'COMMIT', rollback: 'ROLLBACK' };
const isLast = (text: unknown): boolean => typeof text === 'string' && text.endsWith(LAST_MARK);
const nothing = (command: string) => ({ command, rowCount: 0, rows: [] });

/** Until it is undone, what the connection says is kept back, so that it leaves in one piece: each piece wakes the server. */
function cork(client: object): () => void {
  const connection: unknown = 'connection' in client ? client.connection : undefined;
  const stream: unknown =
    typeof connection === 'object' && connection !== null && 'stream' in connection ? connection.stream : undefined;
  if (!(stream instanceof Writable)) return () => undefined;
  stream.cork();
  return () => stream.uncork();
}

type Ask = (statement: unknown, values: unknown) => Promise<unknown>;

/**
 * Makes the connection say together what needs no answer in between, since a round trip costs what a statement does: BEGIN
 * with the first statement, COMMIT with the one marked as the last. When BEGIN fails, that is what the statement throws; when
 * a last statement fails, its COMMIT is a ROLLBACK. `ask` is the connection's own way to ask; `onLost` is told when the prepared statements are of no use any more; `isPreparing` says whether there are any.
 */
export function sayTogether(client: object, ask: Ask, onLost: () => void, isPreparing = true): void {
  let begin: string | undefined;
  let commit: Promise<unknown> | undefined;
  const send = (text: unknown, values?: unknown): Promise<unknown> => {
    const sent = ask(isPreparing ? preparedOnce(text) : text, values);
    // Whoever awaits it hears of its failure; in between nobody may.
    sent.catch(() => undefined);
    return sent;
  };

  const end = async (text: string, command: string): Promise<unknown> => {
    const [isUnsaid, sent] = [begin !== undefined, commit];
    begin = commit = undefined;
    if (isUnsaid) return nothing(command);
    return await (sent ?? send(text));
  };

  const query = async (text: unknown, values: unknown): Promise<unknown> => {
    if (typeof text === 'string' && text.startsWith(BEGIN)) {
      [begin, commit] = [text, undefined];
      return nothing('BEGIN');
    }
    const command = typeof text === 'string' ? ENDS[text] : undefined;
    if (typeof text === 'string' && command !== undefined) return await end(text, command);
    if (commit !== undefined) throw new Error('A statement after the one that was marked as its transaction’s last.');
    const uncork = cork(client);
    const begun = begin === undefined ? undefined : send(begin);
    begin = undefined;
    const answer = send(text, values);
    if (isLast(text)) commit = send('commit');
    // What is said in the same turn joins it.
    process.nextTick(uncork);
    try {
      await begun;
    } catch (error) {
      // With its COMMIT on the way nobody can tell.
      if (typeof error === 'object' && error !== null && commit === undefined) unbegun.add(error);
      // There is nobody left to roll back.
      if (isConnectionError(error)) begin = '';
      throw error;
    }
    try {
      return await answer;
    } catch (error) {
      if (lostPrepared(error)) onLost();
      throw error;
    }
  };
  Object.assign(client, { query });
}
