// Mocha's own listing, and the counts as JSON in the file that OIT_RESULT_FILE names.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test, error) => {
      failures.push({ title: test.fullTitle(), error: String(error?.stack ?? error) });
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, pending } = runner.stats;
      const result = { passed: passes, failed: failures.length, skipped: pending, failures };
      writeFileSync(process.env.OIT_RESULT_FILE, JSON.stringify(result, null, 1));
    });
  }
};
