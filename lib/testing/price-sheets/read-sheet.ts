import { createPriceSheets } from '@/lib/partner-center/price-sheets/price-sheets'

/**
 * A process that does nothing but read one price sheet: `read-sheet.ts ADDRESS MONTH plain|packed`. Prints how many rows
 * it read, the sum of their whole prices, and the most memory it ever held, in MiB.
 */
const [baseUrl = '', month = '', kind] = process.argv.slice(2)
const priceSheets = createPriceSheets({ baseUrl, getAccessToken: async () => 'of no one' })
let rows = 0
let sum = 0
for await (const row of priceSheets.rows(
  { market: 'US', view: 'updatedlicensebased', timeline: 'history', month },
  { packed: kind === 'packed' },
)) {
  rows += 1
  sum += Math.trunc(Number(row.unitPrice))
}
console.log(JSON.stringify({ rows, sum, peakMiB: Math.ceil(process.resourceUsage().maxRSS / 1024) }))
