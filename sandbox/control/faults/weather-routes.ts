import { WEATHER_KINDS, WeatherForecast } from '../../http/faults/forecast.ts'
import type { ControlRoute } from '../control-route.ts'

/** Faults by chance. */
export const weatherRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/weather',
    about: `{ share, seed?, kinds?, paths?, burst?, retryAfterSeconds?, holdMs? }: that share of the calls goes wrong; kinds: ${WEATHER_KINDS.join(', ')}`,
    handle({ body, running }) {
      running.weather.change(WeatherForecast.parse(body))
      running.changed()
      return { status: 200, body: running.weather.now() }
    },
  },
  {
    method: 'GET',
    path: '/weather',
    about: 'the weather, how many calls it could have hit, and what they met',
    handle: ({ running }) => ({ status: 200, body: running.weather.now() }),
  },
]
