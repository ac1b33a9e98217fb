type Unlike = { members: string[]; because: string }

const hardware = ['items[].dynamicAttributes']
const embedded = ['items[].product', 'items[].sku']

/** Documented answers of which some members are not to be expected, with the reason. */
export const unlike: Record<string, Unlike> = {
  'get-a-list-of-skus-for-a-product.response.for-azure-vm-reservations-azu.json': {
    members: hardware,
    because: 'SKUs of virtual machines describe the hardware, in members that change freely (ch. 5.5)',
  },
  'get-a-list-of-availabilities-for-a-sku.response.for-azure-vm-reservations-azu.json': {
    members: embedded,
    because: 'lists embed product and SKU only sometimes (ch. 5.6)',
  },
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-new-commerce-license-base.json': {
    members: ['links.availabilities'],
    because: 'the link belongs to another resource',
  },
  'reconstructed.checkout-with-order-errors.response.json': {
    members: ['orders[].lineItems[].subscriptionId'],
    because: 'a fresh order is pending and has no subscriptions yet (ch. 6.6)',
  },
}
