import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';
import { danglingIn, exportsOf, foundationProblems, importsOf, ratesOf, standingIn } from './foundation.ts';
import {
  alarmProblems,
  bucketProblems,
  foundationTemplate,
  functionProblems,
  gatewayProblems,
  loggedNames,
  notificationProblems,
  packagedTemplate,
  queueProblems,
  readLogs,
  type Template,
  watchTemplate,
} from './template.ts';

// One after the other: both go through the same .serverless folder.
const template = await packagedTemplate('full');
const small = await packagedTemplate('small');
const watch = watchTemplate();
const find = (type: string, pattern = /./, where = template): string => {
  const name = Object.keys(where.Resources).find((key) => where.Resources[key]?.Type === type && pattern.test(key));
  if (name === undefined) throw new Error(`The template has no ${type} like ${pattern}.`);
  return name;
};

/** The template with other properties in one resource. */
const broken = (name: string, properties: Record<string, unknown>, where = template): Template => {
  const resource = where.Resources[name];
  if (resource === undefined) throw new Error(`The template has no ${name}.`);
  const Properties = { ...resource.Properties, ...properties };
  return { ...where, Resources: { ...where.Resources, [name]: { ...resource, Properties } } };
};

test('every queue is encrypted, patient and has a dead-letter queue, and no function outlasts its gateway', () => {
  for (const each of [template, small]) expect([...queueProblems(each), ...gatewayProblems(each)]).toEqual([]);
  const api = find('AWS::ApiGatewayV2::Integration');
  expect(gatewayProblems(broken(api, { TimeoutInMillis: 5000 }))).toEqual([expect.stringContaining('gateway ends')]);
  const queue = find('AWS::SQS::Queue', /^(?!.*DeadLetter)/);
  expect(queueProblems(broken(queue, { VisibilityTimeout: 1 }))).toEqual([expect.stringContaining('six times')]);
  expect(queueProblems(broken(queue, { RedrivePolicy: undefined }))).toEqual([expect.stringContaining('dead-letter')]);
  expect(queueProblems(broken(queue, { SqsManagedSseEnabled: false }))).toHaveLength(1);
  const dead = queue.replace(/Queue$/, 'DeadLetterQueue');
  expect(queueProblems(broken(dead, { MessageRetentionPeriod: 60 }))).toEqual([expect.stringContaining('14 days')]);
  const mapping = find('AWS::Lambda::EventSourceMapping');
  expect(queueProblems(broken(mapping, { FunctionResponseTypes: [] }))).toEqual([
    expect.stringContaining('ReportBatchItemFailures'),
  ]);
});

test('every function has its own role on named resources, the tested runtime, bounded logs and no secret in clear', () => {
  for (const each of [template, small]) expect(functionProblems(each)).toEqual([]);
  const lambda = find('AWS::Lambda::Function');
  const shared = { Role: { 'Fn::GetAtt': ['IamRoleLambdaExecution', 'Arn'] } };
  expect(functionProblems(broken(lambda, shared))).toContainEqual(expect.stringContaining('shares its role'));
  const role = find('AWS::IAM::Role', new RegExp(`^${lambda.replace(/LambdaFunction$/, '')}IamRole`));
  const allow = (Action: string, Resource: string) => [
    { PolicyName: 'p', PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource }] } },
  ];
  expect(functionProblems(broken(role, { Policies: allow('s3:GetObject', '*') }))).toEqual([
    expect.stringContaining('name the resource'),
  ]);
  expect(functionProblems(broken(role, { Policies: allow('s3:*', 'arn:aws:s3:::b/k') }))).toEqual([
    expect.stringContaining('name the actions'),
  ]);
  expect(functionProblems(broken(lambda, { Runtime: 'nodejs20.x' }))).toEqual([expect.stringContaining('nodejs24.x')]);
  const clear = { Environment: { Variables: { SESSION_SECRET: 'abc' } } };
  expect(functionProblems(broken(lambda, clear))).toEqual([expect.stringContaining('Secrets Manager')]);
  const unordered = broken(lambda, {});
  for (const [name, resource] of Object.entries(unordered.Resources)) if (name === lambda) resource.DependsOn = [];
  expect(functionProblems(unordered)).toEqual([expect.stringContaining('before the tables')]);
  const more = { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] };
  expect(functionProblems(broken(role, more))).toEqual([expect.stringContaining('managed policy')]);
  const logs = lambda.replace(/LambdaFunction$/, 'LogGroup');
  expect(functionProblems(broken(logs, { RetentionInDays: undefined }))).toEqual([expect.stringContaining('for ever')]);
});

