import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Surface } from '@/components/ui/surface'
import { ChartsSwitch, type ShowCharts } from './charts-switch'

type ChartsSectionProps = { isOpen: boolean; showAction: ShowCharts; children: ReactNode }

/** The charts with what hides them. What is hidden is not even asked for. */
export function ChartsSection({ isOpen, showAction, children }: ChartsSectionProps) {
  const t = useTranslations('orderCharts')
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <div className="flex items-center justify-between gap-4">
        <h2 id={heading} className="text-sm font-medium text-ink-2">
          {t('title')}
        </h2>
        <ChartsSwitch isOpen={isOpen} label={t(isOpen ? 'hide' : 'show')} action={showAction} />
      </div>
      {isOpen && <Surface className="mt-2">{children}</Surface>}
    </section>
  )
}
