/** What a layout sets, before it is a PDF or a DOCX. */
export type Seg = { text: string; bold?: boolean; italic?: boolean; size?: number; link?: string; symbol?: boolean };
export type Row = {
  segs: Seg[];
  /** At the right edge of the same row. */
  right?: Seg[];
  /** In the column left of the text (dates, or a heading). */
  margin?: Seg[];
  align?: 'center' | 'right';
  indent?: number;
  bullet?: string;
  /** Room above, in points. */
  before?: number;
  /** A line drawn under it. */
  rule?: boolean;
  heading?: boolean;
  /** Side by side instead of `segs`, each with its share of the width; `grid` draws lines around them. */
  columns?: { share: number; rows: Row[] }[];
  grid?: boolean;
  /** Left of it a part of a vertical line, or a dot on it. */
  beside?: 'rule' | 'dot';
  /** The colour behind it. */
  shade?: string;
  /** Broken before it, in a PDF. */
  newPage?: boolean;
};
export type Sheet = {
  page: 'A4' | 'LETTER';
  font: 'Helvetica' | 'Times' | 'Courier';
  size: number;
  /** Room between lines, in points. */
  lead: number;
  margins: number;
  side: 'none' | 'left' | 'right';
  sideWidth: number;
  /** The width of the column left of the text; 0 without one. */
  marginWidth: number;
  justify: boolean;
  top: Row[];
  main: Row[];
  aside: Row[];
  /** `#` stands for the page's number. */
  footer?: string;
  header?: string;
  /**
   * How a PDF writes its text: a string a run, each word by itself, words without the spaces between them, a few letters
   * at a time, strings in no order, accents apart from their letters, words of a justified line, or each letter by itself.
   */
  ink?: 'strings' | 'words' | 'gaps' | 'pieces' | 'shuffled' | 'accents' | 'justified' | 'glyphs';
  /** What a DOCX puts around its paragraphs. */
  wrapped?: 'none' | 'controls';
  /** How a DOCX sets a side column: a table where nothing else is said. */
  wordSide?: 'boxes' | 'columns';
  /** How a DOCX sets what stands beside: a tab to the right edge, or a table. */
  word: 'tabs' | 'table';
};
