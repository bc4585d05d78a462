/** Who may import whom. An arrow that is not drawn here is forbidden: see CONTRIBUTING.md. */
const ours = '^(subgraphs|gateway|frontend|deploy|proto|tests)/';

module.exports = {
  forbidden: [
    {
      name: 'proto-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^proto/' },
      to: { path: ours, pathNot: '^proto/' },
    },
    {
      name: 'shared-imports-only-proto',
      severity: 'error',
      from: { path: '^subgraphs/shared/' },
      to: { path: ours, pathNot: '^(subgraphs/shared|proto)/' },
    },
    {
      name: 'subgraphs-meet-only-in-the-graph-and-on-the-bus',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/', pathNot: '^subgraphs/shared/' },
      to: { path: ours, pathNot: ['^subgraphs/$1/', '^subgraphs/shared/', '^proto/'] },
    },
    {
      name: 'gateway-imports-only-shared-and-proto',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: ours, pathNot: '^(gateway|subgraphs/shared|proto)/' },
    },
    {
      name: 'deploy-imports-only-shared',
      severity: 'error',
      from: { path: '^deploy/' },
      // The toolchain reads each service's codegen.ts by its path.
      to: { path: ours, pathNot: '^(deploy|subgraphs/shared|proto)/' },
    },
    {
      name: 'frontend-imports-only-itself',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: ours, pathNot: '^frontend/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'a-resolver-cannot-reach-a-store',
      severity: 'error',
      from: { path: '^subgraphs/.+\\.resolvers\\.ts$' },
      to: { path: '\\.(store|entity)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-composition-root-knows-resolvers',
      severity: 'error',
      // Resolvers of two nouns may share how a row becomes a type of the graph; generated types name their rows.
      from: {
        path: '^subgraphs/',
        pathNot: ['^subgraphs/[^/]+/src/(app|schema)\\.ts$', '\\.resolvers\\.ts$', '/src/generated/', '\\.test\\.ts$'],
      },
      to: { path: '\\.resolvers\\.ts$' },
    },
    {
      name: 'only-consumers-know-reactions',
      severity: 'error',
      from: { path: '^subgraphs/', pathNot: ['^subgraphs/[^/]+/src/(app|consumers)\\.ts$', '\\.test\\.ts$'] },
      to: { path: '/on-[^/]+\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'job/job.ts holds types, rules and outcomes: nothing of the database, the graph or the bus.',
      severity: 'error',
      from: { path: '^subgraphs/(?!shared/)[^/]+/src/([^/]+)/\\1\\.ts$' },
      to: {
        path: [
          'node_modules/(typeorm|pg|graphql|kafkajs|fastify|@apollo|@bufbuild)/',
          '\\.(store|entity|reader|resolvers|events)\\.ts$',
          '/shared/src/(database|bus|outbox|inbox|timers)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'stores-know-no-use-case-and-no-graph',
      severity: 'error',
      from: { path: '\\.store\\.ts$' },
      to: { path: ['\\.(resolvers|reader)\\.ts$', 'node_modules/(graphql|@apollo)/'] },
    },
    {
      name: 'kit-and-library-know-no-feature',
      severity: 'error',
      from: { path: '^frontend/src/(ui|lib)/' },
      to: { path: '^frontend/src/(features|app)/' },
    },
    {
      name: 'the-kit-has-no-product-words',
      severity: 'error',
      from: { path: '^frontend/src/ui/' },
      to: { path: '^frontend/src/generated/' },
    },
    {
      name: 'a-feature-knows-no-other-feature',
      severity: 'error',
      from: { path: '^frontend/src/features/([^/]+)/' },
      to: { path: '^frontend/src/(features|app)/', pathNot: '^frontend/src/features/$1/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '/(generated|gen)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/(?!@rekindle)|dist|\\.rekindle|coverage)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
