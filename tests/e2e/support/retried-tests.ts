import type { Reporter, TestModule } from 'vitest/node';

/**
 * A reporter of vitest that says, after everything else, which tests had to be retried and why: a
 * test that passes at its second attempt passes, but nobody may overlook it.
 */
export default class RetriedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const warning of retried(modules)) console.log(warning);
  }
}

/** One line for each test that was retried, with the first line of its first error. */
export function retried(modules: readonly TestModule[]): string[] {
  const warnings: string[] = [];
  for (const { children, relativeModuleId } of modules)
    for (const test of children.allTests()) {
      const times = test.diagnostic()?.retryCount ?? 0;
      if (times === 0) continue;
      const [first] = test.result().errors ?? [];
      const reason = first?.message.split('\n')[0] ?? 'no error was reported';
      warnings.push(`warning: retried ${times}×: ${relativeModuleId}: ${test.fullName}: ${reason}`);
    }
  return warnings;
}
