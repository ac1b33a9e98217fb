import { changedCustomers, type Removal, removedCustomers } from './changed-customers.ts'
import type { StoredCart } from './partner-center/carts/stored-cart.ts'
import type { StoredOrder } from './partner-center/orders/stored-order.ts'
import { type Customer, type CustomerSummary, NewCustomer } from './seed/customer.ts'
import { completeSeedCustomer, seedCustomers, seedResellers } from './seed/customers.ts'
import { completeCustomer } from './seed/new-customer.ts'
import { seedOrders } from './seed/orders.ts'
import { readSavedWorld, type SavedWorld } from './state/saved-world.ts'
import { createTables, type Table } from './tables.ts'

/** How fast things happen. Changing it affects what is placed from then on. */
export type Clock = {
  /** Until the first line of an order is provisioned; the last one takes up to twice as long. */
  provisionAfterMs: number
  /** Until an order shows in lists; 0…15 minutes at Microsoft. */
  listedAfterMs: number
  cartLifetimeMs: number
  /** How long one checkout works; a second checkout of the cart meanwhile gets 409/800064. */
  checkoutTakesMs: number
}

export const demoClock: Readonly<Clock> = {
  provisionAfterMs: 6_000,
  listedAfterMs: 0,
  cartLifetimeMs: 7 * 24 * 60 * 60 * 1_000,
  checkoutTakesMs: 150,
}

/** Everything that the pretend Partner Center remembers. */
export type World = {
  readonly tenantId: string
  readonly clock: Clock
  now(): Date
  /** In the order of the customers list; only ever appended to. `findCustomer` knows the rest. */
  readonly customers: readonly CustomerSummary[]
  /** `id` in any case. */
  findCustomer(id: string): Customer | undefined
  /** Adds a customer; what is left out is made up. Throws ZodError for a wrong shape, RangeError for what cannot be. */
  addCustomer(partial: NewCustomer): Customer
  /** Throws RangeError for a customer that is not there. */
  changeCustomer(id: string, change: Partial<Omit<Customer, 'id'>>): Customer
  /** Tenant ids of a customer's indirect resellers, without making the rest of the customer. */
  resellersOf(customer: CustomerSummary): readonly string[]
  /** The customer stays in `customers`, but `findCustomer` knows it no more. */
  removeCustomer(id: string, reason: Removal['reason']): void
  /** Why a customer is gone; undefined while it is there. */
  removalOf(id: string): Removal['reason'] | undefined
  /** Whether this is one of Microsoft's integration sandboxes: small limits, and customers can be deleted. */
  integrationSandbox: boolean
  readonly carts: Map<string, StoredCart>
  /** Ids of carts that are being checked out right now; not kept over a restart. */
  readonly checkingOut: Set<string>
  /** Orders of a customer in the order of their creation. */
  ordersOf(customerId: string): readonly StoredOrder[]
  addOrder(order: StoredOrder): void
  /** Puts a changed order in the place of the one with its id. */
  replaceOrder(order: StoredOrder): void
  /** What a resource remembers beyond the above; say `changed()` after changing a row. */
  rows<T>(table: Table<T>): Map<string, T>
  /** To be called after every change, so that listeners can save. */
  changed(): void
  /** Returns a function that ends the listening. */
  onChange(listener: () => void): () => void
  /** What differs from the seed, as JSON. */
  save(): SavedWorld
}

export type WorldOptions = {
  /** The partner's own tenant. */
  tenantId: string
  now: () => Date
  /** How many customers the seed holds; 5,200 unless told. */
  customers?: number
  /** What `save` gave earlier. Throws ZodError when it is something else. */
  saved?: unknown
}

/** Builds the world from the seed and what was saved of an earlier run. */
export function createWorld({ tenantId, now, customers: customerCount = 5_200, saved }: WorldOptions): World {
  const before = saved === undefined ? undefined : readSavedWorld(saved)
  const seededAt = before?.seededAt ?? now().toISOString()
  const added: Customer[] = [...(before?.customers ?? [])]
  const customers: CustomerSummary[] = [...seedCustomers(customerCount), ...added]
  const summaries = new Map(customers.map((customer) => [customer.id, customer]))
  const whole = new Map(added.map((customer) => [customer.id, customer]))
  const carts = new Map((before?.carts ?? []).map((cart) => [cart.id, cart]))
  const orders = new Map<string, StoredOrder[]>()
  const placed: StoredOrder[] = []
  const tables = createTables(before?.tables)
  const changed = tables.rows(changedCustomers)
  for (const customer of changed.values()) whole.set(customer.id, customer)
  const removed = tables.rows(removedCustomers)
  const listeners = new Set<() => void>()

  const keepOrder = (order: StoredOrder): void => {
    const known = orders.get(order.customerId)
    if (known === undefined) orders.set(order.customerId, [order])
    else putById(known, order)
  }
  const findCustomer = (id: string): Customer | undefined => {
    const summary = removed.has(id.toLowerCase()) ? undefined : summaries.get(id.toLowerCase())
    const customer = summary && (whole.get(summary.id) ?? completeSeedCustomer(summary))
    if (customer !== undefined) whole.set(customer.id, customer)
    return customer
  }
  for (const order of seedOrders(new Date(seededAt), findCustomer)) keepOrder(order)
  for (const order of before?.orders ?? []) {
    keepOrder(order)
    placed.push(order)
  }

  const world: World = {
    tenantId,
    clock: { ...demoClock },
    now,
    customers,
    findCustomer,
    addCustomer(partial) {
      const customer = completeCustomer(NewCustomer.parse(partial), customers.length)
      if (summaries.has(customer.id)) throw new RangeError(`there is a customer ${customer.id} already`)
      customers.push(customer)
      summaries.set(customer.id, customer)
      whole.set(customer.id, customer)
      added.push(customer)
      world.changed()
      return customer
    },
    changeCustomer(id, change) {
      const before = findCustomer(id)
      if (before === undefined) throw new RangeError(`there is no customer ${id}`)
      const customer = { ...before, ...change }
      whole.set(customer.id, customer)
      changed.set(customer.id, customer)
      world.changed()
      return customer
    },
    resellersOf: (summary) => whole.get(summary.id)?.resellers ?? seedResellers(summary),
    removeCustomer(id, reason) {
      removed.set(id.toLowerCase(), { at: now().toISOString(), reason })
      world.changed()
    },
    removalOf: (id) => removed.get(id.toLowerCase())?.reason,
    integrationSandbox: false,
    carts,
    checkingOut: new Set(),
    ordersOf: (customerId) => orders.get(customerId) ?? [],
    addOrder(order) {
      keepOrder(order)
      placed.push(order)
      world.changed()
    },
    replaceOrder(order) {
      keepOrder(order)
      putById(placed, order)
      world.changed()
    },
    rows: tables.rows,
    changed() {
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save() {
      const time = now().toISOString()
      const live = [...carts.values()].filter((cart) => cart.expiresAt > time)
      return { version: 2, seededAt, customers: added, carts: live, orders: placed, tables: tables.save() }
    },
  }
  return world
}

/** In the place of the one with the same id, or at the end. */
function putById<T extends { id: string }>(list: T[], item: T): void {
  const index = list.findIndex(({ id }) => id === item.id)
  if (index < 0) list.push(item)
  else list[index] = item
}
