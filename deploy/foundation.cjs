/**
 * What outlives every deployment of the functions, as a stack of its own: network, database, passwords.
 * `npm run template -- foundation prod` prints it for DEPLOY_SIZE; docs/deployment.md says how it is deployed.
 */
const database = require('./database.cjs');
const network = require('./network.cjs');

const att = (name, attribute) => ({ 'Fn::GetAtt': [name, attribute] });

/** @param {string} stage @param {ReturnType<import('./sizes.cjs')['sizeOf']>} size */
module.exports = (stage, size) => {
  const parts = [network(size), database(stage, size)];
  const given = {
    SubnetA: { Ref: 'PrivateA' },
    SubnetB: { Ref: 'PrivateB' },
    FunctionsGroup: att('FunctionsGroup', 'GroupId'),
    DatabaseHost: att('Database', 'Endpoint.Address'),
    ServingHost: size.proxy ? att('Proxy', 'Endpoint') : att('Database', 'Endpoint.Address'),
    ...(size.key ? { KeyArn: att('Key', 'Arn') } : {}),
  };
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `jobhuntai ${stage}: network and database (${size.name})`,
    Parameters: Object.assign({}, ...parts.map((part) => part.Parameters)),
    ...(size.natGateway ? {} : { Conditions: parts[0].Conditions }),
    Resources: Object.assign({}, ...parts.map((part) => part.Resources)),
    Outputs: Object.fromEntries(
      Object.entries(given).map(([name, Value]) => [name, { Value, Export: { Name: `jobhuntai-${stage}-${name}` } }]),
    ),
  };
};
