import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Fault } from './faults.ts'
import { canMeet, isExposed, type PassingCall, WEATHER_KINDS, WeatherForecast, type WeatherKind } from './forecast.ts'
import { FaultRequest } from './presets.ts'

/** The weather with what it did so far: calls that it could have hit, and what they met. */
export const SavedWeather = z.object({
  forecast: WeatherForecast,
  calls: z.int(),
  met: z.partialRecord(z.enum(WEATHER_KINDS), z.int()),
  /** How many of a burst are still to come. */
  throttled: z.int(),
})
export type SavedWeather = z.infer<typeof SavedWeather>

/** Faults by chance, until told otherwise none. Takes the weather of an earlier run. */
export function createWeather(saved?: SavedWeather) {
  let state = saved ?? begin({ share: 0 })

  /** What happens to the next call. */
  function draw(call: PassingCall): WeatherKind | undefined {
    const { forecast, calls, throttled } = state
    if (forecast.share === 0) return undefined
    if (throttled > 0 && !call.isEntra) {
      state.throttled -= 1
      return 'throttled'
    }
    const kind = pick(forecast, call, chances(forecast.seed, calls))
    if (kind === 'throttled') state.throttled = forecast.burst - 1
    return kind
  }

  return {
    /** Other weather from the next call on; its counts begin anew. Throws ZodError. */
    change(forecast: z.input<typeof WeatherForecast>): void {
      state = begin(forecast)
    },
    /** Counts a call that is exposed to it, and returns what it meets. */
    meet(call: PassingCall): { kind: WeatherKind; fault: Fault } | undefined {
      const { forecast, met } = state
      if (!isExposed(forecast, call)) return undefined
      const kind = draw(call)
      state.calls += 1
      if (kind === undefined) return undefined
      met[kind] = (met[kind] ?? 0) + 1
      return { kind, fault: faultOf(kind, forecast) }
    },
    now: () => ({ ...state.forecast, calls: state.calls, met: state.met }),
    save: (): SavedWeather => state,
  }
}

export type Weather = ReturnType<typeof createWeather>

function begin(forecast: z.input<typeof WeatherForecast>): SavedWeather {
  return { forecast: WeatherForecast.parse(forecast), calls: 0, met: {}, throttled: 0 }
}

/** What begins with this call, by two numbers from 0 to 1: whether anything, and which. */
function pick(
  { share, kinds, burst }: WeatherForecast,
  call: PassingCall,
  [whether, which]: [number, number],
): WeatherKind | undefined {
  const possible = WEATHER_KINDS.filter((kind) => canMeet(kind, call)).map((kind) => {
    const weight = kinds[kind] ?? 0
    return { kind, hit: weight, begun: kind === 'throttled' ? weight / burst : weight }
  })
  const hit = possible.reduce((sum, one) => sum + one.hit, 0)
  const begun = possible.reduce((sum, one) => sum + one.begun, 0)
  if (begun === 0) return undefined
  // A burst hits several calls for one beginning: fewer begin, so that the share that is hit stays what was asked for.
  if (whether >= share / (share + (1 - share) * (hit / begun))) return undefined
  let passed = 0
  return possible.find((one) => {
    passed += one.begun
    return which * begun < passed
  })?.kind
}

function faultOf(kind: WeatherKind, { holdMs, retryAfterSeconds }: WeatherForecast): Fault {
  const more = kind === 'throttled' ? { retryAfterSeconds } : { holdMs }
  const preset = kind === 'stale-when-placed' ? 'stale-availability' : kind
  return Fault.parse(FaultRequest.parse({ preset, path: '/', ...more }))
}

/** Always the same for a seed and a call's number. */
function chances(seed: number, call: number): [number, number] {
  const bytes = createHash('sha256').update(`${seed}/${call}`).digest()
  return [bytes.readUInt32BE(0) / 2 ** 32, bytes.readUInt32BE(4) / 2 ** 32]
}
