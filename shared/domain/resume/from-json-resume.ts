import { SKILL_LEVELS } from '../enums.ts';
import { skillKey } from '../profile/skill-key.ts';
import { resolveSkill } from '../skills/dictionary.ts';
import { kindOfLink, webAddress } from './contact.ts';
import { type LaidOutLine, type ResumeDocument, toDocument } from './document.ts';
import type { JsonResume } from './json-resume.ts';
import type { DateField, LinkField, ParsedResume, TextField } from './parsed.ts';
import { toE164 } from './phone.ts';
import { readSkills } from './skills.ts';

const LINE_HEIGHT = 14;

/** Says each value on a line of its own, which is its evidence. */
class Script {
  readonly lines: LaidOutLine[] = [];
  #start = 0;

  /** The field of a value; null for one that is empty. */
  say(raw: string | undefined): TextField | null {
    const value = raw?.replace(/\s+/g, ' ').trim() ?? '';
    if (value === '') return null;
    const y = (this.lines.length + 1) * LINE_HEIGHT;
    this.lines.push({
      page: 1,
      x: 0,
      y,
      right: value.length * 6,
      size: 11,
      cells: [{ text: value, x: 0, right: value.length * 6 }],
    });
    const start = this.#start;
    this.#start += value.length + 1;
    return { value, confidence: 1, evidence: [{ page: 1, start, end: start + value.length, text: value }] };
  }

  all(values: readonly (string | undefined)[] | undefined): TextField[] {
    return (values ?? []).flatMap((value) => this.say(value) ?? []);
  }
}

/** A JSON Resume as a document of one value a line, with what it declares already in its fields. */
export function fromJsonResume(json: JsonResume): ResumeDocument {
  const script = new Script();
  const { basics } = json;
  const name = script.say(basics?.name);
  const headline = script.say(basics?.label);
  const email = script.say(basics?.email);
  const place = basics?.location;
  const location = script.say(
    [place?.address, place?.city, place?.region, place?.countryCode].filter((part) => part?.trim()).join(', '),
  );
  const phone = script.say(basics?.phone);
  const links = [basics?.url, ...(basics?.profiles ?? []).map((profile) => profile.url)].flatMap((url, index) =>
    linkOf(script.say(url), index === 0 && basics?.url !== undefined),
  );
  const summary = script.say(basics?.summary);
  const experience = (json.work ?? []).map((job) => ({
    company: script.say(job.name ?? job.company),
    title: script.say(job.position),
    location: script.say(job.location),
    ...spanOf(script, job),
    bullets: script.all([job.summary, ...(job.highlights ?? [])]),
  }));
  const education = (json.education ?? []).map((study) => ({
    institution: script.say(study.institution),
    degree: script.say(study.studyType),
    field: script.say(study.area),
    start: dateOf(script.say(study.startDate)),
    end: dateOf(script.say(study.endDate)),
    gpa: script.say(study.score ?? study.gpa),
  }));
  const projects = (json.projects ?? []).flatMap((project) => {
    const called = script.say(project.name);
    if (called === null) return [];
    const [url = null] = linkOf(script.say(project.url), false);
    const bullets = script.all([project.description, ...(project.highlights ?? [])]);
    return [{ name: called, url, ...spanOf(script, project), bullets }];
  });
  const certificates = (json.certificates ?? []).flatMap((one) => {
    const called = script.say(one.name);
    return called === null
      ? []
      : [
          {
            name: called,
            issuer: script.say(one.issuer),
            date: dateOf(script.say(one.date)),
            ...urlOf(linkOf(script.say(one.url), false)),
          },
        ];
  });
  const languages = (json.languages ?? []).flatMap((one) => {
    const called = script.say(one.language);
    return called === null ? [] : [{ name: called, level: script.say(one.fluency) }];
  });
  // Seen in the prose before the list is said, so that each skill's evidence is where it stands.
  const addresses = [email, ...links, ...projects.map(({ url }) => url), ...certificates.map(({ url }) => url)];
  const seen = readSkills(
    toDocument(script.lines, 1),
    [],
    [
      ...[...experience, ...education].flatMap(namesOf),
      // `https://github.com/...` shows neither GitHub nor HTTP.
      ...addresses.flatMap((address) => address?.evidence ?? []),
    ],
  );
  const listed = script.all(
    (json.skills ?? []).flatMap((skill) => (skill.keywords?.length ? skill.keywords : [skill.name])),
  );
  const document = toDocument(script.lines, 1);
  const parsed: ParsedResume = {
    version: 2,
    source: { kind: 'json', pages: 1, characters: document.text.length },
    name,
    emails: email === null ? [] : [email],
    phones: phone === null ? [] : [{ ...phone, e164: toE164(phone.value, place?.countryCode) }],
    links,
    location,
    headline,
    summary,
    experience,
    education,
    skills: withLevels(joinSkills(listed, seen), json),
    projects,
    certificates,
    languages,
  };
  return { ...document, declared: parsed };
}

function namesOf(entry: { company?: TextField | null; institution?: TextField | null }) {
  return (entry.company ?? entry.institution)?.evidence ?? [];
}

function joinSkills(listed: readonly TextField[], seen: ParsedResume['skills']): ParsedResume['skills'] {
  const skills = new Map<string, ParsedResume['skills'][number]>();
  for (const field of listed) {
    const known = resolveSkill(field.value)?.name;
    const value = known ?? field.value;
    if (!skills.has(value.toLowerCase()))
      skills.set(value.toLowerCase(), { ...field, value, in_dictionary: known !== undefined, seen_in: ['skills'] });
  }
  for (const skill of seen) {
    const own = skills.get(skill.value.toLowerCase());
    if (own === undefined) skills.set(skill.value.toLowerCase(), skill);
    else {
      own.evidence.push(...skill.evidence);
      own.seen_in.push(...skill.seen_in.filter((place) => !own.seen_in.includes(place)));
    }
  }
  return [...skills.values()];
}

/** The level that a skill of its own declares; that of a group is the group's. */
function withLevels(skills: ParsedResume['skills'], json: JsonResume): ParsedResume['skills'] {
  const levels = new Map(
    (json.skills ?? []).flatMap(({ name, level, keywords }) => {
      const known = SKILL_LEVELS.find((one) => one === level?.trim().toLowerCase());
      return name === undefined || known === undefined || keywords?.length ? [] : [[skillKey(name), known] as const];
    }),
  );
  return skills.map((skill) => {
    const level = levels.get(skillKey(skill.value));
    return level === undefined ? skill : { ...skill, level };
  });
}

function spanOf(script: Script, when: { startDate?: string | undefined; endDate?: string | undefined }) {
  const start = dateOf(script.say(when.startDate));
  const end = dateOf(script.say(when.endDate));
  return { start, end, current: start !== null && end === null };
}

/** As far as it is said; a day that no calendar has leaves the month. */
function dateOf(field: TextField | null): DateField | null {
  const [day, month] = /^((?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?)(?:-\d{2})?$/.exec(field?.value ?? '') ?? [];
  if (field === null || day === undefined || month === undefined) return null;
  const isDay = new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return { ...field, value: isDay ? day : month };
}

const urlOf = ([url]: readonly LinkField[]): { url?: LinkField } => (url === undefined ? {} : { url });

function linkOf(field: TextField | null, own: boolean): LinkField[] {
  if (field === null) return [];
  const value = webAddress(field.value);
  const kind = kindOfLink(value);
  return [{ ...field, value, kind: own && kind === 'other' ? 'portfolio' : kind }];
}
