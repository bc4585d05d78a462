/** A field that a column can become. `aliases` are headers of other systems, folded. */
export interface ImportFieldDefinition {
  name: string;
  label: string;
  required?: boolean;
  aliases?: readonly string[];
}

export const peopleFields: readonly ImportFieldDefinition[] = [
  {
    name: 'old_id',
    label: 'Id in the old system',
    aliases: ['id', 'candidate id', 'unique id', 'rec id', 'reference', 'external id'],
  },
  { name: 'name', label: 'Full name', aliases: ['full name', 'candidate', 'candidate name'] },
  { name: 'first_name', label: 'First name', aliases: ['given name', 'forename', 'vorname', 'prenom'] },
  { name: 'last_name', label: 'Last name', aliases: ['surname', 'family name', 'nachname', 'nom'] },
  { name: 'email', label: 'Email', aliases: ['e mail', 'email address', 'mail', 'primary email'] },
  { name: 'email_2', label: 'Second email', aliases: ['secondary email', 'email 2', 'other email'] },
  {
    name: 'phone',
    label: 'Phone',
    aliases: ['mobile', 'mobile phone', 'telephone', 'phone number', 'telefon', 'handy'],
  },
  { name: 'phone_2', label: 'Second phone', aliases: ['other phone', 'home phone', 'work phone'] },
  { name: 'title', label: 'Title', aliases: ['job title', 'headline', 'position', 'current title', 'role'] },
  { name: 'employer', label: 'Employer', aliases: ['company', 'current company', 'current employer', 'firma'] },
  { name: 'skills', label: 'Skills, as React (8); SQL', aliases: ['skill', 'key skills', 'kenntnisse'] },
  { name: 'location', label: 'Town', aliases: ['city', 'town', 'suburb', 'ort', 'stadt'] },
  { name: 'country', label: 'Country, two letters', aliases: ['country code', 'land'] },
  { name: 'availability', label: 'Availability', aliases: ['available', 'availability kind'] },
  { name: 'availability_date', label: 'Availability date', aliases: ['available from', 'start date'] },
  { name: 'availability_as_of', label: 'Availability heard on', aliases: [] },
  { name: 'availability_heard_in', label: 'Availability heard in', aliases: [] },
  { name: 'pay_min', label: 'Pay, least', aliases: ['salary min', 'salary', 'rate'] },
  { name: 'pay_max', label: 'Pay, most', aliases: ['salary max'] },
  { name: 'pay_currency', label: 'Pay currency', aliases: ['currency'] },
  { name: 'pay_period', label: 'Pay per hour, day, month or year', aliases: ['pay per', 'salary period'] },
  { name: 'employment_types', label: 'Employment types', aliases: ['employment type', 'contract type'] },
  { name: 'work_modes', label: 'Work modes', aliases: ['work mode', 'remote'] },
  { name: 'source', label: 'Source', aliases: ['source type', 'origin', 'quelle'] },
  { name: 'source_channel', label: 'Source channel', aliases: ['channel'] },
  { name: 'referrer', label: 'Referrer', aliases: ['referred by'] },
  { name: 'first_seen', label: 'First seen', aliases: ['created', 'created at', 'date added', 'added on'] },
  { name: 'owner', label: 'Owner, by name or email', aliases: ['recruiter', 'consultant', 'owner name'] },
  { name: 'tags', label: 'Tags', aliases: ['tag', 'labels'] },
  { name: 'notes', label: 'Notes', aliases: ['note', 'comments', 'bemerkung'] },
  { name: 'languages', label: 'Languages, two letters each', aliases: ['language', 'sprachen'] },
  { name: 'last_contact', label: 'Last contact', aliases: ['last contacted', 'last activity'] },
  { name: 'linkedin', label: 'LinkedIn', aliases: ['linkedin url', 'profile', 'linkedin profile'] },
  { name: 'do_not_contact', label: 'Do not contact', aliases: ['dnc', 'opt out', 'blocked'] },
];
