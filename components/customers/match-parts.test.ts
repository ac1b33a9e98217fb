import { expect, test } from 'vitest'
import { hasMatch, matchParts } from './match-parts'

const marked = (text: string, query: string) =>
  matchParts(text, query)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['Contoso GmbH', 'toso', 'Con[toso] GmbH'],
  ['Contoso GmbH', 'gmbh  CON', '[Con]toso [GmbH]'],
  ['banana', 'ana', 'b[anana]'],
  ['Zażółć Gęślą', 'ĘŚL', 'Zażółć G[ęśl]ą'],
  ['コントソ株式会社', '株式', 'コントソ[株式]会社'],
  ['A+B (Holding)', '(h', 'A+B [(H]olding)'],
  ['Contoso', '', 'Contoso'],
  ['Contoso', 'x', 'Contoso'],
])('marks in "%s" what was typed as "%s"', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('marks nothing rather than the wrong letters, where lower case is longer', () => {
  expect(marked('İstanbul Bankası', 'ban')).toBe('İstanbul Bankası')
})

test('tells which text a word was found in', () => {
  expect(hasMatch('Contoso', 'gmbh tos')).toBe(true)
  expect(hasMatch('Contoso', 'gmbh')).toBe(false)
})
