/** Nothing a model is asked for here comes near it: 20 pages of text. */
const MOST_BYTES = 200_000;

export type Meter = {
  fetch: typeof fetch;
  /** Attempts that a server may have billed and told nothing of. */
  untold: () => number;
  /** Whether an answer was given on: billed, whatever it is. */
  isAnswered: () => boolean;
};

/**
 * A fetch that reads each answer whole before it gives it on, so that a client's time-out holds for the body too; one that
 * is too large is given on as an empty object. It counts the attempts that broke off after they may have been billed.
 * A server's wish to be asked again later is left out: whoever waits for a letter does not wait a minute.
 */
export function meteredFetch(): Meter {
  let untold = 0;
  let isAnswered = false;
  const metered: typeof fetch = async (input, init) => {
    const response = await fetch(input, init).catch((error: unknown) => {
      if (!neverArrived(error)) untold += 1;
      throw error;
    });
    const { status } = response;
    const headers = { 'content-type': response.headers.get('content-type') ?? 'application/json' };
    if (!response.ok) {
      await response.body?.cancel();
      return new Response(null, { status, headers });
    }
    try {
      const body = (await readWhole(response)) ?? '{}';
      isAnswered = true;
      return new Response(body, { status, headers });
    } catch (error) {
      untold += 1;
      throw error;
    }
  };
  return { fetch: metered, untold: () => untold, isAnswered: () => isAnswered };
}

/** Undefined for what is too large. */
async function readWhole(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Whether no connection came about: then nobody can have billed it. */
function neverArrived(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(
    code,
  );
}
