/** Sales, marketing, retail and customer service. */
export const commerceSkills = `
Sales | Verkauf, Vertrieb, Vente, Ventas, Sprzedaż, Selling | Negotiation, Account management
B2B sales | Business to business sales, B2B-Vertrieb, Enterprise sales | Sales
Field sales | Außendienst, Outside sales, Commercial terrain | Sales
Inside sales | Innendienst, Telesales, Vertriebsinnendienst, Telefonverkauf | Sales
Cold calling | Kaltakquise, Telephone prospecting, Prospection téléphonique | Lead generation
Lead generation | Prospecting, Neukundengewinnung, Demand generation | Sales
Account management | Key account management, Kundenbetreuung, Gestion de comptes, Key Account | Sales
Business development | Geschäftsentwicklung, Développement commercial, Desarrollo de negocio | Sales
Negotiation | Verhandlung, Verhandlungsführung, Négociation, Negociación, Negocjacje | Sales
Solution selling | Consultative selling, SPIN selling, Value selling | B2B sales
Pre-sales | Presales, Sales engineering, Technischer Vertrieb, Technical sales | B2B sales
Tendering for sales | Bid management, Angebotserstellung, RFP, Proposal writing | B2B sales
CRM systems | CRM, HubSpot, Customer relationship management, Pipedrive, Zoho | Salesforce
Customer service | Kundenservice, Kundendienst, Service client, Atención al cliente, Obsługa klienta, Customer care | Complaint handling
Customer success | Customer success management | Account management
Complaint handling | Reklamationsbearbeitung, Complaint management | Customer service
Call centre | Call center, Contact centre, Centre d'appels | Customer service
Retail | Einzelhandel, Commerce de détail, Comercio minorista, Handel detaliczny | Sales
Cash handling | Kassieren, Kassa, Till operation, Encaissement, POS | Retail
Visual merchandising | Warenpräsentation, Merchandising | Retail
Category management | Sortimentsgestaltung, Assortment planning | Retail
E-commerce | Ecommerce, Online shop, Onlinehandel, Shopify, Magento, Shopware | Digital marketing
Marketing | Marketing communications, Mercadotecnia | Digital marketing
Digital marketing | Online-Marketing, Online marketing, Marketing digital, Internet marketing | SEO, Performance marketing
SEO | Search engine optimisation, Search engine optimization, Suchmaschinenoptimierung, Référencement naturel, Posicionamiento | Content marketing
SEA | Google Ads, AdWords, PPC, Paid search, Suchmaschinenwerbung, SEM | Performance marketing
Performance marketing | Paid media, Growth marketing, Media buying | SEA
Social media marketing | Social media, Community management, Réseaux sociaux, Redes sociales | Content marketing
Content marketing | Content strategy, Content creation, Content | Copywriting
Email marketing | Newsletter, Mailchimp, E-Mail-Marketing, Marketing automation | Content marketing
Web analytics | Google Analytics, GA4, Matomo, Google Tag Manager | SEO
Brand management | Markenführung, Brand marketing, Gestion de marque | Marketing
Product marketing | Go-to-market, Produktmarketing | Product management
Market research | Marktforschung, Étude de marché, Investigación de mercados | Data analysis
Public relations | PR, Öffentlichkeitsarbeit, Press relations, Relations publiques, Media relations | Communication
Trade fairs | Messen, Messeorganisation, Exhibitions | Event management
Pricing | Preisgestaltung, Pricing strategy | Market research
Affiliate marketing | Influencer marketing, Partner marketing | Performance marketing
Journalism | Journalismus, Editing, Redaktion | Copywriting
Fundraising | Spendenwerbung, Collecte de fonds | Communication
`;
