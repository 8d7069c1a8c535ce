/** The SQL blocks of the owner's document, cut into statements: semicolons inside quotes, bodies and comments do not cut. */
export function seedStatements(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, body]) => body ?? '');
  return blocks.flatMap(cut).filter((statement) => statement.replaceAll(/--.*$/gm, '').trim() !== '');
}

function cut(text: string): string[] {
  const out: string[] = [];
  let start = 0;
  const token = /--[^\n]*|'(?:[^']|'')*'|\$\$[\s\S]*?\$\$|;/g;
  for (const found of text.matchAll(token)) {
    if (found[0] !== ';') continue;
    out.push(text.slice(start, found.index));
    start = found.index + 1;
  }
  out.push(text.slice(start));
  return out;
}
