import { z } from 'zod'
import type { EntryStatus, OrderEntry } from './history/order-entry'
import { UNDER_WAY } from './orders-dashboard'

/** The groups of the home page in their usual order: beside each other on a wide screen, the second column after the first else. */
export const HOME_COLUMNS = {
  main: ['needsYou', 'late', 'unknown', 'closing', 'underWay', 'latest'],
  side: ['chart', 'drafts', 'handed', 'health'],
} as const
export type HomeColumn = keyof typeof HOME_COLUMNS

const names = [...HOME_COLUMNS.main, ...HOME_COLUMNS.side] as const
export type HomeGroupName = (typeof names)[number]

/** Groups that list orders; which ones. `latest`: of the person, or of everyone. */
export const ORDER_GROUPS = {
  needsYou: { status: ['needs_you', 'partly_placed', 'failed'], source: ['here'] },
  late: { status: ['late'] },
  unknown: { status: ['outcome_unknown'] },
  underWay: { status: UNDER_WAY },
} as const satisfies Partial<Record<HomeGroupName, { status: readonly EntryStatus[]; source?: readonly ['here'] }>>
export type OrderGroupName = keyof typeof ORDER_GROUPS

export type HomeChoice = { name: HomeGroupName; shown: boolean }

/** How a person wants the home page: every group once, in their order, and whose latest orders. */
export const HomeLayout = z.object({
  groups: z
    .array(z.object({ name: z.enum(names), shown: z.boolean() }))
    .max(2 * names.length)
    .transform(complete),
  latest: z.enum(['mine', 'everyone']),
})
export type HomeLayout = z.infer<typeof HomeLayout>

export const USUAL_HOME: HomeLayout = { groups: complete([]), latest: 'mine' }

/** A group that came with a later release stands at the end of what was chosen, and is shown. */
function complete(groups: HomeChoice[]): HomeChoice[] {
  const once = groups.filter(({ name }, index) => groups.findIndex((one) => one.name === name) === index)
  const missing = names.filter((name) => !once.some((one) => one.name === name))
  return [...once, ...missing.map((name) => ({ name, shown: true }))]
}

/** The groups of one column in the person's order. */
export function columnOf(groups: readonly HomeChoice[], column: HomeColumn): HomeChoice[] {
  const own: readonly HomeGroupName[] = HOME_COLUMNS[column]
  return groups.filter(({ name }) => own.includes(name))
}

/** Rows of each group. */
export const HOME_ROWS = 5
/** So many of a group are counted: beyond that it only matters that they are many. */
export const COUNTED_IN_HOME = 99

/** The first rows of a group; `total` is 100 for all that are more than 99. */
export type HomeRows<Row> = { rows: Row[]; total: number }
export type OrderRows = HomeRows<OrderEntry>
