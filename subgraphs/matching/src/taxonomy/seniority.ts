export interface SeniorityLevel {
  id: 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'head';
  level: number;
  words: string[];
}

/** Words that place a title on one ladder, in the languages of the starter list; folded (see fold.ts). */
export const seniorityLevels: SeniorityLevel[] = [
  {
    id: 'intern',
    level: 0,
    words: ['intern', 'internship', 'trainee', 'apprentice', 'praktikant', 'praktikum', 'azubi', 'auszubildender', 'auszubildende', 'lehrling', 'werkstudent', 'stagiaire', 'apprenti', 'becario', 'stazysta', 'praktykant', 'volunteer', 'student'],
  },
  { id: 'junior', level: 1, words: ['junior', 'jr', 'graduate', 'entry', 'berufseinsteiger', 'einsteiger', 'debutant', 'mlodszy'] },
  { id: 'mid', level: 2, words: ['mid', 'medior', 'regular', 'intermediate', 'professional', 'confirme', 'midlevel'] },
  { id: 'senior', level: 3, words: ['senior', 'sr', 'experienced', 'erfahrener', 'erfahrene', 'starszy', 'expert', 'specialised'] },
  {
    id: 'lead',
    level: 4,
    words: ['lead', 'principal', 'staff', 'teamleiter', 'teamlead', 'gruppenleiter', 'schichtleiter', 'supervisor', 'vorarbeiter', 'foreman', 'team leader', 'responsable', 'chef dequipe', 'jefe de equipo', 'kierownik', 'stationsleitung', 'leitender', 'leitende', 'charge'],
  },
  {
    id: 'head',
    level: 5,
    words: ['head', 'director', 'chief', 'vp', 'svp', 'evp', 'vice president', 'president', 'cto', 'cfo', 'ceo', 'coo', 'cmo', 'leiter', 'leiterin', 'leitung', 'bereichsleiter', 'abteilungsleiter', 'directeur', 'directrice', 'directora', 'dyrektor', 'geschaeftsfuehrer', 'partner'],
  },
];
