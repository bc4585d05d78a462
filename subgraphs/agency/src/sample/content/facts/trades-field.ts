import type { Trade } from './trades.ts';

const list = (text: string): string[] => text.split(', ');

/** Trades of the team that fills wards, halls, sites and kitchens. */
export const fieldTrades: Trade[] = [
  {
    key: 'nursing',
    weight: 11,
    office: false,
    titles: {
      en: list('Registered Nurse, ICU Nurse, Staff Nurse'),
      de: list(
        'Pflegefachkraft, Diplomierte Gesundheits- und Krankenpflegerin, Fachkrankenpfleger für Intensivpflege und Anästhesie, Stationsleitung, Altenpfleger',
      ),
      fr: list('Infirmière, Infirmier de bloc opératoire'),
      es: list('Enfermera, Enfermero'),
      pl: list('Pielęgniarka'),
    },
    skills: list('Nursing, Patient care, Medication administration'),
    extra: list(
      'Intensive care, Ventilation, Wound care, Geriatric care, Nursing documentation, Emergency care, Palliative care, Operating theatre, Practice supervision, Dialysis',
    ),
    employers: list(
      'Klinikum Marchfeld, Pflegezentrum Lindenhof, Krankenhaus Rosenhain Graz, Seniorenresidenz Kahlenberg, Rhein-Main Kliniken',
    ),
    pay: [36, 60],
    contract: 0.1,
  },
  {
    key: 'care',
    weight: 4,
    office: false,
    titles: {
      en: list('Nursing Assistant, Healthcare Assistant'),
      de: list('Pflegeassistent, Pflegehelfer, Pflegefachassistent in der mobilen Hauskrankenpflege'),
      fr: list('Aide-soignant'),
      es: list('Auxiliar de enfermería'),
      pl: list('Opiekun medyczny'),
    },
    skills: list('Patient care, Geriatric care'),
    extra: list('Home care, Dementia care, First aid, Nursing documentation'),
    employers: list('Pflegezentrum Lindenhof, Seniorenresidenz Kahlenberg, Mobile Dienste Steiermark'),
    pay: [27, 38],
    contract: 0.1,
  },
  {
    key: 'therapy',
    weight: 2,
    office: false,
    titles: {
      en: list('Physiotherapist, Radiographer, Occupational Therapist'),
      de: list('Physiotherapeut, Ergotherapeut, Biomedizinische Analytikerin, Radiologietechnologe'),
      fr: list('Kinésithérapeute'),
      es: list('Fisioterapeuta'),
    },
    skills: list('Patient care, Rehabilitation'),
    extra: list('Physiotherapy, Radiography, Medical laboratory, Occupational therapy'),
    employers: list('Rehazentrum Thermenland, Klinikum Marchfeld, Ambulatorium Josefstadt'),
    pay: [34, 54],
    contract: 0.1,
  },
  {
    key: 'warehouse',
    weight: 9,
    office: false,
    titles: {
      en: list('Warehouse Operative, Forklift Driver, Warehouse Team Leader'),
      de: list(
        'Lagermitarbeiter, Staplerfahrer, Fachkraft für Lagerlogistik, Schichtleiter Lager, Kommissionierer im Tiefkühllager mit Staplerschein',
      ),
      fr: list('Cariste, Préparateur de commandes'),
      es: list('Mozo de almacén, Carretillero'),
      pl: list('Magazynier, Operator wózka widłowego'),
    },
    skills: list('Warehouse operations, Order picking, Forklift driving'),
    extra: list(
      'Goods receipt, Dispatch, Inventory management, WMS, Packing, Team leadership, Cold chain, Dangerous goods',
    ),
    employers: list(
      'Paketzentrum Inzersdorf, Frischelager Ost, Alpina Handels AG, Möbelhaus Sonnleitner, Nordfracht Lager',
    ),
    pay: [26, 40],
    contract: 0.35,
  },
  {
    key: 'warehouse-systems',
    weight: 2,
    office: false,
    titles: {
      en: list('Warehouse Systems Specialist, WMS Consultant, Intralogistics Engineer'),
      de: list('Anwendungsbetreuer Lagerverwaltung, Projektingenieur Intralogistik und Fördertechnik'),
    },
    skills: list('WMS, Warehouse operations, SQL'),
    extra: list(
      'SAP EWM, Conveyor systems, Project management, Inventory management, PLC programming, Lean manufacturing',
    ),
    employers: list('Nordfracht Lager, Paketzentrum Inzersdorf, Fördertechnik Hainbach'),
    pay: [42, 76],
    contract: 0.45,
  },
  {
    key: 'transport',
    weight: 5,
    office: false,
    titles: {
      en: list('Logistics Coordinator, Truck Driver, Supply Chain Planner'),
      de: list('Disponent, LKW-Fahrer, Speditionskaufmann, Sachbearbeiter Zollabwicklung und Exportdokumentation'),
      fr: list('Coordinateur logistique'),
      es: list('Coordinador logístico'),
      pl: list('Kierowca C+E, Spedytor'),
    },
    skills: list('Transport planning, Dispatch'),
    extra: list(
      'Customs, Freight forwarding, Truck driving, Incoterms, Supply chain management, SAP, Fleet management, Dangerous goods',
    ),
    employers: list('Nordfracht, Spedition Hölzl, Transdanubia Cargo, Paketzentrum Inzersdorf'),
    pay: [30, 58],
    contract: 0.15,
  },
  {
    key: 'mechanical',
    weight: 5,
    office: false,
    titles: {
      en: list('Mechanical Engineer, Production Engineer, Quality Engineer'),
      de: list(
        'Konstrukteur, Maschinenbauingenieur, Qualitätsingenieur, Konstruktionsingenieur für Sondermaschinenbau und Fördertechnik',
      ),
      fr: list('Ingénieur mécanique'),
      es: list('Ingeniero mecánico'),
      pl: list('Inżynier mechanik'),
    },
    skills: list('Mechanical design, AutoCAD, Technical drawings'),
    extra: list(
      'SolidWorks, CATIA, Lean manufacturing, Quality management, Finite element analysis, Production planning, Six Sigma',
    ),
    employers: list('Fördertechnik Hainbach, Stahlwerk Erzberg, Bergmann Werkzeuge, Isar Mobility'),
    pay: [42, 80],
    contract: 0.2,
  },
  {
    key: 'automation',
    weight: 5,
    office: false,
    titles: {
      en: list('Automation Engineer, Maintenance Technician, Electrical Engineer'),
      de: list(
        'Automatisierungstechniker, Mechatroniker, SPS-Programmierer, Instandhaltungstechniker, Elektrotechniker für Anlageninbetriebnahme',
      ),
      fr: list('Automaticien, Technicien de maintenance'),
      es: list('Técnico de mantenimiento'),
      pl: list('Automatyk'),
    },
    skills: list('PLC programming, Maintenance, Electrical engineering'),
    extra: list(
      'Robotics, EPLAN, Commissioning, Hydraulics, Industrial automation, SCADA, Pneumatics, Troubleshooting',
    ),
    employers: list('Fördertechnik Hainbach, Stahlwerk Erzberg, Papierfabrik Mürz, Rheinwerk Anlagenbau'),
    pay: [38, 72],
    contract: 0.2,
  },
  {
    key: 'production',
    weight: 5,
    office: false,
    titles: {
      en: list('Machine Operator, CNC Machinist, Welder'),
      de: list(
        'CNC-Fräser, Schweißer, Zerspanungstechniker, Produktionsmitarbeiter, Maschinen- und Anlagenführer in der Lebensmittelproduktion',
      ),
      fr: list('Soudeur, Opérateur de production'),
      es: list('Soldador, Operario de producción'),
      pl: list('Spawacz, Operator CNC'),
    },
    skills: list('Machine operation, Technical drawings, Quality control'),
    extra: list(
      'CNC machining, Welding, Assembly, Metalworking, Forklift driving, Lean manufacturing, Injection moulding',
    ),
    employers: list('Stahlwerk Erzberg, Bergmann Werkzeuge, Papierfabrik Mürz, Lebensmittelwerk Tulln'),
    pay: [28, 46],
    contract: 0.3,
  },
  {
    key: 'electrics',
    weight: 4,
    office: false,
    titles: {
      en: list('Electrician, Plumber, HVAC Technician'),
      de: list(
        'Elektroinstallateur, Elektriker für Gebäudetechnik, Gas- und Sanitärtechniker, Servicetechniker Wärmepumpen und Kältetechnik',
      ),
      fr: list('Électricien, Plombier'),
      es: list('Electricista'),
      pl: list('Elektryk'),
    },
    skills: list('Electrical installation, Troubleshooting'),
    extra: list('Photovoltaics, Plumbing, Heating installation, Heat pumps, Building automation, Refrigeration'),
    employers: list('Haustechnik Brandstätter, Elektro Wolfram, Sonnenkraft Montage'),
    pay: [32, 52],
    contract: 0.2,
  },
  {
    key: 'building',
    weight: 5,
    office: false,
    titles: {
      en: list('Site Manager, Carpenter, Bricklayer'),
      de: list(
        'Bauleiter, Zimmerer, Maurer, Trockenbauer, Polier, Bauleiter Hochbau mit Schwerpunkt Sanierung im Bestand',
      ),
      fr: list('Chef de chantier, Maçon'),
      es: list('Jefe de obra, Albañil'),
      pl: list('Murarz, Cieśla'),
    },
    skills: list('Technical drawings, Occupational safety'),
    extra: list(
      'Site management, Bricklaying, Carpentry, Concrete work, Drywall, Scaffolding, AutoCAD, Building information modelling',
    ),
    employers: list('Hochbau Pinzgau, Bau Westermann, Zimmerei Aschauer'),
    pay: [30, 68],
    contract: 0.2,
  },
  {
    key: 'hospitality',
    weight: 5,
    office: false,
    titles: {
      en: list('Chef de Partie, Restaurant Manager, Front Desk Agent, Waiter'),
      de: list('Koch, Kellner, Rezeptionist, Küchenchef, Restaurantleiter, Chef de Rang im gehobenen Hotelrestaurant'),
      fr: list('Chef de partie, Réceptionniste'),
      es: list('Cocinero, Camarera'),
      pl: list('Kucharz, Kelner'),
    },
    skills: list('Customer service, HACCP'),
    extra: list('Cooking, Table service, Front desk, Opera PMS, Bartending, Event management, Pastry, Wine knowledge'),
    employers: list('Hotel Seeblick, Gasthof Zum Goldenen Hirschen, Stadtcafé Rathaus, Alpenhotel Edelweiß'),
    pay: [26, 46],
    contract: 0.25,
  },
];
