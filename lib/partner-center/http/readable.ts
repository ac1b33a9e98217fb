import 'server-only'
import { z } from 'zod'
import type { Client, ReadOptions } from './client'
import { readAll } from './paging'

/** What of a list made sense, and the ids of what did not. */
export type Readable<T> = { read: T[]; unreadable: string[] }

const Named = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) })

/**
 * Reads a whole collection as `readAll` does, but item by item: one that makes no sense is named, and does not make the
 * others unreadable. For copies of what is there; never for deciding what became of a purchase. Throws PartnerCenterError.
 */
export async function readReadable<T extends z.ZodType>(
  client: Client,
  item: T,
  firstPath: string,
  options?: ReadOptions,
): Promise<Readable<z.output<T>>> {
  const found: Readable<z.output<T>> = { read: [], unreadable: [] }
  for (const one of await readAll(client, z.unknown(), firstPath, options)) {
    const parsed = item.safeParse(one)
    if (parsed.success) found.read.push(parsed.data)
    else found.unreadable.push(Named.safeParse(one).data?.id ?? '?')
  }
  return found
}
