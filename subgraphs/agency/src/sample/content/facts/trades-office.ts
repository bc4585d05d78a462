import type { Trade } from './trades.ts';

const list = (text: string): string[] => text.split(', ');

/** Trades of the team that fills offices: software, data, design, finance, law, people, sales. */
export const officeTrades: Trade[] = [
  {
    key: 'frontend',
    weight: 9,
    office: true,
    titles: {
      en: list('Frontend Developer, Frontend Engineer, UI Engineer, React Developer, Web Developer'),
      de: list(
        'Frontend-Entwickler, Frontend-Softwareentwickler, Webentwickler Schwerpunkt React und Barrierefreiheit',
      ),
    },
    skills: list('React, TypeScript, JavaScript, CSS, HTML'),
    extra: list(
      'Node.js, GraphQL, Design systems, Accessibility, Next.js, Vue.js, Angular, Storybook, Figma, Jest, Playwright, Redux, Web performance, Tailwind CSS',
    ),
    employers: list(
      'Pixelwerk GmbH, Donau Digital, Alpenglow Software, Kestrel Payments, Lumen Retail Tech, Nordlicht Media, Freelance, Zirbe Labs',
    ),
    pay: [42, 88],
    contract: 0.35,
  },
  {
    key: 'backend',
    weight: 9,
    office: true,
    titles: {
      en: list('Backend Developer, Java Developer, Software Engineer, Python Developer, Full-Stack Developer'),
      de: list(
        'Softwareentwickler, Java-Entwickler, Anwendungsentwickler, Softwareentwickler Schwerpunkt Java und Cloud-Architekturen',
      ),
      fr: list('Développeur Java, Ingénieur logiciel'),
      es: list('Desarrollador backend, Ingeniero de software'),
      pl: list('Programista Java, Inżynier oprogramowania'),
    },
    skills: list('Java, SQL, REST APIs, Git'),
    extra: list(
      'Spring Boot, Kotlin, PostgreSQL, Apache Kafka, Docker, Kubernetes, Python, Node.js, Microservices, GraphQL, Go, C#, AWS, Redis',
    ),
    employers: list(
      'Donau Digital, Alpenglow Software, Steinbock Systems, Blauwal Insurance IT, Merkur Payments, Kestrel Payments, Rheinwerk Software, Freelance',
    ),
    pay: [45, 95],
    contract: 0.3,
  },
  {
    key: 'devops',
    weight: 4,
    office: true,
    titles: {
      en: list('DevOps Engineer, Site Reliability Engineer, Cloud Engineer, Platform Engineer'),
      de: list('Systemadministrator, Cloud-Ingenieur, DevOps Engineer'),
    },
    skills: list('Linux, Kubernetes, Docker, Terraform'),
    extra: list('AWS, Azure, CI/CD, Ansible, Monitoring, Python, Networking, Information security, Helm'),
    employers: list('Steinbock Systems, Hochwald Hosting, Blauwal Insurance IT, Merkur Payments, Rheinwerk Software'),
    pay: [50, 98],
    contract: 0.35,
  },
  {
    key: 'data',
    weight: 5,
    office: true,
    titles: {
      en: list('Data Engineer, Data Scientist, Data Analyst, BI Developer'),
      de: list('Datenanalyst, Data Engineer, Business-Intelligence-Entwickler'),
      pl: list('Analityk danych'),
      es: list('Analista de datos'),
    },
    skills: list('SQL, Python, Data analysis'),
    extra: list(
      'Power BI, Snowflake, dbt, Apache Spark, Machine learning, Statistics, Tableau, Apache Airflow, Excel, BigQuery',
    ),
    employers: list('Zahlenraum Analytics, Blauwal Insurance IT, Merkur Payments, Lumen Retail Tech, Isar Mobility'),
    pay: [42, 88],
    contract: 0.2,
  },
  {
    key: 'support',
    weight: 3,
    office: true,
    titles: {
      en: list('IT Support Specialist, Service Desk Analyst'),
      de: list('IT-Supporter, Systemtechniker, Mitarbeiter First- und Second-Level-Support im Außendienst'),
    },
    skills: list('IT support, Windows Server, Microsoft 365'),
    extra: list('Active Directory, ITIL, Networking, PowerShell, Customer service'),
    employers: list('Hochwald Hosting, Steinbock Systems, Marktplatz Service GmbH'),
    pay: [30, 48],
    contract: 0.15,
  },
  {
    key: 'design',
    weight: 4,
    office: true,
    titles: {
      en: list('UX Designer, Product Designer, UI Designer, Graphic Designer'),
      de: list('UX-Designer, Grafikdesigner, Mediengestalter'),
    },
    skills: list('Figma, UX design, Prototyping'),
    extra: list(
      'Design systems, UX research, Accessibility, Adobe Photoshop, Branding, Service design, Motion design, Typography',
    ),
    employers: list('Nordlicht Media, Pixelwerk GmbH, Studio Ahorn, Freelance, Lumen Retail Tech'),
    pay: [36, 72],
    contract: 0.35,
  },
  {
    key: 'product',
    weight: 4,
    office: true,
    titles: {
      en: list('Product Manager, Product Owner, Project Manager, Business Analyst, Scrum Master'),
      de: list('Projektleiter, Produktmanager, Projektleiter Digitalisierung und Prozessmanagement'),
    },
    skills: list('Agile, Stakeholder management, Project management'),
    extra: list('Scrum, Roadmapping, Jira, Requirements engineering, SQL, UX research, Change management'),
    employers: list('Isar Mobility, Blauwal Insurance IT, Lumen Retail Tech, Kestrel Payments, Donau Digital'),
    pay: [48, 95],
    contract: 0.25,
  },
  {
    key: 'accounting',
    weight: 6,
    office: true,
    titles: {
      en: list('Accountant, Financial Controller, Financial Analyst'),
      de: list(
        'Bilanzbuchhalter, Finanzbuchhalter, Controller, Personalverrechner, Sachbearbeiter Kreditorenbuchhaltung und Zahlungsverkehr',
      ),
      fr: list('Comptable, Contrôleur de gestion'),
      es: list('Contable'),
      pl: list('Księgowy'),
    },
    skills: list('Accounting, Excel, Financial statements'),
    extra: list('SAP, Controlling, IFRS, DATEV, Payroll, VAT, Budgeting, Audit, Power BI'),
    employers: list(
      'Treuhand Maurer, Kanzlei Lindner & Partner, Wienfluss Energie, Blauwal Insurance, Alpina Handels AG',
    ),
    pay: [36, 78],
    contract: 0.1,
  },
  {
    key: 'law',
    weight: 2,
    office: true,
    titles: {
      en: list('Legal Counsel, Paralegal, Compliance Officer'),
      de: list('Unternehmensjurist, Juristischer Mitarbeiter, Datenschutzbeauftragter'),
    },
    skills: list('Contract law, Compliance'),
    extra: list('Data protection, Corporate law, Employment law, Legal research, Anti-money laundering'),
    employers: list('Kanzlei Lindner & Partner, Blauwal Insurance, Merkur Payments'),
    pay: [42, 95],
    contract: 0.1,
  },
  {
    key: 'people',
    weight: 3,
    office: true,
    titles: {
      en: list('HR Business Partner, Recruiter, HR Administrator'),
      de: list('Personalreferent, Personalsachbearbeiter, Talent-Acquisition-Manager'),
    },
    skills: list('Recruiting, HR administration'),
    extra: list('Employment law, Onboarding, Payroll, Workday, Employer branding, Training, Interviewing'),
    employers: list('Alpina Handels AG, Wienfluss Energie, Isar Mobility'),
    pay: [36, 72],
    contract: 0.15,
  },
  {
    key: 'sales',
    weight: 6,
    office: true,
    titles: {
      en: list('Account Manager, Sales Representative, Business Development Manager'),
      de: list(
        'Vertriebsmitarbeiter im Außendienst, Key-Account-Manager, Vertriebsleiter, Gebietsverkaufsleiter Ostösterreich',
      ),
      fr: list('Technico-commercial, Responsable grands comptes'),
      es: list('Representante de ventas'),
      pl: list('Przedstawiciel handlowy'),
    },
    skills: list('Sales, Negotiation, CRM systems'),
    extra: list('Key account management, B2B sales, Salesforce, Lead generation, Field sales, Solution selling'),
    employers: list('Alpina Handels AG, Bergmann Werkzeuge, Lumen Retail Tech, Wienfluss Energie'),
    pay: [38, 85],
    contract: 0.05,
  },
  {
    key: 'marketing',
    weight: 4,
    office: true,
    titles: {
      en: list('Digital Marketing Manager, Content Manager, Social Media Manager'),
      de: list('Online-Marketing-Manager, Marketingleiter, Mitarbeiter Marketing und Öffentlichkeitsarbeit'),
    },
    skills: list('Digital marketing, Content marketing'),
    extra: list('SEO, Google Ads, Social media marketing, Copywriting, Web analytics, Email marketing, Branding'),
    employers: list('Nordlicht Media, Studio Ahorn, Alpina Handels AG, Lumen Retail Tech'),
    pay: [36, 74],
    contract: 0.15,
  },
];
