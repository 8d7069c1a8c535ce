import type { Layout } from './layouts.ts';
import type { Row } from './page.ts';

/** The lines under an entry: with its layout's mark, or as sentences of one paragraph each. */
export function bulletRows(texts: readonly string[], layout: Layout): Row[] {
  return texts.map((text) =>
    layout.bullet === '' ? { segs: [{ text: `${text}.` }] } : { segs: [{ text }], bullet: layout.bullet, indent: 10 },
  );
}
