import * as z from 'zod';
import { type Offer, ProposedFigures } from '../../contracts/offer.ts';
import type { OfferRow } from '../../db/queries/offers.ts';
import { yearlyMinor } from '../../domain/postings/salary.ts';

const Benefits = z.array(z.string()).catch([]);
const minor = (text: string | null): number | null => (text === null ? null : Number(text));

/** A row as the API shows it. */
export const toOffer = (row: OfferRow): Offer => {
  const salary = minor(row.salary_offered_minor);
  return {
    id: row.id,
    application_id: row.application_id,
    reply_id: row.email_response_id,
    company_name: row.company_name,
    job_title: row.job_title,
    status: row.status,
    salary_offered_minor: salary,
    salary_currency: row.salary_currency,
    salary_period: row.salary_period,
    salary_yearly_minor: yearlyMinor(salary, row.salary_period),
    bonus_offered_minor: minor(row.bonus_offered_minor),
    signing_bonus_minor: minor(row.signing_bonus_minor),
    equity_offered: row.equity_offered,
    benefits: Benefits.parse(row.benefits ?? []),
    start_date: row.start_date,
    expiry_date: row.expiry_date,
    notes: row.notes,
    proposed: row.proposed === null ? null : ProposedFigures.parse(row.proposed),
    decided_at: row.decided_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
};
