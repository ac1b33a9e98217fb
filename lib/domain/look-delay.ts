/** Pauses between looks at a placed order, in seconds: quick while people watch, rare when it takes long. */
const LOOK_DELAYS_SECONDS = [2, 2, 3, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60, 120, 300, 600]
const LONGEST_SECONDS = 900

/** Takes how often we have looked already (0 for the first); returns the pause before the next look, in seconds. */
export function lookDelaySeconds(attempts: number): number {
  return LOOK_DELAYS_SECONDS[attempts] ?? LONGEST_SECONDS
}
