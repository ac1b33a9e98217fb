import { promisify } from 'node:util'
import { brotliDecompress, inflate, inflateRaw, unzip } from 'node:zlib'
import { Refusal } from '../route.ts'

const [unzipped, inflated, inflatedRaw, unbrotlied] = [unzip, inflate, inflateRaw, brotliDecompress].map((f) =>
  promisify<Buffer, { maxOutputLength: number }, Buffer>(f),
)

/** Undoes the `Content-Encoding` of a request body. Throws 400/2000 for broken data, 415 for an encoding nobody knows. */
export async function decodeContent(bytes: Buffer, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes
  const decoders = { gzip: [unzipped], 'x-gzip': [unzipped], deflate: [inflated, inflatedRaw], br: [unbrotlied] }
  const known = Object.entries(decoders).find(([key]) => key === name)?.[1]
  if (known === undefined) throw new Refusal(415, 2000, `The content encoding ${name} is not supported.`)
  for (const decode of known) {
    const decoded = await decode?.(bytes, { maxOutputLength: maxBytes }).catch(tooLargeOrBroken)
    if (decoded !== undefined) return decoded
  }
  throw new Refusal(400, 2000, `The request body is not valid ${name} data.`)
}

function tooLargeOrBroken(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_BUFFER_TOO_LARGE') throw new Refusal(413, 2000, 'The request body is too large.')
  return undefined
}
