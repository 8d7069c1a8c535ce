import type { Row } from '../page.ts';
import type { WildLayout } from './layout.ts';
import { smallCaps, t } from './parts.ts';
import { spaced } from './top.ts';

/** A section's rows below its heading, as a layout sets it. */
export function withHeading(text: string, rows: Row[], layout: WildLayout, side: boolean): Row[] {
  if (layout.skeleton === 'margin-headings' && !side)
    return [
      {
        segs: [],
        before: 12,
        columns: [
          { share: 0.22, rows: [{ segs: [t(text, { bold: true })] }] },
          { share: 0.78, rows },
        ],
      },
    ];
  const heading = (written: string, more: Partial<Row> & { size?: number; plain?: boolean } = {}): Row => {
    const { size, plain, ...row } = more;
    return {
      segs: [t(written, { bold: plain !== true, size: size ?? layout.size + 1 })],
      before: 13,
      heading: true,
      rule: layout.rule,
      ...row,
    };
  };
  if (layout.skeleton === 'section-boxes' && !side)
    return [
      { segs: [], before: 10, grid: true, columns: [{ share: 1, rows: [heading(text, { before: 0 }), ...rows] }] },
    ];
  const digits = String((text.length % 7) + 1).padStart(2, '0');
  switch (layout.heading) {
    case 'tracked':
      return [
        { ...heading(''), segs: [t(text.toUpperCase(), { size: layout.size + 1, tracking: 3, bold: true })] },
        ...rows,
      ];
    case 'double-ruled':
      return [heading(text, { rule: true, size: layout.size + 2 }), ...rows];
    case 'line-after':
      return [heading(`${text} ${'_'.repeat(20)}`), ...rows];
    case 'slashed':
      return [heading(`// ${text}`), ...rows];
    case 'two-digits':
      return [heading(`${digits}  ${text}`, { size: layout.size + 3 }), ...rows];
    case 'underscored':
      return [heading(text.replaceAll(' ', '_').toLowerCase(), { size: layout.size + 2 }), ...rows];
    case 'chevron':
      return [heading(`» ${text}`), ...rows];
    case 'square-before':
      return [
        { ...heading(''), segs: [t('n', { symbol: true }), t(` ${text.toUpperCase()}`, { bold: true })] },
        ...rows,
      ];
    case 'ends-in-colon-caps':
      return [heading(`${text.toUpperCase()}:`, { size: layout.size, plain: true }), ...rows];
    case 'dotted':
      return [heading(`${text} ${'.'.repeat(30)}`), ...rows];
    case 'caps':
      return [heading(text.toUpperCase()), ...rows];
    case 'spaced':
      return [heading(spaced(text.toUpperCase()), { plain: true }), ...rows];
    case 'shaded':
      return [heading(text, { shade: '#d8e4ee' }), ...rows];
    case 'lower':
      return [heading(text.toLowerCase(), { size: layout.size + 3 }), ...rows];
    case 'large':
      return [heading(text, { size: layout.size + 5, plain: true }), ...rows];
    case 'numbered':
      return [heading(`${(text.length % 7) + 1}. ${text}`), ...rows];
    case 'iconed':
      return [
        { ...heading(text), segs: [t('6', { symbol: true }), t(` ${text}`, { bold: true, size: layout.size + 2 })] },
        ...rows,
      ];
    case 'colon':
      return [heading(`${text}:`, { size: layout.size }), ...rows];
    case 'centred-ruled':
      return [heading(text.toUpperCase(), { align: 'center', rule: true }), ...rows];
    case 'small-caps':
      return [{ ...heading(''), segs: smallCaps(text, layout.size + 3, true) }, ...rows];
    case 'flanked':
      return [heading(`— ${text} —`, { align: 'center' }), ...rows];
    case 'bracketed':
      return [heading(`[ ${text.toUpperCase()} ]`), ...rows];
    case 'bar-before':
      return [heading(`| ${text}`), ...rows];
    case 'boxed-right':
      return [heading(text, { align: 'right', shade: '#eeeeee' }), ...rows];
    default:
      return [heading(text, { size: layout.size + 2 }), ...rows];
  }
}
