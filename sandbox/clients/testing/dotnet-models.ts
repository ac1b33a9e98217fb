import { bool, collection, dateTime, double, guid, int, link, links, list, model, text, words } from './clr.ts'

/** What the types of Source/PartnerSdk.Models read; a member without `nullish` is one that a desk cannot do without. */
const billingCycle = words('Unknown', 'Monthly', 'Annual', 'None', 'OneTime', 'Triennial', 'Biennial')
const termDuration = text.nullish()
const self = links('self').nullish()

export const address = model({
  country: text,
  city: text.nullish(),
  state: text.nullish(),
  addressLine1: text.nullish(),
  addressLine2: text.nullish(),
  postalCode: text.nullish(),
  firstName: text.nullish(),
  lastName: text.nullish(),
  phoneNumber: text.nullish(),
})
const contact = model({ firstName: text, lastName: text, email: text, phoneNumber: text.nullish() })

export const companyProfile = model({ tenantId: text, domain: text, companyName: text, links: self })
export const customerBillingProfile = model({
  id: text,
  email: text.nullish(),
  culture: text,
  language: text,
  companyName: text,
  defaultAddress: address,
  links: self,
})
export const customer = model({
  id: text,
  commerceId: text.nullish(),
  companyProfile,
  billingProfile: customerBillingProfile.nullish(),
  relationshipToPartner: words('Unknown', 'Reseller', 'Advisor', 'Syndication', 'MicrosoftSupport', 'None'),
  allowDelegatedAccess: bool.nullish(),
  userCredentials: model({ userName: text, password: text }).nullish(),
  customDomains: list(text).nullish(),
  associatedPartnerId: text.nullish(),
  links: self,
})
export const agreement = model({
  userId: text.nullish(),
  primaryContact: contact,
  templateId: text,
  dateAgreed: dateTime,
  type: text,
  agreementLink: text.nullish(),
})
export const agreementMetaData = model({ templateId: text, agreementType: text, agreementLink: text, versionRank: int })
export const qualification = model({
  qualification: text,
  vettingStatus: text.nullish(),
  vettingReason: text.nullish(),
  vettingCreateDate: dateTime.nullish(),
})
export const relationship = model({
  id: text,
  name: text,
  relationshipType: words('IsIndirectResellerOf', 'IsIndirectCloudSolutionProviderOf'),
  mpnId: text,
  location: text.nullish(),
  state: text.nullish(),
})

const cartLine = model({
  id: int,
  catalogItemId: text,
  friendlyName: text.nullish(),
  quantity: int,
  currencyCode: text,
  billingCycle,
  termDuration,
  promotionId: text.nullish(),
  participants: list(
    model({ key: words('TransactionReseller', 'ConsumptionReseller', 'AdditionalTransactionReseller'), value: text }),
  ).nullish(),
  orderGroup: text,
  renewsTo: model({ termDuration }).nullish(),
  error: model({ errorCode: int, errorDescription: text }).nullish(),
  customTermEndDate: dateTime.nullish(),
  attestationAccepted: bool.nullish(),
})
export const cart = model({
  id: text,
  creationTimestamp: dateTime.nullish(),
  lastModifiedTimestamp: dateTime.nullish(),
  expirationTimestamp: dateTime,
  lastModifiedUser: text.nullish(),
  lineItems: list(cartLine),
  status: text.nullish(),
  links: self,
})
const pricing = model({
  listPrice: double.nullish(),
  discountedPrice: double.nullish(),
  proratedPrice: double.nullish(),
  price: double.nullish(),
  extendedPrice: double.nullish(),
})
export const order = model({
  id: text,
  alternateId: text.nullish(),
  referenceCustomerId: text,
  billingCycle,
  currencyCode: text.nullish(),
  currencySymbol: text.nullish(),
  lineItems: list(
    model({
      lineItemNumber: int,
      offerId: text,
      subscriptionId: text.nullish(),
      parentSubscriptionId: text.nullish(),
      termDuration,
      renewsTo: model({ termDuration }).nullish(),
      transactionType: text.nullish(),
      friendlyName: text.nullish(),
      quantity: int,
      pricing: pricing.nullish(),
      partnerIdOnRecord: text.nullish(),
      additionalPartnerIdsOnRecord: list(text).nullish(),
      customTermEndDate: dateTime.nullish(),
      links: links('subscription', 'product', 'sku', 'availability', 'provisioningStatus', 'activationLinks').nullish(),
    }),
  ),
  creationDate: dateTime,
  status: text,
  transactionType: text.nullish(),
  totalPrice: double.nullish(),
  links: links('self', 'provisioningStatus', 'patchOperation').nullish(),
})
export const checkoutResult = model({
  orders: list(order),
  orderErrors: list(model({ orderGroupId: text, code: int, description: text })).nullish(),
})
export const lineProvisioning = model({
  lineItemNumber: int,
  status: text,
  quantityProvisioningInformation: list(model({ quantity: int, status: text })).nullish(),
})
export const activationLink = model({ lineItemNumber: int, link })

