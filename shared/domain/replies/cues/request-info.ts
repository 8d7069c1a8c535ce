import { MAYBE } from './condition.ts';
import type { Cue } from './cue.ts';

const GIVE = String.raw`(?:send|share|provide|forward|submit|upload|attach|return|fill(?:ing)?(?: (?:in|out|it))?|complete|enter|add|supply|pass|let (?:me|us) have|get|give|answer|take|sign|confirm|update|authori[sz]e|do|write)`;
const ASK = String.raw`(?:please|pls|plz|kindly|could (?:you|i)|can you|can i|would you|will you|you (?:are|have been) (?:requested|required|asked|invited)|need(?:s)? (?:you )?to|have to|grateful if|appreciate if|revert with|asking you|we ask|i (?:still )?(?:need|miss)|we (?:still )?(?:need|require|miss)|need)`;
const THING = String.raw`(?:resume|cv|references?|referees?|recommendation|salary|payslips?|pay ?stubs?|salary slips?|notice|documents?|docs|certificates?|diplomas?|degree|transcripts?|passport|visa|permit|licen[cs]e|portfolio|github|linkedin|code|samples?|forms?|questionnaire|questions|details|publications?|statement|sponsorship|assignment|exercise|tests?|assessment|sheet|legal name|background check|permission|slides|screenshots?|dashboards|ctc|dob|address|profile|application|phone number|id proof|card|letter|proof|eligibility|availability to start|start date|informations?|expectations?|scans?|copy|(?:short |written )?(?:text|paragraph|summary|essay)|pin|record)`;
const OTHER = new RegExp(
  `${MAYBE.source}|\\brecently (?:invited|asked|sent)\\b|\\b(?:thank(?:s| you)|received|completed|recently)\\b.{0,30}\\b(?:for|the|your)\\b|\\bsurvey\\b|\\b(?:e-?mail address|password|bank|card details|account)\\b|\\bcopies of\\b|\\bunsubscribe\\b|\\boffer\\b|\\bcontract\\b|\\bcandidate (?:experience|account)\\b`,
);
const ask = (rule: string, weight: Cue['weight'], source: string | RegExp): Cue => ({
  rule: `request.${rule}`,
  weight,
  says: typeof source === 'string' ? new RegExp(source) : source,
  unless: OTHER,
});

