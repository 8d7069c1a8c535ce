import type { Row, Seg } from '../page.ts';
import type { Made } from './made.ts';
import { smallCaps, t } from './parts.ts';

/** Letter-spaced. */
export const spaced = (text: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ');

/** The name and what the person is. */
export function nameRows({ resume, layout }: Made): Row[] {
  const { name = '', label = '' } = resume.basics ?? {};
  const size = layout.size + 12;
  const [first = '', ...rest] = name.split(' ');
  const last = rest.join(' ');
  const align =
    layout.name === 'center'
      ? { align: 'center' as const }
      : layout.name === 'right'
        ? { align: 'right' as const }
        : {};
  const headline: Row[] =
    layout.headline && layout.name !== 'with-title' ? [{ segs: [t(label, { size: layout.size + 2 })], ...align }] : [];
  const set = (text: string): Row => ({ segs: [t(text, { size, bold: layout.name !== 'spaced' })], ...align });
  switch (layout.name) {
    case 'caps':
      return [set(name.toUpperCase()), ...headline];
    case 'spaced':
      return [set(spaced(name.toUpperCase())), ...headline];
    case 'tracked':
      return [{ segs: [t(name, { size, bold: true, tracking: 2 })], ...align }, ...headline];
    case 'caps-tracked':
      return [{ segs: [t(name.toUpperCase(), { size, tracking: 5 })], ...align }, ...headline];
    case 'last-first-comma':
      return [set(`${last}, ${first}`), ...headline];
    case 'titled':
      return [{ segs: [t('Curriculum Vitae', { size: layout.size + 4 })] }, set(name), ...headline];
    case 'last-caps':
      return [set(`${first} ${last.toUpperCase()}`), ...headline];
    case 'small-caps':
      return [{ segs: smallCaps(name, size, true), ...align }, ...headline];
    case 'last-first-line':
      return [set(first), { ...set(last.toUpperCase()) }, ...headline];
    case 'two-lines':
      return [set(first), set(last), ...headline];
    case 'with-title':
      return [
        {
          segs: [
            t(name, { size, bold: true }),
            ...(layout.headline ? [t(`   ${label}`, { size: layout.size + 1 })] : []),
          ],
        },
      ];
    default:
      return [set(name), ...headline];
  }
}

/** The addresses, in the page's head or in a side column. */
export function contactRows({ resume, layout, tongue }: Made, side: boolean): Row[] {
  const { phone = '', email = '', location, profiles = [] } = resume.basics ?? {};
  const place = [location?.city, location?.region].filter(Boolean).join(', ');
  const urls = (profiles ?? []).map((one) => (one.url ?? '').replace(/^https:\/\/(?:www\.)?/, ''));
  const parts = [place, phone, email, ...urls];
  const align =
    layout.name === 'center' && !side
      ? { align: 'center' as const }
      : layout.contact === 'stacked-right' && !side
        ? { align: 'right' as const }
        : {};
  const lines = (texts: string[]): Row[] => texts.map((text) => ({ segs: [t(text)], ...align }));
  if (side || layout.contact === 'lines' || layout.contact === 'stacked-right') return lines(parts);
  const { labels } = tongue;
  switch (layout.contact) {
    case 'labels':
      return [`${labels.address}: `, `${labels.phone}: `, `${labels.mail}: `, 'LinkedIn: ']
        .slice(0, parts.length)
        .map((label, at) => ({ segs: [t(label, { bold: true }), t(parts[at] ?? '')] }));
    case 'labels-short':
      return [
        { segs: [t(`T: ${phone}   E: ${email}   A: ${place}${urls.length > 0 ? `   W: ${urls[0]}` : ''}`)], ...align },
      ];
    case 'two-rows':
      return [...lines([`${email} | ${phone}`]), ...lines([[place, ...urls].join(' | ')])];
    case 'three-cells':
      return [
        {
          segs: [],
          columns: [[place], [phone, email], urls].map((texts) => ({ share: 1 / 3, rows: lines(texts) })),
        },
      ];
    case 'name-beside':
      return [
        { segs: [t(place)], right: [t(phone)] },
        { segs: [t(email)], right: [t(urls[0] ?? '')] },
      ];
    case 'pairs':
      return [
        { segs: [t(phone), t('     '), t(email)], ...align },
        { segs: [t(place), t('     '), t(urls[0] ?? '')], ...align },
      ];
    case 'sentence':
      return lines([`${place}. ${phone}. ${email}.${urls.map((url) => ` ${url}`).join('')}`]);
    case 'labels-row':
      return lines([
        `${labels.address}: ${place} | ${labels.phone}: ${phone} | ${labels.mail}: ${email}${urls.map((url) => ` | LinkedIn: ${url}`).join('')}`,
      ]);
    case 'reversed':
      return lines([[...parts].reverse().join('  |  ')]);
    case 'label-lines-caps':
      return [labels.address, labels.phone, labels.mail, 'LinkedIn']
        .slice(0, parts.length)
        .map((label, at) => ({ segs: [t(label.toUpperCase(), { bold: true })], right: [t(parts[at] ?? '')] }));
    case 'two-cells':
      return [
        {
          segs: [],
          columns: [
            [place, phone],
            [email, ...urls],
          ].map((texts) => ({ share: 0.5, rows: lines(texts) })),
        },
      ];
    case 'diamonds':
      return [{ segs: parts.flatMap((text, at) => (at === 0 ? [t(text)] : [t('  •  '), t(text)])), ...align }];
    case 'slashes':
      return lines([parts.join(' / ')]);
    case 'icons':
      return [
        {
          segs: parts.flatMap((text, at): Seg[] => [t(['+', '%', ')'][at] ?? '*', { symbol: true }), t(` ${text}   `)]),
          ...align,
        },
      ];
    default:
      return lines([parts.join(layout.contact === 'dots' ? ' · ' : ' | ')]);
  }
}
