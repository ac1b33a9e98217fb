import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Surface } from '@/components/ui/surface'
import { ChartsSwitch, type ShowCharts } from './charts-switch'

type ChartsSectionProps = { isOpen: boolean; showAction: ShowCharts; children: ReactNode }

/** The charts with what hides them, in their corner: the list begins as high as it can. What is hidden is not even asked for. */
export function ChartsSection({ isOpen, showAction, children }: ChartsSectionProps) {
  const t = useTranslations('orderCharts')
  const heading = useId()
  const change = <ChartsSwitch isOpen={isOpen} label={t(isOpen ? 'hide' : 'show')} action={showAction} />
  return (
    <section aria-labelledby={heading} className={isOpen ? undefined : '-my-3 flex justify-end'}>
      <h2 id={heading} className="sr-only">
        {t('title')}
      </h2>
      {isOpen ? (
        <Surface className="relative px-4! py-3!">
          <div className="absolute end-2 top-2 z-1">{change}</div>
          {children}
        </Surface>
      ) : (
        change
      )}
    </section>
  )
}
