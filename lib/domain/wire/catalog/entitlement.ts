import { z } from 'zod'
import { Link } from '../link'
import { Instant, listOf, maybe, Text, Whole } from '../scalars'

/** Sent closed; answers spell it in any case. ch. 5.10. */
export const EntitlementType = z.enum(['software', 'reservedInstance'])
export type EntitlementType = z.infer<typeof EntitlementType>

const ReferenceOrder = z.looseObject({ id: maybe(Text), lineItemId: maybe(Text), alternateId: maybe(Text) })

const Artifact = z.looseObject({
  artifactType: maybe(z.string()),
  /** Where its detail is read: `entitlements.artifact`. */
  link: maybe(Link),
  resourceId: maybe(z.string()),
  dynamicAttributes: maybe(z.record(z.string(), z.unknown())),
})

const entitlement = {
  referenceOrder: maybe(ReferenceOrder),
  productId: maybe(z.string()),
  skuId: maybe(z.string()),
  quantity: maybe(Whole),
  quantityDetails: listOf(z.looseObject({ quantity: maybe(Whole), status: maybe(z.string()) })),
  entitlementType: maybe(z.string()),
  entitledArtifacts: listOf(Artifact),
  expiryDate: Instant,
  fulfillmentState: maybe(z.string()),
}

/** A part of another entitlement: parts of parts are not documented. */
const IncludedEntitlement = z.looseObject({ ...entitlement, includedEntitlements: listOf(z.looseObject({})) })

/** What a customer owns of software and reservations. ch. 5.10. */
export const Entitlement = z.looseObject({ ...entitlement, includedEntitlements: listOf(IncludedEntitlement) })
export type Entitlement = z.infer<typeof Entitlement>

/** A reservation behind an entitlement. ch. 5.10. */
export const ReservationArtifact = z.looseObject({
  type: maybe(z.string()),
  virtualMachineReservations: listOf(
    z.looseObject({
      reservationId: z.string(),
      scopeType: maybe(z.string()),
      quantity: maybe(Whole),
      expiryDateTime: Instant,
      effectiveDateTime: Instant,
      provisioningState: maybe(z.string()),
    }),
  ),
})
export type ReservationArtifact = z.infer<typeof ReservationArtifact>
