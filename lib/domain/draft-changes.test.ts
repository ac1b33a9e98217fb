import { describe, expect, it } from 'vitest'
import { compareDrafts } from './draft-changes'
import { NO_OPTIONS } from './line-options'
import { type DraftContent, type DraftLine, EMPTY_DRAFT } from './order-draft'

const line = (key: string, change: Partial<DraftLine> = {}): DraftLine => ({
  key,
  productId: 'P1',
  productTitle: 'Business Premium',
  skuId: '0001',
  skuTitle: 'Business Premium',
  choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
  quantity: 5,
  minimumQuantity: 1,
  maximumQuantity: 300,
  friendlyName: '',
  attestationType: null,
  attestationAccepted: false,
  provisioningVariables: [],
  minimumCommitment: null,
  options: NO_OPTIONS,
  ...change,
})
const draft = (lines: DraftLine[], rest: Partial<DraftContent> = {}) => ({ ...EMPTY_DRAFT, lines, ...rest })

describe('two versions of a draft', () => {
  it('that say the same do not differ, whatever the order of what is stored', () => {
    const stored = line('a', { choice: { billingCycle: 'monthly', termDuration: 'P1Y', segment: 'commercial' } })
    expect(compareDrafts(draft([line('a')]), draft([stored]))).toEqual([])
  })

  it('differ in a quantity: 5 here, 8 there', () => {
    const [change, ...rest] = compareDrafts(draft([line('a')]), draft([line('a', { quantity: 8 })]))
    expect(change).toMatchObject({
      kind: 'lineField',
      field: 'quantity',
      here: { quantity: 5 },
      there: { quantity: 8 },
    })
    expect(rest).toEqual([])
  })

  it('differ in a line that only one of them has', () => {
    expect(compareDrafts(draft([line('a')]), draft([line('b')]))).toEqual([
      { kind: 'line', here: line('a'), there: null },
      { kind: 'line', here: null, there: line('b') },
    ])
  })

  it('have another line where a line became another plan', () => {
    const other = line('a', { skuId: '0002' })
    expect(compareDrafts(draft([line('a')]), draft([other])).map(({ kind }) => kind)).toEqual(['line', 'line'])
  })

  it('differ in the order of their lines, which is said once', () => {
    const lines = [line('a'), line('b')]
    expect(compareDrafts(draft(lines), draft(lines.toReversed()))).toEqual([{ kind: 'lineOrder' }])
  })

  it('differ in partners, references and notes, each named', () => {
    const there = { partnerIdOnRecord: '6021184', additionalPartnerIds: ['4711'], poNumber: 'PO-1', notes: 'Call' }
    expect(compareDrafts(draft([]), draft([], there))).toEqual([
      { kind: 'orderField', field: 'partnerIdOnRecord' },
      { kind: 'orderField', field: 'additionalPartnerIds' },
      { kind: 'orderField', field: 'poNumber' },
      { kind: 'orderField', field: 'notes' },
    ])
  })
})
