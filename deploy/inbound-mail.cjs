/**
 * How forwarded mail comes in: Amazon SES puts each into a bucket of its own and tells the queue of take-mail over a topic,
 * with what the envelope says and what its checks found. The rule stands only where INBOUND_MAIL_DOMAIN is set; the
 * deployer makes its rule set the active one (CloudFormation cannot) and points the domain's MX record at SES.
 */
const QUEUE = 'TakeMailQueue';
/** What could not be read stays as long as its message in the dead-letter queue. */
const KEPT_DAYS = 14;

const ofThisAccount = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };

const always = {
  InboundBucket: {
    Type: 'AWS::S3::Bucket',
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
      LifecycleConfiguration: {
        Rules: [{ Id: 'left-over-mail', Status: 'Enabled', ExpirationInDays: KEPT_DAYS }],
      },
    },
  },
  InboundBucketPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'InboundBucket' },
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'OnlyOverTls',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [{ 'Fn::GetAtt': ['InboundBucket', 'Arn'] }, { 'Fn::Sub': '${InboundBucket.Arn}/*' }],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
          {
            Sid: 'SesPutsMail',
            Effect: 'Allow',
            Principal: { Service: 'ses.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: { 'Fn::Sub': '${InboundBucket.Arn}/*' },
            Condition: ofThisAccount,
          },
        ],
      },
    },
  },
  InboundTopic: { Type: 'AWS::SNS::Topic', Properties: {} },
  InboundTopicPolicy: {
    Type: 'AWS::SNS::TopicPolicy',
    Properties: {
      Topics: [{ Ref: 'InboundTopic' }],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'ses.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: { Ref: 'InboundTopic' },
            Condition: ofThisAccount,
          },
        ],
      },
    },
  },
  InboundQueuePolicy: {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: {
      Queues: [{ Ref: QUEUE }],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: { 'Fn::GetAtt': [QUEUE, 'Arn'] },
            Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'InboundTopic' } } },
          },
        ],
      },
    },
  },
  InboundSubscription: {
    Type: 'AWS::SNS::Subscription',
    DependsOn: 'InboundQueuePolicy',
    Properties: {
      TopicArn: { Ref: 'InboundTopic' },
      Protocol: 'sqs',
      Endpoint: { 'Fn::GetAtt': [QUEUE, 'Arn'] },
      RawMessageDelivery: true,
    },
  },
};

const rule = (stage, domain) => ({
  InboundRules: { Type: 'AWS::SES::ReceiptRuleSet', Properties: { RuleSetName: `jobhuntai-${stage}` } },
  InboundRule: {
    Type: 'AWS::SES::ReceiptRule',
    // SES tries both when the rule is made.
    DependsOn: ['InboundBucketPolicy', 'InboundTopicPolicy'],
    Properties: {
      RuleSetName: { Ref: 'InboundRules' },
      Rule: {
        Name: 'forwarded-mail',
        Enabled: true,
        Recipients: [domain],
        // Without its checks nobody would vouch for any sender.
        ScanEnabled: true,
        TlsPolicy: 'Require',
        Actions: [{ S3Action: { BucketName: { Ref: 'InboundBucket' }, TopicArn: { Ref: 'InboundTopic' } } }],
      },
    },
  },
});

module.exports = (stage, domain = process.env.INBOUND_MAIL_DOMAIN) => ({
  ...always,
  ...(domain ? rule(stage, domain) : {}),
});
