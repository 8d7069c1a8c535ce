import { readSupplied } from '../../shared/adapters/boards/supplied/read.ts';
import type { SuppliedDocument, SuppliedRead } from '../../shared/adapters/boards/supplied-port.ts';

/** When the documents of these tests are handed over. */
export const NOW = new Date('2026-07-16T09:00:00Z');

type Letter = {
  from: string;
  html?: string;
  text?: string;
  encoding?: 'base64' | 'quoted-printable';
  to?: string;
  subject?: string;
};
const quoted = (html: string): string =>
  [...Buffer.from(html, 'utf8')]
    .map((byte) =>
      byte === 61 || byte > 126 || (byte < 32 && byte !== 10)
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/([^\n]{70})(?=[^\n])(?<!=.?)/gu, '$1=\r\n');

/** A message as a board's mail system makes it. */
export const letter = ({
  from,
  html,
  text,
  encoding = 'base64',
  to = 'Jo Quill <jo@person.example>',
  subject = 'New jobs for you',
}: Letter): Uint8Array => {
  const body = html ?? text ?? '';
  const coded =
    encoding === 'base64'
      ? Buffer.from(body)
          .toString('base64')
          .replace(/(.{76})/gu, '$1\r\n')
      : quoted(body);
  return Buffer.from(
    [
      `From: Alerts <${from}>`,
      `To: ${to}`,
      `Subject: ${subject}`,
      'Date: Wed, 15 Jul 2026 08:00:00 +0000',
      'MIME-Version: 1.0',
      `Content-Type: text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      coded,
      '',
    ].join('\r\n'),
  );
};

export const read = async (document: SuppliedDocument): Promise<SuppliedRead> => {
  const found = await readSupplied(document, NOW);
  if ('missing' in found) throw new Error(JSON.stringify(found.missing));
  return found;
};
export const missingOf = async (document: SuppliedDocument): Promise<string[]> => {
  const found = await readSupplied(document, NOW);
  return 'missing' in found ? found.missing.map(({ field }) => field) : [];
};
export const readLetter = (message: Letter) => read({ kind: 'eml', content: letter(message) });
export const readHtml = (content: string, url?: string) => read({ kind: 'html', content, url });

/** A posting in one line: id, title, employer, places, mode, pay, type, day. */
export const told = ({ postings }: SuppliedRead): string[] =>
  postings.map(({ posting: p, placement }) =>
    [
      placement,
      p.externalId,
      p.title,
      p.companyName,
      p.locations.join('/'),
      p.workMode,
      p.salary === null
        ? p.salaryText
        : `${p.salary.minMinor}-${p.salary.maxMinor} ${p.salary.currency} ${p.salary.period}${p.salary.estimated ? ' est' : ''}`,
      p.employmentType,
      p.postedAt?.toISOString().slice(0, 10),
    ]
      .map((one) => one ?? '')
      .join(' | '),
  );

export const TEXT =
  '<p>We build furniture that lasts. You will plan the production of our two sites and lead a team of six people.</p><ul><li>Five years in production planning</li><li>Fluent German</li></ul><p>We offer thirty days of leave and a share in the profit of the year, and a workshop that stays open in the evening for your own pieces.</p><p>Write to us with two pieces that you made, or the plan of one week that went wrong and what you did then.</p>';

export const guestCard = (id: string, title: string, company: string, place: string, extra = ''): string =>
  `<li><div class="base-card base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link" href="https://de.linkedin.com/jobs/view/some-role-at-x-${id}?position=1&amp;trackingId=abc"><span class="sr-only">${title}</span></a><div class="base-search-card__info"><h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle"><a class="hidden-nested-link" href="https://www.linkedin.com/company/x?trk=y">${company}</a></h4><div class="base-search-card__metadata"><span class="job-search-card__location">${place}</span>${extra}<div class="job-posting-benefits"><span class="job-posting-benefits__text">Be an early applicant</span></div><time class="job-search-card__listdate--new" datetime="2026-07-14">2 days ago</time></div></div></div></li>`;
