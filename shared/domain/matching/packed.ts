import { EXPERIENCE_LEVELS, JOB_TYPES, SPONSORSHIPS } from '../enums.ts';
import { OCCUPATIONS_VERSION } from '../occupations/find.ts';
import type { PoolPosting } from './columns.ts';

/** Raised with the layout below and with the words kept of a title. */
const LAYOUT_VERSION = 2;
/** Of what is packed: where it differs from what is stored, all postings are packed again. One byte. */
export const FEATURES_VERSION = (LAYOUT_VERSION * 16 + OCCUPATIONS_VERSION) % 256;

/**
 * What matching reads of a posting, in about a hundred bytes (jobs.match_features.features), so that fifty thousand
 * are read in one answer of the database: the two ids, then whole numbers of fixed width, little end first, then lists
 * with a count of one byte before them. The company's size, industry and rating are read beside it.
 */
export type Packable = Omit<PoolPosting, 'company'> & {
  isOpen: boolean;
  postedAt: Date | null;
  expiresAt: Date | null;
};
/** As unpacked: times in milliseconds since 1970; the company's facts are for the reader to fill in. */
export type Unpacked = PoolPosting & {
  isOpen: boolean;
  postedMs: number | null;
  expiresMs: number | null;
};

const NONE = 255;
const ID_BYTES = 16;
const FIXED = 1 + 2 * ID_BYTES + 1 + 1 + 1 + 1 + 1 + 2 + 3 + 1 + 2 + 2 + 4 * 8;
const MOST = 254;

const hex = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const uuid = (bytes: Buffer, at: number): string => {
  const text = bytes.toString('hex', at, at + ID_BYTES);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
};
const NO_ID = '00000000-0000-0000-0000-000000000000';
const years = (value: number | null): number => (value === null ? NONE : Math.min(value, MOST));

/** A posting in bytes. */
export const pack = (posting: Packable): Buffer => {
  const lists: readonly (readonly [readonly number[], 2 | 4])[] = [
    [posting.requiredSkillIds, 2],
    [posting.optionalSkillIds, 2],
    [posting.placeIds, 4],
    [posting.occupationIds, 2],
    [posting.titleWords, 4],
  ];
  const size = lists.reduce((sum, [list, width]) => sum + 1 + Math.min(list.length, MOST) * width, FIXED);
  const bytes = Buffer.alloc(size);
  let at = bytes.writeUInt8(FEATURES_VERSION, 0);
  at += hex(posting.jobId).copy(bytes, at);
  at += hex(posting.companyId ?? NO_ID).copy(bytes, at);
  const flags = [posting.isOpen, posting.isRemote, posting.isHybrid, posting.clearanceRequired];
  at = bytes.writeUInt8(
    flags.reduce((sum, flag, bit) => sum | (Number(flag) << bit), 0),
    at,
  );
  at = bytes.writeUInt8(posting.jobType === null ? NONE : JOB_TYPES.indexOf(posting.jobType), at);
  at = bytes.writeUInt8(posting.level === null ? NONE : EXPERIENCE_LEVELS.indexOf(posting.level), at);
  at = bytes.writeUInt8(years(posting.yearsMin), at);
  at = bytes.writeUInt8(years(posting.yearsMax), at);
  at += bytes.write((posting.country ?? '').padEnd(2), at, 2, 'latin1');
  at += bytes.write(posting.salaryCurrency.padEnd(3), at, 3, 'latin1');
  at = bytes.writeUInt8(posting.sponsorship === null ? NONE : SPONSORSHIPS.indexOf(posting.sponsorship), at);
  at += bytes.write((posting.citizenshipRequired ?? '').padEnd(2), at, 2, 'latin1');
  at += bytes.write((posting.authorizationRegion ?? '').padEnd(2), at, 2, 'latin1');
  for (const value of [
    posting.annualMinMinor,
    posting.annualMaxMinor,
    posting.postedAt?.getTime() ?? null,
    posting.expiresAt?.getTime() ?? null,
  ]) {
    at = bytes.writeDoubleLE(value ?? Number.NaN, at);
  }
  for (const [list, width] of lists) {
    const kept = list.slice(0, MOST);
    at = bytes.writeUInt8(kept.length, at);
    for (const value of kept) at = width === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value >>> 0, at);
  }
  return bytes;
};

const pick = <T>(values: readonly T[], code: number): T | null => values[code] ?? null;

/** The postings of a run of packed ones; throws when the bytes are of another version. */
export const unpackAll = (bytes: Buffer): Unpacked[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Unpacked[] = [];
  let at = 0;
  const byte = () => view.getUint8(at++);
  const orNull = (value: number) => (value === NONE ? null : value);
  const double = () => {
    at += 8;
    const value = view.getFloat64(at - 8, true);
    return Number.isNaN(value) ? null : value;
  };
  const text = (length: number) => {
    at += length;
    return bytes.toString('latin1', at - length, at);
  };
  const code = () => {
    const found = text(2).trimEnd();
    return found === '' ? null : found;
  };
  const list = (width: 2 | 4) => {
    const values: number[] = new Array(byte());
    for (let n = 0; n < values.length; n += 1) {
      values[n] = width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
      at += width;
    }
    return values;
  };
  const id = () => {
    at += ID_BYTES;
    return uuid(bytes, at - ID_BYTES);
  };
  while (at < bytes.byteLength) {
    const version = byte();
    if (version !== FEATURES_VERSION) throw new Error(`A posting is packed by version ${version} of the features.`);
    const jobId = id();
    const companyId = id();
    const flags = byte();
    const jobType = pick(JOB_TYPES, byte());
    const level = pick(EXPERIENCE_LEVELS, byte());
    const [yearsMin, yearsMax] = [orNull(byte()), orNull(byte())];
    const country = code();
    found.push({
      jobId,
      companyId: companyId === NO_ID ? null : companyId,
      company: null,
      isOpen: (flags & 1) > 0,
      isRemote: (flags & 2) > 0,
      isHybrid: (flags & 4) > 0,
      jobType,
      level,
      yearsMin,
      yearsMax,
      country,
      salaryCurrency: text(3),
      sponsorship: pick(SPONSORSHIPS, byte()),
      citizenshipRequired: code(),
      authorizationRegion: code(),
      clearanceRequired: (flags & 8) > 0,
      annualMinMinor: double(),
      annualMaxMinor: double(),
      postedMs: double(),
      expiresMs: double(),
      requiredSkillIds: list(2),
      optionalSkillIds: list(2),
      placeIds: list(4),
      occupationIds: list(2),
      titleWords: list(4),
    });
  }
  return found;
};
