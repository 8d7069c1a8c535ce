/**
 * The network of a deployment: two private subnets for functions and database. The full size reaches the world through a
 * NAT gateway. The small one has none: it speaks IPv6 outward through an egress-only gateway, which costs nothing, and
 * IPv4 only where the parameter Ipv4Egress is "instance", through the smallest machine that there is.
 */
const ref = (Ref) => ({ Ref });
const att = (name, attribute) => ({ 'Fn::GetAtt': [name, attribute] });
const ALL = '0.0.0.0/0';
const ALL_V6 = '::/0';
/** Boards, Google and models over TLS (80 for the boards' redirects), mail servers. */
const OUTWARD_PORTS = [80, 443, 465, 587];
const POSTGRES = 5432;

const zone = (n) => ({ 'Fn::Select': [n, { 'Fn::GetAZs': '' }] });
const v6 = (n) => ({
  'Fn::Select': [n, { 'Fn::Cidr': [{ 'Fn::Select': [0, att('Vpc', 'Ipv6CidrBlocks')] }, 4, '64'] }],
});

const subnet = (name, n, cidr, isPublic) => ({
  [name]: {
    Type: 'AWS::EC2::Subnet',
    DependsOn: 'VpcIpv6',
    Properties: {
      VpcId: ref('Vpc'),
      AvailabilityZone: zone(n % 2),
      CidrBlock: cidr,
      Ipv6CidrBlock: v6(n),
      MapPublicIpOnLaunch: false,
      Tags: [{ Key: 'Name', Value: { 'Fn::Sub': `\${AWS::StackName}-${name}` } }],
    },
  },
  [`${name}Routes`]: {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { SubnetId: ref(name), RouteTableId: ref(isPublic ? 'PublicRoutes' : 'PrivateRoutes') },
  },
});

const route = (table, properties, rest = {}) => ({
  Type: 'AWS::EC2::Route',
  ...rest,
  Properties: { RouteTableId: ref(table), ...properties },
});

const base = () => ({
  Vpc: {
    Type: 'AWS::EC2::VPC',
    Properties: { CidrBlock: '10.40.0.0/16', EnableDnsSupport: true, EnableDnsHostnames: true },
  },
  VpcIpv6: {
    Type: 'AWS::EC2::VPCCidrBlock',
    Properties: { VpcId: ref('Vpc'), AmazonProvidedIpv6CidrBlock: true },
  },
  PrivateRoutes: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('Vpc') } },
  ...subnet('PrivateA', 0, '10.40.0.0/20', false),
  ...subnet('PrivateB', 1, '10.40.16.0/20', false),
  // Costs nothing, and files do not take the way through a gateway that does.
  S3Endpoint: {
    Type: 'AWS::EC2::VPCEndpoint',
    Properties: {
      VpcId: ref('Vpc'),
      VpcEndpointType: 'Gateway',
      ServiceName: { 'Fn::Sub': 'com.amazonaws.${AWS::Region}.s3' },
      RouteTableIds: [ref('PrivateRoutes')],
    },
  },
  FunctionsGroup: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'Functions: nobody calls them from the network, they call the database, AWS and the world.',
      VpcId: ref('Vpc'),
      SecurityGroupEgress: OUTWARD_PORTS.flatMap((port) => [
        { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: ALL },
        { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIpv6: ALL_V6 },
      ]),
    },
  },
  DatabaseGroup: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'The database, and its proxy: for the functions alone.',
      VpcId: ref('Vpc'),
      // An empty list would mean everywhere.
      SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }],
    },
  },
  ...between('FunctionsToDatabase', 'FunctionsGroup', 'DatabaseGroup'),
  PublicRoutes: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('Vpc') } },
  InternetGateway: { Type: 'AWS::EC2::InternetGateway', Properties: {} },
  InternetGatewayAttached: {
    Type: 'AWS::EC2::VPCGatewayAttachment',
    Properties: { VpcId: ref('Vpc'), InternetGatewayId: ref('InternetGateway') },
  },
  PublicOut: route(
    'PublicRoutes',
    { DestinationCidrBlock: ALL, GatewayId: ref('InternetGateway') },
    { DependsOn: 'InternetGatewayAttached' },
  ),
  ...subnet('PublicA', 2, '10.40.32.0/20', true),
});

