import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { projectDir } from '../../local/functions.ts';
import { zipOf } from '../support/zip.ts';

const Names = z.union([z.string(), z.array(z.string())]).transform((names) => [names].flat());
const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: Names.default([]),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
const Parts = z.record(z.string(), z.unknown()).default({});
const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Parameters: Parts,
  Conditions: Parts,
  Outputs: z.record(z.string(), z.object({ Export: z.object({ Name: z.unknown() }).optional() }).loose()).default({}),
});
export type Template = z.infer<typeof Template>;
export type Size = 'own' | 'small' | 'full';
export const STAGE = 'prod';

const require = createRequire(import.meta.url);
const Make = z.custom<(...given: unknown[]) => unknown>((value) => typeof value === 'function');
const made = (name: string): ((...given: unknown[]) => unknown) =>
  Make.parse(require(join(projectDir, 'deploy', `${name}.cjs`)));
const Sizes = z.object({ sizeOf: Make });

/** The stack under the functions: network and database. */
export const foundationTemplate = (size: Size): Template =>
  Template.parse(made('foundation')(STAGE, Sizes.parse(require(join(projectDir, 'deploy/sizes.cjs'))).sizeOf(size)));
/** The stack beside them: alarms and dashboard. */
export const watchTemplate = (): Template => Template.parse(made('watch')(STAGE));

/**
 * Runs `sls package` for a cloud stage, which needs no account, and returns what CloudFormation would get. One empty
 * archive stands for every function's: what is in them is for `npm run package` and `npm run test:bundles`.
 */
export async function packagedTemplate(size: Size): Promise<Template> {
  const output = mkdtempSync(join(tmpdir(), 'jobhunt-package-'));
  try {
    const artifact = join(output, 'empty.zip');
    writeFileSync(artifact, zipOf({ 'empty.txt': '' }));
    const serverless = join(projectDir, 'node_modules/serverless/bin/serverless.js');
    await promisify(execFile)(
      process.execPath,
      [serverless, 'package', '--stage', STAGE, '--package', join(output, 'package')],
      {
        cwd: projectDir,
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          DEPLOY_SIZE: size,
          JOBHUNT_BUNDLES: 'none',
          JOBHUNT_ARTIFACT: artifact,
          SLS_TELEMETRY_DISABLED: '1',
        },
      },
    );
    const file = join(output, 'package', 'cloudformation-template-update-stack.json');
    return Template.parse(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

const GetAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const nameIn = (value: unknown): string | undefined => GetAtt.safeParse(value).data?.['Fn::GetAtt'][0];
const ofType = (template: Template, type: string) =>
  Object.entries(template.Resources).filter(([, { Type }]) => Type === type);

const SqsQueue = z.object({
  SqsManagedSseEnabled: z.literal(true),
  VisibilityTimeout: z.number().default(30),
  MessageRetentionPeriod: z.number().default(345_600),
  RedrivePolicy: z.object({ deadLetterTargetArn: GetAtt, maxReceiveCount: z.number() }).optional(),
});
const Mapping = z.object({
  EventSourceArn: GetAtt,
  FunctionName: GetAtt,
  FunctionResponseTypes: z.array(z.string()).default([]),
});
const Lambda = z.object({
  Role: GetAtt,
  Timeout: z.number(),
  MemorySize: z.number(),
  Runtime: z.string(),
  Architectures: z.array(z.string()),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  VpcConfig: z.unknown().optional(),
});
const Statement = z.object({ Effect: z.string(), Action: z.unknown(), Resource: z.unknown() });
const Role = z.object({
  Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })),
  ManagedPolicyArns: z.array(z.unknown()).default([]),
});

const FOURTEEN_DAYS_IN_SECONDS = 1_209_600;

