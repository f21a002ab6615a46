export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/globalSetup.mjs',
  transform: { '\\.ts$': ['@swc/jest', { swcrc: true }] },
  testTimeout: 60_000,
};
