export type UploadForm = { url: string; fields: Record<string, string>; expires_at: string };
export type StoredFile = { size: number; contentType: string | null };

export type ListedFile = { key: string; changedAt: Date };

/** The private bucket. Keys start with the person's id; links are presigned and short-lived. */
export type Files = {
  /** A presigned POST that accepts one object of exactly this key and type, from 1 to `maxBytes` bytes. */
  presignUpload(input: { key: string; contentType: string; maxBytes: number }): Promise<UploadForm>;
  /** A link that downloads the object under `fileName`, valid for `seconds` (default 300). */
  presignDownload(input: { key: string; fileName: string; seconds?: number }): Promise<string>;
  /** Undefined when there is no such object. */
  head(key: string): Promise<StoredFile | undefined>;
  /** Reads at most `maxBytes`; throws TooLarge beyond that and NotFound when absent. */
  read(key: string, maxBytes: number): Promise<Uint8Array>;
  /** The object's first bytes, at most `bytes` of them; undefined when there is no such object. */
  readStart(key: string, bytes: number): Promise<Uint8Array | undefined>;
  /** Up to `limit` objects (at most 1,000) whose keys come after `after`, in the order of their keys. */
  list(after: string, limit: number): Promise<ListedFile[]>;
  write(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  delete(key: string): Promise<void>;
};
