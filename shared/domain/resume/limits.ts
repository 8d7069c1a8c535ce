/** A resume beyond these is none; the bounds keep one file from taking the worker's memory or time. */
export const documentLimits = {
  bytes: 10 * 1024 * 1024,
  pages: 30,
  /** Characters of the whole text: about 60 full pages. */
  characters: 200_000,
  /** Pieces of text on all pages together. */
  items: 60_000,
  /** What a DOCX may unpack to. */
  unpackedBytes: 40 * 1024 * 1024,
  zipEntries: 2_000,
} as const;
