import { ownSiteOf, writesForMany } from './mail-hosts.ts';
import { companyWords, wordsOf } from './naming.ts';

/** An application that a message without any mark of ours may be about. */
export type Candidate = {
  applicationId: string;
  companyName: string | null;
  jobTitle: string | null;
  /** Hosts and addresses known of the company: its website, where the posting led, whom we wrote to. */
  hosts: readonly string[];
  /** The posting's own number at its board; short ones tell nothing. */
  reference: string | null;
  /** When it left; null where the person has not said so yet. */
  appliedAt: Date | null;
};

export type Unmarked = {
  from: { name: string; email: string } | undefined;
  replyTo: readonly { email: string }[];
  subject: string;
  text: string;
  receivedAt: Date;
  /** It bears a list's headers: many got it. */
  toMany: boolean;
};

/** From the strongest to the weakest: the sender's site, the sender's name, the subject, and what the words say. */
export const EVIDENCE_SIGNS = [
  'domain',
  'reference',
  'company',
  'role',
  'company_in_subject',
  'company_in_text',
  'time',
] as const;
export type EvidenceSign = (typeof EVIDENCE_SIGNS)[number];
export type Suggestion = { applicationId: string; signs: EvidenceSign[] };
export type Weighed = { link: Suggestion } | { suggest: Suggestion[] };

/** Above stands what a message is about; below, history and footers. */
const MOST_TEXT = 4_000;
const SHORT_NAME = 5;
const SHORT_REFERENCE = 5;
const LATE_DAYS = 180;
const MOST_SUGGESTED = 5;
const DAY_MS = 86_400_000;

/** Words of hiring, by which a message is about an application at all; stems, in the languages that are read. */
const HIRING =
  /(?:^| )(?:appl(?:y|ied|ying|ication|icant)|candida|interview|position|role|vacanc|opening|resume|cv|hiring|recruit|talent|job|offer|bewerb|stelle|vorstellungsgesprach|gesprach|poste|entretien|recrutement|solicitud|puesto|vacante|entrevista|seleccion|colloquio|selezione|sollicit|vacature|vaga|processo seletivo|aplikac|rekrutac|rozmow)/u;

/** Words by which a message is about an application or a talk of the reader's own, not about a job that is free. */
const OWN =
  /(?:^| )(?:(?:your|ihre|ihrer|deine|deiner|votre|ta|su|tu|sua|tua|vostra|uw|je|jouw) (?:\p{L}+ ){0,3}?(?:application|candida\p{L}*|interview|bewerbung|entretien|solicitud|entrevista|colloquio|sollicitatie|gesprek)|you (?:have )?applied|for applying|(?:invite|meet|speak|talk|interview) (?:with )?you|(?:to|an|the|first|phone|technical) interview|(?:laden|lade) sie|vorstellungsgesprach)(?= |$)/gu;
/** So far from such words, in characters, may the company stand that they are about. */
const NEAR = 80;
/** What a sender is called that names no company: the desk that writes, or the system itself. */
const NAMELESS =
  /^(?:(?:no|do|not|reply|noreply|donotreply|the|your|our|hiring|recruiting|recruitment|recruiter|talent|acquisition|team|careers?|jobs?|hr|people|notifications?|mailer|support|via|applications?|scheduling|greenhouse|lever|ashby|workable|recruitee|personio|teamtailor|pinpoint|smartrecruiters|workday|icims|jobvite|taleo|bamboohr|breezy|jazzhr|calendly|goodtime|modernloop|hackerrank|codility|hirevue)(?: |$))*$/u;

/** Whether the words stand in the text one after the other; both as `wordsOf` joined by spaces. */
const stands = (text: string, words: string): boolean => words !== '' && ` ${text} `.includes(` ${words} `);

