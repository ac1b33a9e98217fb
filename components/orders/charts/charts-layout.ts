/** One place for the charts and for what stands there until they come, so that nothing moves. */
export const CHARTS_LAYOUT = {
  frame:
    'grid gap-x-8 gap-y-5 max-md:flex max-md:snap-x max-md:gap-4 max-md:overflow-x-auto max-md:[scrollbar-width:none] min-[88rem]:grid-cols-[minmax(0,1fr)_24rem] min-h-80',
  time: 'grid content-start gap-4 max-md:w-full max-md:shrink-0 max-md:snap-start',
  shares:
    'grid content-start gap-x-8 gap-y-4 max-md:w-full max-md:shrink-0 max-md:snap-start md:max-[88rem]:grid-cols-2',
} as const
