import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { NEWS_LIMIT } from '@/lib/domain/history/list-news'

type NewOrdersBarProps = { count: number; isPending: boolean; onShow: () => void }

/** What has come since the rows were read: said politely, shown when it is asked for, so that nothing moves meanwhile. */
export function NewOrdersBar({ count, isPending, onShow }: NewOrdersBarProps) {
  const t = useTranslations('ordersTable')
  const says = count >= NEWS_LIMIT ? t('freshMany', { count: NEWS_LIMIT }) : t('fresh', { count })
  return (
    // Stands in the corner over the table: a bar that came between would push the rows down.
    <div role="status" className="pointer-events-none sticky top-12 z-30 flex h-0 justify-center max-sm:top-18">
      {count > 0 && (
        <span className="pointer-events-auto mt-10 flex h-9 animate-appear items-center gap-2 rounded-lg bg-raised ps-3 pe-1 text-sm font-medium whitespace-nowrap shadow-float pointer-coarse:h-12">
          {says}
          <Button variant="ghost" size="small" pending={isPending} onClick={onShow} className="text-accent-ink!">
            {t('freshShow')}
          </Button>
        </span>
      )}
    </div>
  )
}
