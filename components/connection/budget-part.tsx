import { useFormatter, useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Description, DescriptionList } from '@/components/ui/description-list'
import { ProgressBar } from '@/components/ui/progress-bar'
import { Status } from '@/components/ui/status'
import { type BudgetView, CALL_KINDS } from '@/lib/domain/connection-view'
import { ConnectionPart } from './connection-part'

/** How much of what Microsoft allows the tenant in a minute is spent, and who waits for room. */
export function BudgetPart({ budget }: { budget: BudgetView }) {
  const t = useTranslations('connection.budget')
  const format = useFormatter()
  const { limit, spent, pausedUntil, waiting } = budget
  const waitingKinds = CALL_KINDS.filter((kind) => waiting[kind] > 0)
  return (
    <ConnectionPart
      title={t('title')}
      about={t('about')}
      status={
        pausedUntil ? (
          <Status tone="late">{t('paused')}</Status>
        ) : (
          <Status tone={spent < limit ? 'active' : 'late'}>{t(spent < limit ? 'room' : 'full')}</Status>
        )
      }
    >
      <div className="grid gap-2">
        <p className="text-sm">
          {t.rich('spent', {
            spent: format.number(spent),
            limit: format.number(limit),
            strong: (words) => <span className="text-lg font-semibold tabular-nums">{words}</span>,
            quiet: (words) => <span className="text-ink-3">{words}</span>,
          })}
        </p>
        <ProgressBar label={t('bar')} value={Math.min(spent, limit)} max={limit} />
      </div>
      {(pausedUntil || waitingKinds.length > 0) && (
        <DescriptionList>
          {pausedUntil && (
            <Description term={t('pausedUntil')}>
              <DateTime value={pausedUntil} show="seconds" />
            </Description>
          )}
          {waitingKinds.map((kind) => (
            <Description key={kind} term={t(`waiting.${kind}`)} numeric>
              {format.number(waiting[kind])}
            </Description>
          ))}
        </DescriptionList>
      )}
    </ConnectionPart>
  )
}
