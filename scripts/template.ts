import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * `npm run template -- foundation|watch <stage>` prints a CloudFormation template: the network and database of a stage,
 * as large as DEPLOY_SIZE says, or what watches over its functions. The functions' own is made by `npm run package`.
 */
const require = createRequire(import.meta.url);
const part = (name: string): unknown => require(join(import.meta.dirname, '..', 'deploy', `${name}.cjs`));
const Make = z.custom<(...given: unknown[]) => unknown>((value) => typeof value === 'function');
const Sizes = z.object({ sizeOf: Make });

const [name, stage] = process.argv.slice(2);
if ((name !== 'foundation' && name !== 'watch') || stage === undefined || !/^[a-z][a-z0-9-]*$/.test(stage)) {
  console.error('npm run template -- foundation|watch <stage>, with DEPLOY_SIZE=small or full for the foundation.');
  process.exit(2);
}
const size = z
  .object({ network: z.boolean() })
  .loose()
  .parse(Sizes.parse(part('sizes')).sizeOf());
if (name === 'foundation' && !size.network) {
  console.error('Say DEPLOY_SIZE=small or DEPLOY_SIZE=full: a database of your own needs no foundation.');
  process.exit(2);
}
process.stdout.write(`${JSON.stringify(Make.parse(part(name))(stage, size), null, 2)}\n`);
