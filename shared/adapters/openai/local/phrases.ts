import type { Fact, FactOf } from '../../../domain/letters/facts.ts';
import type { LetterTone } from '../../../domain/letters/letter.ts';
import type { LetterRequest } from '../port.ts';
import type { Chosen } from './choose.ts';
import { asDeed, indefinite, listOf, pick } from './grammar.ts';

export type Phrase = { text: string; facts: readonly Fact[] };

const say = (text: string, ...facts: Fact[]): Phrase => ({ text, facts });

export function greeting({ posting, tone }: LetterRequest): Phrase {
  return say(
    {
      professional: `Dear ${posting.company} hiring team,`,
      casual: `Hello ${posting.company} team,`,
      enthusiastic: `Dear ${posting.company} team,`,
    }[tone],
  );
}

type Opening = (title: string, company: string) => string;
const openings: Record<LetterTone, readonly Opening[]> = {
  professional: [
    (title, company) => `I am writing to apply for the ${title} position at ${company}.`,
    (title, company) => `Please accept my application for the ${title} position at ${company}.`,
    (title, company) => `I would like to apply for the ${title} position at ${company}.`,
    (title, company) => `With this letter I would like to apply for the ${title} opening at ${company}.`,
    (title, company) => `I would like to be considered for the ${title} opening at ${company}.`,
    (title, company) => `Please consider this letter my application for the ${title} role at ${company}.`,
  ],
  casual: [
    (title, company) => `I would like to throw my hat in the ring for the ${title} role at ${company}.`,
    (title, company) => `Your ${title} opening at ${company} caught my eye, and I would like to apply.`,
    (title, company) => `I would like to talk to you about the ${title} role at ${company}.`,
    (title, company) => `The ${title} role at ${company} has my attention, and I would like to apply.`,
    (title, company) => `I would like to be your next colleague at ${company}, in the ${title} role.`,
  ],
  enthusiastic: [
    (title, company) => `I was excited to read about the ${title} role at ${company}, and I would love to apply.`,
    (title, company) => `I would be thrilled to take on the ${title} role at ${company}.`,
    (title, company) => `I am excited to apply for the ${title} position at ${company}.`,
    (title, company) => `It would be a joy to take on the ${title} role at ${company}, and I would love to apply.`,
    (title, company) => `I was delighted to find the ${title} opening at ${company}, and I would love to apply.`,
  ],
};

export function opening({ posting, tone }: LetterRequest): Phrase {
  return say(pick(openings[tone], `${posting.id} opening`)(posting.title, posting.company));
}

export function background({ posting }: LetterRequest, { job, years }: Chosen): Phrase[] {
  const phrases: Phrase[] = [];
  if (job !== undefined) {
    const title = `${indefinite(job.title)} ${job.title}`;
    phrases.push(
      say(
        job.end === null
          ? `I currently work as ${title} at ${job.company}.`
          : `I last worked as ${title} at ${job.company}.`,
        job,
      ),
    );
  }
  if (years !== undefined && years.years >= 2) {
    const total = `${years.years} years of experience`;
    phrases.push(
      say(
        pick([`I have ${total} in all.`, `In all, I have ${total}.`, `I bring ${total}.`], `${posting.id} years`),
        years,
      ),
    );
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

export function skillsLine({ posting, length }: LetterRequest, { skills }: Chosen): Phrase | undefined {
  const some = skills.slice(0, { short: 3, medium: 5, long: 7 }[length]);
  if (some.length === 0) return undefined;
  const names = listOf(some.map((skill) => skill.name));
  return say(
    pick(
      [
        `Of what you ask for, I know ${names}.`,
        `Of the skills in your posting, I work with ${names}.`,
        `You ask for ${names}, which I know.`,
      ],
      `${posting.id} skills`,
    ),
    ...some,
  );
}

export function studies({ length }: LetterRequest, { education }: Chosen): Phrase | undefined {
  if (education === undefined || length === 'short') return undefined;
  const field = education.field === null ? '' : ` in ${education.field}`;
  return say(`My education: ${education.degree}${field}, ${education.institution}.`, education);
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
  const said = languages.map(({ name, fluency }) => (fluency === null ? name : `${name} (${fluency})`));
  return say(`I speak ${listOf(said)}.`, ...languages);
}

const talk: Record<LetterTone, readonly ((company: string) => string)[]> = {
  professional: [
    (company) => `I would welcome the chance to talk about how I could help ${company}.`,
    (company) => `I would be glad to discuss with you what I could do for ${company}.`,
    (company) => `I would appreciate a conversation about the work ahead at ${company}.`,
  ],
  casual: [
    (company) => `I would enjoy a chat about what ${company} needs.`,
    () => 'I would be happy to talk whenever it suits you.',
    (company) => `I would like to hear more about the work at ${company}.`,
  ],
  enthusiastic: [
    (company) => `I would love to talk about what I could do for ${company}.`,
    (company) => `I would be delighted to help ${company} with the work ahead.`,
    (company) => `I cannot wait to hear more about the work at ${company}.`,
  ],
};
const thanks: Record<LetterTone, string> = {
  professional: 'Thank you for your time and consideration.',
  casual: 'Thanks for reading.',
  enthusiastic: 'Thank you so much for reading this letter.',
};

export function closing({ posting, tone }: LetterRequest, { availability }: Chosen): Phrase[] {
  const phrases = [say(pick(talk[tone], `${posting.id} talk`)(posting.company))];
  if (availability !== undefined && availability.availability !== 'passive') {
    phrases.push(say(whenFree[availability.availability], availability));
  }
  phrases.push(say(thanks[tone]));
  return phrases;
}

const whenFree = {
  immediate: 'I can start immediately.',
  '2_weeks': 'I can start two weeks after an offer.',
  '1_month': 'I can start one month after an offer.',
} as const;

export function signature({ tone }: LetterRequest): Phrase {
  return say({ professional: 'Kind regards,', casual: 'Best,', enthusiastic: 'Warm regards,' }[tone]);
}
