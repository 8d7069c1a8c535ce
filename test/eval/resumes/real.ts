import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import type { Unknown } from './score.ts';
import { bazilTruth } from './truth-bazil.ts';
import { textTruth } from './truth-text.ts';

export const REAL_DATA_DIR = resolve(process.env.REAL_DATA_DIR ?? '../shared/data');
const folder = join(REAL_DATA_DIR, 'resumes');

export type RealCase = {
  set: string;
  file: string;
  person: string;
  bytes: Uint8Array;
  kind: DocumentKind;
  truth: JsonResume;
  unknown: Unknown;
  /** The same person's resume in another format. */
  twin?: { bytes: Uint8Array; kind: DocumentKind };
};

/** Resumes of others with their truth; none where the reference data is absent. The only reader of truth files. */
export function realCases(): RealCase[] {
  return existsSync(folder) ? [...rendercv(), ...bazil(), ...besideText()] : [];
}

const bytesOf = (...path: string[]) => new Uint8Array(readFileSync(join(folder, ...path)));
const textOf = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const absent = z.string().nullish();
const Entry = z.object({
  start_date: absent,
  end_date: absent,
  date: absent,
  location: absent,
  highlights: z.array(z.string()).nullish(),
});
const Cv = z.object({
  cv: z.object({
    name: z.string(),
    location: z.string(),
    email: z.string(),
    website: z.string(),
    social_networks: z.array(z.object({ network: z.string(), username: z.string() })),
    sections: z.object({
      education: z.array(Entry.extend({ institution: z.string(), area: z.string(), degree: z.string() })),
      experience: z.array(Entry.extend({ company: z.string(), position: z.string() })),
      projects: z.array(Entry.extend({ name: z.string() })),
      skills: z.array(z.object({ details: z.string() })),
    }),
  }),
});

function rendercv(): RealCase[] {
  const { cv } = Cv.parse(parse(textOf('rendercv', 'John_Doe.truth.yaml')));
  const until = (date: string | null | undefined) => (date === 'present' || date == null ? undefined : date);
  const hosts: Record<string, string> = { LinkedIn: 'https://linkedin.com/in/', GitHub: 'https://github.com/' };
  const [city, region] = cv.location.split(', ');
  const truth: JsonResume = {
    basics: {
      name: cv.name,
      email: cv.email,
      url: cv.website,
      location: { city, region },
      profiles: cv.social_networks.map((one) => ({
        network: one.network,
        url: `${hosts[one.network] ?? ''}${one.username}`,
      })),
    },
    work: cv.sections.experience.map((job) => ({
      name: job.company,
      position: job.position,
      location: job.location ?? undefined,
      startDate: until(job.start_date),
      endDate: until(job.end_date),
      // A point below a point is printed as one of its own.
      highlights: (job.highlights ?? []).flatMap((text) => text.split(/ - (?=[A-Z])/)),
    })),
    education: cv.sections.education.map((study) => ({
      institution: study.institution,
      area: study.area,
      studyType: study.degree,
      startDate: until(study.start_date),
      endDate: until(study.end_date),
      score: /GPA: ([\d./]+)/.exec((study.highlights ?? []).join('\n'))?.[1],
    })),
    skills: [{ name: 'all', keywords: cv.sections.skills.flatMap((one) => one.details.split(', ')) }],
    projects: cv.sections.projects.map((one) => ({ name: one.name.replace(/^\[|\]\(.*$/g, '') })),
  };
  return readdirSync(join(folder, 'rendercv'))
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => ({
      set: 'rendercv',
      file,
      person: file.replace('.pdf', ''),
      bytes: bytesOf('rendercv', file),
      kind: 'pdf',
      truth,
      // Its own introduction stands where a summary would; honours and patents are no certificates.
      unknown: new Set(['summary', 'certificates', 'headline', 'languages']),
    }));
}

function bazil(): RealCase[] {
  return bazilTruth(textOf('bazil-synthetic', 'csv_data.csv')).flatMap(({ name, truth }) => {
    const file = `CV_${name.replace(' ', '_')}.pdf`;
    if (!existsSync(join(folder, 'bazil-synthetic', file))) return [];
    return [
      {
        set: 'bazil',
        file,
        person: name,
        bytes: bytesOf('bazil-synthetic', file),
        kind: 'pdf' as const,
        truth,
        unknown: new Set(['job bullets', 'languages', 'certificates', 'location', 'headline', 'summary']),
      },
    ];
  });
}

/** The set that keeps the text of which PDF and DOCX were made. */
function besideText(): RealCase[] {
  const sets = [
    ['skillora', 'software_engineer_resume'],
    ['skillora', 'data_scientist_resume'],
    ['skillora', 'junior_developer_resume'],
  ] as const;
  return sets.flatMap(([set, stem]) => {
    const truth = textTruth(textOf(set, `${stem}.txt`));
    return (['pdf', 'docx', 'text'] as const).map((kind): RealCase => {
      const file = `${stem}.${kind === 'text' ? 'txt' : kind}`;
      return {
        set,
        file,
        person: `${stem.replace('_resume', '')} (${set})`,
        bytes: bytesOf(set, file),
        kind,
        truth,
        unknown: new Set(['languages']),
        ...(kind === 'pdf' ? { twin: { bytes: bytesOf(set, `${stem}.docx`), kind: 'docx' as const } } : {}),
      };
    });
  });
}
