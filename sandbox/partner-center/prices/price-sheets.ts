import { randomUUID } from 'node:crypto'
import { type Call, Refusal, type Route } from '../../http/route.ts'
import { sheetCsv } from './sheet-csv.ts'
import { FIRST_PACKED_MONTH, sheetQuestion } from './sheet-question.ts'
import { zipped } from './zipped.ts'

const FILE_NAME = 'sheets.csv'

/** Price sheets, of the API at https://api.partner.microsoft.com (ch. 5.11; get-a-price-sheet). */
export const priceSheets: Route[] = [
  {
    method: 'GET',
    // Read by hand: `pricesheets(Market='US',PricesheetView='software')/$value`.
    path: '/v1.0/sales/:sheet/:part',
    token: 'user',
    audience: 'price-sheets',
    roles: ['GlobalAdmins', 'AdminAgents', 'SalesAgents'],
    handle(call) {
      if (call.params.part?.toLowerCase() !== '$value') throw new Refusal(404, 1000, 'The resource was not found.')
      const question = sheetQuestion(call, call.world.now())
      const csv = sheetCsv(question, call.switches.priceSheetRows)
      const isPacked = wantsDeflate(call) && question.month >= FIRST_PACKED_MONTH
      return {
        status: 200,
        // A zip goes by the same name and without Content-Encoding: it is the file that is packed, not the transfer.
        content: isPacked ? zipped(FILE_NAME, csv) : asBytes(csv),
        headers: {
          'Cache-Control': 'private',
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': `attachment; filename=${FILE_NAME}`,
          'Request-ID': randomUUID(),
        },
      }
    },
  },
]

/**
 * Who names it alone gets it, and who sends the list of axios (`gzip, compress, deflate, br`), whose users unpack the zip
 * that they get (pliancy/microsoft-partnercenter-node). `gzip, deflate, br` of browsers and `*` are no wish (INFERRED).
 */
function wantsDeflate({ headers }: Call): boolean {
  const names = (headers['accept-encoding'] ?? '').toLowerCase().split(',')
  const encodings = new Set(names.map((name) => name.trim()))
  return encodings.has('deflate') && (encodings.size === 1 || encodings.has('compress'))
}

async function* asBytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}
