import { McpMessage } from '../../../shared/contracts/mcp.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { serveMcp } from '../../../shared/runtime/mcp/serve.ts';
import type { ToolDeps } from '../../../shared/runtime/mcp/tools.ts';

export const call = defineRoute<ToolDeps>()({
  method: 'POST',
  path: '/mcp',
  tag: 'Assistants',
  summary: 'The door for assistants: the Model Context Protocol over streamable HTTP, stateless, in JSON',
  description:
    'Give your assistant this address and an access token. With read it looks; with write it also drafts; nothing leaves by it.',
  auth: 'user',
  scope: 'read',
  limit: { per: 'person', most: 1_200, minutes: 60 },
  body: McpMessage,
  responses: {
    200: { contentType: 'application/json', description: 'The answer, as JSON-RPC 2.0.' },
    202: null,
  },
  handle: async (deps, ctx, { body }) => {
    const answer = await serveMcp(deps, ctx, body);
    return answer === undefined ? { status: 202 } : { status: 200, body: answer };
  },
});
