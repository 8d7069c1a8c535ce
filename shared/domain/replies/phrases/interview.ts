import { CONDITION, type Phrase } from './phrase.ts';

const TALK = `(?:interviews?|conversation|(?:video |phone |intro(?:ductory)? |quick |short |screening )*(?:call|chat|screen(?:ing)?)|meeting)`;
const WEEKDAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|this week|next week|early next|day after|this afternoon`;
/** A talk about something else, or one that is only described or ruled out. */
const OTHER = new RegExp(
  `${CONDITION.source}|\\bfeedback call\\b|\\bdemos?\\b|\\blead generation\\b|\\b(?:not|n't|no longer|unable to|cannot)\\b(?:\\W+\\w+){0,3}\\W+(?:invit|schedul|offer|proceed|to (?:the|an) interview)|\\b(?:interview|call|meeting)\\b.{0,30}\\b(?:is|has been|therefore|was) (?:therefore )?cancel|\\bcompleting your interview\\b|\\b(?:costing|without any) (?:you )?interviews?\\b`,
  'i',
);
const say = (rule: string, source: string): Phrase => ({ rule, says: new RegExp(source, 'i'), unless: OTHER });

export const interview: readonly Phrase[] = [
  say(
    'interview.invite',
    `\\b(?:invit(?:e|ed|ing) you|invitation|offer you|like to invite|chosen you|selected you|join us)\\b.{0,60}\\b(?:for|to) (?:an? |the |our )?(?:\\S+ ){0,4}?${TALK}`,
  ),
  say('interview.schedule', `\\b(?:re)?(?:schedul|arrang|coordinat|organi[sz])(?:e|ing)\\b.{0,60}\\b${TALK}\\b`),
  say(
    'interview.set_up',
    `\\b(?:set up|book|reserve|line up|confirm a time for|start with|available for|free for|do|proceed with)\\b (?:an? |your |the |our )?(?:\\S+ ){0,4}?${TALK}\\b`,
  ),
  say(
    'interview.available',
    `\\b(?:are you|would you be|if you are|when are you) (?:free|available)\\b.{0,60}\\b(?:call|chat|talk|interview|conversation|speak|${WEEKDAY})\\b`,
  ),
  say(
    'interview.availability',
    String.raw`\b(?:share|send|provide|give|reply with|let (?:me|us) (?:know|have))\b.{0,50}\b(?:availability|(?:two|three|two or three|a few|a couple of|some)(?: \w+)? (?:times|windows|slots|options|dates)|(?:times|windows|slots|dates) that)\b`,
  ),
  say(
    'interview.pick_slot',
    String.raw`\b(?:select|choose|pick|reserve|book|grab|confirm)\b (?:an? |your |the )?(?:\S+ ){0,2}?(?:slots?|time|date)\b(?! (?:off|zone))`,
  ),
  say(
    'interview.stage',
    String.raw`\b(?:shortlisted|selected|advanced|moving you|move you|moved you)\b.{0,40}\b(?:interviews?|round|next (?:step|stage|round))\b`,
  ),
  say(
    'interview.takes_place',
    `\\b(?:interview|call|conversation|meeting)\\b.{0,80}\\b(?:will (?:now |therefore )?(?:take place|be held)|is (?:set|scheduled|confirmed|booked) (?:for|on|at))\\b`,
  ),
  say(
    'interview.slot',
    String.raw`\b(?:your slot is|would one of these (?:dates|times) suit|does (?:that|this|\w+day) .{0,20}\bwork for you|confirm that (?:this|the) time works|confirm (?:your )?attendance)\b`,
  ),
  say(
    'interview.meet',
    String.raw`\b(?:like|love|glad|keen|pleased|happy|want(?:s|ed)?|need) to (?:meet|speak (?:with|to)|talk (?:with|to)|chat (?:with|to)|get to know|connect(?: with you)? (?:for|by)|hear more (?:about|from))\b(?! (?:other|our))`,
  ),
  say(
    'interview.lets_talk',
    String.raw`\blet's (?:talk|chat|speak|meet)\b|\bgot (?:\d+ ?min\w*|half an hour|time) for a (?:quick )?(?:call|chat)\b|\btake some time to connect with you\b`,
  ),
  say(
    'interview.named_time',
    `\\b${TALK}\\b.{0,50}\\b(?:on|at|to|for)\\b.{0,30}(?:\\b(?:${WEEKDAY})\\b.{0,20})?\\b(?:\\d{1,2}[:.]\\d{2}|\\d{1,2} ?[ap]\\.?m)\\b`,
  ),
  say(
    'interview.scheduler',
    String.raw`\b(?:use|here is|via) (?:the|our|my) (?:scheduler|schedul\w+ (?:link|page)|calendar)\b.{0,60}\binterview\b`,
  ),
];
