import * as z from 'zod';
import { Problem } from '../shared/contracts/problem.ts';
import { type Io, Refused } from './io.ts';

const Kept = z.object({ address: z.url(), token: z.string().min(1) });
export type Kept = z.infer<typeof Kept>;

/** Where the product runs when it is started on this machine. */
export const HERE = 'http://127.0.0.1:3000';

/** Where to ask and with what: by the environment, or as kept by `jobhunt login`. Throws Refused. */
export function settings({ env, kept }: Pick<Io, 'env' | 'kept'>): Kept {
  const text = kept.read();
  const stored = text === undefined ? undefined : Kept.safeParse(JSON.parse(text)).data;
  const address = env.JOBHUNT_ADDRESS ?? stored?.address ?? HERE;
  const token = env.JOBHUNT_TOKEN ?? stored?.token;
  if (token === undefined) throw new Refused('You are not signed in here: run jobhunt login.');
  return { address, token };
}

export type Call = <T extends z.ZodType>(
  schema: T,
  method: string,
  path: string,
  options?: { query?: Record<string, string>; body?: unknown },
) => Promise<z.output<T>>;

/** Calls the API; what it answers is parsed. Throws Refused with its own words and what to do. */
export const caller =
  ({ fetch }: Pick<Io, 'fetch'>, { address, token }: Kept): Call =>
  async (schema, method, path, { query = {}, body } = {}) => {
    const url = new URL(path, address);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const answer = await fetch(url, {
      method,
      redirect: 'error',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Refused(`Nothing answers at ${url.origin}. Is it running (npm start)? Another address: jobhunt login.`);
    });
    const text = await answer.text();
    if (answer.ok) return schema.parse(text === '' ? undefined : JSON.parse(text));
    const problem = Problem.safeParse(text === '' ? undefined : JSON.parse(text)).data;
    const issues = (problem?.errors ?? []).map(({ field, message }) => `\n  ${field}: ${message}`).join('');
    const hint = answer.status === 401 ? ' Run jobhunt login.' : '';
    throw new Refused(`${problem?.detail ?? `It answered ${answer.status}.`}${hint}${issues}`);
  };
