import type { Guard } from './guards/guard'
import type { LineMargin } from './margins/line-margin'
import type { ReviewedCart } from './review'

/** Everything that the review shows beside the draft itself. */
export type OrderReview = {
  cart: ReviewedCart
  /** What has to be answered before it is placed. */
  guards: Guard[]
  /** What stays with us of each line; empty for who may not see it. */
  margins: LineMargin[]
  /** By the promotion's id; one without a name is shown by its id. */
  promotionNames: Record<string, string>
}
