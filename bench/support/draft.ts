import type { Page } from '@playwright/test'

/** Begins an order for a customer, as a person does it; returns the address of its builder. */
export async function beginDraft(page: Page, customer: string): Promise<string> {
  await page.goto('/orders/new')
  await page.getByRole('combobox').fill(customer)
  await page.getByRole('option', { name: customer }).first().click()
  await page.waitForURL(/\/customers\/[^/]+\/drafts\/[^/]+$/)
  return new URL(page.url()).pathname
}
