export type Check = { promise: string; ok: boolean; found: string };
type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const TOLD_WITHIN_MS = 40_000;

const isProblem = (response: Response, status: number): boolean =>
  response.status === status && (response.headers.get('content-type') ?? '').startsWith('application/problem+json');

/** What a deployment must do before anybody has signed in. Each is one request; what stays is a begun sign-in, which runs out. */
const promises: readonly { promise: string; path: string; init?: RequestInit; holds: (answer: Response) => boolean }[] =
  [
    { promise: 'the API answers and reaches its database', path: '/health', holds: ({ status }) => status === 200 },
    { promise: 'it describes itself', path: '/openapi.json', holds: ({ status }) => status === 200 },
    {
      promise: 'an address that nobody has is a problem',
      path: '/v1/nobody',
      holds: (answer) => isProblem(answer, 404),
    },
    { promise: 'a person’s data wants a sign-in', path: '/v1/profile', holds: (answer) => isProblem(answer, 401) },
    {
      promise: 'a forged token is refused',
      path: '/v1/profile',
      init: { headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.' } },
      holds: (answer) => isProblem(answer, 401),
    },
    {
      promise: 'the sign-in leads to the issuer, with PKCE, state and nonce',
      path: '/v1/auth/google/start',
      init: { redirect: 'manual' },
      holds: ({ status, headers }) => {
        const to = new URL(headers.get('location') ?? 'about:blank').searchParams;
        return status === 302 && ['code_challenge', 'state', 'nonce'].every((name) => to.has(name));
      },
    },
  ];

/**
 * Asks a deployment at `origin` what must hold, one after the other. The first request may meet a database that sleeps: it is
 * asked until it answers well or 40 seconds have gone.
 */
export async function smoke(origin: string, ask: Ask = (path, init) => fetch(origin + path, init)): Promise<Check[]> {
  const started = performance.now();
  const once = async ({ promise, path, init, holds }: (typeof promises)[number]): Promise<Check> => {
    try {
      const answer = await ask(path, { ...init, signal: AbortSignal.timeout(TOLD_WITHIN_MS) });
      await answer.body?.cancel();
      return { promise, ok: holds(answer), found: `${answer.status}` };
    } catch (error) {
      return { promise, ok: false, found: error instanceof Error ? error.message : String(error) };
    }
  };
  const checks: Check[] = [];
  for (const one of promises) {
    let check = await once(one);
    while (checks.length === 0 && !check.ok && performance.now() - started < TOLD_WITHIN_MS) {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      check = await once(one);
    }
    checks.push(check);
  }
  return checks;
}
