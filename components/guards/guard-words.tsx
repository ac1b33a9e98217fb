import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateTime } from '@/components/ui/date-time'
import { TextLink } from '@/components/ui/text-link'
import type { Guard } from '@/lib/domain/guards/guard'
import { ChangedLines } from './changed-lines'
import { SharedItems } from './shared-items'
import { useGuardTitle } from './use-guard-title'

type GuardWordsProps = {
  guard: Guard
  customerId: string
  /** Names of the promotions that it speaks of, by id. */
  promotionNames: Readonly<Record<string, string>>
}

/** What a guard says: one sentence, and the facts it comes from. */
export function GuardWords({ guard, customerId, promotionNames }: GuardWordsProps) {
  const title = useGuardTitle()
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-medium text-ink wrap-anywhere">{title(guard)}</p>
      <div className="grid gap-1 text-ink-2 wrap-anywhere">
        <Facts {...{ guard, customerId, promotionNames }} />
      </div>
    </div>
  )
}

function Facts({ guard, customerId, promotionNames }: GuardWordsProps): ReactNode {
  const t = useTranslations('guards')
  switch (guard.kind) {
    case 'changed':
      return <ChangedLines lines={guard.lines} promotionNames={promotionNames} />
    case 'duplicate':
      return (
        <>
          <SharedItems items={guard.items} />
          <p>
            {t.rich('duplicateFacts', { person: guard.personName, time: () => <DateTime value={guard.at} /> })}{' '}
            <TextLink href={`/orders/${guard.submissionId}` as Route} className="whitespace-nowrap">
              {t('openOrder', { reference: guard.reference })}
            </TextLink>
          </p>
        </>
      )
    case 'otherDraft':
      return (
        <>
          <SharedItems items={guard.items} />
          <p>
            {t.rich('otherDraftFacts', { person: guard.ownerName, time: () => <DateTime value={guard.at} /> })}{' '}
            <TextLink href={`/customers/${customerId}/drafts/${guard.draftId}` as Route} className="whitespace-nowrap">
              {t('openDraft')}
            </TextLink>
          </p>
        </>
      )
    case 'unusualQuantity':
      return <p>{t('unusualQuantityFacts', { largest: guard.largest })}</p>
    case 'firstLongTerm':
      return <p>{t('firstLongTermFacts')}</p>
    case 'lostPromotion':
      return <p>{t('lostPromotionFacts', { promotion: promotionNames[guard.promotionId] ?? guard.promotionId })}</p>
    case 'segmentNotQualified':
    case 'segmentMissed':
      return <p>{t(`${guard.kind}Facts`, { segment: guard.segment.toLowerCase() })}</p>
    case 'belowFloor': {
      const { marginPercent, floorPercent } = guard
      const hasNumbers = marginPercent !== null && floorPercent !== null ? 'yes' : 'no'
      return <p>{t('belowFloorFacts', { hasNumbers, margin: marginPercent ?? '', floor: floorPercent ?? '' })}</p>
    }
    default:
      return guard satisfies never
  }
}
