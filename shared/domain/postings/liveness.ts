import type { LivenessResult } from '../enums.ts';

/** What the page of a posting said when it was asked. */
export type PageAnswer = { asked: string; url: string; status: number; text: string };
export type Liveness = { result: LivenessResult; reason: string };

const WHAT =
  '(?:jobs?|positions?|postings?|roles?|vacanc(?:y|ies)|openings?|offers?|listings?|requisitions?|opportunit(?:y|ies)|adverts?|ads?)';
const GAP = '[^.!?]{0,60}?';

/**
 * How pages say that a posting is over, about the posting itself: what it is called stands close to what became of it, so
 * that "we are no longer a start-up" is not one.
 */
const OVER: readonly RegExp[] = [
  /\bno longer accepting (?:applications|applicants|candidates|resumes|responses)\b/iu,
  /\b(?:is|are) not (?:currently )?accepting applications (?:for this|at this time)/iu,
  /\bapplications? (?:for this \w+ )?(?:(?:is|are) (?:now )?closed|have (?:now )?closed|has (?:now )?closed)\b/iu,
  new RegExp(
    `\\b(?:this|the|that|your) ${GAP}\\b${WHAT}\\b${GAP}\\b(?:is|are|was|were|has been|have been|may have been) (?:no longer (?:available|open|active|online|posted|live|exist\\w*)|(?:now |already |been )*(?:closed|filled|expired|removed|taken down|withdrawn|deleted|unpublished|archived))\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:this|the|that) ${GAP}\\b${WHAT}\\b${GAP}\\b(?:has|have) (?:now |already )?(?:expired|closed|ended)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:this|the|that) ${GAP}\\b${WHAT}\\b${GAP}\\b(?:does not|doesn['’]t|no longer) exists?\\b`, 'iu'),
  new RegExp(
    `\\b(?:sorry|oops|error|404|this|the|that)\\b[^.?]{0,40}?\\b${WHAT} (?:was not|could not be|cannot be|not) found\\b`,
    'iu',
  ),
  /\bjob not found\b|\bposting not found\b|\bvacancy not found\b|\bexpired job (?:posting|listing|ad)\b/iu,
  // German, Dutch, French, Spanish, Portuguese, Italian, Polish.
  /\b(?:stelle|stellenanzeige|stellenangebot|position|vakanz|job|anzeige)\b[^.!?]{0,60}\b(?:nicht mehr (?:verfügbar|online|ausgeschrieben|aktuell|aktiv)|bereits besetzt|abgelaufen|deaktiviert)/iu,
  /\b(?:vacature|functie)\b[^.!?]{0,60}\b(?:niet (?:meer|langer) (?:beschikbaar|open|actief)|vervuld|verlopen|gesloten)/iu,
  /\b(?:offre|annonce|poste)\b[^.!?]{0,60}(?:n['’]est plus (?:disponible|en ligne|active|d['’]actualité)|a expiré|est expirée?|a été pourvue?|est pourvue?|n['’]existe plus)/iu,
  /\b(?:oferta|vacante|puesto|empleo)\b[^.!?]{0,60}(?:ya no (?:está|se encuentra) (?:disponible|activ[ao]|vigente)|ha (?:caducado|expirado|finalizado)|está cerrad[ao])/iu,
  /\b(?:vaga|oferta)\b[^.!?]{0,60}(?:não está mais|já não está|encerrada|expirou|foi preenchida)/iu,
  /\b(?:offerta|annuncio|posizione)\b[^.!?]{0,60}(?:non è più (?:disponibile|attiv[ao]|online)|è scadut[ao]|chius[ao])/iu,
  /\b(?:oferta|ogłoszenie)\b[^.!?]{0,60}(?:wygasł[ao]|nieaktualn[ae]|zakończon[ae])/iu,
];

const NOT_SHOWN = ['script', 'style', 'template', 'noscript', 'svg'] as const;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
};

/** Cuts elements out whose words nobody sees; by looking for ends, since patterns take quadratic time over hostile pages. */
const without = (html: string, element: string): string => {
  const lower = html.toLowerCase();
  let shown = '';
  let at = 0;
  for (;;) {
    const from = lower.indexOf(`<${element}`, at);
    if (from < 0) return shown + html.slice(at);
    shown += `${html.slice(at, from)} `;
    const end = lower.indexOf(`</${element}`, from);
    if (end < 0) return shown;
    at = end;
  }
};

