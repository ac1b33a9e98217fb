/** One place for the charts and for what stands there until they come, so that nothing moves. */
export const CHARTS_LAYOUT = {
  /** On a phone two pictures side by side, moved by a finger; on a wide screen time beside what there is. */
  frame:
    'relative grid min-h-96 gap-x-6 gap-y-5 max-md:flex max-md:snap-x max-md:snap-mandatory max-md:overflow-x-auto min-[88rem]:grid-cols-[minmax(0,1fr)_20.5rem]',
  time: 'grid content-start gap-4 max-md:w-[92%] max-md:shrink-0 max-md:snap-start',
  shares:
    'grid content-start gap-x-8 gap-y-4 max-md:w-full max-md:shrink-0 max-md:snap-start md:max-[88rem]:grid-cols-2',
} as const
