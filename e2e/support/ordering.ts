import { expect, type Page } from '@playwright/test'
import type { Customer } from './customers.ts'

/** The sandbox provisions within seconds; the rest is how often the app looks. */
const UNTIL_SETTLED_MS = 45_000

export type Line = {
  product: string
  /** The plan's heading; the product's own name where there is no other. */
  plan?: string
  choice: string
  quantity: number
}

export const premium: Line = {
  product: 'Microsoft 365 Business Premium',
  choice: '1-year term, paid monthly',
  quantity: 12,
}
export const basic: Line = {
  product: 'Microsoft 365 Business Basic',
  choice: '1-month term, paid monthly',
  quantity: 30,
}

/** Finds a customer by typing and begins an order for it: ends on the builder. */
export async function beginOrder(page: Page, customer: Customer, typed = customer.companyName) {
  await page.goto('/orders/new')
  await page.getByRole('combobox', { name: 'Find a customer' }).fill(typed)
  await page.getByRole('option', { name: customer.companyName }).click()
  await expect(page).toHaveURL(builderOf(customer))
  await expect(page.getByRole('heading', { level: 1, name: customer.companyName })).toBeVisible()
}

/** Adds a line through the product chooser and types its quantity. `number` counts lines from 1. */
export async function addLine(page: Page, number: number, line: Line) {
  await page.getByRole('button', { name: number === 1 ? 'Add the first line' : 'Add line' }).click()
  const chooser = page.getByRole('dialog', { name: 'Add a line' })
  await chooser.getByRole('combobox', { name: 'Search products' }).fill(line.product)
  await chooser.getByRole('listbox').getByRole('option', { name: line.product }).first().click()
  const plan = chooser.getByRole('group', { name: line.plan ?? line.product }).first()
  // Its price may follow, and below it the same offer ending together with what the customer has.
  await plan.getByRole('option', { name: line.choice }).first().click()
  await expect(chooser).toBeHidden()
  await quantityOf(page, number).fill(String(line.quantity))
}

export function quantityOf(page: Page, number: number) {
  return page.getByRole('textbox', { name: `Quantity, line ${number}` })
}

/** Puts a reseller on the order: by what is typed, `mpnId` is chosen. */
export async function chooseReseller(page: Page, field: string, typed: string, mpnId: string) {
  if (field !== 'Partner ID on record') await page.getByRole('button', { name: 'Add a partner' }).click()
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: mpnId }).click()
  await expect(page.getByRole('group', { name: field })).toContainText('Indirect reseller, agreement signed')
}

/** Everything typed is on the server. */
export async function saved(page: Page) {
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

/** Begins an order of one line, and leaves it on the server: where most stories about drafts start. */
export async function beginDraft(page: Page, customer: Customer, line: Line) {
  await beginOrder(page, customer)
  await addLine(page, 1, line)
  await saved(page)
}

/** From the builder to the review, with Microsoft's answer on it. */
export async function openReview(page: Page, customer: Customer) {
  await page.getByRole('button', { name: 'Review order' }).click()
  await expect(page).toHaveURL(/\/review$/)
  await expect(page.getByRole('heading', { level: 1, name: `Review order for ${customer.companyName}` })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Total for the whole term' })).toBeVisible()
}

export function placeButton(page: Page, customer: Customer) {
  return page.getByRole('button', { name: `Place order for ${customer.companyName}` })
}

/** Ticks the sentence, has a reason for whatever is asked, and presses the button: ends on the order's page. Returns the submission's id. */
export async function attestAndPlace(page: Page, customer: Customer): Promise<string> {
  const reasons = page.getByRole('textbox', { name: 'Why you order nevertheless' })
  for (const reason of await reasons.all()) await reason.fill('As agreed')
  await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
  await placeButton(page, customer).click()
  return onOrderPage(page)
}

/** Waits for the page of an order; returns its submission's id. */
export async function onOrderPage(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}(\?|$)/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The order page tells by itself that every line is active. */
export async function becomesActive(page: Page) {
  await says(page, 'Everything in this order is active')
}

/** The order page says this of the order as a whole, in its own time and without a reload. */
export async function says(page: Page, sentence: string) {
  await expect(page.getByRole('status').filter({ hasText: sentence })).toHaveCount(1, { timeout: UNTIL_SETTLED_MS })
}

/** The whole way to the order page with these lines. Returns the submission's id. */
export async function placeOrder(page: Page, customer: Customer, lines: Line[]): Promise<string> {
  await beginOrder(page, customer)
  for (const [index, line] of lines.entries()) await addLine(page, index + 1, line)
  await openReview(page, customer)
  return attestAndPlace(page, customer)
}

export function builderOf(customer: Customer): RegExp {
  return new RegExp(`/customers/${customer.id}/drafts/[0-9a-f-]{36}$`)
}
