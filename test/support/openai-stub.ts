import type { IncomingMessage, ServerResponse } from 'node:http';
import { testServer } from './http-server.ts';

export type StubSentence = { text: string; fact_ids: string[]; paragraph: number };
/** What the stub does with the next request. */
export type StubAnswer =
  | { kind: 'sentences'; sentences: StubSentence[] }
  | { kind: 'text'; text: string; status?: 'completed' | 'incomplete' }
  | { kind: 'refusal' }
  | { kind: 'status'; status: number }
  | { kind: 'body'; body: string }
  | { kind: 'hang' }
  /** Half of a good answer, then the end of the connection. */
  | { kind: 'cut'; sentences: StubSentence[] }
  /** A good answer, a byte at a time. */
  | { kind: 'drip'; sentences: StubSentence[]; everyMs: number }
  /** A good answer whose usage is not told. */
  | { kind: 'untold'; sentences: StubSentence[] }
  | { kind: 'disconnect' };

export type OpenAiStub = { baseUrl: string; requests: Record<string, unknown>[]; answer: (next: StubAnswer) => void };

/** A hostile OpenAI-compatible server: every request gets what `answer` last said, as 1,000 tokens in and 200 out. */
export async function openAiStub(): Promise<OpenAiStub> {
  let next: StubAnswer = { kind: 'status', status: 500 };
  const requests: Record<string, unknown>[] = [];
  const origin = await testServer((request, response) => {
    void bodyOf(request).then((body) => {
      requests.push({ ...JSON.parse(body), path: request.url, authorization: request.headers.authorization });
      reply(response, next);
    });
  });
  return {
    baseUrl: `${origin}/v1`,
    requests,
    answer: (answer) => {
      next = answer;
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, answer: StubAnswer): void {
  if (answer.kind === 'hang') return;
  if (answer.kind === 'disconnect') {
    response.destroy();
    return;
  }
  response.setHeader('content-type', 'application/json');
  if (answer.kind === 'status') {
    response.statusCode = answer.status;
    response.end(JSON.stringify({ error: { message: 'not now', type: 'server_error' } }));
    return;
  }
  if (answer.kind === 'body') {
    response.end(answer.body);
    return;
  }
  const content =
    answer.kind === 'refusal'
      ? { type: 'refusal', refusal: 'I cannot help with that.' }
      : {
          type: 'output_text',
          annotations: [],
          text: answer.kind === 'text' ? answer.text : JSON.stringify({ sentences: answer.sentences }),
        };
  const status = answer.kind === 'text' ? (answer.status ?? 'completed') : 'completed';
  const whole = JSON.stringify({
    id: 'resp_stub',
    object: 'response',
    created_at: 1_700_000_000,
    model: 'stub-model',
    status,
    incomplete_details: status === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    output: [{ id: 'msg_stub', type: 'message', role: 'assistant', status: 'completed', content: [content] }],
    ...(answer.kind === 'untold' ? {} : { usage: { input_tokens: 1_000, output_tokens: 200, total_tokens: 1_200 } }),
  });
  if (answer.kind === 'cut') {
    response.setHeader('content-length', Buffer.byteLength(whole));
    response.write(whole.slice(0, whole.length / 2), () => response.destroy());
  } else if (answer.kind === 'drip') {
    let at = 0;
    const dripping = setInterval(() => response.write(whole.charAt(at++)), answer.everyMs);
    response.on('close', () => clearInterval(dripping));
  } else response.end(whole);
}
