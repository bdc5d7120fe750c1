/** How a refusal that tells the first of several faults goes on (另有几处): with how many others there are; with nothing where it was the only one. */
export const otherFaults = (count: number): { more: number; others: string; othersEn: string } => ({
  more: count,
  others: count > 0 ? `（另有 ${count} 处）` : '',
  othersEn: count > 0 ? ` (${count} more)` : '',
});
