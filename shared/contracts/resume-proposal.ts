import * as z from 'zod';
import { PROPOSAL_ACTIONS, PROPOSAL_ENTITIES, PROPOSAL_STATUSES } from '../domain/enums.ts';
import { Evidence } from '../domain/resume/parsed.ts';
import { ProposedValue } from '../domain/resume/proposals/proposed.ts';
import { PageQuery, pageOf } from './page.ts';

const Value = ProposedValue.meta({
  id: 'ProposedValue',
  description: 'One field, or the fields of a whole entry by their names.',
});

export const ResumeProposal = z
  .object({
    id: z.uuid(),
    resume_id: z.uuid(),
    entity: z.enum(PROPOSAL_ENTITIES),
    action: z
      .enum(PROPOSAL_ACTIONS)
      .meta({ description: 'add fills an empty place, change replaces what stands there.' }),
    target_id: z.uuid().nullable().meta({ description: 'The entry that would change; null for a new one.' }),
    field: z.string().nullable().meta({ description: 'Null: a whole new entry.' }),
    current_value: Value.nullable().meta({ description: 'What stood there when it was proposed.' }),
    proposed_value: Value,
    evidence: z.array(Evidence).meta({ description: 'Where the resume says so.' }),
    confidence: z.number().min(0).max(1),
    status: z.enum(PROPOSAL_STATUSES),
    is_stale: z.boolean().meta({ description: 'What you have has changed since: accepting asks for a second look.' }),
    decided_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: 'ResumeProposal' });
export type ResumeProposal = z.infer<typeof ResumeProposal>;

export const ProposalPage = pageOf(ResumeProposal).meta({ id: 'ResumeProposalPage' });
export type ProposalPage = z.infer<typeof ProposalPage>;
export const ProposalParams = z.strictObject({ proposal_id: z.uuid() });
const filter = PageQuery.extend({
  status: z.enum(PROPOSAL_STATUSES).optional(),
  entity: z.enum(PROPOSAL_ENTITIES).optional(),
});
export const ProposalOfResumeQuery = filter;
export const ProposalQuery = filter.extend({
  resume_id: z.uuid().optional(),
});
export type ProposalQuery = z.infer<typeof ProposalQuery>;

export const AcceptProposal = z
  .strictObject({
    value: Value.optional().meta({ description: 'Your own wording; default: as proposed.' }),
    expected_value: Value.nullable().optional().meta({
      description: 'What you see there now, to accept although it has changed since. Default: current_value.',
    }),
  })
  .optional()
  .meta({ id: 'AcceptProposal' });
export type AcceptProposal = z.infer<typeof AcceptProposal>;
