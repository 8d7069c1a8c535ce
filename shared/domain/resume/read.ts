import { readEmails, readLinks, readPhones } from './contact.ts';
import type { ResumeDocument } from './document.ts';
import { readEducation } from './education.ts';
import { readExperience } from './experience.ts';
import type { SectionKind } from './headings.ts';
import { readHeadline, readLocation, readName, readSummary } from './identity.ts';
import type { DocumentKind, ParsedResume } from './parsed.ts';
import { sectionsOf } from './sections.ts';
import { readSkills } from './skills.ts';

/**
 * Reads a resume by rules alone. What is not found is null or empty; nothing is guessed beyond the document, and
 * every value's evidence says where it stands.
 */
export function readResume(document: ResumeDocument, kind: DocumentKind): ParsedResume {
  if (document.declared !== undefined) return document.declared;
  const { top, sections } = sectionsOf(document);
  const linesOf = (...kinds: SectionKind[]) =>
    sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.lines);
  const contactLines = [...top, ...linesOf('contact')];
  const name = readName(top) ?? readName(document.lines.filter((line) => line.page === 1).slice(0, 40));
  const contact = contactLines.length > 0 ? contactLines : document.lines.slice(0, 8);
  const phones = readPhones(contact);
  const emails = readEmails(document);
  const links = readLinks(document, contact);
  const experience = sections
    .filter((section) => section.kind === 'experience')
    .flatMap((section) => readExperience(section.lines));
  const education = sections
    .filter((section) => section.kind === 'education')
    .flatMap((section) => readEducation(section.lines));
  const employers = experience.map((job) => job.company);
  const schools = education.map((study) => study.institution);
  const names = [...emails, ...links, ...employers, ...schools].flatMap((field) => field?.evidence ?? []);
  return {
    version: 2,
    source: { kind, pages: document.pages, characters: document.text.length },
    name: name?.field ?? null,
    emails,
    phones: phones.length > 0 ? phones : readPhones(document.lines.slice(0, 12)),
    links,
    location: readLocation(contact) ?? null,
    headline: readHeadline(top, name?.line) ?? null,
    summary: readSummary(linesOf('summary')) ?? null,
    experience,
    education,
    skills: readSkills(document, linesOf('skills'), names),
    projects: [],
    certificates: [],
    languages: [],
  };
}
