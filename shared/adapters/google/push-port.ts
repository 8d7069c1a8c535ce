/** Whether a push comes from our own subscription. Throws Unauthenticated, and Unavailable while keys cannot be had. */
export type PushTokens = { check(authorization: string, now: Date): Promise<void> };
