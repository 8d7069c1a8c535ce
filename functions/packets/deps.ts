import { systemClock } from '../../shared/domain/clock.ts';
import { database } from '../../shared/runtime/database.ts';
import { files } from '../../shared/runtime/files.ts';
import { setLetter, zipFiles } from '../../shared/runtime/packet-files.ts';
import { politely } from '../../shared/runtime/polite.ts';
import type { PacketFileDeps } from '../../shared/services/applications/packet-archive.ts';

/** A person waits while a posting's page is asked. */
const PAGE_WITHIN_MS = 4_000;

/** What the routes work with, made from the configuration at the first request. */
export const packetDeps = (): PacketFileDeps => ({
  db: database(),
  clock: systemClock,
  files: files(),
  fetch: politely([], PAGE_WITHIN_MS),
  setLetter,
  zipFiles,
});
