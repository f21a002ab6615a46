// The layout to come, while the first figures are on their way.
import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';

const useStyles = makeStyles({
  bones: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
});

/** A line for each height in pixels. `label` says what is awaited. */
export function Bones({ heights, label }: { heights: readonly number[]; label: string }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.bones}>
      {heights.map((height, index) => (
        <SkeletonItem key={index} style={{ height }} />
      ))}
    </Skeleton>
  );
}
