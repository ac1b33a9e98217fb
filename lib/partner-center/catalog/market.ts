import 'server-only'
import type { ReservationScope, TargetSegment } from '@/lib/domain/wire/catalog/product'

/** What may be asked of every list: without a segment Microsoft answers for all but nonprofit. ch. 5.3. */
export type CustomerMarket = {
  targetSegment?: TargetSegment | undefined
  /** Reservations have availabilities of their own under an Azure plan. */
  reservationScope?: ReservationScope | undefined
}

/** `country`: ISO alpha-2. */
export type Market = CustomerMarket & { country: string }
