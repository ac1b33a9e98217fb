import 'server-only'

const NOTIFICATION = 'A'.charCodeAt(0)
/** One byte of type, four of length; the length counts itself. */
const HEADER_BYTES = 5
const TYPE_BYTES = 1
const PROCESS_ID_BYTES = 4

/**
 * Reads notifications out of what the embedded database answers to its connections. All of them share one backend, so a
 * NOTIFY comes back on whichever connection committed it, and never on PGlite's own. Takes who hears the payloads;
 * returns what takes the answer to one message, in pieces of any size.
 */
export function readNotices(hear: (payload: string) => void): (piece: Uint8Array) => void {
  let begun: Uint8Array = new Uint8Array(0)
  let skip = 0
  return (piece) => {
    const bytes = begun.length === 0 ? piece : Buffer.concat([begun, piece])
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = skip
    while (at + HEADER_BYTES <= bytes.length) {
      const end = at + TYPE_BYTES + view.getUint32(at + TYPE_BYTES)
      const isNotice = bytes[at] === NOTIFICATION
      if (isNotice && end > bytes.length) break
      if (isNotice) hear(payloadOf(bytes.subarray(at + HEADER_BYTES, end)))
      at = end
    }
    skip = Math.max(0, at - bytes.length)
    // Copied, because the database uses its memory again.
    begun = Uint8Array.from(bytes.subarray(at))
  }
}

/** After the process id: channel and payload, each with a zero at its end. */
function payloadOf(body: Uint8Array): string {
  const [, payload] = Buffer.from(body.subarray(PROCESS_ID_BYTES)).toString('utf8').split('\0')
  return payload ?? ''
}
