import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  readDocumentedCodes,
  readDocumentedLineCodes,
  readDocumentedTransitionCodes,
} from '@/lib/testing/documented-codes'
import { APP_ERROR_CODES } from '../app-error'
import { refusalCode } from '../microsoft-refusal'
import { categoryOf } from './category-of'
import { CODE_TABLE, findCodeRow } from './code-table'
import { categoryOfLine, LINE_CODES } from './line-codes'
import { categoryOfTarget, categoryOfTransition } from './transition-codes'

const REFERENCE = process.env.REFERENCE_FILE ?? '../shared/partner-center-api.md'
const reference = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : undefined
if (!reference) console.log(`No ${REFERENCE}: the table of codes is not held against the documented one.`)

describe.skipIf(!reference)('every documented code', () => {
  const documented = readDocumentedCodes(reference ?? '')

  test('of ch. 3.11 has a category of its own, under its documented status', () => {
    expect(documented.length).toBeGreaterThan(250)
    const unknown = documented.filter(({ statuses, code }) =>
      (statuses.length > 0 ? statuses : [400]).some((status) => {
        const row = findCodeRow({ status, code })
        return !row || (statuses.length > 0 && ![row[0]].flat().includes(status))
      }),
    )
    expect(unknown).toEqual([])
  })

  test('of our table is documented: a slip of the finger would be a code that never comes', () => {
    const codes = new Set(documented.map(({ code }) => code))
    expect(CODE_TABLE.map(([, code]) => code).filter((code) => !codes.has(code))).toEqual([])
  })

  test('of ch. 6.5 has a category', () => {
    const lineCodes = readDocumentedLineCodes(reference ?? '')
    expect(lineCodes.length).toBeGreaterThan(20)
    expect(lineCodes.filter((code) => !(code in LINE_CODES))).toEqual([])
    expect(lineCodes.filter((code) => categoryOfLine(code) === 'other')).toEqual(['0'])
  })

  test('of ch. 8.7 has a category, of the way and of its target', () => {
    const { way, target } = readDocumentedTransitionCodes(reference ?? '')
    expect([way.length, target.length]).toEqual([14, 4])
    expect(way.filter((code) => categoryOfTransition(code) === 'other')).toEqual(['0'])
    expect(target.filter((code) => categoryOfTarget(code) === 'other')).toEqual([])
  })
})

describe('a code that several services use', () => {
  test.each([
    ['2001', 400, '/v1/compliance/csp/agreementstatus?mpnId=1', 'malformed'],
    ['2001', 400, '/v1/customers/c/subscriptions/s', 'subscription-state'],
    ['2006', 403, '/v1/customers/c/carts', 'catalogue'],
    ['2006', 400, '/v1/customers/c/subscriptions/s', 'subscription-state'],
    ['3000', 400, '/v1/customers', 'malformed'],
    ['3000', 404, '/v1/profiles/mpn?mpnId=1', 'partner-on-record'],
    ['900115', 403, '/v1/customers/c/upgrades', 'azure'],
  ])('%s under %i at %s means %s', (code, status, path, category) => {
    expect(categoryOf({ code, status, path })).toBe(category)
  })
})

test('no row stands twice for the same status and service', () => {
  const keys = CODE_TABLE.map(([status, code, , , service]) => [code, status, service].join())
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

describe('the sentence for a person', () => {
  test('is one of ours for every code', () => {
    for (const [status, code] of CODE_TABLE) {
      expect(APP_ERROR_CODES).toContain(refusalCode(code, [status].flat()[0]))
    }
  })

  test.each([
    ['13605', 403, 'agreementMissing'],
    ['13605', 400, 'agreementMissing'],
    ['900121', 403, 'creditLimit'],
    ['400019', 404, 'availabilityStale'],
    ['800010', 400, 'outOfStock'],
    ['900117', 400, 'windowClosed'],
    ['2055', 400, 'changedMeanwhile'],
    ['900124', 403, 'providerNoMpa'],
    [undefined, 429, 'throttled'],
    [undefined, 401, 'sessionEnded'],
    [undefined, 412, 'changedMeanwhile'],
    [undefined, 503, 'microsoftUnavailable'],
    ['123456', 403, 'microsoftRefused'],
    // A gateway that repeats the status as its code.
    ['400', 400, 'microsoftRefused'],
  ])('%s under %s is %s', (code, status, sentence) => {
    expect(refusalCode(code, status)).toBe(sentence)
  })
})
