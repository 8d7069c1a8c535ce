import type { DataExport } from '../../contracts/privacy.ts';
import type { ExportRow } from '../../db/queries/data_exports.ts';

const FAILURES: Readonly<Record<string, string>> = {
  too_large: 'All that you have is more than one file can hold. Delete large resumes, or ask the operators.',
  gave_up: 'It could not be made after several tries. Ask for another one later.',
};

/** An export as the API shows it; the link is made for one alone. */
export const toDataExport = (row: ExportRow, download: DataExport['download'] = null): DataExport => ({
  id: row.id,
  status: row.status,
  failure: row.failure === null ? null : (FAILURES[row.failure] ?? row.failure),
  size_bytes: row.size_bytes === null ? null : Number(row.size_bytes),
  created_at: row.created_at.toISOString(),
  finished_at: row.finished_at?.toISOString() ?? null,
  expires_at: row.expires_at?.toISOString() ?? null,
  download,
});
