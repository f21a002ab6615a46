// A sentence for readers of the screen, told after a pause so that the last one wins.
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const PAUSE = 1000;

export function Spoken({ text }: { text: string }) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" className={styles.unseen}>
      {told}
    </div>
  );
}
