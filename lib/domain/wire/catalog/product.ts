import { z } from 'zod'
import { KeyValue, Links } from '../link'
import { Flag, listOf, maybe } from '../scalars'

const SubType = z.looseObject({ id: z.string(), displayName: maybe(z.string()) })

export const ItemType = z.looseObject({ id: z.string(), displayName: maybe(z.string()), subType: maybe(SubType) })
export type ItemType = z.infer<typeof ItemType>

/** A group of SKUs; not purchasable itself. ch. 5.1, 5.4. */
export const Product = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: maybe(z.string()),
  productType: maybe(ItemType),
  isMicrosoftProduct: maybe(Flag),
  publisherName: maybe(z.string()),
  /** Seen by customer only. */
  localizedAttributes: listOf(KeyValue),
  links: maybe(Links),
})
export type Product = z.infer<typeof Product>

/** Sent closed. ch. 5.3. */
export const TargetView = z.enum([
  'Azure',
  'AzureReservations',
  'AzureReservationsVM',
  'AzureReservationsSQL',
  'AzureReservationsCosmosDb',
  'MicrosoftAzure',
  'OnlineServices',
  'Software',
  'SoftwareSUSELinux',
  'SoftwarePerpetual',
  'SoftwareSubscriptions',
  'SpecializedOffers',
  'MarketplaceSaaS',
])
export type TargetView = z.infer<typeof TargetView>

/** Sent closed. Without one, Partner Center answers for all segments but `nonprofit`. ch. 5.3. */
export const TargetSegment = z.enum(['commercial', 'education', 'government', 'nonprofit'])
export type TargetSegment = z.infer<typeof TargetSegment>

/** Sent closed. Reservations that are valid with an Azure plan; left out, those for `MS-AZR-0145P`. ch. 5.3. */
export const ReservationScope = z.enum(['AzurePlan'])
export type ReservationScope = z.infer<typeof ReservationScope>
