import fc from 'fast-check';
import { dispatchMailboxes } from '../../shared/services/mailbox/dispatch.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';
import { testDatabase } from '../support/database.ts';
import { mailWorld, rawMail, sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const apply = sentScene(database);

async function world() {
  const { user, clock, inbox, deps, queued, ctx } = await mailWorld(database);
  const stored = async () =>
    (
      await sql<{ provider_message_id: string }>(
        'SELECT provider_message_id FROM communications.email_responses WHERE user_id = $1 ORDER BY received_at',
        [user.id],
      )
    ).map((row) => row.provider_message_id);
  const cursor = async () => (await sql('SELECT * FROM integrations.mailbox_cursors WHERE user_id = $1', [user.id]))[0];
  return { user, ctx, clock, inbox, deps, queued, stored, cursor, sync: () => syncMailbox(deps, ctx) };
}

test('a reply in the thread of an application is stored once, with a hint to classify it; nothing else leaves a trace', async () => {
  const { user, ctx, clock, inbox, queued, stored, cursor, sync } = await world();
  const sent = await apply(user.id);
  await sync();
  inbox.deliver(rawMail({ text: 'A newsletter' }), { at: clock.now() });
  const id = inbox.deliver(rawMail({ text: 'Can you talk?' }), { threadId: sent.threadId, at: clock.now() });
  inbox.deliver(rawMail({ from: 'jo@person.example', text: 'My own' }), {
    threadId: sent.threadId,
    at: clock.now(),
    labels: ['SENT'],
  });
  expect(await sync()).toMatchObject({ outcome: 'read', seen_count: 3, stored_count: 1 });
  expect(await stored()).toEqual([id]);
  expect(queued).toEqual([expect.objectContaining({ type: 'classify-reply', user_id: user.id })]);
  expect(await sync()).toMatchObject({ seen_count: 0, stored_count: 0 });
  const [row] = await sql(
    'SELECT application_id, email_id, matched_by, body, from_email FROM communications.email_responses WHERE user_id = $1',
    [ctx.userId],
  );
  expect(row).toEqual({
    application_id: sent.applicationId,
    email_id: sent.emailId,
    matched_by: 'thread',
    body: expect.stringContaining('Can you talk?'),
    from_email: 'dana@northwind.example',
  });
  expect(await cursor()).toMatchObject({ lease_until: null, failures: 0, last_error: null });
});

test.each([
  [
    'In-Reply-To',
    (sent: { rfcMessageId: string }) => ({ headers: { 'In-Reply-To': sent.rfcMessageId } }),
    'in_reply_to',
  ],
  [
    'References',
    (sent: { rfcMessageId: string }) => ({ headers: { References: `<a@b.example> ${sent.rfcMessageId}` } }),
    'references',
  ],
  [
    'the plus-address',
    (sent: { sendToken: string }) => ({ to: `jo+t_${sent.sendToken}@person.example` }),
    'send_token',
  ],
])('a reply in another thread is matched by %s', async (_name, marks, sign) => {
  const { user, clock, inbox, sync } = await world();
  const sent = await apply(user.id);
  inbox.deliver(rawMail({ ...marks(sent), text: 'Hello' }), { at: clock.now() });
  await sync();
  const rows = await sql('SELECT application_id, matched_by FROM communications.email_responses WHERE user_id = $1', [
    user.id,
  ]);
  expect(rows).toEqual([{ application_id: sent.applicationId, matched_by: sign }]);
});

test("a bounce is matched by the message it returns, and another person's marks match nothing", async () => {
  const { user, clock, inbox, sync, stored } = await world();
  const sent = await apply(user.id);
  const foreign = await apply((await createUser()).id);
  const bounce = (id: string) =>
    Buffer.from(
      [
        'From: mailer-daemon@mx.example',
        'To: jo@person.example',
        'Subject: Failure',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
        '',
        '--r',
        'Content-Type: text/plain',
        '',
        'It failed.',
        '--r',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example',
        '',
        'Final-Recipient: rfc822; jobs@northwind.example',
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--r',
        'Content-Type: message/rfc822',
        '',
        `Message-ID: ${id}`,
        'Subject: Data Analyst',
        '',
        'Dear team',
        '--r--',
        '',
      ].join('\r\n'),
    );
  inbox.deliver(bounce(foreign.rfcMessageId), { at: clock.now() });
  const own = inbox.deliver(bounce(sent.rfcMessageId), { at: clock.now() });
  await sync();
  expect(await stored()).toEqual([own]);
  const [row] = await sql('SELECT matched_by, parts FROM communications.email_responses WHERE user_id = $1', [user.id]);
  expect(row).toMatchObject({
    matched_by: 'returned_message',
    parts: { delivery: { action: 'failed', status: '5.1.1' } },
  });
});

test('while one reads, another finds the mailbox taken; a lease that ended is taken over and the late one moves nothing', async () => {
  const { user, clock, inbox, deps, ctx, cursor, stored } = await world();
  const sent = await apply(user.id);
  const mail = inbox.open();
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = {
    ...deps,
    mailboxes: {
      open: async () => ({
        ...mail,
        address: async () => {
          await waiting;
          return mail.address();
        },
      }),
    },
  };
  const first = syncMailbox(slow, ctx);
  while ((await cursor())?.lease_until === undefined) await new Promise((resolve) => setImmediate(resolve));
  expect(await syncMailbox(deps, ctx)).toMatchObject({ outcome: 'busy' });
  clock.move(3_600);
  const id = inbox.deliver(rawMail({ text: 'Hello' }), { threadId: sent.threadId, at: clock.now() });
  expect(await syncMailbox(deps, ctx)).toMatchObject({ outcome: 'read', stored_count: 1 });
  const moved = (await cursor())?.history_id;
  release();
  expect(await first).toMatchObject({ outcome: 'overtaken' });
  expect((await cursor())?.history_id).toBe(moved);
  expect(await stored()).toEqual([id]);
});

test('history that expired is made up for by a bounded list, without doubles', async () => {
  const { user, clock, inbox, sync, stored } = await world();
  const sent = await apply(user.id);
  await sync();
  const one = inbox.deliver(rawMail({ text: 'One' }), { threadId: sent.threadId, at: clock.now() });
  await sync();
  clock.move(600);
  const two = inbox.deliver(rawMail({ text: 'Two' }), { threadId: sent.threadId, at: clock.now() });
  inbox.expire();
  expect(await sync()).toMatchObject({ outcome: 'read', stored_count: 1 });
  expect(await stored()).toEqual([one, two]);
});

test('a mailbox that refuses for now is left for later, one that is disconnected for longer, and nothing moves', async () => {
  const { user, clock, inbox, sync, stored, cursor } = await world();
  const sent = await apply(user.id);
  await sync();
  const before = (await cursor())?.history_id;
  const id = inbox.deliver(rawMail({ text: 'Hello' }), { threadId: sent.threadId, at: clock.now() });
  inbox.fail({ kind: 'retry_later', reason: 'rate limit', retryAfterSeconds: 300 });
  expect(await sync()).toMatchObject({ outcome: 'postponed', reason: 'retry_later' });
  expect(await cursor()).toMatchObject({
    history_id: before,
    failures: 1,
    lease_until: null,
    next_sync_at: new Date(clock.now().getTime() + 300_000),
  });
  inbox.fail({ kind: 'reconnect_required', reason: 'invalid_grant' });
  expect(await sync()).toMatchObject({ outcome: 'postponed', reason: 'reconnect_required' });
  expect(await sync()).toMatchObject({ outcome: 'read', stored_count: 1 });
  expect(await stored()).toEqual([id]);
  expect((await cursor())?.failures).toBe(0);
});

test('a list too long for one run goes on where it stopped', async () => {
  const { user, clock, inbox, deps, ctx, stored, cursor } = await world();
  const sent = await apply(user.id);
  await syncMailbox(deps, ctx);
  const ids = [1, 2, 3, 4, 5].map((n) =>
    inbox.deliver(rawMail({ text: `Number ${n}` }), {
      threadId: sent.threadId,
      at: new Date(clock.now().getTime() + n),
    }),
  );
  let looks = 0;
  inbox.onCall = (name) => {
    if (name === 'message') {
      looks += 1;
      if (looks === 2) clock.move(300);
    }
  };
  expect(await syncMailbox(deps, ctx)).toMatchObject({ outcome: 'unfinished', stored_count: 2 });
  expect((await cursor())?.pending_message_ids).toEqual(ids.slice(2));
  inbox.expire();
  expect(await syncMailbox(deps, ctx)).toMatchObject({ outcome: 'read', stored_count: 3 });
  expect(await stored()).toEqual(ids);
  expect(await cursor()).toMatchObject({ pending_message_ids: null, pending_history_id: null });
});

test('the dispatcher asks for connected, due mailboxes of living accounts, and again for replies that nobody read', async () => {
  const { user, ctx, clock, inbox, deps, queued, sync } = await world();
  const gone = await createUser({ is_active: false });
  for (const id of [user.id, gone.id]) {
    await sql(
      "INSERT INTO integrations.oauth_tokens (user_id, provider, access_token) VALUES ($1, 'google', 'enc:v1:x')",
      [id],
    );
  }
  const asked = async () => {
    queued.length = 0;
    await dispatchMailboxes(deps);
    return queued.filter(({ type }) => type === 'sync-mailbox');
  };
  expect(await asked()).toContainEqual({ type: 'sync-mailbox', user_id: user.id });
  expect(await asked()).not.toContainEqual({ type: 'sync-mailbox', user_id: gone.id });
  const sent = await apply(user.id);
  inbox.deliver(rawMail({ text: 'Hello' }), { threadId: sent.threadId, at: clock.now() });
  await sync();
  expect(await asked()).toContainEqual({ type: 'sync-mailbox', user_id: user.id });
  expect(queued.filter(({ type }) => type === 'classify-reply')).toEqual([]);
  // Rows bear the database's own time, which is not the test's.
  clock.set(new Date(Date.now() + 300_000));
  await asked();
  expect(queued).toContainEqual(expect.objectContaining({ type: 'classify-reply', user_id: ctx.userId }));
  // Connected to send alone: there is nothing to be read, now or later.
  const scopes = (scope: string) =>
    sql('UPDATE integrations.oauth_tokens SET scope = $2 WHERE user_id = $1', [user.id, scope]);
  await scopes('openid https://www.googleapis.com/auth/gmail.send');
  expect(await asked()).not.toContainEqual({ type: 'sync-mailbox', user_id: user.id });
  await scopes('openid https://www.googleapis.com/auth/gmail.readonly');
  expect(await asked()).toContainEqual({ type: 'sync-mailbox', user_id: user.id });
  await sql("UPDATE integrations.oauth_tokens SET status = 'reconnect_required' WHERE user_id = $1", [user.id]);
  expect(await asked()).not.toContainEqual({ type: 'sync-mailbox', user_id: user.id });
});

test('where there is a topic Gmail is asked each day to tell of new mail, and the poll rests; a refusal is noted and hinders nothing', async () => {
  const { user, clock, inbox, deps, ctx, cursor, stored } = await world();
  const sent = await apply(user.id);
  const asked: string[] = [];
  inbox.onCall = (name) => void (name === 'watch' && asked.push(name));
  const watching = { ...deps, watchTopic: 'projects/p/topics/mail' };
  await syncMailbox(deps, ctx);
  expect(asked).toEqual([]);
  expect(await syncMailbox(watching, ctx)).toMatchObject({ outcome: 'read' });
  expect(await cursor()).toMatchObject({ watch_expires_at: null, watch_error: 'no such topic' });
  expect((await cursor())?.next_sync_at).toEqual(clock.now());
  clock.move(3_600);
  inbox.watchedUntil = new Date(clock.now().getTime() + 7 * 86_400_000);
  const id = inbox.deliver(rawMail({ text: 'Hello' }), { threadId: sent.threadId, at: clock.now() });
  expect(await syncMailbox(watching, ctx)).toMatchObject({ outcome: 'read', stored_count: 1 });
  expect(await cursor()).toMatchObject({
    watch_expires_at: inbox.watchedUntil,
    watch_error: null,
    next_sync_at: new Date(clock.now().getTime() + 600_000),
  });
  await syncMailbox(watching, ctx);
  expect(asked).toHaveLength(2);
  clock.move(86_400);
  await syncMailbox(watching, ctx);
  expect(asked).toHaveLength(3);
  expect(await stored()).toEqual([id]);
  // A push that comes while a reader reads: the mailbox is due again at once.
  const mail = inbox.open();
  let second = {};
  const open = async () => ({
    ...mail,
    message: async (messageId: string) => {
      second = await syncMailbox(watching, ctx);
      return mail.message(messageId);
    },
  });
  inbox.deliver(rawMail({ text: 'Again' }), { threadId: sent.threadId, at: clock.now() });
  expect(await syncMailbox({ ...watching, mailboxes: { open } }, ctx)).toMatchObject({ stored_count: 1 });
  expect(second).toMatchObject({ outcome: 'busy' });
  expect(await cursor()).toMatchObject({ next_sync_at: clock.now(), asked_again: false });
  // It was not renewed in time: the poll is each minute again, and the dispatcher counts it.
  await sql(
    "INSERT INTO integrations.oauth_tokens (user_id, provider, access_token) VALUES ($1, 'google', 'enc:v1:x')",
    [user.id],
  );
  expect((await dispatchMailboxes(deps)).lapsed_watch_count).toBe(0);
  clock.move(8 * 86_400);
  expect((await dispatchMailboxes(deps)).lapsed_watch_count).toBe(1);
  // Whoever took the right to read back has no watch that could lapse.
  await sql("UPDATE integrations.oauth_tokens SET scope = 'openid' WHERE user_id = $1", [user.id]);
  expect((await dispatchMailboxes(deps)).lapsed_watch_count).toBe(0);
  inbox.watchedUntil = undefined;
  await syncMailbox(watching, ctx);
  expect((await cursor())?.next_sync_at).toEqual(clock.now());
});

/** Played a thousand times over by `npm run soak -- mailboxes`. */
const HISTORIES = Number(process.env.MAILBOX_HISTORIES ?? 40);
const KINDS = [
  ...(['reply', 'reply', 'other', 'late', 'unlisted', 'surface', 'index', 'expire'] as const),
  ...(['sync', 'sync', 'together', 'crash', 'taken away'] as const),
];
type Step = { kind: (typeof KINDS)[number]; calls: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  calls: fc.integer({ min: 1, max: 6 }),
});

