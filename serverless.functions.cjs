/**
 * Every function of the product, read from functions/<name>/function.yml. The conventions stand at the top of
 * serverless.yml. Long-form CloudFormation only (Fn::GetAtt, Ref), so that the files are plain YAML.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parse } = require('yaml');
const { placed } = require('./deploy/placed.cjs');

/** @returns {{ name: string, definition: any }[]} in the order of their names. */
function functions() {
  const root = join(__dirname, 'functions');
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'function.yml')))
    .sort()
    .map((name) => {
      const file = join('functions', name, 'function.yml');
      const definition = parse(readFileSync(join(__dirname, file), 'utf8'));
      if (!Array.isArray(definition?.events)) throw new Error(`${file}: "events" must be a list.`);
      return { name, definition };
    });
}

/** The queue of each function with an sqs event: its names everywhere, and the consumer's timeout in seconds. */
function queues() {
  return functions()
    .filter(({ definition }) => definition.events.some((event) => 'sqs' in event))
    .map(({ name, definition }) => {
      const words = name.split('-');
      const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
      const variable = `QUEUE_URL_${words.join('_').toUpperCase()}`;
      if (definition.timeout === undefined) {
        throw new Error(
          `functions/${name}/function.yml: a consumer states its "timeout"; its queue's follows from it.`,
        );
      }
      return {
        name,
        timeout: definition.timeout,
        variable,
        resource: `${pascal}Queue`,
        deadLetterVariable: `${variable}_DEAD`,
        deadLetterResource: `${pascal}DeadLetterQueue`,
      };
    });
}

/** The functions that run by a schedule, by name. */
const scheduled = () =>
  functions()
    .filter(({ definition }) => definition.events.some((event) => 'schedule' in event))
    .map(({ name }) => name);

const arn = (resource) => ({ 'Fn::GetAtt': [resource, 'Arn'] });

/** What a consumer needs beside what its function.yml says: its queue, and a way to bury what it cannot read. */
function consumer(definition, queue) {
  return {
    ...definition,
    environment: {
      ...definition.environment,
      [queue.deadLetterVariable]: `\${self:custom.env.${queue.deadLetterVariable}}`,
      SQS_ENDPOINT: '${self:custom.env.SQS_ENDPOINT}',
    },
    iamRoleStatements: [
      ...definition.iamRoleStatements,
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arn(queue.deadLetterResource) },
    ],
    events: definition.events.map((event) =>
      'sqs' in event
        ? { sqs: { arn: arn(queue.resource), functionResponseType: 'ReportBatchItemFailures', ...event.sqs } }
        : event,
    ),
  };
}

/** `* /v1/jobs` means every method; the Serverless Framework's word for it is ANY. */
const withMethods = (events) =>
  events.map((event) =>
    typeof event.httpApi === 'string' ? { httpApi: event.httpApi.replace(/^\* (?=\/)/, 'ANY ') } : event,
  );

/** serverless-offline's own scheduler reads rate(90 minutes) wrongly and fires in local time: local/schedules.ts does it. */
const withoutSchedules = (events) =>
  events.map((event) =>
    'schedule' in event
      ? { schedule: { rate: [event.schedule.rate ?? event.schedule].flat(), enabled: false } }
      : event,
  );

module.exports = async ({ resolveVariable }) => {
  const stage = await resolveVariable('sls:stage');
  const byName = new Map(queues().map((queue) => [queue.name, queue]));
  return Object.fromEntries(
    functions().map(({ name, definition }) => {
      const queue = byName.get(name);
      const own = {
        handler: `functions/${name}/handler.handler`,
        ...definition,
        events: withMethods(definition.events),
        // Without a list, even an empty one, the function would get the role that all share.
        iamRoleStatements: definition.iamRoleStatements ?? [],
      };
      const complete = queue ? consumer(own, queue) : own;
      return [
        name,
        stage === 'local' ? { ...complete, events: withoutSchedules(complete.events) } : placed(name, complete, stage),
      ];
    }),
  );
};
module.exports.queues = queues;
module.exports.scheduled = scheduled;
