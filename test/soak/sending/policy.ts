import { DEFAULT_POLICY, type SendingPolicy } from '../../../shared/domain/sending/policy.ts';

/** The deployment's patience, but for the count of failures: a hostile hour brings more of them than a bad day. */
export const SOAK_POLICY: SendingPolicy = { ...DEFAULT_POLICY, maxFailures: 60 };
