import { expect, it } from 'vitest'
import { countPlaywright, countVitest } from './count.mjs'
import { runStep } from './run-step.mjs'

const vitestReport = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

it('counts a test file that does not load', () => {
  const unloaded = { status: 'failed', assertionResults: [] }
  expect(countVitest({ ...vitestReport, testResults: [unloaded] })).toEqual({ passed: 3, failed: 1 })
})

it('counts a skipped test as failed', () => {
  expect(countVitest({ ...vitestReport, numPendingTests: 2 })).toEqual({ passed: 3, failed: 2 })
  const stats = { expected: 4, flaky: 1, unexpected: 0, skipped: 1 }
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 1 })
})

it('counts a step that crashes, or reports nothing, as failed', async () => {
  expect(await runStep({ name: 'crash', command: ['node', '-e', 'process.exit(3)'] })).toEqual({ passed: 0, failed: 1 })
  expect(await runStep({ name: 'missing', command: ['no-such-program'] })).toEqual({ passed: 0, failed: 1 })
  const silent = { name: 'silent', command: ['node', '-e', ''], reportVariable: 'REPORT', count: countVitest }
  expect(await runStep(silent)).toEqual({ passed: 0, failed: 1 })
  expect(await runStep({ name: 'fine', command: ['node', '-e', ''] })).toEqual({ passed: 1, failed: 0 })
})
