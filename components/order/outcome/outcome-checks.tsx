import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { tableRoles } from '@/components/ui/table-roles'
import { OUTCOME_CHECKS, type OutcomeCheckKind } from '@/lib/domain/outcome-evidence'
import type { OutcomeCheckView, SubmissionView } from '@/lib/domain/submission-view'

const head = 'h-8 px-3 text-start text-xs font-medium text-ink-3 first:ps-5 last:pe-5'
const cell = 'h-10 px-3 py-2 first:ps-5 last:pe-5 max-sm:h-auto max-sm:p-0!'

/** Where it was looked for what became of the press: each source, what it showed, when last and how often. */
export function OutcomeChecks({ submission }: { submission: Pick<SubmissionView, 'checks' | 'route' | 'state'> }) {
  const t = useTranslations('order.unknown')
  const { checks, route, state } = submission
  const isOpen = state === 'outcome_unknown'
  // A direct order has no cart.
  const kinds = OUTCOME_CHECKS.filter((kind) => kind !== 'cart' || route === 'cart')
  return (
    <table
      {...tableRoles.table}
      aria-label={t('source')}
      className="w-full border-collapse border-t border-line text-sm max-sm:block"
    >
      <thead {...tableRoles.rowgroup} className="max-sm:sr-only">
        <tr {...tableRoles.row} className="border-b border-line">
          {(['source', 'showed', 'when'] as const).map((column) => (
            <th key={column} {...tableRoles.columnheader} scope="col" className={head}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup} className="max-sm:block">
        {kinds.map((kind) => (
          <CheckRow key={kind} kind={kind} check={checks.find((one) => one.kind === kind)} isOpen={isOpen} />
        ))}
      </tbody>
    </table>
  )
}

type CheckRowProps = {
  kind: OutcomeCheckKind
  check: OutcomeCheckView | undefined
  /** It is still being looked for: what was not asked yet will be. */
  isOpen: boolean
}

function CheckRow({ kind, check, isOpen }: CheckRowProps) {
  const t = useTranslations('order.unknown')
  return (
    <tr
      {...tableRoles.row}
      className="border-b border-line last:border-b-0 max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-4 max-sm:px-4 max-sm:py-2.5"
    >
      <td {...tableRoles.cell} className={`${cell} font-medium text-ink sm:w-[30%]`}>
        {t(`kind.${kind}`)}
      </td>
      <td {...tableRoles.cell} className={`${cell} text-ink-2 max-sm:col-span-2 max-sm:row-start-2`}>
        {check ? (
          t(`result.${kind}`, { result: check.result })
        ) : (
          <span className="text-ink-3">{t(isOpen ? 'notYet' : 'notLookedAt')}</span>
        )}
      </td>
      <td {...tableRoles.cell} className={`${cell} text-ink-3 tabular-nums sm:w-44`}>
        {check ? (
          <>
            <DateTime value={check.at} show="seconds" />
            {` · ${t('times', { count: check.times })}`}
          </>
        ) : (
          '–'
        )}
      </td>
    </tr>
  )
}
