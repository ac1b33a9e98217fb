import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes'
import { Icon, type IconName } from './icon'
import { Spinner } from './spinner'

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  /** Square, the label is read but not seen. */
  iconOnly?: boolean
  /** Dead and turning, at the width it had; for what cannot be pressed twice. */
  pending?: boolean
  /** Words for the time of waiting, such as "Placing…". */
  pendingLabel?: string
}

/** A button; `type` is "button" unless said otherwise, so that nothing submits by accident. */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  iconOnly = false,
  pending = false,
  pendingLabel,
  disabled,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  const leading = pending ? <Spinner /> : icon && <Icon name={icon} />
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      className={buttonClasses(variant, size, iconOnly, className)}
    >
      {leading}
      {iconOnly ? <span className="sr-only">{children}</span> : pending ? (pendingLabel ?? children) : children}
    </button>
  )
}
