/**
 * Aurora Serverless v2 with PostgreSQL, the passwords of its roles in Secrets Manager, and in the full size a proxy and a
 * key of its own. The bootstrap (functions/migrate) gives the roles these passwords.
 */
const { between } = require('./network.cjs');

const ref = (Ref) => ({ Ref });
const att = (name, attribute) => ({ 'Fn::GetAtt': [name, attribute] });
const DATABASE = 'jobhuntai';
/** Each as its secret's name ends: jobhuntai/<stage>/database/app. */
const ROLES = {
  master: 'jobhuntai_master',
  admin: 'jobhuntai_admin',
  app: 'jobhuntai_app',
  worker: 'jobhuntai_worker',
};
/** The roles that serve: what the proxy lets in. Migrations go to the database itself. */
const SERVING = ['app', 'worker'];
/** Whoever deletes the stack, or changes what makes a new one of it, keeps the data. */
const KEPT = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };

const secretResource = (role) => `${role[0].toUpperCase()}${role.slice(1)}Secret`;
const secretName = (stage, role) => `jobhuntai/${stage}/database/${role}`;
const passwordOf = (stage, role) => `{{resolve:secretsmanager:${secretName(stage, role)}:SecretString:password}}`;

const secrets = (stage, keyed) =>
  Object.fromEntries(
    Object.entries(ROLES).map(([role, username]) => [
      secretResource(role),
      {
        Type: 'AWS::SecretsManager::Secret',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          Name: secretName(stage, role),
          ...keyed,
          // Letters and digits alone: it stands in an address.
          GenerateSecretString: {
            SecretStringTemplate: JSON.stringify({ username }),
            GenerateStringKey: 'password',
            PasswordLength: 40,
            ExcludePunctuation: true,
          },
        },
      },
    ]),
  );

const key = (stage) => ({
  Key: {
    Type: 'AWS::KMS::Key',
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      Description: `jobhuntai ${stage}: the database, its passwords, the functions' settings`,
      EnableKeyRotation: true,
      KeyPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'TheAccountsOwnPoliciesDecide',
            Effect: 'Allow',
            Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } },
            Action: 'kms:*',
            // Of a key's own policy: this key.
            Resource: '*',
          },
        ],
      },
    },
  },
});

const cluster = (stage, size) => ({
  DatabaseSubnets: {
    Type: 'AWS::RDS::DBSubnetGroup',
    Properties: {
      DBSubnetGroupDescription: `jobhuntai ${stage}`,
      SubnetIds: [ref('PrivateA'), ref('PrivateB')],
    },
  },
  DatabaseSettings: {
    Type: 'AWS::RDS::DBClusterParameterGroup',
    Properties: {
      Description: `jobhuntai ${stage}`,
      Family: { 'Fn::Sub': 'aurora-postgresql${PostgresMajor}' },
      // Statements are not logged: their text may hold what people wrote.
      Parameters: { 'rds.force_ssl': '1', shared_preload_libraries: 'pg_stat_statements' },
    },
  },
  Database: {
    Type: 'AWS::RDS::DBCluster',
    ...KEPT,
    Properties: {
      DBClusterIdentifier: `jobhuntai-${stage}`,
      Engine: 'aurora-postgresql',
      EngineVersion: { 'Fn::Sub': '${PostgresMajor}.${PostgresMinor}' },
      MasterUsername: ROLES.master,
      MasterUserPassword: passwordOf(stage, 'master'),
      DBSubnetGroupName: ref('DatabaseSubnets'),
      DBClusterParameterGroupName: ref('DatabaseSettings'),
      VpcSecurityGroupIds: [att('DatabaseGroup', 'GroupId')],
      ServerlessV2ScalingConfiguration: size.capacity,
      StorageEncrypted: true,
      ...(size.key ? { KmsKeyId: att('Key', 'Arn') } : {}),
      BackupRetentionPeriod: size.backupDays,
      PreferredBackupWindow: '04:00-04:30',
      PreferredMaintenanceWindow: 'sun:04:30-sun:05:00',
      CopyTagsToSnapshot: true,
      DeletionProtection: true,
    },
    // The password is read when the cluster is made.
    DependsOn: secretResource('master'),
  },
  ...Object.fromEntries(
    Array.from({ length: size.instances }, (_, n) => [
      `Database${n + 1}`,
      {
        Type: 'AWS::RDS::DBInstance',
        Properties: {
          Engine: 'aurora-postgresql',
          DBInstanceClass: 'db.serverless',
          DBClusterIdentifier: ref('Database'),
          PubliclyAccessible: false,
          AutoMinorVersionUpgrade: true,
          // The second grows with the first, so that it can take over what the first did.
          PromotionTier: n,
        },
      },
    ]),
  ),
});

