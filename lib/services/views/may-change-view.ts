import 'server-only'
import { type Actor, mayAdminister } from '@/lib/domain/actor'

/** Whoever made it may; what is shared an administrator may as well. Everyone else, and everyone unknown, may not. */
export function mayChangeView(actor: Actor, view: { ownerId: string; isShared: boolean }): boolean {
  return view.ownerId === actor.personId || (view.isShared && mayAdminister(actor))
}