/** Every queue that feeds a function: encrypted, patient enough, with a dead-letter queue, failures reported one by one. */
export function queueProblems(template: Template): string[] {
  return ofType(template, 'AWS::Lambda::EventSourceMapping').flatMap(([name, { Properties }]) => {
    const mapping = Mapping.parse(Properties);
    const [queueName, functionName] = [mapping.EventSourceArn['Fn::GetAtt'][0], mapping.FunctionName['Fn::GetAtt'][0]];
    const queue = SqsQueue.safeParse(template.Resources[queueName]?.Properties);
    const lambda = Lambda.parse(template.Resources[functionName]?.Properties);
    if (!queue.success) return [`${queueName}: ${z.prettifyError(queue.error)}`];
    const problems: string[] = [];
    if (!mapping.FunctionResponseTypes.includes('ReportBatchItemFailures')) {
      problems.push(`${name}: one failed message brings back its whole batch; set ReportBatchItemFailures.`);
    }
    if (queue.data.VisibilityTimeout < 6 * lambda.Timeout) {
      problems.push(`${queueName}: its messages come back after less than six times ${functionName}'s timeout.`);
    }
    const deadName = nameIn(queue.data.RedrivePolicy?.deadLetterTargetArn);
    const dead = SqsQueue.safeParse(template.Resources[deadName ?? '']?.Properties);
    if (!dead.success) {
      problems.push(`${queueName}: it has no dead-letter queue; a poison message would come back for ever.`);
      return problems;
    }
    if (dead.data.MessageRetentionPeriod !== FOURTEEN_DAYS_IN_SECONDS) {
      problems.push(`${deadName}: it keeps what nobody could read for less than 14 days.`);
    }
    const mayBury = statementsOf(template, functionName).some(
      ({ Action, Resource }) => JSON.stringify(Action).includes('sqs:SendMessage') && nameIn(Resource) === deadName,
    );
    if (!mayBury) problems.push(`${functionName}: it may not put unreadable messages on ${deadName}.`);
    return problems;
  });
}

const lambdaRole = (template: Template, name: string) => Role.parse(template.Resources[name]?.Properties);

function statementsOf(template: Template, functionName: string): z.infer<typeof Statement>[] {
  const lambda = Lambda.parse(template.Resources[functionName]?.Properties);
  return lambdaRole(template, lambda.Role['Fn::GetAtt'][0]).Policies.flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );
}

/** Two wildcards name one thing: the streams of its own log group, and the objects of a bucket of ours. */
const OWN_LOGS = /:log-group:\/aws\/lambda\/[\w-]+(:\*)+"/g;
const OUR_OBJECTS = /"\$\{\w+Bucket\.Arn\}\/\*"/g;

/** Every function: its own role, named resources only, the runtime that is tested, its logs kept for a stated time. */
export function functionProblems(template: Template): string[] {
  const owners = new Map<string, string>();
  return ofType(template, 'AWS::Lambda::Function').flatMap(([name, { Properties }]) => {
    const lambda = Lambda.parse(Properties);
    const problems: string[] = [];
    const role = lambda.Role['Fn::GetAtt'][0];
    const other = owners.get(role);
    if (other || role === 'IamRoleLambdaExecution') {
      problems.push(
        `${name}: it shares its role with ${other ?? 'others'}; state iamRoleStatements in its function.yml.`,
      );
    }
    owners.set(role, name);
    for (const statement of statementsOf(template, name)) {
      const resources = JSON.stringify(statement.Resource).replaceAll(OWN_LOGS, '"').replaceAll(OUR_OBJECTS, '""');
      const actions = JSON.stringify(statement.Action);
      if (resources.includes('*')) problems.push(`${name}: ${actions} on ${resources}; name the resource.`);
      if (actions.includes('*')) problems.push(`${name}: it may do ${actions}; name the actions.`);
    }
    const managed = lambdaRole(template, role).ManagedPolicyArns.map((arn) => JSON.stringify(arn));
    if (managed.some((arn) => !arn.includes('policy/service-role/AWSLambdaVPCAccessExecutionRole'))) {
      problems.push(`${name}: a managed policy gives more than it needs; write iamRoleStatements.`);
    }
    const isMigration = name === 'MigrateLambdaFunction';
    if (template.Resources[name]?.DependsOn.includes('Migration') === isMigration) {
      problems.push(`${name}: ${isMigration ? 'it waits for itself' : 'it is changed before the tables are'}.`);
    }
    if (lambda.VpcConfig !== undefined && !JSON.stringify(lambda.VpcConfig).includes('FunctionsGroup')) {
      problems.push(`${name}: it is in the network without the functions' own rules.`);
    }
    if (lambda.Runtime !== 'nodejs24.x' || lambda.Architectures.join() !== 'arm64') {
      problems.push(
        `${name}: it runs on ${lambda.Runtime} and ${lambda.Architectures.join()}, not nodejs24.x on arm64.`,
      );
    }
    const logs = template.Resources[name.replace(/LambdaFunction$/, 'LogGroup')];
    if (typeof logs?.Properties.RetentionInDays !== 'number') problems.push(`${name}: its logs are kept for ever.`);
    for (const [variable, value] of Object.entries(lambda.Environment.Variables)) {
      const isSecret = /SECRET|PASSWORD|ENCRYPTION_KEYS|API_KEY|DATABASE_URL|CLIENT_ID/.test(variable);
      if (isSecret && value !== '' && !JSON.stringify(value).includes('{{resolve:secretsmanager:')) {
        problems.push(`${name}: ${variable} must come from Secrets Manager (serverless.environment.cjs, "secrets").`);
      }
    }
    return problems;
  });
}

