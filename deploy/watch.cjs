/**
 * A stack of its own beside the functions', whose resources it knows by name: what tells somebody that the deployment is not well: alarms on queues, schedules, the API and on what the log lines
 * count, a dashboard, and a budget. All alarms go to one topic; ALARM_EMAIL, where it is set, is subscribed to it, and
 * MONTHLY_BUDGET_USD (default 50) is what a month may cost before and when a mail says so.
 */
const { queues, scheduled } = require('../serverless.functions.cjs');

const MINUTE = 60;
/** A message that is older was never a matter of patience: the dispatchers come round each minute. */
const OLDEST_MESSAGE_SECONDS = 15 * MINUTE;
const words = (name) => name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
const pascal = (name) => words(name).join('');
const SERVICE = 'jobhuntai';
/** As serverless.resources.cjs and the Serverless Framework name them. */
const queueName = (stage, name) => `${SERVICE}-${stage}-${name}`;
const functionName = (stage, name) => `${SERVICE}-${stage}-${name}`;
/** What the functions' stack gives to others. */
const apiId = (stage) => ({ 'Fn::ImportValue': `sls-${SERVICE}-${stage}-HttpApiId` });

const alarm = (Properties) => ({
  Type: 'AWS::CloudWatch::Alarm',
  Properties: {
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
    Period: 5 * MINUTE,
    Statistic: 'Maximum',
    Threshold: 0,
    TreatMissingData: 'notBreaching',
    AlarmActions: [{ Ref: 'AlarmTopic' }],
    OKActions: [{ Ref: 'AlarmTopic' }],
    ...Properties,
  },
});

const queueAlarm = (name, MetricName, rest) =>
  alarm({
    Namespace: 'AWS/SQS',
    MetricName,
    Dimensions: [{ Name: 'QueueName', Value: name }],
    ...rest,
  });

const queueAlarms = (stage) => (queue) => ({
  [`${queue.deadLetterResource}Alarm`]: queueAlarm(
    queueName(stage, `${queue.name}-dead`),
    'ApproximateNumberOfMessagesVisible',
    {
      AlarmDescription: `Messages of ${queue.name} failed five times: docs/runbooks/redrive.md.`,
    },
  ),
  [`${queue.resource}AgeAlarm`]: queueAlarm(queueName(stage, queue.name), 'ApproximateAgeOfOldestMessage', {
    AlarmDescription: `Messages of ${queue.name} wait for more than 15 minutes: its consumer fails or is too slow.`,
    Threshold: OLDEST_MESSAGE_SECONDS,
    EvaluationPeriods: 3,
  }),
});

/** One failed run of a schedule is made good by the next; three of them in a row are not. */
const scheduleAlarm = (stage) => (name) => ({
  [`${pascal(name)}ScheduleAlarm`]: alarm({
    AlarmDescription: `The schedule ${name} fails: its log group has the error.`,
    Namespace: 'AWS/Lambda',
    MetricName: 'Errors',
    Dimensions: [{ Name: 'FunctionName', Value: functionName(stage, name) }],
    Statistic: 'Sum',
    Threshold: 2,
    Period: 60 * MINUTE,
  }),
});

/** Figures that the log lines carry: the function whose lines are read, the lines, and the figure in them. */
const LOGGED = [
  {
    name: 'LapsedWatch',
    in: 'dispatch-mailboxes',
    pattern: '{ $.message = "schedule ran" && $.summary.lapsed_watch_count > 0 }',
    value: '$.summary.lapsed_watch_count',
    tells: 'Gmail no longer tells of new mail for some mailboxes; they are polled. docs/runbooks/alarms.md',
  },
  {
    name: 'SpilledPartition',
    in: 'maintain-partitions',
    pattern: '{ $.message = "schedule ran" && $.summary.spilled_count > 0 }',
    value: '$.summary.spilled_count',
    tells: 'Rows fell into a default partition: nobody made their month in time. docs/runbooks/alarms.md',
  },
  {
    name: 'BrokenSeal',
    in: 'seal-audit-logs',
    pattern: '{ $.message = "schedule ran" && $.summary.broken_count > 0 }',
    value: '$.summary.broken_count',
    tells: 'A seal of the audit trail does not hold: entries were changed. docs/runbooks/privacy.md',
  },
  {
    name: 'UnreadableSecret',
    in: 'tend-privacy',
    pattern: '{ $.message = "schedule ran" && $.summary.unreadable_secret_count > 0 }',
    value: '$.summary.unreadable_secret_count',
    tells: 'No token key opens what is kept of some people: a key is missing or wrong. docs/runbooks/keys.md',
  },
  {
    name: 'BrokenErasure',
    in: 'tend-privacy',
    pattern: '{ $.message = "schedule ran" && $.summary.erasure_failed_count > 0 }',
    value: '$.summary.erasure_failed_count',
    tells: 'An erasure broke off and is tried again. docs/runbooks/privacy.md',
  },
];

