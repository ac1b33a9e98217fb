import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { people } from '@/lib/db/schema/people'
import type { TableColumn } from '@/lib/domain/history/table-columns'
import { OrdersExport } from '@/lib/domain/orders-export'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { listEntries } from '@/lib/services/history/list-entries'
import { savePreference } from '@/lib/services/preferences/save-preference'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { HOSTILE_NAMES } from '@/lib/testing/seed/company-words'
import { seedHistory } from '@/lib/testing/seed/seed-history'
import { cancelExport } from './cancel-export'
import { exportOrders } from './export-orders'
import { getExportProgress } from './get-export-progress'
import type { SheetWords } from './sheet-words'

const actor = {
  ...{ personId: randomUUID(), name: 'Sana', upn: 'sana@partner.example', roles: [], signInMethods: [] },
  sessionId: 'none',
}
const words: SheetWords = {
  title: '注文',
  header: (column) => `[${column}]`,
  ...{ status: (word) => word, source: (word) => word, term: (word) => word, billing: (word) => word },
  drift: (word) => word,
}
let database: TestDatabase
const context = () => ({ db: database.db, actor })

beforeAll(async () => {
  database = await openTestDatabase()
  const client = await (await getConnection()).pool.connect()
  await seedHistory(client, { orders: 1200, customers: 40, linesPerOrder: 1.5 }, () => undefined)
  client.release()
  await database.db.insert(people).values({ ...actor, id: actor.personId })
}, 120_000)
afterAll(() => database.close())

function open(given: Record<string, string>, timeZone = 'UTC') {
  const wanted = { ...OrdersExport.parse(given), filter: OrdersFilter.parse(given), timeZone, words }
  return exportOrders(context(), wanted)
}
async function bytesOf(given: Record<string, string>, timeZone?: string) {
  return Buffer.from(await new Response(await open(given, timeZone)).arrayBuffer())
}
async function showColumns(...ids: TableColumn[]) {
  const columns = ids.map((id) => ({ id }))
  await savePreference(context(), { key: 'ordersTable', value: { columns, density: 'compact' } })
}

test('a CSV file has exactly the rows and columns on screen, as the list sorts them', async () => {
  await showColumns('customer', 'reference', 'value', 'status')
  const search = { status: 'cancelled', sort: 'customer,-value' }
  const page = await listEntries(context(), OrdersFilter.parse(search), 'UTC')
  const [headers, ...rows]: string[][] = parse(await bytesOf({ ...search, format: 'csv' }), { bom: true })
  expect(headers).toEqual(['[customer]', '[reference]', '[currency]', '[value]', '[status]'])
  expect(rows.slice(0, page.rows.length).map((row) => row[1])).toEqual(page.rows.map(({ reference }) => reference))
  expect(rows).toHaveLength(page.total.count)
  const [money] = page.rows[0]?.totals ?? []
  expect(rows[0]?.slice(2)).toEqual([money?.currency, money?.amount, 'cancelled'])
})

test('spreadsheet programs know the letters of a CSV file, and take no name for a formula', async () => {
  await showColumns('reference', 'customer')
  const file = await bytesOf({ format: 'csv' })
  expect(file.subarray(0, 3).toString('hex')).toBe('efbbbf')
  const rows: string[][] = parse(file, { bom: true, from: 2 })
  const names = new Set(rows.map((row) => row[1] ?? ''))
  expect([...names].filter((name) => /^[=+\-@\t\r＝＋－＠]/.test(name))).toEqual([])
  const bare = new Set([...names].map((name) => name.replace(/^'/, '')))
  expect(HOSTILE_NAMES.filter((name) => !bare.has(name))).toEqual([])
})

test('an XLSX file has names as texts, amounts as numbers, and times as dates in the zone of the person', async () => {
  await showColumns('reference', 'customer', 'placed', 'value')
  const { sheets } = await readXlsx(await bytesOf({ format: 'xlsx', columns: 'all' }, 'Asia/Tokyo'))
  const [headers = [], ...rows] = sheets[0]?.rows ?? []
  expect(rows).toHaveLength(1200)
  const cell = (row: (typeof rows)[number], column: string) => row[headers.indexOf(`[${column}]`)]
  const names = new Set(rows.map((row) => cell(row, 'customer')))
  expect(HOSTILE_NAMES.filter((name) => !names.has(name))).toEqual([])
  const first = rows[0] ?? []
  expect(typeof cell(first, 'value')).toBe('number')
  const [local, utc] = [cell(first, 'placed'), cell(first, 'placedUtc')]
  expect(Number(local) - Number(utc)).toBeCloseTo(9 * 3_600_000, -4)
  expect(JSON.stringify(sheets)).not.toContain('"formula"')
})

test('only what is selected is exported when orders are selected', async () => {
  await showColumns('reference')
  const page = await listEntries(context(), OrdersFilter.parse({}), 'UTC')
  const chosen = [page.rows[7], page.rows[2]].flatMap((row) => row ?? [])
  const ids = chosen.map(({ id }) => id).join(',')
  const rows: string[][] = parse(await bytesOf({ ids, format: 'csv' }), { bom: true, from: 2 })
  expect(rows.flat()).toEqual(chosen.map(({ reference }) => reference))
})

test.each(['csv', 'xlsx'])('a person sees how far their %s file is, and may cancel it', async (format) => {
  const [whole, cancelled] = [randomUUID(), randomUUID()]
  await bytesOf({ format, exportId: whole })
  const done = { state: 'done', rows: 1200, total: 1200 }
  expect(await getExportProgress(context(), { exportId: whole })).toMatchObject(done)

  const stream = await open({ format, exportId: cancelled })
  await cancelExport(context(), { exportId: cancelled })
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow()
  expect((await getExportProgress(context(), { exportId: cancelled })).state).toBe('cancelled')

  const stranger = { ...context(), actor: { ...actor, personId: 'somebody-else' } }
  await expect(getExportProgress(stranger, { exportId: whole })).rejects.toMatchObject({ code: 'notFound' })
  await expect(open({ format, exportId: whole })).rejects.toMatchObject({ code: 'changedMeanwhile' })
})

test('rows that no browser takes any more are not read', async () => {
  const exportId = randomUUID()
  const reader = (await open({ format: 'csv', exportId })).getReader()
  await reader.read()
  await reader.cancel()
  const { state, rows } = await getExportProgress(context(), { exportId })
  expect(state).toBe('cancelled')
  expect(rows).toBeLessThan(1200)
})
