/** Until when a subscription can be cancelled, or seats of it removed. Dates: ISO 8601, UTC. */
export type ClosingWindow = {
  customer: { id: string; name: string }
  subscriptionId: string
  /** As the customer calls it, otherwise the product's name. */
  title: string
  /** Seats it has. */
  quantity: number
  until: string
  mayCancel: boolean
  /** How many seats may be removed; 0: none, short of cancelling it. */
  seats: number
  /** The entry of the history that it came from; null where it is not known. */
  entryId: string | null
}

/** Some of them, the soonest first; `after` is where the next ones begin. */
export type ClosingPage = { rows: ClosingWindow[]; after: string | null }
