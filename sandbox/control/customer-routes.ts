import { Refusal } from '../http/route.ts'
import { NewCustomer } from '../seed/customer.ts'
import type { World } from '../world.ts'
import type { ControlRoute } from './control-route.ts'

/** Customers made for one test, so that tests run side by side. */
export function customerRoutes(world: World): ControlRoute[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/customers',
      about: '{ companyName?, domain?, country?, … }: adds a customer; what is left out is made up',
      handle: ({ body }) => ({ status: 201, body: add(world, NewCustomer.strict().parse(body)) }),
    },
  ]
}

function add(world: World, customer: NewCustomer) {
  try {
    return world.addCustomer(customer)
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(409, 0, error.message)
    throw error
  }
}
