import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** An archive with one file, written in passing: what its size is, and its checksum, stands behind it. */
export async function* zipped(name: string, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const file = Buffer.from(name)
  const sum = { crc: 0, size: 0, packed: 0 }
  const local = header(0x04034b50, file, sum)
  yield local
  for await (const piece of pipeline(Readable.from(counted(content, sum)), createDeflateRaw(), () => {})) {
    sum.packed += piece.length
    yield piece
  }
  const descriptor = numbers(0x08074b50, sum.crc, sum.packed, sum.size)
  yield descriptor
  const directory = header(0x02014b50, file, sum)
  yield directory
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length + sum.packed + descriptor.length, 16)
  yield end
}

type Sum = { crc: number; size: number; packed: number }

async function* counted(content: AsyncIterable<Buffer>, sum: Sum): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    sum.crc = crc32(piece, sum.crc)
    sum.size += piece.length
    yield piece
  }
}

/** Of the file (30 bytes and its name) or of its line in the directory (46 bytes and its name). */
function header(signature: number, file: Buffer, { crc, packed, size }: Sum): Buffer {
  const isDirectory = signature === 0x02014b50
  const fixed = Buffer.alloc(isDirectory ? 46 : 30)
  const at = isDirectory ? 6 : 4
  fixed.writeUInt32LE(signature, 0)
  fixed.writeUInt16LE(20, at)
  fixed.writeUInt16LE(0x0008, at + 2)
  fixed.writeUInt16LE(8, at + 4)
  if (isDirectory) numbers(crc, packed, size).copy(fixed, at + 10)
  fixed.writeUInt16LE(file.length, at + 22)
  return Buffer.concat([fixed, file])
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}
