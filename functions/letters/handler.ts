import { httpHandler } from '../../shared/runtime/http.ts';
import { letterDeps } from './deps.ts';
import { answerReply } from './routes/answer-reply.ts';
import { compare } from './routes/compare.ts';
import { create } from './routes/create.ts';
import { edit } from './routes/edit.ts';
import { html } from './routes/html.ts';
import { list } from './routes/list.ts';
import { listGenerations } from './routes/list-generations.ts';
import { listRequests } from './routes/list-requests.ts';
import { mend } from './routes/mend.ts';
import { operatorAddPrompt } from './routes/operator-add-prompt.ts';
import { operatorChoosePrompt } from './routes/operator-choose-prompt.ts';
import { operatorListPrompts } from './routes/operator-list-prompts.ts';
import { rateGeneration } from './routes/rate-generation.ts';
import { read } from './routes/read.ts';
import { readRequest } from './routes/read-request.ts';
import { regenerate } from './routes/regenerate.ts';
import { request } from './routes/request.ts';
import { tailor } from './routes/tailor.ts';
import { text } from './routes/text.ts';

export const handler = httpHandler({
  routes: [
    create,
    list,
    read,
    edit,
    mend,
    regenerate,
    request,
    listRequests,
    readRequest,
    compare,
    text,
    html,
    listGenerations,
    rateGeneration,
    tailor,
    answerReply,
    operatorListPrompts,
    operatorAddPrompt,
    operatorChoosePrompt,
  ],
  deps: letterDeps,
});
