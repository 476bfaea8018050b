/** The layers of docs/architecture.md, as rules. */
const layer = (name, allowed) => ({
  name: `${name}-imports-only-its-own`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^(src|tenant|tests|bench)/', pathNot: [`^src/${name}/`, ...allowed.map((other) => `^src/${other}/`)] }
});

module.exports = {
  forbidden: [
    layer('domain', []),
    layer('graph', ['domain']),
    layer('storage', ['domain']),
    layer('host', ['domain']),
    layer('ui', ['domain']),
    layer('app', ['domain', 'graph', 'storage', 'host', 'ui']),
    layer('webparts', ['app', 'host']),
    layer('extensions', ['app', 'host']),
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'] }
    },
    {
      name: 'only-graph-speaks-to-graph',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/@microsoft/microsoft-graph-client' }
    },
    {
      name: 'tenant-and-product-meet-over-http-alone',
      severity: 'error',
      from: { path: '^tenant/' },
      to: { path: '^src/' }
    },
    {
      name: 'fluent-by-deep-import',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/@fluentui/react/lib(-commonjs)?/index\\.' }
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'nothing-missing', severity: 'error', from: { pathNot: '\\.test\\.tsx?$' }, to: { couldNotResolve: true, pathNot: ['Strings$', '\\.module\\.scss$'] } }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'], mainFields: ['module', 'main', 'types'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    exclude: { path: '^(lib|temp|dist|release|sharepoint)' }
  }
};
