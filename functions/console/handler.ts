import { config } from '../../shared/runtime/config.ts';
import { httpHandler } from '../../shared/runtime/http.ts';
import { pageIn } from './page.ts';
import { asset } from './routes/asset.ts';
import { reference, referenceFile } from './routes/reference.ts';
import { start } from './routes/start.ts';

export const handler = httpHandler({
  routes: [start, asset, reference, referenceFile],
  deps: () => ({
    page: pageIn(new URL('./page/', import.meta.url)),
    uploadOrigin: config('console').console.uploadOrigin,
  }),
});
