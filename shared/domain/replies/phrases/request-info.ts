import { CONDITION, type Phrase } from './phrase.ts';

const ASK = `(?:please|kindly|could you|can you|would you|will you|we (?:still )?(?:need|require)|you(?:'ll| will)? need to|grateful if you (?:could|would)|would like you to|'d like you to|ask you to|let (?:me|us) know|(?:and )?send (?:me|us))`;
const GIVE = `(?:send|provide|share|forward|submit|upload|resend|complete|fill(?: in| out)?|supply|attach|return|confirm|let (?:me|us) know|answer|need|require)`;
const THING = `(?:r[eé]sum[eé]|cv|references?|referees?|salary|expectations?|notice period|documents?|certificates?|transcripts?|passport|right to work|work permit|portfolio|github|code sample|work samples?|forms?|questionnaire|(?:additional |the )?questions|(?:below )?details|publications|start date|sponsorship|assignment|exercise|assessment|information sheet|steps)`;
/** Thanks for what was done already asks for nothing. */
const PAST = new RegExp(
  `${CONDITION.source}|\\btak(?:ing|en) the time to\\b|\\brecently (?:invited|completed)\\b|\\byou (?:have )?completed\\b|\\bdid not\\b|\\bfor completing\\b`,
  'i',
);
const say = (rule: string, source: string): Phrase => ({ rule, says: new RegExp(source, 'i'), unless: PAST });

export const requestInfo: readonly Phrase[] = [
  say('request.ask', `\\b${ASK}\\b.{0,50}\\b${GIVE}\\b.{0,70}\\b${THING}\\b`),
  say('request.require', `\\bwe (?:still )?(?:need|require) (?:\\S+ ){0,6}?${THING}\\b`),
  say(
    'request.incomplete',
    String.raw`\bapplication\b.{0,30}\bis (?:still )?incomplete\b|\bin order for your application to be considered\b`,
  ),
  say(
    'request.assessment',
    String.raw`\b(?:take[- ]home|coding|technical|online)\b.{0,15}\b(?:assignment|exercise|assessment|test|challenge)\b.{0,60}\b(?:due|complete|submit|deadline|days?)\b|\b(?:complete|take|invited you to take)\b.{0,30}\b(?:assignment|exercise|assessment|coding (?:test|challenge)|take[- ]home)\b`,
  ),
  say(
    'request.figures',
    String.raw`\b(?:current|expected) ctc\b|\bdo you (?:need|require)\b.{0,20}\bsponsorship\b|\bwhat (?:is your |are your )?salary\b`,
  ),
  say('request.sample', String.raw`\bgot an? (?:code|work|writing) sample\b`),
];
