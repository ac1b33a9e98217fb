import { z } from 'zod'
import { control } from '../../scripts/desk-client/control.ts'

const Weather = z.object({ calls: z.int(), met: z.record(z.string(), z.int()) })
export type Weather = z.infer<typeof Weather>

/** How many calls came since the weather was set, and what they met. */
export async function readWeather(sandboxUrl: string): Promise<Weather> {
  return Weather.parse(await control(sandboxUrl, 'weather'))
}
