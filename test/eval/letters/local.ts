import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import { localWriter } from '../../../shared/adapters/openai/local-writer.ts';
import { LETTER_LENGTHS, LETTER_TONES } from '../../../shared/domain/enums.ts';
import { checkLetter } from '../../../shared/domain/letters/check.ts';
import type { Fact } from '../../../shared/domain/letters/facts.ts';
import type { LetterPosting } from '../../../shared/domain/letters/letter.ts';
import { factsOf } from '../../../shared/domain/letters/person-facts.ts';
import { yearsOfExperience } from '../../../shared/domain/profile/years.ts';
import { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';
import { toJsonResume } from '../../../shared/domain/resume/to-json-resume.ts';
import { skillById } from '../../../shared/domain/skills/dictionary.ts';
import { findSkills } from '../../../shared/domain/skills/find.ts';
import { parseCsv } from '../csv.ts';
import { builtinPostings, hasPostings, REAL_DATA_DIR } from '../real-postings.ts';
import { asOf } from './planted.ts';

const POSTINGS = 200;
const tongues = { pdf: 'pdf', docx: 'docx', txt: 'text' } as const;

export type Written = {
  letters: number;
  people: number;
  postings: number;
  blocked: string[];
  /** Milliseconds of the processor that writing one took, shortest first: others may keep the machine busy. */
  took: number[];
  /** Of 50 letters of one person, written one after another: openings that another of them has, too. */
  twice: number;
  shapes: number;
};

/** Letters of the local writer for every resume of the reference data and 200 real postings; undefined where it is absent. */
export async function writeForReal(): Promise<Written | undefined> {
  if (!hasPostings('glassdoor-2020')) return undefined;
  const people = await realPeople();
  const postings = realPostings();
  const blocked: string[] = [];
  const took: number[] = [];
  for (const [row, { file, facts }] of people.entries()) {
    for (const [column, posting] of postings.entries()) {
      const tone = LETTER_TONES[(row + column) % LETTER_TONES.length] ?? 'professional';
      const length = LETTER_LENGTHS[Math.floor(column / LETTER_TONES.length) % LETTER_LENGTHS.length] ?? 'medium';
      const started = process.cpuUsage();
      const { sentences } = await localWriter.write({ facts, posting, tone, length, personKey: file });
      const { user, system } = process.cpuUsage(started);
      took.push((user + system) / 1000);
      const findings = checkLetter(sentences, facts, posting, asOf);
      for (const { kind, text, sentence } of findings)
        blocked.push(`${file}, ${posting.id}: ${kind} "${text}" in: ${sentences[sentence]?.text}`);
    }
  }
  const { twice, shapes } = await openingsOf(people[0]?.facts ?? [], postings.slice(0, 50));
  const letters = people.length * postings.length;
  return {
    letters,
    people: people.length,
    postings: postings.length,
    blocked,
    took: took.sort((a, b) => a - b),
    twice,
    shapes,
  };
}

async function openingsOf(
  facts: readonly Fact[],
  postings: readonly LetterPosting[],
): Promise<{ twice: number; shapes: number }> {
  const previous: string[] = [];
  const shapes = new Set<string>();
  for (const posting of postings) {
    const asked = { facts, posting, tone: 'professional', length: 'short', personKey: 'one', previous } as const;
    const { sentences } = await localWriter.write(asked);
    const opening = sentences[1]?.text ?? '';
    previous.push(opening);
    shapes.add(opening.replace(posting.title, '').replace(posting.company, ''));
  }
  return { twice: previous.length - new Set(previous).size, shapes: shapes.size };
}

function realPostings(): LetterPosting[] {
  const rows = parseCsv(readFileSync(join(REAL_DATA_DIR, 'postings', 'glassdoor-2020', 'glassdoor_jobs.csv'), 'utf8'));
  const glassdoor = rows.map((row, at) => ({
    id: `glassdoor:${at}`,
    title: row['Job Title'] ?? '',
    company: (row['Company Name'] ?? '').split('\n')[0] ?? '',
    location: row.Location ?? '',
    text: row['Job Description'] ?? '',
  }));
  const builtin = hasPostings('builtin-2026')
    ? builtinPostings().map((one) => ({ ...one, company: `Firm ${one.id.split(':')[1]}` }))
    : [];
  const step = (from: readonly unknown[]) => Math.max(1, Math.floor(from.length / (POSTINGS / 2)));
  const every = [glassdoor, builtin].flatMap((set) =>
    set.filter((_, at) => at % step(set) === 0).slice(0, POSTINGS / 2),
  );
  return every.map(({ id, title, company, location, text }) => ({
    id,
    title,
    company,
    location,
    text,
    skills: [...new Set(findSkills(text).flatMap(({ skillId }) => skillById(skillId)?.name ?? []))].slice(0, 12),
  }));
}

async function realPeople(): Promise<{ file: string; facts: Fact[] }[]> {
  const folder = join(REAL_DATA_DIR, 'resumes');
  const people: { file: string; facts: Fact[] }[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const resume = await resumeOf(join(folder, file));
    if ((resume?.work ?? []).length > 0 && resume !== undefined) people.push({ file, facts: factsOfResume(resume) });
  }
  return people;
}

async function resumeOf(path: string): Promise<JsonResume | undefined> {
  const ending = path.split('.').at(-1) ?? '';
  if (ending === 'json') return JsonResume.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  const kind = Object.entries(tongues).find(([name]) => name === ending)?.[1];
  if (kind === undefined) return undefined;
  const read = await documentReader.read(new Uint8Array(readFileSync(path)), kind);
  return read.outcome === 'read' ? toJsonResume(readResume(read.document, read.kind)) : undefined;
}

/** The rows that the profile would hold once the person had taken all of the reading over. */
function factsOfResume({
  basics,
  work = [],
  education = [],
  skills = [],
  certificates = [],
  languages = [],
}: JsonResume): Fact[] {
  const day = (date: string | undefined) =>
    date === undefined ? null : `${date}-01-01`.slice(0, date.length > 7 ? 10 : undefined).slice(0, 10);
  const experience = work.map((job, at) => ({
    id: `job-${at}`,
    company_name: job.name ?? job.company ?? '',
    job_title: job.position ?? '',
    description: [job.summary, ...(job.highlights ?? [])].filter((line) => line !== undefined).join('\n'),
    start_date: day(job.startDate) ?? '2020-01-01',
    end_date: day(job.endDate),
    is_current: job.endDate === undefined,
  }));
  const jobs = experience.filter((job) => job.company_name !== '' && job.job_title !== '');
  return factsOf({
    name: basics?.name ?? 'Nobody Known',
    profile: { headline: basics?.label ?? null, location: basics?.location?.city ?? null, availability: '2_weeks' },
    years: yearsOfExperience(jobs, asOf.toISOString().slice(0, 10)),
    experience: jobs,
    education: education
      .map((study, at) => ({
        id: `study-${at}`,
        institution_name: study.institution ?? '',
        degree: study.studyType ?? '',
        field_of_study: study.area ?? null,
        start_date: day(study.startDate),
        end_date: day(study.endDate),
      }))
      .filter((study) => study.institution_name !== '' && study.degree !== ''),
    skills: [...new Set(skills.flatMap((group) => group.keywords ?? [group.name ?? '']))]
      .filter((name) => name !== '')
      .map((name, at) => ({ id: `skill-${at}`, skill_name: name, skill_level: null, years_experience: null })),
    certificates: certificates.map((one, at) => ({
      id: `certificate-${at}`,
      certificate_name: one.name ?? '',
      issuer: one.issuer ?? null,
      issue_date: day(one.date),
    })),
    languages: languages.map((one, at) => ({
      id: `language-${at}`,
      language_name: one.language ?? '',
      fluency: one.fluency ?? null,
    })),
  });
}
