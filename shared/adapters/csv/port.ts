export type CsvTable = {
  header: string[];
  /** By the header's position; the line of the file (1 is the header's) stands beside. */
  rows: { line: number; cells: string[] }[];
};

/** Reads a CSV text, whatever of comma, semicolon or tab it is written with. Throws InvalidInput naming the line. */
export type ReadCsv = (text: string, mostRows: number) => CsvTable;
/** Writes rows as CSV that spreadsheets read as UTF-8, and in which they can take no cell for a formula. */
export type WriteCsv = (header: readonly string[], rows: readonly (readonly (string | null)[])[]) => string;
/** The same without a header, for a file that is written piece by piece. */
export type WriteCsvRows = (rows: readonly (readonly (string | null)[])[]) => string;
