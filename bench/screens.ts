import { measureCatalogueLatency } from './catalogue-latency.ts'
import { measurePageWeight } from './page-weight.ts'
import { measurePickerLatency } from './picker-latency.ts'
import { openDesk } from './support/open-desk.ts'
import type { Row } from './support/row.ts'

/** What a browser loads, and how soon it answers a key, on the product as it ships. */
export async function measureScreens(): Promise<Row[]> {
  const desk = await openDesk()
  try {
    return [
      ...(await measurePageWeight(desk)),
      ...(await measurePickerLatency(desk)),
      ...(await measureCatalogueLatency(desk)),
    ]
  } finally {
    await desk.close()
  }
}
