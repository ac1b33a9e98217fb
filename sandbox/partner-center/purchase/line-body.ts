import { z } from 'zod'

/** `null` is a polite way to leave a member out. */
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)

const RenewsTo = z.object({ termDuration: z.string() })

/** Members that lines of carts and of orders share; unknown ones are ignored, as the service does. */
export const lineBody = {
  friendlyName: orNull(z.string()),
  quantity: z.int(),
  termDuration: orNull(z.string()),
  currencyCode: orNull(z.string()),
  provisioningContext: orNull(z.record(z.string(), z.string())),
  /** An object on the wire although documented as an array. */
  renewsTo: orNull(z.union([RenewsTo, z.array(RenewsTo).transform((list) => list[0])])),
  attestationAccepted: orNull(z.boolean()),
  promotionId: orNull(z.string()),
  customTermEndDate: orNull(z.string()),
}

export const attestation = { partnerOnRecordAttestationAccepted: orNull(z.boolean()) }
