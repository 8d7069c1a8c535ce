import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectDir } from '../../local/functions.ts';
import {
  alarmProblems,
  bucketProblems,
  functionProblems,
  loggedNames,
  notificationProblems,
  packagedTemplate,
  queueProblems,
  type Template,
} from './template.ts';

const template = packagedTemplate();
const names = Object.keys(template.Resources);
const find = (type: string, pattern = /./): string => {
  const name = names.find((key) => template.Resources[key]?.Type === type && pattern.test(key));
  if (name === undefined) throw new Error(`The template has no ${type} like ${pattern}.`);
  return name;
};

/** The template with other properties in one resource. */
const broken = (name: string, properties: Record<string, unknown>): Template => {
  const resource = template.Resources[name];
  const Properties = { ...resource?.Properties, ...properties };
  return { Resources: { ...template.Resources, [name]: { Type: resource?.Type ?? '', Properties } } };
};

test('every queue is encrypted, patient and has a dead-letter queue', () => {
  expect(queueProblems(template)).toEqual([]);
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
  expect(functionProblems(template)).toEqual([]);
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
  const logs = lambda.replace(/LambdaFunction$/, 'LogGroup');
  expect(functionProblems(broken(logs, { RetentionInDays: undefined }))).toEqual([expect.stringContaining('for ever')]);
});

test('the bucket of the resumes is private, encrypted, without versions and over TLS only', () => {
  expect(bucketProblems(template)).toEqual([]);
  expect(bucketProblems(broken('ResumeBucket', { PublicAccessBlockConfiguration: {} }))).toHaveLength(1);
  expect(bucketProblems(broken('ResumeBucket', { BucketEncryption: undefined }))).toHaveLength(1);
  const versions = { VersioningConfiguration: { Status: 'Enabled' } };
  expect(bucketProblems(broken('ResumeBucket', versions))).toEqual([expect.stringContaining('must be gone')]);
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
  expect(alarmProblems(template)).toEqual([]);
  const without = (name: string): Template => {
    const { [name]: _gone, ...Resources } = template.Resources;
    return { Resources };
  };
  const first = (pattern: RegExp) => alarmProblems(without(find('AWS::CloudWatch::Alarm', pattern)));
  expect(first(/DeadLetterQueueAlarm$/)).toEqual([expect.stringContaining('ApproximateNumberOfMessagesVisible')]);
  expect(first(/QueueAgeAlarm$/)).toEqual([expect.stringContaining('ApproximateAgeOfOldestMessage')]);
  expect(first(/ScheduleAlarm$/)).toEqual([expect.stringContaining('nobody hears')]);
  expect(first(/^LapsedWatchAlarm$/)).toEqual([expect.stringContaining('rings nowhere')]);
});

test('what a metric filter looks for is what a schedule says of its run', () => {
  const sources = globSync(['functions/**/handler.ts', 'shared/services/**/*.ts'], { cwd: projectDir }).map((file) =>
    readFileSync(join(projectDir, file), 'utf8'),
  );
  expect(loggedNames(template).length).toBeGreaterThan(0);
  for (const name of loggedNames(template)) {
    expect({ name, isSaid: sources.some((source) => new RegExp(`\\b${name}\\b`).test(source)) }).toEqual({
      name,
      isSaid: true,
    });
  }
});

test('the stack stays well below the 500 resources that CloudFormation takes', () => {
  expect(names.length).toBeLessThan(450);
});
