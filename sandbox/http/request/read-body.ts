import type { IncomingMessage } from 'node:http'
import { Refusal } from '../route.ts'
import { foldKeys } from './fold-keys.ts'
import { decodeContent } from './inflate.ts'

const MAX_BODY_BYTES = 1024 * 1024
/** Purchase orders are scanned documents. */
const MAX_FORM_BYTES = 25 * 1024 * 1024
const FORM = /^(multipart\/|application\/x-www-form-urlencoded)/i

/** Reads a request body whole, its content encoding undone. Throws a 413 Refusal beyond one mebibyte, 25 for forms. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const { 'content-encoding': encoding, 'content-type': type = '', 'content-length': length } = request.headers
  const limit = FORM.test(type) ? MAX_FORM_BYTES : MAX_BODY_BYTES
  if (length === undefined && request.headers['transfer-encoding'] === undefined) return Buffer.alloc(0)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) throw new Refusal(413, 2000, 'The request body is too large.')
    chunks.push(bytes)
  }
  return decodeContent(Buffer.concat(chunks), encoding, limit)
}

/**
 * Parses a JSON body the way the service binds it, whatever its type is called: a BOM is tolerated and keys are folded to
 * camelCase. Undefined for no body, for forms, and for the `null` and `""` that SDKs send where they have nothing to say
 * (the .NET client serialises a missing argument); a malformed one is refused with 400/2000.
 */
export function readJson(bytes: Buffer, contentType = ''): unknown {
  if (bytes.length === 0) return undefined
  const text = decoderOf(contentType).decode(bytes).trim()
  if (text === '' || (FORM.test(contentType) && !/^[[{]/.test(text))) return undefined
  try {
    const value: unknown = foldKeys(JSON.parse(text))
    return value === null || value === '' ? undefined : value
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 2000, 'The request body is not valid JSON.')
    throw error
  }
}

/** UTF-8 unless the type names another charset that is known here. */
function decoderOf(contentType: string): TextDecoder {
  const charset = /charset="?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder()
    throw error
  }
}
