import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { TemplateType } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

type Table = DB['communications.email_templates'];
type Lists = { type: TemplateType };
export type TemplateRow = Omit<Selectable<Table>, keyof Lists> & Lists;
type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** The product's and the person's own, their own first. */
export const listTemplates = (tx: UserTx, type: TemplateType | undefined): Promise<TemplateRow[]> =>
  tx
    .selectFrom('communications.email_templates')
    .selectAll()
    .$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
    .orderBy('is_system')
    .orderBy('type')
    .orderBy('name')
    .$narrowType<Lists>()
    .execute();

export const findTemplate = (tx: UserTx, id: string): Promise<TemplateRow | undefined> =>
  tx
    .selectFrom('communications.email_templates')
    .selectAll()
    .where('id', '=', id)
    .$narrowType<Lists>()
    .executeTakeFirst();

/** The default of a type: the person's own, else the product's. */
export const defaultTemplate = (tx: UserTx, type: TemplateType): Promise<TemplateRow | undefined> =>
  tx
    .selectFrom('communications.email_templates')
    .selectAll()
    .where('type', '=', type)
    .where('is_default', '=', true)
    .orderBy('is_system')
    .limit(1)
    .$narrowType<Lists>()
    .executeTakeFirst();

export async function countOwnTemplates(tx: UserTx): Promise<number> {
  const { count } = await tx
    .selectFrom('communications.email_templates')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('is_system', '=', false)
    .executeTakeFirstOrThrow();
  return count;
}

/** Of one type one is the default. */
export const clearDefault = (tx: UserTx, type: TemplateType, exceptId: string | undefined) =>
  tx
    .updateTable('communications.email_templates')
    .set({ is_default: false })
    .where('type', '=', type)
    .where('is_default', '=', true)
    .where('is_system', '=', false)
    .$if(exceptId !== undefined, (query) => query.where('id', '<>', exceptId ?? ''))
    .execute();

export const insertTemplate = (
  tx: UserTx,
  template: Omit<Insertable<Table>, keyof Lists> & Lists,
): Promise<TemplateRow> =>
  tx
    .insertInto('communications.email_templates')
    .values(template)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export const changeTemplate = (tx: UserTx, id: string, change: Loose<Updateable<Table>>): Promise<TemplateRow> =>
  tx
    .updateTable('communications.email_templates')
    .set({ ...change, updated_at: sql<Date>`CURRENT_TIMESTAMP` })
    .where('id', '=', id)
    .returningAll()
    .$narrowType<Lists>()
    .executeTakeFirstOrThrow();

export const deleteTemplate = (tx: UserTx, id: string) =>
  tx.deleteFrom('communications.email_templates').where('id', '=', id).execute();
