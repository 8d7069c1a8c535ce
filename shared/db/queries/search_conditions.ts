import { type RawBuilder, sql } from 'kysely';
import type { Criteria } from '../../domain/search/criteria.ts';
import type { Term, Words } from '../../domain/search/words.ts';

type Condition = RawBuilder<boolean>;

type ReadText = (text: string, exact: boolean) => RawBuilder<unknown>;

/** "Full-time" stands for "full time" too, and "R&D" for the two letters beside each other. */
const asWritten: ReadText = (text, exact) => {
  const joined = /[\p{L}\p{N}][^\p{L}\p{M}\p{N}\s]+[\p{L}\p{N}]/u.test(text);
  const one = sql`jobs.search_words(${text}, ${exact || joined || UNSPACED.test(text)}::boolean)`;
  const apart = text.replaceAll('-', ' ');
  return joined && apart !== text ? sql`(${one} || jobs.search_words(${apart}, true))` : one;
};
/** Scripts without spaces: a word is a phrase of its signs, as the database parts them. */
const UNSPACED = /[\u0e01-\u0e5b\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]/u;
const stopWordsOf: ReadText = (text) => sql`jobs.search_stop_words(${text})`;

const termQuery = ({ text, exact, skillId }: Term, read: ReadText): RawBuilder<unknown> => {
  const words = text === null ? undefined : read(text, exact);
  if (skillId === null) return words ?? sql`''::tsquery`;
  const skill = sql`${`'skill/${skillId}'`}::tsquery`;
  return words === undefined ? skill : sql`(${skill} || ${words})`;
};

const queryOf = (words: Words, read: ReadText): RawBuilder<unknown> =>
  sql.join(
    words.map(({ not, any }) => {
      const one = sql`(${sql.join(
        any.map((term) => termQuery(term, read)),
        sql` || `,
      )})`;
      return not ? sql`(!! ${one})` : one;
    }),
    sql` && `,
  );

/** The words as one tsquery. Stop words are left out; of nothing else ("IT") it asks for them in titles. */
const wordsQuery = (words: Words): RawBuilder<unknown> => {
  const whole = queryOf(words, asWritten);
  return sql`CASE WHEN numnode(${whole}) > 0 THEN ${whole} ELSE ${queryOf(words, stopWordsOf)} END`;
};

/** What the index over words and filters answers. `alias` is the table of search rows. */
export const indexed = (alias: string, { words, groups }: Criteria): Condition[] => [
  ...groups.map((group) => sql<boolean>`${sql.ref(`${alias}.tags`)} && ${[...group]}::integer[]`),
  ...(words.length === 0 ? [] : [sql<boolean>`${sql.ref(`${alias}.document`)} @@ (${wordsQuery(words)})`]),
];

const payCondition = (alias: string, pay: NonNullable<Criteria['pay']>): Condition => {
  const [currency, top, bottom] = ['pay_currency', 'pay_top', 'pay_bottom'].map((name) => sql.ref(`${alias}.${name}`));
  const fits = sql<boolean>`(${currency} = ${pay.currency}
    AND ${pay.min === undefined ? sql`true` : sql`${top} >= ${pay.min}::bigint`}
    AND ${pay.max === undefined ? sql`true` : sql`${bottom} <= ${pay.max}::bigint`})`;
  return pay.unknownPasses
    ? sql<boolean>`(${fits} OR ${currency} IS DISTINCT FROM ${pay.currency})`
    : sql<boolean>`${fits}`;
};

/** What is asked of each row that the index gives. */
export const onRows = (alias: string, criteria: Criteria): Condition[] => {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const { rowGroups = [], barred, notCompanies, sourceIds, since, pay, hideDismissed, withoutPayIn } = criteria;
  return [
    // IS TRUE keeps it from the index.
    ...rowGroups.map((group) => sql<boolean>`(${column('tags')} && ${[...group]}::integer[]) IS TRUE`),
    ...barred.map(
      ({ tag, unless }) =>
        sql<boolean>`(NOT (${column('tags')} && ${[tag]}::integer[]) OR ${column('tags')} && ${[...unless]}::integer[]) IS TRUE`,
    ),
    ...(since === undefined
      ? []
      : [
          since.undatedPasses
            ? sql<boolean>`(${column('sort_date')} >= ${since.at} OR ${column('sort_date')} = '-infinity')`
            : sql<boolean>`${column('sort_date')} >= ${since.at}`,
        ]),
    ...(pay === undefined ? [] : [payCondition(alias, pay)]),
    ...(withoutPayIn === undefined ? [] : [sql<boolean>`${column('pay_currency')} IS DISTINCT FROM ${withoutPayIn}`]),
    ...(notCompanies.length === 0
      ? []
      : [
          sql<boolean>`(${column('company_id')} IS NULL OR NOT ${column('company_id')} = ANY (${[...notCompanies]}::uuid[]))`,
        ]),
    // Two sources may share a tag's number.
    ...(sourceIds.length === 0
      ? []
      : [
          sql<boolean>`(${column('source_id')} = ANY (${[...sourceIds]}::uuid[]) OR EXISTS (SELECT FROM jobs.job_sightings g
             WHERE g.job_id = ${column('job_id')} AND g.source_id = ANY (${[...sourceIds]}::uuid[])))`,
        ]),
    ...(hideDismissed ? [sql<boolean>`${column('job_id')} NOT IN (SELECT d.job_id FROM jobs.match_dismissals d)`] : []),
  ];
};

/** All conditions in one; true when there is none. */
export const allOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join([...conditions], sql` AND `)}`;

/** How well a document fits the words. */
export const rankOf = (alias: string, words: Words): RawBuilder<number> =>
  sql<number>`ts_rank(${sql.ref(`${alias}.document`)}, (${wordsQuery(words)}))::float8`;