test('the buckets are private, encrypted and over TLS only; what was deleted of resumes goes after days, mail only passes through', () => {
  expect(bucketProblems(template)).toEqual([]);
  expect(bucketProblems(broken('ResumeBucket', { PublicAccessBlockConfiguration: {} }))).toHaveLength(1);
  expect(bucketProblems(broken('InboundBucket', { LifecycleConfiguration: undefined }))).toHaveLength(1);
  expect(bucketProblems(broken('InboundBucket', { VersioningConfiguration: { Status: 'Enabled' } }))).toHaveLength(1);
  expect(bucketProblems(broken('ResumeBucket', { BucketEncryption: undefined }))).toHaveLength(1);
  expect(bucketProblems(broken('ResumeBucket', { VersioningConfiguration: undefined }))).toHaveLength(1);
  const forEver = { LifecycleConfiguration: { Rules: [] } };
  expect(bucketProblems(broken('ResumeBucket', forEver))).toEqual([expect.stringContaining('for ever')]);
  const open = { PolicyDocument: { Statement: [] } };
  expect(bucketProblems(broken('ResumeBucketPolicy', open))).toEqual([expect.stringContaining('without TLS')]);
});

test('the bucket tells a queue that is read of every new file, and S3 alone, for this account, may put it there', () => {
  expect(notificationProblems(template)).toEqual([]);
  expect(JSON.stringify(template.Resources.ResumeBucket?.Properties)).toContain('s3:ObjectCreated:*');
  const policy = find('AWS::SQS::QueuePolicy');
  expect(notificationProblems(broken(policy, { PolicyDocument: { Statement: [] } }))).toEqual([
    expect.stringContaining('S3 may not put'),
  ]);
});

test('every queue, every schedule and every figure that the logs count has an alarm that reaches somebody', () => {
  for (const each of [template, small]) expect(alarmProblems(each, watch)).toEqual([]);
  const without = (name: string): Template => {
    const { [name]: _gone, ...Resources } = watch.Resources;
    return { ...watch, Resources };
  };
  const first = (pattern: RegExp) => alarmProblems(template, without(find('AWS::CloudWatch::Alarm', pattern, watch)));
  expect(first(/DeadLetterQueueAlarm$/)).toEqual([expect.stringContaining('ApproximateNumberOfMessagesVisible')]);
  expect(first(/QueueAgeAlarm$/)).toEqual([expect.stringContaining('ApproximateAgeOfOldestMessage')]);
  expect(first(/ScheduleAlarm$/)).toEqual([expect.stringContaining('nobody hears')]);
  expect(first(/^LapsedWatchAlarm$/)).toEqual([expect.stringContaining('rings nowhere')]);
});

test('what a metric filter looks for is what a schedule says of its run', () => {
  const sources = globSync(['functions/**/handler.ts', 'shared/services/**/*.ts'], { cwd: projectDir }).map((file) =>
    readFileSync(join(projectDir, file), 'utf8'),
  );
  expect(loggedNames(watch).length).toBeGreaterThan(0);
  for (const name of loggedNames(watch)) {
    expect({ name, isSaid: sources.some((source) => new RegExp(`\\b${name}\\b`).test(source)) }).toEqual({
      name,
      isSaid: true,
    });
  }
});

test('what a schedule tells as an error though its run ended well rings too', () => {
  const saying = globSync('functions/*/handler.ts', { cwd: projectDir }).filter((file) => {
    const source = readFileSync(join(projectDir, file), 'utf8');
    return source.includes('scheduleHandler(') && source.includes('logger.error(');
  });
  const names = saying.map((file) => file.split(/[\\/]/)[1] ?? '').sort();
  expect(names).toContain('seal-audit-logs');
  expect(names.filter((name) => !readLogs(watch).includes(name))).toEqual([]);
});

