/** A letter as it is set: its text alone, and what the file says of itself. */
export type LetterSheet = { text: string; title: string; author: string; createdAt: Date };

/**
 * Sets a letter on A4 or US Letter pages. Undefined where the letter uses a script that the font has no letters for: the text
 * stands, and no page shows boxes in its place. The same sheet gives the same bytes.
 */
export type SetLetter = (sheet: LetterSheet, paper: 'A4' | 'LETTER') => Promise<Uint8Array | undefined>;
