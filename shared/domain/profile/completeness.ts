import type { PersonState } from './person-state.ts';

export type Part = {
  key: string;
  /** Of 100. */
  weight: number;
  /** What gets better by it. */
  why: string;
  next: { method: 'PUT' | 'PATCH' | 'POST'; path: string };
  /** 0 to 1. */
  share: (state: PersonState) => number;
};
export type Missing = { key: string; weight: number; gain: number; why: string; next: Part['next'] };
export type Completeness = { percent: number; missing: Missing[] };

const has = (is: boolean): number => (is ? 1 : 0);
const patchProfile = { method: 'PATCH', path: '/v1/profile' } as const;
const patchPreferences = { method: 'PATCH', path: '/v1/preferences' } as const;
/** Fewer skills than this say too little of a person for matching by skills. */
const ENOUGH_SKILLS = 6;

/**
 * What makes a profile whole, and how much each weighs: by what it decides. Skills and jobs are most of a match (40 and
 * 20 of its 100 points) and all of a letter's facts; places and pay are the other 40; the rest is asked by forms.
 */
export const PARTS: readonly Part[] = [
  {
    key: 'skills',
    weight: 20,
    why: `Matching weighs skills most; it works from ${ENOUGH_SKILLS} on.`,
    next: { method: 'POST', path: '/v1/skills' },
    share: ({ skills }) => Math.min(1, skills / ENOUGH_SKILLS),
  },
  {
    key: 'experience',
    weight: 15,
    why: 'Jobs with their dates give your years, and your line of work orders the matches.',
    next: { method: 'POST', path: '/v1/experience' },
    // Who has not worked yet shows what they can do by projects.
    share: ({ jobs, projects }) => (jobs > 0 ? 1 : has(projects > 0) / 2),
  },
  {
    key: 'experience_described',
    weight: 10,
    why: 'Letters state only what a line of a job’s description supports.',
    next: { method: 'POST', path: '/v1/experience' },
    share: ({ jobs, jobs_described: described }) => (jobs === 0 ? 0 : described / jobs),
  },
  {
    key: 'location',
    weight: 8,
    why: 'Postings near you, and many forms ask for it.',
    next: patchProfile,
    share: ({ location }) => has(location),
  },
  {
    key: 'headline',
    weight: 7,
    why: 'It says what work you look for.',
    next: patchProfile,
    share: ({ headline }) => has(headline),
  },
  {
    key: 'resume',
    weight: 9,
    why: 'It goes along with each application, and fills most of the rest.',
    next: { method: 'POST', path: '/v1/resumes' },
    share: ({ resumes_parsed: parsed }) => has(parsed > 0),
  },
  {
    key: 'places',
    weight: 8,
    why: 'Where you would work, or remotely: the rest is left out.',
    next: patchPreferences,
    share: ({ wanted_places_or_modes: said }) => has(said),
  },
  {
    key: 'salary',
    weight: 6,
    why: 'Postings that pay less rank lower.',
    next: patchPreferences,
    share: ({ wanted_salary: said }) => has(said),
  },
  {
    key: 'job_types',
    weight: 4,
    why: 'Full time, contract, internship: the others are left out.',
    next: patchPreferences,
    share: ({ wanted_job_types: said }) => has(said),
  },
  {
    key: 'work_authorisation',
    weight: 4,
    why: 'You are warned of postings that refuse the sponsorship you need.',
    next: { method: 'PUT', path: '/v1/me/answers/{answer_key}' },
    share: ({ work_authorisations: kept }) => has(kept > 0),
  },
  {
    key: 'education',
    weight: 3,
    why: 'Some postings require a degree; in many trades a certificate counts as much.',
    next: { method: 'POST', path: '/v1/education' },
    share: ({ degrees, certificates }) => has(degrees + certificates > 0),
  },
  {
    key: 'languages',
    weight: 1,
    why: 'Postings and forms ask which you speak, and how well.',
    next: { method: 'POST', path: '/v1/languages' },
    share: ({ languages }) => has(languages > 0),
  },
  { key: 'phone', weight: 2, why: 'Most forms ask for it.', next: patchProfile, share: ({ phone }) => has(phone) },
  {
    key: 'summary',
    weight: 1,
    why: 'Letters may draw on it.',
    next: patchProfile,
    share: ({ summary }) => has(summary),
  },
  {
    key: 'link',
    weight: 1,
    why: 'Many forms ask for LinkedIn, GitHub or a portfolio.',
    next: patchProfile,
    share: ({ link }) => has(link),
  },
  {
    key: 'availability',
    weight: 1,
    why: 'Answers when you could start.',
    next: patchProfile,
    share: ({ availability }) => has(availability),
  },
];

/** How whole a profile is, 0 to 100, rounded down so that 100 means all of it; what is missing, the greatest gain first. */
export function completeness(state: PersonState): Completeness {
  const parts = PARTS.map(({ share, ...part }) => ({ ...part, reached: share(state) * part.weight }));
  // Sums of thirds and sixths end a hair below a whole number.
  const percent = Math.floor(parts.reduce((sum, { reached }) => sum + reached, 0) + 1e-9);
  const missing = parts
    .filter(({ reached, weight }) => reached < weight)
    .map(({ reached, ...part }) => ({ ...part, gain: Math.round((part.weight - reached) * 10) / 10 }))
    .sort((a, b) => b.gain - a.gain);
  return { percent, missing };
}
