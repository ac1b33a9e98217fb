import 'server-only'
import { z } from 'zod'

/** The sort key of a row as text, and its id. */
const Cursor = z.tuple([z.string(), z.guid()])

/** Where a page of the history ends, as a text for an address. */
export function writeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** Takes a cursor and what the key of this sort looks like; one nobody made, or made by another sort, is none. */
export function readCursor(text: string | undefined, looks: RegExp): z.infer<typeof Cursor> | undefined {
  if (!text) return undefined
  try {
    const cursor = Cursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data
    return cursor && looks.test(cursor[0]) ? cursor : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
