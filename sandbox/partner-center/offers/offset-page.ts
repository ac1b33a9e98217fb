import { type Call, Refusal } from '../../http/route.ts'
import { collection, link } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'

/**
 * A list in offset style (ch. 3.5): `size` and `offset`; without them the whole of it. Throws 400/2000 for values that
 * are no whole numbers. An offset past the end is an empty page.
 */
export function offsetPage<T, R>(call: Call, all: readonly T[], resource: (item: T) => R) {
  const offset = wholeNumber(call, 'offset') ?? 0
  // Zero means the default, which is everything.
  const size = wholeNumber(call, 'size') || all.length
  const page = all.slice(offset, offset + size)
  const end = offset + page.length
  const uri = (start: number) => `${path(call)}&size=${size}&offset=${start}`
  const to = (start: number) => link(`${call.nextLinkPrefix}${uri(start)}`)
  const isPaged = readQuery(call.query, 'size') !== undefined
  const { attributes, ...rest } = collection(page.map(resource))
  return {
    ...rest,
    links: {
      self: link(isPaged ? uri(offset) : path(call)),
      ...(page.length > 0 && end < all.length && { next: to(end) }),
      ...(isPaged && offset > 0 && { previous: to(Math.max(0, offset - size)) }),
    },
    attributes,
  }
}

/** Relative to `/v1`, with every parameter but the place. */
function path({ path, query }: Call): string {
  const kept = [...query].filter(([name]) => !/^(size|offset)$/i.test(name))
  return `${path.replace(/^\/v1/i, '')}?${new URLSearchParams(kept)}`
}

function wholeNumber({ query }: Call, name: string): number | undefined {
  const text = readQuery(query, name)
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(400, 2000, `Bad input: ${name} should be a whole number.`)
  return Number(text)
}
