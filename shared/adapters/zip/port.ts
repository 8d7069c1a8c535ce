export type ArchivedFile = { name: string; bytes: Uint8Array };

/** Puts files into one ZIP, as of `at`: the same files and time give the same bytes. */
export type ZipFiles = (files: readonly ArchivedFile[], at: Date) => Uint8Array;

/** One file of an archive that is being written; `end` it before the archive is finished. */
export type ArchiveEntry = { write(bytes: Uint8Array): void; end(): void };

/** A ZIP that grows piece by piece, so that what goes in is never held uncompressed as a whole. */
export type Archive = {
  /** Begins a file; several may be open at once. Each name once. */
  add(name: string): ArchiveEntry;
  /** Bytes so far. */
  size(): number;
  finish(): Uint8Array;
};
export type OpenArchive = (at: Date) => Archive;

/**
 * The files of a ZIP whose names are wanted, unpacked, together at most so many bytes whatever the archive says of itself.
 * Throws InvalidInput for what is no ZIP or holds more.
 */
export type UnzipFiles = (bytes: Uint8Array, wanted: (name: string) => boolean, mostBytes: number) => ArchivedFile[];
