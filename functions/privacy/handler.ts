import { httpHandler } from '../../shared/runtime/http.ts';
import { privacyDeps } from './deps.ts';
import { askErasure } from './routes/ask-erasure.ts';
import { askExport } from './routes/ask-export.ts';
import { cancelErasureRoute } from './routes/cancel-erasure.ts';
import { giveConsentRoute } from './routes/give-consent.ts';
import { listConsentsRoute } from './routes/list-consents.ts';
import { listExportsRoute } from './routes/list-exports.ts';
import { operatorReplay } from './routes/operator-replay.ts';
import { readErasureRoute } from './routes/read-erasure.ts';
import { readExportRoute } from './routes/read-export.ts';
import { takeConsentBackRoute } from './routes/take-consent-back.ts';

export const handler = httpHandler({
  routes: [
    askExport,
    listExportsRoute,
    readExportRoute,
    askErasure,
    readErasureRoute,
    cancelErasureRoute,
    operatorReplay,
    listConsentsRoute,
    giveConsentRoute,
    takeConsentBackRoute,
  ],
  deps: privacyDeps,
});
