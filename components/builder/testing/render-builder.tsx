import { act, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { Suspense } from 'react'
import { vi } from 'vitest'
import { OrderBuilder } from '@/components/builder/order-builder'
import type { SaveAction, StoredDraft } from '@/components/builder/saving/stored-draft'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { AttributionChoices } from '@/lib/domain/reseller'
import { messages } from '@/lib/i18n/messages'
import { type Answers, answerFetch } from './answer-fetch'
import { sampleDraft } from './sample-draft'

type BuilderSetup = {
  content?: DraftContent
  country?: string | null
  canOrder?: boolean
  attribution?: Partial<AttributionChoices>
  answers?: Answers
  draftId?: string
  /** What the server has by now, when somebody else saved after this page was opened. */
  stored?: StoredDraft
}

/** A slow machine is no failure. */
configure({ asyncUtilTimeout: 5_000 })

// happy-dom has no popovers.
HTMLElement.prototype.hidePopover ??= () => undefined

let drafts = 0
export const nextDraftId = () => `draft-${++drafts}`

/** A stream on which nothing is told. */
class SilentSource {
  close() {}
}

/** The whole builder as a person has it, with a server that is a few plain functions. */
export async function renderBuilder({ stored, ...setup }: BuilderSetup = {}) {
  const { content = sampleDraft(), draftId = nextDraftId(), country = 'DE', canOrder = true } = setup
  const opened = { version: 1, content, updatedAt: '2026-11-20T14:00:00.000Z' }
  const server = stored ?? { ...opened }
  const visited: string[] = []
  vi.stubGlobal('fetch', vi.fn(answerFetch(setup.answers ?? {})))
  vi.stubGlobal('EventSource', SilentSource)

  const save: SaveAction = async ({ version, content: sent }) => {
    if (version !== server.version) return { ok: false, error: { code: 'draftChangedElsewhere' } }
    server.version += 1
    server.content = sent
    return { ok: true, data: { version: server.version, savedAt: '2026-11-20T14:03:00.000Z' } }
  }
  const router: AppRouterInstance = {
    push: (href) => void visited.push(href),
    replace: (href) => void visited.push(href),
    prefetch: () => undefined,
    back: () => undefined,
    forward: () => undefined,
    refresh: () => undefined,
    bfcacheId: 'test',
  }
  const customer = {
    id: 'c0ffee00-0000-4000-8000-000000000001',
    companyName: 'Contoso',
    domain: 'contoso.example',
    country,
    hasAgreement: true,
    signedDirectly: false,
    validationStatus: 'none',
    qualifications: [],
    vetting: [],
    resellerName: null,
    resellerIds: [],
    relationshipToPartner: 'reseller',
    checkedAt: null,
  }
  const choices: AttributionChoices = { kind: 'direct-bill', resellers: [], last: null, ...setup.attribution }
  const attribution = Promise.resolve({ ok: true as const, data: choices })
  const page = await act(async () =>
    render(
      <AppRouterContext value={router}>
        <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages.en}>
          <Suspense>
            <OrderBuilder
              draft={{ id: draftId, customer, cart: null, ...opened }}
              readAt={opened.updatedAt}
              personId="sana"
              canOrder={canOrder}
              attribution={attribution}
              facts={null}
              notices={null}
              saveAction={save}
              readAction={async () => ({ ok: true, data: { ...server } })}
            />
          </Suspense>
        </NextIntlClientProvider>
      </AppRouterContext>,
    ),
  )
  await page.findByRole('heading', { name: 'Contoso' })
  return { user: userEvent.setup(), server, visited, draftId, page }
}
