import { readFileSync, writeFileSync } from 'node:fs'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { test } from 'vitest'
import { DraftDifferences } from '@/components/builder/saving/elsewhere/draft-differences'
import { sampleDraft, sampleLine } from '@/components/builder/testing/sample-draft'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { IconSprite } from '@/components/ui/icon-sprite'
import { compareDrafts } from '@/lib/domain/draft-changes'
import type { SubmissionEventView, SubmissionView } from '@/lib/domain/submission-view'
import { messages } from '@/lib/i18n/messages'
import { CheckNow } from '../check-now'
import { CloseCase } from '../closing/close-case'
import { OrderAgain } from '../order-again'
import { OrderHeader } from '../order-header'
import { OrderView } from '../order-view'
import { SecondPress } from '../outcome/second-press'
import { RestLinks } from '../rest-links'
import { SubmissionState } from '../submission-state'
import { viewers } from './render-order'
import { sampleLineView, sampleOrder, sampleSubmission } from './sample-submission'

const none = async () => ({ ok: true as const, data: undefined as never })
const min = 60_000
const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
let n = 0
const ev = (
  kind: SubmissionEventView['kind'],
  detail: Record<string, string | number> = {},
  personName: string | null = null,
  more: Partial<SubmissionEventView> = {},
): SubmissionEventView => ({
  id: ++n,
  at: ago(20 * min - n * 1000),
  kind,
  personName,
  detail,
  requestId: null,
  correlationId: null,
  ...more,
})
const rid = { requestId: '22222222-0000-4000-8000-000000000002' }
const cartLine = {
  key: 'a',
  position: 0,
  title: 'Microsoft 365 Business Premium',
  friendlyName: '',
  quantity: 5,
  segment: 'commercial',
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  currency: 'EUR',
  price: '18.60',
  extendedPrice: '1116.00',
} as never
const cart = { ...sampleSubmission().cart, lines: [cartLine] }
const chk = (kind: 'repeated_call' | 'cart' | 'orders', result: string, times: number) =>
  ({ kind, result, times, at: ago(30_000), detail: {}, correlationId: null }) as SubmissionView['checks'][number]
