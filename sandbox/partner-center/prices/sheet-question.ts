import { type Call, Refusal } from '../../http/route.ts'
import { checkCountry } from '../catalog/catalog-scope.ts'
import { readQuery } from '../wire/read-query.ts'
import { foldCase } from '../wire/wire-words.ts'

const views = [
  'azure_consumption',
  'azure_reservations',
  'updatedlicensebased',
  'marketplace',
  'software',
  // Extended service terms and ends of sale: named by newer pages, their contents are INFERRED.
  'licensebasedest',
  'licensebasedeos',
] as const
export type SheetView = (typeof views)[number]

export type SheetQuestion = {
  market: string
  view: SheetView
  /** Month that the sheet is of, e.g. `202611`. */
  month: string
}

/** From when on there are sheets (the page's own example is of 201909), those of software, and packed ones. */
const FIRST_MONTH = '201909'
const FIRST_SOFTWARE_MONTH = '202203'
export const FIRST_PACKED_MONTH = '202004'

/**
 * Which sheet `pricesheets(Market='US',PricesheetView='software')` and its query ask for (ch. 5.11). Throws 400/2000 for
 * what cannot be read, 404/1000 for a sheet that is not there: one of the future where nothing changes, or too old.
 */
export function sheetQuestion(call: Call, now: Date): SheetQuestion {
  const { market, view } = namedSheet(call.params.sheet ?? '')
  const current = monthOf(now)
  const timeline = foldCase(readQuery(call.query, 'timeline') ?? 'current')
  switch (timeline) {
    case 'current':
      return { market, view, month: current }
    case 'future':
      if (view === 'marketplace') throw new Refusal(400, 2000, 'Bad input: marketplace has no future prices.')
      // Prices of the sandbox never change.
      throw new Refusal(404, 1000, 'There are no changes in the future.')
    case 'history': {
      const month = readQuery(call.query, 'month') ?? ''
      if (!/^\d{4}(0[1-9]|1[0-2])$/.test(month)) {
        throw new Refusal(400, 2000, 'Bad input: history needs a month in the form YYYYMM.')
      }
      const first = view === 'software' ? FIRST_SOFTWARE_MONTH : FIRST_MONTH
      if (month < first || month > current) throw new Refusal(404, 1000, `There is no sheet of ${month}.`)
      return { market, view, month }
    }
    default:
      throw new Refusal(400, 2000, `Bad input: ${timeline} is no timeline.`)
  }
}

/** Names in any case and order, values with or without quotes. */
function namedSheet(sheet: string): { market: string; view: SheetView } {
  const list = /^pricesheets\((.*)\)$/i.exec(sheet)?.[1]
  if (list === undefined) throw new Refusal(404, 1000, 'The requested resource was not found.')
  const keys = new Map<string, string>()
  for (const pair of list.split(',')) {
    const [, name, value] = /^\s*(\w+)\s*=\s*'?([^']*?)'?\s*$/.exec(pair) ?? []
    if (name === undefined || value === undefined) throw new Refusal(400, 2000, `Bad input: ${pair} is not a key.`)
    keys.set(name.toLowerCase(), value)
  }
  const view = views.find((known) => foldCase(known) === foldCase(keys.get('pricesheetview') ?? ''))
  if (view === undefined) throw new Refusal(400, 2000, 'Bad input: PricesheetView is not one of the known views.')
  return { market: checkCountry(keys.get('market'), 'Market'), view }
}

function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7).replace('-', '')
}