const proxy = (stage) => ({
  ProxyGroup: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'The proxy: functions come in, the database is called.',
      VpcId: ref('Vpc'),
      SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }],
    },
  },
  ...between('FunctionsToProxy', 'FunctionsGroup', 'ProxyGroup'),
  ...between('ProxyToDatabase', 'ProxyGroup', 'DatabaseGroup'),
  ProxyRole: {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'rds.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
      Policies: [
        {
          PolicyName: 'passwords',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'secretsmanager:GetSecretValue',
                Resource: SERVING.map((role) => ref(secretResource(role))),
              },
              { Effect: 'Allow', Action: 'kms:Decrypt', Resource: att('Key', 'Arn') },
            ],
          },
        },
      ],
    },
  },
  Proxy: {
    Type: 'AWS::RDS::DBProxy',
    Properties: {
      DBProxyName: `jobhuntai-${stage}`,
      EngineFamily: 'POSTGRESQL',
      RequireTLS: true,
      RoleArn: att('ProxyRole', 'Arn'),
      VpcSubnetIds: [ref('PrivateA'), ref('PrivateB')],
      VpcSecurityGroupIds: [att('ProxyGroup', 'GroupId')],
      // A frozen function's connection is of no use after this.
      IdleClientTimeout: 900,
      Auth: SERVING.map((role) => ({
        AuthScheme: 'SECRETS',
        IAMAuth: 'DISABLED',
        ClientPasswordAuthType: 'POSTGRES_SCRAM_SHA_256',
        SecretArn: ref(secretResource(role)),
      })),
    },
  },
  ProxyTargets: {
    Type: 'AWS::RDS::DBProxyTargetGroup',
    Properties: {
      DBProxyName: ref('Proxy'),
      TargetGroupName: 'default',
      DBClusterIdentifiers: [ref('Database')],
      ConnectionPoolConfigurationInfo: { MaxConnectionsPercent: 80, ConnectionBorrowTimeout: 10 },
    },
    DependsOn: 'Database1',
  },
});

/** @param {string} stage @param {ReturnType<import('./sizes.cjs')['sizeOf']>} size */
module.exports = (stage, size) => ({
  Parameters: {
    PostgresMajor: { Type: 'String', Default: '17', Description: '16 or later' },
    PostgresMinor: { Type: 'String', Default: '4', Description: 'A version that Aurora offers in this region' },
  },
  Resources: {
    ...(size.key ? key(stage) : {}),
    ...secrets(stage, size.key ? { KmsKeyId: ref('Key') } : {}),
    ...cluster(stage, size),
    ...(size.proxy ? proxy(stage) : {}),
  },
});

/** Where a serving or migrating function finds the database: certificates are checked against AWS's own authorities. */
module.exports.addressOf = (stage, role, size, host) => ({
  'Fn::Sub': [
    `postgres://${ROLES[role]}:${passwordOf(stage, role)}@\${Host}:5432/${role === 'master' ? 'postgres' : DATABASE}?${[
      'sslmode=verify-full',
      ...(size.connectSeconds ? [`connect_timeout=${size.connectSeconds}`] : []),
      // A proxy that shares connections, or pins whoever prepares.
      ...(size.proxy && SERVING.includes(role) ? ['prepared_statements=off'] : []),
    ].join('&')}`,
    { Host: host },
  ],
});
