import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import * as z from 'zod';
import { type App, addCall } from '../call.ts';
import { badRequest, notFound } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { fromHistoryId, historyIdOf, indexed, toHistoryId } from './mailbox.ts';
import { scopes } from './scopes.ts';

const Row = z.object({
  id: z.number(),
  kind: z.string(),
  message_id: z.string(),
  thread_id: z.string(),
  labels: z.string(),
});
const Floor = z.object({ history_floor: z.number() });
const Count = z.object({ messages: z.number(), threads: z.number() });
const PageSize = z.coerce.number().int().min(1).max(500).catch(100);
/** users.watch: "call watch at least once every 7 days". */
const WATCH_MS = 7 * 24 * 3_600_000;
const TYPES: Record<string, string> = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
};

/** Every history id from before now is gone, as Gmail drops them after a week or so. */
export const expireHistory = (sandbox: Sandbox, account: string): void => {
  sandbox.store.run(
    'update accounts set history_floor = ? where email = ?',
    indexed(sandbox, account),
    account.toLowerCase(),
  );
};

const historyRecord = (row: z.infer<typeof Row>): gmail_v1.Schema$History => {
  const message = { id: row.message_id, threadId: row.thread_id, labelIds: row.labels.split(' ').filter(Boolean) };
  return {
    id: toHistoryId(row.id),
    messages: [{ id: message.id, threadId: message.threadId }],
    [row.kind]: [{ message }],
  };
};

export const addMailbox = (sandbox: Sandbox, app: App): void => {
  const call = addCall(sandbox, app);

  call('get', '/gmail/v1/users/:user/profile', 'gmail.getProfile', scopes.profile, (context, { email }) => {
    const count = sandbox.store.get(
      Count,
      'select count(*) as messages, count(distinct thread_id) as threads from messages where account = ?',
      email,
    );
    const body: gmail_v1.Schema$Profile = {
      emailAddress: email,
      messagesTotal: count?.messages ?? 0,
      threadsTotal: count?.threads ?? 0,
      historyId: historyIdOf(sandbox, email),
    };
    return context.json(body);
  });

  call('get', '/gmail/v1/users/:user/history', 'gmail.history.list', scopes.read, (context, { email }) => {
    const start = context.req.query('startHistoryId');
    if (start === undefined || !/^\d+$/.test(start))
      throw badRequest('startHistoryId is required and must be a number');
    const floor =
      sandbox.store.get(Floor, 'select history_floor from accounts where email = ?', email)?.history_floor ?? 0;
    if (fromHistoryId(start) < floor) throw notFound();
    const types = (context.req.queries('historyTypes') ?? Object.keys(TYPES)).map((type) => TYPES[type] ?? '');
    const label = context.req.query('labelId');
    const size = PageSize.parse(context.req.query('maxResults'));
    const after = z.coerce.number().int().catch(fromHistoryId(start)).parse(context.req.query('pageToken'));
    const rows = sandbox.store.all(
      Row,
      `select id, kind, message_id, thread_id, labels from history where account = ? and id > ? and id <= ? and kind in (${types.map(() => '?').join()})${label === undefined ? '' : " and (' ' || labels || ' ') like ?"} order by id limit ?`,
      email,
      after,
      indexed(sandbox, email),
      ...types,
      ...(label === undefined ? [] : [`% ${label} %`]),
      size + 1,
    );
    const shown = rows.slice(0, size);
    const body: gmail_v1.Schema$ListHistoryResponse = {
      historyId: historyIdOf(sandbox, email),
      ...(shown.length > 0 ? { history: shown.map(historyRecord) } : {}),
      ...(rows.length > size ? { nextPageToken: String(shown.at(-1)?.id ?? 0) } : {}),
    };
    return context.json(body);
  });

  call('post', '/gmail/v1/users/:user/watch', 'gmail.watch', scopes.read, async (context, { email }) => {
    const { topicName } = z.object({ topicName: z.string().min(1) }).parse(await context.req.json());
    const expiration = sandbox.now() + WATCH_MS;
    const sql =
      'insert into watches (account, topic, expires_at) values (?, ?, ?) on conflict (account) do update set topic = excluded.topic, expires_at = excluded.expires_at';
    sandbox.store.run(sql, email, topicName, expiration);
    return context.json({
      historyId: historyIdOf(sandbox, email),
      expiration: String(expiration),
    } satisfies gmail_v1.Schema$WatchResponse);
  });

  call('post', '/gmail/v1/users/:user/stop', 'gmail.stop', scopes.read, (context, { email }) => {
    sandbox.store.run('delete from watches where account = ?', email);
    return context.body(null, 204);
  });
};
