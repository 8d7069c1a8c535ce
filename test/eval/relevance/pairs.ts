import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../shared/domain/matching/assess.ts';
import type { MatchPerson } from '../../../shared/domain/matching/inputs.ts';
import type { PoolPosting } from '../../../shared/domain/matching/pool.ts';
import { lineOfWork } from '../../../shared/domain/matching/relevance.ts';
import { postingTitleWords } from '../../../shared/domain/matching/title.ts';
import { readOccupations } from '../../../shared/domain/occupations/find.ts';
import { placeById, readLocation } from '../../../shared/domain/places/find.ts';
import { understand } from '../../../shared/domain/postings/understand.ts';
import { skillIndex } from '../../../shared/domain/skills/dictionary.ts';
import { normaliseSkillName } from '../../../shared/domain/skills/tokens.ts';
import { milesFrom } from '../../support/matching.ts';
import { bm25 } from './bm25.ts';
import { type RealPosting, realPostings } from './corpus.ts';
import { SEEKERS, type Seeker } from './people.ts';

/** One judged pair: its grade, and what the product and the baseline order it by. */
export type Pair = {
  posting: string;
  title: string;
  grade: number;
  relevance: number;
  score: number;
  baseline: number;
};

const toPerson = (seeker: Seeker): MatchPerson => {
  const { placeIds } = readLocation(seeker.locations.join('; '));
  return {
    skillIds: seeker.skills.flatMap((name) => skillIndex().byName.get(normaliseSkillName(name)) ?? []),
    years: seeker.years,
    salaryMinMinor: seeker.salaryMin === null ? null : seeker.salaryMin * 100,
    salaryCurrency: 'USD',
    workModes: seeker.workModes,
    jobTypes: [],
    placeIds,
    countries: [...new Set(placeIds.flatMap((id) => placeById(id)?.country ?? []))],
    radiusMiles: 25,
    milesTo: milesFrom(placeIds),
    excludedCompanyIds: new Set(),
    companySizes: [],
    industries: [],
    minCompanyRating: null,
    unknownCompanyPasses: true,
    companyCorrections: new Map(),
    ...lineOfWork(seeker.headline, seeker.titles),
    dismissals: [],
    rights: null,
    dismissedIds: new Set(),
  };
};

/** A real posting, read as a crawled one is. */
const toPosting = (real: RealPosting): PoolPosting => {
  const read = understand(
    {
      externalId: real.id,
      url: 'https://board.example/jobs',
      title: real.title,
      companyName: real.company,
      descriptionHtml: '',
      locations: real.locations,
      workMode: null,
      salary: null,
      employmentType: real.employmentType,
      department: null,
      postedAt: null,
      expiresAt: null,
      facts: {},
    },
    real.text,
  );
  const ids = (required: boolean) => read.skills.filter((one) => one.isRequired === required).map((one) => one.skillId);
  return {
    jobId: real.id,
    requiredSkillIds: ids(true),
    optionalSkillIds: ids(false),
    isRemote: read.isRemote,
    isHybrid: read.isHybrid,
    placeIds: read.placeIds,
    country: read.country,
    jobType: read.jobType,
    level: read.experienceLevel,
    yearsMin: read.yearsMin,
    yearsMax: read.yearsMax,
    annualMinMinor: null,
    annualMaxMinor: null,
    salaryCurrency: 'USD',
    companyId: null,
    company: null,
    sponsorship: null,
    citizenshipRequired: null,
    authorizationRegion: null,
    clearanceRequired: false,
    occupationIds: readOccupations(real.title),
    titleWords: postingTitleWords(real.title),
  };
};

/** All labelled pairs by person, in the file's order. Throws for a label whose person or posting is not there. */
export const labelledPairs = (): Map<Seeker, Pair[]> => {
  const corpus = realPostings();
  const rowOf = new Map(corpus.map(({ id }, row) => [id, row]));
  const baseline = bm25(corpus.map((one) => `${one.title}\n${one.text}`));
  const lines = readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const labels = lines.map((line) => line.split('\t'));
  return new Map(
    SEEKERS.map((seeker) => {
      const person = toPerson(seeker);
      const scores = baseline.score([seeker.headline, ...seeker.titles, ...seeker.skills].join(' '));
      const own = labels.filter(([who]) => who === seeker.key);
      const pairs = own.map(([, id = '', grade]): Pair => {
        const row = rowOf.get(id) ?? -1;
        const real = corpus[row];
        if (real === undefined) throw new Error(`labels.tsv names ${id}, which is not among the real postings.`);
        const { relevance, score } = assess(person, toPosting(real));
        return {
          posting: id,
          title: real.title,
          grade: Number(grade),
          relevance,
          score: score.total,
          baseline: scores[row] ?? 0,
        };
      });
      return [seeker, pairs];
    }),
  );
};
