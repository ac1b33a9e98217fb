import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ExportButton } from '@/components/orders/export/export-button'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { useAction } from '@/components/ui/use-action'
import type { Action } from '@/lib/domain/action-result'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { EntryCount } from '@/lib/domain/orders-dashboard'
import { type CheckNowAction, canBeChecked, useCheckSelected } from './use-check-selected'
import type { Selection } from './use-selection'

export type TableActions = {
  checkNow: CheckNowAction
  repeatOrder: Action<{ submissionId: string }, { customerId: string; draftId: string }>
}

type SelectionBarProps = {
  /** Query string of the list. */
  search: string
  selection: Selection
  rows: OrderEntry[]
  total: EntryCount
  mayOrder: boolean
  actions: TableActions
}

/** What can be done with the selected orders. */
export default function SelectionBar({ search, selection, rows, total, mayOrder, actions }: SelectionBarProps) {
  const t = useTranslations('ordersTable.bar')
  const router = useRouter()
  const [copied, setCopied] = useState<number>()
  const { run, isRunning, start } = useCheckSelected(actions.checkNow)
  const again = useAction(actions.repeatOrder, ({ customerId, draftId }) =>
    router.push(`/customers/${customerId}/drafts/${draftId}`),
  )
  const { isEverything } = selection
  const selected = rows.filter(({ id }) => selection.ids.includes(id))
  const open = selected.filter(canBeChecked)
  const [only] = selected.length === 1 ? selected : []
  const exact = total.isExact ? 'yes' : 'no'
  const failed = isRunning ? undefined : run?.failures[0]

  async function copyIds() {
    const ids = selected.flatMap(({ orderIds, reference }) => (orderIds.length > 0 ? orderIds : [reference]))
    await navigator.clipboard.writeText(ids.join('\n'))
    setCopied(ids.length)
  }

  return (
    <section
      aria-label={t('label')}
      className="mx-auto grid w-max max-w-full gap-2 rounded-lg bg-raised p-1.5 ps-3 text-sm shadow-float"
    >
      <div className="flex flex-wrap items-center gap-1.5">
        <p className="me-2 font-medium whitespace-nowrap tabular-nums">
          {isEverything
            ? t('allSelected', { exact, count: total.count })
            : t('selected', { count: selection.ids.length })}
        </p>
        {!isEverything && selection.ids.length === rows.length && total.count > rows.length && (
          <Button variant="ghost" size="small" onClick={selection.selectEverything} className="text-accent-ink!">
            {t('all', { exact, count: total.count })}
          </Button>
        )}
        <ExportButton
          search={search}
          ids={isEverything ? undefined : selected.map(({ id }) => id)}
          total={total}
          size="small"
        />
        {!isEverything && (
          <>
            <Button
              size="small"
              icon="refresh"
              pending={isRunning}
              pendingLabel={run && t('checking', { done: run.done, all: run.all })}
              disabled={open.length === 0}
              title={open.length === 0 ? t('nothingToCheck') : undefined}
              onClick={() => void start(open)}
            >
              {t('checkNow')}
            </Button>
            <Button size="small" icon="copy" onClick={() => void copyIds()}>
              {t('copyIds')}
            </Button>
            {mayOrder && only?.source === 'here' && only.orderIds.length > 0 && (
              <Button size="small" pending={again.isPending} onClick={() => again.run({ submissionId: only.id })}>
                {t('again')}
              </Button>
            )}
          </>
        )}
        <Button variant="ghost" size="small" icon="cross" iconOnly onClick={selection.clear}>
          {t('clear')}
        </Button>
      </div>
      <p role="status" className="text-ink-2 empty:hidden">
        {run && !isRunning && run.failures.length === 0 && t('checked', { count: run.all })}
        {copied !== undefined && !run && t('copied', { count: copied })}
      </p>
      {run && failed && (
        <div className="grid gap-1.5">
          <p className="text-ink-2">
            {t('failed', {
              count: run.failures.length,
              references: run.failures.map(({ reference }) => reference).join(', '),
            })}
          </p>
          <ErrorBanner error={failed.error} />
        </div>
      )}
      {again.error && <ErrorBanner error={again.error} />}
    </section>
  )
}
