import type { Placement, ReadSupplied, SuppliedDocument, SuppliedRead } from '../../adapters/boards/supplied-port.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { OddRow, ParsedPosting } from '../../domain/postings/posting.ts';
import { type StoreSuppliedDeps, storeSupplied } from './supply-store.ts';

export type SupplyDeps = StoreSuppliedDeps & { readSupplied: ReadSupplied };

export type SuppliedItem = {
  posting: ParsedPosting;
  placement: Placement;
  /** similar: the board's own suggestion, not stored unless asked for. */
  outcome: 'new' | 'completed' | 'known' | 'similar' | 'rejected';
  jobId: string | null;
};
export type Supplied = {
  board: SuppliedRead['board'];
  form: SuppliedRead['form'];
  source: { id: string; name: string };
  items: SuppliedItem[];
  odd: OddRow[];
};

/**
 * Reads a job alert, a saved page or a pasted posting of a board whose pages may not be fetched, and stores its postings.
 * Nothing is fetched, and the document itself is not kept. What the board only suggests beside them ("similar jobs") is
 * told apart, and stored with `withSimilar` alone. Throws InvalidInput that names what is missing.
 */
export const supply = async (
  deps: SupplyDeps,
  document: SuppliedDocument,
  { withSimilar }: { withSimilar: boolean },
): Promise<Supplied> => {
  const read = await deps.readSupplied(document, deps.clock.now());
  if ('missing' in read)
    throw new InvalidInput(read.missing, 'This does not say what is needed of a posting.', 'incomplete');
  const wanted = read.postings.filter(({ placement }) => withSimilar || placement !== 'similar');
  const stored = await storeSupplied(deps, read.board, wanted);
  const rejected = stored.rejected.map(({ external_id: externalId, reason }) => ({
    row: read.postings.findIndex(({ posting }) => posting.externalId === externalId),
    externalId,
    reason,
  }));
  return {
    board: read.board,
    form: read.form,
    source: { id: stored.sourceId, name: stored.sourceName },
    items: read.postings.map(({ posting, placement }): SuppliedItem => {
      const found = stored.jobs.get(posting.externalId);
      const isLeft = placement === 'similar' && !withSimilar;
      return {
        posting,
        placement,
        outcome: isLeft ? 'similar' : (found?.outcome ?? 'rejected'),
        jobId: isLeft ? null : (found?.jobId ?? null),
      };
    }),
    odd: [...read.odd, ...rejected],
  };
};
