import { z } from 'zod'

type Members = Record<string, unknown>

/**
 * Gives the members of a body the names that its schema knows, whatever their casing: `catalogitemid`, `CATALOGITEMID`
 * and `CatalogItemId` are one (ch. 3.7). Names that the schema does not know stay; of two spellings the last one counts.
 */
export function bindNames(schema: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = elementOf(schema)
    return element === undefined ? value : value.map((item) => bindNames(element, item))
  }
  if (!isObject(value)) return value
  const shapes = shapesOf(schema)
  if (shapes.length === 0) return value
  const bound: Members = {}
  for (const [name, member] of Object.entries(value)) {
    const known = shapes.map((shape) => find(shape, name)).find((found) => found !== undefined)
    const key = known?.name ?? name
    // The member takes its place among the others anew, as the service reads it last.
    delete bound[key]
    bound[key] = known === undefined ? member : bindNames(known.schema, member)
  }
  return bound
}

function find(shape: Members, name: string): { name: string; schema: unknown } | undefined {
  if (Object.hasOwn(shape, name)) return { name, schema: shape[name] }
  const folded = name.toLowerCase()
  const known = Object.keys(shape).find((candidate) => candidate.toLowerCase() === folded)
  return known === undefined ? undefined : { name: known, schema: shape[known] }
}

/** The shapes of the objects that a schema takes, through what is wrapped around them. */
function shapesOf(schema: unknown): Members[] {
  if (schema instanceof z.ZodObject) return [schema.shape]
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(shapesOf)
  const inner = unwrapped(schema)
  return inner === undefined ? [] : shapesOf(inner)
}

function elementOf(schema: unknown): unknown {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodUnion) return schema.options.map(elementOf).find((element) => element !== undefined)
  const inner = unwrapped(schema)
  return inner === undefined ? undefined : elementOf(inner)
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodTransform ? schema.out : schema.in
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap()
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return schema.unwrap()
  if (schema instanceof z.ZodCatch || schema instanceof z.ZodReadonly || schema instanceof z.ZodLazy)
    return schema.unwrap()
  return undefined
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}
