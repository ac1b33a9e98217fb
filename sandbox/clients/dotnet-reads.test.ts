import { expect, test } from 'vitest'
import { z } from 'zod'
import { bought, marketplaceLine } from '../contract/fixtures.ts'
import { azurePlan, boughtReservation } from '../contract/recipes/azure.ts'
import { openPartner, type Partner } from '../partner-center/testing/partner.ts'
import { BASIC, item } from '../partner-center/testing/purchases.ts'
import { bool, collection, int, list, model, text, words } from './testing/clr.ts'
import * as catalog from './testing/dotnet-catalog-models.ts'
import { dotnetCall } from './testing/dotnet-client.ts'
import * as models from './testing/dotnet-models.ts'
import * as written from './testing/newtonsoft.ts'

/**
 * Questions of the .NET SDK, in the spelling and order of its parameters, and what its types need of the answers
 * (Operations beside Configuration/PartnerSdkConfiguration.json). `{c}` is a customer in Germany.
 */
const [productId = '', skuId = ''] = BASIC.split(':')
const availabilityId = () => item(BASIC, 'DE').split(':')[2] ?? ''
const sku = `products/${productId}/skus/${skuId}`
const reservations = 'products/DZH318Z0BQ4B/skus/0047'

const reads: [string, z.ZodType][] = [
  ['products?targetView=OnlineServices&country=DE', collection(catalog.product)],
  ['products?targetView=azure&country=DE', collection(catalog.product)],
  ['products?targetView=AzureReservationsVM&country=DE&reservationScope=AzurePlan', collection(catalog.product)],
  [
    'products?targetView=OnlineServices&country=DE&targetSegment=commercial&reservationScope=AzurePlan',
    collection(catalog.product),
  ],
  [`products/${productId}?country=DE`, catalog.product],
  [`products/DZH318Z0BQ4B?country=DE&reservationScope=AzurePlan`, catalog.product],
  [`products/${productId}/skus?country=DE`, collection(catalog.sku)],
  [`products/${productId}/skus?country=DE&targetSegment=commercial`, collection(catalog.sku)],
  [`${reservations}?country=DE&reservationScope=AzurePlan`, catalog.sku],
  [`${sku}?country=DE`, catalog.sku],
  [`${sku}/availabilities?country=DE`, collection(catalog.availability)],
  [`${sku}/availabilities?country=DE&targetSegment=commercial`, collection(catalog.availability)],
  [`${reservations}/availabilities?country=DE&reservationScope=AzurePlan`, collection(catalog.availability)],
  [`${sku}/availabilities/${availabilityId()}?country=DE`, catalog.availability],
  ['customers/{c}/products?targetView=OnlineServices&targetSegment=commercial', collection(catalog.product)],
  [`customers/{c}/products/${productId}`, catalog.product],
  [`customers/{c}/products/${productId}/skus`, collection(catalog.sku)],
  [`customers/{c}/${sku}`, catalog.sku],
  [`customers/{c}/${sku}/availabilities?targetSegment=commercial`, collection(catalog.availability)],
  [`customers/{c}/${sku}/availabilities/${availabilityId()}`, catalog.availability],
  ['productpromotions?segment=Commercial&country=DE', collection(catalog.promotion)],
  ['offers?country=DE', collection(catalog.offer)],
  ['offers?country=DE&offset=0&size=5', collection(catalog.offer)],
  ['offercategories?country=DE', collection(catalog.offerCategory)],
  ['customers/{c}/offers?offset=0&size=5', collection(catalog.offer)],
  ['customers/{c}/offercategories', collection(catalog.offerCategory)],
  ['customers/{c}/profiles/company', models.companyProfile],
  ['customers/{c}/profiles/billing', models.customerBillingProfile],
  ['customers/{c}/relationships', collection(models.relationship)],
  ['relationships?relationship_type=IsIndirectCloudSolutionProviderOf', collection(models.relationship)],
  ['customers/{c}/directSignedMicrosoftCustomerAgreementStatus', model({ isSigned: bool })],
  ['customers/{c}/qualifications', list(models.qualification)],
  [
    'customers/{c}/validationStatus?type=Account',
    model({ type: words('Account'), status: text, lastUpdateDateTime: text.nullish() }),
  ],
  ['customers/{c}/entitlements', collection(catalog.entitlement)],
  ['customers/relationshiprequests', model({ url: z.url() })],
  [
    'customers/all/validations',
    list(model({ partnerId: text, organizationName: text, validationId: text, maxCreates: int.nullish() })),
  ],
  ['agreements', collection(models.agreementMetaData)],
  ['compliance/csp/agreementstatus?mpnId=517285&tenantId=', model({ isAgreementSigned: bool })],
  ['profiles/mpn?mpnId=517285', model({ partnerName: text, mpnId: text })],
  ['profiles/mpn', model({ partnerName: text, mpnId: text })],
  ['profiles/organization', model({ id: text, companyName: text, defaultAddress: models.address, tenantId: text })],
  ['profiles/billing', model({ companyName: text, address: models.address, billingDay: int.nullish() })],
  ['profiles/support', model({ email: text.nullish(), telephone: text.nullish(), website: text.nullish() })],
  [
    'profiles/legalbusiness?vettingVersion=Current',
    model({
      companyName: text,
      address: models.address,
      vettingStatus: words('None', 'Pending', 'Authorized', 'Rejected'),
      vettingSubStatus: words('None', 'Entry', 'EmailOwnership', 'EmailDomain', 'EmploymentVerification', 'Decision'),
    }),
  ],
  [
    'countryvalidationrules/DE',
    model({
      ...{ iso2Code: text, defaultCulture: text, isStateRequired: bool, supportedStatesList: list(text).nullish() },
      ...{ supportedLanguagesList: list(text), isPostalCodeRequired: bool, postalCodeRegex: text.nullish() },
      ...{ isCityRequired: bool, isVatIdSupported: bool, phoneNumberRegex: text.nullish() },
      ...{ isTaxIdSupported: bool, isTaxIdOptional: bool, countryCallingCodesList: list(text) },
    }),
  ],
]

