import { firstLabel, type Said } from './sentence.ts';

export type Person = { name: string; role: string | null };

const WORD = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}`;
const NAME = `(?:(?:Mr|Ms|Mrs|Dr|Prof|Herr|Frau|Mme|M)\\.? ){0,3}${WORD}(?: (?:van|von|de|der|den|da|di|bin|al|el)){0,2}(?: (?:${WORD}|\\p{Lu}\\.)){0,2}`;
const ROLE = String.raw`(?i:our|the|my|unser\w*|notre|nuestr[oa]|head|lead|chief|vp|director|manager|senior|principal|co-?founder|founder|cto|ceo|cfo|coo|hr|engineering|product|talent|people|recruit\w*|hiring|team|ops|data|design)\b[\p{L}\d &/-]{0,50}`;
const WITH = new RegExp(
  String.raw`\b(?:with|meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)|interviewed by|joined by|conducted by|hosted by|ask for|see|mit|avec|con|interviewers? (?:is|are|will be)|(?i:gespr[aä]chspartner\w*) (?:ist|sind|wird|werden)) (?:you and )?(?<before>(?:our|the|my|unser\w*|notre|nuestr[oa]) [\p{Ll} -]{3,40},? )?(?<name>${NAME})(?:(?:, | \()(?<role>${ROLE})|(?=[.,;!?)]| and | at | on | from | for | who | will | about | und | et | y |$))`,
  'gu',
);
/** Who is named beside the first: "with Ana Ruiz and Ben Cole". */
const AND = new RegExp(
  String.raw`^(?:,? (?:and|und|et|y|e)|,) (?<name>${NAME})(?:(?:, | \()(?<role>${ROLE})|(?=[.,;!?)]| and | at | on | from | for | who | will | about | und | et | y |$))`,
  'u',
);
const MOST_BESIDE = 4;
const LABEL =
  /^[ \t*•-]*(?:who|interviewers?|with|panel|host|your interviewers?|gespr[aä]chspartner\w*|interlocuteurs?)[ \t]*:[ \t*]*(?<people>\S[^\n]{1,200})$/im;
const LISTED = new RegExp(String.raw`^(?<name>${NAME})(?:\s*(?:\(|,|-|–)\s*(?<role>[^()]{2,60})\)?)?$`, 'u');
/** Words with a capital that are no person. */
const NOBODY =
  /^(?:Mr|Ms|Mrs|Dr|Prof)\.?$|^(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Google|Microsoft|Teams|Skype|Webex|Meet|Slack|Discord|English|German|French|Spanish|HR|Human|Talent|People|Team|Engineering|Hiring|Recruiting|The|Our|Your|You|We|I|It|Eastern|Central|Pacific|Dear|Hi|Hello|Thanks|Best|Kind|Room|Interview|Python|Java|React)\b/;
const MOST = 8;
/** "Your interview with Corbel": whose it is, not who holds it. */
const WHOSE = /\b(?:interviews?|application|role|position|job|stage|process|work|career|talks?|appointment) with $/i;
const IS_ROLE = new RegExp(
  `^${ROLE}|\\b(?:manager|director|lead|head|engineer|officer|partner|recruiter|owner|chair|designer|analyst)$`,
  'iu',
);

const cleaned = (name: string, role: string | undefined): Person => ({
  name: name.trim(),
  role:
    role === undefined
      ? null
      : role.replace(/^(?:our|the|my|unser\w*|notre|nuestr[oa]) /i, '').replace(/[\s,]+$/, '') || null,
});

const besideOf = (text: string, from: number): Person[] => {
  const found: Person[] = [];
  for (let at = from; found.length < MOST_BESIDE; ) {
    const next = AND.exec(text.slice(at, at + 200));
    if (next === null) break;
    found.push(cleaned(next.groups?.['name'] ?? '', next.groups?.['role']));
    at += next[0].length;
  }
  return found;
};

/** Who the talk is with, by name, each with the sentence that says so. */
export const peopleIn = (own: string, sentences: readonly string[]): Said<Person>[] => {
  const label = LABEL.exec(own.slice(0, 20_000)) ?? firstLabel(LABEL, sentences);
  const listed = (label?.groups?.['people'] ?? '').split(/;| and | & /).flatMap((one) => {
    const text = label?.[0].trim() ?? '';
    const { name, role } = LISTED.exec(one.trim())?.groups ?? {};
    if (name !== undefined && (role === undefined || IS_ROLE.test(role))) return [{ ...cleaned(name, role), text }];
    return one.split(',').flatMap((part) => {
      const { name: each, role: theirs } = LISTED.exec(part.trim())?.groups ?? {};
      return each === undefined || IS_ROLE.test(part.trim()) ? [] : [{ ...cleaned(each, theirs), text }];
    });
  });
  const spoken = sentences.flatMap((text) =>
    [...text.matchAll(WITH)].flatMap(({ groups, index, 0: whole }) => {
      const { name = '', role, before } = groups ?? {};
      const known = role ?? before;
      if (known === undefined && WHOSE.test(text.slice(Math.max(0, index - 20), index + 5))) return [];
      const beside = besideOf(text, index + whole.length).map((one) => ({ ...one, text }));
      return [{ ...cleaned(name, known?.replace(/,? $/, '')), text }, ...beside];
    }),
  );
  const found = [...listed, ...spoken].filter(({ name }) => !NOBODY.test(name) && name.length <= 80);
  return found.filter(({ name }, at) => found.findIndex((one) => one.name === name) === at).slice(0, MOST);
};
