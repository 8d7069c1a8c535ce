import type * as z from 'zod';
import type { FilledAnswer, FillQuery } from '../../contracts/answer.ts';
import { listAnswers } from '../../db/queries/answers.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { type FillPerson, fillQuestion } from '../../domain/profile/fill.ts';

/** What fills a person's forms: their kept answers and a few lines of the profile; never a salary that they have. */
export async function loadFillPerson(tx: UserTx): Promise<FillPerson> {
  const answers = await listAnswers(tx);
  const row = await findProfile(tx);
  return {
    answers,
    profile: {
      phone: row?.phone ?? null,
      location: row?.location ?? null,
      linkedin_url: row?.linkedin_url ?? null,
      github_url: row?.github_url ?? null,
      portfolio_url: row?.portfolio_url ?? null,
      years_experience: row?.years_experience ?? null,
    },
  };
}

/** What the person's answers say to a form's question; nothing is guessed. */
export const answerQuestion = (
  deps: { db: Db },
  ctx: UserContext,
  { question, country }: z.output<typeof FillQuery>,
): Promise<z.input<typeof FilledAnswer>> =>
  deps.db.withUser(ctx, async (tx) => fillQuestion(question, await loadFillPerson(tx), country ?? null));
