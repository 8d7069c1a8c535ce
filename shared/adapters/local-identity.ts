/**
 * Who we are to a server that speaks an AWS protocol but is not AWS (an explicit endpoint): such servers check no
 * credentials, and file queues under the region that the request is signed for. In the cloud the SDK finds the
 * function's own role and region.
 */
export const localIdentity = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;
