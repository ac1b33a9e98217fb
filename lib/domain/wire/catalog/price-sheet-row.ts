import { toAmount } from '../../decimal'
import type { Amount } from '../../money'

/**
 * The columns of a price sheet and what their cells say. ch. 5.11. Cells are text and rows come by the hundred thousand,
 * so they are read by plain functions: a schema's work per cell is memory that nobody has freed when the next row comes.
 */
const columns = {
  productTitle: text,
  productId: required,
  skuId: required,
  skuTitle: text,
  publisher: text,
  skuDescription: text,
  unitOfMeasure: optional(text),
  /** ISO 8601; absent for what has no term. */
  termDuration: optional(text),
  /** `Annual`, `Monthly` …: what the prices cover one period of. */
  billingPlan: optional(text),
  market: required,
  currency: required,
  /** What the partner pays per unit and period, decimal text. */
  unitPrice: amount,
  pricingTierRangeMin: optional(whole),
  pricingTierRangeMax: optional(whole),
  /** ISO 8601 in UTC. */
  effectiveStartDate: optional(sheetDate),
  effectiveEndDate: optional(sheetDate),
  tags: optional(text),
  /** Recommended to the customer, per unit and period, decimal text. */
  erpPrice: optional(amount),
  /** Newer sheets only. */
  segment: optional(text),
}

export type PriceSheetColumn = keyof typeof columns
export const PRICE_SHEET_COLUMNS = Object.keys(columns).filter((name): name is PriceSheetColumn => name in columns)
/** What a sheet may lack: it came later. */
export const LATER_COLUMNS: readonly PriceSheetColumn[] = ['segment']

/** A price of one SKU under one term and billing plan, from one tier of quantity on. */
export type PriceSheetRow = { [Column in PriceSheetColumn]: ReturnType<(typeof columns)[Column]> }

/** Takes where to find the cell of a column (nowhere: undefined); returns the row. Throws Error naming the column that makes no sense. */
export function readPriceSheetRow(cellOf: (column: PriceSheetColumn) => string | undefined): PriceSheetRow {
  const cell = <T>(column: PriceSheetColumn, read: (cell: string) => T): T => {
    const value = cellOf(column) ?? ''
    try {
      return read(value)
    } catch (cause) {
      throw new Error(`${column}: "${value.slice(0, 80)}" cannot be read`, { cause })
    }
  }
  return {
    productTitle: cell('productTitle', columns.productTitle),
    productId: cell('productId', columns.productId),
    skuId: cell('skuId', columns.skuId),
    skuTitle: cell('skuTitle', columns.skuTitle),
    publisher: cell('publisher', columns.publisher),
    skuDescription: cell('skuDescription', columns.skuDescription),
    unitOfMeasure: cell('unitOfMeasure', columns.unitOfMeasure),
    termDuration: cell('termDuration', columns.termDuration),
    billingPlan: cell('billingPlan', columns.billingPlan),
    market: cell('market', columns.market),
    currency: cell('currency', columns.currency),
    unitPrice: cell('unitPrice', columns.unitPrice),
    pricingTierRangeMin: cell('pricingTierRangeMin', columns.pricingTierRangeMin),
    pricingTierRangeMax: cell('pricingTierRangeMax', columns.pricingTierRangeMax),
    effectiveStartDate: cell('effectiveStartDate', columns.effectiveStartDate),
    effectiveEndDate: cell('effectiveEndDate', columns.effectiveEndDate),
    tags: cell('tags', columns.tags),
    erpPrice: cell('erpPrice', columns.erpPrice),
    segment: cell('segment', columns.segment),
  }
}

function text(cell: string): string {
  return cell
}

function required(cell: string): string {
  if (cell === '') throw new Error('empty')
  return cell
}

function whole(cell: string): number {
  if (!/^\d+$/.test(cell)) throw new Error('no whole number')
  return Number(cell)
}

function amount(cell: string): Amount {
  const read = toAmount(cell)
  if (read === undefined) throw new Error('no decimal amount')
  return read
}

/** An empty cell is no value. */
function optional<T>(read: (cell: string) => T): (cell: string) => T | undefined {
  return (cell) => (cell === '' ? undefined : read(cell))
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/i

/** `2/4/2021 8:35:31 PM` to ISO 8601. Without zone: UTC (INFERRED, as everywhere on this wire). */
function sheetDate(cell: string): string {
  const match = DATE.exec(cell.trim())
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = match?.slice(1, 7).map(Number) ?? []
  const afternoon = match?.[7]?.toUpperCase() === 'PM' ? 12 : 0
  const date = new Date(Date.UTC(year, month - 1, day, (hour % 12) + afternoon, minute, second))
  const isReal = hour >= 1 && hour <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isReal) throw new Error('no date of a price sheet')
  return date.toISOString()
}
