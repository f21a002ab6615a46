const esmOnly = ['intl-messageformat', '@formatjs', '@sparticuz/chromium'];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/globalTeardown.mjs',
  // These packages come as ES modules only.
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  transform: { '\\.[jt]s$': ['@swc/jest', { swcrc: true }] },
  // A browser wants the computer for itself; `test/run.mjs` runs what needs none side by side.
  maxWorkers: 1,
  testTimeout: 60_000,
};
