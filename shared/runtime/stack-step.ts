import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { logger } from './logger.ts';

/** What CloudFormation tells a custom resource. */
const StackEvent = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
});
type StackEvent = z.infer<typeof StackEvent>;

/** CloudFormation refuses answers of more than 4 KB. */
const MOST_REASON = 1000;

const tell = async (event: StackEvent, id: string, answer: { Status: string; Reason?: string }): Promise<void> => {
  const { StackId, RequestId, LogicalResourceId } = event;
  const body = JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId, PhysicalResourceId: id });
  // The address is signed without a type.
  const { ok, status } = await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!ok) throw new Error(`CloudFormation did not take the answer: ${status}.`);
};

/**
 * The Lambda handler of a step that a deployment waits for: CloudFormation is told how it ended, and a failure ends the
 * deployment with the reason. Deleting the resource undoes nothing. Any other event runs the step and answers with
 * its summary, for whoever calls it by hand.
 */
export function stackStepHandler<Summary extends Record<string, unknown>>({
  id,
  run,
}: {
  id: string;
  run: () => Promise<Summary>;
}): (event: unknown, context: Pick<Context, 'awsRequestId'>) => Promise<Summary | undefined> {
  return async (event) => {
    const read = StackEvent.safeParse(event);
    if (!read.success) return run();
    if (read.data.RequestType === 'Delete') {
      await tell(read.data, id, { Status: 'SUCCESS' });
      return undefined;
    }
    try {
      const summary = await run();
      logger.info('stack step ran', { summary });
      await tell(read.data, id, { Status: 'SUCCESS' });
      return summary;
    } catch (error) {
      logger.error('stack step failed', { error });
      const reason = error instanceof Error ? error.message : String(error);
      await tell(read.data, id, { Status: 'FAILED', Reason: reason.slice(0, MOST_REASON) });
      return undefined;
    }
  };
}
