import * as z from 'zod';
import type { ProposalAction, ProposalEntity } from '../../enums.ts';
import { firstDay } from '../../profile/known-date.ts';
import { sha256 } from '../../sha256.ts';
import type { Evidence, TextField } from '../parsed.ts';

/** One field, or the fields of a whole entry. */
export const ProposedValue = z.union([
  z.string(),
  z.number(),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()),
]);
export type ProposedValue = z.infer<typeof ProposedValue>;

/** A change to what the person has, that they have not agreed to. */
export type Proposed = {
  entity: ProposalEntity;
  /** `add` fills an empty place; `change` would replace what stands there. */
  action: ProposalAction;
  /** The entry that would change and which field of it; a profile has no id, a whole new entry has neither. */
  target_id: string | null;
  field: string | null;
  current_value: ProposedValue | null;
  proposed_value: ProposedValue;
  evidence: Evidence[];
  confidence: number;
  /** The same for the same statement in another reading. */
  fingerprint: string;
};
export type Skipped = { what: string; why: string };
export type Proposals = { changes: Proposed[]; skipped: Skipped[] };

export const HAVE_ALREADY = 'You have this already.';

/** As little of a text as two spellings of one thing share. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export const fingerprintOf = (...parts: readonly (string | null)[]): string =>
  sha256(parts.map((part) => part ?? '').join('\u0001'));

/** Whether a date lies within what a resume says, a month or a year. */
export const fallsIn = (day: string | null, date: string | undefined): boolean =>
  date !== undefined && day?.startsWith(date) === true;

/** Where the parts stand, and how sure the least sure of them is. */
export function proofOf(parts: readonly (TextField | null | undefined)[]): {
  evidence: Evidence[];
  confidence: number;
} {
  const given = parts.filter((part) => part != null);
  return {
    evidence: given.flatMap((part) => part.evidence),
    confidence: given.length === 0 ? 0 : Math.min(...given.map((part) => part.confidence)),
  };
}

type Field = Pick<Proposed, 'entity' | 'target_id'> & { field: string };
/** One field of an entry: filled when it is empty, otherwise changed. */
export function fieldChange(
  place: Field,
  current_value: ProposedValue | null,
  proposed_value: ProposedValue,
  parts: readonly (TextField | null | undefined)[],
): Proposed {
  return {
    ...place,
    action: current_value === null ? 'add' : 'change',
    current_value,
    proposed_value,
    ...proofOf(parts),
    fingerprint: fingerprintOf(
      place.entity,
      place.target_id,
      place.field,
      plain(JSON.stringify(proposed_value, asDay)),
    ),
  };
}

/** What was rejected when dates were days stays rejected. */
const asDay = (name: string, value: unknown): unknown =>
  name !== 'fluency' && typeof value === 'string' && /^\d{4}(?:-\d{2})?$/.test(value) ? firstDay(value) : value;
