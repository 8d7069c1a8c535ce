import type { ParsedPosting } from '../../../domain/postings/posting.ts';
import { plainLine } from '../rows.ts';
import type { Said } from '../supplied-port.ts';
import { readAge } from './age.ts';
import { readCard } from './card.ts';
import type { Line } from './lines.ts';
import { isBadge, isModeOnly, isPay, isRating, isType, readPlace, withoutRating } from './words.ts';

type Fields = 'title' | 'company' | 'place' | 'pay' | 'type' | 'description';
const LABELS: readonly [Fields, RegExp][] = [
  [
    'title',
    /^(?:job ?title|title|role|position|stellenbezeichnung|titel|stelle|intitulé(?: du poste)?|poste|titre|puesto|cargo|posizione|functie)$/iu,
  ],
  [
    'company',
    /^(?:company(?: name)?|employer|organi[sz]ation|hiring company|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|azienda|bedrijf)$/iu,
  ],
  [
    'place',
    /^(?:(?:job )?location|place|city|where|(?:einsatz|arbeits|dienst)?ort|standort|lieu(?: de travail)?|localisation|ubicación|localidad|sede|locatie)$/iu,
  ],
  [
    'pay',
    /^(?:salary(?: range)?|pay(?: range)?|compensation|gehalt|vergütung|salaire|rémunération|salario|stipendio|salaris)$/iu,
  ],
  [
    'type',
    /^(?:(?:job|employment) type|type|schedule|anstellungsart|beschäftigungsart|type de (?:contrat|poste|emploi)|contrat|tipo de (?:contrato|empleo)|contratto)$/iu,
  ],
];
/** Where the header ends and the posting's own text begins. */
const BODY =
  /^(?:about (?:the|this) (?:job|role|position|opportunity)|(?:full )?job (?:description|summary|details)|description|the role|role (?:overview|description|summary)|position (?:summary|overview)|overview|what you[’'](?:ll|ll be) do(?:ing)?|über (?:den job|die stelle|diese stelle)|stellenbeschreibung|(?:vollständige )?(?:job|stellen)beschreibung|aufgaben|ihre aufgaben|deine aufgaben|à propos de l[’']offre.*|(?:description|descriptif) (?:du|de) .{2,20}|détails de l[’']emploi|missions?|acerca del empleo|descripción(?: del .*)?|descrizione.*|informazioni sull[’']offerta|sobre a vaga|over deze functie)\s*:?$/iu;
/** Menus and labels that are copied along with a page. */
const CHROME =
  /^(?:skip to (?:main |search )?content|home|my network|jobs|messaging|notifications|me|for business|try premium.*|search|find jobs|company reviews|salary guide|sign in|employers.*|post job|profile insights?|&nbsp;|location|pay|job type|shift and schedule|benefits|people you can reach out to.*|meet the hiring team|show (?:more|less|all)(?: options)?|.* notifications total|keyboard shortcuts|close jump menu|company photos?|follow|following|share|back|apply on company site|you must create an indeed account.*|.*\bprofile (?:photo|picture)\b.*)$/iu;
