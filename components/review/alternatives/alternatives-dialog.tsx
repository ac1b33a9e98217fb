import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ask } from '@/components/builder/ask-server'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import type { ActionResult } from '@/lib/domain/action-result'
import { forAllLines } from '@/lib/domain/alternatives/for-all-lines'
import type { ErrorView } from '@/lib/domain/app-error'
import type { Alternatives, TakeOfferAction } from './take-offer-action'
import { type Way, WaysTable } from './ways-table'

type AlternativesDialogProps = {
  draftId: string
  builderHref: string
  action: TakeOfferAction
  onClose: () => void
}

/** The same plans under other terms, side by side: for all lines together, and for each. Taking one saves it and leads to its cell. */
export function AlternativesDialog({ draftId, builderHref, action, onClose }: AlternativesDialogProps) {
  const t = useTranslations('alternatives')
  const router = useRouter()
  const answer = useAlternatives(draftId)
  const [failure, setFailure] = useState<ErrorView | null>(null)
  const [taking, setTaking] = useState<string | null>(null)

  async function take(way: Way) {
    if (!answer?.ok || taking !== null) return
    setTaking(way.id)
    const { draftVersion } = answer.data
    const result = await action({ draftId, draftVersion, lineKeys: way.lineKeys, choice: way.choice }).catch(
      (): ActionResult<never> => ({ ok: false, error: { code: 'unexpected' } }),
    )
    if (result.ok) return router.push(`${builderHref}#line-${way.lineKeys[0]}-choice` as Route)
    setTaking(null)
    setFailure(result.error)
  }

  const error = failure ?? (answer?.ok === false ? answer.error : null)
  const lines = answer?.ok ? answer.data.lines : []
  const all = forAllLines(lines)
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={t('close')} size="widest">
      <div className="grid gap-6">
        <p className="text-sm text-ink-2">{t('intro')}</p>
        {error && <ErrorBanner error={error} />}
        {!answer && (
          <LoadingRegion>
            <Skeleton className="h-40 w-full" />
          </LoadingRegion>
        )}
        {answer?.ok && lines.length === 0 && <p className="text-ink-2">{t('none')}</p>}
        {all.length > 0 && (
          <WaysTable
            title={t('allLines')}
            taking={taking}
            onTake={take}
            ways={all.map((way) => ({
              ...way,
              id: `all ${way.choice.termDuration} ${way.choice.billingCycle}`,
              isCurrent: false,
              lastDay: null,
            }))}
          />
        )}
        {lines.map(({ lineKey, title, quantity, ways }) => (
          <WaysTable
            key={lineKey}
            title={t('line', { title, quantity })}
            taking={taking}
            onTake={take}
            ways={ways.map(({ choice, price, isCurrent, lastDay }) => {
              const money = (amount: string | undefined) =>
                price && amount !== undefined ? [{ currency: price.currency, amount }] : []
              return {
                ...{ id: `${lineKey} ${choice.termDuration} ${choice.billingCycle}`, lineKeys: [lineKey], without: 0 },
                ...{ choice, isCurrent, lastDay },
                unitPrice: price ? { currency: price.currency, amount: price.unitPrice } : undefined,
                firstInvoice: money(price?.firstInvoice),
                whole: money(price?.whole),
                perYear: money(price?.perYear),
              }
            })}
          />
        ))}
      </div>
    </Dialog>
  )
}

function useAlternatives(draftId: string): ActionResult<Alternatives> | null {
  const [answer, setAnswer] = useState<ActionResult<Alternatives> | null>(null)
  useEffect(() => {
    const closed = new AbortController()
    ask<Alternatives>(`/api/drafts/${draftId}/alternatives`, { signal: closed.signal })
      .catch((): ActionResult<Alternatives> => ({ ok: false, error: { code: 'unexpected' } }))
      .then((result) => {
        if (!closed.signal.aborted) setAnswer(result)
      })
    return () => closed.abort()
  }, [draftId])
  return answer
}
