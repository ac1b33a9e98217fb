import { hasMark } from './error-mark'
import type { Guard } from './guards/guard'

/** Every refusal the application knows, by the key of its sentence in messages/‹locale›/errors.json. */
export const APP_ERROR_CODES = [
  'sessionEnded',
  'mfaRequired',
  'signInBlocked',
  'notAllowedToOrder',
  'notAllowedToAdminister',
  'notFound',
  'viewNameTaken',
  'viewNotYours',
  'viewsFull',
  'inputInvalid',
  'customerNotFound',
  'domainTaken',
  'customerDataInvalid',
  'customerCreationUnknown',
  'agreementMissing',
  'agreementExists',
  'accountUnderReview',
  'accountNotAllowed',
  'cartExpired',
  'cartHasLineErrors',
  'cartAlreadySubmitted',
  'orderInProgress',
  'changedMeanwhile',
  'transitionRefused',
  'windowClosed',
  'notReadyYet',
  'subscriptionNotChangeable',
  'orderNotChangeable',
  'orderNotListed',
  'attestationMissing',
  'skuAttestationMissing',
  'partnerIdNotFound',
  'partnerIdNotReseller',
  'partnerNoMpa',
  'programmeInactive',
  'providerNoMpa',
  'providerOwnPartnerId',
  'partnerFixed',
  'partnerOtherRegion',
  'availabilityStale',
  'baseProductMissing',
  'offerNotPurchasable',
  'quantityOutOfRange',
  'limitOrStaleOffer',
  'limitReached',
  'purchaseDocumentMissing',
  'azureSubscriptionNotReady',
  'azurePlanMissing',
  'endDateInvalid',
  'termInvalid',
  'promotionInvalid',
  'outOfStock',
  'creditLimit',
  'currencyUnsupported',
  'riskCheck',
  'segmentNotQualified',
  'countryNotSellable',
  'sandboxLimit',
  'appOnlyRefused',
  'applicationMisconfigured',
  'roleRefused',
  'pricingHidden',
  'quoteNotPriced',
  'priceSheetsRefused',
  'priceSheetsMissing',
  'throttled',
  'microsoftUnavailable',
  'microsoftRefused',
  'answerUnreadable',
  'outcomeUnknown',
  'nothingOrdered',
  'draftChangedElsewhere',
  'draftFull',
  'draftAlreadyPlaced',
  'reviewOutdated',
  'guardsOpen',
  'notWrittenDown',
  'databaseUnavailable',
  'unexpected',
] as const
export type AppErrorCode = (typeof APP_ERROR_CODES)[number]

/** What a person may be shown of a failure: a code for the sentence, and what to quote to support. */
export type ErrorView = {
  code: AppErrorCode
  microsoftCode?: string
  /** Microsoft's own words, shown beside ours when the code is one we have no sentence for. */
  description?: string
  correlationId?: string
  requestId?: string
  /** The call was never made, or found no way out: Microsoft has not heard of it. */
  neverLeft?: true
  /** What has to be answered first, in the review. */
  guards?: Guard[]
  /** Quoted for bugs: the same id stands in the log. */
  incidentId?: string
}

const MARK = Symbol.for('order-desk/AppError')

/** An expected refusal. `cause` keeps what led to it; `details` fills the sentence's placeholders. */
export class AppError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasMark(value, MARK)
  }
  readonly [MARK] = true
  readonly code: AppErrorCode
  readonly view: ErrorView
  constructor(code: AppErrorCode, options: { cause?: unknown; view?: Omit<ErrorView, 'code'> } = {}) {
    super(code, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.view = { code, ...options.view }
  }
}
