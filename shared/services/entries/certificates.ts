import { NewCertificate } from '../../contracts/entries.ts';
import type { OwnRow } from '../../db/queries/own_entries.ts';
import { certificateKey } from '../../domain/profile/own-entries.ts';
import type { Desk } from './desk.ts';
import { kept } from './kept.ts';

const written = ({ certificate_name, issuer, url, issue_date }: OwnRow<'certificate'>): NewCertificate => ({
  certificate_name,
  issuer,
  url,
  issue_date,
});

export const certificates: Desk<'certificate'> = {
  entity: 'certificate',
  plural: 'certificates',
  whole: NewCertificate,
  keyOf: certificateKey,
  written,
  shown: (row) => ({ ...kept(row), ...written(row) }),
};
