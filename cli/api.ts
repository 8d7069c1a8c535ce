import * as z from 'zod';
import { ApiError, answered, type JobHuntClient, jobHuntClient } from '../client/index.ts';
import { Away, type Io, Refused } from './io.ts';

const Kept = z.object({ address: z.url(), token: z.string().min(1) });
export type Kept = z.infer<typeof Kept>;

/** Where the product runs when it is started on this machine. */
export const HERE = 'http://127.0.0.1:4300';

const storedIn = (text: string): Kept | undefined => {
  try {
    return Kept.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Where to ask and with what: by the environment, or as kept by `jobhunt login`. Throws Refused. */
export function settings({ env, kept }: Pick<Io, 'env' | 'kept'>): Kept {
  const text = kept.read();
  const stored = text === undefined ? undefined : storedIn(text);
  const address = env.JOBHUNT_ADDRESS ?? stored?.address ?? HERE;
  const token = env.JOBHUNT_TOKEN ?? stored?.token;
  if (!URL.canParse(address)) throw new Refused(`JOBHUNT_ADDRESS is no address: ${address}. Example: ${HERE}`);
  if (token === undefined) throw new Refused('You are not signed in here: run jobhunt login.');
  return { address, token };
}

/** The typed client, with the person's token. What cannot be reached is Away; nothing is followed elsewhere with the token. */
export const connect = ({ fetch }: Pick<Io, 'fetch'>, { address, token }: Kept): JobHuntClient => {
  const { origin } = new URL(address);
  return jobHuntClient({
    baseUrl: origin,
    accessToken: async () => token,
    fetch: (request) =>
      fetch(new Request(request, { redirect: 'error' })).catch(() => {
        throw new Away(`Nothing answers at ${origin}. Is it running (npm start)? Another address: jobhunt login.`);
      }),
  });
};

type Answer = { data?: unknown; error?: unknown; response: Response };

/** What a call answered with. Throws Refused with the API's own words and what to do. */
export const told = async <A extends Answer>(call: Promise<A>): Promise<NonNullable<A['data']>> => {
  try {
    return await answered(call);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Refused('What answers there is not JobHunt AI: look at the address (jobhunt login).');
    }
    if (!(error instanceof ApiError)) throw error;
    const issues = (error.problem.errors ?? []).map(({ field, message }) => `\n  ${field}: ${message}`).join('');
    const words = `${error.message}${error.status === 401 ? ' Run jobhunt login.' : ''}${issues}`;
    // A fault of the service may be gone in a moment; a refusal stays.
    throw error.status >= 500 || error.status === 429 ? new Away(words) : new Refused(words);
  }
};
