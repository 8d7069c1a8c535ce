import { joinLetterSpaced } from './characters.ts';

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

/** The names that sections go by in English, German, French and Spanish; compared without case and punctuation. */
const names: Record<SectionKind, string> = {
  contact:
    'contact|contacts|contact details|contact information|contact info|contact me|personal details|personal information|personal data|personal info|get in touch|reach me|details|kontakt|kontaktdaten|persönliche daten|persönliche angaben|zur person|coordonnées|contactez moi|informations personnelles|état civil|contacto|datos de contacto|datos personales|información de contacto|información personal',
  summary:
    'summary|professional summary|executive summary|career summary|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|professional objective|personal statement|introduction|summary of qualifications|profile summary|overview|professional overview|career overview|who i am|bio|biography|highlights|profil|kurzprofil|über mich|zusammenfassung|berufliches profil|persönliches profil|profil professionnel|résumé|à propos|à propos de moi|objectif|présentation|accroche|perfil|perfil profesional|resumen|resumen profesional|sobre mí|objetivo|extracto|acerca de mí',
  experience:
    'experience|experiences|work experience|professional experience|employment|employment history|work history|career history|professional background|relevant experience|industry experience|career|experience and employment|job history|work|academic appointments|academic positions|academic experience|academic employment|appointments|professional appointments|current position|current appointment|clinical experience|nursing experience|military experience|selected experience|employment and experience|career summary and experience|positions|positions held|internships|internship experience|internship|employment experience|professional history|employment record|career experience|relevant work experience|additional experience|other experience|previous experience|selected experience|berufserfahrung|berufserfahrungen|beruflicher werdegang|berufspraxis|werdegang|praxiserfahrung|praktische erfahrung|praktika|tätigkeiten|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|stages|experiencia|experiencia laboral|experiencia profesional|experiencia de trabajo|historial laboral|trayectoria|trayectoria profesional',
  education:
    'education|academic background|academic history|education and training|education and qualifications|educational background|qualifications|academic qualifications|academics|schul und berufsbildung|schulische ausbildung|hochschulstudium|academic training|degrees|formal education|studies|education and certifications|academic education|education background|educational qualifications|academic profile|schooling|ausbildung|bildung|bildungsweg|schulbildung|studium|akademische ausbildung|ausbildung und studium|studium und ausbildung|akademischer werdegang|formation|formations|études|diplômes|formation académique|parcours académique|scolarité|educación|formación|formación académica|estudios|educación y formación',
  skills:
    'skills|technical skills|key skills|core skills|core competencies|competencies|technologies|tech stack|technical stack|skills and tools|skills and technologies|skills and expertise|expertise|areas of expertise|technical expertise|tools|professional skills|programming skills|technical proficiencies|technical summary|skill set|skillset|hard skills|soft skills|software skills|technical competencies|programming languages|languages and technologies|tools and technologies|technical knowledge|key competencies|strengths|proficiencies|computer skills|it skills|digital skills|skills summary|summary of skills|skills and competencies|key skills and competencies|skills and abilities|abilities|capabilities|software|toolbox|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|it kenntnisse|edv kenntnisse|technische kenntnisse|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|compétences|compétences techniques|compétences clés|savoir faire|outils|informatique|habilidades|competencias|conocimientos|aptitudes|conocimientos técnicos|habilidades técnicas|herramientas',
  languages:
    'languages|spoken languages|languages known|known languages|languages spoken|language skills|language|foreign languages|sprachen|sprachkenntnisse|fremdsprachen|langues|langues étrangères|idiomas|lenguas',
  projects:
    'projects|personal projects|selected projects|key projects|side projects|open source|open source projects|open source contributions|academic projects|project experience|notable projects|recent projects|relevant projects|projekte|eigene projekte|ausgewählte projekte|projektarbeit|projets|projets personnels|projets académiques|proyectos|proyectos personales',
  certificates:
    'certifications|certificates|registrations|registration|professional registrations|licensure|admissions|bar admissions|memberships and certifications|certifications and memberships|certification|licenses and certifications|certifications and licenses|licences and certifications|licenses|licences|professional certifications|certificates and licenses|certifications and training|training and certifications|certificates and training|accreditations|credentials|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|zertifikate und weiterbildungen|certificats|certifications et formations|certificados|certificaciones|cursos y certificados',
  other:
    'declaration|publications|awards|honors|honours|honors and awards|awards and honors|honours and awards|awards and achievements|achievements|volunteering|volunteer experience|volunteer work|volunteer|volunteering experience|interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|extracurricular activities|extracurriculars|references|referees|courses|coursework|relevant coursework|training|professional development|continuing education|patents|talks|invited talks|presentations|publications and presentations|conferences|memberships|professional memberships|affiliations|leadership|leadership experience|military service|military experience|research|teaching|additional information|additional|accomplishments|key achievements|selected honors|research experience|teaching experience|professional affiliations|community|community service|community involvement|portfolio|links|social|miscellaneous|interessen|hobbys|hobbys und interessen|ehrenamt|ehrenamtliches engagement|engagement|auszeichnungen|preise|veröffentlichungen|publikationen|referenzen|sonstiges|mitgliedschaften|intérêts|centres d intérêt|loisirs|bénévolat|références|distinctions|divers|intereses|aficiones|voluntariado|referencias|premios|publicaciones|otros|otros datos|información adicional',
};

