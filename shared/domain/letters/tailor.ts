import { resolveSkill, skillById } from '../skills/dictionary.ts';
import { type Fact, type FactOf, isKind } from './facts.ts';
import type { LetterPosting } from './letter.ts';
import { type Asked, askedBy, relevanceOf } from './relevance.ts';

export type TailoredBullet = { fact_id: string; text: string; why: string };
export type TailoredJob = {
  fact_id: string;
  company: string;
  title: string;
  start: string;
  end: string | null;
  bullets: TailoredBullet[];
};
export type Tailored = {
  jobs: TailoredJob[];
  skills: { fact_id: string; name: string; is_asked: boolean }[];
  /** The person's own bullets that were not chosen. */
  left_out: { fact_id: string; text: string }[];
};

/** The latest job tells most; what lies further back is told shortly. */
const BULLETS = [6, 4, 3, 2] as const;
const MOST_SKILLS = 20;

/**
 * A person's own resume for a posting: their jobs from the newest back, of each the bullets that speak most of what is asked,
 * in that order, and their skills with the asked ones first. Every word is the person's; nothing is added or reworded.
 * `order`: ids that somebody chose, the most important first; they go before what the rules choose, within each job.
 */
export function tailorResume(facts: readonly Fact[], posting: LetterPosting, order: readonly string[] = []): Tailored {
  const asked = askedBy(posting);
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const deeds = facts.filter(isKind('achievement'));
  const jobs = facts
    .filter(isKind('experience'))
    .sort((a, b) => (b.end ?? '9999').localeCompare(a.end ?? '9999') || b.start.localeCompare(a.start))
    .map(({ id, company, title, start, end }, index) => {
      const own = deeds.filter((deed) => deed.experience_id === id);
      const bullets = chosen(own, asked, ranks, BULLETS[index] ?? BULLETS[3]);
      return { fact_id: id, company, title, start, end, bullets };
    });
  const told = new Set(jobs.flatMap(({ bullets }) => bullets.map((bullet) => bullet.fact_id)));
  return {
    jobs,
    skills: skillsOf(facts, asked),
    left_out: deeds.filter(({ id }) => !told.has(id)).map(({ id, text }) => ({ fact_id: id, text })),
  };
}

function chosen(
  deeds: readonly FactOf<'achievement'>[],
  asked: Asked,
  ranks: ReadonlyMap<string, number>,
  most: number,
): TailoredBullet[] {
  const last = ranks.size;
  return deeds
    .map(({ id, text }, index) => ({ id, text, index, ...relevanceOf(text, asked) }))
    .sort((a, b) => (ranks.get(a.id) ?? last) - (ranks.get(b.id) ?? last) || b.score - a.score || a.index - b.index)
    .slice(0, most)
    .map(({ id, text, skills, words }) => ({
      fact_id: id,
      text,
      why: ranks.has(id) ? `Chosen by the model. ${whyOf(skills, words)}` : whyOf(skills, words),
    }));
}

function whyOf(skills: readonly number[], words: number): string {
  if (skills.length > 0)
    return `Speaks of ${skills.map((id) => skillById(id)?.name ?? '').join(', ')}, which is asked for.`;
  return words > 0 ? `Shares ${words} words with the posting.` : 'Stands for this job; nothing of it is asked for.';
}

function skillsOf(facts: readonly Fact[], asked: Asked): Tailored['skills'] {
  return facts
    .filter(isKind('skill'))
    .map(({ id, name }, index) => {
      const at = asked.skills.indexOf(resolveSkill(name)?.id ?? -1);
      return { fact_id: id, name, is_asked: at >= 0, order: at >= 0 ? at : asked.skills.length + index };
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST_SKILLS)
    .map(({ order: _, ...skill }) => skill);
}

/** The same to copy from: jobs with their bullets, then the skills. */
export function tailoredText({ jobs, skills }: Tailored): string {
  const parts = jobs.map(({ title, company, start, end, bullets }) =>
    [`${title}, ${company} (${start} to ${end ?? 'now'})`, ...bullets.map(({ text }) => `- ${text}`)].join('\n'),
  );
  if (skills.length > 0) parts.push(`Skills: ${skills.map(({ name }) => name).join(', ')}`);
  return `${parts.join('\n\n')}\n`;
}
