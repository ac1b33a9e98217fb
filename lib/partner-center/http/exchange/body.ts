import 'server-only'
import type { z } from 'zod'

/**
 * Takes the text of an answer; returns what it says. JSON of Partner Center may begin with a byte order mark (ch. 3.2);
 * nothing at all is `undefined`, which a schema may allow: 202 and 204 come without a body. Throws SyntaxError.
 */
export function parseBody(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '').trim()
  return plain === '' ? undefined : JSON.parse(plain)
}

/** Takes a schema and an answer's text; returns the resource. Throws SyntaxError or ZodError. */
export function readBody<T extends z.ZodType>(schema: T, text: string): z.output<T> {
  return schema.parse(parseBody(text))
}
