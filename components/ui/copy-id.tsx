import { useTranslations } from 'next-intl'
import { classNames } from './class-names'
import { CopyButton } from './copy-button'

type CopyIdProps = {
  /** What is copied, whole. */
  value: string
  /** What is shown, when shorter than the value. */
  children?: string
  /** One line with an ellipsis; otherwise the id wraps. */
  truncate?: boolean
  className?: string
}

/** An id in monospace and the button that copies it in one click. */
export function CopyId({ value, children = value, truncate = false, className }: CopyIdProps) {
  const t = useTranslations('common')
  return (
    <span className={classNames('inline-flex max-w-full min-w-0 items-center gap-0.5', className)}>
      <code
        title={truncate || children !== value ? value : undefined}
        className={classNames('font-mono text-xs text-ink-2', truncate ? 'truncate' : 'break-all')}
      >
        {children}
      </code>
      <CopyButton value={value} label={t('copyValue', { value })} doneLabel={t('copied')} />
    </span>
  )
}
