import { EXPIRY_LEAD_DAYS, findOffer } from '../../db/queries/offers.ts';
import { findSettings } from '../../db/queries/settings.ts';
import { personsZone } from '../../db/queries/settings_zone.ts';
import { DAY_MS } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { localDay } from '../../domain/metrics/local-day.ts';
import { type Delivered, deliverNotice, type NoticeDeps } from '../notices/deliver.ts';

const OPEN = ['pending', 'negotiating'];
const LEAD_MINUTES = EXPIRY_LEAD_DAYS * 24 * 60;

/** Tells a person once that an offer which is not decided runs out in two days, by the days of their own zone. */
export const remindOfOffer = (deps: NoticeDeps, ctx: UserContext, offerId: string): Promise<Delivered> =>
  deliverNotice(deps, ctx, async (tx, now) => {
    const offer = await findOffer(tx, offerId);
    if (offer === undefined || offer.expiry_date === null || !OPEN.includes(offer.status)) return undefined;
    if ((await findSettings(tx))?.email_notifications === false) return undefined;
    const zone = await personsZone(tx);
    const lastDay = offer.expiry_date;
    const from = localDay(new Date(now.getTime() + EXPIRY_LEAD_DAYS * DAY_MS), zone);
    if (lastDay > from || lastDay < localDay(now, zone)) return undefined;
    const day = new Date(`${lastDay}T00:00:00Z`);
    const said = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
    const company = offer.company_name ?? 'the company';
    return {
      key: { kind: 'offer_expiry', subject_id: offerId, lead_minutes: LEAD_MINUTES, occurs_at: day },
      subject: `Offer of ${company}: decide by ${said}`,
      page: 'offers',
      text: [
        `The offer of ${company}${offer.job_title === null ? '' : ` for the position ${offer.job_title}`} runs out.`,
        `Its last day is ${said}. You have not decided on it yet.`,
        '',
        'You get this because your settings allow mails of the product.',
      ].join('\n'),
    };
  });
