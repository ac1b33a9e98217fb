import type { SheetQuestion } from './sheet-question.ts'
import { type SheetRow, sheetRows } from './sheet-rows.ts'

/** As documented, and after them what newer sheets add (ch. 5.11). */
const licenseColumns = [
  ...['ProductTitle', 'ProductId', 'SkuId', 'SkuTitle', 'Publisher', 'SkuDescription', 'UnitOfMeasure'],
  ...['TermDuration', 'BillingPlan', 'Market', 'Currency', 'UnitPrice', 'PricingTierRangeMin', 'PricingTierRangeMax'],
  ...['EffectiveStartDate', 'EffectiveEndDate', 'Tags', 'ERP Price', 'Segment'],
]
/** azure-plan-price-list. */
const azureColumns = [
  ...['ProductTitle', 'ProductId', 'SkuId', 'SkuTitle', 'Publisher', 'SkuDescription', 'UnitOfMeasure'],
  ...['TermDuration', 'Market', 'Currency', 'UnitPrice', 'PricingTierRangeMin', 'PricingTierRangeMax'],
  ...['EffectiveStartDate', 'EffectiveEndDate', 'MeterIds', 'MeterType', 'Tags'],
]

/** Written at once, so that long sheets are few writes and never whole in memory. */
const CHUNK_CHARACTERS = 64 * 1_024

/**
 * The sheet as CSV, in pieces.
 * @param leastRows filled up with rows of made-up products
 */
export function* sheetCsv(question: SheetQuestion, leastRows: number): Generator<string> {
  const columns = question.view.startsWith('azure') ? azureColumns : licenseColumns
  const dates = datesOf(question.month)
  let chunk = csvLine(columns)
  for (const row of filledUp(sheetRows(question), question.market, leastRows)) {
    const cells: SheetRow = { ...row, ...dates }
    chunk += csvLine(columns.map((column) => String(cells[column] ?? '')))
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

function* filledUp(rows: Iterable<SheetRow>, market: string, leastRows: number): Generator<SheetRow> {
  let count = 0
  let last: SheetRow = { Publisher: 'Contoso', Market: market, Currency: 'USD', UnitPrice: 1, 'ERP Price': 1.25 }
  for (const row of rows) {
    count++
    last = row
    yield row
  }
  for (; count < leastRows; count++) {
    const number = count.toString(36).toUpperCase().padStart(6, '0')
    yield {
      ...last,
      ProductTitle: `Filling product, "no. ${count}"`,
      ProductId: `ZZZFIL${number}`,
      SkuTitle: `Filling product no. ${count}`,
      SkuDescription: 'Not for sale: this row makes the sheet longer.',
    }
  }
}

/** A price holds from the first day of its month on; without an end in sight. */
function datesOf(month: string) {
  return {
    EffectiveStartDate: `${Number(month.slice(4))}/1/${month.slice(0, 4)} 12:00:00 AM`,
    EffectiveEndDate: '11/30/9999 11:59:59 PM',
  }
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`
}
