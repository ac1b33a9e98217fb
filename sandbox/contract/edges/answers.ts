import type { Partner } from '../../partner-center/testing/partner.ts'
import { basicLine, basicOrderLine, checkOut, createOrder, item } from '../../partner-center/testing/purchases.ts'
import { bought, boughtAzurePlan, buyer } from '../fixtures.ts'
import type { Body, Recipe, Trial } from '../recipe.ts'
import { azurePlan, boughtReservation, boughtSavings, savingsItem, savingsLine } from '../recipes/azure.ts'
import { customerRecipes } from '../recipes/customers.ts'

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

async function withCustomer(partner: Partner, path: string, about: Parameters<Partner['customer']>[0]): Promise<Trial> {
  return { path: `/v1/customers/${partner.customer({ country: 'DE', ...about }).id}${path}`, as: 'anneke' }
}

async function orderOnceProvisioned(partner: Partner): Promise<Trial> {
  const owner = buyer(partner)
  const ids = { partnerIdOnRecord: '517285', additionalPartnerIdsOnRecord: ['4847383'] }
  const { body } = await createOrder(partner, owner, { lineItems: [basicOrderLine('DE', ids)] })
  partner.pass(60_000)
  return { method: 'GET', path: `/v1/customers/${owner.id}/orders/${body.id}` }
}

/** A savings plan: its cart, and where the cart stands. */
function savings(method: string, scope: 'shared' | 'single', rest: (cartId: string) => string): Recipe {
  return async (partner) => {
    const plan = await azurePlan(partner)
    const root = `/v1/customers/${plan.customer.id}/carts`
    const line = { id: 0, catalogItemId: savingsItem(), ...savingsLine(plan, scope) }
    const body: Body = { partnerOnRecordAttestationAccepted: true, lineItems: [line] }
    if (rest('') === '') return { method, path: root, body }
    const { body: cart } = await partner.call('POST', root, { body })
    return { method, path: `${root}${rest(cart.id)}`, ...(method === 'PUT' ? { body: { ...body, id: cart.id } } : {}) }
  }
}

const savingsRoot = '/products/DZH318Z09V6F'
const savingsFile = (rest: string) => `azure-purchase-savings-plan.response.${rest}.json`
const mine =
  (path: string): Recipe =>
  (partner) => ({ path: `/v1/customers/${buyer(partner).id}${path}` })

async function subscriptionOf(partner: Partner, line: Body): Promise<Trial> {
  const { customer, subscriptionId } = await bought(partner, line)
  return { path: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}` }
}

/** Business Basic, and Business Standard out of its cancellation window: seats of the one may move to the other. ch. 8.7 */
async function twoPlans(partner: Partner): Promise<{ subscription: string; target: string }> {
  const standard = basicLine('DE', { catalogItemId: item('CFQ7TTC0LDPB:0001', 'DE') })
  const { customer, subscriptionId: target } = await bought(partner, standard)
  partner.pass(8 * 24 * 60 * 60_000)
  const end = { customTermEndDate: '2027-10-31T00:00:00Z' }
  const { subscriptionId } = await bought(partner, basicLine('DE', end), customer)
  return { subscription: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}`, target }
}

function eligibility(asked: { catalogItemId(): string; quantity: number; termDuration: string }): Recipe {
  return (partner) => {
    const about = { id: 0, ...asked, catalogItemId: asked.catalogItemId(), billingCycle: 'monthly' }
    return { path: `/v1/customers/${buyer(partner).id}/promotionEligibilities`, body: { items: [about] } }
  }
}

/** A new customer of an indirect reseller. */
async function resold(partner: Partner, more: Body): Promise<Trial> {
  const trial = await customerRecipes['POST /v1/customers']?.(partner)
  if (!trial) throw new RangeError('customers are made by no recipe')
  const { body: relationships } = await partner.call(
    'GET',
    '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf',
    { as: 'anneke' },
  )
  return { ...trial, body: Object.assign({}, trial.body, { associatedPartnerId: relationships.items[0]?.id }, more) }
}