const loggedAlarm = (stage, namespace, { name, in: lines, pattern, value, tells }) => ({
  [`${name}Filter`]: {
    Type: 'AWS::Logs::MetricFilter',
    Properties: {
      LogGroupName: `/aws/lambda/${functionName(stage, lines)}`,
      FilterPattern: pattern,
      MetricTransformations: [{ MetricNamespace: namespace, MetricName: name, MetricValue: value }],
    },
  },
  [`${name}Alarm`]: alarm({ AlarmDescription: tells, Namespace: namespace, MetricName: name, Period: 15 * MINUTE }),
});

const apiAlarm = (stage) => ({
  ApiErrorsAlarm: alarm({
    AlarmDescription: 'More than five answers of the API were errors of ours within five minutes.',
    Namespace: 'AWS/ApiGateway',
    MetricName: '5xx',
    Dimensions: [{ Name: 'ApiId', Value: apiId(stage) }],
    Statistic: 'Sum',
    Threshold: 5,
  }),
});

const region = { Ref: 'AWS::Region' };
const widget = (title, metrics, y, x, stat) => ({
  type: 'metric',
  x,
  y,
  width: 12,
  height: 6,
  properties: { title, metrics, region, stat, period: 300, view: 'timeSeries' },
});

const dashboard = (stage) => ({
  Dashboard: {
    Type: 'AWS::CloudWatch::Dashboard',
    Properties: {
      DashboardName: `jobhuntai-${stage}`,
      DashboardBody: {
        'Fn::Sub': [
          JSON.stringify({
            widgets: [
              widget(
                'API: requests and errors',
                ['Count', '4xx', '5xx'].map((metric) => ['AWS/ApiGateway', metric, 'ApiId', '${HttpApi}']),
                0,
                0,
                'Sum',
              ),
              widget('API: milliseconds, p99', [['AWS/ApiGateway', 'Latency', 'ApiId', '${HttpApi}']], 0, 12, 'p99'),
              widget(
                'Oldest message, seconds',
                queues().map((queue) => [
                  'AWS/SQS',
                  'ApproximateAgeOfOldestMessage',
                  'QueueName',
                  queueName(stage, queue.name),
                ]),
                6,
                0,
                'Maximum',
              ),
              widget(
                'Dead letters',
                queues().map((queue) => [
                  'AWS/SQS',
                  'ApproximateNumberOfMessagesVisible',
                  'QueueName',
                  queueName(stage, `${queue.name}-dead`),
                ]),
                6,
                12,
                'Maximum',
              ),
              widget(
                'Schedules: errors',
                scheduled().map((name) => ['AWS/Lambda', 'Errors', 'FunctionName', functionName(stage, name)]),
                12,
                0,
                'Sum',
              ),
              widget(
                'Schedules: milliseconds',
                scheduled().map((name) => ['AWS/Lambda', 'Duration', 'FunctionName', functionName(stage, name)]),
                12,
                12,
                'Maximum',
              ),
            ],
          }).replaceAll('{"Ref":"AWS::Region"}', '"${AWS::Region}"'),
          { HttpApi: apiId(stage) },
        ],
      },
    },
  },
});

const mail = (Address) => [{ SubscriptionType: 'EMAIL', Address }];
const notice = (NotificationType, Threshold, address) => ({
  Notification: { NotificationType, ComparisonOperator: 'GREATER_THAN', Threshold, ThresholdType: 'PERCENTAGE' },
  Subscribers: mail(address),
});
/** Said when four fifths are spent, and when the month is foreseen to cost more. */
const budget = (stage, address) => ({
  SpendBudget: {
    Type: 'AWS::Budgets::Budget',
    Properties: {
      Budget: {
        BudgetName: `jobhuntai-${stage}`,
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: Number(process.env.MONTHLY_BUDGET_USD || 50), Unit: 'USD' },
      },
      NotificationsWithSubscribers: [notice('ACTUAL', 80, address), notice('FORECASTED', 100, address)],
    },
  },
});

const topic = (address) => ({
  AlarmTopic: {
    Type: 'AWS::SNS::Topic',
    Properties: address ? { Subscription: [{ Protocol: 'email', Endpoint: address }] } : {},
  },
});

/** @param {string} stage */
module.exports = (stage) => {
  const address = process.env.ALARM_EMAIL;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `jobhuntai ${stage}: alarms, dashboard, budget`,
    Resources: Object.assign(
      {},
      topic(address),
      ...queues().map(queueAlarms(stage)),
      ...scheduled().map(scheduleAlarm(stage)),
      ...LOGGED.map((logged) => loggedAlarm(stage, `${SERVICE}/${stage}`, logged)),
      apiAlarm(stage),
      dashboard(stage),
      address ? budget(stage, address) : {},
    ),
  };
};
