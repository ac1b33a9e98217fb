import { single } from '../http/protocol-headers.ts'
import { type Call, Refusal } from '../http/route.ts'
import { type Link, link } from './envelope.ts'
import { readQuery } from './read-query.ts'
import { foldCase } from './wire-words.ts'

type Limits = { size: { default: number; max: number } }
type SeekCall = Pick<Call, 'query' | 'headers' | 'nextLinkPrefix'>
type Token = { next: number; from: number }

export type SeekPage = {
  /** Those of `positions` that are on the page. */
  positions: readonly number[]
  /** Members of the collection besides its items. */
  links: { self: Link; next?: Link; previous?: Link }
  continuationToken?: string
}

/**
 * One page in seek style (ch. 3.5): the place is in the header `MS-ContinuationToken`, the direction in `seekOperation`.
 * @param positions ascending places in a list that is only ever appended to, so that a token stays true while it grows
 * @param path of the list, relative to `/v1`, e.g. `/customers`
 * @throws 400/2000 for a malformed size, token or operation, and past either end
 */
export function seekPage(call: SeekCall, positions: readonly number[], path: string, { size }: Limits): SeekPage {
  const limit = pageSize(call, size)
  const start = startOf(call, positions, limit)
  const page = positions.slice(start, start + limit)
  const last = page.at(-1)
  // A token comes with every page, the last one too: whoever spends that one gets the 400/2000 of the end.
  const token = last === undefined ? undefined : writeToken({ next: last + 1, from: page[0] ?? 0 })
  const uri = (operation?: string): string => {
    const kept = [...call.query].filter(([key]) => !/^(size|seekoperation|index|pageindex)$/i.test(key))
    const query = [['size', String(limit)], ...kept, ...(operation === undefined ? [] : [['seekOperation', operation]])]
    const text = query.map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`).join('&')
    return `${call.nextLinkPrefix}${path}?${text}`
  }
  const to = (operation: string): Link =>
    link(uri(operation), 'GET', token === undefined ? [] : [{ key: 'MS-ContinuationToken', value: token }])
  return {
    positions: page,
    links: {
      self: link(uri()),
      ...(start + page.length < positions.length && { next: to('Next') }),
      ...(start > 0 && { previous: to('Previous') }),
    },
    ...(token !== undefined && { continuationToken: token }),
  }
}

function pageSize({ query }: SeekCall, size: Limits['size']): number {
  const text = readQuery(query, 'size')
  if (text === undefined) return size.default
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(400, 2000, 'Bad input: size should be a whole number.')
  const wanted = Number(text)
  // Zero means the default, and larger pages are capped silently.
  return wanted === 0 ? size.default : Math.min(wanted, size.max)
}

/** Index in `positions` at which the page begins. */
function startOf(call: SeekCall, positions: readonly number[], limit: number): number {
  const text = single(call.headers['ms-continuationtoken'])
  const token = text === undefined ? undefined : readToken(text)
  const operation = foldCase(readQuery(call.query, 'seekOperation') ?? (token ? 'next' : 'first'))
  switch (operation) {
    case 'first':
      return 0
    case 'next':
      return token ? inside(firstAtLeast(positions, token.next), positions) : 0
    case 'previous': {
      const before = token ? firstAtLeast(positions, token.from) : 0
      if (token && before === 0) throw pastTheEnd()
      return Math.max(0, before - limit)
    }
    case 'last':
      return Math.max(0, Math.ceil(positions.length / limit) - 1) * limit
    case 'pageindex':
      return inside(pageIndex(call) * limit, positions)
    default:
      throw new Refusal(400, 2000, `Bad input: ${operation} is not a seek operation.`)
  }
}

/** Pages are counted from zero; the name of the parameter is INFERRED. */
function pageIndex({ query }: SeekCall): number {
  const text = readQuery(query, 'pageIndex') ?? readQuery(query, 'index') ?? '0'
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(400, 2000, 'Bad input: the page index should be a whole number.')
  return Number(text)
}

function inside(start: number, positions: readonly number[]): number {
  if (start > 0 && start >= positions.length) throw pastTheEnd()
  return start
}

function pastTheEnd(): Refusal {
  return new Refusal(400, 2000, 'Bad input: there is no page in that direction.')
}

/** Index of the first element that is not below `wanted`. */
function firstAtLeast(positions: readonly number[], wanted: number): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((positions[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function writeToken({ next, from }: Token): string {
  return Buffer.from(`${next}:${from}`).toString('base64')
}

function readToken(text: string): Token {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(Buffer.from(text, 'base64').toString('utf8'))
  if (match === null) throw new Refusal(400, 2000, 'Bad input: the continuation token is not valid.')
  return { next: Number(match[1]), from: Number(match[2]) }
}
