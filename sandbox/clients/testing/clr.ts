import { z } from 'zod'

/**
 * What Newtonsoft's reader lets into a member of a .NET type. Value types refuse null; words of an enumeration arrive
 * in any of `one_time`, `oneTime` and `OneTime`, and an unknown or empty one is silently the first of them, which a
 * caller cannot tell from the truth: here it is an error. Members are found in any casing.
 */
export const text = z.union([z.string(), z.number(), z.boolean()])
export const int = z.union([z.int(), z.string().regex(/^-?\d+$/)])
export const double = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)])
export const bool = z.union([z.boolean(), z.string().regex(/^(true|false)$/i)])
export const guid = z.guid()
export const dateTime = z.string().refine((value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)))

/** An enumeration with the SDK's converter, which also takes its number. */
export function words(...names: string[]): z.ZodType {
  return z.union([z.int(), z.string().min(1).transform(pascal).pipe(z.enum(names))])
}

export function model(shape: Record<string, z.ZodType>): z.ZodType {
  const folded = Object.fromEntries(Object.entries(shape).map(([name, type]) => [name.toLowerCase(), type]))
  const attributes = z.object({ etag: text.optional(), objecttype: text }).optional()
  return z.preprocess(foldNames, z.object({ attributes: z.preprocess(foldNames, attributes), ...folded }))
}

export const list = (type: z.ZodType): z.ZodType => z.array(type)

export const link: z.ZodType = model({
  uri: z.string().min(1).nullish(),
  method: text.nullish(),
  headers: list(model({ key: text, value: text })).nullish(),
})

/** `links` of a resource: those that the SDK has a member for must be links. */
export const links = (...names: string[]): z.ZodType =>
  model(Object.fromEntries(names.map((name) => [name, link.nullish()])))

/** A collection, of whose envelope the SDK reads the items and the links to its neighbours. */
export const collection = (type: z.ZodType): z.ZodType =>
  model({ items: list(type), links: links('self', 'next', 'previous').nullish() })

export const seekCollection = (type: z.ZodType): z.ZodType =>
  model({ items: list(type), links: links('self', 'next', 'previous').nullish(), continuationToken: text.nullish() })

function foldNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]))
}

function pascal(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1).replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
