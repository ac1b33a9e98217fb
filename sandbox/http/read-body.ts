import type { IncomingMessage } from 'node:http'
import { foldKeys } from './fold-keys.ts'
import { Refusal } from './route.ts'

const MAX_BODY_BYTES = 1024 * 1024

/** Reads a request body whole. Throws a 413 Refusal beyond one mebibyte. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BODY_BYTES) throw new Refusal(413, 2000, 'The request body is too large.')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/**
 * Parses a JSON body the way the service binds it: a BOM is tolerated and keys are folded to camelCase.
 * Undefined when there was no body; a malformed one is refused with 400/2000.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(request)).trim()
  if (text === '') return undefined
  try {
    return foldKeys(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 2000, 'The request body is not valid JSON.')
    throw error
  }
}
