import { expect, test } from 'vitest'
import { zipped } from '@/lib/testing/price-sheets/zipped'
import { unpacked } from './unpacked'

const CONTENT = 'ProductTitle,ProductId\nPlan,P\n'.repeat(500)

/** The bytes in pieces of so many. */
async function* inPieces(content: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < content.length; start += length) yield content.subarray(start, start + length)
}

async function read(content: Buffer, length = content.length): Promise<string> {
  return Buffer.concat(await Array.fromAsync(unpacked(inPieces(content, length)))).toString()
}

const archive = async () =>
  Buffer.concat(await Array.fromAsync(zipped('sheets.csv', inPieces(Buffer.from(CONTENT), 999))))

/** An archive whose file is not packed: its header, and then itself. */
function stored(content: string, { method = 0, flags = 0 } = {}): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(5, 26)
  return Buffer.concat([header, Buffer.from(`a.csv${content}PK directory`)])
}

test.each([1, 7, 31, 4096])('an archive is read whatever pieces it comes in (%i bytes)', async (length) => {
  expect(await read(await archive(), length)).toBe(CONTENT)
})

test.each([1, 40, 4096])('a file that is only stored is read without what follows it (%i bytes)', async (length) => {
  expect(await read(stored(CONTENT), length)).toBe(CONTENT)
})

test.each(['', 'a', 'PK', 'x,y\n1,2'])('what is not packed is left as it is: "%s"', async (text) => {
  expect(await read(Buffer.from(text), 1)).toBe(text)
})

test('an archive cut short is no sheet', async () => {
  const whole = await archive()
  await expect(read(whole.subarray(0, 20))).rejects.toThrow('header')
  await expect(read(whole.subarray(0, 60))).rejects.toThrow()
  await expect(read(stored(CONTENT).subarray(0, 100))).rejects.toThrow('middle')
})

test.each([
  ['without a file', Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), 'empty'],
  ['that is encrypted', stored('x', { flags: 1 }), 'encrypted'],
  ['of another method', stored('x', { method: 93 }), 'method 93'],
  ['of unknown length', stored('x', { flags: 8 }), 'not known here'],
])('an archive %s says so', async (_, content, message) => {
  await expect(read(content)).rejects.toThrow(message)
})
