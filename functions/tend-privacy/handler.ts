import { files } from '../../shared/runtime/files.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { permissions } from '../../shared/runtime/permissions.ts';
import { queues } from '../../shared/runtime/queues.ts';
import { scheduleHandler } from '../../shared/runtime/schedule.ts';
import { sealAnew } from '../../shared/services/keys/seal-anew.ts';
import { eraseDue } from '../../shared/services/privacy/erase.ts';
import { dropOldReceipts } from '../../shared/services/privacy/receipts.ts';
import { tendExports } from '../../shared/services/privacy/tend-exports.ts';

export const handler = scheduleHandler({
  deps: () => ({
    ...permissions(),
    files: files(),
    queues: queues(),
    failed: (erasure_id: string, error: unknown) => logger.error('an erasure broke off', { erasure_id, error }),
  }),
  run: async (deps, run) => ({
    ...(await tendExports(deps, run)),
    ...(await eraseDue(deps, run)),
    ...(await sealAnew(deps, run)),
    old_receipt_count: await dropOldReceipts(deps),
  }),
});
