import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import type { ErrorView } from '@/lib/domain/app-error'
import { ChangedElsewhere } from './elsewhere/changed-elsewhere'
import { OpenOrder } from './open-order'
import { useSaveState } from './use-autosave'
import type { SetAside } from './use-set-aside'

/** Why what was typed is not on the server, what happens to it, and what to do. Nothing while all is well. */
export function SaveTrouble({ typed }: { typed: SetAside }) {
  const t = useTranslations('builder.trouble')
  const { autosave } = useBuilder()
  const state = useSaveState(autosave)
  if (state.kind === 'outdated') {
    return (
      <Banner
        kind="warn"
        announce
        title={t('outdatedTitle')}
        action={
          <Button size="small" icon="refresh" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {t('outdatedText')}
      </Banner>
    )
  }
  if (state.kind === 'retrying') {
    const isOffline = typeof navigator !== 'undefined' && !navigator.onLine
    return (
      <Banner
        kind="warn"
        announce
        title={t(isOffline ? 'offline' : 'unreachable')}
        action={
          <Button size="small" icon="refresh" onClick={() => autosave.resume()}>
            {t('tryNow')}
          </Button>
        }
      />
    )
  }
  return state.kind === 'stopped' ? <Stopped error={state.error} typed={typed} /> : null
}

function Stopped({ error, typed }: { error: ErrorView; typed: SetAside }) {
  const t = useTranslations('builder.trouble')
  if (error.code === 'draftChangedElsewhere') return <ChangedElsewhere typed={typed} />
  if (error.code === 'draftAlreadyPlaced') {
    return (
      <Banner kind="warn" announce title={t('placedTitle')} action={<OpenOrder />}>
        {t('placedText')}
      </Banner>
    )
  }
  return <ErrorBanner error={error} />
}
