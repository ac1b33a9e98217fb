import { expect } from '@playwright/test'
import { beginDraft } from './support/draft.ts'
import type { Desk } from './support/open-desk.ts'
import { percentile } from './support/percentile.ts'
import { type Row, row } from './support/row.ts'
import { timeKey } from './support/time-key.ts'

const GOAL_MS = 60
/** What people type, with a typing mistake among it; every key is one measurement. */
const typed = ['business premium', 'visio', 'busines premum', 'exchange online', 'd32s v3', 'cfq7ttc0lh18']

/** From the key to the first frame that shows its answer, in the builder's catalogue with all its plans read. */
export async function measureCatalogueLatency({ page }: Desk): Promise<Row[]> {
  await page.goto(await beginDraft(page, 'Contoso'))
  await page.getByRole('button', { name: 'Add the first line' }).click()
  const field = page.getByRole('combobox', { name: 'Search products' })
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expect(page.getByText(/products read$/)).toBeHidden({ timeout: 120_000 })
  const times: number[] = []
  for (const text of typed) {
    await field.fill('')
    for (const key of text) times.push(await timeKey(page, key))
  }
  return [
    row({ name: 'catalogue: key to results, median', value: percentile(times, 0.5), unit: 'ms', goal: GOAL_MS }),
    row({ name: 'catalogue: key to results, 95 of 100', value: percentile(times, 0.95), unit: 'ms', goal: GOAL_MS }),
  ]
}
