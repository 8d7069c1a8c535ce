/**
 * The import rules of the house. Each comment says what to do instead; `npm run lint` prints it.
 * A rule that is broken on purpose must fail: test/architecture/imports.test.ts does that for each.
 */
const port = '^shared/adapters/.+port[.]ts$';

/** @param from who may import @param allowed the only places inside the project it may import from */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(functions|shared|migrations|local|client|console|events|test|scripts)/', pathNot: allowed },
});

const forbidden = [
  only(
    'domain-imports-domain',
    '^shared/domain/',
    ['^shared/domain/'],
    'Rules are pure. Pass what the rule needs as an argument, or move the code that fetches it to shared/services.',
  ),
  {
    name: 'domain-uses-no-package',
    severity: 'error',
    comment:
      'Rules are pure: of packages they use zod only (Temporal for calendar sums, libphonenumber for telephone numbers). Put I/O into an adapter.',
    from: { path: '^shared/domain/' },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
      pathNot: [
        'node_modules/zod/',
        'node_modules/temporal-polyfill/',
        '^node_modules/chrono-node/',
        '^node_modules/libphonenumber-js/',
        '^crypto$',
        '^node:crypto$',
      ],
    },
  },
  only(
    'contracts-import-domain',
    '^shared/contracts/',
    ['^shared/(contracts|domain)/'],
    'A contract says what goes over the wire. It may use value lists of shared/domain and other contracts, nothing else.',
  ),
  only(
    'queries-import-domain-and-scope',
    '^shared/db/queries/',
    ['^shared/domain/', '^shared/db/(scope|generated)\\.ts$', '^shared/db/queries/'],
    'A query takes a UserTx or SystemTx (shared/db/scope.ts) and plain arguments. Call adapters and services from shared/services.',
  ),
  only(
    'services-import-ports',
    '^shared/services/',
    ['^shared/(services|domain|contracts|db/queries)/', '^shared/db/(scope|generated)\\.ts$', port],
    'A use case gets its vendors as deps: import the interface from adapters/<x>/port.ts and let shared/runtime compose the real one.',
  ),
  only(
    'adapters-import-no-data',
    '^shared/adapters/',
    ['^shared/(adapters|domain|contracts)/'],
    'An adapter knows its vendor and nothing of our tables or use cases. Pass in what it needs, return what it learned.',
  ),
  {
    name: 'use-cases-do-no-io',
    severity: 'error',
    comment:
      'Use cases, contracts and queries reach the outside through ports and transactions alone: put files, sockets and processes into an adapter.',
    from: { path: '^shared/(services|contracts|db/queries)/' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  only(
    'migrations-import-domain',
    '^migrations/',
    ['^migrations/', '^shared/domain/'],
    'A migration must do the same for ever: it may read value lists of shared/domain, and writes its SQL itself.',
  ),
  {
    name: 'runtime-is-for-handlers',
    severity: 'error',
    comment: 'shared/runtime composes the real parts for handlers. Inside shared, take the part as a dep instead.',
    from: { path: '^shared/(domain|contracts|db|services|adapters)/' },
    to: { path: '^shared/runtime/' },
  },
  {
    name: 'function-imports-no-function',
    severity: 'error',
    comment: 'Functions are deployed alone. Move what two of them share to shared/services or shared/runtime.',
    from: { path: '^functions/([^/]+)/' },
    to: { path: '^functions/', pathNot: '^functions/$1/' },
  },
  {
    name: 'nothing-imports-functions',
    severity: 'error',
    comment: 'functions/ is what the cloud starts, not a library. Move the code to shared/ and import it from there.',
    from: { path: '^(shared|migrations|local|client)/' },
    to: { path: '^functions/' },
  },
  {
    name: 'nothing-imports-local',
    severity: 'error',
    comment: 'local/ is the one-machine stack and is never deployed. Only local, tests and scripts may use it.',
    from: { path: '^(functions|shared|migrations|client)/' },
    to: { path: '^local/' },
  },
  only(
    'console-is-a-client',
    '^console/',
    ['^(console|client)/'],
    'The console runs in browsers and knows the product by its API alone: use client/, or say it in a contract and generate.',
  ),
  {
    name: 'nothing-imports-the-console',
    severity: 'error',
    comment: 'console/ is built into a page by scripts/build-console.ts. Move what others need to client/ or shared/.',
    from: { pathNot: '^console/' },
    to: { path: '^console/' },
  },
  {
    name: 'product-imports-no-tests',
    severity: 'error',
    comment: 'Test support is for tests. Move what the product needs to shared/.',
    from: { path: '^(functions|shared|migrations|local|client)/' },
    to: { path: '^test/' },
  },
  {
    name: 'functions-are-thin',
    severity: 'error',
    comment:
      'A handler names routes or a use case: SQL belongs in shared/db/queries, rules in shared/domain, vendors behind shared/runtime.',
    from: { path: '^functions/' },
    to: { path: ['^shared/db/(client|queries/)', '^shared/adapters/'], pathNot: port },
  },
  {
    name: 'one-pool',
    severity: 'error',
    comment:
      'Only shared/db/pool.ts opens connections, for shared/db/client.ts. Take a Db (shared/db/scope.ts) as a dep and use withUser or withSystem.',
    from: { path: '^(functions|shared)/', pathNot: '^shared/db/pool\\.ts$' },
    to: { path: ['node_modules/pg/', 'node_modules/pg-[^/]+/'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'pool-for-client',
    severity: 'error',
    comment:
      'The pool is hidden behind scopes. Take a Db (shared/db/scope.ts) as a dep and use withUser or withSystem.',
    from: { pathNot: '^(shared/db/client\\.ts$|test/)' },
    to: { path: '^shared/db/pool\\.ts$' },
  },
  {
    name: 'sql-in-queries',
    severity: 'error',
    comment:
      'SQL is written in shared/db/queries/<table>.ts, in functions that take a UserTx or SystemTx. Call one of them.',
    from: { path: '^(functions|shared)/', pathNot: '^shared/db/' },
    to: { path: 'node_modules/kysely/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'vendors-in-adapters',
    severity: 'error',
    comment: 'Vendor packages stay in shared/adapters/<x>/, behind its port.ts. Take the port as a dep instead.',
    from: { path: '^(functions|shared)/', pathNot: '^shared/adapters/' },
    to: { path: 'node_modules/(@aws-sdk/|googleapis|openai/|nodemailer/|mailparser/)' },
  },
  {
    name: 'development-packages-stay-home',
    severity: 'error',
    comment:
      'What is deployed may import "dependencies" of package.json only. Move the package there, or the code to local/ or test/.',
    from: { path: '^(functions|shared|client)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'imports-are-seen',
    severity: 'error',
    comment: 'What createRequire loads is seen by no rule and by no bundler: write an import.',
    from: { path: '^(functions|shared)/' },
    to: { path: '^(node:)?module$' },
  },
  {
    name: 'packages-are-listed',
    severity: 'error',
    comment:
      'The file does not exist (imports carry their .ts ending), or the package is not in package.json: npm install --save-exact.',
    from: {},
    // aws-lambda is a package of types alone, from @types/aws-lambda.
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'], pathNot: '^aws-lambda$' },
  },
  {
    name: 'table-of-places-is-for-readers',
    severity: 'error',
    comment:
      'The table of places weighs more than all else in a bundle (0.5 MB zipped). It is for the functions that read postings, and migrate, which writes it; of boards take names from adapters/boards/all.ts, and put a route that compares places into duplicates.',
    from: {
      path: '^functions/',
      pathNot: '^functions/(crawl-source|duplicates|migrate|supplied|sync-mailbox|take-mail)/',
    },
    to: { path: '^shared/domain/places/gazetteer\\.generated\\.ts$', reachable: true },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two modules that need each other are one, or share a third: move the common part there.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

module.exports = {
  forbidden,
  options: {
    // TypeScript 7 has no compiler API for other programs to parse with; swc reads the same syntax.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(functions/console/page|coverage|\\.esbuild|\\.serverless|\\.jobhunt)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
