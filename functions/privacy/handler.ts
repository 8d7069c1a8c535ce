import { httpHandler } from '../../shared/runtime/http.ts';
import { privacyDeps } from './deps.ts';
import { askErasure } from './routes/ask-erasure.ts';
import { askExport } from './routes/ask-export.ts';
import { cancelErasureRoute } from './routes/cancel-erasure.ts';
import { listExportsRoute } from './routes/list-exports.ts';
import { operatorReplay } from './routes/operator-replay.ts';
import { readErasureRoute } from './routes/read-erasure.ts';
import { readExportRoute } from './routes/read-export.ts';

export const handler = httpHandler({
  routes: [
    askExport,
    listExportsRoute,
    readExportRoute,
    askErasure,
    readErasureRoute,
    cancelErasureRoute,
    operatorReplay,
  ],
  deps: privacyDeps,
});
