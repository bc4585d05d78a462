/** Logistics and the warehouse; engineering and manufacturing. */
export const logisticsSkills = `
Forklift driving | Staplerschein, Forklift, Forklift licence, Gabelstapler, Staplerfahren, CACES, Cariste, Carretillero, Carretilla elevadora, Wózki widłowe, Forklift operation | Warehouse operations
Warehouse operations | Lagerlogistik, Warehousing, Lager, Entrepôt, Almacén, Magazyn, Lagerhaltung | Inventory management
Warehouse management systems | WMS, SAP EWM, SAP WM, Lagerverwaltungssystem, Manhattan WMS | Warehouse operations
Order picking | Kommissionierung, Picking, Préparation de commandes, Preparación de pedidos, Kompletacja, Pick by voice | Warehouse operations
Packing | Verpackung, Emballage, Embalaje, Pakowanie | Order picking
Goods receipt | Wareneingang, Receiving, Goods in | Warehouse operations
Dispatch | Warenausgang, Versand, Shipping, Expédition, Expedición, Wysyłka | Transport planning
Inventory management | Bestandsmanagement, Stock control, Inventur, Gestion des stocks, Gestión de inventario, Inventory control | Warehouse operations
Transport planning | Disposition, Tourenplanung, Route planning, Fleet planning | Freight forwarding
Freight forwarding | Spedition, Transit, Spedycja, Sea freight, Air freight | Customs
Customs | Zollabwicklung, Customs clearance, Douane, Aduanas, Zoll, Import export | Incoterms
Incoterms | International trade terms | Customs
Truck driving | LKW-Fahren, HGV, Führerschein C, Führerschein CE, Permis C, Prawo jazdy C+E, Lorry driving, Camión | Dispatch
Fleet management | Fuhrparkmanagement, Gestion de flotte | Transport planning
Supply chain management | SCM, Supply chain, Lieferkette, Chaîne logistique, Cadena de suministro, Łańcuch dostaw | Demand planning
Demand planning | Bedarfsplanung, S&OP, Demand forecasting | Supply chain management
Supplier management | Lieferantenmanagement, Vendor management | Procurement
Dangerous goods | ADR, Gefahrgut, Hazardous materials, Marchandises dangereuses | Truck driving
Conveyor systems | Fördertechnik, Material handling systems, Intralogistics, Intralogistik | Warehouse management systems
Last-mile delivery | Zustellung, Courier, Parcel delivery, Livraison | Truck driving
Cold chain | Kühlkette, Temperature-controlled logistics | Warehouse operations
`;

export const engineeringSkills = `
AutoCAD | CAD, Auto CAD | SolidWorks
SolidWorks | Solid Works, Inventor, Autodesk Inventor | Mechanical design
CATIA | CATIA V5, Siemens NX, Creo, PTC Creo | Mechanical design
Mechanical design | Konstruktion, Mechanische Konstruktion, Conception mécanique, Diseño mecánico | SolidWorks
Finite element analysis | FEM, FEA, ANSYS, Abaqus | Mechanical design
Mechanical engineering | Maschinenbau, Génie mécanique, Ingeniería mecánica, Mechanika i budowa maszyn | Mechanical design
Electrical engineering | Elektrotechnik, Électrotechnique, Ingeniería eléctrica, Elektrotechnika | Electronics
Electronics | Elektronik, Electronic circuits, Schaltungstechnik | PCB design
PCB design | Altium, Leiterplattendesign, Layout design | Electronics
EPLAN | EPLAN P8, Electrical schematics | Electrical engineering
PLC programming | SPS, SPS-Programmierung, PLC, Siemens S7, TIA Portal, Automates programmables, Autómatas, Sterowniki PLC | Industrial automation
Industrial automation | Automatisierungstechnik, Automation, Automatisme, Automatización | PLC programming, Robotics
Robotics | Robotik, KUKA, ABB robots, Fanuc, Robot programming | Industrial automation
SCADA | HMI, WinCC | PLC programming
Control engineering | Regelungstechnik, Control systems | Industrial automation
CNC machining | CNC, CNC-Fräsen, CNC-Drehen, Zerspanung, Usinage, Mecanizado, Obróbka CNC, Milling, Turning | Technical drawings
Technical drawings | Technisches Zeichnen, Blueprint reading, Zeichnungslesen, Dessin technique | CNC machining
Metalworking | Metallbearbeitung, Schlosserei, Metal fabrication, Métallerie | Welding
Machine operation | Maschinenbedienung, Anlagenführung, Conduite de ligne, Machine operator, Obsługa maszyn | Lean manufacturing
Assembly | Montage, Montaje, Montaż, Mechanical assembly | Technical drawings
Maintenance | Instandhaltung, Wartung, Maintenance industrielle, Mantenimiento, Utrzymanie ruchu, Preventive maintenance | Troubleshooting
Troubleshooting | Fehlersuche, Störungsbehebung, Dépannage | Maintenance
Hydraulics | Hydraulik, Hydraulique | Pneumatics
Pneumatics | Pneumatik, Pneumatique | Hydraulics
Lean manufacturing | Lean, Lean production, Kaizen, 5S, Lean Management | Six Sigma
Six Sigma | Green Belt, Black Belt, 6 Sigma | Quality management
Quality management | Qualitätsmanagement, QM, ISO 9001, Gestion de la qualité, Gestión de calidad, IATF 16949 | Quality control
Quality control | Qualitätskontrolle, Quality inspection, QC, Contrôle qualité, Kontrola jakości, Qualitätssicherung, QA | Quality management
Production planning | Arbeitsvorbereitung, Produktionsplanung, PPS, Planification de la production | Supply chain management
Process engineering | Verfahrenstechnik, Chemical engineering, Génie des procédés, Ingeniería de procesos | Good manufacturing practice
Good manufacturing practice | GMP, cGMP | Quality management
Injection moulding | Spritzguss, Plastics processing, Kunststofftechnik, Injection molding | Machine operation
Materials science | Werkstofftechnik, Metallurgy, Metallurgie | Mechanical engineering
Commissioning | Inbetriebnahme, Mise en service | Industrial automation
Automotive engineering | Fahrzeugtechnik, Vehicle engineering | Mechanical engineering
Aerospace engineering | Luftfahrttechnik, Aeronautics | Mechanical engineering
Renewable energy | Erneuerbare Energien, Wind power, Énergies renouvelables | Photovoltaics
Environmental management | ISO 14001, Umweltmanagement | Occupational safety
Occupational safety | Arbeitssicherheit, EHS, HSE, Health and safety, BHP, Sécurité au travail | Quality management
`;
