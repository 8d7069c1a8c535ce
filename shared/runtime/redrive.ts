import type { Redrive } from '../adapters/sqs/port.ts';
import { sqsRedrive } from '../adapters/sqs/redrive.ts';
import { sqsSettings } from './queues.ts';

/** The dead-letter queues as an operator sees them. */
export const redrive = (): Redrive => sqsRedrive(sqsSettings());
