import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ApiError } from './api-error'
import { Availability } from './catalog/availability'
import { Product } from './catalog/product'
import { Sku } from './catalog/sku'
import { Collection } from './collection'
import { Agreement, AgreementStatus, DirectSignStatus } from './customers/agreement'
import { Customer } from './customers/customer'
import { MpnProfile } from './customers/mpn-profile'
import { PartnerRelationship } from './customers/partner-relationship'
import { Qualifications } from './customers/qualification'
import { ValidationStatus } from './customers/validation-status'
import { Cart } from './orders/cart'
import { CartCheckoutResult, Order } from './orders/order'
import { ProvisioningStatus } from './orders/provisioning-status'
import { Subscription } from './subscriptions/subscription'

/**
 * Every documented answer of the resources this app reads is parsed by the schema it reads them with.
 * The folder is Microsoft's text and no part of this repository: SAMPLES_DIR, or `../shared/samples` beside it.
 */
const folder = process.env.SAMPLES_DIR ?? path.resolve(import.meta.dirname, '../../../../shared/samples')

const SampleIndex = z.array(z.looseObject({ file: z.string(), endpoint: z.string(), direction: z.string() }))

/** Which schema reads the answers of which endpoint. */
const READERS: [RegExp, z.ZodType][] = [
  [/^GET \/v1\/customers\?/, Collection(Customer)],
  [/^GET \/v1\/customers\/\{[\w-]+\}$/, Customer],
  [/^GET .*\/qualifications$/, Qualifications],
  [/^GET \/v1\/customers\/.*\/agreements/, Collection(Agreement)],
  [/directSignedMicrosoftCustomerAgreementStatus$/, DirectSignStatus],
  [/\/agreementstatus/, AgreementStatus],
  [/\/validationStatus/, ValidationStatus],
  [/\/relationships(\?|$)/, Collection(PartnerRelationship)],
  [/^GET \/v1\/profiles\/mpn/, MpnProfile],
  [/\/availabilities(\?|$)/, Collection(Availability)],
  [/\/availabilities\/[^/]+$/, Availability],
  [/\/skus(\?|$)/, Collection(Sku)],
  [/\/skus\/[^/]+$/, Sku],
  [/^GET .*\/products\?/, Collection(Product)],
  [/^GET \/v1\/products\/[^/]+$/, Product],
  [/\/carts$/, Cart],
  [/\/carts\/[^/]+$/, Cart],
  [/\/checkout$/, CartCheckoutResult],
  [/^POST .*\/orders$/, Order],
  [/^GET .*\/orders(\?|$)/, Collection(Order)],
  [/^(GET|PATCH) .*\/orders\/[^/]+$/, Order],
  [/\/orders\/[^/]+\/provisioningstatus$/, Collection(ProvisioningStatus)],
  [/^GET .*\/subscriptions(\?|$)/, Collection(Subscription)],
  [/^GET .*\/subscriptions\/\{[\w-]+\}$/, Subscription],
]

/** Pages that print another resource than the one they are about: read as what they print. */
const MISPRINTS: Record<string, z.ZodType> = {
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-azure-plan.json': Sku,
  'get-a-list-of-availabilities-for-a-sku-by-customer.response.for-new-commerce-license-base.json': Availability,
  'get-a-list-of-availabilities-for-a-sku.response.for-new-commerce-license-base.json': Availability,
  'get-a-list-of-skus-for-a-product-by-customer.response.for-azure-plan.json': Product,
  'get-a-list-of-skus-for-a-product-by-customer.response.for-new-commerce-license-base.json': Collection(Sku),
  // An announcement: one element of the array, in PascalCase.
  'api-change-log.response.json': z.strictObject({
    Qualification: z.string(),
    VettingStatus: z.string(),
    VettingReason: z.string(),
    VettingCreatedDate: z.string(),
  }),
  // Its lines are abridged to {}.
  'pending-po-upload.response.json': Order.extend({ lineItems: z.array(z.strictObject({})) }),
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
}

function isErrorBody(body: unknown): boolean {
  return z.looseObject({ code: z.number() }).safeParse(body).success
}

if (!existsSync(path.join(folder, 'index.json'))) {
  console.info(`No documented samples at ${folder}: their contract test is not registered.`)
} else {
  const answers = SampleIndex.parse(read('index.json'))
    .filter(({ direction }) => direction === 'response')
    .flatMap(({ file, endpoint }) => {
      const reader = READERS.find(([pattern]) => pattern.test(endpoint))?.[1]
      const schema = MISPRINTS[file] ?? reader
      return schema ? [{ file, body: read(file), schema, reader }] : []
    })

  describe('documented answers', () => {
    test.each(answers)('$file is read', ({ body, schema }) => {
      const result = (isErrorBody(body) ? ApiError : schema).safeParse(body)
      expect(result.error && z.prettifyError(result.error)).toBeUndefined()
    })

    test('exist for every resource that is read', () => {
      const unread = READERS.filter(([, schema]) => !answers.some(({ reader }) => reader === schema))
      expect(unread.map(([pattern]) => String(pattern))).toEqual([])
    })
  })
}
