import { findSettings } from '../../db/queries/settings.ts';
import { findWebhook } from '../../db/queries/webhooks.ts';
import type { UserContext } from '../../domain/context.ts';
import { type Delivered, deliverNotice, type NoticeDeps } from '../notices/deliver.ts';

/** Tells a person once that one of their webhooks was switched off because it took nothing. */
export const tellOfWebhook = (deps: NoticeDeps, ctx: UserContext, id: string): Promise<Delivered> =>
  deliverNotice(deps, ctx, async (tx) => {
    const webhook = await findWebhook(tx, id);
    if (webhook === undefined || webhook.disabled_at === null || webhook.disabled_reason === 'by_person')
      return undefined;
    if ((await findSettings(tx))?.email_notifications === false) return undefined;
    const { host } = new URL(webhook.url);
    const why =
      webhook.disabled_reason === 'gone' ? 'It answered that it is gone (410).' : 'It has taken nothing for five days.';
    return {
      key: { kind: 'webhook_off', subject_id: id, lead_minutes: 0, occurs_at: webhook.disabled_at },
      subject: `Your webhook at ${host} was switched off`,
      text: [
        `Your webhook at ${host} was switched off. ${why}`,
        'Switch it on again when it works: what waited for it then goes on.',
        '',
        'You get this because the webhook is yours and your settings allow mails of the product.',
      ].join('\n'),
    };
  });
