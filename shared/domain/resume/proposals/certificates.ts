import { firstDay } from '../../profile/known-date.ts';
import type { ParsedResume } from '../parsed.ts';
import { samePair } from './pairs.ts';
import { fallsIn, fieldChange, fingerprintOf, type Proposals, type Proposed, plain, proofOf } from './proposed.ts';

type ParsedCertificate = ParsedResume['certificates'][number];
export type OwnCertificate = {
  id: string;
  certificate_name: string;
  issuer: string | null;
  issue_date: string | null;
};

/** Certificates that the person does not have, and the issuer and date of those that they have. */
export function proposeCertificates(read: readonly ParsedCertificate[], own: readonly OwnCertificate[]): Proposals {
  const proposals: Proposals = { changes: [], skipped: [] };
  const pairs = samePair(read, own, likeness);
  for (const one of read) {
    const known = pairs.get(one);
    const changes = known === undefined ? [newCertificate(one)] : changesOf(one, known);
    if (changes.length === 0)
      proposals.skipped.push({ what: one.name.value, why: 'You have this certificate already.' });
    proposals.changes.push(...changes);
  }
  return proposals;
}

function newCertificate({ name, issuer, date, url }: ParsedCertificate): Proposed {
  return {
    entity: 'certificate',
    action: 'add',
    target_id: null,
    field: null,
    current_value: null,
    proposed_value: {
      certificate_name: name.value.slice(0, 255),
      issuer: issuer?.value.slice(0, 255) ?? null,
      url: url?.value ?? null,
      issue_date: date?.value ?? null,
    },
    evidence: proofOf([name, issuer, date]).evidence,
    confidence: name.confidence,
    fingerprint: fingerprintOf(
      'certificate',
      plain(name.value),
      plain(issuer?.value ?? ''),
      date === null ? null : firstDay(date.value),
    ),
  };
}

function changesOf({ issuer, date }: ParsedCertificate, own: OwnCertificate): Proposed[] {
  const place = (field: string) => ({ entity: 'certificate', target_id: own.id, field }) as const;
  const changes: Proposed[] = [];
  if (issuer !== null && plain(issuer.value) !== plain(own.issuer ?? '')) {
    changes.push(fieldChange(place('issuer'), own.issuer, issuer.value.slice(0, 255), [issuer]));
  }
  if (date !== null && !fallsIn(own.issue_date, date.value)) {
    changes.push(fieldChange(place('issue_date'), own.issue_date, date.value, [date]));
  }
  return changes;
}

function likeness({ name, issuer, date }: ParsedCertificate, own: OwnCertificate): number {
  if (plain(name.value) !== plain(own.certificate_name)) return 0;
  const sameIssuer = plain(issuer?.value ?? '') === plain(own.issuer ?? '');
  return 1 + (sameIssuer ? 2 : 0) + (fallsIn(own.issue_date, date?.value) ? 4 : 0);
}
