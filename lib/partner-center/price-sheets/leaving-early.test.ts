import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SheetServer, startSheetServer } from '@/lib/testing/price-sheets/start-sheet-server'
import { createPriceSheets, type PriceSheets } from './price-sheets'

/** Readers who do not want the whole sheet: nothing is left open, and no more is made than is wanted. */
let sheets: SheetServer
let priceSheets: PriceSheets
beforeAll(async () => {
  sheets = await startSheetServer()
  priceSheets = createPriceSheets({ baseUrl: sheets.url, getAccessToken: async () => 'token' })
})
afterAll(() => sheets.stop())

const large = { market: 'US', view: 'updatedlicensebased', timeline: 'history', month: '209903' } as const
const made = async () => (await fetch(`${sheets.url}/made`)).json()

test('leaving early ends the download, of which no more was made than was wanted', async () => {
  for await (const row of priceSheets.rows(large, { packed: false })) {
    if (row.productTitle === 'Plan 10') break
  }
  await expect.poll(made).toMatchObject({ left: true })
  expect((await made()).made).toBeLessThan(100_000)
})

test('leaving by a signal throws its reason', async () => {
  const controller = new AbortController()
  const reading = (async () => {
    for await (const _ of priceSheets.rows(large, { signal: controller.signal })) {
      controller.abort(new Error('enough'))
    }
  })()
  await expect(reading).rejects.toThrow('enough')
  await expect.poll(made).toMatchObject({ left: true })
})

test('a reader who takes its time lets the server wait', async () => {
  const rows = priceSheets.rows(large, { packed: false })
  await rows.next()
  let before = -1
  await expect
    .poll(
      async () => {
        const { made: now } = await made()
        const isWaiting = now === before
        before = now
        return isWaiting
      },
      { interval: 200 },
    )
    .toBe(true)
  expect(before).toBeLessThan(100_000)
  await rows.return(undefined)
})
