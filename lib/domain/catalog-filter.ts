import type { CatalogFilter } from './catalog'

/** Everything that is listed. Free of zod, because the chooser in the browser begins with it. */
export const NO_FILTER: CatalogFilter = {
  kinds: [],
  segments: [],
  publishers: [],
  isTrial: false,
  isPromoted: false,
  isOwned: false,
}

/** Whether anything is left out. */
export function isFiltered(filter: CatalogFilter): boolean {
  return Object.values(filter).some((chosen) => (Array.isArray(chosen) ? chosen.length > 0 : chosen))
}

/** Takes a search; returns it as our route takes it, behind the question mark. */
export function toCatalogQuery(query: string, filter: CatalogFilter): string {
  return new URLSearchParams([
    ['query', query],
    ...filter.kinds.map((kind) => ['kind', kind]),
    ...filter.segments.map((segment) => ['segment', segment]),
    ...filter.publishers.map((publisher) => ['publisher', publisher]),
    ...(filter.isTrial ? [['trial', '1']] : []),
    ...(filter.isPromoted ? [['promotion', '1']] : []),
    ...(filter.isOwned ? [['owned', '1']] : []),
  ]).toString()
}
