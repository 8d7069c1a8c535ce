import { decodeCursor, toPage } from '../../../contracts/page.ts';
import type { ProposalPage, ProposalQuery, ResumeProposal } from '../../../contracts/resume-proposal.ts';
import { Position } from '../../../db/queries/keyset.ts';
import { findProposal, listProposals, type ProposalRow } from '../../../db/queries/resume_proposals.ts';
import { findResumeRow } from '../../../db/queries/resumes.ts';
import type { Db, UserTx } from '../../../db/scope.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { UserContext } from '../../../domain/context.ts';
import { NotFound } from '../../../domain/errors.ts';
import { proposedNow } from './now.ts';
import { sameValue } from './same-value.ts';
import { toProposal, valuesOf } from './view.ts';

type Deps = { db: Db; clock: Clock };

/** What the person's resumes propose, newest first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfProposals(deps: Deps, ctx: UserContext, query: ProposalQuery): Promise<ProposalPage> {
  const { limit, cursor, status, entity, resume_id: resumeId } = query;
  const after = decodeCursor(Position, cursor);
  return await deps.db.withUser(ctx, async (tx) => {
    const rows = await listProposals(tx, { limit: limit + 1, after, status, entity, resumeId });
    const page = toPage(rows, limit, ({ at, id }) => ({ at, id }));
    return { ...page, items: await viewed(tx, page.items, deps.clock.now()) };
  });
}

/** What one resume proposes. Throws NotFound for a resume that is not there. */
export async function pageOfResumesProposals(
  deps: Deps,
  ctx: UserContext,
  resumeId: string,
  query: Omit<ProposalQuery, 'resume_id'>,
): Promise<ProposalPage> {
  const resume = await deps.db.withUser(ctx, (tx) => findResumeRow(tx, resumeId));
  if (resume === undefined) throw new NotFound('resume');
  return pageOfProposals(deps, ctx, { ...query, resume_id: resumeId });
}

/** One proposal. Throws NotFound. */
export const readProposal = (deps: Deps, ctx: UserContext, id: string): Promise<ResumeProposal> =>
  deps.db.withUser(ctx, async (tx) => {
    const row = await findProposal(tx, id);
    const [shown] = row === undefined ? [] : await viewed(tx, [row], deps.clock.now());
    if (shown === undefined) throw new NotFound('proposal');
    return shown;
  });

/** An open proposal is stale when it would be made otherwise today, or not at all. */
async function viewed(tx: UserTx, rows: readonly ProposalRow[], now: Date): Promise<ResumeProposal[]> {
  const open = rows.filter((row) => row.status === 'open').map((row) => row.resume_id);
  if (open.length === 0) return rows.map((row) => toProposal(row, false));
  const { changesOf } = await proposedNow(tx, open, now);
  return rows.map((row) => {
    const today = changesOf(row.resume_id).get(row.fingerprint);
    const same = today !== undefined && sameValue(today.current_value, valuesOf(row).current_value);
    return toProposal(row, row.status === 'open' && !same);
  });
}
