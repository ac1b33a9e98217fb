import 'server-only'
import { customType, timestamp } from 'drizzle-orm/pg-core'
import type { z } from 'zod'

/** Milliseconds, as JavaScript has them: a cursor made of a time finds the same row again. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
export const now = (name: string) => at(name).notNull().defaultNow()

/** JSON that has grown: what was stored before a field existed is read with what stands for it today. */
export const parsedJson = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  customType<{ data: z.output<Schema>; driverData: unknown }>({
    dataType: () => 'jsonb',
    fromDriver: (stored) => schema.parse(stored),
    toDriver: (value) => JSON.stringify(value),
  })(name)
