import type { ProposedValue } from '../../../domain/resume/proposals/proposed.ts';

/** Whether two values say the same, whatever the order of their fields. */
export function sameValue(one: ProposedValue | null, other: ProposedValue | null): boolean {
  return ordered(one) === ordered(other);
}

const ordered = (value: ProposedValue | null): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
