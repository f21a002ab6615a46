// How tables of figures look on the pages of Review.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTableStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    padding: '4px',
    textAlign: 'right',
    verticalAlign: 'bottom',
  },
  cell: {
    padding: '5px 4px',
    textAlign: 'right',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  name: { textAlign: 'left', fontWeight: 'inherit', overflowWrap: 'anywhere', paddingLeft: 0, minWidth: '88px' },
  /** A name on a line of its own over its figures, so that a narrow pane has room for them. */
  group: {
    ...typographyStyles.caption1,
    fontWeight: 'inherit',
    textAlign: 'left',
    padding: '6px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  figure: { padding: '0 0 6px 6px', textAlign: 'right' },
  over: {
    padding: '0 0 4px 6px',
    textAlign: 'right',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  different: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});
