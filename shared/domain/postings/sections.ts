import { isLegal } from './fact.ts';

/** What a part of a posting is about, as far as it decides whether a skill named in it is asked for. */
export type SectionKind = 'intro' | 'duties' | 'required' | 'optional' | 'other';
export type Line = { text: string; kind: SectionKind };

const HEADINGS: readonly [RegExp, SectionKind][] = [
  [
    /\b(?:nice[- ]to[- ]haves?|bonus(?: points| skills| qualifications)?|preferred|desir(?:ed|able)|pluses|extra credit|good to have|would be great|ideally|even better|additional (?:skills|qualifications)|stand out|von vorteil|wünschenswert|idealerweise|un plus|les plus|atouts?|deseables?|se valora\p{L}*|gradit[oia]|titolo preferenziale|preferenziali|requisiti preferenziali|nice to have|diferenciais|desej[áa]vel|desej[áa]veis|wat een pr[ée] is|pr[ée]|pluspunten|wenselijk|souhait[ée]e?s?|mile widziane|dodatkowe atuty|atutem)(?!\p{L})/iu,
    'optional',
  ],
  [
    /\b(?:benefits?|perks|what we offer|we offer|our offer|compensation|salary|pay|equal (?:opportunity|employment)|eeo|diversity|how to apply|hiring process|interview process|privacy|accommodations?|our values|why (?:join|work|us)|life at|wir bieten|was wir bieten|das bieten wir|unser angebot|deine vorteile|avantages|nous offrons|ce que nous offrons|ofrecemos|qué ofrecemos|beneficios|offriamo|wat (?:bieden wij|wij bieden)|ons aanbod|oferujemy|co oferujemy|oferecemos|o que oferecemos|cosa offriamo|benefit)\b/iu,
    'other',
  ],
  [
    /\b(?:about (?:us|the company|the team)|who we are|our (?:mission|story|company|team)|company (?:overview|description)|über uns|wer wir sind|qui sommes[- ]nous|sobre nosotros|quiénes somos|chi siamo|over ons|o nas)\b/iu,
    'intro',
  ],
  [
    /\b(?:requirements?|required|qualifications?|must[- ]haves?|what you(?:['’]ll| will)? (?:need|bring|have)|you (?:have|bring|are)|who you are|what we(?:['’]re| are) looking for|we(?:['’]re| are) looking for|skills?|your profile|about you|experience|skillset|ideal candidate|minimum|anforderungen|(?:dein|ihr) profil|das bringst du mit|was du mitbringst|qualifikationen?|profil recherch[ée]|votre profil|comp[ée]tences|requisitos|perfil|requisiti|jouw profiel|wat (?:vragen wij|wij vragen)|wie ben jij|functie-eisen|il tuo profilo|cosa cerchiamo|chi cerchiamo|o que procuramos|o teu perfil|seu perfil|qualifica[çc][õo]es|wymagania|nasze oczekiwania|oczekujemy|czego oczekujemy)\b/iu,
    'required',
  ],
  [
    /\b(?:responsibilit(?:y|ies)|duties|what you(?:['’]ll| will)? (?:do|be doing|work on)|the role|about the (?:role|job|position)|your (?:role|mission|tasks)|job description|day[- ]to[- ]day|you will|overview|tech stack|our stack|(?:deine|ihre) aufgaben|aufgaben|das erwartet dich|vos missions|missions?|responsabilités|funciones|responsabilidades|tareas|mansioni|taken|obowiązki)\b/iu,
    'duties',
  ],
];

/** A heading is a short line of its own: no full stop at its end and no bullet before it. */
const headingOf = (line: string): SectionKind | undefined => {
  const bare = line.trim();
  if (
    bare.length === 0 ||
    bare.length > 70 ||
    /^[-*•·\d]/u.test(bare) ||
    /[.;,]$/u.test(bare) ||
    bare.split(/\s+/u).length > 9
  )
    return undefined;
  const shouting = bare === bare.toUpperCase() || bare.endsWith(':') || /^(?:\p{Lu}|#)/u.test(bare);
  return shouting ? HEADINGS.find(([pattern]) => pattern.test(bare))?.[1] : undefined;
};

/** The lines of a posting with the kind of the section they stand in; before any heading it is the intro. */
export const readSections = (text: string): readonly Line[] => {
  if (latest?.text !== text) latest = { text, lines: divide(text) };
  return latest.lines;
};

/** Skills, years, schooling and languages of one posting are read one after the other from the same lines. */
let latest: { text: string; lines: readonly Line[] } | undefined;

const divide = (text: string): Line[] => {
  let kind: SectionKind = 'intro';
  return text.split('\n').map((line) => {
    kind = headingOf(line) ?? kind;
    // The law's sentences stand anywhere, with or without a heading, and say nothing of the job.
    return { text: line, kind: isLegal(line) ? 'other' : kind };
  });
};
