import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import type { SourceType } from '../../../generated/graphql.ts';
import { sourceName, sourceTypes } from '../../../lib/candidate-words.ts';
import { useMembers } from '../../../lib/members.ts';
import { notify } from '../../../lib/notice.ts';
import { useMe } from '../../../lib/session.tsx';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { Button } from '../../../ui/Button.tsx';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea, TextField } from '../../../ui/TextField.tsx';
import { readList, readSkills } from '../read-list.ts';
import { AlreadyKnownNotice, type KnownPerson } from './AlreadyKnownNotice.tsx';
import { t } from './messages.ts';

const AddCandidate = graphql(`
  mutation AddCandidate($input: AddCandidateInput!) {
    addCandidate(input: $input) {
      __typename
      ... on AddCandidateSuccess {
        candidate {
          id
          name
        }
      }
      ... on AlreadyKnown {
        reason
        candidate {
          id
          name
          title
          employer
          temperature {
            kind
          }
          owner {
            id
          }
          lastContactAt
        }
      }
    }
  }
`);

const nothing = {
  name: '',
  title: '',
  employer: '',
  email: '',
  phone: '',
  city: '',
  country: '',
  skills: '',
  channel: '',
  tags: '',
  note: '',
};
type Field = keyof typeof nothing;
const serverField: Partial<Record<string, Field>> = {
  emails: 'email',
  phones: 'phone',
  'location.city': 'city',
  location: 'country',
  source: 'channel',
};

/** Enters a person by hand; somebody with the same email or phone is shown before anything is saved. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { member } = useMe();
  const { members } = useMembers();
  const [form, setForm] = useState(nothing);
  const [source, setSource] = useState<SourceType>('SOURCED');
  const [ownerId, setOwnerId] = useState<string>(member.id);
  const [known, setKnown] = useState<(KnownPerson & { reason: string }) | undefined>();
  const [addCandidate, isBusy] = useWrite(AddCandidate);
  const { errorOf, onError, clear } = useFailure('name', ...Object.keys(nothing), ...Object.keys(serverField));
  const bind = (field: Field) => ({
    value: form[field],
    onChange: (value: string) => {
      setForm({ ...form, [field]: value });
      setKnown(undefined);
    },
    error: errorOf(field) ?? errorOf(Object.keys(serverField).find((name) => serverField[name] === field) ?? ''),
  });

  const save = async (evenIfKnown: boolean) => {
    clear();
    const { name, title, employer, email, phone, city, country, skills, channel, tags, note } = form;
    const answer = await addCandidate(
      {
        name,
        title: title || null,
        employer: employer || null,
        emails: readList(email),
        phones: readList(phone),
        location: city || country ? { city: city || null, country: country.toUpperCase() || null } : null,
        skills: readSkills(skills),
        source: { type: source, channel: channel || null },
        ownerId,
        tags: readList(tags),
        note: note.trim() || null,
        links: [],
        evenIfKnown,
      },
      { refetch: ['Candidates'], onError },
    );
    const result = answer?.addCandidate;
    if (result?.__typename === 'AlreadyKnown') setKnown({ ...result.candidate, reason: result.reason });
    if (result?.__typename !== 'AddCandidateSuccess') return;
    onClose();
    notify(t('dialogs.add.saved', { name: result.candidate.name }));
    void navigate(`/candidates/${result.candidate.id}`);
  };

  return (
    <FormDialog
      title={t('dialogs.add.title')}
      saveLabel={t('dialogs.add.save')}
      isBusy={isBusy}
      canSave={form.name.trim() !== '' && !known}
      onSave={() => void save(false)}
      onClose={onClose}
      wide
    >
      {known && (
        <AlreadyKnownNotice person={known} reason={known.reason}>
          <Button isPending={isBusy} onPress={() => void save(true)}>
            {t('dialogs.add.anyway')}
          </Button>
        </AlreadyKnownNotice>
      )}
      <FieldRow>
        <TextField label={t('dialogs.add.name')} {...bind('name')} autoFocus />
        <TextField label={t('dialogs.add.headline')} optional {...bind('title')} />
      </FieldRow>
      <FieldRow>
        <TextField label={t('dialogs.add.email')} optional type="email" {...bind('email')} />
        <TextField
          label={t('dialogs.add.phone')}
          optional
          type="tel"
          hint={t('dialogs.add.phoneHint')}
          {...bind('phone')}
        />
      </FieldRow>
      <FieldRow>
        <TextField label={t('dialogs.add.employer')} optional {...bind('employer')} />
        <TextField label={t('dialogs.add.city')} optional {...bind('city')} />
        <TextField
          label={t('dialogs.add.country')}
          optional
          hint={t('dialogs.add.countryHint')}
          maxLength={2}
          {...bind('country')}
        />
      </FieldRow>
      <TextField label={t('dialogs.add.skills')} optional hint={t('dialogs.add.skillsHint')} {...bind('skills')} />
      <FieldRow>
        <Select
          label={t('dialogs.add.source')}
          options={sourceTypes.map((id) => ({ id, label: sourceName(id) }))}
          value={source as (typeof sourceTypes)[number]}
          onChange={setSource}
        />
        <TextField label={t('dialogs.add.channel')} optional {...bind('channel')} />
        <Select
          label={t('dialogs.add.owner')}
          options={members.filter(({ active }) => active).map(({ id, name }) => ({ id, label: name }))}
          value={ownerId}
          onChange={setOwnerId}
        />
      </FieldRow>
      <TextField label={t('dialogs.add.tags')} optional {...bind('tags')} />
      <TextArea label={t('dialogs.add.note')} optional rows={2} {...bind('note')} />
    </FormDialog>
  );
}
