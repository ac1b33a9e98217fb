import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import type { StoredDraft } from '@/components/builder/saving/stored-draft'
import { useTyped } from '@/components/builder/saving/use-autosave'
import type { SetAside } from '@/components/builder/saving/use-set-aside'
import { useChanges } from '@/components/live/use-changes'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { ErrorBanner } from '@/components/ui/error-banner'
import { DraftDifferences } from './draft-differences'

/** Somebody else saved this draft: who, when, in what it differs, and which version goes on. Nothing is overwritten. */
export function ChangedElsewhere({ typed }: { typed: SetAside }) {
  const t = useTranslations('builder.elsewhere')
  const common = useTranslations('common')
  const { draftId, autosave } = useBuilder()
  const [since] = useState(() => new Date().toISOString())
  const { data, refetch } = useQuery({
    queryKey: ['newer version', draftId, autosave.version()],
    queryFn: () => autosave.readStored(),
    gcTime: 0,
    // By then somebody may have saved it once more.
    refetchOnWindowFocus: 'always',
  })
  const isWanted = ({ noun, id }: { noun: string; id: string }) => noun === 'draft' && id === draftId
  useChanges({ since, isWanted }, () => refetch())
  if (!data) return <Banner kind="warn" announce title={t('reading')} />
  if (!data.ok) {
    const again = (
      <Button size="small" icon="refresh" onClick={() => refetch()}>
        {common('tryAgain')}
      </Button>
    )
    return <ErrorBanner error={data.error} action={again} />
  }
  return <Newer newer={data.data} typed={typed} />
}

function Newer({ newer, typed }: { newer: StoredDraft; typed: SetAside }) {
  const t = useTranslations('builder.elsewhere')
  const { autosave, personId } = useBuilder()
  // Typing goes on meanwhile, and with it what differs.
  const { content, isUnsaved: isTyped } = useTyped(autosave)
  const { savedBy } = newer
  const who = savedBy === undefined || savedBy.id === personId ? 'you' : 'other'
  const title = t.rich('title', {
    who,
    person: savedBy?.name ?? '',
    time: () => <DateTime value={newer.updatedAt} />,
  })
  return (
    <Banner kind="warn" announce title={title}>
      <p>{t(isTyped ? 'textMine' : 'text')}</p>
      <DraftDifferences here={content} there={newer.content} isTyped={isTyped} />
      <p className="mt-3 flex flex-wrap gap-2">
        {isTyped ? (
          <>
            <Button size="small" onClick={() => typed.takeTheirs(newer)}>
              {t('takeTheirs')}
            </Button>
            <Button size="small" onClick={() => typed.keepMine(newer, who === 'you' ? '' : (savedBy?.name ?? ''))}>
              {t('keepMine')}
            </Button>
          </>
        ) : (
          <Button size="small" icon="refresh" onClick={() => typed.takeTheirs(newer)}>
            {t('loadNewer')}
          </Button>
        )}
      </p>
    </Banner>
  )
}
