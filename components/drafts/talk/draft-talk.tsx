'use client'

import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { AvatarInitials } from '@/components/ui/avatar-initials'
import { Button } from '@/components/ui/button'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { DraftTalkProps } from './talk-props'
import { usePresence } from './use-presence'

const CommentsDialog = lazy(() => import('./comments-dialog'))
const HandOverDialog = lazy(() => import('./hand-over-dialog'))

/** Who works on the draft: whose it is, who has it open now, what was said, and passing it on. */
export function DraftTalk(props: DraftTalkProps) {
  const t = useTranslations('talk')
  const company = usePresence(props.draftId)
  const [open, setOpen] = useState<'comments' | 'handOver'>()
  const [newOwner, setNewOwner] = useState<string>()
  const count = company?.comments ?? 0
  const owner = newOwner ?? (props.owner.isMine ? t('you') : props.owner.name)
  const close = () => setOpen(undefined)
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
      <span className="text-ink-3">{t('owner', { name: owner })}</span>
      {props.mayHandOver && (
        <Button variant="ghost" size="small" className="text-accent-ink!" onClick={() => setOpen('handOver')}>
          {t('handOver')}
        </Button>
      )}
      {company && company.others.length > 0 && <Present others={company.others} />}
      <Button variant="ghost" size="small" icon="comment" onClick={() => setOpen('comments')}>
        {t('comments', { count })}
      </Button>
      <WhenNeeded needed={open === 'comments'}>
        <CommentsDialog {...props} open={open === 'comments'} onClose={close} />
      </WhenNeeded>
      <WhenNeeded needed={open === 'handOver'}>
        <HandOverDialog
          {...props}
          open={open === 'handOver'}
          onClose={close}
          onHandedOver={(name) => {
            setNewOwner(name)
            close()
          }}
        />
      </WhenNeeded>
      <span role="status" className="sr-only">
        {newOwner && t('handedOver', { name: newOwner })}
      </span>
    </span>
  )
}

/** Two who type at once do not lose anything, but they should know. */
function Present({ others }: { others: { id: string; name: string }[] }) {
  const t = useTranslations('talk')
  const names = others.map(({ name }) => name).join(', ')
  return (
    <span className="inline-flex items-center gap-1.5 rounded-full bg-accent-tint py-0.5 ps-1 pe-2 text-xs text-accent-ink">
      {others.slice(0, 3).map(({ id, name }) => (
        <AvatarInitials key={id} name={name} className="size-5 text-[10px]" />
      ))}
      {t('here', { names, count: others.length })}
    </span>
  )
}
