import { languagesIn } from '../language-names.ts';
import { isLittle } from '../letters/fluency.ts';
import { answerOf, answersBy, type KeptAnswer } from './answers.ts';
import { clearanceVerdict } from './clearance.ts';
import { type AuthorisationFacts, workAuthorisationVerdict } from './work-authorisation.ts';

export type KnockOutFacts = AuthorisationFacts & {
  clearance_required: boolean | null;
  /** ISO 639-1. */
  languages: readonly string[];
  years_min: number | null;
  facts: readonly { fact: string; value: string; sentence: string }[];
};
/** A language of the profile, its level in the person's own words. */
export type OwnLanguage = { language_name: string; fluency: string | null };
export type KnockOutPerson = {
  answers: readonly KeptAnswer[];
  years: number | null;
  languages: readonly OwnLanguage[];
};
export type KnockOut = {
  kind: 'sponsorship' | 'citizenship' | 'authorization' | 'clearance' | 'language' | 'experience';
  /** known: by what you said. unsaid: you have not said; an answer would settle it. */
  certainty: 'known' | 'unsaid';
  message: string;
  /** The posting's own words; null where it said so in a field. */
  sentence: string | null;
};

/** Fewer than half of what is asked, and at least so many years short. */
const FAR_BELOW_YEARS = 3;
const TOO_LITTLE = ['A1', 'A2'];

/** What in a posting would end an application of this person at once, each with the posting's sentence. Pure. */
export function knockOuts(posting: KnockOutFacts, person: KnockOutPerson, today: string): KnockOut[] {
  return [
    ...authorisation(posting, person, today),
    ...clearance(posting, person, today),
    ...language(posting, person),
    ...experience(posting, person),
  ];
}

const said = (posting: KnockOutFacts, fact: string, value?: string): string | null =>
  posting.facts.find((one) => one.fact === fact && (value === undefined || one.value === value))?.sentence ?? null;

function authorisation(posting: KnockOutFacts, { answers }: KnockOutPerson, today: string): KnockOut[] {
  const { verdict, because, message } = workAuthorisationVerdict(posting, answers, today);
  if (because === null || verdict === 'fits') return [];
  return [
    {
      kind: because,
      certainty: verdict === 'refused' ? 'known' : 'unsaid',
      message,
      sentence: said(posting, because),
    },
  ];
}

function clearance(posting: KnockOutFacts, { answers }: KnockOutPerson, today: string): KnockOut[] {
  const found = clearanceVerdict(posting, answersBy(answers, 'security_clearance'), today);
  if (found === null || found.verdict === 'fits') return [];
  const certainty = found.verdict === 'refused' ? 'known' : 'unsaid';
  return [{ kind: 'clearance', certainty, message: found.message, sentence: said(posting, 'clearance') }];
}

function language(posting: KnockOutFacts, { answers, languages }: KnockOutPerson): KnockOut[] {
  const kept = answerOf(answers, 'languages')?.languages.map(({ code, level }) => ({
    code,
    level: String(level),
    little: TOO_LITTLE.includes(level),
  }));
  const told = languages.flatMap(({ language_name: name, fluency }) =>
    languagesIn(name).map(({ code }) => ({ code, level: fluency, little: isLittle(fluency) })),
  );
  const own = [...(kept ?? []), ...told];
  // Who said nothing of languages is not warned of each posting's own.
  if (own.length === 0 && kept === undefined) return [];
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return posting.languages.flatMap((code): KnockOut[] => {
    const found = own.find((one) => one.code === code);
    if (found?.little === false) return [];
    const name = names.of(code) ?? code;
    const message =
      found === undefined
        ? `It asks for ${name}, which is not among your languages.`
        : `It asks for ${name}; yours is ${found.level}.`;
    return [{ kind: 'language', certainty: 'known', message, sentence: said(posting, 'language', code) }];
  });
}

function experience({ years_min: asked, ...posting }: KnockOutFacts, { years }: KnockOutPerson): KnockOut[] {
  if (asked === null || years === null || asked - years < FAR_BELOW_YEARS || years * 2 >= asked) return [];
  const message = `It asks for ${asked} years of experience; you have ${years}.`;
  return [
    { kind: 'experience', certainty: 'known', message, sentence: said({ ...posting, years_min: asked }, 'experience') },
  ];
}
