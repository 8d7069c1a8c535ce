import fc from 'fast-check';
import { urlKey } from '../../../../shared/domain/postings/dedupe/url-key.ts';

const keyOf = (url: string): string | undefined => urlKey(url)?.key;

test.each([
  ['https://boards.greenhouse.io/acme/jobs/4012345', 'https://job-boards.greenhouse.io/acme/jobs/4012345?gh_src=abc'],
  ['https://boards.greenhouse.io/acme/jobs/4012345#app', 'https://www.acme.example/careers?gh_jid=4012345'],
  [
    'https://jobs.lever.co/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902',
    'https://jobs.eu.lever.co/acme/5AC21346-8e0c-4494-8e7a-3eb92ff77902/apply?lever-source=LinkedIn',
  ],
  ['https://apply.workable.com/acme/j/AB12CD34EF/', 'https://apply.workable.com/j/ab12cd34ef/apply'],
  ['https://acme.jobs.personio.de/job/123456?language=en', 'https://acme.jobs.personio.com/job/123456'],
  [
    'https://www.linkedin.com/jobs/view/baker-at-acme-3847561029',
    'https://linkedin.com/jobs/search?currentJobId=3847561029',
  ],
  ['https://acme.example/jobs/81234/apply/new', 'http://www.acme.example/jobs/81234/?utm_source=x&ref=y'],
  ['https://click.example/r?url=https%3A%2F%2Facme.example%2Fjobs%2F81234', 'https://acme.example/jobs/81234'],
  ['https://acme.example/show?b=2&jobnr=81234', 'https://acme.example/show?JobNr=81234&b=2&fbclid=z'],
])('%s and %s are one address', (a, b) => {
  expect(keyOf(a)).toBeDefined();
  expect(keyOf(a)).toBe(keyOf(b));
});

test.each([
  ['https://boards.greenhouse.io/acme/jobs/4012345', 'https://boards.greenhouse.io/acme/jobs/4012346'],
  ['https://one.jobs.personio.de/job/123456', 'https://two.jobs.personio.de/job/123456'],
  ['https://acme.example/jobs/81234', 'https://other.example/jobs/81234'],
  ['https://acme.example/show?jobnr=81234', 'https://acme.example/show?jobnr=81235'],
  ['https://acme.example/#/jobs/123', 'https://acme.example/#/jobs/124'],
])('%s and %s are two', (a, b) => {
  expect(keyOf(a)).toBeDefined();
  expect(keyOf(a)).not.toBe(keyOf(b));
});

test.each(['https://acme.example/careers', 'https://acme.example/', 'mailto:jobs@acme.example', 'no address', ''])(
  '%j is nobody’s in particular',
  (url) => {
    expect(urlKey(url)).toBeUndefined();
  },
);

const slug = fc.stringMatching(/^[a-z]{2,10}(?:-[a-z]{2,10}){0,4}$/);
const segment = fc.oneof(slug, fc.integer({ min: 100, max: 99_999_999 }).map(String));
const parameter = fc.tuple(fc.constantFrom('jobnr', 'vacancy', 'B'), fc.stringMatching(/^[A-Za-z0-9]{1,12}$/));
const address = fc
  .record({
    host: slug.map((name) => `${name}.example`),
    path: fc.array(segment, { minLength: 1, maxLength: 4 }),
    query: fc.uniqueArray(parameter, { selector: ([name]) => name, maxLength: 3 }),
  })
  .map(({ host, path, query }) => ({ host, path: path.join('/'), query }));
type Address = { host: string; path: string; query: [string, string][] };
const written = ({ host, path, query }: Address): string =>
  `https://${host}/${path}${query.length === 0 ? '' : `?${new URLSearchParams(query)}`}`;

test('the key of a page is an address with that very key', () => {
  fc.assert(
    fc.property(address, (one) => {
      const found = urlKey(written(one));
      if (found?.kind === 'page') expect(keyOf(`https://${found.key}`)).toBe(found.key);
    }),
  );
});

test('tracking, order, scheme, www, a trailing slash and the form’s own step do not make another address', () => {
  const tracking = fc.constantFrom('utm_campaign', 'gclid', 'ref', 'source', 'trk', 'gh_src', 'sid');
  fc.assert(
    fc.property(address, tracking, fc.constantFrom('', '/', '/apply', '//'), (one, name, step) => {
      const query: Address['query'] = [[name, 'x1'], ...one.query.toReversed()];
      const other = written({ host: `www.${one.host.toUpperCase()}`, path: `${one.path}${step}`, query });
      expect(keyOf(other.replace('https:', 'http:'))).toBe(keyOf(written(one)));
    }),
  );
});

test('an address in a redirect is the address itself', () => {
  fc.assert(
    fc.property(address, fc.integer({ min: 1, max: 3 }), (one, times) => {
      let outer = written(one);
      for (let i = 0; i < times; i += 1) outer = `https://click.example/out?${new URLSearchParams({ url: outer })}`;
      expect(keyOf(outer)).toBe(keyOf(written(one)));
    }),
  );
});

test('whatever is written, it is read without an error and the same each time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
      expect(urlKey(text)).toEqual(urlKey(text));
    }),
  );
});
