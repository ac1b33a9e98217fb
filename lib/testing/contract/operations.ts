import type { Operation } from './operation'
import { agreementOperations } from './operations/agreements'
import { auditOperations } from './operations/audit'
import { catalogOperations } from './operations/catalog'
import { customerOperations } from './operations/customers'
import { orderOperations } from './operations/orders'
import { partnerOperations } from './operations/partners'
import { subscriptionOperations } from './operations/subscriptions'
import { webhookOperations } from './operations/webhooks'

/** Every operation that this product uses or could use, in the order of the client's resources. */
export const operations: readonly Operation[] = [
  ...customerOperations,
  ...agreementOperations,
  ...partnerOperations,
  ...catalogOperations,
  ...orderOperations,
  ...subscriptionOperations,
  ...auditOperations,
  ...webhookOperations,
]
