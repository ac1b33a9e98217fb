import type { Call } from '../../http/route.ts'
import { collection } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { seekPage } from '../wire/seek-page.ts'

/** Views of many thousand items come in pages (INFERRED; ch. 3.5 has no number for products). */
const MAX_PAGE_SIZE = 1_000

/**
 * A list of the catalogue: whole, unless it is very long or `size` asks for pages; then next links carry their token in
 * a header. Throws 400/2000 for a malformed size or token and past the end.
 */
export function catalogPage<T, R>(call: Call, all: readonly T[], resource: (item: T) => R) {
  if (readQuery(call.query, 'size') === undefined && all.length <= MAX_PAGE_SIZE) {
    return collection(all.map(resource), ownPath(call))
  }
  const limits = { size: { default: MAX_PAGE_SIZE, max: MAX_PAGE_SIZE } }
  const { positions, ...page } = seekPage(call, [...all.keys()], barePath(call), limits)
  const items = positions.flatMap((position) => all[position] ?? []).map(resource)
  const { attributes, ...rest } = collection(items)
  return { ...rest, ...page, attributes }
}

/** `links.self` of a collection: the path and query of the call, relative to `/v1`. */
export function ownPath(call: Call): string {
  const text = call.query.toString()
  return `${barePath(call)}${text === '' ? '' : `?${text}`}`
}

function barePath({ path }: Call): string {
  return path.replace(/^\/v1/i, '')
}
