import { html } from 'hono/html';
import * as z from 'zod';
import { ApiError } from '../errors.ts';
import { page } from '../page.ts';
import type { Sandbox } from '../sandbox.ts';
import { Book, shown } from './model.ts';

/** What a page can show; the rest is counted. */
const MOST_LINES = 200;

/** A spreadsheet as its person would see it, to look at: every cell is escaped text. */
export const spreadsheetPage = (sandbox: Sandbox, id: string): Promise<Response> => {
  const row = sandbox.store.get(z.object({ body: z.string() }), 'select body from spreadsheets where id = ?', id);
  if (row === undefined) throw new ApiError(404, 'notFound', 'There is no such spreadsheet.');
  const book = Book.parse(JSON.parse(row.body));
  return page(
    `${book.title} - Sandbox Google`,
    html`<h1>${book.title}</h1>${book.sheets.map(
      ({ title, rows, extras }) => html`<article style="overflow-x:auto"><h2>${title}</h2>
<p class="soft">${rows.length} lines, ${extras.filter(({ kind }) => kind === 'chart').length} charts</p>
<table>${rows.slice(0, MOST_LINES).map((cells) => html`<tr>${cells.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>`)}</table></article>`,
    )}`,
  );
};
