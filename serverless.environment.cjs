/**
 * Where each environment variable that shared/runtime/config/groups.ts reads gets its value: a function.yml says
 * `${self:custom.env.NAME}`. What is neither a secret nor a resource below comes from the deployer's own environment;
 * empty then means the product's default.
 */
const { allVariables } = require('./shared/runtime/config/groups.ts');
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
  'NOTICE_SMTP_URL',
  'ADZUNA_APP_ID',
  'ADZUNA_APP_KEY',
  'USAJOBS_API_KEY',
  'USAJOBS_EMAIL',
];

/** What CloudFormation knows once the resources of serverless.resources.cjs exist. */
const resources = {
  RESUME_BUCKET: { Ref: 'ResumeBucket' },
  // The deployer's own domain, or the address that AWS gives.
  PUBLIC_URL: process.env.PUBLIC_URL || {
    'Fn::Sub': 'https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}',
  },
  ...Object.fromEntries(
    queues().flatMap((queue) => [
      [queue.variable, { Ref: queue.resource }],
      [queue.deadLetterVariable, { Ref: queue.deadLetterResource }],
    ]),
  ),
};

module.exports = async ({ resolveVariable }) => {
  const stage = await resolveVariable('sls:stage');
  const inCloud = (name) =>
    secrets.includes(name) ? `{{resolve:secretsmanager:jobhuntai/${stage}:SecretString:${name}}}` : resources[name];
  const value = (name) => (stage === 'local' ? undefined : inCloud(name)) ?? `\${env:${name}, ''}`;
  const names = allVariables().map(({ variable }) => variable.name);
  return { ...Object.fromEntries(names.map((name) => [name, value(name)])), STAGE: stage };
};
module.exports.secrets = secrets;
module.exports.resources = Object.keys(resources);
