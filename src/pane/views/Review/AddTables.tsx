// For a workbook of an older template: what is missing, which sheets would be added beside the others, and adding them.
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { problemOf } from '../../../app/live/problem';
import type { SheetPlan } from '../../../app/live/workbook';
import { usePane } from '../../state/context';
import { describeForPane } from '../../state/describeForPane';
import { sheetsNotice } from '../../state/reportNotices';
import { useAnswer } from '../../state/useAnswer';

const useStyles = makeStyles({ bar: { minWidth: 0 } });

export function AddTables() {
  const { words, workbook, dispatch, checkNow } = usePane();
  const styles = useStyles();
  const model = useAnswer('missingTables', null);
  const [plan, setPlan] = useState<SheetPlan>();
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isWanted = true;
    if (model) {
      workbook.planSheets(model).then(
        (planned) => {
          if (isWanted) setPlan(planned);
        },
        (error: unknown) => dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) }),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [model, workbook, words, dispatch]);
  if (!model || !plan) return null;
  const add = () => {
    setIsBusy(true);
    workbook
      .addSheets(plan.model)
      .then(
        (report) => {
          dispatch({ do: 'tell', notice: sheetsNotice(report, words) });
          checkNow();
        },
        (error: unknown) => dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) }),
      )
      .finally(() => setIsBusy(false));
  };
  const sheets = plan.model.sheets.map(({ name }) => name);
  const tables = model.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        {words.text('reviewing.tables-missing', {
          tables: words.formats.list(tables),
          sheets: words.formats.list(sheets),
          count: sheets.length,
        })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={add}>
          {words.text('start.add', { count: sheets.length })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