test('whatever a mailbox does, wherever a reader dies and however many read, every reply is stored once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const { user, clock, inbox, stored, sync } = await world();
      const sent = await apply(user.id);
      const replies: string[] = [];
      const deliver = (threadId: string | undefined, lag: { late?: boolean; unlisted?: boolean } = {}): string =>
        inbox.deliver(rawMail({ text: 'Hello' }), {
          at: clock.now(),
          ...lag,
          ...(threadId === undefined ? {} : { threadId }),
        });
      let lagging = Number.POSITIVE_INFINITY;
      for (const { kind, calls } of steps) {
        clock.move(60);
        // Gmail's list lags by minutes at the worst.
        if (clock.now().getTime() - lagging > 8 * 60_000) inbox.index();
        if (kind === 'reply') replies.push(deliver(sent.threadId));
        if (kind === 'late') replies.push(deliver(sent.threadId, { late: true }));
        if (kind === 'unlisted') {
          replies.push(deliver(sent.threadId, { unlisted: true }));
          lagging = Math.min(lagging, clock.now().getTime());
        }
        if (kind === 'other') deliver(undefined);
        // The person deletes it before anybody read it.
        if (kind === 'taken away') inbox.delete(deliver(sent.threadId));
        if (kind === 'index') inbox.index();
        if (kind === 'index') lagging = Number.POSITIVE_INFINITY;
        if (kind === 'together') await Promise.all([sync(), sync(), sync()]);
        if (kind === 'surface') inbox.surface();
        if (kind === 'expire') inbox.expire();
        if (kind === 'sync') await sync();
        if (kind === 'crash') {
          let left = calls;
          inbox.onCall = () => {
            left -= 1;
            if (left === 0) throw new Error('the process died');
          };
          await sync().catch(() => undefined);
          inbox.onCall = () => undefined;
          // Nobody gave the lease back: it has to end.
          clock.move(3_600);
        }
      }
      clock.move(900);
      inbox.surface();
      inbox.index();
      await sync();
      expect((await stored()).sort()).toEqual(replies.sort());
    }),
    { numRuns: HISTORIES },
  );
});
