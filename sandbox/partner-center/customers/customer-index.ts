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
  const removed = world.rows(removedCustomers)
  const remember = createMemory()

  return {
    all: () =>
      remember(`${customers.length} ${removed.size}`, 'everybody', () => {
        const everybody = Array.from(customers.keys())
        return removed.size === 0 ? everybody : everybody.filter((position) => !removed.has(at(position).id))
      }),
    startingWith(field, start) {
      const wanted = start.toLowerCase()
      return remember(`${customers.length} ${removed.size}`, `${field} ${wanted}`, () => {
        const found = Int32Array.from(matches(upToDate(columns[field], customers.length), wanted)).sort()
        // A customer of two resellers whose ids begin alike is there once.
        const once = Array.from(found).filter((position, index) => position !== found[index - 1])
        return removed.size === 0 ? once : once.filter((position) => !removed.has(at(position).id))
      })
    },
    item(position) {
      items[position] ??= customerListItem(at(position))
      return items[position]
    },
  }
}

/** How many answers are kept: whoever reads page after page asks the same again. */
const REMEMBERED = 16

/** Keeps the last answers as long as `state` is the same. */
function createMemory() {
  let known = { state: '', answers: new Map<string, readonly number[]>() }
  return (state: string, question: string, answer: () => readonly number[]): readonly number[] => {
    if (known.state !== state) known = { state, answers: new Map() }
    const before = known.answers.get(question)
    if (before !== undefined) return before
    const [oldest] = known.answers.keys()
    if (oldest !== undefined && known.answers.size >= REMEMBERED) known.answers.delete(oldest)
    const found = answer()
    known.answers.set(question, found)
    return found
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
