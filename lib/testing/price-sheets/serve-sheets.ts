import { createServer, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sheet } from './sheet.ts'
import { zipped } from './zipped.ts'

/**
 * A server of price sheets, to be run as a process of its own: `node serve-sheets.ts`. Its first line is its address.
 * A sheet is made while it is sent, as long as the month says (`209903` has 300,000 rows); `GET /made` answers how many
 * rows were made for the last one, and whether its connection was left.
 */
const ROWS: Record<string, number> = { '209901': 2, '209902': 1_000, '209903': 300_000 }
const last = { made: 0, left: false }

const server = createServer(async (request, response) => {
  if (request.url === '/made') return response.end(JSON.stringify(last))
  const month = new URL(request.url ?? '/', 'http://sheets.invalid').searchParams.get('month') ?? ''
  const packed = request.headers['accept-encoding'] === 'deflate'
  await send(response, ROWS[month] ?? 0, packed)
})

async function send(response: ServerResponse, rows: number, packed: boolean) {
  Object.assign(last, { made: 0, left: false })
  response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('Content-Disposition', 'attachment; filename=sheets.csv')
  const csv = sheet(rows, () => {
    last.made += 1
  })
  const source = Readable.from(packed ? zipped('sheets.csv', csv) : csv)
  await pipeline(source, response).catch(() => {
    last.left = true
  })
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') console.log(`http://127.0.0.1:${address.port}`)
})
