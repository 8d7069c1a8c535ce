import * as z from 'zod';
import type { Template } from './template.ts';

const ofType = (template: Template, type: string) =>
  Object.entries(template.Resources).filter(([, { Type }]) => Type === type);

const Cluster = z.object({
  StorageEncrypted: z.literal(true, 'it is not encrypted'),
  DeletionProtection: z.literal(true, 'a slip deletes it'),
  BackupRetentionPeriod: z.number().min(7, 'it can be put back by less than a week'),
  MasterUserPassword: z.string().startsWith('{{resolve:secretsmanager:'),
});
const Rule = z.object({ CidrIp: z.string().optional(), CidrIpv6: z.string().optional() }).loose();
const Group = z.object({
  SecurityGroupIngress: z.array(Rule).default([]),
  SecurityGroupEgress: z.array(Rule).min(1, 'without a rule it may call everywhere'),
});
const Statement = z.object({ Action: z.unknown(), Resource: z.unknown() });
const Role = z.object({
  Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) })),
});
/** What holds data, or opens it: deleting the stack leaves it there. */
const KEPT: Readonly<Record<string, string>> = {
  'AWS::RDS::DBCluster': 'Snapshot',
  'AWS::KMS::Key': 'Retain',
  'AWS::SecretsManager::Secret': 'Retain',
};
const EVERYWHERE = ['0.0.0.0/0', '::/0'];

/** The network and the database: encrypted, kept, closed to the world, called over TLS with named rights. */
export function foundationProblems(template: Template): string[] {
  return Object.entries(template.Resources).flatMap(
    ([name, { Type, Properties, DeletionPolicy, UpdateReplacePolicy }]) => {
      const problems: string[] = [];
      const check = (schema: z.ZodType): void => {
        const read = schema.safeParse(Properties);
        if (!read.success) problems.push(`${name}: ${z.prettifyError(read.error)}`);
      };
      const kept = KEPT[Type];
      if (kept !== undefined && (DeletionPolicy !== kept || UpdateReplacePolicy !== kept)) {
        problems.push(`${name}: it goes with the stack; both policies must say ${kept}.`);
      }
      if (Type === 'AWS::RDS::DBCluster') check(Cluster);
      if (Type === 'AWS::RDS::DBInstance') check(z.object({ PubliclyAccessible: z.literal(false) }));
      if (Type === 'AWS::RDS::DBProxy') check(z.object({ RequireTLS: z.literal(true) }));
      if (Type === 'AWS::KMS::Key') check(z.object({ EnableKeyRotation: z.literal(true) }));
      if (Type === 'AWS::RDS::DBClusterParameterGroup') {
        check(z.object({ Parameters: z.object({ 'rds.force_ssl': z.literal('1') }) }));
      }
      if (Type === 'AWS::EC2::SecurityGroup') {
        check(Group);
        const rules = Group.safeParse(Properties).data?.SecurityGroupIngress ?? [];
        if (
          rules.some(({ CidrIp = '', CidrIpv6 = '' }) => [CidrIp, CidrIpv6].some((cidr) => EVERYWHERE.includes(cidr)))
        )
          problems.push(`${name}: everybody may come in.`);
      }
      if (Type === 'AWS::EC2::SecurityGroupIngress') check(z.object({ SourceSecurityGroupId: z.unknown() }));
      if (Type === 'AWS::IAM::Role') {
        const statements = Role.parse(Properties).Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
        if (JSON.stringify(statements).includes('*')) problems.push(`${name}: name its actions and resources.`);
      }
      return problems;
    },
  );
}

/** What CloudFormation knows without being told. */
const PSEUDO = /^AWS::/;

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, given] of Object.entries(value)) {
    if (key === 'Ref' || key === 'Condition') yield* typeof given === 'string' ? [given] : referencesIn(given);
    else if (key === 'Fn::GetAtt') yield String([given].flat()[0]).split('.')[0] ?? '';
    else if (key === 'Fn::Sub') {
      const [text, own = {}] = [given].flat();
      for (const [, name = ''] of String(text).matchAll(/\$\{(?!!)([^}]+)\}/g))
        if (!(name in own)) yield name.split('.')[0] ?? '';
      yield* referencesIn(own);
    } else yield* referencesIn(given);
  }
}

/** Names that nothing in the template bears: CloudFormation would refuse it. */
export function danglingIn(template: Template): string[] {
  const known = new Set(
    [template.Resources, template.Parameters, template.Conditions].flatMap((part) => Object.keys(part)),
  );
  const wanted = [
    ...referencesIn({ resources: template.Resources, outputs: template.Outputs, conditions: template.Conditions }),
    ...Object.values(template.Resources).flatMap(({ DependsOn }) => DependsOn),
  ];
  return [...new Set(wanted)].filter((name) => !known.has(name) && !PSEUDO.test(name));
}

/** Names that the template takes from other stacks. */
export const importsOf = (template: Template): string[] => [
  ...new Set(
    [...JSON.stringify(template.Resources).matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(([, name]) => name ?? ''),
  ),
];
/** Names that it gives to them. */
export const exportsOf = (template: Template): string[] =>
  Object.values(template.Outputs).flatMap(({ Export }) => (typeof Export?.Name === 'string' ? [Export.Name] : []));

/** Resources of these kinds cost money each hour, whether anybody comes or not. */
const STANDING = [
  'AWS::EC2::NatGateway',
  'AWS::EC2::EIP',
  'AWS::RDS::DBProxy',
  'AWS::KMS::Key',
  'AWS::RDS::DBInstance',
];
export const standingIn = (template: Template): string[] =>
  STANDING.flatMap((type) => ofType(template, type).map(() => type.split('::')[2] ?? ''));

/** When schedules run. */
export const ratesOf = (template: Template): string[] =>
  ofType(template, 'AWS::Events::Rule').map(([, { Properties }]) => String(Properties.ScheduleExpression));