test.each(reads)('GET %s', async (path, answer) => {
  const partner = await openPartner()
  const owner = partner.customer({ country: 'DE', resellers: ['517285'] })
  const reply = await dotnetCall(partner, 'GET', path.replace('{c}', owner.id), { as: 'anneke' })
  expect(reply).toMatchObject({ status: 200 })
  answer.parse(reply.body)
})

async function plan(partner: Partner) {
  const { root, ...rest } = await azurePlan(partner)
  return { ...rest, root: root.replace('/v1/', '') }
}

test('a promotion is found, and whether a purchase gets it is asked with the nulls of a new request', async () => {
  const partner = await openPartner()
  const { id } = partner.customer({ country: 'DE' })
  const found = await dotnetCall(partner, 'GET', 'productpromotions?segment=Commercial&country=DE')
  catalog.promotion.parse(
    (await dotnetCall(partner, 'GET', `productpromotions/${found.body.items[0]?.id}?country=DE`)).body,
  )
  const line = {
    ...{ Id: 0, CatalogItemId: item(BASIC, 'DE'), Quantity: 5 },
    BillingCycle: 'monthly',
    TermDuration: 'P1Y',
  }
  const body = { Items: [{ ...line, PromotionId: null }], Attributes: { ObjectType: 'PromotionEligibilitiesRequest' } }
  const reply = await dotnetCall(partner, 'POST', `customers/${id}/promotionEligibilities`, { body })
  expect(reply.status).toBe(200)
  collection(catalog.eligibilities).parse(reply.body)
})

test('an inventory check is answered with a list without an envelope', async () => {
  const partner = await openPartner()
  const target = { ProductId: productId, SkuId: skuId, IsRestricted: false, Restrictions: null }
  const body = { TargetItems: [target], InventoryContext: {} }
  const reply = await dotnetCall(partner, 'POST', 'extensions/product/checkinventory?country=DE', { body })
  expect(reply.status).toBe(200)
  list(catalog.inventoryItem).parse(reply.body)
})

test('an address is judged, and a domain that nobody has is not found', async () => {
  const partner = await openPartner()
  const at = { Country: 'US', City: 'Redmond', State: 'WA', AddressLine1: '1 Microsoft Way', PostalCode: '98052' }
  const reply = await dotnetCall(partner, 'POST', 'validations/address', { body: written.address(at) })
  expect(reply.status).toBe(200)
  model({ originalAddress: models.address, suggestedAddresses: list(models.address).nullish(), status: text }).parse(
    reply.body,
  )
  expect((await dotnetCall(partner, 'HEAD', 'domains/nobody41.onmicrosoft.com')).status).toBe(404)
  const { domain } = partner.customer({ country: 'DE' })
  expect((await dotnetCall(partner, 'HEAD', `domains/${domain}`)).status).toBe(200)
})

test('an Azure plan is registered with no content, and tells where to look', async () => {
  const partner = await openPartner()
  const { root } = await plan(partner)
  const as = 'anneke'
  collection(catalog.azureEntitlement).parse(
    (await dotnetCall(partner, 'GET', `${root}/azureEntitlements`, { as })).body,
  )
  const registered = await dotnetCall(partner, 'POST', `${root}/registrations`, { as, body: null })
  expect(registered.status).toBe(202)
  expect(registered.headers.get('location')).toBeTruthy()
  const status = await dotnetCall(partner, 'GET', `${root}/registrationstatus`, { as })
  model({ subscriptionId: text, status: text }).parse(status.body)
})

test('a reservation shows among the entitlements, by kind and with its end', async () => {
  const partner = await openPartner()
  const { customer } = await boughtReservation(partner)
  for (const query of ['', '?showExpiry=True', '?entitlementType=ReservedInstance&showExpiry=True']) {
    const reply = await dotnetCall(partner, 'GET', `customers/${customer.id}/entitlements${query}`, { as: 'anneke' })
    collection(catalog.entitlement).parse(reply.body)
    expect(reply.body.items).toHaveLength(1)
  }
})

test('a marketplace subscription has its activation links and is activated with null', async () => {
  const partner = await openPartner()
  partner.world.integrationSandbox = true
  const { customer, orderId, subscriptionId } = await bought(partner, marketplaceLine())
  const root = `customers/${customer.id}`
  for (const path of [`orders/${orderId}`, `orders/${orderId}/lineitems/0`, `subscriptions/${subscriptionId}`]) {
    const reply = await dotnetCall(partner, 'GET', `${root}/${path}/activationlinks`, { as: 'anneke' })
    collection(models.activationLink).parse(reply.body)
  }
  const address = `${root}/subscriptions/${subscriptionId}/activate`
  const reply = await dotnetCall(partner, 'POST', address, { as: 'anneke', body: null })
  model({ subscriptionId: text, status: text }).parse(reply.body)
})
