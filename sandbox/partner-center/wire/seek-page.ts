import { single } from '../../http/protocol-headers.ts'
import { Query } from '../../http/request/query.ts'
import { type Call, Refusal } from '../../http/route.ts'
import { type Link, link } from './envelope.ts'
import { readQuery } from './read-query.ts'
import { foldCase } from './wire-words.ts'

type Limits = { size: { default: number; max: number } }
type SeekCall = Pick<Call, 'query' | 'headers' | 'nextLinkPrefix'>
/** `asked`: the query of the page that it came with, without the place. */
type Token = { next: number; from: number; asked: string }

/** Parameters that say where in the list, which a link or a token says by itself. */
const PLACE = /^(seekoperation|index|pageindex|ms-continuationtoken)$/i

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
  const query = resumedQuery(call)
  const limit = pageSize(query, size)
  const start = startOf(call, positions, limit)
  const page = positions.slice(start, start + limit)
  const last = page.at(-1)
  // A token comes with every page, the last one too: whoever spends that one gets the 400/2000 of the end.
  const kept = [...query].filter(([key]) => !PLACE.test(key) && key.toLowerCase() !== 'size')
  const asked = [['size', String(limit)], ...kept]
    .map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  const token = last === undefined ? undefined : writeToken({ next: last + 1, from: page[0] ?? 0, asked })
  const uri = (operation?: string): string =>
    `${call.nextLinkPrefix}${path}?${asked}${operation === undefined ? '' : `&seekOperation=${operation}`}`
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

/**
 * The query with what the token remembers of the first page: SDKs seek with nothing but the token and the direction
 * (.NET and Java, CustomerCollectionOperations). What the call says itself counts. INFERRED.
 */
export function resumedQuery(call: SeekCall): Query {
  const query = new Query('')
  for (const [key, value] of call.query) query.append(key, value)
  const token = tokenOf(call)
  if (token === undefined) return query
  for (const [key, value] of new URLSearchParams(token.asked)) if (!query.has(key)) query.append(key, value)
  return query
}

function pageSize(query: Query, size: Limits['size']): number {
  const text = readQuery(query, 'size')
  if (text === undefined) return size.default
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(400, 2000, 'Bad input: size should be a whole number.')
  const wanted = Number(text)
  // Zero means the default, and larger pages are capped silently.
  return wanted === 0 ? size.default : Math.min(wanted, size.max)
}

/** Index in `positions` at which the page begins. */
function startOf(call: SeekCall, positions: readonly number[], limit: number): number {
  const token = tokenOf(call)
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

/** The Java SDK sends the token of audit records as a parameter of the header's name (AuditRecordsCollection.java). */
function tokenOf({ headers, query }: SeekCall): Token | undefined {
  const text = single(headers['ms-continuationtoken']) ?? readQuery(query, 'MS-ContinuationToken')
  return text === undefined ? undefined : readToken(text)
}

function writeToken({ next, from, asked }: Token): string {
  return Buffer.from(`${next}:${from}:${asked}`).toString('base64')
}

function readToken(text: string): Token {
  const match = /^(\d{1,9}):(\d{1,9})(?::(.*))?$/.exec(
    Buffer.from(text.replaceAll(' ', '+'), 'base64').toString('utf8'),
  )
  if (match === null) throw new Refusal(400, 2000, 'Bad input: the continuation token is not valid.')
  return { next: Number(match[1]), from: Number(match[2]), asked: match[3] ?? '' }
}
