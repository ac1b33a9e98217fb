import type { Partner } from '../partner-center/testing/partner.ts'
import { basicLine, checkOut, item } from '../partner-center/testing/purchases.ts'
import { bought, buyer } from './fixtures.ts'
import type { Recipe, Trial } from './recipe.ts'

const get = (path: string) => (): Trial => ({ method: 'GET', path, as: 'anneke' })
const vm = '/v1/products/DZH318Z0BQ3Q'

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

/** Samples that show what only comes of asking in a special way; by file name. */
export const edges: Record<string, Recipe> = {
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
    // The page shows an order that is provisioned already.
    const { customer, orderId } = await bought(partner)
    return { method: 'GET', path: `/v1/customers/${customer.id}/orders/${orderId}?include_price=true` }
  },
  'get-partner-by-mpn-id.response.failure.json': get('/v1/profiles/mpn?mpnId=9999999'),
  'get-a-product-by-id.response.for-azure-vm-reservation-azur.json': get(`${vm}?country=US`),
  'get-a-list-of-skus-for-a-product.response.for-azure-vm-reservations-azu.json': get(`${vm}/skus?country=US`),
  'get-a-list-of-availabilities-for-a-sku.response.for-azure-vm-reservations-azu.json': get(
    `${vm}/skus/0001/availabilities?country=US`,
  ),
}
