import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, getDatabase } from '@/lib/db/client'
import { orderEntries } from '@/lib/db/schema/history'
import { FACET_KINDS, type FacetKind, facetOf, PRODUCT_FAMILIES } from '@/lib/domain/history/facets'
import { SORT_COLUMNS } from '@/lib/domain/history/orders-sort'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { entryFilter, quickLook } from './entry-filter'
import { listEntryRows } from './list-entry-rows'
import { readEntries } from './read-entries'
import { type Entry, plainly } from './testing/plainly'

let database: TestDatabase
let db: Database
const entries: Entry[] = []

/** Few values of each kind, so that filters find some and sorts have ties. */
const VALUES: Record<FacetKind, string[]> = {
  status: ['active', 'failed', 'late'],
  stage: ['provisioned', 'failed'],
  customer: [1, 2, 3].map((n) => `c0000000-0000-4000-8000-00000000000${n}`),
  reseller: ['1000001', '1000002'],
  person: ['mori', 'de-vries'],
  product: ['CFQ7TTC0LH18', 'CFQ7TTC0LF8S'],
  family: ['microsoft365', 'power'],
  term: ['P1Y', 'P1M', 'none'],
  billing: ['monthly', 'annual'],
  country: ['DE', 'JP'],
  currency: ['EUR', 'JPY'],
  source: ['here', 'elsewhere'],
  errors: ['yes'],
  drift: ['yes'],
}
const NAMES = ['Contoso GmbH', 'Álfheim ehf.', 'コントソ株式会社 😀', '=cmd()']

const picked = fc.record(
  Object.fromEntries(
    FACET_KINDS.map((kind) => [kind, fc.option(fc.constantFrom(...VALUES[kind]), { nil: '', freq: 3 })]),
  ) as Record<FacetKind, fc.Arbitrary<string>>,
)
const filters = fc
  .record({
    kinds: fc.uniqueArray(fc.constantFrom(...FACET_KINDS), { maxLength: 3 }),
    many: fc.boolean(),
    sort: fc.uniqueArray(fc.tuple(fc.constantFrom(...SORT_COLUMNS), fc.constantFrom('', '-')), {
      minLength: 1,
      maxLength: 3,
      selector: ([column]) => column,
    }),
    rest: fc.record(
      {
        q: fc.constantFrom('contoso', 'co', 'ソ', 'po-1', '"', 'gm contoso', '00%'),
        minValue: fc.constantFrom('5', '20'),
        maxValue: fc.constantFrom('30', '8'),
        from: fc.constantFrom('2026-10-03', '2026-10-05'),
        to: fc.constantFrom('2026-10-08', '2026-10-04'),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ kinds, many, sort, rest }) =>
    OrdersFilter.parse({
      ...Object.fromEntries(kinds.map((kind) => [kind, VALUES[kind].slice(0, many ? 2 : 1).join(',')])),
      sort: sort.map(([column, sign]) => sign + column).join(','),
      ...rest,
    }),
  )

beforeAll(async () => {
  database = await openTestDatabase()
  db = await getDatabase()
  const samples = fc.sample(picked, { numRuns: 260, seed: 7 })
  await add(samples.map(toEntry))
})
afterAll(() => database.close())

async function add(rows: Entry[]) {
  await db.insert(orderEntries).values(rows)
  entries.push(...rows)
}

function toEntry(facets: Record<FacetKind, string>, index: number): Entry {
  const customer = facets.customer || VALUES.customer[0] || ''
  const source = facets.source === 'elsewhere' ? 'elsewhere' : 'here'
  const had = { ...facets, customer, source, status: facets.status || 'active' }
  const name = NAMES[index % NAMES.length] ?? ''
  return {
    id: createHash('md5')
      .update(`${index} ${randomUUID()}`)
      .digest('hex')
      .replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    source,
    number: null,
    customerId: customer,
    customerName: name,
    country: facets.country || null,
    personName: facets.person,
    status: had.status as Entry['status'],
    createdAt: new Date(Date.UTC(2026, 9, 1 + (index % 9), 22, index % 3)),
    lineCount: index % 4,
    firstTitle: `Title ${index % 5}`,
    totals: [],
    value: index % 6 === 0 ? null : `${(index * 7) % 40}.5`,
    facets: FACET_KINDS.flatMap((kind) => (had[kind] ? [facetOf(kind, had[kind])] : [])),
    searchText: `${name} po-${index} 100%_sure`.toLowerCase(),
  }
}

it('pages through exactly what a plain query gives, forward and backward, while orders arrive', async () => {
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 7, max: 60 }), async (filter, limit) => {
      const before = plainly(entries, filter)
      const page = (cursor: { after?: string; before?: string }) =>
        listEntryRows(
          { db },
          entryFilter(filter, 'UTC'),
          { sort: filter.sort, after: cursor.after, before: cursor.before, quick: quickLook(filter, 'UTC') },
          limit,
        )
      const seen: string[] = []
      let now = await page({})
      for (;;) {
        seen.push(...now.rows.map(({ id }) => id))
        if (!now.after) break
        if (entries.length < 320)
          await add([toEntry(fc.sample(picked, 1)[0] as Record<FacetKind, string>, entries.length)])
        now = await page({ after: now.after })
      }
      expect(new Set(seen).size).toBe(seen.length)
      const old = new Set(before)
      expect(seen.filter((id) => old.has(id))).toEqual(before)
      const all = plainly(entries, filter)
      expect(seen.filter((id) => !all.includes(id))).toEqual([])

      const back = now.rows.map(({ id }) => id)
      while (now.before) {
        now = await page({ before: now.before })
        back.unshift(...now.rows.map(({ id }) => id))
      }
      expect(back).toEqual(all)
    }),
    { numRuns: 60 },
  )
})

it('reads everything in batches, as a plain query gives it', async () => {
  const filter = OrdersFilter.parse({ sort: 'status,-value', status: 'active,failed' })
  const read: string[] = []
  for await (const rows of readEntries({ db }, filter, 'UTC')) read.push(...rows.map(({ id }) => id))
  expect(read).toEqual(plainly(entries, filter))
})

it('knows the same product families as the database', async () => {
  const titles = [
    'Microsoft 365 E3',
    'Exchange Online',
    'Dynamics 365 Sales',
    'Power BI Pro',
    'Azure plan',
    'Windows Server',
    'Defender',
    'Teams Phone',
    'Backup',
  ]
  const { rows } = await db.execute<{ family: string }>(
    sql`select product_family(title) as family from unnest(${sql.param(titles)}::text[]) with ordinality given (title, nr) order by nr`,
  )
  expect(rows.map(({ family }) => family)).toEqual([...PRODUCT_FAMILIES])
})
