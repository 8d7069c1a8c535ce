import { httpHandler } from '../../shared/runtime/http.ts';
import { privacyDeps } from './deps.ts';
import { askExport } from './routes/ask-export.ts';
import { listExportsRoute } from './routes/list-exports.ts';
import { readExportRoute } from './routes/read-export.ts';

export const handler = httpHandler({ routes: [askExport, listExportsRoute, readExportRoute], deps: privacyDeps });
