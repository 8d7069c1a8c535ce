import { httpHandler } from '../../shared/runtime/http.ts';
import { packetDeps } from './deps.ts';
import { archive } from './routes/archive.ts';
import { forPage } from './routes/for-page.ts';
import { letter } from './routes/letter.ts';
import { letterAsPdf } from './routes/letter-pdf.ts';
import { resume } from './routes/resume.ts';
import { text } from './routes/text.ts';

export const handler = httpHandler({ routes: [archive, letter, letterAsPdf, text, forPage, resume], deps: packetDeps });