test('what a size costs before anybody comes is the sum of what is listed, and the alarms are counted', () => {
  const text = readFileSync(join(projectDir, 'docs/deployment.md'), 'utf8');
  const rows = text
    .slice(text.indexOf('## Sizes and what they cost'), text.indexOf('**What small gives up.**'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const end = rows.findIndex(([, what]) => what === '**stands at**');
  const standsAt = (column: number) => Number(/\d+/.exec(rows[end]?.[column] ?? '')?.[0]);
  const sum = (column: number) =>
    rows.slice(1, end).reduce((all, cells) => all + Number(/^\d+(?:\.\d+)?/.exec(cells[column] ?? '')?.[0] ?? 0), 0);
  expect([Math.round(sum(2)), Math.round(sum(3))]).toEqual([standsAt(2), standsAt(3)]);
  const count = Object.values(watch.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm').length;
  expect(rows.find(([, what]) => what?.startsWith('alarms'))?.slice(1, 4)).toEqual([
    `alarms 0.10 each (${count})`,
    ...Array(2).fill((count / 10).toFixed(2)),
  ]);
});

test('metrics that are billed one by one are made in the full size alone', () => {
  const said = (where: Template) =>
    JSON.stringify(where.Resources[find('AWS::Lambda::Function', /^SyncDashsheets/, where)]?.Properties.Environment);
  expect(said(template)).toContain('"EMBEDDED_METRICS":"on"');
  expect(said(small)).toContain('"EMBEDDED_METRICS":"off"');
});

test('each stack stays well below the 500 resources that CloudFormation takes, and names nothing that is not there', () => {
  const foundations = [foundationTemplate('full'), foundationTemplate('small')];
  for (const each of [template, small, watch, ...foundations]) {
    expect(Object.keys(each.Resources).length).toBeLessThan(450);
    expect(danglingIn(each)).toEqual([]);
  }
  expect(danglingIn(broken('Migration', { ServiceToken: { Ref: 'Nobody' } }))).toEqual(['Nobody']);
  const given = (size: 'full' | 'small') => [...exportsOf(foundationTemplate(size)), 'sls-jobhuntai-prod-HttpApiId'];
  expect(importsOf(template).filter((name) => !given('full').includes(name))).toEqual([]);
  expect(importsOf(small).filter((name) => !given('small').includes(name))).toEqual([]);
  expect(importsOf(watch)).toEqual(['sls-jobhuntai-prod-HttpApiId']);
});

test('network and database are closed, encrypted, backed up and kept, in both sizes', () => {
  for (const size of ['full', 'small'] as const) {
    const foundation = foundationTemplate(size);
    expect(foundationProblems(foundation)).toEqual([]);
    const slips: [string, Record<string, unknown>][] = [
      ['Database', { StorageEncrypted: false }],
      ['Database', { DeletionProtection: false }],
      ['Database', { BackupRetentionPeriod: 1 }],
      ['Database1', { PubliclyAccessible: true }],
      ['DatabaseGroup', { SecurityGroupIngress: [{ CidrIp: '0.0.0.0/0' }] }],
      ['DatabaseGroup', { SecurityGroupEgress: [] }],
      ['DatabaseSettings', { Parameters: {} }],
      ...(size === 'full' ? ([['Proxy', { RequireTLS: false }]] satisfies [string, Record<string, unknown>][]) : []),
    ];
    for (const [name, slip] of slips) {
      expect(foundationProblems(broken(name, slip, foundation))).toEqual([expect.stringContaining(`${name}:`)]);
    }
    const { Database } = foundation.Resources;
    if (Database === undefined) throw new Error('no database');
    const gone = {
      ...foundation,
      Resources: { ...foundation.Resources, Database: { ...Database, DeletionPolicy: 'Delete' } },
    };
    expect(foundationProblems(gone)).toEqual([expect.stringContaining('goes with the stack')]);
  }
});

test('the small size pays for one sleeping database and nothing that stands, and wakes it twice an hour', () => {
  expect(standingIn(foundationTemplate('small'))).toEqual(['DBInstance']);
  expect(standingIn(foundationTemplate('full')).sort()).toEqual(
    ['DBInstance', 'DBInstance', 'DBProxy', 'EIP', 'Key', 'NatGateway'].sort(),
  );
  expect(foundationTemplate('small').Resources.Database?.Properties).toMatchObject({
    ServerlessV2ScalingConfiguration: { MinCapacity: 0 },
  });
  const minutes = ratesOf(small).map((rate) => /^cron\((\S+) /.exec(rate)?.[1] ?? rate);
  expect([...new Set(minutes)].sort()).toEqual(['0', '0/30', '30']);
  expect(ratesOf(template)).toContain('rate(1 minute)');
});
