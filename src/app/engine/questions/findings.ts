// Findings: groups, lines, one in full, the next.
export { findingDetail as finding, findingLines, findingsView as findings, stepFinding } from '../../views/findings';
