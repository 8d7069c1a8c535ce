import { lockProfile, saveProfile } from '../../../db/queries/profiles.ts';
import { changeFact, countFacts, insertFact, lockFact } from '../../../db/queries/resume_facts.ts';
import type { ProposalRow } from '../../../db/queries/resume_proposals.ts';
import type { UserTx } from '../../../db/scope.ts';
import { Conflict, LimitReached } from '../../../domain/errors.ts';
import type { Applied, Columns } from '../../../domain/resume/proposals/applied.ts';
import { type EntryEntity, mostEntries } from '../../../domain/resume/proposals/entries.ts';
import type { ProposedValue } from '../../../domain/resume/proposals/proposed.ts';
import { fitting } from './fitting.ts';

/**
 * Writes what the person accepts, with the resume it comes from, and gives what can be taken back. Throws InvalidInput
 * for a value that does not fit, Conflict when the entry is gone or there already, and LimitReached.
 */
export function applyProposal(
  tx: UserTx,
  proposal: ProposalRow,
  value: ProposedValue,
  edited: boolean,
): Promise<Applied> {
  const { entity, target_id, field } = proposal;
  if (entity === 'profile') return fillProfile(tx, proposal, fitting(proposal, value, {}), edited);
  return target_id === null || field === null
    ? addEntry(tx, entity, proposal, value)
    : changeEntry(tx, entity, target_id, proposal, value);
}

async function fillProfile(tx: UserTx, proposal: ProposalRow, written: Columns, edited: boolean): Promise<Applied> {
  const field = proposal.field ?? '';
  const profile = (await lockProfile(tx)) ?? (await saveProfile(tx, proposal.user_id, {}));
  const others = profile.resume_fields.filter((name) => name !== field);
  // The person's own wording is theirs, not the resume's.
  const resume_fields = edited ? others : [...others, field];
  const source_resume_id = edited ? (others.length === 0 ? null : profile.source_resume_id) : proposal.resume_id;
  await saveProfile(tx, proposal.user_id, { ...written, resume_fields, source_resume_id });
  return {
    kind: 'field',
    written,
    before: valuesIn(profile, written),
    source_resume_id: profile.source_resume_id,
    was_read: profile.resume_fields.includes(field),
  };
}

async function addEntry(
  tx: UserTx,
  entity: EntryEntity,
  proposal: ProposalRow,
  value: ProposedValue,
): Promise<Applied> {
  if ((await countFacts(tx, entity)) >= mostEntries[entity]) {
    throw new LimitReached(`At most ${mostEntries[entity]} of these are kept. Delete some first.`);
  }
  const written = fitting(proposal, value, {});
  const origin = { user_id: proposal.user_id, source_resume_id: proposal.resume_id };
  const id = await insertFact(tx, entity, { ...written, ...origin });
  if (id === undefined) throw new Conflict('You have this already.');
  return { kind: 'entry', id, written };
}

async function changeEntry(
  tx: UserTx,
  entity: EntryEntity,
  id: string,
  proposal: ProposalRow,
  value: ProposedValue,
): Promise<Applied> {
  const entry = await lockFact(tx, entity, id);
  if (entry === undefined) throw new Conflict('The entry that this would change is gone.');
  const written = fitting(proposal, value, entry);
  await changeFact(tx, entity, id, { ...written, source_resume_id: proposal.resume_id });
  const { source_resume_id: source } = entry;
  return {
    kind: 'field',
    written,
    before: valuesIn(entry, written),
    source_resume_id: typeof source === 'string' ? source : null,
    was_read: typeof source === 'string',
  };
}

function valuesIn(row: object, written: Columns): Columns {
  const held = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    Object.keys(written).map((name) => {
      const value = held.get(name);
      return [
        name,
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
      ];
    }),
  );
}