const pressed = ev('pressed', { lines: 1, route: 'cart' }, 'Sana Mori', rid)
const unknownEv = ev('outcome_unknown', { code: 'ETIMEDOUT', description: '' }, null, rid)
const created = ev('order_created', { orderId: 'af4cc1a2f4bd', lines: 1 }, null, {
  ...rid,
  correlationId: '9f1f4b77-0a0e-4e5a-9a4f-1f4b770a0e4e',
})
const usual = { p50Ms: 228_000, p95Ms: 655_000, samples: 212 }
const unk = {
  state: 'outcome_unknown' as const,
  status: 'outcome_unknown' as const,
  placedAt: null,
  cart,
  createdAt: ago(6 * min),
  checkedAt: ago(30_000),
  nextLookAt: ago(-15_000),
  events: [pressed, unknownEv],
}
const cases: Record<string, [Partial<SubmissionView>, keyof typeof viewers, string?]> = {
  placing: [
    { state: 'placing', status: 'placing', placedAt: null, cart, createdAt: ago(3000), events: [pressed] },
    'sana',
  ],
  unknown: [
    {
      ...unk,
      checks: [chk('repeated_call', 'unavailable', 4), chk('cart', 'nothing', 3), chk('orders', 'nothing', 3)],
      knownFrom: ago(-13 * min),
    },
    'sana',
  ],
  unknownSignIn: [
    {
      ...unk,
      checks: [chk('repeated_call', 'needs_sign_in', 4), chk('cart', 'unavailable', 3), chk('orders', 'nothing', 31)],
      knownFrom: ago(3 * min),
    },
    'sana',
  ],
  unknownOld: [
    {
      ...unk,
      createdAt: ago(30 * 60 * min),
      checks: [chk('repeated_call', 'needs_sign_in', 4), chk('cart', 'found', 3), chk('orders', 'nothing', 131)],
      knownFrom: ago(29 * 60 * min),
    },
    'jonas',
    'close',
  ],
  second: [
    {
      usual,
      orders: [sampleOrder(sampleLineView({ stage: 'placed' }))],
      state: 'placed',
      status: 'placed',
      events: [pressed, created],
    },
    'jonas',
    'second',
  ],
  usual: [
    {
      usual,
      orders: [sampleOrder(sampleLineView())],
      events: [pressed, created, ev('line_provisioning', { title: 'Microsoft 365 Business Premium' })],
    },
    'sana',
  ],
  late: [
    {
      usual,
      state: 'late',
      status: 'late',
      lateAt: ago(5 * min),
      orders: [sampleOrder(sampleLineView())],
      events: [pressed, created, ev('late')],
    },
    'sana',
  ],
  withheldSignIn: [
    {
      withheld: 'signIn',
      orders: [sampleOrder(sampleLineView())],
      events: [pressed, created, ev('following_without_person', { reason: 'signIn' })],
    },
    'sana',
  ],
  withheldRole: [
    {
      withheld: 'role',
      orders: [sampleOrder(sampleLineView())],
      events: [pressed, created, ev('following_without_person', { reason: 'role' }), ev('following_with_person')],
    },
    'admin',
  ],
  po: [
    {
      state: 'needs_you',
      status: 'needs_you',
      orders: [sampleOrder(sampleLineView({ stage: 'needs_you', stageReason: 'pending_po_upload' }))],
      events: [pressed, created, ev('line_needs_you', { title: 'SQL Server' })],
    },
    'sana',
    'close',
  ],
  suspended: [
    {
      state: 'needs_you',
      status: 'needs_you',
      orders: [sampleOrder(sampleLineView({ stage: 'needs_you', stageReason: 'suspended' }))],
      events: [pressed, created],
    },
    'sana',
    'close',
  ],
  gaveUp: [
    {
      state: 'needs_you',
      status: 'needs_you',
      nextLookAt: null,
      orders: [sampleOrder(sampleLineView())],
      events: [pressed, created, ev('gave_up', { days: 14 })],
    },
    'sana',
    'close',
  ],
  partlyRest: [
    {
      state: 'following',
      status: 'partly_placed',
      isPartial: true,
      usual,
      cart,
      orders: [sampleOrder(sampleLineView())],
      refusedGroups: [{ orderGroupId: '0', code: '800002', description: 'Offer cannot be purchased', positions: [0] }],
      continuedBy: [
        { draftId: 'x', ownerName: 'Sana Mori', submissionId: null, reference: null },
        { draftId: 'y', ownerName: 'Sana Mori', submissionId: 's', reference: 'OD-1052' },
      ],
      events: [
        pressed,
        created,
        ev('group_refused', { lines: 1, code: '800002', description: 'Offer cannot be purchased' }),
      ],
    },
    'sana',
    'rest',
  ],
  abandoned: [
    {
      state: 'abandoned',
      status: 'abandoned',
      settledAt: ago(1000),
      cart,
      checks: [chk('repeated_call', 'needs_sign_in', 4), chk('orders', 'nothing', 131)],
      events: [
        pressed,
        unknownEv,
        ev(
          'abandoned',
          { reason: 'Looked it up in Partner Center: it is not there. Agreed with the customer to order anew.' },
          'Jonas Weber',
        ),
      ],
    },
    'sana',
  ],
  foundOut: [
    {
      orders: [sampleOrder(sampleLineView())],
      usual,
      continues: { id: 'o', reference: 'OD-1042' },
      checks: [chk('repeated_call', 'found', 2), chk('cart', 'nothing', 1), chk('orders', 'nothing', 1)],
      events: [pressed, unknownEv, ev('found_out', { by: 'repeated_call', orders: 1 }), created],
    },
    'sana',
  ],
  neverLeft: [
    {
      state: 'refused',
      status: 'refused',
      placedAt: null,
      settledAt: ago(1),
      cart,
      failure: { code: 'throttled' },
      events: [pressed, ev('refused', { code: 'throttled', description: '', reach: 'never' })],
    },
    'sana',
  ],
  nothingOrdered: [
    {
      state: 'refused',
      status: 'refused',
      placedAt: null,
      settledAt: ago(1),
      cart,
      failure: { code: 'nothingOrdered' },
      checks: [chk('repeated_call', 'needs_sign_in', 4), chk('cart', 'nothing', 9), chk('orders', 'nothing', 12)],
      events: [
        pressed,
        unknownEv,
        ev('found_out', { by: 'orders' }),
        ev('refused', { code: 'nothingOrdered', description: '' }),
      ],
    },
    'sana',
  ],
}
const router = { push() {}, replace() {}, prefetch() {}, back() {}, forward() {}, refresh() {}, bfcacheId: '' }
const css = readFileSync('/tmp/shots/app.css', 'utf8')

