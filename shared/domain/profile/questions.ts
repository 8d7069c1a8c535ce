import type { AnswerKind } from './answer-values.ts';

/** What fills a usual question: a kept answer, or what stands in the profile already; nothing fills a private one. */
export type Filling =
  | { by: 'answer'; kind: AnswerKind; part?: string }
  | {
      by: 'profile';
      field:
        | 'phone'
        | 'location'
        | 'linkedin_url'
        | 'github_url'
        | 'portfolio_url'
        | 'years_experience'
        | 'languages'
        | 'certificates';
    }
  | { by: 'nobody'; why: string };

export type UsualQuestion = {
  key: string;
  /** As forms usually ask it. */
  question: string;
  filledBy: Filling;
  /** How else it is asked. */
  patterns: readonly RegExp[];
};

const answer = (kind: AnswerKind, part?: string): Filling =>
  part === undefined ? { by: 'answer', kind } : { by: 'answer', kind, part };
const profile = (field: Extract<Filling, { by: 'profile' }>['field']): Filling => ({ by: 'profile', field });

/** The questions that application forms ask again and again, the narrower before the wider: the first that fits is meant. */
export const USUAL_QUESTIONS: readonly UsualQuestion[] = [
  {
    key: 'current_salary',
    question: 'What is your current salary?',
    filledBy: { by: 'nobody', why: 'Your current salary never leaves your profile.' },
    patterns: [
      /\b(?:current|present|last|previous)\b.{0,30}\b(?:salary|compensation|pay|ctc|remuneration|package|earnings)\b/i,
      /\bsalary history\b/i,
    ],
  },
  {
    key: 'needs_sponsorship',
    question: 'Will you now or in the future require visa sponsorship?',
    filledBy: answer('work_authorisation'),
    patterns: [/\bsponsor(?:ship|ed|ing)?\b/i, /\bh-?1b\b/i, /\b(?:need|require)\b.{0,40}\b(?:visa|work permit)\b/i],
  },
  {
    key: 'work_authorisation',
    question: 'Are you legally authorised to work in this country?',
    filledBy: answer('work_authorisation'),
    patterns: [
      /\b(?:authori[sz]ed|entitled|eligible|permitted|allowed|able)\b.{0,30}\bto work\b/i,
      /\b(?:right|permission) to work\b/i,
      /\bwork (?:authori[sz]ation|permit|eligibility|visa)\b/i,
      /\b(?:citizenship|visa|immigration) status\b/i,
    ],
  },
  {
    key: 'security_clearance',
    question: 'Do you hold a security clearance?',
    filledBy: answer('security_clearance'),
    patterns: [/\bclearance\b/i],
  },
  {
    key: 'notice_period',
    question: 'What is your notice period?',
    filledBy: answer('notice_period'),
    patterns: [/\bnotice\b.{0,20}\bperiod\b|\bperiod of notice\b|\bhow much notice\b/i, /k(?:ü|ue)ndigungsfrist/i],
  },
  {
    key: 'earliest_start',
    question: 'When could you start?',
    filledBy: answer('earliest_start'),
    patterns: [
      /\b(?:earliest|available|possible|preferred|desired|expected)\b.{0,30}\b(?:start|begin|join|date)\b/i,
      /\b(?:when|how soon)\b.{0,30}\b(?:start|begin|join|available)\b/i,
      /\bstart(?:ing)? date\b/i,
      /eintrittsdatum|eintrittstermin/i,
    ],
  },
  {
    key: 'salary_expectation',
    question: 'What are your salary expectations?',
    filledBy: answer('salary_expectation'),
    patterns: [
      /\b(?:salary|compensation|pay|remuneration|rate|ctc)\b.{0,30}\b(?:expect\w*|requirement\w*|desired|range|target)\b/i,
      /\b(?:expect\w*|desired|target|wished)\b.{0,30}\b(?:salary|compensation|pay|remuneration|rate|ctc)\b/i,
      /gehaltsvorstellung|gehaltswunsch|pr(?:é|e)tentions? salariales?|expectativas? salarial/i,
    ],
  },
  {
    key: 'relocation',
    question: 'Are you willing to relocate?',
    filledBy: answer('relocation'),
    patterns: [/\brelocat\w+/i, /\bmove to\b/i],
  },
  {
    key: 'travel',
    question: 'Are you willing to travel?',
    filledBy: answer('travel'),
    patterns: [/\btravel\w*\b/i],
  },
  {
    key: 'driving_licence',
    question: 'Do you have a driving licence?',
    filledBy: answer('driving_licence'),
    patterns: [/\bdriv(?:er|ing)\w*['’]?s?\b.{0,10}\blicen[cs]e\b/i, /f(?:ü|ue)hrerschein|permis de conduire/i],
  },
  {
    key: 'over_18',
    question: 'Are you at least 18 years old?',
    filledBy: answer('over_18'),
    patterns: [/\b(?:at least|over|above)\b.{0,10}\b(?:18|eighteen)\b|\blegal (?:working )?age\b/i],
  },
  {
    key: 'background_check',
    question: 'Do you agree to a background check?',
    filledBy: answer('background_check'),
    patterns: [/\b(?:background|criminal record|drug|dbs)\b.{0,20}\b(?:check|screen\w*|test\w*|investigation)\b/i],
  },
  {
    key: 'gender',
    question: 'What is your gender?',
    filledBy: answer('eeo', 'gender'),
    patterns: [/\bgender\b|^\W*sex\W*$/i],
  },
  {
    key: 'race_ethnicity',
    question: 'What is your race or ethnicity?',
    filledBy: answer('eeo', 'race_ethnicity'),
    patterns: [/\b(?:race|ethnic\w*|hispanic|latin[oax])\b/i],
  },
  {
    key: 'veteran',
    question: 'Are you a protected veteran?',
    filledBy: answer('eeo', 'veteran'),
    patterns: [/\bveteran\b|\bmilitary service\b/i],
  },
  {
    key: 'disability',
    question: 'Do you have a disability?',
    filledBy: answer('eeo', 'disability'),
    patterns: [/\bdisabilit\w+|\bdisabled\b/i],
  },
  {
    key: 'sexual_orientation',
    question: 'What is your sexual orientation?',
    filledBy: answer('eeo', 'sexual_orientation'),
    patterns: [/\bsexual orientation\b|\blgbt\w*/i],
  },
  {
    key: 'pronouns',
    question: 'What are your pronouns?',
    filledBy: answer('eeo', 'pronouns'),
    patterns: [/\bpronouns?\b/i],
  },
  {
    key: 'references',
    question: 'Can you name references?',
    filledBy: answer('references'),
    patterns: [/\breferences?\b|\breferees?\b/i],
  },
  {
    key: 'languages',
    question: 'Which languages do you speak, and how well?',
    filledBy: answer('languages'),
    patterns: [
      /\b(?:which|what|spoken|speak)\b.{0,20}\blanguages?\b|\blanguage (?:skills|proficiency|level)\b|sprachkenntnisse|^\W*(?:spoken )?languages?(?: skills)?\W*$/i,
    ],
  },
  {
    key: 'certificates',
    question: 'Which certificates do you hold?',
    filledBy: profile('certificates'),
    patterns: [
      /\b(?:hold|have|which|what|list|any|relevant|professional)\b.{0,40}\bcertificat(?:e|ion)s?\b|^\W*(?:licen[cs]es and )?certificat(?:e|ion)s?\W*$|^\W*zertifikate?\b/i,
    ],
  },
  {
    key: 'years_experience',
    question: 'How many years of experience do you have?',
    filledBy: profile('years_experience'),
    // Years with one tool are another question.
    patterns: [
      /\b(?:total|overall|how many)\b.{0,20}\byears\b.{0,30}\bexperience\b(?!.{0,5}\b(?:with|in|using|as)\b)/i,
    ],
  },
  {
    key: 'phone',
    question: 'What is your phone number?',
    filledBy: profile('phone'),
    patterns: [/\b(?:phone|mobile|telephone|cell)\b/i],
  },
  {
    key: 'linkedin',
    question: 'What is your LinkedIn profile?',
    filledBy: profile('linkedin_url'),
    patterns: [/\blinked-?in\b/i],
  },
  {
    key: 'github',
    question: 'What is your GitHub profile?',
    filledBy: profile('github_url'),
    patterns: [/\bgit-?hub\b/i],
  },
  {
    key: 'portfolio',
    question: 'Do you have a website or portfolio?',
    filledBy: profile('portfolio_url'),
    patterns: [/\b(?:portfolio|(?:personal )?web-?site|homepage|blog)\b/i],
  },
  {
    key: 'location',
    question: 'Where are you located?',
    filledBy: profile('location'),
    patterns: [
      /\bwhere\b.{0,20}\b(?:located|based|live|reside)\b|\b(?:current|your) (?:location|city|place of residence)\b/i,
    ],
  },
];

/** The usual question that a form's own wording means; undefined for one that is not usual. */
export const recogniseQuestion = (asked: string): UsualQuestion | undefined =>
  USUAL_QUESTIONS.find(({ patterns }) => patterns.some((pattern) => pattern.test(asked.slice(0, 500))));
