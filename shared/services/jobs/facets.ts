import type * as z from 'zod';
import type { Facets } from '../../contracts/job-search.ts';
import { countHits, MOST_COUNTED, namesOfSources } from '../../db/queries/search_counts.ts';
import type { UserTx } from '../../db/scope.ts';
import { EXPERIENCE_LEVELS, JOB_TYPES, SIZE_RANGES, WORK_MODES } from '../../domain/enums.ts';
import type { Criteria } from '../../domain/search/criteria.ts';
import { KIND, type Kind, readTag, wordTag } from '../../domain/search/tags.ts';
import { skillById } from '../../domain/skills/dictionary.ts';

const MOST_NAMED = 20;

/** Counts the hits of a search and what they are; all zero for a search that has none to find. */
export const facetsOf = async (tx: UserTx, criteria: Criteria | undefined): Promise<z.input<typeof Facets>> => {
  const { total, tags } = criteria === undefined ? { total: 0, tags: [] } : await countHits(tx, criteria);
  const relation = total > MOST_COUNTED ? ('gte' as const) : ('eq' as const);
  const count = (hits: number) => ({ count: Math.min(hits, MOST_COUNTED), relation });
  const hits = new Map(tags.map((one) => [one.tag, one.hits]));
  const values = <T extends string>(kind: Kind, list: readonly T[]) =>
    [...list, null]
      .map((value) => ({ value, ...count(hits.get(wordTag(kind, value ?? '')) ?? 0) }))
      .filter((one) => one.count > 0);
  const most = (kind: Kind) =>
    tags
      .filter(({ tag }) => readTag(tag).kind === KIND[kind])
      .sort((a, b) => b.hits - a.hits || a.tag - b.tag)
      .slice(0, MOST_NAMED);
  const sources = most('source');
  const names = await namesOfSources(
    tx,
    sources.map(({ tag }) => tag),
  );
  return {
    total: count(total),
    mode: values('mode', WORK_MODES),
    job_type: values('jobType', JOB_TYPES),
    level: values('level', EXPERIENCE_LEVELS),
    company_size: values('companySize', SIZE_RANGES),
    source: sources.flatMap(({ tag, hits: found }) => {
      const source = names.find((one) => one.tag === tag);
      return source === undefined ? [] : [{ id: source.id, name: source.name, ...count(found) }];
    }),
    skill: most('skill').flatMap(({ tag, hits: found }) => {
      const skill = skillById(readTag(tag).value);
      return skill === undefined ? [] : [{ id: skill.id, name: skill.name, ...count(found) }];
    }),
  };
};
