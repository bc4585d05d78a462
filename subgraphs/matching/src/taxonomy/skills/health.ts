/** Nursing, medicine, therapy, care and the laboratory. */
export const healthSkills = `
Nursing | Krankenpflege, Gesundheits- und Krankenpflege, Pflege, Pflegefachkraft, Soins infirmiers, Enfermería, Pielęgniarstwo | Patient care, Medication administration
Patient care | Patientenbetreuung, Patientenversorgung, Soins aux patients, Atención al paciente, Basic care, Grundpflege | Nursing
Medication administration | Medikamentengabe, Medication management, Medikamentenmanagement, IV therapy | Nursing
Intensive care | ICU, Intensivpflege, Intensivstation, Critical care, Soins intensifs, Réanimation, Cuidados intensivos, UCI | Nursing, Ventilation
Ventilation | Beatmung, Mechanical ventilation, Ventilator management | Intensive care
Anaesthesia | Anästhesie, Anesthesia, Anästhesiepflege, Anesthésie | Operating theatre
Operating theatre | OP-Pflege, Theatre nursing, Operating room, Bloc opératoire, Quirófano, Instrumentieren | Anaesthesia
Emergency care | Notaufnahme, A&E, Emergency room, Notfallpflege, Urgences, Urgencias | Triage
Triage | Manchester triage | Emergency care
Geriatric care | Altenpflege, Elderly care, Geriatrie, Gériatrie, Geriatría, Opieka nad osobami starszymi | Dementia care
Dementia care | Demenzbetreuung, Alzheimer care | Geriatric care
Palliative care | Palliativpflege, Hospice care, Soins palliatifs | Oncology
Oncology | Onkologie, Chemotherapy, Cancérologie | Nursing
Paediatrics | Pediatrics, Kinderkrankenpflege, Pädiatrie, Pédiatrie, Pediatría | Nursing
Midwifery | Hebamme, Geburtshilfe, Obstetrics, Sage-femme, Matrona | Paediatrics
Psychiatry | Psychiatrie, Mental health nursing, Psychiatric care, Salud mental | Nursing
Dialysis | Dialyse, Nephrology, Nephrologie | Nursing
Cardiology | Kardiologie, Cardiologie | Nursing
Home care | Hauskrankenpflege, Mobile Pflege, Ambulante Pflege, Community nursing, Soins à domicile | Geriatric care
Wound care | Wundmanagement, Wundversorgung, Wound management, Pansements | Nursing
Infection control | Hygiene, Krankenhaushygiene, Hygienemanagement | Nursing
Nursing documentation | Pflegedokumentation, Care planning, Pflegeplanung, SIS | Nursing
Practice supervision | Praxisanleitung, Clinical teaching, Praxisanleiter | Training
Ward management | Stationsleitung, Nurse management, Pflegedienstleitung, PDL | Team leadership
First aid | Erste Hilfe, Basic life support, BLS, Premiers secours, Primeros auxilios | Emergency care
Advanced life support | ALS, ACLS | Emergency care
Phlebotomy | Blutabnahme, Venipuncture, Prise de sang | Medical laboratory
Medical laboratory | Labordiagnostik, Laboratory diagnostics, MTLA, Biomedical analysis | Quality control
Radiography | Radiologietechnologie, X-ray, MRI, CT, MTRA, Radiologie | Patient care
Physiotherapy | Physiotherapie, Physical therapy, Kinésithérapie, Fisioterapia, Fizjoterapia | Rehabilitation
Occupational therapy | Ergotherapie, Ergothérapie, Terapia ocupacional | Rehabilitation
Speech therapy | Logopädie, Speech and language therapy, Orthophonie, Logopedia | Rehabilitation
Rehabilitation | Reha, Rééducation | Physiotherapy
Pharmacy | Pharmazie, Dispensing, Pharmacie, Farmacia | Medication administration
Dental assistance | Zahnarztassistenz, Dental nursing, ZFA | Patient care
Medical coding | ICD-10, DRG, Medizinische Kodierung | Electronic health records
Electronic health records | EHR, EMR, KIS, Krankenhausinformationssystem, HL7, FHIR | Nursing documentation
Clinical trials | Clinical research, Good clinical practice, Klinische Studien, Essais cliniques | Regulatory affairs
Regulatory affairs | MDR, Medical device regulation, Zulassung | Clinical trials
Pharmacovigilance | Drug safety | Clinical trials
Social work | Sozialarbeit, Travail social, Trabajo social | Counselling
Counselling | Counseling, Beratung, Psychotherapy | Social work
Childcare | Kinderbetreuung, Early childhood education, Kindergartenpädagogik, Garde d'enfants | First aid
Disability support | Behindertenbetreuung, Special needs care, Heilpädagogik | Social work
`;
