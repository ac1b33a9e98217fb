import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'

/** Says that what could not be saved the last time is in the form again. */
export function RestoredBanner({ keptAt, onDismiss }: { keptAt: string; onDismiss: () => void }) {
  const t = useTranslations('builder.trouble')
  return (
    <Banner
      kind="success"
      announce
      title={t('restoredTitle')}
      action={
        <Button size="small" variant="ghost" onClick={onDismiss}>
          {t('dismiss')}
        </Button>
      }
    >
      {t.rich('restoredText', { time: () => <DateTime value={keptAt} /> })}
    </Banner>
  )
}
