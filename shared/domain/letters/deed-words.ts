import { stem } from './stems.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stem));

const DEED_FORMS = `
administer administered advise advised analyse analysed analyze analyzed architect architected assemble assembled audit audited author authored
automate automated budget budgeted certify certified chair chaired champion championed code coded command commanded compose composed conduct conducted
configure configured construct constructed consult consulted convert converted coordinate coordinated create created debug debugged
deliver delivered deploy deployed design designed develop developed devise devised diagnose diagnosed direct directed draft drafted edit edited
eliminate eliminated engineer engineered establish established evaluate evaluated execute executed expand expanded export exported fire fired
forecast formulate formulated found founded fund funded generate generated govern governed head headed hire hired implement implemented import imported
inspect inspected install installed integrate integrated invent invented invest invested launch launched lead led lecture lectured litigate litigated
manage managed manufacture manufactured market marketed mediate mediated mentor mentored merge merged migrate migrated modernise modernised
moderate moderated negotiate negotiated operate operated orchestrate orchestrated organise organised organize organized overhaul overhauled oversee oversaw
patent patented pilot piloted pioneer pioneered prescribe prescribed produce produced program programmed promote promoted publish published
rebuild rebuilt recruit recruited redesign redesigned reduce reduced refactor refactored renegotiate renegotiated represent represented
research researched restructure restructured revamp revamped scale scaled secure secured sell sold spearhead spearheaded standardise standardised
streamline streamlined supervise supervised teach taught test tested train trained translate translated treat treated triple tripled double doubled
win won write wrote written build built fly flew perform performed operate diagnose prosecute defend insure invoice collect calculate calculated
close closed sign signed own owned replace replaced uncover uncovered expose exposed rewrite rewrote rescue rescued save saved earn earned
inaugurate outsource acquire acquired relocate trade traded brew weld welded solder drill repair repaired maintain maintained
`;
/** Verbs of work: who says `I audited` claims to have done so, and a fact must say it. */
export const DEEDS: ReadonlySet<string> = list(DEED_FORMS);
const forms = new Set(DEED_FORMS.trim().split(/\s+/));
/** Whether a word is a form of such a verb: `wine` is none of to win. */
export const isDeedWord = (lower: string): boolean =>
  forms.has(lower) || (/(?:ing|ed|s)$/u.test(lower) && lower.length > 4 && DEEDS.has(stem(lower)));

/** Words that make a thing bigger, rarer or more official than a fact says. */
export const INFLATING: ReadonlySet<string> = new Set(
  `sole solely single-handed single-handedly singlehandedly national nationally nationwide international internationally global globally worldwide
  companywide company-wide enterprise-wide group-wide award awards award-winning prize prizes patent patents promotion promotions promoted elite
  flagship chief senior principal executive executives director directors partners presidents founders vice president ceo cto cfo founder co-founder founding owner partner published author inventor pioneer pioneering
  certified licensed accredited chartered fellow fellowship registered phd mba honours honors first-class distinction distinctions cum laude valedictorian summa magna
  veteran fluent native bilingual trilingual profit profits revenue turnover million millions billion billions thousands hundreds dozens doubled tripled halved
  exclusively unanimously famous famously renowned celebrated acclaimed prestigious top-performing best-selling bestselling record-breaking
  state-certified board-certified olympic professor surgeon
  prices pricing priced examine examines examined examiner examiners approve approved approves approval
  headquarters multinational multimillion department-wide citywide`
    .trim()
    .split(/\s+/),
);

/** Fields of work: whoever puts one to a deed that has none, or another, tells another deed. */
const FIELD_FORMS: ReadonlySet<string> = new Set(
  `
paediatric pediatric surgical oncology cardiac cardiology neurology neurological psychiatric psychiatry maternity obstetric gynaecology geriatric palliative
dermatology radiology anaesthetic orthopaedic orthopedic respiratory neonatal dental veterinary pharmacy pharmaceutical
accounting taxation procurement logistics legal litigation compliance banking insurance aviation aerospace automotive defence defense military naval
maritime nuclear offshore biotech fintech cybersecurity luxury hospitality gastronomy catering agriculture agricultural mining telecoms telecommunications
electrical mechanical chemical structural geotechnical hydraulic pneumatic
philosophy theology sociology archaeology anthropology linguistics astronomy
skyscraper skyscrapers airport airports hospitals hospital university universities stadium stadiums embassy prison ministry casino
cryptocurrency blockchain robotics
`
    .trim()
    .split(/\s+/),
);
/** Whether a word names such a field. */
export const isField = (lower: string): boolean => FIELD_FORMS.has(lower) || FIELD_FORMS.has(lower.replace(/s$/u, ''));
