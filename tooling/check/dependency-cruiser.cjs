/** The arrows of docs/architecture.md: who may import whom. */

const TESTS = '\\.(test|bench)\\.tsx?$|/test/|^packages/testing/'

/** @type {(name: string, from: string, to: string, comment: string) => object} */
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: TESTS },
  to: { path: to },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle of files can be read in no order.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.gen(\\.ts)?$|paraglide|^virtual:|\\?' },
    },
    {
      name: 'kernel-is-the-ground',
      severity: 'error',
      comment: 'kernel imports nothing of ours and does no I/O.',
      from: { path: '^packages/kernel/', pathNot: TESTS },
      to: { path: '^(packages/(?!kernel/)|apps/|tooling/)' },
    },
    never('db-cache-auth-only-kernel', '^packages/(db|cache)/', '^(packages/(?!kernel/|db/|cache/)|apps/|tooling/)', 'db and cache know kernel only.'),
    never('auth-below-api', '^packages/auth/', '^(packages/(?!kernel/|db/|cache/|auth/)|apps/|tooling/)', 'auth knows kernel and the database.'),
    never(
      'api-below-providers',
      '^packages/api/',
      '^(packages/(?!kernel/|db/|cache/|auth/|api/)|apps/|tooling/)',
      'api knows db, cache, auth and kernel; providers come in through its ports.',
    ),
    never('api-without-sdk', '^packages/api/', 'node_modules/(stripe|uploadthing|nodemailer|hono|@upstash)/', 'api never sees an SDK: it has ports.'),
    never('api-without-http', '^packages/api/src/', '^(node:)?(http|https|net)$', 'api knows nothing of HTTP.'),
    {
      name: 'providers-by-ports',
      severity: 'error',
      comment: "providers implement api's ports and see nothing else of it.",
      from: { path: '^packages/providers/', pathNot: TESTS },
      to: { path: '^packages/(api|db|cache|auth)/', pathNot: '^packages/api/src/(ports|ports/.*|domains/[^/]+/contract)\\.ts$' },
    },
    never('lucia-only-in-auth', '^(apps|tooling|packages/(?!auth/))', 'node_modules/lucia/', 'Lucia is no longer developed: only auth may import it.'),
    {
      name: 'pages-without-database',
      severity: 'error',
      comment: 'The pages and the scripts work through the client.',
      from: { path: '^(apps/(web|admin|scripts)|packages/(client|ui|i18n))/', pathNot: TESTS },
      to: { path: '^packages/(db|cache|auth|providers)/' },
    },
    {
      name: 'pages-see-contracts',
      severity: 'error',
      comment: "Of api the pages see the contracts with what these are made of, and the routers' types only.",
      from: { path: '^(apps/(web|admin|scripts)|packages/(client|ui|i18n))/', pathNot: TESTS },
      to: { path: '^packages/api/src/', pathNot: '/contract\\.ts$|^packages/api/src/(wire|settings-values)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    never('ui-is-shared', '^packages/(ui|i18n)/', '^(apps/|tooling/)', 'ui and i18n belong to no app.'),
    never('nobody-imports-apps', '^(packages|tooling)/', '^apps/', 'Apps put things together; nobody imports them.'),
    {
      name: 'apps-apart',
      severity: 'error',
      comment: 'An app knows no other app.',
      from: { path: '^apps/([^/]+)/', pathNot: TESTS },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'slices-by-their-doors',
      severity: 'error',
      comment: 'A slice sees another one only through its public.ts, events.ts and contract.ts.',
      from: { path: '^packages/api/src/domains/([^/]+)/', pathNot: TESTS },
      to: { path: '^packages/api/src/domains/', pathNot: '^packages/api/src/domains/($1/|[^/]+/(public|events|contract)\\.ts$)' },
    },
    {
      name: 'packages-without-tooling',
      severity: 'error',
      comment: 'What runs in production knows nothing of the local stack.',
      from: { path: '^(packages|apps)/', pathNot: TESTS },
      to: { path: '^tooling/', pathNot: '^tooling/typescript/' },
    },
    { name: 'tests-stay-tests', severity: 'error', comment: 'Only tests import tests.', from: { pathNot: TESTS }, to: { path: '\\.test\\.tsx?$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(\\.types|dist|\\.tanstack|coverage|\\.lectern)/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
  },
}
