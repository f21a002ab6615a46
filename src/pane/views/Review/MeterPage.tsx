// The reallocation meter: how much may still move before approval is needed, a move to try, what has moved, the request.
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Foot } from '../Map/Foot';
import { CopyButton } from './CopyButton';
import { MeterFigure } from './MeterFigure';
import { MeterSources } from './MeterSources';
import { MovedTable } from './MovedTable';
import { NoMeterPage } from './NoMeterPage';
import { Page } from './Page';

export function MeterPage() {
  const { words } = usePane();
  const screen = useAnswer('meter', null);
  return (
    <Page title={words.text('reviewing.meter')}>
      {!screen && <Bones heights={[20, 36, 16, 32, 24, 24]} label={words.text('pane.verdict.checking')} />}
      {screen?.kind === 'none' && <NoMeterPage screen={screen} />}
      {screen?.kind === 'meter' && (
        <>
          <MeterFigure meter={screen.meter} />
          <MovedTable meter={screen.meter} />
          <MeterSources meter={screen.meter} place={screen.place} />
          <Foot>
            <CopyButton
              text={screen.request}
              label={words.text('reviewing.draft')}
              isMain={screen.meter.needsApproval}
            />
          </Foot>
        </>
      )}
    </Page>
  );
}
