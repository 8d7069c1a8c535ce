import type { CsvTable, ReadCsv } from '../../adapters/csv/port.ts';
import { fieldIssues } from '../../contracts/issues.ts';
import { ElsewhereInput, type ImportResult } from '../../contracts/tracker.ts';
import type { UserTx } from '../../db/scope.ts';
import { roleKey } from '../../domain/applications/role-key.ts';
import {
  isTick,
  mapHeader,
  type TrackerField,
  trackerName,
  trackerState,
  trackerUrl,
} from '../../domain/applications/tracker.ts';
import { type DayOrder, dayOrder, trackerDay } from '../../domain/applications/tracker-day.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { assertPast, knownAs, type TrackerDeps, writeDown } from './elsewhere.ts';

export type ImportDeps = TrackerDeps & { readCsv: ReadCsv };

const MOST_ROWS = 1_000;
const DAYS = ['applied', 'saved', 'deadline'] as const;
type Row = ImportResult['rows'][number];
type Issue = Row['errors'][number];

/**
 * Takes over the applications of another tracker from its CSV. A dry run shows what each row becomes and keeps nothing. A row
 * that is known (here, or further up in the file) is left; one that does not fit is named with its line and reason, and
 * hinders no other. Throws InvalidInput for what is no CSV or names neither company nor title.
 */
export async function importApplications(
  deps: ImportDeps,
  ctx: UserContext,
  { content, dry_run }: { content: string; dry_run: boolean },
): Promise<ImportResult> {
  const table = deps.readCsv(content, MOST_ROWS);
  const columns = mapHeader(table.header);
  if (!columns.has('company') || !columns.has('title')) {
    throw new InvalidInput([
      {
        field: 'content',
        message: `It needs a column for the company and one for the title; it has: ${table.header.join(', ').slice(0, 500)}.`,
      },
    ]);
  }
  const now = deps.clock.now();
  const rows = await deps.db.withUser(ctx, async (tx) => {
    const seen = new Set<string>();
    const order = dayOrder(
      table.rows.flatMap(({ cells }) => DAYS.map((field) => cells[columns.get(field) ?? -1] ?? '')),
    );
    const done: Row[] = [];
    for (const row of table.rows) done.push(await take(tx, ctx, { row, columns, order, seen, dry_run, now }));
    return done;
  });
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    dry_run,
    columns: Object.fromEntries([...columns].map(([field, at]) => [field, table.header[at] ?? ''])),
    new: count('new'),
    known: count('known'),
    rejected: count('rejected'),
    rows,
  };
}

type Work = {
  row: CsvTable['rows'][number];
  columns: Map<TrackerField, number>;
  order: DayOrder;
  seen: Set<string>;
  dry_run: boolean;
  now: Date;
};

async function take(tx: UserTx, ctx: UserContext, { row, columns, order, seen, dry_run, now }: Work): Promise<Row> {
  const read = readRow(row.cells, { columns, order }, now);
  const base = { line: row.line, application_id: null, becomes: null, errors: [] };
  if ('errors' in read) return { ...base, outcome: 'rejected', errors: read.errors };
  const { input } = read;
  const key = `${input.company_name.toLowerCase()}\n${roleKey(input.job_title)}`;
  const known = await knownAs(tx, input);
  if (known !== undefined || seen.has(key)) {
    return { ...base, outcome: 'known', application_id: known ?? null, becomes: input };
  }
  seen.add(key);
  const id = dry_run ? null : (await writeDown(tx, ctx, input, 'import', now)).id;
  return { ...base, outcome: 'new', application_id: id, becomes: input };
}

function readRow(
  cells: readonly string[],
  { columns, order }: Pick<Work, 'columns' | 'order'>,
  now: Date,
): { input: ElsewhereInput } | { errors: Issue[] } {
  const cell = (field: TrackerField): string => cells[columns.get(field) ?? -1]?.trim() ?? '';
  const errors: Issue[] = [];
  const day = (field: 'applied' | 'deadline'): string | null => {
    const text = cell(field);
    const found = text === '' || isTick(text) ? null : trackerDay(text, order);
    if (found === undefined)
      errors.push({ field, message: 'This is no day that can be read: write it as 2026-01-31.' });
    return found ?? null;
  };
  const status = trackerState({ status: cell('status'), applied: cell('applied') }, columns);
  if (status === undefined) {
    errors.push({
      field: 'status',
      message: 'This is no state that is known: write applied, interview, offer, rejected or saved.',
    });
  }
  const parsed = ElsewhereInput.safeParse({
    company_name: trackerName(cell('company')),
    job_title: trackerName(cell('title')),
    application_url: trackerUrl(cell('url')),
    status,
    applied_on: day('applied'),
    deadline: day('deadline'),
    notes: cell('notes') === '' ? null : cell('notes').slice(0, 20_000),
    tags: cell('tags')
      .split(/[,;|]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
      .slice(0, 30),
  });
  if (!parsed.success) {
    errors.push(...fieldIssues(parsed.error, 'row'));
    return { errors };
  }
  if (errors.length > 0) return { errors };
  try {
    assertPast(parsed.data, now);
  } catch (error) {
    if (error instanceof InvalidInput) return { errors: [...error.issues] };
    throw error;
  }
  return { input: parsed.data };
}
