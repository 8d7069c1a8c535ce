import { httpHandler } from '../../shared/runtime/http.ts';
import { metricsDeps } from './deps.ts';
import { readApplications } from './routes/read-applications.ts';

export const handler = httpHandler({ routes: [readApplications], deps: metricsDeps });
