import type { Customer } from '../../seed/customer.ts'
import type { World } from '../../world.ts'

/** The customer with those of its reviews ended whose time has come. */
export function settleReviews(world: World, customer: Customer): Customer {
  const now = world.now().toISOString()
  const isDue = ({ approvedFrom }: Customer['qualifications'][number]): boolean =>
    approvedFrom !== undefined && approvedFrom <= now
  if (!customer.qualifications.some(isDue)) return customer
  const qualifications = customer.qualifications.map((held) => {
    if (!isDue(held)) return held
    const { approvedFrom: _, ...rest } = held
    return { ...rest, vettingStatus: 'Approved' as const }
  })
  return world.changeCustomer(customer.id, { qualifications })
}
