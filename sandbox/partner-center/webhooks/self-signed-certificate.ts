import { type KeyObject, randomBytes, sign } from 'node:crypto'

const DAY_MS = 24 * 60 * 60 * 1000
const OID = {
  commonName: '0603550403',
  organization: '060355040a',
  sha256WithRsa: '06092a864886f70d01010b',
} as const

/**
 * An X.509 v3 certificate that signs itself (RFC 5280), valid for a year from yesterday. node:crypto reads certificates
 * but does not make them.
 * @param publicKey SubjectPublicKeyInfo in DER
 * @returns DER
 */
export function selfSignedCertificate(
  privateKey: KeyObject,
  publicKey: Buffer,
  name: { commonName: string; organization: string },
): Buffer {
  const algorithm = sequence(hex(OID.sha256WithRsa), element(0x05))
  const distinguishedName = sequence(
    attribute(OID.organization, name.organization),
    attribute(OID.commonName, name.commonName),
  )
  const now = Date.now()
  const content = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, serialNumber()),
    algorithm,
    distinguishedName,
    sequence(utcTime(now - DAY_MS), utcTime(now + 364 * DAY_MS)),
    distinguishedName,
    publicKey,
  )
  const signature = sign('sha256', content, privateKey)
  // A bit string begins with the number of its unused bits.
  return sequence(content, algorithm, element(0x03, Buffer.from([0]), signature))
}

/** One DER element: tag, length, contents. */
function element(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content])
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const digits = hex(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'))
  return Buffer.concat([Buffer.from([0x80 | digits.length]), digits])
}

const sequence = (...contents: Buffer[]): Buffer => element(0x30, ...contents)
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex')

/** A relative distinguished name: a set of one type and UTF-8 text. */
function attribute(type: string, value: string): Buffer {
  return element(0x31, sequence(hex(type), element(0x0c, Buffer.from(value, 'utf8'))))
}

/** `YYMMDDHHMMSSZ`. */
function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14)
  return element(0x17, Buffer.from(`${digits}Z`, 'ascii'))
}

/** Random and positive: the highest bit is the sign. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes
}
