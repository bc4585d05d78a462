import type { EmploymentType, JobStatus, RecruiterKey, WorkMode } from '../types.ts';

export interface JobDraft {
  clientId: string;
  title: string;
  trade: string;
  musts: string;
  nice: string;
  place: [city: string, country: string];
  modes: WorkMode[];
  type: EmploymentType;
  pay: [least: number, most: number, period: 'hour' | 'day' | 'month' | 'year'];
  /** Days since it was opened, and since it was closed. */
  opened: number;
  closed: number | null;
  status: JobStatus;
  owner: RecruiterKey;
  openings?: number;
  fee?: 'contingent' | 'exclusive' | 'retained';
  live?: boolean;
  outcome?: string;
  /** Start against today, in days; default: 60 days after opening. */
  start?: number;
}

const vienna: [string, string] = ['Vienna', 'AT'];
const graz: [string, string] = ['Graz', 'AT'];
const linz: [string, string] = ['Linz', 'AT'];
const munich: [string, string] = ['Munich', 'DE'];
const hybrid: WorkMode[] = ['hybrid', 'remote'];
const onsite: WorkMode[] = ['onsite'];

/** The first four carry the story; see heroes.ts. */
export const jobDrafts: JobDraft[] = [
  { clientId: 'C-01', title: 'Senior Frontend Engineer', trade: 'frontend', musts: 'React; TypeScript', nice: 'GraphQL; Design systems', place: vienna, modes: hybrid, type: 'contract', pay: [600, 700, 'day'], opened: 0, closed: null, status: 'open', owner: 'mara', fee: 'exclusive', live: true, start: 7 },
  { clientId: 'C-08', title: 'Warehouse Systems Lead', trade: 'warehouse-systems', musts: 'WMS; Warehouse operations', nice: 'SAP EWM; Conveyor systems', place: linz, modes: ['onsite', 'hybrid'], type: 'contract', pay: [480, 560, 'day'], opened: 0, closed: null, status: 'open', owner: 'jakob', live: true, start: 44 },
  { clientId: 'C-02', title: 'Frontend Developer', trade: 'frontend', musts: 'React; TypeScript', nice: 'Accessibility; Storybook', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [62, 74, 'year'], opened: 288, closed: 250, status: 'filled', owner: 'tomas', outcome: 'Filled by an internal candidate of the bank' },
  { clientId: 'C-03', title: 'Senior UI Engineer', trade: 'frontend', musts: 'React; Design systems', nice: 'GraphQL', place: vienna, modes: ['remote'], type: 'contract', pay: [640, 740, 'day'], opened: 560, closed: 530, status: 'filled', owner: 'tomas', outcome: 'Filled: Priya Sundaram' },
  { clientId: 'C-03', title: 'UI Lead', trade: 'frontend', musts: 'Design systems; React; Team leadership', nice: 'Accessibility', place: vienna, modes: hybrid, type: 'permanent', pay: [78, 94, 'year'], opened: 12, closed: null, status: 'open', owner: 'tomas', fee: 'exclusive' },
  { clientId: 'C-03', title: 'Senior Backend Developer', trade: 'backend', musts: 'Java; Spring Boot; PostgreSQL', nice: 'Apache Kafka; HL7', place: vienna, modes: hybrid, type: 'permanent', pay: [78, 92, 'year'], opened: 24, closed: null, status: 'open', owner: 'tomas' },
  { clientId: 'C-01', title: 'Product Designer', trade: 'design', musts: 'Figma; UX research', nice: 'Design systems; Accessibility', place: vienna, modes: hybrid, type: 'permanent', pay: [58, 70, 'year'], opened: 33, closed: null, status: 'open', owner: 'mara' },
  { clientId: 'C-04', title: 'Pflegefachkraft Intensivstation (m/w/d)', trade: 'nursing', musts: 'Nursing; Intensive care', nice: 'Ventilation; Practice supervision', place: graz, modes: onsite, type: 'permanent', pay: [3400, 4100, 'month'], opened: 21, closed: null, status: 'open', owner: 'ines', openings: 3 },
  { clientId: 'C-05', title: 'Stationsleitung Geriatrie', trade: 'nursing', musts: 'Nursing; Geriatric care; Team leadership', nice: 'Palliative care', place: munich, modes: onsite, type: 'permanent', pay: [4300, 5000, 'month'], opened: 40, closed: null, status: 'open', owner: 'ines', fee: 'retained' },
  { clientId: 'C-06', title: 'Schichtleiter Lager', trade: 'warehouse', musts: 'Warehouse operations; Team leadership', nice: 'WMS; Forklift driving', place: vienna, modes: onsite, type: 'permanent', pay: [2900, 3400, 'month'], opened: 17, closed: null, status: 'open', owner: 'jakob' },
  { clientId: 'C-07', title: 'Staplerfahrer für die Weihnachtssaison', trade: 'warehouse', musts: 'Forklift driving', nice: 'Order picking; Goods receipt', place: linz, modes: onsite, type: 'temporary', pay: [15.5, 17, 'hour'], opened: 26, closed: null, status: 'covered', owner: 'jakob', openings: 4, start: -4 },
  { clientId: 'C-10', title: 'SPS-Programmierer und Inbetriebnehmer', trade: 'automation', musts: 'PLC programming; Commissioning', nice: 'Robotics; EPLAN', place: linz, modes: ['onsite', 'hybrid'], type: 'permanent', pay: [52, 66, 'year'], opened: 52, closed: null, status: 'open', owner: 'jakob' },
  { clientId: 'C-12', title: 'Bauleiter Hochbau', trade: 'building', musts: 'Site management; Technical drawings', nice: 'Building information modelling', place: vienna, modes: onsite, type: 'permanent', pay: [60, 76, 'year'], opened: 61, closed: null, status: 'open', owner: 'jakob' },
  { clientId: 'C-13', title: 'Bilanzbuchhalter', trade: 'accounting', musts: 'Accounting; Financial statements', nice: 'IFRS; SAP', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [54, 66, 'year'], opened: 29, closed: null, status: 'offer_out', owner: 'tomas' },
  { clientId: 'C-01', title: 'Frontend Engineer Checkout', trade: 'frontend', musts: 'React; TypeScript', nice: 'Node.js', place: vienna, modes: hybrid, type: 'contract', pay: [540, 620, 'day'], opened: 66, closed: 38, status: 'filled', owner: 'tomas' },
  { clientId: 'C-03', title: 'Frontend Developer Patient Portal', trade: 'frontend', musts: 'React; Accessibility', nice: 'TypeScript', place: vienna, modes: hybrid, type: 'permanent', pay: [62, 76, 'year'], opened: 225, closed: 186, status: 'filled', owner: 'tomas' },
  { clientId: 'C-06', title: 'WMS Rollout Engineer', trade: 'warehouse-systems', musts: 'WMS; SQL', nice: 'SAP EWM', place: vienna, modes: ['onsite', 'hybrid'], type: 'contract', pay: [460, 540, 'day'], opened: 250, closed: 222, status: 'filled', owner: 'jakob' },
  { clientId: 'C-09', title: 'Backend Engineer Payments', trade: 'backend', musts: 'Java; Apache Kafka', nice: 'Kotlin; Kubernetes', place: vienna, modes: hybrid, type: 'permanent', pay: [72, 88, 'year'], opened: 330, closed: 282, status: 'filled', owner: 'tomas', openings: 2 },
  { clientId: 'C-09', title: 'Site Reliability Engineer', trade: 'devops', musts: 'Kubernetes; Terraform', nice: 'AWS; Monitoring', place: vienna, modes: ['remote'], type: 'permanent', pay: [76, 94, 'year'], opened: 410, closed: 362, status: 'filled', owner: 'tomas' },
  { clientId: 'C-02', title: 'Data Engineer', trade: 'data', musts: 'SQL; Python', nice: 'Snowflake; dbt', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [64, 78, 'year'], opened: 150, closed: 104, status: 'filled', owner: 'tomas' },
  { clientId: 'C-02', title: 'Business Analyst Core Banking', trade: 'product', musts: 'Requirements engineering; Agile', nice: 'SQL', place: vienna, modes: ['hybrid'], type: 'contract', pay: [560, 640, 'day'], opened: 480, closed: 452, status: 'lost', owner: 'tomas', outcome: 'Lost: another agency was first' },
  { clientId: 'C-14', title: 'Product Owner Charging', trade: 'product', musts: 'Agile; Roadmapping', nice: 'Scrum', place: vienna, modes: hybrid, type: 'permanent', pay: [66, 82, 'year'], opened: 118, closed: 72, status: 'filled', owner: 'mara' },
  { clientId: 'C-14', title: 'Performance Marketing Manager', trade: 'marketing', musts: 'Google Ads; Digital marketing', nice: 'SEO', place: vienna, modes: hybrid, type: 'permanent', pay: [48, 60, 'year'], opened: 300, closed: 262, status: 'filled', owner: 'mara' },
  { clientId: 'C-14', title: 'Photovoltaik-Monteur', trade: 'electrics', musts: 'Photovoltaics; Electrical installation', nice: 'Heat pumps', place: graz, modes: onsite, type: 'permanent', pay: [2900, 3500, 'month'], opened: 205, closed: 160, status: 'filled', owner: 'ines', openings: 2 },
  { clientId: 'C-15', title: 'Key-Account-Manager', trade: 'sales', musts: 'Sales; Negotiation', nice: 'Salesforce', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [58, 74, 'year'], opened: 190, closed: 141, status: 'filled', owner: 'tomas' },
  { clientId: 'C-15', title: 'Vertriebsleiter Ostösterreich', trade: 'sales', musts: 'Sales; Team leadership', nice: 'Key account management', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [78, 95, 'year'], opened: 520, closed: 470, status: 'cancelled', owner: 'tomas', fee: 'retained', outcome: 'Cancelled: the region was merged' },
  { clientId: 'C-15', title: 'HR Business Partner', trade: 'people', musts: 'HR administration; Employment law', nice: 'Workday', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [54, 66, 'year'], opened: 445, closed: 398, status: 'filled', owner: 'tomas' },
  { clientId: 'C-13', title: 'Controller', trade: 'accounting', musts: 'Controlling; Excel', nice: 'Power BI', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [58, 72, 'year'], opened: 365, closed: 320, status: 'filled', owner: 'tomas' },
  { clientId: 'C-13', title: 'Compliance Officer', trade: 'law', musts: 'Compliance', nice: 'Anti-money laundering; Data protection', place: vienna, modes: ['hybrid'], type: 'permanent', pay: [62, 80, 'year'], opened: 600, closed: 548, status: 'filled', owner: 'mara' },
  { clientId: 'C-03', title: 'IT Support Specialist', trade: 'support', musts: 'IT support; Microsoft 365', nice: 'ITIL', place: vienna, modes: onsite, type: 'contract_to_hire', pay: [2700, 3200, 'month'], opened: 160, closed: 128, status: 'filled', owner: 'mara' },
  { clientId: 'C-04', title: 'OP-Pflegekraft', trade: 'nursing', musts: 'Nursing; Operating theatre', nice: 'Practice supervision', place: graz, modes: onsite, type: 'permanent', pay: [3300, 3900, 'month'], opened: 240, closed: 176, status: 'filled', owner: 'ines', openings: 2 },
  { clientId: 'C-05', title: 'Pflegefachkraft Dialyse', trade: 'nursing', musts: 'Nursing; Patient care', nice: 'Dialysis', place: munich, modes: onsite, type: 'permanent', pay: [3500, 4100, 'month'], opened: 430, closed: 380, status: 'filled', owner: 'ines', openings: 2 },
  { clientId: 'C-04', title: 'Physiotherapeut', trade: 'therapy', musts: 'Physiotherapy', nice: 'Rehabilitation', place: graz, modes: onsite, type: 'permanent', pay: [2800, 3400, 'month'], opened: 140, closed: 88, status: 'filled', owner: 'ines' },
  { clientId: 'C-06', title: 'Disponent Nahverkehr', trade: 'transport', musts: 'Transport planning; Dispatch', nice: 'Dangerous goods', place: vienna, modes: onsite, type: 'permanent', pay: [2900, 3500, 'month'], opened: 275, closed: 233, status: 'filled', owner: 'jakob' },
  { clientId: 'C-07', title: 'Lagermitarbeiter Nachtschicht', trade: 'warehouse', musts: 'Order picking; Forklift driving', nice: 'Cold chain', place: linz, modes: onsite, type: 'temporary', pay: [14.5, 16, 'hour'], opened: 130, closed: 112, status: 'filled', owner: 'jakob', openings: 4 },
  { clientId: 'C-10', title: 'Konstrukteur Sondermaschinenbau', trade: 'mechanical', musts: 'Mechanical design; SolidWorks', nice: 'Finite element analysis', place: linz, modes: ['hybrid'], type: 'permanent', pay: [50, 64, 'year'], opened: 385, closed: 330, status: 'filled', owner: 'jakob' },
  { clientId: 'C-10', title: 'CNC-Fräser', trade: 'production', musts: 'CNC machining; Technical drawings', nice: 'Quality control', place: linz, modes: onsite, type: 'permanent', pay: [2800, 3400, 'month'], opened: 100, closed: 55, status: 'filled', owner: 'jakob', openings: 2 },
  { clientId: 'C-11', title: 'Küchenchef', trade: 'hospitality', musts: 'Cooking; HACCP; Team leadership', nice: 'Menu planning', place: ['Salzburg', 'AT'], modes: onsite, type: 'permanent', pay: [3600, 4300, 'month'], opened: 215, closed: 170, status: 'filled', owner: 'ines' },
  { clientId: 'C-11', title: 'Front Desk Agent', trade: 'hospitality', musts: 'Front desk; Customer service', nice: 'Opera PMS', place: vienna, modes: onsite, type: 'permanent', pay: [2300, 2700, 'month'], opened: 350, closed: 318, status: 'filled', owner: 'ines', openings: 2 },
  { clientId: 'C-12', title: 'Zimmerer', trade: 'building', musts: 'Carpentry; Occupational safety', nice: 'Scaffolding', place: ['Salzburg', 'AT'], modes: onsite, type: 'permanent', pay: [2900, 3400, 'month'], opened: 690, closed: 640, status: 'filled', owner: 'jakob', openings: 2 },
];
