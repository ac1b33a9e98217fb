import 'server-only'
import type { Link } from '@/lib/domain/wire/link'
import { PartnerCenterError } from './errors'

type NextPage = { path: string; headers: Record<string, string> }

/** Of the page: where the first of its kind was asked for, and by which call it came. */
type PageIds = { path: string; requestId: string; correlationId: string }
type Page = { links?: { next?: Link | undefined } | undefined; continuationToken?: string | undefined }

const CONTINUATION = 'MS-ContinuationToken'

/**
 * Takes a page and where it came from; returns where the next one is, or nothing at the end. `links.next.uri` begins
 * with `/v1`, with the resource, or with our own host (ch. 3.5): exactly one `/v1` stands before the path afterwards.
 * The token of the next page stands in the link's headers, or beside the items. Throws PartnerCenterError for a link to
 * another host: an access token must never go there.
 */
export function readNextLink({ links, continuationToken }: Page, baseUrl: string, ids: PageIds): NextPage | undefined {
  const next = links?.next
  if (!next?.uri) return undefined
  const path = pathBelow(next.uri, baseUrl)
  if (path === undefined) throw elsewhere(ids)
  const headers = Object.fromEntries(next.headers.map(({ key, value }) => [key, value]))
  const carries = Object.keys(headers).some((name) => name.toLowerCase() === CONTINUATION.toLowerCase())
  return { path, headers: carries || !continuationToken ? headers : { ...headers, [CONTINUATION]: continuationToken } }
}

/** The path below our base, or undefined where the address is not below it. */
function pathBelow(uri: string, baseUrl: string): string | undefined {
  const base = new URL(`${baseUrl}/`)
  const isAbsolute = /^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(uri.trim())
  const parsed = isAbsolute ? tryUrl(uri, base) : new URL(uri.trim().replace(/^\/*/, '/'), base.origin)
  if (parsed?.origin !== base.origin) return undefined
  const prefix = base.pathname.replace(/\/$/, '')
  const below =
    isAbsolute && parsed.pathname.startsWith(`${prefix}/`) ? parsed.pathname.slice(prefix.length) : parsed.pathname
  return `${/^\/v\d+\//i.test(below) ? '' : '/v1'}${below}${parsed.search}`
}

function tryUrl(uri: string, base: URL): URL | undefined {
  return URL.canParse(uri, base) ? new URL(uri, base) : undefined
}

function elsewhere({ path, requestId, correlationId }: PageIds): PartnerCenterError {
  const cause = new Error('links.next leads to another host')
  const details = { method: 'GET', path, requestId, correlationId, kind: 'unreadable', status: 200 } as const
  return new PartnerCenterError({ ...details, retryable: false, outcome: 'refused' }, { cause })
}
