/** Run as `node --experimental-vm-modules node_modules/jest/bin/jest.js <file>`. */
export default {
  testEnvironment: 'node',
  roots: ['proto', 'subgraphs', 'gateway', 'frontend', 'deploy', 'tests'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['/\\.rekindle/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', tsx: false, importAttributes: true },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
  testTimeout: 30_000,
};
