import 'server-only'

export const STORED = 0
export const DEFLATED = 8

const FIXED_LENGTH = 30
const ENCRYPTED = 0x0001
/** The size stands behind the file, because it was not known before. */
const SIZE_FOLLOWS = 0x0008

/** Takes the beginning of an archive, 30 bytes at least; returns what it says about its first file. Throws Error when the file is encrypted or the header cut. */
export function readZipHeader(start: Buffer): { method: number; length: number; size: number | undefined } {
  if (start.length < FIXED_LENGTH) throw new Error('The archive ends in its header')
  const flags = start.readUInt16LE(6)
  if (flags & ENCRYPTED) throw new Error('The archive is encrypted')
  return {
    method: start.readUInt16LE(8),
    /** Of this header, name and extra fields included. */
    length: FIXED_LENGTH + start.readUInt16LE(26) + start.readUInt16LE(28),
    size: flags & SIZE_FOLLOWS ? undefined : start.readUInt32LE(18),
  }
}
