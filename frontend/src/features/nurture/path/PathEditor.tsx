import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { EntryMode, EntryRule } from '../../../generated/graphql.ts';
import { errorField, errorText } from '../../../lib/apollo.ts';
import { notify } from '../../../lib/notice.ts';
import { useWrite } from '../../../lib/write.ts';
import { Checkbox, RadioGroup } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import type { StepWords } from '../words.ts';
import { type DraftStep, draftSteps, firstDraft, isComplete, stepInputs } from './draft-steps.ts';
import { StepsEditor } from './StepsEditor.tsx';

const SavePath = graphql(`
  mutation SavePath($input: SavePathInput!) {
    savePath(input: $input) {
      __typename
      ... on SavePathSuccess {
        path {
          id
          name
        }
      }
      ... on ChangedMeanwhile {
        message
      }
    }
  }
`);

export interface EditedPath {
  id: string;
  name: string;
  active: boolean;
  entryMode: EntryMode;
  entryRule: EntryRule | null;
  version: number;
  steps: readonly StepWords[];
}

const rules = ['none', 'SILVER_MEDALIST', 'DECLINED', 'UNAVAILABLE_UNTIL'] as const;
const modes = ['PROPOSED', 'AUTOMATIC'] as const satisfies readonly EntryMode[];

/** Makes a path or changes it; who is on it goes on with the steps as they were. */
export function PathEditor({ path, onClose }: { path?: EditedPath; onClose: () => void }) {
  const [name, setName] = useState(path?.name ?? '');
  const [rule, setRule] = useState<(typeof rules)[number]>(path?.entryRule ?? 'none');
  const [mode, setMode] = useState<EntryMode>(path?.entryMode ?? 'PROPOSED');
  const [active, setActive] = useState(path?.active ?? true);
  const [steps, setSteps] = useState<readonly DraftStep[]>(() => (path ? draftSteps(path.steps) : firstDraft()));
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();
  const [refusal, setRefusal] = useState<string | undefined>();
  const [savePath, isBusy] = useWrite(SavePath);
  const errorOf = (field: string) => (failure?.field === field ? failure.text : undefined);

  const save = async () => {
    setFailure(undefined);
    setRefusal(undefined);
    const answer = await savePath(
      {
        id: path?.id ?? null,
        expectedVersion: path?.version ?? null,
        name: name.trim(),
        active,
        entryRule: rule === 'none' ? null : rule,
        entryMode: mode,
        steps: stepInputs(steps),
      },
      {
        refetch: ['Nurture', 'PathOfPage'],
        onError: (error) => setFailure({ field: errorField(error) ?? 'name', text: errorText(error) ?? '' }),
      },
    );
    const result = answer?.savePath;
    if (result?.__typename === 'ChangedMeanwhile') setRefusal(result.message);
    if (result?.__typename !== 'SavePathSuccess') return;
    notify(t('nurture.path.saved', { name: result.path.name }));
    onClose();
  };

  return (
    <FormDialog
      title={t(path ? 'nurture.path.edit' : 'nurture.path.new')}
      saveLabel={t('nurture.path.save')}
      isBusy={isBusy}
      canSave={name.trim() !== '' && steps.length > 0 && steps.every(isComplete)}
      refusal={refusal ?? errorOf('steps')}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <TextField label={t('nurture.path.name')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      <Select
        label={t('nurture.path.rule')}
        options={rules.map((id) => ({
          id,
          label: t(`nurture.path.rule.${id}`),
          detail: t(`nurture.path.ruleWhy.${id}`),
        }))}
        value={rule}
        onChange={setRule}
        error={errorOf('entryRule')}
      />
      {rule !== 'none' && (
        <RadioGroup
          label={t('nurture.path.mode')}
          options={modes.map((id) => ({
            id,
            label: t(`nurture.path.mode.${id}`),
            detail: t(`nurture.path.modeWhy.${id}`),
          }))}
          value={mode}
          onChange={setMode}
        />
      )}
      <StepsEditor steps={steps} onChange={setSteps} errorOf={errorOf} />
      {path && (
        <Checkbox
          label={t('nurture.path.active')}
          detail={t('nurture.path.activeWhy')}
          isSelected={active}
          onChange={setActive}
        />
      )}
    </FormDialog>
  );
}
