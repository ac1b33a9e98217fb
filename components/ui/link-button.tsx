import { AppLink, type AppLinkProps } from './app-link'
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes'
import { Icon, type IconName } from './icon'

type LinkButtonProps = Omit<AppLinkProps, 'children'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  iconOnly?: boolean
  children: React.ReactNode
}

/** A link that looks like a button, because it leads to the page's next step. */
export function LinkButton({
  variant = 'secondary',
  size = 'normal',
  icon,
  iconOnly = false,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <AppLink {...rest} className={buttonClasses(variant, size, iconOnly, className)}>
      {icon && <Icon name={icon} />}
      {iconOnly ? <span className="sr-only">{children}</span> : children}
    </AppLink>
  )
}