export const requestCues: readonly Cue[] = [
  ask('asks_for', 4, `\\b${ASK}\\b.{0,70}\\b${GIVE}\\b.{0,90}\\b${THING}\\b`),
  ask(
    'needs',
    4,
    `\\b(?:i|we|client|hr|panel|you) ?(?:still |also |'ll |will )?(?:need|require|miss|are missing|am missing|lack)s?\\b.{0,60}\\b${THING}\\b|^(?:need|require[sd]?|missing|pending|outstanding)\\b.{0,60}\\b${THING}\\b`,
  ),
  ask(
    'missing',
    4,
    `\\b${THING}\\b.{0,60}\\b(?:missing|outstanding|pending|incomplete|blank|not (?:yet )?(?:reached|been received|attached|included)|have not (?:reached|arrived))\\b|\\b(?:missing|incomplete|outstanding)\\b.{0,25}\\b(?:information|documents?|documentation|fields?)\\b|\\brequested more information\\b`,
  ),
  ask(
    'share',
    3,
    `\\b(?:love|like|want|interested|great)\\b.{0,12}\\bto (?:see|have|read|look at)\\b.{0,30}\\b(?:your|of your|some)\\b.{0,20}\\b(?:work|code|samples?|writing|portfolio|statement|designs?|projects?)\\b|\\b${GIVE}\\b (?:me|us) (?:your|a|an|the|two|three|some|over)\\b.{0,50}\\b${THING}\\b`,
  ),
  ask(
    'question',
    4,
    `\\b(?:do you (?:have|need|require|hold|speak|live)|are you (?:legally |currently )?(?:authori[sz]ed|eligible|able|willing|based|open|a citizen)|could you (?:do|start|tell me|relocate|clarify|let me know)|can you (?:tell me|start|send|share|relocate|confirm)|would you (?:need|require|be (?:open|willing|able)|mind)|when (?:could|can|would) you (?:start|be able to start|join)|how (?:soon|much|many)|what (?:is|are|'s|would|'re)\\b.{0,12}\\b(?:you|your)|from when|is that something|may i ask|wonder whether|which (?:of the|country|city|location|role|job))\\b.{0,90}\\?`,
  ),
  ask(
    'terse',
    4,
    /^(?:re: ?)?(?:github|portfolio|linkedin|cv|resume|salary|rate|visa|location|notice(?: period)?|start date|references|available from)(?: link)? ?\?|\b(?:your|ur) (?:notice(?: period)?|(?:current|expected) (?:ctc|salary|rate)|salary expectations?|start date|day rate)\b.{0,12}\?|\bcould i nag you for\b|\bwhat's your (?:notice|rate|salary)\b/,
  ),
  ask(
    'figures',
    4,
    /\b(?:current|expected) (?:ctc|salary|compensation|location)\b.{0,4}[:?]|\bexpectations? of (?:money|salary|pay)\b|\bsalary expectations?\b|\bright to represent\b|\bpermission to (?:put|submit)\b|\bnotice period\b.{0,20}[:?(]/,
  ),
  ask(
    'test',
    4,
    /\b(?:take|complete|do|start|begin|submit|finish)\b.{0,50}\b(?:(?:\w+ )?(?:test|assessment|challenge|exercise|assignment|questionnaire|task|case study|take-home))s?\b|\bhere(?:'s| is) the (?:exercise|assignment|task|test|challenge|brief)\b|\b(?:pfa|attached|enclosed)\b.{0,60}\b(?:assignment|exercise|questionnaire|test|task|form)\b|\bbegin test\b|\b(?:test|assessment|exercise|assignment|challenge)\b.{0,40}\b(?:attached|deadline|within \d|hours|due)\b/,
  ),
  ask(
    'references',
    4,
    /\b(?:names?|contact|details|e-?mail)\b.{0,40}\b(?:references?|referees?|supervisors?|people you have worked)\b|\b(?:add|collect|provide|enter)\b.{0,20}\breferences\b|\bask the writers\b/,
  ),
  ask(
    'held_up',
    4,
    /\b(?:can(?:not|'t| not)|won't|will not|unable to|not able to)\b.{0,20}\b(?:process|proceed|continue|complete|consider|forward|go (?:on|further)|put you forward)\w*\b.{0,40}\b(?:until|without|unless)\b|\bplease explain\b|\bbefore (?:we|i) (?:can )?(?:process|proceed|continue|forward|go (?:on|further))\b/,
  ),
  ask(
    'to_see',
    4,
    /\b(?:may|might|could|can) (?:i|we) (?:please )?(?:see|have|read|look at|get|ask (?:you )?for)\b.{0,60}\b(?:work|pieces?|samples?|drawings?|code|writing|copy|copies|portfolio|drafts?|designs?|projects?|publications?|reference|statement|certificate)\b|\b(?:is there |have you got |do you have )?(?:anything|something) (?:\w+ ){0,3}(?:i|we) (?:can|could|may|might) (?:look at|see|read)\b|\bwhere (?:can|could|may) (?:i|we) (?:see|find|look at|read) your\b/,
  ),
  ask(
    'several',
    3,
    /\b(?:a few|some|two|three|four|five|couple of|quick) (?:short |quick |more |further |small )?(?:questions?|qs|ones)\b.{0,40}\b(?:before|below|for you|first)\b|\b(?:hoping|expecting|looking|want|like) to earn\b.{0,20}\?/,
  ),
  ask('return_it', 4, /\b(?:please|kindly|pls)\b.{0,20}\b(?:complete|sign|fill)\b.{0,40}\breturn\b/),
  ask(
    'deadline',
    1,
    /\b(?:by|before|until|no later than|within)\b.{0,20}\b(?:\d|monday|tuesday|wednesday|thursday|friday|today|tomorrow|tonight|noon|eod|close|earliest|hours|days)\b|\basap\b|\bat the earliest\b/,
  ),
  ask(
    'de',
    4,
    /\b(?:benotigen|brauchen|fehlen|fehlt|nachreichen|reichen sie|zusenden|zukommen lassen|ubersenden|schicken|senden sie|teilen sie|mitteilen)\b.{0,100}\b(?:unterlagen|zeugniss?e?|nachweis\w*|gehalts\w+|eintritts\w+|lebenslauf|referenzen|arbeitsprob\w*|kopie|angaben|formular|fragebogen|verfugbar\w*)\b|\b(?:fehlende|noch) (?:unterlagen|angaben)\b|\b(?:gehaltsvorstellung\w*|kundigungsfrist|arbeitsprob\w+|eintrittstermin)\b.{0,60}[?.]|\bab wann (?:warst|waren|konntest|konnten|kannst|bist)\b/,
  ),
  ask(
    'fr',
    4,
    /\b(?:transmettre|envoyer|communiquer|fournir|faire parvenir|completer|preciser)\b.{0,80}\b(?:diplomes?|pretentions|documents?|pieces?|cv|references|copie|convention|dates|dossier|justificatif\w*|disponibilites?|portfolio|attestation\w*)\b|\b(?:pretentions salariales|pieces complementaires)\b/,
  ),
  ask(
    'es',
    4,
    /\b(?:envies?|enviar(?:nos|me)?|indiques?|facilit\w+|adjunt\w+|remit\w+|pasar(?:nos|me)?|completar|aportar|necesitamos que)\b.{0,80}\b(?:cv|curriculum|expectativas|referencias|documento\w*|titulo\w*|portfolio|disponibilidad|certificado\w*|formulario|salari\w+|datos)\b|\bcuanto (?:cobras|ganas)\b|\bexpectativas salariales\b/,
  ),
];
