import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lambdaContext } from '../support/api/event.ts';
import { gatewayRoutes } from '../support/api/gateway.ts';
import { answerOf, loadFunction, testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const root = join(import.meta.dirname, '..', '..');
await testApi(await testDatabase());

const capabilities = [...new Set(gatewayRoutes(root).map((route) => route.function))].sort();
const samples = readdirSync(join(root, 'events', 'http')).filter((name) => name.endsWith('.json'));
/** The function whose name the sample's name begins with; of two the longer. */
const takerOf = (sample: string) =>
  capabilities
    .filter((name) => sample === `${name}.json` || sample.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0];

test('every capability has a sample event, and every sample its capability', () => {
  expect(capabilities.filter((name) => !existsSync(join(root, 'events', 'http', `${name}.json`)))).toEqual([]);
  expect(samples.filter((sample) => takerOf(sample) === undefined)).toEqual([]);
});

test.each(samples)('the sample event %s is answered without a fault of ours', async (sample) => {
  const name = takerOf(sample) ?? '';
  const event: unknown = JSON.parse(readFileSync(join(root, 'events', 'http', sample), 'utf8'));
  const handler = await loadFunction(name);
  const answer = answerOf(await handler(event, lambdaContext({ function: name, timeoutSeconds: 10 })));
  // 503 is the answer of a sample that needs an issuer or a queue, which this test does not start.
  expect(answer.status === 503 || answer.status < 500).toBe(true);
});
