import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { OfferStatus, SalaryPeriod } from '../../domain/enums.ts';
import type { DB } from '../generated.ts';
import type { SystemTx, UserTx } from '../scope.ts';

const TABLE = 'applications.offers';
type Table = DB[typeof TABLE];
type Lists = { status: OfferStatus; salary_period: SalaryPeriod };
type Role = { company_name: string | null; job_title: string | null };
/** Money in int8 stays text until the view. */
export type OfferRow = Omit<Selectable<Table>, keyof Lists> & Lists & Role;
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
export type OfferChange = Loose<Omit<Updateable<Table>, keyof Lists> & Lists>;

const select = (tx: UserTx) =>
  tx
    .selectFrom(`${TABLE} as o`)
    .innerJoin('applications.applications as a', 'a.id', 'o.application_id')
    .selectAll('o')
    .select(['a.company_name', 'a.job_title']);

export const findOffer = (tx: UserTx, id: string): Promise<OfferRow | undefined> =>
  select(tx).where('o.id', '=', id).$narrowType<Lists>().executeTakeFirst();

export const offerOf = (tx: UserTx, applicationId: string): Promise<OfferRow | undefined> =>
  select(tx).where('o.application_id', '=', applicationId).$narrowType<Lists>().executeTakeFirst();

/** Newest first; at most 200, which is more than anybody has. */
export const listOffers = (
  tx: UserTx,
  filter: { statuses?: readonly OfferStatus[] | undefined; applicationId?: string | undefined },
): Promise<OfferRow[]> =>
  select(tx)
    .$if(filter.statuses !== undefined, (query) => query.where('o.status', 'in', [...(filter.statuses ?? [])]))
    .$if(filter.applicationId !== undefined, (query) =>
      query.where('o.application_id', '=', filter.applicationId ?? ''),
    )
    .orderBy('o.created_at', 'desc')
    .orderBy('o.id')
    .limit(200)
    .$narrowType<Lists>()
    .execute();

/** The new offer's id; undefined when the application has one. */
export const insertOffer = async (
  tx: UserTx,
  row: Loose<Insertable<Table>> & Pick<Insertable<Table>, 'application_id'>,
): Promise<string | undefined> =>
  (
    await tx
      .insertInto(TABLE)
      .values(row)
      .onConflict((conflict) => conflict.column('application_id').doNothing())
      .returning('id')
      .executeTakeFirst()
  )?.id;

/**
 * Changes the columns given. A change of currency takes the old figures away first: the whole units beside them would
 * otherwise be taken for the new currency's.
 */
export async function changeOffer(tx: UserTx, id: string, change: OfferChange): Promise<void> {
  const { salary_currency: currency } = change;
  if (currency !== undefined) {
    await sql`UPDATE applications.offers
      SET salary_currency = ${currency}, salary_offered = NULL, salary_offered_minor = NULL, bonus_offered = NULL, bonus_offered_minor = NULL
      WHERE id = ${id}::uuid AND salary_currency <> ${currency}`.execute(tx);
  }
  await tx.updateTable(TABLE).set(change).where('id', '=', id).execute();
}

export const deleteOffer = async (tx: UserTx, id: string): Promise<void> => {
  await tx.deleteFrom(TABLE).where('id', '=', id).execute();
};

/** Takes away the offer that a reply was read as, unless the person has confirmed or decided it. */
export const dropUnconfirmedOffer = async (tx: UserTx, replyId: string): Promise<void> => {
  await tx
    .deleteFrom(TABLE)
    .where('email_response_id', '=', replyId)
    .where('status', '=', 'pending')
    .where('salary_offered_minor', 'is', null)
    .execute();
};

/** How long before its last day an offer is reminded of. */
export const EXPIRY_LEAD_DAYS = 2;

/** Open offers whose last day is near and of which nothing was said, of people who want the product's mails. */
export const offersToRemind = async (
  tx: SystemTx,
  now: Date,
  limit: number,
): Promise<{ id: string; user_id: string }[]> =>
  (
    await sql<{ id: string; user_id: string }>`
    SELECT o.id, a.user_id
      FROM applications.offers AS o
      JOIN applications.applications AS a ON a.id = o.application_id AND a.status <> 'withdrawn'
      JOIN users.users AS u ON u.id = a.user_id AND u.is_active AND u.deleted_at IS NULL
      LEFT JOIN users.settings AS s ON s.user_id = a.user_id
     WHERE o.status IN ('pending', 'negotiating') AND coalesce(s.email_notifications, TRUE)
       -- A day more on each side: whose day it is, the person's zone decides.
       AND o.expiry_date BETWEEN (${now}::timestamptz AT TIME ZONE 'UTC')::date - 1
         AND (${now}::timestamptz AT TIME ZONE 'UTC')::date + ${EXPIRY_LEAD_DAYS + 1}::integer
       AND NOT EXISTS (
         SELECT FROM communications.notices AS n
          WHERE n.user_id = a.user_id AND n.subject_id = o.id AND n.occurs_at = o.expiry_date::timestamp AT TIME ZONE 'UTC'
            AND (n.status <> 'waiting' OR n.next_attempt_at > ${now}::timestamptz))
     ORDER BY o.expiry_date, o.id LIMIT ${limit}`.execute(tx)
  ).rows;
