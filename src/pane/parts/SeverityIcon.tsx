// Severity and outcome as a shape and a colour; the word stands in the text beside it, or in the label.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleFilled,
  ClockRegular,
  DocumentTableRegular,
  ErrorCircleFilled,
  InfoRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';

export type Sign = 'error' | 'warning' | 'advice' | 'held' | 'unchecked' | 'nothing' | 'stale' | 'document' | 'busy';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '20px' },
  small: { fontSize: '16px' },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const SHAPES = {
  error: { Icon: ErrorCircleFilled, tone: 'danger' },
  warning: { Icon: WarningFilled, tone: 'warning' },
  advice: { Icon: InfoRegular, tone: 'quiet' },
  held: { Icon: CheckmarkCircleFilled, tone: 'success' },
  unchecked: { Icon: QuestionCircleRegular, tone: 'quiet' },
  nothing: { Icon: SubtractCircleRegular, tone: 'quiet' },
  stale: { Icon: ClockRegular, tone: 'warning' },
  document: { Icon: DocumentTableRegular, tone: 'quiet' },
  busy: { Icon: ArrowSyncRegular, tone: 'quiet' },
} as const;

export function SeverityIcon({ sign, label, isSmall }: { sign: Sign; label?: string; isSmall?: boolean }) {
  const styles = useStyles();
  const { Icon, tone } = SHAPES[sign];
  const name = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return <Icon {...name} className={mergeClasses(styles.icon, isSmall === true && styles.small, styles[tone])} />;
}
