import { deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PriceSheetRow } from '@/lib/domain/wire/catalog/price-sheet-row'
import { type SheetServer, startSheetServer } from '@/lib/testing/price-sheets/start-sheet-server'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { PartnerCenterError } from '../http/errors'
import { createPriceSheets, type PriceSheets } from './price-sheets'

let sheets: SheetServer
let scripted: ScriptedServer
const at = (baseUrl: string) =>
  createPriceSheets({ baseUrl, getAccessToken: async () => 'price-token', firstPauseMs: 1, repeats: false })

beforeAll(async () => {
  scripted = await startScriptedServer()
  sheets = await startSheetServer()
})
afterAll(async () => {
  sheets.stop()
  await scripted.stop()
})

const current = { market: 'US', view: 'updatedlicensebased' } as const
const inMonth = (month: string) => ({ ...current, timeline: 'history', month }) as const
const HEADER =
  'ProductTitle,ProductId,SkuId,SkuTitle,Publisher,SkuDescription,UnitOfMeasure,TermDuration,BillingPlan,Market,' +
  'Currency,UnitPrice,PricingTierRangeMin,PricingTierRangeMax,EffectiveStartDate,EffectiveEndDate,Tags,ERP Price'
const LINE =
  'Plan,CFQ7TTC0HDK0,0001,Plan,Microsoft,"Mail, files",,P1Y,Annual,US,USD,115.20,1,300,2/1/2019 12:00:00 AM,,License,144'

async function all(rows: AsyncIterable<PriceSheetRow>): Promise<PriceSheetRow[]> {
  const read: PriceSheetRow[] = []
  for await (const row of rows) read.push(row)
  return read
}
const answering = (content: string | Buffer): PriceSheets => {
  scripted.answerWith((response) => response.end(content))
  return at(scripted.url)
}
const refusal = (rows: AsyncIterable<PriceSheetRow>) =>
  all(rows).then(
    () => expect.unreachable(),
    (error: unknown) => (error instanceof PartnerCenterError ? error : expect.unreachable(`${error}`)),
  )

describe('rows', () => {
  test.each([true, false])(
    'are read with exact prices, dates in UTC and nothing for empty cells (packed: %s)',
    async (packed) => {
      const [first, second, ...rest] = await all(at(sheets.url).rows(inMonth('209901'), { packed }))
      expect(rest).toEqual([])
      expect(first).toEqual({
        productTitle: 'Plan 0',
        productId: 'CFQ7TTC01000',
        skuId: '0001',
        skuTitle: 'Plan 0',
        publisher: 'Microsoft Corporation',
        skuDescription: expect.stringContaining('company needs, "and more",\nin one plan.'),
        unitOfMeasure: undefined,
        termDuration: 'P1Y',
        billingPlan: 'Annual',
        market: 'US',
        currency: 'USD',
        unitPrice: '0',
        pricingTierRangeMin: undefined,
        pricingTierRangeMax: undefined,
        effectiveStartDate: '2019-02-01T00:00:00.000Z',
        effectiveEndDate: '2021-02-04T20:35:31.000Z',
        tags: 'License',
        erpPrice: '1',
        segment: 'Commercial',
      })
      expect(second).toMatchObject({ productTitle: 'Plan 1', unitPrice: '1.1', erpPrice: '2' })
    },
  )

  test.each([
    ['plain', Buffer.from(`${HEADER}\n${LINE}`)],
    ['gzip', gzipSync(`${HEADER}\n${LINE}`)],
    ['zlib', deflateSync(`${HEADER}\n${LINE}`)],
  ])('are found in %s, whatever the headers call it', async (_, content) => {
    const [row] = await all(answering(content).rows(current))
    expect(row).toMatchObject({
      unitPrice: '115.2',
      pricingTierRangeMax: 300,
      effectiveEndDate: undefined,
      segment: undefined,
    })
  })

  test('are found by the names of their columns, in any order, and what nobody knows is left out', async () => {
    const columns = HEADER.split(',')
    const cells = ['Plan', 'P', 'S', 'Plan', 'M', 'D', '', '', '', 'US', 'USD', '1', '', '', '', '', '', '']
    const content = `New,${columns.toReversed().join(',')}\r\nx,${cells.toReversed().join(',')}\r\n`
    const [row] = await all(answering(content).rows(current))
    expect(row).toMatchObject({ productId: 'P', currency: 'USD', unitPrice: '1' })
    expect(row).not.toHaveProperty('New')
  })
})

describe('the question', () => {
  test('names market, view, timeline and month, and carries its own token', async () => {
    await all(answering(`${HEADER}\n${LINE}`).rows(inMonth('202101')))
    const [request] = scripted.received
    expect(decodeURIComponent(request?.path ?? '')).toBe(
      "/v1.0/sales/pricesheets(Market='US',PricesheetView='updatedlicensebased')/$value?timeline=history&month=202101",
    )
    expect(request?.headers).toMatchObject({ authorization: 'Bearer price-token', 'accept-encoding': 'deflate' })
  })

  test.each([
    { ...current, timeline: 'history' as const },
    { ...current, month: '202101' },
    { ...current, market: "US'" },
    { market: 'US', view: 'marketplace' as const, timeline: 'future' as const },
  ])('%j is not asked', async (question) => {
    scripted.answerWith()
    await expect(all(at(scripted.url).rows(question))).rejects.toThrow()
    expect(scripted.received).toEqual([])
  })
})

describe('a sheet that cannot be read', () => {
  test('says which column is missing', async () => {
    const error = await refusal(answering(HEADER.replace('UnitPrice', 'Price')).rows(current))
    expect([error.kind, String(error.cause)]).toEqual(['unreadable', expect.stringContaining('lacks unitPrice')])
  })

  test('says which record makes no sense', async () => {
    const error = await refusal(answering(`${HEADER}\n${LINE}\n${LINE.replace('115.20', 'free')}`).rows(current))
    expect(String(error.cause)).toContain('Record 3')
  })

  test.each([
    ['is empty', ''],
    ['has a row too short', `${HEADER}\na,b`],
    ['never closes a quote', `${HEADER}\n"${'x'.repeat(1_100_000)}`],
    ['is half an archive', gzipSync(`${HEADER}\n${LINE}`).subarray(0, 60)],
  ])('is an unreadable answer when it %s', async (_, content) => {
    expect((await refusal(answering(content).rows(current))).kind).toBe('unreadable')
  })

  test('is a broken connection when it stops in the middle', async () => {
    scripted.answerWith((response) => {
      response.writeHead(200, { 'Content-Length': '100000' })
      response.write(`${HEADER}\n${LINE}\n`, () => response.destroy())
    })
    expect((await refusal(at(scripted.url).rows(current))).kind).toBe('network')
  })

  test('is refused where there is none: no changes in future', async () => {
    scripted.answerWith({ status: 404, text: '' })
    const error = await refusal(at(scripted.url).rows({ ...current, timeline: 'future' }))
    expect([error.kind, error.status]).toEqual(['answered', 404])
  })
})
