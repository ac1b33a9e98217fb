import type { DraftLine } from '@/lib/domain/order-draft'

type LineField = 'row' | 'product' | 'choice' | 'quantity' | 'friendlyName' | 'options' | 'actions' | 'attestation'

/** The DOM id of a field of a line. By the line's own key, so that it stays the same while lines move. */
export function lineFieldId(key: string, field: LineField): string {
  return `line-${key}${field === 'row' ? '' : `-${field}`}`
}

export const ADD_LINE_ID = 'add-line'
export const PRIMARY_PARTNER_ID = 'partner-id-on-record'
export const ADDITIONAL_PARTNERS_ID = 'additional-partner-ids'
export const additionalPartnerId = (position: number) => `${ADDITIONAL_PARTNERS_ID}-${position}`

const LINE_FIELDS: Record<string, LineField> = {
  productId: 'product',
  skuId: 'product',
  choice: 'choice',
  quantity: 'quantity',
  attestationAccepted: 'attestation',
  options: 'options',
}

/**
 * Takes the path of a problem as the rules name it; returns the DOM id of the field that mends it, and which
 * line or additional partner it belongs to, counted from 1.
 */
export function locateProblem(
  path: string,
  lines: readonly DraftLine[],
): { fieldId: string; line?: number; additional?: number } {
  const [root, position, field] = path.split('.')
  const index = Number(position)
  const line = root === 'lines' && position !== undefined ? lines[index] : undefined
  if (line) return { fieldId: lineFieldId(line.key, LINE_FIELDS[field ?? ''] ?? 'row'), line: index + 1 }
  if (root === 'lines') return { fieldId: ADD_LINE_ID }
  if (root === 'partnerIdOnRecord') return { fieldId: PRIMARY_PARTNER_ID }
  if (position === undefined) return { fieldId: ADDITIONAL_PARTNERS_ID }
  return { fieldId: additionalPartnerId(index), additional: index + 1 }
}

/** Brings a field to the person: into view, focused, its text selected. */
export function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId)
  field?.scrollIntoView({ block: 'nearest' })
  field?.focus()
  if (field instanceof HTMLInputElement && field.type !== 'checkbox') field.select()
}
