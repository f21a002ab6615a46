// What a person should know before anything else on the screen: what keeps the figures from being current, and what was told.
import { usePane } from '../state/context';
import { isHeldUp } from '../state/state';
import { NoticeBar } from './NoticeBar';
import { StatusNotice } from './StatusNotice';

export function Notices() {
  const { state } = usePane();
  return (
    <>
      {isHeldUp(state) && <StatusNotice />}
      <NoticeBar />
    </>
  );
}
