import type { AppErrorCode } from './app-error'
import type { RefusalCategory } from './microsoft-codes/category'
import { findCodeRow, type Refusal } from './microsoft-codes/code-table'

/** What helps against each kind of refusal; a code's own row may say it better. Keys of messages/‹locale›/errors.json. */
const SENTENCES: Record<RefusalCategory, AppErrorCode> = {
  authentication: 'sessionEnded',
  multifactor: 'mfaRequired',
  role: 'roleRefused',
  relationship: 'customerNotFound',
  agreement: 'agreementMissing',
  programme: 'programmeInactive',
  account: 'accountNotAllowed',
  'customer-data': 'customerDataInvalid',
  'partner-on-record': 'partnerIdNotReseller',
  attestation: 'attestationMissing',
  catalogue: 'offerNotPurchasable',
  qualification: 'segmentNotQualified',
  country: 'countryNotSellable',
  currency: 'currencyUnsupported',
  inventory: 'outOfStock',
  quantity: 'quantityOutOfRange',
  promotion: 'promotionInvalid',
  term: 'termInvalid',
  limit: 'limitReached',
  'sandbox-limit': 'sandboxLimit',
  cart: 'cartHasLineErrors',
  'order-state': 'orderNotChangeable',
  'subscription-state': 'subscriptionNotChangeable',
  'window-closed': 'windowClosed',
  transition: 'transitionRefused',
  migration: 'microsoftRefused',
  transfer: 'microsoftRefused',
  azure: 'microsoftRefused',
  'provisioning-context': 'azureSubscriptionNotReady',
  'purchase-document': 'purchaseDocumentMissing',
  credit: 'creditLimit',
  risk: 'riskCheck',
  pricing: 'pricingHidden',
  concurrency: 'changedMeanwhile',
  throttling: 'throttled',
  'not-found': 'microsoftRefused',
  malformed: 'microsoftRefused',
  unsupported: 'microsoftRefused',
  outage: 'microsoftUnavailable',
  other: 'microsoftRefused',
}

/**
 * Takes Microsoft's code, HTTP status and, where it is known, the address of a refusal; returns the key of our sentence
 * for it. A code that is in no table says nothing: then the status decides whose turn it is.
 */
export function refusalCode(
  microsoftCode: string | undefined,
  status: number | undefined,
  path?: Refusal['path'],
): AppErrorCode {
  const row = findCodeRow({ code: microsoftCode, status, path })
  if (row) return row[3] ?? SENTENCES[row[2]]
  if (status === 429) return 'throttled'
  if (status === 401) return 'sessionEnded'
  if (status === 412) return 'changedMeanwhile'
  if (status === undefined || status >= 500 || status === 408) return 'microsoftUnavailable'
  return 'microsoftRefused'
}
