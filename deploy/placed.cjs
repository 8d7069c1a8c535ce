/**
 * What a function gets by where it is deployed: the network, the key, and its place after the migration. CloudFormation
 * brings the function "migrate" up to date, has it bring the tables up to date (the resource "Migration"), and only then
 * touches any other function; where the migration fails, the old ones go on serving the old tables.
 */
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { fromFoundation, sizeOf } = require('./sizes.cjs');

const MIGRATE = 'migrate';
const MIGRATION = 'Migration';

/** The steps, and the lists that are brought in line after them: a change of any of these runs the migration. */
const SOURCES = ['migrations', 'shared/domain/skills', 'shared/domain/places'];
const contentOf = (root = join(__dirname, '..')) => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'shared/domain/enums.ts')));
  for (const folder of SOURCES) {
    const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, folder, file)));
  }
  return hash.digest('hex');
};

const scheduleAt = (event, rate) => {
  const rates = [event.schedule.rate ?? event.schedule].flat().map(rate);
  return { schedule: rates.length === 1 ? rates[0] : { rate: [...new Set(rates)] } };
};

/** @param {string} name @param {any} definition as function.yml has it, completed @param {string} stage */
function placed(name, definition, stage) {
  const size = sizeOf();
  const isHttp = definition.events.some((event) => 'httpApi' in event);
  const settings = {
    ...(size.dualStack ? { AWS_USE_DUALSTACK_ENDPOINT: 'true' } : {}),
    // Without it Node knows the world's authorities and not those of AWS's own databases.
    ...(size.network ? { NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem' } : {}),
  };
  return {
    ...definition,
    ...(name === MIGRATE ? {} : { dependsOn: [MIGRATION] }),
    environment: { ...definition.environment, ...settings },
    events: size.rate
      ? definition.events.map((event) => ('schedule' in event ? scheduleAt(event, size.rate) : event))
      : definition.events,
    ...(size.httpSeconds && isHttp ? { timeout: size.httpSeconds } : {}),
    ...(size.network
      ? {
          vpc: {
            securityGroupIds: [fromFoundation(stage, 'FunctionsGroup')],
            subnetIds: [fromFoundation(stage, 'SubnetA'), fromFoundation(stage, 'SubnetB')],
            ipv6AllowedForDualStack: size.dualStack === true,
          },
        }
      : {}),
    ...(size.key
      ? {
          kmsKeyArn: fromFoundation(stage, 'KeyArn'),
          iamRoleStatements: [
            ...definition.iamRoleStatements,
            { Effect: 'Allow', Action: 'kms:Decrypt', Resource: fromFoundation(stage, 'KeyArn') },
          ],
        }
      : {}),
  };
}

const migration = () => ({
  [MIGRATION]: {
    Type: 'Custom::Migration',
    Properties: {
      ServiceToken: { 'Fn::GetAtt': ['MigrateLambdaFunction', 'Arn'] },
      // Longer than the function itself may take.
      ServiceTimeout: 930,
      Content: contentOf(),
    },
  },
});

module.exports = { placed, migration, MIGRATE, MIGRATION };
