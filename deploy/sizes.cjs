/**
 * How large a deployment is, by DEPLOY_SIZE. docs/deployment.md says what each costs and what it gives up.
 *
 *   own    (the default) functions outside any network of yours; DATABASE_URL and its sisters stand in the secret
 *   small  one person: a database that pauses, no proxy, no NAT gateway; schedules come together, twice an hour
 *   full   two database instances behind a proxy, a NAT gateway, a key of its own
 */
const MINUTE = 60;

/** What is cheap to wait for waits for the next half hour, so that the database sleeps in between. */
const TOGETHER = 'cron(0/30 * * * ? *)';
const HOURLY = 'cron(0 * * * ? *)';

const sizes = {
  own: { network: false },
  small: {
    network: true,
    capacity: { MinCapacity: 0, MaxCapacity: 2, SecondsUntilAutoPause: 5 * MINUTE },
    instances: 1,
    backupDays: 7,
    // What a pausing database takes to wake: about 15 seconds, 30 after a day (Aurora's documentation).
    connectSeconds: 27,
    httpSeconds: 29,
    // Addresses of AWS that answer over IPv6, since nothing else leaves the network.
    dualStack: true,
    rate: (expression) => {
      if (/^rate\(\d+ minutes?\)$/.test(expression)) return TOGETHER;
      return /^cron\(\d+ \* /.test(expression) ? HOURLY : expression;
    },
  },
  full: {
    network: true,
    capacity: { MinCapacity: 0.5, MaxCapacity: 16 },
    instances: 2,
    backupDays: 14,
    // Some 300 metrics at 0.30 a month: more than all else that small costs.
    embeddedMetrics: true,
    proxy: true,
    natGateway: true,
    key: true,
  },
};

/** The size that the deployer named. Throws for a name that is none. */
function sizeOf(name = process.env.DEPLOY_SIZE || 'own') {
  const size = sizes[name];
  if (size === undefined) throw new Error(`DEPLOY_SIZE is ${name}: say one of ${Object.keys(sizes).join(', ')}.`);
  return { name, ...size };
}

/** What the foundation of the stage gives to the other stacks (deploy/foundation.cjs). */
const fromFoundation = (stage, name) => ({ 'Fn::ImportValue': `jobhuntai-${stage}-${name}` });

module.exports = { sizeOf, fromFoundation, sizeNames: Object.keys(sizes) };
