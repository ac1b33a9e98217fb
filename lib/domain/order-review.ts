import type { Guard } from './guards/guard'
import type { ReviewedCart } from './review'

/** Everything that the review shows beside the draft itself. */
export type OrderReview = {
  cart: ReviewedCart
  /** What has to be answered before it is placed. */
  guards: Guard[]
  /** By the promotion's id; one without a name is shown by its id. */
  promotionNames: Record<string, string>
}
