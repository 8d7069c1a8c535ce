import { oneStop } from '../one-stop.ts';
import { type Fact, type FactOf, isKind } from './facts.ts';
import { asDeed, indefinite, listOf } from './grammar.ts';

/** When somebody can start, by the answer in the profile that names a day. */
export const whenFree = {
  immediate: 'I can start immediately.',
  '2_weeks': 'I can start two weeks after an offer.',
  '1_month': 'I can start one month after an offer.',
} as const;

/**
 * The facts in plain sentences, each with the facts that it tells, deeds before the jobs they were done in. A fact that
 * another of them tells already (the job of a deed), and one that says nothing of use (a name, a headline), is left out.
 */
export function plainly(facts: readonly Fact[]): { text: string; facts: Fact[] }[] {
  const deeds = facts.filter(isKind('achievement'));
  const told = new Set(deeds.map(({ experience_id }) => experience_id));
  const skills = facts.filter(isKind('skill'));
  const tongues = facts.filter(isKind('language'));
  return [
    ...deeds.map((fact) => say(deedOf(fact), fact, ...facts.filter(({ id }) => id === fact.experience_id))),
    ...facts.filter(isKind('experience')).flatMap((fact) => (told.has(fact.id) ? [] : [say(jobOf(fact), fact)])),
    ...facts.filter(isKind('years')).map((fact) => say(`I have ${fact.years} years of experience.`, fact)),
    ...(skills.length === 0 ? [] : [say(`I know ${listOf(skills.map(({ name }) => name))}.`, ...skills)]),
    ...facts.filter(isKind('education')).map((fact) => say(studiesOf(fact), fact)),
    ...facts.filter(isKind('certificate')).map((fact) => say(paperOf(fact), fact)),
    ...(tongues.length === 0 ? [] : [say(`I speak ${listOf(tongues.map(tongueOf))}.`, ...tongues)]),
    ...facts
      .filter(isKind('availability'))
      .flatMap((fact) => (fact.availability === 'passive' ? [] : [say(whenFree[fact.availability], fact)])),
  ];
}

const say = (text: string, ...facts: Fact[]) => ({ text: oneStop(text), facts });

function deedOf({ company, text }: FactOf<'achievement'>): string {
  const deed = asDeed(text);
  return deed.verb ? `At ${company} I ${deed.text}.` : `At ${company} my work was this: ${deed.text}.`;
}
const jobOf = ({ title, company, end }: FactOf<'experience'>): string =>
  `${end === null ? 'I work' : 'I worked'} as ${indefinite(title)} ${title} at ${company}.`;
/** A degree without a verb: nothing is said of how it was come by. */
export const studiesOf = ({ degree, field, institution }: FactOf<'education'>): string =>
  `My education: ${degree}${field === null ? '' : ` in ${field}`}, ${institution}.`;
function paperOf({ name, issuer, date }: FactOf<'certificate'>): string {
  const about = [issuer, date?.slice(0, 4)].filter((part) => part !== null && part !== undefined);
  return `My certificate: ${name}${about.length === 0 ? '' : ` (${about.join(', ')})`}.`;
}
/** A language with how well it is spoken, in the profile's word. */
export const tongueOf = ({ name, fluency }: FactOf<'language'>): string =>
  fluency === null ? name : `${name} (${fluency})`;
