import { randomUUID } from 'node:crypto';
import type { ScheduledEvent } from 'aws-lambda';
import { localIdentity } from '../shared/adapters/local-identity.ts';

const ACCOUNT = '000000000000';

/** The event with which EventBridge fires the rule `name` at the instant `at`. */
export function scheduledEvent(name: string, at: Date): ScheduledEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: ACCOUNT,
    // EventBridge's times have whole seconds.
    time: at.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region: localIdentity.region,
    resources: [`arn:aws:events:${localIdentity.region}:${ACCOUNT}:rule/${name}`],
    detail: {},
  };
}