const Bucket = z.object({
  BucketEncryption: z.object({ ServerSideEncryptionConfiguration: z.array(z.unknown()).min(1) }),
  PublicAccessBlockConfiguration: z.object({
    BlockPublicAcls: z.literal(true),
    BlockPublicPolicy: z.literal(true),
    IgnorePublicAcls: z.literal(true),
    RestrictPublicBuckets: z.literal(true),
  }),
  VersioningConfiguration: z.object({ Status: z.literal('Enabled') }),
  LifecycleConfiguration: z.object({
    Rules: z.array(
      z.object({ NoncurrentVersionExpiration: z.object({ NoncurrentDays: z.number().max(14) }).optional() }),
    ),
  }),
});
/** Mail only passes through: what is deleted is gone, and what was left behind goes, too. */
const Passing = Bucket.omit({ VersioningConfiguration: true, LifecycleConfiguration: true }).extend({
  VersioningConfiguration: z.undefined().optional(),
  LifecycleConfiguration: z.object({
    Rules: z.array(z.object({ Status: z.literal('Enabled'), ExpirationInDays: z.number().max(14) })).min(1),
  }),
});
const TlsOnly = z.object({
  Effect: z.literal('Deny'),
  Principal: z.literal('*'),
  Action: z.literal('s3:*'),
  Condition: z.object({ Bool: z.object({ 'aws:SecureTransport': z.literal('false') }) }),
});
const BucketPolicy = z.object({
  Bucket: z.object({ Ref: z.string() }),
  PolicyDocument: z.object({ Statement: z.array(z.unknown()) }),
});

/** Every bucket of ours: private, encrypted, over TLS only; what was deleted is kept for days and then gone. */
export function bucketProblems(template: Template): string[] {
  const policies = ofType(template, 'AWS::S3::BucketPolicy').flatMap(([, { Properties }]) => {
    const policy = BucketPolicy.safeParse(Properties);
    return policy.success ? [policy.data] : [];
  });
  return ofType(template, 'AWS::S3::Bucket')
    .filter(([name]) => name !== 'ServerlessDeploymentBucket')
    .flatMap(([name, { Properties }]) => {
      const bucket = (name === 'InboundBucket' ? Passing : Bucket).safeParse(Properties);
      const problems = bucket.success ? [] : [`${name}: ${z.prettifyError(bucket.error)}`];
      const ends = (rule: object) => 'NoncurrentVersionExpiration' in rule || 'ExpirationInDays' in rule;
      if (bucket.success && !bucket.data.LifecycleConfiguration.Rules.some(ends))
        problems.push(`${name}: what was deleted in it is kept for ever.`);
      const tls = policies.some(
        ({ Bucket: { Ref }, PolicyDocument }) =>
          Ref === name && PolicyDocument.Statement.some((statement) => TlsOnly.safeParse(statement).success),
      );
      return tls ? problems : [...problems, `${name}: it answers without TLS.`];
    });
}

const Notification = z.object({ Event: z.string(), Queue: GetAtt });
const Notifying = z.object({
  NotificationConfiguration: z.object({ QueueConfigurations: z.array(Notification) }).optional(),
});
const MayPut = z.object({
  Effect: z.literal('Allow'),
  Principal: z.object({ Service: z.literal('s3.amazonaws.com') }),
  Action: z.literal('sqs:SendMessage'),
  Resource: GetAtt,
  Condition: z.object({ StringEquals: z.object({ 'aws:SourceAccount': z.unknown() }) }),
});
const QueuePolicy = z.object({ PolicyDocument: z.object({ Statement: z.array(z.unknown()) }) });

/** Every queue that a bucket tells of its files: a consumer's, which S3 may write to, for buckets of this account only. */
export function notificationProblems(template: Template): string[] {
  const allowed = ofType(template, 'AWS::SQS::QueuePolicy').flatMap(([, { Properties }]) =>
    QueuePolicy.parse(Properties).PolicyDocument.Statement.flatMap((statement) => {
      const may = MayPut.safeParse(statement);
      return may.success ? [nameIn(may.data.Resource)] : [];
    }),
  );
  const told = ofType(template, 'AWS::S3::Bucket').flatMap(
    ([, { Properties }]) => Notifying.parse(Properties).NotificationConfiguration?.QueueConfigurations ?? [],
  );
  const consumed = ofType(template, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) =>
    nameIn(Mapping.parse(Properties).EventSourceArn),
  );
  return told.flatMap(({ Queue }) => {
    const queue = nameIn(Queue) ?? '';
    return [
      ...(allowed.includes(queue) ? [] : [`${queue}: S3 may not put messages there; CloudFormation would stop.`]),
      ...(consumed.includes(queue) ? [] : [`${queue}: nobody reads what the bucket tells it.`]),
    ];
  });
}

