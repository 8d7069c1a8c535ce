import * as z from 'zod';

/** One message of JSON-RPC 2.0, as the Model Context Protocol sends it: a request has an id, a notification none. */
export const McpMessage = z
  .strictObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string().max(200), z.int()]).optional(),
    method: z.string().min(1).max(200),
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'McpMessage' });
export type McpMessage = z.infer<typeof McpMessage>;
