import * as z from 'zod';
import { fieldIssues } from '../../contracts/issues.ts';
import type { UserContext } from '../../domain/context.ts';
import type { TokenScope } from '../../domain/enums.ts';
import { type FieldIssue, InvalidInput, Unauthenticated } from '../../domain/errors.ts';
import type { RequestLimit } from '../../services/limits/take.ts';
import type { RequestContext } from './request.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer that is not JSON: a page, a calendar, a file. */
export type RawBody = { contentType: string; description: string };
/** What may be answered: a JSON body by its schema, no body (null), or a body of another type. */
export type Responses = Readonly<Record<number, z.ZodType | RawBody | null>>;

type Extra = { headers?: Readonly<Record<string, string>>; cookies?: readonly string[] };
type Answer<R extends Responses> = {
  [S in keyof R & number]: R[S] extends z.ZodType
    ? { status: S; body: z.input<R[S]> } & Extra
    : R[S] extends RawBody
      ? { status: S; body: string | Uint8Array } & Extra
      : { status: S } & Extra;
}[keyof R & number];

/** What leaves a route before it is made an HTTP answer. */
export type Outcome = Extra & { status: number; contentType?: string; body?: string | Uint8Array };

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type RawInput = { params: unknown; query: unknown; body: unknown };
type Callers = { request: RequestContext; user: UserContext | undefined };

type About = {
  method: Method;
  path: `/${string}`;
  tag: string;
  summary: string;
  description?: string;
  /**
   * What an access token needs for it: read (the default of a GET), fill, write where nothing leaves by it, act where
   * something may leave or the rules by which it leaves change. Without one, and with 'session', a person signed in does
   * it alone, so that a route that says nothing is closed to programs.
   */
  scope?: TokenScope | 'session';
  /** Takes an Idempotency-Key: the same key and body give the same answer and one effect. */
  idempotent?: true;
  /** Takes If-Match: what was changed since the caller saw it is left as it is (412). */
  conditional?: true;
  /** Beyond it requests are refused with 429 and when to come again. For what costs much, and for the sign-in. */
  limit?: RequestLimit;
  /** Default 65,536. */
  maxBodyBytes?: number;
  /** Its body is not looked at, whatever its type: for what other programs post by a standard of their own. */
  ignoresBody?: true;
  /** What the caller of a larger body may do instead, as a sentence. */
  whenTooLarge?: string;
};

type Spec<Deps, P, Q, B, R extends Responses> = About & { params?: P; query?: Q; body?: B; responses: R } & (
    | { auth: 'user'; handle: Handle<Deps, UserContext, P, Q, B, R> }
    | { auth: 'none'; handle: Handle<Deps, RequestContext, P, Q, B, R> }
  );
type Handle<Deps, Context, P, Q, B, R extends Responses> = (
  deps: Deps,
  ctx: Context,
  input: { params: Parsed<P>; query: Parsed<Q>; body: Parsed<B>; ifMatch: string | undefined; leftMs: () => number },
) => Promise<Answer<NoInfer<R>>>;

/** A route as the handler and the OpenAPI document see it. */
export type Route<Deps> = About & {
  auth: 'user' | 'none';
  params: z.ZodType | undefined;
  query: z.ZodType | undefined;
  body: z.ZodType | undefined;
  responses: Responses;
  /** Parses the input, throwing InvalidInput that names every field, and gives what carries the request out. */
  accept(input: RawInput): (deps: Deps, callers: Callers) => Promise<Outcome>;
};

/** A service's answer does not fit the route's own schema: our fault, answered as a 500 without the body. */
class ResponseMismatch extends Error {
  constructor(route: string, status: number, issues: readonly FieldIssue[]) {
    const where = issues.map(({ field, message }) => `${field}: ${message}`).join('; ');
    super(`${route} answered ${status} with a body that does not fit its schema. ${where}`);
    this.name = 'ResponseMismatch';
  }
}

const isSchema = (response: z.ZodType | RawBody): response is z.ZodType => response instanceof z.ZodType;

const outcomeOf = (about: About, responses: Responses, answer: Extra & { status: number; body?: unknown }): Outcome => {
  const { status, body, headers, cookies } = answer;
  const extra = { status, ...(headers ? { headers } : {}), ...(cookies ? { cookies } : {}) };
  const name = `${about.method} ${about.path}`;
  const response = responses[status];
  if (response === undefined) throw new ResponseMismatch(name, status, [{ field: 'status', message: 'not declared' }]);
  if (response === null) return extra;
  if (!isSchema(response)) {
    if (typeof body === 'string' || body instanceof Uint8Array)
      return { ...extra, contentType: response.contentType, body };
    throw new ResponseMismatch(name, status, [{ field: 'body', message: 'is neither text nor bytes' }]);
  }
  const parsed = response.safeParse(body);
  if (!parsed.success) throw new ResponseMismatch(name, status, fieldIssues(parsed.error, 'body'));
  return { ...extra, contentType: 'application/json', body: JSON.stringify(parsed.data) };
};

// A route that declares no parameters or body takes none: what is not declared is refused, not ignored.
const noParameters = z.strictObject({});
const noBody = z.strictObject({}).optional();

type Part<S> = { issues: FieldIssue[] } | { value: Parsed<S> };
const part = <S extends z.ZodType | undefined>(
  schema: S | undefined,
  fallback: z.ZodType,
  raw: unknown,
  name: string,
): Part<S> => {
  const parsed = (schema ?? fallback).safeParse(raw);
  // What a schema gives is Parsed of it by definition; the compiler does not follow a conditional type that far.
  return parsed.success ? { value: parsed.data as Parsed<S> } : { issues: fieldIssues(parsed.error, name) };
};

/**
 * Defines a route once: routing, parsing, the types of `handle`, what may be answered and its OpenAPI description.
 * `handle` gets parsed input and answers with one of the declared responses; it throws DomainErrors for the rest.
 */
export const defineRoute =
  <Deps>() =>
  <
    const R extends Responses,
    P extends z.ZodType | undefined = undefined,
    Q extends z.ZodType | undefined = undefined,
    B extends z.ZodType | undefined = undefined,
  >(
    spec: Spec<Deps, P, Q, B, R>,
  ): Route<Deps> => ({
    ...spec,
    params: spec.params,
    query: spec.query,
    body: spec.body,
    accept(raw) {
      const params = part<P>(spec.params, noParameters, raw.params, 'path');
      const query = part<Q>(spec.query, noParameters, raw.query, 'query');
      const body = part<B>(spec.body, noBody, raw.body, 'body');
      if ('issues' in params || 'issues' in query || 'issues' in body) {
        throw new InvalidInput([params, query, body].flatMap((each) => ('issues' in each ? each.issues : [])));
      }
      return async (deps, { request, user }) => {
        const ifMatch = spec.conditional ? request.ifMatch : undefined;
        const leftMs = request.leftMs ?? (() => Number.POSITIVE_INFINITY);
        const input = { params: params.value, query: query.value, body: body.value, ifMatch, leftMs };
        if (spec.auth === 'none') return outcomeOf(spec, spec.responses, await spec.handle(deps, request, input));
        if (user === undefined) throw new Unauthenticated();
        return outcomeOf(spec, spec.responses, await spec.handle(deps, user, input));
      };
    },
  });
