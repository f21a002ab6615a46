// The look of the HTML report: quiet, printable, light and dark.

export const STYLE = `
:root { color-scheme: light dark; --ink: #242424; --quiet: #5c5c5c; --line: #d1d1d1; --paper: #fff; --error: #b10e1c; --warning: #8a3707; --held: #0e700e; }
@media (prefers-color-scheme: dark) { :root { --ink: #f5f5f5; --quiet: #adadad; --line: #525252; --paper: #1f1f1f; --error: #f1a2a9; --warning: #faa06b; --held: #7ac77a; } }
body { font: 14px/20px 'Segoe UI', system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0; font-variant-numeric: tabular-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 20px; line-height: 28px; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 16px; line-height: 22px; margin: 24px 0 4px; }
.verdict { font-size: 16px; font-weight: 600; padding: 8px 12px; border: 1px solid; border-left-width: 6px; }
.valid { color: var(--held); } .invalid, .unreadable { color: var(--error); } .incomplete, .partial { color: var(--warning); }
.quiet { color: var(--quiet); margin: 4px 0 8px; } .basis { white-space: nowrap; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 8px 16px; margin: 16px 0; }
.figures dt { color: var(--quiet); font-size: 12px; } .figures dd { margin: 0; font-weight: 600; }
.badge { font-size: 12px; border: 1px solid; border-radius: 4px; padding: 0 6px; } .count { color: var(--quiet); font-weight: 400; }
.error .badge { color: var(--error); } .warning .badge { color: var(--warning); } .advice .badge { color: var(--quiet); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-size: 12px; color: var(--quiet); font-weight: 600; } th, .where, .outcome { white-space: nowrap; } .number { text-align: right; }
@media print { main { padding: 0; } section { break-inside: avoid-page; } a { color: inherit; } }
`;
