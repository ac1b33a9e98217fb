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
  let chunk = ''
  for (const line of lines(question, leastRows)) {
    chunk += line
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

function* lines(question: SheetQuestion, leastRows: number): Generator<string> {
  const columns = question.view.startsWith('azure') ? azureColumns : licenseColumns
  const dates = datesOf(question.month)
  const lineOf = (row: SheetRow): string => csvLine(columns.map((column) => String({ ...row, ...dates }[column] ?? '')))
  let count = 0
  let last: SheetRow = {
    Publisher: 'Contoso',
    Market: question.market,
    Currency: 'USD',
    UnitPrice: 1,
    'ERP Price': 1.25,
  }
  yield csvLine(columns)
  for (const row of sheetRows(question)) {
    count++
    last = row
    yield lineOf(row)
  }
  // Hundreds of thousands: only what differs is put in.
  const filling = lineOf({ ...last, ...fillingProduct })
  for (; count < leastRows; count++) {
    yield filling.replaceAll(PLACE, count.toString(36).toUpperCase().padStart(6, '0'))
  }
}

const PLACE = '{place}'
const fillingProduct = {
  ProductTitle: `Filling product, "no. ${PLACE}"`,
  ProductId: `ZZZFIL${PLACE}`,
  SkuTitle: `Filling product no. ${PLACE}`,
  SkuDescription: 'Not for sale: this row makes the sheet longer.',
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
