/** The floors of the house, from the top down. See the table in ARCHITECTURE.md. */
export const floors = [
  'app',
  'components',
  'ui',
  'session',
  'services',
  'partner-center',
  'entra',
  'jobs',
  'db',
  'i18n',
  'domain',
  'base',
  'messages',
  'testing',
  'sandbox',
  'e2e',
  'bench',
  'chaos',
  'scripts',
] as const
export type Floor = (typeof floors)[number]

/** Which floor a file lies on: the first pattern that fits. A group names the floor after the folder. */
const places: [RegExp, Floor?][] = [
  [/^app\//, 'app'],
  [/^(proxy|instrumentation)\.ts$/, 'session'],
  [/^components\/ui\//, 'ui'],
  [/^components\//, 'components'],
  [/^lib\/(?:env|log)\.ts$/, 'base'],
  [/^lib\/(?:[^/]+\.ts$|process\/)/, 'session'],
  [/^lib\/(\w[\w-]*)\//],
  [/^(messages|sandbox|e2e|bench|chaos|scripts)\//],
]

/** Takes a path from the root; returns its floor, or undefined for configuration files at the root. */
export function floorOf(path: string): Floor | undefined {
  const place = places.find(([pattern]) => pattern.test(path))
  if (!place) return undefined
  const [pattern, floor] = place
  const named = floor ?? floors.find((name) => name === pattern.exec(path)?.[1])
  if (!named) throw new Error(`${path} lies on no floor: name its folder in scripts/floors/plan.ts`)
  return named
}

/** What each floor may import besides itself. Gateways do not know each other; programs know only themselves. */
export const mayImport: Record<Floor, readonly Floor[]> = {
  app: ['components', 'ui', 'session', 'services', 'i18n', 'domain'],
  components: ['ui', 'domain'],
  ui: ['domain'],
  session: ['services', 'partner-center', 'entra', 'jobs', 'db', 'domain', 'base'],
  services: ['partner-center', 'entra', 'jobs', 'db', 'domain', 'base'],
  'partner-center': ['domain', 'base'],
  entra: ['domain', 'base'],
  jobs: ['domain', 'base'],
  db: ['domain', 'base'],
  i18n: ['messages', 'domain'],
  domain: [],
  base: [],
  messages: [],
  testing: ['services', 'partner-center', 'entra', 'db', 'domain', 'base'],
  sandbox: [],
  e2e: ['scripts', 'testing'],
  bench: ['scripts', 'testing'],
  // A Postgres server of its own.
  chaos: ['scripts', 'testing'],
  // What must be set for a live run is read by the same schema before and in it.
  scripts: ['testing'],
}

/** Packages a floor may use, where that is narrower than "any". */
export const packages: Partial<Record<Floor, readonly string[]>> = {
  domain: ['zod', 'big.js'],
  base: ['zod', 'pino'],
}

export const serverOnly: readonly Floor[] = ['services', 'partner-center', 'entra', 'jobs', 'db']

export const MAX_LINES = 250
/** Data rather than code. */
export const mayBeLong = /^(sandbox\/seed\/|lib\/db\/schema\/orders\.ts$)/

/** Where server actions stand: beside the page that hands them out. */
export const actionFiles = /^app\/(?:.+\/)?actions\.ts$/
/** Its actions are for everybody, signed in or not: the look of the page, and signing out. */
export const openActions = 'app/actions.ts'

/** Files that few may import: what they hand out could do harm elsewhere. */
export const keptFor: readonly { file: string; importers: RegExp }[] = [
  {
    // With the session itself orders could be placed as the service account; the context hands out one reading only.
    file: 'lib/services/service-account/find-service-session.ts',
    importers: /^lib\/services\/(?:context\.ts|service-account\/)/,
  },
]
