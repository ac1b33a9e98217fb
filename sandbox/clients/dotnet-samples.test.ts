import { expect, test } from 'vitest'
import type { z } from 'zod'
import { bought, buyer } from '../contract/fixtures.ts'
import { azurePlan } from '../contract/recipes/azure.ts'
import { EXCHANGE_PLAN_1, OFFICE_E1, owner, TRIAL } from '../contract/recipes/legacy.ts'
import { openPartner, type Reply } from '../partner-center/testing/partner.ts'
import { BASIC, basicLine, item } from '../partner-center/testing/purchases.ts'
import { bool, collection, list, model, text } from './testing/clr.ts'
import { availability } from './testing/dotnet-catalog-models.ts'
import { dotnetCall } from './testing/dotnet-client.ts'
import * as models from './testing/dotnet-models.ts'
import * as written from './testing/newtonsoft.ts'

/** Journeys of the SDK's own feature samples (Source/PartnerSdk.FeatureSamples/Features). */
async function open() {
  const partner = await openPartner()
  const sdk = async (method: string, path: string, answer?: z.ZodType, body?: unknown): Promise<Reply> => {
    const reply = await dotnetCall(partner, method, path, { as: 'anneke', ...(body !== undefined && { body }) })
    expect([reply.status, reply.body?.code]).toEqual([expect.toBeOneOf([200, 201, 202, 204]), undefined])
    if (answer !== undefined) answer.parse(reply.body)
    return reply
  }
  return { partner, sdk }
}

/** How Enum.Parse of the samples wants the billing cycle of a term: exactly in this casing. */
const CYCLES = ['Monthly', 'Annual', 'None', 'OneTime', 'Triennial', 'Biennial']
const snake = (word: string) => word.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase()

async function subscribed(termDuration: 'P1Y' | 'P3Y' = 'P1Y', plan = BASIC) {
  const opened = await open()
  const line = basicLine('DE', { catalogItemId: item(plan, 'DE', termDuration), termDuration })
  const { customer, subscriptionId } = await bought(opened.partner, line)
  const root = `customers/${customer.id}`
  const address = `${root}/subscriptions/${subscriptionId}`
  const { body: subscription } = await opened.sdk('GET', address, models.subscription)
  return { ...opened, root, address, subscription }
}

function productTerm(catalogItemId: string, { billingCycle = '', duration = '' }) {
  const [ProductId, SkuId, AvailabilityId] = catalogItemId.split(':')
  expect(billingCycle).toBeOneOf(CYCLES)
  const term = { BillingCycle: snake(billingCycle), TermDuration: duration, PromotionId: null }
  return { ProductId, SkuId, AvailabilityId, ...term }
}

test('UpdateSubscriptionScheduleChange: another product at renewal, among what may be scheduled', async () => {
  const { sdk, root, address, subscription } = await subscribed()
  const path = `${address}/transitioneligibilities?eligibilityType=Scheduled`
  const { body } = await sdk('GET', path, collection(models.transitionEligibility))
  const target = body.items.find(({ eligibilities }) => eligibilities[0]?.isEligible)
  const { catalogItemId } = { catalogItemId: '', ...target }
  const [productId, skuId, availabilityId] = catalogItemId.split(':')
  const there = `${root}/products/${productId}/skus/${skuId}/availabilities/${availabilityId}`
  const { body: found } = await sdk('GET', there, availability)
  const next = { Product: productTerm(catalogItemId, found.terms[0] ?? {}), Quantity: 6, CustomTermEndDate: null }
  const change = { ...Object(written.writtenBack(subscription)), ScheduledNextTermInstructions: next }
  const changed = await sdk('PATCH', address, models.subscription, change)
  expect(changed.body).toMatchObject({ scheduledNextTermInstructions: { quantity: 6, product: { productId } } })
  const { body: again } = await sdk('GET', address, models.subscription)
  const none = { ...Object(written.writtenBack(again)), ScheduledNextTermInstructions: null }
  expect((await sdk('PATCH', address, models.subscription, none)).status).toBe(200)
})

test('UpdateSubscriptionNextChargeInstruction: another billing cycle from the next charge on', async () => {
  const { sdk, root, address, subscription } = await subscribed('P3Y', 'CFQ7TTC0LFLX:0001')
  const [productId, skuId, availabilityId] = subscription.offerId.split(':')
  const there = `${root}/products/${productId}/skus/${skuId}/availabilities/${availabilityId}`
  const { body: found } = await sdk('GET', there, availability)
  const annual = found.terms.find(({ billingCycle }) => billingCycle === 'Annual') ?? found.terms[0]
  const next = { Product: productTerm(subscription.offerId, annual ?? {}), Quantity: subscription.quantity }
  const change = { ...Object(written.writtenBack(subscription)), NextChargeInstructions: next }
  const changed = await sdk('PATCH', address, models.subscription, change)
  expect(changed.body).toMatchObject({ nextChargeInstructions: { product: { billingCycle: 'Annual' } } })
})

