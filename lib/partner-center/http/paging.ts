import 'server-only'
import type { z } from 'zod'
import { Collection } from '@/lib/domain/wire/collection'
import type { Link } from '@/lib/domain/wire/link'
import type { Client, ReadOptions } from './client'
import { PartnerCenterError } from './errors'

/**
 * Reads a collection page by page, following `links.next` with the headers it names (the continuation token), until
 * there is none or Microsoft answers 400/2000 past the end. ch. 3.5.
 */
export async function* readPages<T extends z.ZodType>(
  client: Client,
  item: T,
  firstPath: string,
  { signal }: ReadOptions = {},
): AsyncGenerator<z.output<T>[]> {
  const schema = Collection(item)
  const first = await client.read(schema, firstPath, { signal })
  yield first.items
  let next = first.links?.next
  while (next?.uri) {
    const page = await readNext(client, schema, next, signal)
    if (!page) return
    yield page.items
    next = page.links?.next
  }
}

/** The same, all pages in one list: for collections that are documented to come whole but may carry a next link. */
export async function readAll<T extends z.ZodType>(client: Client, item: T, firstPath: string, options?: ReadOptions) {
  const items: z.output<T>[] = []
  for await (const page of readPages(client, item, firstPath, options)) items.push(...page)
  return items
}

async function readNext<T extends z.ZodType>(client: Client, schema: T, link: Link, signal: AbortSignal | undefined) {
  const headers = Object.fromEntries(link.headers.map(({ key, value }) => [key, value]))
  try {
    return await client.read(schema, nextPath(link.uri ?? ''), { headers, signal })
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 400 && error.code === '2000') return undefined
    throw error
  }
}

/**
 * `links.next.uri` begins with `/v1` or with the resource (ch. 3.5): exactly one `/v1` stands before it afterwards.
 * The result is always a path, so a token never follows a link to another host.
 */
function nextPath(uri: string): string {
  const { pathname, search } = new URL(uri.replace(/^\/+/, '/'), 'http://partner-center.invalid')
  return `${/^\/v1\//i.test(pathname) ? '' : '/v1'}${pathname}${search}`
}
