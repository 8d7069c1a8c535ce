import { httpHandler } from '../../shared/runtime/http.ts';
import { meDeps } from './deps.ts';
import { completeness } from './routes/completeness.ts';
import { deleteAnswerRoute } from './routes/delete-answer.ts';
import { fillQuestionRoute } from './routes/fill-question.ts';
import { guide } from './routes/guide.ts';
import { jsonResume } from './routes/json-resume.ts';
import { keepAnswerRoute } from './routes/keep-answer.ts';
import { limits } from './routes/limits.ts';
import { listAnswers } from './routes/list-answers.ts';
import { listQuestions } from './routes/list-questions.ts';
import { operatorEndSessions, operatorSearchPeople } from './routes/operator-people.ts';
import { operatorReadSubscription } from './routes/operator-read-subscription.ts';
import { operatorSetSubscription } from './routes/operator-set-subscription.ts';
import { read } from './routes/read.ts';
import { askToStopNotices, stopNoticesRoute } from './routes/stop-notices.ts';
import { supportRead } from './routes/support-read.ts';
import { update } from './routes/update.ts';

export const handler = httpHandler({
  routes: [
    read,
    update,
    limits,
    completeness,
    guide,
    jsonResume,
    listAnswers,
    listQuestions,
    fillQuestionRoute,
    keepAnswerRoute,
    deleteAnswerRoute,
    operatorReadSubscription,
    operatorSetSubscription,
    operatorSearchPeople,
    operatorEndSessions,
    supportRead,
    askToStopNotices,
    stopNoticesRoute,
  ],
  deps: meDeps,
});
