import { lockProfile, saveProfile } from '../../../db/queries/profiles.ts';
import { changeFact, deleteFact, lockFact } from '../../../db/queries/resume_facts.ts';
import { findOtherSource, type ProposalRow } from '../../../db/queries/resume_proposals.ts';
import type { UserTx } from '../../../db/scope.ts';
import { Conflict } from '../../../domain/errors.ts';
import { Applied } from '../../../domain/resume/proposals/applied.ts';
import { holds } from '../../../domain/resume/proposals/entries.ts';

const CHANGED = 'You have changed it since you accepted it. Change it where it stands.';

/** Takes back what an acceptance wrote. Throws Conflict when the person has changed it since. */
export async function revertProposal(tx: UserTx, proposal: ProposalRow): Promise<void> {
  const applied = Applied.parse(proposal.applied);
  const { entity } = proposal;
  if (entity === 'profile') {
    if (applied.kind === 'field') await revertProfile(tx, proposal, applied);
    return;
  }
  const id = applied.kind === 'entry' ? applied.id : (proposal.target_id ?? '');
  const now = await lockFact(tx, entity, id);
  // An entry that is gone is as good as taken back.
  if (now === undefined && applied.kind === 'entry') return;
  if (now === undefined || !holds(applied.written, now)) throw new Conflict(CHANGED);
  if (applied.kind === 'entry') {
    await deleteFact(tx, entity, id);
    return;
  }
  // Several changes of one entry are undone in any order: its resume is that of those that are left.
  const earlier = applied.source_resume_id === proposal.resume_id ? null : applied.source_resume_id;
  const source_resume_id = (await findOtherSource(tx, id, proposal.id)) ?? earlier;
  await changeFact(tx, entity, id, { ...applied.before, source_resume_id });
}

async function revertProfile(
  tx: UserTx,
  { user_id, field }: ProposalRow,
  applied: Extract<Applied, { kind: 'field' }>,
): Promise<void> {
  const profile = await lockProfile(tx);
  if (profile === undefined || !holds(applied.written, profile)) throw new Conflict(CHANGED);
  const others = profile.resume_fields.filter((name) => name !== field);
  const resume_fields = applied.was_read && field !== null ? [...others, field] : others;
  await saveProfile(tx, user_id, {
    ...applied.before,
    resume_fields,
    source_resume_id: resume_fields.length === 0 ? null : (applied.source_resume_id ?? profile.source_resume_id),
  });
}
