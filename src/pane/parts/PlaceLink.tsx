// A figure or an address that leads to its cells. Where nothing stands to lead to, it is plain text.
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../app/live/places';
import { quoteSheet } from '../../core/sheet/cellRef';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontVariantNumeric: 'tabular-nums', textAlign: 'inherit' },
});

interface PlaceLinkProps {
  readonly place: CellPlace;
  /** What is shown; the address where absent. */
  readonly children?: ReactNode;
  /** What the figure means, for readers of the screen: `Allocated 471,400.00`. */
  readonly meaning?: string;
}

export function PlaceLink({ place, children, meaning }: PlaceLinkProps) {
  const { goTo, words } = usePane();
  const styles = useStyles();
  const { sheet, cell } = place;
  if (sheet === null || cell === null) return <span>{children ?? words.text('findings.nowhere')}</span>;
  const spoken = words.text('pane.place', { sheet, cell });
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => goTo(place)}
      aria-label={meaning === undefined ? spoken : `${meaning}, ${spoken}`}
      title={`${quoteSheet(sheet)}!${cell}`}
    >
      {children ?? `${quoteSheet(sheet)}!${cell}`}
    </Link>
  );
}