/** Samples that show what only comes of asking in a special way; by file name. */
export const answerEdges: Record<string, Recipe> = {
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
  'get-partner-by-mpn-id.response.failure.json': get('/v1/profiles/mpn?mpnId=9999999'),
  'get-a-product-by-id.response.for-azure-vm-reservation-azur.json': get(`${vm}?country=US`),
  'get-a-list-of-products.response.for-azure-vm-reservations-azu.json': get(
    '/v1/products?country=US&targetView=AzureReservationsVM',
  ),
  'get-a-list-of-skus-for-a-product.response.for-azure-vm-reservations-azu.json': get(`${vm}/skus?country=US`),
  'get-a-sku-by-id.response.for-azure-vm-reservations-azu.json': get(`${vm}/skus/0001?country=US`),
  'get-a-list-of-availabilities-for-a-sku.response.for-azure-vm-reservations-azu.json': get(
    `${vm}/skus/0001/availabilities?country=US`,
  ),
  [savingsFile('create-order-2')]: async (partner) => {
    const plan = await azurePlan(partner)
    const { quantity, termDuration, provisioningContext, purchaseCommitment } = savingsLine(plan, 'single')
    const line = {
      lineItemNumber: 0,
      offerId: savingsItem(),
      quantity,
      termDuration,
      provisioningContext,
      purchaseCommitment,
    }
    const body = { partnerOnRecordAttestationAccepted: true, billingCycle: 'one_time', lineItems: [line] }
    return { path: `/v1/customers/${plan.customer.id}/orders?include_price=true`, body }
  },
  [savingsFile('get-an-order-by-id')]: async (partner) => {
    const { customer, orderId } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/orders/${orderId}?include_price=true` }
  },
  [savingsFile('get-all-of-a-customer-s-orders')]: async (partner) => {
    const { customer } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/orders?billingType=one_time` }
  },
  [savingsFile('get-a-subscription-by-id')]: async (partner) => {
    const { customer, subscriptionId } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}` }
  },
  [savingsFile('get-a-customer-s-subscriptions')]: async (partner) => {
    const { customer, orderId } = await boughtSavings(partner, 'single')
    return { path: `/v1/customers/${customer.id}/subscriptions?order_id=${orderId}` }
  },
  async 'confirm-customer-consent-customer-agreement.error-600061.json'(partner) {
    const trial = await customerRecipes['POST /v1/customers/:customerId/agreements']?.(partner)
    if (!trial) throw new RangeError('agreements are confirmed by no recipe')
    await partner.call('POST', trial.path, trial)
    return trial
  },
  'create-a-cart-with-add-ons.response.for-a-new-commerce-license-ba.json': (partner) =>
    cartWith(partner, { ...basicLine('DE'), catalogItemId: item('CFQ7TTC0LCHC:0001', 'DE') }),
  'get-a-collection-of-entitlements.response.json': async (partner) => {
    const { customer } = await boughtReservation(partner)
    return { path: `/v1/customers/${customer.id}/entitlements`, as: 'anneke' }
  },
  'create-a-cart-with-add-ons.response.new-base-subscription-for-tra.json': (partner) =>
    cartWith(partner, {
      ...basicLine('DE', { friendlyName: 'With an add-on' }),
      addonItems: [{ ...basicLine('DE'), id: 1, catalogItemId: item('CFQ7TTC0LHSL:0001', 'DE') }],
    }),
  'update-a-cart.response.json': async (partner) => {
    const { path, body } = cartWith(partner, basicLine('DE', { friendlyName: 'By its own name' }))
    const { body: cart } = await partner.call('POST', path, { body })
    return { path: `${path}/${cart.id}`, body: Object.assign({}, body, { id: cart.id }) }
  },
  'check-inventory.response.json': () => ({
    path: '/v1/extensions/product/checkInventory?country=US',
    body: { targetItems: [{ productId: 'DZH318Z0BQ3P' }], inventoryContext: { armRegionName: 'japanwest' } },
  }),
  'transition-a-new-commerce-subscription.response.json': async (partner) => {
    const { subscription } = await twoPlans(partner)
    return { path: `${subscription}/transitionEligibilities?eligibilityType=immediate` }
  },
  'transition-a-new-commerce-subscription.response-2.json': async (partner) => {
    const { subscription, target } = await twoPlans(partner)
    const body = {
      toCatalogItemId: item('CFQ7TTC0LDPB:0001', 'DE'),
      toSubscriptionId: target,
      quantity: 2,
      transitionType: 'transition_only',
      termDuration: 'P1Y',
      billingCycle: 'monthly',
    }
    return { path: `${subscription}/transitions`, body }
  },
  'get-promotion-by-id.response.json': get('/v1/productpromotions/39NFJQT1SNC7:0001:39NFJQT1Q5KM?country=US'),
  'verify-promotion-eligibility.response.json': eligibility({
    catalogItemId: () => item('CFQ7TTC0LH2Z:0002', 'DE'),
    quantity: 2_500,
    termDuration: 'P1Y',
  }),
  'verify-promotion-eligibility.response-2.json': eligibility({
    catalogItemId: () => item('CFQ7TTC0HBSJ:0001', 'DE', 'P1M'),
    quantity: 1,
    termDuration: 'P1M',
  }),
  'create-a-customer-for-an-indirect-reseller.response.json': (partner) => resold(partner, {}),
  'create-a-customer.response.json': (partner) => resold(partner, { enableGDAPByDefault: true }),
  [savingsFile('create-cart-2')]: savings('POST', 'shared', () => ''),
  [savingsFile('get-cart')]: savings('GET', 'shared', (id) => `/${id}`),
  [savingsFile('update-cart')]: savings('PUT', 'single', (id) => `/${id}`),
  [savingsFile('update-cart-2')]: savings('PUT', 'single', (id) => `/${id}`),
  [savingsFile('checkout-cart')]: savings('POST', 'single', (id) => (id === '' ? ' ' : `/${id}/checkout`)),
  [savingsFile('get-a-product-by-id')]: get(`/v1${savingsRoot}?country=US`),
  [savingsFile('get-a-sku-by-id')]: get(`/v1${savingsRoot}/skus/0001?country=US`),
  [savingsFile('get-a-list-of-skus-for-a-product-by-country-re')]: get(`/v1${savingsRoot}/skus?country=US`),
  [savingsFile('get-a-list-of-skus-for-a-product-by-customer')]: mine(`${savingsRoot}/skus`),
  [savingsFile('get-a-list-of-availabilities-by-sku-by-country')]: get(
    `/v1${savingsRoot}/skus/0001/availabilities?country=US`,
  ),
  [savingsFile('get-a-list-of-availabilities-by-sku-by-custome')]: mine(`${savingsRoot}/skus/0001/availabilities`),
  [savingsFile('get-availability-by-id')]: get(`/v1${savingsRoot}/skus/0001/availabilities/DZH318Z0BLD3?country=US`),
  'get-a-customer-by-name.response.json': get(
    `/v1/customers?size=0&filter=${encodeURIComponent('{"Field":"CompanyName","Value":"cont","Operator":"starts_with"}')}`,
  ),
  'get-customer-qualification-asynchronous.response.denied.json': (partner) =>
    withCustomer(partner, '/qualifications', {
      qualifications: [
        {
          qualification: 'Education',
          vettingStatus: 'Denied',
          vettingReason: 'Not an Education Customer',
          vettingCreatedDate: '2026-11-01T00:00:00Z',
        },
      ],
    }),
  'get-customer-qualification-asynchronous.response.in-review.json': (partner) =>
    withCustomer(partner, '/qualifications', {
      qualifications: [
        { qualification: 'Education', vettingStatus: 'InReview', vettingCreatedDate: '2026-11-01T00:00:00Z' },
      ],
    }),
  'retrieve-validation-status.response.404-not-found-error.json': (partner) =>
    withCustomer(partner, '/validationStatus?type=account', { validation: null }),
  'get-a-subscription-by-id.response.for-a-microsoft-azure-subscri.json': async (partner) => {
    const { customer, subscriptionId } = await boughtAzurePlan(partner)
    return { path: `/v1/customers/${customer.id}/subscriptions/${subscriptionId}` }
  },
  'manage-billing-frequency-software-subs.response.json': async (partner) => {
    const catalogItemId = item('DG7GMGF0DVSV:000P', 'DE', 'P3Y')
    const line = { catalogItemId, quantity: 1, billingCycle: 'triennial', termDuration: 'P3Y' }
    const { path } = await subscriptionOf(partner, line)
    const { body } = await partner.call('GET', path)
    const [productId, skuId, availabilityId] = catalogItemId.split(':')
    const product = { productId, skuId, availabilityId, billingCycle: 'Annual', termDuration: 'P3Y' }
    return { path, body: { ...body, scheduledNextTermInstructions: { product, quantity: 1 } } }
  },
  'create-scheduled-changes.response.json': async (partner) => {
    const { path } = await subscriptionOf(partner, basicLine('DE'))
    const { body } = await partner.call('GET', path)
    const [productId, skuId, availabilityId] = item('CFQ7TTC0LH18:0001', 'DE').split(':')
    const product = { productId, skuId, availabilityId, billingCycle: 'Annual', termDuration: 'P1Y' }
    const next = { product, quantity: 7, customTermEndDate: '2028-10-31T00:00:00Z' }
    return { path, body: { ...body, scheduledNextTermInstructions: next } }
  },
  'change-the-quantity-of-a-subscription.response.for-new-commerce-license-redu.json': async (partner) => {
    const { path } = await subscriptionOf(partner, basicLine('DE'))
    const { body } = await partner.call('GET', path)
    partner.pass(8 * 24 * 60 * 60_000)
    return { path, body: { ...body, attributes: undefined, quantity: 1 } }
  },
}
