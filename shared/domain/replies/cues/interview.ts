import { MAYBE } from './condition.ts';
import type { Cue } from './cue.ts';

const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|weds|thu|thur|thurs|fri|tmrw|tomorrow|today|tonight|next week|this week|this afternoon|morning)`;
const TALK = String.raw`(?:interviews?|phone ?screen|screening|call|chat|conversation|discussion|meeting|catch[- ]up|onsite|on-site|visit|face[- ]to[- ]face|coffee|zoom|video call|round)`;
/** No talk with this person: feedback, a sale, an interview that is over or only described. */
const OTHER = new RegExp(
  `${MAYBE.source}|\\b(?:feedback|webinar|demo|strategy|discovery|sales|customer|masterclass|bootcamp)\\b|\\b(?:thank(?:s| you)|enjoyed|pleasure|following|after|since|reference to)\\b.{0,40}\\b(?:interview|call|chat|meeting|conversation|discussion|round)|\\b(?:not|n't|no longer|unable to|no)\\b(?:\\W+\\w+){0,3}\\W+(?:invit|schedul|offer|proceed|interview)|\\brecording\\b|\\binterviews? (?:are|is|will be|with the remaining)\\b.{0,12}\\b(?:expected|continuing|held|planned)\\b|\\btell (?:them|him|her)\\b|\\baligned post\\b`,
);
const ask = (rule: string, weight: Cue['weight'], source: string | RegExp): Cue => ({
  rule: `interview.${rule}`,
  weight,
  says: typeof source === 'string' ? new RegExp(source) : source,
  unless: OTHER,
});

