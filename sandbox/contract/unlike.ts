type Unlike = { members: string[]; because: string }

const hardware = ['items[].dynamicAttributes']
const embedded = ['items[].product', 'items[].sku']

const legacyLink =
  'legacy subscriptions link to their offer; new-commerce ones to product, SKU and availability (ch. 8.2)'
const everything = ['']

/** Documented answers of which some members are not to be expected, with the reason; `''` is the whole body. */
export const unlike: Record<string, Unlike> = {
  'api-change-log.response.json': { members: everything, because: 'an announcement: one element, in PascalCase' },
  'get-a-list-of-skus-for-a-product.response.for-azure-vm-reservations-azu.json': {
    members: hardware,
    because: 'SKUs of virtual machines describe the hardware, in members that change freely (ch. 5.5)',
  },
  'get-a-sku-by-id.response.for-azure-vm-reservations-azu.json': {
    members: ['dynamicAttributes'],
    because: 'SKUs of virtual machines describe the hardware, in members that change freely (ch. 5.5)',
  },
  'get-a-list-of-availabilities-for-a-sku.response.for-azure-vm-reservations-azu.json': {
    members: embedded,
    because: 'lists embed product and SKU only sometimes (ch. 5.6)',
  },
  'azure-purchase-savings-plan.response.get-a-list-of-availabilities-by-sku-by-country.json': {
    members: embedded,
    because: 'lists embed product and SKU only sometimes (ch. 5.6)',
  },
  'azure-purchase-savings-plan.response.get-a-list-of-availabilities-by-sku-by-custome.json': {
    members: embedded,
    because: 'lists embed product and SKU only sometimes (ch. 5.6)',
  },
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-azure-plan.json': {
    members: everything,
    because: 'the page prints a SKU',
  },
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-new-commerce-license-base.json': {
    members: everything,
    because: 'the page prints one availability without the collection around it',
  },
  'get-a-list-of-availabilities-for-a-sku.response.for-new-commerce-license-base.json': {
    members: everything,
    because: 'the page prints one availability without the collection around it',
  },
  'get-a-list-of-skus-for-a-product-by-customer.response.for-azure-plan.json': {
    members: everything,
    because: 'the page prints a product',
  },
  'get-a-list-of-skus-for-a-product-by-customer.response.for-new-commerce-license-base.json': {
    members: everything,
    because: 'the page prints another resource than its own',
  },
  'get-a-list-of-products-by-customer.response.for-microsoft-azure-and-azure.json': {
    members: everything,
    because: 'the page prints SKUs',
  },
  'reconstructed.checkout-with-order-errors.response.json': {
    members: ['orders[].lineItems[].subscriptionId'],
    because: 'a fresh order is pending and has no subscriptions yet (ch. 6.6)',
  },
  'checkout-a-cart.response.for-software-multiple-reserva.json': {
    members: ['orders[].lineItems[].subscriptionId'],
    because: 'a fresh order is pending and has no subscriptions yet (ch. 6.6)',
  },
  'get-all-subscriptions-by-partner.response.json': { members: ['items[].links.offer'], because: legacyLink },
  'update-a-cart.response.json': {
    members: ['lineItems[].ProvisioningContext'],
    because: 'a slip of casing: every other answer writes provisioningContext',
  },
  'cancel-software-purchases.response.json': {
    members: ['client'],
    because: 'names the program that ordered, which nobody said (ch. 7.2)',
  },
  'api-change-log.response-2.json': { members: everything, because: 'an announcement, in PascalCase' },
  'remove-a-reseller-relationship-with-a-customer.response.json': {
    members: everything,
    because: 'the page prints a PascalCase customer of nulls; the members stand in other answers (ch. 4.6)',
  },
  'get-market-specific-validation-data.response.json': {
    members: everything,
    because: 'an older shape; the recorded answer is the one that is given (ch. 4.12)',
  },
  'update-partner-billing-profile.response.json': { members: everything, because: 'the page prints its request' },
  'get-a-list-of-offers-for-a-market.response.json': {
    members: ['links.previous', 'items[].links.learnMore.uri'],
    because: 'a page in the middle; the help page of an offer is not modelled',
  },
  'get-addon-offers-by-offer-id.response.json': {
    members: ['items[].links.learnMore.uri'],
    because: 'the help page of an offer is not modelled',
  },
  'get-an-offer-by-id.response.json': {
    members: ['links.learnMore.uri'],
    because: 'the help page of an offer is not modelled',
  },
  'create-scheduled-changes.response.json': {
    members: ['customTermEndDate', 'scheduledNextTermInstructions.product.promotionId'],
    because: 'a promotion and an end date that this one does not have',
  },
  'azure-purchase-savings-plan.response.create-order-2.json': {
    members: ['lineItems[].pricing'],
    because: 'prices are told by a checkout and by include_price of a read (ch. 7.2)',
  },
  'get-a-collection-of-entitlements.response-2.json': {
    members: ['items[].includedEntitlements'],
    because: 'packages of several products of software are not in the catalogue',
  },
  'get-a-collection-of-entitlements.response-3.json': { members: everything, because: 'the page prints an artifact' },
  'get-a-collection-of-entitlements.response-4.json': { members: everything, because: 'the page prints an artifact' },
  'transition-a-new-commerce-subscription.response.json': {
    members: ['items[].operationId', 'items[].subscriptionEligibilities[].errors'],
    because: 'an operation has its id when it was begun; what is only possible has none (ch. 8.7)',
  },
  'get-a-list-of-add-ons-for-a-subscription.response.json': {
    members: ['items[].entitlementId'],
    because: 'only Azure’s subscriptions have an entitlement (ch. 8.2)',
  },
  'get-a-subscription-by-id.response.for-an-add-on-subscription.json': {
    members: ['commitmentEndDateTime'],
    because: 'a member of newer answers than those of legacy subscriptions',
  },
  'transition-a-subscription.response.json': {
    members: [
      'items[].targetOffer.partnerQualifications',
      'items[].targetOffer.links.learnMore.uri',
      'items[].upgradeErrors[]',
    ],
    because: 'an upgrade that is possible has no errors; the help page of an offer is not modelled',
  },
}
