import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import * as z from 'zod';
import { type App, addCall } from '../call.ts';
import { badRequest, notFound } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import { findMessage, indexed, MESSAGE_COLUMNS, StoredMessage } from './mailbox.ts';
import { attachmentResource, messageResource } from './payload.ts';
import { scopes } from './scopes.ts';
import { type Condition, hasLabel, searchConditions } from './search.ts';
import { sendOut } from './send.ts';
import { bodyOf, decodeRaw, MessageBody } from './upload.ts';

const Listed = z.object({ id: z.string(), thread_id: z.string() });
const PageSize = z.coerce.number().int().min(1).max(500).catch(100);

const list = (sandbox: Sandbox, account: string, conditions: Condition[], size: number, offset: number) =>
  sandbox.store.all(
    Listed,
    `select id, thread_id from messages where ${['account = ?', 'seq <= ?', ...conditions.map(({ sql }) => sql)].join(' and ')} order by received_at desc, seq desc limit ? offset ?`,
    account,
    indexed(sandbox, account),
    ...conditions.flatMap(({ values }) => values),
    size + 1,
    offset,
  );

export const addMessages = (sandbox: Sandbox, app: App): void => {
  const call = addCall(sandbox, app);
  const path = '/gmail/v1/users/:user/messages';
  for (const prefix of ['', '/upload']) {
    call('post', `${prefix}${path}/send`, 'gmail.messages.send', scopes.send, async (context, { email }) => {
      const { resource, raw } = await bodyOf(context, MessageBody);
      const bytes = raw ?? decodeRaw(resource.raw ?? '');
      const sent = sandbox.store.atomically(() =>
        sendOut(sandbox, email, bytes, { id: resource.threadId, named: true }),
      );
      return context.json({
        id: sent.id,
        threadId: sent.thread_id,
        labelIds: sent.labels,
      } satisfies gmail_v1.Schema$Message);
    });
  }

  call('get', path, 'gmail.messages.list', scopes.read, (context, { email }) => {
    const query = context.req.query('q') ?? '';
    const size = PageSize.parse(context.req.query('maxResults'));
    const offset = z.coerce.number().int().nonnegative().catch(0).parse(context.req.query('pageToken'));
    const everywhere = /\bin:(anywhere|spam|trash)\b/.test(query) || context.req.query('includeSpamTrash') === 'true';
    const hidden = everywhere
      ? []
      : ['SPAM', 'TRASH'].map(hasLabel).map(({ sql, values }) => ({ sql: `not ${sql}`, values }));
    const labels = (context.req.queries('labelIds') ?? []).map(hasLabel);
    const rows = list(sandbox, email, [...searchConditions(query), ...labels, ...hidden], size, offset);
    const messages = rows.slice(0, size).map((row) => ({ id: row.id, threadId: row.thread_id }));
    const body: gmail_v1.Schema$ListMessagesResponse = {
      resultSizeEstimate: messages.length,
      ...(messages.length > 0 ? { messages } : {}),
      ...(rows.length > size ? { nextPageToken: String(offset + size) } : {}),
    };
    return context.json(body);
  });

  call('get', `${path}/:id`, 'gmail.messages.get', scopes.read, async (context, { email }) => {
    const message = findMessage(sandbox, email, context.req.param('id') ?? '');
    const format = context.req.query('format') ?? 'full';
    return context.json(await messageResource(message, format, context.req.queries('metadataHeaders')));
  });

  call(
    'get',
    `${path}/:id/attachments/:attachment`,
    'gmail.attachments.get',
    scopes.content,
    async (context, { email }) => {
      const message = findMessage(sandbox, email, context.req.param('id') ?? '');
      return context.json(await attachmentResource(message, context.req.param('attachment') ?? ''));
    },
  );

  call('get', '/gmail/v1/users/:user/threads/:id', 'gmail.threads.get', scopes.read, async (context, { email }) => {
    const id = context.req.param('id') ?? '';
    const sql = `select ${MESSAGE_COLUMNS} from messages where account = ? and thread_id = ? and seq <= ? order by seq`;
    const found = sandbox.store.all(StoredMessage, sql, email, id, indexed(sandbox, email));
    if (found.length === 0) throw notFound();
    const format = context.req.query('format') ?? 'full';
    if (format === 'raw') throw badRequest('Invalid value for format: raw');
    const headers = context.req.queries('metadataHeaders');
    const messages = await Promise.all(found.map((message) => messageResource(message, format, headers)));
    return context.json({ id, messages } satisfies gmail_v1.Schema$Thread);
  });
};
