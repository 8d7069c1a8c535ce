import { Reply } from '../../../local/google/employer/letters.ts';
import { outbox } from '../../../local/google/employer/outbox.ts';
import { answerAsEmployer } from '../../../local/google/employer/replies.ts';
import type { FaultKind } from '../../../local/google/faults.ts';
import { sendFromWeb } from '../../../local/google/gmail/drafts.ts';
import { expireHistory } from '../../../local/google/gmail/mailbox-routes.ts';
import { deliver } from '../../../local/google/gmail/send.ts';
import { composeMail } from '../../../shared/adapters/mail/compose.ts';
import { SEND_TOKEN_HEADER } from '../../../shared/adapters/mail/message-port.ts';
import { type Mailbox, MailCallFailed } from '../../../shared/adapters/mail/port.ts';
import { readMail } from '../../../shared/adapters/mail/read.ts';
import { openMailbox, sandboxGoogle } from '../../support/sandbox-google.ts';

const google = sandboxGoogle();
let people = 0;
const somebody = async (options: Parameters<typeof openMailbox>[2] = {}) => {
  people += 1;
  const email = `person${people}@mail.example`;
  return { email, mailbox: await openMailbox(google(), email, options) };
};

const token = 'abcdefghijklmnop0123';
const letter = (change: Partial<Parameters<typeof composeMail>[0]> = {}) =>
  composeMail({
    from: { name: 'Ada Example', email: 'ada@elsewhere.example' },
    to: [{ email: 'jobs@initech.example' }],
    subject: 'Application: Engineer',
    text: 'Dear team',
    date: new Date('2026-03-01T10:00:00Z'),
    messageId: '<ours@jobhunt.example>',
    sendToken: token,
    ...change,
  });
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof MailCallFailed ? error.failure.kind : error;
};
const fault = (call: string, kind: FaultKind, count = 1) => google().control.faults.order({ call, kind, count });
const left = async (account: string) => outbox(google().control, { account, limit: 50 });
const calls = (name: string) => google().control.faults.calls()[name] ?? 0;
const witness = (mailbox: Mailbox, threadId: string) =>
  mailbox.findSent({ threadId, header: { name: SEND_TOKEN_HEADER, value: token } });

test('a draft is made, sent once, and found again in Sent by its token though Gmail rewrote its Message-ID', async () => {
  const { email, mailbox } = await somebody();
  const draft = await mailbox.createDraft({ raw: await letter() });
  expect(await mailbox.draftExists(draft.draftId)).toBe(true);
  expect(await witness(mailbox, draft.threadId)).toBeUndefined();
  const sent = await mailbox.sendDraft(draft.draftId);
  expect(sent.threadId).toBe(draft.threadId);
  expect(await witness(mailbox, draft.threadId)).toEqual(sent);
  expect(await mailbox.draftExists(draft.draftId)).toBe(false);
  expect(await failure(mailbox.sendDraft(draft.draftId))).toBe('gone');

  const mail = await readMail((await mailbox.message(sent.messageId)).raw);
  expect(mail.messageId).not.toBe('<ours@jobhunt.example>');
  expect(mail.headers['x-google-original-message-id']).toBe('<ours@jobhunt.example>');
  expect(mail.from).toEqual({ name: '', email });
  expect((await left(email)).map((entry) => entry.recipients)).toEqual([['jobs@initech.example']]);
});

test('of many sends of one draft at the same moment exactly one wins', async () => {
  const { email, mailbox } = await somebody();
  const { draftId } = await mailbox.createDraft({ raw: await letter() });
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () =>
      mailbox.sendDraft(draftId).then(
        () => 'sent',
        (error: MailCallFailed) => error.failure.kind,
      ),
    ),
  );
  expect(outcomes.filter((one) => one === 'sent')).toHaveLength(1);
  expect(outcomes.filter((one) => one === 'gone')).toHaveLength(7);
  expect(await left(email)).toHaveLength(1);
});

test('an answer lost after the effect is unknown; the draft is gone, the witness is there, and nothing left twice', async () => {
  for (const kind of ['drop_after', 'error_after'] as const) {
    const { email, mailbox } = await somebody();
    const draft = await mailbox.createDraft({ raw: await letter() });
    fault('gmail.drafts.send', kind);
    expect(await failure(mailbox.sendDraft(draft.draftId))).toBe('unknown');
    expect(await mailbox.draftExists(draft.draftId)).toBe(false);
    expect(await witness(mailbox, draft.threadId)).toBeDefined();
    expect(await left(email)).toHaveLength(1);
  }
});

