import 'server-only'
import { eq } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { AppError } from '@/lib/domain/app-error'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { isGuid } from '@/lib/domain/guid'
import type { ActorContext } from '@/lib/services/context'
import { customerColumns, toCustomerRow } from './customer-record'

/** What the mirror knows, without asking Partner Center. Throws AppError customerNotFound. */
export async function getCustomer({ db }: Pick<ActorContext, 'db'>, id: string): Promise<CustomerRow> {
  if (!isGuid(id)) throw new AppError('customerNotFound')
  const [row] = await db.select(customerColumns).from(customers).where(eq(customers.id, id))
  if (!row) throw new AppError('customerNotFound')
  return toCustomerRow(row)
}
