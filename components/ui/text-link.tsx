import { AppLink, type AppLinkProps } from './app-link'
import { classNames } from './class-names'

/** A link inside text. */
export function TextLink({ className, ...rest }: AppLinkProps) {
  return (
    <AppLink
      {...rest}
      className={classNames(
        'rounded-sm font-medium text-accent-ink underline decoration-accent-line underline-offset-3 transition-colors hover:decoration-current',
        className,
      )}
    />
  )
}
