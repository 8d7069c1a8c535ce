import { httpHandler } from '../../shared/runtime/http.ts';
import { emailDeps } from './deps.ts';
import { addDoNotContact } from './routes/add-suppression.ts';
import { approve } from './routes/approve.ts';
import { cancel } from './routes/cancel.ts';
import { create } from './routes/create.ts';
import { createOwnTemplate } from './routes/create-template.ts';
import { deleteTemplate } from './routes/delete-template.ts';
import { edit } from './routes/edit.ts';
import { editTemplate } from './routes/edit-template.ts';
import { list } from './routes/list.ts';
import { listDoNotContact } from './routes/list-suppressions.ts';
import { listTemplates } from './routes/list-templates.ts';
import { previewOneTemplate } from './routes/preview-template.ts';
import { read } from './routes/read.ts';
import { readOneTemplate } from './routes/read-template.ts';
import { removeDoNotContact } from './routes/remove-suppression.ts';
import { resolve } from './routes/resolve.ts';
import { seeBouncesRoute } from './routes/see-bounces.ts';

export const handler = httpHandler({
  routes: [
    ...[list, create, read, edit, approve, cancel, resolve, seeBouncesRoute],
    ...[listTemplates, createOwnTemplate, readOneTemplate, editTemplate, deleteTemplate, previewOneTemplate],
    ...[listDoNotContact, addDoNotContact, removeDoNotContact],
  ],
  deps: emailDeps,
});
