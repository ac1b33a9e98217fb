import 'server-only'
import type { z } from 'zod'
import { Collection } from '@/lib/domain/wire/collection'
import type { Client, ReadOptions } from './client'
import { PartnerCenterError } from './errors'
import { startVector } from './exchange/correlation-vector'
import { readNextLink } from './next-link'

/**
 * Reads a collection page by page, following `links.next` with the headers it names (the continuation token), until
 * there is none or Microsoft answers 400/2000 past the end. ch. 3.5. Throws PartnerCenterError; also, kind
 * `unreadable`, when a link leads to another host or round in a circle: the rest is not to be had, and not to be guessed.
 */
export async function* readPages<T extends z.ZodType>(
  client: Client,
  item: T,
  firstPath: string,
  { headers, signal, vector = startVector() }: ReadOptions = {},
): AsyncGenerator<z.output<T>[]> {
  const schema = Collection(item)
  const followed = new Set<string>()
  let page = await client.readAnswer(schema, firstPath, { headers, signal, vector })
  for (;;) {
    yield page.data.items
    const next = readNextLink(page.data, client.baseUrl, { ...page, path: firstPath })
    if (!next) return
    const step = JSON.stringify(next)
    if (followed.has(step)) throw circle(firstPath, page)
    followed.add(step)
    const following = client.readAnswer(schema, next.path, { headers: { ...headers, ...next.headers }, signal, vector })
    const answer = await following.catch(endOfPages)
    if (!answer) return
    page = answer
  }
}

/** The same, all pages in one list: for collections that are documented to come whole but may carry a next link. */
export async function readAll<T extends z.ZodType>(client: Client, item: T, firstPath: string, options?: ReadOptions) {
  const items: z.output<T>[] = []
  for await (const page of readPages(client, item, firstPath, options)) items.push(...page)
  return items
}

/** Walking past the end is told by 400/2000; everything else is what it is. ch. 10 row 10. */
function endOfPages(error: unknown): undefined {
  if (error instanceof PartnerCenterError && error.status === 400 && error.code === '2000') return undefined
  throw error
}

function circle(path: string, { requestId, correlationId }: { requestId: string; correlationId: string }) {
  const cause = new Error('links.next leads where it led before')
  const details = { method: 'GET', path, requestId, correlationId, kind: 'unreadable', status: 200 } as const
  return new PartnerCenterError({ ...details, retryable: false, outcome: 'refused' }, { cause })
}