const labelOf = (site: string): string => (site.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');

type Read = {
  sender: string;
  subject: string;
  text: string;
  whole: string;
  sites: readonly string[];
  forMany: boolean;
  /** The words about an application or a talk of the reader's own; none where many got the message. */
  own: string;
  receivedAt: Date;
};

function signsOf(read: Read, candidate: Candidate): EvidenceSign[] {
  const name = companyWords(candidate.companyName ?? '');
  const known = new Set(candidate.hosts.flatMap((host) => ownSiteOf(host) ?? []));
  const joined = name.replaceAll(' ', '');
  const domain = read.sites.some(
    (site) => known.has(site) || (joined.length >= SHORT_NAME && labelOf(site) === joined),
  );
  const role = wordsOf(candidate.jobTitle ?? '').join(' ');
  const reference = wordsOf(candidate.reference ?? '').join(' ');
  const days = (read.receivedAt.getTime() - (candidate.appliedAt?.getTime() ?? Number.NaN)) / DAY_MS;
  const holds: Record<EvidenceSign, boolean> = {
    domain,
    company: stands(read.sender, name),
    company_in_subject: stands(read.subject, name),
    company_in_text: name.length >= SHORT_NAME && stands(read.text, name),
    // One word ("Engineer") stands in any mail of hiring.
    role: role.includes(' ') ? stands(read.whole, role) : stands(read.subject, role),
    reference: reference.length >= SHORT_REFERENCE && /\d/u.test(reference) && stands(read.whole, reference),
    time: days >= 0 && days <= LATE_DAYS,
  };
  return EVIDENCE_SIGNS.filter((sign) => holds[sign]);
}

const has = ({ signs }: Suggestion, ...any: EvidenceSign[]): boolean => any.some((sign) => signs.includes(sign));
const weight = ({ signs }: Suggestion): number =>
  signs.reduce((sum, sign) => sum + 2 ** (EVIDENCE_SIGNS.length - EVIDENCE_SIGNS.indexOf(sign)), 0);

/** The ones that name the role or the posting's number, where some do: who names one means that one. */
const narrowed = (found: readonly Suggestion[]): Suggestion[] => {
  const exact = found.filter((one) => has(one, 'role', 'reference'));
  return (exact.length > 0 ? exact : found).toSorted((a, b) => weight(b) - weight(a));
};

/**
 * Whether little evidence is worth a question: who would be missed is an agency that writes of the company alone, and a
 * system that names no company but the role. Of a private mailbox that is not asked: friends write about interviews too.
 */
const isAsked = (one: Suggestion, { own, sender, forMany, sites }: Read, candidates: readonly Candidate[]): boolean => {
  if (own === '' || !has(one, 'time')) return false;
  if (forMany && NAMELESS.test(sender)) return has(one, 'role', 'reference');
  const company = candidates.find(({ applicationId }) => applicationId === one.applicationId)?.companyName ?? '';
  return (forMany || sites.length > 0) && has(one, 'company_in_text') && stands(own, companyWords(company));
};

/** What stands around the words about the reader's own application. */
const ownIn = (text: string): string =>
  [...text.matchAll(OWN)]
    .map(({ index, 0: words }) => ` | ${text.slice(Math.max(0, index - NEAR), index + words.length + NEAR)}`)
    .join('');

/** Whether one alone is enough to link without asking. */
const isSure = (one: Suggestion, { forMany }: Read): boolean =>
  has(one, 'time') &&
  (has(one, 'domain') ||
    (forMany && has(one, 'company', 'company_in_subject', 'company_in_text') && has(one, 'role', 'reference')));

/**
 * Which application a message without any mark of ours is about: its sender's domain, the company and the role it
 * names, the posting's number, and the time. It is linked only where one alone fits and its company itself, or a
 * system that names company and role, writes; several, or less evidence, are a suggestion for the person to decide.
 * Undefined when it concerns none: a domain that writes for many, or for anybody, is nobody's company; what goes to
 * many must name role or number; and a company that stands only somewhere in the text says nothing alone, unless the
 * message speaks of the reader's own application.
 */
export function weigh(message: Unmarked, candidates: readonly Candidate[]): Weighed | undefined {
  const { from, replyTo, receivedAt } = message;
  const sender = wordsOf(from?.name ?? '').join(' ');
  const subject = wordsOf(message.subject).join(' ');
  const text = wordsOf(message.text.slice(0, MOST_TEXT)).join(' ');
  const whole = `${sender} | ${subject} | ${text}`;
  if (!HIRING.test(whole)) return undefined;
  const addresses = [from?.email ?? '', ...replyTo.map(({ email }) => email)];
  const read: Read = {
    sender,
    subject,
    text,
    whole,
    sites: addresses.flatMap((address) => ownSiteOf(address) ?? []),
    forMany: writesForMany(from?.email ?? ''),
    own: message.toMany ? '' : `${ownIn(subject)}${ownIn(text)}`,
    receivedAt,
  };
  const found = candidates
    .filter(({ appliedAt }) => appliedAt === null || appliedAt <= receivedAt)
    .map((candidate) => ({ applicationId: candidate.applicationId, signs: signsOf(read, candidate) }))
    .filter(
      (one) =>
        has(one, 'domain', 'company') ||
        (has(one, 'company_in_subject') && read.forMany) ||
        (has(one, 'company_in_subject', 'company_in_text') && has(one, 'role', 'reference')) ||
        isAsked(one, read, candidates),
    )
    .filter((one) => !message.toMany || has(one, 'role', 'reference'));
  const best = narrowed(found);
  const [first] = best;
  if (first === undefined) return undefined;
  return best.length === 1 && isSure(first, read) ? { link: first } : { suggest: best.slice(0, MOST_SUGGESTED) };
}
