import { httpHandler } from '../../shared/runtime/http.ts';
import { metricsDeps } from './deps.ts';
import { keepEventsRoute } from './routes/keep-events.ts';
import { operatorActivity } from './routes/operator-activity.ts';
import { operatorMatchQuality } from './routes/operator-match-quality.ts';
import { operatorMetrics } from './routes/operator-metrics.ts';
import { operatorSlowStatements } from './routes/operator-slow-statements.ts';
import { readActivityRoute } from './routes/read-activity.ts';
import { readApplications } from './routes/read-applications.ts';
import { readCompanyRoute } from './routes/read-company.ts';
import { readFunnelRoute } from './routes/read-funnel.ts';
import { readSalariesRoute } from './routes/read-salaries.ts';

export const handler = httpHandler({
  routes: [
    readApplications,
    readFunnelRoute,
    readActivityRoute,
    readSalariesRoute,
    readCompanyRoute,
    keepEventsRoute,
    operatorMetrics,
    operatorSlowStatements,
    operatorActivity,
    operatorMatchQuality,
  ],
  deps: metricsDeps,
});
