import { useTranslations } from 'next-intl'
import { tableRoles } from '@/components/ui/table-roles'
import { compareDrafts } from '@/lib/domain/draft-changes'
import type { DraftContent } from '@/lib/domain/order-draft'
import { useChangeWords } from './use-change-words'

type DraftDifferencesProps = {
  here: DraftContent
  there: DraftContent
  /** Something was typed here that is not saved; otherwise what is here is only older. */
  isTyped: boolean
}

const head = 'py-1.5 pe-4 text-start text-xs font-medium text-ink-3'
const cell = 'py-1.5 pe-4 align-top wrap-anywhere max-sm:p-0'

/** In what two versions differ, one beside the other. */
export function DraftDifferences({ here, there, isTyped }: DraftDifferencesProps) {
  const t = useTranslations('builder.elsewhere')
  const words = useChangeWords(here, there)
  const changes = compareDrafts(here, there).map(words)
  if (changes.length === 0) return <p className="mt-1">{t('same')}</p>
  const mine = isTyped ? 'yes' : 'no'
  return (
    <table
      {...tableRoles.table}
      aria-label={t('differences')}
      className="mt-3 w-full border-collapse border-t border-needs-you/25 text-sm max-sm:block"
    >
      <thead {...tableRoles.rowgroup} className="max-sm:sr-only">
        <tr {...tableRoles.row}>
          {[t('differences'), t('here', { mine }), t('there', { mine })].map((label) => (
            <th key={label} {...tableRoles.columnheader} scope="col" className={head}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup} className="max-sm:block">
        {changes.map(({ key, what, before, after }) => (
          <tr
            key={key}
            {...tableRoles.row}
            className="border-t border-needs-you/15 max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)] max-sm:gap-x-3 max-sm:py-2"
          >
            <td {...tableRoles.cell} className={`${cell} text-ink sm:w-2/5 max-sm:col-span-2 max-sm:font-medium`}>
              {what}
            </td>
            <Version label={t('here', { mine })}>{before}</Version>
            <Version label={t('there', { mine })}>{after}</Version>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On a phone the columns have no heads; each value says whose it is. */
function Version({ label, children }: { label: string; children: string }) {
  return (
    <td {...tableRoles.cell} className={`${cell} text-ink max-sm:contents`}>
      <span aria-hidden="true" className="text-ink-3 sm:hidden">
        {label}
      </span>
      <span className="whitespace-pre-line tabular-nums">{children}</span>
    </td>
  )
}
