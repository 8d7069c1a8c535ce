/** Words of "Who is hiring" comments, as patterns. */
const PERSON = [
  'engineers?',
  'enginners?',
  'developers?',
  'devs?',
  'dev',
  'programmers?',
  'designers?',
  'architects?',
  'scientists?',
  'analysts?',
  'managers?',
  'directors?',
  'administrators?',
  'sysadmins?',
  'technicians?',
  'researchers?',
  'consultants?',
  'specialists?',
  'associates?',
  'coordinators?',
  'recruiters?',
  'writers?',
  'editors?',
  'marketers?',
  'marketeers?',
  'representatives?',
  'strategists?',
  'executives?',
  'evangelists?',
  'advocates?',
  'hackers?',
  'testers?',
  'interns?',
  'internships?',
  'leads?',
  'principal',
  'officers?',
  'presidents?',
  'vp',
  'cto',
  'ceo',
  'cfo',
  'coo',
  'cmo',
  'cpo',
  'ciso',
  'sres?',
  'devops',
  'sdets?',
  'dbas?',
  'swe',
  'sde',
  'sdes',
  'pms?',
  'qa',
  'ux',
  'ui',
  'co-?founders?',
  'heads?',
  'chief',
  'mathematicians?',
  'statisticians?',
  'economists?',
  'traders?',
  'quants?',
  'instructors?',
  'teachers?',
  'tutors?',
  'generalists?',
  'artists?',
  'animators?',
  'producers?',
  'planners?',
  'buyers?',
  'assistants?',
  'apprentices?',
  'trainees?',
  'agents?',
  'makers?',
  'entwickler(?:in)?',
  'ingenieure?',
  'd[eé]veloppeurs?',
  'desarrollador(?:es)?',
  'postdocs?',
  'phds?',
  'operators?',
  'advisors?',
  'counsel',
  'lawyers?',
  'accountants?',
  'controllers?',
  'nurses?',
  'physicians?',
  'doctors?',
  'biologists?',
  'chemists?',
  'physicists?',
  'linguists?',
  'coaches?',
  'mentors?',
  'experts?',
  'professionals?',
  'authors?',
  'gurus?',
  'ninjas?',
].join('|');
/** A noun for whoever does the work: "Engineer", "Head of", "SRE". */
export const PERSON_NOUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.@/-])(?:${PERSON})(?![\p{L}\p{N}@]|\.[a-z]|-based)`,
  'iu',
);
/** Also trades and vague words that only a list of roles has. */
export const ROLE = new RegExp(
  String.raw`${PERSON_NOUN.source}|\b(?:full[- ]?stack|front[- ]?end|back[- ]?end|fullstack|frontend|backend|software engineering|engineering|web development|software development|data science|machine learning|security|design|product|marketing|sales|operations|customer (?:success|support)|support|infrastructure|mobile|ios|android|embedded|firmware|hardware)\b(?=.*\b(?:roles?|positions?|jobs?|team|openings?)\b)|\b(?:(?:multiple|various|several|many|all|open|tech|technical|engineering|different|numerous|other|more|\d+|two|three|four|five)\s+)+(?:software\s+|engineering\s+|technical\s+|dev\s+|open\s+)?(?:roles?|positions?|openings?|jobs?)\b|^(?:(?:full|front|back)[- ]?(?:stack|end)|software|web|mobile|ios|android|data|devops|embedded|machine learning|security|infrastructure|platform|product)(?:\s*(?:\/|,|&|and)\s*(?:(?:full|front|back)[- ]?(?:stack|end)|software|web|mobile|ios|android|data|devops|embedded|machine learning|security|infrastructure|platform|product))*$|\bfull[- ]?stack\b|\bfront[- ]?end\b|\bback[- ]?end\b|\bengineering$`,
  'iu',
);
/** Says that there are several roles, and not which. */
export const VAGUE =
  /\b(?:multiple|various|several|many|all|open|different|numerous|\d+|two|three|four|five)\b.*\b(?:roles?|positions?|openings?|jobs?)\b|^(?:(?:software|tech|technical|engineering|dev|development|web)\s+)*(?:engineers|developers|devs|hackers|programmers|roles?|positions?|jobs?|openings?|engineering)$/iu;

export const EMPLOYMENT =
  /\b(?:full[- ]?time|fulltime|full time\/part time|part[- ]?time|parttime|contract(?:ors?)?(?:[- ]to[- ](?:hire|perm))?|freelance(?:rs?)?|perm(?:anent)?|fte|f\/t|internships?|interns?(?: ok| welcome)?|temporary|w2|c2c|1099|co-?op)\b(?:\s+(?:position|employment|only|role|job)s?\b)?/giu;
export const VISA =
  /\b(?:no |h-?1b |work |eu )?visas?\b(?:\s*(?:sponsor(?:ship|ed|s)?|transfers?(?: only)?|assistance|support|ok|welcome|possible|available|considered|friendly|help|provided|yes|no|for [\w ]+))*|\b(?:h-?1b|tn|relocation|relocate|will relocate|relo)\b(?:\s*(?:assistance|package|support|available|possible|ok|offered|provided|help|bonus|transfers?))*|\bsponsor(?:ship)?\b(?:\s*(?:available|possible|offered))?|\bus citizens?(?: only)?\b|\bgreen card(?: holders)?\b/giu;
const MODE_WORD = String.raw`remot(?:e|ely)|remotes?|wfh|work from home|telecommut\w*|distributed|on[- ]?site|onsite|in[- ](?:office|person|house)|hybrid|local|anywhere`;
/** A word of the mode of work with what people put around it: "possibly REMOTE", "ONSITE only", "remote OK". */
export const MODE = new RegExp(
  String.raw`\b(?:(?:fully|100%|partial(?:ly)?|partly|part|possibly|optional(?:ly)?|mostly|primarily|prefer(?:ably|red)?|either|some|no|not|non|full|semi|open to|us|usa|eu|or|and|also|maybe|flexible|limited|\d{1,3}%)[\s-]+)*(?:${MODE_WORD})\b(?:[\s-]*(?:only|ok(?:ay)?|possible|friendly|first|welcome|preferred|allowed|available|considered|option(?:al|s)?|work(?:ing|ers)?|team|company|position|role|yes|no|for (?:now|the right \w+|exceptional \w+|senior \w+)|optionally|a plus|flexible|if \w+)\b)*`,
  'giu',
);
const NO_REMOTE =
  /\b(?:no|not|non|without|isn.t|cannot be|sorry,? no)[\s-]+(?:\w+[\s-]+){0,2}remot|\bremot\w*\b[\s:;,-]*(?:is |are )?(?:not\b|no\b|n\/a)|\bon-?site only\b|\bonly on-?site\b|\blocal only\b/iu;
const REMOTE = /\bremot(?:e|ely|es)\b|\bwfh\b|\bwork from home\b|\btelecommut\w*|\b(?:fully )?distributed\b/iu;
const HYBRID =
  /\bhybrid\b|\bpartial(?:ly)?[\s-]+(?:on-?site|remote)|\b(?:partly|semi|part|some|partial|limited|occasional(?:ly)?)[\s-]+(?:remote|wfh)|\b\d\d ?(?:\/|%)[^|]{0,12}(?:remote|on-?site)|\b\d(?:\s?[-–]\s?\d)? days?(?: (?:a|per) week)? (?:in|at|from) (?:the )?(?:office|home)|\bflexible wfh\b/iu;
const ONSITE = /\bon[- ]?site\b|\bin[- ](?:office|person|house)\b|\blocal only\b/iu;

/** What words say of the mode of work; null when they say nothing. Either of the two at choice counts as remote. */
export const modeOf = (text: string): 'remote' | 'hybrid' | 'onsite' | null => {
  if (HYBRID.test(text)) return 'hybrid';
  if (REMOTE.test(text) && !NO_REMOTE.test(text)) return 'remote';
  return ONSITE.test(text) || NO_REMOTE.test(text) ? 'onsite' : null;
};

export const EMAIL =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\b[\w.+-]+\s*(?:\(at\)|\[at\]|\{at\}| at )\s*[\w-]+\s*(?:\(dot\)|\[dot\]|\{dot\}| dot |\.)\s*\w+\b/giu;
export const ADDRESS =
  /\bhttps?:\/\/[^\s|)\]]+|\bwww\.[^\s|)\]]+|(?<![@\p{L}\p{N}])[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:com|org|net|io|co|ai|dev|app|me|us|ly|gg|xyz|tech|health|care|is|fm|tv|uk|de|fr|eu|ca|nl|ch|se|no|dk|es|in|au|it|at|be|pl|jobs|careers|inc|cloud|so|sh|to|vc|finance|bio|energy|earth|team|works|studio|software|systems|security)(?:\.[a-z]{2})?(?:\/[^\s|)\]]*)?(?![\p{L}\p{N}])/giu;
export const MONEY =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\b)\s?\d|\d\s?k?\s?(?:[$€£]|(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\b)|\b\d{2,3}\s?k\b|\bsalary\b|\bequity\b|\bcompetitive\b|\bDOE\b|\bcompensation\b|\bstock options?\b|\bbonus\b/iu;
/** Firm figures of pay, not only words about it. */
export const PAY =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD)\b)\s?\d|\d\s?k?\s?(?:[$€£]|(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN)\b)|\b\d{2,3}\s?k\s?[-–—+]|\b\d{2,3}\s?k\b/iu;
