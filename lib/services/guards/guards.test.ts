import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { openReview } from '@/lib/services/placing/open-review'
import { type PlaceOrder, placeOrder } from '@/lib/services/placing/place-order'
import { prepareCart } from '@/lib/services/placing/prepare-cart'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft, reviewDraft } from '@/lib/testing/place-draft'
import { findGuards } from './find-guards'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe('the same order again', () => {
  it('is refused until it has a reason, which stands on the order with what was told', async () => {
    const [sana, anneke] = [await desk.as('sana'), await desk.as('anneke')]
    const customerId = await desk.addCustomer({ country: 'DE' })
    const first = await placeDraft(anneke, (await buildDraft(anneke, customerId, [BASIC])).draftId)
    const { draftId } = await buildDraft(sana, customerId, [BASIC, E5])
    const press = await reviewDraft(sana, draftId)
    const [guard, ...others] = await findGuards(sana, { draftId })
    expect(others).toEqual([])
    expect(guard).toMatchObject({ kind: 'duplicate', submissionId: first.submissionId, personName: 'Anneke de Vries' })

    const refused = placeOrder(sana, { ...press, answers: [] })
    await expect(refused).rejects.toMatchObject({ code: 'guardsOpen', view: { guards: [guard] } })
    expect((await getDraft(sana, draftId)).submissionId).toBeNull()

    const answers = [{ guardId: guard?.id ?? '', reason: 'A second branch' }]
    const { submissionId } = await placeOrder(sana, { ...press, answers })
    const order = await getSubmission(sana, submissionId)
    expect(order.overrides).toEqual([{ guard, reason: 'A second branch' }])
    expect(order.events.find(({ kind }) => kind === 'overridden')).toMatchObject({
      personName: 'Sana Mori',
      detail: { guard: 'duplicate', reason: 'A second branch' },
    })
    expect(order.isAsAttested).toBe(true)
  })

  it('is none while it stands in a refused order, and one while it stands in a draft of somebody else', async () => {
    const [sana, anneke] = [await desk.as('sana'), await desk.as('anneke')]
    const customerId = await desk.addCustomer({ country: 'DE' })
    await desk.sandbox.control('faults', {
      method: 'POST',
      path: '/v1/customers/:customerId/carts/:cartId/checkout',
      status: 400,
      body: { code: 800073, description: 'Under review' },
      times: 1,
    })
    const other = await buildDraft(anneke, customerId, [BASIC])
    await placeDraft(anneke, other.draftId)
    const { draftId } = await buildDraft(sana, customerId, [BASIC])
    expect(await findGuards(sana, { draftId })).toMatchObject([
      { kind: 'otherDraft', draftId: other.draftId, ownerName: 'Anneke de Vries', items: [{ otherQuantity: 10 }] },
    ])
  })
})

it('a price that moved since the builder showed it is gone on with only when that is acknowledged, however often the review is opened', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const shown = await prepareCart(sana, { draftId }, { forBuilder: true })
  const path = '/v1/customers/:customerId/carts/:cartId'
  const set = { 'lineItems.*.pricing.price': 99, 'lineItems.*.pricing.extendedPrice': 11_880 }
  await desk.sandbox.control('faults', { method: 'PUT', path, kind: 'rewrite', set, times: 2 })
  for (const _time of ['first', 'again']) {
    const { guards } = await openReview(sana, await getDraft(sana, draftId))
    expect(guards).toMatchObject([
      { kind: 'changed', lines: [{ price: { before: shown.lines[0]?.price, now: '99' } }] },
    ])
  }
  const { version, cart } = await getDraft(sana, draftId)
  const press: PlaceOrder = {
    ...{ submissionId: crypto.randomUUID(), draftId, draftVersion: version, totals: cart?.totals ?? [] },
    ...{ locale: 'en', attestationAccepted: true },
  }
  await expect(placeOrder(sana, press)).rejects.toMatchObject({ code: 'guardsOpen' })
  const answers = (await findGuards(sana, { draftId })).map(({ id }) => ({ guardId: id, reason: '' }))
  const { submissionId } = await placeOrder(sana, { ...press, answers })
  expect((await getSubmission(sana, submissionId)).overrides).toMatchObject([
    { guard: { kind: 'changed' }, reason: '' },
  ])
})

it('a cart that expired is made anew by itself, and what its price has become since is told', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const shown = await prepareCart(sana, { draftId }, { forBuilder: true })
  const path = '/v1/customers/:customerId/carts'
  const gone = { status: 404, body: { code: 800008, description: 'Cart has expired' }, times: 1 }
  await desk.sandbox.control('faults', { method: 'PUT', path: `${path}/:cartId`, ...gone })
  const set = { 'lineItems.*.pricing.price': 99 }
  await desk.sandbox.control('faults', { method: 'POST', path, kind: 'rewrite', set, times: 1 })
  const { cart, guards } = await openReview(sana, await getDraft(sana, draftId))
  expect(cart.cartId).not.toBe(shown.cartId)
  expect(guards).toMatchObject([{ kind: 'changed', lines: [{ price: { before: shown.lines[0]?.price, now: '99' } }] }])
})
