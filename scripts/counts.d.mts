export type Counts = { passed: number; failed: number };
export function countsOf(report: string, endedWell: boolean): Counts;
