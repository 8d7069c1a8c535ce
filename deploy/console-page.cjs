/** Builds the console's page before anything is put into archives, so that a deployment can never lack it. */
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

module.exports = class ConsolePage {
  constructor() {
    this.hooks = { 'before:package:createDeploymentArtifacts': () => this.build() };
  }

  build() {
    // Only the template is wanted where one archive stands for all (serverless.package.cjs).
    if (process.env.JOBHUNT_ARTIFACT) return;
    execFileSync(process.execPath, [join(__dirname, '..', 'scripts/build-console.ts')], { stdio: 'inherit' });
  }
};
