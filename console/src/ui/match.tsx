import type { Item } from '../data/api.ts';
import { pay } from '../format.ts';
import { words } from '../words.ts';
import { Chip } from './parts.tsx';

type Match = Item<'/v1/matches'>;
export type Score = Omit<Match, 'id' | 'job' | 'updated_at'>;
export type JobSummary = Match['job'];

/** How many points each part can give; together a hundred. */
const most = { skill: 40, location: 20, salary: 20, experience: 20 } as const;
const parts = ['skill', 'location', 'salary', 'experience'] as const;

export const Ring = ({ score }: { score: number }) => {
  const around = 2 * Math.PI * 31;
  return (
    <div class="ring" role="img" aria-label={words.matches.ring(score)}>
      <svg viewBox="0 0 72 72" aria-hidden="true" fill="none" stroke-width="6">
        <circle cx="36" cy="36" r="31" stroke="var(--sunk)" />
        <circle
          cx="36"
          cy="36"
          r="31"
          stroke="var(--accent)"
          stroke-linecap="round"
          stroke-dasharray={`${(around * score) / 100} ${around}`}
        />
      </svg>
      <b aria-hidden="true">{score}</b>
    </div>
  );
};

/** The four parts of a score as bars, each with its points. */
export const ScoreBars = ({ score }: { score: Score }) => (
  <div class="bars">
    {parts.map((part) => (
      <div class="bar" key={part}>
        <span>{words.parts[part]}</span>
        <svg
          viewBox="0 0 100 8"
          preserveAspectRatio="none"
          role="img"
          aria-label={words.matches.of(score[`${part}_match_score`], most[part])}
        >
          <rect class="back" width="100" height="8" />
          <rect class={`fill-${part}`} width={(100 * score[`${part}_match_score`]) / most[part]} height="8" />
        </svg>
        <span class="num" aria-hidden="true">
          {score[`${part}_match_score`]}/{most[part]}
        </span>
      </div>
    ))}
  </div>
);

export const Reasons = ({ score }: { score: Score }) => (
  <div class="stack">
    <ul class="reasons">
      {score.match_reasons.reasons.map(({ part, text }) => (
        <li key={part + text}>
          <span class={`dot ${part}`} aria-hidden="true" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
    {score.match_reasons.matched_skills.length === 0 ? null : (
      <div>
        <small class="soft">{words.matches.has}</small>
        <div class="chips">
          {score.match_reasons.matched_skills.map((skill) => (
            <Chip key={skill} tone="good">
              {skill}
            </Chip>
          ))}
        </div>
      </div>
    )}
    {score.match_reasons.missing_required.length === 0 ? null : (
      <div>
        <small class="soft">{words.matches.misses}</small>
        <div class="chips">
          {score.match_reasons.missing_required.map((skill) => (
            <Chip key={skill} tone="warn">
              {skill}
            </Chip>
          ))}
        </div>
      </div>
    )}
  </div>
);

/** Company, place, way of work and pay in one line. */
export const JobLine = ({ job }: { job: JobSummary }) => {
  // "Remote - US" says already how one works.
  const says = (mode: string): boolean => job.location?.toLowerCase().includes(mode.toLowerCase()) === true;
  const stated = pay(job.salary);
  return (
    <div class="chips">
      {job.location === null ? null : <Chip>{job.location}</Chip>}
      {job.is_remote && !says(words.matches.remote) ? <Chip tone="accent">{words.matches.remote}</Chip> : null}
      {job.is_hybrid && !says(words.matches.hybrid) ? <Chip tone="accent">{words.matches.hybrid}</Chip> : null}
      {stated === undefined ? (
        <Chip>{words.matches.noPay}</Chip>
      ) : (
        <Chip>
          {stated}
          {job.salary.salary_is_estimated ? ` (${words.matches.estimated})` : ''}
        </Chip>
      )}
      {job.takes_applications_by_email ? <Chip>{words.matches.byEmail}</Chip> : null}
    </div>
  );
};
