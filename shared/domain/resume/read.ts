import { readCertificates } from './certificates.ts';
import { readEmails, readLinks, readPhones } from './contact.ts';
import type { Line, ResumeDocument } from './document.ts';
import { degreesOf, readEducation } from './education.ts';
import { type Entry, entriesOf } from './entries.ts';
import { jobsOf, readExperience } from './experience.ts';
import { readHeadline, readLocation, readName, readOpening, readSummary } from './identity.ts';
import { readLanguages } from './languages.ts';
import type { DocumentKind, ParsedEducation, ParsedExperience, ParsedResume } from './parsed.ts';
import { countryOf } from './places.ts';
import { readProjects } from './projects.ts';
import { type Section, type Sections, sectionsOf } from './sections.ts';
import { readSkills } from './skills.ts';
import { hasDegreeWord, hasInstitutionWord, hasTitleWord } from './words.ts';

/**
 * Reads a resume by rules alone. What is not found is null or empty; nothing is guessed beyond the document, and
 * every value's evidence says where it stands.
 */
export function readResume(document: ResumeDocument, kind: DocumentKind): ParsedResume {
  if (document.declared !== undefined) return document.declared;
  const sections = named(sectionsOf(document));
  const linesOf = (...kinds: Section['kind'][]) =>
    sections.sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.lines);
  const { top } = sections;
  // An employer may be shaped like a name.
  const history = new Set(linesOf('experience', 'education', 'certificates', 'projects'));
  const elsewhere = document.lines.filter((line) => line.page === 1 && !history.has(line));
  const emails = readEmails(document);
  const name = readName(top, emails) ?? readName(elsewhere.slice(0, 40), emails);
  const contactLines = [...top, ...linesOf('contact')];
  const contact = contactLines.length > 0 ? contactLines : document.lines.slice(0, 8);
  const location = readLocation(contact) ?? null;
  const country = location === null ? undefined : countryOf(location.value);
  const phones = readPhones(contact, country);
  const links = readLinks(document, contact);
  const { experience, education } = historyOf(sections);
  const employers = experience.map((job) => job.company);
  const schools = education.map((study) => study.institution);
  const names = [...emails, ...links, ...employers, ...schools].flatMap((field) => field?.evidence ?? []);
  return {
    version: 2,
    source: { kind, pages: document.pages, characters: document.text.length },
    name: name?.field ?? null,
    emails,
    phones: phones.length > 0 ? phones : readPhones(document.lines.slice(0, 12), country),
    links,
    location,
    headline: readHeadline(top, name?.line) ?? null,
    summary:
      readSummary(linesOf('summary')) ??
      readOpening(afterContact(top)) ??
      readOpening(afterName(top, name?.line)) ??
      null,
    experience,
    education,
    skills: readSkills(document, sections.sections, names),
    projects: readProjects(linesOf('projects')),
    certificates: readCertificates(linesOf('certificates')),
    languages: readLanguages(linesOf('languages')),
  };
}

type History = { experience: ParsedExperience[]; education: ParsedEducation[] };

function historyOf({ sections, top }: Sections): History {
  const of = (kind: Section['kind']) => sections.filter((section) => section.kind === kind);
  const experience = of('experience').flatMap((section) => readExperience(section.lines));
  const education = of('education').flatMap((section) => readEducation(section.lines));
  if (experience.length > 0 || education.length > 0) return { experience, education };
  // No heading says where the jobs are: each dated entry tells by its words what it is.
  const entries = [afterContact(top), ...of('unknown').map((section) => section.lines)].flatMap((lines) =>
    entriesOf(lines),
  );
  return { experience: jobsOf(entries.filter(isJob)), education: degreesOf(entries.filter(isStudy)) };
}

/** What follows the name and the addresses. */
function afterContact(top: readonly Line[]): readonly Line[] {
  const last = top
    .slice(0, 15)
    .findLastIndex((line) => /@|https?:|www\.|linkedin|github|\+\d{6}|\d{3}[ )-]{1,2}\d{3}/i.test(line.text));
  return top.slice(last + 1);
}

function afterName(top: readonly Line[], name: Line | undefined): readonly Line[] {
  return name === undefined ? [] : top.slice(top.indexOf(name) + 1);
}

const headText = (entry: Entry) => entry.head.map((line) => line.text).join(' \t');
const isStudy = (entry: Entry): boolean =>
  hasDegreeWord(headText(entry)) || (hasInstitutionWord(headText(entry)) && !hasTitleWord(headText(entry)));
const isJob = (entry: Entry): boolean => !isStudy(entry) && hasTitleWord(headText(entry));

/** Gives sections whose heading said nothing the kind that their lines show. */
function named({ top, sections }: Sections): Sections {
  const has = (kind: Section['kind']) => sections.some((section) => section.kind === kind);
  const studies = sections.filter((section) => section.kind === 'education');
  return {
    top,
    sections: sections.map((section) => {
      // `Qualifications` beside an education with schools are no degrees.
      if (studies.length > 1 && section.kind === 'education' && !studiesIn(section) && studies.some(studiesIn))
        return { ...section, kind: 'certificates' };
      if (section.kind !== 'unknown') return section;
      const kind = kindOf(section.lines);
      return kind === undefined || has(kind) ? section : { ...section, kind };
    }),
  };
}

const studiesIn = ({ lines }: Section): boolean =>
  lines.some((line) => hasDegreeWord(line.text) || hasInstitutionWord(line.text));

function kindOf(lines: readonly Line[]): 'experience' | 'education' | 'summary' | undefined {
  const entries = entriesOf(lines).filter((entry) => entry.head.length > 0);
  if (entries.some(isJob) && entries.filter(isJob).length >= entries.length / 2) return 'experience';
  if (entries.some(isStudy) && entries.filter(isStudy).length >= entries.length / 2) return 'education';
  const prose = lines.every((line) => line.text.length > 40 || line === lines.at(-1));
  return lines.length > 0 && prose && entries.length <= 1 ? 'summary' : undefined;
}
