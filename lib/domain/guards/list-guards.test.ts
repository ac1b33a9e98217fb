import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftLine } from '@/lib/domain/order-draft'
import { answerGuards } from './answer-guards'
import { GuardAnswer } from './guard'
import type { GuardFacts } from './guard-facts'
import { listGuards } from './list-guards'

const NONE: GuardFacts = {
  shown: null,
  recentOrders: [],
  otherDrafts: [],
  largest: new Map(),
  hasOrdered: false,
  hasOrderedLongTerm: false,
  segments: new Map(),
}

function line(more: Partial<DraftLine> = {}): DraftLine {
  return {
    key: 'l',
    productId: 'P',
    productTitle: 'Product',
    skuId: '0001',
    skuTitle: 'Plan',
    choice: { segment: 'commercial', termDuration: 'P1Y', billingCycle: 'monthly' },
    quantity: 12,
    minimumQuantity: 1,
    maximumQuantity: 1000,
    friendlyName: '',
    attestationType: null,
    attestationAccepted: false,
    provisioningVariables: [],
    minimumCommitment: null,
    options: NO_OPTIONS,
    ...more,
  }
}
function guardsOf(facts: Partial<GuardFacts>, wanted: Partial<DraftLine> = {}, qualifications: string[] = []) {
  return listGuards(
    { content: { lines: [line(wanted)] }, customer: { qualifications }, cart: null },
    { ...NONE, ...facts },
  )
}
const kinds = (...args: Parameters<typeof guardsOf>) => guardsOf(...args).map(({ kind }) => kind)

test('an ordinary order is asked nothing', () => {
  expect(guardsOf({ hasOrdered: true, largest: new Map([['P:0001', 10]]) })).toEqual([])
})

test('names the order of the last days that has the same plan, with both quantities; another plan is none', () => {
  const order = { submissionId: 's', reference: 'OD-1', personName: 'Sana', at: '', status: 'active' as const }
  const recentOrders = [
    { ...order, items: new Map([['P:0001', 7]]) },
    { ...order, submissionId: 't', items: new Map([['P:0002', 7]]) },
  ]
  expect(guardsOf({ recentOrders })).toEqual([
    {
      ...{ ...order, id: 'duplicate:s', kind: 'duplicate' },
      items: [{ lineKey: 'l', title: 'Plan', quantity: 12, otherQuantity: 7 }],
    },
  ])
})

test('a quantity is unusual beyond three times the largest, and never when it is small', () => {
  const largest = new Map([['P:0001', 4]])
  expect(kinds({ largest }, { quantity: 12 })).toEqual([])
  expect(kinds({ largest }, { quantity: 13 })).toEqual(['unusualQuantity'])
  expect(kinds({ largest: new Map([['P:0001', 1]]) }, { quantity: 10 })).toEqual([])
})

test('the first three years are asked about, once the customer has ordered anything', () => {
  const choice = { segment: 'commercial', termDuration: 'P3Y', billingCycle: 'annual' }
  expect(kinds({ hasOrdered: true }, { choice })).toEqual(['firstLongTerm'])
  expect(kinds({ hasOrdered: true, hasOrderedLongTerm: true }, { choice })).toEqual([])
  expect(kinds({}, { choice })).toEqual([])
})

test('asks about a segment that the customer is not qualified for, and about one that is sold and was not taken', () => {
  const choice = { segment: 'education', termDuration: 'P1Y', billingCycle: 'annual' }
  expect(kinds({}, { choice })).toEqual(['segmentNotQualified'])
  expect(kinds({}, { choice }, ['education'])).toEqual([])
  const segments = new Map([['P:0001', new Set(['commercial', 'education'])]])
  expect(kinds({ segments }, {}, ['Education'])).toEqual(['segmentMissed'])
  expect(kinds({ segments }, {}, [])).toEqual([])
})

test('a guard stays open until it has its reason, and an answer to another one counts for nothing', () => {
  const guards = guardsOf({ hasOrdered: true, largest: new Map([['P:0001', 4]]) }, { quantity: 50 })
  const [guard] = guards
  const id = guard?.id ?? ''
  expect(answerGuards(guards, [{ guardId: id, reason: '  ' }]).open).toEqual(guards)
  expect(answerGuards(guards, [{ guardId: 'quantity:l:40', reason: 'Agreed' }]).open).toEqual(guards)
  expect(answerGuards(guards, [{ guardId: id, reason: ' Agreed ' }])).toEqual({
    open: [],
    overrides: [{ guard, reason: 'Agreed' }],
  })
})

test('can be answered when every line of the largest order moved', () => {
  const promotionId = '39NFJQT1X0TR:0001:39NFJQT1Q5LR:seasonal'
  const reviewed = {
    ...{ catalogItemId: '', title: 'Plan', friendlyName: '', quantity: 1, segment: 'commercial', termDuration: 'P1Y' },
    ...{ billingCycle: 'monthly', orderGroup: null, promotionId, customTermEndDate: '2027-02-28', currency: 'EUR' },
    ...{ listPrice: '14250.25', discountedPrice: '14250.25', proratedPrice: null, price: '14250.25' },
    ...{ extendedPrice: '1', error: null, asked: 'a' },
  }
  const keys = Array.from({ length: MAX_LINES }, () => randomUUID())
  const cart = {
    ...{ cartId: 'c', draftVersion: 1, expiresAt: '', readAt: '', totals: [] },
    lines: keys.map((key, position) => ({ ...reviewed, key, position })),
  }
  const shown = { ...cart, lines: cart.lines.map((one) => ({ ...one, customTermEndDate: null })) }
  const content = { lines: keys.map((key) => line({ key })) }
  const [guard] = listGuards({ content, customer: { qualifications: [] }, cart }, { ...NONE, shown })
  expect(GuardAnswer.safeParse({ guardId: guard?.id, reason: '' }).success).toBe(true)
  expect(guard?.id.length).toBeGreaterThan(MAX_LINES)
})

test('asks about a margin under its floor, and keeps no numbers of it: everybody reads the order', () => {
  const margin = { key: 'l', currency: 'EUR', cost: '19', sellPrice: '20', isQuoted: false }
  const margins = [{ ...margin, marginPercent: '5', floorPercent: '8', isUnderFloor: true }]
  const order = { content: { lines: [line()] }, customer: { qualifications: [] }, cart: null }
  const guards = listGuards({ ...order, margins }, NONE)
  expect(guards).toMatchObject([{ kind: 'belowFloor', marginPercent: '5', floorPercent: '8' }])
  const { overrides } = answerGuards(guards, [{ guardId: guards[0]?.id ?? '', reason: 'Agreed' }])
  expect(JSON.stringify(overrides)).not.toMatch(/"[58]"|:5/)
  expect(listGuards({ ...order, margins: margins.map((one) => ({ ...one, isUnderFloor: false })) }, NONE)).toEqual([])
})
