'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useChanges } from '@/components/live/use-changes'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { Action } from '@/lib/domain/action-result'
import type { Change } from '@/lib/domain/change'
import type { DraftView } from '@/lib/domain/draft-view'

export type ReadDraftAction = Action<{ draftId: string }, Pick<DraftView, 'version' | 'submissionId' | 'savedBy'>>

type ChangedMeanwhileProps = {
  draftId: string
  /** As the letter on screen has it. */
  draftVersion: number
  /** When the server read it, ISO 8601. */
  since: string
  action: ReadDraftAction
}

type Found = { kind: 'same' } | { kind: 'changed'; by: string } | { kind: 'placed'; href: string } | { kind: 'gone' }

/** Says before the press what would otherwise follow it: the draft was changed, placed or discarded by somebody else. */
export function ChangedMeanwhile({ draftId, draftVersion, since, action }: ChangedMeanwhileProps) {
  const t = useTranslations('review.meanwhile')
  const router = useRouter()
  const [found, setFound] = useState<Found>({ kind: 'same' })
  const isWanted = ({ noun, id }: Change) => noun === 'draft' && id === draftId
  useChanges({ since, isWanted }, async () => {
    try {
      const result = await action({ draftId })
      if (!result.ok) return result.error.code === 'notFound' && setFound({ kind: 'gone' })
      const { version, submissionId, savedBy } = result.data
      if (submissionId) setFound({ kind: 'placed', href: `/orders/${submissionId}` })
      else setFound(version === draftVersion ? { kind: 'same' } : { kind: 'changed', by: savedBy.name })
    } catch (error) {
      // The press itself asks again, and is refused where this could not be said.
      console.warn('Whether the draft was changed could not be read', error)
    }
  })
  switch (found.kind) {
    case 'same':
      return null
    case 'changed':
      return (
        <Banner
          kind="warn"
          announce
          title={t('changedTitle', { person: found.by })}
          action={
            <Button size="small" onClick={() => router.refresh()}>
              {t('reviewAgain')}
            </Button>
          }
        >
          {t('changedText')}
        </Banner>
      )
    case 'placed':
      return (
        <Banner
          kind="warn"
          announce
          title={t('placedTitle')}
          action={
            <LinkButton size="small" href={found.href as Route} icon="arrow-right">
              {t('openOrder')}
            </LinkButton>
          }
        >
          {t('placedText')}
        </Banner>
      )
    case 'gone':
      return (
        <Banner kind="warn" announce title={t('goneTitle')}>
          {t('goneText')}
        </Banner>
      )
    default:
      return found satisfies never
  }
}
