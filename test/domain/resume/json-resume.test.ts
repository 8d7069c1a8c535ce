import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import { fromJsonResume } from '../../../shared/domain/resume/from-json-resume.ts';
import { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { ParsedResume } from '../../../shared/domain/resume/parsed.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';
import { toJsonResume } from '../../../shared/domain/resume/to-json-resume.ts';
import { people } from '../../eval/resumes/people.ts';

function parsedOf(json: unknown): ParsedResume {
  return ParsedResume.parse(fromJsonResume(JsonResume.parse(json)).declared);
}

/** Values without their places and their sureness: a second trip lays the document out anew. A phone is its E.164. */
function valuesOf(parsed: ParsedResume): unknown {
  const phones = parsed.phones.map((phone) => phone.e164 ?? phone.value);
  const skills = parsed.skills.map((skill) => skill.value).sort();
  const left = new Set(['evidence', 'seen_in', 'confidence']);
  return JSON.parse(
    JSON.stringify({ ...parsed, phones, skills, source: null }, (key, value) => (left.has(key) ? undefined : value)),
  );
}

test('a JSON Resume keeps every field on its way to a parsed resume and back', () => {
  const [person] = people;
  const json = toJsonResume(parsedOf(person?.resume));
  expect(json.basics).toMatchObject({
    name: person?.resume.basics?.name,
    email: person?.resume.basics?.email,
    summary: person?.resume.basics?.summary,
  });
  expect(
    json.work?.map(({ name, position, location, startDate, endDate, highlights }) => ({
      name,
      position,
      location,
      startDate,
      ...(endDate === undefined ? {} : { endDate }),
      highlights,
    })),
  ).toEqual(person?.resume.work);
  expect(json.education).toEqual(person?.resume.education);
});

test('a parsed resume keeps every value on its way to a JSON Resume and back, for everyone invented', () => {
  for (const { resume } of people) {
    const first = parsedOf(resume);
    expect(valuesOf(parsedOf(toJsonResume(first)))).toEqual(valuesOf(first));
  }
});

test('every piece of evidence of an uploaded JSON Resume stands in its document', async () => {
  const read = await documentReader.read(new TextEncoder().encode(JSON.stringify(people[3]?.resume)), 'json');
  if (read.outcome !== 'read') throw new Error(read.message);
  JSON.stringify(readResume(read.document, 'json'), (key, value) => {
    if (key === 'evidence')
      for (const one of value) expect(read.document.text.slice(one.start, one.end)).toBe(one.text);
    return value;
  });
});

test.each([
  ['[]', 'damaged'],
  ['{"basics": ', 'damaged'],
  ['{"invoice": 3}', 'no_text'],
  ['{"basics": {"name": 7}, "work": "none", "skills": [null]}', 'no_text'],
])('%s is no JSON Resume, and says so', async (text, reason) => {
  expect(await documentReader.read(new TextEncoder().encode(text), 'json')).toMatchObject({
    outcome: 'unreadable',
    reason,
  });
});

const folder = join(resolve(process.env.REAL_DATA_DIR ?? '../shared/data'), 'resumes/jsonresume');
if (!existsSync(folder)) {
  test.skip(`the JSON Resume schema and samples: REAL_DATA_DIR has none (looked for ${folder})`, () => undefined);
} else {
  const schema: unknown = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const isValid = ajv.compile(Object(schema));
  const samples = readdirSync(folder).filter(
    (name) => name.endsWith('resume.json') || name.endsWith('resume-sample.json'),
  );

  test.each(samples)('%s comes back valid by the schema, with the same values on a second trip', (name) => {
    const first = parsedOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const json = toJsonResume(first);
    expect(isValid(json) ? [] : isValid.errors).toEqual([]);
    expect(valuesOf(parsedOf(json))).toEqual(valuesOf(first));
    expect(first.experience.length).toBeGreaterThan(0);
  });

  test('what is read from invented people’s resumes is valid by the schema', () => {
    for (const { resume } of people) expect(isValid(toJsonResume(parsedOf(resume))) ? [] : isValid.errors).toEqual([]);
  });
}
