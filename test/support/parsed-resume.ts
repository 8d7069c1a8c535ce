import type { ParsedExperience, ParsedResume, TextField } from '../../shared/domain/resume/parsed.ts';

let place = 0;
/** A field of its own place in the document. */
export function said(value: string, confidence = 0.9): TextField {
  place += 1_000;
  return { value, confidence, evidence: [{ page: 1, start: place, end: place + value.length, text: value }] };
}
const saidOrNot = (value: string | null) => (value === null ? null : said(value));

export type Job = {
  company: string;
  title: string;
  start: string | null;
  end?: string | null;
  current?: boolean;
  location?: string;
  bullets?: string[];
};

const jobOf = ({
  company,
  title,
  start,
  end = null,
  current = false,
  location,
  bullets = [],
}: Job): ParsedExperience => ({
  company: said(company),
  title: said(title),
  location: location === undefined ? null : said(location),
  start: saidOrNot(start),
  end: saidOrNot(end),
  current,
  bullets: bullets.map((bullet) => said(bullet)),
});

/** A resume that says this and nothing else. */
export function parsedResume({
  headline,
  jobs = [],
  skills = [],
  degrees = [],
}: {
  headline?: string;
  jobs?: Job[];
  skills?: string[];
  degrees?: { school: string; degree: string; field?: string; end?: string; gpa?: string }[];
}): ParsedResume {
  return {
    version: 2,
    source: { kind: 'text', pages: 1, characters: 100 },
    name: null,
    emails: [],
    phones: [],
    links: [],
    location: null,
    headline: headline === undefined ? null : said(headline),
    summary: null,
    experience: jobs.map(jobOf),
    education: degrees.map(({ school, degree, field, end, gpa }) => ({
      institution: said(school),
      degree: said(degree),
      field: field === undefined ? null : said(field),
      start: null,
      end: end === undefined ? null : said(end),
      gpa: gpa === undefined ? null : said(gpa),
    })),
    skills: skills.map((skill) => ({ ...said(skill), in_dictionary: true, seen_in: ['skills'] })),
    projects: [],
    certificates: [],
    languages: [],
  };
}
