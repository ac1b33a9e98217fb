'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { FailureBanner } from '@/components/customers/failure-banner'
import { settle } from '@/components/customers/read-route'
import { draftAddress } from '@/components/drafts/draft-address'
import { draftTitle } from '@/components/drafts/draft-what'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { Action } from '@/lib/domain/action-result'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { DraftRow } from '@/lib/domain/draft-view'

export type BeginLinkedAction = Action<
  { customerId: string; search: string; draftId: string | null },
  { draftId: string }
>
type BeginLinkedProps = {
  customer: { id: string; companyName: string }
  /** What follows the question mark of the link. */
  search: string
  /** Lines that go into the order. */
  count: number
  /** Open drafts of the customer that something was put into. */
  drafts: DraftRow[]
  disabled: boolean
  action: BeginLinkedAction
}

/** The press that begins the order of a link, or adds its lines to one that is open. Dead after the first press. */
export function BeginLinked({ customer, search, count, drafts, disabled, action }: BeginLinkedProps) {
  const t = useTranslations('orderLink')
  const words = useTranslations('drafts')
  const router = useRouter()
  const busy = useRef(false)
  const [pressed, setPressed] = useState<string | null>()
  const [failure, setFailure] = useState<Parameters<typeof FailureBanner>[0]['failure']>()

  async function begin(draftId: string | null) {
    if (busy.current) return
    busy.current = true
    setPressed(draftId)
    setFailure(undefined)
    const result = await settle(action({ customerId: customer.id, search, draftId }))
    if (result.ok) return router.push(draftAddress(customer.id, result.data.draftId))
    busy.current = false
    setPressed(undefined)
    setFailure(result.error)
  }

  return (
    <div className="grid gap-6">
      {failure && <FailureBanner failure={failure} />}
      <div>
        <Button
          variant="primary"
          size="large"
          disabled={disabled || (pressed !== undefined && pressed !== null)}
          pending={pressed === null}
          onClick={() => begin(null)}
        >
          {t('begin', { name: customer.companyName, count })}
        </Button>
      </div>
      {drafts.length > 0 && count > 0 && (
        <Section title={t('open.title')} count={drafts.length} context={t('open.text')}>
          <ul className="overflow-clip rounded-md border border-line">
            {drafts.map((draft) => {
              const hasRoom = draft.lineCount + count <= MAX_LINES
              return (
                <li
                  key={draft.id}
                  className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-b-0"
                >
                  <span className="grid min-w-0 flex-1">
                    <span className="truncate text-sm font-medium">{draftTitle(draft, words)}</span>
                    <span className="text-xs text-ink-3">
                      {draft.isMine ? words('me') : draft.ownerName}
                      {!hasRoom && ` · ${t('open.noRoom')}`}
                    </span>
                  </span>
                  <Button
                    size="small"
                    icon="plus"
                    aria-label={t('open.addTo', { count, draft: draftTitle(draft, words) })}
                    disabled={disabled || !hasRoom || (pressed !== undefined && pressed !== draft.id)}
                    pending={pressed === draft.id}
                    onClick={() => begin(draft.id)}
                  >
                    {t('open.add', { count })}
                  </Button>
                </li>
              )
            })}
          </ul>
        </Section>
      )}
    </div>
  )
}
