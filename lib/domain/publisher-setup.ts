/** Where the customer sets up a marketplace purchase at its publisher; its billing begins with that. partner-center-api.md ch. 7.9. */
export type PublisherSetup = {
  orderId: string
  lineItemNumber: number
  title: string
  friendlyName: string
  /** An https address of the publisher's. */
  address: string
}