test('a send that never arrived is just as unknown, and the draft is still there to be sent', async () => {
  const { email, mailbox } = await somebody({ timeoutMs: 400 });
  const draft = await mailbox.createDraft({ raw: await letter() });
  for (const kind of ['reset_before', 'hang', 'server_error', 'unavailable'] as const) {
    fault('gmail.drafts.send', kind);
    expect(await failure(mailbox.sendDraft(draft.draftId))).toBe('unknown');
  }
  expect(await mailbox.draftExists(draft.draftId)).toBe(true);
  expect(await witness(mailbox, draft.threadId)).toBeUndefined();
  await mailbox.sendDraft(draft.draftId);
  expect(await left(email)).toHaveLength(1);
});

test('one call is one request: nothing is retried behind our back', async () => {
  const { mailbox } = await somebody();
  const draft = await mailbox.createDraft({ raw: await letter() });
  for (const [call, run] of [
    ['gmail.drafts.send', () => mailbox.sendDraft(draft.draftId)],
    ['gmail.getProfile', () => mailbox.address()],
    ['gmail.drafts.get', () => mailbox.draftExists(draft.draftId)],
  ] as const) {
    for (const kind of ['server_error', 'reset_before', 'too_many_requests'] as const) {
      const before = calls(call);
      fault(call, kind);
      await failure(run());
      expect(calls(call) - before).toBe(1);
    }
  }
});

test('refusals promise that nothing was sent', async () => {
  const { email, mailbox } = await somebody();
  const draft = await mailbox.createDraft({ raw: await letter() });
  const meanings = {
    too_many_requests: 'retry_later',
    rate_limit: 'retry_later',
    user_rate_limit: 'retry_later',
    bad_request: 'refused',
  } as const;
  for (const [kind, meaning] of Object.entries(meanings)) {
    google().control.faults.order({ call: 'gmail.drafts.send', kind: kind as FaultKind, retry_after_seconds: 9 });
    const error = await mailbox.sendDraft(draft.draftId).catch((thrown: unknown) => thrown);
    expect(error instanceof MailCallFailed && error.failure.kind).toBe(meaning);
    if (kind === 'too_many_requests') expect(error).toHaveProperty('failure.retryAfterSeconds', 9);
  }
  expect(await left(email)).toHaveLength(0);
  expect(await failure(mailbox.createDraft({ raw: new Uint8Array() }))).toBe('refused');
});

test('failures of calls without the effect may simply be repeated', async () => {
  const { mailbox } = await somebody({ timeoutMs: 400 });
  const start = (await mailbox.address()).historyId;
  for (const kind of ['hang', 'reset_before', 'server_error', 'drop_after'] as const) {
    fault('gmail.drafts.create', kind);
    expect(await failure(letter().then((raw) => mailbox.createDraft({ raw })))).toBe('retry_later');
    fault('gmail.history.list', kind);
    expect(await failure(mailbox.historySince(start))).toBe('retry_later');
  }
});

test('a draft that the person sent from Gmail itself is no draft any more, is never sent again and never deleted', async () => {
  const { email, mailbox } = await somebody();
  const draft = await mailbox.createDraft({ raw: await letter() });
  const sent = sendFromWeb(google().control, email, draft.draftId);
  expect(await mailbox.draftExists(draft.draftId)).toBe(false);
  expect(await failure(mailbox.sendDraft(draft.draftId))).toBe('gone');
  expect(await failure(mailbox.deleteDraft(draft.draftId))).toBe('gone');
  expect((await mailbox.message(sent.id)).labelIds).toContain('SENT');
  expect(await left(email)).toHaveLength(1);
});

test('a draft that was deleted cannot be sent', async () => {
  const { email, mailbox } = await somebody();
  const draft = await mailbox.createDraft({ raw: await letter() });
  await mailbox.deleteDraft(draft.draftId);
  expect(await mailbox.draftExists(draft.draftId)).toBe(false);
  expect(await failure(mailbox.sendDraft(draft.draftId))).toBe('gone');
  expect(await failure(mailbox.deleteDraft(draft.draftId))).toBe('gone');
  expect(await left(email)).toHaveLength(0);
});

test('a message of 20 MB goes through whole', async () => {
  const { email, mailbox } = await somebody();
  const content = Buffer.alloc(20_000_000, 7);
  const raw = await letter({ attachments: [{ fileName: 'work.pdf', contentType: 'application/pdf', content }] });
  await mailbox.sendDraft((await mailbox.createDraft({ raw })).draftId);
  expect((await left(email))[0]?.attachments).toEqual([
    { file_name: 'work.pdf', content_type: 'application/pdf', size: 20_000_000 },
  ]);
});

