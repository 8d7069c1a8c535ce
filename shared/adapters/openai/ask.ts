import { randomUUID } from 'node:crypto';
import { zodTextFormat } from 'openai/helpers/zod';
import type { Response } from 'openai/resources/responses/responses';
import type * as z from 'zod';
import { meteredFetch } from './metered-fetch.ts';
import { type ModelUsage, mostMicros, type Prices, usageOf } from './usage.ts';

export type OpenAiOptions = Prices & {
  apiKey: string | undefined;
  /** Any server that answers `/responses`; OpenAI's own without it. */
  baseUrl: string | undefined;
  model: string;
  /** Of one attempt. */
  timeoutMs: number;
};

export type Question = {
  instructions: string;
  input: string;
  /** The shape that is asked for, by a name. The answer is parsed by whoever asked. */
  shape: z.ZodType;
  name: string;
  /** A hash of the person's id. */
  personKey: string;
  mostOutputTokens: number;
  /** Attempts beyond the first. */
  retries: 0 | 1;
  /** How long all attempts together may take, where that is less than their own time-outs. */
  withinMs?: number | undefined;
};

export type Asked = { response: Response | undefined; usage: ModelUsage; error: unknown };

/** Fences what others wrote: unguessable, so that no text can end its own fence. */
export const newMark = (): string => `-----${randomUUID()}-----`;
/** One as long, for reckoning what a question costs. */
export const NO_MARK = `-----${'0'.repeat(36)}-----`;

/** What a question costs at most, every attempt billed. */
export const mostOf = (options: OpenAiOptions, question: Question): number =>
  (question.retries + 1) * mostOfAttempt(options, question);

const mostOfAttempt = (options: OpenAiOptions, { instructions, input, mostOutputTokens }: Question): number =>
  mostMicros(options, [instructions, input], mostOutputTokens);

/** Beside the attempts' own time-outs: the pause between two. */
const PAUSE_MS = 2_000;

/**
 * Asks through the Responses API: not stored, bounded, the person named by a hash alone. Never throws: without a response
 * there is an error. Usage that the server does not report counts at the most it can be.
 */
export async function askModel(options: OpenAiOptions, question: Question): Promise<Asked> {
  const started = performance.now();
  const { withinMs = Number.POSITIVE_INFINITY } = question;
  const meter = meteredFetch();
  const { default: Client } = await import('openai');
  const client = new Client({
    // A server that needs no key still gets a header.
    apiKey: options.apiKey ?? 'none',
    baseURL: options.baseUrl ?? null,
    timeout: Math.min(options.timeoutMs, withinMs),
    maxRetries: question.retries,
    logLevel: 'off',
    fetch: meter.fetch,
  });
  const usage = (response: Response | undefined): ModelUsage => {
    const told = usageOf(response, options, started);
    const untold = meter.untold() + (meter.isAnswered() && !told.isTold ? 1 : 0);
    return { ...told.usage, cost_micros: told.usage.cost_micros + untold * mostOfAttempt(options, question) };
  };
  try {
    const response = await client.responses.parse(
      {
        model: options.model,
        instructions: question.instructions,
        input: question.input,
        text: { format: zodTextFormat(question.shape, question.name) },
        store: false,
        safety_identifier: question.personKey,
        max_output_tokens: question.mostOutputTokens,
      },
      // Parsed by whoever asked, so that a cut answer still tells what it cost.
      {
        parseAs: null,
        signal: AbortSignal.timeout(Math.min(options.timeoutMs * (question.retries + 1) + PAUSE_MS, withinMs)),
      },
    );
    return { response, usage: usage(response), error: undefined };
  } catch (error) {
    return { response: undefined, usage: usage(undefined), error };
  }
}
