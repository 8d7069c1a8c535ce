import { Letter } from '../../../shared/contracts/letter.ts';
import { MatchPage } from '../../../shared/contracts/match.ts';
import { known, type Telling } from '../hunt.ts';

/**
 * Writes to the best match that names an address. On real postings it takes the best one that names none: the person
 * will openly give the sandbox employer's address, and nobody real is written to.
 */
export const writeLetter: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  const { items } = await api.get('/v1/matches?limit=50', MatchPage);
  const match = items.find(({ job }) => job.takes_applications_by_email !== hunt.real) ?? items[0];
  if (match === undefined) throw new Error('There is no match to write to.');
  const { job } = match;
  const letter = await api.post('/v1/letters', Letter, { job_id: job.id, tone: 'professional', length: 'medium' });
  if (!letter.usable) throw new Error(`The letter states what nothing supports: ${JSON.stringify(letter.findings)}`);
  hunt.facts.jobId = job.id;
  hunt.facts.jobTitle = job.title;
  hunt.facts.companyName = job.company?.name ?? 'the company';
  hunt.facts.letterId = letter.id;
  const claims = letter.sentences.filter(({ fact_ids }) => fact_ids.length > 0);
  return [
    `for ${job.title} at ${hunt.facts.companyName}, by ${letter.model_used}, ${letter.tokens_used} tokens`,
    `${letter.sentences.length} sentences, ${claims.length} of them claims, each with the facts that support it:`,
    ...claims.slice(0, 2).map(({ text }) => `“${text}”`),
  ];
};
