import { type Migrating, run } from './helpers.ts';

/** Punctuation and signs that are no letters in any language: not every locale's parser parts words at them. */
const SIGNS =
  '[\\u0080-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ufe00-\\ufe0f\\ufe30-\\ufe4f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\U0001f000-\\U0001faff]+';
/** Written without spaces: each sign is a word, and a word is a phrase of them. */
const UNSPACED = '[\\u0e01-\\u0e5b\\u3041-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff]';
/** Letters that have another, usual form: an accent of its own, a ligature, a full-width letter. */
const UNUSUAL = '[\\u0300-\\u036f\\ufb00-\\ufb06\\uff00-\\uffef]';

/**
 * Changed: search finds a word whatever its accents ("cafe", "café"), in scripts without spaces by any part of it, and
 * beside signs and slashes ("Nurse/Carer"); a title's stop words ("IT") are kept for searches of nothing else.
 */
export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
     CREATE TEXT SEARCH CONFIGURATION jobs.words (COPY = pg_catalog.english);
     ALTER TEXT SEARCH CONFIGURATION jobs.words
       ALTER MAPPING FOR word, hword, hword_part WITH public.unaccent, pg_catalog.english_stem;

     -- As it is parsed, in postings and in searches alike. A text of plain letters costs next to nothing.
     CREATE FUNCTION jobs.search_text(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       RETURN (
         SELECT CASE WHEN octet_length(written) = length(written) THEN replace(written, '/', ' ')
           WHEN parted.t ~ '${UNSPACED}' THEN regexp_replace(parted.t, '(${UNSPACED})', ' \\1 ', 'g')
           ELSE parted.t END
           FROM (SELECT CASE WHEN written ~ '${UNUSUAL}' THEN normalize(written, NFKC) ELSE written END AS t) usual
          CROSS JOIN LATERAL (
            SELECT regexp_replace(replace(lower(usual.t), '/', ' '), '${SIGNS}', ' ', 'g') AS t OFFSET 0) parted);

     CREATE FUNCTION jobs.search_vector(written text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       RETURN to_tsvector('jobs.words', jobs.search_text(written));

     -- The stop words of a text as lexemes of their own; null when it has none.
     CREATE FUNCTION jobs.stop_words(written text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       RETURN (SELECT array_agg('title/' || w)
                 FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', jobs.search_text(written)))) AS w
                WHERE ts_lexize('pg_catalog.english_stem', w) = '{}');

     -- What a person typed; 'title/it' for a text of stop words alone.
     CREATE FUNCTION jobs.search_words(written text, exact boolean) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       RETURN CASE WHEN exact THEN phraseto_tsquery('jobs.words', jobs.search_text(written))
                ELSE plainto_tsquery('jobs.words', jobs.search_text(written)) END;
     CREATE FUNCTION jobs.search_stop_words(written text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
       RETURN coalesce((SELECT string_agg(quote_literal(w), ' & ')::tsquery FROM unnest(jobs.stop_words(written)) AS w), ''::tsquery);

     CREATE OR REPLACE FUNCTION jobs.search_document(j jobs.jobs) RETURNS tsvector LANGUAGE sql STABLE
       SET search_path = pg_catalog, pg_temp
       RETURN setweight(jobs.search_vector(left(j.title, 500)), 'A')
         || setweight(jobs.search_vector(coalesce((SELECT c.name FROM jobs.companies c WHERE c.id = j.company_id), '')), 'B')
         || setweight(jobs.search_vector(left(coalesce(j.requirements, ''), 50000)), 'B')
         || setweight(jobs.search_vector(left(j.description, 100000)), 'C')
         || jobs.search_vector(coalesce(j.location, ''))
         || coalesce(array_to_tsvector(jobs.stop_words(left(j.title, 500))), '')
         || coalesce((SELECT array_to_tsvector(array_agg('skill/' || k.skill_id)) FROM jobs.job_skills k
                       WHERE k.job_id = j.id AND k.skill_id IS NOT NULL), '');

     SELECT jobs.refresh_search_rows(array_agg(id)) FROM (
       SELECT id, row_number() OVER (ORDER BY id) / 1000 AS part FROM jobs.jobs WHERE is_active) j GROUP BY part;`,
  );
}
