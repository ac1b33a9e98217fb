import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DateTime } from '@/components/ui/date-time'
import { draftText } from './draft-text'
import type { Aside } from './use-set-aside'

type AsideBannerProps = { aside: Aside; onTake: () => void; onDrop: () => void }

/** Of two versions of the draft, the one that does not go on: to be put back, copied, or given up; by the person alone. */
export function AsideBanner({ aside, onTake, onDrop }: AsideBannerProps) {
  const t = useTranslations('builder.trouble')
  const whose = aside.typedBy === undefined ? 'mine' : aside.typedBy === '' ? 'window' : 'theirs'
  return (
    <Banner
      kind="info"
      announce
      title={t('asideTitle', { whose, person: aside.typedBy ?? '' })}
      action={
        <span className="flex flex-wrap items-center gap-2">
          <Button size="small" icon="undo" onClick={onTake}>
            {t('useAside', { whose })}
          </Button>
          <span className="inline-flex items-center text-sm text-ink-2">
            {t('copyAside')}
            <CopyButton value={draftText(aside.content)} label={t('copyAside')} doneLabel={t('copied')} />
          </span>
          <Button size="small" variant="ghost" onClick={onDrop}>
            {t('dropAside')}
          </Button>
        </span>
      }
    >
      {t.rich('asideText', { whose, time: () => <DateTime value={aside.keptAt} /> })}
    </Banner>
  )
}
