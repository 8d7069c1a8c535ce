import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import { compose } from './compose.ts';
import { diceOf, shareOf } from './dice.ts';
import { drawDocx } from './draw-docx.ts';
import { drawPdf } from './draw-pdf.ts';
import { layouts } from './layouts.ts';
import { people } from './people.ts';
import { strangeSheets } from './strangers.ts';
import type { Family } from './wild/layout.ts';
import { wildOf } from './wild/sheet.ts';

export type Case = {
  /** Layout and person. */
  id: string;
  person: string;
  /**
   * `layouts` and `strangers`: looked at while the rules were mended. `held out`: written when
   * these were done, and mended for afterwards. `thrown`: by dice, of what is looked at. `kept`: by dice, of families that
   * no rule was written for; `apart`: likewise, of the writers of the day.
   */
  set: 'layouts' | 'strangers' | 'held out' | 'thrown' | 'kept' | 'apart';
  truth: JsonResume;
  make(kind: Extract<DocumentKind, 'pdf' | 'docx'>): Promise<Uint8Array>;
};

const isOfThird = (id: string): boolean => shareOf(`held out: ${id}`) < 1 / 3;

/** Each layout with three people; a third of the layouts has people of its own. */
export function ownCases(perLayout = 3): Case[] {
  return layouts.flatMap((layout) => {
    const candidates = people.filter((person) => isOfThird(person.id) === isOfThird(layout.id));
    return diceOf(layout.id)
      .some(candidates, perLayout)
      .map((person) => {
        const { sheet, truth } = compose(person.resume, layout);
        return {
          id: `${layout.id} / ${person.id}`,
          person: person.id,
          set: 'layouts',
          truth,
          make: (kind) => (kind === 'pdf' ? drawPdf(sheet) : drawDocx(sheet)),
        };
      });
  });
}

/** Layouts as others make them, each with two people. */
export function strangeCases(perLayout = 2): Case[] {
  return strangeSheets(perLayout).map(({ sheet, ...one }) => ({
    ...one,
    make: (kind) => (kind === 'pdf' ? drawPdf(sheet) : drawDocx(sheet)),
  }));
}

/** Layouts that dice throw: so many of the families that are looked at, and of those that are not. */
export function thrownCases(count = 24): Case[] {
  const of = (family: Family, set: Case['set']): Case[] =>
    Array.from({ length: count }, (_, at) => wildOf(5_001 + at, family))
      // The plain typefaces of a PDF have no Polish letters.
      .filter(({ tongue }) => tongue !== 'pl')
      .map(({ id, truth, sheet }) => ({
        id,
        person: `${set} ${truth.basics?.name ?? ''}`,
        set,
        truth,
        make: (kind) => (kind === 'pdf' ? drawPdf(sheet) : drawDocx(sheet)),
      }));
  return [
    ...of('seen', 'thrown'),
    ...of('second', 'thrown'),
    ...of('third', 'thrown'),
    ...of('kept', 'kept'),
    ...of('apart', 'apart'),
  ];
}

const printed = join(import.meta.dirname, '../../fixtures/resumes');

/** Resumes as a browser prints them, with their truth beside them. */
export function printedCases(): { id: string; bytes: Uint8Array; truth: JsonResume }[] {
  return readdirSync(printed)
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => ({
      id: file.replace('.pdf', ''),
      bytes: new Uint8Array(readFileSync(join(printed, file))),
      truth: JsonResume.parse(JSON.parse(readFileSync(join(printed, file.replace('.pdf', '.json')), 'utf8'))),
    }));
}
