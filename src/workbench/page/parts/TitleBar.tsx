// The bar at the top: what this is, opening and saving, what is made hard, the file's name.
import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { AddRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { usePage } from './context';
import { MakeItHard } from './MakeItHard';

const ON_INK = {
  color: '#ffffff',
  minWidth: 0,
  ':hover': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.16)' },
  ':hover:active': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.24)' },
  '& .fui-Button__icon': { color: '#ffffff' },
  '& .fui-MenuButton__menuIcon': { color: '#ffffff' },
  '&[aria-expanded="true"]': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.16)' },
} as const;

const useStyles = makeStyles({
  bar: {
    height: '40px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 12px',
    backgroundColor: '#1f3b57',
    color: '#ffffff',
  },
  title: { fontSize: '14px', fontWeight: 600, margin: 0, whiteSpace: 'nowrap' },
  stamp: {
    fontSize: '12px',
    lineHeight: '20px',
    border: '1px solid rgba(255, 255, 255, 0.5)',
    borderRadius: '10px',
    padding: '0 8px',
    margin: '0 12px 0 8px',
    whiteSpace: 'nowrap',
  },
  button: ON_INK,
  rest: { flexGrow: 1 },
  file: {
    minWidth: '120px',
    maxWidth: '350px',
    textAlign: 'right',
    fontSize: '14px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    marginLeft: '12px',
  },
  edited: { color: '#d6dee6' },
});

export function TitleBar() {
  const { state, words, files } = usePage();
  const styles = useStyles();
  const { file } = state;
  return (
    <header className={styles.bar} aria-label={words.text('workbench.bar')}>
      <h1 className={styles.title}>{words.text('workbench.title')}</h1>
      <span className={styles.stamp}>{words.text('workbench.stand-in')}</span>
      <NewMenu />
      <OpenButton />
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={<SaveRegular />}
        disabled={!file}
        onClick={files.save}
      >
        {words.text('workbench.save')}
      </Button>
      <span className={styles.rest} />
      <MakeItHard className={styles.button} />
      <span className={styles.file} title={file?.name}>
        {file?.name}
        {file?.isEdited ? <span className={styles.edited}> · {words.text('workbench.edited')}</span> : null}
      </span>
    </header>
  );
}

function NewMenu() {
  const { words, files } = usePage();
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" size="small" className={styles.button} icon={<AddRegular />}>
          {words.text('workbench.new')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={files.openSample}>{words.text('workbench.new.sample')}</MenuItem>
          <MenuItem onClick={files.openBlank}>{words.text('workbench.new.blank')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function OpenButton() {
  const { words, files } = usePage();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={<FolderOpenRegular />}
        onClick={() => picker.current?.click()}
      >
        {words.text('workbench.open')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.text('workbench.open')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) files.openFile(file);
        }}
      />
    </>
  );
}
