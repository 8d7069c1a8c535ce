import { NewLanguage } from '../../contracts/entries.ts';
import type { OwnRow } from '../../db/queries/own_entries.ts';
import { languageKey } from '../../domain/profile/own-entries.ts';
import type { Desk } from './desk.ts';
import { kept } from './kept.ts';

const written = ({ language_name, fluency }: OwnRow<'language'>): NewLanguage => ({
  language_name,
  fluency,
});

export const languages: Desk<'language'> = {
  entity: 'language',
  plural: 'languages',
  whole: NewLanguage,
  keyOf: languageKey,
  written,
  shown: (row) => ({ ...kept(row), ...written(row) }),
};
