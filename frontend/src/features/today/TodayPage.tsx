import { useWhose, WhoseControl } from '../../lib/Whose.tsx';
import { Columns, PageHeader } from '../../ui/Page.tsx';
import { NextActions } from './actions/NextActions.tsx';
import { Counts } from './Counts.tsx';
import { FirstRun } from './first-run/FirstRun.tsx';
import { t } from './messages.ts';
import { NewMenu } from './NewMenu.tsx';
import { useLead } from './use-lead.ts';
import { NewMatches } from './waiting/NewMatches.tsx';
import { RepliesWaiting } from './waiting/RepliesWaiting.tsx';

/** What to do today, and why; before there is anything to do, how to begin. */
export default function TodayPage() {
  const { whose, setWhose } = useWhose();
  const lead = useLead();
  return (
    <>
      <PageHeader
        title={t('today.title')}
        lead={lead}
        actions={
          <>
            <WhoseControl of="day" value={whose} onChange={setWhose} />
            <NewMenu />
          </>
        }
      />
      <FirstRun>
        <Counts />
        <Columns
          aside={
            <>
              <NewMatches />
              <RepliesWaiting />
            </>
          }
        >
          <NextActions />
        </Columns>
      </FirstRun>
    </>
  );
}
