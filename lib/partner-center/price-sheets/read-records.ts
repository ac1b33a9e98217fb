import 'server-only'
import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { unpacked } from './unpacked'

/** No row is as long: a quote that is never closed must not gather the whole sheet. */
const MAX_RECORD_LENGTH = 1_000_000
/** In bytes. */
const PIECE_LENGTH = 8_192

/**
 * Takes a CSV file as it comes, packed or not; returns its records, the header first. Quotes, line breaks within them,
 * CRLF and a byte order mark are the parser's; it waits for whoever reads. Throws what breaks on the way.
 */
export function readRecords(body: ReadableStream<Uint8Array>): AsyncIterable<string[]> {
  const csv = parse({ bom: true, skip_empty_lines: true, max_record_size: MAX_RECORD_LENGTH, encoding: 'utf8' })
  // The parser hands every error to its reader; when the reader leaves, everything before it ends, the download first.
  return pipeline(toReadable(body), unpacked, inSmallPieces, csv, () => {})
}

/** Not `Readable.fromWeb`: Node's type of a web stream is another than the library's. */
function toReadable(body: ReadableStream<Uint8Array>): Readable {
  const reader = body.getReader()
  return new Readable({
    read() {
      reader.read().then(
        ({ done, value }) => this.push(done ? null : value),
        (error) => this.destroy(error),
      )
    },
    destroy(error, done) {
      reader.cancel(error).then(
        () => done(error),
        () => done(error),
      )
    },
  })
}

/** The parser makes all records of a piece at once: of small pieces few are alive at a time. */
async function* inSmallPieces(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of source) {
    for (let start = 0; start < piece.length; start += PIECE_LENGTH) yield piece.subarray(start, start + PIECE_LENGTH)
  }
}
