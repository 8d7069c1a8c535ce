import type { RawBuilder } from 'kysely';
import type { WriteCsvRows } from '../../adapters/csv/port.ts';
import type { Archive } from '../../adapters/zip/port.ts';
import {
  eachPage,
  exportedColumns,
  keptPostings,
  listMessages,
  listResumeFiles,
  rowsOf,
} from '../../db/queries/person_rows.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound, TooLarge } from '../../domain/errors.ts';
import { archivedName } from '../../domain/privacy/file-names.ts';
import { EXPORTED, LEFT_OUT, LEFT_OUT_FILES } from '../../domain/privacy/person-tables.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import type { MakeExportDeps } from './deps.ts';

/** What the function's memory holds beside a page of rows and one file. */
export const MOST_BYTES = 400_000_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const cellOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Writes one table as JSON and CSV while its rows are read. Gives how many there were. */
async function writeTable(
  deps: Pick<MakeExportDeps, 'db'> & { writeCsvRows: WriteCsvRows },
  ctx: UserContext,
  archive: Archive,
  name: string,
  wanted: { columns: readonly string[]; rows: RawBuilder<unknown> },
): Promise<number> {
  const [json, csv] = [archive.add(`${name}.json`), archive.add(`${name}.csv`)];
  json.write(utf8('['));
  // By the mark spreadsheets know that it is UTF-8: without it an accent is read as two signs.
  csv.write(utf8(`\uFEFF${deps.writeCsvRows([wanted.columns])}`));
  let first = true;
  const count = await deps.db.withUser(ctx, (tx) =>
    eachPage(tx, wanted.rows, (rows) => {
      json.write(utf8(rows.map((row, index) => `${first && index === 0 ? '\n' : ',\n'}${row}`).join('')));
      first = false;
      const cells = rows.map((row) => {
        const values: Readonly<Record<string, unknown>> = JSON.parse(row);
        return wanted.columns.map((column) => cellOf(values[column]));
      });
      csv.write(utf8(deps.writeCsvRows(cells)));
      if (archive.size() > MOST_BYTES) throw new TooLarge('The export is too large.');
    }),
  );
  json.write(utf8('\n]\n'));
  json.end();
  csv.end();
  return count;
}

const isWithout = (table: string, column: string): boolean =>
  EXPORTED.some((one) => one.table === table && column in (one.without ?? {}));

const POSTING_COLUMNS = ['id', 'title', 'company_name', 'location', 'application_url', 'posted_date', 'description'];

async function writeTables(deps: MakeExportDeps, ctx: UserContext, archive: Archive): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of EXPORTED) {
    const columns = await deps.db.withUser(ctx, (tx) => exportedColumns(tx, table));
    const rows = rowsOf(table, columns, ctx.userId);
    counts[table.table] = await writeTable(deps, ctx, archive, `tables/${table.table}`, { columns, rows });
  }
  counts.postings = await writeTable(deps, ctx, archive, 'tables/postings', {
    columns: POSTING_COLUMNS,
    rows: keptPostings(ctx.userId),
  });
  return counts;
}

const writeFile = (archive: Archive, name: string, bytes: Uint8Array): void => {
  const entry = archive.add(name);
  entry.write(bytes);
  entry.end();
  if (archive.size() > MOST_BYTES) throw new TooLarge('The export is too large.');
};

/** The person's files; gives the names of those that are not in the bucket any more. */
async function writeFiles(deps: MakeExportDeps, ctx: UserContext, archive: Archive): Promise<string[]> {
  const missing: string[] = [];
  const resumes = await deps.db.withUser(ctx, (tx) => listResumeFiles(tx, ctx.userId));
  for (const [index, { object_key: key, file_name: name }] of resumes.entries()) {
    try {
      writeFile(
        archive,
        `files/resumes/${archivedName(index + 1, name)}`,
        await deps.files.read(key, documentLimits.bytes),
      );
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      missing.push(name);
    }
  }
  for (let after = FIRST_ID; ; ) {
    const page = await deps.db.withUser(ctx, (tx) => listMessages(tx, ctx.userId, after));
    for (const { id, mime } of page) if (mime !== null) writeFile(archive, `files/emails/${id}.eml`, mime);
    const last = page.at(-1);
    if (last === undefined) return missing;
    after = last.id;
  }
}

/** Puts everything the person has into the archive, and says at its beginning what is in it and what is not, and why. */
export async function fillArchive(deps: MakeExportDeps, ctx: UserContext, archive: Archive): Promise<void> {
  const rows = await writeTables(deps, ctx, archive);
  const missing = await writeFiles(deps, ctx, archive);
  const manifest = {
    made_at: deps.clock.now().toISOString(),
    person_id: ctx.userId,
    rows,
    left_out: {
      tables: Object.fromEntries(LEFT_OUT.map(({ table, reason }) => [table, reason])),
      columns: Object.fromEntries(
        EXPORTED.flatMap(({ table, without = {} }) =>
          Object.entries(without).map(([column, reason]) => [`${table}.${column}`, reason] as const),
        ),
      ),
      // The other columns of that kind stand above already.
      files: Object.fromEntries(
        LEFT_OUT_FILES.filter(({ table, column }) => !isWithout(table, column)).map(({ table, column, reason }) => [
          `${table}.${column}`,
          reason,
        ]),
      ),
      missing_files: missing,
    },
  };
  writeFile(archive, 'manifest.json', utf8(`${JSON.stringify(manifest, null, 2)}\n`));
  writeFile(archive, 'Read-me.txt', utf8(READ_ME));
}

const READ_ME = `Everything that JobHunt AI keeps of you.

tables/    one JSON and one CSV file for each table that holds rows of yours, with the columns' own names.
           Where a CSV cell begins with an apostrophe and one of = + - @, the apostrophe was put there so that
           a spreadsheet does not take the cell for a formula; the JSON file has the text as it is.
files/     your resumes as you uploaded them, and your e-mails as they left.
manifest.json   how many rows each table has, and what is left out, with the reason.
`;
