import { httpHandler } from '../../shared/runtime/http.ts';
import { resumeDeps } from './deps.ts';
import { accept } from './routes/accept.ts';
import { acceptProposal } from './routes/accept-proposal.ts';
import { confirm } from './routes/confirm.ts';
import { create } from './routes/create.ts';
import { download } from './routes/download.ts';
import { importJson } from './routes/import-json-resume.ts';
import { importLinkedinRoute } from './routes/import-linkedin.ts';
import { jsonResume } from './routes/json-resume.ts';
import { list } from './routes/list.ts';
import { primary } from './routes/primary.ts';
import { proposals } from './routes/proposals.ts';
import { proposalsOfResume } from './routes/proposals-of-resume.ts';
import { read } from './routes/read.ts';
import { finishGithubRoute, startGithubRoute } from './routes/read-github.ts';
import { finishLinkedinRoute, startLinkedinRoute } from './routes/read-linkedin.ts';
import { proposal } from './routes/read-proposal.ts';
import { rejectProposal } from './routes/reject-proposal.ts';
import { remove } from './routes/remove.ts';
import { retry } from './routes/retry.ts';
import { undoProposal } from './routes/undo-proposal.ts';

export const handler = httpHandler({
  routes: [
    create,
    importJson,
    importLinkedinRoute,
    startGithubRoute,
    finishGithubRoute,
    startLinkedinRoute,
    finishLinkedinRoute,
    confirm,
    retry,
    primary,
    list,
    read,
    download,
    jsonResume,
    remove,
    proposalsOfResume,
    accept,
    proposals,
    proposal,
    acceptProposal,
    rejectProposal,
    undoProposal,
  ],
  deps: resumeDeps,
});
