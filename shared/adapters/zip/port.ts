export type ArchivedFile = { name: string; bytes: Uint8Array };

/** Puts files into one ZIP, as of `at`: the same files and time give the same bytes. */
export type ZipFiles = (files: readonly ArchivedFile[], at: Date) => Uint8Array;
