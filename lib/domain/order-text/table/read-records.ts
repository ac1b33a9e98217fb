import { readSkuId, takeIds } from '../read-ids'
import { readQuantityText } from '../read-quantity-text'
import { readBillingCell, readTermCell, takeTerms } from '../read-terms'
import type { UnreadRow, WantedLine } from '../reading'
import { MAX_CELL_LENGTH } from '../text-limits'
import type { Column } from './columns'
import type { Columns } from './find-columns'

/** A record of a table: its cells, and the text it was read from. */
export type TableRecord = { row: number; cells: string[]; source: string }

/** Takes the records of a table and its columns; every record becomes a wanted line or an unread row. */
export function readRecords(records: readonly TableRecord[], columns: Columns) {
  const wanted: WantedLine[] = []
  const unread: UnreadRow[] = []
  records.forEach((record, index) => {
    const { row, source } = record
    if (index === 0 && columns.headed) {
      unread.push({ row, source, reason: 'heading' })
      return
    }
    const line = readRecord(record, columns.at)
    if (line) wanted.push(line)
    else unread.push({ row, source, reason: 'noProduct' })
  })
  return { wanted, unread }
}

function readRecord({ row, cells, source }: TableRecord, at: Columns['at']): WantedLine | undefined {
  const cell = (column: Column) => (cells[at[column] ?? -1] ?? '').slice(0, MAX_CELL_LENGTH).replace(/\s+/g, ' ').trim()
  const ids = takeIds(`${cell('productId')} ${cell('skuId')}`)
  const inWords = takeIds(`${cell('product')} ${cell('plan')}`)
  const productId = ids.productId || inWords.productId
  const planId = /^\s*0\w{3}\s*$/.test(cell('plan')) ? readSkuId(cell('plan')) : ''
  const skuId = ids.skuId || readSkuId(cell('skuId')) || inWords.skuId || planId
  // Term and billing may stand in one column, or behind the product's name.
  const words = takeTerms(
    joinWords(takeIds(cell('product')).rest.trim(), planId ? '' : takeIds(cell('plan')).rest.trim()),
  )
  const inTerm = takeTerms(cell('term'))
  const inBilling = takeTerms(cell('billing'))
  const product = words.rest.replace(/\s+/g, ' ').trim()
  if (!productId && !/\p{L}/u.test(product)) return undefined
  const counted = readQuantityText(cell('quantity'))
  return {
    row,
    source,
    product,
    productId,
    skuId,
    ...counted,
    term: readTermCell(cell('term')) ?? words.term ?? (inBilling.billing && inBilling.term),
    billing: readBillingCell(cell('billing')) ?? inTerm.billing ?? words.billing,
    termOfText: false,
    friendlyName: cell('name'),
    // A row without a number may be a heading of its own, a sum or a remark.
    isGuess: counted.quantityProblem === 'missing' && !productId,
  }
}

/** "Microsoft 365" and "Microsoft 365 Business Basic" are said once. */
function joinWords(product: string, plan: string): string {
  if (plan.toLowerCase().includes(product.toLowerCase())) return plan
  return product.toLowerCase().includes(plan.toLowerCase()) ? product : `${product} ${plan}`
}
