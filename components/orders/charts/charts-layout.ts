/** One place for the charts and for what stands there until they come, so that nothing moves. */
export const CHARTS_LAYOUT = {
  /** All of them in one row above the list; where that is too narrow, moved by a finger. */
  frame: 'relative flex gap-6 max-xl:snap-x max-xl:snap-mandatory max-xl:overflow-x-auto',
  time: 'min-w-0 flex-1 max-xl:w-[92%] max-xl:flex-none max-xl:snap-start md:max-xl:w-[calc(50%-0.75rem)]',
  families: 'w-86 min-w-0 max-xl:w-full max-xl:flex-none max-xl:snap-start md:max-xl:w-[calc(50%-0.75rem)]',
} as const
