/** Construction trades; hospitality; the shop floor of retail. */
export const constructionSkills = `
Electrical installation | Elektroinstallation, Electrical wiring, Installation électrique, Instalaciones eléctricas, Instalacje elektryczne, Elektriker | Electrical engineering
Building automation | Gebäudeautomation, KNX, Smart home, Building management systems | Electrical installation
Plumbing | Sanitärinstallation, Plomberie, Fontanería, Hydraulika, Installateur, Sanitär | Heating installation
Heating installation | Heizungsbau, HVAC, HKLS, Heizung, Chauffage, Calefacción, Lüftungstechnik, Klimatechnik | Plumbing
Refrigeration | Kältetechnik, Froid, Refrigeración | Heating installation
Heat pumps | Wärmepumpen, Pompes à chaleur | Heating installation
Photovoltaics | PV, Solar installation, Photovoltaik, Solartechnik, Solaire | Electrical installation
Carpentry | Zimmerei, Charpente, Carpintería, Ciesielstwo, Zimmermann | Joinery
Joinery | Tischlerei, Schreinerei, Menuiserie, Ebanistería, Stolarstwo, Woodworking, Cabinet making | Carpentry
Bricklaying | Maurerarbeiten, Masonry, Maçonnerie, Albañilería, Murarstwo, Mauern | Concrete work
Concrete work | Betonbau, Schalungsbau, Formwork, Coffrage, Encofrado | Bricklaying
Roofing | Dachdeckerei, Couverture, Dekarstwo, Dachdecken | Carpentry
Plastering | Verputzen, Plâtrerie, Rendering, Stuckateur | Drywall
Drywall | Trockenbau, Plasterboard, Placo, Pladur, Dry lining | Plastering
Painting | Malerarbeiten, Peinture en bâtiment, Pintura, Malowanie, Decorating | Plastering
Tiling | Fliesenlegen, Carrelage, Alicatado, Glazurnictwo | Plastering
Scaffolding | Gerüstbau, Échafaudage, Andamios | Occupational safety
Welding | Schweißen, MIG welding, MAG welding, TIG, WIG, Soudure, Soldadura, Spawanie, Schweißer | Metalworking
Steel construction | Stahlbau, Structural steel, Charpente métallique | Welding
Civil engineering | Bauingenieurwesen, Tiefbau, Génie civil, Ingeniería civil, Budownictwo | Structural engineering
Structural engineering | Statik, Tragwerksplanung, Structural analysis | Civil engineering
Road construction | Straßenbau, Travaux publics | Civil engineering
Surveying | Vermessung, Land surveying, Topographie | Civil engineering
Site management | Bauleitung, Construction management, Conduite de travaux, Jefe de obra, Kierowanie budową | Project management
Quantity surveying | Bauabrechnung, Kalkulation, Cost estimation, Métré | Site management
Building information modelling | BIM, Revit, ArchiCAD, Building information modeling | AutoCAD
Excavator operation | Baggerfahren, Excavator, Conduite d'engins, Plant operation | Road construction
Crane operation | Kranschein, Kranfahren, Crane operator, Grutier | Steel construction
Facility management | Facility, Gebäudemanagement, Hausmeister, Caretaking | Maintenance
Landscaping | Gartenbau, Landschaftsbau, Gardening, Jardinage | Excavator operation
`;

export const hospitalitySkills = `
Cooking | Kochen, Cuisine, Cocina, Gotowanie, Chef skills, Food preparation | HACCP
HACCP | Food safety, Lebensmittelhygiene, Hygiène alimentaire, Lebensmittelsicherheit | Cooking
Pastry | Patisserie, Konditorei, Pâtisserie, Repostería | Baking
Baking | Backen, Boulangerie, Panadería | Pastry
Menu planning | Speisenplanung, Menu design | Cooking
Table service | Servieren, Waiting tables, Service en salle, Food service, Servicio de mesa, Kelner | Customer service
Bartending | Barkeeping, Cocktails, Mixology, Coctelería | Table service
Barista | Coffee making | Table service
Wine knowledge | Sommelier, Weinkenntnisse, Œnologie | Table service
Front desk | Rezeption, Reception, Réception d'hôtel, Recepción | Customer service
Opera PMS | Oracle Opera, Fidelio, Hotel software, Protel | Front desk
Housekeeping | Zimmerreinigung, Hauswirtschaft, Room cleaning, Limpieza | Cleaning
Cleaning | Reinigung, Gebäudereinigung, Nettoyage, Sprzątanie | Housekeeping
Event management | Veranstaltungsmanagement, Eventmanagement, Événementiel, Eventos, Event planning | Project management
Catering | Traiteur, Banqueting, Bankett | Cooking
Revenue management | Yield management, Hotel revenue | Front desk
Travel planning | Tourism, Tourismus, Travel agency | Customer service
Guest relations | Gästebetreuung, Concierge | Front desk
`;
