import { z } from 'zod'

/**
 * What Jackson, as the Java SDK sets it up, lets into a member: names in exactly this casing, words of an enumeration in
 * exactly these letters; nulls everywhere; members without a field are skipped (network/PartnerServiceClient.java).
 */
export const string = z.union([z.string(), z.number(), z.boolean()]).nullish()
export const int = z.number().nullish()
export const bool = z.boolean().nullish()
export const dateTime = z.iso.datetime({ offset: true, local: true }).or(z.iso.date()).nullish()
export const word = (...known: string[]) => z.enum(known).nullish()
export const pair = z.object({ key: z.string(), value: string })
export const link = z.object({ uri: z.string().optional(), method: string, headers: z.array(pair).nullish() })

const neighbours = z.object({ self: link.nullish(), next: link.nullish(), previous: link.nullish() }).nullish()

export const collection = (item: z.ZodType) =>
  z.object({ items: z.array(item), totalCount: int, links: neighbours, continuationToken: string })

const billingCycle = word('unknown', 'monthly', 'annual', 'none', 'one_time')
const termDuration = string

export const customer = z.object({
  id: z.string(),
  companyProfile: z.object({ tenantId: z.string(), domain: z.string(), companyName: z.string() }),
  billingProfile: z.object({ defaultAddress: z.object({ country: z.string() }) }).nullish(),
  relationshipToPartner: word('unknown', 'none', 'reseller', 'advisor', 'syndication', 'microsoftSupport'),
  allowDelegatedAccess: bool,
  userCredentials: z.object({ userName: z.string(), password: z.string() }).nullish(),
  customDomains: z.array(z.string()).nullish(),
})
export const cart = z.object({
  id: z.string(),
  creationTimestamp: dateTime,
  lastModifiedTimestamp: dateTime,
  expirationTimestamp: dateTime,
  lineItems: z.array(
    z.object({
      id: z.number(),
      catalogItemId: z.string(),
      quantity: z.number(),
      billingCycle,
      termDuration,
      currencyCode: z.string(),
      orderGroup: z.string(),
      participants: z
        .array(z.object({ key: z.enum(['unknown', 'transaction_reseller']), value: z.string() }))
        .nullish(),
      provisioningContext: z.record(z.string(), string).nullish(),
    }),
  ),
})
export const order = z.object({
  id: z.string(),
  billingCycle,
  creationDate: dateTime,
  currencyCode: string,
  currencySymbol: string,
  lineItems: z.array(
    z.object({
      lineItemNumber: z.number(),
      offerId: z.string(),
      quantity: z.number(),
      friendlyName: string,
      subscriptionId: string,
      termDuration,
      provisioningContext: z.record(z.string(), string).nullish(),
      links: z.record(z.string(), link).nullish(),
    }),
  ),
  links: z.object({ self: link, provisioningStatus: link.nullish(), patchOperation: link.nullish() }).nullish(),
  status: string,
  totalPrice: int,
})
export const checkout = z.object({
  orders: z.array(order),
  orderErrors: z.array(z.object({ orderGroupId: string, code: int, description: string })).nullish(),
})
export const subscription = z.object({
  id: z.string(),
  offerId: z.string(),
  offerName: z.string(),
  friendlyName: string,
  quantity: z.number(),
  unitType: string,
  creationDate: dateTime,
  effectiveStartDate: dateTime,
  commitmentEndDate: dateTime,
  status: word('none', 'active', 'suspended', 'deleted'),
  autoRenewEnabled: z.boolean(),
  billingType: word('none', 'usage', 'license'),
  billingCycle,
  contractType: word('subscription', 'productkey', 'redemptioncode'),
  orderId: string,
  termDuration,
  actions: z.array(z.string()).nullish(),
  refundOptions: z.array(z.object({ type: string, expiresAt: dateTime })).nullish(),
  suspensionReasons: z.array(z.string()).nullish(),
  links: z.object({ offer: link.nullish(), parentSubscription: link.nullish() }).nullish(),
})
export const agreement = z.object({
  templateId: z.string(),
  type: z.string(),
  dateAgreed: dateTime,
  primaryContact: z.object({ firstName: z.string(), lastName: z.string(), email: z.string() }),
})
