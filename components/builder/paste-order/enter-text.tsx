import { useTranslations } from 'next-intl'
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { TextareaField } from '@/components/ui/textarea-field'
import type { UnreadableText } from '@/lib/domain/order-text/reading'
import { MAX_TEXT_BYTES } from '@/lib/domain/order-text/text-limits'

type EnterTextProps = {
  typed: string
  isReading: boolean
  unreadable: UnreadableText | undefined
  onType: (text: string) => void
  onRead: (source: string | Blob) => void
}

const EXAMPLE_LINES = 9

/** Where an order comes in: pasted, dropped, or chosen as a file. */
export function EnterText({ typed, isReading, unreadable, onType, onRead }: EnterTextProps) {
  const t = useTranslations('pasteOrder.enter')
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [isTooLarge, setTooLarge] = useState(false)
  const reason = isTooLarge ? 'tooLarge' : unreadable

  function read(source: string | Blob | undefined) {
    if (!source || isReading) return
    const bytes = typeof source === 'string' ? source.length : source.size
    setTooLarge(bytes > MAX_TEXT_BYTES)
    if (bytes <= MAX_TEXT_BYTES) onRead(source)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // Ctrl+Enter reviews the order elsewhere on the page.
    event.preventDefault()
    event.stopPropagation()
    if (typed.trim() !== '') read(typed)
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    read(file ?? event.dataTransfer.getData('text/plain'))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button, which has a key.
    <div
      className={classNames(
        'grid gap-3 rounded-lg',
        isOver && 'outline-2 outline-offset-4 outline-accent outline-dashed',
      )}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {reason && (
        <Banner kind="warn" announce title={t(`unreadable.${reason}.title`)}>
          {t(`unreadable.${reason}.text`)}
        </Banner>
      )}
      <TextareaField
        data-initial-focus
        label={t('label')}
        hint={t('hint')}
        placeholder={t('example')}
        rows={EXAMPLE_LINES}
        spellCheck={false}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button icon="inbox" onClick={() => input.current?.click()}>
          {t('file')}
        </Button>
        <span className="text-sm text-ink-3">{t('fileHint')}</span>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.eml,text/*"
          aria-label={t('file')}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            read(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
    </div>
  )
}
