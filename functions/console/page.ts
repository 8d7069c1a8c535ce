import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { NotFound, Unavailable } from '../../shared/domain/errors.ts';
import type { RequestContext } from '../../shared/runtime/http.ts';

/** The built page: each file as it was made, and compressed beside it as .br and .gz. */
export type Page = { read(name: string, request: RequestContext): File };
export type ConsoleDeps = {
  page: Page;
  /** Where resumes are sent to, as an address; absent where none is named, and then none can be sent from the page. */
  uploadOrigin?: string | undefined;
};
type File = { bytes: Uint8Array; headers: Record<string, string>; isKnown: boolean };

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const takes = (acceptEncoding: string, encoding: string): boolean =>
  acceptEncoding.split(',').some((part) => {
    const [name = '', quality = ''] = part.split(';');
    return name.trim() === encoding && !/^\s*q=0(\.0*)?\s*$/.test(quality);
  });

const etagOf = (bytes: Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

const namesIn = (folder: URL): Set<string> => {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return new Set(entries.map((path) => path.replaceAll('\\', '/')));
  } catch {
    return new Set();
  }
};

/**
 * The files below a folder, listed once; nothing else is ever read, whatever a request names.
 * `read` throws NotFound for another name, and Unavailable while the page was not built.
 */
export const pageIn = (folder: URL): Page => {
  const names = namesIn(folder);
  const kept = new Map<string, { bytes: Uint8Array; etag: string }>();
  const load = (name: string) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const bytes = readFileSync(new URL(name, folder));
    const loaded = { bytes, etag: etagOf(bytes) };
    kept.set(name, loaded);
    return loaded;
  };
  return {
    read(name, { acceptEncoding = '', ifNoneMatch = '' }) {
      if (!names.has('index.html')) throw new Unavailable('The console was not built: npm run build:console.');
      if (!names.has(name)) throw new NotFound('file');
      const encoding = ENCODINGS.find((each) => names.has(name + each.ending) && takes(acceptEncoding, each.name));
      const { bytes, etag } = load(name + (encoding?.ending ?? ''));
      const isKnown = ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
      const headers = {
        'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        etag,
        vary: 'accept-encoding',
        ...(encoding === undefined ? {} : { 'content-encoding': encoding.name }),
      };
      return { bytes, headers, isKnown };
    },
  };
};
