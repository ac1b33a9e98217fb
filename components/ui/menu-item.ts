/** The look of a button or a link inside a Menu. */
export const menuItemClasses =
  'flex h-8 w-full items-center gap-2 rounded-md px-2 text-start text-sm text-ink transition-colors hover:bg-hover focus-visible:-outline-offset-2 aria-[current=true]:font-medium disabled:text-ink-3 pointer-coarse:h-11'
