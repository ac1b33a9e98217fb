import { ORDER_FIELDS, type OrderField } from '@/lib/domain/draft-changes'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'

type LineKind = 'quantity' | 'choice' | 'friendlyName' | 'attestation' | 'options' | 'plan'
type StepKind = LineKind | OrderField | 'added' | 'removed' | 'moved' | 'lines' | 'several' | 'nothing'

/** What one step changed, for its name: "quantity of line 3". */
export type DraftStep = {
  kind: StepKind
  /** Of the line concerned, from 1; of the first one where there are several. */
  line: number
  /** How many lines. */
  count: number
  /** Its key, or '' for what is not of a line. */
  lineKey: string
  /** One text per field; keys typed in one field belong together. '' for what is no field. */
  field: string
}

const NONE = { line: 0, count: 0, lineKey: '', field: '' }

/** Takes two contents that share what they have in common as the same objects (shareContent). */
export function describeStep(before: DraftContent, after: DraftContent): DraftStep {
  const fields = ORDER_FIELDS.filter((field) => before[field] !== after[field])
  const isLines = before.lines !== after.lines && !isSameList(before.lines, after.lines)
  const [field] = fields
  if (fields.length + Number(isLines) > 1) return { ...NONE, kind: 'several' }
  if (field) return { ...NONE, kind: field, field }
  return isLines ? describeLines(before.lines, after.lines) : { ...NONE, kind: 'nothing' }
}

function describeLines(before: readonly DraftLine[], after: readonly DraftLine[]): DraftStep {
  const had = new Map(before.map((line) => [line.key, line]))
  const has = new Set(after.map(({ key }) => key))
  const added = after.filter(({ key }) => !had.has(key))
  const removed = before.filter(({ key }) => !has.has(key))
  const changed = after.filter((line) => had.has(line.key) && had.get(line.key) !== line)
  const kinds = [added, removed, changed].filter(({ length }) => length > 0)
  if (kinds.length > 1) return about('lines', after, changed.length > 0 ? changed : added)
  if (added.length > 0) return about('added', after, added)
  if (removed.length > 0) return about('removed', before, removed)
  const [line] = changed
  if (!line)
    return about(
      'moved',
      after,
      [after.find(({ key }, index) => before[index]?.key !== key)].filter((one) => one !== undefined),
    )
  if (changed.length > 1) return about('lines', after, changed)
  const kind = kindOf(had.get(line.key), line)
  return { ...about(kind, after, changed), field: kind === 'plan' ? '' : `${kind} ${line.key}` }
}

function about(kind: StepKind, lines: readonly DraftLine[], concerned: readonly DraftLine[]): DraftStep {
  const [first] = concerned
  const line = first ? lines.indexOf(first) + 1 : 0
  return { kind, line, count: concerned.length, lineKey: first?.key ?? '', field: '' }
}

function kindOf(before: DraftLine | undefined, after: DraftLine): LineKind {
  if (before?.productId !== after.productId || before.skuId !== after.skuId) return 'plan'
  if (before.quantity !== after.quantity) return 'quantity'
  if (before.choice !== after.choice) return 'choice'
  if (before.friendlyName !== after.friendlyName) return 'friendlyName'
  return before.attestationAccepted !== after.attestationAccepted ? 'attestation' : 'options'
}

function isSameList(a: readonly DraftLine[], b: readonly DraftLine[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}
