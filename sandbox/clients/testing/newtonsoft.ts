import { MIN_DATE, sent } from './dotnet-client.ts'

type Body = Record<string, unknown>

/** Every member of a type is written, in its .NET spelling; what nobody set is null, zero or `unknown`. */
const CART_LINE = {
  ...{ Id: 0, CatalogItemId: null, FriendlyName: null, Quantity: 0, CurrencyCode: null, BillingCycle: 'unknown' },
  ...{ TermDuration: null, PromotionId: null, Participants: null, ProvisioningContext: null, OrderGroup: null },
  ...{ PurchaseSystem: null, AddonItems: null, RenewsTo: null, Error: null, CustomTermEndDate: null },
  AttestationAccepted: null,
}
const ORDER_LINE = {
  ...{ LineItemNumber: 0, OfferId: null, SubscriptionId: null, ParentSubscriptionId: null, TermDuration: null },
  ...{ RenewsTo: null, TransactionType: null, FriendlyName: null, Quantity: 0, Pricing: null },
  ...{ PartnerIdOnRecord: null, AdditionalPartnerIdsOnRecord: null, AttestationAccepted: null },
  ...sent('OrderLineItem'),
}
const ADDRESS = {
  ...{ Country: null, Region: null, City: null, State: null, AddressLine1: null, AddressLine2: null },
  ...{ PostalCode: null, FirstName: null, MiddleName: null, LastName: null, PhoneNumber: null },
}

export const cartLine = (set: Body): Body => ({ ...CART_LINE, ...set })

/** Models/Carts/Cart.cs */
export function cart(lines: Body[]): Body {
  return {
    ...{ Id: null, CreationTimestamp: null, LastModifiedTimestamp: null, ExpirationTimestamp: MIN_DATE },
    ...{ LastModifiedUser: null, LineItems: lines.map(cartLine), Status: null },
    ...{ PartnerOnRecordAttestationAccepted: true, ...sent('Cart') },
  }
}

/** Models/Orders/Order.cs, whose links are null until they are answered. */
export function order(set: Body, lines: Body[]): Body {
  return {
    ...{ Id: null, AlternateId: null, ReferenceCustomerId: null, BillingCycle: 'unknown', CurrencySymbol: null },
    LineItems: lines.map((line) => ({ ...ORDER_LINE, ...line })),
    ...{ CreationDate: null, Status: null, TransactionType: null, Links: null },
    ...{ PartnerOnRecordAttestationAccepted: true, Attributes: { ObjectType: 'Order' }, ...set },
  }
}

export const address = (set: Body): Body => ({ ...ADDRESS, ...set })

/** Models/Customers/Customer.cs */
export function customer({ domain, address: at }: { domain: string; address: Body }): Body {
  return {
    ...{ Id: null, CommerceId: null },
    CompanyProfile: {
      ...{ TenantId: null, Domain: domain, CompanyName: null, OrganizationRegistrationNumber: null },
      ...sent('CustomerCompanyProfile'),
    },
    BillingProfile: {
      ...{ Id: null, FirstName: null, LastName: null, Email: 'ada@example.com', Culture: 'en-US', Language: 'en' },
      ...{ CompanyName: 'Wingtip Toys', DefaultAddress: address(at), ...sent('CustomerBillingProfile') },
    },
    ...{ RelationshipToPartner: 'unknown', AllowDelegatedAccess: null, UserCredentials: null, CustomDomains: null },
    ...{ AssociatedPartnerId: null, ...sent('Customer') },
  }
}

/** What was answered, as the SDK writes it back: names in .NET's casing, words with underscores, nothing left out. */
export function writtenBack(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(writtenBack)
  if (typeof answer === 'string') return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(answer) ? snake(answer) : answer
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      (name[0] ?? '').toUpperCase() + name.slice(1),
      name === 'links' || name === 'attributes' ? value : writtenBack(value),
    ]),
  )
}

const snake = (word: string): string => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
