import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'

type BannerKind = 'info' | 'success' | 'warn' | 'error'
const kinds: Record<BannerKind, { icon: IconName; box: string; mark: string }> = {
  info: { icon: 'info', box: 'bg-placed-tint/75 border-placed/25', mark: 'text-placed' },
  success: { icon: 'circle-check', box: 'bg-active-tint/75 border-active/25', mark: 'text-active' },
  warn: { icon: 'alert', box: 'bg-needs-you-tint/75 border-needs-you/35', mark: 'text-needs-you-ink' },
  error: { icon: 'circle-cross', box: 'bg-failed-tint/75 border-failed/30', mark: 'text-failed' },
}

type BannerProps = {
  kind: BannerKind
  title: ReactNode
  children?: ReactNode
  /** One button or link: what to do about it. */
  action?: ReactNode
  /** Read at once when it appears: for what follows a press. Errors are always announced. */
  announce?: boolean
  className?: string
}

/** What a person must know before going on: one sentence, its detail, and what to do. */
export function Banner({ kind, title, children, action, announce = false, className }: BannerProps) {
  const t = useTranslations('common.banner')
  const { icon, box, mark } = kinds[kind]
  const role = kind === 'error' ? 'alert' : announce ? 'status' : undefined
  return (
    <div role={role} className={classNames('flex gap-3 rounded-lg border px-4 py-3', box, className)}>
      <Icon name={icon} className={classNames('mt-0.5', mark)} />
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-48 flex-1 text-sm">
          <p className="font-medium text-ink">
            <span className="sr-only">{t(kind)} </span>
            {title}
          </p>
          {children && <div className="mt-0.5 text-ink-2 wrap-anywhere">{children}</div>}
        </div>
        {action}
      </div>
    </div>
  )
}
