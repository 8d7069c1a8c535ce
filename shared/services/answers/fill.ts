import type * as z from 'zod';
import type { FilledAnswer, FillQuery } from '../../contracts/answer.ts';
import { listAnswers } from '../../db/queries/answers.ts';
import { listOwn } from '../../db/queries/own_entries.ts';
import { findProfile } from '../../db/queries/profiles.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { type FillPerson, fillQuestion } from '../../domain/profile/fill.ts';

/** What fills a person's forms: their kept answers, a few lines of the profile, their languages and certificates; never a salary that they have. */
export async function loadFillPerson(tx: UserTx): Promise<FillPerson> {
  const answers = await listAnswers(tx);
  const row = await findProfile(tx);
  const languages = await listOwn(tx, 'language');
  const certificates = await listOwn(tx, 'certificate');
  return {
    answers,
    profile: {
      phone: row?.phone ?? null,
      location: row?.location ?? null,
      linkedin_url: row?.linkedin_url ?? null,
      github_url: row?.github_url ?? null,
      portfolio_url: row?.portfolio_url ?? null,
      years_experience: row?.years_experience ?? null,
      languages: listed(languages.map(({ language_name: name, fluency }) => withMore(name, [fluency]))),
      certificates: listed(
        certificates.map(({ certificate_name: name, issuer, issue_date: date }) =>
          withMore(name, [issuer, date?.slice(0, 4) ?? null]),
        ),
      ),
    },
    languages,
    availability: row?.availability ?? null,
  };
}

const listed = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
const withMore = (name: string, more: readonly (string | null)[]): string => {
  const known = more.filter((one) => one !== null);
  return known.length === 0 ? name : `${name} (${known.join(', ')})`;
};

/** What the person's answers say to a form's question; nothing is guessed. */
export const answerQuestion = (
  deps: { db: Db },
  ctx: UserContext,
  { question, country }: z.output<typeof FillQuery>,
): Promise<z.input<typeof FilledAnswer>> =>
  deps.db.withUser(ctx, async (tx) => fillQuestion(question, await loadFillPerson(tx), country ?? null));
