import { Parser } from 'htmlparser2';
import { applyProperty, type Look, type Styles } from './docx-styles.ts';

export type Stretch = { text: string; look: Look };
/** A paragraph; its text holds tabs. Lengths in points. */
export type DocxParagraph = {
  type: 'paragraph';
  stretches: Stretch[];
  look: Look;
  indent: number;
  before: number;
  links: string[];
};
export type DocxTable = { type: 'table'; widths: number[]; rows: { span: number; blocks: Block[] }[][] };
export type Block = DocxParagraph | DocxTable;
/** A part of a DOCX in its order; what floats in text boxes comes by itself. */
export type DocxPart = { blocks: Block[]; boxes: Block[][] };

const TWIPS = 20;
/** Deeper nesting than any resume has; what lies deeper is left out. */
const DEEPEST = 40;
type Holder = { blocks: Block[] };

/** Reads the paragraphs and tables of a part (document, header, footer). Never follows anything outside the text. */
export function readBlocks(xml: string, styles: Styles, targets: ReadonlyMap<string, string>): DocxPart {
  const part: DocxPart = { blocks: [], boxes: [] };
  const holders: Holder[] = [part];
  const tables: DocxTable[] = [];
  const open: DocxParagraph[] = [];
  const saved: { paragraph: Look | undefined; run: Look | undefined }[] = [];
  let run: Look | undefined;
  let inProperties = 0;
  let skipped = 0;
  let inText = false;
  let field = '';
  const paragraph = () => open.at(-1);
  const add = (text: string) => {
    const target = paragraph();
    if (target === undefined) return;
    const look = run ?? target.look;
    const last = target.stretches.at(-1);
    if (
      last !== undefined &&
      last.look.bold === look.bold &&
      last.look.italic === look.italic &&
      last.look.size === look.size &&
      last.look.capitals === look.capitals
    )
      last.text += text;
    else target.stretches.push({ text, look: { ...look } });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'];
        // The same text box a second time, for old readers; text that was struck out.
        if (skipped > 0 || name === 'mc:Fallback' || name === 'w:del' || name === 'w:moveFrom') skipped += 1;
        else if (name === 'w:p') {
          saved.push({ paragraph: undefined, run });
          run = undefined;
          open.push({
            type: 'paragraph',
            stretches: [],
            look: { ...styles.of('Normal') },
            indent: 0,
            before: 0,
            links: [],
          });
        } else if (name === 'w:pPr' || name === 'w:rPr') inProperties += 1;
        else if (inProperties > 0) onProperty(name, attributes);
        else if (name === 'w:r') run = { ...(paragraph()?.look ?? styles.base) };
        else if (name === 'w:t') inText = true;
        else if (name === 'w:instrText') {
          inText = true;
          field = ' ';
        } else if (name === 'w:tab' || name === 'w:ptab') add('\t');
        else if (name === 'w:br' || name === 'w:cr') add('\n');
        else if (name === 'w:noBreakHyphen') add('-');
        else if (name === 'w:sym') add(String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '20', 16) || 32));
        else if (name === 'w:hyperlink') {
          const target = targets.get(attributes['r:id'] ?? '');
          if (target !== undefined) paragraph()?.links.push(target);
        } else if (name === 'w:tbl' && tables.length < DEEPEST) tables.push({ type: 'table', widths: [], rows: [] });
        else if (name === 'w:gridCol') tables.at(-1)?.widths.push(Number(attributes['w:w']) / TWIPS || 0);
        else if (name === 'w:tr') tables.at(-1)?.rows.push([]);
        else if (name === 'w:tc') {
          const cell = { span: 1, blocks: [] };
          tables.at(-1)?.rows.at(-1)?.push(cell);
          holders.push(cell);
        } else if (name === 'w:gridSpan') {
          const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
          if (cell !== undefined) cell.span = Math.max(1, Math.min(60, Number(value) || 1));
        } else if (name === 'w:txbxContent') {
          const box: Block[] = [];
          part.boxes.push(box);
          holders.push({ blocks: box });
        }
      },
      ontext(text) {
        if (skipped > 0 || !inText) return;
        if (field === '') add(text);
        else field += text;
      },
      onclosetag(name) {
        if (skipped > 0) skipped -= 1;
        else if (name === 'w:t') inText = false;
        else if (name === 'w:instrText') {
          const url = /HYPERLINK\s+"([^"]+)"/.exec(field)?.[1];
          if (url !== undefined) paragraph()?.links.push(url);
          inText = false;
          field = '';
        } else if (name === 'w:pPr' || name === 'w:rPr') inProperties -= 1;
        else if (name === 'w:r') run = undefined;
        else if (name === 'w:p') {
          const done = open.pop();
          run = saved.pop()?.run;
          if (done !== undefined) holders.at(-1)?.blocks.push(done);
        } else if ((name === 'w:tc' || name === 'w:txbxContent') && holders.length > 1) holders.pop();
        else if (name === 'w:tbl') {
          const done = tables.pop();
          if (done !== undefined) holders.at(-1)?.blocks.push(done);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  function onProperty(name: string, attributes: Record<string, string>) {
    const value = attributes['w:val'];
    const target = paragraph();
    if (target === undefined) return;
    if (name === 'w:pStyle') Object.assign(target.look, styles.of(value));
    else if (name === 'w:rStyle' && run !== undefined) {
      const { size, bold, italic, capitals } = styles.of(value);
      Object.assign(run, {
        size: size === styles.base.size ? run.size : size,
        bold: bold || run.bold,
        italic: italic || run.italic,
        capitals: capitals || run.capitals,
      });
    } else if (name === 'w:ind')
      target.indent = Number(attributes['w:left'] ?? attributes['w:start']) / TWIPS || target.indent;
    else if (name === 'w:spacing' && run === undefined)
      target.before = Number(attributes['w:before']) / TWIPS || target.before;
    else if (name === 'w:numId' || name === 'w:outlineLvl') applyProperty(target.look, name, value);
    // The mark at a paragraph's end has properties of its own, which are not its text's.
    else if (run !== undefined) applyProperty(run, name, value);
  }
  parser.end(xml);
  return part;
}
