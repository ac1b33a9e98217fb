import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { getCustomerSync } from '@/lib/services/customers/get-customer-sync'

const read = partnerAction(z.object({}), getCustomerSync)

/** How far the mirror of customers is; asked every second while it is being filled. */
export async function GET() {
  return respond(await read({}))
}
