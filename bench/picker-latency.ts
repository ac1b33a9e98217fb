import type { Desk } from './support/open-desk.ts'
import { type Row, row } from './support/row.ts'
import { timeKey } from './support/time-key.ts'

const GOAL_MS = 60
/** What people type, one key after the other; every key is one measurement. */
const typed = ['contoso', 'werke gmbh', 'onmicrosoft', 'nord', '株式']

/** From the key to the first frame that shows its answer, in the picker of customers with the demo's 5,200. */
export async function measurePickerLatency({ page }: Desk): Promise<Row[]> {
  await page.goto('/orders/new')
  const field = page.getByRole('combobox')
  await field.click()
  const times: number[] = []
  for (const text of typed) {
    await field.fill('')
    for (const key of text) times.push(await timeKey(page, key))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return [
    row({ name: 'picker: key to results, median', value: at(0.5), unit: 'ms', goal: GOAL_MS }),
    row({ name: 'picker: key to results, 95 of 100', value: at(0.95), unit: 'ms', goal: GOAL_MS }),
  ]
}
