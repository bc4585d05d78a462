/** Finance, legal and human resources. */
export const financeSkills = `
Accounting | Buchhaltung, Finanzbuchhaltung, Comptabilité, Contabilidad, Księgowość, Bookkeeping | Financial statements, DATEV
Accounts payable | Kreditorenbuchhaltung, AP, Comptabilité fournisseurs, Cuentas por pagar | Accounting
Accounts receivable | Debitorenbuchhaltung, AR, Cuentas por cobrar | Accounting
Financial statements | Jahresabschluss, Bilanzierung, Annual accounts, Balance sheet, Bilan | Accounting, IFRS
IFRS | International Financial Reporting Standards, US GAAP, GAAP, UGB, HGB | Financial statements
DATEV | BMD, RZL | Accounting
Payroll | Lohnverrechnung, Lohnbuchhaltung, Entgeltabrechnung, Paie, Nóminas, Kadry i płace | Accounting
Tax | Steuerrecht, Taxation, Fiscalité, Fiscalidad, Tax law, Podatki | Accounting
VAT | Umsatzsteuer, TVA, IVA, Value added tax | Tax
Controlling | Management accounting, Contrôle de gestion, Kostenrechnung, Cost accounting | Budgeting
Budgeting | Budgetierung, Budgetplanung, Financial planning, FP&A | Controlling
Financial analysis | Finanzanalyse, Analyse financière, Análisis financiero | Financial modelling
Financial modelling | Financial modeling, Valuation, DCF | Financial analysis
Audit | Auditing, Wirtschaftsprüfung, Internal audit, Revision, Auditoría | Internal controls
Internal controls | SOX, ICS, IKS | Audit
Treasury | Cash management, Liquidity management | Corporate finance
Corporate finance | M&A, Mergers and acquisitions, Unternehmensfinanzierung | Financial modelling
Investment management | Asset management, Portfolio management, Fund management | Financial analysis
Equity trading | Trading, Wertpapierhandel, Securities | Investment management
Credit risk | Credit analysis, Kreditrisiko, Underwriting | Risk management
Risk management | Risikomanagement, Gestion des risques | Credit risk
Anti-money laundering | AML, KYC, Geldwäscheprävention, Know your customer | Compliance
Compliance | Regulatory compliance, Conformité, Cumplimiento | Anti-money laundering
Insurance | Versicherung, Assurance, Seguros, Claims handling | Risk management
Actuarial science | Actuary, Versicherungsmathematik | Statistics
Retail banking | Banking, Privatkundengeschäft, Bankwesen | Customer service
Payments | SEPA, Payment systems, Zahlungsverkehr, PSD2 | Retail banking
Procurement | Einkauf, Purchasing, Achats, Compras, Strategic sourcing, Zakupy | Negotiation, Supplier management
Invoicing | Rechnungslegung, Fakturierung, Billing, Facturation | Accounts receivable
Dunning | Mahnwesen, Debt collection, Recouvrement | Accounts receivable
`;

export const legalSkills = `
Contract law | Vertragsrecht, Droit des contrats, Contract drafting, Contract review | Commercial law
Corporate law | Gesellschaftsrecht, Company law, Droit des sociétés | Contract law
Commercial law | Handelsrecht, Wirtschaftsrecht, Derecho mercantil | Contract law
Employment law | Arbeitsrecht, Labour law, Labor law, Droit du travail, Derecho laboral, Prawo pracy | HR administration
Data protection | GDPR, DSGVO, RGPD, RODO, Datenschutz, Privacy law | Compliance
Intellectual property | IP law, Patent law, Trademarks, Patentrecht | Contract law
Litigation | Prozessführung, Dispute resolution, Arbitration | Legal research
Legal research | Rechtsrecherche, Juristische Recherche | Litigation
Real estate law | Immobilienrecht, Mietrecht, Property law | Contract law
Public procurement | Vergaberecht, Tendering, Marchés publics | Procurement
Notarial practice | Notariat | Real estate law
Paralegal work | Legal assistance, Rechtsanwaltsfachangestellte | Legal research
`;

export const peopleSkills = `
Recruiting | Recruitment, Talent acquisition, Personalbeschaffung, Recrutement, Reclutamiento, Rekrutacja | Interviewing, Sourcing candidates
Sourcing candidates | Active sourcing, Direct search, Headhunting, Boolean search | Recruiting
Interviewing | Bewerbungsgespräche, Structured interviews | Recruiting
Onboarding | Employee onboarding, Einarbeitung | HR administration
HR administration | Personalverwaltung, Personaladministration, Gestion du personnel, Personnel administration | Payroll
HR business partnering | HRBP, HR business partner | Employment law, Change management
Employer branding | Personalmarketing | Recruiting
Training | Schulung, Formation, Formación, Learning and development, L&D, Personalentwicklung, Szkolenia | Coaching
Coaching | Mentoring | Training
Compensation and benefits | Comp & Ben, C&B, Vergütung, Total rewards | Payroll
Performance management | Mitarbeitergespräche, Performance reviews | HR business partnering
Labour relations | Betriebsrat, Works council, Industrial relations | Employment law
Workforce planning | Personalplanung, Dienstplanung, Rostering, Shift planning | Team leadership
Change management | Organisational development, Organisationsentwicklung | HR business partnering
Workday | SAP SuccessFactors, SuccessFactors, Personio, HRIS | HR administration
Team leadership | Teamleitung, Führung, Personalführung, People management, Leadership, Mitarbeiterführung, Gestion d'équipe, Gestión de equipos | Coaching
Project management | Projektmanagement, Projektleitung, Gestion de projet, Gestión de proyectos, Zarządzanie projektami, PMP, PRINCE2 | Agile, Stakeholder management
Stakeholder management | Stakeholder communication | Project management
Communication | Kommunikation, Communication skills | Presentation
Presentation | Presenting, Präsentation, Public speaking | Communication
Office administration | Büroorganisation, Sekretariat, Secretarial work, Office management, Secrétariat | Microsoft Office
Microsoft Office | MS Office, Word, PowerPoint, Outlook | Excel
Translation | Übersetzung, Interpreting, Traduction, Traducción | English
English | Englisch, Anglais, Inglés, Angielski, Business English | Translation
German | Deutsch, Allemand, Alemán, Niemiecki | Translation
French | Französisch, Français, Francés, Francuski | Translation
Spanish | Spanisch, Espagnol, Español, Hiszpański | Translation
Polish | Polnisch, Polonais, Polaco, Polski | Translation
`;
