import { afterAll, beforeAll, expect, test } from 'vitest'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { findMargins } from '@/lib/services/margins/find-margins'
import { listMargins } from '@/lib/services/margins/list-margins'
import { removeMarginRule, saveMarginRule } from '@/lib/services/margins/save-margin-rule'
import { openReview } from '@/lib/services/placing/open-review'
import { prepareCart } from '@/lib/services/placing/prepare-cart'
import { importPrices } from '@/lib/services/prices/import-prices'
import { startPriceImport } from '@/lib/services/prices/start-price-import'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { getQuote, listQuotes } from './get-quote'
import { IssueQuote, issueQuote } from './issue-quote'

const wanted = { locale: 'ja' as const, validUntil: '2099-12-31', note: 'With thanks' }
const anybody = { customerId: null, family: null, productId: null }

let desk: Desk
let sana: ActorContext
let anneke: ActorContext
let customerId: string
beforeAll(async () => {
  desk = await openDesk()
  ;[sana, anneke] = await Promise.all([desk.as('sana'), desk.as('anneke')])
  customerId = await desk.addCustomer({ country: 'DE' })
})
afterAll(() => desk.close())

const basicDraft = () => buildDraft(sana, customerId, [BASIC])

test('a quote needs a price: without a sheet, and without an answer of Microsoft, there is none', async () => {
  const { draftId } = await basicDraft()
  await expect(issueQuote(sana, { draftId, ...wanted })).rejects.toMatchObject({ code: 'quoteNotPriced' })
  await prepareCart(sana, { draftId })
  const { id } = await issueQuote(sana, { draftId, ...wanted })
  expect((await getQuote(sana, id)).content.lines[0]).toMatchObject({ currency: 'EUR', quantity: 10 })
})

test('a quote says what the customer pays by our rules, per unit, per period and for the term, and no cost', async () => {
  await importPrices(desk.system, { importId: (await startPriceImport(sana, { market: 'DE' })).id })
  await saveMarginRule(anneke, {
    ...anybody,
    productId: BASIC.productId,
    kind: 'discount',
    percent: '5',
    floorPercent: '10',
  })
  const { draftId } = await basicDraft()
  const { id } = await issueQuote(sana, { draftId, ...wanted })
  const quote = await getQuote(sana, id)
  const [line] = quote.content.lines
  expect(line).toMatchObject({ unitPrice: '6.65', periodPrice: '66.5', periods: 12, termPrice: '798', endsOn: null })
  expect(quote.content.totals).toEqual([{ currency: 'EUR', amount: '798' }])
  expect(quote.content).toMatchObject({ locale: 'ja', note: 'With thanks', contact: { name: sana.actor.name } })
  expect(quote.content.seller.name).not.toBe('')
  expect(quote.content.customer.address.country).toBe('DE')
  expect(JSON.stringify(quote)).not.toContain('5.6')
  expect(await listQuotes(sana, { draftId })).toMatchObject([{ id, locale: 'ja', issuedBy: sana.actor.name }])
})

test('a quote stays as it was issued, whatever becomes of rules and draft', async () => {
  const { draftId } = await basicDraft()
  const { id } = await issueQuote(sana, { draftId, ...wanted })
  const before = await getQuote(sana, id)
  await saveMarginRule(anneke, { ...anybody, kind: 'margin', percent: '60', floorPercent: null })
  const { version } = await getDraft(sana, draftId)
  await saveDraft(sana, { draftId, version, content: EMPTY_DRAFT })
  expect(await getQuote(sana, id)).toEqual(before)
})

test('an order whose promised price leaves less than the floor is found out', async () => {
  const { draftId } = await basicDraft()
  await issueQuote(sana, { draftId, ...wanted })
  const cart = await prepareCart(sana, { draftId })
  const draft = await getDraft(sana, draftId)
  expect(await findMargins(sana, draft, cart)).toMatchObject([{ isQuoted: true, isUnderFloor: false }])
  const dearer = { ...cart, lines: cart.lines.map((line) => ({ ...line, listPrice: '99', discountedPrice: '99' })) }
  expect(await findMargins(sana, draft, dearer)).toMatchObject([{ cost: '99', isUnderFloor: true, floorPercent: '10' }])
  expect(await findMargins(await desk.as('tomas'), draft, dearer)).toEqual([])
})

test('the review says what stays with us of each line, and says nothing of it to who may not know', async () => {
  const { draftId } = await basicDraft()
  const { margins } = await openReview(sana, await getDraft(sana, draftId))
  expect(margins).toMatchObject([{ sellPrice: expect.any(String), marginPercent: expect.any(String), isQuoted: false }])
  const theirs = await openReview(await desk.as('tomas'), await getDraft(sana, draftId))
  expect(JSON.stringify(theirs)).not.toMatch(/sellPrice|marginPercent/)
})

test('rules are changed by administrators only, and every change is written down with who made it', async () => {
  const rule = { ...anybody, customerId, kind: 'margin' as const, percent: '12.5', floorPercent: null }
  await expect(saveMarginRule(sana, rule)).rejects.toMatchObject({ code: 'notAllowedToAdminister' })
  await saveMarginRule(anneke, rule)
  await saveMarginRule(anneke, { ...rule, percent: '15' })
  const { rules } = await listMargins(sana)
  expect(rules.at(-1)).toMatchObject({ ...rule, percent: '15', changedBy: anneke.actor.name })
  await removeMarginRule(anneke, { id: rules.at(-1)?.id ?? '' })
  const { changes } = await listMargins(sana)
  expect(changes.slice(0, 3).map(({ before, after, by }) => [before?.percent, after?.percent, by])).toEqual([
    ['15', undefined, anneke.actor.name],
    ['12.5', '15', anneke.actor.name],
    [undefined, '12.5', anneke.actor.name],
  ])
  await expect(listMargins(await desk.as('tomas'))).rejects.toMatchObject({ code: 'notFound' })
})

test('who may not sell neither makes nor reads a quote, and none is made that has already run out', async () => {
  const tomas = await desk.as('tomas')
  const { draftId } = await basicDraft()
  const { id } = await issueQuote(sana, { draftId, ...wanted })
  await expect(issueQuote(tomas, { draftId, ...wanted })).rejects.toMatchObject({ code: 'notAllowedToOrder' })
  await expect(getQuote(tomas, id)).rejects.toMatchObject({ code: 'notFound' })
  expect(await listQuotes(tomas, { draftId })).toEqual([])
  expect(IssueQuote.safeParse({ draftId, ...wanted, validUntil: '2020-01-01' }).success).toBe(false)
})
