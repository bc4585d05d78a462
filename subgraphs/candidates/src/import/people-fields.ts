/** A field that a column can become. `aliases` are headers of other systems, folded. */
export interface ImportFieldDefinition {
  name: string;
  label: string;
  required?: boolean;
  aliases?: readonly string[];
}

const phoneHeaders =
  'mobile,mobile phone,telephone,phone number,cell,telefon,telefonnummer,tel,handy,handynummer,mobil,mobiltelefon,portable,numero de telephone,telefono,movil';
const emailHeaders =
  'e mail,email address,mail,e mail address,primary email,e mail adresse,email adresse,mailadresse,courriel,adresse e mail,correo,correo electronico';

/** Headers of other systems in English, German, and a few in French and Spanish. */
const headersByField: readonly [name: string, label: string, aliases: string][] = [
  [
    'old_id',
    'Id in the old system',
    'id,candidate id,unique id,rec id,reference,external id,kandidaten id,kandidatennummer,bewerber id,nummer,referenz',
  ],
  [
    'name',
    'Full name',
    'full name,candidate,candidate name,vollstandiger name,kandidat,bewerber,nom complet,nombre completo',
  ],
  ['first_name', 'First name', 'given name,forename,vorname,prenom,nombre'],
  ['last_name', 'Last name', 'surname,family name,nachname,familienname,zuname,nom,nom de famille,apellido,apellidos'],
  ['email', 'Email', emailHeaders],
  [
    'email_2',
    'Second email',
    `secondary email,email 2,e mail 2,other email,private email,e mail privat,zweite e mail,${emailHeaders}`,
  ],
  ['phone', 'Phone', phoneHeaders],
  [
    'phone_2',
    'Second phone',
    `other phone,home phone,work phone,phone 2,telefon 2,telefon privat,telefon geschaftlich,${phoneHeaders}`,
  ],
  [
    'title',
    'Title',
    'job title,headline,position,current title,role,beruf,berufsbezeichnung,jobtitel,stellenbezeichnung,funktion,tatigkeit,poste,metier,puesto,cargo',
  ],
  [
    'employer',
    'Employer',
    'company,current company,current employer,firma,arbeitgeber,aktueller arbeitgeber,unternehmen,entreprise,employeur,empresa',
  ],
  [
    'skills',
    'Skills, as React (8); SQL',
    'skill,key skills,kenntnisse,fahigkeiten,faehigkeiten,fachkenntnisse,kompetenzen,competences,habilidades,competencias',
  ],
  ['location', 'Town', 'city,town,suburb,ort,wohnort,stadt,plz ort,plz und ort,ville,ciudad'],
  ['country', 'Country', 'country code,land,wohnland,pays,pais'],
  ['availability', 'Availability', 'available,availability kind,verfugbarkeit,disponibilite,disponibilidad'],
  [
    'availability_date',
    'Availability date',
    'available from,start date,verfugbar ab,verfuegbar ab,eintrittsdatum,fruhester eintritt,disponible a partir du,disponible desde',
  ],
  ['notice_period', 'Notice period', 'notice,kundigungsfrist,kuendigungsfrist,preavis,delai de preavis,preaviso'],
  ['availability_as_of', 'Availability heard on', ''],
  ['availability_heard_in', 'Availability heard in', ''],
  [
    'pay_min',
    'Pay, least',
    'salary min,salary,rate,desired salary,gehalt,gehaltswunsch,wunschgehalt,gehaltsvorstellung,salaire,salaire souhaite,salario',
  ],
  ['pay_max', 'Pay, most', 'salary max,gehalt max'],
  ['pay_currency', 'Pay currency', 'currency,wahrung,waehrung,devise,moneda'],
  ['pay_period', 'Pay per hour, day, month or year', 'pay per,salary period'],
  ['employment_types', 'Employment types', 'employment type,contract type,anstellungsart,vertragsart'],
  ['work_modes', 'Work modes', 'work mode,remote,arbeitsmodell'],
  ['source', 'Source', 'source type,origin,quelle,herkunft,fuente'],
  ['source_channel', 'Source channel', 'channel,kanal'],
  ['referrer', 'Referrer', 'referred by,empfohlen von,empfohlen durch,recommande par,recomendado por'],
  ['first_seen', 'First seen', 'created,created at,date added,added on,erfasst am,angelegt am,erstellt am,cree le'],
  ['owner', 'Owner, by name or email', 'recruiter,consultant,owner name,betreuer,berater,zustandig,responsable'],
  ['tags', 'Tags', 'tag,labels,schlagworte,schlagworter,stichworte,etiquettes,etiquetas'],
  ['notes', 'Notes', 'note,comments,notiz,notizen,bemerkung,bemerkungen,kommentar,anmerkungen,remarques,notas'],
  ['languages', 'Languages, two letters each', 'language,sprachen,sprachkenntnisse,langues,idiomas'],
  [
    'last_contact',
    'Last contact',
    'last contacted,last activity,letzter kontakt,letzte aktivitat,dernier contact,ultimo contacto',
  ],
  ['linkedin', 'LinkedIn', 'linkedin url,profile,linkedin profile,linkedin profil'],
  ['do_not_contact', 'Do not contact', 'dnc,opt out,blocked,nicht kontaktieren,kontaktsperre,gesperrt'],
];

export const peopleFields: readonly ImportFieldDefinition[] = headersByField.map(([name, label, aliases]) => ({
  name,
  label,
  aliases: aliases.split(',').filter((alias) => alias !== ''),
}));
