import type * as z from 'zod';
import type {
  Certificate,
  Language,
  NewCertificate,
  NewLanguage,
  NewProject,
  Project,
} from '../../contracts/entries.ts';
import type { OwnRow } from '../../db/queries/own_entries.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { OwnEntity } from '../../domain/profile/own-entries.ts';

type Shapes = {
  project: { written: NewProject; shown: Project };
  certificate: { written: NewCertificate; shown: Certificate };
  language: { written: NewLanguage; shown: Language };
};
export type Written<E extends OwnEntity> = Shapes[E]['written'];
export type Shown<E extends OwnEntity> = Shapes[E]['shown'];

/** What the verbs of this folder know of one kind of entry. */
export type Desk<E extends OwnEntity> = {
  entity: E;
  /** Of several, as the person calls them. */
  plural: string;
  whole: z.ZodType<Written<E>>;
  /** Two of one key are one entry. */
  keyOf: (one: Written<E>) => string;
  /** What of a row the person writes. */
  written: (row: OwnRow<E>) => Written<E>;
  shown: (row: OwnRow<E>) => Shown<E>;
};

/** What stands and what is given, as a whole that must fit as at its making. Throws InvalidInput. */
export function wholeOf<E extends OwnEntity>(desk: Desk<E>, kept: Written<E>, given: object): Written<E> {
  const { success, data, error } = desk.whole.safeParse({ ...kept, ...given });
  if (success) return data;
  throw new InvalidInput(error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })));
}

export const tooMany = (most: number, plural: string): string =>
  `At most ${most} ${plural} are kept. Delete some first.`;
