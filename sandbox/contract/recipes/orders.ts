import type { Partner } from '../../partner-center/testing/partner.ts'
import {
  basicLine,
  basicOrderLine,
  checkOut,
  createCart,
  createOrder,
  item,
} from '../../partner-center/testing/purchases.ts'
import type { Customer } from '../../seed/customer.ts'
import { bought, buyer, marketplaceLine } from '../fixtures.ts'
import type { Body, Recipes, Trial } from '../recipe.ts'
import { azurePlan } from './azure.ts'

const customer = '/v1/customers/:customerId'
const cart = `${customer}/carts/:cartId`
const order = `${customer}/orders/:orderId`

const participants = [
  { key: 'transaction_reseller', value: '517285' },
  { key: 'additional_transaction_reseller', value: '4847383' },
]

/** Bodies from before 2022 lack the attestation that new-commerce lines need (ch. 6.7). */
const attested = (sent: Body): Body => ({ partnerOnRecordAttestationAccepted: true, ...sent })

/** A cart of one line with everything that a line can have. */
const wholeLine = () => basicLine('DE', { participants, customTermEndDate: '2026-12-31T00:00:00Z' })

async function openCart(partner: Partner): Promise<{ owner: Customer; cartId: string }> {
  const owner = buyer(partner)
  const { body } = await createCart(partner, owner, [wholeLine()])
  return { owner, cartId: body.id }
}

async function readOrder(partner: Partner, rest = '', line?: Body): Promise<Trial> {
  const { customer: owner, orderId } = await bought(partner, line)
  return { path: `/v1/customers/${owner.id}/orders/${orderId}${rest}`, as: 'anneke' }
}

/** An order that waits for its purchase order, and the call that brings it. ch. 7.8 */
async function upload(partner: Partner): Promise<Trial> {
  const owner = buyer(partner)
  const line = { catalogItemId: item('DG7GMGF0D7FV:0001', 'DE', null), quantity: 1, billingCycle: 'one_time' }
  const { body } = await checkOut(partner, owner, [line])
  const form = new FormData()
  form.set('metadata', JSON.stringify({ isPartofTender: false, customerPrice: '156.87', currency: 'EUR' }))
  form.set('pofiles', new Blob(['a purchase order'], { type: 'application/pdf' }), 'order.pdf')
  return { path: `/v1/customers/${owner.id}/orders/${body.orders[0]?.id}/attachment`, as: 'anneke', form }
}

async function readAttachments(partner: Partner, name: string): Promise<Trial> {
  const { path, ...options } = await upload(partner)
  await partner.call('POST', path, options)
  return { path: path.replace(/attachment$/, name), as: 'anneke' }
}

/** Somebody else's order for a customer of ours, whose Azure plan takes the place of theirs. */
async function sentOrder(partner: Partner, sent: Body): Promise<Trial> {
  const plan = await azurePlan(partner)
  await partner.call('POST', `${plan.root}/registrations`, { as: 'anneke' })
  partner.pass(60_000)
  const ours = { subscriptionid: plan.subscriptionId, entitlementid: plan.entitlementId, currency: 'eur' }
  const body = withOurs({ ...sent, referenceCustomerId: plan.customer.id, ReferenceCustomerId: undefined }, ours)
  return { path: `/v1/customers/${plan.customer.id}/orders`, as: 'anneke', body }
}

/** Replaces members by name, at every depth; a root's currency is the customer's and is left out. */
function withOurs(sent: Body, ours: Record<string, string>): Body {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace)
    return typeof value === 'object' && value !== null ? withOurs({ ...value }, ours) : value
  }
  return Object.fromEntries(
    Object.entries(sent)
      .filter(([key]) => key.toLowerCase() !== 'currencycode')
      .map(([key, member]) => [key, (member && ours[key.toLowerCase()]) || replace(member)]),
  )
}

/** ch. 6 and 7. */
export const orderRecipes: Recipes = {
  [`POST ${customer}/carts`]: (partner, sent) => ({
    path: `/v1/customers/${buyer(partner).id}/carts`,
    body: attested(sent ?? { lineItems: [{ id: 0, ...wholeLine() }] }),
  }),
  async [`GET ${cart}`](partner) {
    const { owner, cartId } = await openCart(partner)
    return { path: `/v1/customers/${owner.id}/carts/${cartId}` }
  },
  async [`PUT ${cart}`](partner, sent) {
    const { owner, cartId } = await openCart(partner)
    const own = { lineItems: [{ id: 0, ...wholeLine(), quantity: 7 }] }
    return { path: `/v1/customers/${owner.id}/carts/${cartId}`, body: { ...attested(sent ?? own), id: cartId } }
  },
  async [`POST ${cart}/checkout`](partner) {
    const { owner, cartId } = await openCart(partner)
    return { path: `/v1/customers/${owner.id}/carts/${cartId}/checkout` }
  },
  async [`POST ${customer}/orders`](partner, sent) {
    if (sent !== undefined) return sentOrder(partner, attested(sent))
    const ids = { partnerIdOnRecord: '517285', additionalPartnerIdsOnRecord: ['4847383'] }
    const own = { billingCycle: 'monthly', lineItems: [basicOrderLine('DE', ids)] }
    const owner = buyer(partner)
    return { path: `/v1/customers/${owner.id}/orders`, body: { ...attested(own), referenceCustomerId: owner.id } }
  },
  async [`GET ${customer}/orders`](partner) {
    const { customer: owner } = await bought(partner)
    return { path: `/v1/customers/${owner.id}/orders?include_price=true` }
  },
  [`GET ${order}`]: (partner) => readOrder(partner, '?include_price=true'),
  async [`PATCH ${order}`](partner, sent) {
    const owner = partner.customer({ country: 'US' })
    const software = { lineItemNumber: 0, offerId: item('DG7GMGF0FKZV:0003', 'US', 'P3Y'), quantity: 1 }
    const { body } = await createOrder(partner, owner, { billingCycle: 'one_time', lineItems: [software] })
    partner.pass(60_000)
    return {
      path: `/v1/customers/${owner.id}/orders/${body.id}`,
      body: { ...withOurs(sent ?? { status: 'cancelled' }, { offerid: software.offerId }), id: body.id },
    }
  },
  [`GET ${order}/attachments`]: (partner) => readAttachments(partner, 'attachments'),
  async [`GET ${order}/attachment/:attachmentId`](partner) {
    const trial = await readAttachments(partner, 'attachments')
    const { body } = await partner.call('GET', trial.path, { as: 'anneke' })
    const { attachmentId } = { attachmentId: '', ...body.items[0] }
    return { ...trial, path: trial.path.replace(/s$/, `/${attachmentId}`) }
  },
  [`GET ${order}/activationlinks`]: (partner) => readOrder(partner, '/activationlinks', marketplaceLine()),
  async [`GET ${customer}/subscriptions/:subscriptionId/activationlinks`](partner) {
    const { customer: owner, subscriptionId } = await bought(partner, marketplaceLine())
    return { path: `/v1/customers/${owner.id}/subscriptions/${subscriptionId}/activationlinks`, as: 'anneke' }
  },
  [`POST ${order}/attachment`]: (partner) => upload(partner),
  [`GET ${order}/provisioningstatus`]: (partner) => readOrder(partner, '/provisioningstatus'),
  [`GET ${order}/lineitems/:lineItemNumber/activationlinks`]: (partner) =>
    readOrder(partner, '/lineitems/0/activationlinks', marketplaceLine()),
}
