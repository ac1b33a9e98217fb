// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
const japanese = '製品名,数量\nVisio プラン 2,３\n'
/** The same in Shift_JIS, as Excel in Japan writes a CSV. */
const shiftJis = Uint8Array.from(Buffer.from('90bb956996bc2c909497ca0a566973696f2083768389839320322c82520a', 'hex'))

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', utf8(japanese), japanese, 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(japanese)]), japanese, 'utf-8'],
    ['UTF-16 with a mark, little', Uint8Array.from([0xff, 0xfe, ...utf16(japanese, false)]), japanese, 'utf-16le'],
    ['UTF-16 with a mark, big', Uint8Array.from([0xfe, 0xff, ...utf16(japanese, true)]), japanese, 'utf-16be'],
    ['UTF-16 without a mark', utf16('Product\tQuantity\nVisio\t3', false), 'Product\tQuantity\nVisio\t3', 'utf-16le'],
    ['Shift_JIS', shiftJis, japanese, 'shift_jis'],
    [
      'Windows-1252',
      Uint8Array.from(Buffer.from('Büro für Société;3 – 5', 'latin1').map((byte) => (byte === 0x13 ? 0x96 : byte))),
      'Büro für Société;3 – 5',
      'windows-1252',
    ],
  ])('are read as %s', (_name, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it.each([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'workbook'],
    ['a PDF', utf8('%PDF-1.7'), 'notText'],
    ['noise', Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 31), 'notText'],
    ['nothing', utf8(' \n'), 'empty'],
    ['too much', new Uint8Array(2_000_001), 'tooLarge'],
  ] as const)('that are %s are refused with the reason', (_name, bytes, unreadable) => {
    expect(decodeText(bytes)).toEqual({ unreadable })
  })
})
