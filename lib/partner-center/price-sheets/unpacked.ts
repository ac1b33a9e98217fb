import 'server-only'
import { pipeline, Readable, type Transform } from 'node:stream'
import { createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { DEFLATED, readZipHeader, STORED } from './zip-header'

type Bytes = AsyncGenerator<Buffer, void>

/**
 * Takes a file as it comes; returns what is in it: of a zip archive its first file, of gzip and zlib the content, of
 * anything else itself. Looks at the bytes: the headers of price sheets call a zip `sheets.csv`. ch. 5.11.
 *
 * The first file of an archive is read in passing: libraries for zip want the directory at its end (yauzl, so the whole
 * archive), or search the packed bytes for what looks like the end of the file (fflate). Deflate knows its own end.
 */
export async function* unpacked(source: AsyncIterable<Buffer>): Bytes {
  const [head, rest] = await begin(source[Symbol.asyncIterator](), 4)
  const kind = head.length < 4 ? 0 : head.readUInt32BE(0)
  if (kind === 0x504b0304) yield* fileOfZip(rest)
  else if (kind === 0x504b0506) throw new Error('The archive is empty')
  else if (kind >>> 16 === 0x1f8b) yield* through(createGunzip(), rest)
  else if (kind >>> 24 === 0x78 && (kind >>> 16) % 31 === 0) yield* through(createInflate(), rest)
  else yield* rest
}

async function* fileOfZip(archive: Bytes): Bytes {
  const [start, following] = await begin(archive, 30)
  const [named, rest] = await begin(following, readZipHeader(start).length)
  const { method, length, size } = readZipHeader(named)
  if (method === DEFLATED) yield* through(createInflateRaw(), skip(rest, length))
  else if (method === STORED && size !== undefined) yield* take(skip(rest, length), size)
  else throw new Error(`The archive is packed in a way that is not known here (method ${method})`)
}

/** What follows the end of the packed bytes, an archive's directory, is not read. */
async function* through(inflater: Transform, packed: Bytes): Bytes {
  yield* pipeline(Readable.from(packed), inflater, () => {})
}

/** Returns at least so many bytes if there are, and all of it again from the beginning. */
async function begin(source: AsyncIterator<Buffer>, length: number): Promise<[Buffer, Bytes]> {
  let head = Buffer.alloc(0)
  while (head.length < length) {
    const { done, value } = await source.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  return [head, again(head, source)]
}

async function* again(head: Buffer, source: AsyncIterator<Buffer>): Bytes {
  if (head.length > 0) yield head
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
}

async function* skip(source: Bytes, length: number): Bytes {
  let left = length
  for await (const piece of source) {
    if (piece.length > left) yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}

async function* take(source: Bytes, length: number): Bytes {
  let left = length
  for await (const piece of source) {
    yield piece.subarray(0, left)
    left -= piece.length
    if (left <= 0) return
  }
  throw new Error('The archive ends in the middle of its file')
}
