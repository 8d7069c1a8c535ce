import { AuditPage } from '../../../shared/contracts/audit.ts';
import { ApplicationMetrics } from '../../../shared/contracts/metric.ts';
import { known, type Telling } from '../hunt.ts';

const DAY_MS = 86_400_000;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const rollUp: Telling = async (hunt) => {
  const api = known(hunt, 'api');
  await hunt.stack.invokeSchedule('rollup-metrics');
  const range = `from=${day(Date.now() - 2 * DAY_MS)}&to=${day(Date.now() + 2 * DAY_MS)}`;
  const { totals, timezone } = await api.get(`/v1/metrics/applications?${range}`, ApplicationMetrics);
  if (totals.applications_sent < 1 || totals.responses_received < 1 || totals.interviews_scheduled < 1) {
    throw new Error(`The figures do not show the hunt: ${JSON.stringify(totals)}`);
  }
  return [
    `days of ${timezone}: ${totals.applications_sent} sent, ${totals.responses_received} answered, ${totals.interviews_scheduled} interviews`,
  ];
};

export const readTrail: Telling = async (hunt) => {
  const { items } = await known(hunt, 'api').get('/v1/audit?limit=100', AuditPage);
  const application = known(hunt, 'applicationId');
  const own = items.filter(({ entity_id }) => entity_id === application);
  if (own.length === 0) throw new Error('The trail does not show the application.');
  const actors = new Set(items.map(({ by }) => by));
  return [
    `${items.length} entries by ${[...actors].join(' and ')}; the application's own, newest first:`,
    ...own.slice(0, 4).map(
      ({ created_at, action, by, changes }) =>
        `${created_at}  ${action} by ${by}: ${Object.keys(changes ?? {})
          .slice(0, 5)
          .join(', ')}`,
    ),
  ];
};
