import { expect, test } from 'vitest'
import { writeCsv } from './write-csv'

async function* batches() {
  yield [['-2+3', { amount: '-12.50' }, { amount: '19.90' }, { clock: '2026-11-20 16:03:25' }]]
}

test('a credit stays a number that can be added up, while a name that begins like it is defused', async () => {
  const text = await new Response(writeCsv(['Customer', 'Value', 'Total', 'Placed'], batches())).text()
  expect(text.split('\r\n')[1]).toBe("'-2+3,-12.5,19.90,2026-11-20 16:03:25")
})
