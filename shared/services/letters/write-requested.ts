import { NewLetterRequest } from '../../contracts/letter-request.ts';
import { claimLetterRequest, endLetterRequest } from '../../db/queries/letter_requests.ts';
import { isActive } from '../../db/queries/users.ts';
import type { UserContext } from '../../domain/context.ts';
import { DomainError, Unavailable } from '../../domain/errors.ts';
import type { LetterDeps } from './deps.ts';
import { regeneratePart } from './regenerate.ts';
import { writeLetter } from './write.ts';

/** Longer than the function may run, so that a lease ends only after its holder. */
const LEASE_MS = 90_000;
/** The first try asks a model twice at most, the second once: three calls that can be billed for one letter. */
const MOST_ATTEMPTS = 2;
const PAUSE_MS = 30_000;

type Requested =
  | { outcome: 'nothing_to_do' | 'done' | 'lost_lease' | 'gave_up' }
  | { outcome: 'postponed' | 'failed'; reason: string };

/** Another took the request over: the letter is not kept, so that there is one. */
class LostLease extends Error {}

/**
 * Writes one letter that was asked for, and ends its request in the same transaction: there is one letter, however often
 * this is called. What a model's server could not do is tried once more after a pause; what cannot be done at all is
 * written down for the person. Throws only what is nobody's matter but ours.
 */
export async function writeRequested(deps: LetterDeps, ctx: UserContext, id: string): Promise<Requested> {
  const { db, clock } = deps;
  const now = clock.now();
  const lease = new Date(now.getTime() + LEASE_MS);
  const claimed = await db.withUser(ctx, async (tx) =>
    (await isActive(tx, ctx.userId)) ? await claimLetterRequest(tx, id, { now, leaseUntil: lease }) : undefined,
  );
  if (claimed === undefined) return { outcome: 'nothing_to_do' };
  const { attempts } = claimed;
  const end = (ending: Parameters<typeof endLetterRequest>[3]) =>
    db.withUser(ctx, (tx) => endLetterRequest(tx, id, lease, ending));
  const fail = async (failure: string, problem: string): Promise<boolean> =>
    await end({ status: 'failed', failure, problem, finished_at: clock.now() });
  if (attempts > MOST_ATTEMPTS) {
    const ended = await fail('gave_up', 'It broke off each time it was tried. Ask for it again later.');
    return { outcome: ended ? 'gave_up' : 'lost_lease' };
  }
  const { job_id, tone, length, letter_id, paragraph = 0 } = NewLetterRequest.parse(claimed.asked);
  const once: LetterDeps = {
    ...deps,
    ...(attempts === 1 ? {} : { retries: 0 as const }),
    keep: async (tx, letterId) => {
      const ending = { status: 'done', letter_id: letterId, finished_at: clock.now() } as const;
      if (!(await endLetterRequest(tx, id, lease, ending))) throw new LostLease('Another writes this letter.');
    },
  };
  try {
    if (job_id !== undefined) await writeLetter(once, ctx, { job_id, tone, length });
    else await regeneratePart(once, ctx, letter_id ?? '', { paragraph });
    return { outcome: 'done' };
  } catch (error) {
    if (error instanceof LostLease) return { outcome: 'lost_lease' };
    if (!(error instanceof DomainError)) throw error;
    const reason = reasonOf(error);
    if (error instanceof Unavailable && reason !== 'refused' && attempts < MOST_ATTEMPTS) {
      await end({ status: 'queued', due_at: new Date(clock.now().getTime() + PAUSE_MS) });
      return { outcome: 'postponed', reason };
    }
    await fail(reason, error.message);
    return { outcome: 'failed', reason };
  }
}

const reasonOf = ({ kind, details }: DomainError): string =>
  typeof details?.reason === 'string' ? details.reason.slice(0, 50) : kind;
