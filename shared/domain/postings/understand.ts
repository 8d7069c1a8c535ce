import type { EducationLevel, ExperienceLevel, JobType, Sponsorship } from '../enums.ts';
import { type ReadLocation, readLocation } from '../places/find.ts';
import { readApplicationEmail } from './application-email.ts';
import { readAuthorisation } from './authorisation.ts';
import { readYears } from './experience.ts';
import { quoted, sentencesOf } from './fact.ts';
import { readJobType } from './job-type.ts';
import { readLevel } from './level.ts';
import type { ParsedPosting } from './posting.ts';
import { readRemoteRegions, readTimeZone } from './remote-regions.ts';
import { type ReadSalary, readPay, type StatedPay, salaryOf } from './salary.ts';
import { readEducation, readLanguages } from './schooling.ts';
import { readSections } from './sections.ts';
import { readSkillsAsked, type SkillAsked } from './skills-asked.ts';
import { readMode } from './work-mode.ts';

/** Rises when the rules below read differently: it is part of each posting's hash, so that all are read again. */
export const UNDERSTANDING_VERSION = 8;

/** Something that was read from the prose, and the words it stands on. */
export type PostingFact = {
  fact:
    | 'work_mode'
    | 'remote_regions'
    | 'time_zone'
    | 'pay'
    | 'sponsorship'
    | 'clearance'
    | 'citizenship'
    | 'authorization'
    | 'education'
    | 'language'
    | 'experience';
  value: string;
  sentence: string;
};
/** More than this a posting does not say in earnest. */
const MOST_FACTS = 40;

/** What a posting says, in the schema's terms and normalised for matching. */
export type Understanding = {
  /** The lines under its headings of requirements, for a weighted search; null when it has no such heading. */
  requirements: string | null;
  location: string | null;
  placeIds: number[];
  country: string | null;
  isRemote: boolean;
  isHybrid: boolean;
  /** Where a remote worker may live: ISO 3166 or a stretch of the world; empty when it is not remote or says nothing. */
  remoteRegions: string[];
  jobType: JobType | null;
  experienceLevel: ExperienceLevel | null;
  yearsMin: number | null;
  yearsMax: number | null;
  salary: ReadSalary | null;
  sponsorship: Sponsorship | null;
  clearanceRequired: boolean | null;
  citizenshipRequired: string | null;
  authorizationRegion: string | null;
  educationLevel: EducationLevel | null;
  languages: string[];
  facts: PostingFact[];
  skills: SkillAsked[];
  applicationEmail: string | null;
};

const requirementsOf = (text: string): string | null => {
  const lines = readSections(text).filter((line) => line.kind === 'required' && line.text.trim() !== '');
  return lines.length === 0 ? null : lines.map((line) => line.text).join('\n');
};

/** By what is written for people; the board's own fields help where that names no place that is known. */
const whereOf = (posting: ParsedPosting, location: string): ReadLocation => {
  const read = readLocation(location);
  const fields = posting.places ?? [];
  if (read.placeIds.length > 0 || fields.length === 0) return read;
  const written = fields.map((one) => [one.city, one.region, one.country].filter((part) => part).join(', ')).join('; ');
  const whole = readLocation(written);
  // A region that no list knows ("Leipzig, SN, DE") hides a city that one does.
  const byFields =
    whole.placeIds.length > 0
      ? whole
      : readLocation(fields.map((one) => [one.city, one.country].filter((part) => part).join(', ')).join('; '));
  const countries = [
    ...new Set(fields.flatMap((one) => (/^[A-Z]{2}$/u.test(one.country ?? '') ? [one.country ?? ''] : []))),
  ];
  return {
    placeIds: byFields.placeIds,
    // Several countries are none; of fields with codes alone "US" and "CA" would be read as a country and its state.
    country: read.country ?? (countries.length > 1 ? null : (countries[0] ?? byFields.country)),
    remoteRegions: read.remoteRegions,
  };
};

const amount = ({ minMinor, maxMinor, currency, period, kind, tax, paymentsPerYear }: StatedPay): string =>
  [
    minMinor ?? '',
    '-',
    maxMinor ?? '',
    ` ${currency} minor units a ${period}`,
    kind === 'unsaid' ? '' : `, ${kind}`,
    tax === null ? '' : `, ${tax}`,
    paymentsPerYear === null ? '' : `, ${paymentsPerYear} times a year`,
  ].join('');

