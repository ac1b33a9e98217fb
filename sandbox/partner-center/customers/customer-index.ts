import { removedCustomers } from '../../changed-customers.ts'
import type { World } from '../../world.ts'
import { customerListItem } from './customer-resource.ts'

type Entry = { key: string; position: number }
type Column = { entries: Entry[]; read: (position: number) => readonly string[]; upTo: number }

/** Positions of customers in the list, by what one may search for. */
export type CustomerIndex = {
  /** Of everybody who is still there, ascending. */
  all(): readonly number[]
  /** Of those of whom a value begins with `start`, whatever its case, ascending. */
  startingWith(field: 'companyName' | 'domain' | 'reseller', start: string): readonly number[]
  item(position: number): ReturnType<typeof customerListItem>
}

const indexes = new WeakMap<World, CustomerIndex>()

/** The index of a world's customers; made at the first use and brought up to date at each. */
export function customerIndex(world: World): CustomerIndex {
  const known = indexes.get(world)
  if (known !== undefined) return known
  const made = createIndex(world)
  indexes.set(world, made)
  return made
}

function createIndex(world: World): CustomerIndex {
  const { customers } = world
  const items: ReturnType<typeof customerListItem>[] = []
  const everybody: number[] = []
  const column = (read: Column['read']): Column => ({ entries: [], read, upTo: 0 })
  const at = (position: number) => {
    const customer = customers[position]
    if (customer === undefined) throw new RangeError(`no customer at ${position}`)
    return customer
  }
  const columns = {
    companyName: column((position) => [at(position).companyName]),
    domain: column((position) => [at(position).domain]),
    reseller: column((position) => world.resellersOf(at(position))),
  }
  const isThere = (position: number): boolean => world.removalOf(at(position).id) === undefined

  return {
    all() {
      while (everybody.length < customers.length) everybody.push(everybody.length)
      return world.rows(removedCustomers).size === 0 ? everybody : everybody.filter(isThere)
    },
    startingWith(field, start) {
      const wanted = start.toLowerCase()
      const found = matches(upToDate(columns[field], customers.length), wanted)
      // A customer of two resellers whose ids begin alike is there once.
      return [...new Set(found)].filter(isThere).sort((one, other) => one - other)
    },
    item(position) {
      items[position] ??= customerListItem(at(position))
      return items[position]
    },
  }
}

/** Adds the customers that came since. The few that are new are put in place one by one. */
function upToDate(column: Column, count: number): readonly Entry[] {
  const fresh: Entry[] = []
  for (; column.upTo < count; column.upTo++) {
    const position = column.upTo
    fresh.push(...column.read(position).map((value) => ({ key: value.toLowerCase(), position })))
  }
  if (fresh.length > 100) column.entries = [...column.entries, ...fresh].sort(byKey)
  else for (const entry of fresh) column.entries.splice(firstAtLeast(column.entries, entry.key), 0, entry)
  return column.entries
}

function matches(entries: readonly Entry[], start: string): number[] {
  const found: number[] = []
  for (let index = firstAtLeast(entries, start); entries[index]?.key.startsWith(start); index++) {
    const entry = entries[index]
    if (entry !== undefined) found.push(entry.position)
  }
  return found
}

function byKey(one: Entry, other: Entry): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0
}

function firstAtLeast(entries: readonly Entry[], key: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
