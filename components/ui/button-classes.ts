import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'
export type ButtonSize = 'small' | 'normal' | 'large'

const base =
  'relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none transition-colors pointer-coarse:min-h-11 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed'

const variants: Record<ButtonVariant, string> = {
  primary:
    'bg-accent text-on-accent hover:bg-accent-hover active:bg-accent-press disabled:not-aria-busy:bg-neutral-5 disabled:not-aria-busy:text-ink-3',
  secondary:
    'border border-line-strong bg-surface text-ink hover:bg-neutral-2 hover:border-control active:bg-neutral-4 disabled:not-aria-busy:border-line disabled:not-aria-busy:bg-transparent disabled:not-aria-busy:text-ink-3',
  ghost:
    'text-ink-2 hover:bg-hover hover:text-ink active:bg-press disabled:not-aria-busy:bg-transparent disabled:not-aria-busy:text-ink-3',
  danger:
    'bg-danger text-on-danger hover:bg-danger-hover disabled:not-aria-busy:bg-neutral-5 disabled:not-aria-busy:text-ink-3',
}

const sizes: Record<ButtonSize, string> = {
  small: 'h-7 px-2 text-sm',
  normal: 'h-8 px-3 text-sm',
  large: 'h-10 px-4 text-base',
}

/** The one look of everything that is pressed, whether it is a button or a link. */
export function buttonClasses(variant: ButtonVariant, size: ButtonSize, iconOnly: boolean, className?: string): string {
  return classNames(
    base,
    variants[variant],
    sizes[size],
    iconOnly && 'aspect-square px-0! pointer-coarse:min-w-11',
    className,
  )
}
