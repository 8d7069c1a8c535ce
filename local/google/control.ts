import type { Context } from 'hono';
import * as z from 'zod';
import { openAccount } from './accounts.ts';
import { type App, answer, type Env } from './call.ts';
import { Reply } from './employer/letters.ts';
import { outbox } from './employer/outbox.ts';
import { outboxPage } from './employer/page.ts';
import { answerAsEmployer } from './employer/replies.ts';
import { ApiError } from './errors.ts';
import { FaultOrder } from './faults.ts';
import { sendFromWeb } from './gmail/drafts.ts';
import { expireHistory } from './gmail/mailbox-routes.ts';
import { deliver } from './gmail/send.ts';
import { revokeAccount } from './oauth/grants.ts';
import type { Sandbox } from './sandbox.ts';
import { spreadsheetPage } from './sheets/page.ts';

const Form = z.object({
  outbox_id: z.string(),
  kind: z.string(),
  starts_at: z.string().optional(),
  calendar: z.string().optional(),
  text: z.string().optional(),
});
const Address = z.strictObject({ email: z.email() });

/** Another site's page must neither read the outbox (by a name of its own for this machine) nor answer in its name. */
const fromThisMachine = (context: Context<Env>): void => {
  const { hostname, host } = new URL(context.req.url);
  const origin = context.req.header('origin');
  if (
    !['127.0.0.1', 'localhost', '[::1]'].includes(hostname) ||
    (origin !== undefined && origin !== `http://${host}`)
  ) {
    throw new ApiError(403, 'forbidden', 'This call comes from another site.');
  }
};

const replyFromForm = async (sandbox: Sandbox, context: Context<Env>): Promise<Response> => {
  const form = Form.parse(await context.req.parseBody());
  const startsAt = form.starts_at ? `${form.starts_at}:00Z` : undefined;
  const reply = Reply.parse({
    outbox_id: form.outbox_id,
    kind: form.kind,
    calendar: form.calendar === 'on',
    ...(form.text?.trim() ? { text: form.text } : {}),
    ...(startsAt === undefined ? {} : { starts_at: startsAt }),
  });
  await answerAsEmployer(sandbox, reply);
  return context.redirect('/?answered=1', 303);
};

/** The sandbox's own calls: what left, answers in the employer's name, and everything that can be made to go wrong. */
export const addControl = (sandbox: Sandbox, app: App): void => {
  const control = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    handle: (context: Context<Env>) => Response | Promise<Response>,
  ) =>
    app.on(method, path, (context) =>
      answer(sandbox, `sandbox ${method} ${path}`, context, () => {
        fromThisMachine(context);
        return handle(context);
      }),
    );
  const done = () => Response.json({ done: true });

  control('GET', '/', (context) =>
    outboxPage(sandbox, context.req.query('answered') ? 'The answer is in the mailbox.' : undefined),
  );
  control('GET', '/spreadsheets/d/:id/edit', (context) => spreadsheetPage(sandbox, context.req.param('id') ?? ''));
  control('GET', '/sandbox/outbox', async (context) => {
    const { to, account } = context.req.query();
    const limit = z.coerce.number().int().min(1).max(1000).catch(100).parse(context.req.query('limit'));
    const items = await outbox(sandbox, {
      limit,
      ...(to === undefined ? {} : { to }),
      ...(account === undefined ? {} : { account }),
    });
    return context.json({ items });
  });
  control('POST', '/sandbox/replies', async (context) => {
    if (!(context.req.header('content-type') ?? '').startsWith('application/json'))
      return replyFromForm(sandbox, context);
    const message = await answerAsEmployer(sandbox, Reply.parse(await context.req.json()));
    return context.json({ message_id: message.id, thread_id: message.thread_id, account: message.account }, 201);
  });
  control('POST', '/sandbox/messages', async (context) => {
    const input = z.strictObject({ email: z.email(), raw: z.base64url() }).parse(await context.req.json());
    const message = deliver(sandbox, openAccount(sandbox, input.email).email, Buffer.from(input.raw, 'base64url'));
    return context.json({ message_id: message.id, thread_id: message.thread_id }, 201);
  });

  control('GET', '/sandbox/faults', (context) =>
    context.json({ items: sandbox.faults.open(), index_lag_ms: sandbox.lag.ms }),
  );
  control('POST', '/sandbox/faults', async (context) => {
    sandbox.faults.order(FaultOrder.parse(await context.req.json()));
    return context.json({ items: sandbox.faults.open() }, 201);
  });
  control('DELETE', '/sandbox/faults', () => {
    sandbox.faults.clear();
    sandbox.lag.ms = 0;
    return done();
  });
  control('GET', '/sandbox/calls', (context) => context.json(sandbox.faults.calls()));
  control('POST', '/sandbox/index-lag', async (context) => {
    sandbox.lag.ms = z.strictObject({ ms: z.int().nonnegative() }).parse(await context.req.json()).ms;
    return done();
  });
  control('POST', '/sandbox/expire-history', async (context) => {
    expireHistory(sandbox, Address.parse(await context.req.json()).email);
    return done();
  });
  control('POST', '/sandbox/revoke-access', async (context) => {
    revokeAccount(sandbox, Address.parse(await context.req.json()).email);
    return done();
  });
  control('POST', '/sandbox/send-draft-from-web', async (context) => {
    const input = z.strictObject({ email: z.email(), draft_id: z.string() }).parse(await context.req.json());
    const sent = sendFromWeb(sandbox, input.email.toLowerCase(), input.draft_id);
    return context.json({ message_id: sent.id, thread_id: sent.thread_id });
  });
};
