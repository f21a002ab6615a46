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
  total: { fontWeight: tokens.fontWeightSemibold },
  different: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});