/** The words of a page that a reader sees. */
export const shownText = (html: string): string => {
  let rest = html.slice(0, 300_000);
  for (const element of NOT_SHOWN) rest = without(rest, element);
  return rest
    .replace(/<[^<>]{0,5000}>/gu, ' ')
    .replace(/&(#39|[a-z]{2,6});/giu, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
    .replace(/\s+/gu, ' ')
    .trim();
};

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const path = (url: URL): string => url.pathname.replace(/\/+$/u, '').toLowerCase();

/** Whether a posting's address leads to a front page instead: its board's, its site's, or the list it stood in. */
const leadsToFront = (asked: URL, came: URL, board: URL | null): boolean => {
  const from = path(asked);
  const to = path(came);
  if (to === from && came.search === asked.search) return false;
  if (board !== null && came.host === board.host && to === path(board) && from !== path(board)) return true;
  if (/(?:^|[/_-])(?:log-?in|sign-?in|sso|auth)(?:[/_-]|$)/u.test(to)) return false;
  if (/[?&](?:error=true|not_found|job_not_found|expired)/iu.test(came.search)) return true;
  const sameSite = came.host === asked.host;
  return (to === '' && from !== '') || (sameSite && to !== from && from.startsWith(`${to}/`));
};

/**
 * Whether a posting is still there, by its own page: gone only by what says so (404, 410, the board's front page, words
 * that it is over); live when the page still names it; anything else is unknown. `title` is the posting's, `board` where
 * its board is.
 */
export const readLiveness = (page: PageAnswer, title: string, board: string | null): Liveness => {
  const { status } = page;
  if (status === 404 || status === 410) return { result: 'gone', reason: `Its page answered ${status}.` };
  if (status !== 200) return { result: 'unknown', reason: `Its page answered ${status}.` };
  const asked = URL.parse(page.asked);
  const came = URL.parse(page.url);
  if (asked !== null && came !== null && leadsToFront(asked, came, board === null ? null : URL.parse(board))) {
    return { result: 'gone', reason: 'Its address leads to the front page of the board.' };
  }
  const text = shownText(page.text);
  const over = OVER.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined);
  if (over !== undefined) return { result: 'gone', reason: `Its page says: "${over.trim().slice(0, 120)}".` };
  if (letters(text).includes(letters(title)) || letters(page.text.slice(0, 300_000)).includes(letters(title))) {
    return { result: 'live', reason: 'Its page still shows it.' };
  }
  return { result: 'unknown', reason: 'Its page answers, but does not name the posting.' };
};

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_DAYS_BETWEEN = 7;
/** What is off its whole board for a month is closed whatever its page says; off a list of the newest, for two. */
const GRACE_DAYS = { whole: 30, newest: 60 } as const;

/** When a posting that was not gone is asked again: after a day, then twice as long each time, at most a week. */
export const nextCheck = (checks: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** Math.max(0, checks), MOST_DAYS_BETWEEN) * DAY_MS);

/** Whether a posting has been off its board for so long that it is closed without its page saying so. */
export const isLongUnlisted = (missingSince: Date, lists: keyof typeof GRACE_DAYS, now: Date): boolean =>
  now.getTime() - missingSince.getTime() >= GRACE_DAYS[lists] * DAY_MS;

/** Off a list of only the newest postings says nothing for so long. */
export const UNSEEN_DAYS: Readonly<Record<keyof typeof GRACE_DAYS, number>> = { whole: 0, newest: 14 };

/**
 * What a person supplied is no board's list: nothing says that it is over, and its page may not be asked. Alerts show an
 * open posting again within a week or two, and boards keep most postings open for thirty days (LinkedIn's and Indeed's
 * usual term); after a month and a half without a sight of it, it is taken for closed.
 */
export const SUPPLIED_UNSEEN_DAYS = 45;
/** Before this moment a supplied posting was seen last that is taken for closed now. */
export const suppliedUnseenBefore = (now: Date): Date => new Date(now.getTime() - SUPPLIED_UNSEEN_DAYS * DAY_MS);
