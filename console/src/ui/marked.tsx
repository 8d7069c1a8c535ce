/** The text with each of these passages marked where it stands first. */
export const Marked = ({ text, marks }: { text: string; marks: readonly string[] }) => {
  const found = marks
    .map((mark) => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((a, b) => a.start - b.start);
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  parts.push({ text: text.slice(at), isMarked: false });
  return <>{parts.map((part, index) => (part.isMarked ? <mark key={index}>{part.text}</mark> : part.text))}</>;
};
