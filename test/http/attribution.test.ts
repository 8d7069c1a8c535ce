import * as z from 'zod';
import { currentDocument } from '../../scripts/generate-openapi.ts';
import { attributionOf } from '../../shared/domain/postings/attribution.ts';
import { BOARD_TERMS } from '../../shared/domain/postings/board-terms.ts';
import { useEnvironment } from '../../shared/runtime/config.ts';

useEnvironment({ LOG_LEVEL: 'SILENT' });

const Loose = z.record(z.string(), z.unknown());
type Found = { path: string; properties: string[]; required: string[] };

/** Whether an object of the API with these properties shows a posting of a board, or where one stands. */
const showsPosting = (names: ReadonlySet<string>): boolean =>
  names.has('application_url') ||
  (names.has('title') && names.has('company') && names.has('source')) ||
  (names.has('title') && names.has('location') && names.has('posted_date')) ||
  (names.has('url') && names.has('source') && names.has('first_seen_at'));

/** Every schema of the document's answers that shows a posting. */
const postingSchemas = (value: unknown, path = ''): Found[] => {
  if (Array.isArray(value)) return value.flatMap((one, n) => postingSchemas(one, `${path}/${n}`));
  const node = Loose.safeParse(value).data;
  if (node === undefined) return [];
  const properties = Object.keys(Loose.safeParse(node.properties).data ?? {});
  const required = z.array(z.string()).safeParse(node.required).data ?? [];
  const here = showsPosting(new Set(properties)) ? [{ path, properties, required }] : [];
  return [...here, ...Object.entries(node).flatMap(([key, one]) => postingSchemas(one, `${path}/${key}`))];
};
const without = (schemas: readonly Found[]): string[] =>
  schemas
    .filter(({ properties, required }) => !properties.includes('attribution') || !required.includes('attribution'))
    .map(({ path }) => `${path}: it shows a posting, so it carries attribution (shared/contracts/attribution.ts)`);

/** What a part of the document refers to, by name. */
const refersTo = (value: unknown): string[] =>
  [...JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);

/** The document's answers with every schema that they reach, but for what the person sent and is shown again. */
const answersOf = (document: z.infer<typeof Document>) => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const answers = operations.map(({ responses }) => responses);
  const sent = new Set(refersTo(operations.map(({ requestBody }) => requestBody)));
  const reached = new Set(refersTo(answers));
  for (const name of reached) for (const further of refersTo(document.components.schemas[name])) reached.add(further);
  const schemas = Object.entries(document.components.schemas).filter(([name]) => reached.has(name) && !sent.has(name));
  return { answers, schemas: Object.fromEntries(schemas) };
};

const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ responses: z.unknown(), requestBody: z.unknown().optional() })),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const document = Document.parse(JSON.parse(await currentDocument()));

test('every answer that shows a posting carries the credit that its board asks for', () => {
  const schemas = postingSchemas(answersOf(document));
  // The list, one posting with its sightings, the matches, the application and its packet.
  expect(schemas.length).toBeGreaterThanOrEqual(6);
  expect(without(schemas)).toEqual([]);
});

test('a schema that shows a posting without the credit is found, wherever it stands', () => {
  const properties = { title: {}, company: {}, source: {}, attribution: {} };
  const bare = { get: { items: { properties: { ...properties, attribution: undefined } } } };
  expect(without(postingSchemas(JSON.parse(JSON.stringify(bare))))).toHaveLength(1);
  expect(without(postingSchemas({ properties }))).toHaveLength(1);
  expect(without(postingSchemas({ properties, required: ['attribution'] }))).toEqual([]);
});

test.each(Object.entries(BOARD_TERMS))(
  '%s: its postings lead back to it, and it says what it asks for',
  (adapter, terms) => {
    const posting = `${terms.link}/jobs/123`;
    expect(attributionOf(adapter, posting)).toEqual({ text: terms.text, url: posting, rules: terms.rules });
    // The address alone tells too: an application keeps it when the source is gone.
    expect(attributionOf(null, posting)).toEqual({ text: terms.text, url: posting, rules: terms.rules });
    // Where its posting leads elsewhere, the credit leads to the board.
    expect(attributionOf(adapter, 'https://boards.greenhouse.io/fernhollow/jobs/1')).toMatchObject({ url: terms.link });
  },
);

test.each([
  ['remoteok', 'https://remoteok.io/remote-jobs/1', 'Remote OK'],
  [null, 'https://www.adzuna.co.uk/land/ad/4567', 'Jobs by Adzuna'],
  [null, 'https://www.adzuna.com.au/land/ad/4567', 'Jobs by Adzuna'],
  ['greenhouse', 'https://boards.greenhouse.io/fernhollow/jobs/1', undefined],
  ['json-ld', 'https://careers.remoteok.example/jobs/1', undefined],
  [null, 'https://remoteok.com.attacker.example/jobs/1', undefined],
  [null, 'https://notremotive.com/jobs/1', undefined],
  ['constructor', null, undefined],
  [null, 'not an address', undefined],
])('of %j at %j the credit is %j', (adapter, url, text) => {
  expect(attributionOf(adapter, url)?.text).toBe(text);
});
