import { z } from 'zod'

/** A kind of thing that a resource remembers by id. Declared beside the resource; what is in it outlives a restart. */
export type Table<T> = { readonly name: string; readonly row: z.ZodType<T> }

export const SavedTables = z.record(z.string(), z.array(z.tuple([z.string(), z.unknown()])))
export type SavedTables = z.infer<typeof SavedTables>

/** The tables of one world. Rows of an earlier run are read when their table is opened first. */
export function createTables(saved: SavedTables = {}) {
  const open = new Map<string, Map<string, unknown>>()

  return {
    /** The rows of a table in the order of their making. Throws ZodError when the saved ones are of another shape. */
    rows<T>({ name, row }: Table<T>): Map<string, T> {
      const known = open.get(name)
      // A name is declared once, so the rows under it are of that shape.
      if (known !== undefined) return known as Map<string, T>
      const rows = new Map((saved[name] ?? []).map(([id, value]) => [id, row.parse(value)] as const))
      open.set(name, rows)
      return rows
    },
    save(): SavedTables {
      return { ...saved, ...Object.fromEntries([...open].map(([name, rows]) => [name, [...rows]])) }
    },
  }
}
