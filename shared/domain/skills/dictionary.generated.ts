// Made by scripts/skills/build.ts from the lists beside it: change those and run it again.
/** A trade after "#", then its skills: number, names as they are marked (scripts/skills/curated/README.md). */
export const PACKED_SKILLS = `#cloud
1|AWS|Amazon Web Services|Amazon-Web-Services
2|Microsoft Azure|=Azure
3|Google Cloud|GCP|Google Cloud Platform
4|AWS Lambda|Lambda functions|?Lambda
5|Amazon S3|AWS S3
6|Amazon EC2|EC2
7|Amazon ECS|ECS|AWS ECS
8|AWS CDK
9|Azure DevOps
10|Azure Data Factory|=ADF
11|Heroku
12|Cloudflare
13|Serverless|serverless architecture|Serverless Framework
14|Cloud computing|cloud infrastructure|cloud platforms
15|Docker|Docker containers
16|Kubernetes|k8s|kubectl|Kubernetes clusters
17|Helm charts|?Helm
18|Terraform|OpenTofu
19|Pulumi
20|Ansible
21|?Puppet|Puppet Labs
22|?Chef|Chef Infra
23|Infrastructure as code|IaC|infrastructure-as-code
24|CI/CD|=CICD|=CI CD|continuous integration|continuous delivery|continuous deployment
25|Jenkins
26|CircleCI
27|Argo CD|ArgoCD|Argo Workflows
28|DevOps
29|Site reliability engineering|SRE|site reliability
30|Platform engineering
31|Observability
32|Prometheus
33|Grafana
34|Datadog
35|New Relic
36|Splunk
37|CloudWatch|Amazon CloudWatch
38|Incident response|incident management|on-call support
39|Linux|Linux administration|GNU/Linux
40|Unix
41|Windows Server
42|Active Directory|Entra ID|Azure AD
43|VMware|vSphere
44|-Networking|computer networking|network administration
45|Cisco|Cisco IOS|Cisco networking
46|Firewalls|firewall administration
47|VPN|=SD-WAN
48|DNS
49|Load balancing|=NGINX|HAProxy
50|Systems administration|system administration|sysadmin
51|IT support|help desk|helpdesk|desktop support|technical support
52|ITIL
53|Microsoft 365|Office 365|=M365|=O365
54|SharePoint
55|Google Workspace|G Suite
56|Microsoft Intune|Intune|=MDM administration
57|Cybersecurity|cyber security|information security|infosec|IT-Sicherheit|Informationssicherheit|Cybersicherheit|cybersécurité|cybersecurite|sécurité informatique|securite informatique|ciberseguridad|seguridad informática|seguridad informatica|sicurezza informatica|informatiebeveiliging|cibersegurança|ciberseguranca|segurança da informação|seguranca da informacao
58|Network security
59|Application security|=AppSec|OWASP|secure coding
60|Cloud security
61|Penetration testing|pen testing|ethical hacking
62|Vulnerability management|vulnerability assessment
63|SIEM|security operations center
64|Threat modeling|threat detection|threat hunting|threat intelligence
65|Identity and access management|IAM
66|OAuth|OAuth2|OAuth 2.0
67|Cryptography|encryption
68|=SOC 2|=SOC2
69|=ISO 27001|=ISO27001
70|CISSP
71|Digital forensics
72|Disaster recovery|business continuity
73|Data center operations|data centre operations
74|VoIP|telephony
75|=HPC|high performance computing|Slurm
758|Amazon EKS|EKS|AWS EKS
759|AWS Fargate|Fargate
760|CloudFormation|AWS CloudFormation
761|Amazon SQS|SQS|AWS SQS
762|Amazon SNS|SNS|AWS SNS
763|Amazon EventBridge|EventBridge
764|AWS Step Functions|Step Functions
765|Amazon API Gateway|AWS API Gateway
766|Amazon CloudFront|CloudFront
767|Amazon Route 53|Route 53|Route53
768|Amazon VPC|VPC|virtual private cloud
769|AWS Elastic Beanstalk|Elastic Beanstalk
770|AWS IAM
771|AWS SAM
772|AWS Amplify
773|AWS Certified Solutions Architect|AWS certification|AWS certified
774|Google Kubernetes Engine|GKE
775|Google Cloud Run|Cloud Run
776|Google Cloud Functions|Cloud Functions
777|Google App Engine|App Engine
778|Google Compute Engine
779|Google Cloud Storage
780|Google Pub/Sub|Pub/Sub|PubSub
781|Azure Kubernetes Service|AKS
782|Azure Functions
783|Azure App Service
784|Azure Logic Apps|Logic Apps
785|Azure Service Bus|Azure Event Hubs|Event Hubs
786|Azure Monitor|Application Insights
787|Azure Blob Storage
788|Azure Key Vault
789|?Bicep|Azure Bicep|Azure Resource Manager|ARM templates
790|IBM Cloud
791|Oracle Cloud Infrastructure|=OCI|Oracle Cloud
792|Alibaba Cloud
793|DigitalOcean|Linode|Hetzner
794|OpenStack
795|Cloud Foundry|=PCF
796|Vercel
797|Netlify
798|Render hosting
799|Fly.io
800|Nutanix
801|Hyper-V|Hyper V
802|Proxmox
803|=KVM
804|=VDI|virtual desktops|Citrix|Citrix XenApp|XenDesktop
805|VMware ESXi|ESXi
806|Virtualization
807|Containers|containerization|containerisation|container orchestration|container technologies
808|OpenShift|Red Hat OpenShift
809|Rancher
810|Docker Compose
811|Docker Swarm
812|Podman
813|Istio|service mesh|Linkerd
814|Envoy proxy|?Envoy
815|?Consul|HashiCorp Consul
816|?Vault|HashiCorp Vault
817|?Nomad|HashiCorp Nomad
818|?Packer|HashiCorp Packer
819|Vagrant
820|?Salt|SaltStack|-saltstate
821|Crossplane
822|Kustomize
823|Flux CD|FluxCD
824|GitOps
825|Tekton
826|AWS CodePipeline|CodePipeline|CodeBuild
827|Google Cloud Build
828|OpenTelemetry|=OTel
829|Jaeger tracing|distributed tracing
830|Zabbix
831|Nagios
832|Dynatrace
833|AppDynamics
834|SolarWinds
835|PagerDuty|Opsgenie
836|Logging|log management|log aggregation
837|Monitoring|monitoring tools|system monitoring|application monitoring
838|Capacity planning|capacity management
839|Chaos engineering
840|Cloud migration
841|Cloud architecture|cloud solutions architecture
842|Cloud services|cloud technologies|public cloud|cloud environments|cloud
843|Hybrid cloud|multi-cloud
844|FinOps|cloud cost optimization
845|IT infrastructure|infrastructure engineering|infrastructure management
846|Ubuntu
847|=RHEL|Red Hat Enterprise Linux|Red Hat Linux
848|CentOS
849|Debian
850|Windows administration|Windows Server administration|Windows 10|Windows 11
851|macOS|Mac OS|OS X|Mac administration
852|Solaris
853|=AIX|HP-UX
854|FreeBSD
855|ChromeOS
856|LDAP
857|Group Policy|=GPO
858|Microsoft Exchange|Exchange Server|Exchange Online
859|=SCCM|System Center Configuration Manager|=MECM
860|Endpoint management|mobile device management
861|Jamf
862|Patch management
863|Backup and recovery|Veeam|Commvault
864|Storage area networks|=SAN storage|=NAS|NetApp
865|=RAID
866|Networking protocols|network protocols|BGP|OSPF|=EIGRP
867|TCP/IP
868|HTTP|HTTPS|HTTP/2
869|SSL|TLS|SSL/TLS
870|PKI|public key infrastructure
871|DHCP
872|MPLS
873|VLAN|=VLANs
874|=LAN|=WAN|LAN/WAN
875|=SNMP
876|=NAT
877|IPv4|IPv6
878|IPsec
879|Network engineering|network design|network architecture
880|Network troubleshooting|network monitoring
881|Network automation
882|Wireless networks|Wi-Fi|wireless networking
883|=LTE|=5G|4G/LTE
884|Routing and switching|routers and switches|routers|switches and routers
885|Structured cabling|cabling
886|Wireshark
887|Cisco ASA|Cisco Nexus|Cisco Meraki|Meraki
888|=CCNA
889|=CCNP
890|=CCIE
891|Juniper|Juniper Networks|Junos
892|Aruba Networks
893|F5 BIG-IP|F5 LTM
894|Check Point firewalls|Check Point firewall
895|Palo Alto Networks|Palo Alto firewalls
896|Fortinet|FortiGate
897|Zscaler
898|CompTIA A+
899|CompTIA Network+|-Network+
900|CompTIA Security+|-Security+
901|CompTIA
902|=MCSE|=MCSA
903|=RHCE|=RHCSA
904|=CKA|Certified Kubernetes Administrator
905|Zero trust|zero trust architecture
906|=SOAR
907|=EDR|=XDR|CrowdStrike|SentinelOne
908|Microsoft Defender|Microsoft Sentinel
909|QRadar|ArcSight
910|Nessus|Tenable|Qualys
911|Burp Suite
912|Metasploit
913|Kali Linux
914|Nmap
915|Red teaming|red team
916|Malware analysis|reverse engineering
917|Security engineering
918|Security architecture
919|Security auditing|security audits|security assessments
920|=NIST|NIST framework|NIST 800-53
921|=FedRAMP
922|=PCI DSS|=PCI|PCI compliance
923|=GRC|governance risk and compliance
924|=CISM
925|=CISA
926|=CEH|Certified Ethical Hacker
927|=OSCP
928|=DLP|data loss prevention
929|=CASB
930|=SAST|=DAST|Snyk|Veracode|Checkmarx
931|DevSecOps
932|Secrets management
933|Phishing awareness|security awareness training
934|Incident handling
935|=SOC operations|SOC analyst
936|Active Directory Federation Services|=ADFS
937|Okta
938|SAML
939|SSO|single sign-on
940|MFA|multi-factor authentication
941|CyberArk|privileged access management
942|SailPoint
943|OpenID Connect|OIDC
944|IT security
945|IT service management|=ITSM
946|Service desk|service desk support
947|Ticketing systems
948|IT asset management|hardware troubleshooting|hardware installation
949|Computer hardware|PC hardware
950|Printers support|printer support
951|Remote desktop|remote support|TeamViewer
952|Audio visual equipment|AV equipment|audiovisual systems
953|Telecom expense management
954|Unified communications|Cisco Webex|Webex
955|Zoom meetings|Zoom administration
956|Call routing|=IVR|=PBX
957|Asterisk PBX
958|IT project management
959|IT procurement
960|IT governance|=COBIT
#data
76|PostgreSQL|Postgres|Postgre SQL|PostgresDB|PostgresSQL
77|MySQL
78|SQL Server|Microsoft SQL Server|MS SQL|MSSQL|MS-SQL
79|Oracle Database|Oracle DB|Oracle SQL|?Oracle
80|SQLite
81|MongoDB|Mongo DB|=Mongo
82|Redis
83|Cassandra|Apache Cassandra
84|DynamoDB|Dynamo DB
85|Elasticsearch|Elastic Search|ELK stack|Elastic stack|=ELK|Logstash|Kibana
86|Neo4j|graph databases|graph database
87|ClickHouse
88|Snowflake|Snowflake data cloud
89|BigQuery|Google BigQuery|Big Query
90|Amazon Redshift|Redshift
91|Databricks
92|NoSQL|No-SQL|NoSQL databases
93|Relational databases|relational database|RDBMS
94|Database administration|database administrator|DBA
95|Database design|data modeling|data modelling|dimensional modeling
96|Apache Spark|PySpark|Spark SQL|?Spark
97|Hadoop|Apache Hadoop|HDFS|=YARN
98|Apache Hive|?Hive
99|Apache Kafka|Kafka
100|RabbitMQ
101|Apache Flink|Flink
102|Apache Airflow|Airflow
103|dbt|data build tool
104|Dagster
105|Prefect
106|Apache Iceberg|?Iceberg
107|Trino|PrestoDB
108|ETL|ELT|ETL pipelines|extract transform load
109|Data pipelines|data pipeline
110|Data warehousing|data warehouse|data warehouses
111|Data engineering
112|Data lake|data lakes|lakehouse
113|Data governance|data catalog|data lineage
114|Data quality
115|Master data management|=MDM
116|Data analysis|data analytics|analyzing data|analysing data|Datenanalyse|Datenauswertung|analyse de données|analyse de donnees|analyse des données|analyse des donnees|análisis de datos|analisis de datos|analisi dei dati|analisi dati|data-analyse|gegevensanalyse|análise de dados|analise de dados
117|Data visualization|data visualisation|dashboards|dashboarding
118|Business intelligence|=BI tools
119|Data science|Datenwissenschaft|science des données|science des donnees|ciencia de datos|scienza dei dati|datawetenschap|ciência de dados|ciencia de dados
120|Big data
121|Data mining
122|Data entry|Datenerfassung|Dateneingabe|saisie de données|saisie de donnees|introducción de datos|introduccion de datos|entrada de datos|inserimento dati|gegevensinvoer|data-invoer|digitação de dados|digitacao de dados|inserção de dados|insercao de dados
123|Tableau
124|Power BI|PowerBI|Microsoft Power BI
125|Looker|Looker Studio
126|Qlik|QlikView
127|Alteryx
128|=SAS|SAS programming
129|SPSS|IBM SPSS
130|Stata
131|Pandas
132|NumPy
133|SciPy
134|Jupyter|Jupyter Notebook|Jupyter notebooks
135|Statistics|statistical analysis|statistical modeling|statistical modelling|biostatistics|Statistik|statistiques|estadística|estadistica|statistica|statistiek|estatística|estatistica
136|A/B testing|AB testing|split testing|experimentation design
137|Causal inference|econometrics
138|Time series|time series analysis|time-series forecasting
139|Forecasting|demand forecasting
140|Machine learning|=ML|machine-learning|supervised learning|maschinelles Lernen|maschinellem Lernen|maschinellen Lernens|apprentissage automatique|aprendizaje automático|aprendizaje automatico|apprendimento automatico|machinaal leren|aprendizado de máquina|aprendizado de maquina|aprendizagem automática|aprendizagem automatica
141|Deep learning|neural networks
142|Natural language processing|NLP
143|Computer vision|image recognition|OpenCV
144|Reinforcement learning|RLHF
145|Generative AI|GenAI|Gen AI
146|Large language models|large language model|LLM|LLMs
147|Prompt engineering|prompting techniques
148|Retrieval-augmented generation|=RAG|retrieval augmented generation
149|AI agents|agentic AI|agentic systems|agentic workflows
150|PyTorch|=Torch
151|TensorFlow|Tensor Flow
152|Keras
153|JAX
154|scikit-learn|sklearn|scikit learn
155|XGBoost
156|Hugging Face|HuggingFace|Hugging Face Transformers
157|LangChain|Lang Chain
158|LlamaIndex|Llama Index
159|CrewAI
160|OpenAI API|OpenAI APIs|OpenAI GPT
961|Azure OpenAI|Azure OpenAI Service
161|MLOps|ML Ops|LLMOps
162|MLflow
163|Kubeflow
164|Amazon SageMaker|SageMaker
165|Vertex AI|Google Vertex AI
166|Amazon Bedrock|AWS Bedrock
167|Azure Machine Learning|Azure ML
168|Vector databases|vector database|vector DBs|vector stores
169|Embeddings|vector embeddings|semantic search
170|Model evaluation|LLM evaluation|evals
171|Fine-tuning|model fine-tuning|=LoRA
172|CUDA|GPU programming
173|Recommender systems|recommendation systems
174|Feature engineering|feature store
175|Knowledge graphs|knowledge graph|ontologies
176|GIS|geospatial analysis|geographic information systems
177|Web scraping|web crawling
178|Google Analytics|GA4
179|Product analytics|Mixpanel
962|MariaDB
963|pgvector
964|CockroachDB
965|YugabyteDB
966|TimescaleDB
967|InfluxDB|time series databases
968|Couchbase|CouchDB
969|Firebird database
970|=DB2|IBM DB2
971|Teradata
972|Vertica
973|Greenplum
974|Netezza
975|Sybase
976|Informix
977|SingleStore|MemSQL
978|DuckDB
979|Apache Druid|?Druid
980|Apache Pinot|?Pinot
981|Apache HBase|=HBase
982|Apache Impala|?Impala
983|?Pig|Apache Pig
984|Apache Sqoop|Sqoop
985|Apache NiFi|NiFi
986|Apache Beam|?Beam
987|Google Dataflow|Cloud Dataflow|?Dataflow
988|Google Dataproc|Dataproc
989|Apache Storm
990|Kafka Streams|Kafka Connect|=ksqlDB
991|Confluent
992|Apache Pulsar|?Pulsar
993|Spark Streaming|Structured Streaming
994|MapReduce
995|Cloudera|Hortonworks
996|Apache Ranger
997|Apache Parquet|?Parquet|Apache Avro|?Avro
998|Apache Arrow|?Arrow
999|Delta Lake
1000|Apache Hudi
1001|Dask
1002|?Ray|Ray Serve|Ray Tune|Anyscale
1003|?Polars
1004|Azure Synapse|Azure Synapse Analytics|?Synapse
1005|Azure Databricks
1006|Azure Cosmos DB|Cosmos DB|CosmosDB
1007|Microsoft Fabric
1008|SSIS|SQL Server Integration Services
1009|SSRS|SQL Server Reporting Services
1010|SSAS|SQL Server Analysis Services
1011|AWS Glue|?Glue
1012|Amazon Kinesis|AWS Kinesis|?Kinesis
1013|Amazon Athena|AWS Athena|?Athena
1014|Amazon EMR|AWS EMR
1015|Amazon RDS|AWS RDS|=RDS
1016|Amazon Aurora|?Aurora
1017|Amazon QuickSight|QuickSight
1018|Amazon DocumentDB|DocumentDB
1019|AWS Lake Formation
1020|OpenSearch
1021|Informatica|Informatica PowerCenter
1022|Talend
1023|Matillion
1024|Fivetran
1025|Airbyte
1026|Stitch Data
1027|=SSDT
1028|Pentaho
1029|Ab Initio
1030|IBM DataStage|DataStage
1031|SAS Enterprise Guide
1032|Collibra|Alation
1033|Great Expectations
1034|Monte Carlo data observability
1035|Data integration|data ingestion
1036|Data migration
1037|Data modeling tools|=ERwin|erwin data modeler
1038|Data architecture|data architect
1039|Data management
1040|Data security|data protection
1041|Data cleaning|data cleansing|data wrangling|data preparation
1042|Data processing
1043|Data annotation|data labeling|data labelling
1044|Data literacy
1045|Databases|database|database systems|database management|=DBMS|Datenbanken|bases de données|bases de donnees|bases de datos|basi di dati|bancos de dados|bases de dados
1046|Database development|database programming|stored procedures
1047|Database performance tuning|query optimization|query tuning|SQL tuning
1048|Star schema|Kimball methodology
1049|=OLAP|=OLTP
1050|Data vault|Data Vault 2.0
1051|Data mesh
1052|Change data capture|Debezium
1053|SQL queries|SQL query writing
1054|Reporting tools|Crystal Reports|report writing
1055|Cognos|IBM Cognos|Cognos Analytics
1056|MicroStrategy
1057|Domo
1058|Sisense
1059|ThoughtSpot
1060|Metabase|Apache Superset
1061|Qlik Sense
1062|Google Sheets
1063|Google Data Studio
1064|LookML
1065|=DAX|Power Query|-powerquery
1066|SAP Analytics Cloud
1067|Spotfire|TIBCO Spotfire
1068|Matplotlib|Seaborn
1069|Plotly
1070|Streamlit
1071|Gradio
1072|ggplot2|dplyr
1073|R Shiny
1074|RStudio
1075|Bokeh
1076|Minitab
1077|=JMP
1078|EViews
1079|=GAMS|AMPL modeling
1080|Gurobi|=CPLEX
1081|Operations research|linear programming|mathematical optimization
1082|Mathematics|applied mathematics|linear algebra|calculus
1083|Probability|probability theory
1084|Bayesian statistics|Bayesian inference|Bayesian modeling|Bayesian methods
1085|Regression analysis|logistic regression|linear regression
1086|Hypothesis testing|statistical inference
1087|Predictive modeling|predictive analytics|predictive modelling
1088|Quantitative analysis|quantitative research|quantitative methods
1089|Qualitative research|qualitative analysis
1090|Survey design|survey research|Qualtrics
1091|Clustering algorithms|k-means
1092|Dimensionality reduction
1093|Decision trees|random forests|gradient boosting
1094|Anomaly detection
1095|LightGBM
1096|CatBoost
1097|spaCy|NLTK
1098|Transformers|transformer models|transformer architecture
1099|Diffusion models|Stable Diffusion
1100|GANs|generative adversarial networks
1101|Convolutional neural networks|CNN|=CNNs
1102|Recurrent neural networks|=RNN|LSTM
1103|Graph neural networks|=GNN
1104|Multimodal models|multimodal AI|vision language models
1105|Speech recognition|ASR|speech-to-text
1106|Text-to-speech|TTS|speech synthesis
1107|OCR|optical character recognition
1108|Document AI|intelligent document processing
1109|Machine translation
1110|Sentiment analysis|text mining|text analytics
1111|Information retrieval|search relevance
1112|Vector search|similarity search
1113|Pinecone
1114|Weaviate
1115|Qdrant
1116|Milvus
1117|FAISS
1118|Chroma vector store|ChromaDB
1119|LangGraph
1120|LangSmith
1121|Langfuse
1122|AutoGen|Microsoft AutoGen
1123|Semantic Kernel
1124|DSPy
1125|Haystack framework|?Haystack
1126|=vLLM|TensorRT|TensorRT-LLM
1127|Triton Inference Server|?Triton|NVIDIA Triton
1128|=ONNX|ONNX Runtime
1129|DeepSpeed|Megatron-LM
1130|PyTorch Lightning
1131|=NCCL|InfiniBand|=RDMA
1132|NVIDIA NeMo|NeMo Guardrails
1133|KServe|Seldon Core
1134|BentoML
1135|=DVC|data version control
1136|Weights & Biases|Weights and Biases|wandb
1137|Feast feature store
1138|Claude|Anthropic Claude|Anthropic API|Anthropic
1139|Gemini API|Google Gemini|?Gemini
1140|Llama models|?Llama|Llama 2|Llama 3
1141|Mistral AI|?Mistral
1142|ChatGPT|GPT-4|GPT-4o
1143|OpenAI|OpenAI SDK|OpenAI models
1144|Ollama
1145|Model Context Protocol|=MCP
1146|Azure AI Search|Azure Cognitive Search
1147|Azure AI Foundry|Azure AI Studio|Azure AI services|Azure Cognitive Services
1148|Google ADK
1149|Dialogflow|Google Dialogflow|Rasa
1150|Chatbots|conversational AI|virtual assistants
1151|AI ethics|responsible AI|AI governance|AI safety
1152|Artificial intelligence|=AI|AI/ML|AI technologies
1153|Applied machine learning|ML models|machine learning models|model training|model deployment
1154|Model serving|model inference|inference optimization
1155|Model monitoring|model drift
1156|Quantization|model compression
1157|Distributed training
1158|Instruction tuning|supervised fine-tuning|=SFT
1159|AI coding assistants|AI coding tools
1160|Claude Code
1161|Unsupervised learning
1162|Transfer learning
1163|Computational linguistics
1164|Optimization algorithms|genetic algorithms
1165|Simulation modeling|Monte Carlo simulation|discrete event simulation
1166|Digital twins|digital twin
1167|MATLAB toolboxes
1168|Wolfram Mathematica|=Mathematica
1169|Maple software
1170|Octave|GNU Octave
1171|Dataiku
1172|H2O.ai
1173|RapidMiner|=KNIME
1174|DataRobot
1175|IBM Watson|watsonx
1176|Esri|ArcGIS|ArcGIS Pro
1177|QGIS
1178|Remote sensing|satellite imagery
1179|Cartography|map making
1180|PostGIS
1181|Google Earth Engine
1182|Tag management|Google Tag Manager|GTM
1183|Adobe Analytics
1184|Amplitude analytics
1185|Segment CDP|customer data platform|=CDP
1186|Heap analytics
1187|Microsoft Clarity|Hotjar
1188|Snowpark
1189|Informatica MDM
1190|Palantir Foundry|Palantir
1191|Splunk SPL
1192|SQL Server Management Studio|=SSMS
1193|Toad for Oracle
1194|DBeaver
1195|Graph algorithms
1196|Neptune database|Amazon Neptune
1197|Cypher query language
1198|SPARQL|=RDF
1199|Ontology engineering
1200|Business analytics|data analytics tools|analytics tools
1201|-Metrics|KPIs|key performance indicators
1202|Actuarial modeling
#education
1203|Elementary education|primary education|elementary teaching
1204|Secondary education|high school teaching
1205|Higher education|university teaching|college teaching|lecturing
1206|Preschool teaching|preschool|kindergarten|nursery education
1207|Montessori
1208|Teaching credential|teaching certificate|teaching license|teaching certification|=PGCE|=QTS|qualified teacher status
1209|Substitute teaching
1210|Online teaching|distance learning|virtual instruction|e-learning|elearning
1211|Differentiated instruction|individualized instruction
1212|Student assessment|grading student work|formative assessment
1213|Student counseling|academic advising|school counseling|career counseling|career coaching
1214|Behavior management|positive behavior support|=PBIS
1215|Individualized education programs|=IEPs
1216|Literacy instruction|reading instruction|phonics
1217|Math instruction|mathematics teaching
1218|Science teaching|science education
1219|Music education|music teaching
1220|Art education
1221|Physical education
1222|Language teaching|English teaching|teaching English
1223|=STEM education
1224|Curriculum planning|syllabus design
1225|Learning management systems|Moodle|Blackboard Learn|Canvas LMS|Google Classroom
1226|Articulate Storyline|Adobe Captivate|Articulate 360|Articulate Rise
1227|=SCORM|=xAPI
1228|=ADDIE
1229|Training delivery|training facilitation|train the trainer|training needs analysis|training programs
1230|Workshop facilitation|facilitation
1231|Student affairs|admissions counseling|student recruitment
1232|School administration|educational leadership|school leadership
1233|Education policy
1234|Special needs education|special needs
1235|Test preparation|=SAT prep
1236|Library services|cataloging|cataloguing|library management
1237|Archival work|museum studies
1238|After-school programs|youth programs|youth work|youth development
1239|Parent communication|parent engagement
1240|Child development
1241|Early intervention
1242|Safeguarding children
1243|Adult education|vocational training
1244|Research methods|research methodology|research design
1245|Academic writing|academic publishing
1246|Thesis supervision
1247|Grant applications
1248|Peer review
1249|=LaTeX
1250|Reference management|EndNote|Zotero
1251|NVivo|ATLAS.ti
1252|Fieldwork|field research|field work
#fields
1253|Computer science|computing science|Informatik|informatique|informática|ciencias de la computación|ciencias de la computacion|ciência da computação|ciencia da computacao
1254|Information technology|computer information systems|management information systems
1255|Information systems
1256|Computer engineering
1257|Environmental studies
1258|Liberal arts
1259|Communications studies
1260|International relations|international business
1261|Industrial and organizational psychology
1262|Public health policy
1263|Life sciences
1264|Food science
1265|Textile engineering
1266|Robotics engineering
1267|Biomedical sciences
1268|Medical science
1269|Sports management
1270|Hospitality management
1271|Construction science
1272|Media studies
1273|Gender studies
1274|Theology
1275|Criminology
1276|Statistics and probability
1277|Advanced manufacturing
1278|Telecommunications engineering
1279|Video games industry
1280|E-learning industry
1281|Renewable energies
1282|Energy industry|energy sector
1283|Automotive sector
1284|-Healthcare|-health care|healthcare industry
1285|Media industry|entertainment industry
1286|Travel industry|tourism
1287|Public sector
1288|Defense industry
1289|EdTech
1290|HealthTech|MedTech
1291|AdTech
1292|PropTech
1293|CleanTech
#finance-office
180|Accounting|general accounting|Rechnungswesen|Buchführung|Buchfuhrung|comptabilité|comptabilite|comptabilité générale|comptabilite generale|contabilidad|contabilidad general|contabilità|contabilita|contabilità generale|contabilita generale|boekhouding|boekhouden|contabilidade|contabilidade geral
181|Bookkeeping|book-keeping|book keeping|Buchhaltung|Finanzbuchhaltung|Buchhaltungskenntnisse|tenue de livres|tenue des comptes|teneduría de libros|teneduria de libros|tenuta dei libri contabili|financiële administratie|financiele administratie|escrituração contábil|escrituracao contabil
182|Accounts payable|=AP processing|Kreditorenbuchhaltung|comptabilité fournisseurs|comptabilite fournisseurs|cuentas por pagar|cuentas a pagar|contabilità fornitori|contabilita fornitori|crediteurenadministratie|contas a pagar
183|Accounts receivable|Debitorenbuchhaltung|comptabilité clients|comptabilite clients|cuentas por cobrar|cuentas a cobrar|contabilità clienti|contabilita clienti|debiteurenadministratie|debiteurenbeheer|contas a receber
184|General ledger|month-end close|month end close|Hauptbuchhaltung|Monatsabschluss|grand livre|clôture mensuelle|cloture mensuelle|libro mayor|cierre mensual|libro mastro|chiusura mensile|grootboek|maandafsluiting|livro razão|livro razao|razão geral|razao geral|fechamento mensal
185|Payroll|payroll processing|Lohnbuchhaltung|Gehaltsabrechnung|Lohnabrechnung|Entgeltabrechnung|gestion de la paie|bulletins de paie|traitement de la paie|nóminas|gestión de nóminas|gestion de nominas|buste paga|elaborazione paghe|salarisadministratie|loonadministratie|folha de pagamento|processamento de salários|processamento de salarios
186|Financial reporting|financial statements|Finanzberichterstattung|Jahresabschluss|reporting financier|états financiers|etats financiers|estados financieros|informes financieros|bilancio d'esercizio|reportistica finanziaria|financiële verslaggeving|financiele verslaggeving|jaarrekening|demonstrações financeiras|demonstracoes financeiras|relatórios financeiros|relatorios financeiros
187|Financial analysis|financial analyst|Finanzanalyse|analyse financière|analyse financiere|análisis financiero|analisis financiero|analisi finanziaria|financiële analyse|financiele analyse|análise financeira|analise financeira
188|Financial modeling|financial modelling
189|=FP&A|financial planning and analysis
190|Budgeting|budget management|Budgetierung|Budgetplanung|Budgetverantwortung|élaboration des budgets|elaboration des budgets|gestion budgétaire|gestion budgetaire|elaboración de presupuestos|elaboracion de presupuestos|gestión presupuestaria|gestion presupuestaria|gestione del budget|budgettering|budgetbeheer|elaboração de orçamentos|elaboracao de orcamentos|orçamentação|orcamentacao
191|GAAP|=US GAAP
192|IFRS
193|Auditing|internal audit|external audit|audit experience|Wirtschaftsprüfung|Wirtschaftsprufung|Innenrevision|audit interne|audit financier|commissariat aux comptes|auditoría|auditoria|auditoría interna|auditoria interna|revisione contabile|revisione dei conti|accountantscontrole
194|Tax preparation|tax compliance|corporate tax|taxation|Steuererklärungen|Steuererklarungen|fiscalité|fiscalite|déclarations fiscales|declarations fiscales|fiscalidad|declaraciones fiscales|impuestos|dichiarazioni fiscali|fiscalità|fiscalita|belastingaangiften|fiscaliteit|fiscalidade|declarações fiscais|declaracoes fiscais
195|CPA|Certified Public Accountant
196|=CFA|Chartered Financial Analyst
197|=ACCA|chartered accountant
198|=SOX|Sarbanes-Oxley
199|Treasury|cash management|cash flow forecasting
200|Cost accounting|cost analysis
201|QuickBooks|Quick Books
202|Xero
203|NetSuite|Oracle NetSuite
204|Sage accounting
205|=SAP|SAP ERP|SAP S/4HANA|S/4HANA|SAP HANA
206|SAP FICO|=FICO|SAP MM|SAP SD
207|ERP|ERP systems|enterprise resource planning
208|Workday
209|Microsoft Dynamics|Dynamics 365
210|Investment banking|investment banker
211|Portfolio management|asset management
212|-Trading|equity trading|derivatives
213|Risk modeling|credit risk|market risk
214|Credit analysis|loan processing|mortgage lending
215|Anti-money laundering|AML
216|Fraud detection|fraud prevention
217|Bloomberg Terminal|?Bloomberg
218|Actuarial science|actuarial analysis
219|Private equity|venture capital
220|Financial planning|wealth management
221|Billing|invoicing|Rechnungsstellung|Fakturierung|facturation|facturación|facturacion|fatturazione|facturatie|facturering|faturamento|faturação|faturacao
222|Procurement|purchasing|strategic sourcing|Beschaffung|Einkauf|achats et approvisionnements|approvisionnement|aprovisionamiento|compras y aprovisionamiento|approvvigionamento|ufficio acquisti|inkoop|aprovisionamento|suprimentos
223|Contract management|contract administration|Vertragsmanagement|gestion des contrats|gestión de contratos|gestion de contratos|gestione dei contratti|contractbeheer|gestão de contratos|gestao de contratos
224|Microsoft Excel|MS Excel|?Excel|advanced Excel|Excel skills|=VLOOKUP|spreadsheets
225|Microsoft Word|MS Word|?Word
226|Microsoft PowerPoint|PowerPoint|MS PowerPoint|Google Slides
227|Microsoft Outlook|MS Outlook|?Outlook
228|Microsoft Office|MS Office|Microsoft Office Suite|Office suite
229|Microsoft Access|MS Access|?Access
230|Microsoft Teams|MS Teams
231|?Slack
232|Administrative support|administrative assistance|clerical|Bürotätigkeiten|Burotatigkeiten|Sekretariatsaufgaben|assistance administrative|apoyo administrativo|tareas administrativas|supporto amministrativo|administratieve ondersteuning|apoio administrativo
233|Executive assistance|executive assistant|calendar management
234|Office management|office administration|Büroorganisation|Buroorganisation|Büroleitung|Buroleitung|gestion de bureau|gestión de oficina|gestion de oficina|gestione dell'ufficio|kantoorbeheer|gestão de escritório|gestao de escritorio
235|Travel coordination|travel arrangements
236|-Filing|records management|document management
237|-Typing|touch typing|=WPM
238|-Reception|front desk|receptionist
239|Transcription
240|-Recruiting|-recruitment|full-cycle recruiting|technical recruiting|talent acquisition|candidate sourcing|-Personalbeschaffung|-Personalgewinnung|-recrutement|selección de personal|seleccion de personal|-reclutamiento|selezione del personale|-reclutamento|werving en selectie|recrutamento e seleção|recrutamento e selecao|-recrutamento
241|Human resources|HR management|people operations|Personalwesen|Personalmanagement|ressources humaines|recursos humanos|risorse umane|personeelszaken|personeelsbeheer
242|Employee relations
243|-Onboarding|employee onboarding
244|Compensation and benefits|benefits administration
245|Performance management|performance reviews
246|-Training and development|-learning and development|employee training
247|HRIS|HR information systems
248|Applicant tracking systems|=ATS|-ats2
249|Labor law|employment law|Arbeitsrecht|droit du travail|droit social|derecho laboral|diritto del lavoro|arbeidsrecht|direito do trabalho|direito trabalhista
250|-Diversity and inclusion|DEI programs|=DEI
251|Organizational development|workforce planning
252|Team leadership|team management|people management|managing teams|Mitarbeiterführung|Mitarbeiterfuhrung|Teamleitung|Personalführung|Personalfuhrung|encadrement d'équipe|encadrement d'equipe|management d'équipe|management d'equipe|liderazgo de equipos|gestión de equipos|gestion de equipos|gestione del team|coordinamento del team|leidinggeven|teamleiding|liderança de equipes|lideranca de equipes|liderança de equipas|lideranca de equipas
253|Coaching|mentoring
254|Legal research|legal writing
255|Contract law|contract drafting|drafting contracts|Vertragsrecht|droit des contrats|derecho contractual|diritto dei contratti|contractenrecht|direito contratual
256|Litigation|litigation support
257|Corporate law|corporate governance|Gesellschaftsrecht|droit des sociétés|droit des societes|derecho societario|diritto societario|ondernemingsrecht|direito societário|direito societario
258|Intellectual property|patent law|patents
259|Paralegal|paralegal work
260|Regulatory compliance|compliance monitoring
261|GDPR|data privacy|=CCPA|DSGVO|Datenschutzgrundverordnung|=RGPD|=AVG
262|HIPAA
263|Bluebook|LexisNexis|Westlaw
264|Notary
265|Translation|localization|localisation|Übersetzung|Ubersetzung|traduction|traducción|traduccion|traduzione|vertaling|tradução|traducao
266|Interpreting|interpretation services|Dolmetschen|interprétariat|interpretariat|interpretación simultánea|interpretacion simultanea|interpretariato|tolken|interpretação simultânea|interpretacao simultanea
1294|Accounting principles|accounting software|financial accounting
1295|Management accounting|managerial accounting|?Controlling|Kostenrechnung|contrôle de gestion|controle de gestion|contabilidad de gestión|contabilidad de gestion|control de gestión|control de gestion|controllo di gestione|controladoria|controlo de gestão|controlo de gestao
1296|Fund accounting
1297|Forensic accounting
1298|Bank reconciliation|account reconciliation|reconciliations|balance sheet reconciliation
1299|Journal entries
1300|Balance sheet|income statement|profit and loss|=P&L|P&L management|Bilanzierung|bilan comptable|balance de situación|balance de situacion|stato patrimoniale|balanço patrimonial|balanco patrimonial
1301|Cash flow|cash flow management|Liquiditätsplanung|Liquiditatsplanung|flux de trésorerie|flux de tresorerie|flujo de caja|flujo de efectivo|flussi di cassa|kasstroom|fluxo de caixa
1302|Fixed assets|depreciation
1303|Revenue recognition|=ASC 606
1304|Consolidation accounting|intercompany accounting
1305|Financial close
1306|Expense reports|expense reporting|expense management
1307|Accounts reconciliation software|BlackLine
1308|Hyperion|Oracle Hyperion|=EPM|Oracle EPM
1309|Anaplan|Adaptive Insights|Adaptive Planning
1310|Budget forecasting|financial forecasting
1311|Variance analysis
1312|Corporate finance
1313|Finance|financial management|Finanzwesen|finanzas|finanças|financas
1314|Financial services|financial industry|banking industry
1315|Banking|retail banking|commercial banking|bank teller|Bankwesen|banca minorista|settore bancario|bankwezen|setor bancário|setor bancario
1316|Investment management|investments|investment analysis
1317|Equity research
1318|Equities|fixed income|foreign exchange|=FX
1319|Options trading|futures trading
1320|Hedge funds
1321|Mergers and acquisitions|=M&A|due diligence
1322|Valuation|company valuation|=DCF|discounted cash flow
1323|Capital markets|debt capital markets
1324|Leveraged finance|structured finance
1325|Financial risk management|=FRM|operational risk
1326|Basel III|=IFRS 9|stress testing
1327|Solvency II
1328|Loan origination|loan servicing|loan officer
1329|Mortgage underwriting|mortgages
1330|Collections|debt collection|credit control
1331|Credit cards|card payments
1332|-Payments|payments industry
3094|Financial technology|-FinTech
1334|InsurTech|insurance industry|-insurance
1335|Life insurance
1336|Property and casualty|property and casualty insurance|=P&C insurance
1337|Reinsurance
1338|Actuarial exams|=ASA actuarial|=FSA actuarial
1339|Series 7|FINRA Series 7|Series 63|Series 65|Series 66|=FINRA
1340|=CFP|Certified Financial Planner
1341|=CMA|Certified Management Accountant|=CIMA
1342|=CIA certification|Certified Internal Auditor
1343|Enrolled Agent
1344|=EA tax
1345|Income tax|personal tax|tax returns|tax returns preparation|indirect tax|=VAT|sales tax
1346|Transfer pricing
1347|Tax law|Steuerrecht|droit fiscal|derecho fiscal|derecho tributario|diritto tributario|belastingrecht|direito fiscal|direito tributário|direito tributario
1348|Tax software|TurboTax|Lacerte|ProSeries
1349|Audit planning|external auditing|statutory audit
1350|Internal controls|=ICFR|=COSO
1351|Bill.com|Concur|SAP Concur|Expensify
1352|Sage 50
1353|Sage Intacct
1354|FreshBooks|Zoho Books|Wave accounting|=MYOB
1355|Tally ERP|=Tally
1356|Oracle NetSuite administration
1357|Coupa|SAP Ariba procurement
1358|FactSet|Capital IQ|Morningstar|Refinitiv
1359|Pivot tables|VLOOKUP functions
1360|Excel macros|Excel VBA
1361|Microsoft OneNote|OneNote
1362|OneDrive
1363|Google Docs|Google Drive
1364|LibreOffice|OpenOffice
1365|Microsoft Publisher
1366|Adobe Acrobat|PDF editing
1367|DocuSign
1368|Dropbox|Box storage
1369|Minute taking|meeting minutes|taking minutes
1370|Diary management|schedule management|Terminkoordination|Terminplanung|gestion d'agenda|gestion des agendas|gestión de agenda|gestion de agenda|gestione dell'agenda|agendabeheer|gestão de agenda|gestao de agenda
1371|Meeting coordination|meeting planning
1372|Correspondence|business correspondence|Korrespondenz|Schriftverkehr|correspondentie
1373|Data entry software|10-key|ten key|10 key
1374|Switchboard|multi-line phone|multi-line phone systems|phone etiquette|answering phones
1375|Mail sorting|mailroom
1376|Shorthand|stenography|court reporting
1377|Office equipment|photocopying|scanning documents
1378|Proofreading documents
1379|Virtual assistance|virtual assistant
1380|Board support|board meetings
1381|Event coordination
3095|HR administration|-HR|Personalverwaltung|Personalsachbearbeitung|administration du personnel|administración de personal|administracion de personal|amministrazione del personale|personeelsadministratie|administração de pessoal|administracao de pessoal
1383|=SHRM-CP|=SHRM-SCP|SHRM
1384|=PHR|=SPHR
1385|=CIPD
1386|HR business partnering|HR business partner|=HRBP
1387|HR analytics|people analytics
1388|HR policies|HR compliance|policy development
1389|Talent management|succession planning
1390|Talent development|leadership development
1391|Employer branding
1392|Interviewing candidates|candidate interviewing|behavioral interviewing
1393|Screening candidates|resume screening|candidate screening
1394|Boolean search|LinkedIn Recruiter
1395|Greenhouse ATS|iCIMS|Taleo|Lever ATS
1396|Job evaluation|salary benchmarking|compensation analysis
1397|Employee engagement
1398|Employee benefits|401(k) administration|=COBRA
1399|Leave management|=FMLA
1400|Workers compensation|workers' compensation
1401|Labor relations|union relations|collective bargaining
1402|Grievance handling|disciplinary procedures|workplace investigations
1403|=ADA compliance|=EEO compliance
1404|Immigration law|visa processing|=I-9
1405|=UKG|Kronos|Paychex|Paycom|Gusto payroll|Paylocity
1406|=ADP|ADP Workforce Now
1407|BambooHR
1408|Payroll tax
1409|Time and attendance|timekeeping
1410|Workforce management|shift scheduling|staff scheduling|rostering
1411|Civil litigation|commercial litigation
1412|Criminal law|criminal justice|criminal defense
1413|Family law
1414|Estate planning|probate|wills and trusts
1415|Real estate law|conveyancing
1416|Bankruptcy law|insolvency
1417|Tax litigation
1418|Environmental law
1419|Administrative law|public law
1420|International law|human rights law
1421|Competition law|antitrust
1422|Banking law|securities law|securities regulation
1423|Commercial law|commercial contracts|contract review|contract law review
1424|Legal drafting|legal documents|drafting pleadings|pleadings
1425|Discovery process|e-discovery|eDiscovery|document review|Relativity eDiscovery
1426|Depositions
1427|Trial preparation|trial advocacy|courtroom
1428|Case management systems|Clio legal
1429|Arbitration|mediation|dispute resolution
1430|Trademark law|trademarks|copyright law|patent prosecution
1431|Bar admission|bar license|admitted to the bar|=JD degree|Juris Doctor
1432|Legal secretary|legal assistance
1433|Legal compliance|corporate compliance
1434|Data protection law
1435|Export controls|=ITAR|=EAR regulations|sanctions compliance
1436|Anti-bribery|anti-corruption|=FCPA
1437|Sanctions screening|transaction monitoring|=CAMS
1438|Know your customer|KYC
1439|Licensing agreements
1440|Policy analysis|public policy
1441|Government relations|lobbying|public affairs
1442|Public administration|government administration
1443|Grant management|grants management
1444|Nonprofit management|non-profit|nonprofit
1445|Volunteer management|volunteer coordination
1446|Emergency management|emergency response|emergency planning
1447|Law enforcement|policing
1448|Border control|customs enforcement
1449|Corrections|correctional officer
1450|Investigations|private investigation|fraud investigation
1451|Security clearance handling
1452|Surveillance|=CCTV|access control systems
1453|Armed security|unarmed security|guard card
1454|Crowd control
1455|Intelligence analysis
1456|Court interpreting
1457|Subtitling|=CAT tools|Trados|SDL Trados|memoQ
1458|Simultaneous interpreting|consecutive interpreting
1459|Stakeholder reporting
1460|Category management
1461|Supplier negotiation|supplier relationship management|vendor negotiation
1462|Purchase orders|purchase order processing|requisitions
1463|=RFP|=RFPs|=RFQ|tendering|bid management|proposal writing
1464|=CIPS|=CPSM
1465|Spend analysis
1466|Order processing|order entry|order management
1467|Business administration
1468|Business planning|business plans|business case development
1469|Business process management|business process mapping|process mapping
1470|Benchmarking
1471|Cost control|cost reduction|cost management
1472|Pricing strategy|pricing analysis
1473|Real estate finance|real estate investment
1474|Property valuation|real estate appraisal|appraisal license
1475|Lease administration|leasing|lease negotiation
1476|=REIT
1477|Yardi|RealPage|AppFolio
1478|Real estate license
1479|Title insurance|escrow
1480|Blockchain accounting
#health-science
267|Registered nurse|=RN|RN license|registered nursing|Krankenschwester|Gesundheits- und Krankenpfleger|examinierte Pflegefachkraft|infirmier diplômé|infirmier diplome|infirmière diplômée|infirmiere diplomee|enfermera titulada|enfermero titulado|infermiere professionale|infermiera professionale|verpleegkundige
268|Nursing|nursing care|Krankenpflege|Altenpflege|Pflegefachkraft|soins infirmiers|enfermería|enfermeria|assistenza infermieristica|infermieristica|verpleegkunde|enfermagem
3096|Patient care|direct patient care|Patientenversorgung|Patientenpflege|soins aux patients|prise en charge des patients|atención al paciente|atencion al paciente|cuidado de pacientes|assistenza ai pazienti|patiëntenzorg|patientenzorg|cuidados ao paciente|atendimento ao paciente
269|Licensed practical nurse|=LPN|=LVN
270|Certified nursing assistant|=CNA|nursing assistant
271|Nurse practitioner
272|Medical assistant|medical assisting
273|Critical care|intensive care|=ICU
274|Emergency medicine|emergency room nursing
275|Pediatrics|paediatrics
276|Geriatrics|elderly care|senior care
277|Mental health|behavioral health|mental health counseling|psychische Gesundheit|santé mentale|sante mentale|salud mental|salute mentale|geestelijke gezondheidszorg|saúde mental|saude mental
278|Psychotherapy|cognitive behavioral therapy|=CBT
279|Social work|=LCSW|case management|Sozialarbeit|soziale Arbeit|travail social|trabajo social|servizio sociale|maatschappelijk werk|serviço social|servico social|trabalho social
280|Physical therapy|physiotherapy|Physiotherapie|kinésithérapie|kinesitherapie|physiothérapie|fisioterapia|fysiotherapie
281|Occupational therapy|Ergotherapie|ergothérapie|terapia ocupacional|terapia occupazionale
282|Speech therapy|speech-language pathology|Logopädie|Logopadie|orthophonie|logopedia|logopedie|terapia da fala|fonoaudiologia
283|Phlebotomy|venipuncture|blood draw
284|Vital signs
285|Medication administration|administering medication
286|Wound care
287|Electronic health records|EHR|EMR|electronic medical records
288|Epic Systems|Epic EHR|?Epic
289|Cerner
290|Medical coding|ICD-10|=CPT coding
291|Medical billing
292|Medical terminology
293|CPR|CPR certification|CPR certified|cardiopulmonary resuscitation
294|ACLS|Advanced Cardiac Life Support
295|Pharmacy|pharmacy technician|dispensing medication|Pharmazie|pharmacie d'officine|farmacia hospitalaria|farmacia ospedaliera|farmacie
296|Dental assisting|dental hygiene
297|Radiology|radiography|medical imaging
298|Ultrasound|sonography
299|Surgical technology|operating room|scrub tech
300|Infection control
301|Clinical research|clinical trials|clinical trial management
302|Good Clinical Practice|=GCP guidelines|=ICH-GCP
303|GMP|good manufacturing practice|cGMP
304|=GLP|good laboratory practice
305|Regulatory affairs|FDA submissions
306|Pharmacovigilance|drug safety
307|Molecular biology
308|PCR|qPCR
309|Cell culture
310|CRISPR|gene editing
311|Microbiology
312|Biochemistry
313|Bioinformatics|computational biology
314|Next-generation sequencing|=NGS
315|Flow cytometry
316|Western blot|western blotting
317|HPLC|liquid chromatography|chromatography
318|Mass spectrometry
319|Spectroscopy|=NMR
320|Microscopy
321|Organic chemistry|chemical synthesis
322|Analytical chemistry
323|Laboratory skills|lab techniques|laboratory techniques|laboratory experience
324|LIMS
325|Toxicology
326|Epidemiology|public health
327|Nutrition|dietetics
328|Veterinary care|veterinary medicine|animal care
329|Environmental science|environmental monitoring
330|Ecology|wildlife conservation
331|Geology|hydrogeology
332|Physics
333|Materials science
334|Nanotechnology|semiconductor fabrication
335|Optics|photonics
336|Caregiving|home care|personal care assistance|Betreuung von Senioren|Seniorenbetreuung|aide à domicile|aide a domicile|aide à la personne|aide a la personne|cuidado de personas mayores|assistenza agli anziani|thuiszorg|ouderenzorg|cuidado de idosos
337|Childcare|child care|Kinderbetreuung|garde d'enfants|petite enfance|cuidado de niños|cuidado de ninos|cuidado infantil|assistenza all'infanzia|kinderopvang|cuidados infantis
338|Early childhood education|frühkindliche Bildung|fruhkindliche Bildung|frühkindliche Erziehung|fruhkindliche Erziehung|éducation de la petite enfance|education de la petite enfance|educación infantil|educacion infantil|educazione della prima infanzia|voorschoolse educatie|educação infantil|educacao infantil
339|Classroom management
340|Curriculum development|curriculum design
341|Teaching|lesson planning|lesson plans|Unterrichten|Lehrtätigkeit|Lehrtatigkeit|enseignement|docencia|enseñanza|ensenanza|insegnamento|docenza|lesgeven|ensino|docência
342|Special education|=IEP|Sonderpädagogik|Sonderpadagogik|éducation spécialisée|education specialisee|educación especial|educacion especial|educazione speciale|speciaal onderwijs|educação especial|educacao especial
343|Tutoring
344|Instructional design|LMS|e-learning development
345|=TESOL|=TEFL|=ESL
346|Academic research|scientific research|literature review
347|Scientific writing|medical writing
348|Library science|archiving
349|Fitness training|personal training
350|Massage therapy
351|Cosmetology|hairdressing|esthetics
1481|Basic Life Support|BLS|BLS certification
1482|First aid|First Aid certification|first aid training|Erste Hilfe|Ersthelfer|premiers secours|secourisme|primeros auxilios|primo soccorso|eerste hulp|=EHBO|=BHV|primeiros socorros
1483|PALS|Pediatric Advanced Life Support
1484|=NRP|Neonatal Resuscitation Program
1485|=TNCC|Trauma Nursing Core Course
1486|=AED
1487|=NIHSS
1488|=CCRN|=CEN certification
1489|=NCLEX|NCLEX-RN
1490|=BSN|Bachelor of Science in Nursing
1491|=APRN|advanced practice registered nurse
1492|=CRNA|nurse anesthetist
1493|=CNM|midwifery|midwife
1494|Physician assistant|=PA-C
1495|Charge nurse|nurse leadership
1496|Medical-surgical nursing|med-surg|med surg|medical surgical nursing
1497|Telemetry nursing|telemetry unit
1498|Labor and delivery|obstetrics|=L&D nursing
1499|Gynecology|gynaecology|OB/GYN|=OB-GYN
1500|Neonatal care|=NICU|neonatal intensive care
1501|=PICU
1502|Perioperative nursing|=PACU|operating room nursing
1503|Oncology|oncology nursing|chemotherapy administration
1504|Cardiology|cardiac care|cardiovascular care
1505|Cath lab|cardiac catheterization
1506|=EKG|=ECG|electrocardiogram|electrocardiography
1507|Echocardiography
1508|Dialysis|hemodialysis|nephrology
1509|Hospice care|palliative care|end-of-life care
1510|Home health|home health care|home healthcare
1511|Long-term care|skilled nursing|skilled nursing facility|assisted living
1512|Dementia care|Alzheimer's care
1513|Rehabilitation|rehabilitation nursing
1514|Triage|telephone triage|patient triage
1515|Patient assessment|nursing assessment|clinical assessment
1516|Care planning|care plans|nursing care plans|care coordination
1517|Discharge planning
1518|Utilization review|utilization management
1519|Patient education
1520|Patient advocacy
1521|Patient safety
1522|Patient scheduling|appointment scheduling
1523|Patient registration|patient intake|patient access
1524|Patient monitoring
1525|Patient transfers|patient transport|patient lifting
1526|Activities of daily living|=ADLs|=ADL
1527|Bedside manner|bedside nursing
1528|Charting|medical charting|clinical documentation|nursing documentation|=CPOE
1529|IV therapy|IV insertion|intravenous therapy|IV placement
1530|Catheterization|catheter care|Foley catheter
1531|Tracheostomy care|ventilator management|mechanical ventilation
1532|Respiratory therapy|=RRT|respiratory care
1533|Oxygen therapy
1534|Blood transfusion
1535|Blood glucose monitoring|diabetes management|diabetes care
1536|Pain management
1537|Injections|immunizations|vaccinations|administering injections
1538|Specimen collection|specimen processing
1539|Medical laboratory|clinical laboratory|=MLT|medical technologist
1540|Histology|histopathology
1541|Pathology
1542|Hematology|haematology
1543|Immunology|immunoassays|immunohistochemistry
1544|Serology
1545|Blood banking
1546|Cytology
1547|=MRI|magnetic resonance imaging
1548|CT scanning|CT scan|computed tomography
1549|X-ray|x-rays|X-ray imaging
1550|Mammography
1551|Nuclear medicine
1552|Radiation therapy|radiotherapy|radiation safety
1553|=PACS
1554|Anesthesia|anesthesiology|anaesthesia
1555|-Surgery|general surgery|surgical assistance
1556|Orthopedics|orthopaedics
1557|Neurology|neurosurgery
1558|Dermatology
1559|Ophthalmology
1560|Optometry|=COA
1561|Optical dispensing|optician
1562|Audiology|hearing aids
1563|Dentistry|dental care|general dentistry
1564|Dental radiography|dental x-rays
1565|Orthodontics
1566|Periodontics|endodontics
1567|Podiatry
1568|Urology
1569|Gastroenterology
1570|Endocrinology
1571|Psychiatry|psychiatric nursing
1572|Psychology|clinical psychology
1573|Counseling|counselling|=LPC|licensed professional counselor
1574|Marriage and family therapy|=LMFT
1575|Addiction counseling|substance abuse counseling|substance abuse treatment|substance use disorder
1576|Crisis intervention|crisis management|de-escalation|=CPI
1577|Group therapy|group facilitation
1578|Play therapy|art therapy
1579|Applied behavior analysis|=ABA|=BCBA|=RBT|behavior analysis
1580|Autism spectrum|autism support
1581|Developmental disabilities|intellectual disabilities|learning disabilities
1582|=EMDR
1583|Motivational interviewing
1584|Trauma-informed care
1585|Suicide prevention|risk screening
1586|Child protection|child welfare|safeguarding
1587|Foster care|adoption services
1588|=LMSW|=MSW|Master of Social Work
1589|Community outreach|community health|outreach programs
1590|Health education|health promotion
1591|Health coaching|wellness coaching
1592|Health informatics|clinical informatics|nursing informatics
1593|Healthcare administration|health administration|hospital administration|practice management
1594|Population health
1595|Value-based care
1596|Medicare|=CMS regulations|Medicaid
1597|Insurance verification|prior authorization|prior authorizations
1598|Revenue cycle management|revenue cycle
1599|Medical records|health information management|=RHIT|=RHIA
1600|Medical transcription
1601|Medical scribing|medical scribe
1602|=ICD-10 coding|=HCPCS|=CPC
1603|Joint Commission|JCAHO
1604|Electronic prescribing
1605|MEDITECH
1606|Allscripts|eClinicalWorks|athenahealth|NextGen Healthcare|=eCW
1607|Dentrix|Eaglesoft
1608|Telehealth|telemedicine
1609|Sterile processing|sterilization|sterile technique|aseptic technique|autoclave
1610|Compounding|sterile compounding|pharmaceutical compounding
1611|Pharmacology
1612|=PharmD|pharmacist
1613|=CPhT|pharmacy technician certification
1614|Medication reconciliation|medication management|med pass
1615|Medical devices|medical device|=ISO 13485
1616|Biomedical engineering|biomedical equipment
1617|Biotechnology|biotech
1618|Pharmaceuticals|pharmaceutical industry
1619|Biology|cell biology|molecular cell biology
1620|Genetics|human genetics|population genetics
1621|Genomics
1622|Proteomics|metabolomics
1623|RNA-seq|single-cell sequencing|RNA sequencing
1624|DNA extraction|DNA sequencing|Sanger sequencing
1625|Gel electrophoresis|SDS-PAGE
1626|Plasmid design|cloning techniques|molecular cloning
1627|Protein purification|protein expression
1628|ELISA
1629|Immunofluorescence
1630|Animal models|animal handling|in vivo studies|in vivo
1631|In vitro assays|assay development|bioassays
1632|Fermentation|bioprocessing|upstream processing|downstream processing
1633|Drug discovery|medicinal chemistry
1634|Drug development|preclinical development
1635|Clinical data management|clinical data|=EDC systems|=CDISC|=SDTM
1636|Clinical operations|clinical monitoring|=CRA experience
1637|=IRB|informed consent
1638|=FDA|FDA regulations|21 CFR Part 11
1639|=510(k)
1640|=ISO 17025
1641|=GxP|=GDP guidelines
1642|=CAPA|corrective and preventive action
1643|Validation protocols|process validation|=IQ/OQ/PQ|computer system validation
1644|Stem cells|tissue engineering
1645|Neuroscience|cognitive neuroscience
1646|Physiology|anatomy|anatomy and physiology
1647|Pharmacokinetics|=PK/PD
1648|Virology
1649|Mycology
1650|Botany|plant biology
1651|Zoology|marine biology
1652|Wildlife management|fisheries
1653|Forestry|arboriculture
1654|Soil science|soil testing
1655|Hydrology
1656|Meteorology|climatology|climate science
1657|Oceanography
1658|Geophysics|seismology
1659|Geochemistry|mineralogy
1660|Geotechnical engineering
1661|Astronomy|astrophysics
1662|Chemistry|general chemistry|wet chemistry
1663|Inorganic chemistry
1664|Physical chemistry
1665|Polymer chemistry|polymers
1666|Electrochemistry|battery technology
1667|Catalysis
1668|Crystallography|X-ray diffraction
1669|Gas chromatography|=GC-MS
1670|Liquid chromatography mass spectrometry|=LC-MS
1671|=FTIR|Raman spectroscopy
1672|=SEM microscopy|electron microscopy|scanning electron microscopy
1673|Fluorescence microscopy|confocal microscopy
1674|Titration
1675|Pipetting|pipettes
1676|Sample preparation
1677|Laboratory safety|biosafety|lab safety
1678|Laboratory management
1679|Quantum mechanics|quantum physics
1680|Thermodynamics|heat transfer
1681|Fluid mechanics|fluid dynamics
1682|Acoustics
1683|Plasma physics
1684|Cleanroom|clean room
1685|Computational chemistry|molecular dynamics|molecular modeling
1686|ImageJ
1687|GraphPad Prism
1688|Anthropology|archaeology
1689|Sociology|social sciences
1690|Economics|microeconomics|macroeconomics
1691|Political science
1692|History research
1693|Philosophy
1694|Linguistics
1695|Sports science|exercise physiology|kinesiology
1696|Athletic training
1697|Chiropractic care
1698|Acupuncture
1699|Dietary planning|meal planning|registered dietitian
1700|Lactation support
1701|Doula services
1702|Phlebotomy technician
1703|Embalming|funeral services
1704|Animal grooming|pet grooming|dog grooming
1705|Dog training
1706|Veterinary technician|=CVT|=LVT
1707|Veterinary surgery
1708|Companionship|elder companionship|companion care
1709|Toileting assistance|bathing assistance|bathing and dressing
3093|Dialectical behavior therapy
#human-languages
352|~English
353|~Spanish
354|~French
355|~German
356|~Italian
357|~Portuguese
358|~Dutch
359|~Polish
360|~Russian
361|~Ukrainian
362|~Arabic
363|~Hebrew
364|~Turkish
365|~Hindi
366|~Urdu
367|~Bengali
368|~Tamil
369|~Mandarin|~Chinese|~Mandarin Chinese
370|~Cantonese
371|~Japanese
372|~Korean
373|~Vietnamese
374|~Thai
375|~Tagalog
376|~Indonesian
377|~Swedish
378|~Norwegian
379|~Danish
380|~Finnish
381|~Czech
382|~Slovak
383|~Hungarian
384|~Romanian
385|~Bulgarian
386|~Greek
387|~Croatian|~Serbian
388|~Persian|~Farsi
389|~Swahili
390|American Sign Language|=ASL|sign language
1710|~Catalan
1711|~Estonian
1712|~Latvian
1713|~Lithuanian
1714|~Slovenian|~Slovene
1715|~Icelandic
1716|~Gujarati
1717|~Punjabi
1718|~Marathi
1719|~Telugu
1720|~Kannada
1721|~Malayalam
1722|~Malay|~Bahasa Malaysia
1723|~Nepali
1724|~Sinhala
1725|~Burmese
1726|~Khmer
1727|~Lao
1728|~Amharic
1729|~Somali
1730|~Yoruba
1731|~Zulu
1732|~Afrikaans
1733|~Albanian
1734|~Armenian
1735|~Georgian
1736|~Kazakh
1737|~Azerbaijani
1738|~Macedonian
1739|~Bosnian
1740|~Belarusian
1741|~Basque
1742|~Galician
1743|~Welsh
1744|~Irish Gaelic
1745|~Haitian Creole
1746|~Hmong
1747|~Filipino
1748|~Pashto
1749|~Dari
1750|~Kurdish
1751|~Latin
1752|~Esperanto
1753|British Sign Language|=BSL
#marketing-sales
391|Digital marketing|online marketing|Online-Marketing|Onlinemarketing|marketing numérique|marketing numerique|marketing digital|mercadotecnia digital|marketing digitale
392|Marketing strategy|marketing campaigns|campaign management
393|Content marketing|content strategy|content creation
394|Copywriting|copy writing
395|Copy editing|proofreading
396|SEO|search engine optimization|search engine optimisation
397|=SEM|=PPC|paid search|pay per click
398|Google Ads|AdWords|Google AdWords
399|Facebook Ads|Meta Ads|paid social
400|Social media marketing|social media management|social media
401|Email marketing
402|Marketing automation
403|HubSpot
404|Growth marketing|growth hacking
405|Product marketing|go-to-market strategy
406|Brand management|brand marketing
407|Market research|competitive analysis|Marktforschung|études de marché|etudes de marche|étude de marché|etude de marche|investigación de mercados|investigacion de mercados|estudios de mercado|ricerche di mercato|ricerca di mercato|marktonderzoek|pesquisa de mercado|estudos de mercado
408|Public relations|media relations|Öffentlichkeitsarbeit|Offentlichkeitsarbeit|Pressearbeit|relations publiques|relations presse|relaciones públicas|relaciones publicas|relazioni pubbliche|pubbliche relazioni|persvoorlichting|relações públicas|relacoes publicas
409|Corporate communications|internal communications|Unternehmenskommunikation|communication d'entreprise|communication institutionnelle|comunicación corporativa|comunicacion corporativa|comunicazione aziendale|bedrijfscommunicatie|comunicação empresarial|comunicacao empresarial|comunicação corporativa|comunicacao corporativa
410|Event planning|event management|Veranstaltungsorganisation|Eventorganisation|Veranstaltungsmanagement|organisation d'événements|organisation d'evenements|organización de eventos|organizacion de eventos|organizzazione eventi|organizzazione di eventi|evenementenorganisatie|organização de eventos|organizacao de eventos
411|Affiliate marketing
412|Conversion rate optimization|=CRO
413|Customer segmentation
414|Salesforce|Salesforce CRM|=SFDC|Sales Cloud
415|CRM|CRM software|customer relationship management
416|-Sales|sales experience|direct selling|B2B sales|field sales|sales skills|sales techniques|-Vertrieb|-Verkauf|-vente|-ventes|-ventas|-vendite|-vendita|-verkoop|-vendas
417|Cold calling|outbound prospecting|prospecting|Kaltakquise|prospection téléphonique|prospection telephonique|llamadas en frío|llamadas en frio|chiamate a freddo|koude acquisitie
418|Lead generation|lead qualification|Neukundengewinnung|Kundenakquise|prospection commerciale|captación de clientes|captacion de clientes|acquisizione clienti|klantenwerving|captação de clientes|captacao de clientes
419|Account management|key account management|strategic accounts|Kundenpflege|gestion de comptes|gestion de portefeuille clients|gestión de cuentas|gestion de cuentas|gestione clienti|accountbeheer|relatiebeheer|gestão de contas|gestao de contas|gestão de clientes|gestao de clientes
420|Business development|Geschäftsentwicklung|Geschaftsentwicklung|développement commercial|developpement commercial|desarrollo de negocio|desarrollo de negocios|sviluppo commerciale|sviluppo del business|bedrijfsontwikkeling|desenvolvimento de negócios|desenvolvimento de negocios
421|Enterprise sales|consultative selling|solution selling
422|Negotiation|contract negotiation|negotiating|Verhandlungsführung|Verhandlungsfuhrung|Verhandlungsgeschick|négociation|negociation|négociation commerciale|negociation commerciale|negociación|negociacion|negoziazione|trattativa commerciale|onderhandelen|onderhandelingsvaardigheden|negociação|negociacao
423|Sales operations|revenue operations|=RevOps
424|Pipeline management|sales forecasting|sales pipeline
425|Pre-sales|solutions engineering|sales engineering
426|Customer success|customer onboarding|customer retention
427|Customer service|customer support|customer care|Kundenservice|Kundenbetreuung|Kundendienst|service client|relation client|service à la clientèle|service a la clientele|atención al cliente|atencion al cliente|servicio al cliente|assistenza clienti|servizio clienti|klantenservice|atendimento ao cliente|apoio ao cliente
428|Call center|contact center|call centre
429|Zendesk
430|Intercom
431|Retail sales|retail experience|Einzelhandel|commerce de détail|commerce de detail|vente au détail|vente au detail|venta al por menor|comercio minorista|vendita al dettaglio|commercio al dettaglio|detailhandel|comércio varejista|comercio varejista|venda a retalho
432|Merchandising|visual merchandising
433|Point of sale|=POS systems|POS system|cash handling|cashiering
434|Store management|retail management
435|E-commerce|ecommerce
436|Shopify
437|Amazon Seller Central|Amazon marketplace
438|Inventory management|stock control|inventory control|Bestandsmanagement|Bestandsführung|Bestandsfuhrung|gestion des stocks|gestion de stock|gestión de inventario|gestion de inventario|gestión de inventarios|gestion de inventarios|gestión de stock|gestione magazzino|gestione delle scorte|voorraadbeheer|gestão de estoque|gestao de estoque|gestão de stocks|gestao de stocks|controle de estoque
439|Public speaking|presentation skills|Vortragstechnik|prise de parole en public|hablar en público|hablar en publico|oratoria|parlare in pubblico|spreken in het openbaar|falar em público|falar em publico|oratória
440|Fundraising|donor relations
441|Journalism|news writing|reporting for publication|Journalismus|journalisme|periodismo|giornalismo|journalistiek|jornalismo
442|Technical sales
443|Real estate sales
444|Insurance sales|underwriting
445|Claims handling|claims adjusting|claims processing
1754|Marketing|marketing management|marketing principles
1755|Marketing communications|=MarCom|integrated marketing
1756|=B2B marketing|B2C marketing
1757|B2B|business-to-business|business to business
1758|B2C|business-to-consumer|=D2C|direct-to-consumer
1759|Social media advertising|=TikTok|TikTok Ads|Instagram|Facebook|LinkedIn Ads|YouTube Ads
1760|Community management|online communities
1761|Influencer marketing
1762|Affiliate marketing networks
1763|Search engine marketing
1764|Paid media|media buying|media planning|programmatic advertising
1765|Display advertising|retargeting|Google Display Network|=DSP advertising|DV360
1766|Keyword research|link building|on-page SEO|technical SEO
1767|Ahrefs|SEMrush|=Moz
1768|Google Search Console
1769|Marketing analytics|attribution modeling|marketing mix modeling
1770|Mailchimp
1771|Klaviyo
1772|Marketo
1773|Pardot|Account Engagement
1774|Eloqua
1775|ActiveCampaign|Constant Contact|Campaign Monitor|Braze|Iterable
1776|SMS marketing
1777|Lifecycle marketing|customer lifecycle|=CLM|retention marketing
1778|Account-based marketing|=ABM
1779|Demand generation
1780|Event marketing|trade shows|trade show
1781|Field marketing|experiential marketing
1782|Print advertising|advertising|advertising campaigns
1783|Creative direction|art direction
1784|Brand strategy|brand positioning|brand development
1785|Storytelling|brand storytelling
1786|Blogging|blog writing|article writing|content writing|web content
1787|Editing|content editing|editorial planning|editorial calendar
1788|Newsletter production|newsletters
1789|Press releases|press relations|crisis communications
1790|Video marketing|video content
1791|Podcasting|podcast production
1792|Photography editing
1793|Market analysis|market intelligence|market trends
1794|Consumer insights|consumer behavior|focus groups
1795|Competitor analysis
1796|Customer journey mapping|customer experience|=CX|customer journeys
1797|Net promoter score|NPS|customer satisfaction|=CSAT
1798|Loyalty programs|loyalty marketing
1799|Marketing operations|marketing technology|MarTech
1800|-Go-to-market|=GTM strategy|market entry
1801|Sales management|sales leadership|sales team management|Vertriebsleitung|Vertriebssteuerung|direction commerciale|dirección comercial|direccion comercial|gestión de ventas|gestion de ventas|direzione vendite|gestione vendite|verkoopleiding|gestão de vendas|gestao de vendas
1802|Sales strategy|sales planning
1803|Sales enablement|sales training
1804|Sales presentations|product demonstrations|product demos|sales demos
1805|Solution sales|value selling|=MEDDIC|=SPIN selling|Challenger Sale
1806|Territory management|territory sales
1807|Channel sales|channel management|partner management|-partnerships|strategic partnerships
1808|Quota attainment|meeting sales targets|sales targets
1809|Closing deals|closing sales
1810|Upselling|cross-selling|upselling and cross-selling
1811|Telemarketing|telesales
1812|Door-to-door sales
1813|Outside sales
1814|Inside sales
1815|SaaS sales
1816|Medical sales|medical device sales|pharmaceutical sales
1817|Automotive sales|car sales
1818|Advertising sales|media sales
1819|Wholesale|wholesale trade
1820|Export sales
1821|Sales reporting|sales analytics|sales analysis
1822|Outreach.io|Salesloft|Gong sales|Apollo.io|ZoomInfo|LinkedIn Sales Navigator|Sales Navigator
1823|Pipedrive|Zoho CRM|SugarCRM|Microsoft Dynamics CRM|Copper CRM
1824|Freshdesk|Freshworks
1825|Help Scout|Gorgias|Live chat support|live chat
1826|Complaint handling|complaint resolution|conflict resolution|Beschwerdemanagement|Reklamationsbearbeitung|gestion des réclamations|gestion des reclamations|gestión de reclamaciones|gestion de reclamaciones|gestione reclami|klachtenbehandeling|klachtafhandeling|gestão de reclamações|gestao de reclamacoes
1827|Order taking
1828|Clienteling|personal shopping|styling clients
1829|Retail|retail industry|retail operations
1830|Cash register|cash registers|till operation|cash management retail|Kassieren|Kassenführung|Kassenfuhrung|encaissement|tenue de caisse|manejo de caja|caja registradora|gestione cassa|registratore di cassa|kassawerk|operação de caixa|operacao de caixa
1831|Stocking shelves|shelf stocking|stock replenishment|replenishment
1832|Planogram|planograms
1833|Product knowledge
1834|Buying|retail buying|merchandise planning|assortment planning
1835|Window display|store displays
1836|Loss prevention retail
1837|Key holder
1838|Luxury retail
1839|Grocery retail|supermarket
1840|Fashion retail|fashion industry
1841|E-commerce management|online sales|marketplace management
1842|Magento
1843|WooCommerce
1844|BigCommerce|PrestaShop|Salesforce Commerce Cloud|SAP Commerce|SAP Hybris
1845|Amazon Advertising|Amazon PPC|Amazon FBA
1846|eBay selling|Etsy selling
1847|Product listing|product listings|product catalog
1848|Dropshipping
1849|Real estate|real estate brokerage|Immobilienwirtschaft|secteur immobilier|sector inmobiliario|bienes raíces|bienes raices|settore immobiliare|vastgoed|setor imobiliário|setor imobiliario
1850|Property management|Immobilienverwaltung|Hausverwaltung|gestion immobilière|gestion immobiliere|gestion locative|administración de fincas|administracion de fincas|gestión inmobiliaria|gestion inmobiliaria|gestione immobiliare|amministrazione condominiale|vastgoedbeheer|gestão imobiliária|gestao imobiliaria|administração de imóveis|administracao de imoveis
1851|Tenant relations
1852|Grant writing|grant proposals
1853|Donor management|major gifts|Raiser's Edge|Blackbaud
1854|Campaign finance|political campaigns
1855|Copy desk|news editing|fact-checking|fact checking
1856|Broadcast journalism|radio broadcasting|television production|television
1857|Screenwriting|script writing|scriptwriting
1858|Creative writing|writing fiction
1859|Speechwriting
1860|Publishing|book publishing|desktop publishing
1861|Gaming industry|-gaming
1862|Insurance underwriting
1863|Insurance claims
#product-design
446|Product management|product manager experience|Produktmanagement|gestion de produit|gestion de produits|gestión de producto|gestion de producto|gestión de productos|gestion de productos|gestione del prodotto|productmanagement|productbeheer|gestão de produto|gestao de produto|gestão de produtos|gestao de produtos
447|Product strategy|product roadmap|product roadmaps|roadmapping
448|Product discovery|product requirements|=PRDs
449|Project management|managing projects|project planning|Projektmanagement|Projektleitung|Projektsteuerung|gestion de projet|gestion de projets|conduite de projet|gestión de proyectos|gestion de proyectos|dirección de proyectos|direccion de proyectos|gestione progetti|gestione di progetti|gestione dei progetti|projectmanagement|projectleiding|projectbeheer|gestão de projetos|gestao de projetos|gestão de projectos|gestao de projectos|gerenciamento de projetos
450|Program management|programme management
451|=PMP|Project Management Professional
452|=PRINCE2
453|Agile|agile methodologies|agile methodology|agile development|=SAFe
454|Scrum|Scrum Master|=CSM
455|Kanban
456|Lean methodology|Lean manufacturing|Lean Six Sigma
457|Six Sigma|Six Sigma Green Belt|Six Sigma Black Belt
458|=Jira
459|Confluence
460|Asana
461|=Notion
462|Microsoft Project|MS Project
463|Business analysis|requirements gathering|requirements analysis|Geschäftsanalyse|Geschaftsanalyse|analyse fonctionnelle|análisis de negocio|analisis de negocio|analisi di business|bedrijfsanalyse|análise de negócios|analise de negocios
464|Process improvement|process optimization|business process improvement|Prozessoptimierung|Prozessverbesserung|amélioration des processus|amelioration des processus|amélioration continue|amelioration continue|mejora de procesos|mejora continua|miglioramento dei processi|miglioramento continuo|procesverbetering|procesoptimalisatie|melhoria de processos|melhoria contínua|melhoria continua
465|Change management|organizational change|Veränderungsmanagement|Veranderungsmanagement|conduite du changement|gestión del cambio|gestion del cambio|gestione del cambiamento|verandermanagement|gestão da mudança|gestao da mudanca|gestão de mudanças|gestao de mudancas
466|Stakeholder management|stakeholder engagement
467|Risk management|risk assessment|Risikomanagement|gestion des risques|gestión de riesgos|gestion de riesgos|gestione del rischio|gestione dei rischi|risicobeheer|risicomanagement|gestão de riscos|gestao de riscos
468|Vendor management|supplier management
469|Strategic planning|business strategy|strategische Planung|planification stratégique|planification strategique|planificación estratégica|planificacion estrategica|pianificazione strategica|strategische planning|planejamento estratégico|planejamento estrategico|planeamento estratégico|planeamento estrategico
470|Management consulting
471|User research|UX research|usability testing|user interviews
472|=UX design|user experience design|UX|UX/UI
473|=UI design|user interface design|UI
474|Interaction design
475|Product design
476|Design systems|design system
477|Figma
478|Sketch app|?Sketch
479|Adobe XD
480|InVision
481|Prototyping|wireframing|wireframes
482|Graphic design|Grafikdesign|Mediengestaltung|conception graphique|graphisme|diseño gráfico|diseno grafico|grafica pubblicitaria|progettazione grafica|grafisch ontwerp|grafische vormgeving|design gráfico|design grafico
483|Visual design
484|Adobe Creative Suite|Adobe Creative Cloud|Creative Suite
485|Photoshop|Adobe Photoshop
486|Adobe Illustrator|?Illustrator
487|InDesign|Adobe InDesign
488|After Effects|Adobe After Effects
489|Premiere Pro|Adobe Premiere
490|Final Cut Pro
491|DaVinci Resolve
492|Motion graphics|motion design
493|Video editing|Videoschnitt|Videobearbeitung|montage vidéo|montage video|edición de vídeo|edicion de video|edición de video|montaggio video|videobewerking|videomontage|edição de vídeo|edicao de video
494|Video production
495|Animation|3D animation|2D animation
496|3D modeling|3D modelling
497|=Blender
498|Autodesk Maya|3ds Max
499|Illustration
500|Typography
501|Branding|brand identity|brand design
502|Photography|Fotografie|photographie|fotografía|fotografia
503|Lightroom|Adobe Lightroom
504|Sound design|audio engineering
505|Interior design|Innenarchitektur|architecture d'intérieur|architecture d'interieur|diseño de interiores|diseno de interiores|interiorismo|architettura d'interni|interieurontwerp|interieurarchitectuur|design de interiores
506|Industrial design
507|Fashion design|pattern making
508|Service design|design thinking
509|Information architecture
510|UX writing|content design
511|Webflow
512|=Canva
1864|Product ownership|product owner|=CSPO
1865|Product lifecycle|product life cycle
1866|Product development|new product development|=NPD|Produktentwicklung|développement de produits|developpement de produits|desarrollo de productos|sviluppo prodotto|sviluppo di prodotto|productontwikkeling|desenvolvimento de produtos
1867|User stories|user story writing|backlog management|product backlog|backlog grooming|backlog refinement
1868|Agile ceremonies|sprint planning|retrospectives|daily standups|stand-ups
1869|Agile transformation|agile coaching|Scaled Agile|Scaled Agile Framework
1870|Extreme programming
1871|Waterfall methodology|waterfall
1872|Project scheduling|Gantt charts|critical path
1873|Project budgeting|project controls|earned value management|=EVM
1874|Project coordination|project administration|Projektkoordination|coordination de projet|coordination de projets|coordinación de proyectos|coordinacion de proyectos|coordinamento progetti|projectcoördinatie|projectcoordinatie|coordenação de projetos|coordenacao de projetos
1875|Portfolio management office|=PMO
1876|=CAPM
1877|Risk registers
1878|Requirements management|functional specifications|business requirements|functional requirements|=BRD
1879|Use cases|use case modeling
1880|Gap analysis
1881|Feasibility studies
1882|=CBAP
1883|OKRs|=OKR
1884|Monday.com
1885|Trello
1886|Basecamp|ClickUp|Wrike|Smartsheet|Linear app
1887|Miro|Mural whiteboard|FigJam
1888|Aha! roadmaps|Productboard
1889|Change control
1890|Operational excellence|business transformation|digital transformation
1891|Organizational design
1892|Consulting|management consulting services
1893|Innovation management
1894|Cross-functional leadership|matrix management
1895|Human-computer interaction|=HCI|human computer interaction|human factors|ergonomics
1896|User-centered design|user centred design|human-centered design|user-centred design
1897|User testing|A/B user tests|heuristic evaluation
1898|User flows|user journeys|personas
1899|Wireframing tools|Balsamiq|Axure|Axure RP
1900|Framer|Principle app|ProtoPie|Zeplin
1901|Mobile UI design|web design|website design
1902|UI/UX design|=UI/UX|UX/UI design
1903|Design principles|color theory|layout design|composition design
1904|Design research
1905|Print design|packaging design|editorial design|poster design
1906|Logo design
1907|Iconography
1908|Infographics
1909|Presentation design
1910|CorelDRAW
1911|GIMP|Inkscape|Affinity Designer
1912|QuarkXPress
1913|Adobe Premiere Pro|?Premiere
1914|Adobe Audition|Audacity
1915|Avid Media Composer
1916|Color grading|colour grading
1917|Compositing|Nuke compositing|visual effects|=VFX
1918|Cinematography|videography
1919|Storyboarding|storyboards
1920|Character design|concept art|digital painting
1921|ZBrush|Substance Painter|Houdini
1922|Autodesk 3ds Max|3D Studio Max
1923|Cinema 4D
1924|Texturing|rigging animation|character rigging
1925|Level design|game design|narrative design
1926|Rendering|V-Ray|KeyShot|Lumion|Enscape
1927|Spine animation|Lottie animations
1928|Logic Pro|Ableton Live|=FL Studio
1929|Pro Tools
1930|Music production|music composition
1931|Photo editing|photo retouching|image retouching|image editing|Bildbearbeitung|retouche photo|edición de fotografías|edicion de fotografias|retoque fotográfico|retoque fotografico|fotoritocco|beeldbewerking|fotobewerking|edição de fotos|edicao de fotos|tratamento de imagem
1932|Product photography|studio photography
1933|Food styling
1934|Jewelry design|textile design|costume design
1935|Furniture design
1936|Exhibition design|museum curation|curation
1937|Kitchen design|20-20 Design
1938|Landscape design
1939|Lighting design interiors
1940|Sketching|freehand drawing|hand drawing
1941|Painting fine art|fine art
1942|Squarespace
1943|Wix
1944|HTML email design|email design
1945|Accessibility design
#software
513|Python|Python 3|Python3|CPython|py3|-py|-rusthon
514|JavaScript|JS|Java Script|ECMAScript|ES6
515|TypeScript|=TS|Type Script
516|Java|Java 8|Java 11|Java 17|Java 21|Core Java|J2EE|Java EE|Jakarta EE
517|?C|C language|C programming|ANSI C|Embedded C
518|C++|C++11|C++14|C++17|C++20|cpp|C plus plus
519|C#|C sharp|csharp|-cake|-cakescript
520|?Go|Golang|Go lang|Go programming
521|?R|R programming|R language|R Studio|tidyverse|-Rscript|-splus
522|?Rust|rustlang|Rust programming|-rs
523|?Ruby|Ruby programming|-jruby|-macruby|-rake|-rb|-rbx
524|?Swift|Swift programming|Swift UI|SwiftUI
525|Kotlin
526|Scala
527|PHP|PHP 7|PHP 8|-inc
528|Perl|-cperl
529|?Dart|Dart language
530|Haskell
531|Elixir
532|Erlang
533|Clojure|ClojureScript
534|?Julia|Julia language
535|Lua
536|Groovy
537|MATLAB
538|Fortran
539|COBOL
540|?Assembly|Assembly language|assembler language|x86 assembly|-asm|-nasm
541|Objective-C|ObjectiveC|Obj-C|-objc
542|Visual Basic|=VB|VB.NET|=VBA|Visual Basic for Applications
543|F#|F sharp|fsharp
544|OCaml
545|?Zig|Zig language
546|ABAP|SAP ABAP
547|=Apex|Salesforce Apex
548|Solidity
549|=Bash|Bash scripting|shell scripting|shell script|Unix shell
550|PowerShell|Power Shell|-posh|-pwsh
551|SQL|Structured Query Language|ANSI SQL
552|PL/SQL|PLSQL
553|T-SQL|TSQL|Transact-SQL
554|HTML|HTML5
555|CSS|CSS3
556|Sass|=SCSS
557|XML|XSLT|XPath|-xsl
558|JSON
559|YAML
560|VHDL
561|Verilog|SystemVerilog
562|.NET|dotnet|.NET Core|.NET Framework|Dot Net
563|ASP.NET|ASP.NET Core|ASP.NET MVC|-aspx|-aspx-vb
564|Entity Framework|EF Core
565|Node.js|NodeJS|Node JS|?Node
566|?React|React.js|ReactJS|React JS
567|React Native
568|Angular|AngularJS|Angular.js|Angular 2+
569|Vue.js|VueJS|=Vue|Vue 3|Nuxt|Nuxt.js
570|Svelte|SvelteKit
571|Next.js|NextJS
572|jQuery
573|Redux|Redux Toolkit
574|Tailwind CSS|Tailwind|TailwindCSS
575|Bootstrap CSS|Twitter Bootstrap|?Bootstrap
576|Express.js|ExpressJS|?Express
577|NestJS|Nest.js
578|Django|Django REST Framework|DRF
579|?Flask
580|FastAPI|Fast API
581|Ruby on Rails|=RoR|?Rails
582|?Spring|Spring Boot|SpringBoot|Spring Framework|Spring MVC|Spring Cloud
583|Hibernate|JPA
584|Laravel
585|Symfony
586|WordPress|Word Press
587|Drupal
588|Flutter
589|Android|Android SDK|Android development|Jetpack Compose
590|iOS|iOS development|iOS SDK|UIKit
591|Xamarin|=MAUI
592|Electron|Electron.js
593|GraphQL|Apollo GraphQL
594|REST APIs|REST API|RESTful APIs|RESTful API|RESTful|=REST|RESTful services|RESTful web services
595|=SOAP|SOAP APIs|SOAP web services
596|gRPC|Protocol Buffers|protobuf
597|WebSockets|WebSocket|Web Sockets
598|WebRTC
599|Microservices|microservice architecture|micro-services
600|Event-driven architecture|event driven architecture|event-driven systems
601|Domain-driven design|DDD
602|Object-oriented programming|OOP|object oriented programming|object-oriented design
603|Functional programming
604|Design patterns|software design patterns
605|Data structures|data structures and algorithms
606|Distributed systems|distributed computing
607|System design|systems design|software design
608|API design|API development
609|Test-driven development|TDD|test driven development
610|Unit testing|unit tests|xUnit
611|Jest
612|Cypress
613|Playwright
614|Selenium|Selenium WebDriver
615|Pytest
616|Postman
617|Test automation|automated testing|QA automation
618|Manual testing|manual QA
619|Quality assurance|=QA|software testing|=QA testing
620|Performance testing|load testing|JMeter|=k6
621|Git|version control
622|GitHub
623|GitLab
624|Bitbucket
625|GitHub Actions
626|GitHub Copilot
627|Cursor AI|Cursor IDE|?Cursor
628|WebAssembly|=WASM|-wast
629|Embedded systems|embedded software|embedded development|firmware|firmware development
630|RTOS|FreeRTOS|real-time operating systems
631|FPGA|FPGAs
632|?Unity|Unity3D|Unity 3D
633|Unreal Engine|Unreal|UE5|UE4
634|OpenGL|Vulkan|DirectX
635|Game development|game programming|gameplay programming
636|Blockchain|Web3|smart contracts
637|Robotics
638|Computer graphics|3D graphics
639|Technical writing|technical documentation|API documentation
640|Code review|code reviews
641|Salesforce development|Salesforce developer|Lightning Web Components|=LWC|Visualforce
642|MuleSoft
643|ServiceNow
644|OutSystems|low-code development
645|Power Platform|Microsoft Power Platform
646|Web accessibility|WCAG|=a11y|digital accessibility
647|Responsive design|responsive web design
648|Webpack|=Vite
1946|?D|D language|Dlang
1947|?Ada|Ada language|Ada 95|SPARK Ada|-ada95|-ada2005
1948|?Elm|Elm language
1949|?Crystal|Crystal language
1950|?Scheme|Scheme language
1951|=Lisp|Common Lisp|Emacs Lisp|-cask|-eask|-elisp|-emacs
1952|?Racket
1953|?Nim
1954|=Prolog
1955|?Smalltalk|-squeak
1956|?Pascal|Object Pascal|Turbo Pascal|-objectpascal
1957|Delphi|Embarcadero Delphi
1958|?Basic|BASIC programming|QBasic|QuickBASIC|-qb|-qb64|-classic qbasic|-classic quickbasic
1959|?Scratch|Scratch programming
1960|?Processing|p5.js
1961|=Tcl|Tcl/Tk|-sdc|-xdc
1962|=AWK|gawk
1963|sed scripting
1964|CoffeeScript|-coffee|-coffee-script
1965|ActionScript|-actionscript 3|-actionscript3|-as3
1966|=LabVIEW|NI LabVIEW
1967|G-code programming
1968|ColdFusion|Adobe ColdFusion|CFML|-cfm|-coldfusion html
1969|Classic ASP|-asp
1970|VBScript
1971|AppleScript|-apples|-osascript
1972|AutoHotkey|AutoIt|-ahk|-au3|-AutoIt3|-AutoItScript
1973|=RPG programming|RPGLE|RPG IV|RPG/400|-ile rpg|-sqlrpgle
1974|=JCL
1975|=REXX|-arexx
1976|=PL/I
1977|Progress OpenEdge|OpenEdge ABL|Progress 4GL|-progress|-openedge|-abl
1978|PowerBuilder
1979|Visual FoxPro|FoxPro
1980|Uniface
1981|=LLVM|MLIR
1982|=GLSL|=HLSL|shader programming|shaders
1983|=OpenCL
1984|=OpenMP
1985|=MPI programming|=MPI
1986|OpenACC
1987|Cython|Numba|-pyrex
1988|Asyncio|Python asyncio
1989|Celery task queue|?Celery
1990|?Pydantic
1991|SQLAlchemy
1992|Gunicorn|uvicorn
1993|?Poetry
1994|Beautiful Soup|BeautifulSoup|Scrapy
1995|=PyQt|PySide
1996|=Qt|Qt framework|=QML|Qt Quick
1997|=MFC
1998|Win32 API|=WinAPI
1999|=WPF|Windows Presentation Foundation
2000|WinForms|Windows Forms
2001|=WCF
2002|=LINQ
2003|Blazor
2004|SignalR
2005|Razor Pages
2006|=UWP
2007|NuGet
2008|=NHibernate|Dapper
2009|Java Swing|JavaFX
2010|Java Servlets|=JSP|JavaServer Pages
2011|=JSF|JavaServer Faces
2012|=EJB|Enterprise JavaBeans
2013|=JMS|Java Message Service
2014|=JDBC|=ODBC
2015|=JVM|Java Virtual Machine
2016|Quarkus
2017|Micronaut
2018|Vert.x
2019|Apache Struts|Struts
2020|Apache Camel|?Camel
2021|Apache Maven|Maven
2022|Gradle
2023|Apache Ant
2024|Apache Tomcat|Tomcat
2025|=WebLogic|Oracle WebLogic
2026|WebSphere|IBM WebSphere
2027|=JBoss|WildFly
2028|=IIS|Internet Information Services
2029|Apache HTTP Server|Apache web server
2030|Lombok|Project Lombok
2031|RxJava|RxJS|RxSwift|reactive programming|ReactiveX
2032|Project Reactor|Spring WebFlux|WebFlux
2033|Akka
2034|Play Framework
2035|Scala cats|ZIO
2036|Kotlin Multiplatform|=KMM
2037|Ktor
2038|Dagger 2|?Dagger
2039|Retrofit|OkHttp
2040|Android Studio
2041|Xcode
2042|Core Data
2043|Combine framework
2044|Cocoa Touch|CocoaPods
2045|Objective-C++|-obj-c++|-objc++|-objectivec++
2046|Ionic|Ionic Framework
2047|Apache Cordova|Cordova|PhoneGap
2048|Capacitor JS|CapacitorJS
2049|Expo|Expo React Native
2050|Mobile development|mobile app development|mobile applications|mobile apps
2051|Web development|web application development|web applications|web apps|web programming|Webentwicklung|développement web|developpement web|desarrollo web|sviluppo web|webontwikkeling|desenvolvimento web
2052|Front-end development|frontend development|front end development|-frontend|-front-end|-front end
2053|Back-end development|backend development|back end development|-backend|-back-end
2054|Full-stack development|full stack development|-full-stack|-full stack|-fullstack
2055|Desktop applications|desktop application development
2056|Cross-platform development|cross-platform mobile development
2057|Progressive web apps|=PWA|=PWAs
2058|Single-page applications|=SPA development|single page applications
2059|Server-side rendering|=SSR
2060|Micro frontends|micro-frontends|microfrontends
2061|State management|Vuex|Pinia|MobX|Zustand
2062|React Query|TanStack Query
2063|React Hooks
2064|React Router
2065|Remix framework|?Remix
2066|Gatsby|Gatsby.js
2067|Astro framework
2068|Preact
2069|SolidJS|Solid.js
2070|Ember.js|EmberJS|?Ember
2071|Backbone.js|BackboneJS
2072|Knockout.js
2073|Alpine.js
2074|HTMX
2075|Lit framework|web components
2076|Storybook
2077|Material UI|=MUI|Material Design
2078|Ant Design
2079|Styled Components|CSS-in-JS
2080|=LESS|CSS preprocessors|CSS modules
2081|=BEM
2082|D3.js|=D3
2083|Three.js|=ThreeJS
2084|WebGL|WebGPU
2085|Canvas API|HTML5 canvas
2086|Chart.js|Highcharts
2087|Babel
2088|ESLint
2089|Rollup
2090|Parcel bundler
2091|Turborepo|Nx monorepo
2092|npm|Yarn package manager|pnpm
2093|Deno
2094|Bun runtime
2095|Fastify
2096|Koa.js|=Koa
2097|Hapi.js
2098|Socket.IO
2099|tRPC
2100|Prisma ORM|?Prisma
2101|Sequelize|TypeORM|Mongoose
2102|ORM|object-relational mapping
2103|Meteor.js
2104|Strapi|headless CMS|Contentful|Sanity CMS
2105|Content management systems|content management system|CMS
2106|Adobe Experience Manager|=AEM
2107|Sitecore
2108|Umbraco
2109|Joomla
2110|TYPO3
2111|Liferay
2112|Magento development|Adobe Commerce
2113|Shopify Liquid|Liquid templating
2114|WooCommerce development
2115|Livewire|Laravel Livewire
2116|CodeIgniter
2117|CakePHP
2118|Yii|Yii2
2119|Zend Framework|Laminas
2120|PHPUnit
2121|?Composer
2122|Sidekiq
2123|RSpec|Capybara
2124|Sinatra framework
2125|Phoenix framework|Phoenix LiveView
2126|Actix|Axum|Tokio
2127|Gin framework|Gin Gonic
2128|Bottle framework
2129|Tornado web server
2130|aiohttp
2131|Apollo Client|Apollo Server
2132|Hasura
2133|OpenAPI|Swagger|OpenAPI specification
2134|OData
2135|JSON Schema
2136|=XSD
2137|=WSDL
2138|Web services
2139|API integration|API integrations|third-party integrations
2140|APIs|API|application programming interfaces
2141|API testing
2142|API gateway|API gateways|Kong API|Apigee
2143|Webhooks
2144|Message queues|message queue|message brokers|message broker|messaging systems
2145|MQTT
2146|AMQP|ActiveMQ
2147|=ZeroMQ
2148|IBM MQ|MQSeries
2149|Service-oriented architecture|=SOA
2150|Cloud-native development|cloud native|cloud-native|cloud-native applications
2151|Twelve-factor app|12-factor|twelve-factor
2152|Hexagonal architecture|clean architecture
2153|=CQRS|event sourcing
2154|=SOLID|SOLID principles
2155|=MVC|=MVVM|model-view-controller
2156|Dependency injection
2157|Clean code
2158|Refactoring
2159|Software development|software engineering|software development lifecycle|software development life cycle|SDLC|application development|Softwareentwicklung|Software-Entwicklung|développement logiciel|developpement logiciel|génie logiciel|genie logiciel|desarrollo de software|ingeniería de software|ingenieria de software|sviluppo software|ingegneria del software|softwareontwikkeling|desenvolvimento de software|engenharia de software
2160|Programming languages|programming language|modern programming languages|coding languages
2161|Programming|computer programming|coding
2162|Scripting|scripting languages|scripting language
2163|Algorithms|algorithm design
2164|Multithreading|multi-threading|concurrent programming|concurrency|parallel programming|parallel computing
2165|Memory management
2166|Debugging|debuggers|=GDB
2167|Profiling|performance optimization|performance tuning
2168|Scalability|high availability|highly scalable systems
2169|Caching|Memcached
2170|Compilers|compiler design
2171|Operating systems|operating system
2172|Linux kernel|kernel development|device drivers|Linux device drivers
2173|Embedded Linux|Yocto|Buildroot
2174|Microcontrollers|microcontroller|STM32|Arduino|Raspberry Pi
2175|ARM architecture|ARM Cortex|=ARM Cortex-M
2176|=AUTOSAR
2177|CAN bus|=CAN protocol
2178|=I2C|=SPI
2179|Bluetooth|Bluetooth Low Energy|=BLE
2180|Zigbee|LoRaWAN
2181|Internet of Things|IoT|IIoT
2182|=ISO 26262|functional safety
2183|=DO-178C|=DO-178
2184|=MISRA|MISRA C
2185|CMake
2186|?Make|Makefile|Makefiles|GNU Make|-bsdmake|-mf
2187|Bazel
2188|Ninja build
2189|Conan package manager
2190|Boost C++|Boost libraries
2191|=STL|Standard Template Library
2192|Google Test|=GTest|GoogleTest
2193|Game engines|game engine
2194|Godot|Godot Engine
2195|GameMaker|GameMaker Studio
2196|Roblox|Roblox Studio|Luau
2197|Augmented reality|virtual reality|=AR/VR|=VR|=XR|mixed reality
2198|ARKit|ARCore
2199|Quantum computing|Qiskit
2200|Ethereum
2201|Hyperledger|Hyperledger Fabric
2202|=DeFi|decentralized finance
2203|=NFT|=NFTs
2204|Bitcoin|cryptocurrency|cryptocurrencies
2205|Hardhat|Truffle Suite
2206|=ROS|Robot Operating System|=ROS2|ROS 2
2207|=SLAM|simultaneous localization and mapping
2208|Motion planning|path planning
2209|Sensor fusion|=LiDAR
2210|Autonomous vehicles|self-driving|autonomous driving
2211|JUnit|=JUnit5|TestNG
2212|Mockito|MockK|Mocking frameworks
2213|=NUnit|MSTest
2214|Mocha|Chai.js
2215|Jasmine framework|?Jasmine|Karma test runner
2216|React Testing Library|Testing Library
2217|Vitest
2218|Puppeteer
2219|WebdriverIO
2220|TestCafe
2221|Appium
2222|Robot Framework
2223|Cucumber|Gherkin|SpecFlow
2224|BDD|behavior-driven development|behaviour-driven development
2225|=ATDD
2226|Integration testing|integration tests
2227|End-to-end testing|E2E testing|e2e tests|end-to-end tests
2228|Regression testing|regression tests
2229|User acceptance testing|UAT|acceptance testing
2230|System testing
2231|Smoke testing
2232|Mobile testing
2233|Security testing
2234|Accessibility testing
2235|Exploratory testing
2236|Test planning|test plans|test cases|test case design|test strategy
2237|Testing|test frameworks|test automation frameworks
2238|=ISTQB
2239|TestRail|Zephyr Scale|Xray test management
2240|=HP ALM|Quality Center
2241|Bugzilla|bug tracking|defect tracking
2242|Ranorex|Tricentis Tosca|Katalon
2243|LoadRunner
2244|Gatling
2245|BrowserStack|Sauce Labs
2246|SoapUI
2247|Charles Proxy
2248|SonarQube|static analysis|static code analysis
2249|Code quality
2250|Pair programming|mob programming
2251|Trunk-based development|git flow|gitflow
2252|Subversion|SVN|Mercurial|Perforce|=TFS
2253|Source control|version control systems|source code management
2254|GitLab CI|GitLab CI/CD
2255|Bitbucket Pipelines
2256|Azure DevOps Server|Azure Pipelines
2257|Travis CI
2258|TeamCity
2259|?Bamboo|Atlassian Bamboo
2260|Buildkite
2261|Spinnaker
2262|Octopus Deploy
2263|Artifactory|Nexus repository
2264|Release management|release engineering|deployment automation
2265|Feature flags|LaunchDarkly
2266|Configuration management
2267|Visual Studio
2268|Visual Studio Code|VS Code|VSCode
2269|IntelliJ IDEA|IntelliJ|PyCharm|WebStorm
2270|=Vim|Neovim
2271|Eclipse IDE|?Eclipse
2272|Microsoft Visio|?Visio
2273|Lucidchart|draw.io
2274|UML|unified modeling language
2275|BPMN
2276|Enterprise architecture|=TOGAF
2277|Solution architecture|solutions architecture|technical architecture
2278|Legacy modernization|legacy systems|mainframe|mainframes|=AS/400|IBM i|z/OS
2279|=EDI|electronic data interchange
2280|=HL7|=FHIR|HL7 FHIR
2281|Systems integration|system integration
2282|Enterprise software|enterprise applications
2283|SaaS|software as a service
2284|PaaS|IaaS
2285|SAP Fiori|SAPUI5
2286|SAP BW|SAP BW/4HANA|SAP BusinessObjects|BusinessObjects
2287|SAP SuccessFactors|SuccessFactors
2288|SAP Ariba|Ariba
2289|SAP EWM|SAP WM
2290|SAP PP|SAP QM|SAP PM
2291|SAP BTP|SAP Business Technology Platform
2292|Dynamics NAV|Business Central|Microsoft Dynamics NAV|Navision
2293|Dynamics AX|Dynamics 365 Finance
2294|Dynamics CRM|Dynamics 365 CRM
2295|Oracle E-Business Suite|Oracle EBS
2296|Oracle Fusion|Oracle Cloud ERP|Oracle Financials
2297|Oracle HCM|Oracle HCM Cloud
2298|Oracle APEX
2299|PeopleSoft
2300|JD Edwards|=JDE
2301|Infor ERP|Infor CloudSuite
2302|Epicor
2303|Odoo
2304|Acumatica
2305|IFS Applications
2306|SAP Business One
2307|Salesforce administration|Salesforce administrator|Salesforce Admin|Salesforce certified
2308|Salesforce Marketing Cloud
2309|Salesforce Service Cloud|Service Cloud
2310|Salesforce CPQ|=CPQ
2311|Boomi|Dell Boomi
2312|Workato
2313|=iPaaS
2314|TIBCO
2315|Zapier|Make.com|n8n
2316|UiPath
2317|Automation Anywhere
2318|Blue Prism
2319|Robotic process automation|RPA
2320|Appian
2321|Pega|Pegasystems
2322|Mendix
2323|Camunda
2324|Airtable
2325|Retool
2326|Power Apps|PowerApps
2327|Power Automate|Microsoft Flow
2328|Copilot Studio|Power Virtual Agents
2329|SharePoint development|=SPFx
2330|Microsoft Graph API|Microsoft Graph
2331|Atlassian administration|Jira administration
2332|Twilio
2333|Stripe API|Stripe integration
2334|Payment systems|payment gateways|payment processing
2335|Search engines|Solr|Apache Solr|Lucene
2336|Algolia
2337|Ffmpeg|video encoding|video streaming
2338|GStreamer
2339|Image processing
2340|Geolocation|Mapbox|Leaflet.js|Google Maps API
2341|Internationalization|=i18n
2342|Open source|open-source software|open source contributions
2343|Computer-aided engineering|=CAE
2344|Modelica
2345|Model-based design|model-based systems engineering|=MBSE
2346|Systems engineering|=INCOSE
2347|Requirements engineering|=DOORS|IBM DOORS
2348|Simulink
2349|JetBrains|Rider IDE
2350|Regular expressions|=regex
2351|Unix shell tools|command line|command-line|=CLI
2352|User interfaces|user interface|user-interface
2353|Software architecture|application architecture
2354|Automation|process automation|workflow automation
2355|Site performance|web performance|Core Web Vitals
2356|E2E encryption
2357|=RPC|Apache Thrift|-rpcgen|-oncrpc
2358|Software licensing
2359|=ABAP Objects
2360|OpenSCAD
2361|Vyper
2362|Anchor Solana|Solana
2363|=TypeSpec|-tsp
2364|Web servers|web server
2365|Cloudflare Workers|edge computing
2366|Supabase
2367|Firebase|Firestore
2368|Appwrite|PocketBase
2369|Auth0|Keycloak
2370|JWT|JSON Web Tokens
2371|Elastic APM
2372|Sentry
2643|-1C Enterprise
2644|-4D
2645|=ABAP CDS
2646|=AGS Script|-ags
2647|-AIDL
2648|-AL
2649|-ALGOL
2650|-AMPL
2651|-ANTLR
2652|-APL
2653|-Agda
2654|-Aiken
2655|-Aleo
2656|-Alloy
2657|-Alpine Abuild|-abuild|-apkbuild
2658|=AngelScript
2659|-Answer Set Programming
2660|-Apollo Guidance Computer
2661|-Arc
2662|=AspectJ
2663|-Asymptote
2664|-Augeas
2665|-B
2666|-B (Formal Method)
2667|-B4X|-basic for android
2668|-BAML
2669|-BQN
2670|-Ballerina
2671|-Batchfile|-bat|-batch|-dosbatch|-winbatch
2672|-Beef
2673|-Befunge
2674|-Berry|-be
2675|=BibTeX Style
2676|-Bison
2677|=BitBake
2678|=BlitzBasic|-b3d|-blitz3d|-blitzplus|-bplus
2679|=BlitzMax|-bmax
2680|-Bluespec|-bluespec bsv|-bsv
2681|=Bluespec BH|-bh|-bluespec classic
2682|-Boo
2683|-Boogie
2684|-Brainfuck
2685|=BrighterScript
2686|-Brightscript
2687|=C2hs Haskell|-c2hs
2688|-C3
2689|=CAP CDS|-cds
2690|-CLIPS
2691|-CQL
2692|-CUE
2693|-CWeb
2694|-Cadence
2695|-Cairo
2696|-Cairo Zero
2697|=CameLIGO
2698|-Cangjie
2699|-Cap'n Proto
2700|-Carbon
2701|=CartoCSS|-Carto
2702|-Ceylon
2703|-Chapel|-chpl
2704|-Charity
2705|-ChucK
2706|-Circom
2707|-Cirru
2708|-Clarion
2709|-Clarity
2710|-Clean
2711|-Click
2712|-Clue
2713|=CodeQL|-ql
2714|=ColdFusion CFC|-cfc
2715|-Common Workflow Language|-cwl
2716|-Component Pascal
2717|-Cool
2718|-Csound|-csound-orc
2719|-Csound Document|-csound-csd
2720|-Csound Score|-csound-sco
2721|-Curry
2722|-Cycript
2723|-Cypher
2724|=DIGITAL Command Language|-dcl
2725|-DM|-byond
2726|=DTrace|-dtrace-script
2727|-Dafny
2728|-Daslang
2729|=DataWeave
2730|=DenizenScript
2731|-Dhall
2732|-Dockerfile|-Containerfile
2733|-Dogescript
2734|-Dune
2735|-Dylan
2736|-E
2737|-ECL
2738|-EQ
2739|-Earthly|-Earthfile
2740|=EdgeQL|-esdl
2741|-Eiffel
2742|-Elvish
2743|-Elvish Transcript
2744|=EmberScript
2745|-Euphoria
2746|-F*|-fstar
2747|=FIRRTL
2748|-FLUX
2749|-FPP
2750|-Factor
2751|-Fancy
2752|-Fantom
2753|-Faust
2754|-Fennel
2755|=Filebench WML
2756|-Filterscript
2757|-Flix
2758|-Fluent
2759|-Forth
2760|-Fortran Free Form
2761|=FreeBASIC|-fb
2762|=FreeMarker|-ftl
2763|-Frege
2764|-Futhark
2765|-GAML
2766|-GAP
2767|=GCC Machine Description
2768|=GDScript
2769|=GDShader
2770|-GSC
2771|-Game Maker Language
2772|-Genero 4gl
2773|-Genie
2774|-Genshi|-xml+genshi|-xml+kid
2775|-Gentoo Ebuild
2776|-Gentoo Eclass
2777|-Gleam
2778|=Glimmer JS|-gjs
2779|=Glimmer TS|-gts
2780|-Glyph
2781|-Gno|-gnolang
2782|-Gnuplot
2783|-Golo
2784|-Gosu
2785|-Grace
2786|-Grammatical Framework|-gf
2787|-Groovy Server Pages|-gsp|-java server page
2788|-HCL|-HashiCorp Configuration Language
2789|-HIP
2790|-Hack
2791|-Harbour
2792|-Hare
2793|-Haxe
2794|=HiveQL
2795|-HolyC
2796|-Hurl
2797|-Hy|-hylang
2798|-HyPhy
2799|-IDL
2800|=IGOR Pro|-igor|-igorpro
2801|=IL Assembly|-ilasm|-msil
2802|-ISPC
2803|-Idris
2804|=ImHex Pattern Language|-ImHex|-ImHexPatternLanguage|-imhexpl
2805|=ImageJ Macro|-ijm
2806|-Imba
2807|-Inform 7|-i7|-inform7
2808|-Ink
2809|-Inno Setup
2810|-Io
2811|-Ioke
2812|-Isabelle
2813|=Isabelle ROOT
2814|-J
2815|-JASS|-jass2
2816|-JFlex
2817|=JSONiq
2818|-Jac
2819|-Jai
2820|-Janet
2821|-Jasmin
2822|-Java Server Pages
2823|-Java Template Engine|-jte
2824|=JavaScript+ERB
2825|=JetBrains MPS|-mps
2826|-Jison
2827|-Jison Lex
2828|-Jolie
2829|-Jsonnet
2830|=Julia REPL
2831|-Just|-Justfile
2832|-KCL
2833|=KFramework
2834|-KRL
2835|-Kaitai Struct|-ksy
2836|=KakouneScript|-kak|-kakscript
2837|=KerboScript
2838|=KoLmafia ASH
2839|-Koka
2840|-LFE
2841|=LOLCODE
2842|-LSL
2843|-Lambdapi
2844|-Langium
2845|-Lasso|-lassoscript
2846|-Lean
2847|-Lean 4|-lean4
2848|-Leo
2849|-Lex|-flex
2850|=LigoLANG
2851|=LilyPond
2852|-Limbo
2853|-Linker Script
2854|-Liquidsoap
2855|-Literate Agda
2856|=Literate CoffeeScript|-litcoffee
2857|-Literate Haskell|-lhaskell|-lhs
2858|=LiveCode Script
2859|=LiveScript|-live-script|-ls
2860|-Lobster
2861|-Logos
2862|-Logtalk
2863|=LoomScript
2864|-M|-mumps
2865|-M4
2866|=M4Sugar|-autoconf
2867|=MAXScript
2868|-MQL4
2869|-MQL5
2870|-MUF
2871|=Macaulay2|-m2
2872|-Mako
2873|-Mathematical Programming System
2874|-Max|-max/msp|-maxmsp
2875|-MeTTa
2876|-Mercury
2877|-Meson
2878|-Metal
2879|-MiniD
2880|=MiniScript
2881|=MiniZinc
2882|-Mint
2883|-Mirah
2884|-Modula-2
2885|-Modula-3
2886|-Module Management System
2887|-Mojo
2888|-Monkey
2889|-Monkey C
2890|-Moocode
2891|=MoonBit
2892|=MoonScript
2893|-Motoko
2894|-Motorola 68K Assembly|-m68k
2895|-Move
2896|-Myghty
2897|-NASL
2898|-NCL
2899|-NMODL
2900|-NSIS
2901|=NWScript
2902|-Nasal
2903|-Nearley
2904|-Nemerle
2905|=NetLinx
2906|=NetLinx+ERB
2907|=NetLogo
2908|=NewLisp
2909|-Nextflow
2910|-Nickel
2911|-Nit
2912|-Nix|-nixos
2913|-Noir|-nargo
2914|-Nu|-nush
2915|-Nushell|-nu-script|-nushell-script
2916|=OMNeT++ MSG|-omnetpp-msg
2917|=OMNeT++ NED|-omnetpp-ned
2918|-Oberon
2919|=ObjectScript
2920|-Objective-J|-obj-j|-objectivej|-objj
2921|-Odin|-odinlang|-odin-lang
2922|-Omgrofl
2923|-Opa
2924|-Opal
2925|-Open Policy Agent
2926|=OpenQASM
2927|=OpenRC runscript|-openrc
2928|=OverPy|-opy
2929|=OverpassQL
2930|-Ox
2931|-Oxygene
2932|-Oz
2933|-P4
2934|-PDDL
2935|=PEG.js
2936|=PLpgSQL
2937|=POV-Ray SDL|-pov-ray|-povray
2938|-Pact
2939|-Pan
2940|-Papyrus
2941|-Parrot
2942|-Parrot Assembly|-pasm
2943|-Parrot Internal Representation|-pir
2944|-Pawn
2945|-Pep8
2946|=PicoLisp
2947|=PigLatin
2948|-Pike
2949|-Pkl
2950|=PogoScript
2951|-Polar
2952|-Pony
2953|-Portugol
2954|-Praat
2955|-Pro*C
2956|-Procfile
2957|-Promela
2958|-Propeller Spin
2959|=PureBasic
2960|=PureScript
2961|-Pyret
2962|-Python console|-pycon
2963|-Q#|-qsharp
2964|-QMake
2965|-Qt Script
2966|-Quake
2967|=QuakeC
2968|-Quint
2969|=RAScript
2970|=REALbasic
2971|-Ragel|-ragel-rb|-ragel-ruby
2972|-Raku|-perl6|-perl-6
2973|-Rascal
2974|=ReScript
2975|-Reason
2976|=ReasonLIGO
2977|-Rebol
2978|-Red|-red/system
2979|-Redcode
2980|-Redscript
2981|-Ren'Py|-renpy
2982|=RenderScript
2983|-Rez
2984|-Rhai
2985|-Ring
2986|=RobotFramework
2987|-Roc
2988|-Rocq Prover|-coq|-rocq
2989|-Rouge
2990|=RouterOS Script
2991|-SIP
2992|-SQF
2993|-SQLPL
2994|-SWIG
2995|-Sage
2996|-Sail
2997|-Scenic
2998|-Scilab
2999|-Self
3000|=ShaderLab
3001|-Shell|-sh|-shell-script|-zsh|-envrc
3002|=ShellSession|-bash session|-console
3003|-Shen
3004|-Sieve
3005|-Singularity
3006|-Slang
3007|-Slash
3008|-Slice
3009|-SmPL|-coccinelle
3010|-Smali
3011|-Smarty
3012|-Smithy
3013|-Snakemake|-snakefile
3014|=SourcePawn|-sourcemod
3015|-Squirrel
3016|-Stan
3017|=Standard ML|-sml
3018|-Starlark|-bzl
3019|=SuperCollider
3020|=SurrealQL|-surql
3021|-Sway
3022|=TI Program
3023|=TL-Verilog
3024|-TLA
3025|-TSX|-typescriptreact
3026|-TXL
3027|-Tact
3028|-Talon
3029|-Tape|-vhs
3030|-Tcsh
3031|-Teal
3032|-Terra
3033|-Thrift
3034|-Toit
3035|-Tolk
3036|-Tree-sitter Query|-tsq
3037|-Turing
3038|-Typst|-typ
3039|-Unified Parallel C
3040|-Unix Assembly|-gas|-gnu asm|-unix asm
3041|-Uno
3042|=UnrealScript
3043|-Untyped Plutus Core
3044|-UrWeb|-Ur/Web|-Ur
3045|-V|-vlang
3046|-VCL
3047|-Vala
3048|-Verse
3049|-Vim script|-viml|-nvim|-vimscript
3050|=Visual Basic .NET|-vbnet|-vb .net
3051|-Visual Basic 6.0|-vb6|-vb 6|-visual basic 6|-visual basic classic|-classic visual basic
3052|-Volt
3053|-WDL|-Workflow Description Language
3054|-WGSL
3055|=WebIDL
3056|-Whiley
3057|-Witcher Script
3058|-Wolfram Language|-mma|-wolfram|-wolfram lang|-wl
3059|-Wollok
3060|-Wren|-wrenlang
3061|-X10|-xten
3062|-XC
3063|-XProc
3064|=XQuery
3065|-XS
3066|-Xmake
3067|-Xojo
3068|-Xonsh
3069|-Xtend
3070|-YARA
3071|-Yacc
3072|-Yul
3073|-ZAP
3074|-ZIL
3075|-Zeek|-bro
3076|=ZenScript
3077|-Zephir
3078|-Zimpl
3079|-eC
3080|-fish
3081|-hoon
3082|-jq
3083|=mIRC Script
3084|-mcfunction
3085|-mupad
3086|-nesC
3087|-ooc
3088|-q
3089|-sed
3090|-ucode
3091|-wisp
3092|-xBase|-advpl|-clipper
#trades-operations
649|Electrical work|electrical installation|electrician|wiring|Elektroinstallation|Elektroinstallationen|installations électriques|installations electriques|instalaciones eléctricas|instalaciones electricas|impianti elettrici|elektrische installaties|instalações elétricas|instalacoes eletricas
650|Journeyman electrician|licensed electrician
651|Plumbing|pipefitting|pipe fitting|Sanitärinstallation|Sanitarinstallation|plomberie|fontanería|fontaneria|idraulica civile|loodgieterswerk|canalização|canalizacao|encanamento
652|HVAC|heating and cooling|Heizungs- und Lüftungstechnik|Heizungs- und Luftungstechnik|Klimatechnik|génie climatique|genie climatique|=CVC|climatización|climatizacion|impianti di climatizzazione|klimaattechniek|climatização|climatizacao
653|Carpentry|woodworking|cabinetmaking|Zimmerei|Tischlerei|Schreinerei|menuiserie|charpenterie|carpintería|carpinteria|carpenteria|falegnameria|timmerwerk|carpintaria|marcenaria
654|Masonry|bricklaying|Maurerarbeiten|Mauerwerk|maçonnerie|maconnerie|albañilería|albanileria|muratura|metselwerk|alvenaria
655|Welding|=MIG welding|=TIG welding|arc welding|Schweißen|Schweissen|soudure|soudage|soldadura|saldatura|laswerk|soldagem
656|Painting and decorating|drywall
657|Roofing
658|Concrete work|concrete finishing
659|Landscaping|groundskeeping|Garten- und Landschaftsbau|Landschaftsbau|aménagement paysager|amenagement paysager|paisajismo|jardinería|jardineria|giardinaggio|groenvoorziening|hovenierswerk|paisagismo|jardinagem
660|Heavy equipment operation|excavator operation|bulldozer
661|Crane operation|rigging
662|Scaffolding
663|Construction management|site management|construction supervision
664|Estimating|cost estimating|quantity surveying
665|Blueprint reading|reading blueprints|technical drawings
666|Building codes|building regulations
667|Surveying|land surveying
668|Civil engineering|Bauingenieurwesen|génie civil|genie civil|ingeniería civil|ingenieria civil|ingegneria civile|civiele techniek|engenharia civil
669|Structural engineering|structural analysis
670|Mechanical engineering|Maschinenbau|génie mécanique|genie mecanique|ingeniería mecánica|ingenieria mecanica|ingegneria meccanica|werktuigbouwkunde|engenharia mecânica|engenharia mecanica
671|Electrical engineering|Elektrotechnik|génie électrique|genie electrique|ingeniería eléctrica|ingenieria electrica|ingegneria elettrica|elektrotechniek|engenharia elétrica|engenharia eletrica|engenharia eletrotécnica|engenharia eletrotecnica
672|Chemical engineering|process engineering
673|Industrial engineering
674|Aerospace engineering|avionics
675|Automotive repair|auto mechanics|vehicle maintenance|Kfz-Reparatur|Fahrzeugreparatur|mécanique automobile|mecanique automobile|réparation automobile|reparation automobile|mecánica automotriz|mecanica automotriz|reparación de automóviles|reparacion de automoviles|riparazione auto|autoriparazione|autotechniek|mecânica automotiva|mecanica automotiva|reparação automóvel|reparacao automovel
676|Diesel mechanics|diesel engines
677|Aircraft maintenance
678|AutoCAD|Auto CAD
679|SolidWorks|Solid Works
680|Revit|Autodesk Revit|Building Information Modeling
681|=CATIA
682|Fusion 360
683|Rhino 3D|Rhinoceros 3D
684|SketchUp
685|ANSYS|=FEA
686|=CFD|computational fluid dynamics
687|GD&T|geometric dimensioning
688|PLC|PLC programming|programmable logic controllers|ladder logic
689|SCADA
690|CNC|CNC machining|CNC programming|=G-code
691|Machining|lathe|milling machine
692|Injection molding|injection moulding
693|3D printing|additive manufacturing
694|Assembly line|assembly work|production line
695|Soldering|=SMT
696|Circuit design|PCB design|=PCB layout|Altium
697|Power electronics|power systems
698|Signal processing|digital signal processing|=DSP
699|=RF engineering|RF design|antenna design
700|Control systems|industrial automation
701|Preventive maintenance|preventative maintenance|equipment maintenance|vorbeugende Instandhaltung|Wartung und Instandhaltung|maintenance préventive|maintenance preventive|mantenimiento preventivo|manutenzione preventiva|preventief onderhoud|manutenção preventiva|manutencao preventiva
702|Troubleshooting|root cause analysis
703|Quality control|quality inspection|Qualitätskontrolle|Qualitatskontrolle|Qualitätsprüfung|Qualitatsprufung|contrôle qualité|controle qualite|contrôle de la qualité|controle de la qualite|control de calidad|controllo qualità|controllo qualita|controllo di qualità|controllo di qualita|kwaliteitscontrole|controle de qualidade|controlo de qualidade
704|=ISO 9001|quality management system|quality management systems
705|HACCP|food safety|food handling
706|OSHA|OSHA 10|OSHA 30
707|Workplace safety|occupational health and safety|health and safety|=EHS|Arbeitssicherheit|Arbeitsschutz|sécurité au travail|securite au travail|prevención de riesgos laborales|prevencion de riesgos laborales|seguridad laboral|sicurezza sul lavoro|arbeidsveiligheid|segurança no trabalho|seguranca no trabalho|segurança do trabalho|seguranca do trabalho
708|Hazardous materials|=HAZMAT
709|Forklift operation|forklift|fork lift|forklift license|forklift certification|Staplerschein|Gabelstapler|Gabelstaplerschein|chariot élévateur|chariot elevateur|conduite de chariots|carretilla elevadora|montacargas|carrello elevatore|muletto|heftruck|heftruckcertificaat|empilhadeira|empilhador
710|=CDL|commercial driver's license|CDL Class A|Class A CDL
711|Truck driving|delivery driving|HGV|Lkw-Fahren|conduite de poids lourds|conducción de camiones|conduccion de camiones|guida di autocarri|vrachtwagenrijden|condução de camiões|conducao de camioes|condução de caminhões|conducao de caminhoes
712|Driver's license|driving licence|driver license|driver's licence|Führerschein|Fuhrerschein|Führerschein Klasse B|Fuhrerschein Klasse B|permis de conduire|permis B|carnet de conducir|permiso de conducir|patente di guida|patente B|rijbewijs|rijbewijs B|carta de condução|carta de conducao|carteira de motorista
713|Route planning|dispatching
714|Warehouse operations|warehousing|order picking|pick and pack|Lagerhaltung|Lagerverwaltung|Kommissionierung|préparation de commandes|preparation de commandes|gestion d'entrepôt|gestion d'entrepot|gestión de almacén|gestion de almacen|preparación de pedidos|preparacion de pedidos|logistica di magazzino|preparazione ordini|magazijnwerk|magazijnbeheer|orderpicken|gestão de armazém|gestao de armazem|separação de pedidos|separacao de pedidos
715|Warehouse management systems|WMS
716|Shipping and receiving
717|Logistics|freight forwarding|Logistik|logistique|logística|logistica|logistiek
718|Supply chain management|supply chain|Lieferkettenmanagement|gestion de la chaîne logistique|gestion de la chaine logistique|chaîne d'approvisionnement|chaine d'approvisionnement|cadena de suministro|gestión de la cadena de suministro|gestion de la cadena de suministro|catena di fornitura|gestione della catena di fornitura|toeleveringsketen|cadeia de suprimentos|cadeia de abastecimento
719|Demand planning|production planning|material planning
720|Import and export|customs clearance|Zollabwicklung|Außenhandel|commerce international|commerce extérieur|commerce exterieur|comercio exterior|commercio estero|internationale handel|comércio exterior
721|Fleet management
722|Operations management
723|Facilities management|building maintenance
724|Janitorial services|commercial cleaning|housekeeping|Gebäudereinigung|Gebaudereinigung|Reinigungsarbeiten|nettoyage des locaux|entretien des locaux|limpieza de edificios|pulizie industriali|schoonmaakwerk|limpeza de edifícios|limpeza de edificios
725|Security guarding|security patrol|loss prevention
726|Firefighting|=EMT|paramedic
727|Military experience
728|Cooking|culinary|food preparation|food prep|Kochen|préparation culinaire|preparation culinaire|cocina y preparación de alimentos|cocina y preparacion de alimentos|preparazione dei pasti|?Koken|preparação de alimentos|preparacao de alimentos
729|Baking|pastry|Backen|Backhandwerk|boulangerie|pâtisserie|patisserie|panadería|panaderia|repostería|reposteria|panificazione|pasticceria|bakkerij|panificação|panificacao|confeitaria
730|Menu planning|menu development
731|Bartending|mixology
732|Barista|espresso
733|Table service|waiting tables|restaurant service|Tischservice|service en salle|servicio de mesa|servicio de mesas|servizio ai tavoli|bediening|serviço de mesa|servico de mesa
734|Restaurant management|kitchen management|Restaurantleitung|gestion de restaurant|gestión de restaurantes|gestion de restaurantes|gestione ristorante|restaurantbeheer|gestão de restaurantes|gestao de restaurantes
735|Hotel operations|hospitality|Hotellerie|hôtellerie|hostelería|hosteleria|hotelería|hoteleria|settore alberghiero|hotelwezen|hotelaria
736|Guest services|guest relations|concierge
737|Event catering|catering
738|Tour guiding|travel planning
739|Farming|agriculture|crop management|Landwirtschaft|agriculture biologique|exploitation agricole|agricultura|agricoltura|landbouw
740|Horticulture|gardening
741|Solar installation|solar energy|photovoltaics
742|Wind energy|wind turbine
743|Renewable energy|energy efficiency
744|Oil and gas|drilling operations
745|Mining operations|mine safety
746|Water treatment|wastewater treatment
747|Recycling|waste management
748|Textile production|sewing
749|-Printing|offset printing|prepress
750|Upholstery|furniture making
751|Locksmithing
752|Elevator maintenance|lift maintenance
753|Telecommunications|fiber optics|fibre optics
754|Urban planning|city planning
755|Architecture design|architectural design|architectural drafting
756|-Sustainability|sustainability reporting|=ESG|carbon accounting
757|=LEED|green building
2373|Electrical maintenance|electrical repair|electrical repairs
2374|Electrical systems|electrical wiring|electrical panels
2375|Conduit bending|conduit installation|-conduit
2376|Master electrician
2377|High voltage|medium voltage|low voltage|low-voltage systems
2378|Electrical code|National Electrical Code|=NEC code|18th Edition|17th Edition
2379|Switchgear|transformers maintenance|substations
2380|Motor controls|motor control|variable frequency drives|=VFD|=VFDs
2381|Instrumentation|instrument calibration|calibration
2382|Multimeter|electrical testing|=PAT testing
2383|Fire alarm systems|fire alarms|fire protection systems|fire sprinkler
2384|Security systems installation|alarm installation
2385|Telecom installation|cable installation|fiber splicing|fusion splicing
2386|Gas fitting|Gas Safe|boiler maintenance|boilers|boiler operation
2387|Plumbing repair|drain cleaning|pipe installation|journeyman plumber|master plumber
2388|Refrigeration|commercial refrigeration|chillers
2389|EPA 608|EPA 608 certification|EPA Section 608|EPA certification
2390|Air conditioning|air conditioning repair
2391|Sheet metal|sheet metal fabrication|ductwork|duct installation
2392|Insulation installation
2393|Metal fabrication|steel fabrication|structural steel|ironworking
2394|Blacksmithing|forging
2395|Casting metal|foundry
2396|Pipe welding|stick welding|flux core welding|=SMAW|=GMAW|=GTAW|welding certification|AWS D1.1
2397|Brazing
2398|Grinding metal|deburring|sanding and polishing
2399|Framing carpentry|rough carpentry|finish carpentry|trim carpentry
2400|Flooring installation|hardwood flooring|carpet installation|tile setting|tiling
2401|Drywall finishing|drywall installation|plastering
2402|Window installation|glazing
2403|Painting|spray painting|industrial painting|powder coating
2404|Demolition
2405|Asbestos abatement|lead abatement
2406|Excavation|trenching|earthworks
2407|Paving|asphalt paving
2408|Concrete pouring|formwork|rebar
2409|Backhoe operation|backhoe|skid steer|front-end loader|wheel loader
2410|Aerial lift|boom lift|scissor lift
2411|Confined space entry|confined space|lockout/tagout|=LOTO|lockout tagout
2412|Working at heights|fall protection
2413|Personal protective equipment|=PPE
2414|=CSCS|CSCS card
2415|=NEBOSH|=IOSH
2416|Site safety|safety inspections|safety audits|safety training
2417|Construction|construction industry|general construction|construction work
2418|Commercial construction|residential construction
2419|Project estimating software|Bluebeam|Procore|PlanSwift
2420|Primavera P6|Primavera
2421|Building inspection|home inspection
2422|Quantity takeoff|takeoffs
2423|Tower climbing
2424|Structural design|steel design|reinforced concrete design
2425|Highway engineering|transportation engineering|traffic engineering
2426|Bridge engineering
2427|Water resources engineering|stormwater management|drainage design
2428|Environmental engineering
2429|Nuclear engineering
2430|Marine engineering|naval architecture
2431|Petroleum engineering|reservoir engineering
2432|Process safety|=HAZOP
2433|Manufacturing engineering|manufacturing processes|manufacturing
2434|Production management|production supervision
2435|Production scheduling
2436|-Engineering|engineering principles|engineering design
2437|Engineering drawings|mechanical drawings|=P&ID|P&IDs
2438|Mechanical design|product development engineering
2439|Tool and die making|tool and die|toolmaking|mold making
2440|Hydraulics|hydraulic systems|pneumatics
2441|Pumps and valves|pump maintenance|rotating equipment
2442|Conveyor systems|packaging machinery|packaging equipment
2443|Machine operation|machine operator|machine setup|operating machinery
2444|CNC milling|CNC lathe|CNC turning|=EDM machining
2445|Mastercam|Fusion CAM|=CAM software
2446|Precision measurement|calipers and micrometers|micrometers|calipers|=CMM|coordinate measuring machine
2447|Statistical process control|=SPC
2448|FMEA|failure mode and effects analysis
2449|=APQP|=PPAP
2450|=IATF 16949|=AS9100
2451|=ISO 14001
2452|=ISO 45001
2453|=5S
2454|Kaizen|continuous improvement|lean principles|value stream mapping
2455|Total productive maintenance|=TPM
2456|CMMS|=Maximo|IBM Maximo
2457|Reliability engineering|=RCM
2458|Vibration analysis|thermography|non-destructive testing|=NDT
2459|Allen-Bradley|Rockwell Automation|ControlLogix|RSLogix|Studio 5000
2460|Siemens PLC|Siemens S7|TIA Portal|Siemens TIA
2461|=HMI|HMI programming
2462|=DCS|distributed control systems
2463|Industrial robots|robot programming|FANUC|=KUKA|ABB robots
2464|Motion control|servo motors
2465|Mechatronics
2466|Electronics|electronics repair|electronic circuits|circuit boards
2467|PCB assembly|surface mount
2468|Altium Designer|KiCad|OrCAD|Cadence Allegro|Eagle PCB
2469|Analog circuit design|analog design|mixed-signal design
2470|Digital design|RTL design|=ASIC|ASIC design|=SoC design
2471|Cadence Virtuoso|Synopsys
2472|=SPICE|LTspice
2473|Oscilloscopes|oscilloscope|logic analyzer|test equipment
2474|Semiconductors|semiconductor|wafer processing
2475|Antenna theory|microwave engineering
2476|PTC Creo|?Creo|Pro/ENGINEER
2477|Siemens NX|NX CAD
2478|Autodesk Inventor|?Inventor
2479|Solid Edge
2480|Civil 3D|AutoCAD Civil 3D|MicroStation
2481|ETABS|SAP2000|STAAD
2482|Tekla|Navisworks
2483|=BIM|BIM modeling
2484|Finite element analysis|=FEM|Abaqus|Nastran|HyperMesh
2485|=CAD|computer-aided design|CAD software|CAD design|CAD drawings
2486|Drafting|technical drafting|drafting software
2487|Product lifecycle management|=PLM|Teamcenter|Windchill
2488|Automotive industry|automotive engineering
2489|Electric vehicles|=EV charging
2490|=ASE certification|ASE certified|ASE Master
2491|Engine repair|transmission repair|brake repair|brakes
2492|Vehicle diagnostics|automotive diagnostics|diagnostic scan tools
2493|Oil changes|tire changing|wheel alignment
2494|Auto body repair|collision repair
2495|Vehicle inspection|=MOT testing
2496|Motorcycle repair|small engine repair|bicycle repair
2497|Marine mechanics
2498|=A&P license|airframe and powerplant|=FAA certification|Part 145
2499|Aviation|aviation safety|flight operations
2500|Piloting|commercial pilot|pilot license|flight instruction
2501|Drone operation|=UAV|Part 107
2502|Air traffic control
2503|Ground handling|ramp operations
2504|Rail operations|train driving
2505|Maritime operations|seamanship|=STCW|deckhand
2506|Bus driving|passenger transport
2507|Taxi driving|chauffeuring
2508|Motorcycle courier|courier services|last-mile delivery
2509|Class B CDL|CDL Class B|Class B license
2510|Hazmat endorsement|tanker endorsement
2511|=DOT regulations|=DOT compliance|electronic logging devices
2512|Reach truck|pallet jack|cherry picker|order picker|counterbalance forklift
2513|RF scanner|RF scanners|barcode scanning
2514|Cycle counting|stock counting|stocktaking|inventory counts
2515|Packing|packaging|palletizing|palletising
2516|Loading and unloading|truck loading
2517|Freight management|freight brokerage|load planning
2518|Transportation management|=TMS software|transportation management systems
2519|Incoterms|=HS codes|trade compliance
2520|Customs brokerage|customs broker
2521|Cold chain
2522|Distribution management|distribution center
2523|Third-party logistics|=3PL
2524|Reverse logistics|returns processing
2525|Sourcing suppliers|supplier quality
2526|=S&OP|sales and operations planning
2527|Materials management|=MRP|material requirements planning
2528|Manhattan WMS|Blue Yonder|=JDA
2529|=APICS|=CSCP|=CPIM
2530|Just-in-time|=JIT
2531|Kitting
2532|Dispatch software
2533|Food service|food and beverage|=F&B
2534|Food hygiene|food safety certification|food handler card|food handlers card|food handler permit|Lebensmittelsicherheit|Lebensmittelhygiene|sécurité alimentaire|securite alimentaire|hygiène alimentaire|hygiene alimentaire|seguridad alimentaria|manipulación de alimentos|manipulacion de alimentos|sicurezza alimentare|voedselveiligheid|segurança alimentar|seguranca alimentar
2535|=ServSafe|ServSafe certification
2536|Line cooking|line cook|grill cooking|grill station
2537|Sous chef|head chef|chef de partie|executive chef
2538|Prep cook|knife skills
2539|Butchery|meat cutting|butcher
2540|Fish preparation|sushi making
2541|Pizza making
2542|Cake decorating
2543|Banquet service|banquets|buffet service
2544|Fine dining
2545|Wine service|sommelier|wine knowledge
2546|Cocktail making
2547|Responsible beverage service|alcohol service|=TIPS certification|TABC
2548|Dishwashing|kitchen porter
2549|Kitchen hygiene|kitchen sanitation
2550|Recipe development
2551|Food costing|portion control
2552|Toast POS|Micros POS|Aloha POS|Square POS
2553|OpenTable|reservations management|table reservations
2554|Front office operations|hotel front desk
2555|Opera PMS|property management system|=PMS software
2556|Revenue management|yield management
2557|Room service|turndown service
2558|Night audit
2559|Laundry|laundry services|dry cleaning|ironing
2560|Cleaning|deep cleaning|sanitizing|disinfection
2561|Floor care|carpet cleaning|floor waxing
2562|Window cleaning
2563|Pool maintenance|swimming pool
2564|Pest control|pesticide application
2565|Grounds maintenance|lawn care|lawn mowing|snow removal
2566|Irrigation|irrigation systems
2567|Tree surgery|tree trimming|chainsaw operation|chainsaw
2568|Floristry|floral design
2569|Greenhouse management
2570|Livestock|cattle handling|animal husbandry|dairy farming
2571|Tractor operation|tractor driving
2572|Crop harvesting|harvesting
2573|Agronomy|precision agriculture
2574|Beekeeping
2575|Fishing|aquaculture
2576|Winemaking|viticulture|brewing
2577|Cruise operations
2578|Travel agency|Amadeus GDS|=Sabre|Galileo GDS|ticketing systems travel
2579|Cabin crew|flight attendant
2580|Lifeguarding|lifeguard certification
2581|Sports coaching|swimming instruction
2582|Yoga instruction|pilates
2583|Group fitness
2584|Recreation programming|camp counseling
2585|Childminding|nanny|babysitting
2586|Nail care|manicure|pedicure
2587|Hair coloring|hair cutting|barbering
2588|Skin care|facials|waxing
2589|Makeup artistry|makeup application
2590|Tattooing
2591|Tailoring|alterations|dressmaking|garment construction
2592|Leatherworking
2593|Jewelry making|goldsmithing
2594|Glassblowing|ceramics|pottery
2595|Screen printing|digital printing|large format printing
2596|Bookbinding
2597|Sign making
2598|Stage management|lighting design|stage lighting|rigging stage
2599|Theater production|theatre
2600|Set design|prop making
2601|Camera operation|camera operator
2602|Sound mixing|live sound|audio mixing
2603|-Music|music performance|music theory
2604|Singing|vocal performance
2605|-Dance|choreography
2606|-Acting
2607|Utilities industry|power generation|power plant operations
2608|Power plants|turbine maintenance|gas turbines|steam turbines
2609|Transmission and distribution|power distribution|power lines|lineworker
2610|Energy management|energy audits
2611|Battery storage
2612|=PV systems|=NABCEP
2613|Hydropower|geothermal energy
2614|Offshore operations|offshore wind
2615|Well drilling|directional drilling|wireline
2616|Pipeline construction|pipeline integrity
2617|Refinery operations|petrochemicals
2618|Blasting|explosives handling
2619|Quarrying|underground mining
2620|Waste sorting
2621|Hazardous waste|hazardous waste management|=RCRA|=HAZWOPER|HAZWOPER 40
2622|Environmental compliance|environmental permitting|environmental regulations
2623|Environmental impact assessment|=NEPA
2624|Air quality|emissions monitoring
2625|Sustainable development|sustainable design
2626|Landscape architecture
2627|Land use planning|zoning
2628|Historic preservation
2629|Space planning
2630|Facility maintenance|building systems|building automation|=BMS
2631|Handyman work|general repairs|handyman
2632|Pressure washing
2633|Furniture assembly|appliance repair|appliance installation
2634|Moving services|furniture moving
2635|Vending machine service
2636|Meter reading
2637|Parking attendance|valet
2638|Postal services|mail delivery|mail carrier
2639|-Driving|clean driving record
2640|Physical labor|manual handling|lifting heavy loads
2641|Hand tools|power tools|hand and power tools
2642|=TWIC|TWIC card`;

