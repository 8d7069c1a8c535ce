import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Undo } from '../../../local/stack/undo.ts';

export type Kind = 'good' | 'hang' | 'hostile';
const KINDS: readonly Kind[] = ['good', 'hang', 'hostile'];

/** A host of its own: each address of 127.0.0.0/8 is one, and its second number says what kind it is. */
export const hostOf = (port: number, kind: Kind, round: number, n: number): string =>
  `http://127.${KINDS.indexOf(kind) + 1}.${round}.${n + 1}:${port}`;

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));

/**
 * All hosts of the benchmark behind one port: good ones give their pages after a while, hanging ones take the request and
 * never answer, hostile ones answer with bombs, drips, circles of redirects and floods of headers.
 */
export const startHosts = async (
  undo: Undo,
  { pageTakesMs, pages }: { pageTakesMs: number; pages: number },
): Promise<{ port: number }> => {
  let attack = 0;
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    const kind = KINDS[Number(request.socket.localAddress?.split('.')[1]) - 1];
    if (kind === 'hang') return;
    if (kind === 'hostile') {
      attack += 1;
      if (attack % 2 === 0) return void response.writeHead(302, { location: `/again/${attack}` }).end();
      return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB);
    }
    const page = Number(request.url?.split('/').at(-1));
    const ids = [`${page}`];
    setTimeout(() => response.end(JSON.stringify({ ids, next: page < pages })), pageTakesMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  undo.add('hosts of the crawl', async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0 };
};
