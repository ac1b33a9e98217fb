import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { Surface } from '@/components/ui/surface'

type ChartsSectionProps = {
  isOpen: boolean
  /** Remembers the opposite for the person; works without script. */
  toggle: () => Promise<void>
  children: ReactNode
}

/** The charts with what hides them. What is hidden is not even asked for. */
export function ChartsSection({ isOpen, toggle, children }: ChartsSectionProps) {
  const t = useTranslations('orderCharts')
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <div className="flex items-center justify-between gap-4">
        <h2 id={heading} className="text-sm font-medium text-ink-2">
          {t('title')}
        </h2>
        <form action={toggle}>
          <Button
            type="submit"
            variant="ghost"
            size="small"
            icon={isOpen ? 'chevron-up' : 'chevron-down'}
            aria-expanded={isOpen}
          >
            {t(isOpen ? 'hide' : 'show')}
          </Button>
        </form>
      </div>
      {isOpen && <Surface className="mt-2">{children}</Surface>}
    </section>
  )
}
