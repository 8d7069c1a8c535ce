import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { UserContext } from '../../domain/context.ts';
import { requestFigures } from '../figures-log.ts';
import { logger, withLogFields } from '../logger.ts';
import { readBody, refuseNul } from './body.ts';
import { cors } from './cors.ts';
import { idempotently } from './idempotency.ts';
import { withinLimit } from './limit.ts';
import { toProblem } from './problems.ts';
import { type HttpRequest, readRequest } from './request.ts';
import { type HttpResult, problemResult, toResult } from './respond.ts';
import type { Route } from './route.ts';
import { type Router, routerOf } from './router.ts';
import { permit } from './scopes.ts';
import { signedIn } from './session.ts';

export type HttpHandler<Deps> = ((event: unknown, context: Context) => Promise<HttpResult>) & {
  /** The table, for the OpenAPI document. */
  routes: readonly Route<Deps>[];
};

/** One request on its way: what came, and what is known of it for the log line. */
type Call = { request: HttpRequest; route?: string; userId?: string; error?: unknown };

const answer = async <Deps>(call: Call, router: Router<Deps>, deps: () => Promise<Deps>): Promise<HttpResult> => {
  const { request } = call;
  const { route, params } = router(request.method, request.path);
  call.route = route.path;
  const user: UserContext | undefined = route.auth === 'user' ? await signedIn(request) : undefined;
  if (user) {
    call.userId = user.userId;
    permit(route, user);
  }
  await withinLimit(route, request, user);
  const body = route.method === 'GET' || route.ignoresBody ? undefined : readBody(request, route);
  const input = { params, query: { ...request.query }, body };
  for (const [part, value] of Object.entries(input)) refuseNul(part, value);
  const carryOut = route.accept(input);
  const effect = async () => carryOut(await deps(), { request, user });
  const outcome = await (route.idempotent && user ? idempotently(route, user, request, effect) : effect());
  return toResult(outcome, request);
};

const logLine = ({ request, route, userId, error }: Call, status: number, started: number): void => {
  const duration_ms = Math.round(performance.now() - started);
  const who = userId === undefined ? {} : { user_id: userId };
  const fields = { method: request.method, route: route ?? 'none', status, duration_ms, ...who };
  const kind = error === undefined ? undefined : toProblem(error, request.requestId).kind;
  if (kind === undefined) logger.info('request', fields);
  else if (status >= 500) logger.error('request failed', { ...fields, kind, error });
  else logger.info('request refused', { ...fields, kind });
};

/** Asks once and keeps what it got; a failure is not kept, so that one bad start is not for ever. */
const once = <T>(make: () => T | Promise<T>): (() => Promise<T>) => {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= (async () => make())().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
};

/**
 * The Lambda handler of a capability: API Gateway HTTP API events (payload 2.0) in, answers out. It never throws:
 * whatever goes wrong is a problem+json answer, because a gateway that sees a thrown error makes up its own.
 */
export const httpHandler = <Deps>(capability: {
  routes: readonly Route<Deps>[];
  deps: () => Deps | Promise<Deps>;
}): HttpHandler<Deps> => {
  const router = routerOf(capability.routes);
  const deps = once(capability.deps);
  const figures = requestFigures();
  const chain = middy<Call, HttpResult>({ timeoutEarlyInMillis: 250 })
    .use(cors())
    .onError((failed) => {
      failed.event.error = failed.error;
      failed.response = problemResult(failed.error, failed.event.request);
    })
    .handler((call: Call) => answer(call, router, deps));
  const handle = async (event: unknown, context: Context): Promise<HttpResult> => {
    const started = performance.now();
    try {
      const call: Call = { request: readRequest(event, context.awsRequestId, context.getRemainingTimeInMillis) };
      return await withLogFields({ request_id: call.request.requestId }, async () => {
        const result = await chain(call, context);
        const status = result.statusCode ?? 200;
        logLine(call, status, started);
        figures.note(context.functionName, { status, durationMs: Math.round(performance.now() - started) });
        return result;
      });
    } catch (error) {
      logger.error('request failed before it could be read', { request_id: context.awsRequestId, error });
      return problemResult(error, { requestId: context.awsRequestId });
    }
  };
  return Object.assign(handle, { routes: capability.routes });
};
