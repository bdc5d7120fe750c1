// Who may know whom. Each rule is broken on purpose in test/contracts/boundaries.test.ts and seen red.
const slice = (name) => `^server/src/domains/${name}/`;

/** What only decides: a file that says so in its name, and everything in a folder `rule`, whatever its name. */
const PURE = ['\\.rules\\.ts$', '^server/src/.+/rule/'];

/** The slices in their order: each may import those named with it. */
export const EARLIER = {
  access: [],
  attachments: ['access'],
  documents: ['access', 'attachments'],
  regions: ['access', 'documents'],
  communities: ['access', 'regions'],
  workers: ['access', 'attachments', 'regions', 'communities'],
  places: ['access', 'documents', 'regions', 'communities', 'workers'],
  moves: ['access', 'regions', 'workers'],
  schemes: ['access', 'documents', 'regions'],
  proposals: ['access', 'regions', 'workers'],
  grades: ['access', 'regions', 'communities', 'workers', 'schemes', 'proposals'],
  indicators: ['access', 'documents', 'regions', 'communities', 'workers'],
  explorer: ['access', 'regions'],
  imports: ['access', 'jobs'],
  jobs: [],
  inbox: [],
  views: ['access'],
  exports: ['explorer', 'jobs'],
  audit: ['access', 'regions'],
};

/** In the console the order is the same; beside it list pages show the saved views of `views` and the button of `imports`, which know no other slice. */
const consoleSlice = (name) => `^admin/src/domains/${name}/`;
const ON_LISTS = ['imports', 'views'];
const inConsole = (name) => (ON_LISTS.includes(name) ? [name] : [name, ...EARLIER[name], ...ON_LISTS]);

