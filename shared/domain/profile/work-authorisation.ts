import type { Sponsorship } from '../enums.ts';
import type { WorkAuthorisation } from './answer-values.ts';
import { answersBy, type KeptAnswer } from './answers.ts';
import { countryName, EU_MEMBERS, FREE_MOVEMENT, movesFreely } from './country.ts';

/** What a posting says, as it is kept: null where it says nothing. */
export type AuthorisationFacts = {
  country: string | null;
  sponsorship: Sponsorship | null;
  /** ISO 3166: whose citizen one must be. */
  citizenship_required: string | null;
  /** ISO 3166 or EU: where one must be allowed to work already. */
  authorization_region: string | null;
};
export type AuthorisationVerdict = {
  /** refused: the posting's own words stand against this person. unknown: the person or the posting did not say. */
  verdict: 'fits' | 'refused' | 'unknown';
  because: 'sponsorship' | 'citizenship' | 'authorization' | null;
  /** The country or EU that it is about; null where the posting names none. */
  region: string | null;
  message: string;
};

/** How a person stands in a country; null where they did not say. */
type Standing = { mayWork: boolean | null; needsSponsorship: boolean | null; isCitizen: boolean | null };
type Kept = ReadonlyMap<string, WorkAuthorisation>;
const UNSAID: Standing = { mayWork: null, needsSponsorship: null, isCitizen: null };

function standingIn(country: string, kept: Kept, today: string): Standing {
  const own = kept.get(country);
  const isCitizen = own === undefined ? null : own.status === 'citizen';
  const moves = [...kept].some(([code, { status }]) => status === 'citizen' && movesFreely(code, country));
  if (moves) return { mayWork: true, needsSponsorship: false, isCitizen };
  if (own === undefined) return UNSAID;
  const isOver = own.valid_until !== null && own.valid_until < today;
  const mayWork = own.status !== 'none' && !isOver;
  return { mayWork, needsSponsorship: own.needs_sponsorship || isOver, isCitizen };
}

/** In the EU as a whole: the right to work in one member is enough where a posting asks for no certain one. */
function standingInEu(kept: Kept, today: string): Standing {
  const codes = [...kept.keys()].filter((code) => EU_MEMBERS.includes(code));
  const free = [...kept].some(([code, { status }]) => status === 'citizen' && FREE_MOVEMENT.includes(code));
  if (free) return { mayWork: true, needsSponsorship: false, isCitizen: null };
  const all = codes.map((code) => standingIn(code, kept, today));
  if (all.length === 0) return UNSAID;
  return {
    mayWork: all.some((one) => one.mayWork === true),
    needsSponsorship: all.every((one) => one.needsSponsorship === true),
    isCitizen: null,
  };
}

const named = (region: string): string => (region === 'EU' ? 'the European Union' : countryName(region));

/**
 * Whether the posting's words on citizenship, work authorisation and sponsorship stand against the person, by what they
 * said of themselves (`work_authorisation.<country>`). Nothing is guessed: what was not said is unknown, and
 * unknown is no refusal. `today` is YYYY-MM-DD, for permits that end.
 */
export const workAuthorisationVerdict = (
  posting: AuthorisationFacts,
  answers: readonly KeptAnswer[],
  today: string,
): AuthorisationVerdict => authorisationVerdict(posting, answersBy(answers, 'work_authorisation'), today);

/** The same by answers that have been read, for whoever asks of many postings. */
export function authorisationVerdict(
  posting: AuthorisationFacts,
  kept: ReadonlyMap<string, WorkAuthorisation>,
  today: string,
): AuthorisationVerdict {
  const { citizenship_required: citizenship, authorization_region: asked, sponsorship } = posting;
  const region = asked ?? citizenship ?? posting.country;
  const say = (
    verdict: AuthorisationVerdict['verdict'],
    because: AuthorisationVerdict['because'],
    message: string,
  ) => ({
    verdict,
    because,
    region,
    message,
  });
  const standing =
    region === null ? UNSAID : region === 'EU' ? standingInEu(kept, today) : standingIn(region, kept, today);
  if (citizenship !== null) {
    const status = kept.get(citizenship)?.status;
    if (status !== undefined && status !== 'citizen') {
      return say(
        'refused',
        'citizenship',
        `It asks for a citizen of ${named(citizenship)}; you said that you are none.`,
      );
    }
    if (status === undefined) {
      return say('unknown', 'citizenship', `It asks for a citizen of ${named(citizenship)}; you have not said.`);
    }
  }
  if (region === null) return say('unknown', null, 'The posting names no country.');
  if (standing.needsSponsorship === null) {
    const says = sponsorship === 'refused' ? 'sponsorship' : asked === null ? null : 'authorization';
    return say('unknown', says, `You have not said whether you may work in ${named(region)}.`);
  }
  if (!standing.needsSponsorship) {
    return standing.mayWork === false
      ? say(
          asked === null ? 'unknown' : 'refused',
          asked === null ? null : 'authorization',
          `You may not work in ${named(region)} yet.`,
        )
      : say('fits', null, `You may work in ${named(region)} without sponsorship.`);
  }
  if (sponsorship === 'offered') return say('fits', 'sponsorship', 'You need sponsorship, and it is offered.');
  if (sponsorship === 'refused') {
    return say('refused', 'sponsorship', `It refuses sponsorship, and you need it in ${named(region)}.`);
  }
  if (asked !== null) {
    return say(
      'refused',
      'authorization',
      `It asks for the right to work in ${named(region)}; you need sponsorship there.`,
    );
  }
  return say(
    'unknown',
    null,
    `You need sponsorship in ${named(region)}; the posting does not say whether it is offered.`,
  );
}
