const path = require('node:path');
const { localizedResources } = require('../config/config.json');

const rootDir = path.join(__dirname, '..');

/** The shipped string modules, in Swedish: what users see is what tests read. */
const strings = Object.fromEntries(
  Object.entries(localizedResources).map(([name, file]) => [
    `^${name}$`,
    `<rootDir>/${file.replace(/^lib\//, 'src/').replace('{locale}', 'sv-se')}`
  ])
);

const typescript = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { react: { runtime: 'classic' } }
    },
    module: { type: 'commonjs' }
  }
];

/** The same library built as CommonJS; the bundle takes the ES modules. */
const graphClient = { '^@microsoft/microsoft-graph-client/lib/es/(.*)$': '@microsoft/microsoft-graph-client/lib/$1' };

const shared = {
  rootDir,
  moduleNameMapper: graphClient,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  // Libraries that are published as ES modules alone are turned into CommonJS here; the bundle takes them as they are.
  transform: { '[\\\\/]loc[\\\\/](?:\\w+[\\\\/])?[\\w-]+\\.js$': '<rootDir>/tests/transforms/amdStrings.cjs', '\\.(ts|tsx|mjs)$': typescript, '[\\\\/](linkify-it|uc\\.micro|idb|@sparticuz|@pnp)[\\\\/].*\\.js$': typescript },
  transformIgnorePatterns: ['/node_modules/(?!(linkify-it|uc\\.micro|idb|@sparticuz|@pnp)/)'],
  modulePathIgnorePatterns: ['<rootDir>/(lib|lib-commonjs|lib-dts|dist|temp|release|sharepoint|\\.cache)/'],
  clearMocks: true
};

module.exports = {
  rootDir,
  testTimeout: 60000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: '<rootDir>/tests/transforms/jsdomWithNode.cjs',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
      moduleNameMapper: {
        ...graphClient,
        '\\.module\\.scss$': 'identity-obj-proxy',
        '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1',
        ...strings
      }
    },
    {
      ...shared,
      displayName: 'contract',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/contract/**/*.test.ts']
    },
    {
      ...shared,
      displayName: 'journeys',
      testEnvironment: '<rootDir>/tests/transforms/journeyEnvironment.cjs',
      testMatch: ['<rootDir>/tests/journeys/**/*.test.ts']
    }
  ]
};
