import type { AppErrorCode } from './app-error'

/** Codes a salesperson can meet, by Microsoft's number. partner-center-api.md ch. 3.11; key of a sentence with the fix. */
const SENTENCES: Record<string, AppErrorCode> = {
  '13605': 'agreementMissing',
  '800073': 'accountUnderReview',
  '800074': 'accountUnderReview',
  '800075': 'accountNotAllowed',
  '900416': 'accountNotAllowed',
  '20002': 'customerNotFound',
  '60003': 'customerNotFound',
  '800008': 'cartExpired',
  '800009': 'cartHasLineErrors',
  '800065': 'cartAlreadySubmitted',
  '800060': 'orderInProgress',
  '800064': 'orderInProgress',
  '900206': 'attestationMissing',
  '900203': 'skuAttestationMissing',
  '800015': 'partnerIdNotFound',
  '2071': 'partnerIdNotReseller',
  '800016': 'partnerIdNotReseller',
  '900123': 'partnerNoMpa',
  '900154': 'partnerNoMpa',
  '2072': 'providerOwnPartnerId',
  '400019': 'availabilityStale',
  '2002': 'quantityOutOfRange',
  '800017': 'quantityOutOfRange',
  '900275': 'quantityOutOfRange',
  '800023': 'creditLimit',
  '800025': 'creditLimit',
  '900121': 'creditLimit',
  '800069': 'riskCheck',
  '800086': 'segmentNotQualified',
  '400030': 'segmentNotQualified',
  '800070': 'countryNotSellable',
  '2030': 'countryNotSellable',
  '800018': 'sandboxLimit',
  '900329': 'appOnlyRefused',
  '900150': 'roleRefused',
  '900308': 'roleRefused',
  '900421': 'mfaRequired',
}

/** Takes Microsoft's code and HTTP status of a refusal; returns the key of our sentence for it. */
export function refusalCode(microsoftCode: string | undefined, status: number | undefined): AppErrorCode {
  const known = microsoftCode === undefined ? undefined : SENTENCES[microsoftCode]
  if (known) return known
  if (status === 429) return 'throttled'
  if (status === 401) return 'sessionEnded'
  if (status === undefined || status >= 500) return 'microsoftUnavailable'
  return 'microsoftRefused'
}
