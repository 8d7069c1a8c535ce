import { logger } from '../../shared/runtime/logger.ts';
import { queueHandler } from '../../shared/runtime/queue.ts';
import { webhooks } from '../../shared/runtime/webhooks.ts';
import { deliver } from '../../shared/services/webhooks/deliver.ts';

export const handler = queueHandler('deliver-webhook', {
  deps: webhooks,
  handle: async (ready, { user_id, webhook_delivery_id }, { requestId }) => {
    const outcome = await deliver(
      ready,
      { userId: user_id, requestId, reason: 'deliver-webhook' },
      webhook_delivery_id,
    );
    logger.info('webhook handled', { webhook_delivery_id, outcome });
  },
});
