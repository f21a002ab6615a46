// The look of the proof: one A4 or Letter page, black and one grey, nothing that depends on colour.

export const PROOF_STYLE = `
@page { size: auto; margin: 10mm; }
:root { color-scheme: light; --grey: #5c5c5c; --line: #bdbdbd; --tint: #f3f3f3; }
* { box-sizing: border-box; }
body { font: 11px/15px 'Segoe UI', 'Open Sans', system-ui, sans-serif; color: #111; background: #fff; margin: 0; font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
main { max-width: 200mm; margin: 0 auto; padding: 10mm; }
header { display: flex; justify-content: space-between; gap: 16px; border-bottom: 2px solid; padding-bottom: 8px; }
h1 { font-size: 21px; line-height: 27px; margin: 0 0 2px; } h2 { font-size: 12px; line-height: 16px; margin: 12px 0 3px; } h2 span, .quiet { color: var(--grey); font-weight: 400; }
p { margin: 0 0 2px; overflow-wrap: anywhere; } .brand { font-weight: 600; }
dl { display: grid; grid-template-columns: auto auto; gap: 1px 18px; margin: 0; align-content: start; } dt { color: var(--grey); } dd { margin: 0; text-align: right; font-weight: 600; overflow-wrap: anywhere; }
.verdict { display: flex; gap: 12px; align-items: center; margin: 10px 0; } .verdict b { font-size: 12px; } .mark { flex: none; width: 30px; height: 30px; border: 2px solid; border-radius: 50%; font-size: 15px; line-height: 26px; text-align: center; font-weight: 700; }
.ways { display: grid; grid-template-columns: repeat(4, 1fr); border: 1.5px solid; } .ways div { padding: 7px 14px; position: relative; } .ways div + div { border-left: 1px solid var(--line); } .ways b { display: block; font-size: 14px; line-height: 19px; } .ways small, .cells { color: var(--grey); font-size: 9px; line-height: 12px; overflow-wrap: anywhere; }
.sign { position: absolute; left: -9px; top: 50%; margin-top: -9px; width: 17px; height: 17px; line-height: 14px; border: 1px solid var(--grey); border-radius: 50%; background: #fff; text-align: center; font-weight: 600; }
table { border-collapse: collapse; width: 100%; } th, td { padding: 2px 0 2px 8px; text-align: right; border-bottom: 1px solid var(--line); vertical-align: top; } th:first-child, td:first-child { text-align: left; padding-left: 0; } thead th { border-bottom: 1.5px solid; } tr.total td { font-weight: 700; border-bottom: 3px double; } tr.cells td { border: 0; } .sum { background: var(--tint); font-weight: 600; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 26px; } .indent { padding-left: 8px; }
ol { margin: 0; padding-left: 16px; } li { margin-bottom: 2px; break-inside: avoid; overflow-wrap: anywhere; }
.signed { display: grid; grid-template-columns: 1fr 1fr 2fr; gap: 16px; border-top: 1px solid; margin-top: 12px; padding-top: 8px; break-inside: avoid; } .signed b { display: block; font-size: 12px; } code { font: 11px/15px Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
footer { display: flex; justify-content: space-between; gap: 24px; color: var(--grey); font-size: 9px; line-height: 12px; margin-top: 10px; } footer p { max-width: 55%; }
tr, .ways, .verdict { break-inside: avoid; }
@media print { main { padding: 0; max-width: none; zoom: 0.9; } }
`;
