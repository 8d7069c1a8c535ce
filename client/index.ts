import createFetchClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.generated.ts';

/** The API's resources by name: `Schemas['Application']`. */
export type Schemas = components['schemas'];
/** One method for each HTTP verb, typed by the path: `client.GET('/v1/jobs/{job_id}', { params: { path } })`. */
export type JobHuntClient = Client<paths>;

type Problem = Schemas['Problem'];

/** The API refused or failed: its own problem, with the HTTP status. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Partial<Problem>;
  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `The API answered ${status}.`);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
  }
}

/**
 * A client of the API at `baseUrl`. `accessToken` is asked before each request, and may answer undefined for what needs
 * no session. Every POST carries an Idempotency-Key of its own, so that a repeated request has one effect.
 */
export const jobHuntClient = (options: {
  baseUrl: string;
  accessToken: () => Promise<string | undefined>;
  fetch?: NonNullable<ClientOptions['fetch']>;
}): JobHuntClient => {
  const { baseUrl, fetch, accessToken } = options;
  const client = createFetchClient<paths>({ baseUrl, ...(fetch === undefined ? {} : { fetch }) });
  const signed: Middleware = {
    onRequest: async ({ request }) => {
      const token = await accessToken();
      if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
      if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', crypto.randomUUID());
      }
      return request;
    },
  };
  client.use(signed);
  return client;
};

type Answer = { data?: unknown; error?: unknown; response: Response };

const isProblem = (error: unknown): error is Partial<Problem> => typeof error === 'object' && error !== null;

/** What a call answered with; throws ApiError with the problem's words where it was refused. */
export const answered = async <A extends Answer>(call: Promise<A>): Promise<NonNullable<A['data']>> => {
  const { data, error, response } = await call;
  if (!response.ok) throw new ApiError(response.status, isProblem(error) ? error : {});
  // A 204 has no data, and its type is never.
  return data as NonNullable<A['data']>;
};
