import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { choiceKey } from '@/components/builder/choice-key'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Button } from '@/components/ui/button'
import { controlClasses } from '@/components/ui/control-classes'
import { Icon } from '@/components/ui/icon'
import type { Plan } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { FoundReasons } from './found-reasons'
import { FoundState } from './found-state'
import { readTyped, type Settled } from './settling'

type FoundLineProps = {
  row: Settled
  /** Counted from 1. */
  number: number
  plans: Record<string, Plan>
  canTake: boolean
  onTake: (isTaken: boolean) => void
  onPlan: (key: string) => void
  onChoice: (choice: PlanChoice | null) => void
  onQuantity: (quantity: string) => void
  onCatalog: () => void
}

/** One line that was read: what the text says, and beside it what that means. */
export function FoundLine({ row, number, plans, canTake, ...on }: FoundLineProps) {
  const t = useTranslations('pasteOrder.line')
  const words = useChoiceWords()
  const ids = useId()
  const { line } = row
  const plan = plans[row.plan ?? '']
  const quantityWrong = readTyped(row.quantity).quantity === null
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3">
      <span className="grid h-8 place-items-center">
        <input
          type="checkbox"
          aria-label={t('take', { number })}
          aria-describedby={`${ids}-text`}
          checked={row.isTaken}
          disabled={!canTake}
          onChange={(event) => on.onTake(event.target.checked)}
          className="size-4 accent-(--color-accent)"
        />
      </span>
      <div className="grid min-w-0 gap-2">
        <p id={`${ids}-text`} className="flex min-w-0 flex-wrap items-baseline gap-x-3 text-sm">
          <span className="text-xs text-ink-3 tabular-nums">{t('row', { row: line.row })}</span>
          <bdi className="min-w-0 flex-1 text-ink-2 wrap-anywhere">{line.source}</bdi>
          <FoundState row={row} />
        </p>
        <div className="grid gap-2 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_6rem]">
          {row.candidates.length > 0 ? (
            <select
              aria-label={t('plan', { number })}
              value={row.plan ?? ''}
              onChange={(event) => on.onPlan(event.target.value)}
              className={controlClasses('h-8 truncate px-2 pointer-coarse:h-11')}
            >
              {row.plan === null && <option value="">{t('choosePlan')}</option>}
              {row.candidates.map((key) => (
                <option key={key} value={key} disabled={plans[key]?.unfit !== undefined}>
                  {plans[key]?.title ?? key}
                  {plans[key]?.unfit ? ` ${t('notOffered')}` : ''}
                </option>
              ))}
            </select>
          ) : (
            <Button icon="search" onClick={on.onCatalog} className="justify-start!">
              {t('fromCatalog')}
            </Button>
          )}
          <select
            aria-label={t('choice', { number })}
            value={choiceKey(row.choice)}
            disabled={!plan}
            onChange={(event) =>
              on.onChoice(plan?.choices.find((one) => choiceKey(one) === event.target.value) ?? null)
            }
            className={controlClasses('h-8 truncate px-2 pointer-coarse:h-11')}
          >
            {!row.choice && <option value="">{plan ? t('chooseTerm') : ''}</option>}
            {plan?.choices.map((choice) => (
              <option key={choiceKey(choice)} value={choiceKey(choice)}>
                {words(choice)}
              </option>
            ))}
          </select>
          <input
            aria-label={t('quantity', { number })}
            aria-invalid={quantityWrong || undefined}
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('howMany')}
            value={row.quantity}
            onChange={(event) => on.onQuantity(event.target.value)}
            className={controlClasses('h-8 px-2 text-end tabular-nums pointer-coarse:h-11')}
          />
        </div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-xs text-ink-3">
          <FoundReasons row={row} plan={plan} />
          {row.candidates.length > 0 && (
            <button
              type="button"
              onClick={on.onCatalog}
              className="rounded-sm text-accent-ink underline-offset-2 hover:underline"
            >
              {t('otherPlan')}
            </button>
          )}
        </div>
        {line.friendlyName && (
          <p className="flex gap-1.5 text-xs text-ink-2">
            <Icon name="tag" className="size-3.5" />
            <span className="sr-only">{t('name')}</span>
            <bdi className="min-w-0 wrap-anywhere">{line.friendlyName}</bdi>
          </p>
        )}
      </div>
    </li>
  )
}
