import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

/** What every field has beside its control. */
export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do; shown beside the control and read with it. */
  error?: ReactNode
  /** Says "Optional" beside the label. */
  optional?: boolean
  /** The label is read but not seen; only where the column or the page says it already. */
  hideLabel?: boolean
  className?: string
}

/** The ids that tie a control to its hint and its error. */
export function describedBy(id: string, props: Pick<FieldProps, 'hint' | 'error'>): string | undefined {
  return classNames(props.error ? `${id}-error` : '', props.hint ? `${id}-hint` : '') || undefined
}

/** Label above, control, then error or hint: the skeleton of all fields. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  const t = useTranslations('common')
  return (
    <div className={classNames('grid content-start gap-1.5', className)}>
      <label
        htmlFor={id}
        className={hideLabel ? 'sr-only' : 'flex items-baseline gap-2 text-xs font-medium text-ink-2'}
      >
        {label}
        {optional && <span className="font-normal text-ink-3">{t('optional')}</span>}
      </label>
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-3">
          {hint}
        </p>
      )}
    </div>
  )
}

/** One sentence under a control, with the mark that does not depend on colour. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1 text-xs text-failed-ink">
      <Icon name="alert" className="mt-px size-3.5" />
      <span>{children}</span>
    </p>
  )
}
