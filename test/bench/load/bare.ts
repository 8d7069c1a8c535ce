import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import * as z from 'zod';
import { Play } from './play.ts';

/**
 * The same statements with nothing around them: a Node server that plays each route's recorded transactions on a pool of the
 * same size, each statement awaited, and answers with the last rows. `node bare.ts <play.json>`; says its port on a line.
 */
const [file = ''] = process.argv.slice(2);
const { url, max, people } = Play.parse(JSON.parse(readFileSync(file, 'utf8')));
const pool = new pg.Pool({ connectionString: url, max });
const plays = people.map((routes) => new Map(Object.entries(routes)));
const Person = z.coerce.number().int().min(0);

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', async () => {
    if (parts.length > 0) JSON.parse(Buffer.concat(parts).toString());
    const play = plays[Person.parse(request.headers['x-person'])]?.get(String(request.headers['x-route']));
    if (play === undefined) return void response.writeHead(404).end();
    let last: unknown[] = [];
    for (const transaction of play) {
      const client = await pool.connect();
      for (const { text, values } of transaction) {
        const { rows = [] } = await client.query(text, values);
        if (rows.length > 0) last = rows;
      }
      client.release();
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(last));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`${address?.port}\n`);
});
