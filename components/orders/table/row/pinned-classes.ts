/** A cell that stays at the left: opaque, in the colour that its row has on the canvas. */
export const pinnedClasses =
  'sm:sticky sm:z-10 sm:bg-canvas sm:group-hover/row:bg-[color-mix(in_oklab,var(--color-ink)_5%,var(--color-canvas))] sm:group-aria-selected/row:bg-accent-tint'
