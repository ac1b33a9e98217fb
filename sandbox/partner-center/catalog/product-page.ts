import { type Call, Refusal } from '../../http/route.ts'
import { collection, link } from '../envelope.ts'

/** Views of many thousand items come in pages (INFERRED; ch. 3.5 has no number for products). */
const MAX_PAGE_SIZE = 1_000
const CONTINUATION = 'MS-ContinuationToken'

/**
 * One page of a list of the catalogue, in seek style: `size` items, and a next link that carries its token in a header.
 * Throws 400/2000 for a malformed size or token and past the end.
 */
export function catalogPage<T, R>(call: Call, all: readonly T[], resource: (item: T) => R) {
  const size = pageSize(call.query.get('size'))
  const token = call.headers['ms-continuationtoken']
  const start = typeof token === 'string' && token !== '' ? readToken(token) : 0
  if (start > 0 && start >= all.length) throw new Refusal(400, 2000, 'Bad input: there is no page after the last one.')
  const page = all.slice(start, start + size)
  const end = start + page.length
  const self = ownPath(call)
  const next =
    end < all.length
      ? link(`${self}${self.includes('?') ? '&' : '?'}seekOperation=Next`, 'GET', [
          { key: CONTINUATION, value: Buffer.from(`product ${end}`).toString('base64') },
        ])
      : undefined
  return collection(page.map(resource), self, next)
}

/** The path and query of the call, relative to `/v1`. */
export function ownPath({ path, query }: Call): string {
  const kept = new URLSearchParams(query)
  kept.delete('seekOperation')
  const text = kept.toString()
  return `${path.replace(/^\/v1/i, '')}${text === '' ? '' : `?${text}`}`
}

function pageSize(size: string | null): number {
  if (size === null || size === '') return MAX_PAGE_SIZE
  if (!/^\d{1,9}$/.test(size)) throw new Refusal(400, 2000, 'Bad input: size should be a whole number.')
  return Math.min(Number(size) || MAX_PAGE_SIZE, MAX_PAGE_SIZE)
}

function readToken(token: string): number {
  const match = /^product (\d{1,9})$/.exec(Buffer.from(token, 'base64').toString('utf8'))
  if (match?.[1] === undefined) throw new Refusal(400, 2000, 'Bad input: the continuation token is not valid.')
  return Number(match[1])
}
