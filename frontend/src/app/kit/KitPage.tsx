import { useState } from 'react';
import { notify, notifyError } from '../../lib/notice.ts';
import { offerUndo } from '../../lib/undo.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Chip, Chips, Pill } from '../../ui/Chip.tsx';
import { DataGrid } from '../../ui/DataGrid.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Columns, KeyValues, PageHeader, Section } from '../../ui/Page.tsx';
import { Peek } from '../../ui/Peek.tsx';
import { Banner, EmptyState, ErrorState, Progress, Skeleton } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { TemperatureChip, temperatures } from '../../ui/Temperature.tsx';
import { columns } from './columns.tsx';
import { FormExample } from './FormExample.tsx';
import { type KnownPerson, people } from './people.ts';

/** Every piece of the kit at once; exists while developing only. */
export default function KitPage() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [peeked, setPeeked] = useState(false);
  const [cursor, setCursor] = useState<KnownPerson | undefined>();
  const [asking, setAsking] = useState(false);
  const [tab, setTab] = useState<'activity' | 'notes'>('activity');
  const more = [
    { id: 'merge', label: 'Merge …', icon: 'link', run: () => notify('Merged') },
    'separator',
    { id: 'archive', label: 'Archive', icon: 'trash', danger: true, run: () => undefined },
  ] as const;
  return (
    <>
      <PageHeader
        title="Kit"
        aside={
          <>
            <Pill tone="placed">Open</Pill>
            <span className="meta faint">40 min</span>
          </>
        }
        lead="Tuesday 24 November. Start with Lena: her answer is two days old."
        actions={
          <>
            <Button variant="ghost" icon="note" kbd="n" onPress={() => notify('Note saved')}>
              Note
            </Button>
            <Button
              icon="mail"
              kbd="m"
              onPress={() => offerUndo('Shortlisted Lena Kovács for Halden', async () => undefined)}
            >
              Undoable
            </Button>
            <Button
              onPress={() => notifyError('The note could not be saved', { label: 'Try again', run: () => undefined })}
            >
              Failing
            </Button>
            <Button variant="primary" icon="phone" kbd="d" onPress={() => setAsking(true)}>
              Do it
            </Button>
            <Menu label="More" items={more}>
              <IconButton icon="more" label="More" />
            </Menu>
          </>
        }
      />
      <Banner>This is what a banner looks like.</Banner>
      <Banner tone="warning">The connection is lost.</Banner>
      <Banner tone="danger">She asked not to be contacted.</Banner>
      <Section title="Temperatures">
        <Chips>
          {temperatures.map((value) => (
            <TemperatureChip key={value} temperature={value} />
          ))}
        </Chips>
      </Section>
      <Section title="Evidence">
        <Chips>
          <Chip kind="has" age="8 y">
            React
          </Chip>
          <Chip age="8 mo">Feedback 4 of 5</Chip>
          <Chip kind="lacks">GraphQL?</Chip>
        </Chips>
      </Section>
      <Section title="Ledger" aside="3 episodes since September 2024" flush>
        <Table
          label="Ledger"
          columns={columns.map((column) => ({ ...column, width: '20%' }))}
          items={people.slice(0, 3)}
          getKey={({ id }) => id}
          isCurrent={({ id }) => id === '0'}
        />
      </Section>
      <Columns
        aside={
          <>
            <Section title="Preferences">
              <KeyValues
                items={[
                  ['Work', 'Contract, 6 months or more'],
                  ['Mode', 'Hybrid, up to 2 days'],
                  ['Will not', 'Gambling, on-call weeks'],
                ]}
              />
            </Section>
            <Section title="Progress">
              <div className="stack">
                <Progress label="Importing people" value={420} total={1200} />
                <Progress label="Finding duplicates" value={0} />
              </div>
            </Section>
          </>
        }
      >
        <Section title="Timeline">
          <Tabs
            label="Timeline"
            tabs={[
              { id: 'activity', label: 'Activity', count: 4 },
              { id: 'notes', label: 'Notes' },
            ]}
            value={tab}
            onChange={setTab}
          >
            {tab}
          </Tabs>
        </Section>
        <Section title="Form">
          <FormExample />
        </Section>
      </Columns>
      <Section title="States" flush>
        <Skeleton rows={2} avatar />
        <ErrorState onRetry={() => undefined} />
        <EmptyState icon="people" title="No candidates yet" action={<Button variant="primary">Import people</Button>}>
          Bring in the people the agency already knows.
        </EmptyState>
      </Section>
      <DataGrid
        label="People"
        columns={columns}
        items={people}
        getKey={({ id }) => id}
        rowLabel={({ name }) => name}
        selected={selected}
        onSelect={setSelected}
        onPeek={() => setPeeked(!peeked)}
        onCursor={setCursor}
        onOpen={({ name }) => notify(`Open ${name}`)}
      />
      {peeked && cursor && (
        <Peek title={cursor.name} onClose={() => setPeeked(false)}>
          <p>{cursor.headline}</p>
        </Peek>
      )}
      <Dialog
        title="Call Lena Kovács"
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>Cancel</Button>
            <Button variant="primary" kbd="mod+enter">
              Save
            </Button>
          </>
        }
      >
        <FormExample />
      </Dialog>
    </>
  );
}