/** One group may open connections to PostgreSQL in the other, said on both sides. */
function between(name, from, to) {
  const ports = { IpProtocol: 'tcp', FromPort: POSTGRES, ToPort: POSTGRES };
  return {
    [`${name}Out`]: {
      Type: 'AWS::EC2::SecurityGroupEgress',
      Properties: { GroupId: att(from, 'GroupId'), DestinationSecurityGroupId: att(to, 'GroupId'), ...ports },
    },
    [`${name}In`]: {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: { GroupId: att(to, 'GroupId'), SourceSecurityGroupId: att(from, 'GroupId'), ...ports },
    },
  };
}

const natGateway = () => ({
  NatAddress: { Type: 'AWS::EC2::EIP', DependsOn: 'InternetGatewayAttached', Properties: { Domain: 'vpc' } },
  NatGateway: {
    Type: 'AWS::EC2::NatGateway',
    Properties: { AllocationId: att('NatAddress', 'AllocationId'), SubnetId: ref('PublicA') },
  },
  PrivateOut: route('PrivateRoutes', { DestinationCidrBlock: ALL, NatGatewayId: ref('NatGateway') }),
});

const egressOnly = () => ({
  EgressOnlyGateway: { Type: 'AWS::EC2::EgressOnlyInternetGateway', Properties: { VpcId: ref('Vpc') } },
  PrivateOutV6: route('PrivateRoutes', {
    DestinationIpv6CidrBlock: ALL_V6,
    EgressOnlyInternetGatewayId: ref('EgressOnlyGateway'),
  }),
});

/** Forwards what comes from the private subnets: the machine's whole configuration. */
const FORWARD = `#!/bin/bash
set -e
dnf install -y nftables
echo 'net.ipv4.ip_forward=1' > /etc/sysctl.d/90-forward.conf
sysctl --system
nft add table ip nat
nft 'add chain ip nat out { type nat hook postrouting priority 100 ; }'
nft add rule ip nat out ip saddr 10.40.0.0/16 masquerade
nft list ruleset > /etc/sysconfig/nftables.conf
systemctl enable nftables
`;

const IF_INSTANCE = { Condition: 'WithNatInstance' };
const natInstance = () => ({
  NatInstanceGroup: {
    Type: 'AWS::EC2::SecurityGroup',
    ...IF_INSTANCE,
    Properties: {
      GroupDescription: 'Forwards what the functions send over IPv4; nobody reaches it from outside.',
      VpcId: ref('Vpc'),
      SecurityGroupIngress: OUTWARD_PORTS.map((port) => ({
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        CidrIp: '10.40.0.0/19',
      })),
      SecurityGroupEgress: OUTWARD_PORTS.map((port) => ({
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        CidrIp: ALL,
      })),
    },
  },
  NatInstance: {
    Type: 'AWS::EC2::Instance',
    ...IF_INSTANCE,
    DependsOn: 'PublicOut',
    Properties: {
      InstanceType: 't4g.nano',
      ImageId: ref('NatImage'),
      SourceDestCheck: false,
      NetworkInterfaces: [
        {
          DeviceIndex: '0',
          AssociatePublicIpAddress: true,
          SubnetId: ref('PublicA'),
          GroupSet: [att('NatInstanceGroup', 'GroupId')],
          DeleteOnTermination: true,
        },
      ],
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, VolumeType: 'gp3', VolumeSize: 8 } }],
      UserData: { 'Fn::Base64': FORWARD },
    },
  },
  PrivateOutV4: route('PrivateRoutes', { DestinationCidrBlock: ALL, InstanceId: ref('NatInstance') }, IF_INSTANCE),
});

/** @param {ReturnType<import('./sizes.cjs')['sizeOf']>} size */
module.exports = (size) => ({
  Resources: { ...base(), ...(size.natGateway ? natGateway() : { ...egressOnly(), ...natInstance() }) },
  ...(size.natGateway
    ? {}
    : {
        Parameters: {
          Ipv4Egress: {
            Type: 'String',
            AllowedValues: ['none', 'instance'],
            Default: 'none',
            Description: 'instance: a t4g.nano forwards IPv4, for boards and model servers that have no IPv6.',
          },
          NatImage: {
            Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
            Default: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
          },
        },
        Conditions: { WithNatInstance: { 'Fn::Equals': [ref('Ipv4Egress'), 'instance'] } },
      }),
});
module.exports.between = between;
