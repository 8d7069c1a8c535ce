import * as z from 'zod';
import type { ResumeProposal } from '../../../contracts/resume-proposal.ts';
import type { ProposalRow } from '../../../db/queries/resume_proposals.ts';
import { Evidence } from '../../../domain/resume/parsed.ts';
import { ProposedValue } from '../../../domain/resume/proposals/proposed.ts';

const Evidences = z.array(Evidence);

/** What is proposed, and what stood there then. */
export const valuesOf = (row: ProposalRow): { current_value: ProposedValue | null; proposed_value: ProposedValue } => ({
  current_value: row.current_value === null ? null : ProposedValue.parse(row.current_value),
  proposed_value: ProposedValue.parse(row.proposed_value),
});

/** A row as the API shows it. */
export function toProposal(row: ProposalRow, isStale: boolean): ResumeProposal {
  return {
    id: row.id,
    resume_id: row.resume_id,
    entity: row.entity,
    action: row.action,
    target_id: row.target_id,
    field: row.field,
    ...valuesOf(row),
    evidence: Evidences.parse(row.evidence),
    confidence: Number(row.confidence),
    status: row.status,
    is_stale: isStale,
    decided_at: row.decided_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
