import type PDFDocument from 'pdfkit';
import { diceOf } from './dice.ts';
import type { Seg, Sheet } from './page.ts';

export type Pdf = InstanceType<typeof PDFDocument>;

export const faces = {
  Helvetica: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'],
  Times: ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  Courier: ['Courier', 'Courier-Bold', 'Courier-Oblique', 'Courier-BoldOblique'],
} as const;

export function setType(pdf: Pdf, sheet: Sheet, seg: Seg): void {
  const face =
    seg.symbol === true
      ? 'ZapfDingbats'
      : faces[sheet.font][(seg.bold === true ? 1 : 0) + (seg.italic === true ? 2 : 0)];
  pdf.font(face ?? 'Helvetica').fontSize(seg.size ?? sheet.size);
}

/** Writes stretches of one type at their places, the way the sheet's maker does. */
export type Ink = {
  turnTo(page: number): void;
  write(seg: Seg, x: number, y: number): void;
  /** Sets down what was kept back. */
  dry(): void;
};

const accents: Record<string, string> = {
  '\u0300': '`',
  '\u0301': '´',
  '\u0302': 'ˆ',
  '\u0303': '˜',
  '\u0308': '¨',
  '\u0327': '¸',
};

type Stroke = { page: number; seg: Seg; x: number; y: number };

export function inkOf(pdf: Pdf, sheet: Sheet): Ink {
  const kept: Stroke[] = [];
  const how = sheet.ink ?? 'strings';
  const dice = diceOf(`ink ${how}`);
  let page = 0;
  const put = ({ seg, x, y }: Stroke) => {
    setType(pdf, sheet, seg);
    // Symbols share the baseline of the text beside them.
    if (seg.symbol === true && sheet.ink !== undefined)
      pdf.text(seg.text, x, y + (seg.size ?? sheet.size) * 0.72, { lineBreak: false, baseline: 'alphabetic' });
    else {
      const options = {
        lineBreak: false,
        ...(seg.tracking === undefined ? {} : { characterSpacing: seg.tracking }),
      };
      pdf.text(seg.text, x, y, options);
      // Bold of a typeface that has none: the same once more, a hair beside.
      if (how === 'doubled' && seg.bold === true) pdf.text(seg.text, x + 0.3, y, options);
    }
  };
  const pieces = (seg: Seg, x: number, y: number) => {
    let from = 0;
    setType(pdf, sheet, seg);
    for (const part of partsOf(seg.text, how)) {
      const at = x + pdf.widthOfString(seg.text.slice(0, from), { kerning: false } as object);
      if (part.trim() !== '' || how === 'words' || how === 'justified')
        put({ page, seg: { ...seg, text: part }, x: at, y });
      from += part.length;
    }
  };
  /** As TeX composes letters that its typeface lacks: the letter, and its accent over it. */
  const accented = (seg: Seg, x: number, y: number) => {
    setType(pdf, sheet, seg);
    let from = 0;
    const letters = [...seg.text.normalize('NFC')];
    const whole = letters.join('');
    letters.forEach((letter, at) => {
      const [base = '', mark = ''] = [...letter.normalize('NFD')];
      const sign = accents[mark];
      if (sign === undefined) return;
      const before = letters.slice(0, at).join('');
      const text = letters.slice(from, at).join('') + base;
      const left = x + pdf.widthOfString(letters.slice(0, from).join(''));
      const middle = x + pdf.widthOfString(before) + (pdf.widthOfString(base) - pdf.widthOfString(sign)) / 2;
      put({ page, seg: { ...seg, text: sign }, x: middle, y: base === base.toUpperCase() ? y - 2 : y });
      put({ page, seg: { ...seg, text }, x: left, y });
      from = at + 1;
    });
    const rest = letters.slice(from).join('');
    const left = x + pdf.widthOfString(whole.slice(0, whole.length - rest.length));
    if (rest !== '') put({ page, seg: { ...seg, text: rest }, x: left, y });
  };
  return {
    turnTo(next) {
      page = next;
      pdf.switchToPage(page);
    },
    write(seg, x, y) {
      if (how === 'strings' || how === 'doubled' || seg.symbol === true || seg.tracking !== undefined)
        put({ page, seg, x, y });
      else if (how === 'spread') put({ page, seg: { ...seg, tracking: 0.35 }, x, y });
      else if (how === 'backwards') kept.unshift({ page, seg, x, y });
      else if (how === 'shuffled') kept.push({ page, seg, x, y });
      else if (how === 'accents') accented(seg, x, y);
      else pieces(seg, x, y);
    },
    dry() {
      if (how === 'backwards') {
        for (const stroke of kept) {
          pdf.switchToPage(stroke.page);
          put(stroke);
        }
        return;
      }
      const shuffled = kept.map((stroke) => ({ stroke, rank: dice.int(0, 1_000_000) })).sort((a, b) => a.rank - b.rank);
      for (const { stroke } of shuffled) {
        pdf.switchToPage(stroke.page);
        put(stroke);
      }
    },
  };

  function partsOf(text: string, by: string): string[] {
    if (by === 'glyphs') return [...text];
    if (by === 'runs') return text.split(/(?<= )(?! )/);
    if (by === 'letters-in-words')
      return text.split(/(?<= )(?! )|(?<! )(?= )/).flatMap((word) => (word.trim() === '' ? [word] : chunks(word)));
    if (by !== 'pieces' && by !== 'kerned') return text.split(/(?<= )(?! )|(?<! )(?= )/);
    return chunks(text);
  }

  function chunks(text: string): string[] {
    const parts: string[] = [];
    for (let at = 0; at < text.length; ) {
      const length = how === 'kerned' ? dice.int(1, 14) : dice.int(1, 5);
      parts.push(text.slice(at, at + length));
      at += length;
    }
    return parts;
  }
}
