import { Refusal } from '../http/route.ts'
import { NewCustomer } from '../seed/customer.ts'
import type { World } from '../world.ts'
import type { ControlRoute } from './control-route.ts'

const LISTED = 100

/** Customers made for one test, so that tests run side by side. */
export const customerRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/customers',
    about: '{ companyName?, domain?, country?, … }: adds a customer; what is left out is made up',
    handle: ({ body, running }) => ({ status: 201, body: add(running.world, NewCustomer.strict().parse(body)) }),
  },
  {
    method: 'GET',
    path: '/customers',
    about: 'how many customers there are, and the last hundred',
    handle: ({ running }) => ({
      status: 200,
      body: { count: running.world.customers.length, last: running.world.customers.slice(-LISTED) },
    }),
  },
]

function add(world: World, customer: NewCustomer) {
  try {
    return world.addCustomer(customer)
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(409, 0, error.message)
    throw error
  }
}
