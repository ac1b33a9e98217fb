import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** An archive with one file, made while it is read. */
export function zipped(fileName: string, content: Iterable<string>): AsyncIterable<Uint8Array> {
  const archive = new ZipFile()
  archive.addReadStream(Readable.from(content, { objectMode: false }), fileName)
  archive.end()
  return Readable.from(archive.outputStream)
}
