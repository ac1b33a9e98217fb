import type { UnreadableText } from './reading'
import { MAX_TEXT_BYTES } from './text-limits'

type Decoded = { text: string; encoding: string } | { unreadable: UnreadableText }

/** First bytes of what is no text: zip (xlsx, ods), the old Excel, PDF, pictures. */
const SIGNATURES: [number[], UnreadableText][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'notText'],
  [[0x89, 0x50, 0x4e, 0x47], 'notText'],
  [[0xff, 0xd8, 0xff], 'notText'],
]
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Takes the bytes of a file or of a pasted text. Returns its text and the encoding it was read in, or why it is none. The
 * same bytes are always read in the same way: by their mark, by the zeros of UTF-16, as UTF-8 when they are valid UTF-8, as
 * Shift_JIS when they are valid and look Japanese, otherwise as Windows-1252, which any bytes are.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_TEXT_BYTES) return { unreadable: 'tooLarge' }
  const known = SIGNATURES.find(([signature]) => begins(bytes, signature))
  if (known) return { unreadable: known[1] }
  const encoding = findEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const controls = text.match(/[^\P{Cc}\t\r\n\f\v]/gu)?.length ?? 0
  if (controls > 8 && controls > text.length / 10) return { unreadable: 'notText' }
  return text.trim() === '' ? { unreadable: 'empty' } : { text, encoding }
}

function findEncoding(bytes: Uint8Array): string {
  const mark = MARKS.find(([signature]) => begins(bytes, signature))
  if (mark) return mark[1]
  const zeros = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = bytes.length / 20
  if (bytes.length % 2 === 0 && odd > many && odd > even * 8) return 'utf-16le'
  if (bytes.length % 2 === 0 && even > many && even > odd * 8) return 'utf-16be'
  if (tryDecode(bytes, 'utf-8') !== undefined) return 'utf-8'
  const japanese = tryDecode(bytes, 'shift_jis')
  return japanese !== undefined && looksJapanese(japanese) ? 'shift_jis' : 'windows-1252'
}

/** Japanese signs stand together; an accented letter that was taken for one stands alone among Latin letters. */
function looksJapanese(text: string): boolean {
  const signs = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const together = (text.match(/[^\p{ASCII}]{2,}/gu) ?? []).reduce((sum, run) => sum + run.length, 0)
  return signs > 0 && together * 2 >= signs
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function begins(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