export default {
  forbidden: [
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment:
        'A rule computes from facts: it knows no GraphQL, no database, no role of its slice that acts, no library but decimals.',
      from: { path: PURE },
      to: {
        path: [
          '\\.(entity|service|resolver|inputs|reads|types)\\.ts$',
          '^server/src/(platform|migrations|startup|cli|demo)/',
          '^(node:|fs|path|crypto|http|net|child_process|process|os)',
          'node_modules/(?!.*decimal\\.js/)',
        ],
      },
    },
    {
      name: 'rules-name-other-slices-only',
      severity: 'error',
      comment: 'A rule may name a type of an earlier slice; with its code would come its entities.',
      from: { path: PURE },
      to: {
        path: '^server/src/domains/[^/]+/index\\.ts$',
        // Their first doors open on what is pure alone, and reach no entity.
        pathNot: '^server/src/domains/(schemes|proposals)/index\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rule-folder-reaches-no-database',
      severity: 'error',
      comment:
        'Nor does anything a rule reaches, however far: no clock of the system, no database, no request. Types of answers, which name GraphQL, it may reach.',
      from: { path: '^server/src/.+/rule/' },
      to: {
        reachable: true,
        path: [
          '\\.(entity|service|resolver|reads|roots|sql|job)\\.ts$',
          '^server/src/(platform|migrations|startup|cli|demo)/',
          '^server/src/shared/context\\.ts$',
          '^(node:|fs$|crypto$|child_process$|process$)',
          'node_modules/(@mikro-orm|kysely|pg|fastify)/',
        ],
      },
    },
    {
      name: 'slice-front-door',
      severity: 'error',
      comment: 'Another slice is reached through its index.ts only, by slices and platform alike.',
      from: { path: '^server/src/(domains/([^/]+)|platform|startup|cli|demo)/' },
      to: {
        path: '^server/src/domains/[^/]+/.+',
        pathNot: [
          '^server/src/domains/$2/',
          '^server/src/domains/[^/]+/index\\.ts$',
          // A second door: what reads and checks documents must be had without the database that keeps their versions.
          '^server/src/domains/schemes/versions/index\\.ts$',
          // Likewise what rules say of proposals, the batches that keep them, and what is only tried.
          '^server/src/domains/proposals/(batches|simulations)/index\\.ts$',
        ],
      },
    },
    {
      name: 'documents-know-no-versions',
      severity: 'error',
      comment:
        'Reading, checking and comparing documents needs no database and no request; only keeping their versions does.',
      from: { path: '^server/src/domains/schemes/', pathNot: '^server/src/domains/schemes/versions/' },
      to: {
        path: ['^server/src/domains/schemes/versions/', 'node_modules/(@mikro-orm|kysely|pg|type-graphql)/', '^node:'],
      },
    },
    {
      name: 'proposals-before-batches',
      severity: 'error',
      comment: 'What a rule says of proposals needs no database and no request; only keeping and deciding them does.',
      from: { path: '^server/src/domains/proposals/', pathNot: '^server/src/domains/proposals/(batches|simulations)/' },
      to: {
        path: [
          '^server/src/domains/proposals/(batches|simulations)/',
          'node_modules/(@mikro-orm|kysely|pg|type-graphql)/',
          '^node:',
        ],
      },
    },
    ...Object.entries(EARLIER).map(([name, earlier]) => ({
      name: `slices-in-order-${name}`,
      severity: 'error',
      comment: 'A later slice may know an earlier one, never the other way round; nobody knows indicators or audit.',
      from: { path: slice(name) },
      to: { path: '^server/src/domains/', pathNot: [slice(name), ...earlier.map(slice)] },
    })),
    {
      name: 'domains-do-not-know-platform',
      severity: 'error',
      comment: 'Writes come through ctx.write; reads are declared.',
      from: { path: '^server/src/domains/' },
      to: { path: '^server/src/(platform|migrations|startup|cli|demo|main|config)' },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^server/src/shared/' },
      to: { path: '^server/src/', pathNot: '^server/src/shared/' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      comment: 'A migration must run in ten years as it ran today, so it uses no code that changes.',
      from: { path: '^server/src/migrations/' },
      to: { path: '^server/src/', pathNot: '^server/src/migrations/' },
    },
    {
      name: 'entity-does-not-act',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.(service|resolver|inputs|reads)\\.ts$' },
    },
    {
      name: 'service-does-not-know-graphql',
      severity: 'error',
      comment: 'Types of inputs may be named; nothing of GraphQL runs in a service.',
      from: { path: '\\.service\\.ts$' },
      to: {
        path: ['\\.(resolver|inputs)\\.ts$', 'node_modules/(type-graphql|graphql|@apollo)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'console-and-server-do-not-know-each-other',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^server/' },
    },
    ...Object.keys(EARLIER).map((name) => ({
      name: `console-slices-in-order-${name}`,
      severity: 'error',
      comment: 'What a page shows of a later slice, that slice hands over for a slot (`slots.ts` of the earlier one).',
      from: { path: consoleSlice(name) },
      to: { path: '^admin/src/domains/', pathNot: inConsole(name).map(consoleSlice) },
    })),
    {
      name: 'console-front-door',
      severity: 'error',
      comment:
        'What other slices and the frame may have of a slice stands in a `door.ts` of it or of a room of it; what fits into its pages in its `slots.ts`.',
      from: { path: '^admin/src/(domains/([^/]+)/|layout/|[^/]+$)' },
      to: {
        path: '^admin/src/domains/[^/]+/.+',
        pathNot: [
          '^admin/src/domains/$2/',
          '^admin/src/domains/[^/]+/(index|slots)\\.ts$',
          '^admin/src/domains/.+/door\\.ts$',
        ],
      },
    },
    {
      name: 'console-door-for-others-only',
      severity: 'error',
      comment:
        'Within a slice a file is asked for what it is itself: by its door it would know all that others may have.',
      from: { path: '^admin/src/domains/([^/]+)/' },
      to: { path: '/door\\.ts$', pathNot: '^admin/src/domains/(?!$1/)' },
    },
    {
      name: 'console-shared-knows-no-slice',
      severity: 'error',
      comment: 'It reads what all slices hand over (`slices.ts`), and never a file of one.',
      from: { path: '^admin/src/(shared|providers|messages|theme)/' },
      to: { path: '^admin/src/domains/' },
    },
    {
      name: 'console-slices-know-no-frame',
      severity: 'error',
      comment: 'The frame around every page stands on the slices.',
      from: { path: '^admin/src/(domains|shared|providers|messages|theme)/' },
      to: { path: '^admin/src/(layout/|App\\.tsx$|main\\.tsx$)' },
    },
    {
      name: 'console-of-schemes-knows-no-kind',
      severity: 'error',
      comment:
        'Forms, checks, comparison and versions of documents of a district; a slice hands them its kind, with the operations that belong to it.',
      from: { path: '^admin/src/domains/schemes/' },
      to: { path: ['^admin/src/domains/(?!(schemes|documents|regions)/)', '^schema/generated/grade'] },
    },
    {
      name: 'server-does-not-know-console-or-tests',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^(admin|test)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment:
        'Two entities of one slice may point at each other (Rel<X>). A page of the console is loaded when it is opened, after the list of slices that names it.',
      from: {},
      to: {
        circular: true,
        viaOnly: { pathNot: '\\.entity\\.ts$', dependencyTypesNot: ['type-only', 'dynamic-import'] },
      },
    },
    {
      name: 'no-cycle-in-console',
      severity: 'error',
      comment:
        'In the console a type counts too: what two files share stands in a third, never in the page above them.',
      from: { path: '^admin/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test\\.tsx?|fixtures\\.ts)$|^(server|admin|schema)/dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
