import { hasMatch } from '@/components/customers/match-parts'
import { draftAddress } from '@/components/drafts/draft-address'
import type { PaletteHit } from '@/lib/domain/palette'
import type { Command } from './palette-commands'

/** A row of the palette. */
export type PaletteOption = { id: string; href?: string; run?: () => Promise<void> } & (
  | { kind: 'hit'; hit: PaletteHit }
  | { kind: 'newOrder'; name: string }
  | { kind: 'search'; query: string }
  | { kind: 'command'; command: Command; label: string }
)
export type GroupName = 'recent' | 'customers' | 'orders' | 'drafts' | 'actions' | 'pages'
export type PaletteGroup = { name: GroupName; options: PaletteOption[] }

type Asked = {
  /** What stands in the field. */
  query: string
  hits: PaletteHit[]
  /** With their labels in the person's language. */
  commands: { command: Command; label: string }[]
  mayOrder: boolean
}

/** For so many customers that were found an order can be begun at once. */
const BEGINNINGS = 2
/** Of what can be done, with nothing typed. */
const FIRST_ACTIONS = 3

/**
 * The rows in groups. With nothing typed: what was opened lately, then places and the first things to do. Otherwise what was
 * found, around it the commands that match: those that begin with what was typed stand first.
 */
export function listGroups({ query, hits, commands, mayOrder }: Asked): PaletteGroup[] {
  const of = (group: Command['group']) =>
    commands
      .filter(({ command, label }) => command.group === group && matches(label, query))
      .map(({ command, label }): PaletteOption => {
        return { kind: 'command', id: command.name, command, label, href: command.href, run: command.run }
      })
  const actions: PaletteGroup = { name: 'actions', options: of('actions') }
  const pages: PaletteGroup = { name: 'pages', options: of('pages') }
  if (query === '') {
    const recent: PaletteGroup = { name: 'recent', options: hits.map(hitOption) }
    return filled([recent, { ...actions, options: actions.options.slice(0, FIRST_ACTIONS) }, pages])
  }
  const kinds = (kind: PaletteHit['kind']) => hits.filter((hit) => hit.kind === kind).map(hitOption)
  actions.options.unshift(...(mayOrder ? beginnings(hits) : []))
  const meant = [actions, pages].filter(({ options }) => options.some((option) => begins(option, query)))
  return filled([
    ...meant,
    { name: 'customers', options: kinds('customer') },
    { name: 'orders', options: [...kinds('order'), searchOption(query)] },
    { name: 'drafts', options: kinds('draft') },
    ...[actions, pages].filter((group) => !meant.includes(group)),
  ])
}

function hitOption(hit: PaletteHit): PaletteOption {
  return { kind: 'hit', id: `${hit.kind}-${hit.id}`, hit, href: addressOf(hit) }
}

function addressOf(hit: PaletteHit): string {
  switch (hit.kind) {
    case 'customer':
      return ordersOf({ customer: hit.id })
    case 'order':
      return `/orders/${hit.id}`
    case 'draft':
      return draftAddress(hit.customerId, hit.id)
    default:
      return hit satisfies never
  }
}

/** As the history's filter writes it, whose schemas are no script of a page. */
function ordersOf(filter: Record<string, string>): string {
  return `/orders?${new URLSearchParams(filter)}`
}

function beginnings(hits: PaletteHit[]): PaletteOption[] {
  return hits
    .flatMap((hit) => (hit.kind === 'customer' && hit.unfit === null ? [hit] : []))
    .slice(0, BEGINNINGS)
    .map(({ id, name }) => ({ kind: 'newOrder', id: `new-${id}`, name, href: `/orders/new?customer=${id}` }))
}

function searchOption(query: string): PaletteOption {
  return { kind: 'search', id: 'search', query, href: ordersOf({ q: query }) }
}

function matches(label: string, query: string): boolean {
  return query.split(/\s+/).every((word) => word === '' || hasMatch(label, word))
}

/** One letter is too little to mean a command. */
function begins(option: PaletteOption, query: string): boolean {
  return (
    option.kind === 'command' &&
    query.length > 1 &&
    option.label.toLocaleLowerCase().startsWith(query.toLocaleLowerCase())
  )
}

function filled(groups: PaletteGroup[]): PaletteGroup[] {
  return groups.filter(({ options }) => options.length > 0)
}
