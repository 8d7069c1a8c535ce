/** Reads comma-separated text with quoted fields (RFC 4180) into one object a row, by the first line's names. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') end();
    else if (char === '\n') {
      end();
      rows.push([]);
    } else if (char !== '\r') field += char;
  }
  end();
  const [head = [], ...body] = rows;
  return body
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(head.map((name, i) => [name.replace(/^\ufeff/u, ''), row[i] ?? ''])));
};
