import type { ReadCsv } from '../../adapters/csv/port.ts';
import type { UnzipFiles } from '../../adapters/zip/port.ts';
import type { ResumeSummary } from '../../contracts/resume.ts';
import type { UserContext } from '../../domain/context.ts';
import { InvalidInput } from '../../domain/errors.ts';
import {
  type ExportTable,
  fromLinkedin,
  LINKEDIN_FILES,
  type LinkedinFile,
} from '../../domain/resume/from-linkedin.ts';
import type { ResumeDeps } from './deps.ts';
import { importJsonResume } from './import-json-resume.ts';

/** What the files that are read may hold together; a real export's are some kilobytes. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_ROWS = 2_000;

/**
 * Takes a person's own LinkedIn data export in: what it says of their working life becomes proposals, as a resume's
 * does, and nothing is written before they accept it. Messages, contacts and the rest are not opened. Throws InvalidInput
 * for what is no such export.
 */
export async function importLinkedin(
  deps: ResumeDeps & { unzip: UnzipFiles; readCsv: ReadCsv },
  ctx: UserContext,
  zip: Uint8Array,
): Promise<ResumeSummary> {
  const found = deps.unzip(zip, (path) => fileOf(path) !== undefined, MOST_BYTES);
  const tables = new Map<LinkedinFile, ExportTable>();
  for (const { name, bytes } of found) {
    const file = fileOf(name);
    if (file !== undefined && !tables.has(file)) tables.set(file, tableOf(deps.readCsv, bytes));
  }
  if (!['profile.csv', 'positions.csv'].some((name) => tables.has(fileOf(name) ?? 'skills.csv'))) {
    const message = 'It holds neither Profile.csv nor Positions.csv: ask LinkedIn for your data and send that file.';
    throw new InvalidInput([{ field: 'zip', message }]);
  }
  return await importJsonResume(deps, ctx, fromLinkedin(tables), 'linkedin.json');
}

const fileOf = (path: string): LinkedinFile | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return LINKEDIN_FILES.find((one) => one === name);
};

function tableOf(readCsv: ReadCsv, bytes: Uint8Array): ExportTable {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return [];
  const { header, rows } = readCsv(text, MOST_ROWS);
  const names = header.map((name) => name.trim().toLowerCase());
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}
