import { z } from 'zod'
import { decimal, flag, text, wholeNumber } from '../../wire/lenient.ts'

/** `null` is a polite way to leave a member out. */
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)

const RenewsTo = z
  .object({ termDuration: orNull(z.string()) })
  .transform(({ termDuration }) => (termDuration ? { termDuration: termDuration.toUpperCase() } : undefined))

/** Values of a context are text; numbers and flags are taken as such, and what is null is left out. */
const Context = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .transform((context) =>
    Object.fromEntries(
      Object.entries(context).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
    ),
  )

const PurchaseCommitment = z.object({ amount: decimal, currency: z.string(), grain: z.string() })

/** Members that lines of carts and of orders share; unknown ones are ignored, as the service does. */
export const lineBody = {
  friendlyName: orNull(z.string()),
  quantity: wholeNumber,
  termDuration: orNull(z.string()),
  currencyCode: orNull(z.string()),
  provisioningContext: orNull(Context),
  /** An object on the wire although documented as an array. */
  renewsTo: orNull(z.union([RenewsTo, z.array(RenewsTo).transform((list) => list[0])])),
  attestationAccepted: orNull(flag),
  promotionId: orNull(z.string()),
  customTermEndDate: orNull(z.string()),
  purchaseCommitment: orNull(PurchaseCommitment),
}

export const attestation = { partnerOnRecordAttestationAccepted: orNull(flag) }

/** PartnerIDs: documented as a string, printed as an array. */
export const partnerIds = orNull(z.union([z.array(text), text.transform((id) => (id === '' ? [] : [id]))]))
