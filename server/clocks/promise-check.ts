import type { Inspection } from '../directory/inspection.ts';
import { allowanceOf } from './allowance.ts';
import { adjustmentOf, isStage, policyFaults, type Adjustment } from './policy.ts';

/** Whether the times that a set-up file promises can be kept together, and under the law. */
export function inspectPromises(inspection: Inspection): void {
  const said = inspection.draft.clocks.flatMap((one, place): { adjustment: Adjustment; place: number }[] => {
    if (!one?.stage || !one.level || !one.within) return [];
    if (isStage(one.stage)) return [{ adjustment: adjustmentOf(one.stage, one.level, allowanceOf(one.within)), place }];
    inspection.report(['clocks', place, 'stage'], 'unknown_stage');
    return [];
  });
  for (const fault of policyFaults(said.map(({ adjustment }) => adjustment)))
    if (fault.index === null) inspection.report(['clocks'], fault.code, { level: fault.level, days: fault.days });
    else inspection.report(['clocks', said[fault.index]!.place, 'within'], fault.code);
}
