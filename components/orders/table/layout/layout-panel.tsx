import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { TABLE_COLUMNS, type TableLayout, USUAL_LAYOUT } from '@/lib/domain/history/table-columns'
import { ColumnItem } from './column-item'
import type { LayoutChanges } from './use-layout'

type LayoutPanelProps = { layout: TableLayout; changes: LayoutChanges; isForgotten: boolean }

const DENSITIES = ['comfortable', 'compact'] as const

/** The table as one wants it. What is changed here is seen behind it at once. */
export default function LayoutPanel({ layout, changes, isForgotten }: LayoutPanelProps) {
  const t = useTranslations('ordersTable.layout')
  const shown = layout.columns
  const others = TABLE_COLUMNS.filter((id) => !shown.some((column) => column.id === id))
  return (
    <section aria-label={t('title')} className="grid gap-3 p-2">
      <fieldset className="flex items-center gap-4">
        <legend className="float-start me-auto text-xs font-medium text-ink-3">{t('density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density} className="flex items-center gap-1.5 text-sm">
            <input
              type="radio"
              name="density"
              checked={layout.density === density}
              onChange={() => changes.setDensity(density)}
            />
            {t(density)}
          </label>
        ))}
      </fieldset>
      <div className="grid gap-1">
        <h3 className="text-xs font-medium text-ink-3">{t('shown')}</h3>
        <ul className="max-h-96 overflow-y-auto">
          {shown.map((column, index) => (
            <ColumnItem
              key={column.id}
              column={column}
              isShown
              before={shown[index - 1]?.id}
              after={shown[index + 1]?.id}
              changes={changes}
            />
          ))}
          {others.map((id) => (
            <ColumnItem key={id} column={{ id }} isShown={false} changes={changes} />
          ))}
        </ul>
      </div>
      {isForgotten && <Banner kind="warn" title={t('failed')} announce />}
      <Button size="small" disabled={layout === USUAL_LAYOUT} onClick={changes.reset} className="justify-self-start">
        {t('reset')}
      </Button>
    </section>
  )
}
