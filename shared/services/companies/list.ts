import type * as z from 'zod';
import type { CompanyPage, CompanyQuery } from '../../contracts/company.ts';
import { decodeCursor, toPage } from '../../contracts/page.ts';
import { CompanyPosition, listCompanies } from '../../db/queries/company_pages.ts';
import type { Db } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { SIZE_RANGES } from '../../domain/enums.ts';

/** A page of companies by name, each as it stands for the person. */
export const pageOfCompanies = async (
  deps: { db: Db },
  ctx: UserContext,
  { q, limit, cursor }: CompanyQuery,
): Promise<z.input<typeof CompanyPage>> => {
  const after = decodeCursor(CompanyPosition, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listCompanies(tx, ctx.userId, q, { limit: limit + 1, after }));
  const page = toPage(rows, limit, (last) => ({ name: last.sort_name, id: last.id }));
  return {
    ...page,
    items: page.items.map(({ sort_name: _sortName, ...row }) => ({
      ...row,
      size_range: SIZE_RANGES.find((one) => one === row.size_range) ?? null,
      rating: row.rating === null ? null : Number(row.rating),
    })),
  };
};
