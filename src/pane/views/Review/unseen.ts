// For what readers of the screen hear and eyes see otherwise.
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The class of such a text. */
export function useUnseen(): string {
  return useStyles().unseen;
}
