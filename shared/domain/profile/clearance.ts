import type { SecurityClearance } from './answer-values.ts';
import { countryName } from './country.ts';

export type ClearanceFacts = {
  clearance_required: boolean | null;
  citizenship_required: string | null;
  country: string | null;
};

/**
 * Whether a clearance that the posting asks for stands against the person, by what they said of theirs; null where it asks
 * for none. Its country is the one whose citizen one must be, or the posting's own. `today` is YYYY-MM-DD.
 */
export function clearanceVerdict(
  posting: ClearanceFacts,
  kept: ReadonlyMap<string, SecurityClearance>,
  today: string,
): { verdict: 'fits' | 'refused' | 'unknown'; message: string } | null {
  if (posting.clearance_required !== true) return null;
  const region = posting.citizenship_required ?? posting.country;
  const own = region === null ? [...kept.values()][0] : kept.get(region);
  const asks = `It asks for a security clearance${region === null ? '' : ` of ${countryName(region)}`}`;
  if (own === undefined) {
    return { verdict: 'unknown', message: `${asks}; you have not said whether you hold one.` };
  }
  const holds = own.held && own.is_active && (own.valid_until === null || own.valid_until >= today);
  return holds
    ? { verdict: 'fits', message: `${asks}; you hold one.` }
    : { verdict: 'refused', message: `${asks}; you said that you hold none that is active.` };
}
