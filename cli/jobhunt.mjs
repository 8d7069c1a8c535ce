#!/usr/bin/env node
// Checks the one thing that must be right before TypeScript can be read at all, then hands over.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `jobhunt runs on Node 24; this is ${process.version}. Run it as "npx jobhunt" in the project after "npm ci".\n`,
  );
  process.exit(1);
}
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
