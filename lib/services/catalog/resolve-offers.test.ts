import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { InvalidDraft } from '@/lib/services/drafts/invalid-draft'
import { prepareCart } from '@/lib/services/placing/prepare-cart'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'

const SKUS = '/v1/customers/:id/products/CFQ7TTC0LH18/skus'

let desk: Desk
let sana: ActorContext
let customerId: string

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())
beforeEach(() => desk.sandbox.control('faults', undefined, 'DELETE'))

/** Chooses ten seats of Business Basic and three of E5; then Microsoft answers differently. */
async function problemsAfter(path: string, rewrite: { set?: Record<string, unknown>; patch?: unknown }) {
  const { draftId } = await buildDraft(sana, customerId, [E5, BASIC])
  await desk.sandbox.control('faults', { method: 'GET', path, kind: 'rewrite', times: 1, ...rewrite })
  const error = await prepareCart(sana, { draftId }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof InvalidDraft ? error.problems : error
}

describe('what Microsoft changed since a line was chosen is said before the cart', () => {
  it('and nothing when nothing changed', async () => {
    const { draftId } = await buildDraft(sana, customerId, [E5, BASIC])
    expect((await prepareCart(sana, { draftId })).lines.map(({ error }) => error)).toEqual([null, null])
  })

  it('the limits, where the quantity is outside them now', async () => {
    expect(await problemsAfter(SKUS, { set: { 'items.*.maximumQuantity': 5 } })).toEqual([
      { path: 'lines.1.quantity', key: 'limitsChanged', values: { minimum: 1, maximum: 5 } },
    ])
  })

  it('a condition that has to be confirmed now, or something that has to be told', async () => {
    const basic = {
      id: '0001',
      productId: 'CFQ7TTC0LH18',
      title: 'Microsoft 365 Business Basic',
      minimumQuantity: 1,
      maximumQuantity: 300,
      isTrial: false,
      supportedBillingCycles: ['monthly', 'annual'],
      attestationProperties: { attestationType: 'Windows365', enforceAttestation: true },
    }
    expect(await problemsAfter(SKUS, { patch: { items: [basic] } })).toEqual([
      { path: 'lines.1.skuId', key: 'attestationChanged' },
    ])
    expect(await problemsAfter(SKUS, { set: { 'items.*.provisioningVariables': ['Scope'] } })).toEqual([
      { path: 'lines.1.skuId', key: 'provisioningChanged' },
    ])
  })

  it('a plan or a term that is gone, and one that is not on sale at the moment', async () => {
    expect(await problemsAfter(SKUS, { patch: { items: [] } })).toEqual([{ path: 'lines.1.skuId', key: 'planGone' }])
    const availabilities = `${SKUS}/0001/availabilities`
    expect(await problemsAfter(availabilities, { patch: { items: [] } })).toEqual([
      { path: 'lines.1.choice', key: 'choiceGone' },
    ])
    expect(await problemsAfter(availabilities, { set: { 'items.*.isPurchasable': false } })).toEqual([
      { path: 'lines.1.choice', key: 'choiceNotSold' },
    ])
  })
})
