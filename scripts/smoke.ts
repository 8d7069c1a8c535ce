import { smoke } from '../local/smoke.ts';

/**
 * `npm run smoke -- https://…`: asks a deployment what must hold before anybody has signed in, and says what does not. Exits
 * with 1 then.
 */
const [origin] = process.argv.slice(2);
if (origin === undefined || !URL.canParse(origin)) {
  console.error('npm run smoke -- https://address-of-the-api');
  process.exit(2);
}
const checks = await smoke(new URL(origin).origin);
for (const { promise, ok, found } of checks) console.log(`${ok ? 'ok    ' : 'FAILED'}  ${promise} (${found})`);
process.exit(checks.every(({ ok }) => ok) ? 0 : 1);