test('TransitionSubscription: nothing but target, quantity and kind', async () => {
  const { sdk, address } = await subscribed()
  const { body } = await sdk('GET', `${address}/transitioneligibilities`, collection(models.transitionEligibility))
  const target = Object(body.items.find(({ eligibilities }) => eligibilities[0]?.isEligible))
  const transition = {
    ...{ OperationId: null, FromCatalogItemId: null, FromSubscriptionId: null, ToSubscriptionId: null },
    ...{ ToCatalogItemId: target.catalogItemId, Quantity: target.quantity, TermDuration: null, BillingCycle: null },
    ...{ TransitionType: target.eligibilities[0].transitionType, PromotionId: null, Events: null },
    Attributes: { ObjectType: 'Transition' },
  }
  await sdk('POST', `${address}/transitions`, models.transition, transition)
})

test('ConvertSubscription: a trial, and what its conversions tell is written back', async () => {
  const { partner, sdk } = await open()
  const { subscription } = await owner(partner, TRIAL, 'none')
  const { body } = await sdk('GET', `${subscription}/conversions`, collection(models.conversion))
  const result = model({ subscriptionId: text, offerId: text, targetOfferId: text })
  await sdk('POST', `${subscription}/conversions`, result, written.writtenBack(body.items[0]))
})

test('UpgradeSubscription: the offer to go to is written back whole', async () => {
  const { partner, sdk } = await open()
  const { subscription } = await owner(partner, OFFICE_E1)
  const { body } = await sdk('GET', `${subscription}/upgrades`, collection(models.upgrade))
  const target = body.items.find((upgrade) => Object(upgrade).isEligible)
  const result = model({ sourceSubscriptionId: text, targetSubscriptionId: text.nullish(), upgradeType: text })
  await sdk('POST', `${subscription}/upgrades`, result, written.writtenBack(target))
})

test('UpdateOverage: put without a kind, found by its kind', async () => {
  const { partner, sdk } = await open()
  const { customer, entitlementId } = await azurePlan(partner)
  const overage = model({ azureEntitlementId: text, type: text, overageEnabled: bool, partnerId: text.nullish() })
  const body = {
    ...{ AzureEntitlementId: entitlementId, PartnerId: null, Type: null, OverageEnabled: true, OrderId: null },
    ...{ ContractType: 1, Links: {}, Attributes: { ObjectType: 'Overage' } },
  }
  await sdk('PUT', `customers/${customer.id}/subscriptions/overage`, overage, body)
  const found = await sdk('GET', `customers/${customer.id}/subscriptions/overage`, collection(overage))
  expect(found.body.items).toMatchObject([{ type: 'PhoneServices', azureEntitlementId: entitlementId }])
})

test('CreateCartWithAddons: add-ons inside the line of their plan, none of which names a term', async () => {
  const { partner, sdk } = await open()
  const { id } = buyer(partner)
  const { body: addOns } = await sdk('GET', `offers/${EXCHANGE_PLAN_1}/addons?country=DE`)
  const addOn = written.cartLine({ Id: 1, CatalogItemId: addOns.items[0]?.id, BillingCycle: 'monthly', Quantity: 2 })
  const plan = { CatalogItemId: EXCHANGE_PLAN_1, FriendlyName: 'Myofferpurchase', Quantity: 3, BillingCycle: 'monthly' }
  const cart = written.cart([{ ...plan, AddonItems: [addOn] }])
  const made = await sdk('POST', `customers/${id}/carts`, models.cart, cart)
  expect(made.body.lineItems).toMatchObject([{ addonItems: [{ quantity: 2 }] }])
  await sdk('POST', `customers/${id}/carts/${made.body.id}/checkout`, models.checkoutResult, 'success')
})

test('CreateCartAddonWithExistingSubscription: its plan is named in the context, and read there in camel case', async () => {
  const { partner, sdk } = await open()
  const { root, subscriptionId } = await owner(partner, EXCHANGE_PLAN_1)
  const { body: addOns } = await sdk('GET', `offers/${EXCHANGE_PLAN_1}/addons?country=DE`)
  const context = { ParentSubscriptionId: subscriptionId }
  const line = { CatalogItemId: addOns.items[0]?.id, Quantity: 1, BillingCycle: 'annual', ProvisioningContext: context }
  const made = await sdk('POST', `${root}/carts`, models.cart, written.cart([line]))
  expect(made.body.lineItems).toMatchObject([{ provisioningContext: { parentSubscriptionId: subscriptionId } }])
})

test('GovernmentCommunityCloudCustomerCreation: a culture in capitals, a domain of one’s own, a validation code', async () => {
  const { sdk } = await open()
  const at = { Country: 'US', City: 'Redmond', State: 'WA', AddressLine1: '4001 156th Ave', PostalCode: '98052' }
  const names = { FirstName: 'Engineer', LastName: 'In Test', PhoneNumber: '4257778899' }
  const body = written.customer({ domain: 'SampleApplication41.onmicrosoft.com', address: { ...at, ...names } })
  Object.assign(Object(body.BillingProfile), { Culture: 'EN-US', Language: 'En' })
  const { body: made } = await sdk('POST', 'customers', models.customer, body)
  await sdk('GET', `customers/${made.id}/offercategories`)
  const codes = await sdk(
    'GET',
    'customers/all/validations',
    list(model({ validationId: text, organizationName: text })),
  )
  const [code] = Array.isArray(codes.body) ? codes.body : []
  const asked = { qualification: 'GovernmentCommunityCloud', validationCode: Object(code).validationId }
  await sdk('POST', `customers/${made.id}/qualifications`, models.qualification, asked)
  await sdk('GET', `customers/${made.id}/qualifications`, list(models.qualification))
})
