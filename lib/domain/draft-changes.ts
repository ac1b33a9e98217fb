import { canonicalJson } from './canonical-json'
import type { DraftContent, DraftLine } from './order-draft'

/** What of a line is typed. */
export const LINE_FIELDS = ['quantity', 'choice', 'friendlyName', 'attestationAccepted', 'options'] as const
export type LineField = (typeof LINE_FIELDS)[number]

/** What of an order is typed, beside its lines. */
export const ORDER_FIELDS = ['partnerIdOnRecord', 'additionalPartnerIds', 'poNumber', 'notes', 'route'] as const
export type OrderField = (typeof ORDER_FIELDS)[number]

/** One thing in which two versions of a draft differ; a line that only one of them has is absent in the other. */
export type DraftChange =
  | { kind: 'line'; here: DraftLine | null; there: DraftLine | null }
  | { kind: 'lineField'; field: LineField; here: DraftLine; there: DraftLine }
  | { kind: 'lineOrder' }
  | { kind: 'orderField'; field: OrderField }

/**
 * In what two versions of one draft differ, line by line and field by field. A line is known by its key; one that became
 * another plan is one that is gone and one that is new.
 */
export function compareDrafts(here: DraftContent, there: DraftContent): DraftChange[] {
  const known = new Map(there.lines.map((line) => [identityOf(line), line]))
  const mine = new Set(here.lines.map(identityOf))
  const changes = here.lines.flatMap((line): DraftChange[] => {
    const other = known.get(identityOf(line))
    return other ? compareLines(line, other) : [{ kind: 'line', here: line, there: null }]
  })
  for (const line of there.lines) {
    if (!mine.has(identityOf(line))) changes.push({ kind: 'line', here: null, there: line })
  }
  if (isReordered(here.lines, there.lines)) changes.push({ kind: 'lineOrder' })
  for (const field of ORDER_FIELDS) {
    if (String(here[field]) !== String(there[field])) changes.push({ kind: 'orderField', field })
  }
  return changes
}

const identityOf = ({ key, productId, skuId }: DraftLine) => `${key} ${productId} ${skuId}`

function compareLines(here: DraftLine, there: DraftLine): DraftChange[] {
  return LINE_FIELDS.filter((field) => !isSame(here, there, field)).map((field) => ({
    kind: 'lineField',
    field,
    here,
    there,
  }))
}

function isSame(here: DraftLine, there: DraftLine, field: LineField): boolean {
  if (field === 'options') return canonicalJson(here.options) === canonicalJson(there.options)
  if (field !== 'choice') return here[field] === there[field]
  const words = ({ choice }: DraftLine) =>
    choice && [choice.segment, choice.termDuration, choice.billingCycle].join(' ')
  return words(here) === words(there)
}

/** Lines that both have stand in another order. */
function isReordered(here: readonly DraftLine[], there: readonly DraftLine[]): boolean {
  const common = new Set(there.map(identityOf).filter((one) => here.some((line) => identityOf(line) === one)))
  const order = (lines: readonly DraftLine[]) => lines.map(identityOf).filter((one) => common.has(one))
  return order(here).join() !== order(there).join()
}
