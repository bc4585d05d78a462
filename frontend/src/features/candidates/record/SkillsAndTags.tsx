import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { heardInName } from '../../../lib/candidate-words.ts';
import { formatAge } from '../../../lib/format.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { Chip, Chips } from '../../../ui/Chip.tsx';
import { TextArea, TextField } from '../../../ui/TextField.tsx';
import { readList, readSkills, writeSkills } from '../read-list.ts';
import styles from './Aside.module.css';
import { EditableSection, InlineForm } from './EditableSection.tsx';
import { t } from './messages.ts';
import { useChangeCandidate } from './use-change-candidate.ts';

const SkillsFragment = graphql(`
  fragment SkillsAndTags on Candidate {
    id
    name
    version
    tags
    skills {
      name
      years
      heardIn
      asOf
    }
  }
`);

const few = 8;

export function SkillsAndTags({ candidate }: { candidate: FragmentType<typeof SkillsFragment> }) {
  const { data, complete } = useFragment({ fragment: SkillsFragment, from: candidate });
  const [all, setAll] = useState(false);
  if (!complete) return null;
  const { id, name, version, skills, tags } = data;
  const shown = all ? skills : skills.slice(0, few);
  return (
    <>
      <EditableSection
        title={t('record.skills.title')}
        aside={skills.length > 0 && skills.length}
        editor={(close) => <SkillsEditor person={{ id, name, version }} stored={skills} onClose={close} />}
      >
        {skills.length === 0 && <p className="muted">{t('record.skills.none')}</p>}
        <Chips>
          {shown.map((skill) => (
            <Chip
              key={skill.name}
              age={
                skill.years !== null
                  ? t('record.skills.years', { years: skill.years })
                  : skill.heardIn === 'CV'
                    ? `${heardInName('CV')} ${formatAge(skill.asOf)}`
                    : undefined
              }
            >
              {skill.name}
            </Chip>
          ))}
          {skills.length > few && (
            <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('record.skills.fewer') : t('record.skills.more', { count: skills.length - few })}
            </button>
          )}
        </Chips>
      </EditableSection>
      <EditableSection
        title={t('record.tags.title')}
        editor={(close) => <TagsEditor person={{ id, name, version }} stored={tags} onClose={close} />}
      >
        {tags.length === 0 && <p className="muted">{t('record.tags.none')}</p>}
        <Chips>
          {tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </Chips>
      </EditableSection>
    </>
  );
}

interface Person {
  id: string;
  name: string;
  version: number;
}

function SkillsEditor({
  person,
  stored,
  onClose,
}: {
  person: Person;
  stored: readonly { name: string; years: number | null }[];
  onClose: () => void;
}) {
  const [text, setText] = useState(() => writeSkills(stored));
  const { change, isBusy } = useChangeCandidate(person.id, person.version);
  const { errorOf, onError } = useFailure('skills');
  const before = stored.map(({ name, years }) => ({ name, years }));
  return (
    <InlineForm
      isBusy={isBusy}
      onClose={onClose}
      onSave={() =>
        change(
          { skills: readSkills(text) },
          { skills: before },
          t('record.skills.saved', { name: person.name }),
          onError,
        )
      }
    >
      <TextArea
        label={t('record.skills.title')}
        hideLabel
        hint={t('record.skills.hint')}
        rows={4}
        value={text}
        onChange={setText}
        error={errorOf('skills')}
        autoFocus
      />
    </InlineForm>
  );
}

function TagsEditor({ person, stored, onClose }: { person: Person; stored: readonly string[]; onClose: () => void }) {
  const [text, setText] = useState(() => stored.join(', '));
  const { change, isBusy } = useChangeCandidate(person.id, person.version);
  const { errorOf, onError } = useFailure('tags');
  return (
    <InlineForm
      isBusy={isBusy}
      onClose={onClose}
      onSave={() =>
        change({ tags: readList(text) }, { tags: [...stored] }, t('record.tags.saved', { name: person.name }), onError)
      }
    >
      <TextField
        label={t('record.tags.title')}
        hideLabel
        hint={t('record.edit.commas')}
        value={text}
        onChange={setText}
        error={errorOf('tags')}
        autoFocus
      />
    </InlineForm>
  );
}
