/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts a report of vitest. A file that could not even be loaded is a failure, and so is a test that was skipped:
 * it proves nothing.
 * @returns {Count}
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length,
  }
}

/**
 * Counts a report of Playwright; a test that passed at its second try passed.
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length }
}
