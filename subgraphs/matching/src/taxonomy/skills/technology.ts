/** Programming, web, mobile, cloud, operations, security, testing, and the tools around them. */
export const technologySkills = `
JavaScript | JS, ECMAScript, ES6, Java Script | TypeScript, Node.js
TypeScript | TS, Type Script | JavaScript, React, Angular
React | ReactJS, React.js | JavaScript, TypeScript, Next.js, Redux, React Native
Angular | AngularJS, Angular.js, Angular 2+ | TypeScript, RxJS
Vue | VueJS, Vue.js, Vue 3 | JavaScript, Nuxt
Svelte | SvelteKit, Svelte.js | JavaScript
Next.js | NextJS, Next | React
Nuxt | Nuxt.js | Vue
Redux | Redux Toolkit, RTK | React
RxJS | Reactive Extensions | Angular
HTML | HTML5, XHTML | CSS, Accessibility
CSS | CSS3, Stylesheets, Cascading Style Sheets | HTML, Sass, Tailwind CSS
Sass | SCSS, LESS | CSS
Tailwind CSS | Tailwind | CSS
Web performance | Core Web Vitals, Page speed optimisation | JavaScript
Accessibility | A11y, WCAG, Web accessibility, Barrierefreiheit, Accessibilité, Accesibilidad, Dostępność | HTML, Design systems
Storybook | | React, Design systems
Webpack | Vite, Rollup, Bundlers | JavaScript
Node.js | NodeJS, Node | JavaScript, TypeScript, Express, NestJS
Express | Express.js, ExpressJS | Node.js
NestJS | Nest.js, Nest | Node.js, TypeScript
GraphQL | Apollo GraphQL, Apollo | REST APIs
REST APIs | REST, RESTful, RESTful services, REST-Schnittstellen, API REST | OpenAPI, GraphQL
OpenAPI | Swagger | REST APIs
gRPC | Protocol Buffers, Protobuf | Microservices
Java | Java SE, Java EE, Jakarta EE, J2EE, Core Java | Spring, Kotlin
Spring | Spring Boot, SpringBoot, Spring Framework | Java
Hibernate | JPA | Java
Kotlin | | Java, Android
Scala | Akka | Java, Apache Spark
Python | Python3, Python 3 | Django, FastAPI, pandas
Django | Django REST | Python
Flask | | Python
FastAPI | Fast API | Python
Ruby | | Ruby on Rails
Ruby on Rails | Rails, RoR | Ruby
PHP | PHP8 | Laravel, Symfony
Laravel | | PHP
Symfony | | PHP
WordPress | Word Press | PHP
TYPO3 | | PHP
Drupal | | PHP
C# | CSharp, C Sharp | .NET
.NET | DotNet, Dot Net, .NET Core, ASP.NET, ASP.NET Core | C#
C++ | CPP, C plus plus | C, Embedded systems
C | ANSI C, C Programming | C++, Embedded systems
Go | Golang, Go lang | Microservices, Kubernetes
Rust | Rustlang | C++
Elixir | Phoenix, Erlang | Microservices
Perl | | Linux
COBOL | Mainframe | SQL
ABAP | SAP ABAP | SAP
Swift | SwiftUI | iOS
Objective-C | ObjC | iOS
iOS | iOS development, iPhone development | Swift
Android | Android development, Jetpack Compose | Kotlin
React Native | ReactNative, Expo | React
Flutter | Dart | Android, iOS
Microservices | Micro services, Microservice architecture | Apache Kafka, Docker
Event-driven architecture | EDA, Event sourcing, CQRS | Apache Kafka
Software architecture | Softwarearchitektur, Architecture logicielle, System design | Microservices
Object-oriented programming | OOP, OOD, Objektorientierte Programmierung | Java
Functional programming | FP | Scala
Test-driven development | TDD, BDD | Unit testing
Unit testing | JUnit, Jest, Vitest, pytest | Test automation
Test automation | Automated testing, Testautomatisierung, QA automation, Selenium, Cypress, Playwright | Unit testing
Manual testing | Exploratory testing, Software testing, Softwaretest | Test automation
Performance testing | Load testing, JMeter, k6, Gatling | Test automation
ISTQB | ISTQB Foundation, ISTQB certified | Manual testing
Git | GitHub, GitLab, Version control | CI/CD
CI/CD | CI, Continuous integration, Continuous delivery, Jenkins, GitHub Actions, GitLab CI | Git, DevOps
DevOps | Dev Ops | CI/CD, Docker, Terraform
Docker | Containers, Containerisation, Podman | Kubernetes
Kubernetes | K8s, OpenShift, AKS, EKS, GKE | Docker, Helm
Helm | Helm charts | Kubernetes
Terraform | Infrastructure as code, IaC, OpenTofu, Pulumi | AWS, Azure
Ansible | Puppet, Chef | Linux
AWS | Amazon Web Services, Amazon AWS | Cloud computing
Azure | Microsoft Azure, MS Azure | Cloud computing
Google Cloud | GCP, Google Cloud Platform | Cloud computing
Cloud computing | Cloud, Cloud architecture | AWS, Azure, Google Cloud
Serverless | AWS Lambda, Azure Functions | AWS
Linux | Unix, Ubuntu, Red Hat, Debian | Bash
Windows Server | Windows administration | Active Directory
Active Directory | AD, Entra ID, Azure AD | Windows Server
Microsoft 365 | Office 365, O365, M365, Exchange | Active Directory
VMware | vSphere, ESXi, Virtualisierung, Virtualisation | Windows Server
Bash | Shell scripting, Shell | Linux
PowerShell | Power Shell | Windows Server
Monitoring | Prometheus, Grafana, Observability, Datadog | DevOps
Site reliability engineering | SRE | Monitoring, Kubernetes
Networking | Netzwerktechnik, TCP/IP, Computer networks, Réseaux informatiques | Cisco
Cisco | CCNA, CCNP, Cisco networking | Networking
Firewalls | Fortinet, Palo Alto, Checkpoint | Network security
Network security | Netzwerksicherheit | Information security
Information security | IT security, Cybersecurity, Cyber security, IT-Sicherheit, Cybersécurité, Ciberseguridad, Cyberbezpieczeństwo, Informationssicherheit | ISO 27001
Penetration testing | Pentesting, Ethical hacking | Information security
ISO 27001 | ISMS, ISO27001 | Information security
SIEM | Splunk, Security monitoring, SOC | Information security
Identity management | IAM, Identity and access management, OAuth, SAML | Information security
IT support | Helpdesk, Help desk, Service desk, First level support, Second level support, Anwenderbetreuung, Support informatique | ITIL
ITIL | ITSM, IT service management, ServiceNow | IT support
Embedded systems | Embedded, Embedded software, Firmware, Eingebettete Systeme | C, C++, RTOS
RTOS | FreeRTOS, Real-time systems | Embedded systems
AUTOSAR | | Embedded systems
Unity | Unity3D, Game development, Unreal Engine | C#
Blockchain | Solidity, Ethereum, Smart contracts | JavaScript
SAP | SAP ERP, SAP R/3, SAP S/4HANA, S/4HANA | ABAP
Salesforce | SFDC, Salesforce administration, Apex | CRM systems
Microsoft Dynamics | Dynamics 365, Navision, Business Central | CRM systems
Agile | Agile methods, Agile Methoden, Agilität, Agile working | Scrum, Kanban
Scrum | Scrum Master, PSM, SAFe | Agile
Kanban | | Agile
Jira | Confluence, Atlassian | Agile
Requirements engineering | Requirements analysis, Anforderungsanalyse, Anforderungsmanagement, IREB | Business analysis
Business analysis | Business analyst, BABOK | Requirements engineering
Product management | Produktmanagement, Product ownership, Product owner, Gestion de produit | Agile, Roadmapping
Roadmapping | Product roadmap, Product strategy | Product management
Technical writing | Technische Redaktion, Documentation | Requirements engineering
`;