export const interviewCues: readonly Cue[] = [
  ask(
    'stands',
    4,
    `\\b(?:your|our|the) (?:\\w+ ){0,2}${TALK}\\b.{0,80}\\b(?:is|are|has|have|stands|was|be)\\b.{0,25}\\b(?:confirmed|scheduled|booked|moved|postponed|rescheduled|set|arranged|tomorrow|today|take place|brought forward)\\b`,
  ),
  ask(
    'round',
    4,
    `\\b(?:l[1-4]|technical|tech|hr|final|first|second|third|next|panel|telephonic|f2f|video|managerial|client|walk-in)\\b.{0,20}\\b(?:discussion|round|interview|screen|loop)\\b.{0,60}\\b(?:scheduled|confirmed|aligned|booked|on|at|today|tomorrow|${DAY})\\b`,
  ),
  ask(
    'move',
    4,
    `\\b(?:re-?schedul\\w+|postpon\\w+|push(?:ed)? back|mov(?:e|ed|ing))\\b.{0,30}\\b(?:interview|call|chat|meeting|conversation|appointment|gesprach)\\b|\\btry again (?:on )?${DAY}`,
  ),
  ask(
    'want_to_talk',
    4,
    `\\b(?:like|love|want|wish|wants|keen|happy|hope|glad|pleased|delighted|eager|interested)\\b.{0,20}\\b(?:to|in) (?:have|make|do|plan|arrange|hold|hop on|jump on|set up|schedule|interview|interviewing|speak|speaking|talk|meet|meeting|see|bring|invite|get|ask|plan|connect|chat)\\b.{0,50}\\b(?:you|interview|call|conversation|meeting|chat|video|each of)\\b`,
  ),
  ask(
    'come_by',
    4,
    /\b(?:come|pop|stop|drop|swing) (?:by|in|over|round|along)\b.{0,60}\b(?:see|meet|hour|chat|talk|office|coffee|afternoon|morning|day|week|\d)|\bget you in (?:for|to)\b|\bbring you (?:in|on-?site|out)\b|\bconfirm (?:your )?attendance\b|\brequested to attend\b/,
  ),
  ask(
    'scheduler',
    4,
    /\b(?:calendly|cal\.com|savvycal|youcanbook\.?me|goodtime|chilipiper|meetings\.hubspot|doodle\.com|outlook\.office\S*\/bookwithme|calendar\.app\.google)\b|\bself-?schedul\w+|\b(?:put|grab|find|book|pick|choose|select|reserve) (?:an? |some(?:thing)? |any |two |three |your )?(?:preferred )?(?:time|slot|date|day)s?\b|\b(?:in|on) my calendar\b/,
  ),
  ask(
    'ask_when',
    3,
    `\\bwhat (?:does|do|would) your (?:\\w+ )?(?:week|calendar|schedule|diary|${DAY})\\b|\\bwhen (?:are|do|would|can|could|might) you\\b.{0,30}\\b(?:free|available|time|talk|meet|speak|call)\\b|\\bwhen you have time\\b|\\bwhat (?:days?|times?)\\b.{0,20}\\b(?:work|suit|can|good|best)\\b|\\b(?:times?|dates?|days?|slots?|windows?)\\b.{0,15}\\b(?:work|suit|convenient|you can (?:do|make))\\w*|\\b(?:your|best|possible) (?:availabilit\\w+|time ?slots?)\\b|\\bwhich (?:of|one|works|suits|day|time)\\b.{0,50}\\b(?:make|works?|suits?|prefer|better|best|dates?|times?)\\b|\\bwould (?:\\d|${DAY}|that|this|it).{0,20}\\b(?:work|suit|do)\\b|\\b(?:following|these|those|below) (?:dates?|times?|slots?|schedule)\\b|\\btell me what you prefer\\b|\\bcandidate dates?\\b|\\bcan (?:you|we) (?:do|make|talk|speak|meet)\\b.{0,25}\\b(?:\\d|${DAY})\\b|\\bare you (?:free|around|available)\\b.{0,40}\\b(?:${DAY}|between|at|on)\\b`,
  ),
  ask(
    'talk_when',
    3,
    `\\b(?:call|chat|talk|zoom|meet|speak|interview|ring you|phone you|video)\\b.{0,60}\\b${DAY}\\b|\\b${DAY}\\b.{0,40}\\b(?:call|chat|talk|zoom|meet|interview)\\b|\\bdo you have (?:half an hour|an hour|\\d+ ?min\\w*|time|a moment)\\b`,
  ),
  ask('terse_call', 4, `\\b(?:call|chat|talk|zoom|coffee|interview)\\b.{0,20}\\b(?:${DAY})\\b ?\\?`),
  ask(
    'shortlisted',
    3,
    /\byou (?:are|have been|were|'re|'ve been)\b.{0,20}\b(?:short ?-?list\w*|selected for|advanced|moved forward|invited)\b|\b(?:your )?(?:profile|application|cv|resume)\b.{0,25}\bhas been (?:short ?-?list\w*|selected for|moved to)\b|\bmoved? (?:you )?(?:forward|on|ahead) to\b/,
  ),
  ask(
    'complete_interview',
    4,
    /\b(?:invit\w+|asked|complete|record|start|attend|take)\b.{0,50}\b(?:video|on-?demand|one-way|recorded|phone|online|walk-?in|face to face|panel|telephone|technical|competency)\b.{0,10}\binterview\b|\b(?:invit\w+|attend)\b.{0,40}\b(?:assessment (?:centre|center|day)|selection day|superday|interview)\b|\binterview invitation\b/,
  ),
  ask('reminder', 3, /\breminder\b.{0,40}\b(?:interview|call|phone screen)\b/),
  ask(
    'link',
    2,
    /\bhttps?:\/\/\S*(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com)\b|\b(?:zoom|teams|google meet|meet|skype|webex) (?:link|room|invite|details)\b|\bjoin (?:here|us|via|5 min\w*|the (?:call|meeting))\b/,
  ),
  ask('place', 2, /^(?:where|venue|location|date|time|with|interviewers?|panel|format) ?: ?\S/),
  ask('hour', 1, /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m|uhr|ish)\b|\b\d{1,2}[:.h]\d{2}\b/),
  ask(
    'confirm',
    2,
    /\b(?:kindly|please|pls)\b.{0,20}\b(?:confirm|acknowledge)\b(?!.{0,30}\b(?:e-?mail|account|address|receipt)\b)|\bstill able to attend\b/,
  ),
  ask('word', 1, /\binterview\b|\bphone ?screen\b/),
  ask(
    'de',
    4,
    /\b(?:vorstellungsgesprach|kennenlern\w*|(?:telefon|video|bewerbungs)(?:interview|gesprach))\b|\b(?:einladen|einladung|laden (?:wir )?(?:sie|dich))\b.{0,60}\b(?:gesprach|interview|termin|kennen\w*)\b|\b(?:personlich|gerne?) kennen ?(?:zu)?lernen\b|\b(?:gesprach|termin|interview)\b.{0,50}\b(?:verschieben|vorschlag\w*|verlegen|passen|bestatigen|vereinbaren)\b|\b(?:zeit|lust) (?:fur|auf) (?:ein(?:en)?) (?:kurze[sn] )?(?:gesprach|call|telefonat)\b|\bwann (?:passt|hatten sie|hast du|kannst du|konnen sie)\b.{0,40}\b(?:zeit|telefonieren|sprechen|gesprach)?/,
  ),
  ask(
    'fr',
    4,
    /\b(?:vous|te|t'|vous convier|vous inviter)\b.{0,30}\b(?:rencontrer|entretien|recevoir en entretien)\b|\bentretien\b.{0,60}\b(?:disponib\w+|le (?:lundi|mardi|mercredi|jeudi|vendredi)|propos\w+|visio\w*|locaux|telephonique|confirm\w+)\b|\b(?:disponible|dispo)\b.{0,50}\b(?:entretien|lundi|mardi|mercredi|jeudi|vendredi|echanger|appel)\b|\bon (?:s'appelle|se voit|s'appel)\b|\b(?:echanger|discuter)\b.{0,30}\b(?:demain|semaine|lundi|mardi|mercredi|jeudi|vendredi)\b/,
  ),
  ask(
    'es',
    4,
    /\b(?:invitar(?:te|le)|concertar|agendar|programar|convocar(?:te|le)|citar(?:te|le))\b.{0,40}\b(?:entrevista|llamada|videollamada|reunion)\b|\bentrevista\b.{0,60}\b(?:lunes|martes|miercoles|jueves|viernes|disponibilidad|videollamada|manana|semana|a las)\b|\b(?:te|le) (?:vendria|va|viene) bien\b|\b(?:hablamos|nos llamamos|podemos hablar)\b.{0,30}\b(?:manana|lunes|martes|miercoles|jueves|viernes|semana)\b|\bconocerte\b/,
  ),
];
