import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Icon } from '@/components/ui/icon'
import { TextareaField } from '@/components/ui/textarea-field'
import { MAX_REASON_LENGTH, wantsReason } from '@/lib/domain/guards/answer-guards'
import type { Guard } from '@/lib/domain/guards/guard'
import { guardFieldId } from './guard-field-id'
import { GuardWords } from './guard-words'

type GuardListProps = {
  guards: readonly Guard[]
  customerId: string
  promotionNames: Readonly<Record<string, string>>
  /** By the guard's id: the reason as it is typed; "" as well for what is acknowledged. */
  answers: Readonly<Record<string, string>>
  onAnswer: (guardId: string, reason: string | undefined) => void
  /** Ids of those that a press found open. */
  open: ReadonlySet<string>
  disabled?: boolean
}

/** What has to be answered before the order is placed, each with its facts and the place for the answer. */
export function GuardList({ guards, customerId, promotionNames, answers, onAnswer, open, disabled }: GuardListProps) {
  const t = useTranslations('guards')
  const heading = useId()
  if (guards.length === 0) return null
  return (
    <section aria-labelledby={heading} className="grid gap-3">
      <div className="grid gap-0.5">
        <h3 id={heading} className="text-sm font-medium text-ink">
          {t('title')}
        </h3>
        <p className="text-xs text-ink-3">{t('intro', { count: guards.length })}</p>
      </div>
      <ul className="grid gap-3">
        {guards.map((guard) => (
          <li
            key={guard.id}
            className="grid gap-2.5 rounded-lg border border-needs-you/35 bg-needs-you-tint/60 px-3.5 py-3"
          >
            <div className="flex gap-2.5">
              <Icon name="alert" className="mt-0.5 text-needs-you-ink" />
              <div className="min-w-0 flex-1">
                <GuardWords {...{ guard, customerId, promotionNames }} />
              </div>
            </div>
            {wantsReason(guard) ? (
              <TextareaField
                id={guardFieldId(guard.id)}
                label={t('reason')}
                rows={1}
                maxLength={MAX_REASON_LENGTH}
                value={answers[guard.id] ?? ''}
                disabled={disabled}
                error={open.has(guard.id) ? t('reasonMissing') : undefined}
                onChange={(event) => onAnswer(guard.id, event.target.value || undefined)}
              />
            ) : (
              <CheckboxField
                id={guardFieldId(guard.id)}
                label={t('acknowledge', { hasPrices: hasPrices(guard) ? 'yes' : 'no' })}
                checked={answers[guard.id] !== undefined}
                disabled={disabled}
                error={open.has(guard.id) ? t('acknowledgeMissing') : undefined}
                onChange={(event) => onAnswer(guard.id, event.target.checked ? '' : undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function hasPrices(guard: Guard): boolean {
  return guard.kind === 'changed' && guard.lines.some(({ price }) => price !== null)
}
