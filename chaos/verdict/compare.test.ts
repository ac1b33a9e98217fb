import { describe, expect, it } from 'vitest'
import type { Intent } from '../orders/intent.ts'
import type { Submission } from '../orders/submission.ts'
import { compare, type Facts } from './compare.ts'
import type { UpstreamOrder } from './upstream.ts'

const SUBMISSION = '5ab00000-0000-4000-8000-000000000001'
const DRAFT = 'd4af0000-0000-4000-8000-000000000001'
const tags = ['order 1 line 1', 'order 1 line 2']

const intent = (over: Partial<Intent> = {}): Intent => ({
  ...{ number: 1, customerId: 'c', person: 'sana', colleague: 'anneke', route: 'cart', press: 'once' },
  lines: tags.map((tag) => ({ tag, productId: 'P', skuId: '0001', billingCycle: 'monthly', quantity: 2 })),
  ...{ partnerIdOnRecord: '517285', additionalPartnerIds: [], ordersTheRest: false },
  ...over,
})

const upstream = (id: string, lineTags = tags, over: object = {}): UpstreamOrder => ({
  ...{ id, customerId: 'c', currencyCode: 'EUR', totalPrice: '20', creationDate: '2026-01-01T00:00:00Z' },
  lineItems: lineTags.map((friendlyName) => ({
    ...{ friendlyName, offerId: 'P:0001:A', quantity: 2, partnerIdOnRecord: '517285' },
    ...{ additionalPartnerIdsOnRecord: [], pricing: { price: '5', extendedPrice: '10' } },
    ...over,
  })),
})

const shown = (over: Partial<Submission> = {}, orderIds = ['o1'], lineTags = tags): Submission => ({
  ...{ id: SUBMISSION, reference: 'OD-1', draftId: DRAFT, state: 'settled', isPartial: false },
  ...{ createdAt: '2026-01-01T00:00:00Z', placedAt: '2026-01-01T00:00:01Z', settledAt: '2026-01-01T00:00:09Z' },
  content: { lines: tags.map((friendlyName) => ({ friendlyName })) },
  orders: orderIds.map((id) => ({
    ...{ id, currency: 'EUR', total: '20.00' },
    lines: lineTags.map((friendlyName) => ({
      ...{ friendlyName, quantity: 2, currency: 'EUR', unitPrice: '5', extendedPrice: '10' },
      ...{ partnerIdOnRecord: '517285', additionalPartnerIds: [], subscriptionId: null, stage: 'active' },
    })),
  })),
  ...over,
})

const compareWith = (over: Partial<Facts>) => {
  const facts = {
    intents: [intent()],
    drafts: [{ draftId: DRAFT, customerId: 'c', tags, submissionIds: [SUBMISSION], told: [SUBMISSION] }],
    submissions: [shown()],
    history: new Set([SUBMISSION]),
    upstream: [upstream('o1')],
    ...over,
  }
  const { duplicates, lost, wrong, unknown } = compare(facts)
  return { duplicates: duplicates.length, lost: lost.length, wrong: wrong.length, unknown: unknown.length }
}
const nothing = { duplicates: 0, lost: 0, wrong: 0, unknown: 0 }

describe('what chaos finds', () => {
  it('nothing, when everything is as it should be', () => {
    expect(compareWith({})).toEqual(nothing)
  })

  it('every line that was ordered twice', () => {
    expect(compareWith({ upstream: [upstream('o1'), upstream('o2')] })).toMatchObject({ duplicates: 2 })
  })

  it('an order of a draft that nobody placed', () => {
    const never = { intents: [intent({ press: 'never' })], submissions: [], history: new Set<string>() }
    const drafts = [{ draftId: DRAFT, customerId: 'c', tags, submissionIds: [], told: [] }]
    expect(compareWith({ ...never, drafts })).toMatchObject({ duplicates: 2, lost: 1 })
  })

  it('an order that no submission shows', () => {
    const submissions = [shown({ isPartial: true }, ['o1'], tags.slice(0, 1))]
    const orders = [upstream('o1', tags.slice(0, 1)), upstream('o2', tags.slice(1))]
    expect(compareWith({ submissions, upstream: orders })).toEqual({ ...nothing, lost: 1 })
  })

  it('an order that is shown and not there', () => {
    expect(compareWith({ upstream: [] })).toEqual({ ...nothing, lost: 1 })
  })

  it('a submission that was told and is gone, or is not in the history', () => {
    expect(compareWith({ submissions: [], upstream: [] })).toEqual({ ...nothing, lost: 1 })
    expect(compareWith({ history: new Set() })).toEqual({ ...nothing, lost: 1 })
  })

  it('a refusal of what was ordered all the same', () => {
    expect(compareWith({ submissions: [shown({ state: 'refused' }, [])] })).toEqual({ ...nothing, wrong: 1 })
  })

  it('an order without its lines, and one in part of which nothing is missing', () => {
    const part = { submissions: [shown({}, ['o1'], tags.slice(0, 1))], upstream: [upstream('o1', tags.slice(0, 1))] }
    expect(compareWith(part)).toEqual({ ...nothing, wrong: 1 })
    expect(compareWith({ submissions: [shown({ isPartial: true })] })).toEqual({ ...nothing, wrong: 1 })
  })

  it.each([
    ['quantity', { quantity: 3 }],
    ['plan', { offerId: 'Q:0001:A' }],
    ['partner', { partnerIdOnRecord: '1' }],
    ['further partners', { additionalPartnerIdsOnRecord: ['1'] }],
    ['price', { pricing: { price: '5', extendedPrice: '11' } }],
  ])('a %s that differs', (_what, over) => {
    expect(compareWith({ upstream: [upstream('o1', tags, over)] }).wrong).toBeGreaterThan(0)
  })

  it('an order that is shown at the submission of another', () => {
    const other = shown({ content: { lines: [{ friendlyName: 'order 2 line 1' }] } })
    expect(compareWith({ submissions: [other] }).wrong).toBeGreaterThan(0)
  })

  it('what is not known in the end; meanwhile nothing was said that is wrong', () => {
    const submissions = [shown({ state: 'outcome_unknown', settledAt: null }, [])]
    expect(compareWith({ submissions })).toEqual({ ...nothing, unknown: 1 })
  })
})
