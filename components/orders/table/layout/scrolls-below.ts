/** From a tablet on; a phone shows cards. Sideways and down in one region, so that the header stays in sight in both. */
const ALWAYS = 'sm:overflow-auto sm:max-h-[calc(100dvh-0.5rem)]'

const STEPS: [number, string][] = [
  [880, 'sm:@max-[880px]/orders:overflow-auto sm:@max-[880px]/orders:max-h-[calc(100dvh-0.5rem)]'],
  [1040, 'sm:@max-[1040px]/orders:overflow-auto sm:@max-[1040px]/orders:max-h-[calc(100dvh-0.5rem)]'],
  [1156, 'sm:@max-[1156px]/orders:overflow-auto sm:@max-[1156px]/orders:max-h-[calc(100dvh-0.5rem)]'],
  [1280, 'sm:@max-[1280px]/orders:overflow-auto sm:@max-[1280px]/orders:max-h-[calc(100dvh-0.5rem)]'],
  [1390, 'sm:@max-[1390px]/orders:overflow-auto sm:@max-[1390px]/orders:max-h-[calc(100dvh-0.5rem)]'],
]

/**
 * Takes how narrow a table may become, in px; returns the classes that make its region scroll where the page is narrower. As
 * long as it fits, the page scrolls: a region in a page would be a second thing to scroll.
 */
export function scrollsBelow(least: number): string {
  return STEPS.find(([step]) => step >= least)?.[1] ?? ALWAYS
}
