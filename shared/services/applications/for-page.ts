import type * as z from 'zod';
import type { HandOffs } from '../../contracts/application.ts';
import { unsentHandOffs } from '../../db/queries/applications.ts';
import type { Db } from '../../db/scope.ts';
import { isSamePosting } from '../../domain/applications/same-page.ts';
import type { UserContext } from '../../domain/context.ts';

/** Hand-offs looked at: the newest, more than anybody has open at once. */
const MOST = 500;

/** Of what the person has yet to send at a posting's page, that which the page they have open is for. */
export const handOffsForPage = async (
  { db }: { db: Db },
  ctx: UserContext,
  pageUrl: string,
): Promise<z.input<typeof HandOffs>> => {
  const open = await db.withUser(ctx, (tx) => unsentHandOffs(tx, MOST));
  return {
    items: open
      .filter(({ application_url }) => isSamePosting(pageUrl, application_url))
      .map(({ id, job_title, company_name }) => ({ application_id: id, job_title: job_title ?? '', company_name })),
  };
};
