import { languagesIn } from '../../../domain/language-names.ts';
import { type FactOf, isKind } from '../../../domain/letters/facts.ts';
import type { LetterLength } from '../../../domain/letters/letter.ts';
import { askedBy, relevanceOf } from '../../../domain/letters/relevance.ts';
import { containsPhrase } from '../../../domain/letters/words.ts';
import { resolveSkill } from '../../../domain/skills/dictionary.ts';
import { findSkills } from '../../../domain/skills/find.ts';
import type { LetterRequest } from '../port.ts';

export type Chosen = {
  name: FactOf<'name'> | undefined;
  years: FactOf<'years'> | undefined;
  availability: FactOf<'availability'> | undefined;
  /** The job held now, else the latest. */
  job: FactOf<'experience'> | undefined;
  achievements: { fact: FactOf<'achievement'>; job: FactOf<'experience'> | undefined }[];
  /** Skills that the posting asks for, in its order. */
  skills: FactOf<'skill'>[];
  education: FactOf<'education'> | undefined;
  /** What the posting asks for or names, at most three. */
  certificates: FactOf<'certificate'>[];
  languages: FactOf<'language'>[];
};

const achievementsFor: Record<LetterLength, number> = { short: 1, medium: 2, long: 4 };
/** A longer bullet makes no good sentence. */
const LONGEST_DEED = 260;

/** Chooses what the letter says: the deeds that share most with the posting, then the newest. */
export function chooseFacts({ facts, posting, length, instead }: LetterRequest): Chosen {
  const jobs = facts
    .filter(isKind('experience'))
    .sort((a, b) => newest(b).localeCompare(newest(a)) || b.start.localeCompare(a.start));
  const all = askedBy(posting);
  const asked = all.skills;
  const deeds = facts
    .filter(isKind('achievement'))
    .filter((fact) => fact.text.trim().length >= 12 && fact.text.length <= LONGEST_DEED);
  const others = deeds.filter(({ id }) => !instead?.of.includes(id));
  const ranked = (others.length === 0 ? deeds : others)
    .map((fact, index) => ({ fact, index, job: jobs.find((job) => job.id === fact.experience_id) }))
    .map((one) => ({
      ...one,
      score: relevanceOf(one.fact.text, all).score - 0.4 * jobIndex(jobs, one.job),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, achievementsFor[length])
    // Told from the newest job back.
    .sort((a, b) => jobIndex(jobs, a.job) - jobIndex(jobs, b.job) || b.score - a.score);
  const skills = facts.filter(isKind('skill'));
  return {
    name: facts.find(isKind('name')),
    years: facts.find(isKind('years')),
    availability: facts.find(isKind('availability')),
    job: jobs[0],
    achievements: ranked.map(({ fact, job }) => ({ fact, job })),
    skills: asked.flatMap((id) => skills.find((skill) => resolveSkill(skill.name)?.id === id) ?? []),
    education: facts
      .filter(isKind('education'))
      .sort((a, b) => (b.end ?? b.start ?? '').localeCompare(a.end ?? a.start ?? ''))[0],
    certificates: facts
      .filter(isKind('certificate'))
      .filter(({ name }) => containsPhrase(posting.text, name) || askedIn(name, asked))
      .slice(0, MOST_PAPERS),
    languages: facts.filter(isKind('language')).filter(isNamed(posting.text)),
  };
}

const MOST_PAPERS = 3;
const askedIn = (name: string, asked: readonly number[]): boolean => {
  const own = new Set([resolveSkill(name)?.id, ...findSkills(name).map(({ skillId }) => skillId)]);
  return asked.some((id) => own.has(id));
};
const isNamed = (text: string) => {
  const named = new Set(languagesIn(text).map(({ code }) => code));
  return ({ name }: FactOf<'language'>): boolean => languagesIn(name).some(({ code }) => named.has(code));
};

const newest = (job: FactOf<'experience'>) => job.end ?? '9999-12';

function jobIndex(jobs: readonly FactOf<'experience'>[], job: FactOf<'experience'> | undefined): number {
  return job === undefined ? jobs.length : jobs.indexOf(job);
}