/** Reads a posting: fields first, prose where no field tells. `text` is the description without markup. */
export const understand = (posting: ParsedPosting, text: string): Understanding => {
  const location = posting.locations
    .filter((one) => one.trim() !== '')
    .join('; ')
    .slice(0, 255);
  const { placeIds, country, remoteRegions: namedRegions } = whereOf(posting, location);
  const sentences = sentencesOf(text);
  const mode = readMode({ field: posting.workMode, title: posting.title, locations: posting.locations, text });
  const isRemote = mode.mode === 'remote';
  // Of remote work in "Canada" or "Americas", with no town, that is where one may live.
  const placeRegions =
    isRemote && placeIds.length === 0 && namedRegions.length === 0
      ? readLocation(posting.locations.map((one) => `Remote, ${one}`).join('; ')).remoteRegions
      : namedRegions;
  const fieldRegions = readLocation((posting.remoteFrom ?? []).map((one) => `Remote, ${one}`).join('; ')).remoteRegions;
  const saidRegions =
    isRemote && placeRegions.length === 0 && fieldRegions.length === 0 ? readRemoteRegions(sentences) : null;
  const remoteRegions = isRemote ? [...new Set([...fieldRegions, ...placeRegions, ...(saidRegions?.value ?? [])])] : [];
  const years = readYears(text);
  const stated = posting.salary === null && posting.salaryText ? readPay(posting.salaryText, country) : [];
  const pay = stated.length > 0 ? stated : posting.payIsOfOthers === true ? [] : readPay(text, country);
  const authorisation = readAuthorisation(sentences);
  const education = readEducation(text);
  const languages = readLanguages(text);
  const timeZone = isRemote ? readTimeZone(sentences) : null;
  const facts: PostingFact[] = [
    ...(mode.sentence === null ? [] : [{ fact: 'work_mode' as const, value: mode.mode, sentence: mode.sentence }]),
    ...(saidRegions === null
      ? []
      : [{ fact: 'remote_regions' as const, value: saidRegions.value.join(', '), sentence: saidRegions.sentence }]),
    ...(timeZone === null ? [] : [{ fact: 'time_zone' as const, ...timeZone }]),
    ...(authorisation.sponsorship === null ? [] : [{ fact: 'sponsorship' as const, ...authorisation.sponsorship }]),
    ...(authorisation.clearance === null
      ? []
      : [
          {
            fact: 'clearance' as const,
            value: authorisation.clearance.value ? 'required' : 'not required',
            sentence: authorisation.clearance.sentence,
          },
        ]),
    ...(authorisation.citizenship === null ? [] : [{ fact: 'citizenship' as const, ...authorisation.citizenship }]),
    ...(authorisation.region === null ? [] : [{ fact: 'authorization' as const, ...authorisation.region }]),
    ...(education === null ? [] : [{ fact: 'education' as const, ...education }]),
    ...languages.map((language) => ({ fact: 'language' as const, ...language })),
    ...(years.sentence === null
      ? []
      : [
          {
            fact: 'experience' as const,
            value: years.max === null ? `${years.min}+` : `${years.min}-${years.max}`,
            sentence: quoted(years.sentence),
          },
        ]),
    ...pay.slice(0, 12).map((one) => ({ fact: 'pay' as const, value: amount(one), sentence: quoted(one.sentence) })),
  ];
  return {
    requirements: requirementsOf(text),
    location: location === '' ? null : location,
    placeIds,
    country,
    isRemote,
    isHybrid: mode.mode === 'hybrid',
    remoteRegions,
    jobType: readJobType({ field: posting.employmentType, title: posting.title, text }),
    experienceLevel: readLevel(posting.title, years, posting.level ?? null),
    yearsMin: years.min,
    yearsMax: years.max,
    salary: posting.salary ?? salaryOf(pay),
    sponsorship: authorisation.sponsorship?.value ?? null,
    clearanceRequired: authorisation.clearance?.value ?? null,
    citizenshipRequired: authorisation.citizenship?.value ?? null,
    authorizationRegion: authorisation.region?.value ?? null,
    educationLevel: education?.value ?? null,
    languages: languages.map(({ value }) => value),
    facts: facts.slice(0, MOST_FACTS),
    skills: readSkillsAsked(posting.title, text),
    applicationEmail: readApplicationEmail(text),
  };
};
