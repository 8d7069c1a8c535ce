/**
 * The plugins. `npm start` bundles all functions in one pass (local/stack/bundles.ts) and names the folder in
 * JOBHUNT_BUNDLES; serverless-offline then runs these, and serverless-esbuild has nothing to do.
 */
module.exports = () => [
  // Before the bundler, which takes up the files that are there.
  './deploy/console-page.cjs',
  ...(process.env.JOBHUNT_BUNDLES ? [] : ['serverless-esbuild']),
  'serverless-iam-roles-per-function',
  'serverless-offline',
];