const kindByName = new Map<string, SectionKind>();
for (const kind of sectionKinds) for (const name of names[kind].split('|')) kindByName.set(wordsOf(name), kind);

/** Words by which a line that is set like a heading says what it heads, first match first. */
const hints: readonly (readonly [SectionKind, RegExp])[] = [
  ['projects', /\b(?:projects?|projekte?|projets?|proyectos?|i (?:have )?(?:made|built))\b/u],
  ['certificates', /\b(?:certificat\p{L}*|certified|licen[sc]es?|zertifi\p{L}*|certificad\p{L}*|accreditations?)\b/u],
  [
    'other',
    /\b(?:volunteer\p{L}*|teaching|research|leadership|awards?|honou?rs|interests|publications?|memberships?|references?|achievements)\b/u,
  ],
  ['education', /(?<!\p{L})(?:berufsbildung|schul\p{L}*)(?!\p{L})/u],
  [
    'experience',
    /\b(?:experiences?|appointments?|employment|employers?|career|jobs?|worked|work|roles|positions|berufs?\p{L}*|erfahrung\p{L}*|expériences?|emplois?|experiencia|laboral|trabajo)(?!\p{L})/u,
  ],
  [
    'education',
    /\b(?:education\p{L}*|academic\p{L}*|stud(?:y|ies|ied)|schools?|schooling|degrees?|universit\p{L}*|ausbildung|studium|bildung|formation|études|diplômes|formación|estudios|educación)(?!\p{L})/u,
  ],
  ['languages', /\b(?:languages i speak|i speak|sprach\p{L}*|langues|idiomas)(?!\p{L})/u],
  [
    'skills',
    /(?<!\p{L})(?:skills?|software|methods|expertise|competenc\p{L}*|proficienc\p{L}*|technolog\p{L}*|toolkit|tools?|know|knowledge|bring|offer|strengths|good at|kenntnisse|kompetenzen|compétences|habilidades|competencias|conocimientos)(?!\p{L})/u,
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
        kindByName.get(words.replace(/^(?:my|selected|relevant|additional|other|meine?|mes|mis) /, '')));
  asked.set(text, kind);
  return kind;
}

/** What a line that is set like a heading is about, by its words; undefined when they do not say. */
export function hintOf(text: string): SectionKind | undefined {
  const words = wordsOf(text);
  return words.split(' ').length > 6 ? undefined : hints.find(([, pattern]) => pattern.test(words))?.[0];
}

function wordsOf(text: string): string {
  return joinLetterSpaced(text)
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\s/]/gu, ' ')
    .replaceAll('/', ' and ')
    .replace(/(?<!\p{L})(?:und|et|y|e)(?!\p{L})/gu, 'and')
    .replace(/\s+/g, ' ')
    .trim();
}
