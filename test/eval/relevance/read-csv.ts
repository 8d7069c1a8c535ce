/** Rows of a CSV with quoted fields that hold commas, quotes and line ends; the first line names the columns. */
export const readCsv = (text: string): Record<string, string>[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let found = cell.exec(text); found !== null && found.index < text.length; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  const [names = [], ...data] = rows;
  return data.map((values) => Object.fromEntries(names.map((name, n) => [name, values[n] ?? ''])));
};
