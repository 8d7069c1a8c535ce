/**
 * Where each environment variable that shared/runtime/config/groups.ts reads gets its value: a function.yml says
 * `${self:custom.env.NAME}`. What is neither a secret nor a resource below comes from the deployer's own environment;
 * empty then means the product's default.
 */
const { allVariables } = require('./shared/runtime/config/groups.ts');
const { addressOf } = require('./deploy/database.cjs');
const { fromFoundation, sizeOf } = require('./deploy/sizes.cjs');
const { queues } = require('./serverless.functions.cjs');

/** Where the roles find the database: in the secret (DEPLOY_SIZE=own), or where deploy/foundation.cjs has put it. */
const databases = {
  DATABASE_URL: ['app', 'ServingHost'],
  WORKER_DATABASE_URL: ['worker', 'ServingHost'],
  // Migrations hold locks for a session: never through a proxy.
  ADMIN_DATABASE_URL: ['admin', 'DatabaseHost'],
  SUPERUSER_DATABASE_URL: ['master', 'DatabaseHost'],
};

/** Keys of the JSON secret jobhuntai/<stage>. All must be there; one that is not used holds an empty string. */
const secrets = [
  ...Object.keys(databases),
  'SESSION_SECRET',
  'GOOGLE_CLIENT_ID',
  'GOOGLE_CLIENT_SECRET',
  'GITHUB_CLIENT_ID',
  'GITHUB_CLIENT_SECRET',
  'LINKEDIN_CLIENT_ID',
  'LINKEDIN_CLIENT_SECRET',
  'TOKEN_ENCRYPTION_KEYS',
  'SEND_TOKEN_SECRET',
  'OPENAI_API_KEY',
  'NOTICE_SMTP_URL',
  'ADZUNA_APP_ID',
  'ADZUNA_APP_KEY',
  'USAJOBS_API_KEY',
  'USAJOBS_EMAIL',
];

/** The SDK calls the host that a queue's address names, and the usual one answers over IPv4 alone. */
const addressOfQueue = (resource) =>
  sizeOf().dualStack
    ? { 'Fn::Sub': `https://sqs.\${AWS::Region}.api.aws/\${AWS::AccountId}/\${${resource}.QueueName}` }
    : { Ref: resource };

/** What CloudFormation knows once the resources of serverless.resources.cjs exist. */
const resources = {
  RESUME_BUCKET: { Ref: 'ResumeBucket' },
  INBOUND_BUCKET: { Ref: 'InboundBucket' },
  // As the SDK writes the address of a presigned form.
  UPLOAD_ORIGIN: { 'Fn::Sub': 'https://${ResumeBucket}.s3.${AWS::Region}.${AWS::URLSuffix}' },
  // The deployer's own domain, or the address that AWS gives.
  PUBLIC_URL: process.env.PUBLIC_URL || {
    'Fn::Sub': 'https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}',
  },
  ...Object.fromEntries(
    queues().flatMap((queue) => [
      [queue.variable, addressOfQueue(queue.resource)],
      [queue.deadLetterVariable, addressOfQueue(queue.deadLetterResource)],
    ]),
  ),
};

module.exports = async ({ resolveVariable }) => {
  const stage = await resolveVariable('sls:stage');
  const size = sizeOf();
  const inFoundation = (name) =>
    size.network && name in databases
      ? addressOf(stage, databases[name][0], size, fromFoundation(stage, databases[name][1]))
      : undefined;
  const inCloud = (name) =>
    inFoundation(name) ??
    (name === 'EMBEDDED_METRICS' ? process.env[name] || (size.embeddedMetrics ? 'on' : 'off') : undefined) ??
    (secrets.includes(name) ? `{{resolve:secretsmanager:jobhuntai/${stage}:SecretString:${name}}}` : resources[name]);
  const value = (name) => (stage === 'local' ? undefined : inCloud(name)) ?? `\${env:${name}, ''}`;
  const names = allVariables().map(({ variable }) => variable.name);
  return { ...Object.fromEntries(names.map((name) => [name, value(name)])), STAGE: stage };
};
module.exports.secrets = secrets;
module.exports.resources = Object.keys(resources);
