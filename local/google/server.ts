import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { addGithub } from '../github/routes.ts';
import { addLinkedin } from '../linkedin/routes.ts';
import { openAccount } from './accounts.ts';
import { addCalendar } from './calendar/routes.ts';
import type { App, Env } from './call.ts';
import { addControl } from './control.ts';
import { ApiError, errorResponse } from './errors.ts';
import { faultBook } from './faults.ts';
import { addDrafts } from './gmail/drafts.ts';
import { addMailbox } from './gmail/mailbox-routes.ts';
import { addMessages } from './gmail/messages.ts';
import { type PushTarget, pushTo } from './gmail/push.ts';
import { idTokens } from './oauth/keys.ts';
import { addOauth } from './oauth/routes.ts';
import type { Person, Sandbox } from './sandbox.ts';
import { addSheets } from './sheets/routes.ts';
import { openStore } from './store.ts';

export type SandboxOptions = {
  /** 0 takes a free port. */
  port?: number;
  /** Where mail, events and permissions are kept; in memory only when absent. */
  dataDir?: string;
  people?: readonly Person[];
  /** When given, the only OAuth client that gets tokens. */
  client?: { id: string; secret: string };
  /** Milliseconds since 1970: for tests of a clock that is wrong. */
  now?: () => number;
  random?: () => number;
  tokenSeconds?: number;
  /** The push subscription that is told of new messages in watched mailboxes. */
  push?: PushTarget;
};

export type SandboxGoogle = {
  /** The OpenID issuer, and the root of every call. */
  url: string;
  stop(): Promise<void>;
  /** The same switches that `/sandbox/*` has, for programs in this process. */
  control: Sandbox;
};

/** Invented people, there from the start; any other address may sign in as well. */
const demoPeople: readonly Person[] = [
  { email: 'sam.rivera@mail.example', name: 'Sam Rivera' },
  { email: 'noor.haddad@mail.example', name: 'Noor Haddad' },
  { email: 'kim.larsen@mail.example', name: 'Kim Larsen' },
];

/**
 * Starts an OpenID provider, Gmail, Calendar and Sheets on 127.0.0.1 that speak the REST calls used here, with everything
 * that was sent on the page `/`. Rejects with the port's number when it is taken.
 */
export const startSandboxGoogle = async (options: SandboxOptions = {}): Promise<SandboxGoogle> => {
  const store = openStore(options.dataDir);
  let url = '';
  const sandbox: Sandbox = {
    store,
    faults: faultBook(options.random ?? Math.random),
    now: options.now ?? Date.now,
    url: () => url,
    people: options.people ?? demoPeople,
    client: options.client,
    tokenSeconds: options.tokenSeconds ?? 3600,
    lag: { ms: 0 },
    changed: () => undefined,
  };
  for (const { email, name } of sandbox.people) openAccount(sandbox, email, name);
  const app: App = new Hono<Env>();
  // A page that gave this machine a name of its own could read mail with it.
  app.use(async (context, next) => {
    if (['127.0.0.1', 'localhost', '[::1]'].includes(new URL(context.req.url).hostname)) return next();
    return errorResponse(new ApiError(403, 'forbidden', 'This call comes from another site.'));
  });
  const tokens = await idTokens(sandbox);
  const endPushes = options.push === undefined ? () => undefined : pushTo(sandbox, tokens, options.push);
  addOauth(sandbox, app, tokens);
  addDrafts(sandbox, app);
  addMessages(sandbox, app);
  addMailbox(sandbox, app);
  addCalendar(sandbox, app);
  addSheets(sandbox, app);
  addGithub(sandbox, app);
  addLinkedin(sandbox, app, tokens);
  addControl(sandbox, app);
  app.notFound((context) =>
    errorResponse(new ApiError(404, 'notFound', `The sandbox has no ${context.req.method} ${context.req.path}`)),
  );

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 }, ({ port }) => {
      url = `http://127.0.0.1:${port}`;
      resolve(starting);
    });
    starting.once('error', (error) => {
      store.close();
      reject(new Error(`The sandbox Google cannot listen on port ${options.port ?? 0}: ${error.message}`));
    });
  });
  return {
    url,
    control: sandbox,
    stop: () =>
      new Promise((resolve) => {
        endPushes();
        server.close(() => {
          store.close();
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