test('a reply arrives in the thread, refers to the Message-ID that really left, and a follow-up joins them', async () => {
  const { email, mailbox } = await somebody();
  const start = (await mailbox.address()).historyId;
  const draft = await mailbox.createDraft({ raw: await letter() });
  const sent = await mailbox.sendDraft(draft.draftId);
  const [entry] = await left(email);
  const reply = await answerAsEmployer(
    google().control,
    Reply.parse({ outbox_id: entry?.id, kind: 'interview', calendar: true }),
  );
  expect(reply.thread_id).toBe(sent.threadId);

  const since = await mailbox.historySince(start);
  expect(since.messageIds).toEqual([sent.messageId, reply.id]);
  expect((await mailbox.historySince(since.historyId)).messageIds).toEqual([]);
  const mail = await readMail((await mailbox.message(reply.id)).raw);
  const rewritten = (await readMail((await mailbox.message(sent.messageId)).raw)).messageId ?? '';
  expect(mail).toMatchObject({ subject: 'Re: Application: Engineer', inReplyTo: [rewritten], references: [rewritten] });
  expect(mail.calendars[0]).toMatchObject({ method: 'REQUEST' });

  const threadHeaders = { inReplyTo: mail.messageId ?? '', references: [rewritten, mail.messageId ?? ''] };
  const followUp = await mailbox.createDraft({
    raw: await letter({ subject: 'Re: Application: Engineer', ...threadHeaders }),
    threadId: sent.threadId,
  });
  expect(followUp.threadId).toBe(sent.threadId);
  const stray = await mailbox.createDraft({
    raw: await letter({ subject: 'Another matter', ...threadHeaders }),
    threadId: sent.threadId,
  });
  expect(stray.threadId).not.toBe(sent.threadId);
  expect(await failure(letter().then((raw) => mailbox.createDraft({ raw, threadId: 'ffffffffffffffff' })))).toBe(
    'gone',
  );
});

test('a bounce is a delivery report in the thread that names the message by our token', async () => {
  const { email, mailbox } = await somebody();
  const sent = await mailbox.sendDraft((await mailbox.createDraft({ raw: await letter() })).draftId);
  const [entry] = await left(email);
  const bounce = await answerAsEmployer(
    google().control,
    Reply.parse({ outbox_id: entry?.id, kind: 'bounce', status: '5.1.1' }),
  );
  const message = await mailbox.message(bounce.id);
  expect(message.threadId).toBe(sent.threadId);
  const mail = await readMail(message.raw);
  expect(mail.deliveryReport?.status).toContain('Status: 5.1.1');
  expect(mail.deliveryReport?.originalHeaders).toContain(`${SEND_TOKEN_HEADER}: ${token}`);
});

test('an expired history is gone, and a list from the last seen time misses nothing', async () => {
  const { email, mailbox } = await somebody();
  const start = (await mailbox.address()).historyId;
  const before = new Date();
  await mailbox.sendDraft((await mailbox.createDraft({ raw: await letter() })).draftId);
  const [entry] = await left(email);
  const reply = await answerAsEmployer(google().control, Reply.parse({ outbox_id: entry?.id, kind: 'rejection' }));
  expireHistory(google().control, email);
  expect(await failure(mailbox.historySince(start))).toBe('gone');
  expect(await mailbox.listSince(before, 100)).toContain(reply.id);
  expect(await mailbox.listSince(before, 1)).toHaveLength(1);
  expect(await mailbox.listSince(new Date(Date.now() + 60_000), 100)).toEqual([]);
  expect((await mailbox.historySince((await mailbox.address()).historyId)).messageIds).toEqual([]);
});

test('while the index lags nothing is skipped: what is not shown yet is shown from the same history id later', async () => {
  const { email, mailbox } = await somebody();
  const start = (await mailbox.address()).historyId;
  google().control.lag.ms = 60_000;
  const draft = await mailbox.createDraft({ raw: await letter() });
  const sent = await mailbox.sendDraft(draft.draftId);
  expect(await witness(mailbox, draft.threadId)).toBeUndefined();
  const early = await mailbox.historySince(start);
  expect(early.messageIds).toEqual([]);
  google().control.lag.ms = 0;
  expect((await mailbox.historySince(early.historyId)).messageIds).toEqual([sent.messageId]);
  expect(await witness(mailbox, draft.threadId)).toEqual(sent);
  expect(await left(email)).toHaveLength(1);
});

test('a history of many pages is read whole and in order', async () => {
  const { email, mailbox } = await somebody();
  const start = (await mailbox.address()).historyId;
  const raw = await letter();
  const expected = Array.from({ length: 1203 }, () => deliver(google().control, email, raw).id);
  const since = await mailbox.historySince(start);
  expect(since.messageIds).toEqual(expected);
  expect(await mailbox.listSince(new Date('2020-01-01'), 1200)).toEqual(expected.toReversed().slice(0, 1200));
});

test('missing rights and a token that is refused twice ask for a new connection', async () => {
  const reader = await somebody({ scopes: ['https://www.googleapis.com/auth/gmail.readonly'] });
  expect(await failure(letter().then((raw) => reader.mailbox.createDraft({ raw })))).toBe('reconnect_required');
  const { mailbox } = await somebody();
  fault('gmail.getProfile', 'unauthenticated');
  await expect(mailbox.address()).resolves.toHaveProperty('email');
  fault('gmail.getProfile', 'unauthenticated', 2);
  expect(await failure(mailbox.address())).toBe('reconnect_required');
});
