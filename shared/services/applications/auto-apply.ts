import type { ChosenFor } from '../../contracts/chosen-for.ts';
import {
  type AutoApplyWish,
  type Choice,
  findAutoApplyWish,
  findReadyLetter,
  listChoices,
  peopleWhoAutoApply,
} from '../../db/queries/auto_apply.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import type { UserTx } from '../../db/scope.ts';
import { PACES, scoreLine } from '../../domain/applications/pace.ts';
import type { UserContext } from '../../domain/context.ts';
import { DomainError } from '../../domain/errors.ts';
import { takenBy } from '../../domain/matching/dismissals.ts';
import { explain } from '../../domain/matching/reasons.ts';
import { tierAt } from '../../domain/tiers.ts';
import type { LetterDeps } from '../letters/deps.ts';
import { toPoolPosting } from '../matches/inputs.ts';
import { loadPerson } from '../matches/person.ts';
import { pinNewLetter } from './auto-letter.ts';
import { createApplication } from './create.ts';
import type { ApplicationDeps } from './deps.ts';
import { submitApplication } from './submit.ts';
import { withdrawApplication } from './withdraw.ts';

/** At one run; who is left is found by the next. */
const MOST_PEOPLE = 1_000;
/** Looked at beyond what may be chosen, since some are refused when they are drafted. */
const SPARE = 20;

/** A run ends before its function does; who is left is found by the next. */
const BUDGET_MS = 200_000;
/** What one person's choices and letters may take. */
const LEAST_LEFT_MS = 60_000;

export type AutoApplyDeps = ApplicationDeps & LetterDeps;
/** `prepared`: drafted with all that is needed, for the person to hand in or to approve. */
export type AutoApplied = { people: number; queued: number; prepared: number; refused: number; failed: number };

/**
 * Applies for everybody who switched it on, each within their own limits. One person's failure hinders no other; a run too
 * many chooses nothing twice.
 */
export async function autoApply(
  deps: AutoApplyDeps,
  { leftMs }: { leftMs: () => number } = { leftMs: () => Number.POSITIVE_INFINITY },
): Promise<AutoApplied> {
  const started = deps.clock.now().getTime();
  const people = await deps.db.withSystem('auto-apply', (tx) => peopleWhoAutoApply(tx, MOST_PEOPLE));
  const sum: AutoApplied = { people: people.length, queued: 0, prepared: 0, refused: 0, failed: 0 };
  for (const userId of people) {
    if (deps.clock.now().getTime() - started > BUDGET_MS || leftMs() < LEAST_LEFT_MS) break;
    try {
      const { queued, prepared, refused } = await autoApplyFor({ ...deps, leftMs }, { userId, reason: 'auto-apply' });
      sum.queued += queued;
      sum.prepared += prepared;
      sum.refused += refused;
    } catch {
      sum.failed += 1;
    }
  }
  return sum;
}

/**
 * Chooses from a person's recommended matches, best first, above their line and within what is left of their day, and
 * queues each with its reasons and an undo window of at least an hour. By the person's preferences it gets a letter, and
 * matches at pages are drafted, their packets ready. Whatever stands against one (a duplicate, an
 * excluded company, do-not-contact, a gone posting) ends that one alone.
 */
export async function autoApplyFor(deps: AutoApplyDeps, ctx: UserContext): Promise<Pick<AutoApplied, Outcome>> {
  const now = deps.clock.now();
  const found = await deps.db.withUser(ctx, async (tx) => {
    const wish = await findAutoApplyWish(tx, now);
    if (wish === undefined) return undefined;
    const left = leftToday(wish, now);
    const line = scoreLine(wish.frequency, wish.own_line);
    const choices = left > 0 ? await listChoices(tx, { line, packets: wish.packets, limit: left + SPARE }) : [];
    return { wish, left, line, choices, reasons: await reasonsOf(tx, ctx.userId, choices) };
  });
  const done = { queued: 0, prepared: 0, refused: 0 };
  for (const choice of found?.choices ?? []) {
    if (found === undefined || done.queued + done.prepared >= found.left) break;
    const chosen: ChosenFor = {
      chosen_at: now.toISOString(),
      match_score: choice.match_score,
      score_line: found.line,
      application_frequency: found.wish.frequency,
      reasons: found.reasons.get(choice.job_id) ?? [],
    };
    done[await apply(deps, ctx, choice, { chosen, letters: found.wish.letters })] += 1;
  }
  return done;
}

const leftToday = (wish: AutoApplyWish, now: Date): number =>
  Math.min(wish.max_per_day, PACES[wish.frequency].per_day, tierAt(wish, now).limits.sends_per_day) - wish.used_today;

async function reasonsOf(tx: UserTx, userId: string, choices: readonly Choice[]): Promise<Map<string, string[]>> {
  const person = choices.length === 0 ? undefined : await loadPerson(tx, userId);
  if (person === undefined) return new Map();
  const postings = await listMatchPostings(
    tx,
    choices.map((choice) => choice.job_id),
  );
  return new Map(
    postings.map((row) => {
      const posting = toPoolPosting(row);
      return [row.job_id, explain(person, posting, takenBy(person, posting)).reasons.map(({ text }) => text)];
    }),
  );
}

type Outcome = 'queued' | 'prepared' | 'refused';

/** What became of it. One that is refused after it was drafted is withdrawn again: nothing half-chosen stays. */
async function apply(
  deps: AutoApplyDeps,
  ctx: UserContext,
  { job_id, channel }: Choice,
  { chosen, letters }: { chosen: ChosenFor; letters: boolean },
): Promise<Outcome> {
  let draftId: string | undefined;
  try {
    const letter = await deps.db.withUser(ctx, (tx) => findReadyLetter(tx, job_id));
    const wanted = { job_id, channel, cover_letter_id: letter, override_duplicate: false };
    draftId = (await createApplication(deps, ctx, wanted, chosen)).id;
    const application = { id: draftId, jobId: job_id };
    const isWhole = letter !== undefined || !letters || (await pinNewLetter(deps, ctx, application));
    if (channel === 'url' || !isWhole) return 'prepared';
    await submitApplication(deps, ctx, draftId);
    return 'queued';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (draftId !== undefined) await withdrawApplication(deps, ctx, draftId);
    return 'refused';
  }
}
