/** Calls a function by its folder's name and resolves with what it returned. Rejects with FunctionFailed. */
export type Invoke = (functionName: string, event: unknown) => Promise<unknown>;

/** The function threw, timed out, or is not there. */
export class FunctionFailed extends Error {
  readonly functionName: string;
  constructor(functionName: string, reason: string) {
    super(`${functionName}: ${reason}`);
    this.name = 'FunctionFailed';
    this.functionName = functionName;
  }
}

/**
 * Invokes functions through a Lambda endpoint (serverless-offline's; the same path as AWS's). A function that throws
 * is answered with HTTP 200: the header x-amz-function-error says that it did.
 */
export function lambdaEndpoint(url: string, { signal }: { signal?: AbortSignal } = {}): Invoke {
  return async (functionName, event) => {
    const answer = await fetch(`${url}/2015-03-31/functions/jobhuntai-local-${functionName}/invocations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
      ...(signal ? { signal } : {}),
    });
    const text = await answer.text();
    if (!answer.ok || answer.headers.has('x-amz-function-error')) {
      throw new FunctionFailed(functionName, reasonIn(text) ?? `the Lambda endpoint answered ${answer.status}`);
    }
    return text === '' ? null : JSON.parse(text);
  };
}

function reasonIn(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return undefined;
    if ('errorMessage' in value && typeof value.errorMessage === 'string') return value.errorMessage;
    if ('Message' in value && typeof value.Message === 'string') return value.Message;
  } catch {
    // Not JSON: the status alone must do.
  }
  return undefined;
}
