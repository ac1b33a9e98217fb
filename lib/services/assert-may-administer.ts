import 'server-only'
import { type Actor, mayAdminister } from '@/lib/domain/actor'
import { AppError } from '@/lib/domain/app-error'

/** Throws AppError notAllowedToAdminister unless the person is an Admin agent. */
export function assertMayAdminister(actor: Actor): void {
  if (!mayAdminister(actor)) throw new AppError('notAllowedToAdminister')
}
