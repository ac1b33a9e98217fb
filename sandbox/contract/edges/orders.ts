import type { Partner } from '../../partner-center/testing/partner.ts'
import { basicLine, basicOrderLine, checkOut, createOrder, item } from '../../partner-center/testing/purchases.ts'
import { bought, buyer } from '../fixtures.ts'
import type { Recipe, Trial } from '../recipe.ts'

function cartWith(partner: Partner, line: Record<string, unknown>): Trial {
  return {
    path: `/v1/customers/${buyer(partner).id}/carts`,
    body: { partnerOnRecordAttestationAccepted: true, lineItems: [{ id: 0, ...line }] },
  }
}

async function checkoutOf(partner: Partner, lines: Record<string, unknown>[]): Promise<Trial> {
  const owner = buyer(partner)
  const lineItems = lines.map((line, id) => ({ id, ...line }))
  const { body } = await partner.call('POST', `/v1/customers/${owner.id}/carts`, {
    body: { partnerOnRecordAttestationAccepted: true, lineItems },
  })
  return { path: `/v1/customers/${owner.id}/carts/${body.id}/checkout` }
}

async function orderOnceProvisioned(partner: Partner): Promise<Trial> {
  const owner = buyer(partner)
  const ids = { partnerIdOnRecord: '517285', additionalPartnerIdsOnRecord: ['4847383'] }
  const { body } = await createOrder(partner, owner, { lineItems: [basicOrderLine('DE', ids)] })
  partner.pass(60_000)
  return { method: 'GET', path: `/v1/customers/${owner.id}/orders/${body.id}` }
}

/** Samples of carts and orders that only come of asking in a special way; by file name. */
export const ordersEdges: Record<string, Recipe> = {
  'reconstructed.cart-line-error.response.json': (partner) => cartWith(partner, basicLine('DE', { quantity: 999 })),
  'reconstructed.checkout-with-order-errors.response.json': (partner) =>
    checkoutOf(partner, [
      basicLine('DE'),
      { catalogItemId: item('CFQ7TTC0QW7C:0001', 'DE'), quantity: 1, billingCycle: 'annual' },
    ]),
  async 'pending-po-upload.response.json'(partner) {
    const line = { catalogItemId: item('DG7GMGF0D7FV:0001', 'DE', null), quantity: 1, billingCycle: 'one_time' }
    const owner = buyer(partner)
    const { body } = await checkOut(partner, owner, [line])
    return { method: 'GET', path: `/v1/customers/${owner.id}/orders/${body.orders[0]?.id}` }
  },
  async 'checkout-a-cart.response.for-a-new-commerce-license-ba.json'(partner) {
    // The page shows an order that is provisioned already, and without the envelope.
    const { customer, orderId } = await bought(partner)
    return { method: 'GET', path: `/v1/customers/${customer.id}/orders/${orderId}?include_price=true` }
  },
  'seed001.create-an-order.response.json': orderOnceProvisioned,
  'create-an-order.response.json': orderOnceProvisioned,
  'create-a-cart-with-add-ons.response.for-a-new-commerce-license-ba.json': (partner) =>
    cartWith(partner, { ...basicLine('DE'), catalogItemId: item('CFQ7TTC0LCHC:0001', 'DE') }),
  'update-a-cart.response.json': async (partner) => {
    const { path, body } = cartWith(partner, basicLine('DE', { friendlyName: 'By its own name' }))
    const { body: cart } = await partner.call('POST', path, { body })
    return { path: `${path}/${cart.id}`, body: Object.assign({}, body, { id: cart.id }) }
  },
  'create-a-cart-with-add-ons.response.new-base-subscription-for-tra.json': (partner) =>
    cartWith(partner, {
      ...basicLine('DE', { friendlyName: 'With an add-on' }),
      addonItems: [{ ...basicLine('DE'), id: 1, catalogItemId: item('CFQ7TTC0LHSL:0001', 'DE') }],
    }),
}
