import type { ChosenFor } from '../../contracts/application.ts';
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
import { toPoolPosting } from '../matches/inputs.ts';
import { loadPerson } from '../matches/person.ts';
import { createApplication } from './create.ts';
import type { ApplicationDeps } from './deps.ts';
import { submitApplication } from './submit.ts';
import { withdrawApplication } from './withdraw.ts';

/** At one run; who is left is found by the next. */
const MOST_PEOPLE = 1_000;
/** Looked at beyond what may be chosen, since some are refused when they are drafted. */
const SPARE = 20;

export type AutoApplied = { people: number; queued: number; refused: number; failed: number };

/**
 * Applies for everybody who switched it on, each within their own limits. One person's failure hinders no other; a run too
 * many chooses nothing twice.
 */
export async function autoApply(deps: ApplicationDeps): Promise<AutoApplied> {
  const people = await deps.db.withSystem('auto-apply', (tx) => peopleWhoAutoApply(tx, MOST_PEOPLE));
  const sum: AutoApplied = { people: people.length, queued: 0, refused: 0, failed: 0 };
  for (const userId of people) {
    try {
      const { queued, refused } = await autoApplyFor(deps, { userId, reason: 'auto-apply' });
      sum.queued += queued;
      sum.refused += refused;
    } catch {
      sum.failed += 1;
    }
  }
  return sum;
}

/**
 * Chooses from a person's recommended matches, best first, above their line and within what is left of their day, and
 * queues each with its reasons and an undo window of at least an hour. Whatever stands against one (a duplicate, an
 * excluded company, do-not-contact, a gone posting) ends that one alone.
 */
export async function autoApplyFor(
  deps: ApplicationDeps,
  ctx: UserContext,
): Promise<Pick<AutoApplied, 'queued' | 'refused'>> {
  const now = deps.clock.now();
  const found = await deps.db.withUser(ctx, async (tx) => {
    const wish = await findAutoApplyWish(tx, now);
    if (wish === undefined) return undefined;
    const left = leftToday(wish, now);
    const line = scoreLine(wish.frequency, wish.own_line);
    const choices = left > 0 ? await listChoices(tx, line, left + SPARE) : [];
    return { wish, left, line, choices, reasons: await reasonsOf(tx, ctx.userId, choices) };
  });
  const done = { queued: 0, refused: 0 };
  for (const choice of found?.choices ?? []) {
    if (found === undefined || done.queued >= found.left) break;
    const chosen: ChosenFor = {
      chosen_at: now.toISOString(),
      match_score: choice.match_score,
      score_line: found.line,
      application_frequency: found.wish.frequency,
      reasons: found.reasons.get(choice.job_id) ?? [],
    };
    if (await apply(deps, ctx, choice, chosen)) done.queued += 1;
    else done.refused += 1;
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

/** Whether it is queued. One that is refused after it was drafted is withdrawn again: nothing half-chosen stays. */
async function apply(deps: ApplicationDeps, ctx: UserContext, { job_id }: Choice, chosen: ChosenFor): Promise<boolean> {
  let draftId: string | undefined;
  try {
    const letter = await deps.db.withUser(ctx, (tx) => findReadyLetter(tx, job_id));
    const wanted = { job_id, channel: 'email' as const, cover_letter_id: letter, override_duplicate: false };
    draftId = (await createApplication(deps, ctx, wanted, chosen)).id;
    await submitApplication(deps, ctx, draftId);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (draftId !== undefined) await withdrawApplication(deps, ctx, draftId);
    return false;
  }
}
