import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DateTime } from '@/components/ui/date-time'
import { draftText } from './draft-text'
import type { Aside } from './use-set-aside'

type AsideBannerProps = { aside: Aside; onTake: () => void; onDrop: () => void }

/** What a person typed on a version that is no longer the newest: to be put back, copied, or given up; by them alone. */
export function AsideBanner({ aside, onTake, onDrop }: AsideBannerProps) {
  const t = useTranslations('builder.trouble')
  return (
    <Banner
      kind="info"
      announce
      title={t('asideTitle')}
      action={
        <span className="flex flex-wrap items-center gap-2">
          <Button size="small" icon="undo" onClick={onTake}>
            {t('useMine')}
          </Button>
          <span className="inline-flex items-center text-sm text-ink-2">
            {t('copyMine')}
            <CopyButton value={draftText(aside.content)} label={t('copyMine')} doneLabel={t('copied')} />
          </span>
          <Button size="small" variant="ghost" onClick={onDrop}>
            {t('dropMine')}
          </Button>
        </span>
      }
    >
      {t.rich('asideText', { time: () => <DateTime value={aside.keptAt} /> })}
    </Banner>
  )
}
