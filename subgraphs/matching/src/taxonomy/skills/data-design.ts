/** Data, machine learning and databases; design and content. */
export const dataSkills = `
SQL | Structured Query Language, T-SQL, PL/SQL, Transact-SQL | PostgreSQL, MySQL
PostgreSQL | Postgres, PostGIS | SQL
MySQL | MariaDB | SQL
Oracle Database | Oracle, Oracle DB | SQL
SQL Server | MS SQL, MSSQL, Microsoft SQL Server | SQL
MongoDB | Mongo, NoSQL, Document databases | Node.js
Redis | Memcached, Caching | Node.js
Elasticsearch | OpenSearch, ELK, Solr, Lucene | Monitoring
Apache Kafka | Kafka, Event streaming, Confluent | Event-driven architecture, RabbitMQ
RabbitMQ | AMQP, Message queues | Apache Kafka
Apache Spark | Spark, PySpark | Python, Hadoop
Hadoop | HDFS, Hive, Big data | Apache Spark
Apache Airflow | Airflow, Dagster | Data engineering
dbt | Data build tool | SQL, Data modelling
Snowflake | Snowflake DB | Data warehousing
Databricks | Delta Lake | Apache Spark
BigQuery | Google BigQuery, Redshift | Data warehousing
Data warehousing | DWH, Data warehouse, Data Vault | ETL, SQL
ETL | ELT, Data pipelines, Talend, Informatica | Data engineering
Data engineering | Data engineer, Dateningenieur | Python, ETL
Data modelling | Data modeling, Datenmodellierung | SQL
Data governance | Data quality, Datenqualität, Master data | Data modelling
Data analysis | Data analytics, Datenanalyse, Analyse de données, Análisis de datos, Analiza danych | SQL, Statistics
Statistics | Statistik, Statistiques, Estadística, Statistical analysis | R, Data analysis
R | R language, RStudio, R programming | Statistics
pandas | NumPy, SciPy, Jupyter | Python
Machine learning | ML, Maschinelles Lernen, scikit-learn, Apprentissage automatique | Python, Deep learning
Deep learning | Neural networks, TensorFlow, PyTorch, Keras | Machine learning
Natural language processing | NLP, Text mining, Computational linguistics | Machine learning, Large language models
Large language models | LLM, Generative AI, GenAI, Prompt engineering, RAG | Natural language processing
Computer vision | Image processing, OpenCV, Bildverarbeitung | Deep learning
MLOps | ML Ops, MLflow | Machine learning, DevOps
Time series | Forecasting, Zeitreihenanalyse | Statistics
A/B testing | Experimentation, AB testing | Statistics
Power BI | PowerBI, DAX | Business intelligence
Tableau | Looker, Qlik, QlikView | Business intelligence
Business intelligence | BI, Reporting, Berichtswesen | Power BI, SQL
SAS | SPSS, Stata | Statistics
Excel | Microsoft Excel, MS Excel, Spreadsheets, VBA | Data analysis
MATLAB | Simulink | Statistics
GIS | ArcGIS, QGIS, Geoinformatik | Data analysis
`;

export const designSkills = `
Design systems | Design system, Component libraries, Pattern library | Figma, Accessibility
Figma | Sketch, Adobe XD | UI design
UI design | User interface design, Interface design, UI, Screen design | UX design, Figma
UX design | User experience design, UX, User experience, UX/UI | UX research, Prototyping
UX research | User research, Usability testing, Nutzerforschung | UX design
Interaction design | IxD | UX design
Prototyping | Wireframing, Wireframes, Rapid prototyping | Figma
Graphic design | Grafikdesign, Grafik, Graphisme, Diseño gráfico, Projektowanie graficzne | Adobe Photoshop, Adobe InDesign
Adobe Photoshop | Photoshop, Adobe Creative Suite, Adobe Creative Cloud | Graphic design
Adobe Illustrator | Illustrator | Graphic design
Adobe InDesign | InDesign, Desktop publishing, DTP | Graphic design
Adobe After Effects | After Effects, Motion graphics, Motion design | Video editing
Video editing | Videoschnitt, Adobe Premiere, Final Cut, Montage vidéo | Adobe After Effects
Photography | Fotografie, Photographie, Fotografía | Adobe Photoshop
Illustration | Drawing | Graphic design
Typography | Typografie | Graphic design
Branding | Brand design, Corporate design, Brand identity | Graphic design
3D modelling | Blender, 3ds Max, Cinema 4D, Maya | AutoCAD
Service design | Design thinking | UX design
Interior design | Innenarchitektur, Raumgestaltung | AutoCAD
Copywriting | Werbetexten, Rédaction, Redacción, Content writing | Content marketing
`;
