// What people, other programs and damage put where a workbook wants something else. Data only.

/** Numbers as a workbook may hold them, none of which suits a grant. */
export const NUMBERS: readonly string[] = [
  ...['0', '-0', '-1', '1', '3', '11', '255', '256', '65536', '2147483648', '1000000000', '1e9', '-1e9', '1e15'],
  ...['9007199254740993', '-9007199254740993', '90071992547409.91', '90071992547409.92', '1e22', '1e308', '-1e308'],
  ...['1.7976931348623157e308', '5e-324', '1e-320', '0.005', '0.30000000000000004', '33.335', '-0.5', '0.125', '1.5'],
  ...['50', '2958465', '2958466', '60', '61', '-60', '45658', '45658.75', '45291.9999999', '1e6', '4.7E5', '0012'],
];

/** What no program writes where a number belongs. */
export const NO_NUMBERS: readonly string[] = [
  ...['NaN', 'Infinity', '-Infinity', '', ' ', ' 7 ', '1e400', '-1e400', '--5', '0x10', '1,5', '1e', '.', '+', '1_000'],
  ...['１２', '1e99999', '9'.repeat(400), 'x', '1 2'],
];

export const REFERENCES: readonly string[] = [
  ...['A0', 'A-1', 'XFE1', 'XFD1048576', 'A1048577', 'ZZZZ99999999', 'ZZZZZZZZZZZZ1', 'A99999999999999999999', '1', 'A', ''],
  ...['a1', '$A$1', 'R1C1', 'A1:B2', 'B2:A1', 'XFD1:A1', 'A1:XFD1048576', 'A4:A4', 'A1:', ':A1', 'A1:A1048577', '#REF!'],
  ...['A1:B2:C3', 'Ä1', 'A 1', 'A1 B2', 'A5:C1000000', 'B4:XFD4', 'A1048576:C1048576'],
];

export const WHOLE_NUMBERS: readonly string[] = [
  ...['0', '-1', '1', '2', '7', '999', '1000000000', '1048576', '1048577', '4294967296', '1e9', 'NaN', '', 'x', ' 3', '3.5'],
];

export const TEXTS: readonly string[] = [
  ...['475.000', '1,234', '(1.234,56)', '1 234,56', '\u2212100,00', 'US$ 1.000,00', '50%', '150 %', '-5%', '03/04/2026'],
  ...['31/31/2026', '29/02/2025', 'Total', 'Suma', 'Partner', 'Socio', 'Ceiba', 'ceiba ', 'Ceibа', 'E-0001', 'O1', 'R9', 'n/a'],
  ...['Grant', 'Payment', 'Refund', 'USD', 'EUR', 'XXX', 'Year 0', 'Year 99999999', 'Year 1.5', 'Target 0', 'Field', 'Value'],
  ...['_x0000_', '_xD800_', '_xFFFF_', '_x005F_x0041_', '\u202etxet', '\u200b', 'a\u0301', '\ud83d\ude00', '{x} # \' {', "'quoted'"],
  ...['=1+1', '<b>', '&amp;', '*', '?', '~', '<>', '001', '1', 'constructor', '__proto__', 'toString', 'hasOwnProperty'],
  ...['\t\n\r', ' ', ''],
];

export const HUGE_TEXTS: readonly string[] = [
  ...['x'.repeat(40_000), 'ab '.repeat(9_000), '('.repeat(3_000), '1'.repeat(5_000), ' '.repeat(20_000)],
];

export const FORMULAS: readonly string[] = [
  ...['SUM(', ')', 'SUM)', "'a", '"a', '""""', 'Allocation[', 'Allocation[[#This Row],[Year 1', 'Allocation[]', '[1]Sheet1!A1'],
  ...['A1:ZZZZ99999999', 'SUM(A1:XFD1048576)', 'SUM(1:1048576)', 'SUM(A:XFD)', '#REF!+#REF!', 'IFERROR(1/0,0)', 'R[-1]C'],
  ...['SUM(Allocation[Year 1])', 'SUM(C5:C9)', 'SUM(Allocation[[#This Row],[Year 1]:[Year 3]])', 'SUBTOTAL(9,C5:C9)', '{1,2', '{'],
  ...['INDIRECT("x")', 'LET(a,1,a)', '+-+-1', '=', '==1', '1e308*10', 'Sheet1:Sheet9!A1', "'it''s'!A1", 'A1 A2', 'SUM(,,,)', ''],
];

export const HUGE_FORMULAS: readonly string[] = [
  ...['('.repeat(5_000), `${'('.repeat(2_000)}1${')'.repeat(2_000)}`, Array(2_000).fill('A1').join('+'), 'IF('.repeat(1_500), '['.repeat(4_000)],
  ...['"'.repeat(4_001), "'".repeat(4_001), '-'.repeat(8_000), `SUM(${Array(3_000).fill('$A$1:B2').join(',')})`, 'A'.repeat(8_000)],
];

export const ERRORS: readonly string[] = ['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#SPILL!', '#NOPE!', '#VALUE'];

export const ENTITIES: readonly string[] = [
  ...['&bogus;', '&#0;', '&#x0;', '&#31;', '&#xD800;', '&#x110000;', '&#99999999999;', '&#;', '&', '&amp', '&lt;&gt;&quot;&apos;'],
  ...['\u0001', '\u0000', '\u001f', '\ufffe', '\uffff', '\ufeff', ']]>', '<![CDATA[x', '<![CDATA[ok]]>', '<!-- x', '<!-- x -->', '<?pi'],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a SYSTEM "file:///etc/passwd">', '<!ENTITY a "a">', '<', '>', '<<', '</x>', '<x/>', '<a b=c>'],
];

export const NAMES: readonly string[] = [
  ...['Grant', 'Partners', 'Allocation', 'Expenditures', 'Shares', 'Results', 'Baseline', 'Seal', '', ' ', 'allocation'],
  ...['Allocation_Allot', 'A1', '_xlnm._FilterDatabase', 'Year 1', 'Total', 'x'.repeat(300), "it's", '[x]', 'Ä', '\u0007'],
];
