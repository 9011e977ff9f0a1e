/** A path that a server answers beside the procedures and the outside API. */
export interface OtherRoute {
  methods: readonly ('GET' | 'POST')[]
  path: string
  /** Which servers; the one-process server answers all of them. */
  server: 'core' | 'media' | 'payments' | 'all'
  who: string
  what: string
}

/**
 * The paths that the access table doesn't know. A test of the server lists what it registers and fails for one without a row here. Metrics have a port of
 * their own that no balancer shows to the world.
 */
export const OTHER_ROUTES = [
  { methods: ['GET'], path: '/healthz', server: 'all', who: 'everybody', what: 'Says that the process lives' },
  { methods: ['GET'], path: '/api/core/healthz', server: 'core', who: 'everybody', what: 'The same through the balancer: some server of the kind lives' },
  { methods: ['GET'], path: '/api/media/healthz', server: 'media', who: 'everybody', what: 'The same' },
  { methods: ['GET'], path: '/api/payments/healthz', server: 'payments', who: 'everybody', what: 'The same' },
  { methods: ['GET'], path: '/readyz', server: 'all', who: 'everybody', what: 'Says whether a balancer should send requests here, and which part is away' },
  {
    methods: ['GET'],
    path: '/api/core/pictures/:file',
    server: 'core',
    who: 'everybody who knows the name',
    what: 'A picture of a person, named by its content',
  },
  {
    methods: ['GET'],
    path: '/api/core/csv/:list',
    server: 'core',
    who: 'as the procedure of the list (`staff.users`, …)',
    what: 'A list of the console as CSV, by stream; its budget and scope are the procedure’s',
  },
  { methods: ['GET'], path: '/api/core/exports/:id', server: 'core', who: 'the owner’s session only', what: 'The download of everything held about a person' },
  { methods: ['GET'], path: '/api/v1/openapi.json', server: 'core', who: 'everybody', what: 'The description of the outside API' },
  {
    methods: ['POST'],
    path: '/webhooks/stripe',
    server: 'payments',
    who: 'who signs as Stripe',
    what: 'Events of payments, stored when their signature is right',
  },
  {
    methods: ['GET', 'POST'],
    path: '/api/uploadthing',
    server: 'media',
    who: 'an instructor’s session from a page of ours; the store, signed',
    what: 'Signs an upload that was asked for; hears that a file has come',
  },
] as const satisfies readonly OtherRoute[]
