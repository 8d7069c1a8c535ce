import type { ParsedResume } from '../parsed.ts';
import { fieldChange, fingerprintOf, HAVE_ALREADY, type Proposals, plain, proofOf } from './proposed.ts';

export type OwnLanguage = { id: string; language_name: string; fluency: string | null };

/** Languages that the person does not have, and how well they speak those that they have. */
export function proposeLanguages(read: ParsedResume['languages'], own: readonly OwnLanguage[]): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  const known = new Map(own.map((one) => [plain(one.language_name), one]));
  for (const { name, level } of read) {
    const mine = known.get(plain(name.value));
    const fluency = level?.value.slice(0, 100) ?? null;
    if (mine === undefined) {
      proposals.changes.push({
        entity: 'language',
        action: 'add',
        target_id: null,
        field: null,
        current_value: null,
        proposed_value: { language_name: name.value.slice(0, 100), fluency },
        ...proofOf([name, level]),
        fingerprint: fingerprintOf('language', plain(name.value)),
      });
    } else if (fluency === null || plain(fluency) === plain(mine.fluency ?? '')) {
      proposals.skipped.push({ what: name.value, why: HAVE_ALREADY });
    } else {
      const place = { entity: 'language', target_id: mine.id, field: 'fluency' } as const;
      proposals.changes.push(fieldChange(place, mine.fluency, fluency, [level]));
    }
  }
  return proposals;
}
