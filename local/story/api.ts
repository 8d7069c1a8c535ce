import type * as z from 'zod';

/**
 * The API as a program on this machine uses it: over real HTTP, each answer parsed by its contract, and an answer that
 * was not expected becomes an error that shows the problem's own words.
 */
export class ApiProblem extends Error {
  readonly status: number;
  constructor(method: string, path: string, status: number, problem: string) {
    super(`${method} ${path} answered ${status}: ${problem}`);
    this.name = 'ApiProblem';
    this.status = status;
  }
}

export type Api = {
  readonly url: string;
  get<S extends z.ZodType>(path: string, answer: S): Promise<z.infer<S>>;
  /** A POST carries an Idempotency-Key of its own. */
  post<S extends z.ZodType>(path: string, answer: S, body?: unknown): Promise<z.infer<S>>;
  put<S extends z.ZodType>(path: string, answer: S, body: unknown): Promise<z.infer<S>>;
};

/** Throws ApiProblem for an answer that is no success, and zod's error for one that breaks its contract. */
export const apiClient = (url: string, accessToken: string): Api => {
  const call = async <S extends z.ZodType>(method: string, path: string, schema: S, body?: unknown) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new ApiProblem(method, path, answer.status, text);
    return schema.parse(text === '' ? undefined : JSON.parse(text));
  };
  return {
    url,
    get: (path, answer) => call('GET', path, answer),
    post: (path, answer, body) => call('POST', path, answer, body),
    put: (path, answer, body) => call('PUT', path, answer, body),
  };
};
