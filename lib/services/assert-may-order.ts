import 'server-only'
import { type Actor, mayOrder } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'

/** Throws AppError notAllowedToOrder unless the person has an ordering role. Partner Center checks again. */
export function assertMayOrder(actor: Actor): void {
  if (!mayOrder(actor)) throw new AppError('notAllowedToOrder')
}
