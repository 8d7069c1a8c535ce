import { FORM_SYSTEMS, formSystemOf } from '../../shared/domain/applications/form-systems.ts';
import { recogniseQuestion } from '../../shared/domain/profile/questions.ts';

/** What the browser's own filling calls a field: said by the page, and never in another language. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  'given-name': 'given_name',
  'family-name': 'family_name',
  name: 'full_name',
  email: 'email',
  tel: 'phone',
  'organization-title': 'current_title',
  organization: 'current_company',
};

/** Somebody else's, or asked to be another thing: nothing stored answers it. */
const NOT_MINE =
  /\b(?:refer(?:r\w*|ee|ence)s?|emergency|manager|supervisor|recruiter|spouse|guardian|friend|relative|school|university|middle|maiden|preferred|nickname|password|user ?name|captcha|heard?|leave (?:this )?(?:blank|empty)|do not fill|robot|spam|twitter|instagram|facebook)\b/i;

const WORDS: readonly (readonly [meaning: string, pattern: RegExp])[] = [
  [
    'letter',
    /\b(?:cover(?:ing)? letter|motivation(?:al)? letter|personal letter|anschreiben|lettre de motivation|carta de presentaci[oó]n|motivatiebrief)\b/i,
  ],
  ['resume', /\b(?:resum[eé]|cv|curriculum(?: vitae)?|lebenslauf)\b/i],
  ['linkedin', /\blinked ?in\b/i],
  ['github', /\bgithub\b/i],
  ['portfolio', /\b(?:portfolio|personal (?:web ?)?site|website|webseite|site web|sitio web)\b/i],
  ['email', /\be-?mail\b|\bcorreo\b|\bcourriel\b/i],
  ['phone', /\b(?:phone|mobile|telephone|telefon\w*|t[eé]l[eé]phone|tel[eé]fono|telefoon)\b/i],
  ['given_name', /^\W*(?:legal )?(?:first|given) ?name\b|^\W*(?:vorname|pr[eé]nom|nombre|voornaam)\W*$/i],
  [
    'family_name',
    /^\W*(?:legal )?(?:last|family|sur) ?name\b|^\W*(?:nachname|nom de famille|apellidos?|achternaam)\W*$/i,
  ],
  [
    'full_name',
    /^\W*(?:your )?(?:full |legal |candidate )?name\W*$|^\W*(?:nom complet|nombre completo|volledige naam)\W*$/i,
  ],
  ['current_company', /\b(?:current|present|most recent) (?:company|employer)\b/i],
  ['current_title', /\b(?:current|present|most recent) (?:job )?(?:title|role|position)\b/i],
  ['location', /^\W*(?:current )?(?:location|city|address|place of residence|wohnort|ville|ciudad|woonplaats)\b/i],
  ['headline', /^\W*headline\W*$/i],
  ['summary', /^\W*(?:professional )?summary\W*$/i],
  ['additional', /\badditional information\b/i],
];

/** What a label asks for: a stored fact, a file, or a usual question; undefined where nothing stored answers it. */
export function meaningOf(label: string): string | undefined {
  const text = label.slice(0, 300);
  if (NOT_MINE.test(text)) return undefined;
  // A label that asks several things at once, or tells a story, is no plain field.
  const found = text.length > 120 ? undefined : WORDS.find(([, pattern]) => pattern.test(text))?.[0];
  return found ?? recogniseQuestion(text)?.key;
}

/** What the page's own autocomplete attribute says of a field. */
export const meaningOfAutocomplete = (attribute: string): string | undefined =>
  AUTOCOMPLETE[attribute.trim().toLowerCase().split(/\s+/).at(-1) ?? ''];

/**
 * Whether a page may be given the packet of an application: the posting's own host, or a host of the form system that
 * stands behind it. What an address says in its parameters opens no other host.
 */
export function mayFill(pageUrl: string, applicationUrl: string): boolean {
  if (!URL.canParse(pageUrl) || !URL.canParse(applicationUrl)) return false;
  const [page, application] = [new URL(pageUrl), new URL(applicationUrl)];
  if (page.protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(page.hostname)) return false;
  if (page.host === application.host) return true;
  const { name } = formSystemOf(applicationUrl);
  return FORM_SYSTEMS.some((system) => system.name === name && system.hosts.test(page.hostname));
}
