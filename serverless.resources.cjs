/**
 * The queues of the consumers with their dead-letter queues, the private bucket of the resumes, and in the cloud the
 * migration that goes before everything else. What watches over them is a stack of its own (deploy/watch.cjs).
 */
const inboundMail = require('./deploy/inbound-mail.cjs');
const { migration } = require('./deploy/placed.cjs');
const { sizeOf } = require('./deploy/sizes.cjs');
const { queues } = require('./serverless.functions.cjs');

/** How often a message is tried before it goes to the dead-letter queue. */
const MAX_RECEIVE_COUNT = 5;
/** AWS's advice for Lambda: a message stays hidden for at least six times the function's timeout. */
const VISIBILITY_TIMES_TIMEOUT = 6;
const FOURTEEN_DAYS_IN_SECONDS = 1_209_600;

const queueResources = (queue, stage) => ({
  [queue.resource]: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: `jobhuntai-${stage}-${queue.name}`,
      SqsManagedSseEnabled: true,
      VisibilityTimeout: queue.timeout * VISIBILITY_TIMES_TIMEOUT,
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [queue.deadLetterResource, 'Arn'] },
        maxReceiveCount: MAX_RECEIVE_COUNT,
      },
    },
  },
  [queue.deadLetterResource]: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: `jobhuntai-${stage}-${queue.name}-dead`,
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: FOURTEEN_DAYS_IN_SECONDS,
    },
  },
});

/** The queue that the bucket tells of each file that arrived: its consumer reads both this and the API's message. */
const UPLOADS_QUEUE = 'ParseResumeQueue';

/** What was deleted stays as an old version for as long as the database's own backups, and no longer. */
const DAYS_WITHOUT_SIZE = 7;

const bucketResources = (backupDays = DAYS_WITHOUT_SIZE) => ({
  UploadsQueuePolicy: {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: {
      Queues: [{ Ref: UPLOADS_QUEUE }],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 's3.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: { 'Fn::GetAtt': [UPLOADS_QUEUE, 'Arn'] },
            // The bucket is made after this policy and so cannot be named here: only this account's may.
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    },
  },
  ResumeBucket: {
    Type: 'AWS::S3::Bucket',
    // S3 tries the queue when the notification is set up.
    DependsOn: 'UploadsQueuePolicy',
    // People's files outlive the stack: they are deleted by their owner or by the product, never by a deployment.
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      NotificationConfiguration: {
        QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': [UPLOADS_QUEUE, 'Arn'] } }],
      },
      // Files go back to a point in time with the database; then what was deleted is gone.
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'deleted-files',
            Status: 'Enabled',
            NoncurrentVersionExpiration: { NoncurrentDays: backupDays },
            ExpiredObjectDeleteMarker: true,
          },
          {
            Id: 'abandoned-uploads',
            Status: 'Enabled',
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          },
        ],
      },
    },
  },
  ResumeBucketPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'ResumeBucket' },
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'OnlyOverTls',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [{ 'Fn::GetAtt': ['ResumeBucket', 'Arn'] }, { 'Fn::Sub': '${ResumeBucket.Arn}/*' }],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    },
  },
});

module.exports = async ({ resolveVariable }) => {
  const stage = await resolveVariable('sls:stage');
  return {
    Resources: Object.assign(
      {},
      bucketResources(sizeOf().backupDays),
      ...queues().map((queue) => queueResources(queue, stage)),
      ...(stage === 'local' ? [] : [migration(), inboundMail(stage)]),
    ),
    Outputs: {
      ResumeBucketName: { Value: { Ref: 'ResumeBucket' } },
      ...Object.fromEntries(queues().map((queue) => [`${queue.resource}Url`, { Value: { Ref: queue.resource } }])),
    },
  };
};
