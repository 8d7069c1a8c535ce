/**
 * Where each environment variable of the product gets its value: `${self:custom.env.NAME}` in a function.yml.
 * The names and their meaning are those of shared/runtime/config/groups.ts, which a test compares with this file.
 */
const { queues } = require('./serverless.functions.cjs');

/** Keys of the JSON secret jobhuntai/<stage>. All must be there; one that is not used holds an empty string. */
const secrets = [
  'DATABASE_URL',
  'WORKER_DATABASE_URL',
  'SESSION_SECRET',
  'GOOGLE_CLIENT_ID',
  'GOOGLE_CLIENT_SECRET',
  'TOKEN_ENCRYPTION_KEYS',
  'SEND_TOKEN_SECRET',
  'OPENAI_API_KEY',
];

/** Taken from the deployer's environment; empty means the product's own default. */
const settings = [
  'LOG_LEVEL',
  'ACCESS_TOKEN_MINUTES',
  'REFRESH_TOKEN_DAYS',
  'GOOGLE_ISSUER',
  'GOOGLE_API_ROOT_URL',
  'UNDO_WINDOW_SECONDS',
  'RECONCILE_QUIET_SECONDS',
  'SQS_ENDPOINT',
  'S3_ENDPOINT',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
  'OPENAI_INPUT_PRICE_MICROS',
  'OPENAI_OUTPUT_PRICE_MICROS',
  'CORS_ORIGINS',
  'CRAWL_USER_AGENT',
  'CRAWL_ALLOWED_LOOPBACK_ORIGINS',
  'GREENHOUSE_API_ROOT_URL',
];

/** What CloudFormation knows once the resources of serverless.resources.cjs exist. */
const resources = {
  RESUME_BUCKET: { Ref: 'ResumeBucket' },
  PUBLIC_URL: { 'Fn::Sub': 'https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}' },
  ...Object.fromEntries(
    queues().flatMap((queue) => [
      [queue.variable, { Ref: queue.resource }],
      [queue.deadLetterVariable, { Ref: queue.deadLetterResource }],
    ]),
  ),
};

module.exports = async ({ resolveVariable }) => {
  const stage = await resolveVariable('sls:stage');
  const names = [...secrets, ...settings, ...Object.keys(resources)];
  const value =
    stage === 'local'
      ? (name) => `\${env:${name}, ''}`
      : (name) => {
          if (secrets.includes(name)) return `{{resolve:secretsmanager:jobhuntai/${stage}:SecretString:${name}}}`;
          return resources[name] ?? `\${env:${name}, ''}`;
        };
  return { STAGE: stage, ...Object.fromEntries(names.map((name) => [name, value(name)])) };
};
module.exports.names = ['STAGE', ...secrets, ...settings, ...Object.keys(resources)];
