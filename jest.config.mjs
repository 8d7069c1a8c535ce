/** Jest runs the tests as ES modules: middy 7 exports nothing else. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/postgres/setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres/teardown.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2024', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // No promise about time: only what never ends is ended, on the slowest machine too.
  testTimeout: 240_000,
  // Jest leaves one core for itself: half of a machine with two.
  maxWorkers: '100%',
};
