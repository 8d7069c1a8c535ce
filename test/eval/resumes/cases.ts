import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import type { DocumentKind } from '../../../shared/domain/resume/parsed.ts';
import { compose } from './compose.ts';
import { diceOf, shareOf } from './dice.ts';
import { drawDocx } from './draw-docx.ts';
import { drawPdf } from './draw-pdf.ts';
import { layouts } from './layouts.ts';
import { people } from './people.ts';

export type Case = {
  /** Layout and person. */
  id: string;
  person: string;
  /** Never looked at while the rules were written: only its figures are. */
  heldOut: boolean;
  truth: JsonResume;
  make(kind: Extract<DocumentKind, 'pdf' | 'docx'>): Promise<Uint8Array>;
};

const isHeldOut = (id: string): boolean => shareOf(`held out: ${id}`) < 1 / 3;

/** Each layout with three people; held-out layouts get held-out people, so that neither was seen. */
export function ownCases(perLayout = 3): Case[] {
  return layouts.flatMap((layout) => {
    const heldOut = isHeldOut(layout.id);
    const candidates = people.filter((person) => isHeldOut(person.id) === heldOut);
    return diceOf(layout.id)
      .some(candidates, perLayout)
      .map((person) => {
        const { sheet, truth } = compose(person.resume, layout);
        return {
          id: `${layout.id} / ${person.id}`,
          person: person.id,
          heldOut,
          truth,
          make: (kind) => (kind === 'pdf' ? drawPdf(sheet) : drawDocx(sheet)),
        };
      });
  });
}