const productTerm = model({ productId: text, skuId: text, availabilityId: text, billingCycle, termDuration })
export const subscription = model({
  id: text,
  entitlementId: text.nullish(),
  offerId: text,
  offerName: text,
  friendlyName: text,
  productType: model({ id: text, displayName: text }).nullish(),
  quantity: int,
  unitType: text.nullish(),
  parentSubscriptionId: text.nullish(),
  creationDate: dateTime,
  effectiveStartDate: dateTime,
  commitmentEndDate: dateTime,
  cancellationAllowedUntilDate: dateTime.nullish(),
  billingCycleEndDate: dateTime.nullish(),
  status: words('None', 'Active', 'Suspended', 'Deleted', 'Expired', 'Pending', 'Disabled'),
  autoRenewEnabled: bool,
  billingType: words('None', 'Usage', 'License'),
  billingCycle,
  hasPurchasableAddons: bool.optional(),
  isTrial: bool.optional(),
  isMicrosoftProduct: bool.optional(),
  actions: list(text).nullish(),
  termDuration,
  refundOptions: list(model({ type: text, expiresAt: dateTime.nullish() })).nullish(),
  partnerId: text.nullish(),
  suspensionReasons: list(text).nullish(),
  links: links('self', 'offer', 'entitlement', 'parentSubscription', 'product', 'sku', 'availability').nullish(),
  refundableQuantity: model({
    totalQuantity: int,
    details: list(model({ quantity: int, allowedUntilDateTime: dateTime })),
  }).nullish(),
  scheduledNextTermInstructions: model({ product: productTerm, quantity: int }).nullish(),
})
export const subscriptionProvisioning = model({
  skuId: guid,
  status: words('None', 'Success', 'Pending', 'Failed'),
  quantity: int,
  endDate: dateTime,
})
export const collections = { orders: collection(order), subscriptions: collection(subscription) }

const transitionError = model({ code: int, description: text })
export const transition = model({
  operationId: text,
  fromCatalogItemId: text,
  fromSubscriptionId: text,
  toCatalogItemId: text,
  toSubscriptionId: text.nullish(),
  quantity: int,
  termDuration,
  billingCycle: text.nullish(),
  transitionType: text,
  events: list(model({ name: text, status: text, timestamp: dateTime, errors: list(transitionError).nullish() })),
})
export const transitionEligibility = model({
  catalogItemId: text,
  title: text,
  description: text.nullish(),
  quantity: int.optional(),
  eligibilities: list(model({ isEligible: bool, transitionType: text, errors: list(transitionError).nullish() })),
})
export const upgrade = model({
  targetOffer: model({ id: text, name: text }),
  upgradeType: words('None', 'UpgradeOnly', 'UpgradeWithLicenseTransfer'),
  isEligible: bool,
  quantity: int,
  upgradeErrors: list(model({ code: int, description: text })).nullish(),
})
export const conversion = model({ offerId: text, targetOfferId: text, orderId: text, quantity: int, billingCycle })
export const auditRecord = model({
  id: text.nullish(),
  partnerId: text,
  customerId: text.nullish(),
  resourceType: text,
  operationType: text,
  operationDate: dateTime,
  operationStatus: words('Succeeded', 'Failed', 'Progress', 'Decline'),
  customizedData: list(model({ key: text, value: text.nullish() })).nullish(),
})
