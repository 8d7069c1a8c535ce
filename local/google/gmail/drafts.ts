import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import * as z from 'zod';
import { type App, addCall } from '../call.ts';
import { badRequest, notADraft, notFound } from '../errors.ts';
import type { Sandbox } from '../sandbox.ts';
import {
  draftId,
  findMessage,
  insertMessage,
  namedThread,
  record,
  relabel,
  removeMessage,
  type StoredMessage,
} from './mailbox.ts';
import { messageResource } from './payload.ts';
import { scopes } from './scopes.ts';
import { checkSize, sendOut } from './send.ts';
import { bodyOf, DraftBody, decodeRaw } from './upload.ts';

const Draft = z.object({ id: z.string(), message_id: z.string() });
type Draft = z.infer<typeof Draft>;

const findDraft = ({ store }: Sandbox, account: string, id: string): Draft => {
  const draft = store.get(Draft, 'select id, message_id from drafts where account = ? and id = ?', account, id);
  if (draft === undefined) throw notFound();
  return draft;
};

const create = (
  sandbox: Sandbox,
  account: string,
  raw: Uint8Array,
  threadId: string | undefined,
): { draft: Draft; message: StoredMessage } =>
  sandbox.store.atomically(() => {
    const thread = threadId === undefined ? undefined : namedThread(sandbox, account, threadId, raw);
    const message = insertMessage(sandbox, { account, raw, labels: ['DRAFT'], threadId: thread });
    const draft = { id: draftId(), message_id: message.id };
    sandbox.store.run('insert into drafts (id, account, message_id) values (?, ?, ?)', draft.id, account, message.id);
    return { draft, message };
  });

/** Consumes the draft in the same transaction: of two sends one finds nothing. */
const send = (sandbox: Sandbox, account: string, id: string): StoredMessage =>
  sandbox.store.atomically(() => {
    const draft = findDraft(sandbox, account, id);
    const message = findMessage(sandbox, account, draft.message_id);
    if (!message.labels.includes('DRAFT')) throw notADraft();
    const sent = sendOut(sandbox, account, message.raw, { id: message.thread_id, named: false });
    sandbox.store.run('delete from drafts where id = ?', draft.id);
    removeMessage(sandbox, message);
    return sent;
  });

/** Deletes the message that the draft points at for good, even when it was sent meanwhile: Gmail does. */
const remove = (sandbox: Sandbox, account: string, id: string): void =>
  sandbox.store.atomically(() => {
    const draft = findDraft(sandbox, account, id);
    removeMessage(sandbox, findMessage(sandbox, account, draft.message_id));
    sandbox.store.run('delete from drafts where id = ?', draft.id);
  });

/**
 * The person sends the draft from Gmail's own page: the message is sent, while the draft's id may go on pointing at
 * it (seen in the field). `drafts.send` then answers 400 "Message not a draft".
 */
export const sendFromWeb = (sandbox: Sandbox, account: string, id: string): StoredMessage =>
  sandbox.store.atomically(() => {
    const draft = findDraft(sandbox, account, id);
    const message = findMessage(sandbox, account, draft.message_id);
    const sent = sendOut(sandbox, account, message.raw, { id: message.thread_id, named: false });
    record(sandbox, 'messagesDeleted', message);
    sandbox.store.run('delete from messages where account = ? and id = ?', account, message.id);
    sandbox.store.run('update drafts set message_id = ? where id = ?', sent.id, draft.id);
    relabel(sandbox, sent, ['SENT']);
    return sent;
  });

const brief = (message: StoredMessage): gmail_v1.Schema$Message => ({
  id: message.id,
  threadId: message.thread_id,
  labelIds: message.labels,
});

export const addDrafts = (sandbox: Sandbox, app: App): void => {
  const call = addCall(sandbox, app);
  const path = '/gmail/v1/users/:user/drafts';
  for (const prefix of ['', '/upload']) {
    call('post', `${prefix}${path}`, 'gmail.drafts.create', scopes.draftWrite, async (context, { email }) => {
      const { resource, raw } = await bodyOf(context, DraftBody);
      const bytes = raw ?? decodeRaw(resource.message?.raw ?? '');
      checkSize(bytes);
      const { draft, message } = create(sandbox, email, bytes, resource.message?.threadId);
      return context.json({ id: draft.id, message: brief(message) } satisfies gmail_v1.Schema$Draft);
    });
    call('post', `${prefix}${path}/send`, 'gmail.drafts.send', scopes.draftWrite, async (context, { email }) => {
      const { resource } = await bodyOf(context, DraftBody);
      if (resource.id === undefined || resource.id === '') throw badRequest('Missing draft id');
      return context.json(brief(send(sandbox, email, resource.id)));
    });
  }
  call('get', path, 'gmail.drafts.list', scopes.draftRead, (context, { email }) => {
    const rows = sandbox.store.all(
      Draft,
      "select d.id, d.message_id from drafts d join messages m on m.id = d.message_id where d.account = ? and m.labels like '%DRAFT%' order by m.seq desc limit 500",
      email,
    );
    const drafts = rows.map(({ id, message_id }) => ({
      id,
      message: { id: message_id, threadId: findMessage(sandbox, email, message_id).thread_id },
    }));
    const body: gmail_v1.Schema$ListDraftsResponse = {
      resultSizeEstimate: drafts.length,
      ...(drafts.length > 0 ? { drafts } : {}),
    };
    return context.json(body);
  });
  call('get', `${path}/:id`, 'gmail.drafts.get', scopes.draftRead, async (context, { email }) => {
    const draft = findDraft(sandbox, email, context.req.param('id') ?? '');
    const message = findMessage(sandbox, email, draft.message_id);
    const format = context.req.query('format') ?? 'full';
    return context.json({
      id: draft.id,
      message: await messageResource(message, format, undefined),
    } satisfies gmail_v1.Schema$Draft);
  });
  call('delete', `${path}/:id`, 'gmail.drafts.delete', scopes.draftWrite, (context, { email }) => {
    remove(sandbox, email, context.req.param('id') ?? '');
    return context.body(null, 204);
  });
};
