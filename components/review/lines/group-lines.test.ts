import { expect, test } from 'vitest'
import { groupLines } from './group-lines'

test('shows the lines of each order together, in the order of the letter', () => {
  const lines = [
    { key: 'a', orderGroup: '0' },
    { key: 'b', orderGroup: '1' },
    { key: 'c', orderGroup: '0' },
    { key: 'd', orderGroup: null },
  ]
  expect(groupLines(lines).map((group) => group.map(({ key }) => key).join())).toEqual(['a,c', 'b', 'd'])
})