const AT = /^(?:(?:we(?:’|')re )?hiring:?\s+)?(?<title>.{3,120}?)\s+(?:at|@|bei|chez)\s+(?<company>[^,.]{2,80})$/iu;
const LEAST_TEXT = 40;
const MOST_HEADER = 25;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Plain text as paragraphs and lists. */
const asHtml = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/u)
    .map((part) => {
      const lines = part.split('\n').map((one) => one.trim());
      if (lines.length > 0 && lines.every((one) => /^[-*•·–]\s+/u.test(one)))
        return `<ul>${lines.map((one) => `<li>${escaped(one.replace(/^[-*•·–]\s+/u, ''))}</li>`).join('')}</ul>`;
      return `<p>${lines.map(escaped).join('<br>')}</p>`;
    })
    .join('\n');

const isSentence = (line: string): boolean => line.length > 140 || (line.length > 70 && /[.!?]$/u.test(line));

const asLine = (text: string): Line => ({ text, job: null, strong: false, hint: '', moment: null, element: null });

type Parts = Partial<Record<Fields, string>>;

/** Fields that the text names: "Company: Fernhollow", or the name on a line and what it says on the next. */
const labelled = (lines: readonly string[]): { fields: Parts; used: Set<number> } => {
  const fields: Parts = {};
  const used = new Set<number>();
  for (const [n, line] of lines.slice(0, MOST_HEADER).entries()) {
    const pair = /^(?<name>[^:：]{3,40})\s*[:：]\s*(?<value>.{0,200})$/u.exec(line)?.groups;
    const field = LABELS.find(([, names]) => names.test((pair?.name ?? '').trim()))?.[0];
    if (field === undefined) continue;
    const value = (pair?.value ?? '').trim() || (lines[n + 1] ?? '').trim();
    if (value === '' || isSentence(value)) continue;
    fields[field] ??= value;
    used.add(n);
    if ((pair?.value ?? '').trim() === '') used.add(n + 1);
  }
  return { fields, used };
};

/** The header of a posting as it is copied from its page: the role, and beside or above it the employer and place. */
const unlabelled = (
  header: readonly string[],
  from: Date,
): Parts & { at: Date | null; mode: ParsedPosting['workMode'] } => {
  const seen = header
    .filter((line) => !CHROME.test(line) && !isBadge(line))
    .map((line) => line.replace(/\s+[-–]\s+job post$/iu, ''));
  // A rating stands below the employer's name.
  const rated = seen.findIndex((line, n) => n > 0 && isRating(line));
  const employer = rated > 0 && rated < 4 ? seen[rated - 1] : undefined;
  const told = seen.filter((line) => !isRating(line));
  // "Employer · Place · 3 days ago" says which of the lines before it is the employer.
  const joined = told.findIndex((line) => /\s[·•|]\s/u.test(line) && !isPay(line.split(/\s[·•|]\s/u)[0] ?? ''));
  const who = joined > 0 ? (told[joined] ?? '').split(/\s[·•|]\s/u)[0]?.trim() : undefined;
  const whoIsPlace =
    joined > 1 &&
    who !== undefined &&
    !told.slice(0, joined).includes(who) &&
    (/,/u.test(who) || readPlace(who).mode !== null);
  const names = told.slice(0, joined > 0 ? joined : undefined).filter((line) => line !== who || whoIsPlace);
  const alone = AT.exec(names[0] ?? '')?.groups;
  const isName = (line: string) =>
    !isPay(line) && !isType(line) && !isModeOnly(line) && readAge(line, from) === undefined;
  const title =
    alone?.title ?? (joined > 1 && whoIsPlace ? names[1] : names.find((line) => isName(line) && line !== employer));
  const known = alone?.company ?? employer;
  const rest = told.filter(
    (line) => line !== title && line !== known && line !== (alone === undefined ? undefined : names[0]),
  );
  const others = known === undefined ? rest : [known, ...rest];
  const card = readCard(
    [{ ...asLine(title ?? ''), job: 'own', strong: true }, ...others.map(asLine)],
    { companyFirst: false, snippets: false },
    from,
  );
  const company = known ?? (whoIsPlace ? names[0] : (who ?? card.company ?? undefined));
  const place = whoIsPlace ? who : (card.place ?? undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company: withoutRating(company) }),
    ...(place === undefined ? {} : { place }),
    ...(card.pay === null ? {} : { pay: card.pay }),
    ...(card.type === null ? {} : { type: card.type }),
    at: card.postedAt,
    mode: card.mode,
  };
};

/**
 * Parts a pasted text into title, employer, place and description: by the names that it gives them, by what the person
 * says beside it, else by how postings are laid out. `missing` names the fields that neither says.
 */
export const readPasted = (
  text: string,
  said: Said,
  from: Date,
): { posting: Omit<ParsedPosting, 'externalId' | 'url'> } | { missing: { field: string; message: string }[] } => {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const bare = lines.map((line) =>
    plainLine(line.replace(/<(?=[^>]*$)/gu, '').replace(/^\s*[#>*_]+\s*|[*_]+\s*$/gu, ''), 2_000),
  );
  const { fields, used } = labelled(bare);
  const named = bare.findIndex((line) => BODY.test(line));
  const prose = bare.findIndex((line, n) => !used.has(n) && isSentence(line));
  const lastUsed = Math.max(-1, ...used);
  const begin =
    named >= 0 && (prose < 0 || named <= prose + 1)
      ? named + 1
      : prose >= 0
        ? prose
        : Math.min(bare.length, Math.max(MOST_HEADER, lastUsed + 1));
  const header = bare
    .slice(0, begin)
    .filter((line, n) => line !== '' && !used.has(n) && !BODY.test(line) && !/^https?:\/\/\S+$/u.test(line));
  const told = unlabelled(header.slice(0, MOST_HEADER), from);
  // The posting's own address is kept as such, without what a mail or an app added to it.
  const description = lines
    .slice(begin)
    .filter((line) => !/^\s*https?:\/\/\S+\s*$/u.test(line))
    .join('\n')
    .trim();
  const title = said.title ?? fields.title ?? told.title;
  const companyName = said.companyName ?? fields.company ?? told.company;
  const missing = [
    ...(title === undefined || title === '' || title.length > 300
      ? [{ field: 'title', message: 'The text does not say which role it offers: give it as title.' }]
      : []),
    ...(companyName === undefined || companyName === ''
      ? [
          {
            field: 'company_name',
            message: 'The text does not say whose posting it is: give the employer as company_name.',
          },
        ]
      : []),
    ...(description.length < LEAST_TEXT
      ? [{ field: 'content', message: 'The text has no description of the work: paste the whole posting.' }]
      : []),
  ];
  if (missing.length > 0 || title === undefined || companyName === undefined) return { missing };
  const where = readPlace(said.location ?? fields.place ?? told.place ?? '');
  return {
    posting: {
      title: plainLine(title),
      companyName: plainLine(companyName, 255),
      descriptionHtml: asHtml(description),
      locations: where.place === null ? [] : [where.place],
      workMode: where.mode ?? told.mode,
      salary: null,
      salaryText: fields.pay ?? told.pay ?? null,
      employmentType: fields.type ?? told.type ?? null,
      department: null,
      postedAt: told.at,
      expiresAt: null,
      facts: {},
    },
  };
};
