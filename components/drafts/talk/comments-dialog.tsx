'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { settle } from '@/components/customers/read-route'
import { AvatarInitials } from '@/components/ui/avatar-initials'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { RelativeTime } from '@/components/ui/relative-time'
import { Spinner } from '@/components/ui/spinner'
import { TextareaField } from '@/components/ui/textarea-field'
import { useAction } from '@/components/ui/use-action'
import { type DraftComment, MAX_COMMENT_LENGTH, PRESENCE_BEAT_MS } from '@/lib/domain/draft-talk'
import type { TalkDialogProps } from './talk-props'

/** What was said about the draft, and a field to say more. Ctrl+Enter sends. */
export default function CommentsDialog({ open, onClose, draftId, listCommentsAction, commentAction }: TalkDialogProps) {
  const t = useTranslations('talk')
  const common = useTranslations('common')
  const [text, setText] = useState('')
  const { data, refetch } = useQuery({
    queryKey: ['comments', draftId],
    queryFn: () => settle(listCommentsAction({ draftId })),
    enabled: open,
    refetchInterval: PRESENCE_BEAT_MS,
    gcTime: 0,
  })
  const sending = useAction(commentAction, () => {
    setText('')
    void refetch()
  })
  const send = () => text.trim() && sending.run({ draftId, text })
  return (
    <Dialog open={open} onClose={onClose} title={t('commentsTitle')} closeLabel={common('close')}>
      {data?.ok ? (
        <Comments comments={data.data} />
      ) : data ? (
        <ErrorBanner error={data.error === 'unreachable' ? { code: 'microsoftUnavailable' } : data.error} />
      ) : (
        <Spinner />
      )}
      <form
        className="mt-4 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <TextareaField
          label={t('comment')}
          hint={t('commentHint')}
          value={text}
          maxLength={MAX_COMMENT_LENGTH}
          data-initial-focus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            send()
          }}
        />
        {sending.error && <ErrorBanner error={sending.error} />}
        <Button type="submit" variant="primary" className="justify-self-end" pending={sending.isPending}>
          {t('send')}
        </Button>
      </form>
    </Dialog>
  )
}

function Comments({ comments }: { comments: DraftComment[] }) {
  const t = useTranslations('talk')
  if (comments.length === 0) return <p className="text-sm text-ink-3">{t('nothingSaid')}</p>
  return (
    <ol className="grid gap-3">
      {comments.map(({ id, kind, by, to, text, at }) => (
        <li key={id} className="flex gap-2.5">
          <AvatarInitials name={by.name} />
          <div className="min-w-0">
            <p className="flex flex-wrap gap-x-2 text-sm">
              <span className="font-medium">{by.name}</span>
              <span className="text-ink-3">
                <RelativeTime value={at} />
              </span>
            </p>
            {kind === 'handedOver' && <p className="text-sm text-ink-2">{t('handedTo', { name: to?.name ?? '' })}</p>}
            {text && (
              <p dir="auto" className="text-sm whitespace-pre-line wrap-anywhere">
                {text}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
