import type { Fact, FactOf } from '../../../domain/letters/facts.ts';
import { asDeed, indefinite, listOf, pick } from '../../../domain/letters/grammar.ts';
import { fnv1a } from '../../../domain/letters/hash.ts';
import { studiesOf, tongueOf, whenFree } from '../../../domain/letters/plain.ts';
import { literally } from '../../../domain/letters/words.ts';
import { oneStop } from '../../../domain/one-stop.ts';
import type { LetterRequest } from '../port.ts';
import type { Chosen } from './choose.ts';
import { inAll, openings, skillsKnown, talk, thanks, whereabouts } from './ways.ts';

export type Phrase = { text: string; facts: readonly Fact[] };

const say = (text: string, ...facts: Fact[]): Phrase => ({ text: oneStop(text), facts });

export function greeting({ posting, tone }: LetterRequest): Phrase {
  return say(
    {
      professional: `Dear ${posting.company} hiring team,`,
      casual: `Hello ${posting.company} team,`,
      enthusiastic: `Dear ${posting.company} team,`,
    }[tone],
  );
}

/**
 * The way of opening that the person's last letters used least; never a sentence that one of them has, as long as there is
 * another. The posting's id chooses among equals.
 */
export function opening({ posting, tone, previous = [] }: LetterRequest): Phrase {
  const ways = openings[tone].map((way) => oneStop(way(posting.title, posting.company)));
  const shapes = openings[tone].map((way) => shapeOf(way('\u0001', '\u0002')));
  const seen = previous.filter((sentence) => sentence !== '');
  const from = fnv1a(`${posting.id} opening`) % ways.length;
  const ranked = ways
    .map((text, index) => ({
      text,
      used: seen.includes(text) ? 1 : 0,
      alike: seen.filter((sentence) => shapes[index]?.test(sentence)).length,
      turn: (index + ways.length - from) % ways.length,
    }))
    .sort((a, b) => a.used - b.used || a.alike - b.alike || a.turn - b.turn);
  return say(ranked[0]?.text ?? '');
}

const shapeOf = (text: string): RegExp =>
  new RegExp(`^${literally(text).replace('\u0001', '.{1,300}').replace('\u0002', '.{1,300}')}$`, 'u');

export function background({ posting, tone }: LetterRequest, { job, years }: Chosen): Phrase[] {
  const phrases: Phrase[] = [];
  if (job !== undefined) {
    const title = `${indefinite(job.title)} ${job.title}`;
    const [now, before] = whereabouts[tone];
    phrases.push(say((job.end === null ? now : before)(title, job.company), job));
  }
  if (years !== undefined && years.years >= 2) {
    phrases.push(say(pick(inAll[tone], `${posting.id} years`)(`${years.years} years of experience`), years));
  }
  return phrases;
}

export function deeds({ posting }: LetterRequest, { achievements, job: latest }: Chosen): Phrase[] {
  let before: FactOf<'experience'> | undefined;
  return achievements.map(({ fact, job }, index) => {
    const where =
      index > 0 && before === job
        ? pick(['There', 'In the same job'], `${posting.id} ${fact.id}`)
        : atCompany(fact, job, latest, index);
    before = job;
    const deed = asDeed(fact.text);
    const text = deed.verb ? `${where} I ${deed.text}.` : `${where} my work was this: ${deed.text}.`;
    return say(text, fact, ...(job === undefined ? [] : [job]));
  });
}

function atCompany(
  fact: FactOf<'achievement'>,
  job: FactOf<'experience'> | undefined,
  latest: FactOf<'experience'> | undefined,
  index: number,
): string {
  if (index > 0 && job !== undefined && job !== latest) return `Before that, at ${fact.company},`;
  return `At ${fact.company}`;
}

export function skillsLine({ posting, length, tone }: LetterRequest, { skills }: Chosen): Phrase | undefined {
  const some = skills.slice(0, { short: 3, medium: 5, long: 7 }[length]);
  if (some.length === 0) return undefined;
  const names = listOf(some.map((skill) => skill.name));
  return say(pick(skillsKnown[tone], `${posting.id} skills`)(names), ...some);
}

export function studies({ length }: LetterRequest, { education }: Chosen): Phrase | undefined {
  if (education === undefined || length === 'short') return undefined;
  return say(studiesOf(education), education);
}

export function papers(_request: LetterRequest, { certificates }: Chosen): Phrase | undefined {
  if (certificates.length === 0) return undefined;
  const said = certificates.map(({ name, issuer, date }) => {
    const about = [issuer, date?.slice(0, 4)].filter((part) => part !== null && part !== undefined);
    return about.length === 0 ? name : `${name} (${about.join(', ')})`;
  });
  return say(`${said.length === 1 ? 'My certificate' : 'My certificates'}: ${listOf(said)}.`, ...certificates);
}

export function tongues(_request: LetterRequest, { languages }: Chosen): Phrase | undefined {
  if (languages.length === 0) return undefined;
  return say(`I speak ${listOf(languages.map(tongueOf))}.`, ...languages);
}

export function closing({ posting, tone }: LetterRequest, { availability }: Chosen): Phrase[] {
  const phrases = [say(pick(talk[tone], `${posting.id} talk`)(posting.company))];
  if (availability !== undefined && availability.availability !== 'passive') {
    phrases.push(say(whenFree[availability.availability], availability));
  }
  phrases.push(say(thanks[tone]));
  return phrases;
}

export function signature({ tone }: LetterRequest): Phrase {
  return say({ professional: 'Kind regards,', casual: 'Best,', enthusiastic: 'Warm regards,' }[tone]);
}
