'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { settle } from '@/components/customers/read-route'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ErrorBanner } from '@/components/ui/error-banner'
import { SelectField } from '@/components/ui/select-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { useAction } from '@/components/ui/use-action'
import { MAX_COMMENT_LENGTH } from '@/lib/domain/draft-talk'
import type { TalkDialogProps } from './talk-props'

/** Makes the draft a colleague's, with what they have to know. */
export default function HandOverDialog({
  open,
  onClose,
  onHandedOver,
  draftId,
  listColleaguesAction,
  handOverAction,
}: TalkDialogProps & { onHandedOver: (name: string) => void }) {
  const t = useTranslations('talk')
  const common = useTranslations('common')
  const form = useId()
  const [to, setTo] = useState('')
  const [text, setText] = useState('')
  const { data } = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => settle(listColleaguesAction({})),
    enabled: open,
  })
  const handing = useAction(handOverAction, ({ toName }) => onHandedOver(toName))
  const colleagues = data?.ok ? data.data : []
  const isAlone = data?.ok === true && colleagues.length === 0
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('handOverTitle')}
      closeLabel={common('close')}
      footer={
        <Button type="submit" form={form} variant="primary" disabled={!to} pending={handing.isPending}>
          {t('handOverNow')}
        </Button>
      }
    >
      <form
        id={form}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (to) handing.run({ draftId, toPersonId: to, text })
        }}
      >
        <p className="text-sm text-ink-2">{isAlone ? t('nobodyElse') : t('handOverText')}</p>
        <SelectField
          label={t('colleague')}
          value={to}
          data-initial-focus
          disabled={colleagues.length === 0}
          onChange={(event) => setTo(event.target.value)}
          options={[
            { value: '', label: t('choose') },
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextareaField
          label={t('note')}
          optional
          value={text}
          maxLength={MAX_COMMENT_LENGTH}
          onChange={(event) => setText(event.target.value)}
        />
        {handing.error && <ErrorBanner error={handing.error} />}
      </form>
    </Dialog>
  )
}
