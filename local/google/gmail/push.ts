import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { IdTokens } from '../oauth/keys.ts';
import type { Sandbox } from '../sandbox.ts';
import { historyIdOf } from './mailbox.ts';

/** Where a push subscription posts to, and as which service account it signs. */
export type PushTarget = { url: string; account: string };

const Watched = z.object({ expires_at: z.number() });
const TRIES = 4;
const PAUSE_MS = 500;
const LONGEST_MS = 5_000;

/**
 * Tells the subscription that a watched mailbox changed, as Pub/Sub does: signed, at least once, tried again while it
 * is not taken. Gives what ends the telling.
 */
export const pushTo = (sandbox: Sandbox, tokens: IdTokens, target: PushTarget): (() => void) => {
  const ended = new AbortController();
  let count = 0;
  const tell = async (account: string): Promise<void> => {
    const watched = sandbox.store.get(Watched, 'select expires_at from watches where account = ?', account);
    if (watched === undefined || watched.expires_at <= sandbox.now()) return;
    const notice = { emailAddress: account, historyId: historyIdOf(sandbox, account) };
    count += 1;
    const message = { data: Buffer.from(JSON.stringify(notice)).toString('base64'), messageId: String(count) };
    const body = JSON.stringify({ message, subscription: 'projects/sandbox/subscriptions/mail' });
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const authorization = `Bearer ${await tokens.makeFor(target.account, target.url)}`;
      const headers = { authorization, 'content-type': 'application/json' };
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(LONGEST_MS)]);
      const taken = await fetch(target.url, { method: 'POST', headers, body, signal }).catch(() => undefined);
      await taken?.body?.cancel();
      if (taken?.ok || ended.signal.aborted) return;
      await sleep(PAUSE_MS * 2 ** attempt, undefined, { signal: ended.signal });
    }
  };
  // Nobody waits for it; what it cannot tell the poll finds.
  sandbox.changed = (account) => void tell(account).catch(() => undefined);
  return () => ended.abort();
};