/** A skill's number, then those of narrower ones. */
export const PACKED_RELATED = `514 566 568 569 565 572 515 576 571 570 2082
566 571 573 2063 2062 2065 2066
565 576 577 2095 2096
513 578 579 580 131 132 133 615 1991
516 582 583 2021 2211 2016 2017
523 581 2123
527 584 585 2116
519 562 563 564 2003
562 563 564 1999
524 590
2050 590 589 588 567
2052 566 568 569 554 555 570
1045 76 77 78 79 81 80 962
93 76 77 78 79 962 80
551 76 77 78 79 553 552
92 81 83 84 968 82
14 1 2 3
1 4 5 6 7 758 760 84 1015 90
2 782 10 781 9
3 89 165 774 775
807 15 16 812
16 17 808 758 774 781 813
23 18 760 19 8 20
2266 20 21 22 820
24 25 625 2254 26 27 2258
621 622 623 624
837 32 33 34 35 830 831
140 141 154 155 150 151 144 173
141 150 151 152 143 1098
1152 140 145 142 143
145 146 147 148 149
146 157 158 160 156 171
168 1113 1114 1115 1116 1117 963
117 123 124 125 126
118 123 124 125 126 1055
109 102 103 99 108
120 97 96 98 99
176 1176 1177
617 614 612 613 2221 2222
619 618 617 2228
610 2211 615 611 2213
453 454 455
449 451 452 453 462 1874
57 58 59 60 61 63 62
44 884 46 888 867 47
51 946 42 949
3096 268 270 272 336
268 267 269 273 286 285 1515
267 1488 1485
273 294 1500
1481 294 1483 293
287 288 289 1605
290 1602
277 278 1573 1576
180 181 182 183 184 195 191 201
187 188 1311 1322
207 205 203 209 2296 2303
205 206 2288 2289 2286
415 414 403 1823
414 2307 641
247 208 1407 1406
241 240 242 244
228 224 225 226 227 229
391 396 397 401 400 393
397 398
402 1772 1773 1774 1771 1770
435 436 1842 1843
484 485 486 487 488 489
472 471 481 477 474
496 497 498 1923 1921
2485 678 679 680 681 2477 2478 684
649 650 2373 2375
655 2396
652 2388 2389 2390
714 709 716 438 2512
710 2509
2533 733 731 732
728 2536 729 2539
341 339 340 342 343
323 308 309 317 315 1675
688 2459 2460
39 846 847 2173 849`;
