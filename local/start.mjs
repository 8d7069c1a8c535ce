// Checks the one thing that must be right before TypeScript can be read at all.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `JobHunt AI runs on Node 24; this is ${process.version}. Run it as "npm start" after "npm ci": npm then uses the Node 24 ` +
      'that the project brings along. If this line comes from npm start, the package "node" was not installed: run npm ci again.\n',
  );
  process.exit(1);
}
await import('./start.ts');
