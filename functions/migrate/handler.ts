import { bringUpToDate } from '../../migrations/deploy.ts';
import { config } from '../../shared/runtime/config.ts';
import { stackStepHandler } from '../../shared/runtime/stack-step.ts';

export const handler = stackStepHandler({ id: 'jobhuntai-migration', run: () => bringUpToDate(config('owner').owner) });
