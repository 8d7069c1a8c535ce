import { type Selectable, sql } from 'kysely';
import type { ProposalAction, ProposalEntity, ProposalStatus } from '../../domain/enums.ts';
import type { Applied } from '../../domain/resume/proposals/applied.ts';
import type { Proposed } from '../../domain/resume/proposals/proposed.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import { jsonText } from './json.ts';
import { olderThan, type Position, positionAt } from './keyset.ts';

type Table = DB['users.resume_proposals'];
type Lists = { entity: ProposalEntity; action: ProposalAction; status: ProposalStatus };
export type ProposalRow = Omit<Selectable<Table>, keyof Lists> & Lists;

const asJson = (value: unknown) => (value === null ? null : sql<string>`${jsonText(value)}::jsonb`);

/** Newest first. */
export const listProposals = (
  tx: UserTx,
  filter: {
    limit: number;
    after: Position | undefined;
    resumeId?: string | undefined;
    status?: ProposalStatus | undefined;
    entity?: ProposalEntity | undefined;
  },
): Promise<(ProposalRow & { at: string })[]> =>
  tx
    .selectFrom('users.resume_proposals')
    .selectAll()
    .select(positionAt('created_at').as('at'))
    .where(olderThan('created_at', 'id', filter.after))
    .$if(filter.resumeId !== undefined, (query) => query.where('resume_id', '=', filter.resumeId ?? ''))
    .$if(filter.status !== undefined, (query) => query.where('status', '=', filter.status ?? ''))
    .$if(filter.entity !== undefined, (query) => query.where('entity', '=', filter.entity ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .$narrowType<Lists>()
    .execute();

export const findProposal = (tx: UserTx, id: string): Promise<ProposalRow | undefined> =>
  tx.selectFrom('users.resume_proposals').selectAll().where('id', '=', id).$narrowType<Lists>().executeTakeFirst();

/** What of one resume still waits for the person's word. */
export const listOpenProposals = (tx: UserTx, resumeId: string): Promise<ProposalRow[]> =>
  tx
    .selectFrom('users.resume_proposals')
    .selectAll()
    .where('resume_id', '=', resumeId)
    .where('status', '=', 'open')
    .orderBy('created_at')
    .orderBy('id')
    .$narrowType<Lists>()
    .execute();

/** The resume that an entry was last taken from, this proposal aside; undefined when no other acceptance is left. */
export const findOtherSource = async (tx: UserTx, entryId: string, proposalId: string): Promise<string | undefined> => {
  const found = await tx
    .selectFrom('users.resume_proposals')
    .select('resume_id')
    .where('status', '=', 'accepted')
    .where('id', '<>', proposalId)
    .where(sql<boolean>`(target_id = ${entryId} OR applied ->> 'id' = ${entryId}::text)`)
    .orderBy('decided_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.resume_id;
};

/** What the person has said no to, in whichever resume. */
export const listRejected = async (tx: UserTx): Promise<Set<string>> => {
  const rows = await tx
    .selectFrom('users.resume_proposals')
    .select('fingerprint')
    .distinct()
    .where('status', '=', 'rejected')
    .execute();
  return new Set(rows.map((row) => row.fingerprint));
};

/** Makes them, or brings those that nobody has decided on to today's values: a proposal keeps its id. */
export const saveProposals = async (
  tx: UserTx,
  origin: { user_id: string; resume_id: string },
  proposals: readonly Proposed[],
): Promise<void> => {
  if (proposals.length === 0) return;
  const rows = proposals.map((one) => ({
    ...one,
    ...origin,
    status: 'open' as const,
    current_value: asJson(one.current_value),
    proposed_value: sql<string>`${jsonText(one.proposed_value)}::jsonb`,
    evidence: sql<string>`${jsonText(one.evidence)}::jsonb`,
  }));
  await tx
    .insertInto('users.resume_proposals')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['resume_id', 'fingerprint'])
        .doUpdateSet((eb) => ({
          status: 'open',
          current_value: eb.ref('excluded.current_value'),
          proposed_value: eb.ref('excluded.proposed_value'),
          evidence: eb.ref('excluded.evidence'),
          confidence: eb.ref('excluded.confidence'),
        }))
        .where('users.resume_proposals.status', 'in', ['open', 'superseded']),
    )
    .execute();
};

/** What this resume no longer proposes: everything open but `kept`. */
export const supersedeProposals = async (tx: UserTx, resumeId: string, kept: readonly string[]): Promise<void> => {
  await tx
    .updateTable('users.resume_proposals')
    .set({ status: 'superseded' })
    .where('resume_id', '=', resumeId)
    .where('status', '=', 'open')
    .where(sql<boolean>`NOT fingerprint = ANY (${kept})`)
    .execute();
};

/** What resumes older than this version left open. */
export const supersedeOlderProposals = async (tx: UserTx, version: number): Promise<void> => {
  await tx
    .updateTable('users.resume_proposals')
    .set({ status: 'superseded' })
    .where('status', '=', 'open')
    .where('resume_id', 'in', (eb) => eb.selectFrom('users.resumes').select('id').where('version', '<', version))
    .execute();
};

/** `applied` stands with an acceptance; open again, nothing of a decision is left. */
export const decideProposal = (
  tx: UserTx,
  id: string,
  decision: { status: 'accepted'; at: Date; applied: Applied } | { status: 'rejected'; at: Date } | { status: 'open' },
): Promise<ProposalRow> =>
  tx
    .updateTable('users.resume_proposals')
    .set({
      status: decision.status,
      decided_at: 'at' in decision ? decision.at : null,
      applied: 'applied' in decision ? asJson(decision.applied) : null,
    })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();
