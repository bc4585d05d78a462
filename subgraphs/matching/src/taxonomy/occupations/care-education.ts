/** Health, care, education, science and the arts. */
export const careOccupations = `
Registered nurse | Nurse, Pflegefachkraft, Diplomierte Gesundheits- und Krankenpflegerin, Diplomierter Gesundheits- und Krankenpfleger, DGKP, Krankenschwester, Krankenpfleger, Gesundheits- und Krankenpfleger, Pflegefachfrau, Pflegefachmann, Examinierte Pflegekraft, Infirmier, Infirmière, Enfermero, Enfermera, Pielęgniarka, Ápoló, Hemşire, Staff nurse, Sykepleier, Sjuksköterska, Pielęgniarz, Pflegekraft, Diplompflegekraft, Pflegefachperson | Intensive care nurse, Nursing assistant
Intensive care nurse | ICU nurse, Intensivpfleger, Fachkrankenpfleger Intensivpflege, Fachpflegekraft Intensiv, Infirmier de réanimation, Enfermera UCI, Critical care nurse, Fachkraft für Intensivpflege und Anästhesie, Fachgesundheits- und Krankenpfleger für Intensivpflege | Registered nurse, Nurse anaesthetist
Theatre nurse | Operating room nurse, OP-Pfleger, OP-Schwester, Operationstechnischer Assistent, OTA, Infirmier de bloc opératoire, Scrub nurse, Surgical technologist, Enfermera quirófano, OP-Pflegekraft, OP-Pflege | Registered nurse, Nurse anaesthetist
Nurse anaesthetist | Anästhesiepfleger, Anesthesia technician, Anaesthetic nurse, Infirmier anesthésiste, Anästhesietechnischer Assistent | Intensive care nurse, Anaesthetist
Paediatric nurse | Kinderkrankenschwester, Kinderkrankenpfleger, Pediatric nurse, Puéricultrice, Neonatal nurse | Registered nurse
Psychiatric nurse | Mental health nurse, Psychiatrischer Krankenpfleger, Psychiatriepfleger | Registered nurse
Geriatric nurse | Altenpfleger, Altenpflegerin, Elderly care nurse, Fachsozialbetreuer Altenarbeit, Gériatrie infirmier | Registered nurse, Nursing assistant
Home care nurse | Community nurse, Mobile Hauskrankenpflege, District nurse, Ambulante Pflegekraft, Infirmier à domicile, Mobile Pflege | Registered nurse
Nurse manager | Stationsleitung, Pflegedienstleitung, Ward manager, Head nurse, Charge nurse, Pflegedienstleiter, Cadre de santé, Supervisora de enfermería, Wohnbereichsleitung, Director of nursing, Matron | Registered nurse
Nursing assistant | Pflegeassistent, Pflegehelfer, Healthcare assistant, Aide-soignant, Auxiliar de enfermería, Care assistant, Caregiver, Opiekun medyczny, Pflegefachassistent, Carer, Home carer, Opiekunka osób starszych, Support worker | Geriatric nurse, Registered nurse
Midwife | Hebamme, Sage-femme, Matrona, Położna | Registered nurse
Paramedic | Notfallsanitäter, Emergency medical technician, Rettungssanitäter, Ambulancier, Ratownik medyczny, EMT | Registered nurse
Physician | Arzt, Doctor, Facharzt, General practitioner, Médecin, Médico, Lekarz, Internist, Assistenzarzt, Medical doctor, Consultant physician, Surgeon, Resident physician, Orvos, Medical director | Anaesthetist
Anaesthetist | Anesthesiologist, Anästhesist, Facharzt für Anästhesie, Anesthésiste, Anestesista, Anesthesiology resident, Anesthesia physician | Physician, Nurse anaesthetist
Dentist | Zahnarzt, Dental surgeon, Dentiste, Dentista, Orthodontist | Dental assistant
Dental assistant | Zahnarztassistentin, Dental nurse, Zahnmedizinische Fachangestellte, Assistante dentaire, Dental hygienist | Dentist, Medical assistant
Medical assistant | Medizinische Fachangestellte, Ordinationsassistentin, Arzthelferin, Secrétaire médicale, Medical secretary, Auxiliar médico | Nursing assistant
Pharmacist | Apotheker, Pharmacien, Farmacéutico, Farmaceuta, Hospital pharmacist, Clinical pharmacist, Pharmacy manager, Dispensing pharmacist, Pharmacist in charge, Retail pharmacist | Pharmacy technician
Pharmacy technician | Pharmazeutisch-technische Assistentin, PTA, PKA, Pharmacy assistant, Préparateur en pharmacie | Pharmacist
Physiotherapist | Physiotherapeut, Physical therapist, Kinésithérapeute, Fisioterapeuta, Fizjoterapeuta, Masseur, Massage therapist | Occupational therapist
Occupational therapist | Ergotherapeut, Ergothérapeute, Terapeuta ocupacional | Physiotherapist, Speech therapist
Speech therapist | Logopäde, Speech and language therapist, Orthophoniste, Logopeda, Speech pathologist | Occupational therapist
Psychologist | Psychotherapist, Psychologe, Psychotherapeut, Psychologue, Psicólogo, Counsellor, Therapist, Mental health counselor, Clinical psychologist, Mental health therapist, Psychiatrist, Family therapist, Behavioural therapist | Social worker
Acupuncturist | Herbalist, Naturopath, Heilpraktiker, Traditional medicine practitioner, Oriental medicine practitioner | Physiotherapist
Medical laboratory technician | Biomedizinische Analytikerin, MTLA, Medizinisch-technische Laborassistentin, Laboratory technician, Laborant, Technicien de laboratoire, Técnico de laboratorio, Lab assistant | Chemist
Radiographer | Radiologietechnologe, MTRA, Radiology technician, X-ray technician, Manipulateur radio | Medical laboratory technician
Veterinarian | Tierarzt, Veterinary surgeon, Vétérinaire, Veterinario, Vet, Veterinary technician, Veterinary assistant, Veterinary nurse, Tierarzthelferin | Dog trainer
Dog trainer | Animal trainer, Hundetrainer, Pet groomer, Kennel assistant, Animal care attendant, Dog handler, Pet sitter, Dog walker, Animal caretaker, Canine handler, Horse trainer | Veterinarian
Social worker | Sozialarbeiter, Sozialpädagoge, Travailleur social, Trabajador social, Case manager, Youth worker, Sozialbetreuer, Éducateur spécialisé | Psychologist
Childcare worker | Nanny, Babysitter, Kinderbetreuer, Childcare assistant, Au pair, Childminder, Nursery nurse, Garde d'enfants, Niñera, Daycare teacher, Childcare provider, Day care worker, Camp counselor, Tagesmutter | Kindergarten teacher
Kindergarten teacher | Kindergartenpädagogin, Erzieherin, Erzieher, Preschool teacher, Éducatrice de jeunes enfants, Maestra infantil, Przedszkolanka, Early childhood educator, Nursery teacher, Early childhood teacher, Pre-kindergarten teacher, Assistant preschool teacher | Primary school teacher, Childcare worker
Primary school teacher | Elementary school teacher, Volksschullehrer, Grundschullehrer, Teacher, Lehrer, Professeur des écoles, Maestro, Nauczyciel, Classroom teacher, Elementary teacher, Reading teacher, Substitute teacher, Teaching assistant, Teachers aide, Grade teacher | Secondary school teacher, Kindergarten teacher
Secondary school teacher | High school teacher, Gymnasiallehrer, Math teacher, English teacher, Science teacher, Professeur, Profesor de secundaria | Primary school teacher, University lecturer
University lecturer | Professor, Lecturer, Hochschullehrer, Professor of history, Assistant professor, Associate professor, Maître de conférences, Adjunct professor, History lecturer, Teaching fellow, Faculty member, Academic, Visiting professor | Researcher, Secondary school teacher
Researcher | Scientist, Wissenschaftlicher Mitarbeiter, Research associate, Research fellow, Postdoc, Chercheur, Investigador, Research assistant | University lecturer
Chemist | Chemiker, Analytical chemist, Chimiste, Químico, Research chemist, Chemielaborant | Medical laboratory technician, Chemical operator
Geologist | Exploration geologist, Geologe, Geoscientist, Geophysicist, Mine geologist, Hydrogeologist, Géologue, Field geologist, Petroleum geologist | Mining engineer
Agronomist | Agrarwissenschaftler, Agricultural scientist, Crop specialist, Soil scientist, Agronome, Ingeniero agrónomo, Farm manager, Landwirt, Agriculture officer, Horticulturist, Crop consultant, Agricultural consultant, Plant scientist | Researcher, Gardener
Sports coach | Coach, Sporttrainer, Fitness trainer, Personal trainer, Football coach, Swimming coach, Athletic coach, Gym instructor, Entrenador, Entraîneur, Basketball coach, Strength coach, Fitness instructor, Tennis coach, Athletic director, Soccer coach | Physiotherapist
Musician | Composer, Singer, Sänger, Komponist, Songwriter, Vocalist, Music producer, Conductor, Chanteur, Cantante, Music teacher, Pianist, Opera singer, Choir director, Music director, Music composer, Performer, Recording artist, Voice teacher, Guitarist, Organist | Dancer
Dancer | Tänzer, Ballet dancer, Choreographer, Dance teacher, Danseur, Bailarín, Dance instructor, Actor, Dance choreographer, Ballet teacher, Schauspieler | Musician
`;
