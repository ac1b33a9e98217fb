import { Refusal } from '../../http/route.ts'
import type { CustomerSummary } from '../../seed/customer.ts'
import { collection, link } from '../envelope.ts'
import { customerListItem } from './customer-resource.ts'

/** The service silently caps larger pages (ch. 3.5). */
const MAX_PAGE_SIZE = 500
/** What `size=0` or no size at all means. */
const DEFAULT_PAGE_SIZE = 100

type PageRequest = {
  customers: readonly CustomerSummary[]
  /** Value of `size` as sent. */
  size: string | null
  filter: string | null
  /** Value of the header `MS-ContinuationToken`. */
  continuationToken: string | undefined
}

/**
 * One page of customers in seek style: the next link carries the token in its headers and a `/v1` path.
 * Throws 400/2000 for a malformed size or token, and past the end.
 */
export function customerPage({ customers, size, filter, continuationToken }: PageRequest) {
  const limit = pageSize(size)
  const start = continuationToken === undefined ? 0 : readToken(continuationToken)
  if (continuationToken !== undefined && start >= customers.length) {
    throw new Refusal(400, 2000, 'Bad input: the continuation token points past the last page.')
  }
  const page = customers.slice(start, start + limit)
  const end = start + page.length
  const query = `size=${limit}${filter === null ? '' : `&filter=${encodeURIComponent(filter)}`}`
  const next =
    end < customers.length
      ? link(`/v1/customers?${query}&seekOperation=Next`, 'GET', [
          { key: 'MS-ContinuationToken', value: writeToken(end) },
        ])
      : undefined
  return collection(page.map(customerListItem), `/v1/customers?${query}`, next)
}

function pageSize(size: string | null): number {
  if (size === null || size === '') return DEFAULT_PAGE_SIZE
  if (!/^\d{1,9}$/.test(size)) throw new Refusal(400, 2000, 'Bad input: size should be a whole number.')
  const wanted = Number(size)
  return wanted === 0 ? DEFAULT_PAGE_SIZE : Math.min(wanted, MAX_PAGE_SIZE)
}

/** Customers are only ever appended, so a position stays true while someone pages. */
function writeToken(position: number): string {
  return Buffer.from(JSON.stringify({ position })).toString('base64')
}

function readToken(token: string): number {
  const match = /^\{"position":(\d{1,9})\}$/.exec(Buffer.from(token, 'base64').toString('utf8'))
  if (match?.[1] === undefined) throw new Refusal(400, 2000, 'Bad input: the continuation token is not valid.')
  return Number(match[1])
}
