import type { Call } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { refuseLine } from '../../orders/refuse-line.ts'
import type { GroupRefusal } from '../../purchase/conditions/group-refusal.ts'
import { planOf } from '../../purchase/find-item.ts'
import { inspectLine } from '../../purchase/line/inspect-line.ts'
import { ownedBy } from '../../purchase/owned.ts'
import type { CartLine } from '../stored-cart.ts'

/**
 * Looks at the lines of a cart once more when it is checked out: what was bought since the cart was made counts against
 * limits, promotions end, and qualifications go. A group with a line that no longer holds is refused with the code that an
 * order would get (INFERRED: ch. 6.6 tells only of availabilities that are gone). Prices stay those of the cart.
 */
export function judgeAgain(
  { world, tenant }: Call,
  customer: Customer,
  everything: readonly CartLine[],
): (group: readonly CartLine[]) => GroupRefusal | undefined {
  const context = {
    customer,
    now: world.now(),
    owned: ownedBy(world, customer),
    besides: everything.map(({ catalogItemId, quantity }) => ({ plan: planOf(catalogItemId), quantity })),
    isIntegrationSandbox: world.integrationSandbox,
    isDirectPartner: tenant.kind === 'direct-bill',
  }
  return (group) => {
    for (const line of group) {
      const namesResellers = (line.participants?.length ?? 0) > 0
      const inspected = inspectLine({ ...line, namesResellers }, context)
      if (!('problem' in inspected)) continue
      const { code, message } = refuseLine(inspected.problem, line.id)
      return { code: Number(code), description: message }
    }
    return undefined
  }
}
