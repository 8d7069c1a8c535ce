import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { ApiError, errorResponse, insufficientScope, unauthenticated } from './errors.ts';
import { type FaultKind, faultError } from './faults.ts';
import type { Sandbox } from './sandbox.ts';

export type Env = { Bindings: HttpBindings };
export type App = Hono<Env>;
export type Caller = { email: string };
export type Handler = (context: Context<Env>, caller: Caller) => Response | Promise<Response>;

const Token = z.object({ account: z.string(), scopes: z.string(), expires_at: z.number() });

const callerOf = (sandbox: Sandbox, context: Context<Env>, scopes: readonly string[]): Caller => {
  const [, token] = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '') ?? [];
  if (token === undefined) throw unauthenticated();
  const found = sandbox.store.get(
    Token,
    'select account, scopes, expires_at from access_tokens where token = ?',
    token,
  );
  if (found === undefined || found.expires_at <= sandbox.now()) throw unauthenticated();
  const granted = found.scopes.split(' ');
  if (!scopes.some((scope) => granted.includes(scope))) throw insufficientScope();
  return { email: found.account };
};

/** Ends the connection without an answer: the caller cannot know what happened. */
const cut = (context: Context<Env>): Response => {
  context.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** Never answers; ends when the caller gives up. */
const hang = (context: Context<Env>): Promise<Response> =>
  new Promise((resolve) => context.env.incoming.socket.once('close', () => resolve(RESPONSE_ALREADY_SENT)));

/** Runs one call the way Google would answer it: faults that were ordered, Google's error form, nothing leaked. */
export const answer = async (
  sandbox: Sandbox,
  call: string,
  context: Context<Env>,
  handle: (fault: FaultKind | undefined) => Response | Promise<Response>,
): Promise<Response> => {
  const fault = sandbox.faults.strike(call);
  if (fault?.kind === 'hang') return hang(context);
  if (fault?.kind === 'reset_before') return cut(context);
  if (fault?.kind === 'nonsense')
    return Response.json({ kind: 7, sheets: 'none', valueRanges: [{ values: 3 }], files: {} });
  try {
    const error = fault === undefined ? undefined : faultError(fault);
    if (error !== undefined && fault?.kind !== 'error_after') throw error;
    const response = await handle(fault?.kind);
    if (error !== undefined) throw error;
    return fault?.kind === 'drop_after' ? cut(context) : response;
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(error);
    if (error instanceof z.ZodError) return errorResponse(new ApiError(400, 'invalidArgument', z.prettifyError(error)));
    console.error(`sandbox Google: ${call}:`, error);
    return errorResponse(new ApiError(500, 'backendError', 'The sandbox itself failed; see its output.'));
  }
};

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Adds a REST call that needs a token with one of the scopes. `{userId}` may only be the caller. */
export const addCall =
  (sandbox: Sandbox, app: App) =>
  (method: Method, path: string, call: string, scopes: readonly string[], handle: Handler): void => {
    app.on(method.toUpperCase(), path, (context) =>
      answer(sandbox, call, context, () => {
        const caller = callerOf(sandbox, context, scopes);
        const user = context.req.param('user');
        if (user !== undefined && user !== 'me' && user.toLowerCase() !== caller.email) {
          throw new ApiError(403, 'forbidden', `Delegation denied for ${caller.email}`);
        }
        return handle(context, caller);
      }),
    );
  };