function Page({ name, locale }: { name: string; locale: 'en' | 'ja' }) {
  const entry = cases[name]
  if (!entry) return null
  const [change, who, more] = entry
  const s = sampleSubmission({ createdAt: ago(20 * min), checkedAt: ago(30_000), nextLookAt: ago(-40_000), ...change })
  return (
    <>
      <OrderHeader submission={s} actions={s.settledAt === null && <CheckNow submissionId="s" action={none} />} />
      {more === 'second' && <SecondPress submission={s} viewer={viewers[who]} />}
      <SubmissionState
        submission={s}
        viewer={viewers[who]}
        rest={more === 'rest' ? <RestLinks submission={s} /> : undefined}
        closeCase={more === 'close' && <CloseCase submissionId="s" reference="OD-1042" kind="unknown" action={none} />}
      />
      <OrderView submission={s} />
    </>
  )
}
function Conflict({ isTyped }: { isTyped: boolean }) {
  const here = sampleDraft({
    notes: 'Call before the delivery, and send the invoice to the head office',
    lines: [sampleLine(), sampleLine({ key: 'c', skuTitle: 'Power BI Pro', skuId: '9' })],
  })
  const there = sampleDraft({
    notes: 'Call before',
    partnerIdOnRecord: '6021184',
    lines: [
      sampleLine({ quantity: 8, choice: { segment: 'commercial', termDuration: 'P3Y', billingCycle: 'annual' } }),
      sampleLine({ key: 'b', skuTitle: 'Visio Plan 2', skuId: '2', quantity: 2 }),
    ],
  })
  void compareDrafts
  return (
    <Banner kind="warn" title="Jonas Weber changed this draft, 21 Nov 2026, 18:04">
      <p>Nothing has been overwritten. Choose which version goes on; the other one is kept on this device.</p>
      <DraftDifferences here={here} there={there} isTyped={isTyped} />
      <p className="mt-3 flex flex-wrap gap-2">
        <Button size="small">Take theirs</Button>
        <Button size="small">Keep mine</Button>
      </p>
    </Banner>
  )
}
test('shots', () => {
  const one = (name: string, body: ReactNode, locale: 'en' | 'ja') => {
    for (const theme of ['light', 'dark']) {
      const html = renderToStaticMarkup(
        <AppRouterContext value={router as never}>
          <NextIntlClientProvider locale={locale} timeZone="Europe/Copenhagen" messages={messages[locale]}>
            <IconSprite />
            <main className="px-6 py-5 max-sm:px-4 lg:ms-55">
              <div className="max-w-360">{body}</div>
            </main>
          </NextIntlClientProvider>
        </AppRouterContext>,
      )
      writeFileSync(
        `/tmp/shots/${name}.${locale}.${theme}.html`,
        `<!doctype html><html lang="${locale}" data-theme="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}</style></head><body>${html}</body></html>`,
      )
    }
  }
  for (const locale of ['en', 'ja'] as const) {
    for (const name of Object.keys(cases)) one(name, <Page name={name} locale={locale} />, locale)
    one('conflict', <Conflict isTyped />, locale)
  }
})
