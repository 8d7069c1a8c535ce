/** What a layout sets, before it is a PDF or a DOCX. */
export type Seg = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  link?: string;
  symbol?: boolean /** Room between its letters, in points. */;
  tracking?: number;
};
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
  /** So many of five dots filled, drawn at its right edge. */
  gauge?: number;
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
   * at a time, strings in no order, accents apart from their letters, words of a justified line, or each letter by itself; `kerned` in runs that end
   * anywhere in a word, `letters-in-words` some letters at a time and no spaces, `doubled` with what is bold written
   * twice, `runs` a string for each word with its space behind it, `backwards` a line's end before its beginning,
   * `spread` with a little room between all letters.
   */
  ink?:
    | 'strings'
    | 'words'
    | 'gaps'
    | 'pieces'
    | 'shuffled'
    | 'accents'
    | 'justified'
    | 'glyphs'
    | 'kerned'
    | 'letters-in-words'
    | 'doubled'
    | 'runs'
    | 'backwards'
    | 'spread';
  /** The main text runs down one half of the page and then down the other. */
  flow?: 2;
  /** The colour of the side column, from the top of each page to its end. */
  sideShade?: string;
  /** The header stands on the first page too. */
  headerFirst?: boolean;
  /** What a DOCX puts around its paragraphs. */
  wrapped?: 'none' | 'controls';
  /** How a DOCX sets a side column: a table where nothing else is said. */
  wordSide?: 'boxes' | 'columns';
  /** How a DOCX sets what stands beside: a tab to the right edge, or a table. */
  word: 'tabs' | 'table';
};
