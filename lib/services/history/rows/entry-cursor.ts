import 'server-only'
import { z } from 'zod'

/** Which sort it belongs to, the keys of a row as texts, and its id. */
const Cursor = z.tuple([z.string(), z.array(z.string().refine((key) => !key.includes('\0'))), z.guid()])
export type EntryCursor = { keys: string[]; id: string }

/** Where a page of the history ends, as a text for an address. `sort`: as it stands in the address. */
export function writeCursor(sort: string, { keys, id }: EntryCursor): string {
  return Buffer.from(JSON.stringify([sort, keys, id])).toString('base64url')
}

/** Takes a cursor and the sort of the page; one nobody made, or made by another sort, is none. `looks`: of each key. */
export function readCursor(text: string | undefined, sort: string, looks: readonly RegExp[]): EntryCursor | undefined {
  if (!text) return undefined
  try {
    const parsed = Cursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data
    if (!parsed) return undefined
    const [of, keys, id] = parsed
    const fits = of === sort && keys.length === looks.length && looks.every((one, index) => one.test(keys[index] ?? ''))
    return fits ? { keys, id } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