const Alarm = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  AlarmDescription: z.string().min(1),
  AlarmActions: z.array(z.object({ Ref: z.literal('AlarmTopic') })).min(1),
  Dimensions: z.array(z.object({ Value: z.unknown() })).default([]),
});
const Filter = z.object({
  LogGroupName: z.string(),
  FilterPattern: z.string(),
  MetricTransformations: z.tuple([z.object({ MetricNamespace: z.string(), MetricName: z.string() })]),
});
const QueueNamed = z.object({ QueueName: z.string() });
const FunctionNamed = z.object({ FunctionName: z.string() });

/** Every dead-letter queue, every queue's age, every schedule and every counted figure rings at somebody's. */
export function alarmProblems(template: Template, watch: Template): string[] {
  const alarms = ofType(watch, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Alarm.parse(Properties));
  const rings = (metric: string, name: string) =>
    alarms.some(
      ({ MetricName, Dimensions }) => MetricName === metric && Dimensions.some(({ Value }) => Value === name),
    );
  const unwatched = ofType(template, 'AWS::SQS::Queue').flatMap(([queue, { Properties }]) => {
    const metric = queue.endsWith('DeadLetterQueue')
      ? 'ApproximateNumberOfMessagesVisible'
      : 'ApproximateAgeOfOldestMessage';
    return rings(metric, QueueNamed.parse(Properties).QueueName) ? [] : [`${queue}: no alarm looks at its ${metric}.`];
  });
  const named = new Map(
    ofType(template, 'AWS::Lambda::Function').map(([name, { Properties }]) => [
      name,
      FunctionNamed.parse(Properties).FunctionName,
    ]),
  );
  const scheduled = ofType(template, 'AWS::Events::Rule').flatMap(([rule, { Properties }]) => {
    const { Targets } = z.object({ Targets: z.tuple([z.object({ Arn: GetAtt })]) }).parse(Properties);
    const name = nameIn(Targets[0].Arn) ?? '';
    return rings('Errors', named.get(name) ?? '') ? [] : [`${rule}: nobody hears when ${name} fails.`];
  });
  const groups = ofType(template, 'AWS::Logs::LogGroup').map(([, { Properties }]) => Properties.LogGroupName);
  const filters = ofType(watch, 'AWS::Logs::MetricFilter').flatMap(([name, { Properties }]) => {
    const { LogGroupName, MetricTransformations } = Filter.parse(Properties);
    const [{ MetricNamespace, MetricName }] = MetricTransformations;
    const heard = alarms.some((alarm) => alarm.Namespace === MetricNamespace && alarm.MetricName === MetricName);
    return [
      ...(heard ? [] : [`${name}: what it counts rings nowhere.`]),
      ...(groups.includes(LogGroupName) ? [] : [`${name}: there is no ${LogGroupName}.`]),
    ];
  });
  return [...unwatched, ...scheduled, ...filters];
}

/** Names that a metric filter looks for in log lines, such as lapsed_watch_count. */
export const loggedNames = (template: Template): string[] =>
  ofType(template, 'AWS::Logs::MetricFilter').flatMap(([, { Properties }]) =>
    [...Filter.parse(Properties).FilterPattern.matchAll(/\$\.summary\.(\w+)/g)].map(([, name]) => name ?? ''),
  );

/** Schedules whose log lines a metric filter reads. */
export const readLogs = (template: Template): string[] =>
  ofType(template, 'AWS::Logs::MetricFilter').map(([, { Properties }]) =>
    Filter.parse(Properties).LogGroupName.replace(/^.*jobhuntai-prod-/, ''),
  );

const Integration = z.object({ IntegrationUri: GetAtt, TimeoutInMillis: z.number() });

/** Functions that the gateway gives up on before they end. */
export const gatewayProblems = (template: Template): string[] =>
  ofType(template, 'AWS::ApiGatewayV2::Integration').flatMap(([name, { Properties }]) => {
    const { IntegrationUri, TimeoutInMillis } = Integration.parse(Properties);
    const lambda = Lambda.parse(template.Resources[nameIn(IntegrationUri) ?? '']?.Properties);
    return lambda.Timeout * 1000 < TimeoutInMillis ? [] : [`${name}: the gateway ends before its function does.`];
  });
