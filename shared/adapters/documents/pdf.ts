import { inReadingOrder } from '../../domain/resume/columns.ts';
import { type DocumentLink, type TextItem, toDocument } from '../../domain/resume/document.ts';
import { rowsOf } from '../../domain/resume/layout.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { withoutRunningLines } from '../../domain/resume/running-lines.ts';
import { drawnMarks, writesMarks } from './drawn-marks.ts';
import type { ReadDocument } from './port.ts';
import { unreadable } from './unreadable.ts';

/** Where lists' marks are not written, so many pages are looked through for drawn ones. */
const PAGES_WITH_MARKS = 6;

/** The text of a PDF with its layout, by pdf.js; the library is loaded at the first file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // pdf.js takes the buffer over, so it gets its own. Pictures say nothing here, and are not unpacked.
    pdf = await getDocumentProxy(bytes.slice(), { disableFontFace: true, verbosity: 0, maxImageSize: 1 });
  } catch (error) {
    return unreadable(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
  try {
    if (pdf.numPages > documentLimits.pages) return unreadable('too_many_pages');
    const pages: TextItem[][] = [];
    const links: DocumentLink[] = [];
    let count = 0;
    let marked = false;
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const top = page.view[3] ?? 0;
      const content = await page.getTextContent();
      const items: TextItem[] = [];
      for (const item of content.items) {
        if (!('str' in item)) continue;
        count += 1;
        characters += item.str.length;
        if (count > documentLimits.items || characters > documentLimits.characters) return unreadable('too_much_text');
        const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform.map(Number);
        // Text that runs up a margin is no line of the page.
        if (Math.abs(b) > Math.abs(a)) continue;
        items.push({
          page: number,
          x,
          y: top - y,
          width: item.width,
          size: item.height || Math.abs(d),
          text: item.str,
          font: item.fontName,
        });
      }
      if (number <= PAGES_WITH_MARKS && items.length > 0 && !marked) marked = writesMarks(items);
      if (number <= PAGES_WITH_MARKS && items.length > 0 && !marked) {
        const { OPS } = await getResolvedPDFJS();
        items.push(...drawnMarks(await page.getOperatorList(), OPS, items, top));
      }
      pages.push(items);
      links.push(...(await linksOf(page, number, top)));
      page.cleanup();
    }
    const lines = inReadingOrder(withoutRunningLines(pages.map(rowsOf)));
    if (lines.length === 0) return unreadable('no_text');
    return { outcome: 'read', kind: 'pdf', document: toDocument(lines, pdf.numPages, links) };
  } catch {
    return unreadable('damaged');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Page = { getAnnotations(options: { intent: 'print' | 'display' }): Promise<unknown[]> };

async function linksOf(page: Page, number: number, top: number): Promise<DocumentLink[]> {
  // For the screen pdf.js reads the page's text once more, to say what lies under each link: print is fifteen times as
  // fast. Links that are not to be printed are looked for where the addresses stand.
  let annotations = await page.getAnnotations({ intent: 'print' });
  if (annotations.length === 0 && number === 1) annotations = await page.getAnnotations({ intent: 'display' });
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null || !('url' in annotation) || !('rect' in annotation))
      return [];
    const { url, rect } = annotation;
    if (typeof url !== 'string' || !Array.isArray(rect)) return [];
    const [x, y] = rect.map(Number);
    return x === undefined || y === undefined ? [] : [{ page: number, x, y: top - y, url }];
  });
}
