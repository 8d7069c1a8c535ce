import { findPermission } from '../../db/queries/oauth_tokens.ts';
import { findSettings } from '../../db/queries/settings.ts';
import type { UserContext } from '../../domain/context.ts';
import { type Delivered, deliverNotice, type NoticeDeps } from '../notices/deliver.ts';

/** Tells a person once that Google has to be connected again; a permission that ends later is told of again. */
export const tellOfPermission = (deps: NoticeDeps, ctx: UserContext, id: string): Promise<Delivered> =>
  deliverNotice(deps, ctx, async (tx) => {
    const permission = await findPermission(tx, ctx.userId, 'google');
    // They may have connected it again since it was found due.
    if (permission?.id !== id || permission.status === 'active' || permission.ended_at === null) return undefined;
    if ((await findSettings(tx))?.email_notifications === false) return undefined;
    return {
      key: { kind: 'reconnect', subject_id: id, lead_minutes: 0, occurs_at: permission.ended_at },
      subject: 'Connect Google again',
      text: [
        `Google no longer lets us into ${permission.account_email ?? 'your account'}.`,
        'Until you connect it again no mail leaves, no answer is read, and your calendar and spreadsheet stand still.',
        'Then what waits goes on by itself.',
        '',
        'Connect it under Settings, Connections.',
        '',
        'You get this because your settings allow mails of the product.',
      ].join('\n'),
      page: 'settings/connections',
    };
  });
