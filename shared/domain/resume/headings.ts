import { joinLetterSpaced } from './characters.ts';
import { sectionNames } from './section-names.ts';
import { rarerSectionNames } from './section-names-rarer.ts';

export const sectionKinds = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'projects',
  'certificates',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

const kindByName = new Map<string, SectionKind>();
for (const names of [rarerSectionNames, sectionNames])
  for (const kind of sectionKinds) for (const name of names[kind].split('|')) kindByName.set(wordsOf(name), kind);

/** Words by which a line that is set like a heading says what it heads, first match first. */
const hints: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'projects',
    /\b(?:projects?|projekte?|projets?|proyectos?|progetti|projetos?|projecten|projekty|i (?:have )?(?:made|built))\b/u,
  ],
  [
    'certificates',
    /\b(?:certificat\p{L}*|certified|licen[sc]es?|zertifi\p{L}*|certificad\p{L}*|certific\p{L}*|certyfik\p{L}*|accreditations?)\b/u,
  ],
  [
    'other',
    /\b(?:volunteer\p{L}*|teaching|research|leadership|awards?|honou?rs|interests|publications?|memberships?|references?|achievements)\b/u,
  ],
  ['education', /(?<!\p{L})(?:berufsbildung|schul\p{L}*)(?!\p{L})/u],
  [
    'experience',
    /\b(?:experiences?|appointments?|employment|employers?|career|jobs?|worked|work|roles|positions|berufs?\p{L}*|erfahrung\p{L}*|expériences?|emplois?|experiencias?|laboral|trabajo|esperienz[ae]|lavor\p{L}*|experiências?|werkervaring|ervaring|loopbaan|doświadczeni\p{L}*|zawodow\p{L}*)(?!\p{L})/u,
  ],
  [
    'education',
    /\b(?:education\p{L}*|academic\p{L}*|stud(?:y|ies|ied)|schools?|schooling|degrees?|universit\p{L}*|ausbildung|studium|bildung|formation|études|diplômes|formación|estudios|educación|istruzione|formazione|studi|formação|educação|habilitações|opleiding\p{L}*|onderwijs|wykształceni\p{L}*|edukacj\p{L}*)(?!\p{L})/u,
  ],
  [
    'languages',
    /\b(?:languages i speak|i speak|sprach\p{L}*|langues|idiomas|lingue|línguas|talen\p{L}*|język\p{L}*)(?!\p{L})/u,
  ],
  [
    'skills',
    /(?<!\p{L})(?:skills?|software|methods|expertise|competenc\p{L}*|proficienc\p{L}*|technolog\p{L}*|toolkit|tools?|know|knowledge|bring|offer|strengths|good at|kenntnisse|kompetenzen|compétences|habilidades|competencias|conocimientos|competenze|competências|conhecimentos|vaardigheden|competenties|umiejętności|kompetencje)(?!\p{L})/u,
  ],
  ['summary', /\b(?:summary|profile?|about|objective|introduction|statement|who i am|perfil|resumen)\b/u],
  ['contact', /\b(?:contact\p{L}*|kontakt|coordonnées|reach me|find me)(?!\p{L})/u],
];

/** Lines are asked for again and again while columns are looked for. */
const asked = new Map<string, SectionKind | undefined>();
const MOST_ASKED = 5_000;

/** The section a line opens when it says nothing but a section's name, else undefined. */
export function headingOf(text: string): SectionKind | undefined {
  if (text.length > 90) return undefined;
  if (asked.has(text)) return asked.get(text);
  if (asked.size >= MOST_ASKED) asked.clear();
  const words = wordsOf(text);
  const kind =
    words === '' || words.length > 45
      ? undefined
      : (kindByName.get(words) ??
        kindByName.get(
          words.replace(
            /^(?:my|selected|relevant|additional|other|further|professional|meine?|mes|mis|as minhas) /,
            '',
          ),
        ) ??
        kindOfBoth(words));
  asked.set(text, kind);
  return kind;
}

/** `Skills and Interests`: two sections' names are one heading, and the first says what stands first. */
function kindOfBoth(words: string): SectionKind | undefined {
  const [first = '', second = '', more] = words.split(' and ');
  return more === undefined && kindByName.has(second) ? kindByName.get(first) : undefined;
}

/** What a line that is set like a heading is about, by its words; undefined when they do not say. */
export function hintOf(text: string): SectionKind | undefined {
  const words = wordsOf(text);
  return words.split(' ').length > 6 ? undefined : hints.find(([, pattern]) => pattern.test(words))?.[0];
}

function wordsOf(text: string): string {
  return (
    joinLetterSpaced(text)
      .toLowerCase()
      .replaceAll('&', ' and ')
      // `// Experience`, `experience_and_training`: marks around and between the words.
      .replace(/^[\s/]+/, '')
      .replace(/[^\p{L}\s/]/gu, ' ')
      .replaceAll('/', ' and ')
      .replace(/(?<!\p{L})(?:und|et|y|e|ed|en|i|og|och)(?!\p{L})/gu, 'and')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
