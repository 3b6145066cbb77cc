-- Airports that have an IATA code, with the zone of their local times.
-- Written by tools/reference_data.py from airportsdata 20260905; not edited by hand.
COPY airports (iata_code, icao_code, name, city, subdivision, country_code, latitude, longitude, elevation_feet, time_zone) FROM stdin;
AAA	NTGA	Anaa Airport	\N	Iles-Tuamotu-Gambier	PF	-17.35260	-145.50999	10	Pacific/Tahiti
AAB	YARY	Arrabury Airport	\N	Queensland	AU	-26.70000	141.05000	102	Australia/Brisbane
AAC	HEAR	El Arish International Airport	El Arish	North Sinai	EG	31.07330	33.83580	121	Africa/Cairo
AAD	HCAD	Adado Airport	Adado	Galguduud	SO	6.09583	46.63750	1001	Africa/Mogadishu
AAE	DABB	Annaba Airport	Annabah	Annaba	DZ	36.82220	7.80917	16	Africa/Algiers
AAF	KAAF	Apalachicola Regional-Cleve Randolph Field	Apalachicola	Florida	US	29.72755	-85.02738	20	America/New_York
AAG	SSYA	Arapoti Airport	Arapoti	Paraná	BR	-24.10390	-49.78910	2641	America/Sao_Paulo
AAH	EDKA	Aachen-Merzbruck Airport	Aachen	Nordrhein-Westfalen	DE	50.82306	6.18639	623	Europe/Berlin
AAI	SWRA	Arraias Airport	Arraias	Tocantins	BR	-13.02389	-46.88556	1923	America/Araguaina
AAJ	SMCA	Cayana Airstrip	Awaradam	Sipaliwini	SR	3.89868	-55.57791	360	America/Paramaribo
AAK	NGUK	Buariki Airport	Buariki	Gilbert-Islands	KI	0.18528	173.63699	0	Pacific/Tarawa
AAL	EKYT	Aalborg Airport	Aalborg	North Denmark	DK	57.09276	9.84924	10	Europe/Copenhagen
AAM	FAMD	Malamala Airport	Malamala	Mpumalanga	ZA	-24.81810	31.54460	1124	Africa/Johannesburg
AAN	OMAL	Al Ain International Airport	Al Ain	Abu Dhabi	AE	24.26170	55.60920	869	Asia/Dubai
AAO	SVAN	Anaco Airport	Anaco	Anzoategui	VE	9.43023	-64.47073	721	America/Caracas
AAP	WALS	Aji Pangeran Tumenggung Pranoto International Airport	Samarinda, Borneo Island	East Kalimantan	ID	-0.37550	117.25133	73	Asia/Makassar
AAQ	URKA	Anapa Airport	Anapa	Krasnodarskiy	RU	45.00210	37.34730	174	Europe/Moscow
AAR	EKAH	Aarhus Airport	Aarhus	Central Jutland	DK	56.30000	10.61900	82	Europe/Copenhagen
AAT	ZWAT	Altay Air Base	Altay	Xinjiang	CN	47.74989	88.08581	2460	Asia/Shanghai
AAU	NSAU	Asau Airport	Asau	\N	WS	-13.50580	-172.62801	0	Pacific/Apia
AAV	RPMA	Allah Valley Airport	Surallah	Soccsksargen	PH	6.36682	124.75100	659	Asia/Manila
AAW	OPAB	Abbottabad Airport	Abbottabad	Khyber-Pakhtunkhwa	PK	34.20000	73.25000	4072	Asia/Karachi
AAX	SBAX	Araxa Airport	Araxa	Minas Gerais	BR	-19.56320	-46.96040	3276	America/Sao_Paulo
AAY	OYGD	Al Ghaidah International Airport	\N	Al-Mahrah	YE	16.19170	52.17500	134	Asia/Aden
AAZ	MGQZ	Quezaltenango Airport	Quezaltenango	Quetzaltenango	GT	14.86560	-91.50200	7779	America/Guatemala
ABA	UNAA	Abakan Airport	Abakan	Khakasiya	RU	53.74000	91.38500	831	Asia/Krasnoyarsk
ABB	DNAS	Asaba International Airport	Asaba	Delta	NG	6.20333	6.65889	305	Africa/Lagos
ABC	LEAB	Albacete-Los Llanos Airport	Albacete	Castilla-La Mancha	ES	38.94850	-1.86352	2302	Europe/Madrid
ABD	OIAA	Abadan Airport	Abadan	Khuzestan	IR	30.37110	48.22830	10	Asia/Tehran
ABE	KABE	Lehigh Valley International Airport	Allentown	Pennsylvania	US	40.65236	-75.44041	394	America/New_York
ABF	NGAB	Abaiang Airport	Abaiang	Gilbert-Islands	KI	1.79861	173.04100	0	Pacific/Tarawa
ABG	YABI	Abingdon Downs Airport	\N	Queensland	AU	-17.61670	143.16701	0	Australia/Brisbane
ABH	YAPH	Alpha Airport	\N	Queensland	AU	-23.64610	146.58400	1255	Australia/Brisbane
ABI	KABI	Abilene Regional Airport	Abilene	Texas	US	32.41133	-99.68189	1791	America/Chicago
ABJ	DIAP	Port Bouet Airport	Abidjan	Lagunes	CI	5.26139	-3.92629	21	Africa/Abidjan
ABK	HAKD	Kabri Dehar Airport	Kabri Dehar	\N	ET	6.73400	44.25300	1800	Africa/Addis_Ababa
ABL	PAFM	Ambler Airport	Ambler	Alaska	US	67.10620	-157.85716	293	America/Anchorage
ABM	YBAM	Bamaga Injinoo Airport	\N	Queensland	AU	-10.95080	142.45900	34	Australia/Brisbane
ABO	DIAO	Aboisso Airport	Aboisso	Sud-Comoé	CI	5.46194	-3.23472	95	Africa/Abidjan
ABQ	KABQ	Albuquerque International Sunport Airport	Albuquerque	New Mexico	US	35.03893	-106.60826	5355	America/Denver
ABR	KABR	Aberdeen Regional Airport	Aberdeen	South Dakota	US	45.44680	-98.42244	1302	America/Chicago
ABS	HEBL	Abu Simbel Airport	Abu Simbel	Aswan	EG	22.37600	31.61170	616	Africa/Cairo
ABT	OEBA	Al Baha Airport	\N	\N	SA	20.29610	41.63430	5486	Asia/Riyadh
ABU	WRKA	Haliwen Airport	Atambua-Timor Island	East Nusa Tenggara	ID	-9.07305	124.90500	1027	Asia/Makassar
ABV	DNAA	Nnamdi Azikiwe International Airport	Abuja	FCT	NG	9.00679	7.26317	1123	Africa/Lagos
ABX	YMAY	Albury Airport	Albury	New South Wales	AU	-36.06780	146.95799	539	Australia/Sydney
ABY	KABY	Southwest Georgia Regional Airport	Albany	Georgia	US	31.53553	-84.19448	196	America/New_York
ABZ	EGPD	Aberdeen Dyce Airport	Aberdeen	Scotland	GB	57.20190	-2.19778	215	Europe/London
ACA	MMAA	General Juan N Alvarez International Airport	Acapulco	Guerrero	MX	16.75710	-99.75400	16	America/Mexico_City
ACB	KACB	Antrim County Airport	Bellaire	Michigan	US	44.98858	-85.19835	623	America/Detroit
ACC	DGAA	Kotoka International Airport	Accra	\N	GH	5.60519	-0.16679	205	Africa/Accra
ACD	SKAD	Alcides Fernandez Airport	Acandi	Choco	CO	8.51667	-77.30000	50	America/Bogota
ACE	GCRR	Lanzarote Airport	Lanzarote Island	Canary-Islands	ES	28.94550	-13.60520	46	Atlantic/Canary
ACF	ZWAL	Aral Talim Airport	Aral	Xinjiang	CN	40.43307	81.25874	3278	Asia/Shanghai
ACH	LSZR	St Gallen Altenrhein Airport	Altenrhein	Saint-Gallen	CH	47.48500	9.56077	1306	Europe/Zurich
ACI	EGJA	Alderney Airport	Saint Anne	Alderney	GG	49.70610	-2.21472	290	Europe/Guernsey
ACJ	VCCA	Anuradhapura Airport	Anuradhapura	North Central Province	LK	8.30149	80.42790	324	Asia/Colombo
ACK	KACK	Nantucket Memorial Airport	Nantucket	Massachusetts	US	41.25330	-70.06051	47	America/New_York
ACN	MMCC	Ciudad Acuna New International Airport	Ciudad Acuna	Coahuila	MX	29.33290	-101.09900	1410	America/Mexico_City
ACO	MRAF	Cobano Airport	C?bano	Puntarenas	CR	9.69337	-85.09122	502	America/Costa_Rica
ACP	OITM	Sahand Airport	Maragheh	East Azerbaijan	IR	37.34800	46.12790	4396	Asia/Tehran
ACR	SKAC	Araracuara Airport	Araracuara	Amazonas	CO	-0.58330	-72.40830	1250	America/Bogota
ACS	UNKS	Achinsk Airport	Achinsk	Krasnoyarskiy	RU	56.26830	90.57080	1033	Asia/Krasnoyarsk
ACT	KACT	Waco Regional Airport	Waco	Texas	US	31.61219	-97.23031	516	America/Chicago
ACV	KACV	California Redwood Coast-Humboldt County Airport	Arcata/Eureka	California	US	40.97783	-124.10847	222	America/Los_Angeles
ACX	ZUYI	Xingyi Airport	Xingyi	Guizhou	CN	25.08639	104.95944	4150	Asia/Shanghai
ACY	KACY	Atlantic City International Airport	Atlantic City	New Jersey	US	39.45758	-74.57716	75	America/New_York
ACZ	OIZB	Zabol Airport	\N	Sistan-and-Baluchestan	IR	31.09830	61.54390	1628	Asia/Tehran
ADA	LTAF	Adana Airport	Adana	Adana	TR	36.98220	35.28040	65	Europe/Istanbul
ADB	LTBJ	Adnan Menderes International Airport	Izmir	Izmir	TR	38.29240	27.15700	412	Europe/Istanbul
ADC	AYAN	Andakombe Airport	Andekombe	Gulf	PG	-7.13722	145.74472	3600	Pacific/Port_Moresby
ADD	HAAB	Bole International Airport	Addis Ababa	Addis-Ababa	ET	8.97789	38.79930	7630	Africa/Addis_Ababa
ADE	OYAA	Aden International Airport	Aden	Aden	YE	12.82950	45.02880	7	Asia/Aden
ADF	LTCP	Adiyaman Airport	Adiyaman	Adiyaman	TR	37.73140	38.46890	2216	Europe/Istanbul
ADG	KADG	Lenawee County Airport	Adrian	Michigan	US	41.86764	-84.07731	802	America/Detroit
ADH	UEEA	Aldan Airport	Aldan	Chukot	RU	58.60280	125.40900	2241	Asia/Yakutsk
ADI	FYAR	Arandis Airport	Arandis	\N	NA	-22.46220	14.98000	1905	Africa/Windhoek
ADJ	OJAM	Amman-Marka International Airport	Amman	Amman	JO	31.97270	35.99160	2555	Asia/Amman
ADK	PADK	Adak Airport	Adak Island	Alaska	US	51.88358	-176.64248	20	America/Adak
ADL	YPAD	Adelaide International Airport	Adelaide	South Australia	AU	-34.94500	138.53101	20	Australia/Adelaide
ADM	KADM	Ardmore Municipal Airport	Ardmore	Oklahoma	US	34.30387	-97.02060	777	America/Chicago
ADO	YAMK	Andamooka Airport	\N	South Australia	AU	-30.43830	137.13699	76	Australia/Adelaide
ADQ	PADQ	Kodiak Airport	Kodiak	Alaska	US	57.74979	-152.49394	79	America/Anchorage
ADR	KPHH	Robert F Swinnie Airport	Andrews	South Carolina	US	33.45170	-79.52618	26	America/New_York
ADS	KADS	Addison Airport	Dallas	Texas	US	32.96855	-96.83645	644	America/Chicago
ADT	KADH	Ada Regional Airport	Ada	Oklahoma	US	34.80426	-96.67120	1016	America/Chicago
ADU	OITL	Ardabil Airport	Ardabil	Ardabil	IR	38.32570	48.42440	4315	Asia/Tehran
ADW	KADW	Joint Base Andrews Airport	Camp Springs	Maryland	US	38.81080	-76.86738	280	America/New_York
ADX	EGQL	RAF Leuchars	St. Andrews	Scotland	GB	56.37290	-2.86844	38	Europe/London
ADY	FAAL	Alldays Airport	Alldays	Limpopo	ZA	-22.67900	29.05550	2600	Africa/Johannesburg
ADZ	SKSP	Gustavo Rojas Pinilla International Airport	San Andres	San Andres y Providencia	CO	12.58360	-81.71120	19	America/Bogota
AEA	NGTB	Abemama Atoll Airport	Abemama Atoll	Gilbert-Islands	KI	0.49083	173.82899	8	Pacific/Tarawa
AEB	ZBGS	Tian Yang Air Base	Baise	Guangxi	CN	23.72060	106.96000	0	Asia/Shanghai
AEG	WIME	Aek Godang Airport	Padang Sidempuan, Sumatra Island	North Sumatra	ID	1.40010	99.43050	922	Asia/Jakarta
AEH	FTTC	Abeche Airport	\N	Ouadai	TD	13.84700	20.84430	1788	Africa/Ndjamena
AEL	KAEL	Albert Lea Municipal Airport	Albert Lea	Minnesota	US	43.68131	-93.36815	1261	America/Chicago
AEM	UHTG	Amgu Airport	Amgu	Primorsky Krai	RU	45.84126	137.67357	11	Asia/Vladivostok
AEO	GQNA	Aioun el Atrouss Airport	Aioun El Atrouss	\N	MR	16.71130	-9.63788	951	Africa/Nouakchott
AEP	SABE	Jorge Newbery Airpark	Buenos Aires	Buenos-Aires-F-D-	AR	-34.55920	-58.41560	18	America/Argentina/Buenos_Aires
AER	URSS	Sochi International Airport	Sochi	Krasnodarskiy	RU	43.44990	39.95660	89	Europe/Moscow
AES	ENAL	Ålesund Airport	Ålesund	Møre og Romsdal	NO	62.56250	6.11970	69	Europe/Oslo
AET	PFAL	Allakaket Airport	Allakaket	Alaska	US	66.55183	-152.62217	441	America/Anchorage
AEU	OIBA	Abumusa Island Airport	\N	Hormozgan	IR	25.87570	55.03300	23	Asia/Tehran
AEX	KAEX	Alexandria International Airport	Alexandria	Louisiana	US	31.32737	-92.54856	88	America/Chicago
AEY	BIAR	Akureyri Airport	Akureyri	Northeast	IS	65.66000	-18.07270	6	Atlantic/Reykjavik
AFA	SAMR	Suboficial Ay Santiago Germano Airport	San Rafael	Mendoza	AR	-34.58830	-68.40390	2470	America/Argentina/Mendoza
AFD	FAPA	Port Alfred Airport	Port Alfred	Eastern Cape	ZA	-33.55420	26.87770	307	Africa/Johannesburg
AFF	KAFF	Usaf Academy Davis Airfield	Colorado Springs	Colorado	US	38.97339	-104.82003	6576	America/Denver
AFI	SKAM	Amalfi Airport	Amalfi	Antioquia	CO	6.91667	-75.06670	5507	America/Bogota
AFL	SBAT	Alta Floresta Airport	Alta Floresta	Mato Grosso do Sul	BR	-9.86639	-56.10500	948	America/Cuiaba
AFN	KAFN	Jaffrey Airfield Silver Ranch Airport	Jaffrey	New Hampshire	US	42.80513	-72.00302	1040	America/New_York
AFO	KAFO	Afton Lincoln County/General Boyd L Eddins Field	Afton	Wyoming	US	42.70877	-110.94217	6221	America/Denver
AFR	AYAF	Afore Airstrip	Afore	Oro Province	PG	-9.14222	148.39083	2500	Pacific/Port_Moresby
AFS	UZSN	Sugraly Airport	Zarafshan	Navoiy	UZ	41.61390	64.23320	1396	Asia/Samarkand
AFT	AGAF	Afutara Aerodrome	Bila	Malaita	SB	-9.19139	160.94861	23	Pacific/Guadalcanal
AFW	KAFW	Perot Field/Fort Worth Alliance Airport	Fort Worth	Texas	US	32.99031	-97.31943	723	America/Chicago
AFY	LTAH	Afyon Airport	Afyonkarahisar	Afyonkarahisar	TR	38.72640	30.60110	3310	Europe/Istanbul
AFZ	OIMS	Sabzevar National Airport	Sabzevar	Razavi-Khorasan	IR	36.16810	57.59520	3010	Asia/Tehran
AGA	GMAD	Al Massira Airport	Agadir	Souss-Massa	MA	30.32500	-9.41307	250	Africa/Casablanca
AGB	EDMA	Augsburg Airport	Augsburg	Bayern	DE	48.42528	10.93167	1516	Europe/Berlin
AGC	KAGC	Allegheny County Airport	Pittsburgh	Pennsylvania	US	40.35444	-79.92905	1252	America/New_York
AGE	EDWG	Wangerooge Airport	Wangerooge	Niedersachsen	DE	53.78278	7.91389	7	Europe/Berlin
AGF	LFBA	Agen-La Garenne Airport	Agen/La Garenne	Nouvelle-Aquitaine	FR	44.17470	0.59056	204	Europe/Paris
AGH	ESTA	Angelholm-Helsingborg Airport	Angelholm	Skane	SE	56.29610	12.84710	68	Europe/Stockholm
AGI	SMWA	Wageningen Airport Airport	Wageningen Airport	Nickerie	SR	5.76667	-56.63333	6	America/Paramaribo
AGJ	RORA	Aguni Airport	Aguni	Okinawa	JP	26.59250	127.24100	38	Asia/Tokyo
AGL	AYWG	Wanigela Airport	\N	Northern Province	PG	-9.33750	149.15556	53	Pacific/Port_Moresby
AGN	PAGN	Angoon Seaplane Base	Angoon	Alaska	US	57.50355	-134.58509	0	America/Juneau
AGO	KAGO	Ralph C Weiser Field	Magnolia	Arkansas	US	33.22747	-93.21700	319	America/Chicago
AGP	LEMG	Malaga Airport	Malaga	Andalucía	ES	36.67490	-4.49911	53	Europe/Madrid
AGQ	LGAG	Agrinion Airport	Agrinion	West Greece	GR	38.60200	21.35120	154	Europe/Athens
AGR	VIAG	Agra Airport	\N	Uttar Pradesh	IN	27.15580	77.96090	551	Asia/Kolkata
AGS	KAGS	Augusta Regional At Bush Field	Augusta	Georgia	US	33.36995	-81.96450	146	America/New_York
AGT	SGES	Guarani International Airport	Ciudad del Este	Alto-Parana	PY	-25.46000	-54.84000	846	America/Asuncion
AGU	MMAS	Jesus Teran International Airport	Aguascalientes	Aguascalientes	MX	21.70560	-102.31800	6112	America/Mexico_City
AGV	SVAC	Oswaldo Guevara Mujica Airport	Acarigua	Portuguesa	VE	9.55338	-69.23787	640	America/Caracas
AGX	VOAT	Agatti Airport	\N	Lakshadweep	IN	10.82370	72.17600	14	Asia/Kolkata
AGZ	FAAG	Aggeneys Airport	Aggeneys	Northern Cape	ZA	-29.28180	18.81390	2648	Africa/Johannesburg
AHA	VEAP	Maa Mahamaya Airport	Ambikapur	Chhattisgarh	IN	22.99333	83.19278	1941	Asia/Kolkata
AHB	OEAB	Abha Regional Airport	Abha	\N	SA	18.24040	42.65660	6858	Asia/Riyadh
AHC	KAHC	Amedee Army Air Field	Herlong	California	US	40.26592	-120.15061	4012	America/Los_Angeles
AHD	\N	Ardmore Downtown Executive Airport	Ardmore	Oklahoma	US	34.14697	-97.12267	845	America/Chicago
AHE	NTHE	Ahe Airport	Ahe Atoll	Iles-Tuamotu-Gambier	PF	-14.42810	-146.25700	11	Pacific/Tahiti
AHF	\N	Arapahoe Municipal Airport	Arapahoe	Nebraska	US	40.34158	-99.90781	2273	America/Chicago
AHG	FIMA	Agalega Island Airstrip	Vingt Cinq	Agalega-Islands	MU	-10.37310	56.60980	4	Indian/Mauritius
AHH	KAHH	Amery Municipal Airport	Amery	Wisconsin	US	45.28115	-92.37539	1088	America/Chicago
AHI	WAPA	Amahai Airport	Amahai-Seram Island	Maluku	ID	-3.34800	128.92599	29	Asia/Jayapura
AHJ	ZUHY	Ngawa Hongyuan Airport	Hongyuan	Sichuan	CN	32.52917	102.35694	11598	Asia/Shanghai
AHL	SYAH	Aishalton Airport	Aishalton	Upper-Takutu-Upper-Essequibo	GY	2.48653	-59.31340	587	America/Guyana
AHM	\N	Ashland Municipal/Sumner Parker Field	Ashland	Oregon	US	42.19028	-122.66064	1888	America/Los_Angeles
AHN	KAHN	Athens/Ben Epps Airport	Athens	Georgia	US	33.94864	-83.32591	812	America/New_York
AHO	LIEA	Alghero / Fertilia Airport	Alghero	Sardinia	IT	40.63210	8.29077	87	Europe/Rome
AHS	MHAH	Ahuas Airport	Ahuas	Gracias-a-Dios	HN	15.47220	-84.35220	98	America/Tegucigalpa
AHU	GMTA	Cherif Al Idrissi Airport	Al Hoceima	Tanger-Tetouan-Al-Hoceima	MA	35.17710	-3.83952	95	Africa/Casablanca
AHZ	LFHU	L'alpe D'huez Airport	Bourg	Auvergne-Rhone-Alpes	FR	45.08830	6.08472	6102	Europe/Paris
AIA	KAIA	Alliance Municipal Airport	Alliance	Nebraska	US	42.05322	-102.80375	3931	America/Denver
AID	KAID	Anderson Regional Airport	Anderson	Indiana	US	40.10861	-85.61300	919	America/Indiana/Indianapolis
AIE	AYAO	Aiome Airport	Aiome	Madang	PG	-5.14570	144.73070	350	Pacific/Port_Moresby
AIF	SBAS	Marcelo Pires Halzhausen Airport	Assis	São Paulo	BR	-22.64000	-50.45306	1850	America/Sao_Paulo
AIG	FEFY	Yalinga Airport	Yalinga	Haute-Kotto	CF	6.52000	23.26000	1975	Africa/Bangui
AII	HDAS	Ali-Sabieh Airport	Ali-Sabieh	Ali Sabieh	DJ	11.14689	42.72000	2320	Africa/Djibouti
AIK	KAIK	Aiken Regional Airport	Aiken	South Carolina	US	33.64939	-81.68503	528	America/New_York
AIN	PAWI	Wainwright Airport	Wainwright	Alaska	US	70.63800	-159.99475	45	America/Anchorage
AIO	KAIO	Atlantic Municipal Airport	Atlantic	Iowa	US	41.40383	-95.04875	1165	America/Chicago
AIP	VIAX	Adampur Air Force Station	\N	Punjab	IN	31.43380	75.75880	775	Asia/Kolkata
AIR	SSOU	Aripuanã Airport	Aripuanã	Mato Grosso	BR	-10.18550	-59.45783	755	America/Sao_Paulo
AIS	NGTR	Arorae Island Airport	Arorae Island	Gilbert-Islands	KI	-2.61611	176.80299	0	Pacific/Tarawa
AIT	NCAI	Aitutaki Airport	Aitutaki	\N	CK	-18.83090	-159.76401	14	Pacific/Rarotonga
AIU	NCAT	Enua Airport	Atiu Island	\N	CK	-19.96780	-158.11900	36	Pacific/Rarotonga
AIV	KAIV	George Downer Airport	Aliceville	Alabama	US	33.10674	-88.19718	150	America/Chicago
AIZ	KAIZ	Lee C Fine Memorial Airport	Kaiser/Lake Ozark	Missouri	US	38.09603	-92.54948	869	America/Chicago
AJA	LFKJ	Ajaccio-Napoleon Bonaparte Airport	Ajaccio/Napoleon Bonaparte	Corsica	FR	41.92360	8.80292	18	Europe/Paris
AJF	OESK	Al-Jawf Domestic Airport	Al-Jawf	Al-Jawf	SA	29.78510	40.10000	2261	Asia/Riyadh
AJI	LTCO	Agri Airport	Agri	Agri	TR	39.65454	43.02598	5462	Europe/Istanbul
AJJ	GQNJ	Akjoujt Airport	Akjoujt	\N	MR	19.73302	-14.38325	403	Africa/Nouakchott
AJK	OIHR	Arak Airport	Araak	Markazi	IR	34.13810	49.84730	5440	Asia/Tehran
AJL	VELP	Lengpui Airport	Aizawl	Mizoram	IN	23.84060	92.61970	1398	Asia/Kolkata
AJN	FMCV	Ouani Airport	Ouani	Anjouan	KM	-12.13170	44.43030	62	Indian/Comoro
AJR	ESNX	Arvidsjaur Airport	Arvidsjaur	Norrbotten	SE	65.59030	19.28190	1245	Europe/Stockholm
AJU	SBAR	Santa Maria Airport	Aracaju	Sergipe	BR	-10.98400	-37.07030	23	America/Fortaleza
AJY	DRZA	Mano Dayak International Airport	Agadez	Agadez	NE	16.96600	8.00011	1657	Africa/Niamey
AKA	ZLAK	Ankang Airport	Ankang	Shaanxi	CN	32.70810	108.93100	0	Asia/Shanghai
AKB	PAAK	Atka Airport	Atka	Alaska	US	52.22058	-174.20619	55	America/Adak
AKC	KAKR	Akron Fulton International Airport	Akron	Ohio	US	41.03742	-81.46769	1067	America/New_York
AKD	VAAK	Akola Airport	\N	Maharashtra	IN	20.69900	77.05860	999	Asia/Kolkata
AKE	FOGA	Akiéni Airport	Akiéni	Haut-Ogooué	GA	-1.13333	13.90000	1660	Africa/Libreville
AKF	HLKF	Kufra Airport	Kufra	Al-Kufrah	LY	24.17870	23.31400	1367	Africa/Tripoli
AKH	OEPS	Prince Sultan Air Base	\N	Ar-Riyaḑ	SA	24.06270	47.58050	1651	Asia/Riyadh
AKI	PFAK	Akiak Airport	Akiak	Alaska	US	60.90290	-161.23058	40	America/Anchorage
AKJ	RJEC	Asahikawa Airport	Asahikawa	Hokkaido	JP	43.67080	142.44701	721	Asia/Tokyo
AKK	PAKH	Akhiok Airport	Akhiok	Alaska	US	56.93869	-154.18256	44	America/Anchorage
AKL	NZAA	Auckland International Airport	Auckland	Auckland	NZ	-37.00810	174.79201	23	Pacific/Auckland
AKN	PAKN	King Salmon Airport	King Salmon	Alaska	US	58.67650	-156.64869	73	America/Anchorage
AKO	KAKO	Colorado Plains Regional Airport	Akron	Colorado	US	40.17564	-103.22203	4716	America/Denver
AKP	PAKP	Anaktuvuk Pass Airport	Anaktuvuk Pass	Alaska	US	68.13361	-151.74333	2106	America/Anchorage
AKQ	WIAG	Menggala Airport	Menggala, Sumatra Island	\N	ID	-4.48944	105.21700	98	Asia/Jakarta
AKS	AGGA	Auki Airport	Auki	\N	SB	-8.70257	160.68201	5	Pacific/Guadalcanal
AKT	LCRA	RAF Akrotiri	\N	\N	CY	34.59040	32.98790	76	Asia/Nicosia
AKU	ZWAK	Aksu Airport	Aksu	Xinjiang	CN	41.26250	80.29170	0	Asia/Shanghai
AKV	CYKO	Akulivik Airport	Akulivik	Quebec	CA	60.81860	-78.14860	75	America/Toronto
AKW	OIAG	Aghajari Airport	Omidiyeh	Khuzestan	IR	30.74440	49.67720	88	Asia/Tehran
AKX	UATT	Aktobe Aliya Moldagulova International Airport	Aktyubinsk	Aqtöbe	KZ	50.24580	57.20670	741	Asia/Aqtobe
AKY	VYSW	Sittwe Airport	Sittwe	Rakhine	MM	20.13270	92.87260	27	Asia/Yangon
ALA	UAAA	Almaty International Airport	Almaty	Almaty-Oblysy	KZ	43.35210	77.04050	2238	Asia/Almaty
ALB	KALB	Albany International Airport	Albany	New York	US	42.74912	-73.80198	285	America/New_York
ALC	LEAL	Alicante International Airport	Alicante	Comunidad Valenciana	ES	38.28220	-0.55816	142	Europe/Madrid
ALD	SPAR	Alerta Airport	Fortaleza	Madre-de-Dios	PE	-11.68300	-69.33300	797	America/Lima
ALE	\N	Alpine-Casparis Municipal Airport	Alpine	Texas	US	30.38422	-103.68358	4514	America/Chicago
ALF	ENAT	Alta Airport	Alta	Finnmark	NO	69.97610	23.37170	9	Europe/Oslo
ALG	DAAG	Houari Boumediene Airport	Algiers	Algiers	DZ	36.69100	3.21541	82	Africa/Algiers
ALH	YABA	Albany Airport	Albany	Western Australia	AU	-34.94330	117.80900	233	Australia/Perth
ALI	KALI	Alice International Airport	Alice	Texas	US	27.74089	-98.02694	178	America/Chicago
ALJ	FAAB	Alexander Bay Airport	Alexander Bay	Northern Cape	ZA	-28.57500	16.53330	98	Africa/Johannesburg
ALL	LIMG	Villanova D'Albenga International Airport	Albenga	Liguria	IT	44.05060	8.12743	148	Europe/Rome
ALM	KALM	Alamogordo-White Sands Regional Airport	Alamogordo	New Mexico	US	32.83942	-105.99114	4200	America/Denver
ALN	KALN	St Louis Regional Airport	Alton/St Louis	Illinois	US	38.88992	-90.04600	544	America/Chicago
ALO	KALO	Waterloo Regional Airport	Waterloo	Iowa	US	42.55845	-92.40102	873	America/Chicago
ALP	OSAP	Aleppo International Airport	Aleppo	Aleppo	SY	36.18070	37.22440	1276	Asia/Damascus
ALQ	SSLT	Alegrete Novo Airport	Alegrete	Rio Grande do Sul	BR	-29.81270	-55.89340	459	America/Sao_Paulo
ALR	NZLX	Alexandra Airport	Alexandra	Otago	NZ	-45.21170	169.37300	752	Pacific/Auckland
ALS	KALS	San Luis Valley Regional/Bergman Field	Alamosa	Colorado	US	37.43512	-105.86787	7540	America/Denver
ALT	SDWQ	Alenquer Airport	Alenquer	Pará	BR	-1.91694	-54.72278	102	America/Santarem
ALU	HCMA	Alula Airport	Alula	Bari	SO	11.95820	50.74800	6	Africa/Mogadishu
ALW	KALW	Walla Walla Regional Airport	Walla Walla	Washington	US	46.09254	-118.28408	1194	America/Los_Angeles
ALX	KALX	Thomas C Russell Field	Alexander City	Alabama	US	32.91475	-85.96294	686	America/Chicago
AMA	KAMA	Rick Husband Amarillo International Airport	Amarillo	Texas	US	35.21936	-101.70592	3607	America/Chicago
AMB	FMNE	Ambilobe Airport	\N	\N	MG	-13.18840	48.98800	72	Indian/Antananarivo
AMC	FTTN	Am Timan Airport	Am Timan	Salamat	TD	11.03400	20.27400	1420	Africa/Ndjamena
AMD	VAAH	Sardar Vallabhbhai Patel International Airport	Ahmedabad	Gujarat	IN	23.07720	72.63470	189	Asia/Kolkata
AMH	HAAM	Arba Minch Airport	\N	SNNPR	ET	6.03939	37.59050	3901	Africa/Addis_Ababa
AMJ	SNAR	Cirilo Queiroz Airport	Almenara	Minas Gerais	BR	-16.18389	-40.66722	640	America/Sao_Paulo
AMK	\N	Animas Air Park	Durango	Colorado	US	37.20318	-107.86920	6684	America/Denver
AMM	OJAI	Queen Alia International Airport	Amman	Amman	JO	31.72260	35.99320	2395	Asia/Amman
AMN	KAMN	Gratiot Community Airport	Alma	Michigan	US	43.32214	-84.68794	754	America/Detroit
AMO	FTTU	Mao Airport	Mao	Kanem	TD	14.14560	15.31440	1072	Africa/Ndjamena
AMP	FMSY	Ampanihy Airport	Ampanihy	Atsimo-Andrefana	MG	-24.69970	44.73420	771	Indian/Antananarivo
AMQ	WAPP	Pattimura Airport Ambon	Ambon	Maluku	ID	-3.71026	128.08900	33	Asia/Jayapura
AMS	EHAM	Amsterdam Airport Schiphol	Amsterdam	North Holland	NL	52.30860	4.76389	-11	Europe/Amsterdam
AMT	YAMT	Amata Airport	\N	South Australia	AU	-26.10830	131.20700	695	Australia/Adelaide
AMU	AYAM	Amanab Airport	Amanab	Sandaun	PG	-3.58600	141.21433	1307	Pacific/Port_Moresby
AMV	ULDD	Amderma Airport	Amderma	Nenets	RU	69.76330	61.55640	13	Europe/Moscow
AMW	KAMW	Ames Municipal Airport	Ames	Iowa	US	41.99204	-93.62182	956	America/Chicago
AMX	YAMM	Ammaroo Airport	\N	Northern Territory	AU	-21.73830	135.24200	0	Australia/Darwin
AMZ	NZAR	Ardmore Airport	Manurewa	Auckland	NZ	-37.02970	174.97301	111	Pacific/Auckland
ANB	KANB	Anniston Regional Airport	Anniston	Alabama	US	33.58817	-85.85811	612	America/Chicago
ANC	PANC	Ted Stevens Anchorage International Airport	Anchorage	Alaska	US	61.17408	-149.99814	151	America/Anchorage
AND	KAND	Anderson Regional Airport	Anderson	South Carolina	US	34.49459	-82.70938	782	America/New_York
ANE	LFJR	Angers-Loire Airport	Angers/Marce	Pays-de-la-Loire	FR	47.56030	-0.31222	194	Europe/Paris
ANF	SCFA	Cerro Moreno Airport	Antofagasta	Antofagasta	CL	-23.44450	-70.44510	455	America/Santiago
ANG	LFBU	Angouleme-Brie-Champniers Airport	Angouleme/Brie/Champniers	Nouvelle-Aquitaine	FR	45.72920	0.22146	436	Europe/Paris
ANI	PANI	Aniak Airport	Aniak	Alaska	US	61.58140	-159.54530	97	America/Anchorage
ANJ	FCBZ	Zanaga Airport	Zanaga	Lekoumou	CG	-2.85000	13.81700	1870	Africa/Brazzaville
ANK	LTAD	Etimesgut Air Base	Ankara	Ankara	TR	39.94980	32.68860	2653	Europe/Istanbul
ANM	FMNH	Antsirabato Airport	\N	Sava	MG	-14.99940	50.32020	20	Indian/Antananarivo
ANN	PANT	Annette Island Airport	Annette	Alaska	US	55.04229	-131.57090	119	America/Anchorage
ANO	FQAG	Angoche Airport	Angoche	Nampula	MZ	-16.18187	39.94522	121	Africa/Maputo
ANP	KANP	Lee Airport	Annapolis	Maryland	US	38.94288	-76.56839	34	America/New_York
ANQ	KANQ	Tri-State Steuben County Airport	Angola	Indiana	US	41.63970	-85.08349	995	America/Indiana/Indianapolis
ANR	EBAW	Antwerp International Airport (Deurne)	Antwerp	Flanders	BE	51.11220	4.27370	32	Europe/Brussels
ANS	SPHY	Andahuaylas Airport	Andahuaylas	Apurimac	PE	-13.70640	-73.35040	11300	America/Lima
ANU	TAPA	V.C. Bird International Airport	St. George	Saint-George	AG	17.13670	-61.79270	62	America/Antigua
ANV	PANV	Anvik Airport	Anvik	Alaska	US	62.64733	-160.19006	297	America/Anchorage
ANW	KANW	Ainsworth Regional Airport	Ainsworth	Nebraska	US	42.57922	-99.99297	2589	America/Chicago
ANX	ENAN	Andøya Airport	Andenes	Nordland	NO	69.29250	16.14420	43	Europe/Oslo
ANY	KANY	Anthony Municipal Airport	Anthony	Kansas	US	37.15989	-98.07953	1343	America/Chicago
AOC	EDAC	Altenburg-Nobitz Airport	Altenburg	Thuringia	DE	50.98195	12.50639	640	Europe/Berlin
AOE	LTBY	Anadolu University Airport	Eskişehir	Eskişehir	TR	39.80990	30.51940	2588	Europe/Istanbul
AOG	ZYAS	Anshan Air Base	Anshan	Liaoning	CN	41.10530	122.85400	0	Asia/Shanghai
AOH	KAOH	Lima Allen County Airport	Lima	Ohio	US	40.70748	-84.02708	975	America/New_York
AOI	LIPY	Ancona / Falconara Airport	Ancona	The Marches	IT	43.61630	13.36230	49	Europe/Rome
AOJ	RJSA	Aomori Airport	Aomori	Aomori	JP	40.73470	140.69099	664	Asia/Tokyo
AOK	LGKP	Karpathos Airport	Karpathos Island	South Aegean	GR	35.42140	27.14600	66	Europe/Athens
AOL	SARL	Paso De Los Libres Airport	Paso de los Libres	Corrientes	AR	-29.68940	-57.15210	230	America/Argentina/Cordoba
AOM	OOAD	Adam Airport	Adam	Ad Dakhiliyah	OM	22.49306	57.38194	1075	Asia/Muscat
AOO	KAOO	Altoona/Blair County Airport	Altoona	Pennsylvania	US	40.29636	-78.32003	1503	America/New_York
AOP	SPAS	Alferez FAP Alfredo Vladimir Sara Bauer Airport	Andoas	Loreto	PE	-2.79613	-76.46660	728	America/Lima
AOR	WMKA	Sultan Abdul Halim Airport	Alor Satar	\N	MY	6.18967	100.39800	15	Asia/Kuala_Lumpur
AOT	LIMW	Aosta Airport	Aosta	Aosta Valley	IT	45.73850	7.36872	1791	Europe/Rome
AOY	OIBI	Asaloyeh Airport	Asaloyeh	\N	IR	27.48140	52.61550	15	Asia/Tehran
APA	KAPA	Centennial Airport	Denver	Colorado	US	39.57012	-104.84929	5885	America/Denver
APB	SLAP	Apolo Airport	Apolo	La Paz	BO	-14.73560	-68.41190	4639	America/La_Paz
APC	KAPC	Napa County Airport	Napa	California	US	38.21319	-122.28069	36	America/Los_Angeles
APE	SPAO	San Juan Aposento Airport	San Juan Aposento	Ica	PE	-15.35390	-75.16710	23	America/Lima
APF	KAPF	Naples Municipal Airport	Naples	Florida	US	26.15244	-81.77564	8	America/New_York
APG	KAPG	Phillips Army Air Field (Aberdeen Proving Ground) Airport	Aberdeen	Maryland	US	39.46547	-76.16829	44	America/New_York
APH	KAPH	Ap Hill Lz (Fort Ap Hill) Airport	Bowling Green	Virginia	US	38.06889	-77.31896	220	America/New_York
API	SKAP	Gomez Nino Apiay Air Base	Apiay	Meta	CO	4.07607	-73.56270	1207	America/Bogota
APJ	ZUPL	Ali Pulan Airport	Burang	Tibet	CN	30.39098	81.13804	13944	Asia/Shanghai
APK	NTGD	Apataki Airport	Apataki	Iles-Tuamotu-Gambier	PF	-15.57360	-146.41499	8	Pacific/Tahiti
APL	FQNP	Nampula Airport	Nampula	Nampula	MZ	-15.10560	39.28180	1444	Africa/Maputo
APN	KAPN	Alpena County Regional Airport	Alpena	Michigan	US	45.07808	-83.56031	690	America/New_York
APO	SKLC	Antonio Roldan Betancourt Airport	Carepa	Antioquia	CO	7.81196	-76.71640	46	America/Bogota
APQ	SNAL	Arapiraca Airport	Arapiraca	Alagoas	BR	-9.77536	-36.62920	886	America/Maceio
APS	SWNS	Anapolis Airport	Anapolis	Goiás	BR	-16.36230	-48.92710	3648	America/Sao_Paulo
APT	KAPT	Marion County/Brown Field	Jasper	Tennessee	US	35.06067	-85.58531	641	America/Chicago
APU	SSAP	Apucarana Airport	Apucarana	Paraná	BR	-23.60950	-51.38450	2641	America/Sao_Paulo
APV	KAPV	Apple Valley Airport	Apple Valley	California	US	34.57533	-117.18619	3062	America/Los_Angeles
APW	NSFA	Faleolo International Airport	Apia	A'ana	WS	-13.83000	-172.00800	58	Pacific/Apia
APX	SSOG	Arapongas Airport	Arapongas	Paraná	BR	-23.35290	-51.49170	2599	America/Sao_Paulo
APY	SNAI	Alto Parnaiba Airport	Alto Parnaiba	Maranhão	BR	-9.08361	-45.95056	968	America/Fortaleza
APZ	SAHZ	Zapala Airport	Zapala	Neuquen	AR	-38.97550	-70.11360	3330	America/Argentina/Salta
AQA	SBAQ	Araraquara Airport	Araraquara	São Paulo	BR	-21.81200	-48.13300	2334	America/Sao_Paulo
AQB	MGQC	Santa Cruz del Quiche Airport	Santa Cruz del Quiche	Quiche	GT	15.01220	-91.15060	6631	America/Guatemala
AQG	ZSAQ	Anqing Airport	Anqing	Anhui	CN	30.58220	117.05000	0	Asia/Shanghai
AQI	OEPA	Hafr Al Batin Airport	Qaisumah	Eastern Province	SA	28.33520	46.12510	1174	Asia/Riyadh
AQJ	OJAQ	Aqaba King Hussein International Airport	Aqaba	Aqaba	JO	29.61160	35.01810	175	Asia/Amman
AQM	SWNI	Nova Vida Airport	Ariquemes	Rondônia	BR	-10.17806	-62.82556	410	America/Porto_Velho
AQP	SPQU	Rodriguez Ballon International Airport	Arequipa	Arequipa	PE	-16.34110	-71.58310	8405	America/Lima
AQY	KAQY	Girdwood Airport	Girdwood	Alaska	US	60.96902	-149.11935	164	America/Anchorage
ARA	KARA	Acadiana Regional Airport	New Iberia	Louisiana	US	30.03776	-91.88390	24	America/Chicago
ARB	KARB	Ann Arbor Municipal Airport	Ann Arbor	Michigan	US	42.22293	-83.74571	839	America/Detroit
ARC	PARC	Arctic Village Airport	Arctic Village	Alaska	US	68.11467	-145.57942	2092	America/Anchorage
ARD	WATM	Mali Airport	Alor Island	East Nusa Tenggara	ID	-8.13234	124.59700	10	Asia/Makassar
ARE	TJAB	Antonio/Nery/Juarbe Pol Airport	Arecibo	Puerto Rico	US	18.45092	-66.67544	20	America/Puerto_Rico
ARG	KARG	Walnut Ridge Regional Airport	Walnut Ridge	Arkansas	US	36.12467	-90.92511	279	America/Chicago
ARH	ULAA	Talagi Airport	Archangelsk	Arkhangelskaya	RU	64.60030	40.71670	62	Europe/Moscow
ARI	SCAR	Chacalluta Airport	Arica	Arica-y-Parinacota	CL	-18.34850	-70.33870	167	America/Santiago
ARJ	WAJA	Arso Airport	Arso-Papua Island	Papua	ID	-2.93333	140.78334	208	Asia/Jayapura
ARK	HTAR	Arusha Airport	Arusha	Arusha	TZ	-3.36779	36.63330	4550	Africa/Dar_es_Salaam
ARL	DFER	Arly Airport	Arly	\N	BF	11.59700	1.48300	761	Africa/Ouagadougou
ARM	YARM	Armidale Airport	Armidale	New South Wales	AU	-30.52810	151.61700	3556	Australia/Sydney
ARN	ESSA	Stockholm-Arlanda Airport	Stockholm	Stockholm	SE	59.65190	17.91860	137	Europe/Stockholm
ARR	SAVR	D. Casimiro Szlapelis Airport	Alto Rio Senguerr	Chubut	AR	-45.01360	-70.81220	2286	America/Argentina/Catamarca
ARS	SWEC	Estancia das Cascatas Airport	Aragarcas	Goiás	BR	-15.89670	-52.09560	1017	America/Cuiaba
ART	KART	Watertown International Airport	Watertown	New York	US	43.99183	-76.01942	331	America/New_York
ARU	SBAU	Aracatuba Airport	Aracatuba	São Paulo	BR	-21.14130	-50.42470	1361	America/Sao_Paulo
ARV	KARV	Lakeland/Noble F Lee Memorial Field	Minocqua-Woodruff	Wisconsin	US	45.92792	-89.73094	1630	America/Chicago
ARW	LRAR	Arad International Airport	Arad	Arad	RO	46.17660	21.26200	352	Europe/Bucharest
ARY	YARA	Ararat Airport	\N	Victoria	AU	-37.30940	142.98900	1008	Australia/Melbourne
ARZ	FNZE	N'zeto Airport	N'zeto	Zaire	AO	-7.25944	12.86310	69	Africa/Luanda
ASA	HHSB	Assab International Airport	Assab	Southern Red Sea	ER	13.07180	42.64500	46	Africa/Asmara
ASB	UTAA	Ashgabat Airport	Ashgabat	Ashgabat	TM	37.98680	58.36100	692	Asia/Ashgabat
ASC	SLAS	Ascencion De Guarayos Airport	Ascension de Guarayos	Santa Cruz	BO	-15.93030	-63.15670	807	America/La_Paz
ASD	MYAF	Andros Town Airport	\N	North Andros	BS	24.69790	-77.79560	5	America/Nassau
ASE	KASE	Aspen-Pitkin County/Sardy Field	Aspen	Colorado	US	39.22188	-106.86823	7838	America/Denver
ASF	URWA	Astrakhan Airport	Astrakhan	Astrakhan	RU	46.28330	48.00630	-65	Europe/Astrakhan
ASG	NZAS	Ashburton Aerodrome	\N	Canterbury	NZ	-43.90330	171.79700	302	Pacific/Auckland
ASH	KASH	Boire Field	Nashua	New Hampshire	US	42.78241	-71.51409	200	America/New_York
ASI	FHAW	RAF Ascension Island	Ascension Island	Ascension	SH	-7.96960	-14.39370	278	Atlantic/St_Helena
ASJ	RJKA	Amami Airport	Amami	Kagoshima	JP	28.43060	129.71300	27	Asia/Tokyo
ASK	DIYO	Yamoussoukro Airport	Yamoussoukro	Yamoussoukro-Autonomous-District	CI	6.90317	-5.36558	699	Africa/Abidjan
ASL	KASL	Harrison County Airport	Marshall	Texas	US	32.52049	-94.30777	357	America/Chicago
ASM	HHAS	Asmara International Airport	Asmara	Maekel	ER	15.29190	38.91070	7661	Africa/Asmara
ASN	KASN	Talladega Municipal Airport	Talladega	Alabama	US	33.56950	-86.05120	529	America/Chicago
ASO	HASO	Asosa Airport	Asosa	Binshangul-Gumuz	ET	10.01850	34.58630	5100	Africa/Addis_Ababa
ASP	YBAS	Alice Springs Airport	Alice Springs	Northern Territory	AU	-23.80670	133.90199	1789	Australia/Darwin
ASQ	KTMT	Austin Airport	Austin	Nevada	US	39.46794	-117.19745	5735	America/Los_Angeles
ASR	LTAU	Kayseri Erkilet Airport	Kayseri	Kayseri	TR	38.77040	35.49540	3463	Europe/Istanbul
ASS	FACC	Arathusa Safari Lodge Airport	Arathusa	Mpumalanga	ZA	-24.74417	31.52250	1200	Africa/Johannesburg
AST	KAST	Astoria Regional Airport	Astoria	Oregon	US	46.15798	-123.87862	15	America/Los_Angeles
ASU	SGAS	Silvio Pettirossi International Airport	Asuncion	Central	PY	-25.24000	-57.52000	292	America/Asuncion
ASV	HKAM	Amboseli Airport	Amboseli National Park	Kajiado	KE	-2.64505	37.25310	3755	Africa/Nairobi
ASW	HESN	Aswan International Airport	Aswan	Aswan	EG	23.96440	32.82000	662	Africa/Cairo
ASX	KASX	John F Kennedy Memorial Airport	Ashland	Wisconsin	US	46.54853	-90.91897	826	America/Chicago
ASY	KASY	Ashley Municipal Airport	Ashley	North Dakota	US	46.02316	-99.35258	2034	America/Chicago
ATA	SPHZ	Comandante FAP German Arias Graziani Airport	Anta	Ancash	PE	-9.34744	-77.59840	9097	America/Lima
ATB	HSAT	Atbara Airport	Atbara	\N	SD	17.71034	34.05702	1181	Africa/Khartoum
ATC	MYCA	Arthur's Town Airport	Arthur's Town	Cat-Island	BS	24.62940	-75.67380	18	America/Nassau
ATD	AGAT	Uru Harbour Airport	Atoifi	\N	SB	-8.87333	161.01100	0	Pacific/Guadalcanal
ATE	\N	Antlers Municipal Airport	Antlers	Oklahoma	US	34.19357	-95.64986	577	America/Chicago
ATF	SEAM	Chachoan Airport	Ambato	Tungurahua	EC	-1.21207	-78.57460	8502	America/Guayaquil
ATH	LGAV	Eleftherios Venizelos International Airport	Athens	Attica	GR	37.93640	23.94450	308	Europe/Athens
ATI	SUAG	Artigas International Airport	Artigas	Artigas	UY	-30.40070	-56.50790	410	America/Montevideo
ATJ	FMME	Antsirabe Airport	Antsirabe	\N	MG	-19.83922	47.06371	4997	Indian/Antananarivo
ATK	PATQ	Atqasuk Edward Burnell Sr Memorial Airport	Atqasuk	Alaska	US	70.46711	-157.43567	101	America/Anchorage
ATL	KATL	Hartsfield/Jackson Atlanta International Airport	Atlanta	Georgia	US	33.63670	-84.42786	1026	America/New_York
ATM	SBHT	Altamira Airport	Altamira	Pará	BR	-3.25391	-52.25400	369	America/Santarem
ATO	KUNI	Ohio University Airport	Athens/Albany	Ohio	US	39.21189	-82.22925	766	America/New_York
ATP	AYAI	Aitape Airport	Aitape	Sandaun	PG	-3.14361	142.34681	10	Pacific/Port_Moresby
ATQ	VIAR	Sri Guru Ram Dass Jee International Airport Amritsar	Amritsar	Punjab	IN	31.70960	74.79730	756	Asia/Kolkata
ATR	GQPA	Atar International Airport	Atar	Adrar	MR	20.50680	-13.04320	734	Africa/Nouakchott
ATS	KATS	Artesia Municipal Airport	Artesia	New Mexico	US	32.85194	-104.46758	3544	America/Denver
ATT	PAAB	Atmautluak Airport	Atmautluak	Alaska	US	60.86787	-162.27427	19	America/Nome
ATU	PAAT	Casco Cove Cgs Airport	Attu	Alaska	US	52.83254	173.17555	88	America/Adak
ATV	FTTI	Ati Airport	Ati	Batha	TD	13.23890	18.31330	1089	Africa/Ndjamena
ATW	KATW	Appleton International Airport	Appleton	Wisconsin	US	44.25809	-88.51907	918	America/Chicago
ATY	KATY	Watertown Regional Airport	Watertown	South Dakota	US	44.91397	-97.15472	1749	America/Chicago
ATZ	HEAT	Assiut International Airport	Assiut	Asyut	EG	27.04650	31.01200	772	Africa/Cairo
AUA	TNCA	Queen Beatrix International Airport	Oranjestad	\N	AW	12.50140	-70.01520	60	America/Aruba
AUC	SKUC	Santiago Perez Airport	Arauca	Arauca	CO	7.06888	-70.73690	420	America/Bogota
AUD	YAGD	Augustus Downs Airport	\N	Queensland	AU	-18.51500	139.87801	46	Australia/Brisbane
AUF	LFLA	Auxerre-Branches Airport	Auxerre/Branches	Bourgogne-Franche-Comte	FR	47.85020	3.49711	523	Europe/Paris
AUG	KAUG	Augusta State Airport	Augusta	Maine	US	44.32069	-69.79731	352	America/New_York
AUH	OMAA	Abu Dhabi International Airport	Abu Dhabi	Abu Dhabi	AE	24.43300	54.65110	88	Asia/Dubai
AUJ	AYAT	Ambunti Airport	Ambunti	East Sepik	PG	-4.21567	142.82317	50	Pacific/Port_Moresby
AUK	PAUK	Alakanuk Airport	Alakanuk	Alaska	US	62.68306	-164.72219	22	America/Anchorage
AUM	KAUM	Austin Municipal Airport	Austin	Minnesota	US	43.66264	-92.93292	1234	America/Chicago
AUN	KAUN	Auburn Municipal Airport	Auburn	California	US	38.95482	-121.08173	1538	America/Los_Angeles
AUO	KAUO	Auburn University Regional Airport	Auburn	Alabama	US	32.61511	-85.43400	777	America/Chicago
AUQ	NTMN	Hiva Oa-Atuona Airport	\N	Iles-Marquises	PF	-9.76879	-139.01100	1481	Pacific/Marquesas
AUR	LFLW	Aurillac Airport	Aurillac	Auvergne-Rhone-Alpes	FR	44.89140	2.42194	2096	Europe/Paris
AUS	KAUS	Austin-Bergstrom International Airport	Austin	Texas	US	30.19453	-97.66988	542	America/Chicago
AUT	WPAT	Atauro Airport	Atauro	Dili	TL	-8.21052	125.61600	29	Asia/Dili
AUU	YAUR	Aurukun Airport	\N	Queensland	AU	-13.35390	141.72099	31	Australia/Brisbane
AUW	KAUW	Wausau Downtown Airport	Wausau	Wisconsin	US	44.92629	-89.62700	1201	America/Chicago
AUX	SWGN	Araguaina Airport	Araguaina	Tocantins	BR	-7.22787	-48.24050	771	America/Fortaleza
AUY	NVVA	Anelghowhat Airport	Anelghowhat	Tafea	VU	-20.24920	169.77100	7	Pacific/Efate
AUZ	KARR	Aurora Municipal Airport	Chicago/Aurora	Illinois	US	41.77192	-88.47567	712	America/Chicago
AVA	ZUAS	Anshun Huangguoshu Airport	Anshun	Guizhou	CN	26.26056	105.87333	4812	Asia/Shanghai
AVB	LIPA	Aviano Air Base	Aviano	Friuli Venezia Giulia	IT	46.03190	12.59650	410	Europe/Rome
AVG	YAUV	Auvergne Airport	\N	Northern Territory	AU	-15.70000	130.00000	0	Australia/Darwin
AVI	MUCA	Maximo Gomez Airport	Ciego de Avila	Ciego-de-Avila	CU	22.02710	-78.78960	335	America/Havana
AVK	ZMAH	Arvaikheer Airport	Arvaikheer	Oevorhangay	MN	46.25030	102.80200	5932	Asia/Ulaanbaatar
AVL	KAVL	Asheville Regional Airport	Asheville	North Carolina	US	35.43611	-82.54205	2164	America/New_York
AVN	LFMV	Avignon-Caumont Airport	Avignon/Caumont	Provence-Alpes-Cote-d'Azur	FR	43.90730	4.90183	124	Europe/Paris
AVO	KAVO	Avon Park Executive Airport	Avon Park	Florida	US	27.59130	-81.52897	160	America/New_York
AVP	KAVP	Wilkes-Barre/Scranton International Airport	Wilkes-Barre/Scranton	Pennsylvania	US	41.33847	-75.72339	962	America/New_York
AVU	AGGJ	Avu Avu Airport	\N	Guadalcanal	SB	-9.86833	160.41056	25	Pacific/Guadalcanal
AVV	YMAV	Avalon Airport	Melbourne	Victoria	AU	-38.03940	144.46899	35	Australia/Melbourne
AVW	KAVQ	Marana Regional Airport	Marana	Arizona	US	32.40956	-111.21839	2032	America/Phoenix
AVX	KAVX	Catalina Airport	Avalon	California	US	33.40500	-118.41577	1602	America/Los_Angeles
AWA	HALA	Awassa Airport	Awassa	SNNPR	ET	7.06700	38.50000	5450	Africa/Addis_Ababa
AWB	AYAW	Awaba Airport	Awaba	Western Province	PG	-8.00611	142.74835	32	Pacific/Port_Moresby
AWD	NVVB	Aniwa Airport	Aniwa	Tafea	VU	-19.24000	169.60500	69	Pacific/Efate
AWK	PWAK	Wake Island Airfield	Wake Island	Wake Island	UM	19.28249	166.63665	23	Pacific/Wake
AWM	KAWM	West Memphis Municipal Airport	West Memphis	Arkansas	US	35.13506	-90.23444	213	America/Chicago
AWN	YADS	Alton Downs Airport	\N	South Australia	AU	-26.53330	139.26700	0	Australia/Adelaide
AWP	YAUS	Austral Downs Airport	\N	Northern Territory	AU	-20.50000	137.75000	0	Australia/Darwin
AWZ	OIAW	Ahwaz Airport	Ahwaz	Khuzestan	IR	31.33740	48.76200	66	Asia/Tehran
AXA	TQPF	Wallblake Airport	The Valley	\N	AI	18.20480	-63.05510	127	America/Anguilla
AXB	\N	Maxson Airfield	Alexandria Bay	New York	US	44.31672	-75.89967	340	America/New_York
AXC	YAMC	Aramac Airport	\N	Queensland	AU	-22.96670	145.24200	232	Australia/Brisbane
AXD	LGAL	Dimokritos Airport	Alexandroupolis	East Macedonia and Thrace	GR	40.85590	25.95630	24	Europe/Athens
AXE	SSXX	Xanxere Airport	Xanxere	Santa Catarina	BR	-26.87556	-52.37305	2986	America/Sao_Paulo
AXF	ZBAL	Alxa Left Banner Bayanhot Airport	Bayanhot	Inner Mongolia	CN	38.74831	105.58858	4560	Asia/Shanghai
AXG	KAXA	Algona Municipal Airport	Algona	Iowa	US	43.07780	-94.27177	1216	America/Chicago
AXJ	RJDA	Amakusa Airport	\N	Kumamoto	JP	32.48250	130.15900	340	Asia/Tokyo
AXK	OYAT	Ataq Airport	\N	Shabwah	YE	14.55130	46.82620	3735	Asia/Aden
AXL	YALX	Alexandria Homestead Airport	\N	Northern Territory	AU	-19.06020	136.71001	0	Australia/Darwin
AXM	SKAR	El Eden Airport	Armenia	Quindio	CO	4.45278	-75.76640	3990	America/Bogota
AXN	KAXN	Alexandria Regional/Chandler Field	Alexandria	Minnesota	US	45.86631	-95.39467	1425	America/Chicago
AXP	MYAP	Spring Point Airport	Spring Point	Acklins	BS	22.44180	-73.97090	11	America/Nassau
AXR	NTGU	Arutua Airport	\N	Iles-Tuamotu-Gambier	PF	-15.24830	-146.61700	9	Pacific/Tahiti
AXS	KAXS	Altus/Quartz Mountain Regional Airport	Altus	Oklahoma	US	34.69881	-99.33847	1433	America/Chicago
AXT	RJSK	Akita Airport	Akita	Akita	JP	39.61560	140.21899	313	Asia/Tokyo
AXU	HAAX	Axum Airport	\N	Tigray	ET	14.14680	38.77280	6959	Africa/Addis_Ababa
AXV	KAXV	Neil Armstrong Airport	Wapakoneta	Ohio	US	40.49355	-84.29807	912	America/New_York
AXX	KAXX	Angel Fire Airport	Angel Fire	New Mexico	US	36.42200	-105.28991	8380	America/Denver
AYG	SKYA	Yaguara Airport	San Vicente Del Caguan	Caqueta	CO	1.54417	-73.93330	812	America/Bogota
AYJ	VEAY	Maharishi Valmiki International Airport	Ayodhya	Uttar Pradesh	IN	26.74803	82.15078	335	Asia/Kolkata
AYL	YANL	Anthony Lagoon Airport	\N	Northern Territory	AU	-18.01808	135.53507	0	Australia/Darwin
AYM	\N	Yas Island Seaplane Base	Yas Island	Abu Dhabi	AE	24.46700	54.61030	0	Asia/Dubai
AYN	ZHAY	Anyang Airport	Anyang	Henan	CN	36.13390	114.34400	0	Asia/Shanghai
AYO	SGAY	Juan De Ayolas Airport	Ayolas	Misiones	PY	-27.37000	-56.85000	223	America/Asuncion
AYP	SPHO	Coronel FAP Alfredo Mendivil Duarte Airport	Ayacucho	Ayacucho	PE	-13.15480	-74.20440	8917	America/Lima
AYQ	YAYE	Ayers Rock Connellan Airport	Ayers Rock	Northern Territory	AU	-25.18610	130.97600	1626	Australia/Darwin
AYR	YAYR	Ayr Airport	\N	Queensland	AU	-19.58440	147.32899	41	Australia/Brisbane
AYS	KAYS	Waycross-Ware County Airport	Waycross	Georgia	US	31.24839	-82.39539	141	America/New_York
AYT	LTAI	Antalya International Airport	Antalya	Antalya	TR	36.89870	30.80050	177	Europe/Istanbul
AYU	AYAY	Aiyura Airport	Aiyura Valley	Eastern Highlands	PG	-6.33806	145.90417	5355	Pacific/Port_Moresby
AYX	SPAY	Teniente General Gerardo Perez Pinedo Airport	Atalaya	Junin	PE	-10.72910	-73.76650	1900	America/Lima
AZA	KIWA	Mesa Gateway Airport	Phoenix	Arizona	US	33.30782	-111.65546	1384	America/Phoenix
AZD	OIYY	Shahid Sadooghi Airport	Yazd	Yazd	IR	31.90490	54.27650	4054	Asia/Tehran
AZH	VEAH	Azamgarh Airport	Azamgarh	Uttar Pradesh	IN	26.15333	83.11833	250	Asia/Kolkata
AZI	OMAD	Al Bateen Executive Airport	Abu Dhabi	Abu Dhabi	AE	24.42830	54.45810	16	Asia/Dubai
AZL	SWTU	Fazenda Tucunare Airport	Sapezal	Mato Grosso do Sul	BR	-13.46553	-58.86693	1814	America/Cuiaba
AZN	UZKA	Andizhan Airport	Andizhan	Andijon	UZ	40.72770	72.29400	1515	Asia/Tashkent
AZO	KAZO	Kalamazoo/Battle Creek International Airport	Kalamazoo	Michigan	US	42.23439	-85.55156	874	America/Detroit
AZP	MMJC	Atizapan De Zaragoza Airport	\N	Mexico	MX	19.57480	-99.28880	8120	America/Mexico_City
AZR	DAUA	Touat Cheikh Sidi Mohamed Belkebir Airport	\N	Adrar	DZ	27.83760	-0.18641	919	Africa/Algiers
AZS	MDCY	Samana El Catey International Airport	Samana	Maria-Trinidad-Sanchez	DO	19.26700	-69.74200	30	America/Santo_Domingo
AZZ	FNAM	Ambriz Airport	Ambriz	Bengo	AO	-7.86222	13.11610	144	Africa/Luanda
BAA	AYBL	Bialla Airport	Bialla	West New Britain	PG	-5.32944	151.00613	51	Pacific/Port_Moresby
BAB	KBAB	Beale Afb Airport	Marysville	California	US	39.13610	-121.43659	113	America/Los_Angeles
BAD	KBAD	Barksdale Afb Airport	Bossier City	Louisiana	US	32.50193	-93.66263	165	America/Chicago
BAE	LFMR	Barcelonnette - Saint-Pons Airport	Le Castellet	Provence-Alpes-Cote-d'Azur	FR	44.38830	6.61028	3714	Europe/Paris
BAF	KBAF	Westfield-Barnes Regional Airport	Westfield/Springfield	Massachusetts	US	42.15794	-72.71586	270	America/New_York
BAG	RPUB	Loakan Airport	Baguio City	Cordillera	PH	16.37510	120.62000	4251	Asia/Manila
BAH	OBBI	Bahrain International Airport	Manama	Muharraq	BH	26.27080	50.63360	6	Asia/Bahrain
BAI	MRBA	Buenos Aires Airport	Punta Arenas	Puntarenas	CR	9.16361	-83.32990	1214	America/Costa_Rica
BAL	LTCJ	Batman Airport	Batman	Batman	TR	37.92900	41.11660	1822	Europe/Istanbul
BAM	KBAM	Battle Mountain Airport	Battle Mountain	Nevada	US	40.59906	-116.87433	4536	America/Los_Angeles
BAN	FZVR	Basongo Airport	Basongo	\N	CD	-4.31700	20.43300	1640	Africa/Lubumbashi
BAO	VTED	Udorn Air Base	Ban Mak Khaen	Changwat-Udon-Thani	TH	17.38300	102.80000	0	Asia/Bangkok
BAQ	SKBQ	Ernesto Cortissoz International Airport	Barranquilla	Atlantico	CO	10.88960	-74.78080	98	America/Bogota
BAR	ZJQH	Qionghai Boao Airport	Qionghai	Hainan	CN	19.14056	110.45889	73	Asia/Shanghai
BAS	AGGE	Ballalae Airport	Ballalae	\N	SB	-6.99075	155.88666	5	Pacific/Guadalcanal
BAT	SBBT	Chafei Amsei Airport	Barretos	São Paulo	BR	-20.58450	-48.59410	1898	America/Sao_Paulo
BAU	SBBU	Bauru Airport	Bauru	São Paulo	BR	-22.34500	-49.05380	2025	America/Sao_Paulo
BAV	ZBOW	Baotou Airport	Baotou	Inner Mongolia	CN	40.56000	109.99700	3321	Asia/Shanghai
BAX	UNBB	Barnaul Airport	Barnaul	Altai-Krai	RU	53.36380	83.53850	837	Asia/Barnaul
BAY	LRBM	Tautii Magheraus Airport	Baia Mare	Maramureş	RO	47.65840	23.47000	605	Europe/Bucharest
BAZ	SWBC	Barcelos Airport	Barcelos	Amazonas	BR	-0.98129	-62.91960	112	America/Boa_Vista
BBA	SCBA	Balmaceda Airport	Balmaceda	Aisen	CL	-45.91610	-71.68950	1722	America/Santiago
BBB	KBBB	Benson Municipal Airport	Benson	Minnesota	US	45.33192	-95.65058	1039	America/Chicago
BBC	KBYY	Bay City Regional Airport	Bay City	Texas	US	28.97325	-95.86345	45	America/Chicago
BBD	KBBD	Curtis Field	Brady	Texas	US	31.17928	-99.32392	1827	America/Chicago
BBG	NGTU	Butaritari Atoll Airport	Butaritari Atoll	Gilbert-Islands	KI	3.08583	172.81100	5	Pacific/Tarawa
BBH	EDBH	Barth Airport	\N	Mecklenburg-Vorpommern	DE	54.33750	12.69970	23	Europe/Berlin
BBI	VEBS	Biju Patnaik Airport	Bhubaneswar	Odisha	IN	20.24440	85.81780	138	Asia/Kolkata
BBJ	EDRB	Bitburg Airport	Bitburg	Rheinland-Pfalz	DE	49.94528	6.56500	1220	Europe/Berlin
BBK	FBKE	Kasane Airport	Kasane	North West	BW	-17.83290	25.16240	3289	Africa/Gaborone
BBL	YLLE	Ballera Airport	\N	Queensland	AU	-27.40830	141.80800	385	Australia/Brisbane
BBM	VDBG	Battambang Airport	Battambang	Battambang	KH	13.09560	103.22400	59	Asia/Phnom_Penh
BBN	WBGZ	Bario Airport	Bario	Sarawak	MY	3.73389	115.47900	3350	Asia/Kuala_Lumpur
BBO	HCMI	Berbera Airport	Berbera	Woqooyi Galbeed	SO	10.38920	44.94110	30	Africa/Mogadishu
BBP	EGHJ	Bembridge Airport	Bembridge	England	GB	50.67810	-1.10944	53	Europe/London
BBR	TFFB	Baillif Airport	Basse Terre	Guadeloupe	GP	16.01330	-61.74220	59	America/Guadeloupe
BBS	EGLK	Blackbushe Airport	Yateley	England	GB	51.32390	-0.84750	325	Europe/London
BBT	FEFT	Berberati Airport	Berberati	Mambere-Kadei	CF	4.22158	15.78640	1929	Africa/Bangui
BBU	LRBS	Baneasa International Airport	Bucharest	Bucureşti	RO	44.50320	26.10210	297	Europe/Bucharest
BBV	DIGN	Nero-Mer Airport	Grand-Bereby	Bas-Sassandra	CI	4.64341	-6.92396	20	Africa/Abidjan
BBW	KBBW	Broken Bow Municipal/Keith Glaze Field	Broken Bow	Nebraska	US	41.43645	-99.64216	2546	America/Chicago
BBX	KLOM	Wings Field	Philadelphia	Pennsylvania	US	40.13756	-75.26514	302	America/New_York
BBY	FEFM	Bambari Airport	Bambari	Ouaka	CF	5.84694	20.64750	1549	Africa/Bangui
BBZ	FLZB	Zambezi Airport	Zambezi	North Western	ZM	-13.53610	23.10850	3538	Africa/Lusaka
BCA	MUBA	Gustavo Rizo Airport	Baracoa	Guantanamo	CU	20.36530	-74.50620	26	America/Havana
BCB	KBCB	Virginia Tech/Montgomery Executive Airport	Blacksburg	Virginia	US	37.20939	-80.41209	2119	America/New_York
BCC	\N	Bear Creek 3 Airport	Bear Creek	Alaska	US	63.57161	-156.14405	740	America/Anchorage
BCD	RPVB	Bacolod-Silay City International Airport	Bacolod City	Negros-Island-Region	PH	10.77640	123.01500	0	Asia/Manila
BCE	KBCE	Bryce Canyon Airport	Bryce Canyon	Utah	US	37.70645	-112.14580	7590	America/Denver
BCF	FEGU	Bouca Airport	Bouca	Ouham	CF	6.51700	18.26700	1532	Africa/Bangui
BCG	SYBE	Bemichi Airport	Bemichi	Barima-Waini	GY	7.70000	-59.16666	94	America/Guyana
BCH	WPEC	Cakung Airport	Baucau	Baucau	TL	-8.48903	126.40100	1771	Asia/Dili
BCI	YBAR	Barcaldine Airport	Barcaldine	Queensland	AU	-23.56530	145.30701	878	Australia/Brisbane
BCL	MRBC	Barra del Colorado Airport	Pococi	Limon	CR	10.76870	-83.58560	3	America/Costa_Rica
BCM	LRBC	Bacau Airport	Bacau	Bacau	RO	46.52190	26.91030	607	Europe/Bucharest
BCN	LEBL	Barcelona International Airport	Barcelona	Cataluña	ES	41.29710	2.07846	12	Europe/Madrid
BCO	HABC	Baco Airport	Baco	\N	ET	5.78287	36.56200	0	Africa/Addis_Ababa
BCR	SWNK	Novo Campo Airport	Boca Do Acre	Amazonas	BR	-8.83456	-67.31240	394	America/Manaus
BCS	\N	Southern Seaplane Airport	Belle Chasse	Louisiana	US	29.86604	-90.02229	0	America/Chicago
BCT	KBCT	Boca Raton Airport	Boca Raton	Florida	US	26.37849	-80.10770	13	America/New_York
BCX	UWUB	Beloretsk Airport	Beloretsk	Bashkortostan	RU	53.93810	58.34000	1827	Asia/Yekaterinburg
BDA	TXKF	L.F. Wade International International Airport	Hamilton	Saint-Georgeʼs	BM	32.36400	-64.67870	12	Atlantic/Bermuda
BDB	YBUD	Bundaberg Airport	Bundaberg	Queensland	AU	-24.90390	152.31900	107	Australia/Brisbane
BDC	SNBC	Barra do Corda Airport	Barra Do Corda	Maranhão	BR	-5.50250	-45.21583	509	America/Fortaleza
BDD	YBAU	Badu Island Airport	\N	Queensland	AU	-10.15000	142.17340	14	Australia/Brisbane
BDE	KBDE	Baudette International Airport	Baudette	Minnesota	US	48.73025	-94.61106	1085	America/Chicago
BDF	\N	Rinkenberger Airport	Bradford	Illinois	US	41.23087	-89.61565	808	America/Chicago
BDG	KBDG	Blanding Municipal Airport	Blanding	Utah	US	37.58333	-109.48328	5868	America/Denver
BDH	OIBL	Bandar Lengeh Airport	Bandar Lengeh	Hormozgan	IR	26.53200	54.82480	67	Asia/Tehran
BDI	FSSB	Bird Island Airport	Bird Island	\N	SC	-3.72472	55.20530	6	Indian/Mahe
BDJ	WAOO	Syamsudin Noor Airport	Banjarmasin, Borneo Island	South Kalimantan	ID	-3.44236	114.76300	66	Asia/Makassar
BDK	DIBU	Soko Airport	Bondoukou	\N	CI	8.01722	-2.76194	1247	Africa/Abidjan
BDL	KBDL	Bradley International Airport	Windsor Locks	Connecticut	US	41.93903	-72.68432	173	America/New_York
BDM	LTBG	Bandirma Airport	Bandirma	Balikesir	TR	40.31800	27.97770	170	Europe/Istanbul
BDN	OPTH	Talhar Airport	Badin	Sindh	PK	24.84150	68.83840	28	Asia/Karachi
BDO	WICC	Husein Sastranegara International Airport	Bandung, Java Island	West Java	ID	-6.90063	107.57600	2436	Asia/Jakarta
BDP	VNCG	Bhadrapur Airport	Bhadrapur	Eastern Region	NP	26.57080	88.07960	300	Asia/Kathmandu
BDQ	VABO	Vadodara Airport	Vadodara	Gujarat	IN	22.33620	73.22630	129	Asia/Kolkata
BDR	KBDR	Bridgeport/Sikorsky Airport	Bridgeport	Connecticut	US	41.16348	-73.12618	8	America/New_York
BDS	LIBR	Brindisi / Casale Airport	Brindisi	Apulia	IT	40.65760	17.94700	47	Europe/Rome
BDT	FZFD	Gbadolite Airport	\N	Equateur	CD	4.25321	20.97530	1509	Africa/Kinshasa
BDU	ENDU	Bardufoss Airport	Malselv	Troms	NO	69.05580	18.54040	252	Europe/Oslo
BDV	FZRB	Moba Airport	Moba	\N	CD	-7.06700	29.78300	2953	Africa/Lubumbashi
BDW	YBDF	Bedford Downs Airport	\N	Western Australia	AU	-17.28670	127.46300	1750	Australia/Perth
BDX	\N	Broadus Airport	Broadus	Montana	US	45.47047	-105.45714	3282	America/Denver
BDY	\N	Bandon State Airport	Bandon	Oregon	US	43.08647	-124.40786	122	America/Los_Angeles
BDZ	AYBG	Baindoung Airport	\N	Morobe	PG	-6.34722	146.94222	4400	Pacific/Port_Moresby
BEB	EGPL	Benbecula Airport	Balivanich	Scotland	GB	57.48110	-7.36278	19	Europe/London
BEC	KBEC	Beech Factory Airport	Wichita	Kansas	US	37.69392	-97.21492	1409	America/Chicago
BED	KBED	Laurence G Hanscom Field	Bedford	Massachusetts	US	42.46994	-71.28900	132	America/New_York
BEF	MNBL	Bluefields Airport	Bluefileds	Atlantico-Sur	NI	11.99100	-83.77410	20	America/Managua
BEG	LYBE	Belgrade Nikola Tesla Airport	Belgrad	\N	RS	44.81840	20.30910	335	Europe/Belgrade
BEH	KBEH	Southwest Michigan Regional Airport	Benton Harbor	Michigan	US	42.12838	-86.42488	649	America/Detroit
BEI	HABE	Beica Airport	Beica	\N	ET	9.38639	34.52190	5410	Africa/Addis_Ababa
BEJ	WALK	Barau(Kalimaru) Airport	Tanjung Redep, Borneo Island	East Kalimantan	ID	2.15550	117.43200	59	Asia/Makassar
BEK	VIBY	Bareilly Air Force Station	\N	Uttar Pradesh	IN	28.42210	79.45080	580	Asia/Kolkata
BEL	SBBE	Val de Cans/Julio Cezar Ribeiro International Airport	Belem	Pará	BR	-1.37925	-48.47630	54	America/Belem
BEM	GMMD	Beni Mellal Airport	\N	Beni-Mellal-Khenifra	MA	32.40000	-6.33333	1670	Africa/Casablanca
BEN	HLLB	Benina International Airport	Benghazi	Banghazi	LY	32.09680	20.26950	433	Africa/Tripoli
BEO	YPEC	Aeropelican Airport	\N	New South Wales	AU	-33.06670	151.64799	2	Australia/Sydney
BEP	VOBI	Bellary Airport	Bellary	Karnataka	IN	15.16280	76.88280	30	Asia/Kolkata
BEQ	EGXH	RAF Honington	Thetford	England	GB	52.34260	0.77294	174	Europe/London
BER	EDDB	Berlin Brandenburg Airport	Berlin	Brandenburg	DE	52.36217	13.50067	156	Europe/Berlin
BES	LFRB	Brest Bretagne Airport	Brest/Guipavas	Brittany	FR	48.44790	-4.41854	325	Europe/Paris
BET	PABE	Bethel Airport	Bethel	Alaska	US	60.77856	-161.83717	129	America/Anchorage
BEU	YBIE	Bedourie Airport	\N	Queensland	AU	-24.34610	139.46001	300	Australia/Brisbane
BEV	LLBS	Be'er Sheva (Teyman) Airport	Beersheva	Southern District	IL	31.28700	34.72300	656	Asia/Jerusalem
BEW	FQBR	Beira Airport	Beira	Sofala	MZ	-19.79640	34.90760	33	Africa/Maputo
BEX	EGUB	RAF Benson	Benson	England	GB	51.61640	-1.09583	226	Europe/London
BEY	OLBA	Beirut Rafic Hariri International Airport	Beirut	Mont-Liban	LB	33.82090	35.48840	87	Asia/Beirut
BEZ	NGBR	Beru Airport	Beru	Gilbert-Islands	KI	-1.35472	176.00700	6	Pacific/Tarawa
BFA	SGBN	Bahia Negra Airport	Bahia Negra	Alto-Paraguay	PY	-20.22460	-58.17920	277	America/Asuncion
BFD	KBFD	Bradford Regional Airport	Bradford	Pennsylvania	US	41.80295	-78.63997	2143	America/New_York
BFE	EDLI	Bielefeld Airport	Bielefeld	Nordrhein-Westfalen	DE	51.96472	8.54444	433	Europe/Berlin
BFF	KBFF	Scottsbluff/Western Nebraska Regional/Wm B Heilig Field	Scottsbluff	Nebraska	US	41.87403	-103.59564	3967	America/Denver
BFG	\N	Bullfrog Basin Airport	Glen Canyon Natl Rec Area	Utah	US	37.54582	-110.71320	4167	America/Denver
BFH	SBBI	Bacacheri Airport	Curitiba	Paraná	BR	-25.40510	-49.23200	3057	America/Sao_Paulo
BFI	KBFI	Boeing Field/King County International Airport	Seattle	Washington	US	47.52997	-122.30194	22	America/Los_Angeles
BFJ	ZUBJ	Bijie Airport	Bijie	Guizhou	CN	27.26709	105.47163	1448	Asia/Shanghai
BFK	KBKF	Buckley Space Force Base Airport	Aurora	Colorado	US	39.70176	-104.75196	5663	America/Denver
BFL	KBFL	Meadows Field	Bakersfield	California	US	35.43386	-119.05767	510	America/Los_Angeles
BFM	KBFM	Mobile International Airport	Mobile	Alabama	US	30.62678	-88.06809	26	America/Chicago
BFN	FABL	J B M Hertzog International Airport	Bloemfontain	Orange-Free-State	ZA	-29.09270	26.30240	4458	Africa/Johannesburg
BFO	FVCZ	Buffalo Range Airport	Chiredzi	Masvingo	ZW	-21.00810	31.57860	1421	Africa/Harare
BFP	KBVI	Beaver County Airport	Beaver Falls	Pennsylvania	US	40.77247	-80.39144	1253	America/New_York
BFR	KBFR	Virgil I Grissom Municipal Airport	Bedford	Indiana	US	38.84003	-86.44536	727	America/Indiana/Indianapolis
BFS	EGAA	Belfast International Airport	Belfast	Northern Ireland	GB	54.65750	-6.21583	268	Europe/London
BFT	KARW	Beaufort Executive Airport	Beaufort	South Carolina	US	32.41217	-80.63435	9	America/New_York
BFU	ZSBB	Bengbu Airport	Bengbu	Anhui	CN	32.84773	117.32024	100	Asia/Shanghai
BFV	VTUO	Buri Ram Airport	\N	Buriram	TH	15.22950	103.25300	590	Asia/Bangkok
BFW	DAOS	Sidi Bel Abbes Airport	\N	Sidi-Bel-Abbes	DZ	35.17180	-0.59328	1614	Africa/Algiers
BFX	FKKU	Bafoussam Airport	Bafoussam	West	CM	5.53692	10.35460	4347	Africa/Douala
BFY	\N	Bengbu Tenghu Airport	Bengbu	Anhui	CN	33.16600	117.05700	100	Asia/Shanghai
BGA	SKBG	Palonegro Airport	Bucaramanga	Santander	CO	7.12650	-73.18480	3897	America/Bogota
BGB	FOGB	Booue Airport	Booue	Ogooue-Ivindo	GA	-0.10000	11.95000	604	Africa/Libreville
BGC	LPBG	Braganca Airport	Bragança	Bragança	PT	41.85780	-6.70713	2241	Europe/Lisbon
BGD	KBGD	Hutchinson County Airport	Borger	Texas	US	35.70089	-101.39367	3055	America/Chicago
BGE	KBGE	Decatur County Industrial Air Park	Bainbridge	Georgia	US	30.97160	-84.63693	141	America/New_York
BGF	FEFF	Bangui M'Poko International Airport	Bangui	Ombella-M'Poko	CF	4.39848	18.51880	1208	Africa/Bangui
BGG	LTCU	Bingöl Airport	Bingöl	Bingöl	TR	38.86111	40.59250	3492	Europe/Istanbul
BGH	GQNE	Abbaye Airport	Boghe	Brakna	MR	16.63331	-14.20000	66	Africa/Nouakchott
BGI	TBPB	Sir Grantley Adams International Airport	Bridgetown	Christ-Church	BB	13.07460	-59.49250	169	America/Barbados
BGJ	BIBF	Borgarfjordur eystri Airport	Borgarfjordur eystri	East	IS	65.51640	-13.80500	80	Atlantic/Reykjavik
BGK	MZBG	Big Creek Airport	Big Creek	Toledo	BZ	16.52000	-88.40917	22	America/Belize
BGM	KBGM	Greater Binghamton/Edwin A Link Field	Binghamton	New York	US	42.20844	-75.97961	1636	America/New_York
BGN	UESG	Belaya Gora Airport	Belaya Gora	Sakha Republic	RU	68.55700	146.23117	89	Asia/Magadan
BGO	ENBR	Bergen Airport Flesland	Bergen	Hordaland	NO	60.29340	5.21814	170	Europe/Oslo
BGQ	PAGQ	Big Lake Airport	Big Lake	Alaska	US	61.53468	-149.81255	162	America/Anchorage
BGR	KBGR	Bangor International Airport	Bangor	Maine	US	44.80744	-68.82814	192	America/New_York
BGT	\N	Bagdad Airport	Bagdad	Arizona	US	34.59289	-113.17195	4196	America/Phoenix
BGU	FEFG	Bangassou Airport	Bangassou	\N	CF	4.78500	22.78100	1706	Africa/Bangui
BGV	SSBG	Aeroclube de Bento Goncalves Airport	Bento Goncalves	Rio Grande do Sul	BR	-29.14833	-51.53639	2209	America/Sao_Paulo
BGW	ORBI	Baghdad International Airport	Baghdad	Baghdad	IQ	33.26250	44.23460	114	Asia/Baghdad
BGX	SBBG	Comandante Gustavo Kraemer Airport	Bage	Rio Grande do Sul	BR	-31.39050	-54.11220	600	America/Sao_Paulo
BGY	LIME	Bergamo / Orio Al Serio Airport	Bergamo	Lombardy	IT	45.67390	9.70417	782	Europe/Rome
BHA	SESV	Los Perales Airport	Bahia de Caraquez	Manabi	EC	-0.60811	-80.40270	10	America/Guayaquil
BHB	KBHB	Hancock County/Bar Harbor Airport	Bar Harbor	Maine	US	44.44971	-68.36149	83	America/New_York
BHD	EGAC	George Best Belfast City Airport	Belfast	Northern Ireland	GB	54.61810	-5.87250	15	Europe/London
BHE	NZWB	Woodbourne Airport	Blenheim	Marlborough	NZ	-41.51830	173.87000	109	Pacific/Auckland
BHF	SKCP	Cupica Airport	Bahia Solano	Choco	CO	6.69194	-77.47722	0	America/Bogota
BHH	OEBH	Bisha Airport	\N	\N	SA	19.98440	42.62090	3887	Asia/Riyadh
BHI	SAZB	Comandante Espora Airport	Bahia Blanca	Buenos-Aires	AR	-38.72500	-62.16930	246	America/Argentina/Buenos_Aires
BHJ	VABJ	Bhuj Airport	Bhuj	Gujarat	IN	23.28780	69.67020	268	Asia/Kolkata
BHK	UZSB	Bukhara Airport	Bukhara	\N	UZ	39.77500	64.48330	751	Asia/Samarkand
BHM	KBHM	Birmingham-Shuttlesworth International Airport	Birmingham	Alabama	US	33.56389	-86.75231	650	America/Chicago
BHO	VABP	Bhopal Airport	Bhopal	Madhya Pradesh	IN	23.28750	77.33740	1719	Asia/Kolkata
BHP	VNBJ	Bhojpur Airport	Bhojpur	Eastern Region	NP	27.14740	87.05080	4000	Asia/Kathmandu
BHQ	YBHI	Broken Hill Airport	Broken Hill	New South Wales	AU	-32.00140	141.47200	958	Australia/Adelaide
BHR	VNBP	Bharatpur Airport	Bharatpur	Central Region	NP	27.67810	84.42940	600	Asia/Kathmandu
BHS	YBTH	Bathurst Airport	Bathurst	New South Wales	AU	-33.40940	149.65199	2435	Australia/Sydney
BHU	VABV	Bhavnagar Airport	Bhavnagar	Gujarat	IN	21.75220	72.18520	44	Asia/Kolkata
BHV	OPBW	Bahawalpur Airport	Bahawalpur	Punjab	PK	29.34810	71.71800	392	Asia/Karachi
BHW	OPBG	Bhagatanwala Airport	Bhagatanwala	Punjab	PK	32.05610	72.94840	600	Asia/Karachi
BHX	EGBB	Birmingham International Airport	Birmingham	England	GB	52.45390	-1.74803	327	Europe/London
BHY	ZGBH	Beihai Airport	Beihai	Guangxi	CN	21.53940	109.29400	0	Asia/Shanghai
BIA	LFKB	Bastia-Poretta Airport	Bastia/Poretta	Corsica	FR	42.55270	9.48373	26	Europe/Paris
BIB	HCMB	Baidoa Airport	Baidoa	Bay	SO	3.10222	43.62860	1820	Africa/Mogadishu
BID	KBID	Block Island State Airport	Block Island	Rhode Island	US	41.16811	-71.57783	108	America/New_York
BIE	KBIE	Beatrice Municipal Airport	Beatrice	Nebraska	US	40.30128	-96.75411	1324	America/Chicago
BIF	KBIF	Biggs Army Air Field (Fort Bliss) Airport	Fort Bliss/El Paso/	Texas	US	31.84953	-106.38005	3947	America/Denver
BIG	PABI	Allen Army Air Field	Delta Junction Ft Greely	Alaska	US	63.99516	-145.72004	1291	America/Anchorage
BIH	KBIH	Bishop Airport	Bishop	California	US	37.37311	-118.36361	4124	America/Los_Angeles
BIK	WABB	Frans Kaisiepo Airport	Biak-Supiori Island	Papua	ID	-1.19002	136.10800	46	Asia/Jayapura
BIL	KBIL	Billings Logan International Airport	Billings	Montana	US	45.80785	-108.54354	3662	America/Denver
BIM	MYBS	South Bimini Airport	South Bimini	Bimini	BS	25.69990	-79.26470	10	America/Nassau
BIN	OABN	Bamiyan Airport	Bamiyan	Bamyan	AF	34.81700	67.81700	8367	Asia/Kabul
BIO	LEBB	Bilbao Airport	Bilbao	País Vasco	ES	43.30110	-2.91061	138	Europe/Madrid
BIP	YBWM	Bulimba Airport	\N	Queensland	AU	-16.88080	143.47900	470	Australia/Brisbane
BIQ	LFBZ	Biarritz-Anglet-Bayonne Airport	Biarritz/Anglet/Bayonne	Nouvelle-Aquitaine	FR	43.46840	-1.52332	245	Europe/Paris
BIR	VNVT	Biratnagar Airport	Biratnagar	Eastern Region	NP	26.48150	87.26400	236	Asia/Kathmandu
BIS	KBIS	Bismarck Municipal Airport	Bismarck	North Dakota	US	46.77273	-100.74574	1661	America/Chicago
BIT	VNBT	Baitadi Airport	Baitadi	Far-Western	NP	29.46530	80.54920	4200	Asia/Kathmandu
BIU	BIBD	Bíldudalur Airport	Bíldudalur	Westfjords	IS	65.64130	-23.54620	18	Atlantic/Reykjavik
BIV	FEFR	Bria Airport	Bria	Haute-Kotto	CF	6.52778	21.98940	1975	Africa/Bangui
BIW	YBIL	Billiluna Airport	\N	Western Australia	AU	-19.56670	127.66700	1000	Australia/Perth
BIX	KBIX	Keesler Afb Airport	Biloxi	Mississippi	US	30.41043	-88.92444	33	America/Chicago
BIY	FABE	Bisho Airport	Bisho	Eastern Cape	ZA	-32.89710	27.27910	1950	Africa/Johannesburg
BJA	DAAE	Soummam Airport	Bejaia	Bejaia	DZ	36.71200	5.06992	20	Africa/Algiers
BJB	OIMN	Bojnord Airport	Bojnord	Khorasan-e-Shomali	IR	37.49300	57.30820	3499	Asia/Tehran
BJC	KBJC	Rocky Mountain Metro Airport	Denver	Colorado	US	39.90881	-105.11719	5673	America/Denver
BJD	BIBK	Bakkafjordur Airport	Bakkafjordur	Northeast	IS	66.02190	-14.82440	14	Atlantic/Reykjavik
BJF	ENBS	Båtsfjord Airport	Båtsfjord	Finnmark	NO	70.60050	29.69140	490	Europe/Oslo
BJI	KBJI	Bemidji Regional Airport	Bemidji	Minnesota	US	47.51072	-94.93472	1391	America/Chicago
BJJ	KBJJ	Wayne County Airport	Wooster	Ohio	US	40.87484	-81.88826	1136	America/New_York
BJK	WAPK	Nangasuri Airport	Maikoor Island	Maluku	ID	-6.06620	134.27400	82	Asia/Jayapura
BJL	GBYD	Banjul International Airport	Banjul	Western	GM	13.33800	-16.65220	95	Africa/Banjul
BJM	HBBA	Bujumbura International Airport	Bujumbura	Bujumbura-Mairie	BI	-3.32402	29.31850	2582	Africa/Bujumbura
BJO	SLBJ	Bermejo Airport	Bermejo	Tarija	BO	-22.77330	-64.31290	1249	America/La_Paz
BJP	SBBP	Aeroporto Estadual Arthur Siqueira Airport	Braganca Paulista	São Paulo	BR	-22.97917	-46.53750	2887	America/Sao_Paulo
BJR	HABD	Bahir Dar Airport	Bahir Dar	Amhara	ET	11.60810	37.32160	5978	Africa/Addis_Ababa
BJU	VNBR	Bajura Airport	Bajura	Far-Western	NP	29.50200	81.66900	4300	Asia/Kathmandu
BJV	LTFE	Milas Bodrum International Airport	Bodrum	Mugla	TR	37.25060	27.66430	21	Europe/Istanbul
BJW	WATB	Soa Airport	Bajawa	East Nusa Tenggara	ID	-8.70867	121.05717	1454	Asia/Makassar
BJX	MMLO	Del Bajio International Airport	Silao	Guanajuato	MX	20.99350	-101.48100	5956	America/Mexico_City
BJY	LYBT	Batajnica Air Base	Batajnica	\N	RS	44.93530	20.25750	265	Europe/Belgrade
BJZ	LEBZ	Badajoz Airport	Badajoz	Extremadura	ES	38.89130	-6.82133	609	Europe/Madrid
BKA	UUBB	Bykovo Airport	Moscow	Moscow-Oblast	RU	55.61720	38.06000	427	Europe/Moscow
BKB	VIBK	Nal Airport	Bikaner	Rajasthan	IN	28.07060	73.20720	750	Asia/Kolkata
BKC	PABL	Buckland Airport	Buckland	Alaska	US	65.98156	-161.14914	29	America/Anchorage
BKD	KBKD	Stephens County Airport	Breckenridge	Texas	US	32.71876	-98.89160	1284	America/Chicago
BKE	KBKE	Baker City Municipal Airport	Baker City	Oregon	US	44.83735	-117.80914	3373	America/Los_Angeles
BKG	KBBG	Branson Airport	Branson	Missouri	US	36.53208	-93.20054	1302	America/Chicago
BKH	PHBK	Barking Sands Pmrf Airport	Kekaha,Kauai	Hawaii	US	22.02277	-159.78507	23	Pacific/Honolulu
BKI	WBKK	Kota Kinabalu International Airport	Kota Kinabalu	Sabah	MY	5.93721	116.05100	10	Asia/Kuching
BKJ	GUOK	Boke Airport	Boke	Boke	GN	10.96580	-14.28110	164	Africa/Conakry
BKK	VTBS	Suvarnabhumi Airport	Bangkok	Samut-Prakan	TH	13.68110	100.74700	5	Asia/Bangkok
BKL	KBKL	Burke Lakefront Airport	Cleveland	Ohio	US	41.51786	-81.68264	584	America/New_York
BKM	WBGQ	Bakalalan Airport	Bakalalan	Sarawak	MY	3.97400	115.61800	2900	Asia/Kuala_Lumpur
BKN	UTAN	Balkanabat International Airport	Jebel	Balkan	TM	39.68050	54.20467	-31	Asia/Ashgabat
BKO	GABS	Senou Airport	Senou	Bamako	ML	12.53350	-7.94994	1247	Africa/Bamako
BKP	YBAW	Barkly Downs Airport	\N	Queensland	AU	-20.49583	138.47472	810	Australia/Brisbane
BKQ	YBCK	Blackall Airport	Blackall	Queensland	AU	-24.42780	145.42900	928	Australia/Brisbane
BKR	FTTK	Bokoro Airport	Bokoro	Hadjer-Lamis	TD	12.38300	17.06700	984	Africa/Ndjamena
BKS	WIPL	Padang Kemiling (Fatmawati Soekarno) Airport	Bengkulu, Sumatra Island	Bengkulu	ID	-3.86370	102.33900	50	Asia/Jakarta
BKT	KBKT	Allan C Perkinson/Blackstone Army Air Field	Blackstone	Virginia	US	37.07474	-77.95181	437	America/New_York
BKU	FMSV	Betioky Airport	Betioky	Atsimo-Andrefana	MG	-23.73300	44.38900	919	Indian/Antananarivo
BKW	KBKW	Raleigh County Memorial Airport	Beckley	West Virginia	US	37.78733	-81.12417	2504	America/New_York
BKX	KBKX	Brookings Regional Airport	Brookings	South Dakota	US	44.30453	-96.81892	1648	America/Chicago
BKY	FZMA	Bukavu Kavumu Airport	\N	\N	CD	-2.30898	28.80880	5643	Africa/Lubumbashi
BKZ	HTBU	Bukoba Airport	Bukoba	Kagera	TZ	-1.33200	31.82120	3745	Africa/Dar_es_Salaam
BLA	SVBC	General Jose Antonio Anzoategui International Airport	Barcelona	Anzoategui	VE	10.10710	-64.68920	26	America/Caracas
BLB	MPPA	Howard/Panama Pacifico International Airport	Panama City	Panama	PA	8.91479	-79.59960	52	America/Panama
BLC	FKKG	Bali Airport	Bali	North West	CM	5.89528	10.03389	4465	Africa/Douala
BLD	KBVU	Boulder City Municipal Airport	Boulder City	Nevada	US	35.94731	-114.86108	2203	America/Los_Angeles
BLE	ESSD	Borlange Airport	\N	Dalarna	SE	60.42200	15.51520	503	Europe/Stockholm
BLF	KBLF	Mercer County Airport	Bluefield	West Virginia	US	37.29595	-81.20752	2857	America/New_York
BLG	WBGC	Belaga Airport	Belaga	Sarawak	MY	2.65000	113.76700	200	Asia/Kuala_Lumpur
BLH	KBLH	Blythe Airport	Blythe	California	US	33.61917	-114.71689	400	America/Los_Angeles
BLI	KBLI	Bellingham International Airport	Bellingham	Washington	US	48.79269	-122.53753	171	America/Los_Angeles
BLJ	DABT	Batna Airport	Batna	Batna	DZ	35.75210	6.30859	2697	Africa/Algiers
BLK	EGNH	Blackpool International Airport	Blackpool	England	GB	53.77170	-3.02861	34	Europe/London
BLL	EKBI	Billund Airport	Billund	South Denmark	DK	55.74030	9.15178	247	Europe/Copenhagen
BLM	KBLM	Monmouth Executive Airport	Belmar/Farmingdale	New Jersey	US	40.18678	-74.12456	153	America/New_York
BLN	YBLA	Benalla Airport	\N	Victoria	AU	-36.55190	146.00700	569	Australia/Melbourne
BLO	BIBL	Hjaltabakki Airport	Blönduós	Northwest	IS	65.64500	-20.28750	131	Atlantic/Reykjavik
BLP	SPBL	Huallaga Airport	Bellavista	San Martin	PE	-7.06056	-76.58220	980	America/Lima
BLQ	LIPE	Bologna / Borgo Panigale Airport	Bologna	Emilia Romagna	IT	44.53540	11.28870	123	Europe/Rome
BLR	VOBL	Bengaluru International Airport	Bangalore	Karnataka	IN	13.19790	77.70630	3000	Asia/Kolkata
BLS	YBLL	Bollon Airport	\N	Queensland	AU	-28.05830	147.48300	182	Australia/Brisbane
BLT	YBTR	Blackwater Airport	\N	Queensland	AU	-23.60310	148.80701	657	Australia/Brisbane
BLU	KBLU	Blue Canyon - Nyack Airport	Emigrant Gap	California	US	39.27497	-120.70975	5284	America/Los_Angeles
BLV	KBLV	Scott Afb/Midamerica St Louis Airport	Belleville	Illinois	US	38.54517	-89.83519	459	America/Chicago
BLX	LIDB	Belluno Airport	Belluno	Veneto	IT	46.16750	12.24790	1240	Europe/Rome
BLY	EIBT	Belmullet Aerodrome	Belmullet	Connaught	IE	54.22280	-10.03080	150	Europe/Dublin
BLZ	FWCL	Chileka International Airport	Blantyre	Southern Region	MW	-15.67910	34.97400	2555	Africa/Blantyre
BMA	ESSB	Stockholm-Bromma Airport	Stockholm	Stockholm	SE	59.35440	17.94170	47	Europe/Stockholm
BMB	FZFU	Bumbar Airport	Bumbar	Equateur	CD	2.18278	22.48170	0	Africa/Kinshasa
BMC	KBMC	Brigham City Regional Airport	Brigham City	Utah	US	41.55431	-112.06225	4230	America/Denver
BMD	FMML	Belo sur Tsiribihina Airport	Belo sur Tsiribihina	Menabe	MG	-19.68670	44.54190	154	Indian/Antananarivo
BME	YBRM	Broome International Airport	Broome	Western Australia	AU	-17.94470	122.23200	56	Australia/Perth
BMF	FEGM	Bakouma Airport	Bakouma	Mbomou	CF	5.69400	22.80100	1640	Africa/Bangui
BMG	KBMG	Monroe County Airport	Bloomington	Indiana	US	39.14602	-86.61668	846	America/New_York
BMI	KBMI	Central Il Regional/Bloomington-Normal Airport	Bloomington/Normal	Illinois	US	40.47711	-88.91592	871	America/Chicago
BMJ	SYBR	Baramita Airport	Baramita	Barima-Waini	GY	7.37012	-60.48800	328	America/Guyana
BMK	EDWR	Borkum Airport	Borkum	Niedersachsen	DE	53.59639	6.70917	3	Europe/Berlin
BML	KBML	Berlin Regional Airport	Berlin	New Hampshire	US	44.57536	-71.17592	1161	America/New_York
BMM	FOOB	Bitam Airport	Bitam	Woleu-Ntem	GA	2.07564	11.49320	1969	Africa/Libreville
BMN	ORBB	Bamarni Airport	Bamarni	Dahuk	IQ	37.09880	43.26660	3455	Asia/Baghdad
BMO	VYBM	Banmaw Airport	Banmaw	Kachin	MM	24.26900	97.24620	370	Asia/Yangon
BMP	YBPI	Brampton Island Airport	\N	Queensland	AU	-20.80330	149.27000	11	Australia/Brisbane
BMR	EDWZ	Baltrum Airport	Baltrum	Niedersachsen	DE	53.72472	7.37333	7	Europe/Berlin
BMS	SNBU	Socrates Mariani Bittencourt Airport	Brumado	Bahia	BR	-14.25540	-41.81750	1673	America/Bahia
BMT	KBMT	Beaumont Municipal Airport	Beaumont	Texas	US	30.07020	-94.21510	32	America/Chicago
BMU	WADB	Muhammad Salahuddin Airport	Bima-Sumbawa Island	West Nusa Tenggara	ID	-8.53965	118.68700	3	Asia/Makassar
BMV	VVBM	Buon Ma Thuot Airport	Buon Ma Thuot	Ha-Nội	VN	12.66830	108.12000	1729	Asia/Ho_Chi_Minh
BMW	DATM	Bordj Badji Mokhtar Airport	Bordj Badji Mokhtar	Adrar	DZ	21.37500	0.92389	1303	Africa/Algiers
BMX	PABM	Big Mountain Airport	Big Mountain	Alaska	US	59.36125	-155.25882	663	America/Anchorage
BMY	NWWC	Ile Art - Waala Airport	Waala	North Province	NC	-19.72060	163.66100	306	Pacific/Noumea
BNA	KBNA	Nashville International Airport	Nashville	Tennessee	US	36.12447	-86.67818	599	America/Chicago
BNB	FZGN	Boende Airport	Boende	Equateur	CD	-0.21700	20.85000	1168	Africa/Kinshasa
BNC	FZNP	Beni Airport	Beni	Nord-Kivu	CD	0.57500	29.47390	3517	Africa/Lubumbashi
BND	OIKB	Bandar Abbas International Airport	Bandar Abbas	Hormozgan	IR	27.21830	56.37780	22	Asia/Tehran
BNE	YBBN	Brisbane International Airport	Brisbane	Queensland	AU	-27.38420	153.11700	13	Australia/Brisbane
BNG	KBNG	Banning Municipal Airport	Banning	California	US	33.92256	-116.85097	2222	America/Los_Angeles
BNI	DNBE	Benin Airport	Benin	Edo	NG	6.31698	5.59950	258	Africa/Lagos
BNJ	EDKB	Bonn-Hangelar Airport	Bonn	Nordrhein-Westfalen	DE	50.76889	7.16333	197	Europe/Berlin
BNK	YBNA	Ballina Byron Gateway Airport	Ballina	New South Wales	AU	-28.83390	153.56200	7	Australia/Sydney
BNL	KBNL	Barnwell Regional Airport	Barnwell	South Carolina	US	33.25767	-81.38822	246	America/New_York
BNN	ENBN	Brønnøysund Airport	Brønnøy	Nordland	NO	65.46110	12.21750	25	Europe/Oslo
BNO	KBNO	Burns Municipal Airport	Burns	Oregon	US	43.59191	-118.95544	4148	America/Los_Angeles
BNP	OPBN	Bannu Airport	Bannu	Khyber-Pakhtunkhwa	PK	32.97290	70.52790	1325	Asia/Karachi
BNR	DFOB	Banfora Airport	Banfora	Cascades	BF	10.68300	-4.71700	984	Africa/Ouagadougou
BNS	SVBI	Barinas Airport	Barinas	Barinas	VE	8.61957	-70.22080	666	America/Caracas
BNU	SSBL	Blumenau Airport	Blumenau	Santa Catarina	BR	-26.83060	-49.09030	60	America/Sao_Paulo
BNW	KBNW	Boone Municipal Airport	Boone	Iowa	US	42.04956	-93.84761	1160	America/Chicago
BNX	LQBK	Banja Luka International Airport	Banja Luka	Srspka	BA	44.94140	17.29750	400	Europe/Sarajevo
BNY	AGGB	Bellona/Anua Airport	Anua	\N	SB	-11.30222	159.79833	60	Pacific/Guadalcanal
BOA	FZAJ	Boma Airport	Boma	Bas-Congo	CD	-5.85400	13.06400	26	Africa/Kinshasa
BOB	NTTB	Bora Bora Airport	Motu Mute	Leeward-Islands	PF	-16.44440	-151.75101	10	Pacific/Tahiti
BOC	MPBO	Bocas Del Toro International Airport	Isla Colon	Bocas-del-Toro	PA	9.34085	-82.25080	10	America/Panama
BOD	LFBD	Bordeaux-Merignac (BA 106) Airport	Bordeaux/Merignac	Nouvelle-Aquitaine	FR	44.82830	-0.71556	162	Europe/Paris
BOE	FCOB	Boundji Airport	Boundji	Cuvette	CG	-1.03300	15.38300	1247	Africa/Brazzaville
BOG	SKBO	El Dorado International Airport	Bogota	Bogota-D-C-	CO	4.70159	-74.14690	8361	America/Bogota
BOH	EGHH	Bournemouth Airport	Bournemouth	England	GB	50.78000	-1.84250	38	Europe/London
BOI	KBOI	Boise Air Trml/Gowen Field	Boise	Idaho	US	43.56436	-116.22286	2872	America/Boise
BOJ	LBBG	Burgas Airport	Burgas	Burgas	BG	42.56960	27.51520	135	Europe/Sofia
BOK	KBOK	Brookings Airport	Brookings	Oregon	US	42.07394	-124.28978	462	America/Los_Angeles
BOL	EGQB	Ballykelly Airport	Ballykelly	Northern Ireland	GB	55.06030	-7.02028	85	Europe/London
BOM	VABB	Chhatrapati Shivaji International Airport	Mumbai	Maharashtra	IN	19.08870	72.86790	37	Asia/Kolkata
BON	TNCB	Flamingo International Airport	Kralendijk	Bonaire	BQ	12.13100	-68.26850	20	America/Kralendijk
BOO	ENBO	Bodø Airport	Bodø	Nordland	NO	67.26920	14.36530	42	Europe/Oslo
BOP	FEFO	Bouar Airport	Bouar	Nana-Mambere	CF	5.95800	15.63700	3360	Africa/Bangui
BOS	KBOS	General Edward Lawrence Logan International Airport	Boston	Massachusetts	US	42.36294	-71.00639	19	America/New_York
BOU	LFLD	Bourges Airport	Bourges	Centre	FR	47.05810	2.37028	529	Europe/Paris
BOW	KBOW	Bartow Executive Airport	Bartow	Florida	US	27.94336	-81.78344	125	America/New_York
BOX	YBRL	Borroloola Airport	\N	Northern Territory	AU	-16.07530	136.30200	55	Australia/Darwin
BOY	DFOO	Bobo Dioulasso Airport	Bobo Dioulasso	Hauts-Bassins	BF	11.16010	-4.33097	1511	Africa/Ouagadougou
BOZ	FEGZ	Bozoum Airport	Bozoum	Ouham-Pende	CF	6.34417	16.32190	2215	Africa/Bangui
BPC	FKKV	Bamenda Airport	Bamenda	North West	CM	6.03924	10.12260	4065	Africa/Douala
BPE	ZBDH	Qinhuangdao Beidaihe Airport	Qinhuangdao	Hebei	CN	39.66639	119.05889	52	Asia/Shanghai
BPF	AGBT	Batuna Aerodrome	Batuna Mission Station	Western Province	SB	-8.56203	158.11931	24	Pacific/Guadalcanal
BPG	SBBW	Barra do Garcas Airport	Barra Do Garcas	Mato Grosso do Sul	BR	-15.86130	-52.38890	1147	America/Campo_Grande
BPH	RPMF	Bislig Airport	\N	Caraga	PH	8.19595	126.32200	12	Asia/Manila
BPI	KBPI	Miley Memorial Field	Big Piney	Wyoming	US	42.58222	-110.10886	6994	America/Denver
BPL	ZWBL	Alashankou Bole (Bortala) airport	Bole	Xinjiang	CN	44.89500	82.30000	1253	Asia/Shanghai
BPM	VOHY	Begumpet Airport	Hyderabad	Telangana	IN	17.45310	78.46760	1742	Asia/Kolkata
BPN	WALL	Sepinggan International Airport	Balikpapan, Borneo Island	East Kalimantan	ID	-1.26827	116.89400	12	Asia/Makassar
BPR	RPVW	Borongan Airport	Borongan City	Eastern Visayas	PH	11.67430	125.47900	7	Asia/Manila
BPS	SBPS	Porto Seguro Airport	Porto Seguro	Bahia	BR	-16.43860	-39.08090	168	America/Bahia
BPT	KBPT	Jack Brooks Regional Airport	Beaumont/Port Arthur	Texas	US	29.95083	-94.02070	15	America/Chicago
BPX	ZUBD	Qamdo Bangda Airport	Bangda	Tibet	CN	30.55360	97.10830	14219	Asia/Shanghai
BPY	FMNQ	Besalampy Airport	\N	Melaky	MG	-16.74453	44.48248	125	Indian/Antananarivo
BQA	RPUR	Dr.Juan C. Angara Airport	Baler	Central Luzon	PH	15.72980	121.50000	108	Asia/Manila
BQB	YBLN	Busselton Regional Airport	Busselton	Western Australia	AU	-33.68842	115.40160	55	Australia/Perth
BQE	GGBU	Bubaque Airport	Bubaque	Bolama-and-Bijagos	GW	11.29736	-15.83808	0	Africa/Bissau
BQG	UHNB	Bogorodskoye Airport	Bogorodskoye	Khabarovsk	RU	52.38000	140.44800	0	Asia/Vladivostok
BQH	EGKB	London Biggin Hill Airport	London	England	GB	51.33080	0.03250	598	Europe/London
BQK	KBQK	Brunswick Golden Isles Airport	Brunswick	Georgia	US	31.25904	-81.46632	26	America/New_York
BQL	YBOU	Boulia Airport	\N	Queensland	AU	-22.91330	139.89999	542	Australia/Brisbane
BQN	TJBQ	Rafael Hernandez Airport	Aguadilla	Puerto Rico	US	18.49485	-67.12944	238	America/Puerto_Rico
BQO	DIBN	Bouna Airport	Bouna	\N	CI	9.27750	-3.02528	1148	Africa/Abidjan
BQQ	SNBX	Barra Airport	Barra	Bahia	BR	-11.08080	-43.14750	1345	America/Bahia
BQS	UHBB	Ignatyevo Airport	Blagoveschensk	Amur	RU	50.42540	127.41200	638	Asia/Yakutsk
BQT	UMBB	Brest Airport	Brest	Brest	BY	52.10830	23.89810	468	Europe/Minsk
BQU	TVSB	J F Mitchell Airport	Bequia	Grenadines	VC	12.98840	-61.26200	15	America/St_Vincent
BQW	YBGO	Balgo Hill Airport	\N	Western Australia	AU	-20.14830	127.97300	439	Australia/Perth
BRA	SNBR	Barreiras Airport	Barreiras	Bahia	BR	-12.07890	-45.00900	2447	America/Fortaleza
BRB	SSRS	Barreirinhas Airport	Barreirinhas	Maranhão	BR	-2.75556	-42.81000	40	America/Fortaleza
BRC	SAZS	San Carlos De Bariloche Airport	San Carlos de Bariloche	Rio-Negro	AR	-41.15120	-71.15750	2774	America/Argentina/Salta
BRD	KBRD	Brainerd Lakes Regional Airport	Brainerd	Minnesota	US	46.40422	-94.13381	1232	America/Chicago
BRE	EDDW	Bremen Airport	Bremen	Bremen	DE	53.04750	8.78667	14	Europe/Berlin
BRI	LIBD	Bari / Palese International Airport	Bari	Apulia	IT	41.13890	16.76060	177	Europe/Rome
BRK	YBKE	Bourke Airport	\N	New South Wales	AU	-30.03920	145.95200	352	Australia/Sydney
BRL	KBRL	Southeast Iowa Regional Airport	Burlington	Iowa	US	40.78297	-91.12558	699	America/Chicago
BRM	SVBM	Barquisimeto International Airport	Barquisimeto	Lara	VE	10.04275	-69.35862	2042	America/Caracas
BRN	LSZB	Bern Belp Airport	Bern	Bern	CH	46.91410	7.49715	1674	Europe/Zurich
BRO	KBRO	Brownsville/South Padre Island International Airport	Brownsville	Texas	US	25.90614	-97.42600	22	America/Chicago
BRQ	LKTB	Brno-Turany Airport	Brno	South Moravian	CZ	49.15130	16.69440	778	Europe/Prague
BRR	EGPR	Barra Airport	Eoligarry	Scotland	GB	57.02280	-7.44306	5	Europe/London
BRS	EGGD	Bristol International Airport	Bristol	England	GB	51.38270	-2.71909	622	Europe/London
BRT	YBTI	Bathurst Island Airport	\N	Northern Territory	AU	-11.76920	130.62000	67	Australia/Darwin
BRU	EBBR	Brussels Airport	Brussels	Flanders	BE	50.54050	4.29040	175	Europe/Brussels
BRW	PABR	Wiley Post-Will Rogers Memorial Airport	Utqiagvik	Alaska	US	71.28486	-156.76858	49	America/Anchorage
BRX	MDBH	Maria Montez International Airport	Barahona	Barahona	DO	18.25150	-71.12040	10	America/Santo_Domingo
BRY	KBRY	Samuels Field	Bardstown	Kentucky	US	37.81432	-85.49964	669	America/New_York
BSA	HCMF	Bosaso Airport	Bosaso	Bari	SO	11.27530	49.14940	3	Africa/Mogadishu
BSB	SBBR	Presidente Juscelino Kubistschek International Airport	Brasilia	Federal-District	BR	-15.86917	-47.92083	3497	America/Sao_Paulo
BSC	SKBS	Jose Celestino Mutis Airport	Bahia Solano	Choco	CO	6.20292	-77.39470	80	America/Bogota
BSD	ZPBS	Baoshan Yunduan Airport	\N	Yunnan	CN	25.05330	99.16830	0	Asia/Shanghai
BSE	WBGN	Sematan Airport	Sematan	Sarawak	MY	1.81361	109.76300	22	Asia/Kuching
BSF	PHSF	Bradshaw Army Airfield	Camp Pohakuloa	Hawaii	US	19.76001	-155.55377	6190	Pacific/Honolulu
BSG	FGBT	Bata Airport	\N	Litoral	GQ	1.90547	9.80568	13	Africa/Malabo
BSJ	YBNS	Bairnsdale Airport	\N	Victoria	AU	-37.88750	147.56799	165	Australia/Hobart
BSK	DAUB	Biskra Airport	Biskra	Biskra	DZ	34.79330	5.73823	289	Africa/Algiers
BSL	LFSB	EuroAirport Basel-Mulhouse-Freiburg Airport	Bale/Mulhouse	Grand Est	FR	47.58960	7.52991	885	Europe/Paris
BSM	OINJ	Bishe Kola Air Base	Amol	Mazandaran	IR	36.65510	52.34960	-79	Asia/Tehran
BSN	FEFS	Bossangoa Airport	Bossangoa	Ouham	CF	6.49200	17.42900	1637	Africa/Bangui
BSO	RPUO	Basco Airport	Basco	Cagayan-Valley	PH	20.45130	121.98000	291	Asia/Manila
BSQ	\N	Bisbee Municipal Airport	Bisbee	Arizona	US	31.36887	-109.88357	4790	America/Phoenix
BSR	ORMM	Basrah International Airport	Basrah	Basra	IQ	30.54910	47.66210	11	Asia/Baghdad
BSS	SNBS	Balsas Airport	Balsas	Maranhão	BR	-7.52603	-46.05330	930	America/Fortaleza
BST	OABT	Bost Airport	Bost	Helmand	AF	31.55970	64.36500	2464	Asia/Kabul
BSU	FZEN	Basankusu Airport	Basankusu	Equateur	CD	1.22472	19.78890	1217	Africa/Kinshasa
BSW	\N	Boswell Bay Airport	Boswell Bay	Alaska	US	60.42306	-146.14591	230	America/Anchorage
BSX	VYPN	Pathein Airport	Pathein	Ayeyarwady	MM	16.81520	94.77990	20	Asia/Yangon
BSY	HCMD	Bardera Airport	\N	Gedo	SO	2.33611	42.30778	4200	Africa/Mogadishu
BSZ	UCFM	Manas International Airport	Bishkek	Chuey	KG	43.06130	74.47760	2090	Asia/Bishkek
BTA	FKKO	Bertoua Airport	Bertoua	East	CM	4.54861	13.72610	2133	Africa/Douala
BTB	FCOT	Betou Airport	Betou	Likouala	CG	3.05000	18.50000	1168	Africa/Brazzaville
BTC	VCCB	Batticaloa Airport	Batticaloa	Eastern Province	LK	7.70576	81.67880	20	Asia/Colombo
BTD	YBRU	Brunette Downs Airport	\N	Northern Territory	AU	-18.64000	135.93800	700	Australia/Darwin
BTE	GFBN	Sherbro International Airport	Bonthe	Southern Province	SL	7.53242	-12.51890	14	Africa/Freetown
BTF	KBTF	Skypark Airport	Bountiful	Utah	US	40.86815	-111.92750	4237	America/Denver
BTG	FEGF	Batangafo Airport	Batangafo	Ouham	CF	7.31411	18.30880	1378	Africa/Bangui
BTH	WIDD	Hang Nadim Airport	Batam, Batam Island	Riau Islands	ID	1.12103	104.11900	126	Asia/Jakarta
BTI	PABA	Barter Island Airport	Barter Island	Alaska	US	70.11311	-143.65361	55	America/Anchorage
BTJ	WITT	Sultan Iskandarmuda Airport	Banda Aceh, Sumatra Island	Aceh	ID	5.52352	95.42040	65	Asia/Jakarta
BTK	UIBB	Bratsk Airport	Bratsk	Irkutsk	RU	56.37060	101.69800	1610	Asia/Irkutsk
BTL	KBTL	Battle Creek Executive At Kellogg Field	Battle Creek	Michigan	US	42.30647	-85.25009	952	America/Detroit
BTM	KBTM	Bert Mooney Airport	Butte	Montana	US	45.95481	-112.49747	5550	America/Denver
BTN	KBBP	Marlboro County Jetport/H E Avent Field	Bennettsville	South Carolina	US	34.62171	-79.73436	147	America/New_York
BTO	SMBO	Botopasi Airport	Botopasi	Sipaliwini	SR	4.21751	-55.44705	242	America/Paramaribo
BTP	KBTP	Pittsburgh/Butler Regional Airport	Butler	Pennsylvania	US	40.77658	-79.95108	1248	America/New_York
BTQ	HRYI	Butare Airport	Butare	Southern Province	RW	-2.59583	29.73670	5801	Africa/Kigali
BTR	KBTR	Baton Rouge Metro, Ryan Field	Baton Rouge	Louisiana	US	30.53292	-91.14989	70	America/Chicago
BTS	LZIB	M. R. Stefanik Airport	Bratislava	Bratislavsky	SK	48.17020	17.21270	436	Europe/Bratislava
BTT	PABT	Bettles Airport	Bettles	Alaska	US	66.91394	-151.52906	647	America/Anchorage
BTU	WBGB	Bintulu Airport	Bintulu	Sarawak	MY	3.12385	113.02000	74	Asia/Kuching
BTV	KBTV	Patrick Leahy Burlington International Airport	Burlington	Vermont	US	44.47196	-73.15328	335	America/New_York
BTW	WAOC	Batu Licin Airport	Batu Licin, Borneo Island	South Kalimantan	ID	-3.41241	115.99500	3	Asia/Makassar
BTX	YBEO	Betoota Airport	\N	Queensland	AU	-25.64170	140.78300	91	Australia/Brisbane
BTY	KBTY	Beatty Airport	Beatty	Nevada	US	36.86113	-116.78640	3169	America/Los_Angeles
BTZ	LTBE	Bursa Airport	Bursa	Bursa	TR	40.23330	29.00920	331	Europe/Istanbul
BUA	AYBK	Buka Airport	Buka Island	Bougainville	PG	-5.42232	154.67300	11	Pacific/Port_Moresby
BUB	KBUB	Cram Field	Burwell	Nebraska	US	41.77758	-99.15021	2183	America/Chicago
BUC	YBKT	Burketown Airport	\N	Queensland	AU	-17.74860	139.53400	21	Australia/Brisbane
BUD	LHBP	Budapest Ferenc Liszt International Airport	Budapest	Budapest	HU	47.43690	19.25560	495	Europe/Budapest
BUF	KBUF	Buffalo Niagara International Airport	Buffalo	New York	US	42.94043	-78.73057	727	America/New_York
BUG	FNBG	Benguela Airport	Benguela	Benguela	AO	-12.60900	13.40370	118	Africa/Luanda
BUI	WAJB	Bokondini Airport	Bokondini-Papua Island	\N	ID	-3.58365	138.53345	9104	Asia/Jayapura
BUJ	DAAD	Bou Saada Airport	\N	M'Sila	DZ	35.33250	4.20639	1506	Africa/Algiers
BUL	AYBU	Bulolo Airport	Bulolo	Morobe	PG	-7.21629	146.64954	2240	Pacific/Port_Moresby
BUM	KBUM	Butler Memorial Airport	Butler	Missouri	US	38.28977	-94.34013	894	America/Chicago
BUN	SKBU	Gerardo Tobar Lopez Airport	Buenaventura	Valle-del-Cauca	CO	3.81963	-76.98980	48	America/Bogota
BUO	HCMV	Burao Airport	Burao	Togdheer	SO	9.52750	45.55490	3400	Africa/Mogadishu
BUP	VIBT	Bhatinda Air Force Station	\N	Punjab	IN	30.27010	74.75580	662	Asia/Kolkata
BUQ	FVBU	Joshua Mqabuko Nkomo International Airport	Bulawayo	Matabeleland-North	ZW	-20.01740	28.61790	4359	Africa/Harare
BUR	KBUR	Hollywood Burbank Airport	Burbank	California	US	34.20069	-118.35867	778	America/Los_Angeles
BUS	UGSB	Batumi International Airport	Batumi	Ajaria	GE	41.61030	41.59970	105	Asia/Tbilisi
BUT	VQBT	Bathbalathang Domestic Airport	Jakar	Bumthang	BT	27.56217	90.74717	8465	Asia/Thimphu
BUW	WAWB	Betoambari Airport	Bau Bau-Butung Island	Southeast Sulawesi	ID	-5.48688	122.56900	164	Asia/Makassar
BUX	FZKA	Bunia Airport	\N	\N	CD	1.56572	30.22080	4045	Africa/Lubumbashi
BUY	YBUN	Bunbury Airport	\N	Western Australia	AU	-33.37830	115.67700	53	Australia/Perth
BUZ	OIBB	Bushehr Airport	Bushehr	Bushehr	IR	28.94480	50.83460	68	Asia/Tehran
BVA	LFOB	Paris Beauvais Tille Airport	Beauvais/Tille	Hauts-de-France	FR	49.45440	2.11278	359	Europe/Paris
BVB	SBBV	Atlas Brasil Cantanhede Airport	Boa Vista	Roraima	BR	2.84139	-60.69222	276	America/Boa_Vista
BVC	GVBA	Rabil Airport	Rabil	Boa-Vista	CV	16.13650	-22.88890	69	Atlantic/Cape_Verde
BVE	LFSL	Brive Souillac Airport	Nespouls	Nouvelle-Aquitaine	FR	45.03967	1.48550	1016	Europe/Paris
BVG	ENBV	Berlevåg Airport	Berlevåg	Finnmark	NO	70.87140	29.03420	42	Europe/Oslo
BVH	SBVH	Vilhena Airport	Vilhena	Rondônia	BR	-12.69440	-60.09830	2018	America/Boa_Vista
BVI	YBDV	Birdsville Airport	\N	Queensland	AU	-25.89750	139.34801	159	Australia/Brisbane
BVJ	USDB	Bovanenkovo	Bovanenkovo	Yamalo-Nenets	RU	70.31528	68.33361	23	Asia/Yekaterinburg
BVK	SLHJ	Huacaraje Airport	Itenes	El-Beni	BO	-13.55000	-63.74790	846	America/La_Paz
BVL	SLBA	Baures Airport	Baures	El-Beni	BO	-13.58333	-63.58333	470	America/La_Paz
BVM	SNBL	Belmonte Airport	Belmonte	Bahia	BR	-15.87170	-38.87190	33	America/Bahia
BVO	KBVO	Bartlesville Municipal Airport	Bartlesville	Oklahoma	US	36.76336	-96.01119	717	America/Chicago
BVR	GVBR	Esperadinha Airport	Brava Island	Brava	CV	14.86431	-24.74600	64	Atlantic/Cape_Verde
BVS	SNVS	Breves Airport	Breves	Pará	BR	-1.63653	-50.44360	98	America/Belem
BVU	PABG	Beluga Airport	Beluga	Alaska	US	61.17296	-151.04542	87	America/Anchorage
BVV	UHSB	Burevestnik Airport	Iturup Island	Sakhalin	RU	44.92000	147.62199	79	Asia/Vladivostok
BVX	KBVX	Batesville Regional Airport	Batesville	Arkansas	US	35.72622	-91.64744	465	America/Chicago
BVY	KBVY	Beverly Regional Airport	Beverly	Massachusetts	US	42.58414	-70.91614	107	America/New_York
BVZ	YBYS	Beverley Springs Airport	\N	Western Australia	AU	-16.73330	125.43300	385	Australia/Perth
BWA	VNBW	Bhairahawa Airport	Bhairawa	Western Region	NP	27.50570	83.41630	358	Asia/Kathmandu
BWB	YBWX	Barrow Island Airport	\N	Western Australia	AU	-20.86440	115.40600	26	Australia/Perth
BWC	KBWC	Brawley Municipal Airport	Brawley	California	US	32.99294	-115.51726	-128	America/Los_Angeles
BWD	KBWD	Brownwood Regional Airport	Brownwood	Texas	US	31.79361	-98.95650	1387	America/Chicago
BWE	EDVE	Braunschweig Wolfsburg Airport	\N	Niedersachsen	DE	52.31920	10.55610	295	Europe/Berlin
BWF	EGNL	Barrow Walney Island Airport	Barrow-in-Furness	England	GB	54.13120	-3.26367	173	Europe/London
BWG	KBWG	Bowling Green-Warren County Regional Airport	Bowling Green	Kentucky	US	36.96453	-86.41967	547	America/Chicago
BWH	WMKB	Butterworth Airport	Butterworth	\N	MY	5.46592	100.39100	11	Asia/Kuala_Lumpur
BWI	KBWI	Baltimore/Washington International Thurgood Marshall Airport	Baltimore	Maryland	US	39.17573	-76.66899	143	America/New_York
BWK	LDSB	Brac Airport	Brac Island	Split-Dalmatia	HR	43.28570	16.67970	1776	Europe/Zagreb
BWL	KBKN	Blackwell-Tonkawa Municipal Airport	Blackwell	Oklahoma	US	36.74511	-97.34958	1030	America/Chicago
BWN	WBSB	Brunei International Airport	Bandar Seri Begawan	\N	BN	4.94420	114.92800	73	Asia/Brunei
BWO	UWSB	Balakovo Airport	Balakovo	Saratov	RU	51.85830	47.74560	95	Europe/Saratov
BWQ	YBRW	Brewarrina Airport	\N	New South Wales	AU	-29.97390	146.81700	414	Australia/Sydney
BWT	YWYY	Wynyard Airport	Burnie	Tasmania	AU	-40.99890	145.73100	62	Australia/Melbourne
BWU	YSBK	Sydney Bankstown Airport	Sydney	New South Wales	AU	-33.92440	150.98801	29	Australia/Sydney
BWW	MUBR	Las Brujas Airport	Cayo Santa Maria	Villa-Clara	CU	22.62130	-79.14720	13	America/Havana
BXA	KBXA	George R Carr Memorial Air Field	Bogalusa	Louisiana	US	30.81369	-89.86496	119	America/Chicago
BXB	WASO	Babo Airport	Babo-Papua Island	West Papua	ID	-2.53224	133.43900	10	Asia/Jayapura
BXD	WAKE	Bade Airport	Bade-Papua Island	Papua	ID	-7.71463	139.57500	59	Asia/Jayapura
BXE	GOTB	Bakel Airport	Bakel	Tambacounda	SN	14.84730	-12.46830	98	Africa/Dakar
BXF	YBEB	Pumululu National Park	Bellburn	Western Australia	AU	-17.54500	128.30500	810	Australia/Perth
BXG	YBDG	Bendigo Airport	\N	Victoria	AU	-36.73940	144.33000	705	Australia/Hobart
BXH	UAAH	Balkhash Airport	Balkhash	Qaraghandy	KZ	46.89330	75.00500	1446	Asia/Qyzylorda
BXI	DIBI	Boundiali Airport	Boundiali	\N	CI	9.53300	-6.46700	1286	Africa/Abidjan
BXJ	UAAR	Boralday Airport	Aima Ata	Almaty-Oblysy	KZ	43.35260	76.88370	2344	Asia/Almaty
BXK	KBXK	Buckeye Municipal Airport	Buckeye	Arizona	US	33.42253	-112.68623	1033	America/Phoenix
BXN	LTBV	Imsik Airport	Bodrum	Mugla	TR	37.14010	27.66970	202	Europe/Istanbul
BXO	LSZC	Buochs Airport	Buochs	Nidwalden	CH	46.97444	8.39694	1475	Europe/Zurich
BXR	OIKM	Bam Airport	\N	Kerman	IR	29.08420	58.45000	3231	Asia/Tehran
BXS	\N	Borrego Valley Airport	Borrego Springs	California	US	33.25903	-116.32097	522	America/Los_Angeles
BXT	WRLC	Bontang Airport	Bontang, Borneo Island	East Kalimantan	ID	0.11969	117.47500	49	Asia/Makassar
BXU	RPME	Bancasi Airport	Butuan City	Caraga	PH	8.95132	125.47800	141	Asia/Manila
BXV	BIBV	Breiðdalsvík Airport	Breiðdalsvík	East	IS	64.79000	-14.02280	8	Atlantic/Reykjavik
BXY	UAOL	Krainiy Airport	Baikonur	Baikonur	KZ	45.62200	63.21500	299	Asia/Almaty
BYA	KBYA	Boundary Airport	Boundary	Alaska	US	64.07830	-141.11337	2940	America/Anchorage
BYC	SLYA	Yacuiba Airport	Yacuiba	Tarija	BO	-21.96090	-63.65170	2112	America/La_Paz
BYD	OYBI	Al-Bayda Airport	Al-Bayda	Al-Bayda-Governorate	YE	13.96700	45.58300	6120	Asia/Aden
BYF	LFAQ	Albert-Bray Airport	Albert/Bray	Hauts-de-France	FR	49.97150	2.69766	364	Europe/Paris
BYG	KBYG	Johnson County Airport	Buffalo	Wyoming	US	44.38108	-106.72181	4970	America/Denver
BYH	KBYH	Arkansas International Airport	Blytheville	Arkansas	US	35.96433	-89.94394	254	America/Chicago
BYI	KBYI	Burley Municipal Airport	Burley	Idaho	US	42.54261	-113.77153	4154	America/Boise
BYJ	LPBJ	Beja International Airport	Beja	Beja	PT	38.07890	-7.93240	636	Europe/Lisbon
BYK	DIBK	Bouake Airport	\N	Vallee-du-Bandama	CI	7.73880	-5.07367	1230	Africa/Abidjan
BYM	MUBY	Carlos Manuel de Cespedes Airport	Bayamo	Granma	CU	20.39640	-76.62140	203	America/Havana
BYN	ZMBH	Bayankhongor Airport	Bayankhongor	Bayanhongor	MN	46.16330	100.70400	6085	Asia/Ulaanbaatar
BYO	SBDB	Bonito Airport	Bonito	Mato Grosso do Sul	BR	-21.22944	-56.45611	1180	America/Campo_Grande
BYP	YBRY	Barimunya Airport	\N	Western Australia	AU	-22.67390	119.16600	2082	Australia/Perth
BYR	EKLS	Laeso Airport	Laeso	North Denmark	DK	57.27720	11.00010	25	Europe/Copenhagen
BYS	KBYS	Bicycle Lake Army Air Field	Fort Irwin/Barstow	California	US	35.28053	-116.63003	2350	America/Los_Angeles
BYT	EIBN	Bantry Aerodrome	Bantry	Munster	IE	51.66860	-9.48417	7	Europe/Dublin
BYU	EDQD	Bayreuth Airport	Bayreuth	Bayern	DE	49.98500	11.64000	1601	Europe/Berlin
BYW	\N	Blakely Island Airport	Blakely Island	Washington	US	48.57899	-122.82629	66	America/Los_Angeles
BZA	MNBZ	San Pedro Airport	Bonanza	\N	NI	13.95000	-84.60000	600	America/Managua
BZC	SBBZ	Umberto Modiano Airport	Cabo Frio	Rio de Janeiro	BR	-22.77100	-41.96290	10	America/Sao_Paulo
BZD	YBRN	Balranald Airport	\N	New South Wales	AU	-34.62360	143.57800	210	Australia/Sydney
BZE	MZBZ	Philip S. W. Goldson International Airport	Belize City	Belize	BZ	17.53910	-88.30820	15	America/Belize
BZF	\N	Benton Field	Redding	California	US	40.57368	-122.40734	723	America/Los_Angeles
BZG	EPBY	Bydgoszcz Ignacy Jan Paderewski Airport	Bydgoszcz	Kujawsko-Pomorskie	PL	53.09680	17.97770	235	Europe/Warsaw
BZI	LTBF	Balikesir Merkez Airport	Balikesir	Balikesir	TR	39.61930	27.92600	340	Europe/Istanbul
BZK	UUBP	Bryansk Airport	Bryansk	Brjansk	RU	53.21420	34.17640	663	Europe/Moscow
BZL	VGBR	Barisal Airport	Barisal	Barisal	BD	22.80100	90.30120	23	Asia/Dhaka
BZN	KBZN	Bozeman Yellowstone International Airport	Bozeman	Montana	US	45.77724	-111.15026	4473	America/Denver
BZO	LIPB	Bolzano Airport	Bolzano	Trentino Alto Adige	IT	46.46020	11.32640	789	Europe/Rome
BZP	YBIZ	Bizant Airport	Lakefield National Park	Queensland	AU	-14.74028	144.11944	65	Australia/Brisbane
BZR	LFMU	Beziers-Vias Airport	Beziers/Vias	Occitanie	FR	43.32350	3.35390	56	Europe/Paris
BZT	\N	Eagle Air Park	Brazoria	Texas	US	28.98219	-95.57967	15	America/Chicago
BZU	FZKJ	Buta Zega Airport	\N	\N	CD	2.81835	24.79370	1378	Africa/Lubumbashi
BZV	FCBB	Maya-Maya Airport	Brazzaville	Brazzaville	CG	-4.25170	15.25300	1048	Africa/Brazzaville
BZX	ZUBZ	Bazhong Enyang Airport	Bazhong	Sichuan	CN	31.73800	106.64500	1804	Asia/Shanghai
BZY	LUBL	Balţi International Airport	Strymba	Balţi	MD	47.83810	27.78150	758	Europe/Chisinau
BZZ	EGVN	RAF Brize Norton	Brize Norton	England	GB	51.75000	-1.58362	288	Europe/London
CAA	MHCA	Catacamas Airport	Catacamas	Olancho	HN	14.91700	-85.90000	1489	America/Tegucigalpa
CAB	FNCA	Cabinda Airport	Cabinda	Cabinda	AO	-5.59699	12.18840	66	Africa/Luanda
CAC	SBCA	Cascavel Airport	Cascavel	Paraná	BR	-25.00030	-53.50080	2473	America/Sao_Paulo
CAD	KCAD	Wexford County Airport	Cadillac	Michigan	US	44.27535	-85.41894	1306	America/Detroit
CAE	KCAE	Columbia Metro Airport	Columbia	South Carolina	US	33.93884	-81.11954	236	America/New_York
CAF	SWCA	Carauari Airport	Carauari	Amazonas	BR	-4.87152	-66.89750	355	America/Boa_Vista
CAG	LIEE	Cagliari / Elmas Airport	Cagliari	Sardinia	IT	39.25150	9.05428	13	Europe/Rome
CAH	VVCM	Ca Mau Airport	Ca Mau City	Cần-Thơ	VN	9.17767	105.17778	6	Asia/Ho_Chi_Minh
CAI	HECA	Cairo International Airport	Cairo	Cairo	EG	30.12190	31.40560	382	Africa/Cairo
CAJ	SVCN	Canaima Airport	Canaima	Bolivar	VE	6.23199	-62.85443	1450	America/Caracas
CAK	KCAK	Akron-Canton Regional Airport	Akron	Ohio	US	40.91506	-81.44364	1226	America/New_York
CAL	EGEC	Campbeltown Airport	Campbeltown	Scotland	GB	55.43720	-5.68639	42	Europe/London
CAM	SLCA	Camiri Airport	Camiri	Santa Cruz	BO	-20.00640	-63.52780	2614	America/La_Paz
CAN	ZGGG	Guangzhou Baiyun International Airport	Guangzhou	Guangdong	CN	23.39240	113.29900	50	Asia/Shanghai
CAO	KCAO	Clayton Municipal Airpark	Clayton	New Mexico	US	36.44629	-103.14993	4970	America/Denver
CAP	MTCH	Cap Haitien International Airport	Cap Haitien	Nord	HT	19.73300	-72.19470	10	America/Port-au-Prince
CAQ	SKCU	Juan H White Airport	Caucasia	Antioquia	CO	7.96847	-75.19850	174	America/Bogota
CAR	KCAR	Caribou Municipal Airport	Caribou	Maine	US	46.87164	-68.01819	620	America/New_York
CAT	LPCS	Cascais Airport	Cascais	Lisboa	PT	38.72500	-9.35523	326	Europe/Lisbon
CAU	SNRU	Caruaru Airport	Caruaru	Pernambuco	BR	-8.28239	-36.01350	1891	America/Fortaleza
CAV	FNCZ	Cazombo Airport	Cazombo	Moxico	AO	-11.89310	22.91640	3700	Africa/Luanda
CAW	SBCP	Bartolomeu Lisandro Airport	Campos Dos Goytacazes	Rio de Janeiro	BR	-21.69830	-41.30170	57	America/Sao_Paulo
CAX	EGNC	Carlisle Airport	Carlisle	England	GB	54.93750	-2.80917	190	Europe/London
CAY	SOCA	Cayenne-Rochambeau Airport	Cayenne / Rochambeau	Guyane	GF	4.81981	-52.36040	26	America/Cayenne
CAZ	YCBA	Cobar Airport	\N	New South Wales	AU	-31.53830	145.79401	724	Australia/Sydney
CBB	SLCB	Jorge Wilsterman International Airport	Cochabamba	Cochabamba	BO	-17.42110	-66.17710	8360	America/La_Paz
CBD	VOCX	Car Nicobar Air Force Station	\N	Andaman and Nicobar Islands	IN	9.15251	92.81960	5	Asia/Kolkata
CBE	KCBE	Greater Cumberland Regional Airport	Cumberland	Maryland	US	39.61567	-78.76228	758	America/New_York
CBF	KCBF	Council Bluffs Municipal Airport	Council Bluffs	Iowa	US	41.26011	-95.75864	1245	America/Chicago
CBG	EGSC	Cambridge Airport	Cambridge	England	GB	52.20500	0.17500	47	Europe/London
CBH	DAOR	Bechar Boudghene Ben Ali Lotfi Airport	Bechar	Bechar	DZ	31.64570	-2.26986	2661	Africa/Algiers
CBI	YCBN	Cape Barren Island Airport	\N	Tasmania	AU	-40.39170	148.01700	0	Australia/Hobart
CBJ	MDCR	Cabo Rojo Airport	Cabo Rojo	Pedernales	DO	17.92900	-71.64480	262	America/Santo_Domingo
CBK	KCBK	Shalz Field	Colby	Kansas	US	39.42746	-101.04662	3188	America/Chicago
CBL	SVCB	Ciudad Bolivar Airport	\N	Bolivar	VE	8.12216	-63.53696	197	America/Caracas
CBM	KCBM	Columbus Afb Airport	Columbus	Mississippi	US	33.64518	-88.44592	218	America/Chicago
CBN	WICD	Penggung Airport	Cirebon, Java Island	West Java	ID	-6.75614	108.54000	89	Asia/Jakarta
CBO	RPMC	Awang Airport	Cotabato City	ARMM	PH	7.16524	124.21000	189	Asia/Manila
CBQ	DNCA	Margaret Ekpo International Airport	Calabar	Cross-River	NG	4.97602	8.34720	210	Africa/Lagos
CBR	YSCB	Canberra International Airport	Canberra	ACT	AU	-35.30690	149.19501	1886	Australia/Sydney
CBS	SVON	Oro Negro Airport	Cabimas	Zulia	VE	10.33070	-71.32250	164	America/Caracas
CBT	FNCT	Catumbela Airport	Catumbela	Benguela	AO	-12.47920	13.48690	0	Africa/Luanda
CBU	EDCD	Cottbus-Drewitz Airport	Cottbus	Brandenburg	DE	51.88944	14.53194	272	Europe/Berlin
CBV	MGCB	Coban Airport	Coban	Alta-Verapaz	GT	15.46900	-90.40670	4339	America/Guatemala
CBW	SSKM	Campo Mourao Airport	Campo Mourao	Paraná	BR	-24.00920	-52.35680	1854	America/Sao_Paulo
CBX	YCDO	Condobolin Airport	\N	New South Wales	AU	-33.06440	147.20900	650	Australia/Sydney
CBY	YCBE	Canobie Airport	Canobie	Queensland	AU	-19.47940	140.92700	0	Australia/Brisbane
CCB	KCCB	Cable Airport	Upland	California	US	34.11161	-117.68739	1444	America/Los_Angeles
CCC	MUCC	Jardines Del Rey Airport	Cayo Coco	Ciego-de-Avila	CU	22.46100	-78.32840	13	America/Havana
CCE	HECP	Capital International Airport	New Administrative Capital	Cairo	EG	30.07217	31.83333	833	Africa/Cairo
CCF	LFMK	Carcassonne Airport	Carcassonne/Salvaza	Occitanie	FR	43.21600	2.30632	433	Europe/Paris
CCG	\N	Crane County Airport	Crane	Texas	US	31.41157	-102.36047	2555	America/Chicago
CCH	SCCC	Chile Chico Airport	Chile Chico	Aisen	CL	-46.58330	-71.68740	1070	America/Santiago
CCI	SSCK	Concordia Airport	Concordia	Santa Catarina	BR	-27.18060	-52.05270	2461	America/Sao_Paulo
CCJ	VOCL	Calicut International Airport	Calicut	Kerala	IN	11.13680	75.95530	342	Asia/Kolkata
CCK	YPCC	Cocos (Keeling) Islands Airport	Cocos (Keeling) Islands	\N	CC	-12.18830	96.83390	10	Indian/Cocos
CCL	YCCA	Chinchilla Airport	\N	Queensland	AU	-26.77500	150.61700	1028	Australia/Brisbane
CCM	SBCM	Forquilhinha - Criciuma Airport	Criciuma	Santa Catarina	BR	-28.72444	-49.42139	93	America/Sao_Paulo
CCN	OACC	Chakcharan Airport	Chakcharan	Ghowr	AF	34.53300	65.26700	7383	Asia/Kabul
CCO	SKCI	Carimagua Airport	Puerto Lopez	Meta	CO	4.56417	-71.33640	700	America/Bogota
CCP	SCIE	Carriel Sur Airport	Concepcion	Biobio	CL	-36.77270	-73.06310	26	America/Santiago
CCR	KCCR	Buchanan Field	Concord	California	US	37.98966	-122.05690	26	America/Los_Angeles
CCS	SVMI	Maiquetia (Simon Bolivar Internacional) Airport	Caracas	Vargas	VE	10.60312	-66.99059	235	America/Caracas
CCT	\N	Colonia Catriel Airport	Colonia Catriel	Rio-Negro	AR	-37.91020	-67.83500	1026	America/Argentina/Salta
CCU	VECC	Netaji Subhash Chandra Bose International Airport	Kolkata	West Bengal	IN	22.65470	88.44670	16	Asia/Kolkata
CCV	NVSF	Craig Cove Airport	Craig Cove	Malampa	VU	-16.26500	167.92400	69	Pacific/Efate
CCW	YCWL	Cowell Airport	\N	South Australia	AU	-33.66670	136.89200	39	Australia/Adelaide
CCX	SWKC	Caceres Airport	Caceres	Mato Grosso do Sul	BR	-16.04360	-57.62990	492	America/Cuiaba
CCY	KCCY	Northeast Iowa Regional Airport	Charles City	Iowa	US	43.07306	-92.61045	1125	America/Chicago
CCZ	MYBC	Chub Cay Airport	\N	Berry-Islands	BS	25.41710	-77.88090	5	America/Nassau
CDA	YCOO	Cooinda Airport	\N	Northern Territory	AU	-12.90330	132.53200	13	Australia/Darwin
CDB	PACD	Cold Bay Airport	Cold Bay	Alaska	US	55.20592	-162.72625	100	America/Anchorage
CDC	KCDC	Cedar City Regional Airport	Cedar City	Utah	US	37.70097	-113.09885	5622	America/Denver
CDD	MHCU	Cauquira Airport	Cauquira	Gracias-a-Dios	HN	15.31667	-83.59167	21	America/Tegucigalpa
CDE	ZBCD	Chengde Puning Airport	Chengde	Hebei	CN	41.12292	118.07134	2303	Asia/Shanghai
CDG	LFPG	Charles de Gaulle International Airport	Paris	Ile-de-France	FR	49.01280	2.55000	392	Europe/Paris
CDH	KCDH	Harrell Field	Camden	Arkansas	US	33.62281	-92.76339	130	America/Chicago
CDI	SNKI	Cachoeiro do Itapemirim Airport	Cachoeiro Do Itapemirim	Espírito Santo	BR	-20.83430	-41.18560	335	America/Sao_Paulo
CDJ	SBAA	Conceicao do Araguaia Airport	Conceicao Do Araguaia	Pará	BR	-8.34835	-49.30150	653	America/Belem
CDK	KCDK	George T Lewis Airport	Cedar Key	Florida	US	29.13425	-83.05058	11	America/New_York
CDL	\N	Candle 2 Airport	Candle	Alaska	US	65.90766	-161.92631	15	America/Anchorage
CDN	KCDN	Woodward Field	Camden	South Carolina	US	34.28359	-80.56485	302	America/New_York
CDO	FACD	Cradock Airport	Cradock	Eastern Cape	ZA	-32.15670	25.64560	3110	Africa/Johannesburg
CDP	VOCP	Cuddapah Airport	\N	Andhra Pradesh	IN	14.51000	78.77280	430	Asia/Kolkata
CDQ	YCRY	Croydon Airport	\N	Queensland	AU	-18.22500	142.25800	107	Australia/Brisbane
CDR	KCDR	Chadron Municipal Airport	Chadron	Nebraska	US	42.83756	-103.09540	3298	America/Denver
CDS	KCDS	Childress Municipal Airport	Childress	Texas	US	34.43378	-100.28800	1954	America/Chicago
CDT	LECH	Castellón Airport	Castellón de la Plana	Comunidad Valenciana	ES	40.21417	0.07367	1182	Europe/Madrid
CDU	YSCN	Camden Airport	\N	New South Wales	AU	-34.04030	150.68700	230	Australia/Sydney
CDV	PACV	Merle K (Mudhole) Smith Airport	Cordova	Alaska	US	60.49164	-145.47756	53	America/Anchorage
CDW	KCDW	Essex County Airport	Caldwell	New Jersey	US	40.87523	-74.28135	172	America/New_York
CDY	RPMU	Cagayan de Sulu Airport	Mapun	ARMM	PH	7.01400	118.49600	0	Asia/Manila
CEA	KCEA	Cessna Acft Field	Wichita	Kansas	US	37.64860	-97.25060	1378	America/Chicago
CEB	RPVM	Mactan Cebu International Airport	Lapu-Lapu City	Central Visayas	PH	10.30750	123.97900	31	Asia/Manila
CEC	KCEC	Jack Mc Namara Field	Crescent City	California	US	41.78017	-124.23653	61	America/Los_Angeles
CED	YCDU	Ceduna Airport	\N	South Australia	AU	-32.13060	133.71001	77	Australia/Adelaide
CEE	ULWC	Cherepovets Airport	Cherepovets	Vologda	RU	59.27667	38.02833	377	Europe/Moscow
CEF	KCEF	Westover Arb/Metro Airport	Springfield/Chicopee	Massachusetts	US	42.19402	-72.53479	241	America/New_York
CEG	EGNR	Hawarden Airport	Hawarden	Wales	GB	53.17810	-2.97778	45	Europe/London
CEH	FWCD	Chelinda Malawi Airport	\N	Northern Region	MW	-10.55000	33.80000	7759	Africa/Blantyre
CEI	VTCT	Chiang Rai International Airport	Chiang Rai	Chiang-Rai	TH	19.95230	99.88290	1280	Asia/Bangkok
CEK	USCC	Chelyabinsk Balandino Airport	Chelyabinsk	Chelyabinsk	RU	55.30580	61.50330	769	Asia/Yekaterinburg
CEL	SSCN	Canela Airport	Canela	Rio Grande do Sul	BR	-29.37020	-50.83200	2713	America/Sao_Paulo
CEM	PACE	Central Airport	Central	Alaska	US	65.57394	-144.78089	937	America/Anchorage
CEN	MMCN	Ciudad Obregon International Airport	Ciudad Obregon	Sonora	MX	27.39260	-109.83300	243	America/Hermosillo
CEO	FNWK	Waco Kungo Airport	Waco Kungo	Benguela	AO	-11.42640	15.10140	4324	Africa/Luanda
CEP	SLCP	Concepcion Airport	Concepcion	Santa Cruz	BO	-16.13830	-62.02860	1620	America/La_Paz
CEQ	LFMD	Cannes-Mandelieu Airport	Cannes/Mandelieu	Provence-Alpes-Cote-d'Azur	FR	43.54200	6.95348	13	Europe/Paris
CER	LFRC	Cherbourg-Maupertus Airport	Cherbourg/Maupertus	Normandy	FR	49.65010	-1.47028	459	Europe/Paris
CES	YCNK	Cessnock Airport	\N	New South Wales	AU	-32.78750	151.34200	211	Australia/Sydney
CET	LFOU	Cholet Le Pontreau Airport	Cholet/Le Pontreau	Pays-de-la-Loire	FR	47.08210	-0.87706	443	Europe/Paris
CEU	KCEU	Oconee County Regional Airport	Clemson	South Carolina	US	34.67223	-82.88590	891	America/New_York
CEV	KCEV	Mettel Field	Connersville	Indiana	US	39.69819	-85.13114	866	America/Indiana/Indianapolis
CEW	KCEW	Bob Sikes Airport	Crestview	Florida	US	30.77883	-86.52211	214	America/Chicago
CEX	\N	Chena Hot Springs Airport	Chena Hot Springs	Alaska	US	65.05183	-146.04743	1195	America/Anchorage
CEY	KCEY	Kyle-Oakley Field	Murray	Kentucky	US	36.66458	-88.37278	577	America/Chicago
CEZ	KCEZ	Cortez Municipal Airport	Cortez	Colorado	US	37.30300	-108.62804	5918	America/Denver
CFB	SBCB	Cabo Frio Airport	Cabo Frio	Rio de Janeiro	BR	-22.92170	-42.07430	23	America/Sao_Paulo
CFC	SBCD	Caçador Airport	Caçador	Santa Catarina	BR	-26.78806	-50.94000	3376	America/Sao_Paulo
CFD	KCFD	Coulter Field	Bryan	Texas	US	30.71569	-96.33136	367	America/Chicago
CFE	LFLC	Clermont-Ferrand Auvergne Airport	Clermont-Ferrand/Auvergne	Auvergne-Rhone-Alpes	FR	45.78670	3.16917	1090	Europe/Paris
CFF	FNCF	Cafunfo Airport	Cafunfo	Luanda-Norte	AO	-8.78361	17.98970	0	Africa/Luanda
CFG	MUCF	Jaime Gonzalez Airport	Cienfuegos	Cienfuegos	CU	22.15000	-80.41420	102	America/Havana
CFH	YCFH	Clifton Hills Landing Strip	Clifton Hills Station	South Australia	AU	-27.01588	138.89275	105	Australia/Adelaide
CFI	YCFD	Camfield Airport	\N	Northern Territory	AU	-17.02170	131.32700	0	Australia/Darwin
CFK	DAOI	Chlef Aboubakr Belkaid Airport	Chlef	Chlef	DZ	36.21683	1.34074	502	Africa/Algiers
CFN	EIDL	Donegal Airport	Donegal	Ulster	IE	55.04420	-8.34100	30	Europe/Dublin
CFO	SJHG	Confresa Airport	Confresa	Mato Grosso do Sul	BR	-10.63440	-51.56360	781	America/Campo_Grande
CFQ	\N	Art Sutcliffe Field	Creston	British Columbia	CA	49.03690	-116.49800	2070	America/Creston
CFR	LFRK	Caen-Carpiquet Airport	Caen/Carpiquet	Normandy	FR	49.17330	-0.45000	256	Europe/Paris
CFS	YSCH	Coffs Harbour Airport	Coffs Harbour	New South Wales	AU	-30.32060	153.11600	18	Australia/Sydney
CFT	KCFT	Greenlee County Airport	Clifton/Morenci	Arizona	US	32.95704	-109.21116	3798	America/Phoenix
CFU	LGKR	Ioannis Kapodistrias International Airport	Kerkyra Island	Ionian-Islands	GR	39.60190	19.91170	6	Europe/Athens
CFV	KCFV	Coffeyville Municipal Airport	Coffeyville	Kansas	US	37.09400	-95.57200	754	America/Chicago
CGA	KCGA	Craig Seaplane Base	Craig	Alaska	US	55.47883	-133.14780	0	America/Anchorage
CGB	SBCY	Marechal Rondon Airport	Cuiaba	Mato Grosso do Sul	BR	-15.65290	-56.11670	617	America/Cuiaba
CGC	AYCG	Cape Gloucester Airport	Cape Gloucester	West New Britain	PG	-5.45512	148.42308	78	Pacific/Port_Moresby
CGD	ZGCD	Changde Airport	Changde	Hunan	CN	28.91890	111.64000	128	Asia/Shanghai
CGE	KCGE	Cambridge-Dorchester Regional Airport	Cambridge	Maryland	US	38.53932	-76.03039	20	America/New_York
CGF	KCGF	Cuyahoga County Airport	Cleveland	Ohio	US	41.56458	-81.48722	876	America/New_York
CGH	SBSP	Congonhas Airport	Sao Paulo	São Paulo	BR	-23.62611	-46.65639	2631	America/Sao_Paulo
CGI	KCGI	Cape Girardeau Regional Airport	Cape Girardeau	Missouri	US	37.22532	-89.57076	342	America/Chicago
CGJ	FLKE	Kasompe Airport	Kasompe	Copperbelt	ZM	-12.57280	27.89390	4636	Africa/Lusaka
CGK	WIII	Soekarno-Hatta International Airport	Jakarta	Jakarta	ID	-6.12557	106.65600	34	Asia/Jakarta
CGL	SPGL	Chagual Airport	Chagual	La Libertad	PE	-7.79722	-77.65139	3967	America/Lima
CGM	RPMH	Camiguin Airport	\N	Northern Mindanao	PH	9.25352	124.70700	53	Asia/Manila
CGN	EDDK	Cologne Bonn Airport	Cologne	Nordrhein-Westfalen	DE	50.86590	7.14274	302	Europe/Berlin
CGO	ZHCC	Xinzheng Airport	Zhengzhou	Henan	CN	34.51970	113.84100	495	Asia/Shanghai
CGP	VGEG	Shah Amanat International Airport	Chittagong	Chittagong	BD	22.24960	91.81330	12	Asia/Dhaka
CGQ	ZYCC	Longjia Airport	Changchun	Jilin	CN	43.99620	125.68500	706	Asia/Shanghai
CGR	SBCG	Campo Grande Airport	Campo Grande	Mato Grosso do Sul	BR	-20.46870	-54.67250	1833	America/Campo_Grande
CGS	KCGS	College Park Airport	College Park	Maryland	US	38.98048	-76.92217	49	America/New_York
CGV	YCAG	Caiguna Airport	\N	Western Australia	AU	-32.26500	125.49300	87	Australia/Perth
CGY	RPMY	Laguindingan Intl	Laguindingan	Northern Mindanao	PH	8.61250	124.45694	190	Asia/Manila
CGZ	KCGZ	Casa Grande Municipal Airport	Casa Grande	Arizona	US	32.95490	-111.76682	1464	America/Phoenix
CHA	KCHA	Lovell Field	Chattanooga	Tennessee	US	35.03519	-85.20356	682	America/New_York
CHB	OPCL	Chilas Airport	Chilas	Gilgit-Baltistan	PK	35.42670	74.08170	4146	Asia/Karachi
CHC	NZCH	Christchurch International Airport	Christchurch	Canterbury	NZ	-43.48940	172.53200	123	Pacific/Auckland
CHF	RKPE	Jinhae Airport	Jinhae	Gyeongsangnam-do	KR	35.14120	128.69600	8	Asia/Seoul
CHG	ZYCY	Chaoyang Airport	Chaoyang	Liaoning	CN	41.53810	120.43500	0	Asia/Shanghai
CHH	SPPY	Chachapoyas Airport	Chachapoyas	Amazonas	PE	-6.20181	-77.85610	8333	America/Lima
CHJ	FVCH	Chipinge Airport	Chipinge	Manicaland	ZW	-20.20670	32.62830	3720	Africa/Harare
CHK	KCHK	Chickasha Municipal Airport	Chickasha	Oklahoma	US	35.09714	-97.96768	1152	America/Chicago
CHL	KLLJ	Challis Airport	Challis	Idaho	US	44.52361	-114.21794	5076	America/Boise
CHM	SPEO	Teniente FAP Jaime A De Montreuil Morales Airport	Chimbote	Apurimac	PE	-9.14961	-78.52380	69	America/Lima
CHO	KCHO	Charlottesville-Albemarle Airport	Charlottesville	Virginia	US	38.13964	-78.45234	640	America/New_York
CHP	KCHP	Circle Hot Springs Airport	Circle Hot Springs	Alaska	US	65.48591	-144.61168	870	America/Anchorage
CHQ	LGSA	Chania International Airport	Souda	Crete	GR	35.53170	24.14970	490	Europe/Athens
CHR	LFLX	Chateauroux-Deols Marcel Dassault Airport	Chateauroux/Deols	Centre	FR	46.86220	1.73067	529	Europe/Paris
CHS	KCHS	Charleston Afb/International Airport	Charleston	South Carolina	US	32.89864	-80.04053	46	America/New_York
CHT	NZCI	Chatham Islands-Tuuta Airport	Waitangi	Chatham Islands	NZ	-43.81000	-176.45700	43	Pacific/Chatham
CHU	PACH	Chuathbaluk Airport	Chuathbaluk	Alaska	US	61.57906	-159.21564	244	America/Anchorage
CHX	MPCH	Cap Manuel Nino International Airport	Changuinola	Bocas-del-Toro	PA	9.45864	-82.51680	19	America/Panama
CHY	AGGC	Choiseul Bay Airport	\N	Choiseul	SB	-6.71194	156.39611	0	Pacific/Guadalcanal
CHZ	\N	Chiloquin State Airport	Chiloquin	Oregon	US	42.57932	-121.87901	4221	America/Los_Angeles
CIA	LIRA	Ciampino Airport	Roma	Latium	IT	41.79940	12.59490	427	Europe/Rome
CIC	KCIC	Chico Regional Airport	Chico	California	US	39.79539	-121.85842	240	America/Los_Angeles
CID	KCID	The Eastern Iowa Airport	Cedar Rapids	Iowa	US	41.88469	-91.71081	869	America/Chicago
CIE	YCOI	Collie Airport	\N	Western Australia	AU	-33.36670	116.21700	0	Australia/Perth
CIF	ZBCF	Chifeng Airport	Chifeng	Inner Mongolia	CN	42.23500	118.90800	2018	Asia/Shanghai
CIG	KCAG	Craig-Moffat Airport	Craig	Colorado	US	40.49522	-107.52167	6198	America/Denver
CIH	ZBCZ	Changzhi Airport	Changzhi	Shanxi	CN	36.24750	113.12600	0	Asia/Shanghai
CII	LTBD	Cildir Airport	Aydin	Aydin	TR	37.81500	27.89530	102	Europe/Istanbul
CIJ	SLCO	Capitan Anibal Arab Airport	Cobija	Pando	BO	-11.04040	-68.78300	889	America/La_Paz
CIK	PACI	Chalkyitsik Airport	Chalkyitsik	Alaska	US	66.64503	-143.73989	548	America/Anchorage
CIL	\N	Council Airport	Council	Alaska	US	64.89675	-163.70350	100	America/Nome
CIM	SKCM	Cimitarra Airport	Cimitarra	Santander	CO	6.36700	-73.96700	740	America/Bogota
CIN	KCIN	Arthur N Neu Airport	Carroll	Iowa	US	42.04667	-94.78869	1204	America/Chicago
CIO	SGCO	Teniente Col Carmelo Peralta Airport	Concepcion	Concepcion	PY	-23.44000	-57.43000	253	America/Asuncion
CIP	FLCP	Chipata Airport	Chipata	Eastern	ZM	-13.55830	32.58720	3360	Africa/Lusaka
CIQ	MGCQ	Chiquimula Airport	Chiquimula	Chiquimula	GT	14.83092	-89.52094	1484	America/Guatemala
CIR	KCIR	Cairo Regional Airport	Cairo	Illinois	US	37.06414	-89.21953	322	America/Chicago
CIS	PCIS	Canton Airport	Abariringa	Phoenix-Islands	KI	-2.76812	-171.71001	9	Pacific/Kanton
CIT	UAII	Shymkent Airport	Shymkent	Ongtuestik-Qazaqstan	KZ	42.36420	69.47890	1387	Asia/Almaty
CIU	KCIU	Chippewa County International Airport	Sault Ste Marie	Michigan	US	46.25075	-84.47238	799	America/New_York
CIW	TVSC	Canouan Airport	Canouan	Grenadines	VC	12.69900	-61.34240	11	America/St_Vincent
CIX	SPHI	Capitan FAP Jose A Quinones Gonzales International Airport	Chiclayo	Lambayeque	PE	-6.78748	-79.82810	97	America/Lima
CIY	LICB	Comiso Airport Vincenzo Magliocco	Comiso	Sicily	IT	36.99460	14.60718	623	Europe/Rome
CIZ	SWKO	Coari Airport	Coari	Amazonas	BR	-4.13406	-63.13260	131	America/Boa_Vista
CJA	SPJR	Mayor General FAP Armando Revoredo Iglesias Airport	Cajamarca	Cajamarca	PE	-7.13918	-78.48940	8781	America/Lima
CJB	VOCB	Coimbatore International Airport	Coimbatore	Tamil Nadu	IN	11.03000	77.04340	1324	Asia/Kolkata
CJC	SCCF	El Loa Airport	Calama	Antofagasta	CL	-22.49820	-68.90360	7543	America/Santiago
CJF	YCWA	Coondewanna Airport	\N	Western Australia	AU	-22.96667	118.81333	2327	Australia/Perth
CJJ	RKTU	Cheongju International Airport	Cheongju	North Chungcheong	KR	36.71660	127.49900	191	Asia/Seoul
CJL	OPCH	Chitral Airport	Chitral	Khyber-Pakhtunkhwa	PK	35.88660	71.80060	4920	Asia/Karachi
CJM	VTSE	Chumphon Airport	\N	Chumphon	TH	10.71120	99.36170	18	Asia/Bangkok
CJS	MMCS	Abraham Gonzalez International Airport	Ciudad Juarez	Chihuahua	MX	31.63610	-106.42900	3904	America/Mazatlan
CJT	MMCO	Comitan Airport	\N	Chiapas	MX	16.17670	-92.05060	5161	America/Mexico_City
CJU	RKPC	Jeju International Airport	Jeju City	Jeju-do	KR	33.51130	126.49300	118	Asia/Seoul
CKA	KCKA	Kegelman Af Aux Field	Cherokee	Oklahoma	US	36.73569	-98.12361	1203	America/Chicago
CKB	KCKB	North Central West Virginia Airport	Clarksburg	West Virginia	US	39.29765	-80.22753	1224	America/New_York
CKC	UKKE	Cherkasy International Airport	Cherkasy	Cherkasy oblast	UA	49.41560	31.99530	375	Europe/Kyiv
CKD	PACJ	Crooked Creek Airport	Crooked Creek	Alaska	US	61.87112	-158.13796	182	America/Anchorage
CKE	\N	Lampson Field	Lakeport	California	US	38.99061	-122.90072	1380	America/Los_Angeles
CKG	ZUCK	Chongqing Jiangbei International Airport	Chongqing	Chongqing	CN	29.71920	106.64200	1365	Asia/Shanghai
CKH	UESO	Chokurdakh Airport	Chokurdah	Chukot	RU	70.62310	147.90199	151	Asia/Srednekolymsk
CKI	YCKI	Croker Island Airport	\N	Northern Territory	AU	-11.16500	132.48300	16	Australia/Darwin
CKK	KCVK	Sharp County Regional Airport	Ash Flat	Arkansas	US	36.26489	-91.56267	717	America/Chicago
CKL	UUMU	Chkalovskiy Airport	Moscow	Moscow-Oblast	RU	55.87830	38.06170	499	Europe/Moscow
CKM	KCKM	Fletcher Field	Clarksdale	Mississippi	US	34.29972	-90.51231	173	America/Chicago
CKN	KCKN	Crookston Municipal/Kirkwood Field	Crookston	Minnesota	US	47.84083	-96.62221	897	America/Chicago
CKO	SSCP	Cornelio Procopio Airport	Cornelio Procopio	Paraná	BR	-23.15250	-50.60250	1854	America/Sao_Paulo
CKS	SBCJ	Carajas Airport	Carajas	Pará	BR	-6.11528	-50.00139	2064	America/Araguaina
CKT	OIMC	Sarakhs Airport	Sarakhs	Razavi-Khorasan	IR	36.50120	61.06490	945	Asia/Tehran
CKU	KCKU	Cordova Municipal Airport	Cordova	Alaska	US	60.54364	-145.72585	59	America/Anchorage
CKV	KCKV	Outlaw Field	Clarksville	Tennessee	US	36.62186	-87.41495	550	America/Chicago
CKW	YCHK	Graeme Rowley Aerodrome	Christmas Creek mine	Western Australia	AU	-22.35556	119.65222	0	Australia/Perth
CKX	PAAY	Chicken Airport	Chicken	Alaska	US	64.06675	-141.95135	1640	America/Anchorage
CKY	GUCY	Conakry Airport	Conakry	Conakry	GN	9.57689	-13.61200	72	Africa/Conakry
CKZ	LTBH	Canakkale Airport	Canakkale	Canakkale	TR	40.13770	26.42680	23	Europe/Istanbul
CLD	KCRQ	Mc Clellan-Palomar Airport	Carlsbad	California	US	33.12825	-117.28008	330	America/Los_Angeles
CLE	KCLE	Cleveland-Hopkins International Airport	Cleveland	Ohio	US	41.40941	-81.85469	800	America/New_York
CLG	\N	New Coalinga Municipal Airport	Coalinga	California	US	36.16211	-120.29483	625	America/Los_Angeles
CLH	YCAH	Coolah Airport	\N	New South Wales	AU	-31.77330	149.61000	504	Australia/Sydney
CLI	KCLI	Clintonville Municipal Airport	Clintonville	Wisconsin	US	44.61317	-88.73089	826	America/Chicago
CLJ	LRCL	Cluj-Napoca International Airport	Cluj-Napoca	Cluj	RO	46.78520	23.68620	1036	Europe/Bucharest
CLK	KCLK	Clinton Regional Airport	Clinton	Oklahoma	US	35.53827	-98.93279	1616	America/Chicago
CLL	KCLL	Easterwood Field	College Station	Texas	US	30.58804	-96.36254	321	America/Chicago
CLM	KCLM	William R Fairchild International Airport	Port Angeles	Washington	US	48.12019	-123.49969	291	America/Los_Angeles
CLN	SBCI	Brig. Lysias Augusto Rodrigues Airport	Carolina	Maranhão	BR	-7.32044	-47.45870	565	America/Araguaina
CLO	SKCL	Alfonso Bonilla Aragon International Airport	Cali	Valle-del-Cauca	CO	3.54322	-76.38160	3162	America/Bogota
CLP	PFCL	Clarks Point Airport	Clarks Point	Alaska	US	58.83369	-158.52939	80	America/Anchorage
CLQ	MMIA	Lic. Miguel de la Madrid Airport	Colima	Colima	MX	19.27700	-103.57700	2467	America/Mexico_City
CLR	KCLR	Cliff Hatfield Memorial Airport	Calipatria	California	US	33.13133	-115.52139	-182	America/Los_Angeles
CLS	KCLS	Chehalis-Centralia Airport	Chehalis	Washington	US	46.67703	-122.98275	177	America/Los_Angeles
CLT	KCLT	Charlotte/Douglas International Airport	Charlotte	North Carolina	US	35.21319	-80.95138	748	America/New_York
CLU	KBAK	Columbus Municipal Airport	Columbus	Indiana	US	39.26192	-85.89634	656	America/Indiana/Indianapolis
CLV	SBCN	Caldas Novas Airport	Caldas Novas	Goiás	BR	-17.72530	-48.60750	2247	America/Sao_Paulo
CLW	KCLW	Clearwater Executive Airport	Clearwater	Florida	US	27.97721	-82.75906	71	America/New_York
CLX	SATC	Clorinda Airport	Clorinda	Formosa	AR	-25.30360	-57.73440	206	America/Argentina/Cordoba
CLY	LFKC	Calvi-Sainte-Catherine Airport	Calvi/Sainte-Catherine	Corsica	FR	42.53080	8.79319	209	Europe/Paris
CLZ	SVCL	Calabozo Airport	Guarico	Guarico	VE	8.92466	-67.41709	328	America/Caracas
CMA	YCMU	Cunnamulla Airport	\N	Queensland	AU	-28.03000	145.62199	630	Australia/Brisbane
CMB	VCBI	Bandaranaike International Apt Colombo Airport	Colombo	Western Province	LK	7.18076	79.88410	30	Asia/Colombo
CMC	SNWC	Camocim Airport	Camocim	Ceará	BR	-2.89618	-40.85800	16	America/Fortaleza
CMD	YCTM	Cootamundra Airport	\N	New South Wales	AU	-34.62390	148.02800	1110	Australia/Sydney
CME	MMCE	Ciudad del Carmen International Airport	Ciudad del Carmen	Campeche	MX	18.65370	-91.79900	10	America/Mexico_City
CMF	LFLB	Chambery-Savoie Airport	Chambery/Aix-les-Bains	Auvergne-Rhone-Alpes	FR	45.63810	5.88023	779	Europe/Paris
CMG	SBCR	Corumba International Airport	Corumba	Mato Grosso do Sul	BR	-19.01194	-57.67139	461	America/Campo_Grande
CMH	KCMH	John Glenn Columbus International Airport	Columbus	Ohio	US	39.99695	-82.89216	815	America/New_York
CMI	KCMI	University Of Illinois/Willard Airport	Champaign/Urbana	Illinois	US	40.03856	-88.27654	755	America/Chicago
CMJ	RCCM	Qimei Airport	Qimei	Penghu	TW	23.21306	119.41750	63	Asia/Taipei
CMK	FWCM	Club Makokola Airport	Club Makokola	Southern Region	MW	-14.30690	35.13250	1587	Africa/Blantyre
CML	YCMW	Camooweal Airport	\N	Queensland	AU	-19.91170	138.12500	241	Australia/Brisbane
CMM	MGCR	Carmelita Airport	Carmelita	Peten	GT	17.46120	-90.05370	753	America/Guatemala
CMN	GMMN	Mohammed V International Airport	Casablanca	\N	MA	33.36750	-7.58997	656	Africa/Casablanca
CMO	HCMO	Obbia Airport	Obbia	Mudug	SO	5.36667	48.51667	65	Africa/Mogadishu
CMP	SNKE	Santana do Araguaia Airport	Santana Do Araguaia	Pará	BR	-9.31997	-50.32850	597	America/Belem
CMQ	YCMT	Clermont Airport	\N	Queensland	AU	-22.77310	147.62100	908	Australia/Brisbane
CMR	LFGA	Colmar-Houssen Airport	Colmar/Houssen	Grand Est	FR	48.10990	7.35901	628	Europe/Paris
CMS	HCMS	Scusciuban Airport	Scusciuban	Bari	SO	10.30000	50.23300	1121	Africa/Mogadishu
CMU	AYCH	Chimbu Airport	Kundiawa	Chimbu	PG	-6.02429	144.97099	4974	Pacific/Port_Moresby
CMV	NZCX	Coromandel Aerodrome	\N	Waikato	NZ	-36.79170	175.50900	10	Pacific/Auckland
CMW	MUCM	Ignacio Agramonte International Airport	Camaguey	Camagueey	CU	21.42030	-77.84750	413	America/Havana
CMX	KCMX	Houghton County Memorial Airport	Hancock	Michigan	US	47.16842	-88.48907	1095	America/New_York
CMY	KCMY	Sparta/Fort Mc Coy Airport	Sparta	Wisconsin	US	43.95872	-90.73784	839	America/Chicago
CNA	MMCA	Cananea Airport	\N	Sonora	MX	31.06615	-110.09788	5200	America/Hermosillo
CNB	YCNM	Coonamble Airport	\N	New South Wales	AU	-30.98330	148.37601	604	Australia/Sydney
CNC	YCCT	Coconut Island Airport	\N	Queensland	AU	-10.05000	143.07001	3	Australia/Brisbane
CND	LRCK	Mihail Kogalniceanu International Airport	Constanta	Constanța	RO	44.36220	28.48830	353	Europe/Bucharest
CNE	\N	Fremont County Airport	Canon City	Colorado	US	38.42856	-105.10685	5442	America/Denver
CNF	SBCF	Tancredo Neves International Airport	Belo Horizonte	Minas Gerais	BR	-19.62444	-43.97194	2715	America/Sao_Paulo
CNG	LFBG	Cognac-Chateaubernard (BA 709) Air Base	Cognac/Chateaubernard	Nouvelle-Aquitaine	FR	45.65830	-0.31750	102	Europe/Paris
CNH	KCNH	Claremont Municipal Airport	Claremont	New Hampshire	US	43.37050	-72.36821	543	America/New_York
CNI	ZYCH	Changhai Airport	Changhai	Liaoning	CN	39.26667	122.66694	80	Asia/Shanghai
CNJ	YCCY	Cloncurry Airport	Cloncurry	Queensland	AU	-20.66860	140.50400	616	Australia/Brisbane
CNK	KCNK	Blosser Municipal Airport	Concordia	Kansas	US	39.54987	-97.65204	1488	America/Chicago
CNL	EKSN	Sindal Airport	Sindal	North Denmark	DK	57.50350	10.22940	92	Europe/Copenhagen
CNM	KCNM	Cavern City Air Trml Airport	Carlsbad	New Mexico	US	32.33744	-104.26336	3295	America/Denver
CNN	VOKN	Kannur International Airport	Mattannur	Kerala	IN	11.91583	75.54583	344	Asia/Kolkata
CNO	KCNO	Chino Airport	Chino	California	US	33.97478	-117.63648	650	America/Los_Angeles
CNP	BGCO	Neerlerit Inaat Airport	Neerlerit Inaat	Sermersooq	GL	70.74310	-22.65050	45	America/Scoresbysund
CNQ	SARC	Corrientes Airport	Corrientes	Corrientes	AR	-27.44550	-58.76190	202	America/Argentina/Cordoba
CNR	SCRA	Chanaral Airport	Chanaral	Atacama	CL	-26.33250	-70.60730	97	America/Santiago
CNS	YBCS	Cairns International Airport	Cairns	Queensland	AU	-16.88580	145.75500	10	Australia/Brisbane
CNU	KCNU	Chanute Martin Johnson Airport	Chanute	Kansas	US	37.66788	-95.48672	1002	America/Chicago
CNV	SNED	Canavieiras Airport	Canavieiras	Bahia	BR	-15.66700	-38.95470	19	America/Bahia
CNW	KCNW	Tstc Waco Airport	Waco	Texas	US	31.63781	-97.07414	470	America/Chicago
CNX	VTCC	Chiang Mai International Airport	Chiang Mai	Chiang-Mai	TH	18.76680	98.96260	1036	Asia/Bangkok
CNY	KCNY	Canyonlands Regional Airport	Moab	Utah	US	38.75763	-109.75346	4579	America/Denver
COA	\N	Columbia Airport	Columbia	California	US	38.03042	-120.41456	2121	America/Los_Angeles
COC	SAAC	Comodoro Pierrestegui Airport	Concordia	Entre-Rios	AR	-31.29690	-57.99660	112	America/Argentina/Cordoba
COD	KCOD	Yellowstone Regional Airport	Cody	Wyoming	US	44.52019	-109.02381	5102	America/Denver
COE	KCOE	Coeur D'Alene Airport	Coeur D'Alene	Idaho	US	47.77431	-116.81958	2320	America/Los_Angeles
COF	KCOF	Patrick Space Force Base Airport	Cocoa Beach	Florida	US	28.23501	-80.60998	8	America/New_York
COG	SKCD	Mandinga Airport	Condoto	Choco	CO	5.08333	-76.70000	213	America/Bogota
COH	VECO	Cooch Behar Airport	\N	West Bengal	IN	26.33050	89.46720	138	Asia/Kolkata
COI	KCOI	Merritt Island Airport	Merritt Island	Florida	US	28.34160	-80.68548	6	America/New_York
COJ	YCBB	Coonabarabran Airport	\N	New South Wales	AU	-31.33250	149.26700	2117	Australia/Sydney
COK	VOCI	Cochin International Airport	Cochin	Kerala	IN	10.15200	76.40190	30	Asia/Kolkata
COL	EGEL	Coll Airport	Coll Island	Scotland	GB	56.60190	-6.61778	21	Europe/London
COM	KCOM	Coleman Municipal Airport	Coleman	Texas	US	31.84114	-99.40361	1697	America/Chicago
CON	KCON	Concord Municipal Airport	Concord	New Hampshire	US	43.20272	-71.50228	342	America/New_York
COO	DBBB	Cadjehoun Airport	Cotonou	Atlantique	BJ	6.35723	2.38435	19	Africa/Porto-Novo
COP	\N	Cooperstown-Westville Airport	Cooperstown	New York	US	42.62924	-74.89099	1260	America/New_York
COQ	ZMCD	Choibalsan Airport	\N	East Aimak	MN	48.13570	114.64600	2457	Asia/Ulaanbaatar
COR	SACO	Ingeniero Ambrosio Taravella Airport	Cordoba	Cordoba	AR	-31.32360	-64.20800	1604	America/Argentina/Cordoba
COS	KCOS	City Of Colorado Springs Municipal Airport	Colorado Springs	Colorado	US	38.80582	-104.70078	6187	America/Denver
COT	KCOT	Cotulla-La Salle County Airport	Cotulla	Texas	US	28.45572	-99.21722	474	America/Chicago
COU	KCOU	Columbia Regional Airport	Columbia	Missouri	US	38.81774	-92.21779	889	America/Chicago
COV	LTDB	Çukurova International Airport	Tarsus	Mersin	TR	36.89292	35.07197	19	Europe/Istanbul
COW	SCCQ	Tambillos Airport	Coquimbo	Coquimbo	CL	-30.19889	-71.24694	656	America/Santiago
COX	MYAK	Congo Town Airport	Andros	South Andros	BS	24.15870	-77.58980	15	America/Nassau
COY	YCWY	Coolawanyah Airport	\N	Western Australia	AU	-21.78330	117.80000	0	Australia/Perth
COZ	MDCZ	Constanza Dom Re Airport	Costanza	La Vega	DO	18.90750	-70.72190	3950	America/Santo_Domingo
CPB	SKCA	Capurgana Airport	Capurgana	Choco	CO	8.63333	-77.35000	49	America/Bogota
CPC	SAZY	Aviador C. Campos Airport	Chapelco/San Martin de los Andes	Neuquen	AR	-40.07540	-71.13730	2569	America/Argentina/Salta
CPD	YCBP	Coober Pedy Airport	\N	South Australia	AU	-29.04000	134.72099	740	Australia/Adelaide
CPE	MMCP	Ingeniero Alberto Acuna Ongay International Airport	Campeche	Campeche	MX	19.81680	-90.50030	34	America/Merida
CPF	WARC	Cepu Airport	Tjepu, Java Island	Central Java	ID	-7.19484	111.54817	131	Asia/Jakarta
CPH	EKCH	Copenhagen Kastrup Airport	Copenhagen	Capital-Region	DK	55.61790	12.65600	17	Europe/Copenhagen
CPL	SKHA	Chaparral Airport	Chaparral	Tolima	CO	3.71700	-75.46700	2730	America/Bogota
CPM	KCPM	Compton/Woodley Airport	Compton	California	US	33.88992	-118.24381	99	America/Los_Angeles
CPO	SCAT	Desierto de Atacama Airport	Copiapo	Atacama	CL	-27.26120	-70.77920	670	America/Santiago
CPP	SCKP	Coposa Airport	Pica	Tarapaca	CL	-20.75050	-68.68350	12468	America/Santiago
CPQ	SDAM	Amarais Airport	Campinas	São Paulo	BR	-22.85920	-47.10820	2008	America/Sao_Paulo
CPR	KCPR	Casper/Natrona County International Airport	Casper	Wyoming	US	42.90588	-106.46365	5344	America/Denver
CPS	KCPS	St Louis Downtown Airport	Cahokia/St Louis	Illinois	US	38.57036	-90.15508	413	America/Chicago
CPT	FACT	Cape Town International Airport	Cape Town	Western Cape	ZA	-33.96480	18.60170	151	Africa/Johannesburg
CPU	SNCU	Cururupu Airport	Cururupu	Maranhão	BR	-1.82111	-44.86694	39	America/Fortaleza
CPV	SBKG	Presidente Joao Suassuna Airport	Campina Grande	Paraíba	BR	-7.26992	-35.89640	1646	America/Fortaleza
CPX	TJCP	Benjamin Rivera Noriega Airport	Isla De Culebra	Puerto Rico	US	18.31297	-65.30389	43	America/Puerto_Rico
CQA	SWEK	Canarana Airport	Canarana	Mato Grosso do Sul	BR	-13.57444	-52.27056	1314	America/Cuiaba
CQD	OIFS	Shahrekord Airport	Shahrekord	Chaharmahal-and-Bakhtiari	IR	32.29720	50.84220	6723	Asia/Tehran
CQF	LFAC	Calais-Dunkerque Airport	Marck	Hauts-de-France	FR	50.96210	1.95476	12	Europe/Paris
CQM	LERL	Ciudad Real International Airport	Ciudad Real	Castilla–La Mancha	ES	38.85633	-3.97000	2120	Europe/Madrid
CQS	SWCQ	Costa Marques Airport	Costa Marques	Rondônia	BR	-12.42110	-64.25160	555	America/Porto_Velho
CQW	ZUWL	Wulong Chongqing Xiannvshan Airport	Wulong	Chongqing	CN	29.46583	107.69222	5730	Asia/Shanghai
CRA	LRCV	Craiova Airport	Craiova	Dolj	RO	44.31810	23.88860	626	Europe/Bucharest
CRB	YCBR	Collarenebri Airport	\N	New South Wales	AU	-29.52170	148.58200	152	Australia/Sydney
CRC	SKGO	Santa Ana Airport	Cartago	Valle-del-Cauca	CO	4.75818	-75.95570	2979	America/Bogota
CRD	SAVC	General E. Mosconi Airport	Comodoro Rivadavia	Chubut	AR	-45.78530	-67.46550	189	America/Argentina/Catamarca
CRE	KCRE	Grand Strand Airport	North Myrtle Beach	South Carolina	US	33.81175	-78.72394	32	America/New_York
CRF	FEFC	Carnot Airport	Carnot	Mambere-Kadei	CF	4.93700	15.89400	1985	Africa/Bangui
CRG	KCRG	Jacksonville Executive At Craig Airport	Jacksonville	Florida	US	30.33633	-81.51444	41	America/New_York
CRI	MYCI	Colonel Hill Airport	Colonel Hill	Crooked-Island-and-Long-Cay	BS	22.74560	-74.18240	5	America/Nassau
CRK	RPLC	Diosdado Macapagal International Airport	Angeles City	Central Luzon	PH	15.18600	120.56000	484	Asia/Manila
CRL	EBCI	Brussels South Charleroi Airport	Brussels	Wallonia	BE	50.27360	4.27100	606	Europe/Brussels
CRM	RPVF	Catarman National Airport	Catarman	Eastern Visayas	PH	12.50240	124.63600	6	Asia/Manila
CRP	KCRP	Corpus Christi International Airport	Corpus Christi	Texas	US	27.77218	-97.50242	46	America/Chicago
CRQ	SBCV	Caravelas Airport	Caravelas	Bahia	BR	-17.65230	-39.25310	36	America/Bahia
CRR	SANW	Ceres Airport	Ceres	Santa Fe	AR	-29.86310	-61.87280	285	America/Argentina/Cordoba
CRS	KCRS	C David Campbell Field-Corsicana Municipal Airport	Corsicana	Texas	US	32.02806	-96.40058	449	America/Chicago
CRT	KCRT	Z M Jack Stell Field	Crossett	Arkansas	US	33.17833	-91.88019	184	America/Chicago
CRU	TGPZ	Lauriston Airport	Carriacou Island	\N	GD	12.47610	-61.47280	5	America/Grenada
CRV	LIBC	Crotone Airport	Crotone	Calabria	IT	38.99720	17.08020	522	Europe/Rome
CRW	KCRW	West Virginia International Yeager Airport	Charleston	West Virginia	US	38.37601	-81.59289	947	America/New_York
CRX	KCRX	Roscoe Turner Airport	Corinth	Mississippi	US	34.91497	-88.60348	425	America/Chicago
CRZ	UTAV	Turkmenabat International Airport	Turkmenabat	Lebap	TM	39.08330	63.61330	630	Asia/Ashgabat
CSA	EGEY	Colonsay Airstrip	Colonsay	Scotland	GB	56.05750	-6.24306	44	Europe/London
CSB	LRCS	Caransebes Airport	Caransebes	Caraş-Severin	RO	45.42000	22.25330	866	Europe/Bucharest
CSC	MRMJ	Mojica Airport	Canas	Guanacaste	CR	10.43070	-85.17460	230	America/Costa_Rica
CSE	\N	Crested Butte Airpark	Crested Butte	Colorado	US	38.85194	-106.93282	8980	America/Denver
CSF	LFPC	Creil Air Base	Creil	Hauts-de-France	FR	49.25350	2.51914	291	Europe/Paris
CSG	KCSG	Columbus Airport	Columbus	Georgia	US	32.51633	-84.93887	398	America/New_York
CSH	ULAS	Solovki Airport	Solovetsky Islands	Arkhangelskaya	RU	65.03000	35.73333	60	Europe/Moscow
CSI	YCAS	Casino Airport	\N	New South Wales	AU	-28.88280	153.06700	86	Australia/Sydney
CSK	GOGS	Cap Skirring Airport	Cap Skirring	Ziguinchor	SN	12.41020	-16.74610	52	Africa/Dakar
CSM	KCSM	Infinity One Oklahoma Spaceport Airport	Burns Flat	Oklahoma	US	35.33984	-99.20050	1922	America/Chicago
CSN	KCXP	Carson City Airport	Carson City	Nevada	US	39.19230	-119.73257	4704	America/Los_Angeles
CSO	EDBC	Cochstedt Airport	Magdeburg	Sachsen-Anhalt	DE	51.85640	11.42030	594	Europe/Berlin
CSQ	KCSQ	Creston Municipal Airport	Creston	Iowa	US	41.02144	-94.36331	1300	America/Chicago
CSS	SSCL	Cassilandia Airport	Cassilandia	Mato Grosso do Sul	BR	-19.14639	-51.68528	1568	America/Campo_Grande
CSU	SSSC	Santa Cruz do Sul Airport	Santa Cruz Do Sul	Rio Grande do Sul	BR	-29.68410	-52.41220	646	America/Sao_Paulo
CSV	KCSV	Crossville Memorial-Whitson Field	Crossville	Tennessee	US	35.95129	-85.08498	1882	America/Chicago
CSW	MMSL	Cabo San Lucas International Airport	Cabo San Lucas	Baja California Sur	MX	22.94770	-109.93700	459	America/Mazatlan
CSX	ZGHA	Changsha Huanghua Airport	Changsha	Hunan	CN	28.18920	113.22000	217	Asia/Shanghai
CSY	UWKS	Cheboksary Airport	Cheboksary	Chuvashia	RU	56.09030	47.34730	558	Europe/Moscow
CSZ	SAZC	Brigadier D.H.E. Ruiz Airport	Coronel Suarez	Buenos-Aires	AR	-37.44610	-61.88930	767	America/Argentina/Buenos_Aires
CTA	LICC	Catania / Fontanarossa Airport	Catania	Sicily	IT	37.46680	15.06640	39	Europe/Rome
CTB	KCTB	Cut Bank International Airport	Cut Bank	Montana	US	48.60836	-112.37615	3858	America/Denver
CTC	SANC	Catamarca Airport	Catamarca	Catamarca	AR	-28.59560	-65.75170	1522	America/Argentina/Catamarca
CTD	MPCE	Alonso Valderrama Airport	Chitre	Herrera	PA	7.98784	-80.40970	33	America/Panama
CTF	MGCT	Coatepeque Airport	Coatepeque	Totonicapan	GT	14.69420	-91.88250	1486	America/Guatemala
CTG	SKCG	Rafael Nunez International Airport	Cartagena	Bolivar	CO	10.44240	-75.51300	4	America/Bogota
CTH	KMQS	Chester County G O Carlson Airport	Coatesville	Pennsylvania	US	39.97897	-75.86547	660	America/New_York
CTI	FNCV	Cuito Cuanavale Airport	Cuito Cuanavale	Cuando-Cobango	AO	-15.16030	19.15610	0	Africa/Luanda
CTK	KCTK	Ingersoll Airport	Canton	Illinois	US	40.56908	-90.07483	684	America/Chicago
CTL	YBCV	Charleville Airport	Charleville	Queensland	AU	-26.41330	146.26199	1003	Australia/Brisbane
CTM	MMCM	Chetumal International Airport	Chetumal	Quintana Roo	MX	18.50470	-88.32680	39	America/Cancun
CTN	YCKN	Cooktown Airport	\N	Queensland	AU	-15.44470	145.18401	26	Australia/Brisbane
CTO	\N	Calverton Executive Airpark	Calverton	New York	US	40.91480	-72.78040	75	America/New_York
CTP	SNCP	Carutapera Airport	Carutapera	Maranhão	BR	-1.25028	-46.01722	85	America/Fortaleza
CTQ	SSVP	Santa Vitoria do Palmar Airport	Santa Vitoria Do Palmar	Rio Grande do Sul	BR	-33.50222	-53.34417	82	America/Sao_Paulo
CTS	RJCC	New Chitose Airport	Chitose / Tomakomai	Hokkaido	JP	42.77520	141.69200	82	Asia/Tokyo
CTT	LFMQ	Le Castellet Airport	Le Castellet	Provence-Alpes-Cote-d'Azur	FR	43.25250	5.78519	1391	Europe/Paris
CTU	ZUUU	Chengdu Shuangliu International Airport	Chengdu	Sichuan	CN	30.57850	103.94700	1625	Asia/Shanghai
CTW	\N	Cottonwood Airport	Cottonwood	Arizona	US	34.73006	-112.03514	3560	America/Phoenix
CTX	\N	Cortland County/Chase Field	Cortland	New York	US	42.59264	-76.21488	1197	America/New_York
CTY	KCTY	Cross City Airport	Cross City	Florida	US	29.63553	-83.10475	42	America/New_York
CTZ	KCTZ	Clinton-Sampson County Airport	Clinton	North Carolina	US	34.97494	-78.36563	144	America/New_York
CUA	MMDA	Ciudad Constitucion Airport	Ciudad Constitucion	Baja California Sur	MX	25.05380	-111.61500	213	America/Mazatlan
CUB	KCUB	Jim Hamilton L B Owens Airport	Columbia	South Carolina	US	33.97047	-80.99525	193	America/New_York
CUC	SKCC	Camilo Daza International Airport	Cucuta	Norte-de-Santander	CO	7.92757	-72.51150	1096	America/Bogota
CUD	YCDR	Caloundra Airport	\N	Queensland	AU	-26.80000	153.10001	12	Australia/Brisbane
CUE	SECU	Mariscal Lamar Airport	Cuenca	Azuay	EC	-2.88947	-78.98440	8306	America/Guayaquil
CUF	LIMZ	Cuneo / Levaldigi Airport	Cuneo	Piedmont	IT	44.54700	7.62322	1267	Europe/Rome
CUG	YCUA	Cudal Airport	\N	New South Wales	AU	-33.27830	148.76300	491	Australia/Sydney
CUH	KCUH	Cushing Municipal Airport	Cushing	Oklahoma	US	35.95003	-96.77342	925	America/Chicago
CUK	MZCK	Caye Caulker Airport	Caye Caulker	Belize	BZ	17.73472	-88.03333	2	America/Belize
CUL	MMCL	Federal de Bachigualato International Airport	Culiacan	Sinaloa	MX	24.76450	-107.47500	108	America/Mazatlan
CUM	SVCU	Cumana (Antonio Jose de Sucre) Airport	\N	Sucre	VE	10.45033	-64.13047	14	America/Caracas
CUN	MMUN	Cancun International Airport	Cancun	Quintana Roo	MX	21.03650	-86.87710	22	America/Cancun
CUO	SKCR	Caruru Airport	Caruru	Vaupes	CO	1.01360	-71.29610	820	America/Bogota
CUP	SVCP	General Francisco Bermudez Airport	Carupano	Sucre	VE	10.66001	-63.26168	33	America/Caracas
CUQ	YCOE	Coen Airport	\N	Queensland	AU	-13.76080	143.11400	532	Australia/Brisbane
CUR	TNCC	Hato International Airport	Willemstad	\N	CW	12.18890	-68.95980	29	America/Curacao
CUS	\N	Columbus Municipal Airport	Columbus	New Mexico	US	31.82371	-107.62697	4024	America/Denver
CUT	SAZW	Cutral-Co Airport	Cutral-Co	Neuquen	AR	-38.93970	-69.26460	2132	America/Argentina/Salta
CUU	MMCU	General Roberto Fierro Villalobos International Airport	Chihuahua	Chihuahua	MX	28.70290	-105.96500	4462	America/Mazatlan
CUV	SVCG	Casigua El Cubo Airport	Casigua El Cubo	Zulia	VE	8.75814	-72.53630	99	America/Caracas
CUY	YCUE	Cue Airport	\N	Western Australia	AU	-27.44670	117.91800	442	Australia/Perth
CUZ	SPZO	Alejandro Velasco Astete International Airport	Cusco	Cusco	PE	-13.53570	-71.93880	10860	America/Lima
CVC	YCEE	Cleve Airport	\N	South Australia	AU	-33.70970	136.50500	589	Australia/Adelaide
CVE	SKCV	Covenas Airport	Covenas	\N	CO	9.40092	-75.69130	31	America/Bogota
CVF	LFLJ	Courchevel Airport	Courcheval	Auvergne-Rhone-Alpes	FR	45.39670	6.63472	6588	Europe/Paris
CVG	KCVG	Cincinnati/Northern Kentucky International Airport	Covington	Kentucky	US	39.04884	-84.66782	896	America/New_York
CVH	SAHE	Caviahue Airport	Lafontaine	Neuquen	AR	-37.85140	-71.00920	5435	America/Argentina/Salta
CVJ	MMCB	General Mariano Matamoros Airport	\N	Morelos	MX	18.83480	-99.26130	4277	America/Mexico_City
CVM	MMCV	General Pedro Jose Mendez International Airport	Ciudad Victoria	Tamaulipas	MX	23.70330	-98.95650	761	America/Monterrey
CVN	KCVN	Clovis Regional Airport	Clovis	New Mexico	US	34.42659	-103.07758	4216	America/Denver
CVO	KCVO	Corvallis Municipal Airport	Corvallis	Oregon	US	44.49688	-123.28946	250	America/Los_Angeles
CVQ	YCAR	Carnarvon Airport	\N	Western Australia	AU	-24.88060	113.67200	13	Australia/Perth
CVS	KCVS	Cannon Afb Airport	Clovis	New Mexico	US	34.38277	-103.32215	4295	America/Denver
CVT	EGBE	Coventry Airport	Coventry	England	GB	52.36970	-1.47972	267	Europe/London
CVU	LPCR	Corvo Airport	Corvo	Açores	PT	39.67150	-31.11360	61	Atlantic/Azores
CWA	KCWA	Central Wisconsin Airport	Mosinee	Wisconsin	US	44.77778	-89.66591	1277	America/Chicago
CWB	SBCT	Afonso Pena Airport	Curitiba	Paraná	BR	-25.52850	-49.17580	2988	America/Sao_Paulo
CWC	UKLN	Chernivtsi International Airport	Chernivtsi	Chernivetska oblast	UA	48.25930	25.98080	826	Europe/Kyiv
CWF	KCWF	Chennault International Airport	Lake Charles	Louisiana	US	30.21059	-93.14319	16	America/Chicago
CWI	KCWI	Clinton Municipal Airport	Clinton	Iowa	US	41.83075	-90.32897	708	America/Chicago
CWK	VECT	Chitrakoot Airport	Chitrakoot	Uttar Pradesh	IN	25.16769	80.93580	1050	Asia/Kolkata
CWL	EGFF	Cardiff International Airport	Cardiff	Wales	GB	51.39670	-3.34333	220	Europe/London
CWR	YCWI	Cowarie Airport	\N	South Australia	AU	-27.71170	138.32800	52	Australia/Adelaide
CWS	\N	Center Island Airport	Center Island	Washington	US	48.49010	-122.83212	115	America/Los_Angeles
CWT	YCWR	Cowra Airport	\N	New South Wales	AU	-33.84470	148.64900	966	Australia/Sydney
CWW	YCOR	Corowa Airport	\N	New South Wales	AU	-35.99470	146.35699	469	Australia/Sydney
CWX	\N	Cochise County Airport	Willcox	Arizona	US	32.24542	-109.89464	4187	America/Phoenix
CXA	SVCD	Caicara del Orinoco Airport	\N	Bolivar	VE	7.62551	-66.16280	141	America/Caracas
CXB	VGCB	Cox's Bazar Airport	Cox's Bazar	Chittagong	BD	21.45220	91.96390	12	Asia/Dhaka
CXC	PAAX	Chitina Airport	Chitina	Alaska	US	61.58320	-144.42980	556	America/Anchorage
CXF	PACX	Coldfoot Airport	Coldfoot	Alaska	US	67.25217	-150.20391	1049	America/Anchorage
CXH	CYHC	Vancouver Harbour Airport	Vancouver	British Columbia	CA	49.28333	-123.10000	0	America/Vancouver
CXI	PLCH	Cassidy International Airport	Banana	Line-Islands	KI	1.98616	-157.35001	5	Pacific/Kiritimati
CXJ	SBCX	Campo dos Bugres Airport	Caxias Do Sul	Rio Grande do Sul	BR	-29.19710	-51.18750	2472	America/Sao_Paulo
CXL	KCXL	Calexico International Airport	Calexico	California	US	32.66744	-115.51758	6	America/Los_Angeles
CXN	HCMC	Candala Airport	Candala	Bari	SO	11.50000	49.91700	9	Africa/Mogadishu
CXO	KCXO	Conroe/North Houston Regional Airport	Houston	Texas	US	30.35340	-95.41508	245	America/Chicago
CXP	WIHL	Tunggul Wulung Airport	Cilacap, Java Island	Central Java	ID	-7.64506	109.03400	69	Asia/Jakarta
CXQ	YCRK	Christmas Creek Station Airport	\N	Western Australia	AU	-18.88330	125.91700	0	Australia/Perth
CXR	VVCR	Cam Ranh Airport	Nha Trang	Khanh-Hoa	VN	11.99820	109.21900	40	Asia/Ho_Chi_Minh
CXT	YCHT	Charters Towers Airport	\N	Queensland	AU	-20.04310	146.27299	955	Australia/Brisbane
CXY	MYCC	Cat Cay Airport	Cat Cay	Bimini	BS	25.60000	-79.26700	0	America/Nassau
CYA	MTCA	Les Cayes Airport	Les Cayes	Sud	HT	18.27110	-73.78830	203	America/Port-au-Prince
CYB	MWCB	Gerrard Smith International Airport	Cayman Brac	\N	KY	19.68700	-79.88280	8	America/Cayman
CYF	PACK	Chefornak Airport	Chefornak	Alaska	US	60.13680	-164.27905	54	America/Anchorage
CYG	YCRG	Corryong Airport	\N	Victoria	AU	-36.18280	147.88800	963	Australia/Melbourne
CYI	RCKU	Chiayi Airport	Chiayi City	Taiwan	TW	23.46180	120.39300	85	Asia/Taipei
CYL	MHCS	Coyoles Airport	Coyoles	Yoro	HN	15.44556	-86.67528	150	America/Tegucigalpa
CYO	MUCL	Vilo Acuna International Airport	Cayo Largo del Sur	Isla-de-la-Juventud	CU	21.61650	-81.54600	10	America/Havana
CYP	RPVC	Calbayog Airport	Calbayog City	Eastern Visayas	PH	12.07270	124.54500	12	Asia/Manila
CYR	SUCA	Laguna de Los Patos International Airport	Colonia	Colonia	UY	-34.45640	-57.77060	66	America/Montevideo
CYS	KCYS	Cheyenne Regional/Jerry Olson Field	Cheyenne	Wyoming	US	41.15564	-104.81047	6160	America/Denver
CYT	\N	Yakataga Airport	Yakataga	Alaska	US	60.08085	-142.49549	16	America/Anchorage
CYU	RPLO	Cuyo Airport	Cuyo	Mimaropa	PH	10.85810	121.06900	0	Asia/Manila
CYW	MMCY	Captain Rogelio Castillo National Airport	Celaya	Guanajuato	MX	20.54600	-100.88700	5709	America/Mexico_City
CYX	UESS	Cherskiy Airport	Cherskiy	Chukot	RU	68.74060	161.33800	20	Asia/Srednekolymsk
CYZ	RPUY	Cauayan Airport	Cauayan City	Cagayan-Valley	PH	16.92990	121.75300	200	Asia/Manila
CZA	MMCT	Chichen Itza International Airport	\N	Yucatan	MX	20.64130	-88.44620	102	America/Mexico_City
CZC	\N	Copper Center 2 Airport	Copper Center	Alaska	US	61.94119	-145.29408	1150	America/Anchorage
CZE	SVCR	Jose Leonardo Chirinos Airport	Coro	Falcon	VE	11.41494	-69.68090	52	America/Caracas
CZF	PACZ	Cape Romanzof Lrrs Airport	Cape Romanzof	Alaska	US	61.78101	-166.03958	467	America/Anchorage
CZK	KCZK	Cascade Locks State Airport	Cascade Locks	Oregon	US	45.67694	-121.87889	151	America/Los_Angeles
CZL	DABC	Mohamed Boudiaf International Airport	Constantine	Constantine	DZ	36.27600	6.62039	2265	Africa/Algiers
CZM	MMCZ	Cozumel International Airport	Cozumel	Quintana Roo	MX	20.52240	-86.92560	15	America/Cancun
CZN	KCZN	Chisana Airport	Chisana	Alaska	US	62.07175	-142.04935	3348	America/Anchorage
CZO	KCZO	Chistochina Airport	Chistochina	Alaska	US	62.56233	-144.67244	1861	America/Anchorage
CZS	SBCZ	Cruzeiro do Sul Airport	Cruzeiro Do Sul	Distrito Federal	BR	-7.59991	-72.76950	637	America/Eirunepe
CZT	KCZT	Dimmit County Airport	Carrizo Springs	Texas	US	28.52225	-99.82364	598	America/Chicago
CZU	SKCZ	Las Brujas Airport	Corozal	Sucre	CO	9.33274	-75.28560	528	America/Bogota
CZX	ZSCG	Changzhou Airport	Changzhou	Jiangsu	CN	31.91970	119.77900	0	Asia/Shanghai
CZY	YUNY	Cluny Airport	\N	Queensland	AU	-24.51670	139.61700	90	Australia/Brisbane
DAA	KDAA	Davison Army Air Field	Fort Belvoir	Virginia	US	38.71492	-77.18089	74	America/New_York
DAB	KDAB	Daytona Beach International Airport	Daytona Beach	Florida	US	29.17991	-81.05804	34	America/New_York
DAC	VGHS	Dhaka / Hazrat Shahjalal International Airport	Dhaka	Dhaka	BD	23.84335	90.39778	30	Asia/Dhaka
DAD	VVDN	Da Nang International Airport	Da Nang	Da-Nẵng	VN	16.04390	108.19900	33	Asia/Ho_Chi_Minh
DAG	KDAG	Barstow-Daggett Airport	Daggett	California	US	34.85372	-116.78669	1930	America/Los_Angeles
DAK	HEDK	Dakhla Airport	\N	New Valley	EG	25.41160	29.00310	613	Africa/Cairo
DAL	KDAL	Dallas Love Field	Dallas	Texas	US	32.84595	-96.85088	487	America/Chicago
DAM	OSDI	Damascus International Airport	Damascus	Rif-dimashq	SY	33.41150	36.51560	2020	Asia/Damascus
DAN	KDAN	Danville Regional Airport	Danville	Virginia	US	36.57247	-79.33625	571	America/New_York
DAO	AYDA	Dahamo Airstrip	Dabo	Western	PG	-5.75319	141.99361	460	Pacific/Port_Moresby
DAR	HTDA	Mwalimu Julius K. Nyerere International Airport	Dar es Salaam	Dar-es-Salaam	TZ	-6.87811	39.20260	182	Africa/Dar_es_Salaam
DAS	\N	Great Bear Lake Airport	Great Bear Lake	Northwest Territories	CA	66.70310	-119.70700	562	America/Edmonton
DAT	ZBDT	Datong Airport	Datong	Shanxi	CN	40.06030	113.48200	3442	Asia/Shanghai
DAU	AYDU	Daru Airport	Daru	Western Province	PG	-9.08676	143.20799	20	Pacific/Port_Moresby
DAV	MPDA	Enrique Malek International Airport	David	Chiriqui	PA	8.39100	-82.43500	89	America/Panama
DAY	KDAY	James M Cox Dayton International Airport	Dayton	Ohio	US	39.90225	-84.21941	1009	America/New_York
DAZ	OADZ	Darwaz Airport	Darwaz	Badakhshan	AF	38.46110	70.88250	5250	Asia/Kabul
DBA	OPDB	Dalbandin Airport	Dalbandin	Balochistan	PK	28.87830	64.39980	2800	Asia/Karachi
DBB	HEAL	El Alamein International Airport	El Alamein	Matruh	EG	30.92450	28.46140	143	Africa/Cairo
DBD	VEDB	Dhanbad Airport	\N	Bihar	IN	23.83400	86.42530	847	Asia/Kolkata
DBM	HADM	Debra Marcos Airport	Debra Marcos	Amhara	ET	10.35000	37.71700	8136	Africa/Addis_Ababa
DBN	KDBN	W H 'Bud' Barron Airport	Dublin	Georgia	US	32.56472	-82.98497	311	America/New_York
DBO	YSDU	Dubbo City Regional Airport	Dubbo	New South Wales	AU	-32.21670	148.57500	935	Australia/Sydney
DBP	AYDB	Debepare Airport	Debepare	Western	PG	-6.30861	141.90556	360	Pacific/Port_Moresby
DBQ	KDBQ	Dubuque Regional Airport	Dubuque	Iowa	US	42.40200	-90.70947	1076	America/Chicago
DBR	VEDH	Darbhanga Airport	\N	Bihar	IN	26.19280	85.91690	156	Asia/Kolkata
DBS	\N	Dubois Municipal Airport	Dubois	Idaho	US	44.16236	-112.22067	5123	America/Boise
DBT	HADT	Debre Tabor Airport	Debre Tabor	\N	ET	11.96700	38.00000	8490	Africa/Addis_Ababa
DBV	LDDU	Dubrovnik Airport	Dubrovnik	Dubrovacko-Neretvanska	HR	42.56140	18.26820	527	Europe/Zagreb
DBY	YDAY	Dalby Airport	\N	Queensland	AU	-27.15530	151.26700	1137	Australia/Brisbane
DCA	KDCA	Ronald Reagan Washington Ntl Airport	Washington	District of Columbia	US	38.85144	-77.03772	14	America/New_York
DCF	TDCF	Canefield Airport	Canefield	Saint-Paul	DM	15.33670	-61.39220	13	America/Dominica
DCI	LIED	Decimomannu Airport	Decimomannu	Sardinia	IT	39.35420	8.97248	100	Europe/Rome
DCK	PODC	Dahl Creek Airport	Dahl Creek	Alaska	US	66.94256	-156.89137	260	America/Anchorage
DCM	LFCK	Castres-Mazamet Airport	Castres/Mazamet	Occitanie	FR	43.55630	2.28918	788	Europe/Paris
DCN	YCIN	RAAF Base Curtin	\N	Western Australia	AU	-17.58140	123.82800	300	Australia/Perth
DCT	MYRD	Duncan Town Airport	\N	Ragged-Island	BS	22.18180	-75.72950	6	America/Nassau
DCU	KDCU	Pryor Field Regional Airport	Decatur	Alabama	US	34.65406	-86.94536	592	America/Chicago
DCY	ZUDC	Daocheng Yading Airport	Daocheng County	Sichuan	CN	29.32306	100.05333	14472	Asia/Shanghai
DDC	KDDC	Dodge City Regional Airport	Dodge City	Kansas	US	37.76312	-99.96542	2596	America/Chicago
DDD	VRMU	Kudahuvadhoo Dhaalu Airport	Dhaalu Atoll	Gaaf Dhaalu	MV	2.66612	72.88630	6	Indian/Maldives
DDG	ZYDD	Dandong Airport	Dandong	Liaoning	CN	40.02470	124.28600	0	Asia/Shanghai
DDN	YDLT	Delta Downs Airport	\N	Queensland	AU	-16.99170	141.31700	15	Australia/Brisbane
DDR	ZUDR	Rikaze Dingri Airport	\N	Tibet	CN	28.60250	86.81030	14108	Asia/Shanghai
DDU	OPDD	Dadu Airport	Dadu	Sindh	PK	26.55450	67.67460	121	Asia/Karachi
DEA	OPDG	Dera Ghazi Khan Airport	Dera Ghazi Khan	Punjab	PK	29.96100	70.48590	492	Asia/Karachi
DEB	LHDC	Debrecen International Airport	Debrecen	Hajdu-Bihar	HU	47.48890	21.61530	359	Europe/Budapest
DEC	KDEC	Decatur Airport	Decatur	Illinois	US	39.83456	-88.86569	682	America/Chicago
DED	VIDN	Dehradun Airport	Dehradun	Uttar Pradesh	IN	30.18970	78.18030	1831	Asia/Kolkata
DEE	UHSM	Mendeleyevo Airport	Kunashir Island	Sakhalin	RU	43.95840	145.68300	584	Asia/Vladivostok
DEF	OIAD	Dezful Airport	\N	Khuzestan	IR	32.43440	48.39760	474	Asia/Tehran
DEH	KDEH	Decorah Municipal Airport	Decorah	Iowa	US	43.27550	-91.73939	1158	America/Chicago
DEI	FSSD	Denis Island Airport	Denis Island	\N	SC	-3.80222	55.66690	10	Indian/Mahe
DEJ	\N	Tongren Deijan Airport	Deijan	Guizhou	CN	28.12100	108.16310	0	Asia/Shanghai
DEL	VIDP	Indira Gandhi International Airport	New Delhi	Delhi	IN	28.56650	77.10310	777	Asia/Kolkata
DEM	HADD	Dembidollo Airport	Dembidollo	\N	ET	8.55400	34.85800	5200	Africa/Addis_Ababa
DEN	KDEN	Denver International Airport	Denver	Colorado	US	39.86167	-104.67317	5434	America/Denver
DEP	VEDZ	Daporijo Airport	Daporijo	Arunachal Pradesh	IN	27.98550	94.22280	750	Asia/Kolkata
DEQ	\N	Deqing Moganshan Airport	Deqing	Zhejiang	CN	30.50417	120.10722	6	Asia/Shanghai
DER	AYDE	Derim Airport	Derim	Morobe	PG	-6.14472	147.10722	4850	Pacific/Port_Moresby
DES	FSDR	Desroches Airport	Desroches Island	\N	SC	-5.69670	53.65580	10	Indian/Mahe
DET	KDET	Coleman A Young Municipal Airport	Detroit	Michigan	US	42.41236	-83.01060	624	America/Detroit
DEZ	OSDZ	Deir ez-Zor Airport	Deir ez-Zor	Deir-ez-Zor	SY	35.28540	40.17600	700	Asia/Damascus
DFI	KDFI	Defiance Memorial Airport	Defiance	Ohio	US	41.33750	-84.42881	707	America/New_York
DFP	YDDF	Drumduff Airport	Drumduff	Queensland	AU	-16.05300	143.01199	0	Australia/Brisbane
DFW	KDFW	Dallas-Fort Worth International Airport	Dallas-Fort Worth	Texas	US	32.89723	-97.03769	606	America/Chicago
DGA	MZPB	Pelican Beach Airstrip	Dangriga	Stann Creek	BZ	16.98232	-88.22850	10	America/Belize
DGD	YDGA	Dalgaranga Gold Mine Airport	\N	Western Australia	AU	-27.83028	117.31639	1459	Australia/Perth
DGE	YMDG	Mudgee Airport	Mudgee	New South Wales	AU	-32.56250	149.61099	1545	Australia/Sydney
DGF	\N	Douglas Lake Airport	Douglas Lake	British Columbia	CA	50.16546	-120.17127	2770	America/Vancouver
DGH	VEDO	Deoghar Airport	Deoghar	Jharkhand	IN	24.44567	86.70700	802	Asia/Kolkata
DGL	KDGL	Douglas Municipal Airport	Douglas	Arizona	US	31.34260	-109.50645	4173	America/Phoenix
DGN	KNDY	Dahlgren Nsf Airport	Dahlgren	Virginia	US	38.33288	-77.03701	18	America/New_York
DGO	MMDO	General Guadalupe Victoria International Airport	Durango	Durango	MX	24.12420	-104.52800	6104	America/Monterrey
DGR	NZDA	Dargaville Aerodrome	\N	Northland	NZ	-35.93970	173.89400	10	Pacific/Auckland
DGT	RPVD	Sibulan Airport	Dumaguete City	Central Visayas	PH	9.33371	123.30000	15	Asia/Manila
DGU	DFOD	Dedougou Airport	Dedougou	\N	BF	12.45900	-3.49000	984	Africa/Ouagadougou
DGW	KDGW	Converse County Airport	Douglas	Wyoming	US	42.79719	-105.38583	4933	America/Denver
DHD	YDRH	Durham Downs Airport	\N	Queensland	AU	-27.07500	141.89999	116	Australia/Brisbane
DHF	OMAM	Abu Dhabi-Al Dhafra AB Airport	Al Bihouth	Abu Dhabi	AE	24.24820	54.54770	77	Asia/Dubai
DHH	ZWLK	Balikun Dahe Airport	Barkol	Xinjiang	CN	43.75460	93.13110	0	Asia/Shanghai
DHI	VNDH	Dhangarhi Airport	Dhangarhi	Far-Western	NP	28.75330	80.58190	690	Asia/Kathmandu
DHM	VIGG	Kangra Airport	\N	Himachal Pradesh	IN	32.16510	76.26340	2525	Asia/Kolkata
DHN	KDHN	Dothan Regional Airport	Dothan	Alabama	US	31.32102	-85.44948	401	America/Chicago
DHR	EHKD	De Kooy Airport	Den Helder	North Holland	NL	52.92340	4.78062	3	Europe/Amsterdam
DHT	KDHT	Dalhart Municipal Airport	Dalhart	Texas	US	36.02247	-102.54739	3991	America/Chicago
DIA	OTBD	Doha International Airport	Doha	Baladiyat-ad-Dawḩah	QA	25.26110	51.56510	35	Asia/Qatar
DIB	VEMN	Dibrugarh Airport	Dibrugarh	Assam	IN	27.48390	95.01690	362	Asia/Kolkata
DIE	FMNA	Arrachart Airport	\N	Diana	MG	-12.34940	49.29170	374	Indian/Antananarivo
DIG	ZPDQ	Diqing Airport	Shangri-La	Yunnan	CN	27.79360	99.67720	0	Asia/Shanghai
DIJ	LFSD	Dijon-Bourgogne Airport	Dijon/Longvic	Bourgogne-Franche-Comte	FR	47.26890	5.09000	726	Europe/Paris
DIK	KDIK	Dickinson/Theodore Roosevelt Regional Airport	Dickinson	North Dakota	US	46.80047	-102.80443	2592	America/Denver
DIL	WPDL	Presidente Nicolau Lobato International Airport	Dili	Dili	TL	-8.54640	125.52600	154	Asia/Dili
DIM	DIDK	Dimbokro Airport	Dimbokro	Lacs	CI	6.65167	-4.64056	344	Africa/Abidjan
DIN	VVDB	Dien Bien Phu Airport	Dien Bien Phu	Lai-Chau	VN	21.39750	103.00800	1611	Asia/Ho_Chi_Minh
DIP	DFED	Diapaga Airport	Diapaga	\N	BF	12.05000	1.78300	951	Africa/Ouagadougou
DIQ	SNDV	Divinopolis Airport	Divinopolis	Minas Gerais	BR	-20.18070	-44.87090	2608	America/Sao_Paulo
DIR	HADR	Aba Tenna Dejazmach Yilma International Airport	Dire Dawa	Dire-Dawa	ET	9.62470	41.85420	3827	Africa/Addis_Ababa
DIS	FCPD	Ngot Nzoungou Airport	Dolisie	Niari	CG	-4.20635	12.65990	1079	Africa/Brazzaville
DIU	\N	Diu Airport	Diu	Gujarat	IN	20.71310	70.92110	31	Asia/Kolkata
DIY	LTCC	Diyarbakir Airport	Diyarbakir	Diyarbakir	TR	37.89390	40.20100	2251	Europe/Istanbul
DJA	DBBD	Djougou Airport	Djougou	Atakora	BJ	9.69208	1.63778	1480	Africa/Porto-Novo
DJB	WIPA	Sultan Thaha Airport	Jambi, Sumatra Island	Jambi	ID	-1.63802	103.64400	82	Asia/Jakarta
DJE	DTTJ	Djerba Zarzis International Airport	Djerba	Medenine	TN	33.87500	10.77550	19	Africa/Tunis
DJG	DAAJ	Djanet Inedbirene Airport	Djanet	Illizi	DZ	24.29280	9.45244	3176	Africa/Algiers
DJJ	WAJJ	Sentani International Airport	Jayapura-Papua Island	Papua	ID	-2.57695	140.51601	289	Asia/Jayapura
DJM	FCBD	Djambala Airport	Djambala	Plateaux	CG	-2.53300	14.75000	2595	Africa/Brazzaville
DJN	\N	Delta Junction Airport	Delta Junction	Alaska	US	64.05012	-145.72246	1150	America/Anchorage
DJO	DIDL	Daloa Airport	\N	Sassandra-Marahoue	CI	6.79281	-6.47319	823	Africa/Abidjan
DJU	BIDV	Djúpivogur Airport	Djúpivogur	East	IS	64.64420	-14.28280	9	Atlantic/Reykjavik
DKI	YDKI	Dunk Island Airport	\N	Queensland	AU	-17.94170	146.14000	6	Australia/Brisbane
DKK	KDKK	Chautauqua County/Dunkirk Airport	Dunkirk	New York	US	42.49394	-79.27111	692	America/New_York
DKR	GOOY	Leopold Sedar Senghor International Airport	Dakar	Dakar	SN	14.73970	-17.49020	85	Africa/Dakar
DKS	UODD	Dikson Airport	Dikson	Krasnoyarskiy	RU	73.51781	80.37967	47	Asia/Krasnoyarsk
DKV	YDVR	Docker River Airport	\N	Northern Territory	AU	-24.86000	129.07001	589	Australia/Darwin
DLA	FKKD	Douala International Airport	Douala	Littoral	CM	4.00608	9.71948	33	Africa/Douala
DLC	ZYTL	Zhoushuizi Airport	Dalian	Liaoning	CN	38.96570	121.53900	107	Asia/Shanghai
DLE	LFGJ	Dole-Tavaux Airport	Dole/Tavaux	Bourgogne-Franche-Comte	FR	47.03900	5.42725	645	Europe/Paris
DLF	KDLF	Laughlin Afb Airport	Del Rio	Texas	US	29.35940	-100.77792	1082	America/Chicago
DLG	PADL	Dillingham Airport	Dillingham	Alaska	US	59.04467	-158.50550	82	America/Anchorage
DLH	KDLH	Duluth International Airport	Duluth	Minnesota	US	46.84207	-92.19324	1428	America/Chicago
DLI	VVDL	Lien Khuong Airport	Dalat	Lam-Dồng	VN	11.75000	108.36700	3156	Asia/Ho_Chi_Minh
DLK	YDLK	Dulkaninna Airport	Dulkaninna	South Australia	AU	-29.01330	138.48100	0	Australia/Adelaide
DLL	KDLC	Dillon County Airport	Dillon	South Carolina	US	34.44906	-79.36858	133	America/New_York
DLM	LTBS	Dalaman International Airport	Dalaman	Mugla	TR	36.71310	28.79250	20	Europe/Istanbul
DLN	KDLN	Dillon Airport	Dillon	Montana	US	45.25536	-112.55250	5245	America/Denver
DLS	KDLS	Columbia Gorge Regional/The Dalles Municipal Airport	The Dalles	Oregon	US	45.61935	-121.16828	246	America/Los_Angeles
DLU	ZPDL	Dali Airport	Xiaguan	Yunnan	CN	25.64940	100.31900	0	Asia/Shanghai
DLV	YDLV	Delissaville Airport	\N	Northern Territory	AU	-12.55000	130.68500	34	Australia/Darwin
DLY	NVVD	Dillon's Bay Airport	Dillon's Bay	Tafea	VU	-18.76940	169.00101	538	Pacific/Efate
DLZ	ZMDZ	Dalanzadgad Airport	Dalanzadgad	Oemnogovi	MN	43.59170	104.43000	4787	Asia/Ulaanbaatar
DMA	KDMA	Davis Monthan Afb Airport	Tucson	Arizona	US	32.16636	-110.88317	2704	America/Phoenix
DMB	UADD	Aulie-ata International Airport	Taraz	Zhambyl	KZ	42.85360	71.30360	2190	Asia/Qyzylorda
DMD	YDMG	Doomadgee Airport	\N	Queensland	AU	-17.94030	138.82201	153	Australia/Brisbane
DME	UUDD	Domodedovo International Airport	Moscow	Moscow-Oblast	RU	55.40880	37.90630	588	Europe/Moscow
DMK	VTBD	Don Mueang International Airport	Bangkok	Bangkok	TH	13.91260	100.60700	9	Asia/Bangkok
DMM	OEDF	King Fahd International Airport	Ad Dammam	Eastern Province	SA	26.47120	49.79790	72	Asia/Riyadh
DMN	KDMN	Deming Municipal Airport	Deming	New Mexico	US	32.26239	-107.71900	4314	America/Denver
DMO	KDMO	Sedalia Regional Airport	Sedalia	Missouri	US	38.70742	-93.17592	910	America/Chicago
DMT	SWDM	Diamantino Airport	Diamantino	Mato Grosso do Sul	BR	-14.37690	-56.40040	1476	America/Campo_Grande
DMU	VEMR	Dimapur Airport	Dimapur	Nagaland	IN	25.88390	93.77110	487	Asia/Kolkata
DNA	RODN	Kadena Air Base	\N	Okinawa	JP	26.35560	127.76800	143	Asia/Tokyo
DNB	YDBR	Dunbar Airport	\N	Queensland	AU	-16.05000	142.39999	15	Australia/Brisbane
DND	EGPN	Dundee Airport	Dundee	Scotland	GB	56.45250	-3.02583	17	Europe/London
DNH	ZLDH	Dunhuang Airport	Dunhuang	Gansu	CN	40.16110	94.80920	0	Asia/Shanghai
DNK	UKDD	Dnipro International Airport	Dnipro	Dnipropetrovska oblast	UA	48.35720	35.10060	481	Europe/Kyiv
DNL	KDNL	Daniel Field	Augusta	Georgia	US	33.46658	-82.03939	422	America/New_York
DNN	KDNN	Dalton Municipal Airport	Dalton	Georgia	US	34.72294	-84.87024	709	America/New_York
DNO	SWDN	Dianopolis Airport	Dianopolis	Tocantins	BR	-11.59540	-46.84670	2001	America/Araguaina
DNP	VNDG	Tulsipur Airport	Dang	Mid-Western	NP	28.11110	82.29420	2100	Asia/Kathmandu
DNQ	YDLQ	Deniliquin Airport	\N	New South Wales	AU	-35.55940	144.94600	316	Australia/Sydney
DNR	LFRD	Dinard-Pleurtuit-Saint-Malo Airport	Dinard/Pleurtuit/Saint-Malo	Brittany	FR	48.58770	-2.07996	219	Europe/Paris
DNS	KDNS	Denison Municipal Airport	Denison	Iowa	US	41.98613	-95.38026	1274	America/Chicago
DNV	KDNV	Vermilion Regional Airport	Danville	Illinois	US	40.19983	-87.59517	697	America/Chicago
DNX	HSGG	Galegu Airport	Dinder	\N	SD	12.53300	35.06700	1640	Africa/Khartoum
DNZ	LTAY	Cardak Airport	Denizli	Denizli	TR	37.78560	29.70130	2795	Europe/Istanbul
DOB	WAPD	Dobo Airport	Dobo-Kobror Island	Maluku	ID	-5.77222	134.21201	15	Asia/Jayapura
DOD	HTDO	Dodoma Airport	Dodoma	Dodoma	TZ	-6.17044	35.75260	3673	Africa/Dar_es_Salaam
DOE	SMDJ	Djumu-Djomoe Airport	Djumu-Djomoe	Sipaliwini	SR	4.00571	-55.48164	290	America/Paramaribo
DOG	HSDN	Dongola Airport	Dongola	Northern State	SD	19.15390	30.43010	772	Africa/Khartoum
DOH	OTHH	Hamad International Airport	Doha	Baladiyat-ad-Dawḩah	QA	25.26059	51.61377	13	Asia/Qatar
DOK	UKCC	Donetsk International Airport	Donetsk	Donetska oblast	UA	48.07360	37.73970	791	Europe/Kyiv
DOL	LFRG	Deauville-Saint-Gatien Airport	Deauville	Normandy	FR	49.36530	0.15431	479	Europe/Paris
DOM	TDPD	Melville Hall Airport	Marigot	Saint-Andrew	DM	15.54700	-61.30000	73	America/Dominica
DON	MGDL	Dos Lagunas Airport	Dos Lagunas	Peten	GT	17.61240	-89.68840	1057	America/Guatemala
DOP	VNDP	Dolpa Airport	Dolpa	Mid-Western	NP	28.98570	82.81910	8200	Asia/Kathmandu
DOR	DFEE	Dori Airport	Dori	Sahel	BF	14.03300	-0.03300	919	Africa/Ouagadougou
DOU	SSDO	Dourados Airport	Dourados	Mato Grosso do Sul	BR	-22.20190	-54.92660	1503	America/Campo_Grande
DOV	KDOV	Dover Afb Airport	Dover	Delaware	US	39.12954	-75.46596	29	America/New_York
DOX	YDRA	Dongara Airport	\N	Western Australia	AU	-29.30000	114.93300	0	Australia/Perth
DOY	ZSDY	Dongying Shengli Airport	Dongying	Shandong	CN	37.50860	118.78800	15	Asia/Shanghai
DPA	KDPA	Dupage Airport	Chicago/West Chicago	Illinois	US	41.90705	-88.24800	758	America/Chicago
DPB	SCBI	Pampa Guanaco Airport	Bahia Inutil	Magallanes	CL	-54.04500	-68.83167	591	America/Punta_Arenas
DPE	LFAB	St Aubin Airport	Dieppe	Normandy	FR	49.88250	1.08528	344	Europe/Paris
DPG	KDPG	Michael Army Air Field (Dugway Proving Ground) Airport	Dugway Proving Ground	Utah	US	40.19738	-112.93505	4350	America/Denver
DPL	RPMG	Dipolog Airport	Dipolog City	Zamboanga-Peninsula	PH	8.60198	123.34188	12	Asia/Manila
DPO	YDPO	Devonport Airport	Devonport	Tasmania	AU	-41.16970	146.42999	33	Australia/Melbourne
DPS	WADD	Ngurah Rai (Bali) International Airport	Denpasar-Bali Island	Bali	ID	-8.74817	115.16700	14	Asia/Makassar
DQA	ZYDQ	Saertu Airport	Daqing Shi	Heilongjiang	CN	46.74639	125.14056	496	Asia/Shanghai
DQM	OODQ	Duqm International Airport	Duqm	Duqm	OM	19.50190	57.63420	383	Asia/Muscat
DRA	\N	Desert Rock Airport	Mercury	Nevada	US	36.61994	-116.03229	3314	America/Los_Angeles
DRB	YDBY	Derby Airport	\N	Western Australia	AU	-17.37000	123.66100	24	Australia/Perth
DRD	YDOR	Dorunda Airport	\N	Queensland	AU	-16.55830	141.80800	27	Australia/Brisbane
DRE	KDRM	Drummond Island Airport	Drummond Island	Michigan	US	46.00931	-83.74393	668	America/New_York
DRF	\N	Drift River Airport	Kenai	Alaska	US	60.58887	-152.16198	30	America/Anchorage
DRG	PADE	Deering Airport	Deering	Alaska	US	66.06911	-162.76706	30	America/Anchorage
DRI	KDRI	Beauregard Regional Airport	De Ridder	Louisiana	US	30.83172	-93.33992	202	America/Chicago
DRJ	SMDA	Drietabbetje Airport	Drietabbetje	Sipaliwini	SR	4.11667	-54.66667	236	America/Paramaribo
DRK	MRDK	Drake Bay Airport	Puntarenas	Puntarenas	CR	8.71889	-83.64170	12	America/Costa_Rica
DRN	YDBI	Dirranbandi Airport	\N	Queensland	AU	-28.59170	148.21700	567	Australia/Brisbane
DRO	KDRO	Durango-La Plata County Airport	Durango	Colorado	US	37.15153	-107.75378	6689	America/Denver
DRP	RPLK	Legazpi Bicol International Airport	Daraga	Albay	PH	13.11222	123.67722	319	Asia/Manila
DRR	YDRI	Durrie Airport	\N	Queensland	AU	-25.68500	140.22800	58	Australia/Brisbane
DRS	EDDC	Dresden Airport	Dresden	Saxony	DE	51.13280	13.76720	755	Europe/Berlin
DRT	KDRT	Del Rio International Airport	Del Rio	Texas	US	29.37421	-100.92716	1002	America/Chicago
DRU	\N	Drummond Airport	Drummond	Montana	US	46.62076	-113.20507	4245	America/Denver
DRV	VRMD	Dharavandhoo Airport	Dharavandhoo	Baa	MV	5.15611	73.13028	6	Indian/Maldives
DRW	YPDN	Darwin International Airport	Darwin	Northern Territory	AU	-12.41470	130.87700	103	Australia/Darwin
DRY	YDRD	Drysdale River Airport	\N	Western Australia	AU	-15.71357	126.38110	360	Australia/Perth
DSC	FKKS	Dschang Airport	Dschang	West	CM	5.45000	10.06700	4593	Africa/Douala
DSD	TFFA	La Desirade Airport	Grande Anse	Guadeloupe	GP	16.29690	-61.08440	10	America/Guadeloupe
DSE	HADC	Combolcha Airport	Dessie	\N	ET	11.08250	39.71140	6117	Africa/Addis_Ababa
DSI	KDTS	Destin Executive Airport	Destin	Florida	US	30.40005	-86.47147	23	America/Chicago
DSK	OPDI	Dera Ismael Khan Airport	Dera Ismael Khan	Khyber-Pakhtunkhwa	PK	31.90940	70.89660	594	Asia/Karachi
DSM	KDSM	Des Moines International Airport	Des Moines	Iowa	US	41.53397	-93.66307	958	America/Chicago
DSN	ZBDS	Ordos Ejin Horo Airport	Ordos	Inner Mongolia	CN	39.49000	109.86139	4557	Asia/Shanghai
DSO	ZKSD	Sondok Airport	\N	Hamgyong-namdo	KP	39.74520	127.47400	12	Asia/Pyongyang
DSS	GOBD	Blaise Diagne International Airport	Diass	M'bour	SN	14.67111	-17.06694	289	Africa/Dakar
DSV	KDSV	Dansville Municipal Airport	Dansville	New York	US	42.57053	-77.71327	660	America/New_York
DTA	KDTA	Delta Municipal Airport	Delta	Utah	US	39.38283	-112.50221	4760	America/Denver
DTB	WIMN	Silangit Airport	Tingkeum, Sumatra Island	North Sumatra	ID	2.25973	98.99190	4059	Asia/Jakarta
DTD	WALJ	Datadawai Airport	Datadawai, Borneo Island	East Kalimantan	ID	0.62600	116.60060	229	Asia/Makassar
DTE	RPUD	Daet Airport	Daet	Bicol	PH	14.12920	122.98000	10	Asia/Manila
DTH	\N	Furnace Creek Airport	Death Valley National Park	California	US	36.46050	-116.87981	-210	America/Los_Angeles
DTI	SNDT	Diamantina Airport	Diamantina	Minas Gerais	BR	-18.23200	-43.65040	4446	America/Sao_Paulo
DTL	KDTL	Detroit Lakes/Wething Field	Detroit Lakes	Minnesota	US	46.82305	-95.88279	1396	America/Chicago
DTM	EDLW	Dortmund Airport	Dortmund	Nordrhein-Westfalen	DE	51.51830	7.61224	425	Europe/Berlin
DTN	KDTN	Shreveport Downtown Airport	Shreveport	Louisiana	US	32.54082	-93.74384	180	America/Chicago
DTR	\N	Decatur Shores Airport	Anacortes	Washington	US	48.49983	-122.81378	38	America/Los_Angeles
DTW	KDTW	Detroit Metro Wayne County Airport	Detroit	Michigan	US	42.21243	-83.35339	645	America/New_York
DUA	KDUA	Durant Regional/Eaker Field	Durant	Oklahoma	US	33.93970	-96.39506	699	America/Chicago
DUB	EIDW	Dublin Airport	Dublin	Leinster	IE	53.42130	-6.27007	242	Europe/Dublin
DUC	KDUC	Halliburton Field	Duncan	Oklahoma	US	34.47087	-97.95986	1114	America/Chicago
DUD	NZDN	Dunedin Airport	Dunedin	Otago	NZ	-45.92810	170.19800	4	Pacific/Auckland
DUE	FNDU	Dundo Airport	Chitato	Luanda-Norte	AO	-7.40089	20.81850	2451	Africa/Luanda
DUF	\N	Pine Island Airport	Corolla	North Carolina	US	36.25350	-75.78852	16	America/New_York
DUG	KDUG	Bisbee Douglas International Airport	Douglas Bisbee	Arizona	US	31.46894	-109.60375	4150	America/Phoenix
DUJ	KDUJ	Dubois Regional Airport	Dubois	Pennsylvania	US	41.17828	-78.89869	1817	America/New_York
DUK	FADK	Mubatuba Airport	Mubatuba	KwaZulu-Natal	ZA	-28.36840	32.24810	210	Africa/Johannesburg
DUM	WIBD	Pinang Kampai Airport	Dumai, Sumatra Island	Riau	ID	1.60919	101.43400	55	Asia/Jakarta
DUQ	\N	Duncan Airport	Duncan	British Columbia	CA	48.75453	-123.70970	300	America/Vancouver
DUR	FALE	King Shaka International Airport	Durban	KwaZulu-Natal	ZA	-29.61444	31.11972	295	Africa/Johannesburg
DUS	EDDL	Dusseldorf International Airport	Dusseldorf	Nordrhein-Westfalen	DE	51.28950	6.76678	147	Europe/Berlin
DUT	PADU	Unalaska Airport	Unalaska	Alaska	US	53.89894	-166.54503	23	America/Anchorage
DVK	\N	Diavik Airport	Diavik	Northwest Territories	CA	64.51140	-110.28900	1413	America/Edmonton
DVL	KDVL	Devils Lake Regional Airport	Devils Lake	North Dakota	US	48.11659	-98.90999	1469	America/Chicago
DVN	KDVN	Davenport Municipal Airport	Davenport	Iowa	US	41.61028	-90.58836	750	America/Chicago
DVO	RPMD	Francisco Bangoy International Airport	Davao City	Davao	PH	7.12552	125.64600	96	Asia/Manila
DVP	YDPD	Davenport Downs Airport	\N	Queensland	AU	-24.15000	141.10800	95	Australia/Brisbane
DVR	YDMN	Daly River Airport	\N	Northern Territory	AU	-13.74981	130.69388	0	Australia/Darwin
DVT	KDVT	Phoenix Deer Valley Airport	Phoenix	Arizona	US	33.68831	-112.08256	1478	America/Phoenix
DWB	FMNO	Soalala Airport	Soalala	\N	MG	-16.10169	45.35884	141	Indian/Antananarivo
DWC	OMDW	Al Maktoum International Airport	Jebel Ali	Dubai	AE	24.89667	55.16139	114	Asia/Dubai
DWD	OEDM	Al Dawadmi Airport	Al Dawadmi	Ar-Riyaḑ	SA	24.44972	44.12111	3031	Asia/Riyadh
DWH	KDWH	David Wayne Hooks Memorial Airport	Houston	Texas	US	30.06178	-95.55279	152	America/Chicago
DXB	OMDB	Dubai International Airport	Dubai	Dubai	AE	25.25280	55.36440	34	Asia/Dubai
DXD	YDIX	Dixie Airport	New Dixie	Queensland	AU	-15.11749	143.31605	580	Australia/Brisbane
DXE	KMBO	Bruce Campbell Field	Madison	Mississippi	US	32.43867	-90.10311	325	America/Chicago
DXJ	ZGXX	Xiangxi Biancheng Airport	Xiangxi	Hunan	CN	28.49720	109.52180	2304	Asia/Shanghai
DXN	VIND	Noida International Airport	Jewar	Uttar Pradesh	IN	28.17556	77.60611	653	Asia/Kolkata
DXR	KDXR	Danbury Municipal Airport	Danbury	Connecticut	US	41.37153	-73.48219	457	America/New_York
DYA	YDYS	Dysart Airport	\N	Queensland	AU	-22.62220	148.36400	670	Australia/Brisbane
DYG	ZGDY	Dayong Airport	Dayong	Hunan	CN	29.10280	110.44300	692	Asia/Shanghai
DYL	KDYL	Doylestown Airport	Doylestown	Pennsylvania	US	40.33306	-75.12234	394	America/New_York
DYR	UHMA	Ugolny Airport	Anadyr	Chukotka	RU	64.73490	177.74100	194	Asia/Anadyr
DYS	KDYS	Dyess Afb Airport	Abilene	Texas	US	32.41848	-99.85654	1790	America/Chicago
DYU	UTDD	Dushanbe Airport	Dushanbe	Dushanbe	TJ	38.54330	68.82500	2575	Asia/Dushanbe
DYW	YDLW	Daly Waters Airport	Daly Waters	Northern Territory	AU	-16.26470	133.38338	700	Australia/Darwin
DZA	FMCZ	Dzaoudzi Pamandzi International Airport	Dzaoudzi	Pamandzi	YT	-12.80470	45.28110	23	Indian/Mayotte
DZH	ZUDA	Dazhou Jinya Airport	Dazhou	Sichuan	CN	31.04731	107.43534	1342	Asia/Shanghai
DZN	UAKD	Zhezkazgan Airport	Zhezkazgan	Qaraghandy	KZ	47.70830	67.73330	1251	Asia/Almaty
DZO	SUDU	Santa Bernardina International Airport	Durazno	Durazno	UY	-33.35890	-56.49920	305	America/Montevideo
EAA	PAEG	Eagle Airport	Eagle	Alaska	US	64.77808	-141.14961	907	America/Anchorage
EAB	OYAB	Abs Airport	Abs	Hajjah	YE	16.01111	43.17778	650	Asia/Aden
EAE	NVSE	Sangafa Airport	Sangafa	\N	VU	-17.09030	168.34300	7	Pacific/Efate
EAM	OENG	Nejran Airport	Nejran	Najran	SA	17.61140	44.41920	3983	Asia/Riyadh
EAN	KEAN	Phifer Airfield	Wheatland	Wyoming	US	42.05552	-104.92828	4779	America/Denver
EAR	KEAR	Kearney Regional Airport	Kearney	Nebraska	US	40.72704	-99.00677	2132	America/Chicago
EAS	LESO	San Sebastian Airport	Hondarribia	País Vasco	ES	43.35650	-1.79061	16	Europe/Madrid
EAT	KEAT	Pangborn Memorial Airport	Wenatchee	Washington	US	47.39881	-120.20683	1249	America/Los_Angeles
EAU	KEAU	Chippewa Valley Regional Airport	Eau Claire	Wisconsin	US	44.86581	-91.48425	913	America/Chicago
EAX	SMEG	Eduard Alexander Gummels International Airport	Paramaribo	Kwatta	SR	5.85669	-55.19300	4	America/Paramaribo
EBA	LIRJ	Marina Di Campo Airport	Marina Di Campo	Tuscany	IT	42.76030	10.23940	31	Europe/Rome
EBB	HUEN	Entebbe International Airport	Kampala	Central Region	UG	0.04239	32.44350	3782	Africa/Kampala
EBD	HSOB	El Obeid Airport	Al-Ubayyid	North Kordofan	SD	13.15320	30.23270	1927	Africa/Khartoum
EBG	SKEB	El Bagre Airport	El Bagre	Antioquia	CO	7.59647	-74.80890	180	America/Bogota
EBH	DAOY	El Bayadh Airport	El Bayadh	El-Bayadh	DZ	33.72167	1.09250	4493	Africa/Algiers
EBJ	EKEB	Esbjerg Airport	Esbjerg	South Denmark	DK	55.52590	8.55340	97	Europe/Copenhagen
EBL	ORER	Erbil International Airport	Arbil	Arbil	IQ	36.23760	43.96320	1341	Asia/Baghdad
EBM	DTTR	El Borma Airport	El Borma	Tataouine	TN	31.70430	9.25462	827	Africa/Tunis
EBS	KEBS	Webster City Municipal Airport	Webster City	Iowa	US	42.43641	-93.86897	1122	America/Chicago
EBU	LFMH	Saint-Etienne-Boutheon Airport	Saint-Etienne/Boutheon	Auvergne-Rhone-Alpes	FR	45.54060	4.29639	1325	Europe/Paris
EBW	FKKW	Ebolowa Airport	Ebolowa	South	CM	2.87600	11.18500	1975	Africa/Douala
ECA	\N	Iosco County Airport	East Tawas	Michigan	US	44.31283	-83.42231	605	America/New_York
ECG	KECG	Elizabeth City Cg Air Station/Regional Airport	Elizabeth City	North Carolina	US	36.26058	-76.17457	11	America/New_York
ECH	YECH	Echuca Airport	\N	Victoria	AU	-36.15720	144.76199	323	Australia/Melbourne
ECN	LCEN	Ercan International Airport	Nicosia	Nicosia	CY	35.15470	33.49610	404	Asia/Nicosia
ECP	KECP	Northwest Florida Beaches International Airport	Panama City	Florida	US	30.35824	-85.79560	69	America/Chicago
ECS	KECS	Mondell Field	Newcastle	Wyoming	US	43.88425	-104.31450	4178	America/Denver
EDB	HSDB	El Debba Airport	El Debba	\N	SD	18.02500	30.95830	843	Africa/Khartoum
EDC	KEDC	Austin Executive Airport	Austin	Texas	US	30.39749	-97.56639	620	America/Chicago
EDE	KEDE	Northeastern Regional Airport	Edenton	North Carolina	US	36.02859	-76.56977	19	America/New_York
EDF	PAED	Elmendorf Afb Airport	Anchorage	Alaska	US	61.25135	-149.80653	213	America/Anchorage
EDI	EGPH	Edinburgh Airport	Edinburgh	Scotland	GB	55.95000	-3.37250	135	Europe/London
EDK	KEQA	El Dorado/Capt Jack Thomas Memorial Airport	El Dorado	Kansas	US	37.77411	-96.81772	1379	America/Chicago
EDL	HKEL	Eldoret International Airport	Eldoret	Uasin-Gishu	KE	0.40446	35.23890	6941	Africa/Nairobi
EDM	LFRI	La Roche-sur-Yon Airport	La Roche-sur-Yon/Les Ajoncs	Pays-de-la-Loire	FR	46.70190	-1.37863	299	Europe/Paris
EDO	LTFD	Balikesir Korfez Airport	Edremit	Balikesir	TR	39.55460	27.01380	50	Europe/Istanbul
EDR	YPMP	Pormpuraaw Airport	\N	Queensland	AU	-14.89670	141.60899	10	Australia/Brisbane
EDW	KEDW	Edwards Afb Airport	Edwards	California	US	34.90809	-117.88553	2311	America/Los_Angeles
EED	KEED	Needles Airport	Needles	California	US	34.76635	-114.62328	983	America/Los_Angeles
EEK	PAEE	Eek Airport	Eek	Alaska	US	60.21369	-162.04389	26	America/Anchorage
EEN	KEEN	Dillant/Hopkins Airport	Keene	New Hampshire	US	42.89839	-72.27078	488	America/New_York
EFD	KEFD	Ellington Airport	Houston	Texas	US	29.60733	-95.15875	32	America/Chicago
EFK	KEFK	Northeast Kingdom International Airport	Newport	Vermont	US	44.88818	-72.22863	934	America/New_York
EFL	LGKF	Kefallinia Airport	Kefallinia Island	Ionian-Islands	GR	38.12010	20.50050	59	Europe/Athens
EFW	KEFW	Jefferson Municipal Airport	Jefferson	Iowa	US	42.00983	-94.34181	1047	America/Chicago
EGC	LFBE	Bergerac-Roumaniere Airport	Bergerac/Roumaniere	Nouvelle-Aquitaine	FR	44.82530	0.51861	171	Europe/Paris
EGE	KEGE	Eagle County Regional Airport	Eagle	Colorado	US	39.64275	-106.91594	6547	America/Denver
EGI	KEGI	Duke Field,(Eglin Af Aux Nr 3) Airport	Crestview	Florida	US	30.64859	-86.52196	195	America/Chicago
EGM	AGGS	Sege Airport	Sege	\N	SB	-8.57889	157.87601	0	Pacific/Guadalcanal
EGN	HSGN	Geneina Airport	Geneina	Western Darfur	SD	13.48170	22.46720	2650	Africa/Khartoum
EGO	UUOB	Belgorod International Airport	Belgorod	Belgorod	RU	50.64380	36.59010	735	Europe/Moscow
EGP	\N	Maverick County Memorial International Airport	Eagle Pass	Texas	US	28.85709	-100.51347	887	America/Chicago
EGS	BIEG	Egilsstaðir Airport	Egilsstaðir	East	IS	65.28330	-14.40140	76	Atlantic/Reykjavik
EGV	KEGV	Eagle River Union Airport	Eagle River	Wisconsin	US	45.93233	-89.26828	1642	America/Chicago
EGX	PAII	Egegik Airport	Egegik	Alaska	US	58.18549	-157.37543	92	America/Anchorage
EHL	SAVB	El Bolson Airport	El Bolson	Rio-Negro	AR	-41.94320	-71.53230	1141	America/Argentina/Salta
EHM	PAEH	Cape Newenham Lrrs Airport	Cape Newenham	Alaska	US	58.64815	-162.06380	531	America/Anchorage
EHU	ZHEC	Ezhou Huahu Airport	Ezhou	Hubei	CN	30.34286	115.02961	69	Asia/Shanghai
EIB	EDGE	Eisenach-Kindel Airport	Eisenach	Thuringia	DE	50.99278	10.47278	1112	Europe/Berlin
EIE	UNII	Yeniseysk Airport	Yeniseysk	Krasnoyarskiy	RU	58.47420	92.11250	253	Asia/Krasnoyarsk
EIH	YEIN	Einasleigh Airport	Einasleigh	Queensland	AU	-18.50330	144.09399	0	Australia/Brisbane
EIK	URKE	Yeysk Airport	Yeysk	Krasnodarskiy	RU	46.68000	38.21000	60	Europe/Moscow
EIL	PAEI	Eielson Afb Airport	Fairbanks	Alaska	US	64.66564	-147.10143	548	America/Anchorage
EIN	EHEH	Eindhoven Airport	Eindhoven	North Brabant	NL	51.45010	5.37453	74	Europe/Amsterdam
EIS	TUPJ	Terrance B. Lettsome International Airport	Road Town	\N	VG	18.44480	-64.54300	15	America/Tortola
EIY	LLEY	Ein Yahav Airfield	Sapir	Southern District	IL	30.62170	35.20330	-164	Asia/Jerusalem
EJA	SKEJ	Yariguies Airport	Barrancabermeja	Santander	CO	7.02433	-73.80680	412	America/Bogota
EJH	OEWJ	Al Wajh Domestic Airport	Al Wajh	Tabuk	SA	26.19860	36.47640	66	Asia/Riyadh
EJN	ZBEN	Ejina Banner Taolai Airport	\N	Inner Mongolia	CN	42.01556	101.00056	3068	Asia/Shanghai
EKA	KEKA	Murray Field	Eureka	California	US	40.80340	-124.11279	11	America/Los_Angeles
EKI	KEKM	Elkhart Municipal Airport	Elkhart	Indiana	US	41.71941	-86.00322	778	America/Indiana/Indianapolis
EKN	KEKN	Elkins/Randolph County (Jennings Randolph Field) Airport	Elkins	West Virginia	US	38.88944	-79.85714	1987	America/New_York
EKO	KEKO	Elko Regional Airport	Elko	Nevada	US	40.82500	-115.79134	5140	America/Los_Angeles
EKS	UHSK	Shakhtyorsk Airport	Shakhtersk	Sakhalin	RU	49.19030	142.08299	50	Asia/Vladivostok
EKT	ESSU	Eskilstuna Airport	Eskilstuna	Sodermanland	SE	59.35110	16.70840	139	Europe/Stockholm
EKX	KEKX	Addington Field	Elizabethtown	Kentucky	US	37.68600	-85.92503	776	America/New_York
ELA	KELA	Eagle Lake Airport	Eagle Lake	Texas	US	29.60003	-96.32194	184	America/Chicago
ELB	SKBC	Las Flores Airport	El Banco	Magdalena	CO	9.04554	-73.97490	111	America/Bogota
ELC	YELD	Elcho Island Airport	Elcho Island	Northern Territory	AU	-12.01940	135.57100	101	Australia/Darwin
ELD	KELD	South Arkansas Regional At Goodwin Field	El Dorado	Arkansas	US	33.22124	-92.81175	277	America/Chicago
ELF	HSFS	El Fasher Airport	El Fasher	Northern Darfur	SD	13.61490	25.32460	2393	Africa/Khartoum
ELG	DAUE	El Golea Airport	\N	Ghardaia	DZ	30.57130	2.85959	1306	Africa/Algiers
ELH	MYEH	North Eleuthera Airport	North Eleuthera	North Eleuthera	BS	25.47490	-76.68350	13	America/Nassau
ELI	PFEL	Elim Airport	Elim	Alaska	US	64.61497	-162.27053	162	America/Anchorage
ELK	KELK	Elk City Regional Business Airport	Elk City	Oklahoma	US	35.43078	-99.39428	2013	America/Chicago
ELL	FAER	Ellisras Matimba Airport	Ellisras	Limpopo	ZA	-23.72670	27.68830	2799	Africa/Johannesburg
ELM	KELM	Elmira/Corning Regional Airport	Elmira/Corning	New York	US	42.15986	-76.89175	955	America/New_York
ELN	KELN	Bowers Field	Ellensburg	Washington	US	47.03485	-120.52886	1763	America/Los_Angeles
ELO	SATD	El Dorado Airport	El Dorado	Misiones	AR	-26.39750	-54.57470	685	America/Argentina/Cordoba
ELP	KELP	El Paso International Airport	El Paso	Texas	US	31.80733	-106.37636	3962	America/Denver
ELQ	OEGS	Gassim Airport	\N	\N	SA	26.30280	43.77440	2126	Asia/Riyadh
ELS	FAEL	Ben Schoeman Airport	East London	Eastern Cape	ZA	-33.03560	27.82590	435	Africa/Johannesburg
ELT	HETR	El Tor Airport	\N	South Sinai	EG	28.20900	33.64550	115	Africa/Cairo
ELU	DAUO	Guemar Airport	Guemar	El-Oued	DZ	33.51140	6.77679	203	Africa/Algiers
ELY	KELY	Ely/Yelland Field	Ely	Nevada	US	39.29969	-114.84188	6260	America/Los_Angeles
ELZ	KELZ	Wellsville Municipal/Tarantine Field	Wellsville	New York	US	42.10952	-77.98998	2124	America/New_York
EMA	EGNX	East Midlands Airport	Nottingham	England	GB	52.83110	-1.32806	306	Europe/London
EMD	YEML	Emerald Airport	Emerald	Queensland	AU	-23.56750	148.17900	624	Australia/Brisbane
EME	EDWE	Emden Airport	Emden	Niedersachsen	DE	53.39111	7.22750	3	Europe/Berlin
EMG	FAEM	Empangeni Airport	Empangeni	KwaZulu-Natal	ZA	-28.72000	31.89000	251	Africa/Johannesburg
EMK	PAEM	Emmonak Airport	Emmonak	Alaska	US	62.78614	-164.49075	16	America/Anchorage
EML	LSME	Emmen Airport	\N	Lucerne	CH	47.09240	8.30512	1400	Europe/Zurich
EMM	KEMM	Kemmerer Municipal Airport	Kemmerer	Wyoming	US	41.82408	-110.55694	7289	America/Denver
EMN	GQNI	Nema Airport	Nema	Hodh-ech-Chargui	MR	16.62200	-7.31660	751	Africa/Nouakchott
EMP	KEMP	Emporia Municipal Airport	Emporia	Kansas	US	38.33056	-96.18993	1208	America/Chicago
EMT	KEMT	San Gabriel Valley Airport	El Monte	California	US	34.08601	-118.03485	296	America/Los_Angeles
EMX	SAVD	El Maiten Airport	El Maiten	Chubut	AR	-42.02920	-71.17250	2355	America/Argentina/Catamarca
ENA	PAEN	Kenai Municipal Airport	Kenai	Alaska	US	60.57328	-151.24483	100	America/Anchorage
ENB	YEEB	Eneabba Airport	Eneabba	Western Australia	AU	-29.83250	115.24600	0	Australia/Perth
ENC	LFSN	Nancy-Essey Airport	Nancy/Essey	Grand Est	FR	48.69210	6.23046	751	Europe/Paris
END	KEND	Vance Afb Airport	Enid	Oklahoma	US	36.33981	-97.91724	1307	America/Chicago
ENE	WATE	Ende (H Hasan Aroeboesman) Airport	Ende-Flores Island	East Nusa Tenggara	ID	-8.84929	121.66100	49	Asia/Makassar
ENF	EFET	Enontekio Airport	Enontekio	Lapland	FI	68.36260	23.42430	1005	Europe/Helsinki
ENH	ZHES	Enshi Airport	Enshi	Hubei	CN	30.32030	109.48500	1605	Asia/Shanghai
ENI	RPEN	El Nido Airport	El Nido	Palawan	PH	11.20250	119.41600	17	Asia/Manila
ENK	EGAB	St Angelo Airport	Enniskillen	Northern Ireland	GB	54.39890	-7.65167	155	Europe/London
ENL	KENL	Centralia Municipal Airport	Centralia	Illinois	US	38.51508	-89.09114	534	America/Chicago
ENN	PANN	Nenana Municipal Airport	Nenana	Alaska	US	64.54730	-149.07393	368	America/Anchorage
ENO	SGEN	Encarnacion Airport	Encarnacion	Itapua	PY	-27.30000	-55.91000	269	America/Asuncion
ENS	EHTW	Twenthe Airport	Enschede	Overijssel	NL	52.27000	6.87417	114	Europe/Amsterdam
ENU	DNEN	Akanu Ibiam International Airport	Enegu	Enugu	NG	6.47427	7.56196	466	Africa/Lagos
ENV	KENV	Wendover Airport	Wendover	Utah	US	40.71872	-114.02867	4237	America/Denver
ENW	KENW	Kenosha Regional Airport	Kenosha	Wisconsin	US	42.59606	-87.92732	743	America/Chicago
ENY	ZLYA	Yan'an Airport	Yan'an	Shaanxi	CN	36.63690	109.55400	0	Asia/Shanghai
EOH	SKMD	Enrique Olaya Herrera Airport	Medellin	Antioquia	CO	6.22055	-75.59058	4949	America/Bogota
EOI	EGED	Eday Airport	Eday	Scotland	GB	59.19060	-2.77222	10	Europe/London
EOK	KEOK	Keokuk Municipal Airport	Keokuk	Iowa	US	40.45991	-91.42850	672	America/Chicago
EOR	SVED	El Dorado Airport	Bolivar	Bolivar	VE	6.73333	-61.58333	318	America/Caracas
EOS	KEOS	Neosho Hugh Robinson Airport	Neosho	Missouri	US	36.81081	-94.39169	1255	America/Chicago
EOZ	SVEZ	Elorza Airport	\N	Apure	VE	7.08333	-69.53333	295	America/Caracas
EPA	SADP	El Palomar Airport	El Palomar	Buenos-Aires	AR	-34.60990	-58.61260	59	America/Argentina/Buenos_Aires
EPG	\N	Browns Airport	Weeping Water	Nebraska	US	40.86865	-96.10879	1182	America/Chicago
EPH	KEPH	Ephrata Municipal Airport	Ephrata	Washington	US	47.30807	-119.51691	1276	America/Los_Angeles
EPL	LFSG	Epinal-Mirecourt Airport	Epinal/Mirecourt	Grand Est	FR	48.32500	6.06998	1084	Europe/Paris
EPR	YESP	Esperance Airport	\N	Western Australia	AU	-33.68440	121.82300	470	Australia/Perth
EPS	MDAB	Arroyo Barril Airport	Arroyo Barril	Samana	DO	19.19860	-69.42980	57	America/Santo_Domingo
EPU	EEPU	Parnu Airport	Parnu	Paernumaa	EE	58.41900	24.47280	47	Europe/Tallinn
EQS	SAVE	Brigadier Antonio Parodi Airport	Esquel	Chubut	AR	-42.90800	-71.13950	2621	America/Argentina/Catamarca
ERA	HCMU	Erigavo Airport	Erigavo	Sanaag	SO	10.64205	47.38798	5720	Africa/Mogadishu
ERB	YERN	Ernabella Airport	\N	South Australia	AU	-26.26330	132.18201	707	Australia/Adelaide
ERC	LTCD	Erzincan Airport	Erzincan	Erzincan	TR	39.71020	39.52700	3783	Europe/Istanbul
ERD	UKDB	Berdyansk Airport	Berdiansk	Zaporizka oblast	UA	46.81500	36.75810	171	Europe/Kyiv
ERF	EDDE	Erfurt Airport	Erfurt	Thuringia	DE	50.97980	10.95810	1036	Europe/Berlin
ERG	UIKE	Yerbogachen Airport	Erbogachen	Irkutsk	RU	61.27500	108.03000	400	Asia/Irkutsk
ERH	GMFK	Moulay Ali Cherif Airport	Errachidia	\N	MA	31.94750	-4.39833	3428	Africa/Casablanca
ERI	KERI	Erie International/Tom Ridge Field	Erie	Pennsylvania	US	42.08308	-80.17394	732	America/New_York
ERL	ZBER	Erenhot Saiwusu International Airport	Erenhot	Inner Mongolia	CN	43.42250	112.09667	3301	Asia/Shanghai
ERM	SSER	Erechim Airport	Erechim	Rio Grande do Sul	BR	-27.66190	-52.26830	2498	America/Sao_Paulo
ERN	SWEI	Eirunepe Airport	Eirunepe	Amazonas	BR	-6.63953	-69.87980	412	America/Boa_Vista
ERR	KERR	Errol Airport	Errol	New Hampshire	US	44.79217	-71.16452	1248	America/New_York
ERS	FYWE	Eros Airport	Windhoek	Khomas	NA	-22.61220	17.08040	5575	Africa/Windhoek
ERV	KERV	Kerrville Municipal/Louis Schreiner Field	Kerrville	Texas	US	29.97667	-99.08547	1617	America/Chicago
ERZ	LTCE	Erzurum International Airport	Erzurum	Erzurum	TR	39.95650	41.17020	5763	Europe/Istanbul
ESB	LTAC	Esenboga International Airport	Ankara	Ankara	TR	40.12810	32.99510	3125	Europe/Istanbul
ESC	KESC	Delta County Airport	Escanaba	Michigan	US	45.72267	-87.09372	609	America/New_York
ESD	KORS	Orcas Island Airport	Eastsound	Washington	US	48.70834	-122.91060	35	America/Los_Angeles
ESE	MMES	Ensenada Airport	\N	Baja California	MX	31.79530	-116.60300	66	America/Tijuana
ESF	KESF	Esler Regional Airport	Alexandria	Louisiana	US	31.39490	-92.29577	112	America/Chicago
ESG	SGME	Dr. Luis Maria Argana International Airport	Mariscal Estigarribia	Boqueron	PY	-22.05000	-60.62000	553	America/Asuncion
ESH	EGKA	Shoreham Airport	Brighton	England	GB	50.83560	-0.29722	7	Europe/London
ESI	SBEP	Espinosa Airport	Espinosa	Bahia	BR	-14.93369	-42.81000	1900	America/Sao_Paulo
ESK	LTBI	Eskişehir Air Base	Eskişehir	Eskişehir	TR	39.78410	30.58210	2581	Europe/Istanbul
ESL	URWI	Elista Airport	Elista	Kalmykiya	RU	46.37390	44.33090	501	Europe/Moscow
ESM	SETN	General Rivadeneira Airport	Tachina	Esmeraldas	EC	0.97852	-79.62660	32	America/Guayaquil
ESN	KESN	Easton/Newnam Field	Easton	Maryland	US	38.80416	-76.06899	72	America/New_York
ESO	\N	Ohkay Owingeh Airport	Espanola	New Mexico	US	36.02612	-106.04542	5760	America/Denver
ESR	SCES	Ricardo Garcia Posada Airport	El Salvador	Atacama	CL	-26.31110	-69.76520	5240	America/Santiago
ESS	EDLE	Essen Mulheim Airport	\N	Nordrhein-Westfalen	DE	51.40230	6.93733	424	Europe/Berlin
EST	KEST	Estherville Municipal Airport	Estherville	Iowa	US	43.40747	-94.74639	1319	America/Chicago
ESU	GMMI	Mogador Airport	Essaouira	\N	MA	31.39750	-9.68167	384	Africa/Casablanca
ESW	KESW	Easton State Airport	Easton	Washington	US	47.25418	-121.18553	2226	America/Los_Angeles
ETB	KETB	West Bend Municipal Airport	West Bend	Wisconsin	US	43.42217	-88.12793	888	America/Chicago
ETD	YEDA	Etadunna Airport	Etadunna	South Australia	AU	-28.74080	138.58900	0	Australia/Adelaide
ETE	HAMM	Metema Airport	Metema	Amhara	ET	12.93300	36.16700	2650	Africa/Addis_Ababa
ETM	LLER	Ilan and Asaf Ramon Airport	Eilat	Southern District	IL	29.72717	35.01417	288	Asia/Jerusalem
ETN	KETN	Eastland Municipal Airport	Eastland	Texas	US	32.41489	-98.80969	1468	America/Chicago
ETR	SERO	Coronel Artilleria Victor Larrea Airport	Santa Rosa	El-Oro	EC	-3.43516	-79.97780	170	America/Guayaquil
ETS	KEDN	Enterprise Municipal Airport	Enterprise	Alabama	US	31.29972	-85.89983	361	America/Chicago
ETZ	LFJL	Metz-Nancy-Lorraine Airport	Metz / Nancy	Grand Est	FR	48.98210	6.25132	870	Europe/Paris
EUA	NFTE	Kaufana Airport	Eua Island	ʻEua	TO	-21.37830	-174.95799	325	Pacific/Tongatapu
EUC	YECL	Eucla Airport	\N	Western Australia	AU	-31.70000	128.88300	0	Australia/Eucla
EUE	\N	Eureka Airport	Eureka	Nevada	US	39.60375	-116.00361	5958	America/Los_Angeles
EUF	KEUF	Weedon Field	Eufaula	Alabama	US	31.95131	-85.12892	285	America/Chicago
EUG	KEUG	Mahlon Sweet Field	Eugene	Oregon	US	44.12458	-123.21197	374	America/Los_Angeles
EUM	EDHN	Neumunster Airport	Neumunster	Schleswig-Holstein	DE	54.07944	9.94139	72	Europe/Berlin
EUN	GMML	Hassan I Airport	El Aaiun	Laayoune-Sakia-El-Hamra	EH	27.15170	-13.21920	207	Africa/Casablanca
EUQ	RPVS	Evelio Javier Airport	San Jose	Western Visayas	PH	10.76600	121.93300	23	Asia/Manila
EUX	TNCE	F. D. Roosevelt Airport	Sint Eustatius	Sint-Eustatius	BQ	17.49650	-62.97940	129	America/Kralendijk
EVD	YEVA	Eva Downs Airport	Eva Downs	Northern Territory	AU	-18.00100	134.86301	0	Australia/Darwin
EVE	ENEV	Harstad/Narvik Airport Evenes	Evenes	Nordland	NO	68.49130	16.67810	84	Europe/Oslo
EVG	ESND	Sveg Airport	\N	Jaemtland	SE	62.04780	14.42290	1178	Europe/Stockholm
EVH	YEVD	Evans Head Aerodrome	\N	New South Wales	AU	-29.09330	153.42000	20	Australia/Sydney
EVM	KEVM	Eveleth/Virginia Municipal Airport	Eveleth	Minnesota	US	47.42417	-92.49656	1376	America/Chicago
EVN	UDYZ	Zvartnots International Airport	Yerevan	\N	AM	40.14730	44.39590	2838	Asia/Yerevan
EVV	KEVV	Evansville Regional Airport	Evansville	Indiana	US	38.04080	-87.52849	422	America/Chicago
EVW	KEVW	Evanston-Uinta County Burns Field	Evanston	Wyoming	US	41.27479	-111.03463	7143	America/Denver
EVX	LFOE	Evreux-Fauville (BA 105) Air Base	Evreux/Fauville	Normandy	FR	49.02870	1.21986	464	Europe/Paris
EWB	KEWB	New Bedford Regional Airport	New Bedford	Massachusetts	US	41.67657	-70.95784	79	America/New_York
EWI	WABT	Enarotali Airport	Enarotali-Papua Island	Papua	ID	-3.92590	136.37700	5807	Asia/Jayapura
EWK	KEWK	Newton-City-County Airport	Newton	Kansas	US	38.05708	-97.27521	1534	America/Chicago
EWN	KEWN	Coastal Carolina Regional Airport	New Bern	North Carolina	US	35.07285	-77.04302	18	America/New_York
EWO	FCOE	Ewo Airport	Ewo	Cuvette-Ouest	CG	-0.88300	14.80000	1503	Africa/Brazzaville
EWR	KEWR	Newark Liberty International Airport	Newark	New Jersey	US	40.69248	-74.16869	18	America/New_York
EXM	YEXM	Exmouth Airport	\N	Western Australia	AU	-22.03330	114.10000	0	Australia/Perth
EXT	EGTE	Exeter International Airport	Exeter	England	GB	50.73440	-3.41389	102	Europe/London
EYL	GAYE	Yelimane Airport	Yelimane	Kayes	ML	15.13300	-10.56700	325	Africa/Bamako
EYP	SKYP	El Yopal Airport	El Yopal	Casanare	CO	5.31911	-72.38400	1028	America/Bogota
EYR	\N	Yerington Municipal Airport	Yerington	Nevada	US	39.00540	-119.15654	4382	America/Los_Angeles
EYS	HKES	Eliye Springs Airport	Eliye Springs	\N	KE	3.21667	35.96670	1395	Africa/Nairobi
EYW	KEYW	Key West International Airport	Key West	Florida	US	24.55612	-81.75996	3	America/New_York
EZE	SAEZ	Ministro Pistarini International Airport	Ezeiza	Buenos-Aires	AR	-34.82220	-58.53580	67	America/Argentina/Buenos_Aires
EZS	LTCA	Elazig Airport	Elazig	Elazig	TR	38.60690	39.29140	2927	Europe/Istanbul
EZV	USHB	Berezovo Airport	\N	Khanty-Mansia	RU	63.92100	65.03050	98	Asia/Yekaterinburg
FAA	GUFH	Faranah Airport	\N	Faranah	GN	10.03550	-10.76980	1476	Africa/Conakry
FAB	EGLF	Farnborough Airport	Farnborough	England	GB	51.27580	-0.77633	238	Europe/London
FAC	NTKF	Faaite Airport	\N	Iles-Tuamotu-Gambier	PF	-16.68670	-145.32899	7	Pacific/Tahiti
FAE	EKVG	Vagar Airport	Vagar	Vagar	FO	62.06360	-7.27722	280	Atlantic/Faroe
FAF	KFAF	Felker Army Air Field	Fort Eustis	Virginia	US	37.13261	-76.60894	12	America/New_York
FAG	BIFM	Fagurhólsmýri Airport	Fagurhólsmýri	East	IS	63.87470	-16.64110	56	Atlantic/Reykjavik
FAH	OAFR	Farah Airport	Farah	Farah	AF	32.36700	62.18300	3083	Asia/Kabul
FAI	PAFA	Fairbanks International Airport	Fairbanks	Alaska	US	64.81536	-147.85667	439	America/Anchorage
FAM	KFAM	Farmington Regional Airport	Farmington	Missouri	US	37.76089	-90.42867	946	America/Chicago
FAO	LPFR	Faro Airport	Faro	Faro	PT	37.01440	-7.96591	24	Europe/Lisbon
FAQ	AYFR	Frieda River Airport	Frieda River	East Sepik	PG	-4.61047	141.96014	217	Pacific/Port_Moresby
FAR	KFAR	Hector International Airport	Fargo	North Dakota	US	46.92064	-96.81575	901	America/Chicago
FAT	KFAT	Fresno Yosemite International Airport	Fresno	California	US	36.77656	-119.71883	336	America/Los_Angeles
FAU	OOFD	Fahud Airport	Fahud	Az̧-Z̧ahirah	OM	22.35476	56.48415	552	Asia/Muscat
FAV	NTGF	Fakarava Airport	\N	Iles-Tuamotu-Gambier	PF	-16.05410	-145.65700	13	Pacific/Tahiti
FAY	KFAY	Fayetteville Regional/Grannis Field	Fayetteville	North Carolina	US	34.99121	-78.88027	189	America/New_York
FAZ	OISF	Fasa Airport	Fasa	Fars	IR	28.89180	53.72330	4261	Asia/Tehran
FBA	SWOB	Fonte Boa Airport	Fonte Boa	Amazonas	BR	-2.53261	-66.08320	207	America/Boa_Vista
FBD	OAFZ	Faizabad Airport	Faizabad	Badakhshan	AF	37.12110	70.51810	3872	Asia/Kabul
FBE	SSFB	Francisco Beltrao Airport	Francisco Beltrao	Paraná	BR	-26.05920	-53.06350	2100	America/Sao_Paulo
FBG	KFBG	Simmons Army Air Field	Fort Bragg	North Carolina	US	35.13210	-78.93535	243	America/New_York
FBK	PAFB	Ladd Army Air Field	Fairbanks/Ft Wainwright	Alaska	US	64.83761	-147.61449	449	America/Anchorage
FBL	KFBL	Faribault Municipal-Liz Wall Strohfus Field	Faribault	Minnesota	US	44.32897	-93.31307	1060	America/Chicago
FBM	FZQA	Lubumbashi International Airport	Lubumbashi	\N	CD	-11.59130	27.53090	4295	Africa/Lubumbashi
FBR	KFBR	Fort Bridger Airport	Fort Bridger	Wyoming	US	41.39333	-110.40597	7038	America/Denver
FBY	KFBY	Fairbury Municipal Airport	Fairbury	Nebraska	US	40.18197	-97.16789	1479	America/Chicago
FCA	KGPI	Glacier Park International Airport	Kalispell	Montana	US	48.31050	-114.25600	2977	America/Denver
FCB	FAFB	Ficksburg Sentraoes Airport	Ficksburg	Orange-Free-State	ZA	-28.82310	27.90890	5315	Africa/Johannesburg
FCH	KFCH	Fresno Chandler Executive Airport	Fresno	California	US	36.73212	-119.82033	280	America/Los_Angeles
FCM	KFCM	Flying Cloud Airport	Minneapolis	Minnesota	US	44.82751	-93.45857	906	America/Chicago
FCO	LIRF	Leonardo Da Vinci (Fiumicino) International Airport	Rome	Latium	IT	41.80450	12.25080	15	Europe/Rome
FCS	KFCS	Butts Army Air Field (Fort Carson) Airport	Fort Carson	Colorado	US	38.67830	-104.75648	5841	America/Denver
FCY	KFCY	Hutfly Airport	Forrest City	Arkansas	US	34.94200	-90.77497	249	America/Chicago
FDA	SKFU	Fundacion Airport	Fundacion	Magdalena	CO	10.53330	-74.20000	150	America/Bogota
FDE	ENBL	Bringeland Airport	Førde	Sogn og Fjordane	NO	61.39110	5.75694	1046	Europe/Oslo
FDF	TFFF	Martinique Aime Cesaire International Airport	Fort-de-France	Martinique	MQ	14.59100	-61.00320	16	America/Martinique
FDH	EDNY	Friedrichshafen Airport	Friedrichshafen	Baden-Württemberg	DE	47.67130	9.51149	1367	Europe/Berlin
FDK	KFDK	Frederick Municipal Airport	Frederick	Maryland	US	39.41702	-77.37473	309	America/New_York
FDO	SADF	San Fernando Airport	San Fernando	Buenos-Aires	AR	-34.45320	-58.58960	10	America/Argentina/Buenos_Aires
FDR	KFDR	Frederick Regional Airport	Frederick	Oklahoma	US	34.35210	-98.98391	1258	America/Chicago
FDU	FZBO	Bandundu Airport	\N	Kwilu	CD	-3.31132	17.38170	1063	Africa/Kinshasa
FDY	KFDY	Findlay Airport	Findlay	Ohio	US	41.01203	-83.66861	813	America/New_York
FEB	VNSR	Sanfebagar Airport	Sanfebagar	Far-Western	NP	29.23300	81.21700	2280	Asia/Kathmandu
FEC	SNJD	Joao Durval Carneiro Airport	Feira De Santana	Bahia	BR	-12.20030	-38.90680	768	America/Bahia
FEG	UZKF	Fergana Airport	Fergana	Fergana	UZ	40.35880	71.74500	1980	Asia/Tashkent
FEJ	SNOU	Feijó Airport	Feijó	Distrito Federal	BR	-8.14083	-70.34722	551	America/Rio_Branco
FEK	DIFK	Ferkessedougou Airport	Ferkessedougou	\N	CI	9.60000	-5.20000	1102	Africa/Abidjan
FEL	ETSF	Furstenfeldbruck Airport	Furstenfeldbruck	Bayern	DE	48.20555	11.26694	1703	Europe/Berlin
FEN	SBFN	Fernando de Noronha Airport	Fernando De Noronha	Pernambuco	BR	-3.85493	-32.42330	193	America/Fortaleza
FEP	KFEP	Albertus Airport	Freeport	Illinois	US	42.24612	-89.58198	859	America/Chicago
FET	KFET	Fremont Municipal Airport	Fremont	Nebraska	US	41.44994	-96.52119	1204	America/Chicago
FEZ	GMFF	Saiss Airport	Fes	Fes-Meknes	MA	33.92730	-4.97796	1900	Africa/Casablanca
FFA	KFFA	First Flight Airport	Kill Devil Hills	North Carolina	US	36.01758	-75.67158	12	America/New_York
FFD	EGVA	RAF Fairford	Fairford	England	GB	51.68220	-1.79003	286	Europe/London
FFL	KFFL	Fairfield Municipal Airport	Fairfield	Iowa	US	41.05572	-91.98082	801	America/Chicago
FFM	KFFM	Fergus Falls Regional Airport	Fergus Falls	Minnesota	US	46.28440	-96.15669	1182	America/Chicago
FFO	KFFO	Wright-Patterson Afb Airport	Dayton	Ohio	US	39.82597	-84.04610	823	America/New_York
FFT	KFFT	Capital City Airport	Frankfort	Kentucky	US	38.18173	-84.90675	812	America/New_York
FFU	SCFT	Futaleufu Airport	Futaleufu	Los-Lagos	CL	-43.18920	-71.85110	1148	America/Santiago
FGD	GQPF	Fderik Airport	Fderik	Tiris-Zemmour	MR	22.66700	-12.73300	961	Africa/Nouakchott
FGI	NSFI	Fagali'i Airport	Apia	Tuamasaga	WS	-13.84870	-171.74001	131	Pacific/Apia
FGU	NTGB	Fangatau Airport	\N	Iles-Tuamotu-Gambier	PF	-15.81990	-140.88699	9	Pacific/Tahiti
FHU	KFHU	Sierra Vista Municipal-Libby Army Air Field	Fort Huachuca Sierra Vista	Arizona	US	31.58846	-110.34437	4719	America/Phoenix
FHZ	NTKH	Fakahina Airport	Fakahina	\N	PF	-15.99220	-140.16499	3	Pacific/Tahiti
FID	\N	Elizabeth Field	Fishers Island	New York	US	41.25214	-72.03164	7	America/New_York
FIE	EGEF	Fair Isle Airport	Fair Isle	Scotland	GB	59.53580	-1.62806	223	Europe/London
FIG	GUFA	Fria Airport	\N	Boke	GN	10.35060	-13.56920	499	Africa/Conakry
FIH	FZAA	Ndjili International Airport	Kinshasa	\N	CD	-4.38575	15.44460	1027	Africa/Kinshasa
FIK	YFNE	Finke Airport	Finke	Northern Territory	AU	-25.59470	134.58299	0	Australia/Darwin
FIL	KFOM	Fillmore Municipal Airport	Fillmore	Utah	US	38.95814	-112.36314	4984	America/Denver
FIN	AYFI	Finschhafen Airport	Buki	Morobe	PG	-6.62175	147.85405	60	Pacific/Port_Moresby
FIZ	YFTZ	Fitzroy Crossing Airport	\N	Western Australia	AU	-18.18190	125.55900	368	Australia/Perth
FJR	OMFJ	Fujairah International Airport	\N	Al-Fujayrah	AE	25.11220	56.32400	152	Asia/Dubai
FKB	EDSB	Karlsruhe Baden-Baden Airport	Baden-Baden	Baden-Württemberg	DE	48.77940	8.08050	408	Europe/Berlin
FKI	FZIC	Bangoka International Airport	Kisangani	Tshopo	CD	0.48164	25.33800	1417	Africa/Lubumbashi
FKJ	RJNF	Fukui Airport	\N	Fukui	JP	36.14280	136.22400	19	Asia/Tokyo
FKL	KFKL	Venango Regional Airport	Franklin	Pennsylvania	US	41.37742	-79.86064	1540	America/New_York
FKN	KFKN	Franklin Regional Airport	Franklin	Virginia	US	36.70030	-76.90214	40	America/New_York
FKQ	WASF	Fakfak Airport	Fakfak-Papua Island	\N	ID	-2.92019	132.26700	462	Asia/Jayapura
FKS	RJSF	Fukushima Airport	Sukagawa	Fukushima	JP	37.22740	140.43100	1221	Asia/Tokyo
FLA	SKFL	Gustavo Artunduaga Paredes Airport	Florencia	Caqueta	CO	1.58919	-75.56440	803	America/Bogota
FLB	SNQG	Cangapara Airport	Floriano	Piauí	BR	-6.84639	-43.07730	689	America/Fortaleza
FLD	KFLD	Fond Du Lac County Airport	Fond Du Lac	Wisconsin	US	43.77117	-88.48842	809	America/Chicago
FLF	EDXF	Flensburg-Schäferhaus Airport	Flensburg	Schleswig-Holstein	DE	54.77333	9.37889	131	Europe/Berlin
FLG	KFLG	Flagstaff Pulliam Airport	Flagstaff	Arizona	US	35.14032	-111.66924	7015	America/Phoenix
FLI	BIHT	Holt Airport	Flateyri	Westfjords	IS	66.01418	-23.44169	10	Atlantic/Reykjavik
FLL	KFLL	Fort Lauderdale/Hollywood International Airport	Fort Lauderdale	Florida	US	26.07167	-80.14969	65	America/New_York
FLM	SGFI	Filadelfia Airport	Filadelfia	Boqueron	PY	-22.36000	-60.05000	423	America/Asuncion
FLN	SBFL	Hercilio Luz International Airport	Florianopolis	Santa Catarina	BR	-27.67028	-48.55250	16	America/Sao_Paulo
FLO	KFLO	Florence Regional Airport	Florence	South Carolina	US	34.18536	-79.72388	147	America/New_York
FLP	KFLP	Marion County Regional Airport	Flippin	Arkansas	US	36.29089	-92.59025	720	America/Chicago
FLR	LIRQ	Firenze / Peretola Airport	Firenze	Tuscany	IT	43.81000	11.20510	142	Europe/Rome
FLS	YFLI	Flinders Island Airport	\N	Tasmania	AU	-40.09170	147.99300	10	Australia/Melbourne
FLT	KFLT	Flat Airport	Flat	Alaska	US	62.45278	-157.98675	343	America/Anchorage
FLV	KFLV	Sherman Army Air Field	Fort Leavenworth	Kansas	US	39.36758	-94.91434	771	America/Chicago
FLW	LPFL	Flores Airport	Santa Cruz das Flores	Açores	PT	39.45530	-31.13140	108	Atlantic/Azores
FLX	KFLX	Fallon Municipal Airport	Fallon	Nevada	US	39.49917	-118.74879	3966	America/Los_Angeles
FLY	YFIL	Finley Airport	\N	New South Wales	AU	-35.66670	145.55000	0	Australia/Sydney
FLZ	WIMS	Dr Ferdinand Lumban Tobing Airport	Sibolga, Sumatra Island	North Sumatra	ID	1.55594	98.88890	43	Asia/Jakarta
FMA	SARF	Formosa Airport	Formosa	Formosa	AR	-26.21270	-58.22810	193	America/Argentina/Cordoba
FME	KFME	Fort Meade Executive Airport	Fort Meade (Odenton)	Maryland	US	39.08533	-76.75946	150	America/New_York
FMG	MRFL	Flamingo Airport	Brasilito	Guanacaste	CR	10.41860	-85.78270	270	America/Costa_Rica
FMH	KFMH	Cape Cod Coast Guard Air Station	Falmouth	Massachusetts	US	41.65914	-70.52281	130	America/New_York
FMI	FZRF	Kalemie Airport	\N	Tanganika	CD	-5.87556	29.25000	2569	Africa/Lubumbashi
FMM	EDJA	Memmingen Allgau Airport	Memmingen	Bayern	DE	47.98880	10.23950	2077	Europe/Berlin
FMN	KFMN	Four Corners Regional Airport	Farmington	New Mexico	US	36.74125	-108.22994	5507	America/Denver
FMO	EDDG	Munster Osnabruck Airport	Munster	Nordrhein-Westfalen	DE	52.13460	7.68483	160	Europe/Berlin
FMS	KFSW	Fort Madison Municipal Airport	Fort Madison	Iowa	US	40.65911	-91.32775	722	America/Chicago
FMU	\N	Florence Municipal Airport	Florence	Oregon	US	43.98282	-124.11137	51	America/Los_Angeles
FMY	KFMY	Page Field	Fort Myers	Florida	US	26.58661	-81.86325	17	America/New_York
FNA	GFLL	Lungi International Airport	Freetown	Northern Province	SL	8.61644	-13.19550	84	Africa/Freetown
FNB	ETNU	Neubrandenburg Airport	\N	Mecklenburg-Vorpommern	DE	53.60220	13.30600	228	Europe/Berlin
FNC	LPMA	Madeira Airport	Funchal	Madeira	PT	32.69790	-16.77450	191	Europe/Lisbon
FND	VRCF	Funadhoo Airport	Funadhoo	Shaviyani Atoll	MV	6.16111	73.28722	6	Indian/Maldives
FNE	AYFA	Fane Airport	Fane Mission	Central Province	PG	-8.54928	147.08583	4500	Pacific/Port_Moresby
FNG	DFEF	Fada N'gourma Airport	Fada N'gourma	Est	BF	12.03300	0.35000	1011	Africa/Ouagadougou
FNH	HAFN	Fincha Airport	Fincha	\N	ET	9.58300	37.35000	7600	Africa/Addis_Ababa
FNI	LFTW	Nimes-Arles-Camargue Airport	Nimes/Garons	Occitanie	FR	43.75740	4.41635	309	Europe/Paris
FNJ	ZKPY	Pyongyang International Airport	Pyongyang	South Pyongan	KP	39.22410	125.67000	117	Asia/Pyongyang
FNL	KFNL	Northern Colorado Regional Airport	Fort Collins/Loveland	Colorado	US	40.45182	-105.01133	5020	America/Denver
FNT	KFNT	Bishop International Airport	Flint	Michigan	US	42.96546	-83.74474	782	America/New_York
FNU	LIER	Oristano / Fenosu Airport	Oristano	Sardinia	IT	39.89430	8.64040	36	Europe/Rome
FOB	\N	Fort Bragg Airport	Fort Bragg	California	US	39.47433	-123.79557	71	America/Los_Angeles
FOC	ZSFZ	Fuzhou Changle International Airport	Fuzhou	Fujian	CN	25.93510	119.66300	46	Asia/Shanghai
FOD	KFOD	Fort Dodge Regional Airport	Fort Dodge	Iowa	US	42.55119	-94.19183	1156	America/Chicago
FOE	KFOE	Topeka Regional Airport	Topeka	Kansas	US	38.95095	-95.66361	1078	America/Chicago
FOG	LIBF	Foggia / Gino Lisa Airport	Foggia	Apulia	IT	41.43290	15.53500	265	Europe/Rome
FOK	KFOK	Francis S Gabreski Airport	Westhampton Beach	New York	US	40.84362	-72.63181	66	America/New_York
FOM	FKKM	Foumban Nkounja Airport	Foumban	West	CM	5.63692	10.75080	3963	Africa/Douala
FON	MRAN	Arenal Airport	La Fortuna/San Carlos	Alajuela	CR	10.47800	-84.63450	342	America/Costa_Rica
FOO	WABF	Kornasoren Airfield	Kornasoren-Numfoor Island	Papua	ID	-0.93633	134.87199	13	Asia/Jayapura
FOR	SBFZ	Pinto Martins International Airport	Fortaleza	Ceará	BR	-3.77628	-38.53260	82	America/Fortaleza
FOS	YFRT	Forrest Airport	\N	Western Australia	AU	-30.83810	128.11501	511	Australia/Perth
FOT	YFST	Forster (Wallis Is) Airport	\N	New South Wales	AU	-32.20420	152.47900	4	Australia/Sydney
FOU	FOGF	Fougamou Airport	Fougamou	Ngouni	GA	-1.28300	10.61700	263	Africa/Libreville
FPO	MYGF	Grand Bahama International Airport	Freeport	Freeport	BS	26.55870	-78.69560	7	America/Nassau
FPR	KFPR	Treasure Coast International Airport	Fort Pierce	Florida	US	27.49747	-80.37264	23	America/New_York
FPY	KFPY	Perry-Foley Airport	Perry	Florida	US	30.07081	-83.58154	44	America/New_York
FRA	EDDF	Frankfurt am Main International Airport	Frankfurt am Main	Hesse	DE	50.02640	8.54313	364	Europe/Berlin
FRB	YFBS	Forbes Airport	Forbes	New South Wales	AU	-33.36360	147.93500	760	Australia/Sydney
FRC	SIMK	Franca Airport	Franca	São Paulo	BR	-20.59220	-47.38290	3292	America/Sao_Paulo
FRD	KFHR	Friday Harbor Airport	Friday Harbor	Washington	US	48.52197	-123.02436	113	America/Los_Angeles
FRE	AGGF	Fera/Maringe Airport	Fera Island	Isabel	SB	-8.10750	159.57700	0	Pacific/Guadalcanal
FRG	KFRG	Republic Airport	Farmingdale	New York	US	40.72927	-73.41342	82	America/New_York
FRH	KFRH	French Lick Municipal Airport	French Lick	Indiana	US	38.50622	-86.63694	792	America/Indiana/Indianapolis
FRI	KFRI	Marshall Army Air Field	Fort Riley (Junction City)	Kansas	US	39.05264	-96.76451	1066	America/Chicago
FRK	FSSF	Fregate Island Airport	Fregate Island	Inner Islands	SC	-4.58300	55.95000	610	Indian/Mahe
FRL	LIPK	Forli Airport	Forli	Emilia Romagna	IT	44.19480	12.07010	97	Europe/Rome
FRM	KFRM	Fairmont Municipal Airport	Fairmont	Minnesota	US	43.64394	-94.41562	1162	America/Chicago
FRN	PAFR	Bryant Army Air Field	Fort Richardson (Anchorage)	Alaska	US	61.26590	-149.65331	387	America/Anchorage
FRO	ENFL	Florø Airport	Florø	Sogn og Fjordane	NO	61.58360	5.02472	37	Europe/Oslo
FRR	KFRR	Front Royal-Warren County Airport	Front Royal	Virginia	US	38.91751	-78.25337	704	America/New_York
FRS	MGTK	Mundo Maya International Airport	San Benito	Peten	GT	16.91380	-89.86640	427	America/Guatemala
FRT	SCFR	Frutillar Airport	Frutillar	Los-Lagos	CL	-41.13083	-73.06472	469	America/Santiago
FRW	FBFT	Francistown Airport	Francistown	North East	BW	-21.15960	27.47450	3283	Africa/Gaborone
FRY	KIZG	White Mountain Regional Airport	Fryeburg	Maine	US	43.99114	-70.94789	455	America/New_York
FRZ	ETHF	Fritzlar Airport	Fritzlar	Hesse	DE	51.11460	9.28600	1345	Europe/Berlin
FSC	LFKF	Figari Sud-Corse Airport	Figari Sud-Corse	Corsica	FR	41.50060	9.09778	87	Europe/Paris
FSD	KFSD	Joe Foss Field	Sioux Falls	South Dakota	US	43.58202	-96.74192	1430	America/Chicago
FSI	KFSI	Henry Post Army Air Field (Fort Sill) Airport	Fort Sill	Oklahoma	US	34.64983	-98.40219	1188	America/Chicago
FSK	KFSK	Fort Scott Municipal Airport	Fort Scott	Kansas	US	37.79836	-94.76936	918	America/Chicago
FSM	KFSM	Fort Smith Regional Airport	Fort Smith	Arkansas	US	35.33665	-94.36611	469	America/Chicago
FSP	LFVP	St Pierre Airport	Saint-Pierre	\N	PM	46.76290	-56.17310	27	America/Miquelon
FSS	EGQK	RAF Kinloss	Kinloss	Scotland	GB	57.64940	-3.56064	22	Europe/London
FST	KFST	Fort Stockton-Pecos County Airport	Fort Stockton	Texas	US	30.91525	-102.91278	3011	America/Chicago
FSU	KFSU	Fort Sumner Municipal Airport	Fort Sumner	New Mexico	US	34.48875	-104.21642	4165	America/Denver
FSZ	RJNS	Mt. Fuji Shizuoka Airport	\N	Shizuoka	JP	34.79604	138.18775	433	Asia/Tokyo
FTA	NVVF	Futuna Airport	Futuna Island	Tafea	VU	-19.51640	170.23199	95	Pacific/Efate
FTE	SAWC	El Calafate Airport	El Calafate	Santa Cruz	AR	-50.28030	-72.05310	669	America/Argentina/Rio_Gallegos
FTI	NSFQ	Fitiuta Airport	Fitiuta Village	\N	AS	-14.21611	-169.42355	110	Pacific/Pago_Pago
FTK	KFTK	Godman Army Air Field	Fort Knox	Kentucky	US	37.90707	-85.97204	754	America/New_York
FTU	FMSD	Tolanaro Airport	Tolanaro	\N	MG	-25.03810	46.95610	29	Indian/Antananarivo
FTW	KFTW	Fort Worth Meacham International Airport	Fort Worth	Texas	US	32.81977	-97.36245	710	America/Chicago
FTX	FCOO	Owando Airport	Owando	Cuvette	CG	-0.53135	15.95010	1214	Africa/Brazzaville
FTY	KFTY	Fulton County Executive/Charlie Brown Field	Atlanta	Georgia	US	33.78012	-84.52071	841	America/New_York
FUE	GCFV	Fuerteventura Airport	Fuerteventura Island	Canary-Islands	ES	28.45270	-13.86380	85	Atlantic/Canary
FUG	ZSFY	Fuyang Xiguan Airport	Fuyang	Anhui	CN	32.88216	115.73436	104	Asia/Shanghai
FUJ	RJFE	Fukue Airport	Goto	Nagasaki	JP	32.66630	128.83299	273	Asia/Tokyo
FUK	RJFF	Fukuoka Airport	Fukuoka	Fukuoka	JP	33.58590	130.45100	32	Asia/Tokyo
FUL	KFUL	Fullerton Municipal Airport	Fullerton	California	US	33.87201	-117.97978	96	America/Los_Angeles
FUN	NGFU	Funafuti International Airport	Funafuti	Funafuti	TV	-8.52500	179.19600	0	Pacific/Funafuti
FUO	ZGFS	Foshan Shadi Airport	Foshan	Guangdong	CN	23.08330	113.07000	6	Asia/Shanghai
FUT	NLWF	Pointe Vele Airport	Futuna Island	Alo	WF	-14.31140	-178.06599	20	Pacific/Wallis
FVL	YFLO	Flora Valley Airport	\N	Western Australia	AU	-18.28330	128.41701	0	Australia/Perth
FVM	VRMF	Fuvahmulah Airport	Fuvahmulah Island	Gnyaviyani	MV	-0.30972	73.43500	17	Indian/Maldives
FWA	KFWA	Fort Wayne International Airport	Fort Wayne	Indiana	US	40.97847	-85.19517	814	America/New_York
FWH	KNFW	Fort Worth Nas Jrb (Carswell Field) Airport	Fort Worth	Texas	US	32.76919	-97.44154	650	America/Chicago
FWL	\N	Farewell Airport	Farewell	Alaska	US	62.50918	-153.89063	1535	America/Anchorage
FXE	KFXE	Fort Lauderdale Executive Airport	Fort Lauderdale	Florida	US	26.19728	-80.17071	13	America/New_York
FXO	FQCB	Cuamba Airport	Cuamba	Niassa	MZ	-14.81500	36.53000	1919	Africa/Maputo
FXY	KFXY	Forest City Municipal/Trimble Field	Forest City	Iowa	US	43.23476	-93.62410	1229	America/Chicago
FYM	KFYM	Fayetteville Municipal Airport	Fayetteville	Tennessee	US	35.05969	-86.56400	984	America/Chicago
FYT	FTTY	Faya Largeau Airport	\N	Borkou	TD	17.91710	19.11110	771	Africa/Ndjamena
FYU	PFYU	Fort Yukon Airport	Fort Yukon	Alaska	US	66.57242	-145.24633	447	America/Anchorage
FYV	KFYV	Drake Field	Fayetteville	Arkansas	US	36.00510	-94.17006	1252	America/Chicago
GAB	KGAB	Gabbs Airport	Gabbs	Nevada	US	38.92226	-117.95856	4699	America/Los_Angeles
GAC	MHGS	Gracias Airport	El Molino	Lempira	HN	14.59667	-88.59417	828	America/Tegucigalpa
GAD	KGAD	Northeast Alabama Regional Airport	Gadsden	Alabama	US	33.97040	-86.09129	569	America/Chicago
GAE	DTTG	Gabes Matmata International Airport	Gabès	Gabès	TN	33.87690	10.10330	26	Africa/Tunis
GAF	DTTF	Gafsa Ksar International Airport	Gafsa	Gafsa	TN	34.42200	8.82250	1060	Africa/Tunis
GAG	KGAG	Gage Airport	Gage	Oklahoma	US	36.29577	-99.77650	2223	America/Chicago
GAH	YGAY	Gayndah Airport	\N	Queensland	AU	-25.61440	151.61900	369	Australia/Brisbane
GAI	KGAI	Montgomery County Airpark	Gaithersburg	Maryland	US	39.16833	-77.16600	539	America/New_York
GAJ	RJSC	Yamagata Airport	Yamagata	Yamagata	JP	38.41190	140.37100	353	Asia/Tokyo
GAL	PAGA	Edward G Pitka Sr Airport	Galena	Alaska	US	64.73619	-156.93455	154	America/Anchorage
GAM	PAGM	Gambell Airport	Gambell	Alaska	US	63.76662	-171.73278	30	America/Anchorage
GAN	VRMG	Gan International Airport	Gan	Seenu	MV	-0.69333	73.15556	7	Indian/Maldives
GAO	MUGT	Mariana Grajales Airport	Guantanamo	Guantanamo	CU	20.08530	-75.15830	56	America/Havana
GAP	AYGP	Gusap Airport	Gusap	Morobe	PG	-6.05320	145.95905	1504	Pacific/Port_Moresby
GAQ	GAGO	Gao Airport	\N	Gao	ML	16.24840	-0.00546	870	Africa/Bamako
GAR	AYGI	Garaina Airport	Garaina	Morobe	PG	-7.87563	147.14127	2497	Pacific/Port_Moresby
GAS	HKGA	Garissa Airport	Garissa	Garissa	KE	-0.46351	39.64830	475	Africa/Nairobi
GAT	LFNA	Gap - Tallard Airport	Avignon	Provence-Alpes-Cote-d'Azur	FR	44.45500	6.03778	1986	Europe/Paris
GAU	VEGT	Lokpriya Gopinath Bordoloi International Airport	Guwahati	Assam	IN	26.10610	91.58590	162	Asia/Kolkata
GAW	VYGG	Gangaw Airport	Gangaw	Magway	MM	22.17470	94.13440	200	Asia/Yangon
GAY	VEGY	Gaya Airport	\N	Bihar	IN	24.74430	84.95120	380	Asia/Kolkata
GBA	EGBP	Kemble Airport	Kemble	England	GB	51.66810	-2.05694	433	Europe/London
GBB	UBBQ	Gabala International Airport	Gabala	Qǝbǝlǝ	AZ	40.82667	47.71250	935	Asia/Baku
GBD	KGBD	Great Bend Municipal Airport	Great Bend	Kansas	US	38.34425	-98.85920	1887	America/Chicago
GBE	FBSK	Sir Seretse Khama International Airport	Gaborone	South East	BW	-24.55520	25.91820	3299	Africa/Gaborone
GBF	AYNE	Negarbo(Negabo) Airport	Negarbo	Chimbu	PG	-6.56778	144.70306	4500	Pacific/Port_Moresby
GBG	KGBG	Harrel W Timmons Galesburg Regional Airport	Galesburg	Illinois	US	40.93800	-90.43112	764	America/Chicago
GBH	PAGB	Galbraith Lake Airport	Galbraith Lake	Alaska	US	68.47967	-149.48992	2663	America/Anchorage
GBI	VOGB	Kalaburagi	Gulbarga	Karnataka	IN	17.30778	76.95806	1571	Asia/Kolkata
GBJ	TFFM	Les Bases Airport	Grand Bourg	Guadeloupe	GP	15.86870	-61.27000	16	America/Guadeloupe
GBK	GFGK	Gbangbatok Airport	Gbangbatok	Southern Province	SL	7.76700	-12.38300	75	Africa/Freetown
GBL	YGBI	South Goulburn Is Airport	\N	Northern Territory	AU	-11.65000	133.38200	19	Australia/Darwin
GBP	YGAM	Gamboola Airport	\N	Queensland	AU	-16.55000	143.66701	0	Australia/Brisbane
GBR	KGBR	Great Barrington Airport	Great Barrington	Massachusetts	US	42.18421	-73.40324	739	America/New_York
GBT	OING	Gorgan Airport	Gorgan	Mazandaran	IR	36.90940	54.40130	-24	Asia/Tehran
GBU	HSKG	Khashm El Girba Airport	Khashm El Girba	\N	SD	14.92500	35.87800	1560	Africa/Khartoum
GBV	YGIB	Gibb River Airport	\N	Western Australia	AU	-16.42330	126.44500	509	Australia/Perth
GBW	YGIA	Ginbata	Ginbata	Western Australia	AU	-22.57867	120.03941	509	Australia/Perth
GBZ	NZGB	Great Barrier Aerodrome	Claris	Auckland	NZ	-36.24140	175.47200	20	Pacific/Auckland
GCC	KGCC	Northeast Wyoming Regional Airport	Gillette	Wyoming	US	44.34891	-105.53937	4365	America/Denver
GCD	\N	Grand Coulee Dam Airport	Electric City	Washington	US	47.92206	-119.08300	1593	America/Los_Angeles
GCH	OIAH	Gachsaran Airport	\N	Kohgiluyeh-va-Buyer-Aḩmad	IR	30.33760	50.82800	2414	Asia/Tehran
GCI	EGJB	Guernsey Airport	Saint Peter Port	Forest	GG	49.43500	-2.60197	336	Europe/Guernsey
GCJ	FAGC	Grand Central Airport	Midrand	Gauteng	ZA	-25.98630	28.14010	5325	Africa/Johannesburg
GCK	KGCK	Garden City Regional Airport	Garden City	Kansas	US	37.92753	-100.72442	2891	America/Chicago
GCM	MWCR	Owen Roberts International Airport	Georgetown	\N	KY	19.29280	-81.35770	8	America/Cayman
GCN	KGCN	Grand Canyon Ntl Park Airport	Grand Canyon	Arizona	US	35.95236	-112.14697	6609	America/Phoenix
GCT	\N	Grand Canyon Bar Ten Airstrip	Whitmore	Arizona	US	36.25650	-113.23089	4100	America/Phoenix
GCW	\N	Grand Canyon West Airport	Peach Springs	Arizona	US	35.98611	-113.81692	4817	America/Phoenix
GCY	KGCY	Greeneville Municipal Airport	Greeneville	Tennessee	US	36.19573	-82.81137	1608	America/New_York
GDC	KGYH	Donaldson Field	Greenville	South Carolina	US	34.75831	-82.37641	956	America/New_York
GDD	YGDN	Gordon Downs Airport	Gordon Downs	Western Australia	AU	-18.67810	128.59200	800	Australia/Perth
GDE	HAGO	Gode Airport	Gode	Somali	ET	5.93513	43.57860	834	Africa/Addis_Ababa
GDG	UHBI	Magdagachi Airport	Magdagachi	Amur	RU	53.47330	125.79500	0	Asia/Yakutsk
GDI	FEGL	Gordil Airport	Melle	Vakaga	CF	9.58300	21.73300	1427	Africa/Bangui
GDJ	FZWC	Gandajika Airport	Gandajika	Lomami	CD	-6.73300	23.95000	2618	Africa/Lubumbashi
GDL	MMGL	Don Miguel Hidalgo Y Costilla International Airport	Guadalajara	Jalisco	MX	20.52180	-103.31100	5016	America/Mexico_City
GDM	KGDM	Gardner Municipal Airport	Gardner	Massachusetts	US	42.54988	-72.01602	954	America/New_York
GDN	EPGD	Gdańsk Lech Wałęsa Airport	Gdańsk	Pomerania	PL	54.37760	18.46620	489	Europe/Warsaw
GDO	SVGD	Guasdalito Airport	\N	Apure	VE	7.23333	-70.80000	426	America/Caracas
GDP	SNGD	Guadalupe Airport	Guadalupe	Piauí	BR	-6.78222	-43.58220	564	America/Fortaleza
GDQ	HAGN	Gonder Airport	Gondar	Amhara	ET	12.51990	37.43400	6449	Africa/Addis_Ababa
GDT	MBGT	JAGS McCartney International Airport	Cockburn Town	\N	TC	21.44450	-71.14230	13	America/Grand_Turk
GDV	KGDV	Dawson Community Airport	Glendive	Montana	US	47.13872	-104.80722	2458	America/Denver
GDW	KGDW	Gladwin Zettel Memorial Airport	Gladwin	Michigan	US	43.97059	-84.47502	774	America/New_York
GDX	UHMM	Sokol Airport	Magadan	Magadan	RU	59.91100	150.72000	574	Asia/Magadan
GDZ	URKG	Gelendzhik Airport	Gelendzhik	Krasnodarskiy	RU	44.58209	38.01248	98	Europe/Moscow
GEA	NWWM	Noumea Magenta Airport	Noumea	South Province	NC	-22.25830	166.47301	10	Pacific/Noumea
GEB	WAMJ	Gebe Airport	Gebe Island	Maluku	ID	-0.07889	129.45799	125	Asia/Jayapura
GED	KGED	Delaware Coastal Airport	Georgetown	Delaware	US	38.68763	-75.35930	53	America/New_York
GEE	YGTO	Georgetown (Tas) Airport	\N	Tasmania	AU	-41.08000	146.84000	0	Australia/Hobart
GEF	AGEV	Geva Airport	Liangia	\N	SB	-7.57583	156.59700	0	Pacific/Guadalcanal
GEG	KGEG	Spokane International Airport	Spokane	Washington	US	47.61903	-117.53522	2385	America/Los_Angeles
GEL	SBNM	Santo Angelo Airport	Santo Angelo	Rio Grande do Sul	BR	-28.28170	-54.16910	1056	America/Sao_Paulo
GEO	SYCJ	Cheddi Jagan International Airport	Georgetown	Demerara-Mahaica	GY	6.49855	-58.25410	95	America/Guyana
GER	MUNG	Rafael Cabrera Airport	Nueva Gerona	Isla-de-la-Juventud	CU	21.83470	-82.78380	79	America/Havana
GES	RPMR	General Santos International Airport	General Santos	Soccsksargen	PH	6.05800	125.09600	503	Asia/Manila
GET	YGEL	Geraldton Airport	\N	Western Australia	AU	-28.79610	114.70700	121	Australia/Perth
GEV	ESNG	Gallivare Airport	Gallivare	Norrbotten	SE	67.13240	20.81460	1027	Europe/Stockholm
GEY	KGEY	South Big Horn County Airport	Greybull	Wyoming	US	44.51794	-108.08300	3942	America/Denver
GFD	KGFD	Pope Field	Greenfield	Indiana	US	39.79032	-85.73609	895	America/Indiana/Indianapolis
GFF	YGTH	Griffith Airport	Griffith	New South Wales	AU	-34.25080	146.06700	439	Australia/Sydney
GFK	KGFK	Grand Forks International Airport	Grand Forks	North Dakota	US	47.94787	-97.17569	845	America/Chicago
GFL	KGFL	Floyd Bennett Memorial Airport	Glens Falls	New York	US	43.34122	-73.61031	328	America/New_York
GFN	YGFN	Grafton Airport	\N	New South Wales	AU	-29.75940	153.03000	110	Australia/Sydney
GFO	SYBT	Bartica A Airport	Bartica	Cuyuni-Mazaruni	GY	6.37477	-58.63810	3	America/Guyana
GFR	LFRF	Granville Airport	Granville	Normandy	FR	48.88310	-1.56417	45	Europe/Paris
GFY	FYGF	Grootfontein Airport	Grootfontein	Otjozondjupa	NA	-19.60220	18.12270	4636	Africa/Windhoek
GGB	SWHP	Fazenda Olhos D`agua Airport	Agua Boa	Mato Grosso do Sul	BR	-14.01944	-52.15222	1407	America/Cuiaba
GGD	YGDS	Gregory Downs Airport	\N	Queensland	AU	-18.62500	139.23300	52	Australia/Brisbane
GGE	KGGE	Georgetown County Airport	Georgetown	South Carolina	US	33.31142	-79.32031	40	America/New_York
GGF	SNYA	Almeirim Airport	Almeirim	Pará	BR	-1.49194	-52.57833	584	America/Santarem
GGG	KGGG	East Texas Regional Airport	Longview	Texas	US	32.38400	-94.71150	366	America/Chicago
GGH	SSCT	Cianorte Airport	Cianorte	Paraná	BR	-23.69150	-52.64190	1837	America/Sao_Paulo
GGM	HKKG	Kakamega Airport	Kakamega	Kakamega	KE	0.27134	34.78730	5020	Africa/Nairobi
GGN	DIGA	Gagnoa Airport	Gagnoa	Goh-Djiboua	CI	6.13300	-5.95000	732	Africa/Abidjan
GGO	DIGL	Guiglo Airport	Guiglo	\N	CI	6.52499	-7.47861	722	Africa/Abidjan
GGR	HCMW	Garowe Airport	Garowe	Nugaal	SO	8.46000	48.56833	1470	Africa/Mogadishu
GGS	SAWR	Gobernador Gregores Airport	Gobernador Gregores	Santa Cruz	AR	-48.78310	-70.15000	356	America/Argentina/Rio_Gallegos
GGT	MYEF	Exuma International Airport	George Town	Exuma	BS	23.56260	-75.87800	9	America/Nassau
GGW	KGGW	Wokal Field/Glasgow-Valley County Airport	Glasgow	Montana	US	48.21244	-106.61481	2296	America/Denver
GHA	DAUG	Noumerat - Moufdi Zakaria Airport	Ghardaia	Ghardaia	DZ	32.38410	3.79411	1512	Africa/Algiers
GHB	MYEM	Governor's Harbour Airport	Governor's Harbour	North Eleuthera	BS	25.28470	-76.33100	26	America/Nassau
GHC	MYBG	Great Harbour Cay Airport	\N	Berry-Islands	BS	25.73830	-77.84010	18	America/Nassau
GHF	ETEU	Giebelstadt Army Air Field	\N	Bayern	DE	49.64810	9.96649	980	Europe/Berlin
GHM	KGHM	Centerville Municipal Airport	Centerville	Tennessee	US	35.83742	-87.44538	765	America/Chicago
GHT	HLGT	Ghat Airport	Ghat	Sha‘biyat-Ghat	LY	25.14560	10.14260	2296	Africa/Tripoli
GHU	SAAG	Gualeguaychu Airport	Gualeguaychu	Entre-Rios	AR	-33.01030	-58.61310	75	America/Argentina/Cordoba
GHV	LRBV	Braşov-Ghimbav International Airport	Braşov	Transylvania	RO	45.70611	25.52333	127	Europe/Bucharest
GIB	LXGB	Gibraltar Airport	Gibraltar	\N	GI	36.15120	-5.34966	15	Europe/Madrid
GIC	YBOI	Boigu Airport	\N	Queensland	AU	-9.23278	142.21800	23	Australia/Brisbane
GID	HBBE	Gitega Airport	Gitega	Gitega	BI	-3.41721	29.91131	5741	Africa/Bujumbura
GIF	KGIF	Winter Haven Regional Airport	Winter Haven	Florida	US	28.06292	-81.75331	146	America/New_York
GIG	SBGL	Galeao - Antonio Carlos Jobim International Airport	Rio De Janeiro	Rio de Janeiro	BR	-22.81000	-43.25056	28	America/Sao_Paulo
GII	GUSI	Siguiri Airport	Siguiri	Kankan	GN	11.43300	-9.16700	1296	Africa/Conakry
GIL	OPGT	Gilgit Airport	Gilgit	Gilgit-Baltistan	PK	35.91880	74.33360	4796	Asia/Karachi
GIR	SKGI	Santiago Vila Airport	Girardot	Tolima	CO	4.27624	-74.79670	900	America/Bogota
GIS	NZGS	Gisborne Airport	Gisborne	Gisborne	NZ	-38.66330	177.97800	15	Pacific/Auckland
GIU	VCCS	Sigiriya Airport	Sigiriya	Central Province	LK	7.95667	80.72850	630	Asia/Colombo
GIY	FAGI	Giyani Airport	Giyani	Limpopo	ZA	-23.28330	30.65000	1584	Africa/Johannesburg
GIZ	OEGN	Jizan Regional Airport	Jizan	Jizan	SA	16.90110	42.58580	20	Asia/Riyadh
GJA	MHNJ	La Laguna Airport	Guanaja	Bay-Islands	HN	16.44540	-85.90660	49	America/Tegucigalpa
GJL	DAAV	Jijel Ferhat Abbas Airport	Jijel	Jijel	DZ	36.79510	5.87361	36	Africa/Algiers
GJM	SBGM	Guajara-Mirim Airport	Guajara-Mirim	Rondônia	BR	-10.78640	-65.28480	478	America/Boa_Vista
GJR	BIGJ	Gjögur Airport	Gjögur	Westfjords	IS	65.99530	-21.32690	83	Atlantic/Reykjavik
GJT	KGJT	Grand Junction Regional Airport	Grand Junction	Colorado	US	39.12150	-108.52549	4861	America/Denver
GKA	AYGA	Goroka Airport	Goronka	Eastern Highlands	PG	-6.08169	145.39200	5282	Pacific/Port_Moresby
GKD	LTFK	Imroz Airport	Gokceada	Canakkale	TR	40.20450	25.88330	73	Europe/Istanbul
GKE	ETNG	Geilenkirchen Airport	\N	Nordrhein-Westfalen	DE	50.96080	6.04242	296	Europe/Berlin
GKK	VRMO	Kooddoo Airport	Kooddoo	Gaafu Alifu Atoll	MV	0.73308	73.43420	4	Indian/Maldives
GKL	YGKL	Great Keppel Is Airport	\N	Queensland	AU	-23.18330	150.94200	21	Australia/Lindeman
GKN	PAGK	Gulkana Airport	Gulkana	Alaska	US	62.15434	-145.45529	1586	America/Anchorage
GKT	KGKT	Gatlinburg-Pigeon Forge Airport	Sevierville	Tennessee	US	35.85776	-83.52870	1014	America/New_York
GLA	EGPF	Glasgow International Airport	Glasgow	Scotland	GB	55.87190	-4.43306	26	Europe/London
GLB	\N	San Carlos Apache Airport	Globe	Arizona	US	33.35314	-110.66736	3261	America/Phoenix
GLD	KGLD	Renner Field/Goodland Municipal Airport	Goodland	Kansas	US	39.37074	-101.69873	3658	America/Denver
GLE	KGLE	Gainesville Municipal Airport	Gainesville	Texas	US	33.65219	-97.19728	846	America/Chicago
GLF	MRGF	Golfito Airport	Golfito	Puntarenas	CR	8.65401	-83.18220	49	America/Costa_Rica
GLG	YGLE	Glengyle Airport	\N	Queensland	AU	-24.80830	139.60001	91	Australia/Brisbane
GLH	KGLH	Greenville Mid-Delta Airport	Greenville	Mississippi	US	33.48525	-90.98449	131	America/Chicago
GLI	YGLI	Glen Innes Airport	\N	New South Wales	AU	-29.67500	151.68900	3433	Australia/Sydney
GLJ	SKGZ	Garzon La Jagua Airport	Garzon	Huila	CO	2.14640	-75.69440	2620	America/Bogota
GLK	HCMR	Galcaio Airport	Galcaio	Mudug	SO	6.78083	47.45470	975	Africa/Mogadishu
GLL	ENKL	Gol Airport	Klanten	Buskerud	NO	60.79140	9.05056	2720	Europe/Oslo
GLM	YGLO	Glenormiston Airport	\N	Queensland	AU	-22.88830	138.82500	158	Australia/Brisbane
GLO	EGBJ	Gloucestershire Airport	Staverton	England	GB	51.89420	-2.16722	101	Europe/London
GLR	KGLR	Gaylord Regional Airport	Gaylord	Michigan	US	45.01303	-84.70344	1328	America/Detroit
GLS	KGLS	Scholes International At Galveston Airport	Galveston	Texas	US	29.26533	-94.86042	6	America/Chicago
GLT	YGLA	Gladstone Airport	Gladstone	Queensland	AU	-23.86970	151.22301	64	Australia/Brisbane
GLU	VQGP	Gelephu Airport	Gelephu	Sarpang	BT	26.88464	90.46416	987	Asia/Thimphu
GLV	PAGL	Golovin Airport	Golovin	Alaska	US	64.55046	-163.00717	65	America/Anchorage
GLW	KGLW	Glasgow Municipal Airport	Glasgow	Kentucky	US	37.03178	-85.95376	716	America/Chicago
GLX	WAMA	Gamarmalamo Airport	Galela-Celebes Island	North Maluku	ID	1.83833	127.78600	180	Asia/Jayapura
GLZ	EHGR	Gilze Rijen Air Base	Breda	North Brabant	NL	51.56740	4.93183	49	Europe/Amsterdam
GMA	FZFK	Gemena Airport	Gemena	Sud-Ubangi	CD	3.23537	19.77130	1378	Africa/Kinshasa
GMB	HAGM	Gambella Airport	Gambela	\N	ET	8.12876	34.56310	1614	Africa/Addis_Ababa
GMD	GMMB	Ben Slimane Airport	Ben Slimane	Casablanca-Settat	MA	33.65540	-7.22145	627	Africa/Casablanca
GME	UMGG	Gomel Airport	Gomel	Gomel	BY	52.52700	31.01670	472	Europe/Minsk
GMI	AYGT	Gasmata Island Airport	Gasmata Island	West New Britain	PG	-6.27111	150.33099	23	Pacific/Port_Moresby
GMM	FCOG	Gamboma Airport	Gamboma	Plateaux	CG	-1.82940	15.88524	1509	Africa/Brazzaville
GMN	NZGM	Greymouth Airport	\N	West Coast	NZ	-42.46170	171.19000	10	Pacific/Auckland
GMO	DNGO	Gombe Lawanti International Airport	Gombe	Bauchi	NG	10.29833	10.89639	1590	Africa/Lagos
GMP	RKSS	Gimpo International Airport	Seoul	Seoul	KR	37.55830	126.79100	58	Asia/Seoul
GMR	NTGJ	Totegegie Airport	\N	Iles-Tuamotu-Gambier	PF	-23.07990	-134.89000	7	Pacific/Gambier
GMS	SNGM	Fazenda Canada Airport	Uberlandia	Minas Gerais	BR	-18.86250	-48.41528	2624	America/Sao_Paulo
GMT	PAGZ	Granite Mountain Air Station	Granite Mountain	Alaska	US	65.40213	-161.28148	1313	America/Anchorage
GMU	KGMU	Greenville Downtown Airport	Greenville	South Carolina	US	34.84793	-82.35000	1048	America/New_York
GMV	\N	Monument Valley Airport	Monument Valley	Utah	US	37.01667	-110.20068	5192	America/Denver
GMZ	GCGM	La Gomera Airport	Alajero	Canary-Islands	ES	28.02960	-17.21460	716	Atlantic/Canary
GNA	UMMG	Hrodna Airport	Hrodna	Grodnenskaya	BY	53.60200	24.05380	443	Europe/Minsk
GNB	LFLS	Grenoble-Isere Airport	Grenoble/Saint-Geoirs	Auvergne-Rhone-Alpes	FR	45.36290	5.32937	1302	Europe/Paris
GND	TGPY	Point Salines International Airport	Saint George's	Saint-George	GD	12.00420	-61.78620	41	America/Grenada
GNF	\N	Gansner Field	Quincy	California	US	39.94392	-120.94539	3419	America/Los_Angeles
GNG	KGNG	Gooding Municipal Airport	Gooding	Idaho	US	42.91708	-114.76634	3732	America/Boise
GNI	RCGI	Lyudao Airport	Lyudao	Taiwan	TW	22.67390	121.46600	28	Asia/Taipei
GNJ	UBBG	Ganja Airport	Ganja	Gəncə-City	AZ	40.73883	46.32000	1086	Asia/Baku
GNM	SNGI	Guanambi Airport	Guanambi	Bahia	BR	-14.20820	-42.74610	1815	America/Fortaleza
GNR	SAHR	Dr. Arturo H. Illia Airport	General Roca	Rio-Negro	AR	-39.00070	-67.62050	852	America/Argentina/Salta
GNS	WIMB	Binaka Airport	Gunung Sitoli, Nias Island	North Sumatra	ID	1.16638	97.70470	20	Asia/Jakarta
GNT	KGNT	Grants-Milan Municipal Airport	Grants	New Mexico	US	35.16728	-107.90206	6537	America/Denver
GNU	KGNU	Goodnews Airport	Goodnews	Alaska	US	59.11786	-161.57367	18	America/Anchorage
GNV	KGNV	Gainesville Regional Airport	Gainesville	Florida	US	29.69006	-82.27178	151	America/New_York
GNY	LTCS	Sanliurfa GAP Airport	Sanliurfa	Sanliurfa	TR	37.44566	38.89559	2708	Europe/Istanbul
GNZ	FBGZ	Ghanzi Airport	Ghanzi	Ghanzi	BW	-21.69250	21.65810	3730	Africa/Gaborone
GOA	LIMJ	Genova / Sestri Cristoforo Colombo Airport	Genova	Liguria	IT	44.41330	8.83750	13	Europe/Rome
GOB	HAGB	Robe Airport	Goba	Oromiya	ET	7.01700	40.00000	7892	Africa/Addis_Ababa
GOG	FYGB	Gobabis Airport	Gobabis	\N	NA	-22.50440	18.97310	4731	Africa/Windhoek
GOH	BGGH	Nuuk Airport	Nuuk	Sermersooq	GL	64.19100	-51.67800	283	America/Nuuk
GOI	VOGO	Dabolim Airport	Dabolim	Goa	IN	15.38080	73.83140	184	Asia/Kolkata
GOJ	UWGG	Nizhny Novgorod International Airport	Nizhny Novgorod	Novgorod	RU	56.23010	43.78400	256	Europe/Moscow
GOK	KGOK	Guthrie/Edmond Regional Airport	Guthrie	Oklahoma	US	35.85126	-97.41609	1069	America/Chicago
GOL	\N	Gold Beach Municipal Airport	Gold Beach	Oregon	US	42.41536	-124.42492	20	America/Los_Angeles
GOM	FZNA	Goma International Airport	Goma	\N	CD	-1.67081	29.23850	5089	Africa/Kigali
GON	KGON	Groton-New London Airport	Groton (New London)	Connecticut	US	41.33006	-72.04514	9	America/New_York
GOO	YGDI	Goondiwindi Airport	\N	Queensland	AU	-28.52140	150.32001	714	Australia/Brisbane
GOP	VEGK	Gorakhpur Airport	Gorakhpur	Uttar Pradesh	IN	26.73970	83.44970	259	Asia/Kolkata
GOQ	ZLGM	Golmud Airport	Golmud	Qinghai	CN	36.40060	94.78610	0	Asia/Shanghai
GOR	HAGR	Gore Airport	Gore	\N	ET	8.16140	35.55290	6580	Africa/Addis_Ababa
GOT	ESGG	Gothenburg-Landvetter Airport	Gothenburg	Vaestra-Gotaland	SE	57.66280	12.27980	506	Europe/Stockholm
GOU	FKKR	Garoua International Airport	Garoua	North	CM	9.33589	13.37010	794	Africa/Douala
GOV	YPGV	Gove Airport	Nhulunbuy	Northern Territory	AU	-12.26940	136.81799	192	Australia/Darwin
GOX	VOGA	Manohar International Airport	Mopa	Goa	IN	15.73220	73.86800	552	Asia/Kolkata
GOY	VCCG	Amparai Airport	Amparai	Eastern Province	LK	7.33708	81.62590	150	Asia/Colombo
GOZ	LBGO	Gorna Oryahovitsa Airport	Gorna Oryahovitsa	Veliko-Turnovo	BG	43.15140	25.71290	285	Europe/Sofia
GPA	LGRX	Araxos Airport	Patras	West Greece	GR	38.15110	21.42560	46	Europe/Athens
GPB	SBGU	Tancredo Thomas de Faria Airport	Guarapuava	Paraná	BR	-25.38750	-51.52020	3494	America/Sao_Paulo
GPI	SKGP	Juan Casiano Airport	Guapi	Cauca	CO	2.57013	-77.89860	164	America/Bogota
GPL	MRGP	Guapiles Airport	Pococi	Limon	CR	10.21720	-83.79700	883	America/Costa_Rica
GPN	YGPT	Garden Point Airport	\N	Northern Territory	AU	-11.40250	130.42200	90	Australia/Darwin
GPO	SAZG	General Pico Airport	General Pico	La Pampa	AR	-35.69620	-63.75830	459	America/Argentina/Salta
GPS	SEGS	Seymour Airport	Baltra	Galapagos	EC	-0.45376	-90.26590	207	Pacific/Galapagos
GPT	KGPT	Gulfport-Biloxi International Airport	Gulfport	Mississippi	US	30.40727	-89.07010	28	America/Chicago
GPZ	KGPZ	Grand Rapids/Itasca County-Gordon Newstrom Field	Grand Rapids	Minnesota	US	47.20928	-93.50995	1356	America/Chicago
GQQ	KGQQ	Galion Municipal Airport	Galion	Ohio	US	40.75339	-82.72381	1224	America/New_York
GRB	KGRB	Green Bay/Austin Straubel International Airport	Green Bay	Wisconsin	US	44.48463	-88.12971	695	America/Chicago
GRD	KGRD	Greenwood County Airport	Greenwood	South Carolina	US	34.25039	-82.15781	631	America/New_York
GRE	KGRE	Greenville Airport	Greenville	Illinois	US	38.83622	-89.37889	541	America/Chicago
GRF	KGRF	Gray Army Air Field (Joint Base Lewis-Mcchord) Airport	Fort Lewis/Tacoma	Washington	US	47.07922	-122.58078	301	America/Los_Angeles
GRI	KGRI	Central Nebraska Regional Airport	Grand Island	Nebraska	US	40.96754	-98.30964	1847	America/Chicago
GRJ	FAGG	George Airport	George	Western Cape	ZA	-34.00560	22.37890	648	Africa/Johannesburg
GRK	KGRK	Robert Gray Army Air Field	Fort Hood (Killeen)	Texas	US	31.06725	-97.82892	1015	America/Chicago
GRL	AYGG	Garasa Airport	Au	Morobe	PG	-7.98071	147.21346	2539	Pacific/Port_Moresby
GRM	KCKC	Grand Marais/Cook County Airport	Grand Marais	Minnesota	US	47.83843	-90.38458	1803	America/Chicago
GRN	KGRN	Gordon Municipal Airport	Gordon	Nebraska	US	42.80598	-102.17525	3562	America/Denver
GRO	LEGE	Girona Airport	Girona	Cataluña	ES	41.90100	2.76055	468	Europe/Madrid
GRP	SWGI	Gurupi Airport	Gurupi	Tocantins	BR	-11.73960	-49.13220	1148	America/Fortaleza
GRQ	EHGG	Eelde Airport	Groningen	Drenthe	NL	53.11970	6.57944	17	Europe/Amsterdam
GRR	KGRR	Gerald R Ford International Airport	Grand Rapids	Michigan	US	42.88083	-85.52281	794	America/New_York
GRS	LIRS	Grosseto Airport	Grosetto	Tuscany	IT	42.75970	11.07190	17	Europe/Rome
GRU	SBGR	Guarulhos - Governador Andre Franco Montoro International Airport	Sao Paulo	São Paulo	BR	-23.43556	-46.47306	2459	America/Sao_Paulo
GRV	URMG	Grozny North Airport	Grozny	Chechnya	RU	43.38830	45.69860	0	Europe/Moscow
GRW	LPGR	Graciosa Airport	Santa Cruz da Graciosa	Açores	PT	39.09220	-28.02980	86	Atlantic/Azores
GRX	LEGR	Federico Garcia Lorca Airport	Granada	Andalucía	ES	37.18870	-3.77736	1860	Europe/Madrid
GRY	BIGR	Grímsey Airport	Grímsey	Northeast	IS	66.54580	-18.01730	66	Atlantic/Reykjavik
GRZ	LOWG	Graz Airport	Graz	Styria	AT	46.99110	15.43960	1115	Europe/Vienna
GSA	WBKN	Long Pasia Airport	Long Miau	Sabah	MY	4.40000	115.71700	3175	Asia/Kuching
GSB	KGSB	Seymour Johnson Afb Airport	Goldsboro	North Carolina	US	35.33939	-77.96059	109	America/New_York
GSC	YGSC	Gascoyne Junction Airport	\N	Western Australia	AU	-25.05000	115.20000	0	Australia/Perth
GSE	ESGP	Gothenburg City Airport	Gothenburg	Vaestra-Gotaland	SE	57.77470	11.87040	59	Europe/Stockholm
GSH	KGSH	Goshen Municipal Airport	Goshen	Indiana	US	41.52613	-85.79433	826	America/Indiana/Indianapolis
GSI	SOGS	Grand-Santi Airport	Grand-Santi	Guyane	GF	4.28583	-54.37306	207	America/Cayenne
GSJ	MGSJ	San Jose Airport	Puerto San Jose	Escuintla	GT	13.93620	-90.83580	29	America/Guatemala
GSM	OIKQ	Dayrestan Airport	\N	Hormozgan	IR	26.75460	55.90240	45	Asia/Tehran
GSN	YMGN	Mount Gunson Airport	Mount Gunson	South Australia	AU	-31.45970	137.17400	285	Australia/Adelaide
GSO	KGSO	Piedmont Triad International Airport	Greensboro	North Carolina	US	36.10133	-79.94112	926	America/New_York
GSP	KGSP	Greenville Spartanburg International Airport	Greer	South Carolina	US	34.89567	-82.21886	964	America/New_York
GSQ	HEOW	Shark El Oweinat International Airport	\N	New Valley	EG	22.58570	28.71660	859	Africa/Cairo
GSR	HCMG	Gardo Airport	Gardo	Bari	SO	9.51700	49.08300	2632	Africa/Mogadishu
GSS	FASE	Sabi Sabi Airport	Belfast	Mpumalanga	ZA	-24.94150	31.44460	1276	Africa/Johannesburg
GST	PAGS	Gustavus Airport	Gustavus	Alaska	US	58.42528	-135.70742	36	America/Anchorage
GSU	HSGF	Azaza Airport	Gedaref	\N	SD	14.13300	35.31700	1640	Africa/Khartoum
GSV	UWSG	Gagarin Airport	Saratov	Saratov	RU	51.71283	46.17117	103	Europe/Saratov
GTA	AGOK	Gatokae Airport	Gatokae	\N	SB	-8.73917	158.20306	70	Pacific/Guadalcanal
GTE	YGTE	Groote Eylandt Airport	Groote Eylandt	Northern Territory	AU	-13.97500	136.46001	53	Australia/Darwin
GTF	KGTF	Great Falls International Airport	Great Falls	Montana	US	47.48230	-111.37028	3680	America/Denver
GTG	KGTG	Grantsburg Municipal Airport	Grantsburg	Wisconsin	US	45.79838	-92.66433	927	America/Chicago
GTI	EDCG	Rugen Airport	Rugen	Mecklenburg-Vorpommern	DE	54.38333	13.32556	69	Europe/Berlin
GTN	NZGT	Glentanner Airport	Glentanner Station	Canterbury	NZ	-43.90670	170.12801	1824	Pacific/Auckland
GTO	WAMG	Jalaluddin Airport	Gorontalo-Celebes Island	Gorontalo	ID	0.63712	122.85000	105	Asia/Makassar
GTP	\N	Grants Pass Airport	Grants Pass	Oregon	US	42.51012	-123.38799	1130	America/Los_Angeles
GTR	KGTR	Golden Triangle Regional Airport	Columbus/W Point/Starkville	Mississippi	US	33.44828	-88.59139	264	America/Chicago
GTS	YTGT	The Granites Airport	The Granites	Northern Territory	AU	-20.54830	130.34700	1299	Australia/Darwin
GTT	YGTN	Georgetown Airport	\N	Queensland	AU	-18.30500	143.53000	995	Australia/Brisbane
GTY	\N	Gettysburg Regional Airport	Gettysburg	Pennsylvania	US	39.84131	-77.27465	553	America/New_York
GUA	MGGT	La Aurora Airport	Guatemala City	Guatemala	GT	14.58330	-90.52750	4952	America/Guatemala
GUB	MMGR	Guerrero Negro Airport	Guerrero Negro	Baja California	MX	28.02610	-114.02400	59	America/Tijuana
GUC	KGUC	Gunnison-Crested Butte Regional Airport	Gunnison	Colorado	US	38.53433	-106.93175	7680	America/Denver
GUD	GAGM	Goundam Airport	Goundam	Gao	ML	16.36140	-3.59972	866	Africa/Bamako
GUF	KJKA	Gulf Shores International/Jack Edwards Field	Gulf Shores	Alabama	US	30.28964	-87.67178	17	America/Chicago
GUH	YGDH	Gunnedah Airport	\N	New South Wales	AU	-30.96110	150.25101	863	Australia/Sydney
GUI	SVGI	Guiria Airport	\N	\N	VE	10.57408	-62.31267	42	America/Caracas
GUJ	SBGW	Guaratingueta Airport	Guaratingueta	São Paulo	BR	-22.79160	-45.20480	1761	America/Sao_Paulo
GUL	YGLB	Goulburn Airport	\N	New South Wales	AU	-34.81030	149.72600	2141	Australia/Sydney
GUM	PGUM	Guam International Airport	Tamuning	\N	GU	13.48395	144.79713	305	Pacific/Guam
GUP	KGUP	Gallup Municipal Airport	Gallup	New Mexico	US	35.51106	-108.78931	6473	America/Denver
GUQ	SVGU	Guanare Airport	Guanare	Portuguesa	VE	9.02694	-69.75515	606	America/Caracas
GUR	AYGN	Gurney Airport	Gurney	Milne Bay	PG	-10.31150	150.33400	88	Pacific/Port_Moresby
GUS	KGUS	Grissom Arb Airport	Peru	Indiana	US	40.64809	-86.15212	811	America/Indiana/Indianapolis
GUT	ETUO	Gutersloh Airport	Gutersloh	Nordrhein-Westfalen	DE	51.92280	8.30633	236	Europe/Berlin
GUU	BIGF	Grundarfjörður Airport	Grundarfjörður	West	IS	64.99140	-23.22470	17	Atlantic/Reykjavik
GUV	AYML	Mougulu Airport	Mougulu	Western Province	PG	-6.28086	142.42077	825	Pacific/Port_Moresby
GUW	UATG	Atyrau International Airport	Atyrau	Atyrau	KZ	47.12190	51.82140	-72	Asia/Oral
GUX	VAGN	Guna Airport	\N	Madhya Pradesh	IN	24.65470	77.34730	1600	Asia/Kolkata
GUY	KGUY	Guymon Municipal Airport	Guymon	Oklahoma	US	36.68415	-101.50697	3125	America/Chicago
GUZ	SNGA	Guarapari Airport	Guarapari	Espírito Santo	BR	-20.64650	-40.49190	28	America/Sao_Paulo
GVA	LSGG	Geneva Cointrin International Airport	Geneva	Geneva	CH	46.23810	6.10895	1411	Europe/Zurich
GVE	KGVE	Gordonsville Municipal Airport	Gordonsville	Virginia	US	38.15598	-78.16578	452	America/New_York
GVI	AYGV	Green River Airport	Green River	Sandaun	PG	-3.90224	141.17052	281	Pacific/Port_Moresby
GVL	KGVL	Lee Gilmer Memorial Airport	Gainesville	Georgia	US	34.27263	-83.83023	1277	America/New_York
GVN	UHKM	Maygatka Airport.	Sovetskaya Gavan	Khabarovsk	RU	48.92700	140.03400	768	Asia/Vladivostok
GVP	YGNV	Greenvale Airport	\N	Queensland	AU	-18.98330	145.11700	0	Australia/Brisbane
GVR	SBGV	Governador Valadares Airport	Governador Valadares	Minas Gerais	BR	-18.89520	-41.98220	561	America/Sao_Paulo
GVT	KGVT	Majors Airport	Greenville	Texas	US	33.06783	-96.06533	535	America/Chicago
GVX	ESSK	Gavle Sandviken Airport	Gavle / Sandviken	Gaevleborg	SE	60.59330	16.95140	224	Europe/Stockholm
GWA	VYGW	Gwa Airport	Gwa	Rakhine	MM	17.60000	94.58330	10	Asia/Yangon
GWD	OPGD	Gwadar International Airport	Gwadar	Balochistan	PK	25.23330	62.32950	36	Asia/Karachi
GWE	FVTL	Thornhill Air Base	Gweru	\N	ZW	-19.43640	29.86190	4680	Africa/Harare
GWL	VIGR	Gwalior Airport	Gwalior	Madhya Pradesh	IN	26.29330	78.22780	617	Asia/Kolkata
GWO	KGWO	Greenwood-Leflore Airport	Greenwood	Mississippi	US	33.49331	-90.08668	162	America/Chicago
GWS	KGWS	Kgws Sumers Airpark	Glenwood Springs	Colorado	US	39.50600	-107.30908	5916	America/Denver
GWT	EDXW	Westerland Sylt Airport	Westerland	Schleswig-Holstein	DE	54.91320	8.34047	51	Europe/Berlin
GWV	\N	Fokker Field	Bush	Louisiana	US	30.59317	-89.87348	50	America/Chicago
GXF	OYSY	Sayun International Airport	Sayun	Muḩafaz̧at-Ḩaḑramawt	YE	15.96610	48.78830	2097	Asia/Aden
GXG	FNNG	Negage Airport	Negage	Uige	AO	-7.75451	15.28770	4105	Africa/Luanda
GXH	ZLXH	Gannan Xiahe Airport	Xiahe	Gansu	CN	34.81901	102.62226	10510	Asia/Shanghai
GXM	WAGA	Kuala Kurun	Kuala Kurun	Central Kalimantan	ID	-1.12890	113.87308	115	Asia/Makassar
GXQ	SCCY	Teniente Vidal Airport	Coyhaique	Aisen	CL	-45.59420	-72.10610	1020	America/Santiago
GXX	FKKJ	Yagoua Airport	Yagoua	Far-North	CM	10.35610	15.23720	0	Africa/Douala
GXY	KGXY	Greeley-Weld County Airport	Greeley	Colorado	US	40.43742	-104.63322	4697	America/Denver
GYA	SLGY	Capitan de Av. Emilio Beltran Airport	Guayaramerin	Rondônia	BO	-10.82060	-65.34560	557	America/La_Paz
GYD	UBBB	Heydar Aliyev International Airport	Baku	Bakı	AZ	40.46750	50.04670	10	Asia/Baku
GYE	SEGU	Simon Bolivar International Airport	Guayaquil	Guayas	EC	-2.15742	-79.88360	19	America/Guayaquil
GYG	UEMM	Magan Airport	Magan	Chukot	RU	62.10348	129.54529	577	Asia/Yakutsk
GYI	HRYG	Gisenyi Airport	Gisenyi	Western Province	RW	-1.67720	29.25890	5082	Africa/Kigali
GYL	YARG	Argyle Airport	\N	Western Australia	AU	-16.63690	128.45100	522	Australia/Perth
GYM	MMGM	General Jose Maria Yanez International Airport	Guaymas	Sonora	MX	27.96900	-110.92500	59	America/Hermosillo
GYN	SBGO	Santa Genoveva Airport	Goiania	Goiás	BR	-16.63200	-49.22070	2450	America/Sao_Paulo
GYP	YGYM	Gympie Airport	\N	Queensland	AU	-26.28280	152.70200	260	Australia/Brisbane
GYR	KGYR	Phoenix Goodyear Airport	Goodyear	Arizona	US	33.42328	-112.37536	969	America/Phoenix
GYS	ZUGU	Guangyuan Airport	Guangyuan	Sichuan	CN	32.39110	105.70200	0	Asia/Shanghai
GYU	ZLGY	Guyuan Liupanshan Airport	Guyuan	Ningxia Hui Autonomous Region	CN	36.07889	106.21694	5696	Asia/Shanghai
GYY	KGYY	Gary/Chicago International Airport	Gary/Chicago	Indiana	US	41.61725	-87.41453	597	America/Chicago
GYZ	YGRM	Gruyere Airport	\N	Western Australia	AU	-28.03417	123.81417	1542	Australia/Perth
GZG	ZUGZ	Garze Gesar Airport	Garze	Sichuan	CN	31.75750	99.55417	13346	Asia/Shanghai
GZO	AGGN	Nusatupe Airport	Gizo	\N	SB	-8.09778	156.86400	13	Pacific/Guadalcanal
GZP	LTFG	Gazipasa Airport	Gazipasa	Antalya	TR	36.29922	32.30060	86	Europe/Istanbul
GZT	LTAJ	Gaziantep International Airport	Gaziantep	Gaziantep	TR	36.94720	37.47870	2315	Europe/Istanbul
GZW	OIIK	Qazvin Airport	Qazvin	Qazvin	IR	36.24010	50.04710	4184	Asia/Tehran
HAA	ENHK	Hasvik Airport	Hasvik	Finnmark	NO	70.48670	22.13970	21	Europe/Oslo
HAB	KHAB	Marion County-Rankin Fite Airport	Hamilton	Alabama	US	34.11694	-87.99822	436	America/Chicago
HAC	RJTH	Hachijojima Airport	Hachijojima	Tokyo	JP	33.11500	139.78600	303	Asia/Tokyo
HAD	ESMT	Halmstad Airport	Halmstad	Halland	SE	56.69110	12.82020	101	Europe/Stockholm
HAF	KHAF	Half Moon Bay Airport	Half Moon Bay	California	US	37.51344	-122.50117	66	America/Los_Angeles
HAH	FMCH	Prince Said Ibrahim International Airport	Moroni	Grande Comore	KM	-11.53370	43.27190	93	Indian/Comoro
HAI	KHAI	Three Rivers Municipal/Dr Haines Airport	Three Rivers	Michigan	US	41.95974	-85.59306	823	America/Detroit
HAJ	EDDV	Hannover Airport	Hannover	Niedersachsen	DE	52.46110	9.68508	183	Europe/Berlin
HAK	ZJHK	Haikou Meilan International Airport	Haikou	Hainan	CN	19.93490	110.45900	75	Asia/Shanghai
HAM	EDDH	Hamburg Airport	Hamburg	Hamburg	DE	53.63040	9.98823	53	Europe/Berlin
HAN	VVNB	Noi Bai International Airport	Hanoi	Ha-Nội	VN	21.22120	105.80700	39	Asia/Ho_Chi_Minh
HAO	KHAO	Butler County Regional/Hogan Field	Hamilton	Ohio	US	39.36375	-84.52194	632	America/New_York
HAQ	VRMH	Hanimaadhoo International Airport	Haa Dhaalu	Haa-Dhaalu-Atholhu	MV	6.74611	73.16833	4	Indian/Maldives
HAR	KCXY	Capital City Airport	Harrisburg	Pennsylvania	US	40.21714	-76.85136	347	America/New_York
HAS	OEHL	Hail Airport	\N	Ḩaʼil	SA	27.43790	41.68630	3331	Asia/Riyadh
HAT	YHTL	Heathlands Airport	\N	Queensland	AU	-11.75000	142.58299	0	Australia/Brisbane
HAU	ENHD	Haugesund Airport	Karmoy	Rogaland	NO	59.34530	5.20836	86	Europe/Oslo
HAV	MUHA	Jose Marti International Airport	Havana	La Habana	CU	22.98920	-82.40910	210	America/Havana
HAW	EGFE	Haverfordwest Airport	Haverfordwest	Wales	GB	51.83310	-4.96111	159	Europe/London
HAY	SKAG	Aguachica Airport	Aguachica	Cesar	CO	8.30000	-73.63060	700	America/Bogota
HBA	YMHB	Hobart International Airport	Hobart	Tasmania	AU	-42.83610	147.50999	13	Australia/Hobart
HBB	\N	Industrial Airpark	Hobbs	New Mexico	US	32.76678	-103.20882	3707	America/Denver
HBE	HEBA	Borg El Arab International Airport	Alexandria	Alexandria	EG	30.91770	29.69640	177	Africa/Cairo
HBG	KHBG	Hattiesburg Bobby L Chain Municipal Airport	Hattiesburg	Mississippi	US	31.26494	-89.25289	151	America/Chicago
HBK	\N	Holbrook Municipal Airport	Holbrook	Arizona	US	34.94072	-110.13850	5262	America/Phoenix
HBQ	ZLHB	Haibei Qilian Airport	Haibei	Qinghai	CN	38.01200	100.64400	10377	Asia/Shanghai
HBR	KHBR	Hobart Regional Airport	Hobart	Oklahoma	US	34.98992	-99.05306	1563	America/Chicago
HBT	OEKK	King Khaled Military City Airport	King Khaled Military City	\N	SA	27.90090	45.52820	1352	Asia/Riyadh
HBU	ZMBS	Bulgan Sum Airport	\N	Hovd	MN	46.10060	91.58420	3921	Asia/Hovd
HBX	VAHB	Hubli Airport	Hubli	Karnataka	IN	15.36170	75.08490	2171	Asia/Kolkata
HCA	KBPG	Big Spring/Mc Mahon-Wrinkle Airport	Big Spring	Texas	US	32.21262	-101.52165	2573	America/Chicago
HCC	\N	Columbia County Airport	Hudson	New York	US	42.29129	-73.71032	198	America/New_York
HCM	HCME	Eil Airport	Eil	Nugaal	SO	7.91700	49.80000	812	Africa/Mogadishu
HCN	RCKW	Hengchun Airport	Hengchung	Taiwan	TW	22.04110	120.73000	46	Asia/Taipei
HCQ	YHLC	Halls Creek Airport	\N	Western Australia	AU	-18.23390	127.67000	1346	Australia/Perth
HCR	PAHC	Holy Cross Airport	Holy Cross	Alaska	US	62.18831	-159.77494	74	America/Anchorage
HCW	KCQW	Cheraw Municipal/Lynch Bellinger Field	Cheraw	South Carolina	US	34.71286	-79.95700	239	America/New_York
HCZ	ZGCZ	Chenzhou Beihu Airport	Chenzhou	Hunan	CN	25.75321	112.84496	1071	Asia/Shanghai
HDD	OPKD	Hyderabad Airport	Hyderabad	Sindh	PK	25.31810	68.36610	130	Asia/Karachi
HDE	KHDE	Brewster Field	Holdrege	Nebraska	US	40.45181	-99.33603	2314	America/Chicago
HDF	EDAH	Heringsdorf Airport	Heringsdorf	Mecklenburg-Vorpommern	DE	53.87870	14.15230	93	Europe/Berlin
HDG	ZBHD	Handan Airport	Handan	Hebei	CN	36.52583	114.42556	229	Asia/Shanghai
HDH	PHDH	Kawaihapai Airfield	Mokuleia	Hawaii	US	21.57947	-158.19728	14	Pacific/Honolulu
HDK	VRBK	Kulhudhuffushi Airport	Kulhudhuffushi	Haa Alif	MV	6.63111	73.06667	3	Indian/Maldives
HDM	OIHH	Hamadan Airport	Hamadan	Hamadan	IR	34.86920	48.55250	5755	Asia/Tehran
HDN	KHDN	Yampa Valley Airport	Hayden	Colorado	US	40.48119	-107.21767	6606	America/Denver
HDO	VIDX	Hindon Airport	Ghaziabad	Uttar Pradesh	IN	28.70579	77.34214	700	Asia/Kolkata
HDR	OIKP	Havadarya Airport	Havadarya	Hormozgan	IR	27.15830	56.17250	19	Asia/Tehran
HDS	FAHS	Hoedspruit Air Force Base Airport	Hoedspruit	Limpopo	ZA	-24.36860	31.04870	1743	Africa/Johannesburg
HDY	VTSS	Hat Yai International Airport	Hat Yai	Songkhla	TH	6.93321	100.39300	90	Asia/Bangkok
HEA	OAHR	Herat Airport	\N	Herat	AF	34.21000	62.22830	3206	Asia/Kabul
HED	\N	Herendeen Bay Airport	Herendeen Bay	Alaska	US	55.80139	-160.89925	20	America/Anchorage
HEE	KHEE	Thompson-Robbins Airport	Helena/West Helena	Arkansas	US	34.57649	-90.67589	242	America/Chicago
HEH	VYHH	Heho Airport	Heho	Shan	MM	20.74700	96.79200	3858	Asia/Yangon
HEI	EDXB	Heide-Busum Airport	Busum	Schleswig-Holstein	DE	54.15333	8.90167	7	Europe/Berlin
HEK	ZYHE	Heihe Airport	Heihe	Heilongjiang	CN	50.17162	127.30888	8530	Asia/Shanghai
HEL	EFHK	Helsinki Vantaa Airport	Helsinki	Uusimaa	FI	60.31720	24.96330	179	Europe/Helsinki
HER	LGIR	Heraklion International Nikos Kazantzakis Airport	Heraklion	Crete	GR	35.33970	25.18030	115	Europe/Athens
HES	KHRI	Hermiston Municipal Airport	Hermiston	Oregon	US	45.82822	-119.25917	644	America/Los_Angeles
HET	ZBHH	Baita International Airport	Hohhot	Inner Mongolia	CN	40.85140	111.82400	3556	Asia/Shanghai
HEW	LGAT	Athen Helenikon Airport	Athens	Attica	GR	37.89330	23.72610	69	Europe/Athens
HEZ	KHEZ	Hardy-Anders Field/Natchez-Adams County Airport	Natchez	Mississippi	US	31.61366	-91.29734	272	America/Chicago
HFA	LLHA	Haifa International Airport	Haifa	Haifa	IL	32.80940	35.04310	28	Asia/Jerusalem
HFD	KHFD	Hartford-Brainard Airport	Hartford	Connecticut	US	41.73671	-72.64943	18	America/New_York
HFE	ZSOF	Hefei Xinqiao International Airport	Hefei	Anhui	CN	31.98667	116.97500	210	Asia/Shanghai
HFF	KHFF	Mackall Army Air Field	Camp Mackall	North Carolina	US	35.03630	-79.49751	376	America/New_York
HFN	BIHN	Hornafjörðu Airport	Höfn	East	IS	64.29560	-15.22720	24	Atlantic/Reykjavik
HFS	ESOH	Hagfors Airport	\N	Vaermland	SE	60.02010	13.57890	474	Europe/Stockholm
HFT	ENHF	Hammerfest Airport	Hammerfest	Finnmark	NO	70.67970	23.66860	266	Europe/Oslo
HGA	HCMH	Egal International Airport	Hargeisa	Woqooyi Galbeed	SO	9.51817	44.08880	4423	Africa/Mogadishu
HGD	YHUG	Hughenden Airport	\N	Queensland	AU	-20.81500	144.22501	1043	Australia/Brisbane
HGE	SVHG	Higuerote Airport	\N	Miranda	VE	10.46245	-66.09276	10	America/Caracas
HGH	ZSHC	Hangzhou Xiaoshan International Airport	Hangzhou	Zhejiang	CN	30.22950	120.43400	23	Asia/Shanghai
HGI	VEHO	Donyi Polo Airport	Itanagar	Arunachal Pradesh	IN	26.97184	93.64231	328	Asia/Kolkata
HGL	EDXH	Helgoland-Dune Airport	Helgoland	Schleswig-Holstein	DE	54.18528	7.91583	8	Europe/Berlin
HGN	VTCH	Mae Hong Son Airport	\N	Mae-Hong-Son	TH	19.30130	97.97580	929	Asia/Bangkok
HGO	DIKO	Korhogo Airport	\N	Savanes	CI	9.38718	-5.55666	1214	Africa/Abidjan
HGR	KHGR	Hagerstown Regional/Richard A Henson Field	Hagerstown	Maryland	US	39.70850	-77.72650	703	America/New_York
HGS	GFHA	Hastings Airport	Freetown	Western Area	SL	8.39713	-13.12910	60	Africa/Freetown
HGU	AYMH	Mount Hagen Kagamuga Airport	Mount Hagen	Western Highlands	PG	-5.82679	144.29601	5388	Pacific/Port_Moresby
HGZ	\N	Hog River Airport	Hogatza	Alaska	US	66.17613	-155.68482	534	America/Anchorage
HHE	RJSH	Hachinohe Airport	\N	Aomori	JP	40.55640	141.46600	152	Asia/Tokyo
HHH	KHXD	Hilton Head Airport	Hilton Head Island	South Carolina	US	32.22449	-80.69740	19	America/New_York
HHI	PHHI	Wheeler Army Air Field	Wahiawa	Hawaii	US	21.48144	-158.03783	843	Pacific/Honolulu
HHN	EDFH	Frankfurt-Hahn Airport	Hahn	Rheinland-Pfalz	DE	49.94870	7.26389	1649	Europe/Berlin
HHQ	VTPH	Hua Hin Airport	Hua Hin	Phetchaburi	TH	12.63620	99.95150	62	Asia/Bangkok
HHR	KHHR	Jack Northrop Field/Hawthorne Municipal Airport	Hawthorne	California	US	33.92286	-118.33508	66	America/Los_Angeles
HHZ	NTGH	Hikueru Atoll Airport	Hikueru Atoll	Iles-Tuamotu-Gambier	PF	-17.54470	-142.61400	5	Pacific/Tahiti
HIA	ZSSH	Lianshui Airport	Huai'an	Jiangsu	CN	33.79083	119.12500	28	Asia/Shanghai
HIB	KHIB	Range Regional Airport	Hibbing	Minnesota	US	47.38658	-92.83898	1354	America/Chicago
HID	YHID	Horn Island Airport	Horn Island	Queensland	AU	-10.58640	142.28999	43	Australia/Brisbane
HIE	KHIE	Mount Washington Regional Airport	Whitefield	New Hampshire	US	44.36756	-71.54581	1072	America/New_York
HIF	KHIF	Hill Afb Airport	Ogden	Utah	US	41.12394	-111.97306	4789	America/Denver
HIG	YHHY	Highbury Airport	\N	Queensland	AU	-16.43330	143.14999	0	Australia/Brisbane
HII	KHII	Lake Havasu City Airport	Lake Havasu City	Arizona	US	34.57112	-114.35828	783	America/Phoenix
HIJ	RJOA	Hiroshima Airport	Hiroshima	Hiroshima	JP	34.43610	132.91901	1088	Asia/Tokyo
HIM	VCCH	Minneriya Airport	Hingurakgoda	North Central Province	LK	8.04981	80.98140	170	Asia/Colombo
HIN	RKPS	Sacheon Air Base	Sacheon	Gyeongsangnam-do	KR	35.08850	128.07001	25	Asia/Seoul
HIO	KHIO	Portland-Hillsboro Airport	Portland	Oregon	US	45.54212	-122.95072	208	America/Los_Angeles
HIP	YHDY	Headingly Airport	\N	Queensland	AU	-21.33330	138.28300	0	Australia/Brisbane
HIR	AGGH	Honiara International Airport	Honiara	Guadalcanal	SB	-9.42800	160.05499	28	Pacific/Guadalcanal
HJJ	ZGCJ	Zhijiang Airport	Huaihua	Hunan	CN	27.44111	109.70000	882	Asia/Shanghai
HJR	VAKJ	Khajuraho Airport	Khajuraho	Madhya Pradesh	IN	24.81720	79.91860	728	Asia/Kolkata
HJT	ZMHU	Khujirt Airport	\N	Oevorhangay	MN	46.92580	102.77300	5522	Asia/Ulaanbaatar
HKA	KHKA	Blytheville Municipal Airport	Blytheville	Arkansas	US	35.94041	-89.83080	256	America/Chicago
HKD	RJCH	Hakodate Airport	Hakodate	Hokkaido	JP	41.77000	140.82201	151	Asia/Tokyo
HKG	VHHH	Chek Lap Kok International Airport	Hong Kong	\N	HK	22.30890	113.91500	28	Asia/Hong_Kong
HKK	NZHK	Hokitika Airfield	\N	West Coast	NZ	-42.71360	170.98500	146	Pacific/Auckland
HKN	AYHK	Kimbe Airport	Hoskins	West New Britain	PG	-5.46217	150.40500	66	Pacific/Port_Moresby
HKS	KHKS	Hawkins Field	Jackson	Mississippi	US	32.33478	-90.22253	341	America/Chicago
HKT	VTSP	Phuket International Airport	Phuket	Phuket	TH	8.11320	98.31690	82	Asia/Bangkok
HKY	KHKY	Hickory Regional Airport	Hickory	North Carolina	US	35.74115	-81.38955	1190	America/New_York
HLA	FALA	Lanseria Airport	Johannesburg	Gauteng	ZA	-25.93850	27.92610	4517	Africa/Johannesburg
HLB	KHLB	Batesville Airport	Batesville	Indiana	US	39.34311	-85.25842	975	America/Indiana/Indianapolis
HLC	KHLC	Hill City Municipal Airport	Hill City	Kansas	US	39.38019	-99.83147	2238	America/Chicago
HLD	ZBLA	Dongshan Airport	Hailar	Inner Mongolia	CN	49.20500	119.82500	2169	Asia/Shanghai
HLE	FHSH	Saint Helena Airport	Saint Helena	Saint Helena	SH	-15.96211	-5.64590	1050	Atlantic/St_Helena
HLF	ESSF	Hultsfred Airport	\N	Kalmar	SE	57.52580	15.82330	366	Europe/Stockholm
HLG	KHLG	Wheeling Ohio County Airport	Wheeling	West Virginia	US	40.17501	-80.64627	1194	America/New_York
HLH	ZBUL	Ulanhot Airport	Ulanhot	Inner Mongolia	CN	46.19533	122.00833	0	Asia/Shanghai
HLI	KCVH	Hollister Municipal Airport	Hollister	California	US	36.89335	-121.41027	231	America/Los_Angeles
HLJ	EYSB	Barysiai Airport	Barysiai	Siauliai	LT	56.07060	23.55810	270	Europe/Vilnius
HLL	YHIL	Hillside Airport	\N	Western Australia	AU	-21.75000	119.41700	0	Australia/Perth
HLN	KHLN	Helena Regional Airport	Helena	Montana	US	46.60672	-111.98328	3877	America/Denver
HLP	WIHH	Halim Perdanakusuma International Airport	Jakarta	Jakarta	ID	-6.26661	106.89100	84	Asia/Jakarta
HLR	KHLR	Yoakum-Defrenn Army Heliport	Fort Hood (Killeen)	Texas	US	31.13759	-97.71409	910	America/Chicago
HLS	YSTH	St Helens Airport	\N	Tasmania	AU	-41.33670	148.28200	48	Australia/Hobart
HLT	YHML	Hamilton Airport	\N	Victoria	AU	-37.64890	142.06500	803	Australia/Hobart
HLU	NWWH	Nesson Airport	Houailou	\N	NC	-21.25640	165.61700	10	Pacific/Noumea
HLW	FAHL	Hluhluwe Airport	Hluhluwe	KwaZulu-Natal	ZA	-28.01660	32.27517	249	Africa/Johannesburg
HLZ	NZHN	Hamilton International Airport	Hamilton	Waikato	NZ	-37.86670	175.33200	172	Pacific/Auckland
HMA	USHH	Khanty Mansiysk Airport	Khanty-Mansiysk	Khanty-Mansia	RU	61.02850	69.08610	76	Asia/Yekaterinburg
HMB	HEMK	Sohag International Airport	Sohag	New Valley	EG	26.34278	31.74278	310	Africa/Cairo
HME	DAUH	Oued Irara Airport	Hassi Messaoud	Ouargla	DZ	31.67300	6.14044	463	Africa/Algiers
HMG	YHMB	Hermannsburg Airport	\N	Northern Territory	AU	-23.93000	132.80499	593	Australia/Darwin
HMI	ZWHM	Hami Airport	Hami	Xinjiang	CN	42.84140	93.66920	2703	Asia/Shanghai
HMJ	UKLH	Khmelnytskyi Airport	Khmelnytskyi	Khmelnytska oblast	UA	49.35970	26.93340	1150	Europe/Kyiv
HMN	KHMN	Holloman Afb Airport	Alamogordo	New Mexico	US	32.85186	-106.10854	4093	America/Denver
HMO	MMHO	General Ignacio P. Garcia International Airport	Hermosillo	Sonora	MX	29.09590	-111.04800	627	America/Hermosillo
HMR	ENHA	Stafsberg Airport	Hamar	Hedmark	NO	60.81810	11.06800	713	Europe/Oslo
HMT	KHMT	Hemet-Ryan Airport	Hemet	California	US	33.73403	-117.02231	1515	America/Los_Angeles
HMV	ESUT	Hemavan Airport	\N	Vaesterbotten	SE	65.80610	15.08280	1503	Europe/Stockholm
HMY	RKTP	Seosan Air Base	Seosan	Chungcheongnam-do	KR	36.70400	126.48600	39	Asia/Seoul
HNA	RJSI	Hanamaki Airport	\N	Iwate	JP	39.42860	141.13499	297	Asia/Tokyo
HNB	KHNB	Huntingburg Airport	Huntingburg	Indiana	US	38.24902	-86.95282	529	America/Indiana/Vincennes
HNC	KHSE	Billy Mitchell Airport	Hatteras	North Carolina	US	35.23281	-75.61781	16	America/New_York
HND	RJTT	Tokyo International Airport	Tokyo	Tokyo	JP	35.55230	139.78000	35	Asia/Tokyo
HNH	PAOH	Hoonah Airport	Hoonah	Alaska	US	58.09620	-135.40876	22	America/Anchorage
HNI	ZGHC	Hechi Jinchengjiang Airport	Hechi	Guangxi	CN	24.80242	107.71314	2221	Asia/Shanghai
HNL	PHNL	Daniel K Inouye International Airport	Honolulu	Hawaii	US	21.31782	-157.92025	14	Pacific/Honolulu
HNM	PHHN	Hana Airport	Hana	Hawaii	US	20.79564	-156.01444	78	Pacific/Honolulu
HNS	PAHN	Haines Airport	Haines	Alaska	US	59.24383	-135.52354	29	America/Anchorage
HNY	ZGHY	Hengyang Airport	Hengyang	Hunan	CN	26.90530	112.62800	0	Asia/Shanghai
HOA	HKHO	Hola Airport	Hola	Tana-River	KE	-1.52200	40.00400	195	Africa/Nairobi
HOB	KHOB	Lea County Regional Airport	Hobbs	New Mexico	US	32.68735	-103.21753	3661	America/Denver
HOD	OYHD	Hodeidah International Airport	Hodeida	Al-Hudaydah	YE	14.75300	42.97630	41	Asia/Aden
HOF	OEAH	Al Ahsa Airport	\N	Eastern Province	SA	25.28530	49.48520	588	Asia/Riyadh
HOG	MUHG	Frank Pais International Airport	Holguin	Holguin	CU	20.78560	-76.31510	361	America/Havana
HOH	LOIH	Hohenems-Dornbirn Airport	Hohenems / Dornbirn	Vorarlberg	AT	47.38500	9.70000	1352	Europe/Vienna
HOI	NTTO	Hao Airport	\N	Iles-Tuamotu-Gambier	PF	-18.07480	-140.94600	10	Pacific/Tahiti
HOK	YHOO	Hooker Creek Airport	\N	Northern Territory	AU	-18.33670	130.63800	320	Australia/Darwin
HOM	PAHO	Homer Airport	Homer	Alaska	US	59.64555	-151.47660	84	America/Anchorage
HON	KHON	Huron Regional Airport	Huron	South Dakota	US	44.38519	-98.22856	1289	America/Chicago
HOP	KHOP	Campbell Army Air Field (Fort Campbell) Airport	Fort Campbell/Hopkinsville	Kentucky	US	36.67296	-87.49182	571	America/Chicago
HOQ	EDQM	Hof-Plauen Airport	Hof	Bayern	DE	50.28861	11.85639	1959	Europe/Berlin
HOR	LPHR	Horta Airport	Horta	Açores	PT	38.51990	-28.71590	117	Atlantic/Azores
HOS	SAHC	Chos Malal Airport	Chos Malal	Neuquen	AR	-37.44470	-70.22250	2788	America/Argentina/Salta
HOT	KHOT	Memorial Field	Hot Springs	Arkansas	US	34.47803	-93.09622	540	America/Chicago
HOU	KHOU	William P Hobby Airport	Houston	Texas	US	29.64580	-95.27723	46	America/Chicago
HOV	ENOV	Ørsta-Volda Airport Hovden	Ørsta	Møre og Romsdal	NO	62.18000	6.07410	243	Europe/Oslo
HOX	VYHL	Hommalinn Airport	Hommalinn	Sagain	MM	24.89960	94.91400	534	Asia/Yangon
HPA	NFTL	Lifuka Island Airport	Lifuka	Ha‘apai	TO	-19.77700	-174.34100	31	Pacific/Tongatapu
HPB	PAHP	Hooper Bay Airport	Hooper Bay	Alaska	US	61.52387	-166.14662	20	America/Anchorage
HPH	VVCI	Cat Bi International Airport	Haiphong	Hải-Phong	VN	20.81940	106.72500	6	Asia/Ho_Chi_Minh
HPN	KHPN	Westchester County Airport	White Plains	New York	US	41.06695	-73.70757	439	America/New_York
HPT	KHPT	Hampton Municipal Airport	Hampton	Iowa	US	42.72369	-93.22633	1176	America/Chicago
HPV	\N	Princeville Airport	Hanalei	Hawaii	US	22.20919	-159.44553	344	Pacific/Honolulu
HPY	KHPY	Baytown Airport	Baytown	Texas	US	29.78608	-94.95267	34	America/Chicago
HQL	ZWTK	Tashkurgan Khunjerab Airport	Tashkurgan	Xinjiang	CN	37.66271	75.29227	10499	Asia/Shanghai
HQM	KHQM	Bowerman Field	Hoquiam	Washington	US	46.97119	-123.93656	18	America/Los_Angeles
HRB	ZYHB	Taiping Airport	Harbin	Heilongjiang	CN	45.62340	126.25000	457	Asia/Shanghai
HRE	FVHA	Harare International Airport	Harare	Harare	ZW	-17.93180	31.09280	4887	Africa/Harare
HRF	VRAH	Hoarafushi Airport	Hoarafushi	Haa Alif Atoll	MV	6.96918	72.89650	7	Indian/Maldives
HRG	HEGN	Hurghada International Airport	Hurghada	Red Sea	EG	27.17830	33.79940	52	Africa/Cairo
HRI	VCRI	Mattala Rajapaksa International Airport	Hambantota	Southern Province	LK	6.28450	81.12417	157	Asia/Colombo
HRK	UKHH	Kharkiv International Airport	Kharkiv	Kharkivska oblast	UA	49.92480	36.29000	508	Europe/Kyiv
HRL	KHRL	Valley International Airport	Harlingen	Texas	US	26.22656	-97.65531	36	America/Chicago
HRM	DAFH	Hassi R'Mel Airport	\N	Laghouat	DZ	32.93040	3.31154	2540	Africa/Algiers
HRO	KHRO	Boone County Airport	Harrison	Arkansas	US	36.26152	-93.15473	1364	America/Chicago
HRS	FAHR	Harrismith Airport	Harrismith	Orange-Free-State	ZA	-28.23510	29.10620	5585	Africa/Johannesburg
HRT	EGXU	RAF Linton-On-Ouse	Linton-On-Ouse	England	GB	54.04890	-1.25275	53	Europe/London
HRY	YHBY	Henbury Airport	\N	Northern Territory	AU	-24.55000	133.21700	0	Australia/Darwin
HRZ	SSHZ	Horizontina Airport	Horizontina	Rio Grande do Sul	BR	-27.63830	-54.33910	1063	America/Sao_Paulo
HSA	UAIT	Turkistan International Airport	Turkistan	Ongtuestik-Qazaqstan	KZ	43.30667	68.55017	989	Asia/Almaty
HSB	KHSB	Harrisburg-Raleigh Airport	Harrisburg	Illinois	US	37.81126	-88.55026	398	America/Chicago
HSC	ZGSG	Shaoguan Guitou Airport	Shaoguan	Guangdong	CN	24.97313	113.42369	280	Asia/Shanghai
HSG	RJFS	Saga Airport	Saga	Saga	JP	33.14970	130.30200	6	Asia/Tokyo
HSH	KHND	Henderson Executive Airport	Las Vegas	Nevada	US	35.97286	-115.13438	2491	America/Los_Angeles
HSI	KHSI	Hastings Municipal Airport	Hastings	Nebraska	US	40.60525	-98.42789	1961	America/Chicago
HSK	LEHC	Huesca/Pirineos Airport	Monflorite/Alcala del Obispo	Aragón	ES	42.07610	-0.31667	1768	Europe/Madrid
HSL	PAHL	Huslia Airport	Huslia	Alaska	US	65.69786	-156.35139	220	America/Anchorage
HSM	YHSM	Horsham Airport	\N	Victoria	AU	-36.66970	142.17300	445	Australia/Melbourne
HSN	ZSZS	Zhoushan Airport	Zhoushan	Zhejiang	CN	29.93420	122.36200	3	Asia/Shanghai
HSP	KHSP	Ingalls Field	Hot Springs	Virginia	US	37.95145	-79.83389	3792	America/New_York
HSR	VAHS	Rajkot International Airport	Rajkot	Gujarat	IN	22.38191	71.03168	650	Asia/Kolkata
HSS	VIHR	Hissar Airport	\N	Haryana	IN	29.17940	75.75530	700	Asia/Kolkata
HST	KHST	Homestead Arb Airport	Homestead	Florida	US	25.48855	-80.38357	6	America/New_York
HSV	KHSV	Huntsville International-Carl T Jones Field	Huntsville	Alabama	US	34.63720	-86.77505	629	America/Chicago
HSZ	RCPO	Hsinchu Air Base	Hsinchu City	Taiwan	TW	24.81800	120.93900	26	Asia/Taipei
HTA	UIAA	Chita-Kadala Airport	Chita	Transbaikal-Territory	RU	52.02630	113.30600	2272	Asia/Chita
HTG	UOHH	Khatanga Airport	Khatanga	Krasnoyarskiy	RU	71.97810	102.49100	95	Asia/Krasnoyarsk
HTH	KHTH	Hawthorne Industrial Airport	Hawthorne	Nevada	US	38.54508	-118.63240	4230	America/Los_Angeles
HTI	YBHM	Hamilton Island Airport	Hamilton Island	Queensland	AU	-20.35810	148.95200	15	Australia/Lindeman
HTL	KHTL	Roscommon County/Blodgett Memorial Airport	Houghton Lake	Michigan	US	44.35987	-84.66948	1150	America/Detroit
HTN	ZWTN	Hotan Airport	Hotan	Xinjiang	CN	37.03850	79.86490	4672	Asia/Shanghai
HTO	KJPX	East Hampton Town Airport	East Hampton	New York	US	40.95942	-72.25167	55	America/New_York
HTR	RORH	Hateruma Airport	Hateruma	Okinawa	JP	24.05890	123.80600	43	Asia/Tokyo
HTS	KHTS	Tri-State/Milton J Ferguson Field	Huntington	West Virginia	US	38.36851	-82.56036	828	America/New_York
HTU	YHPN	Hopetoun Airport	\N	Victoria	AU	-35.71530	142.36000	256	Australia/Melbourne
HTV	KUTS	Huntsville Municipal Airport	Huntsville	Texas	US	30.74689	-95.58717	363	America/Chicago
HTW	KHTW	Lawrence County Airpark	Chesapeake/Huntington Wva	Ohio	US	38.41911	-82.49483	567	America/New_York
HTY	LTDA	Hatay Airport	Hatay	Hatay	TR	36.36278	36.28222	269	Europe/Istanbul
HTZ	SKHC	Hato Corozal Airport	Hato Corozal	Casanare	CO	6.15000	-71.75000	820	America/Bogota
HUA	KHUA	Redstone Army Air Field	Redstone Arsnl Huntsville	Alabama	US	34.67866	-86.68479	685	America/Chicago
HUB	YHBR	Humbert River Airport	\N	Northern Territory	AU	-16.48967	130.63028	0	Australia/Darwin
HUC	\N	Dr Hermenegildo Ortiz Quinones Airport	Humacao	Puerto Rico	US	18.13806	-65.80069	35	America/Puerto_Rico
HUD	\N	Humboldt Municipal Airport	Humboldt	Iowa	US	42.73486	-94.24547	1098	America/Chicago
HUE	HAHU	Humera Airport	Humera	\N	ET	14.25000	36.58300	1930	Africa/Addis_Ababa
HUF	KHUF	Terre Haute Regional Airport	Terre Haute	Indiana	US	39.45063	-87.30699	589	America/Indiana/Indianapolis
HUG	MGHT	Huehuetenango Airport	Huehuetenango	Huehuetenango	GT	15.32740	-91.46240	6375	America/Guatemala
HUH	NTTH	Huahine-Fare Airport	Fare	Leeward-Islands	PF	-16.68720	-151.02200	7	Pacific/Tahiti
HUI	VVPB	Phu Bai Airport	Hue	Bắc-Ninh	VN	16.40150	107.70300	48	Asia/Ho_Chi_Minh
HUJ	KHHW	Stan Stamper Municipal Airport	Hugo	Oklahoma	US	34.03364	-95.54206	572	America/Chicago
HUL	KHUL	Houlton International Airport	Houlton	Maine	US	46.12461	-67.79236	489	America/New_York
HUM	KHUM	Houma-Terrebonne Airport	Houma	Louisiana	US	29.56650	-90.66043	8	America/Chicago
HUN	RCYU	Hualien Airport	Hualien City	Taiwan	TW	24.02310	121.61800	52	Asia/Taipei
HUO	ZBHZ	Huolinguole Huolinhe Airport	Holingol	Inner Mongolia	CN	45.48722	119.40722	3199	Asia/Shanghai
HUQ	HLON	Hon Airport	\N	\N	LY	29.11010	15.96560	919	Africa/Tripoli
HUS	PAHU	Hughes Airport	Hughes	Alaska	US	66.03908	-154.26469	299	America/Anchorage
HUT	KHUT	Hutchinson Regional Airport	Hutchinson	Kansas	US	38.06616	-97.86049	1542	America/Chicago
HUU	SPNC	Alferez Fap David Figueroa Fernandini Airport	Huanuco	Huanuco	PE	-9.87881	-76.20480	6070	America/Lima
HUW	SWHT	Humaita Airport	Humaita	Amazonas	BR	-7.53212	-63.07210	230	America/Manaus
HUX	MMBT	Bahias de Huatulco International Airport	Huatulco	Oaxaca	MX	15.77530	-96.26260	464	America/Mexico_City
HUY	EGNJ	Humberside Airport	Grimsby	England	GB	53.57440	-0.35083	121	Europe/London
HUZ	ZGHZ	Huizhou Airport	Huizhou	Guangdong	CN	23.05000	114.60000	50	Asia/Shanghai
HVA	FMNL	Analalava Airport	\N	\N	MG	-14.62970	47.76380	345	Indian/Antananarivo
HVB	YHBA	Hervey Bay Airport	Hervey Bay	Queensland	AU	-25.31890	152.88000	60	Australia/Brisbane
HVD	ZMKD	Khovd Airport	Khovd	Hovd	MN	47.95410	91.62820	4898	Asia/Hovd
HVE	KHVE	Hanksville Airport	Hanksville	Utah	US	38.41942	-110.70292	4454	America/Denver
HVG	ENHV	Valan Airport	Honningsvåg	Finnmark	NO	71.00970	25.98360	44	Europe/Oslo
HVK	BIHK	Hólmavík Airport	Hólmavík	Westfjords	IS	65.70470	-21.69640	90	Atlantic/Reykjavik
HVN	KHVN	Tweed/New Haven Airport	New Haven	Connecticut	US	41.26373	-72.88773	13	America/New_York
HVR	KHVR	Havre City-County Airport	Havre	Montana	US	48.54299	-109.76234	2591	America/Denver
HVS	KHVS	Hartsville Regional Airport	Hartsville	South Carolina	US	34.40308	-80.11922	364	America/New_York
HWD	KHWD	Hayward Executive Airport	Hayward	California	US	37.65893	-122.12174	52	America/Los_Angeles
HWK	YHAW	Wilpena Pound Airport	Hawker	South Australia	AU	-31.85591	138.46808	321	Australia/Adelaide
HWN	FVWN	Hwange National Park Airport	Hwange	Matabeleland-North	ZW	-18.62990	27.02100	3543	Africa/Harare
HWO	KHWO	North Perry Airport	Hollywood	Florida	US	26.00126	-80.24069	8	America/New_York
HWR	VIHX	Halwara International Airport	Ludhiana	Punjab	IN	30.74850	75.62980	790	Asia/Kolkata
HXD	ZLDL	Delingha Airport	Delingha	Qinghai	CN	37.12500	97.26861	9633	Asia/Shanghai
HXX	YHAY	Hay Airport	\N	New South Wales	AU	-34.53140	144.83000	305	Australia/Sydney
HYA	KHYA	Cape Cod Gateway Airport	Hyannis	Massachusetts	US	41.66934	-70.28036	54	America/New_York
HYC	EGTB	Wycombe Air Park	High Wycombe	England	GB	51.61170	-0.80833	515	Europe/London
HYD	VOHS	Rajiv Gandhi International Airport Shamshabad	Hyderabad	Telangana	IN	17.23132	78.42986	2024	Asia/Kolkata
HYL	KHYL	Clark Bay Seaplane Base	Hollis	Alaska	US	55.49042	-132.62356	0	America/Anchorage
HYN	ZSLQ	Huangyan Luqiao Airport	Huangyan	Zhejiang	CN	28.56220	121.42900	0	Asia/Shanghai
HYR	KHYR	Sawyer County Airport	Hayward	Wisconsin	US	46.02527	-91.44426	1216	America/Chicago
HYS	KHYS	Hays Regional Airport	Hays	Kansas	US	38.84222	-99.27317	1999	America/Chicago
HYV	EFHV	Hyvinkaa Airport	\N	Uusimaa	FI	60.65440	24.88110	430	Europe/Helsinki
HZA	ZSHZ	Heze Mudan Airport	Heze	Shandong	CN	35.21333	115.73667	151	Asia/Shanghai
HZB	LFQT	Merville-Calonne Airport	Merville/Calonne	Hauts-de-France	FR	50.61840	2.64224	61	Europe/Paris
HZG	ZLHZ	Hanzhong Airport	Hanzhong	Shaanxi	CN	33.06360	107.00800	0	Asia/Shanghai
HZH	ZUNP	Qiandongnan Liping Airport	\N	Guizhou	CN	26.32278	109.15167	1600	Asia/Shanghai
HZK	BIHU	Húsavík Airport	Húsavík	Northeast	IS	65.95230	-17.42600	48	Atlantic/Reykjavik
HZL	KHZL	Hazleton Regional Airport	Hazleton	Pennsylvania	US	40.98677	-75.99470	1603	America/New_York
HZP	CYNR	Fort Mackay / Horizon Airport	Fort Mackay	Alberta	CA	57.38170	-111.70100	916	America/Edmonton
IAA	UOII	Igarka Airport	Igarka	Krasnoyarskiy	RU	67.43720	86.62190	82	Asia/Krasnoyarsk
IAB	KIAB	Mc Connell Afb Airport	Wichita	Kansas	US	37.62312	-97.26763	1372	America/Chicago
IAD	KIAD	Washington Dulles International Airport	Washington	District of Columbia	US	38.94746	-77.45993	312	America/New_York
IAG	KIAG	Niagara Falls International Airport	Niagara Falls	New York	US	43.10841	-78.94620	592	America/New_York
IAH	KIAH	George Bush Intcntl/Houston Airport	Houston	Texas	US	29.98444	-95.34144	96	America/Chicago
IAM	DAUZ	In Amenas Airport	Amenas	Illizi	DZ	28.05150	9.64291	1847	Africa/Algiers
IAN	PAIK	Bob Baker Memorial Airport	Kiana	Alaska	US	66.97618	-160.43860	179	America/Anchorage
IAO	RPNS	Siargao Airport	Del Carmen	Caraga	PH	9.85910	126.01400	10	Asia/Manila
IAQ	OIBH	Bahregan Airport	Bushehr	Bushehr	IR	29.83967	50.27217	32	Asia/Tehran
IAR	UUDL	Tunoshna Airport	\N	Jaroslavl	RU	57.56070	40.15740	287	Europe/Moscow
IAS	LRIA	Iasi Airport	Iasi	Iaşi	RO	47.17850	27.62060	397	Europe/Bucharest
IBA	DNIB	Ibadan Airport	Ibadan	Oyo	NG	7.36246	3.97833	725	Africa/Lagos
IBB	SEII	General Villamil Airport	Isabela	Galapagos	EC	-0.94263	-90.95300	35	Pacific/Galapagos
IBE	SKIB	Perales Airport	Ibague	Tolima	CO	4.42161	-75.13330	2999	America/Bogota
IBP	SPBR	Iberia Airport	Iberia	Madre-de-Dios	PE	-11.41160	-69.48870	750	America/Lima
IBR	RJAH	Hyakuri Airport	Omitama	Ibaraki	JP	36.18110	140.41499	105	Asia/Tokyo
IBZ	LEIB	Ibiza Airport	Ibiza	Islas Baleares	ES	38.87290	1.37312	24	Europe/Madrid
ICA	SVIC	Icabaru Airport	\N	Bolivar	VE	4.33632	-61.73960	1574	America/Caracas
ICC	SVIE	Andres Miguel Salazar Marcano Airport	Isla de Coche	Nueva-Esparta	VE	10.79441	-63.98159	10	America/Caracas
ICI	NFCI	Cicia Airport	Cicia	Eastern	FJ	-17.74330	-179.34200	13	Pacific/Fiji
ICK	SMNI	Nieuw Nickerie Airport	Nieuw Nickerie	Nickerie	SR	5.95556	-57.03940	9	America/Paramaribo
ICL	KICL	Schenck Field	Clarinda	Iowa	US	40.72219	-95.02661	996	America/Chicago
ICN	RKSI	Incheon International Airport	Seoul	Incheon	KR	37.46910	126.45100	23	Asia/Seoul
ICR	MUNC	Nicaro Airport	Nicaro	Holguin	CU	20.68860	-75.53150	26	America/Havana
ICS	\N	Cascade Airport	Cascade	Idaho	US	44.49233	-116.01478	4748	America/Boise
ICT	KICT	Wichita Dwight D Eisenhower Ntl Airport	Wichita	Kansas	US	37.64995	-97.43304	1333	America/Chicago
ICY	\N	Icy Bay Airport	Icy Bay	Alaska	US	59.96902	-141.66177	50	America/Anchorage
IDA	KIDA	Idaho Falls Regional Airport	Idaho Falls	Idaho	US	43.51367	-112.07082	4744	America/Boise
IDB	ESUE	Idre Airport	Idre	Dalarna	SE	61.86970	12.68940	0	Europe/Stockholm
IDF	FZCB	Idiofa Airport	Idiofa	\N	CD	-5.00000	19.60000	2299	Africa/Kinshasa
IDG	KIDG	Ida Grove Municipal Airport	Ida Grove	Iowa	US	42.33260	-95.44489	1245	America/Chicago
IDH	KGIC	Idaho County Airport	Grangeville	Idaho	US	45.94267	-116.12303	3313	America/Los_Angeles
IDI	KIDI	Indiana County/Jimmy Stewart Field	Indiana	Pennsylvania	US	40.63106	-79.10153	1419	America/New_York
IDK	YIDK	Indulkana Airport	\N	South Australia	AU	-26.96670	133.32500	401	Australia/Adelaide
IDO	SWIY	Santa Izabel do Morro Airport	Cristalandia	Tocantins	BR	-11.57230	-50.66620	647	America/Araguaina
IDP	KIDP	Independence Municipal Airport	Independence	Kansas	US	37.15793	-95.77895	825	America/Chicago
IDR	VAID	Devi Ahilyabai Holkar Airport	Indore	Madhya Pradesh	IN	22.72180	75.80110	1850	Asia/Kolkata
IDY	LFEY	Ile d'Yeu Airport	Ile d'Yeu	Pays-de-la-Loire	FR	46.71860	-2.39111	79	Europe/Paris
IEG	EPZG	Zielona Góra-Babimost Airport	Babimost	Lubusz	PL	52.13850	15.79860	194	Europe/Warsaw
IEJ	RORE	Ie Jima Airport	\N	Okinawa	JP	26.72200	127.78500	246	Asia/Tokyo
IES	EDAU	Riesa-Gohlis Airport	Riesa	Saxony	DE	51.29361	13.35611	322	Europe/Berlin
IEV	UKKK	Kyiv Zhuliany International Airport	Kyiv	Kyiv	UA	50.40170	30.44970	586	Europe/Kyiv
IFA	KIFA	Iowa Falls Municipal Airport	Iowa Falls	Iowa	US	42.47136	-93.27072	1137	America/Chicago
IFF	YIFY	Iffley Airport	\N	Queensland	AU	-18.90000	141.21700	43	Australia/Brisbane
IFH	OIFE	Hesa Airport	Hesa	Isfahan	IR	32.92890	51.56110	5256	Asia/Tehran
IFJ	BIIS	Ísafjörður Airport	Ísafjörður	Westfjords	IS	66.05810	-23.13530	8	Atlantic/Reykjavik
IFL	YIFL	Innisfail Airport	\N	Queensland	AU	-17.55940	146.01199	46	Australia/Brisbane
IFN	OIFM	Esfahan Shahid Beheshti International Airport	Isfahan	Isfahan	IR	32.75080	51.86130	5059	Asia/Tehran
IFO	UKLI	Ivano-Frankivsk International Airport	Ivano-Frankivsk	Ivano-Frankivska oblast	UA	48.88420	24.68610	919	Europe/Kyiv
IFP	KIFP	Laughlin/Bullhead International Airport	Bullhead City	Arizona	US	35.15461	-114.55933	707	America/Phoenix
IFU	VREI	Ifuru Airport	Ifuru	Raa	MV	5.70833	73.02500	6	Indian/Maldives
IGA	MYIG	Inagua Airport	Matthew Town	Inagua	BS	20.97500	-73.66690	8	America/Nassau
IGB	SAVJ	Cabo F.A.A. H. R. Bordon Airport	Ingeniero Jacobacci	Rio-Negro	AR	-41.32090	-69.57490	2925	America/Argentina/Salta
IGD	LTCT	Igdir Airport	Igdir	Kars	TR	39.97663	43.87665	3101	Europe/Istanbul
IGG	PAIG	Igiugig Airport	Igiugig	Alaska	US	59.32404	-155.90177	90	America/Anchorage
IGH	YIGM	Ingham Airport	\N	Queensland	AU	-18.66060	146.15199	49	Australia/Brisbane
IGL	LTBL	Cigli Airport	Izmir	Izmir	TR	38.51300	27.01010	16	Europe/Istanbul
IGM	KIGM	Kingman Airport	Kingman	Arizona	US	35.25948	-113.93805	3449	America/Phoenix
IGN	RPMI	Iligan Airport	\N	\N	PH	8.13049	124.21500	1300	Asia/Manila
IGO	SKIG	Chigorodo Airport	Chigorodo	Antioquia	CO	7.68038	-76.68650	110	America/Bogota
IGR	SARI	Cataratas Del Iguazu International Airport	Puerto Iguazu	Misiones	AR	-25.73730	-54.47340	916	America/Argentina/Cordoba
IGS	ETSI	Ingolstadt Manching Airport	Manching	Bayern	DE	48.71570	11.53400	1202	Europe/Berlin
IGT	URMS	Magas Airport	Magas	Ingushetiya	RU	43.32230	45.01260	1165	Europe/Moscow
IGU	SBFI	Cataratas International Airport	Foz Do Iguacu	Paraná	BR	-25.60028	-54.48500	786	America/Sao_Paulo
IHA	RJAN	Niijima Airport	\N	Tokyo	JP	34.36940	139.26900	92	Asia/Tokyo
IHC	FQIA	Inhaca Airport	Inhaca	Maputo	MZ	-25.99714	32.92935	10	Africa/Maputo
IHO	FMSI	Ihosy Airport	Ihosy	Ihorombe	MG	-22.40472	46.16494	2500	Indian/Antananarivo
IHR	OIZI	Iran Shahr Airport	\N	Sistan-and-Baluchestan	IR	27.23610	60.72000	2040	Asia/Tehran
IIA	EIMN	Inishmaan Aerodrome	Inis Meain	Connaught	IE	53.09300	-9.56806	15	Europe/Dublin
IIL	OICI	Ilam Airport	Ilam	Ilam	IR	33.58660	46.40480	4404	Asia/Tehran
IJK	USII	Izhevsk Airport	Izhevsk	Udmurtiya	RU	56.82810	53.45750	531	Europe/Samara
IJU	SSIJ	Ijui Airport	Ijui	Rio Grande do Sul	BR	-28.36870	-53.84660	1197	America/Sao_Paulo
IJX	KIJX	Jacksonville Municipal Airport	Jacksonville	Illinois	US	39.77461	-90.23828	624	America/Chicago
IKA	OIIE	Imam Khomeini International Airport	Tehran	Tehran	IR	35.41610	51.15220	3305	Asia/Tehran
IKB	KUKF	Wilkes County Airport	North Wilkesboro	North Carolina	US	36.22360	-81.09861	1303	America/New_York
IKG	UCFP	Karakol Airport	Karakol	Issyk-Kul	KG	42.50810	78.40780	5590	Asia/Bishkek
IKI	RJDB	Iki Airport	Iki	Nagasaki	JP	33.74900	129.78500	41	Asia/Tokyo
IKK	KIKK	Greater Kankakee Airport	Kankakee	Illinois	US	41.07139	-87.84628	630	America/Chicago
IKL	FZGV	Ikela Airport	Ikela	Equateur	CD	-1.20000	23.28300	1283	Africa/Kinshasa
IKO	PAKO	Nikolski Air Station	Nikolski	Alaska	US	52.94156	-168.84903	77	America/Adak
IKP	YIKM	Inkerman Airport	\N	Queensland	AU	-16.27500	141.44200	6	Australia/Brisbane
IKS	UEST	Tiksi Airport	Tiksi	Chukot	RU	71.69770	128.90300	26	Asia/Yakutsk
IKT	UIII	Irkutsk Airport	Irkutsk	Irkutsk	RU	52.26800	104.38900	1675	Asia/Irkutsk
IKU	UCFL	Issyk-Kul International Airport	Tamchy	Issyk-Kul	KG	42.58830	76.71330	5426	Asia/Bishkek
ILA	WABL	Illaga Airport	Illaga-Papua Island	Papua	ID	-3.83328	137.58299	6307	Asia/Jayapura
ILD	LEDA	Lleida-Alguaire Airport	Lleida	Cataluña	ES	41.72819	0.53502	1170	Europe/Madrid
ILE	KILE	Skylark Field	Killeen	Texas	US	31.08583	-97.68650	848	America/Chicago
ILF	CZBD	Ilford Airport	Ilford	Manitoba	CA	56.06140	-95.61390	642	America/Winnipeg
ILG	KILG	New Castle Airport	Wilmington	Delaware	US	39.67871	-75.60663	80	America/New_York
ILH	ETIK	Illesheim Air Base	\N	Bayern	DE	49.47390	10.38810	1079	Europe/Berlin
ILI	PAIL	Iliamna Airport	Iliamna	Alaska	US	59.75558	-154.91775	192	America/Anchorage
ILK	FMMQ	Atsinanana Airport	Ilaka	\N	MG	-19.58300	48.80300	33	Indian/Antananarivo
ILL	KBDH	Willmar Municipal/John L Rice Field	Willmar	Minnesota	US	45.11703	-95.12933	1126	America/Chicago
ILM	KILM	Wilmington International Airport	Wilmington	North Carolina	US	34.27115	-77.90289	32	America/New_York
ILN	KILN	Wilmington Air Park	Wilmington	Ohio	US	39.42792	-83.79211	1077	America/New_York
ILO	RPVI	Iloilo International Airport	Iloilo City	Western Visayas	PH	10.83302	122.49336	27	Asia/Manila
ILP	NWWE	Ile des Pins Airport	Ile des Pins	\N	NC	-22.58890	167.45599	315	Pacific/Noumea
ILQ	SPLO	Ilo Airport	Ilo	Moquegua	PE	-17.69500	-71.34400	72	America/Lima
ILR	DNIL	Ilorin International Airport	Ilorin	Kwara	NG	8.44021	4.49392	1126	Africa/Lagos
ILS	MSSS	Ilopango International Airport	San Salvador	San Salvador	SV	13.69950	-89.11990	2021	America/El_Salvador
ILU	HKKL	Kilaguni Airport	Kilaguni	Taita-Taveta	KE	-2.91061	38.06520	2750	Africa/Nairobi
ILY	EGPI	Islay Airport	Port Ellen	Scotland	GB	55.68190	-6.25667	56	Europe/London
ILZ	LZZI	Zilina Airport	Zilina	Zilinsky	SK	49.23150	18.61350	1020	Europe/Bratislava
IMB	SYIB	Imbaimadai Airport	Imbaimadai	Cuyuni-Mazaruni	GY	5.70811	-60.29420	1646	America/Guyana
IMF	VEIM	Imphal Airport	Imphal	Manipur	IN	24.76000	93.89670	2540	Asia/Kolkata
IMK	VNST	Simikot Airport	Simikot	Mid-Western	NP	29.97110	81.81890	9246	Asia/Kathmandu
IML	KIML	Imperial Municipal Airport	Imperial	Nebraska	US	40.51033	-101.62015	3276	America/Denver
IMM	KIMM	Immokalee Regional Airport	Immokalee	Florida	US	26.43371	-81.40048	37	America/New_York
IMO	FEFZ	Zemio Airport	Zemio	Haut-Mbomou	CF	5.05000	25.15000	1995	Africa/Bangui
IMP	SBIZ	Prefeito Renato Moreira Airport	Imperatriz	Maranhão	BR	-5.53129	-47.46000	432	America/Fortaleza
IMQ	OITU	Makou Airport	Makou	Az̄arbayjan-e-Gharbi	IR	39.33000	44.43000	0	Asia/Tehran
IMT	KIMT	Ford Airport	Iron Mountain Kingsford	Michigan	US	45.81836	-88.11454	1182	America/Chicago
INA	UUYI	Inta Airport	Inta	Komi	RU	66.05483	60.11032	184	Europe/Moscow
INC	ZLIC	Yinchuan Hedong International Airport	Yinchuan	Ningxia Hui Autonomous Region	CN	38.32100	106.38978	3743	Asia/Shanghai
IND	KIND	Indianapolis International Airport	Indianapolis	Indiana	US	39.71731	-86.29464	796	America/New_York
INF	DATG	In Guezzam Airport	In Guezzam	Tamanrasset	DZ	19.56700	5.75000	1312	Africa/Algiers
ING	SAWA	Lago Argentino Airport	El Calafate	Santa Cruz	AR	-50.33610	-72.24860	732	America/Argentina/Rio_Gallegos
INH	FQIN	Inhambane Airport	Inhambabe	Inhambane	MZ	-23.87640	35.40850	30	Africa/Maputo
INI	LYNI	Nis Airport	Nis	Central Serbia	RS	43.33730	21.85370	648	Europe/Belgrade
INJ	YINJ	Injune Airport	\N	Queensland	AU	-25.85000	148.53300	401	Australia/Brisbane
INK	KINK	Winkler County Airport	Wink	Texas	US	31.77981	-103.20169	2822	America/Chicago
INL	KINL	Falls International/Einarson Field	International Falls	Minnesota	US	48.56559	-93.40218	1184	America/Chicago
INM	YINN	Innamincka Airport	\N	South Australia	AU	-27.70000	140.73300	54	Australia/Adelaide
INN	LOWI	Innsbruck Airport	Innsbruck	Tyrol	AT	47.26020	11.34400	1906	Europe/Vienna
INO	FZBA	Inongo Airport	Inongo	\N	CD	-1.94722	18.28580	1040	Africa/Kinshasa
INQ	EIIR	Inisheer Aerodrome	Inis Oirr	Connaught	IE	53.06470	-9.51090	40	Europe/Dublin
INS	KINS	Creech Afb Airport	Indian Springs	Nevada	US	36.58634	-115.67737	3134	America/Los_Angeles
INT	KINT	Smith Reynolds Airport	Winston Salem	North Carolina	US	36.13371	-80.22199	969	America/New_York
INU	ANYN	Nauru International Airport	Yaren District	Yaren	NR	-0.54746	166.91901	22	Pacific/Nauru
INV	EGPE	Inverness Airport	Inverness	Scotland	GB	57.54250	-4.04750	31	Europe/London
INW	KINW	Winslow-Lindbergh Regional Airport	Winslow	Arizona	US	35.02191	-110.72252	4941	America/Phoenix
INX	WASI	Inanwatan Airport	Inanwatan Airport-Papua Island	Papua	ID	-2.12810	132.16100	9	Asia/Jayapura
INZ	DAUI	In Salah Airport	In Salah	Tamanrasset	DZ	27.25100	2.51202	896	Africa/Algiers
IOA	LGIO	Ioannina Airport	Ioannina	Epirus	GR	39.69640	20.82250	1558	Europe/Athens
IOM	EGNS	Isle of Man Airport	Castletown	Castletown	IM	54.08330	-4.62389	52	Europe/Isle_of_Man
ION	FCOI	Impfondo Airport	Impfondo	Likouala	CG	1.61700	18.06700	1099	Africa/Brazzaville
IOR	EIIM	Inishmore Aerodrome	Inis Mor	Connaught	IE	53.10670	-9.65361	24	Europe/Dublin
IOS	SBIL	Bahia - Jorge Amado Airport	Ilheus	Bahia	BR	-14.81600	-39.03320	15	America/Bahia
IOU	NWWO	Edmond Cane Airport	Ile Ouen	\N	NC	-22.46000	166.78300	7	Pacific/Noumea
IOW	KIOW	Iowa City Municipal Airport	Iowa City	Iowa	US	41.63963	-91.54789	684	America/Chicago
IPA	NVVI	Ipota Airport	Ipota	Tafea	VU	-18.85639	169.28333	23	Pacific/Efate
IPC	SCIP	Mataveri Airport	Isla De Pascua	Valparaiso	CL	-27.16480	-109.42200	227	Pacific/Easter
IPE	RPMV	Ipil Airport	Ipil	Zamboanga-Peninsula	PH	7.78556	122.60200	0	Asia/Manila
IPG	SWII	Ipiranga Airport	Santo Antonio Do Ica	Amazonas	BR	-2.93907	-69.69400	131	America/Manaus
IPH	WMKI	Sultan Azlan Shah Airport	Ipoh	\N	MY	4.56797	101.09200	130	Asia/Kuala_Lumpur
IPI	SKIP	San Luis Airport	Ipiales	Narino	CO	0.86193	-77.67180	9765	America/Bogota
IPL	KIPL	Imperial County Airport	Imperial	California	US	32.83422	-115.57875	-54	America/Los_Angeles
IPN	SBIP	Usiminas Airport	Ipatinga	Minas Gerais	BR	-19.47070	-42.48760	784	America/Sao_Paulo
IPT	KIPT	Williamsport Regional Airport	Williamsport	Pennsylvania	US	41.24167	-76.92181	528	America/New_York
IPU	SNIU	Ipiau Airport	Ipiau	Bahia	BR	-14.13389	-39.73389	492	America/Bahia
IPZ	MRSI	San Isidro del General Airport	Perez Zeledon	San Jose	CR	9.35262	-83.71310	2100	America/Costa_Rica
IQA	ORAA	Al Asad Air Base	Hit	Anbar	IQ	33.78560	42.44120	618	Asia/Baghdad
IQM	ZWCM	Qiemo Airport	Qiemo	Xinjiang	CN	38.14940	85.53280	4108	Asia/Shanghai
IQN	ZLQY	Qingyang Airport	Qingyang	Gansu	CN	35.79970	107.60300	0	Asia/Shanghai
IQQ	SCDA	Diego Aracena Airport	Iquique	Tarapaca	CL	-20.53520	-70.18130	155	America/Santiago
IQT	SPQT	Coronel FAP Francisco Secada Vignetta International Airport	Iquitos	Loreto	PE	-3.78474	-73.30880	306	America/Lima
IRA	AGGK	Ngorangora Airport	Kirakira	\N	SB	-10.44970	161.89799	0	Pacific/Guadalcanal
IRB	\N	Iraan Municipal Airport	Iraan	Texas	US	30.90622	-101.88981	2200	America/Chicago
IRC	PACR	Circle City Airport	Circle	Alaska	US	65.82792	-144.07620	613	America/Anchorage
IRE	SNIC	Irece Airport	Irece	Bahia	BR	-11.33990	-41.84700	2561	America/Bahia
IRG	YLHR	Lockhart River Airport	\N	Queensland	AU	-12.78690	143.30499	77	Australia/Brisbane
IRI	HTIR	Iringa Airport	Nduli	Iringa	TZ	-7.66863	35.75210	4678	Africa/Dar_es_Salaam
IRJ	SANL	Capitan V A Almonacid Airport	La Rioja	La Rioja	AR	-29.38160	-66.79580	1437	America/Argentina/La_Rioja
IRK	KIRK	Kirksville Regional Airport	Kirksville	Missouri	US	40.09347	-92.54492	966	America/Chicago
IRM	USHI	Igrim Airport	\N	Khanty-Mansia	RU	63.19880	64.43930	79	Asia/Yekaterinburg
IRN	MHIR	Iriona Airport	Iriona	Colon	HN	15.93917	-85.13722	8	America/Tegucigalpa
IRO	FEFI	Birao Airport	Birao	Vakaga	CF	10.23640	22.71690	1696	Africa/Bangui
IRP	FZJH	Matari Airport	\N	\N	CD	2.82761	27.58830	2438	Africa/Lubumbashi
IRS	KIRS	Kirsch Municipal Airport	Sturgis	Michigan	US	41.81329	-85.43896	925	America/Detroit
IRZ	SWTP	Tapuruquara Airport	Santa Isabel Do Rio Negro	Amazonas	BR	-0.41694	-65.03389	223	America/Manaus
ISA	YBMA	Mount Isa Airport	Mount Isa	Queensland	AU	-20.66390	139.48900	1121	Australia/Brisbane
ISB	OPIS	Islamabad International Airport	Islamabad	Punjab	PK	33.54908	72.82565	1761	Asia/Karachi
ISC	EGHE	St. Mary's Airport	St. Mary's	England	GB	49.91330	-6.29167	116	Europe/London
ISE	LTFC	Suleyman Demirel International Airport	Isparta	Isparta	TR	37.85540	30.36840	2835	Europe/Istanbul
ISG	ROIG	Ishigaki Airport	Ishigaki	Okinawa	JP	24.34450	124.18700	93	Asia/Tokyo
ISI	YISF	Isisford Airport	\N	Queensland	AU	-24.25830	144.42500	694	Australia/Brisbane
ISJ	MMIM	Isla Mujeres Airport	\N	Quintana Roo	MX	21.24500	-86.74000	7	America/Cancun
ISK	VAOZ	Ozar Airport	Nasik	Maharashtra	IN	20.11910	73.91290	1900	Asia/Kolkata
ISL	LTBA	Ataturk International Airport	Istanbul	Istanbul	TR	40.97690	28.81460	163	Europe/Istanbul
ISM	KISM	Kissimmee Gateway Airport	Orlando	Florida	US	28.28981	-81.43708	82	America/New_York
ISO	KISO	Kinston Regional Jetport At Stallings Field	Kinston	North Carolina	US	35.33143	-77.60883	93	America/New_York
ISP	KISP	Long Island Mac Arthur Airport	New York	New York	US	40.79614	-73.10067	99	America/New_York
ISQ	KISQ	Schoolcraft County Airport	Manistique	Michigan	US	45.97464	-86.17183	684	America/Detroit
ISS	KIWI	Wiscasset Airport	Wiscasset	Maine	US	43.96142	-69.71256	70	America/New_York
IST	LTFM	Istanbul Airport	Arnavutköy, Istanbul	Istanbul	TR	41.27533	28.75200	325	Europe/Istanbul
ISU	ORSU	Sulaymaniyah International Airport	Sulaymaniyah	As-Sulaymaniyah	IQ	35.56175	45.31674	2494	Asia/Baghdad
ISW	KISW	Alexander Field South Wood County Airport	Wisconsin Rapids	Wisconsin	US	44.36036	-89.83904	1021	America/Chicago
ITA	SBIC	Itacoatiara Airport	Itacoatiara	Amazonas	BR	-3.12726	-58.48120	142	America/Boa_Vista
ITB	SBIH	Itaituba Airport	Itaituba	Pará	BR	-4.24234	-56.00070	110	America/Belem
ITE	SNZW	Itubera Airport	Itubera	Bahia	BR	-13.73222	-39.14167	13	America/Bahia
ITH	KITH	Ithaca Tompkins International Airport	Ithaca	New York	US	42.49137	-76.45873	1099	America/New_York
ITI	SNYH	Agropecuaria Castanhais Airport	Cumaru Do Norte	Pará	BR	-8.70000	-51.17417	1096	America/Santarem
ITM	RJOO	Osaka International Airport	Osaka	Hyogo	JP	34.78550	135.43800	50	Asia/Tokyo
ITO	PHTO	Hilo International Airport	Hilo	Hawaii	US	19.72026	-155.04847	38	Pacific/Honolulu
ITP	SDUN	Itaperuna Airport	Itaperuna	Rio de Janeiro	BR	-21.21930	-41.87590	410	America/Sao_Paulo
ITQ	SSIQ	Itaqui Airport	Itaqui	Rio Grande do Sul	BR	-29.17310	-56.53670	230	America/Sao_Paulo
IUD	OTBH	Al Udeid Air Base	Ar Rayyan	Baladiyat-ar-Rayyan	QA	25.11730	51.31500	130	Asia/Qatar
IUE	NIUE	Niue International Airport	Alofi	\N	NU	-19.07903	-169.92560	209	Pacific/Niue
IVA	FMNJ	Ambanja Airport	Ambanja	\N	MG	-13.64571	48.45943	36	Indian/Antananarivo
IVC	NZNV	Invercargill Airport	Invercargill	Southland	NZ	-46.41240	168.31300	5	Pacific/Auckland
IVG	LYBR	Berane Airport	Berane	\N	ME	42.83900	19.86200	2287	Europe/Podgorica
IVL	EFIV	Ivalo Airport	Ivalo	Lapland	FI	68.60730	27.40530	481	Europe/Helsinki
IVR	YIVL	Inverell Airport	\N	New South Wales	AU	-29.88830	151.14400	2667	Australia/Sydney
IVW	YINW	Inverway Airport	Inverway	Northern Territory	AU	-17.84110	129.64301	0	Australia/Darwin
IWA	UUBI	Ivanovo South Airport	Ivanovo	\N	RU	56.93940	40.94080	410	Europe/Moscow
IWD	KIWD	Gogebic/Iron County Airport	Ironwood	Michigan	US	46.52748	-90.13139	1230	America/Menominee
IWJ	RJOW	Iwami Airport	Masuda	Shimane	JP	34.67640	131.78999	184	Asia/Tokyo
IWK	RJOI	Iwakuni Marine Corps Air Station	Iwakuni	Yamaguchi	JP	34.14390	132.23599	7	Asia/Tokyo
IWO	RJAW	Iwo Jima Airport	\N	Tokyo	JP	24.78400	141.32300	384	Asia/Tokyo
IWS	KIWS	West Houston Airport	Houston	Texas	US	29.81819	-95.67261	111	America/Chicago
IXA	VEAT	Agartala Airport	Agartala	Tripura	IN	23.89067	91.23933	56	Asia/Kolkata
IXB	VEBD	Bagdogra Airport	Siliguri	West Bengal	IN	26.68120	88.32860	412	Asia/Kolkata
IXC	VICG	Chandigarh Airport	Chandigarh	Chandigarh	IN	30.67350	76.78850	1012	Asia/Kolkata
IXD	VIAL	Allahabad Airport	Allahabad	Uttar Pradesh	IN	25.44010	81.73390	322	Asia/Kolkata
IXE	VOML	Mangalore International Airport	Mangalore	Karnataka	IN	12.96130	74.89010	337	Asia/Kolkata
IXG	VABM	Belgaum Airport	\N	Karnataka	IN	15.85930	74.61830	2487	Asia/Kolkata
IXH	VEKR	Kailashahar Airport	\N	Tripura	IN	24.30820	92.00720	79	Asia/Kolkata
IXI	VELR	North Lakhimpur Airport	Lilabari	Assam	IN	27.29550	94.09760	330	Asia/Kolkata
IXJ	VIJU	Jammu Airport	Jammu	Jammu and Kashmir	IN	32.68910	74.83740	1029	Asia/Kolkata
IXK	VAKS	Keshod Airport	\N	Gujarat	IN	21.31710	70.27040	167	Asia/Kolkata
IXL	VILH	Leh Kushok Bakula Rimpochee Airport	Leh	Ladakh	IN	34.13590	77.54650	10682	Asia/Kolkata
IXM	VOMD	Madurai Airport	Madurai	Tamil Nadu	IN	9.83451	78.09340	459	Asia/Kolkata
IXN	VEKW	Khowai Airport	Khowai	Tripura	IN	24.06190	91.60390	95	Asia/Kolkata
IXP	VIPK	Pathankot Air Force Station	\N	Punjab	IN	32.23380	75.63460	1017	Asia/Kolkata
IXQ	VEKM	Kamalpur Airport	\N	Tripura	IN	24.13170	91.81420	131	Asia/Kolkata
IXR	VERC	Birsa Munda Airport	Ranchi	Jharkhand	IN	23.31430	85.32170	2148	Asia/Kolkata
IXS	VEKU	Silchar Airport	Silchar	Assam	IN	24.91290	92.97870	352	Asia/Kolkata
IXT	VEPG	Pasighat Airport	Pasighat	Arunachal Pradesh	IN	28.06610	95.33560	477	Asia/Kolkata
IXU	VAAU	Aurangabad Airport	Aurangabad	Maharashtra	IN	19.86270	75.39810	1911	Asia/Kolkata
IXV	VEAN	Along Airport	\N	Arunachal Pradesh	IN	28.17530	94.80200	900	Asia/Kolkata
IXW	VEJS	Jamshedpur Airport	\N	Jharkhand	IN	22.81320	86.16880	505	Asia/Kolkata
IXY	VAKE	Kandla Airport	Kandla	Gujarat	IN	23.11270	70.10030	96	Asia/Kolkata
IXZ	VOPB	Vir Savarkar International Airport	Port Blair	Andaman and Nicobar Islands	IN	11.64120	92.72970	14	Asia/Kolkata
IYK	KIYK	Inyokern Airport	Inyokern	California	US	35.65874	-117.82953	2457	America/Los_Angeles
IZA	SBZM	Zona da Mata Regional Airport	Juiz De Fora	Minas Gerais	BR	-21.51306	-43.17306	1348	America/Sao_Paulo
IZO	RJOC	Izumo Airport	Izumo	Shimane	JP	35.41360	132.89000	15	Asia/Tokyo
IZT	MMIT	Ixtepec Airport	\N	Oaxaca	MX	16.44930	-95.09370	164	America/Mexico_City
JAA	OAJL	Jalalabad Airport	\N	Nangarhar	AF	34.39980	70.49860	1814	Asia/Kabul
JAB	YJAB	Jabiru Airport	\N	Northern Territory	AU	-12.65830	132.89301	85	Australia/Darwin
JAC	KJAC	Jackson Hole Airport	Jackson	Wyoming	US	43.60734	-110.73775	6451	America/Denver
JAD	YPJT	Perth Jandakot Airport	Perth	Western Australia	AU	-32.09750	115.88100	99	Australia/Perth
JAE	SPJE	Shumba Airport	Jaen	Cajamarca	PE	-5.59248	-78.77400	2477	America/Lima
JAF	VCCJ	Jaffna International Airport	Jaffna	Northern Province	LK	9.79233	80.07010	33	Asia/Colombo
JAG	OPJA	Shahbaz Air Base	Jacobabad	Sindh	PK	28.28420	68.44970	185	Asia/Karachi
JAI	VIJP	Jaipur International Airport	Jaipur	Rajasthan	IN	26.82420	75.81220	1263	Asia/Kolkata
JAK	MTJA	Jacmel Airport	Jacmel	Sud-Est	HT	18.24110	-72.51850	167	America/Port-au-Prince
JAL	MMJA	El Lencero Airport	Xalapa	Veracruz	MX	19.47510	-96.79750	3127	America/Mexico_City
JAM	LBIA	Bezmer Air Base	Yambol	Burgas	BG	42.45490	26.35220	509	Europe/Sofia
JAN	KJAN	Jackson-Medgar Wiley Evers International Airport	Jackson	Mississippi	US	32.31117	-90.07589	346	America/Chicago
JAP	MRCH	Chacarita Airport	Puntarenas	Puntarenas	CR	9.98141	-84.77270	7	America/Costa_Rica
JAR	OISJ	Jahrom Airport	\N	Fars	IR	28.58670	53.57910	3358	Asia/Tehran
JAS	KJAS	Jasper County/Bell Field	Jasper	Texas	US	30.88569	-94.03494	213	America/Chicago
JAU	SPJJ	Francisco Carle Airport	Jauja	Junin	PE	-11.78310	-75.47340	11034	America/Lima
JAV	BGJN	Ilulissat Airport	Ilulissat	Avannaata	GL	69.24320	-51.05710	95	America/Nuuk
JAW	SNAB	Araripina Airport	Araripina	Pernambuco	BR	-7.58676	-40.53550	2194	America/Recife
JAX	KJAX	Jacksonville International Airport	Jacksonville	Florida	US	30.49405	-81.68785	30	America/New_York
JBK	ZWQT	Qitai Jiangbulake Airport	Qitai	Xinjiang	CN	44.18300	89.59450	2169	Asia/Shanghai
JBQ	MDJB	La Isabela International Airport	La Isabela	Santo-Domingo	DO	18.57250	-69.98560	98	America/Santo_Domingo
JBR	KJBR	Jonesboro Municipal Airport	Jonesboro	Arkansas	US	35.83171	-90.64642	262	America/Chicago
JCB	SSJA	Santa Terezinha Airport	Joacaba	Mato Grosso do Sul	BR	-27.17140	-51.55330	2546	America/Sao_Paulo
JCI	KIXD	New Century Aircenter Airport	Olathe	Kansas	US	38.83092	-94.89031	1087	America/Chicago
JCK	YJLC	Julia Creek Airport	\N	Queensland	AU	-20.66830	141.72301	404	Australia/Brisbane
JCL	LKCS	Ceske Budejovice Airport	Ceske Budejovice	Jihocesky	CZ	48.94640	14.42750	1417	Europe/Prague
JCM	SNJB	Jacobina Airport	Jacobina	Bahia	BR	-11.16320	-40.55310	1640	America/Bahia
JCR	SBEK	Jacareacanga Airport	Jacareacanga	Pará	BR	-6.23316	-57.77690	323	America/Santarem
JCT	KJCT	Kimble County Airport	Junction	Texas	US	30.51111	-99.76289	1754	America/Chicago
JCY	\N	Lbj Ranch Airport	Johnson City	Texas	US	30.25181	-98.62253	1515	America/Chicago
JDA	KGCD	Grant County Regional/Ogilvie Field	John Day	Oregon	US	44.40298	-118.96765	3702	America/Los_Angeles
JDF	SBJF	Francisco de Assis Airport	Juiz De Fora	Minas Gerais	BR	-21.79150	-43.38680	2989	America/Sao_Paulo
JDG	RKPD	Jeongseok Airport	\N	Jeju-do	KR	33.39960	126.71200	1171	Asia/Seoul
JDH	VIJO	Jodhpur Airport	Jodhpur	Rajasthan	IN	26.25110	73.04890	717	Asia/Kolkata
JDN	KJDN	Jordan Airport	Jordan	Montana	US	47.32875	-106.95269	2667	America/Denver
JDO	SBJU	Orlando Bezerra de Menezes Airport	Juazeiro Do Norte	Ceará	BR	-7.21896	-39.27010	1392	America/Fortaleza
JDR	SNJR	Prefeito Octavio de Almeida Neves Airport	Sao Joao Del Rei	Minas Gerais	BR	-21.08500	-44.22472	3117	America/Sao_Paulo
JDZ	ZSJD	Jingdezhen Airport	Jingdezhen	Jiangxi	CN	29.33860	117.17600	112	Asia/Shanghai
JED	OEJN	King Abdulaziz International Airport	Jeddah	Makkah	SA	21.67960	39.15650	48	Asia/Riyadh
JEE	MTJE	Jeremie Airport	Jeremie	GrandʼAnse	HT	18.66310	-74.17030	147	America/Port-au-Prince
JEF	KJEF	Jefferson City Memorial Airport	Jefferson City	Missouri	US	38.59117	-92.15614	549	America/Chicago
JEG	BGAA	Aasiaat Airport	Aasiaat	Qaasuitsup	GL	68.72180	-52.78470	74	America/Nuuk
JEK	FLJK	Jeki Airstrip	Lower Zambezi National Park	Muchinga	ZM	-15.63333	29.60333	4462	Africa/Lusaka
JEQ	SNJK	Jequie Airport	Jequie	Bahia	BR	-13.87770	-40.07160	646	America/Bahia
JER	EGJJ	Jersey Airport	Saint Helier	St-Peter	JE	49.20790	-2.19551	277	Europe/Jersey
JFK	KJFK	John F Kennedy International Airport	New York	New York	US	40.63993	-73.77869	13	America/New_York
JFN	KHZY	Northeast Ohio Regional Airport	Ashtabula	Ohio	US	41.77778	-80.69678	926	America/New_York
JFR	BGPT	Paamiut Airport	Paamiut	Sermersooq	GL	62.01474	-49.67094	120	America/Nuuk
JGA	VAJM	Jamnagar Airport	Jamnagar	Gujarat	IN	22.46550	70.01260	69	Asia/Kolkata
JGN	ZLJQ	Jiayuguan Airport	Jiayuguan	Gansu	CN	39.85690	98.34140	0	Asia/Shanghai
JGS	ZSGS	Jinggangshan Airport	Ji'an	Jiangxi	CN	26.85690	114.73700	281	Asia/Shanghai
JHB	WMKJ	Senai International Airport	Senai	Johor	MY	1.64131	103.67000	135	Asia/Kuala_Lumpur
JHF	SBJH	São Paulo Catarina Executive Airport	São Roque	São Paulo	BR	-23.42694	-47.16583	2549	America/Sao_Paulo
JHG	ZPJH	Xishuangbanna Gasa Airport	Jinghong	Yunnan	CN	21.97390	100.76000	1815	Asia/Shanghai
JHL	\N	Fort MacKay/Albian Aerodrome	Albian Village	Alberta	CA	57.22390	-111.41900	1048	America/Edmonton
JHM	PHJH	Kapalua Airport	Lahaina	Hawaii	US	20.96294	-156.67303	256	Pacific/Honolulu
JHS	BGSS	Sisimiut Airport	Sisimiut	Qeqqata	GL	66.95130	-53.72930	33	America/Nuuk
JHW	KJHW	Chautauqua County/Jamestown Airport	Jamestown	New York	US	42.15339	-79.25802	1723	America/New_York
JIA	SWJN	Juina Airport	Juina	Mato Grosso do Sul	BR	-11.41944	-58.70167	1083	America/Cuiaba
JIB	HDAM	Djibouti-Ambouli Airport	Djibouti City	Djibouti	DJ	11.54730	43.15950	49	Africa/Djibouti
JIC	ZLJC	Jinchuan Airport	Jinchang	Gansu	CN	38.54222	102.34833	4740	Asia/Shanghai
JIJ	HAJJ	Jigjiga Garad Wilwal Airport	Jijiga	Fafan	ET	9.33033	42.91083	5938	Africa/Addis_Ababa
JIK	LGIK	Ikaria Airport	Ikaria Island	North Aegean	GR	37.68270	26.34710	79	Europe/Athens
JIL	ZYJL	Jilin Airport	Jilin	Jilin	CN	44.00220	126.39600	0	Asia/Shanghai
JIM	HAJM	Jimma Airport	Jimma	Oromiya	ET	7.66609	36.81660	5500	Africa/Addis_Ababa
JIN	HUJI	Jinja Airport	Jinja	Eastern Region	UG	0.45000	33.20000	3855	Africa/Kampala
JIP	SEJI	Jipijapa Airport	Jipijapa	Manabi	EC	-1.00000	-80.66666	223	America/Guayaquil
JIQ	ZUQJ	Qianjiang Wulingshan Airport	Chongqing	Chongqing	CN	29.51456	108.83371	1365	Asia/Shanghai
JIR	VNJI	Jiri Airport	Jiri	\N	NP	27.61700	86.21700	6000	Asia/Kathmandu
JIU	ZSJJ	Jiujiang Lushan Airport	Jiujiang	Jiangxi	CN	29.47694	115.80111	0	Asia/Shanghai
JIW	OPJI	Jiwani Airport	Jiwani	Balochistan	PK	25.06780	61.80540	186	Asia/Karachi
JJD	SBJE	Comandante Ariston Pessoa Airport	Jijoca de Jericoacoara (Cruz)	Ceará	BR	-2.90667	-40.35800	89	America/Fortaleza
JJG	SBJA	Humberto Ghizzo Bortoluzzi Regional Airport	Jaguaruna	Santa Catarina	BR	-28.67528	-49.06028	115	America/Sao_Paulo
JJI	SPJI	Juanjui Airport	Juanjui	San Martin	PE	-7.16910	-76.72860	1148	America/Lima
JJM	HKMK	Mulika Lodge Airport	Meru-Kinna	Isiolo	KE	0.16508	38.19514	2000	Africa/Nairobi
JJN	ZSQZ	Quanzhou Airport	Quanzhou	Fujian	CN	24.79640	118.59000	0	Asia/Shanghai
JKG	ESGJ	Jonkoping Airport	Jonkoping	Jonkoping	SE	57.75760	14.06870	741	Europe/Stockholm
JKH	LGHI	Chios Island National Airport	Chios Island	North Aegean	GR	38.34320	26.14060	15	Europe/Athens
JKL	LGKY	Kalymnos Airport	Kalymnos Island	South Aegean	GR	36.96330	26.94060	771	Europe/Athens
JKR	VNJP	Janakpur Airport	Janakpur	Central Region	NP	26.70880	85.92240	256	Asia/Kathmandu
JKV	KJSO	Cherokee County Airport	Jacksonville	Texas	US	31.86933	-95.21740	678	America/Chicago
JLA	KJLA	Quartz Creek Airport	Cooper Landing	Alaska	US	60.48426	-149.72290	466	America/Anchorage
JLN	KJLN	Joplin Regional Airport	Joplin	Missouri	US	37.15317	-94.49881	978	America/Chicago
JLR	VAJB	Jabalpur Airport	\N	Madhya Pradesh	IN	23.17780	80.05200	1624	Asia/Kolkata
JLS	SDJL	Jales Airport	Jales	São Paulo	BR	-20.29300	-50.54640	1496	America/Sao_Paulo
JMK	LGMK	Mikonos Airport	Mykonos Island	South Aegean	GR	37.43510	25.34810	405	Europe/Athens
JMO	VNJS	Jomsom Airport	Jomsom	Western Region	NP	28.78043	83.72300	9000	Asia/Kathmandu
JMS	KJMS	Jamestown Regional Airport	Jamestown	North Dakota	US	46.92972	-98.67819	1500	America/Chicago
JMU	ZYJM	Jiamusi Airport	Jiamusi	Heilongjiang	CN	46.84340	130.46500	262	Asia/Shanghai
JNA	SNJN	Januaria Airport	Januaria	Minas Gerais	BR	-15.47380	-44.38550	1575	America/Sao_Paulo
JNB	FAOR	O. R. Tambo International Airport	Johannesburg	Gauteng	ZA	-26.13367	28.24233	5558	Africa/Johannesburg
JNG	ZSJG	Jining Da'an Airport	Jining	Shandong	CN	35.64694	116.74417	190	Asia/Shanghai
JNH	ZSJX	Jiaxing Nanhu Airport	Jiaxing	Zhejiang	CN	30.69806	120.66306	15	Asia/Shanghai
JNI	SAAJ	Junin Airport	Junin	Buenos-Aires	AR	-34.54590	-60.93060	262	America/Argentina/Buenos_Aires
JNU	PAJN	Juneau International Airport	Juneau	Alaska	US	58.35471	-134.57847	25	America/Anchorage
JNX	LGNX	Naxos Airport	Naxos Island	South Aegean	GR	37.08110	25.36810	10	Europe/Athens
JNZ	ZYJZ	Jinzhou Airport	Jinzhou	Liaoning	CN	41.10140	121.06200	0	Asia/Shanghai
JOE	EFJO	Joensuu Airport	Joensuu / Liperi	North Karelia	FI	62.66290	29.60750	398	Europe/Helsinki
JOG	WARJ	Adi Sutjipto International Airport	Yogyakarta, Java Island	Yogyakarta	ID	-7.78818	110.43200	350	Asia/Jakarta
JOH	FAPJ	Port St Johns Airport	Port St Johns	Eastern Cape	ZA	-31.60590	29.51980	1227	Africa/Johannesburg
JOI	SBJV	Lauro Carneiro de Loyola Airport	Joinville	Santa Catarina	BR	-26.22450	-48.79740	15	America/Sao_Paulo
JOL	RPMJ	Jolo Airport	\N	ARMM	PH	6.05367	121.01100	118	Asia/Manila
JOM	HTNJ	Njombe Airport	Njombe	Njombe	TZ	-9.35000	34.80000	6400	Africa/Dar_es_Salaam
JOS	DNJO	Yakubu Gowon Airport	Jos	Plateau	NG	9.63983	8.86905	4232	Africa/Lagos
JOT	KJOT	Joliet Regional Airport	Joliet	Illinois	US	41.51774	-88.17540	582	America/Chicago
JPA	SBJP	Presidente Castro Pinto Airport	Joao Pessoa	Paraíba	BR	-7.14583	-34.94861	217	America/Fortaleza
JPR	SWJI	Ji-Parana Airport	Ji-Parana	Rondônia	BR	-10.87080	-61.84650	598	America/Boa_Vista
JQA	BGUQ	Qaarsut Airport	Uummannaq	Avannaata	GL	70.73420	-52.69620	289	America/Nuuk
JQE	MPJE	Jaque Airport	Jaque	Darien	PA	7.51778	-78.15720	29	America/Panama
JRF	PHJR	Kalaeloa (John Rodgers Field) Airport	Kapolei	Hawaii	US	21.30713	-158.07044	32	Pacific/Honolulu
JRG	VEJH	Jharsuguda Airport	Veer Surendra Sai	Odisha	IN	21.91483	84.04867	757	Asia/Kolkata
JRH	VEJT	Jorhat Airport	Jorhat	Assam	IN	26.73150	94.17550	311	Asia/Kolkata
JRN	SWJU	Juruena Airport	Juruena	Mato Grosso do Sul	BR	-10.30583	-58.48944	525	America/Cuiaba
JRO	HTKJ	Kilimanjaro International Airport	Arusha	Kilimanjaro	TZ	-3.42941	37.07450	2932	Africa/Dar_es_Salaam
JSA	VIJR	Jaisalmer Airport	\N	Rajasthan	IN	26.88870	70.86500	751	Asia/Kolkata
JSH	LGST	Sitia Airport	Crete Island	Crete	GR	35.21610	26.10130	376	Europe/Athens
JSI	LGSK	Skiathos Island National Airport	Skiathos	Thessaly	GR	39.17710	23.50370	54	Europe/Athens
JSM	SAWS	Jose De San Martin Airport	Chubut	Chubut	AR	-44.04860	-70.45890	2407	America/Argentina/Catamarca
JSR	VGJR	Jessore Airport	Jashahor	Khulna	BD	23.18380	89.16080	20	Asia/Dhaka
JST	KJST	John Murtha Johnstown/Cambria County Airport	Johnstown	Pennsylvania	US	40.31556	-78.83467	2284	America/New_York
JSU	BGMQ	Maniitsoq Airport	Maniitsoq	Qeqqata	GL	65.41250	-52.93940	91	America/Nuuk
JSY	LGSO	Syros Airport	Syros Island	South Aegean	GR	37.42280	24.95090	236	Europe/Athens
JTC	SBAE	Bauru-Arealva Airport	Bauru	São Paulo	BR	-22.15783	-49.06833	1962	America/Sao_Paulo
JTI	SWJW	Jatai Airport	Jatai	Goiás	BR	-17.82990	-51.77300	2529	America/Sao_Paulo
JTR	LGSR	Santorini Airport	Santorini Island	South Aegean	GR	36.39920	25.47930	127	Europe/Athens
JTY	LGPL	Astypalaia Airport	Astypalaia Island	South Aegean	GR	36.57990	26.37580	165	Europe/Athens
JUA	SIZX	Juara Sul Airport	Juara	Mato Grosso do Sul	BR	-11.28667	-57.53889	991	America/Cuiaba
JUB	HSSJ	Juba Airport	Juba	\N	SS	4.87201	31.60110	1513	Africa/Juba
JUI	EDWJ	Juist Airport	Juist	Niedersachsen	DE	53.68111	7.05583	7	Europe/Berlin
JUJ	SASJ	Gobernador Horacio Guzman International Airport	San Salvador de Jujuy	Jujuy	AR	-24.39280	-65.09780	3019	America/Argentina/Jujuy
JUL	SPJL	Inca Manco Capac International Airport	Juliaca	Puno	PE	-15.46710	-70.15820	12552	America/Lima
JUM	VNJL	Jumla Airport	Jumla	Mid-Western	NP	29.27420	82.19330	7700	Asia/Kathmandu
JUN	YJDA	Jundah Airport	\N	Queensland	AU	-24.84170	143.05800	145	Australia/Brisbane
JUR	YJNB	Jurien Bay Airport	\N	Western Australia	AU	-30.30000	115.03300	15	Australia/Perth
JUT	MHJU	Jutigalpa airport	Jutigalpa	Olancho	HN	14.65260	-86.22030	1314	America/Tegucigalpa
JUV	BGUK	Upernavik Airport	Upernavik	Avannaata	GL	72.79020	-56.13060	414	America/Nuuk
JUZ	ZSJU	Quzhou Airport	Quzhou	Zhejiang	CN	28.96580	118.89900	0	Asia/Shanghai
JVA	FMMK	Ankavandra Airport	Ankavandra	\N	MG	-18.80501	45.27347	427	Indian/Antananarivo
JVI	\N	Central Jersey Regional Airport	Manville	New Jersey	US	40.52444	-74.59831	86	America/New_York
JVL	KJVL	Southern Wisconsin Regional Airport	Janesville	Wisconsin	US	42.62025	-89.04157	808	America/Chicago
JWA	FBJW	Jwaneng Airport	\N	Ngwaketsi	BW	-24.60230	24.69100	3900	Africa/Gaborone
JWN	OITZ	Zanjan Airport	\N	Zanjan	IR	36.77370	48.35940	5382	Asia/Tehran
JWO	RKTI	Jungwon Air Base	\N	North Chungcheong	KR	37.03000	127.88500	281	Asia/Seoul
JXA	ZYJX	Jixi Xingkaihu Airport	Jixi	Heilongjiang	CN	45.29972	131.17944	738	Asia/Shanghai
JXN	KJXN	Jackson County/Reynolds Field	Jackson	Michigan	US	42.26044	-84.46214	1001	America/Detroit
JYR	OIKJ	Jiroft Airport	\N	Kerman	IR	28.72690	57.67030	2663	Asia/Tehran
JYV	EFJY	Jyvaskyla Airport	Jyvaskylan Maalaiskunta	Central Finland	FI	62.39950	25.67830	459	Europe/Helsinki
JZH	ZUJZ	Jiuzhai Huanglong Airport	Jiuzhaigou	Sichuan	CN	32.85333	103.68222	11327	Asia/Shanghai
KAA	FLKS	Kasama Airport	Kasama	Northern	ZM	-10.21670	31.13330	4541	Africa/Lusaka
KAB	FVKB	Kariba International Airport	Kariba	\N	ZW	-16.51980	28.88500	1706	Africa/Harare
KAC	OSKL	Kamishly Airport	Kamishly	Al-Hasakah	SY	37.02060	41.19140	1480	Asia/Damascus
KAD	DNKA	Kaduna Airport	Kaduna	Kaduna	NG	10.69600	7.32011	2073	Africa/Lagos
KAE	KKAE	Kake Seaplane Base	Kake	Alaska	US	56.97300	-133.94562	0	America/Anchorage
KAG	RKNN	Gangneung Airport	\N	Gangwon-do	KR	37.75360	128.94400	35	Asia/Seoul
KAJ	EFKI	Kajaani Airport	Kajaani	Kainuu	FI	64.28550	27.69240	483	Europe/Helsinki
KAL	PAKV	Kaltag Airport	Kaltag	Alaska	US	64.31898	-158.74131	181	America/Anchorage
KAN	DNKN	Mallam Aminu International Airport	Kano	Kano	NG	12.04760	8.52462	1562	Africa/Lagos
KAO	EFKS	Kuusamo Airport	Kuusamo	Northern Ostrobothnia	FI	65.98760	29.23940	866	Europe/Helsinki
KAP	FZSK	Kapanga Airport	Kapanga	\N	CD	-8.35000	22.58300	3025	Africa/Lubumbashi
KAR	SYKM	Kamarang Airport	Kamarang	Cuyuni-Mazaruni	GY	5.86534	-60.61420	1601	America/Guyana
KAT	NZKT	Kaitaia Airport	Kaitaia	Auckland	NZ	-35.07000	173.28500	270	Pacific/Auckland
KAU	EFKA	Kauhava Airport	Kauhava	Southern Ostrobothnia	FI	63.12710	23.05140	151	Europe/Helsinki
KAV	SVKA	Kavanayen Airport	\N	Bolivar	VE	5.63300	-61.78300	3900	America/Caracas
KAW	VYKT	Kawthoung Airport	Kawthoung	Tanintharyi	MM	10.04930	98.53800	180	Asia/Yangon
KAX	YKBR	Kalbarri Airport	\N	Western Australia	AU	-27.69000	114.26200	157	Australia/Perth
KAY	NFNW	Wakaya Island Airport	Wakaya Island	\N	FJ	-17.61700	179.01700	130	Pacific/Fiji
KAZ	WAMK	Kao Airport	Kao-Celebes Island	North Maluku	ID	1.18528	127.89600	27	Asia/Jayapura
KBA	GFKB	Kabala Airport	Kabala	Northern Province	SL	9.63832	-11.51556	1012	Africa/Freetown
KBB	YKIR	Kirkimbie Station Airport	Kirkimbie	Northern Territory	AU	-17.77920	129.21001	0	Australia/Darwin
KBC	PAAR	Birch Creek Airport	Birch Creek	Alaska	US	66.27447	-145.81819	440	America/Anchorage
KBG	HUKF	Kabalega Falls Airport	Kabalega Falls	Northern Region	UG	2.32639	31.49780	2365	Africa/Kampala
KBH	\N	Buzwagi Airport	Kahama	Shinyanga	TZ	-3.79167	32.64667	3980	Africa/Dar_es_Salaam
KBI	FKKB	Kribi Airport	Kribi	South	CM	2.87389	9.97778	148	Africa/Douala
KBJ	YKCA	Kings Canyon Airport	\N	Northern Territory	AU	-24.26000	131.49001	0	Australia/Darwin
KBK	VEKI	Kushinagar Airport	\N	Uttar Pradesh	IN	26.77267	83.89533	263	Asia/Kolkata
KBL	OAKB	Kabul International Airport	Kabul	Kabul	AF	34.56590	69.21230	5877	Asia/Kabul
KBM	AYKB	Kabwum	\N	Morobe	PG	-6.15547	147.19147	4450	Pacific/Port_Moresby
KBN	FZWT	Tunta Airport	Kabinda	Kasai-Oriental	CD	-6.13300	24.48300	2766	Africa/Lubumbashi
KBO	FZRM	Kabalo Airport	Kabalo	\N	CD	-6.08300	26.91700	1840	Africa/Lubumbashi
KBP	UKBB	Boryspil International Airport	Kyiv	Kyiv	UA	50.34500	30.89470	427	Europe/Kyiv
KBQ	FWKG	Kasungu Airport	Kasungu	Central Region	MW	-13.01460	33.46860	3470	Africa/Blantyre
KBR	WMKC	Sultan Ismail Petra Airport	Kota Baharu	Kelantan	MY	6.16685	102.29300	16	Asia/Kuala_Lumpur
KBS	GFBO	Bo Airport	Bo	Southern Province	SL	7.94440	-11.76100	328	Africa/Freetown
KBU	WAOK	Stagen Airport	Laut Island	South Kalimantan	ID	-3.29472	116.16500	4	Asia/Makassar
KBV	VTSG	Krabi Airport	Krabi	Krabi	TH	8.09912	98.98620	82	Asia/Bangkok
KBY	YKBY	Streaky Bay Airport	\N	South Australia	AU	-32.83580	134.29300	69	Australia/Adelaide
KBZ	NZKI	Kaikoura Airport	\N	Marlborough	NZ	-42.42500	173.60500	20	Pacific/Auckland
KCA	ZWKC	Kuqa Airport	Kuqa	Xinjiang	CN	41.71810	82.98690	3524	Asia/Shanghai
KCB	SMTP	Tepoe Airstrip	Kasikasima	Sipaliwini	SR	3.15000	-55.71700	596	America/Paramaribo
KCE	YCSV	Collinsville Airport	\N	Queensland	AU	-20.59670	147.86000	180	Australia/Brisbane
KCF	OPKW	Kadanwari Airport	Kadanwari	Sindh	PK	27.21000	69.29000	279	Asia/Karachi
KCG	PAJC	Chignik Airport	Chignik	Alaska	US	56.31146	-158.37324	18	America/Anchorage
KCH	WBGG	Kuching International Airport	Kuching	Sarawak	MY	1.48470	110.34700	89	Asia/Kuala_Lumpur
KCK	UIKK	Kirensk Airport	Kirensk	Irkutsk	RU	57.77300	108.06400	0	Asia/Irkutsk
KCL	KKCL	Chignik Lagoon Airport	Chignik Lagoon	Alaska	US	56.31097	-158.53449	28	America/Anchorage
KCM	LTCN	Kahramanmaraş Airport	Kahramanmaraş	Kahramanmaraş	TR	37.53883	36.95352	1723	Europe/Istanbul
KCO	LTBQ	Cengiz Topel Airport	\N	Kocaeli	TR	40.73500	30.08330	182	Europe/Istanbul
KCQ	\N	Chignik Lake Airport	Chignik Lake	Alaska	US	56.25546	-158.77783	50	America/Anchorage
KCR	KKCR	Colorado Creek Airport	Colorado Creek	Alaska	US	63.56772	-155.98904	860	America/Anchorage
KCS	YKCS	Kings Creek Airport	\N	Northern Territory	AU	-24.42330	131.83501	615	Australia/Darwin
KCT	VCCK	Koggala Airport	Galle	Southern Province	LK	5.99368	80.32030	10	Asia/Colombo
KCU	HUMI	Masindi Airport	Masindi	Western Region	UG	1.75806	31.73670	3850	Africa/Kampala
KCZ	RJOK	Kochi Ryoma Airport	Nankoku	Kochi	JP	33.54610	133.66901	42	Asia/Tokyo
KDA	GODK	Kolda North Airport	Kolda	Kolda	SN	12.89850	-14.96810	33	Africa/Dakar
KDB	YKBL	Kambalda Airport	\N	Western Australia	AU	-31.18330	121.60000	0	Australia/Perth
KDC	DBBK	Kandi Airport	Kandi	Alibori	BJ	11.13300	2.93300	951	Africa/Porto-Novo
KDD	OPKH	Khuzdar Airport	Khuzdar	Balochistan	PK	27.79060	66.64730	4012	Asia/Karachi
KDH	OAKN	Kandahar Airport	\N	Kandahar	AF	31.50580	65.84780	3337	Asia/Kabul
KDI	WAWW	Wolter Monginsidi Airport	Kendari-Celebes Island	Southeast Sulawesi	ID	-4.08161	122.41800	538	Asia/Makassar
KDJ	FOGJ	Ville Airport	N'Djole	Moyen-Ogooue	GA	-0.18300	10.75000	164	Africa/Libreville
KDK	PAKD	Kodiak Municipal Airport	Kodiak	Alaska	US	57.80592	-152.37384	139	America/Anchorage
KDL	EEKA	Kardla Airport	Kardla	Hiiumaa	EE	58.99080	22.83070	18	Europe/Tallinn
KDM	VRMT	Kaadedhdhoo Airport	Huvadhu Atoll	Gaaf Dhaalu	MV	0.48833	72.99611	2	Indian/Maldives
KDN	FOGE	Ndende Airport	Ndende	Ngouni	GA	-2.40000	11.36700	417	Africa/Libreville
KDO	VRMK	Kadhdhoo Airport	Kadhdhoo	Laamu	MV	1.85833	73.51972	4	Indian/Maldives
KDR	AYKC	Kandrian Airport	Kandrian	West New Britain	PG	-6.26590	149.55810	280	Pacific/Port_Moresby
KDT	VTBK	Kamphaeng Saen Airport	Nakhon Pathom	Nakhon-Pathom	TH	14.10200	99.91720	30	Asia/Bangkok
KDU	OPSD	Skardu Airport	Skardu	Gilgit-Baltistan	PK	35.33550	75.53600	7316	Asia/Karachi
KDV	NFKD	Vunisea Airport	Vunisea	\N	FJ	-19.05810	178.15700	6	Pacific/Fiji
KDX	HSLI	Kadugli Airport	Kadugli	Southern Kordofan	SD	11.13800	29.70110	1848	Africa/Khartoum
KDY	UEMH	Tyopliy Klyuch Airport	Tyopliy Klyuch	Chukot	RU	62.78900	136.85500	0	Asia/Vladivostok
KEA	UTAE	Kerki International Airport	Kerki	Lebap	TM	37.80889	65.21250	798	Asia/Ashgabat
KEB	PAAW	Nanwalek Airport	Nanwalek	Alaska	US	59.35215	-151.92516	27	America/Anchorage
KEC	FZQG	Kasenga Airport	Kasenga	Haut-Katanga	CD	-10.35000	28.63300	3146	Africa/Lusaka
KED	GQNK	Kaedi Airport	Kaedi	Gorgol	MR	16.15950	-13.50760	66	Africa/Nouakchott
KEE	FCOK	Kelle Airport	Kelle	Cuvette-Ouest	CG	-0.08300	14.53300	1526	Africa/Brazzaville
KEF	BIKF	Keflavik International Airport	Reykjavik	Southern Peninsula	IS	63.98500	-22.60560	171	Atlantic/Reykjavik
KEI	WAKP	Kepi Airport	Kepi-Papua Island	Papua	ID	-6.59437	139.35699	67	Asia/Jayapura
KEJ	UNEE	Kemerovo Airport	Kemerovo	Kemerovo	RU	55.27010	86.10720	863	Asia/Novokuznetsk
KEK	PAAV	Ekwok Airport	Ekwok	Alaska	US	59.35684	-157.47114	142	America/Anchorage
KEL	EDHK	Kiel-Holtenau Airport	Kiel	Schleswig-Holstein	DE	54.37944	10.14528	102	Europe/Berlin
KEM	EFKE	Kemi-Tornio Airport	Kemi / Tornio	Lapland	FI	65.77870	24.58210	61	Europe/Helsinki
KEN	GFKE	Kenema Airport	Kenema	Eastern Province	SL	7.89129	-11.17660	485	Africa/Freetown
KEO	DIOD	Odienne Airport	Odienne	Denguele	CI	9.50000	-7.56700	1365	Africa/Abidjan
KEP	VNNG	Nepalgunj Airport	Nepalgunj	Mid-Western	NP	28.10360	81.66700	540	Asia/Kathmandu
KEQ	WASE	Kebar Airport	Kebar-Papua Island	Papua	ID	-0.63710	133.12801	2050	Asia/Jayapura
KER	OIKK	Kerman Airport	Kerman	Kerman	IR	30.27440	56.95110	5741	Asia/Tehran
KES	CZEE	Kelsey Airport	Kelsey	Manitoba	CA	56.03750	-96.50970	600	America/Winnipeg
KET	VYKG	Kengtung Airport	Kengtung	Shan	MM	21.30160	99.63600	2798	Asia/Yangon
KEU	HKKE	Keekorok Airport	Keekorok	Narok	KE	-1.58300	35.25000	5800	Africa/Nairobi
KEV	EFHA	Halli Airport	Halli / Kuorevesi	Central Finland	FI	61.85600	24.78660	479	Europe/Helsinki
KEY	HKKR	Kericho Airport	Kericho	Kericho	KE	-0.41700	35.25000	6562	Africa/Nairobi
KFA	GQNF	Kiffa Airport	Kiffa	Assaba	MR	16.59000	-11.40620	424	Africa/Nouakchott
KFE	YFDF	Fortescue - Dave Forrest Aerodrome	Cloudbreak Village	Western Australia	AU	-22.29190	119.43722	1555	Australia/Perth
KFG	YKKG	Kalkgurung Airport	\N	Northern Territory	AU	-17.43190	130.80800	646	Australia/Darwin
KFP	PAKF	False Pass Airport	False Pass	Alaska	US	54.84786	-163.40711	18	America/Anchorage
KFS	LTAL	Kastamonu Airport	Kastamonu	Kastamonu	TR	41.31420	33.79580	3520	Europe/Istanbul
KFZ	LAKU	Kukes Airport	Kukes	Kukes	AL	42.03370	20.41590	1120	Europe/Tirane
KGA	FZUA	Kananga Airport	Kananga	Kasai-Central	CD	-5.90005	22.46920	2139	Africa/Lubumbashi
KGC	YKSC	Kingscote Airport	\N	South Australia	AU	-35.71390	137.52100	24	Australia/Adelaide
KGD	UMKK	Khrabrovo Airport	Kaliningrad	Kaliningrad	RU	54.89000	20.59260	42	Europe/Kaliningrad
KGE	AGKG	Kagau Island Airport	Kagau Island	\N	SB	-7.33300	157.58299	0	Pacific/Guadalcanal
KGF	UAKK	Sary-Arka International Airport	Karaganda	Qaraghandy	KZ	49.67080	73.33440	1766	Asia/Almaty
KGG	GOTK	Kedougou Airport	Kedougou	Kedougou	SN	12.57230	-12.22030	584	Africa/Dakar
KGI	YPKG	Kalgoorlie-Boulder Airport	Kalgoorlie	Western Australia	AU	-30.78944	121.46167	1203	Australia/Perth
KGJ	FWKA	Karonga Airport	Karonga	\N	MW	-9.95357	33.89300	1765	Africa/Blantyre
KGK	PAJZ	Koliganek Airport	Koliganek	Alaska	US	59.72675	-157.26025	272	America/Anchorage
KGL	HRYR	Kigali International Airport	Kigali	Kigali	RW	-1.96863	30.13950	4859	Africa/Kigali
KGN	FZOK	Kasongo Airport	Kasongo	Maniema	CD	-4.53300	26.61700	1785	Africa/Lubumbashi
KGO	UKKG	Kropyvnytskyi Airport	Kropyvnytskyi	Kirovohrad oblast	UA	48.54280	32.28500	568	Europe/Kyiv
KGP	USRK	Kogalym International Airport	Kogalym	Khanty-Mansia	RU	62.19040	74.53380	220	Asia/Yekaterinburg
KGS	LGKO	Kos Airport	Kos Island	South Aegean	GR	36.79330	27.09170	412	Europe/Athens
KGT	ZUKD	Garze Kangding Airport	Kangding	Sichuan	CN	30.14250	101.73870	14042	Asia/Shanghai
KGU	WBKG	Keningau Airport	Keningau	Sabah	MY	5.35749	116.16200	1036	Asia/Kuching
KGX	PAGX	Grayling Airport	Grayling	Alaska	US	62.89209	-160.06640	138	America/Anchorage
KGY	YKRY	Kingaroy Airport	\N	Queensland	AU	-26.58080	151.84100	1492	Australia/Brisbane
KGZ	KKGZ	Glacier Creek Airport	Glacier Creek	Alaska	US	61.45513	-142.38095	2380	America/Anchorage
KHC	UKFK	Kerch Airport	Kerch	Crimea	UA	45.37250	36.40140	171	Europe/Simferopol
KHD	OICK	Khoram Abad Airport	\N	Lorestan	IR	33.43540	48.28290	3782	Asia/Tehran
KHG	ZWSH	Kashgar Airport	Kashgar	Xinjiang	CN	39.54290	76.02000	4529	Asia/Shanghai
KHH	RCKH	Kaohsiung International Airport	Kaohsiung City	Takao	TW	22.57710	120.35000	31	Asia/Taipei
KHI	OPKC	Jinnah International Airport	Karachi	Sindh	PK	24.90650	67.16080	100	Asia/Karachi
KHJ	EFKJ	Kauhajoki Airport	\N	Southern Ostrobothnia	FI	62.46250	22.39310	407	Europe/Helsinki
KHK	OIBQ	Khark Island Airport	\N	Bushehr	IR	29.26030	50.32390	17	Asia/Tehran
KHM	VYKI	Kanti Airport	Kanti	Sagain	MM	25.98830	95.67440	6000	Asia/Yangon
KHN	ZSCN	Nanchang Changbei International Airport	Nanchang	Jiangxi	CN	28.86500	115.90000	143	Asia/Shanghai
KHR	ZMHH	Kharkhorin Airport	\N	Oevorhangay	MN	47.24667	102.82611	4759	Asia/Ulaanbaatar
KHS	OOKB	Khasab Air Base	Khasab	Musandam	OM	26.17100	56.24060	100	Asia/Muscat
KHT	OAKS	Khost Airport	Khost	Khowst	AF	33.33340	69.95200	3756	Asia/Kabul
KHV	UHHH	Khabarovsk-Novy Airport	Khabarovsk	Khabarovsk	RU	48.52800	135.18800	244	Asia/Vladivostok
KHW	FBKR	Khwai River Lodge Airport	Khwai River Lodge	North West	BW	-19.15000	23.78300	3000	Africa/Gaborone
KHY	OITK	Khoy Airport	Khoy	Az̄arbayjan-e-Gharbi	IR	38.42750	44.97360	3981	Asia/Tehran
KHZ	NTKA	Kauehi Airport	Kauehi	\N	PF	-15.78080	-145.12399	13	Pacific/Tahiti
KIA	PKSA	Kaieteur International Airport	Kaieteur Falls	Potaro-Siparuni	GY	5.17275	-59.49148	0	America/Guyana
KIC	KKIC	Mesa Del Rey Airport	King City	California	US	36.22856	-121.12131	374	America/Los_Angeles
KID	ESMK	Kristianstad Airport	Kristianstad	Skane	SE	55.92170	14.08550	76	Europe/Stockholm
KIE	AYIQ	Aropa Airport	Kieta	Bougainville Island	PG	-6.30500	155.72778	10	Pacific/Bougainville
KIF	\N	Kingfisher Lake Airport	Kingfisher Lake	Ontario	CA	53.01250	-89.85530	866	America/Toronto
KIH	OIBK	Kish International Airport	Kish Island	Hormozgan	IR	26.52620	53.98020	101	Asia/Tehran
KIJ	RJSN	Niigata Airport	Niigata	Niigata	JP	37.95590	139.12100	29	Asia/Tokyo
KIK	ORKK	Kirkuk Air Base	Kirkuk	Kirkuk	IQ	35.46950	44.34890	1061	Asia/Baghdad
KIM	FAKM	Kimberley Airport	Kimberley	Northern Cape	ZA	-28.80280	24.76520	3950	Africa/Johannesburg
KIN	MKJP	Norman Manley International Airport	Kingston	Kingston	JM	17.93570	-76.78750	10	America/Jamaica
KIP	KCWC	Kickapoo Downtown Airport	Wichita Falls	Texas	US	33.86062	-98.49040	1003	America/Chicago
KIR	EIKY	Kerry Airport	Killarney	Munster	IE	52.18090	-9.52378	112	Europe/Dublin
KIS	HKKI	Kisumu Airport	Kisumu	Kisumu	KE	-0.08614	34.72890	3734	Africa/Nairobi
KIT	LGKC	Kithira Airport	Kithira Island	Attica	GR	36.27430	23.01700	1045	Europe/Athens
KIW	FLSO	Southdowns Airport	Kitwe	Copperbelt	ZM	-12.90050	28.14990	4145	Africa/Lusaka
KIX	RJBB	Kansai International Airport	Osaka	Osaka	JP	34.42730	135.24400	26	Asia/Tokyo
KIY	HTKI	Kilwa Masoko Airport	Kilwa Masoko	Lindi	TZ	-8.93300	39.51700	50	Africa/Dar_es_Salaam
KJA	UNKL	Yemelyanovo Airport	Krasnoyarsk	Krasnoyarskiy	RU	56.17290	92.49330	942	Asia/Krasnoyarsk
KJB	VOKU	Kurnool Airport	Kurnool	Andhra Pradesh	IN	15.71368	78.16156	1129	Asia/Kolkata
KJH	ZUKJ	Kaili Huangping Airport	Kaili	Guizhou	CN	26.97482	107.98695	3018	Asia/Shanghai
KJK	EBKT	Wevelgem Airport	Wevelgem	Flanders	BE	50.49070	3.12330	55	Europe/Brussels
KJP	ROKR	Kerama Airport	Kerama	Okinawa	JP	26.16830	127.29300	156	Asia/Tokyo
KJT	WICA	Kertajati International Airport	Bandung, Majalengka Regency	West Java	ID	-6.64913	108.16700	134	Asia/Jakarta
KKA	PAKK	Koyuk Alfred Adams Airport	Koyuk	Alaska	US	64.93953	-161.15428	162	America/Anchorage
KKC	VTUK	Khon Kaen Airport	Khon Kaen	Khon-Kaen	TH	16.46660	102.78400	670	Asia/Bangkok
KKD	AYKO	Kokoda Airport	Kokoda	Northern Province	PG	-8.88468	147.73096	1240	Pacific/Port_Moresby
KKE	NZKK	Kerikeri Airport	Kerikeri	Northland	NZ	-35.26280	173.91200	492	Pacific/Auckland
KKH	PADY	Kongiganak Airport	Kongiganak	Alaska	US	59.96163	-162.88059	40	America/Anchorage
KKI	PFZK	Akiachak Airport	Akiachak	Alaska	US	60.91381	-161.49333	23	America/Anchorage
KKJ	RJFR	Kitakyushu Airport	Kitakyushu	Fukuoka	JP	33.84590	131.03500	21	Asia/Tokyo
KKK	\N	Kalakaket Creek Air Station	Kalakaket Creek	Alaska	US	64.42445	-156.84334	1598	America/Anchorage
KKM	VTBL	Khok Kathiam Airport	\N	Lop-Buri	TH	14.87460	100.66300	123	Asia/Bangkok
KKN	ENKR	Kirkenes Airport Hoybuktmoen	Kirkenes	Finnmark	NO	69.72580	29.89130	283	Europe/Oslo
KKO	NZKO	Kaikohe Airport	\N	Auckland	NZ	-35.45110	173.81700	571	Pacific/Auckland
KKP	YKLB	Koolburra Airport	Koolburra	Queensland	AU	-15.31890	143.95500	350	Australia/Brisbane
KKQ	USDP	Krasnoselkup Airport	Krasnoselkup	Yamalo-Nenets	RU	65.71700	82.45500	0	Asia/Yekaterinburg
KKR	NTGK	Kaukura Airport	\N	Iles-Tuamotu-Gambier	PF	-15.66330	-146.88499	11	Pacific/Tahiti
KKS	OIFK	Kashan Airport	\N	Isfahan	IR	33.89530	51.57700	3465	Asia/Tehran
KKT	\N	Kentland Municipal Airport	Kentland	Indiana	US	40.75874	-87.42912	699	America/Chicago
KKU	KKKU	Ekuk Airport	Ekuk	Alaska	US	58.81119	-158.55884	30	America/Anchorage
KKW	FZCA	Kikwit Airport	\N	Kwilu	CD	-5.03577	18.78560	1572	Africa/Kinshasa
KKX	RJKI	Kikai Airport	\N	Kagoshima	JP	28.32130	129.92799	21	Asia/Tokyo
KKY	EIKK	Kilkenny Airport	Kilkenny	Leinster	IE	52.65080	-7.29611	319	Europe/Dublin
KLB	FLKL	Kalabo Airport	Kalabo	Western	ZM	-14.99830	22.64540	3450	Africa/Lusaka
KLC	GOOK	Kaolack Airport	Kaolack	Kaolack	SN	14.14690	-16.05130	26	Africa/Dakar
KLD	UUEM	Migalovo Air Base	Tver	Tverskaya	RU	56.82470	35.75770	469	Europe/Moscow
KLE	FKKH	Kaele Airport	Kaele	Far-North	CM	10.09250	14.44560	1276	Africa/Douala
KLF	UUBC	Grabtsevo Airport	Kaluga	Kaluga	RU	54.55000	36.36667	656	Europe/Moscow
KLG	PALG	Kalskag Airport	Kalskag	Alaska	US	61.53597	-160.34558	63	America/Anchorage
KLH	VAKP	Kolhapur Airport	\N	Maharashtra	IN	16.66470	74.28940	1996	Asia/Kolkata
KLI	FZFP	Kotakoli Airport	\N	Equateur	CD	4.15764	21.65090	1801	Africa/Kinshasa
KLK	HKFG	Kalokol Airport	Kalokol	Turkana	KE	3.48300	35.83300	1245	Africa/Nairobi
KLM	OINE	Kalaleh Airport	\N	Mazandaran	IR	37.38330	55.45200	425	Asia/Tehran
KLN	PALB	Larsen Bay Airport	Larsen Bay	Alaska	US	57.53508	-153.97667	87	America/Anchorage
KLO	RPVK	Kalibo International Airport	Kalibo	Western Visayas	PH	11.67940	122.37600	14	Asia/Manila
KLQ	WIPV	Keluang Airport	Keluang, Sumatra Island	South Sumatra	ID	-2.62353	103.95500	76	Asia/Jakarta
KLR	ESMQ	Kalmar Airport	\N	Kalmar	SE	56.68550	16.28760	17	Europe/Stockholm
KLS	KKLS	Southwest Washington Regional Airport	Kelso	Washington	US	46.11800	-122.89836	20	America/Los_Angeles
KLU	LOWK	Klagenfurt Airport	Klagenfurt am Worthersee	Carinthia	AT	46.64250	14.33770	1470	Europe/Vienna
KLV	LKKV	Karlovy Vary International Airport	Karlovy Vary	Karlovarsky	CZ	50.20300	12.91500	1989	Europe/Prague
KLW	PAKW	Klawock Airport	Klawock	Alaska	US	55.57922	-133.07600	80	America/Anchorage
KLX	LGKL	Kalamata Airport	Kalamata	Peloponnese	GR	37.06830	22.02550	26	Europe/Athens
KLY	FZOD	Kinkungwa Airport	Kalima	\N	CD	-2.57800	26.73400	1808	Africa/Lubumbashi
KLZ	FAKZ	Kleinsee Airport	Kleinsee	Northern Cape	ZA	-29.68840	17.09400	270	Africa/Johannesburg
KMA	AYKM	Kerema Airport	Kerema	Gulf	PG	-7.96361	145.77100	10	Pacific/Port_Moresby
KME	HRZA	Kamembe Airport	Kamembe	Western Province	RW	-2.46224	28.90790	5192	Africa/Kigali
KMG	ZPPP	Kunming Wujiaba International Airport	Kunming	Yunnan	CN	24.99240	102.74400	6217	Asia/Shanghai
KMH	FAKU	Johan Pienaar Airport	Kuruman	Northern Cape	ZA	-27.45670	23.41140	4382	Africa/Johannesburg
KMI	RJFM	Miyazaki Airport	Miyazaki	Miyazaki	JP	31.87720	131.44901	20	Asia/Tokyo
KMJ	RJFT	Kumamoto Airport	Kumamoto	Kumamoto	JP	32.83730	130.85500	642	Asia/Tokyo
KMK	FCPA	Makabana Airport	Makabana	Niari	CG	-3.48300	12.61700	495	Africa/Brazzaville
KML	YKML	Kamileroi Airport	\N	Queensland	AU	-19.37500	140.05701	91	Australia/Brisbane
KMN	FZSB	Kamina / Ville Airport	Kamina	\N	CD	-8.72861	24.99140	3675	Africa/Lubumbashi
KMO	PAMB	Manokotak Airport	Manokotak	Alaska	US	58.93206	-158.90189	107	America/Anchorage
KMP	FYKT	Keetmanshoop Airport	Keetmanshoop	Karas	NA	-26.53980	18.11140	3506	Africa/Windhoek
KMQ	RJNK	Komatsu Airport	Kanazawa	Ishikawa	JP	36.39460	136.40700	36	Asia/Tokyo
KMR	AYRI	Karimui Airport	Karimui	Chimbu	PG	-6.49210	144.82300	3640	Pacific/Port_Moresby
KMS	DGSI	Kumasi Airport	Kumasi	\N	GH	6.71456	-1.59082	942	Africa/Accra
KMU	HCMK	Kisimayu Airport	\N	Lower Juba	SO	-0.37735	42.45920	49	Africa/Mogadishu
KMV	VYKL	Kalay Airport	Kalemyo	Sagain	MM	23.18880	94.05110	499	Asia/Yangon
KMW	UUBA	Kostroma Sokerkino Airport	Kostroma	Kostroma	RU	57.79690	41.01940	446	Europe/Moscow
KMX	OEKM	King Khaled Air Base	\N	\N	SA	18.29730	42.80350	6778	Asia/Riyadh
KMZ	FLKO	Kaoma Airport	Kaoma	Western	ZM	-14.80000	24.78300	3670	Africa/Lusaka
KNA	SCVM	Vina del mar Airport	Vina Del Mar	Valparaiso	CL	-32.94960	-71.47860	461	America/Santiago
KNB	KKNB	Kanab Municipal Airport	Kanab	Utah	US	37.01051	-112.53148	4868	America/Denver
KND	FZOA	Kindu Airport	Kindu	Maniema	CD	-2.91918	25.91540	1630	Africa/Lubumbashi
KNF	EGYM	RAF Marham	Marham	England	GB	52.64840	0.55069	75	Europe/London
KNG	WASK	Kaimana Airport	Kaimana-Papua Island	\N	ID	-3.64452	133.69600	19	Asia/Jayapura
KNH	RCBS	Kinmen Airport	Shang-I	Fukien	TW	24.42790	118.35900	93	Asia/Taipei
KNI	YKNG	Katanning Airport	\N	Western Australia	AU	-33.71670	117.63300	0	Australia/Perth
KNJ	FCBK	Kindamba Airport	Kindamba	Pool	CG	-3.95000	14.51700	1460	Africa/Brazzaville
KNK	PFKK	Kokhanok Airport	Kokhanok	Alaska	US	59.43329	-154.80259	115	America/Anchorage
KNM	FZTK	Kaniama Airport	Kaniama	Haut-Lomani	CD	-7.58300	24.15000	2772	Africa/Lubumbashi
KNN	GUXN	Kankan Airport	Kankan	Kankan	GN	10.39400	-9.30380	1234	Africa/Conakry
KNO	WIMM	Polonia International Airport	Medan, Sumatra Island	North Sumatra	ID	3.63785	98.87057	114	Asia/Jakarta
KNQ	NWWD	Kone Airport	Kone	\N	NC	-21.05430	164.83701	23	Pacific/Noumea
KNR	OIBJ	Jam Airport	Kangan	Bushehr	IR	27.82050	52.35220	2173	Asia/Tehran
KNS	YKII	King Island Airport	\N	Tasmania	AU	-39.87750	143.87801	132	Australia/Melbourne
KNT	KTKX	Kennett Memorial Airport	Kennett	Missouri	US	36.22586	-90.03664	262	America/Chicago
KNU	VICX	Kanpur Chakeri Airport	Kanpur	Uttar Pradesh	IN	26.40430	80.41010	405	Asia/Kolkata
KNW	PANW	New Stuyahok Airport	New Stuyahok	Alaska	US	59.45153	-157.37317	371	America/Anchorage
KNX	YPKU	Kununurra Airport	Kununurra	Western Australia	AU	-15.77810	128.70799	145	Australia/Perth
KNZ	GAKA	Kenieba Airport	Kenieba	Kayes	ML	12.83300	-11.25000	449	Africa/Bamako
KOA	PHKO	Ellison Onizuka Kona International At Keahole Airport	Kailua-Kona	Hawaii	US	19.73877	-156.04563	50	Pacific/Honolulu
KOC	NWWK	Koumac Airport	Koumac	\N	NC	-20.54630	164.25600	42	Pacific/Noumea
KOE	WATT	El Tari Airport	Kupang-Timor Island	East Nusa Tenggara	ID	-10.17160	123.67100	335	Asia/Makassar
KOF	FAKP	Komatipoort Airport	Komatipoort	Mpumalanga	ZA	-25.44030	31.93000	541	Africa/Johannesburg
KOH	YKLA	Koolatah Airport	\N	Queensland	AU	-15.91670	142.45000	0	Australia/Brisbane
KOI	EGPA	Kirkwall Airport	Orkney Islands	Scotland	GB	58.95780	-2.90500	50	Europe/London
KOJ	RJFK	Kagoshima Airport	Kagoshima	Kagoshima	JP	31.80340	130.71899	906	Asia/Tokyo
KOK	EFKK	Kruunupyy Airport	Kokkola / Kruunupyy	Ostrobothnia	FI	63.72120	23.14310	84	Europe/Helsinki
KOO	FZRQ	Kongolo Airport	Kongolo	\N	CD	-5.39444	26.99000	1850	Africa/Lubumbashi
KOP	VTUW	Nakhon Phanom Airport	\N	Nakhon-Phanom	TH	17.38380	104.64300	587	Asia/Bangkok
KOQ	EDCK	Kothen Airport	Kothen	Sachsen-Anhalt	DE	51.72111	11.95278	305	Europe/Berlin
KOS	VDSV	Sihanoukville International Airport	Sihanukville	Kampot	KH	10.57970	103.63700	33	Asia/Phnom_Penh
KOT	PFKO	Kotlik Airport	Kotlik	Alaska	US	63.03058	-163.53264	14	America/Anchorage
KOU	FOGK	Koulamoutou Airport	Koulamoutou	Ogooue-Lolo	GA	-1.18461	12.44130	1070	Africa/Libreville
KOV	UACK	Kokshetau Airport	Kokshetau	Aqmola	KZ	53.32910	69.59460	888	Asia/Almaty
KOW	ZSGZ	Ganzhou Airport	Ganzhou	Jiangxi	CN	25.82580	114.91200	387	Asia/Shanghai
KOX	WABN	Kokonau Airport	Kokonau-Papua Island	\N	ID	-4.71667	136.43333	9	Asia/Jayapura
KOZ	PAAE	Ouzinkie Airport	Ouzinkie	Alaska	US	57.94215	-152.46499	100	America/Anchorage
KPC	PAPC	Port Clarence Cgs Airport	Port Clarence	Alaska	US	65.25346	-166.85763	10	America/Nome
KPI	WBGP	Kapit Airport	Kapit	Sarawak	MY	2.01700	112.95000	65	Asia/Kuching
KPM	AYAQ	Kompiam Airport	\N	Enga	PG	-5.38167	143.92472	5100	Pacific/Port_Moresby
KPN	PAKI	Kipnuk Airport	Kipnuk	Alaska	US	59.93161	-164.02811	20	America/Anchorage
KPO	RKTH	Pohang Airport	Pohang	Gyeongsangbuk-do	KR	35.98790	129.42000	70	Asia/Seoul
KPP	YKPR	Kalpowar Airport	\N	Queensland	AU	-14.90000	144.20000	0	Australia/Brisbane
KPS	YKMP	Kempsey Airport	\N	New South Wales	AU	-31.07440	152.77000	54	Australia/Sydney
KPT	\N	Jackpot/Hayden Field	Jackpot	Nevada	US	41.97583	-114.65802	5224	America/Los_Angeles
KPV	PAPE	Perryville Airport	Perryville	Alaska	US	55.90672	-159.16083	30	America/Anchorage
KPW	UHMK	Keperveem Airport	Keperveem	Chukotka	RU	67.84500	166.14000	623	Asia/Anadyr
KQA	PAUT	Akutan Airport	Akutan	Alaska	US	54.14461	-165.60411	129	America/Nome
KQH	VIKG	Kishangarh Airport, Ajmer	Kishangarh	Rajasthan	IN	26.59117	74.81617	1477	Asia/Kolkata
KQT	UTDT	Qurghonteppa International Airport	Kurgan-Tyube	Khatlon	TJ	37.86640	68.86470	1473	Asia/Dushanbe
KRA	YKER	Kerang Airport	\N	Victoria	AU	-35.75140	143.93900	254	Australia/Melbourne
KRB	YKMB	Karumba Airport	\N	Queensland	AU	-17.45670	140.83000	5	Australia/Brisbane
KRC	WIJI	Depati Parbo Airport	Sungai Penuh	Jambi	ID	-2.09111	101.46278	2607	Asia/Jakarta
KRE	HBBO	Kirundo Airport	Kirundo	Kirundo	BI	-2.54477	30.09457	4511	Africa/Bujumbura
KRF	ESNK	Kramfors Solleftea Airport	Kramfors / Solleftea	Vaesternorrland	SE	63.04860	17.76890	34	Europe/Stockholm
KRG	SYKS	Karasabai Airport	Karasabai	Upper-Takutu-Upper-Essequibo	GY	4.03333	-59.53330	731	America/Guyana
KRI	AYKK	Kikori Airport	Kikori	Gulf	PG	-7.42438	144.25008	50	Pacific/Port_Moresby
KRJ	AYQA	Karawari Airstrip	\N	East Sepik	PG	-4.59667	143.52250	70	Pacific/Port_Moresby
KRK	EPKK	John Paul II International Airport Kraków-Balice Airport	Kraków	Lesser-Poland-Voivodeship	PL	50.07770	19.78480	791	Europe/Warsaw
KRL	ZWKL	Korla Airport	Korla	Xinjiang	CN	41.69780	86.12890	0	Asia/Shanghai
KRM	SYKR	Karanambo Airport	Karanambo	Upper-Takutu-Upper-Essequibo	GY	3.75194	-59.30970	300	America/Guyana
KRN	ESNQ	Kiruna Airport	\N	Norrbotten	SE	67.82200	20.33680	1508	Europe/Stockholm
KRO	USUU	Kurgan Airport	Kurgan	Kurgan	RU	55.47530	65.41560	240	Asia/Yekaterinburg
KRP	EKKA	Karup Airport	Karup	Central Jutland	DK	56.29750	9.12463	170	Europe/Copenhagen
KRQ	UKCK	Kramatorsk Airport	Kramatorsk	Donetska oblast	UA	48.70560	37.62890	646	Europe/Kyiv
KRR	URKK	Krasnodar International Airport	Krasnodar	Krasnodarskiy	RU	45.03470	39.17050	118	Europe/Moscow
KRS	ENCN	Kristiansand Airport	Kjevik	Vest-Agder	NO	58.20420	8.08537	57	Europe/Oslo
KRT	HSSK	Khartoum International Airport	Khartoum	Khartoum	SD	15.59033	32.55300	1271	Africa/Khartoum
KRW	UTAK	Turkmenbashi Airport	Krasnovodsk	\N	TM	40.06330	53.00720	279	Asia/Ashgabat
KRY	ZWKM	Karamay Airport	Karamay	Xinjiang	CN	45.46655	84.95270	0	Asia/Shanghai
KRZ	FZBT	Basango Mboliasa Airport	Kiri	\N	CD	-1.43500	19.02400	1013	Africa/Kinshasa
KSA	PTSA	Kosrae Airport	Kosrae	\N	FM	5.35697	162.95839	12	Pacific/Kosrae
KSC	LZKZ	Kosice Airport	Kosice	Kosicky	SK	48.66310	21.24110	755	Europe/Bratislava
KSD	ESOK	Karlstad Airport	Karlstad	Vaermland	SE	59.44470	13.33740	352	Europe/Stockholm
KSE	HUKS	Kasese Airport	Kasese	Western Region	UG	0.18300	30.10000	3146	Africa/Kampala
KSF	EDVK	Kassel-Calden Airport	Kassel	Hesse	DE	51.40833	9.37750	909	Europe/Berlin
KSH	OICC	Shahid Ashrafi Esfahani Airport	Kermanshah	Kermanshah	IR	34.34590	47.15810	4307	Asia/Tehran
KSI	GUKU	Kissidougou Airport	Kissidougou	Faranah	GN	9.16056	-10.12440	1808	Africa/Conakry
KSJ	LGKS	Kasos Airport	Kasos Island	South Aegean	GR	35.42140	26.91000	35	Europe/Athens
KSK	ESKK	Karlskoga Airport	\N	Oerebro	SE	59.34590	14.49590	400	Europe/Stockholm
KSL	HSKA	Kassala Airport	Kassala	Kassala	SD	15.38750	36.32880	1671	Africa/Khartoum
KSM	PASM	St Mary's Airport	St Mary'S	Alaska	US	62.06081	-163.30184	315	America/Nome
KSN	UAUU	Kostanay International Airport	Kostanay	Qostanay	KZ	53.20690	63.55030	601	Asia/Qyzylorda
KSO	LGKA	Kastoria National Airport	Kastoria	West Macedonia	GR	40.44630	21.28220	2167	Europe/Athens
KSQ	UZSK	Karshi Airport	Karshi	Qashqadaryo	UZ	38.80250	65.77306	1365	Asia/Samarkand
KSS	GASK	Sikasso Airport	Sikasso	Sikasso	ML	11.33300	-5.70000	1378	Africa/Bamako
KST	HSKI	Kosti Airport	Kosti	White-Nile	SD	13.18300	32.73300	1289	Africa/Khartoum
KSU	ENKB	Kristiansund Airport Kvernberget	Kvernberget	Møre og Romsdal	NO	63.11180	7.82452	204	Europe/Oslo
KSV	YSPV	Springvale Airport	\N	Queensland	AU	-23.55000	140.70000	0	Australia/Brisbane
KSW	LLKS	Kiryat Shmona Airport	Kiryat Shmona	Northern District	IL	33.21670	35.60000	381	Asia/Jerusalem
KSY	LTCF	Kars Airport	Kars	Kars	TR	40.56220	43.11500	5889	Europe/Istanbul
KSZ	ULKK	Kotlas Airport	Kotlas	Arkhangelskaya	RU	61.23580	46.69750	184	Europe/Moscow
KTA	YPKA	Karratha Airport	Karratha	Western Australia	AU	-20.71220	116.77300	29	Australia/Perth
KTD	RORK	Kitadaito Airport	\N	Okinawa	JP	25.94470	131.32700	80	Asia/Tokyo
KTE	WMKE	Kerteh Airport	Kerteh	Terengganu	MY	4.53722	103.42700	18	Asia/Kuala_Lumpur
KTF	NZTK	Takaka Airport	\N	Tasman	NZ	-40.81330	172.77499	102	Pacific/Auckland
KTG	WIOK	Ketapang (Rahadi Usman) Airport	Ketapang, Borneo Island	West Kalimantan	ID	-1.81664	109.96300	46	Asia/Pontianak
KTI	VDTI	Techo International Airport	Krong Ta Khmau	Kandal	KH	11.36292	104.91661	20	Asia/Phnom_Penh
KTL	HKKT	Kitale Airport	Kitale	Trans-Nzoia	KE	0.97199	34.95860	6070	Africa/Nairobi
KTM	VNKT	Tribhuvan International Airport	Kathmandu	Central Region	NP	27.69660	85.35910	4390	Asia/Kathmandu
KTN	PAKT	Ketchikan International Airport	Ketchikan	Alaska	US	55.35408	-131.71122	92	America/Anchorage
KTO	SYKT	Kato Airport	Kato	Potaro-Siparuni	GY	4.64916	-59.83220	2299	America/Guyana
KTP	MKTP	Tinson Pen Airport	Tinson Pen	St-Andrew	JM	17.98860	-76.82380	16	America/Jamaica
KTQ	EFIT	Kitee Airport	\N	North Karelia	FI	62.16610	30.07360	364	Europe/Helsinki
KTR	YPTN	Tindal Airport	\N	Northern Territory	AU	-14.52110	132.37801	443	Australia/Darwin
KTS	PFKT	Brevig Mission Airport	Brevig Mission	Alaska	US	65.33133	-166.46572	38	America/Anchorage
KTT	EFKT	Kittila Airport	Kittila	Lapland	FI	67.70100	24.84680	644	Europe/Helsinki
KTU	VIKO	Kota Airport	\N	Rajasthan	IN	25.16020	75.84560	896	Asia/Kolkata
KTW	EPKT	Katowice International Airport	Katowice	Silesia	PL	50.47430	19.08000	995	Europe/Warsaw
KTX	GAKO	Koutiala Airport	Koutiala	Sikasso	ML	12.38300	-5.46700	1240	Africa/Bamako
KTY	VCCN	Katukurunda Airport	Kalutara	Western Province	LK	6.55212	79.97750	10	Asia/Colombo
KUA	WMKD	Kuantan Airport	Kuantan	Pahang	MY	3.77539	103.20900	58	Asia/Kuala_Lumpur
KUC	NGKT	Kuria Airport	Kuria	Gilbert-Islands	KI	0.21861	173.44200	0	Pacific/Tarawa
KUD	WBKT	Kudat Airport	Kudat	Sabah	MY	6.92250	116.83600	10	Asia/Kuching
KUF	UWWW	Kurumoch International Airport	Samara	Samara	RU	53.50490	50.16430	477	Europe/Samara
KUG	YKUB	Kubin Airport	\N	Queensland	AU	-10.22500	142.21800	15	Australia/Brisbane
KUH	RJCK	Kushiro Airport	Kushiro	Hokkaido	JP	43.04100	144.19299	327	Asia/Tokyo
KUK	PFKA	Kasigluk Airport	Kasigluk	Alaska	US	60.87333	-162.52431	48	America/Anchorage
KUL	WMKK	Kuala Lumpur International Airport	Kuala Lumpur	\N	MY	2.74558	101.71000	69	Asia/Kuala_Lumpur
KUM	RJFC	Yakushima Airport	\N	Kagoshima	JP	30.38560	130.65900	124	Asia/Tokyo
KUN	EYKA	Kaunas International Airport	Kaunas	\N	LT	54.96390	24.08480	256	Europe/Vilnius
KUO	EFKU	Kuopio Airport	Kuopio / Siilinjarvi	Northern Savo	FI	63.00710	27.79780	323	Europe/Helsinki
KUQ	AYKU	Kuri Airport	Kuri	Gulf	PG	-7.13508	143.27611	35	Pacific/Port_Moresby
KUS	BGKK	Kulusuk Airport	Kulusuk	Sermersooq	GL	65.57360	-37.12360	117	America/Nuuk
KUT	UGKO	Kopitnari Airport	Kutaisi	\N	GE	42.17670	42.48260	223	Asia/Tbilisi
KUU	VIBR	Kullu Manali Airport	\N	Himachal Pradesh	IN	31.87670	77.15440	3573	Asia/Kolkata
KUV	RKJK	Kunsan Air Base	Kunsan	Jeollabuk-do	KR	35.90380	126.61600	29	Asia/Seoul
KVA	LGKV	Alexander the Great International Airport	Kavala	East Macedonia and Thrace	GR	40.91330	24.61920	18	Europe/Athens
KVB	ESGR	Skovde Airport	Skovde	Vaestra-Gotaland	SE	58.45640	13.97270	324	Europe/Stockholm
KVC	PAVC	King Cove Airport	King Cove	Alaska	US	55.11638	-162.26654	149	America/Anchorage
KVG	AYKV	Kavieng Airport	Kavieng	New Ireland	PG	-2.57940	150.80800	7	Pacific/Port_Moresby
KVK	ULMK	Kirovsk-Apatity Airport	Apatity	Murmansk	RU	67.46330	33.58830	515	Europe/Moscow
KVL	PAVL	Kivalina Airport	Kivalina	Alaska	US	67.73614	-164.56350	18	America/Anchorage
KVM	UHMO	Markovo Airport	Markovo	Chukotka	RU	64.66700	170.41701	0	Asia/Anadyr
KVX	USKK	Pobedilovo Airport	Kirov	Kirov	RU	58.50330	49.34830	479	Europe/Moscow
KWA	PKWA	Bucholz Army Air Field(Kwajalein Kmr)(Atoll) Airport	Kwajalein	\N	MH	8.72012	167.73167	16	Pacific/Kwajalein
KWE	ZUGY	Longdongbao Airport	Guiyang	Guizhou	CN	26.53850	106.80100	3736	Asia/Shanghai
KWG	UKDR	Kryvyi Rih International Airport	Kryvyi Rih	Kirovohradska oblast	UA	48.04330	33.21000	408	Europe/Kyiv
KWH	OAHN	Khwahan Airport	Khwahan	Badakhshan	AF	37.88300	70.21700	3593	Asia/Kabul
KWI	OKKK	Kuwait International Airport	Kuwait City	\N	KW	29.22677	47.97995	206	Asia/Kuwait
KWJ	RKJJ	Gwangju Airport	Gwangju	Gwangju	KR	35.12640	126.80900	39	Asia/Seoul
KWK	PAGG	Kwigillingok Airport	Kwigillingok	Alaska	US	59.87569	-163.16809	21	America/Anchorage
KWL	ZGKL	Guilin Liangjiang International Airport	Guilin City	Guangxi	CN	25.21810	110.03900	570	Asia/Shanghai
KWM	YKOW	Kowanyama Airport	Kowanyama	Queensland	AU	-15.48560	141.75101	35	Australia/Brisbane
KWN	PAQH	Quinhagak Airport	Quinhagak	Alaska	US	59.75509	-161.84537	43	America/Anchorage
KWO	AYKW	Kawito Airport	Kawito	Western Province	PG	-7.97701	142.82358	72	Pacific/Port_Moresby
KWP	KKWP	West Point Village Seaplane Base	West Point	Alaska	US	57.77011	-153.54895	0	America/Anchorage
KWT	PFKW	Kwethluk Airport	Kwethluk	Alaska	US	60.79033	-161.44369	25	America/Anchorage
KWZ	FZQM	Kolwezi Airport	\N	Lualaba	CD	-10.76590	25.50570	5007	Africa/Lubumbashi
KXB	WAWP	Sangia Nibandera Airport	Kolaka	Southeast Sulawesi	ID	-4.34500	121.52217	164	Asia/Makassar
KXD	USHK	Kondinskoye Airport	Kondinskoye	Khanty-Mansia	RU	59.65508	67.43005	131	Asia/Yekaterinburg
KXE	FAKD	P C Pelser Airport	Klerksdorp	North West	ZA	-26.87110	26.71800	4444	Africa/Johannesburg
KXF	NFNO	Koro Island Airport	Koro Island	Eastern	FJ	-17.34580	179.42200	358	Pacific/Fiji
KXK	UHKK	Komsomolsk-on-Amur Airport	Komsomolsk-on-Amur	Khabarovsk	RU	50.40900	136.93401	92	Asia/Vladivostok
KXU	NTKT	Katiu Airport	Katiu	Iles-Tuamotu-Gambier	PF	-16.33940	-144.40300	7	Pacific/Tahiti
KYA	LTAN	Konya Airport	Konya	Konya	TR	37.97900	32.56190	3381	Europe/Istanbul
KYD	RCLY	Lanyu Airport	Orchid Island	Taiwan	TW	22.02700	121.53500	44	Asia/Taipei
KYE	OLKA	Rene Mouawad Air Base	Tripoli	Liban-Nord	LB	34.58930	36.01130	75	Asia/Beirut
KYF	YYLR	Yeelirrie Airport	\N	Western Australia	AU	-27.27706	120.09567	0	Australia/Perth
KYI	YYTA	Yalata Mission Airport	Yalata Mission	South Australia	AU	-31.47060	131.82500	0	Australia/Adelaide
KYK	PAKY	Karluk Airport	Karluk	Alaska	US	57.56606	-154.45381	142	America/Anchorage
KYO	\N	Tampa North Aero Park Airport	Tampa	Florida	US	28.22128	-82.37456	68	America/New_York
KYP	VYKP	Kyaukpyu Airport	Kyaukpyu	Rakhine	MM	19.42640	93.53480	20	Asia/Yangon
KYS	GAKY	Kayes Dag Dag Airport	\N	Kayes	ML	14.48120	-11.40440	164	Africa/Bamako
KYT	VYKU	Kyauktu Airport	Kyauktu	Magway	MM	21.40000	94.13330	1250	Asia/Yangon
KYU	PFKU	Koyukuk Airport	Koyukuk	Alaska	US	64.87581	-157.73044	149	America/Anchorage
KYZ	UNKY	Kyzyl Airport	Kyzyl	Republic-of-Tyva	RU	51.66940	94.40060	2123	Asia/Krasnoyarsk
KZF	AYKT	Kaintiba Airport	Kaintiba	Gulf	PG	-7.50025	146.03383	2050	Pacific/Port_Moresby
KZG	EDGY	Kitzingen Airport	Kitzingen	Bayern	DE	49.74163	10.19886	666	Europe/Berlin
KZI	LGKZ	Filippos Airport	Kozani	West Macedonia	GR	40.28610	21.84080	2059	Europe/Athens
KZN	UWKD	Kazan International Airport	Kazan	Tatarstan	RU	55.60620	49.27870	411	Europe/Moscow
KZO	UAOO	Korkyt Ata Airport	Kzyl-Orda	Qyzylorda	KZ	44.70690	65.59250	433	Asia/Qyzylorda
KZR	LTBZ	Zafer Airport	Altintas	Kutahya	TR	39.10902	30.13713	3327	Europe/Istanbul
KZS	LGKJ	Kastelorizo Airport	Kastelorizo Island	South Aegean	GR	36.14170	29.57640	489	Europe/Athens
LAA	KLAA	Southeast Colorado Regional Airport	Lamar	Colorado	US	38.06970	-102.68849	3705	America/Denver
LAD	FNLU	Quatro De Fevereiro Airport	Luanda	Luanda	AO	-8.85837	13.23120	243	Africa/Luanda
LAE	AYNZ	Lae Nadzab Airport	Nadzab	Morobe	PG	-6.56983	146.72600	239	Pacific/Port_Moresby
LAF	KLAF	Purdue University Airport	Lafayette	Indiana	US	40.41230	-86.93690	606	America/New_York
LAH	WAPH	Oesman Sadik Airport Labuha	Labuha-Halmahera Island	North Maluku	ID	-0.63526	127.50200	49	Asia/Jayapura
LAI	LFRO	Lannion-Cote de Granit Airport	Lannion	Brittany	FR	48.75440	-3.47166	290	Europe/Paris
LAJ	SBLJ	Lages Airport	Lages	Santa Catarina	BR	-27.78210	-50.28150	3065	America/Sao_Paulo
LAK	CYKD	Aklavik Airport	Aklavik	Northwest Territories	CA	68.22330	-135.00600	23	America/Edmonton
LAL	KLAL	Lakeland Linder International Airport	Lakeland	Florida	US	27.98764	-82.01900	142	America/New_York
LAM	KLAM	Los Alamos Airport	Los Alamos	New Mexico	US	35.87969	-106.26869	7171	America/Denver
LAN	KLAN	Capital Region International Airport	Lansing	Michigan	US	42.77865	-84.58621	860	America/Detroit
LAO	RPLI	Laoag International Airport	Laoag City	Ilocos	PH	18.17810	120.53200	25	Asia/Manila
LAP	MMLP	Manuel Marquez de Leon International Airport	La Paz	Baja California Sur	MX	24.07270	-110.36200	69	America/Mazatlan
LAQ	HLLQ	La Abraq Airport	Al Bayda'	\N	LY	32.78870	21.96430	2157	Africa/Tripoli
LAR	KLAR	Laramie Regional Airport	Laramie	Wyoming	US	41.31206	-105.67499	7284	America/Denver
LAS	KLAS	Harry Reid International Airport	Las Vegas	Nevada	US	36.08034	-115.15245	2183	America/Los_Angeles
LAU	HKLU	Manda Airstrip	Lamu	Lamu	KE	-2.25242	40.91310	20	Africa/Nairobi
LAW	KLAW	Lawton-Fort Sill Regional Airport	Lawton	Oklahoma	US	34.56771	-98.41664	1110	America/Chicago
LAX	KLAX	Los Angeles International Airport	Los Angeles	California	US	33.94250	-118.40805	128	America/Los_Angeles
LAY	FALY	Ladysmith Airport	Ladysmith	KwaZulu-Natal	ZA	-28.58170	29.74970	3548	Africa/Johannesburg
LAZ	SBLP	Bom Jesus da Lapa Airport	Bom Jesus Da Lapa	Bahia	BR	-13.26210	-43.40810	1454	America/Bahia
LBA	EGNM	Leeds Bradford Airport	Leeds	England	GB	53.86590	-1.66057	681	Europe/London
LBB	KLBB	Lubbock Preston Smith International Airport	Lubbock	Texas	US	33.66367	-101.82056	3282	America/Chicago
LBC	EDHL	Lubeck Blankensee Airport	Lubeck	Schleswig-Holstein	DE	53.80540	10.71920	53	Europe/Berlin
LBD	UTDL	Khudzhand Airport	Khudzhand	Viloyati-Sughd	TJ	40.21540	69.69470	1450	Asia/Dushanbe
LBE	KLBE	Arnold Palmer Regional Airport	Latrobe	Pennsylvania	US	40.27310	-79.41033	1199	America/New_York
LBF	KLBF	North Platte Regional/Lee Bird Field	North Platte	Nebraska	US	41.12621	-100.68365	2777	America/Chicago
LBG	LFPB	Paris-Le Bourget Airport	Paris	Ile-de-France	FR	48.96940	2.44139	218	Europe/Paris
LBI	LFCI	Albi-Le Sequestre Airport	Albi/Le Sequestre	Occitanie	FR	43.91390	2.11306	564	Europe/Paris
LBJ	WATO	Komodo (Mutiara II) Airport	Labuan Bajo-Flores Island	East Nusa Tenggara	ID	-8.48666	119.88900	66	Asia/Makassar
LBL	KLBL	Liberal Mid-America Regional Airport	Liberal	Kansas	US	37.04392	-100.95997	2885	America/Chicago
LBO	FZVI	Lusambo Airport	Lusambo	Sankuru	CD	-4.96167	23.37830	1407	Africa/Lubumbashi
LBQ	FOGR	Lambarene Airport	Lambarene	Moyen-Ogooue	GA	-0.70439	10.24570	82	Africa/Libreville
LBR	SWLB	Labrea Airport	Labrea	Amazonas	BR	-7.27897	-64.76950	190	America/Boa_Vista
LBS	NFNL	Labasa Airport	\N	Northern	FJ	-16.46670	179.34000	44	Pacific/Fiji
LBT	KLBT	Lumberton Regional Airport	Lumberton	North Carolina	US	34.60981	-79.05955	125	America/New_York
LBU	WBKL	Labuan Airport	Labuan	Labuan	MY	5.30068	115.25000	101	Asia/Kuching
LBV	FOOL	Leon M Ba Airport	Libreville	Estuaire	GA	0.45860	9.41228	39	Africa/Libreville
LBW	WRLB	Long Bawan Airport	Long Bawan, Borneo Island	North Kalimantan	ID	3.86700	115.68300	3590	Asia/Makassar
LBX	RPLU	Lubang Airport	\N	Mimaropa	PH	13.85540	120.10500	43	Asia/Manila
LBY	LFRE	La Baule-Escoublac Airport	La Baule-Escoublac	Pays-de-la-Loire	FR	47.28940	-2.34639	105	Europe/Paris
LBZ	FNLK	Lucapa Airport	Lucapa	Luanda-Norte	AO	-8.44573	20.73209	3029	Africa/Luanda
LCA	LCLK	Larnaca International Airport	Larnaca	Larnaka	CY	34.87510	33.62490	8	Asia/Nicosia
LCC	LIBN	Lecce Airport	\N	Apulia	IT	40.23920	18.13330	156	Europe/Rome
LCD	FALO	Louis Trichardt Airport	Louis Trichardt	Limpopo	ZA	-23.06190	29.86470	3025	Africa/Johannesburg
LCE	MHLC	Goloson International Airport	La Ceiba	Atlantida	HN	15.74250	-86.85300	49	America/Tegucigalpa
LCF	MGRD	Las Vegas Airport	Rio Dulce	Izabal	GT	15.66890	-88.95790	28	America/Guatemala
LCG	LECO	A Coruna Airport	Culleredo	Galicia	ES	43.30210	-8.37726	326	Europe/Madrid
LCH	KLCH	Lake Charles Regional Airport	Lake Charles	Louisiana	US	30.12609	-93.22341	14	America/Chicago
LCI	KLCI	Laconia Municipal Airport	Laconia	New Hampshire	US	43.57304	-71.41784	545	America/New_York
LCJ	EPLL	Łódź Władysław Reymont Airport	Łódź	Kodz-Voivodeship	PL	51.72190	19.39810	604	Europe/Warsaw
LCK	KLCK	Rickenbacker International Airport	Columbus	Ohio	US	39.81379	-82.92781	744	America/New_York
LCL	MULM	La Coloma Airport	Pinar del Rio	Pinar-del-Rio	CU	22.33610	-83.64190	131	America/Havana
LCM	SACC	La Cumbre Airport	La Cumbre	Cordoba	AR	-31.00580	-64.53190	3733	America/Argentina/Cordoba
LCN	YBLC	Balcanoona Airport	\N	South Australia	AU	-30.53500	139.33701	144	Australia/Adelaide
LCO	FCBL	Lague Airport	Lague	Plateaux	CG	-2.45000	14.53300	2756	Africa/Brazzaville
LCQ	KLCQ	Lake City Gateway Airport	Lake City	Florida	US	30.18206	-82.57686	201	America/New_York
LCV	LIQL	Lucca / Tassignano Airport	Lucca	Tuscany	IT	43.82820	10.57810	39	Europe/Rome
LCX	ZSLD	Longyan Guanzhishan Airport	Longyan	Fujian	CN	25.67470	116.74700	1225	Asia/Shanghai
LCY	EGLC	London City Airport	London	England	GB	51.50530	0.05528	19	Europe/London
LDA	VEMH	Malda Airport	Malda	West Bengal	IN	25.01116	88.13050	79	Asia/Kolkata
LDB	SBLO	Governador Jose Richa Airport	Londrina	Paraná	BR	-23.33360	-51.13010	1867	America/Sao_Paulo
LDC	YLIN	Lindeman Island Airport	Lindeman Island	Queensland	AU	-20.45360	149.03999	0	Australia/Lindeman
LDE	LFBT	Tarbes-Lourdes-Pyrenees Airport	Tarbes/Lourdes/Pyrenees	Occitanie	FR	43.17870	-0.00644	1260	Europe/Paris
LDG	ULAL	Leshukonskoye Airport	Leshukonskoye	Arkhangelskaya	RU	64.89600	45.72300	220	Europe/Moscow
LDH	YLHI	Lord Howe Island Airport	Lord Howe Island	New South Wales	AU	-31.53830	159.07700	5	Australia/Lord_Howe
LDI	HTLI	Kikwetu Airport	Lindi	Lindi	TZ	-9.85111	39.75780	100	Africa/Dar_es_Salaam
LDJ	KLDJ	Linden Airport	Linden	New Jersey	US	40.61745	-74.24459	22	America/New_York
LDK	ESGL	Lidkoping-Hovby Airport	Lidkoping	Vaestra-Gotaland	SE	58.46550	13.17440	200	Europe/Stockholm
LDM	KLDM	Mason County Airport	Ludington	Michigan	US	43.96253	-86.40792	647	America/Detroit
LDN	VNLD	Lamidanda Airport	Lamidanda	Eastern Region	NP	27.25310	86.67000	4100	Asia/Kathmandu
LDO	SMDO	Ladouanie Airport	Aurora	Sipaliwini	SR	4.37611	-55.40706	236	America/Paramaribo
LDS	ZYLD	Lindu Airport	Yichun	Heilongjiang	CN	47.75206	129.01913	791	Asia/Shanghai
LDU	WBKD	Lahad Datu Airport	Lahad Datu	Sabah	MY	5.03225	118.32400	45	Asia/Kuala_Lumpur
LDV	LFRJ	Landivisiau Air Base	Landivisiau	Brittany	FR	48.53030	-4.15164	348	Europe/Paris
LDX	SOOM	Saint-Laurent-du-Maroni Airport	Saint-Laurent-du-Maroni	Guyane	GF	5.48306	-54.03440	16	America/Cayenne
LDY	EGAE	City of Derry Airport	Derry	Northern Ireland	GB	55.04280	-7.16111	22	Europe/London
LDZ	FALD	Londolozi Airport	Londolozi	Mpumalanga	ZA	-24.75020	31.47570	1300	Africa/Johannesburg
LEA	YPLM	Learmonth Airport	Exmouth	Western Australia	AU	-22.23560	114.08900	19	Australia/Perth
LEB	KLEB	Lebanon Municipal Airport	Lebanon	New Hampshire	US	43.62611	-72.30419	603	America/New_York
LEC	SBLE	Chapada Diamantina Airport	Lencois	Bahia	BR	-12.48230	-41.27700	1676	America/Bahia
LED	ULLI	Pulkovo Airport	St. Petersburg	Leningradskaya-Oblast'	RU	59.80030	30.26250	78	Europe/Moscow
LEE	KLEE	Leesburg International Airport	Leesburg	Florida	US	28.82290	-81.80842	76	America/New_York
LEF	FXLK	Lebakeng Airport	Lebakeng	Thaba-Tseka	LS	-29.89080	28.65560	6000	Africa/Maseru
LEH	LFOH	Le Havre Octeville Airport	Le Havre/Octeville	Normandy	FR	49.53390	0.08806	313	Europe/Paris
LEI	LEAM	Almeria International Airport	Almeria	Andalucía	ES	36.84390	-2.37010	70	Europe/Madrid
LEJ	EDDP	Leipzig Halle Airport	Leipzig	Saxony	DE	51.43240	12.24160	465	Europe/Berlin
LEK	GULB	Labe Airport	\N	Labe	GN	11.32610	-12.28680	3396	Africa/Conakry
LEL	YLEV	Lake Evella Airport	\N	Northern Territory	AU	-12.49890	135.80600	256	Australia/Darwin
LEM	KLEM	Lemmon Municipal Airport	Lemmon	South Dakota	US	45.91838	-102.10554	2573	America/Denver
LEN	LELN	Leon Airport	Leon	Castilla y León	ES	42.58900	-5.65556	3006	Europe/Madrid
LEP	SNDN	Leopoldina Airport	Leopoldina	Minas Gerais	BR	-21.46610	-42.72700	919	America/Sao_Paulo
LEQ	EGHC	Land's End Airport	Land's End	England	GB	50.10280	-5.67056	401	Europe/London
LER	YLST	Leinster Airport	\N	Western Australia	AU	-27.84330	120.70300	1631	Australia/Perth
LES	FXLS	Lesobeng Airport	Lesobeng	Thaba-Tseka	LS	-29.78290	28.31670	7130	Africa/Maseru
LET	SKLT	Alfredo Vasquez Cobo International Airport	Leticia	Amazonas	CO	-4.19355	-69.94320	277	America/Bogota
LEU	LESU	Aerodrom dels Pirineus-Alt Urgell Airport	Montferrer / Castellbo	Cataluña	ES	42.33860	1.40917	2625	Europe/Madrid
LEV	NFNB	Levuka Airfield	Bureta	Eastern	FJ	-17.71110	178.75900	11	Pacific/Fiji
LEW	KLEW	Auburn/Lewiston Municipal Airport	Auburn/Lewiston	Maine	US	44.04847	-70.28351	288	America/New_York
LEX	KLEX	Blue Grass Airport	Lexington	Kentucky	US	38.03674	-84.60862	980	America/New_York
LEY	EHLE	Lelystad Airport	Lelystad	Flevoland	NL	52.46030	5.52722	-13	Europe/Amsterdam
LFB	FQLU	Lumbo Airport	Lumbo	Nampula	MZ	-15.03310	40.67170	33	Africa/Maputo
LFI	KLFI	Langley Afb Airport	Hampton	Virginia	US	37.08289	-76.36054	8	America/New_York
LFK	KLFK	Angelina County Airport	Lufkin	Texas	US	31.23403	-94.75000	296	America/Chicago
LFM	OISR	Lamerd Airport	Lamerd	Fars	IR	27.37270	53.18880	1337	Asia/Tehran
LFN	KLHZ	Triangle North Executive Airport	Louisburg	North Carolina	US	36.02335	-78.33026	368	America/New_York
LFO	HAKL	Kelafo East Airport	Kelafo	\N	ET	5.65700	44.35000	1730	Africa/Addis_Ababa
LFP	YLFD	Lakefield Airport	\N	Queensland	AU	-14.93330	144.20000	0	Australia/Brisbane
LFQ	ZBLF	Linfen Yaodu Airport	Linfen	Shanxi	CN	36.13263	111.64124	1483	Asia/Shanghai
LFR	SVLF	La Fria Airport	\N	Tachira	VE	8.23917	-72.27103	305	America/Caracas
LFT	KLFT	Lafayette Regional/Paul Fournet Field	Lafayette	Louisiana	US	30.20503	-91.98775	41	America/Chicago
LFW	DXXX	Lome-Tokoin Airport	Lome	Maritime	TG	6.16561	1.25451	72	Africa/Lome
LGA	KLGA	Laguardia Airport	New York	New York	US	40.77724	-73.87261	21	America/New_York
LGB	KLGB	Long Beach (Daugherty Field) Airport	Long Beach	California	US	33.81793	-118.15189	60	America/Los_Angeles
LGC	KLGC	Lagrange/Callaway Airport	Lagrange	Georgia	US	33.00915	-85.07320	694	America/New_York
LGD	KLGD	La Grande/Union County Airport	La Grande	Oregon	US	45.28908	-118.00612	2718	America/Los_Angeles
LGF	KLGF	Laguna Army Air Field (Yuma Proving Ground) Airport	Yuma Proving Ground (Yuma)	Arizona	US	32.86458	-114.39298	433	America/Phoenix
LGG	EBLG	Liege Airport	Liege	Wallonia	BE	50.38110	5.26340	651	Europe/Brussels
LGH	YLEC	Leigh Creek Airport	\N	South Australia	AU	-30.59830	138.42599	856	Australia/Adelaide
LGI	MYLD	Deadman's Cay Airport	Deadman's Cay	Long-Island	BS	23.17900	-75.09360	9	America/Nassau
LGK	WMKL	Langkawi International Airport	Langkawi	Kedah	MY	6.32973	99.72870	29	Asia/Kuala_Lumpur
LGL	WBGF	Long Lellang Airport	Long Datih	Sarawak	MY	3.42100	115.15400	1400	Asia/Kuala_Lumpur
LGO	EDWL	Langeoog Airport	Langeoog	Niedersachsen	DE	53.74250	7.49778	7	Europe/Berlin
LGQ	SENL	Nueva Loja Airport	Lago Agrio	Sucumbios	EC	0.09306	-76.86750	980	America/Guayaquil
LGR	SCHR	Cochrane Airport	Cochrane	Aisen	CL	-47.24380	-72.58840	643	America/Santiago
LGS	SAMM	Comodoro D.R. Salomon Airport	Malargue	Mendoza	AR	-35.49360	-69.57430	4685	America/Argentina/Mendoza
LGT	SKGA	La Gaviota Airport	\N	Vichada	CO	4.54972	-70.92500	0	America/Bogota
LGU	KLGU	Logan-Cache Airport	Logan	Utah	US	41.79177	-111.85165	4457	America/Denver
LGW	EGKK	London Gatwick Airport	London	England	GB	51.14810	-0.19028	202	Europe/London
LHA	EDTL	Lahr Airport	\N	Baden-Württemberg	DE	48.36930	7.82772	511	Europe/Berlin
LHB	\N	Bruntingthorpe Airport	Bruntingthorpe	\N	GB	52.49297	-1.12509	467	Europe/London
LHE	OPLA	Alama Iqbal International Airport	Lahore	Punjab	PK	31.52160	74.40360	712	Asia/Karachi
LHG	YLRD	Lightning Ridge Airport	\N	New South Wales	AU	-29.45670	147.98399	540	Australia/Sydney
LHI	WAJL	Lereh Airport	Lereh-Papua Island	Papua	ID	-3.12790	139.94299	1317	Asia/Jayapura
LHK	ZHGH	Guangzhou MR Air Base	Guanghua	Hubei	CN	32.38940	111.69500	0	Asia/Shanghai
LHL	\N	Lachin International Airport	Lachın	Laçın	AZ	40.49511	49.97697	92	Asia/Baku
LHR	EGLL	London Heathrow Airport	London	England	GB	51.47060	-0.46194	83	Europe/London
LHS	SAVH	Las Heras Airport	Las Heras	Santa Cruz	AR	-46.53830	-68.96530	1082	America/Argentina/Rio_Gallegos
LHU	FYLS	Lianshulu Airport	Muneambuanas	\N	NA	-18.11670	23.39330	3143	Africa/Windhoek
LHV	KLHV	William T Piper Memorial Airport	Lock Haven	Pennsylvania	US	41.13578	-77.42231	556	America/New_York
LHW	ZLLL	Lanzhou Zhongchuan Airport	Lanzhou	Gansu	CN	36.51520	103.62000	6388	Asia/Shanghai
LIA	ZULP	Liangping Airport	Liangping	Sichuan	CN	30.67940	107.78600	0	Asia/Shanghai
LIB	YLIM	Limbunya Station Airport	\N	Northern Territory	AU	-17.25000	129.88300	0	Australia/Darwin
LIC	KLIC	Limon Municipal Airport	Limon	Colorado	US	39.27478	-103.66586	5374	America/Denver
LIE	FZFA	Libenge Airport	Libenge	Equateur	CD	3.63300	18.63300	1125	Africa/Kinshasa
LIF	NWWL	Lifou Airport	Lifou	Loyalty-Islands	NC	-20.77480	167.24001	92	Pacific/Noumea
LIG	LFBL	Limoges Airport	Limoges/Bellegarde	Nouvelle-Aquitaine	FR	45.86280	1.17944	1300	Europe/Paris
LIH	PHLI	Lihue Airport	Lihue	Hawaii	US	21.97598	-159.33896	152	Pacific/Honolulu
LII	WAJM	Mulia Airport	Mulia-Papua Island	Papua	ID	-3.70947	137.97600	6527	Asia/Jayapura
LIL	LFQQ	Lille-Lesquin Airport	Lille/Lesquin	Hauts-de-France	FR	50.56190	3.08944	157	Europe/Paris
LIM	SPJC	Jorge Chavez International Airport	Lima	Callao	PE	-12.02190	-77.11430	113	America/Lima
LIN	LIML	Linate Airport	Milan	Lombardy	IT	45.44510	9.27674	353	Europe/Rome
LIO	MRLM	Limon International Airport	Puerto Limon	Limon	CR	9.95796	-83.02200	7	America/Costa_Rica
LIP	SBLN	Lins Airport	Lins	São Paulo	BR	-21.66400	-49.73050	1559	America/Sao_Paulo
LIQ	FZGA	Lisala Airport	Lisala	Mongola	CD	2.17098	21.49713	1509	Africa/Lubumbashi
LIR	MRLB	Daniel Oduber Quiros International Airport	Liberia	Guanacaste	CR	10.59330	-85.54440	270	America/Costa_Rica
LIS	LPPT	Lisbon Portela Airport	Lisbon	Lisbon	PT	38.78130	-9.13592	355	Europe/Lisbon
LIT	KLIT	Bill And Hillary Clinton Ntl/Adams Field	Little Rock	Arkansas	US	34.72944	-92.22478	266	America/Chicago
LIV	\N	Livengood Camp Airport	Livengood	Alaska	US	65.46727	-148.65375	428	America/Anchorage
LIW	VYLK	Loikaw Airport	Loikaw	Kayah	MM	19.69150	97.21480	2940	Asia/Yangon
LIX	FWLK	Likoma Island Airport	Likoma Island	Northern Region	MW	-12.08300	34.73300	1600	Africa/Blantyre
LIY	KLHW	Wright Army Air Field (Fort Stewart)/Midcoast Regional Airport	Fort Stewart (Hinesville)	Georgia	US	31.88782	-81.56266	47	America/New_York
LIZ	\N	Loring International Airport	Limestone	Maine	US	46.95043	-67.88586	746	America/New_York
LJA	FZVA	Lodja Airport	Lodja	Kasai-Oriental	CD	-3.41700	23.45000	1647	Africa/Lubumbashi
LJG	ZPLJ	Lijiang Airport	Lijiang	Yunnan	CN	26.68000	100.24600	0	Asia/Shanghai
LJN	KLBX	Texas Gulf Coast Regional Airport	Angleton/Lake Jackson	Texas	US	29.10864	-95.46208	25	America/Chicago
LJU	LJLJ	Ljubljana Joze Pucnik Airport	Ljubljana	Cerklje-na-Gorenjskem	SI	46.22370	14.45760	1273	Europe/Ljubljana
LKA	WRKL	Gewayentana Airport	Larantuka-Flores Island	East Nusa Tenggara	ID	-8.34666	122.98100	57	Asia/Makassar
LKB	NFNK	Lakeba Island Airport	Lakeba Island	Eastern	FJ	-18.19920	-178.81700	280	Pacific/Fiji
LKD	YLND	Lakeland Airport	\N	Queensland	AU	-15.83330	144.85001	0	Australia/Brisbane
LKG	HKLK	Lokichoggio Airport	Lokichoggio	Turkana	KE	4.20412	34.34820	2074	Africa/Nairobi
LKH	WBGL	Long Akah Airport	Long Akah	Sarawak	MY	3.30000	114.78300	289	Asia/Kuala_Lumpur
LKK	PAKL	Kulik Lake Airport	Kulik Lake	Alaska	US	58.96501	-155.09561	717	America/Anchorage
LKL	ENNA	Banak Airport	Lakselv	Finnmark	NO	70.06880	24.97350	25	Europe/Oslo
LKN	ENLK	Leknes Airport	Leknes	Nordland	NO	68.15250	13.60940	78	Europe/Oslo
LKO	VILK	Chaudhary Charan Singh International Airport	Lucknow	Uttar Pradesh	IN	26.76060	80.88930	410	Asia/Kolkata
LKP	KLKP	Lake Placid Airport	Lake Placid	New York	US	44.26448	-73.96187	1747	America/New_York
LKV	KLKV	Lake County Airport	Lakeview	Oregon	US	42.16111	-120.39908	4734	America/Los_Angeles
LKW	OOLK	Lekhwair Airport	\N	Az̧-Z̧ahirah	OM	22.80498	55.37337	354	Asia/Muscat
LKY	HTLM	Lake Manyara Airport	Lake Manyara National Park	Arusha	TZ	-3.37631	35.81830	4150	Africa/Dar_es_Salaam
LKZ	EGUL	RAF Lakenheath	Lakenheath	England	GB	52.40930	0.56100	32	Europe/London
LLA	ESPA	Lulea Airport	Lulea	Norrbotten	SE	65.54380	22.12200	65	Europe/Stockholm
LLB	ZULB	Qiannan Libo Airport	\N	Guizhou	CN	25.45250	107.96167	2707	Asia/Shanghai
LLE	FAMN	Riverside Airport	Malelane	Mpumalanga	ZA	-25.43000	31.57670	1024	Africa/Johannesburg
LLF	ZGLG	Lingling Airport	Yongzhou	Hunan	CN	26.33866	111.61004	340	Asia/Shanghai
LLG	YCGO	Chillagoe Airport	\N	Queensland	AU	-17.14280	144.52901	1110	Australia/Brisbane
LLI	HALL	Lalibella Airport	Lalibela	Amhara	ET	11.97500	38.98000	6506	Africa/Addis_Ababa
LLJ	WIPB	Silampari	Lubuk Linggau, Sumatra Island	South Sumatra	ID	-3.28000	102.91722	410	Asia/Jakarta
LLK	UBBL	Lankaran International Airport	Lankaran	Lənkəran	AZ	38.74640	48.81800	30	Asia/Baku
LLS	SATK	Alferez Armando Rodriguez Airport	Las Lomitas	Formosa	AR	-24.72140	-60.54880	426	America/Argentina/Cordoba
LLT	FNLB	Lobito Airport	Lobito	Benguela	AO	-12.37120	13.53660	10	Africa/Luanda
LLV	ZBLL	L?liang Dawu Airport	L?liang	Shanxi	CN	37.68333	111.14278	3806	Asia/Shanghai
LLW	FWKI	Lilongwe International Airport	Lilongwe	Central Region	MW	-13.78940	33.78100	4035	Africa/Blantyre
LLX	KCDA	Caledonia County Airport	Lyndonville	Vermont	US	44.56911	-72.01798	1188	America/New_York
LLY	KVAY	South Jersey Regional Airport	Mount Holly	New Jersey	US	39.94289	-74.84575	53	America/New_York
LMA	PAMH	Minchumina Airport	Minchumina	Alaska	US	63.88597	-152.30183	682	America/Anchorage
LMB	FWSM	Salima Airport	Salima	Central Region	MW	-13.75589	34.58419	1688	Africa/Blantyre
LME	LFRM	Le Mans-Arnage Airport	Le Mans/Arnage	Pays-de-la-Loire	FR	47.94860	0.20167	194	Europe/Paris
LMI	AYLU	Lumi Airport	Lumi	Sandaun	PG	-3.47684	142.04129	1750	Pacific/Port_Moresby
LMM	MMLM	Valle del Fuerte International Airport	Los Mochis	Sinaloa	MX	25.68520	-109.08100	16	America/Mazatlan
LMN	WBGJ	Limbang Airport	Limbang	Sarawak	MY	4.80830	115.01000	14	Asia/Kuala_Lumpur
LMO	EGQS	RAF Lossiemouth	Lossiemouth	Scotland	GB	57.70520	-3.33917	42	Europe/London
LMP	LICD	Lampedusa Airport	Lampedusa	Sicily	IT	35.49790	12.61810	70	Europe/Rome
LMQ	HLMB	Marsa Brega Airport	\N	\N	LY	30.37810	19.57640	50	Africa/Tripoli
LMR	FALC	Lime Acres Finsch Mine Airport	Lime Acres	Northern Cape	ZA	-28.36010	23.43910	4900	Africa/Johannesburg
LMS	KLMS	Louisville/Winston County Airport	Louisville	Mississippi	US	33.14599	-89.06245	574	America/Chicago
LMT	KLMT	Crater Lake/Klamath Regional Airport	Klamath Falls	Oregon	US	42.15614	-121.73337	4095	America/Los_Angeles
LMV	VRGD	Madivaru Airport	Madivaru	Lhaviyani	MV	5.45778	73.37028	6	Indian/Maldives
LMY	AYLM	Lake Murray Airport	Lake Murray	Western Province	PG	-7.00992	141.49400	52	Pacific/Port_Moresby
LNA	KLNA	Palm Beach County Park Airport	West Palm Beach	Florida	US	26.59305	-80.08506	14	America/New_York
LNB	NVSM	Lamen Bay Airport	Lamen Bay	Shefa	VU	-16.58420	168.15900	7	Pacific/Efate
LND	KLND	Hunt Field	Lander	Wyoming	US	42.81538	-108.72856	5589	America/Denver
LNE	NVSO	Lonorore Airport	Lonorore	Penama	VU	-15.86560	168.17200	43	Pacific/Efate
LNH	YLKN	Lake Nash Airport	\N	Northern Territory	AU	-20.96670	137.91701	0	Australia/Darwin
LNI	\N	Lonely Air Station	Lonely	Alaska	US	70.91075	-153.24221	17	America/Anchorage
LNJ	ZPLC	Lincang Airport	Lincang	Yunnan	CN	23.73833	100.02500	6127	Asia/Shanghai
LNK	KLNK	Lincoln Airport	Lincoln	Nebraska	US	40.85089	-96.75912	1219	America/Chicago
LNL	ZLLN	Longnan Chengxian Airport	Longnan	Gansu	CN	33.78800	105.79700	3707	Asia/Shanghai
LNN	KLNN	Lake County Executive Airport	Willoughby	Ohio	US	41.68403	-81.38975	626	America/New_York
LNO	YLEO	Leonora Airport	Leonora	Western Australia	AU	-28.87810	121.31500	1217	Australia/Perth
LNP	KLNP	Lonesome Pine Airport	Wise	Virginia	US	36.98763	-82.52978	2685	America/New_York
LNR	KLNR	Tri-County Regional Airport	Lone Rock	Wisconsin	US	43.21186	-90.17983	717	America/Chicago
LNS	KLNS	Lancaster Airport	Lancaster	Pennsylvania	US	40.12236	-76.29436	403	America/New_York
LNV	AYKY	Londolovit Airport	Londolovit	New Ireland	PG	-3.04361	152.62900	167	Pacific/Port_Moresby
LNX	UUBS	Smolensk South Airport	Smolensk	Smolensk	RU	54.74500	32.06500	820	Europe/Moscow
LNY	PHNY	Lanai Airport	Lanai City	Hawaii	US	20.78561	-156.95142	1308	Pacific/Honolulu
LNZ	LOWL	Linz Airport	Linz	Upper-Austria	AT	48.23320	14.18750	978	Europe/Vienna
LOA	YLOR	Lorraine Airport	\N	Queensland	AU	-18.99330	139.90700	61	Australia/Brisbane
LOB	SCAN	San Rafael Airport	Los Andes	Valparaiso	CL	-32.81420	-70.64670	2461	America/Santiago
LOC	YLOK	Lock Airport	Lock	South Australia	AU	-33.54420	135.69299	350	Australia/Adelaide
LOD	NVSG	Longana Airport	Longana	Penama	VU	-15.30670	167.96700	167	Pacific/Efate
LOE	VTUL	Loei Airport	\N	Loei	TH	17.43910	101.72200	860	Asia/Bangkok
LOH	SETM	Camilo Ponce Enriquez Airport	La Toma (Catamayo)	Loja	EC	-3.99589	-79.37190	4056	America/Guayaquil
LOI	SSLN	Helmuth Baungarten Airport	Lontras	Santa Catarina	BR	-27.16000	-49.54250	1095	America/Sao_Paulo
LOK	HKLO	Lodwar Airport	Lodwar	Turkana	KE	3.12197	35.60870	1715	Africa/Nairobi
LOL	KLOL	Derby Field	Lovelock	Nevada	US	40.06647	-118.56509	3908	America/Los_Angeles
LOO	DAUL	Laghouat Airport	Laghouat	Laghouat	DZ	33.76440	2.92834	2510	Africa/Algiers
LOP	WADL	Bandara International Lombok Airport	Mataram	West Nusa Tenggara	ID	-8.75732	116.27667	319	Asia/Makassar
LOS	DNMM	Murtala Muhammed International Airport	Lagos	Lagos	NG	6.57737	3.32116	135	Africa/Lagos
LOT	KLOT	Lewis University Airport	Chicago/Romeoville	Illinois	US	41.60810	-88.09639	679	America/Chicago
LOU	KLOU	Bowman Field	Louisville	Kentucky	US	38.22798	-85.66375	546	America/New_York
LOV	MMMV	Monclova International Airport	\N	Coahuila	MX	26.95570	-101.47000	1864	America/Monterrey
LOW	KLKU	Louisa County/Freeman Field	Louisa	Virginia	US	38.00982	-77.97013	494	America/New_York
LOY	HKLY	Loyengalani Airport	Loyengalani	Marsabit	KE	2.75000	36.71700	1195	Africa/Nairobi
LOZ	KLOZ	London/Corbin/Magee Airport	London	Kentucky	US	37.08689	-84.07739	1212	America/New_York
LPA	GCLP	Gran Canaria Airport	Gran Canaria Island	Canary-Islands	ES	27.93190	-15.38660	78	Atlantic/Canary
LPB	SLLP	El Alto International Airport	La Paz / El Alto	La Paz	BO	-16.51330	-68.19230	13355	America/La_Paz
LPC	KLPC	Lompoc Airport	Lompoc	California	US	34.66562	-120.46750	88	America/Los_Angeles
LPD	SKLP	La Pedrera Airport	La Pedrera	Amazonas	CO	-1.32861	-69.57970	590	America/Bogota
LPF	ZUPS	Liupanshui Yuezhao Airport	Liupanshui	Guizhou	CN	26.60942	104.97900	6440	Asia/Shanghai
LPG	SADL	La Plata Airport	La Plata	Buenos-Aires	AR	-34.97220	-57.89470	72	America/Argentina/Buenos_Aires
LPI	ESSL	Linkoping SAAB Airport	Linkoping	Oestergotland	SE	58.40620	15.68050	172	Europe/Stockholm
LPJ	SVAS	Armando Schwarck Airport	Guayabal	Bolivar	VE	6.57805	-66.81690	266	America/Caracas
LPK	UUOL	Lipetsk Airport	Lipetsk	Lipetsk	RU	52.70280	39.53780	584	Europe/Moscow
LPL	EGGP	Liverpool John Lennon Airport	Liverpool	England	GB	53.33360	-2.84972	80	Europe/London
LPM	NVSL	Lamap Airport	Lamap	Malampa	VU	-16.45400	167.82300	7	Pacific/Efate
LPO	KPPO	La Porte Municipal Airport	La Porte	Indiana	US	41.57247	-86.73453	812	America/Chicago
LPP	EFLP	Lappeenranta Airport	Lappeenranta	South Karelia	FI	61.04460	28.14440	349	Europe/Helsinki
LPQ	VLLB	Luang Phabang International Airport	Luang Phabang	Louangphabang	LA	19.89730	102.16100	955	Asia/Vientiane
LPS	\N	Lopez Island Airport	Lopez	Washington	US	48.48392	-122.93767	209	America/Los_Angeles
LPT	VTCL	Lampang Airport	\N	Lampang	TH	18.27090	99.50420	811	Asia/Bangkok
LPU	WRLP	Long Apung Airport	Long Apung, Borneo Island	East Kalimantan	ID	1.70449	114.97030	627	Asia/Makassar
LPX	EVLA	Liepaja International Airport	Liepaja	Grobina	LV	56.51750	21.09690	16	Europe/Riga
LPY	LFHP	Le Puy-Loudes Airport	Le Puy/Loudes	Auvergne-Rhone-Alpes	FR	45.08070	3.76289	2731	Europe/Paris
LPZ	SKSG	San Gil Airport	San Gil	Santander	CO	6.58444	-73.12830	5498	America/Bogota
LQK	KLQK	Pickens County Airport	Pickens	South Carolina	US	34.80997	-82.70289	1013	America/New_York
LQM	SKLG	Caucaya Airport	Puerto Leguizamo	Putumayo	CO	-0.18228	-74.77080	573	America/Bogota
LQN	OAQN	Qala-I-Naw Airport	Qala-I-Naw	Badghis	AF	34.98500	63.11780	2999	Asia/Kabul
LRA	LGLR	Larisa Airport	Larisa	Thessaly	GR	39.65628	22.34000	241	Europe/Athens
LRB	FXLR	Leribe Airport	Leribe	Leribe	LS	-28.85560	28.05280	5350	Africa/Maseru
LRD	KLRD	Laredo International Airport	Laredo	Texas	US	27.54419	-99.46158	508	America/Chicago
LRE	YLRE	Longreach Airport	Longreach	Queensland	AU	-23.43420	144.28000	627	Australia/Brisbane
LRF	KLRF	Little Rock Afb Airport	Jacksonville	Arkansas	US	34.91751	-92.14500	309	America/Chicago
LRG	OPLL	Loralai Airport	Loralai	Balochistan	PK	30.35550	68.61350	4631	Asia/Karachi
LRH	LFBH	La Rochelle-Ile de Re Airport	La Rochelle/Ile de Re	Nouvelle-Aquitaine	FR	46.17920	-1.19528	74	Europe/Paris
LRJ	KLRJ	Le Mars Municipal Airport	Le Mars	Iowa	US	42.77856	-96.19358	1197	America/Chicago
LRL	DXNG	Niamtougou International Airport	Niamtougou	Kara	TG	9.76733	1.09125	1515	Africa/Lome
LRM	MDLR	Casa De Campo International Airport	La Romana	La Romana	DO	18.45070	-68.91180	240	America/Santo_Domingo
LRR	OISL	Lar Airport	Lar	Fars	IR	27.67470	54.38330	2641	Asia/Tehran
LRS	LGLE	Leros Airport	Leros Island	South Aegean	GR	37.18490	26.80030	39	Europe/Athens
LRT	LFRH	Lorient South Brittany (Bretagne Sud) Airport	Lorient/Lann/Bihoue	Brittany	FR	47.76060	-3.44000	160	Europe/Paris
LRU	KLRU	Las Cruces International Airport	Las Cruces	New Mexico	US	32.28941	-106.92196	4457	America/Denver
LRV	SVRS	Gran Roque Airport	Los Roques	Dependencias-Federales	VE	11.95000	-66.67000	17	America/Caracas
LSA	AYKA	Losuia Airport	Losuia	Milne Bay	PG	-8.50582	151.08099	27	Pacific/Port_Moresby
LSB	KLSB	Lordsburg Municipal Airport	Lordsburg	New Mexico	US	32.33366	-108.69186	4288	America/Denver
LSC	SCSE	La Florida Airport	La Serena-Coquimbo	Coquimbo	CL	-29.91620	-71.19950	481	America/Santiago
LSE	KLSE	La Crosse Regional Airport	La Crosse	Wisconsin	US	43.87927	-91.25663	655	America/Chicago
LSF	KLSF	Lawson Army Air Field (Fort Benning) Airport	Fort Benning (Columbus)	Georgia	US	32.33178	-84.98715	227	America/New_York
LSG	\N	Leshan Airport (under construction, unknown coordinates)	Leshan	Sichuan	CN	29.55221	103.76539	0	Asia/Shanghai
LSH	VYLS	Lashio Airport	Lashio	Shan	MM	22.97790	97.75220	2450	Asia/Yangon
LSI	EGPB	Sumburgh Airport	Lerwick	Scotland	GB	59.87890	-1.29556	20	Europe/London
LSK	KLSK	Lusk Municipal Airport	Lusk	Wyoming	US	42.75381	-104.40456	4967	America/Denver
LSL	MRLC	Los Chiles Airport	Los Chiles	Alajuela	CR	11.03530	-84.70610	131	America/Costa_Rica
LSM	WBGD	Long Semado Airport	Long Semado	Sarawak	MY	4.21700	115.60000	2150	Asia/Kuching
LSN	KLSN	Los Banos Municipal Airport	Los Banos	California	US	37.06389	-120.86986	121	America/Los_Angeles
LSO	LFOO	Les Sables-d'Olonne Talmont Airport	Les Sables-d'Olonne	Pays-de-la-Loire	FR	46.47690	-1.72278	105	Europe/Paris
LSP	SVJC	Josefa Camejo International Airport	Paraguana	Falcon	VE	11.78078	-70.15150	75	America/Caracas
LSQ	SCGE	Maria Dolores Airport	Los Angeles	Biobio	CL	-37.40170	-72.42540	374	America/Santiago
LSS	TFFS	Terre-de-Haut Airport	Les Saintes	Guadeloupe	GP	15.86440	-61.58060	46	America/Guadeloupe
LST	YMLT	Launceston Airport	Launceston	Tasmania	AU	-41.54530	147.21400	562	Australia/Melbourne
LSU	WBGU	Long Sukang Airport	Long Sukang	Sarawak	MY	4.55222	115.49400	1200	Asia/Kuching
LSV	KLSV	Nellis Afb Airport	Las Vegas	Nevada	US	36.23620	-115.03426	1869	America/Los_Angeles
LSW	WITM	Malikus Saleh Airport	Lhok Seumawe, Sumatra Island	Aceh	ID	5.22668	96.95030	90	Asia/Jakarta
LSX	WITL	Lhok Sukon Airport	Lhok Sukon, Sumatra Island	Aceh	ID	5.06951	97.25920	28	Asia/Jakarta
LSY	YLIS	Lismore Airport	Lismore	New South Wales	AU	-28.83030	153.25999	35	Australia/Sydney
LSZ	LDLO	Losinj Island Airport	Losinj	Primorsko-Goranska	HR	44.56580	14.39310	151	Europe/Zagreb
LTA	FATZ	Tzaneen Airport	Tzaneen	Limpopo	ZA	-23.82440	30.32930	1914	Africa/Johannesburg
LTC	FTTH	Lai Airport	Lai	Tandjile	TD	9.40000	16.30000	1171	Africa/Ndjamena
LTD	HLTD	Ghadames East Airport	Ghadames	\N	LY	30.15170	9.71531	1122	Africa/Tripoli
LTG	VNLT	Langtang Airport	Langtang	Central Region	NP	28.20000	85.58300	12000	Asia/Kathmandu
LTI	ZMAT	Altai Airport	Altai	Govi-Altay	MN	46.37640	96.22110	7260	Asia/Ulaanbaatar
LTK	OSLK	Bassel Al-Assad International Airport	Latakia	Latakia	SY	35.40110	35.94870	157	Asia/Damascus
LTL	FOOR	Lastourville Airport	Lastourville	Ogooue-Lolo	GA	-0.82667	12.74860	1585	Africa/Libreville
LTM	SYLT	Lethem Airport	Lethem	Upper-Takutu-Upper-Essequibo	GY	3.37276	-59.78940	351	America/Guyana
LTN	EGGW	London Luton Airport	London	England	GB	51.87470	-0.36833	526	Europe/London
LTO	MMLT	Loreto International Airport	Loreto	Baja California Sur	MX	25.98920	-111.34800	34	America/Mazatlan
LTP	YLHS	Lyndhurst Airport	Lyndhurst	Queensland	AU	-19.19580	144.37100	0	Australia/Brisbane
LTQ	LFAT	Le Touquet-Cote d'Opale Airport	Le Touquet-Paris-Plage	Hauts-de-France	FR	50.51740	1.62059	36	Europe/Paris
LTS	KLTS	Altus Afb Airport	Altus	Oklahoma	US	34.66797	-99.26775	1382	America/Chicago
LTT	LFTZ	La Mole Airport	La Mole	Provence-Alpes-Cote-d'Azur	FR	43.20540	6.48200	59	Europe/Paris
LTU	VALT	Murod Kond Airport	Latur	Maharashtra	IN	18.41150	76.46470	2136	Asia/Kolkata
LTV	YLOV	Lotus Vale Airport	Lotus Vale	Queensland	AU	-17.04830	141.37601	0	Australia/Brisbane
LTW	\N	St Mary's County Regional Airport	Leonardtown	Maryland	US	38.31571	-76.55216	142	America/New_York
LTX	SELT	Cotopaxi International Airport	Latacunga	Cotopaxi	EC	-0.90683	-78.61580	9205	America/Guayaquil
LUA	VNLK	Lukla Airport	Lukla	Eastern Region	NP	27.68690	86.72970	9380	Asia/Kathmandu
LUB	SYLP	Lumid Pau Airport	Lumid Pau	Upper-Takutu-Upper-Essequibo	GY	2.39393	-59.44100	656	America/Guyana
LUC	NFNH	Laucala Island Airport	Laucala Island	Northern	FJ	-16.74810	-179.66701	10	Pacific/Fiji
LUD	FYLZ	Luderitz Airport	Luderitz	Karas	NA	-26.68740	15.24290	457	Africa/Windhoek
LUE	LZLU	Lucenec Airport	Lucenec	Banskobystricky	SK	48.33940	19.73580	0	Europe/Bratislava
LUF	KLUF	Luke Afb Airport	Glendale	Arizona	US	33.53496	-112.38321	1084	America/Phoenix
LUG	LSZA	Lugano Airport	Lugano	Ticino	CH	46.00430	8.91058	915	Europe/Zurich
LUH	VILD	Ludhiana Airport	Ludhiana	Punjab	IN	30.85583	75.95056	834	Asia/Kolkata
LUK	KLUK	Cincinnati Municipal/Lunken Field	Cincinnati	Ohio	US	39.10298	-84.41761	482	America/New_York
LUL	KLUL	Hesler/Noble Field	Laurel	Mississippi	US	31.67303	-89.17281	238	America/Chicago
LUM	ZPLX	Mangshi Airport	Luxi	Yunnan	CN	24.40110	98.53170	2890	Asia/Shanghai
LUN	FLKK	Kenneth Kaunda International Airport	Lusaka	Lusaka	ZM	-15.33080	28.45260	3779	Africa/Lusaka
LUO	FNUE	Luena Airport	Luena	Moxico	AO	-11.76810	19.89770	4360	Africa/Luanda
LUP	PHLU	Kalaupapa Airport	Kalaupapa	Hawaii	US	21.21104	-156.97360	24	Pacific/Honolulu
LUQ	SAOU	Brigadier Mayor D Cesar Raul Ojeda Airport	San Luis	San Luis	AR	-33.27320	-66.35640	2328	America/Argentina/San_Luis
LUR	PALU	Cape Lisburne Lrrs Airport	Cape Lisburne	Alaska	US	68.87513	-166.11108	14	America/Anchorage
LUS	FZCE	Lusanga Airport	Lusanga	\N	CD	-4.80000	18.71700	1365	Africa/Kinshasa
LUT	YLRS	New Laura Airport	\N	Queensland	AU	-15.18330	144.36700	0	Australia/Brisbane
LUU	YLRA	Laura Airport	\N	Queensland	AU	-15.55000	144.45000	0	Australia/Brisbane
LUV	WAPL	Dumatumbun Airport	Langgur-Seram Island	Maluku	ID	-5.66162	132.73100	10	Asia/Jayapura
LUW	WAMW	Bubung Airport	Luwok-Celebes Island	Central Sulawesi	ID	-1.03892	122.77200	56	Asia/Makassar
LUX	ELLX	Luxembourg-Findel International Airport	Luxembourg	Luxembourg	LU	49.37240	6.12160	1234	Europe/Luxembourg
LUZ	EPLB	Lublin Airport	Lublin	Lublin	PL	51.24028	22.71361	633	Europe/Warsaw
LVA	LFOV	Laval-Entrammes Airport	Laval/Entrammes	Pays-de-la-Loire	FR	48.03140	-0.74299	330	Europe/Paris
LVD	\N	Lime Village Airport	Lime Village	Alaska	US	61.35913	-155.44039	545	America/Anchorage
LVI	FLLI	Livingstone Airport	Livingstone	Southern	ZM	-17.82180	25.82270	3302	Africa/Lusaka
LVK	KLVK	Livermore Municipal Airport	Livermore	California	US	37.69339	-121.82036	400	America/Los_Angeles
LVL	KLVL	Brunswick County Airport	Lawrenceville	Virginia	US	36.77463	-77.79378	329	America/New_York
LVM	KLVM	Mission Field	Livingston	Montana	US	45.69942	-110.44803	4659	America/Denver
LVO	YLTN	Laverton Airport	\N	Western Australia	AU	-28.61360	122.42400	1530	Australia/Perth
LVP	OIBV	Lavan Island Airport	\N	Hormozgan	IR	26.81030	53.35630	76	Asia/Tehran
LVR	SILC	Municipal Bom Futuro Airport	Lucas do Rio Verde	Mato Grosso do Sul	BR	-13.03786	-55.95025	1345	America/Cuiaba
LVS	KLVS	Las Vegas Municipal Airport	Las Vegas	New Mexico	US	35.65422	-105.14239	6877	America/Denver
LWB	KLWB	Greenbrier Valley Airport	Lewisburg	West Virginia	US	37.85831	-80.39948	2302	America/New_York
LWC	KLWC	Lawrence Regional Airport	Lawrence	Kansas	US	39.01111	-95.21647	833	America/Chicago
LWH	YLAH	Lawn Hill Airport	\N	Queensland	AU	-18.56830	138.63499	122	Australia/Brisbane
LWI	AYLO	Lowai Airstrip	Lowai	Morobe Province	PG	-6.33440	146.64580	2900	Pacific/Port_Moresby
LWK	EGET	Lerwick / Tingwall Airport	Lerwick	Scotland	GB	60.19220	-1.24361	43	Europe/London
LWL	KLWL	Wells Municipal/Harriet Field	Wells	Nevada	US	41.11711	-114.92214	5769	America/Los_Angeles
LWM	KLWM	Lawrence Municipal Airport	Lawrence	Massachusetts	US	42.71704	-71.12353	148	America/New_York
LWN	UDSG	Gyumri Shirak Airport	Gyumri	Shirak	AM	40.75040	43.85930	5000	Asia/Yerevan
LWO	UKLL	Lviv International Airport	Lviv	Lvivska oblast	UA	49.81250	23.95610	1071	Europe/Kyiv
LWR	EHLW	Leeuwarden Air Base	Leeuwarden	Friesland	NL	53.22860	5.76056	3	Europe/Amsterdam
LWS	KLWS	Lewiston/Nez Perce County Airport	Lewiston	Idaho	US	46.37450	-117.01540	1442	America/Los_Angeles
LWT	KLWT	Lewistown Municipal Airport	Lewistown	Montana	US	47.04925	-109.46669	4170	America/Denver
LWV	KLWV	Lawrenceville-Vincennes International Airport	Lawrenceville	Illinois	US	38.76428	-87.60550	430	America/Chicago
LWY	WBGW	Lawas Airport	Lawas	Sarawak	MY	4.84917	115.40800	5	Asia/Kuala_Lumpur
LXA	ZULS	Lhasa Gonggar Airport	Lhasa	Tibet	CN	29.29780	90.91190	13136	Asia/Shanghai
LXG	VLLN	Luang Namtha Airport	Luang Namtha	Loungnamtha	LA	20.96700	101.40000	1968	Asia/Vientiane
LXN	KLXN	Jim Kelly Field	Lexington	Nebraska	US	40.79042	-99.77591	2413	America/Chicago
LXR	HELX	Luxor International Airport	Luxor	Qena	EG	25.67100	32.70660	294	Africa/Cairo
LXS	LGLM	Limnos Airport	Limnos Island	North Aegean	GR	39.91710	25.23630	14	Europe/Athens
LXU	FLLK	Lukulu Airport	Lukulu	Western	ZM	-14.37480	23.24950	3480	Africa/Lusaka
LXV	KLXV	Lake County Airport	Leadville	Colorado	US	39.21947	-106.31642	9934	America/Denver
LYA	ZHLY	Luoyang Airport	Luoyang	Henan	CN	34.74110	112.38800	840	Asia/Shanghai
LYB	MWCL	Edward Bodden Airfield	Little Cayman	\N	KY	19.66700	-80.10000	3	America/Cayman
LYC	ESNL	Lycksele Airport	\N	Vaesterbotten	SE	64.54830	18.71620	705	Europe/Stockholm
LYG	ZSLG	Lianyungang Airport	Lianyungang	Jiangsu	CN	34.57167	118.87361	0	Asia/Shanghai
LYH	KLYH	Lynchburg Regional/Preston Glenn Field	Lynchburg	Virginia	US	37.32539	-79.20122	938	America/New_York
LYI	ZSLY	Shubuling Airport	Linyi	Shandong	CN	35.04610	118.41200	0	Asia/Shanghai
LYN	LFLY	Lyon-Bron Airport	Lyon/Bron	Auvergne-Rhone-Alpes	FR	45.72720	4.94427	659	Europe/Paris
LYO	KLYO	Lyons-Rice County Municipal Airport	Lyons	Kansas	US	38.34025	-98.22856	1692	America/Chicago
LYP	OPFA	Faisalabad International Airport	Faisalabad	Punjab	PK	31.36500	72.99480	591	Asia/Karachi
LYR	ENSB	Svalbard Airport Longyear	Longyearbyen	Svalbard	NO	78.24610	15.46560	88	Arctic/Longyearbyen
LYS	LFLL	Lyon Saint-Exupery Airport	Lyon	Auvergne-Rhone-Alpes	FR	45.72640	5.09083	821	Europe/Paris
LYU	KELO	Ely Municipal Airport	Ely	Minnesota	US	47.82401	-91.82932	1456	America/Chicago
LYX	EGMD	Lydd Airport	Lydd	England	GB	50.95610	0.93917	13	Europe/London
LZA	FZUG	Luiza Airport	Luiza	\N	CD	-7.18300	22.40000	2890	Africa/Lubumbashi
LZC	MMLC	Lazaro Cardenas Airport	Lazaro Cardenas	Michoacan	MX	18.00170	-102.22100	39	America/Mexico_City
LZG	ZULA	Langzhong Gucheng Airport	Langzhong	Sichuan	CN	31.50366	106.03535	1446	Asia/Shanghai
LZH	ZGZH	Bailian Airport	Liuzhou	Guangxi	CN	24.20750	109.39100	295	Asia/Shanghai
LZI	FZAL	Luozi Airport	Luozi	Bas-Congo	CD	-4.95000	14.13300	722	Africa/Kinshasa
LZM	FNLZ	Luzamba Airport	Luzamba	Luanda-Norte	AO	-9.11596	18.04930	2904	Africa/Luanda
LZN	RCFG	Matsu Nangan Airport	Nangang Island	Fukien	TW	26.15980	119.95800	232	Asia/Taipei
LZO	ZULZ	Luzhou Airport	Luzhou	Sichuan	CN	28.85220	105.39300	0	Asia/Shanghai
LZR	YLZI	Lizard Island Airport	\N	Queensland	AU	-14.66670	145.45000	70	Australia/Brisbane
LZU	KLZU	Gwinnett County/Briscoe Field	Lawrenceville	Georgia	US	33.97809	-83.96236	1062	America/New_York
LZY	ZUNZ	Nyingchi Airport	Nyingchi	Tibet	CN	29.30330	94.33530	9675	Asia/Shanghai
MAA	VOMM	Chennai International Airport	Chennai	Tamil Nadu	IN	12.99001	80.16930	52	Asia/Kolkata
MAB	SBMA	Maraba Airport	Maraba	Pará	BR	-5.36859	-49.13800	357	America/Araguaina
MAC	KMAC	Macon Downtown Airport	Macon	Georgia	US	32.82176	-83.56194	437	America/New_York
MAD	LEMD	Madrid Barajas International Airport	Madrid	Comunidad de Madrid	ES	40.49360	-3.56676	2001	Europe/Madrid
MAE	KMAE	Madera Municipal Airport	Madera	California	US	36.98860	-120.11245	255	America/Los_Angeles
MAF	KMAF	Midland International Air And Space Port Airport	Midland	Texas	US	31.94253	-102.20192	2872	America/Chicago
MAG	AYMD	Madang Airport	Madang	Madang	PG	-5.20708	145.78900	20	Pacific/Port_Moresby
MAH	LEMH	Menorca Airport	Menorca Island	Islas Baleares	ES	39.86260	4.21865	302	Europe/Madrid
MAJ	PKMJ	Amata Kabua International Airport	Majuro Atoll	\N	MH	7.06498	171.27203	6	Pacific/Majuro
MAK	HSSM	Malakal Airport	Malakal	\N	SS	9.55897	31.65220	1291	Africa/Juba
MAL	WAPE	Mangole Airport Falabisahaya	Mangole Island	North Maluku	ID	-1.87579	125.83000	889	Asia/Jayapura
MAM	MMMA	General Servando Canales International Airport	Matamoros	Tamaulipas	MX	25.76990	-97.52530	25	America/Mexico_City
MAN	EGCC	Manchester Airport	Manchester	England	GB	53.35370	-2.27495	257	Europe/London
MAO	SBEG	Eduardo Gomes International Airport	Manaus	Amazonas	BR	-3.03861	-60.04970	264	America/Boa_Vista
MAQ	VTPM	Mae Sot Airport	\N	Tak	TH	16.69990	98.54510	690	Asia/Bangkok
MAR	SVMC	La Chinita International Airport	Maracaibo	Zulia	VE	10.55821	-71.72786	239	America/Caracas
MAS	AYMO	Momote Airport	\N	Manus	PG	-2.06189	147.42400	12	Pacific/Port_Moresby
MAT	FZAM	Tshimpi Airport	Matadi	Bas-Congo	CD	-5.79961	13.44040	1115	Africa/Kinshasa
MAU	NTTP	Maupiti Airport	\N	Leeward-Islands	PF	-16.42650	-152.24400	15	Pacific/Tahiti
MAW	KMAW	Malden Regional Airport	Malden	Missouri	US	36.59820	-89.99255	295	America/Chicago
MAX	GOSM	Ouro Sogui Airport	Matam	Saint-Louis	SN	15.59360	-13.32280	85	Africa/Dakar
MAY	MYAB	Clarence A. Bain Airport	Mangrove Cay	Mangrove-Cay	BS	24.28770	-77.68460	19	America/Nassau
MAZ	TJMZ	Eugenio Maria De Hostos Airport	Mayaguez	Puerto Rico	US	18.25569	-67.14847	29	America/Puerto_Rico
MBA	HKMO	Mombasa Moi International Airport	Mombasa	Mombasa	KE	-4.03483	39.59420	200	Africa/Nairobi
MBB	YMBL	Marble Bar Airport	\N	Western Australia	AU	-21.16330	119.83300	194	Australia/Perth
MBC	FOGG	M'Bigou Airport	M'Bigou	Ngouni	GA	-1.88300	11.93300	2346	Africa/Libreville
MBD	FAMM	Mmabatho International Airport	Mafeking	North West	ZA	-25.79840	25.54800	4181	Africa/Johannesburg
MBE	RJEB	Monbetsu Airport	Monbetsu	Hokkaido	JP	44.30390	143.40401	80	Asia/Tokyo
MBF	YPOK	Porepunkah Airport	\N	Victoria	AU	-36.71773	146.89004	935	Australia/Melbourne
MBG	KMBG	Mobridge Municipal Airport	Mobridge	South Dakota	US	45.54628	-100.40627	1716	America/Chicago
MBH	YMYB	Maryborough Airport	\N	Queensland	AU	-25.51330	152.71500	38	Australia/Brisbane
MBI	HTMB	Mbeya Airport	Mbeya	Mbeya	TZ	-8.91700	33.46700	5600	Africa/Dar_es_Salaam
MBJ	MKJS	Sangster International Airport	Montego Bay	St-James	JM	18.50370	-77.91340	4	America/Jamaica
MBK	SWXM	Regional Orlando Villas Boas Airport	Matupa	Mato Grosso do Sul	BR	-10.17028	-54.95278	886	America/Cuiaba
MBL	KMBL	Manistee County/Blacker Airport	Manistee	Michigan	US	44.27246	-86.24690	621	America/Detroit
MBO	RPUM	Mamburao Airport	\N	Mimaropa	PH	13.20810	120.60500	13	Asia/Manila
MBP	SPBB	Moyobamba Airport	Moyobamba	San Martin	PE	-6.01889	-76.98833	2749	America/Lima
MBQ	HUMA	Mbarara Airport	Mbarara	Western Region	UG	-0.55528	30.59940	4600	Africa/Kampala
MBS	KMBS	Mbs International Airport	Saginaw	Michigan	US	43.53293	-84.07964	668	America/New_York
MBT	RPVJ	Moises R. Espinosa Airport	Masbate	Bicol	PH	12.36940	123.62900	26	Asia/Manila
MBU	AGGI	Babanakira Airport	Mbambanakira	Guadalcanal	SB	-9.74750	159.83900	0	Pacific/Guadalcanal
MBW	YMMB	Melbourne Moorabbin Airport	Melbourne	Victoria	AU	-37.97580	145.10201	50	Australia/Melbourne
MBX	LJMB	Maribor Airport	\N	Hoce-Slivnica	SI	46.47990	15.68610	876	Europe/Ljubljana
MBY	KMBY	Omar N Bradley Airport	Moberly	Missouri	US	39.46317	-92.42589	867	America/Chicago
MBZ	SWMW	Maues Airport	Maues	Amazonas	BR	-3.37217	-57.72480	69	America/Boa_Vista
MCA	GUMA	Macenta Airport	Macenta	Nzerekore	GN	8.53300	-9.46700	1690	Africa/Conakry
MCB	KMCB	Mc Comb/Pike County/John E Lewis Field	Mc Comb	Mississippi	US	31.17844	-90.47186	413	America/Chicago
MCC	KMCC	Mc Clellan Airfield	Sacramento	California	US	38.66764	-121.40061	77	America/Los_Angeles
MCD	KMCD	Mackinac Island Airport	Mackinac Island	Michigan	US	45.86498	-84.63709	741	America/Detroit
MCE	KMCE	Merced Yosemite Regional Airport	Merced	California	US	37.28475	-120.51392	155	America/Los_Angeles
MCF	KMCF	Macdill Afb Airport	Tampa	Florida	US	27.84934	-82.52122	14	America/New_York
MCG	PAMC	Mc Grath Airport	Mc Grath	Alaska	US	62.95278	-155.60705	343	America/Anchorage
MCH	SEMH	General Manuel Serrano Airport	Machala	El-Oro	EC	-3.26890	-79.96160	11	America/Guayaquil
MCI	KMCI	Kansas City International Airport	Kansas City	Missouri	US	39.29760	-94.71391	1027	America/Chicago
MCJ	SKLM	Jorge Isaac Airport	La Mina-Maicao	La Guajira	CO	11.23250	-72.49010	281	America/Bogota
MCK	KMCK	Mc Cook Ben Nelson Regional Airport	Mc Cook	Nebraska	US	40.20629	-100.59209	2583	America/Chicago
MCL	PAIN	Mc Kinley Ntl Park Airport	Mckinley Park	Alaska	US	63.73260	-148.91064	1720	America/Anchorage
MCN	KMCN	Middle Georgia Regional Airport	Macon	Georgia	US	32.69283	-83.64922	354	America/New_York
MCO	KMCO	Orlando International Airport	Orlando	Florida	US	28.42939	-81.30899	96	America/New_York
MCP	SBMQ	Alberto Alcolumbre Airport	Macapa	Amapá	BR	0.05066	-51.07220	56	America/Belem
MCR	MGMM	Melchor de Mencos Airport	Melchor de Mencos	Peten	GT	17.06861	-89.15222	4670	America/Guatemala
MCS	SARM	Monte Caseros Airport	Monte Caseros	Corrientes	AR	-30.27190	-57.64020	170	America/Argentina/Cordoba
MCT	OOMS	Muscat International Airport	Muscat	Muscat	OM	23.59330	58.28440	48	Asia/Muscat
MCU	LFBK	Montlucon-Gueret Airport	Montlucon/Gueret	Nouvelle-Aquitaine	FR	46.22260	2.36396	1497	Europe/Paris
MCV	YMHU	McArthur River Mine Airport	McArthur River Mine	Northern Territory	AU	-16.44250	136.08400	131	Australia/Darwin
MCW	KMCW	Mason City Municipal Airport	Mason City	Iowa	US	43.15781	-93.33125	1213	America/Chicago
MCX	URML	Uytash Airport	Makhachkala	Dagestan	RU	42.81680	47.65230	12	Europe/Moscow
MCY	YBMC	Sunshine Coast Airport	Maroochydore	Queensland	AU	-26.60330	153.09100	15	Australia/Brisbane
MCZ	SBMO	Zumbi dos Palmares Airport	Maceio	Alagoas	BR	-9.51081	-35.79170	387	America/Maceio
MDC	WAMM	Sam Ratulangi Airport	Manado-Celebes Island	North Sulawesi	ID	1.54926	124.92600	264	Asia/Makassar
MDD	KMDD	Midland Airpark	Midland	Texas	US	32.03654	-102.10151	2805	America/Chicago
MDE	SKRG	Jose Maria Cordova International Airport	Rionegro	Antioquia	CO	6.16454	-75.42310	6955	America/Bogota
MDF	KMDZ	Taylor County Airport	Medford	Wisconsin	US	45.10132	-90.30017	1478	America/Chicago
MDG	ZYMD	Mudanjiang Hailang International Airport	Mudanjiang	Heilongjiang	CN	44.52410	129.56900	883	Asia/Shanghai
MDH	KMDH	Southern Illinois Airport	Carbondale/Murphysboro	Illinois	US	37.77808	-89.25203	411	America/Chicago
MDI	DNMK	Makurdi Airport	Makurdi	Benue	NG	7.70388	8.61394	371	Africa/Lagos
MDJ	\N	Madras Municipal Airport	Madras	Oregon	US	44.67016	-121.15515	2438	America/Los_Angeles
MDK	FZEA	Mbandaka Airport	Mbandaka	Equateur	CD	0.02260	18.28870	1040	Africa/Kinshasa
MDL	VYMD	Mandalay International Airport	Mandalay	Mandalay	MM	21.70220	95.97790	300	Asia/Yangon
MDN	KIMS	Madison Regional Airport	Madison	Indiana	US	38.75992	-85.46469	819	America/Indiana/Indianapolis
MDO	PAMD	Middleton Island Airport	Middleton Island	Alaska	US	59.44994	-146.30724	100	America/Anchorage
MDP	WAKD	Mindiptana Airport	Mindiptana-Papua Island	Papua	ID	-5.75000	140.36700	157	Asia/Jayapura
MDQ	SAZM	Astor Piazzola International Airport	Mar del Plata	Buenos-Aires	AR	-37.93420	-57.57330	72	America/Argentina/Buenos_Aires
MDS	MBMC	Middle Caicos Airport	Middle Caicos	\N	TC	21.82602	-71.80250	9	America/Grand_Turk
MDT	KMDT	Harrisburg International Airport	Harrisburg	Pennsylvania	US	40.19319	-76.76262	310	America/New_York
MDU	AYMN	Mendi Airport	\N	Southern Highlands	PG	-6.14774	143.65700	5680	Pacific/Port_Moresby
MDW	KMDW	Chicago Midway International Airport	Chicago	Illinois	US	41.78564	-87.75273	620	America/Chicago
MDX	SATM	Mercedes Airport	Mercedes	Corrientes	AR	-29.22140	-58.08780	358	America/Argentina/Cordoba
MDY	PMDY	Henderson Field	Midway Atoll	Midway Islands	UM	28.20148	-177.38131	12	Pacific/Midway
MDZ	SAME	El Plumerillo Airport	Mendoza	Mendoza	AR	-32.83170	-68.79290	2310	America/Argentina/Mendoza
MEA	SBME	Macae Airport	Macae	Rio de Janeiro	BR	-22.34300	-41.76600	8	America/Sao_Paulo
MEB	YMEN	Melbourne Essendon Airport	\N	Victoria	AU	-37.72810	144.90199	282	Australia/Melbourne
MEC	SEMT	Eloy Alfaro International Airport	Manta	Manabi	EC	-0.94608	-80.67880	48	America/Guayaquil
MED	OEMA	Prince Mohammad Bin Abdulaziz Airport	Medina	Al-Madinah-al-Munawwarah	SA	24.55340	39.70510	2151	Asia/Riyadh
MEE	NWWR	Mare Airport	Mare	Loyalty-Islands	NC	-21.48170	168.03799	141	Pacific/Noumea
MEG	FNMA	Malanje Airport	Malanje	Malanje	AO	-9.52509	16.31240	3868	Africa/Luanda
MEH	ENMH	Mehamn Airport	Mehamn	Finnmark	NO	71.02970	27.82670	39	Europe/Oslo
MEI	KMEI	Key Field	Meridian	Mississippi	US	32.33286	-88.75157	298	America/Chicago
MEJ	KGKJ	Port Meadville Airport	Meadville	Pennsylvania	US	41.62653	-80.21472	1399	America/New_York
MEK	GMFM	Bassatine Airport	Meknes	Fes-Meknes	MA	33.87910	-5.51512	1890	Africa/Casablanca
MEL	YMML	Melbourne International Airport	Melbourne	Victoria	AU	-37.67330	144.84300	434	Australia/Melbourne
MEM	KMEM	Frederick W Smith International/Memphis Airport	Memphis	Tennessee	US	35.04241	-89.97668	341	America/Chicago
MEN	LFNB	Mende-Brenoux Airport	Mende/Brenoux	Occitanie	FR	44.50210	3.53282	3362	Europe/Paris
MEO	KMQI	Dare County Regional Airport	Manteo	North Carolina	US	35.91898	-75.69554	13	America/New_York
MEP	WMAU	Mersing Airport	Mersing	Johor	MY	2.38300	103.86700	10	Asia/Kuala_Lumpur
MEQ	WITC	Cut Nyak Dien Airport	Peureumeue, Sumatra Island	Aceh	ID	4.25000	96.21700	7	Asia/Jakarta
MER	KMER	Castle Airport	Atwater	California	US	37.38048	-120.56819	190	America/Los_Angeles
MES	WIMK	Soewondo Air Force Base	Medan, Sumatra Island	North Sumatra	ID	3.55917	98.67111	114	Asia/Jakarta
MET	YMOT	Moreton Airport	Moreton	Queensland	AU	-12.44420	142.63800	0	Australia/Brisbane
MEU	SBMD	Monte Dourado Airport	Almeirim	Pará	BR	-0.88984	-52.60220	677	America/Belem
MEV	KMEV	Minden-Tahoe Airport	Minden	Nevada	US	39.00050	-119.75111	4724	America/Los_Angeles
MEW	FZVM	Mweka Airport	Mweka	\N	CD	-4.85000	21.55000	1968	Africa/Lubumbashi
MEX	MMMX	Licenciado Benito Juarez International Airport	Mexico City	Mexico City	MX	19.43630	-99.07210	7316	America/Mexico_City
MEY	VNMG	Meghauli Airport	Meghauli	Central Region	NP	27.57740	84.22875	600	Asia/Kathmandu
MEZ	FAMH	Musina(Messina) Airport	Musina	Limpopo	ZA	-22.35600	29.98620	1904	Africa/Johannesburg
MFA	HTMA	Mafia Island Airport	Mafia Island	Pwani	TZ	-7.91700	39.66700	60	Africa/Dar_es_Salaam
MFC	FXMF	Mafeteng Airport	Mafeteng	Mafeteng	LS	-29.80110	27.24360	5350	Africa/Maseru
MFD	KMFD	Mansfield Lahm Regional Airport	Mansfield	Ohio	US	40.82142	-82.51664	1297	America/New_York
MFE	KMFE	Mc Allen International Airport	Mc Allen	Texas	US	26.17583	-98.23861	107	America/Chicago
MFF	FOOD	Moanda Airport	Moanda	Haut-Ogooue	GA	-1.53300	13.26700	1877	Africa/Libreville
MFG	OPMF	Muzaffarabad Airport	Muzaffarabad	Azad-Kashmir	PK	34.33900	73.50860	2691	Asia/Karachi
MFH	\N	Mesquite Airport	Mesquite	Nevada	US	36.83314	-114.05589	1978	America/Los_Angeles
MFI	KMFI	Marshfield Municipal Airport	Marshfield	Wisconsin	US	44.63689	-90.18932	1278	America/Chicago
MFJ	NFMO	Moala Airport	Moala	Eastern	FJ	-18.56670	179.95100	13	Pacific/Fiji
MFK	RCMT	Matsu Beigan Airport	Beigan Island	Fukien	TW	26.22420	120.00300	41	Asia/Taipei
MFM	VMMC	Macau International Airport	Taipa	\N	MO	22.14960	113.59200	20	Asia/Macau
MFN	NZMF	Milford Sound Airport	\N	Southland	NZ	-44.67330	167.92300	10	Pacific/Auckland
MFO	AYNG	Manguna Airport	Manguna	East New Britain	PG	-5.57778	151.79233	187	Pacific/Port_Moresby
MFP	YMCR	Manners Creek Airport	\N	Northern Territory	AU	-22.10000	137.98300	0	Australia/Darwin
MFQ	DRRM	Maradi Airport	Maradi	Maradi	NE	13.50250	7.12675	1240	Africa/Niamey
MFR	KMFR	Rogue Valley International/Medford Airport	Medford	Oregon	US	42.37497	-122.87329	1335	America/Los_Angeles
MFS	SKMF	Miraflores Airport	Miraflores	Guaviare	CO	1.35000	-71.94440	730	America/Bogota
MFU	FLMF	Mfuwe Airport	Mfuwe	Eastern	ZM	-13.25890	31.93660	1853	Africa/Lusaka
MFV	KMFV	Accomack County Airport	Melfa	Virginia	US	37.64688	-75.76104	48	America/New_York
MFX	LFKX	Meribel Airport	Ajaccio	Auvergne-Rhone-Alpes	FR	45.40690	6.58056	5636	Europe/Paris
MGA	MNMG	Augusto C. Sandino (Managua) International Airport	Managua	Managua	NI	12.14150	-86.16820	194	America/Managua
MGB	YMTG	Mount Gambier Airport	\N	South Australia	AU	-37.74560	140.78500	212	Australia/Adelaide
MGC	KMGC	Michigan City Municipal-Phillips Field	Michigan City	Indiana	US	41.70332	-86.82124	655	America/Chicago
MGD	SLMG	Magdalena Airport	Magdalena	El-Beni	BO	-13.26075	-64.06076	462	America/La_Paz
MGE	KMGE	Dobbins Arb Airport	Marietta	Georgia	US	33.91444	-84.51425	1068	America/New_York
MGF	SBMG	Regional de Maringa - Silvio Nane Junior Airport	Maringa	Paraná	BR	-23.47944	-52.01222	1788	America/Sao_Paulo
MGH	FAMG	Margate Airport	Margate	KwaZulu-Natal	ZA	-30.85740	30.34300	495	Africa/Johannesburg
MGJ	KMGJ	Orange County Airport	Montgomery	New York	US	41.51181	-74.26354	370	America/New_York
MGK	VYMT	Mong Tong Airport	Mong Tong	Shan	MM	20.29670	98.89890	1840	Asia/Yangon
MGL	EDLN	Monchengladbach Airport	Monchengladbach	Nordrhein-Westfalen	DE	51.23028	6.50444	125	Europe/Berlin
MGM	KMGM	Montgomery Regional (Dannelly Field) Airport	Montgomery	Alabama	US	32.30064	-86.39397	221	America/Chicago
MGN	SKMG	Baracoa Airport	Magangue	Bolivar	CO	9.28474	-74.84610	178	America/Bogota
MGQ	HCMM	Aden Adde International Airport	Mogadishu	Banaadir	SO	2.01444	45.30470	29	Africa/Mogadishu
MGR	KMGR	Moultrie Municipal Airport	Moultrie	Georgia	US	31.08558	-83.80281	297	America/New_York
MGS	NCMG	Mangaia Island Airport	Mangaia Island	\N	CK	-21.89599	-157.90666	45	Pacific/Rarotonga
MGT	YMGB	Milingimbi Airport	Milingimbi Island	Northern Territory	AU	-12.09440	134.89400	53	Australia/Darwin
MGU	VYMN	Manaung Airport	Manaung	Rakhine	MM	18.84580	93.68890	102	Asia/Yangon
MGV	YMGR	Margaret River (Station) Airport	\N	Western Australia	AU	-18.62170	126.88300	289	Australia/Perth
MGW	KMGW	Morgantown Municipal/Walter L Bill Hart Field	Morgantown	West Virginia	US	39.64359	-79.91755	1244	America/New_York
MGX	FOGI	Moabi Airport	Moabi	Nyanga	GA	-2.43300	11.00000	787	Africa/Libreville
MGY	KMGY	Dayton/Wright Brothers Airport	Dayton	Ohio	US	39.58897	-84.22486	957	America/New_York
MGZ	VYME	Myeik Airport	Mkeik	Tanintharyi	MM	12.43980	98.62150	75	Asia/Yangon
MHA	SYMD	Mahdia Airport	Mahdia	Potaro-Siparuni	GY	5.27749	-59.15110	300	America/Guyana
MHC	SCPQ	Mocopulli Airport	Dalcahue	Los Lagos Region	CL	-42.34028	-73.71556	528	America/Santiago
MHD	OIMM	Mashhad International Airport	Mashhad	Razavi-Khorasan	IR	36.23520	59.64100	3263	Asia/Tehran
MHE	KMHE	Mitchell Municipal Airport	Mitchell	South Dakota	US	43.77482	-98.03861	1304	America/Chicago
MHG	EDFM	Mannheim-City Airport	Mannheim	Baden-Württemberg	DE	49.47306	8.51417	308	Europe/Berlin
MHH	MYAM	Marsh Harbour International Airport	Marsh Harbour	\N	BS	26.51140	-77.08350	6	America/Nassau
MHI	HDMO	Moucha Airport	Moucha Island	Djibouti	DJ	11.71667	43.20000	0	Africa/Djibouti
MHK	KMHK	Manhattan Regional Airport	Manhattan	Kansas	US	39.14142	-96.67156	1066	America/Chicago
MHL	KMHL	Marshall Memorial Municipal Airport	Marshall	Missouri	US	39.09548	-93.20300	779	America/Chicago
MHN	\N	Hooker County Airport	Mullen	Nebraska	US	42.04216	-101.05966	3240	America/Chicago
MHO	YMHO	Mount House Airport	\N	Western Australia	AU	-17.05500	125.71000	289	Australia/Perth
MHQ	EFMA	Mariehamn Airport	\N	Mariehamns-stad	FI	60.12220	19.89820	17	Europe/Mariehamn
MHR	KMHR	Sacramento Mather Airport	Sacramento	California	US	38.55531	-121.29721	98	America/Los_Angeles
MHS	\N	Dunsmuir Municipal-Mott Airport	Dunsmuir	California	US	41.26292	-122.27204	3261	America/Los_Angeles
MHT	KMHT	Manchester Boston Regional Airport	Manchester	New Hampshire	US	42.93281	-71.43575	266	America/New_York
MHU	YHOT	Mount Hotham Airport	Mount Hotham	Victoria	AU	-37.04750	147.33400	4260	Australia/Hobart
MHV	KMHV	Mojave Air & Space Port/Rutan Field	Mojave	California	US	35.05894	-118.15061	2801	America/Los_Angeles
MHW	SLAG	Monteagudo Airport	El Banado	Chuquisaca	BO	-19.82700	-63.96100	3674	America/La_Paz
MHX	NCMH	Manihiki Island Airport	Manihiki Island	\N	CK	-10.37670	-161.00200	0	Pacific/Rarotonga
MHZ	EGUN	RAF Mildenhall	Mildenhall	England	GB	52.36190	0.48641	33	Europe/London
MIA	KMIA	Miami International Airport	Miami	Florida	US	25.79536	-80.29012	9	America/New_York
MIB	KMIB	Minot Afb Airport	Minot	North Dakota	US	48.41577	-101.35804	1666	America/Chicago
MIC	KMIC	Crystal Airport	Minneapolis	Minnesota	US	45.06247	-93.35397	869	America/Chicago
MID	MMMD	Licenciado Manuel Crescencio Rejon Int Airport	Merida	Yucatan	MX	20.93700	-89.65770	38	America/Merida
MIE	KMIE	Delaware County Regional Airport	Muncie	Indiana	US	40.24247	-85.39575	937	America/Indiana/Indianapolis
MIF	\N	Roy Hurd Memorial Airport	Monahans	Texas	US	31.58247	-102.90903	2614	America/Chicago
MIG	ZUMY	Mianyang Airport	Mianyang	Sichuan	CN	31.42810	104.74100	0	Asia/Shanghai
MIH	YMIP	Mitchell Plateau Airport	Mitchell Plateau	Western Australia	AU	-14.79140	125.82400	0	Australia/Perth
MII	SBML	Marilia Airport	Marilia	São Paulo	BR	-22.19690	-49.92640	2122	America/Sao_Paulo
MIJ	\N	Mili Airport	Mili Island	\N	MH	6.08333	171.73333	4	Pacific/Majuro
MIK	EFMI	Mikkeli Airport	Mikkeli	Southern Savonia	FI	61.68660	27.20180	329	Europe/Helsinki
MIM	YMER	Merimbula Airport	Merimbula	New South Wales	AU	-36.90860	149.90100	7	Australia/Sydney
MIN	YMPA	Minnipa Airport	\N	South Australia	AU	-32.84330	135.14500	155	Australia/Adelaide
MIO	KMIO	Miami Regional Airport	Miami	Oklahoma	US	36.90922	-94.88750	806	America/Chicago
MIP	LLMR	Mitzpe Ramon Airfield	Mitzpe Ramon	Southern District	IL	30.65060	34.80690	2556	Asia/Jerusalem
MIQ	KMLE	Millard Airport	Omaha	Nebraska	US	41.19599	-96.11226	1051	America/Chicago
MIR	DTMB	Monastir Habib Bourguiba International Airport	Monastir	Al-Munastir	TN	35.75810	10.75470	9	Africa/Tunis
MIS	AYMS	Misima Island Airport	Misima Island	Milne Bay	PG	-10.68920	152.83800	26	Pacific/Port_Moresby
MIT	KMIT	Shafter-Minter Field	Shafter	California	US	35.50748	-119.19213	425	America/Los_Angeles
MIU	DNMA	Maiduguri International Airport	Maiduguri	Borno	NG	11.85530	13.08090	1099	Africa/Lagos
MIV	KMIV	Millville Municipal Airport	Millville	New Jersey	US	39.36781	-75.07222	85	America/New_York
MIW	KMIW	Marshalltown Municipal Airport	Marshalltown	Iowa	US	42.11275	-92.91778	975	America/Chicago
MJA	FMSJ	Manja Airport	Manja	\N	MG	-21.42611	44.31651	787	Indian/Antananarivo
MJC	DIMN	Man Airport	\N	Montagnes	CI	7.27207	-7.58736	1089	Africa/Abidjan
MJD	OPMJ	Moenjodaro Airport	Moenjodaro	Sindh	PK	27.33520	68.14310	154	Asia/Karachi
MJF	ENMS	Mosjøen Airport Kjaerstad	\N	Nordland	NO	65.78400	13.21490	237	Europe/Oslo
MJG	MUMJ	Mayajigua Airport	Mayajigua	Sancti-Spiritus	CU	22.23080	-79.06220	173	America/Havana
MJI	HLLM	Mitiga Airport	Tripoli	Tripoli	LY	32.89410	13.27600	36	Africa/Tripoli
MJK	YSHK	Shark Bay Airport	Monkey Mia	Western Australia	AU	-25.89390	113.57700	111	Australia/Perth
MJL	FOGM	Mouilla Ville Airport	Mouila	Ngouni	GA	-1.84514	11.05670	295	Africa/Libreville
MJM	FZWA	Mbuji Mayi Airport	Mbuji Mayi	Kasai-Oriental	CD	-6.12124	23.56900	2221	Africa/Lubumbashi
MJN	FMNM	Amborovy Airport	\N	\N	MG	-15.66684	46.35123	87	Indian/Antananarivo
MJO	FYME	Mount Etjo Airport	\N	Otjozondjupa	NA	-21.02330	16.45280	5000	Africa/Windhoek
MJP	YMJM	Manjimup Airport	\N	Western Australia	AU	-34.26530	116.14000	940	Australia/Perth
MJQ	KMJQ	Jackson Municipal Airport	Jackson	Minnesota	US	43.65078	-94.98658	1446	America/Chicago
MJR	SAEM	Miramar Airport	Miramar	Buenos-Aires	AR	-38.22710	-57.86970	42	America/Argentina/Buenos_Aires
MJT	LGMT	Mytilene International Airport	Mytilene	North Aegean	GR	39.05670	26.59830	60	Europe/Athens
MJU	WAWJ	Tampa Padang Airport	Mamuju-Celebes Island	West Sulawesi	ID	-2.58333	119.03333	49	Asia/Makassar
MJX	KMJX	Ocean County Airport	Toms River	New Jersey	US	39.92604	-74.29554	86	America/New_York
MJZ	UERR	Mirny Airport	Mirny	Chukot	RU	62.53470	114.03900	1156	Asia/Yakutsk
MKA	LKMR	Marianske Lazne Airport	Marianske Lazne	Karlovarsky	CZ	49.92280	12.72470	1772	Europe/Prague
MKB	FOOE	Mekambo Airport	Mekambo	Ogooue-Ivindo	GA	1.01700	13.93300	1686	Africa/Libreville
MKC	KMKC	Kansas City Downtown/Wheeler Field	Kansas City	Missouri	US	39.12293	-94.59282	757	America/Chicago
MKE	KMKE	General Mitchell International Airport	Milwaukee	Wisconsin	US	42.94693	-87.89706	728	America/Chicago
MKG	KMKG	Muskegon County Airport	Muskegon	Michigan	US	43.16767	-86.23544	628	America/New_York
MKH	FXMK	Mokhotlong Airport	Mokhotlong	Mokhotlong	LS	-29.28180	29.07280	7200	Africa/Maseru
MKI	FEGE	M'Boki Airport	Mboki	Haut-Mbomou	CF	5.33301	25.93190	1969	Africa/Bangui
MKJ	FCOM	Makoua Airport	Makoua	Cuvette	CG	-0.01700	15.58300	1293	Africa/Brazzaville
MKK	PHMK	Molokai Airport	Kaunakakai	Hawaii	US	21.15289	-157.09626	454	Pacific/Honolulu
MKL	KMKL	Jackson Regional Airport	Jackson	Tennessee	US	35.59988	-88.91561	435	America/Chicago
MKM	WBGK	Mukah Airport	Mukah	Sarawak	MY	2.90639	112.08000	13	Asia/Kuching
MKO	KMKO	Muskogee-Davis Regional Airport	Muskogee	Oklahoma	US	35.65775	-95.36164	612	America/Chicago
MKP	NTGM	Makemo Airport	\N	Iles-Tuamotu-Gambier	PF	-16.58390	-143.65800	3	Pacific/Tahiti
MKQ	WAKK	Mopah Airport	Merauke-Papua Island	Papua	ID	-8.52029	140.41800	10	Asia/Jayapura
MKR	YMEK	Meekatharra Airport	\N	Western Australia	AU	-26.61170	118.54800	1713	Australia/Perth
MKT	KMKT	Mankato Regional Airport	Mankato	Minnesota	US	44.22278	-93.91931	1021	America/Chicago
MKU	FOOK	Makokou Airport	Makokou	Ogooue-Ivindo	GA	0.57921	12.89090	1726	Africa/Libreville
MKV	YMVG	Mount Cavenagh Airport	\N	Northern Territory	AU	-25.96670	133.20000	0	Australia/Darwin
MKW	WASR	Rendani Airport	Manokwari-Papua Island	West Papua	ID	-0.89183	134.04900	23	Asia/Jayapura
MKY	YBMK	Mackay Airport	Mackay	Queensland	AU	-21.17170	149.17999	19	Australia/Brisbane
MKZ	WMKM	Malacca Airport	Malacca	\N	MY	2.26336	102.25200	35	Asia/Kuala_Lumpur
MLA	LMML	Luqa Airport	Luqa	Luqa	MT	35.85750	14.47750	300	Europe/Malta
MLB	KMLB	Melbourne Orlando International Airport	Melbourne	Florida	US	28.10275	-80.64525	33	America/New_York
MLC	KMLC	Mc Alester Regional Airport	Mc Alester	Oklahoma	US	34.88239	-95.78347	771	America/Chicago
MLD	KMLD	Malad City Airport	Malad City	Idaho	US	42.17013	-112.29268	4503	America/Denver
MLE	VRMM	Velana International Airport	Malé	Kaafu	MV	4.19167	73.52917	8	Indian/Maldives
MLF	KMLF	Milford Municipal/Ben And Judy Briscoe Field	Milford	Utah	US	38.42664	-113.01327	5042	America/Denver
MLG	WARA	Abdul Rachman Saleh Airport	Malang, Java Island	East Java	ID	-7.92656	112.71500	1726	Asia/Jakarta
MLH	\N	EuroAirport Basel-Mulhouse-Freiburg Airport	Saint-Louis	Haut-Rhin	FR	47.58960	7.52991	885	Europe/Paris
MLI	KMLI	Quad Cities International Airport	Moline	Illinois	US	41.44821	-90.50777	590	America/Chicago
MLJ	KMLJ	Baldwin County Regional Airport	Milledgeville	Georgia	US	33.15423	-83.24141	385	America/New_York
MLK	\N	Malta Airport	Malta	Montana	US	48.36694	-107.91933	2254	America/Denver
MLL	PADM	Marshall Don Hunter Sr Airport	Marshall	Alaska	US	61.86417	-162.02611	115	America/Nome
MLM	MMMM	General Francisco J. Mujica International Airport	Morelia	Michoacan	MX	19.84990	-101.02500	6033	America/Mexico_City
MLN	GEML	Melilla Airport	Melilla Island	Melilla	ES	35.27980	-2.95626	156	Europe/Madrid
MLO	LGML	Milos Airport	Milos Island	South Aegean	GR	36.69690	24.47690	10	Europe/Athens
MLP	RPMM	Malabang Airport	Malabang	ARMM	PH	7.61722	124.05900	27	Asia/Manila
MLR	YMCT	Millicent Airport	\N	South Australia	AU	-37.58360	140.36600	56	Australia/Adelaide
MLS	KMLS	Frank Wiley Field	Miles City	Montana	US	46.42689	-105.88823	2634	America/Denver
MLT	KMLT	Millinocket Municipal Airport	Millinocket	Maine	US	45.64783	-68.68556	408	America/New_York
MLU	KMLU	Monroe Regional Airport	Monroe	Louisiana	US	32.51056	-92.03613	79	America/Chicago
MLV	YMEU	Merluna Airport	\N	Queensland	AU	-13.05000	142.48300	0	Australia/Brisbane
MLW	GLMR	Spriggs Payne Airport	Monrovia	Montserrado	LR	6.28906	-10.75870	25	Africa/Monrovia
MLX	LTAT	Malatya Erhac Airport	Malatya	Malatya	TR	38.43530	38.09100	2828	Europe/Istanbul
MLY	PAML	Manley Hot Springs Airport	Manley Hot Springs	Alaska	US	64.98794	-150.64758	275	America/Anchorage
MLZ	SUMO	Cerro Largo International Airport	Melo	Cerro-Largo	UY	-32.33790	-54.21670	364	America/Montevideo
MMB	RJCM	Memanbetsu Airport	Ozora	Hokkaido	JP	43.88060	144.16400	135	Asia/Tokyo
MMC	MMDM	Ciudad Mante National Airport	Ciudad Mante	Tamaulipas	MX	22.74318	-99.01737	341	America/Monterrey
MMD	ROMD	Minami Daito Airport	\N	Okinawa	JP	25.84650	131.26300	167	Asia/Tokyo
MME	EGNV	Durham Tees Valley Airport	Durham	England	GB	54.50920	-1.42941	120	Europe/London
MMF	FKKF	Mamfe Airport	Mamfe	South West	CM	5.70417	9.30639	413	Africa/Douala
MMG	YMOG	Mount Magnet Airport	\N	Western Australia	AU	-28.11610	117.84200	1354	Australia/Perth
MMH	KMMH	Mammoth Yosemite Airport	Mammoth Lakes	California	US	37.62406	-118.83875	7135	America/Los_Angeles
MMI	KMMI	Mcminn County Airport	Athens	Tennessee	US	35.39919	-84.56178	874	America/New_York
MMJ	RJAF	Matsumoto Airport	Matsumoto	Nagano	JP	36.16680	137.92300	2182	Asia/Tokyo
MMK	ULMM	Murmansk Airport	Murmansk	Murmansk	RU	68.78170	32.75080	266	Europe/Moscow
MML	KMML	Southwest Minnesota Regional Marshall/Ryan Field	Marshall	Minnesota	US	44.45172	-95.82442	1183	America/Chicago
MMM	YMMU	Middlemount Airport	\N	Queensland	AU	-22.80250	148.70500	547	Australia/Brisbane
MMN	\N	Minute Man Air Field	Stow	Massachusetts	US	42.46039	-71.51801	280	America/New_York
MMO	GVMA	Maio Airport	Vila do Maio	Maio	CV	15.15590	-23.21370	36	Atlantic/Cape_Verde
MMP	SKMP	San Bernardo Airport	Mompos	Magdalena	CO	9.25872	-74.43800	60	America/Bogota
MMQ	FLBA	Mbala Airport	Mbala	Northern	ZM	-8.85917	31.33640	5454	Africa/Lusaka
MMS	KMMS	Selfs Airport	Marks	Mississippi	US	34.23144	-90.28956	162	America/Chicago
MMT	KMMT	Mc Entire Jngb Airport	Eastover	South Carolina	US	33.92076	-80.80113	254	America/New_York
MMU	KMMU	Morristown Municipal Airport	Morristown	New Jersey	US	40.79934	-74.41489	187	America/New_York
MMX	ESMS	Malmo Sturup Airport	Malmo	Skane	SE	55.53631	13.37620	236	Europe/Stockholm
MMY	ROMY	Miyako Airport	Miyako City	Okinawa	JP	24.78280	125.29500	150	Asia/Tokyo
MMZ	OAMN	Maimana Airport	\N	Faryab	AF	35.93080	64.76090	2743	Asia/Kabul
MNA	WAMN	Melangguane Airport	Karakelong Island	North Sulawesi	ID	4.00694	126.67300	3	Asia/Makassar
MNB	FZAG	Muanda Airport	\N	Bas-Congo	CD	-5.93086	12.35180	89	Africa/Kinshasa
MNC	FQNC	Nacala Airport	Nacala	Nampula	MZ	-14.48820	40.71220	410	Africa/Maputo
MNE	YMUG	Mungeranie Airport	Mungeranie	South Australia	AU	-28.00920	138.65700	0	Australia/Adelaide
MNF	NFMA	Mana Island Airport	Mana Island	Western	FJ	-17.67310	177.09801	0	Pacific/Fiji
MNG	YMGD	Maningrida Airport	Maningrida	Northern Territory	AU	-12.05610	134.23399	123	Australia/Darwin
MNH	OORQ	Rustaq Airport	Al Muladdah	Al-Batinah-South	OM	23.64056	57.48750	349	Asia/Muscat
MNI	TRPG	John A. Osborne Airport	Gerald's Park	Saint-Peter	MS	16.79140	-62.19330	550	America/Montserrat
MNJ	FMSM	Mananjary Airport	\N	\N	MG	-21.20180	48.35830	20	Indian/Antananarivo
MNK	NGMA	Maiana Airport	Maiana	Gilbert-Islands	KI	1.00361	173.03101	8	Pacific/Tarawa
MNL	RPLL	Ninoy Aquino International Airport	Manila	\N	PH	14.50860	121.02000	75	Asia/Manila
MNM	KMNM	Menominee Regional Airport	Menominee	Michigan	US	45.12669	-87.63854	625	America/Menominee
MNN	KMNN	Marion Municipal Airport	Marion	Ohio	US	40.61625	-83.06347	993	America/New_York
MNO	FZRA	Manono Airport	Manono	Tanganika	CD	-7.28889	27.39440	2077	Africa/Lubumbashi
MNQ	YMTO	Monto Airport	\N	Queensland	AU	-24.88580	151.10001	757	Australia/Brisbane
MNR	FLMG	Mongu Airport	Mongu	Western	ZM	-15.25450	23.16230	3488	Africa/Lusaka
MNS	FLMA	Mansa Airport	Mansa	Luapula	ZM	-11.13700	28.87260	4101	Africa/Lusaka
MNT	PAAF	Minto Al Wright Airport	Minto	Alaska	US	65.14817	-149.36858	500	America/Anchorage
MNU	VYMM	Mawlamyine Airport	Mawlamyine	Mon	MM	16.44470	97.66070	52	Asia/Yangon
MNW	YMDS	Macdonald Downs Airport	\N	Northern Territory	AU	-22.46670	135.23300	0	Australia/Darwin
MNX	SBMY	Manicore Airport	Manicore	Amazonas	BR	-5.81138	-61.27830	174	America/Manaus
MNY	AGGO	Mono Airport	Stirling Island	\N	SB	-7.41694	155.56500	0	Pacific/Guadalcanal
MNZ	KHEF	Washington Manassas/Harry P Davis Field	Washington	District of Columbia	US	38.72102	-77.51511	192	America/New_York
MOA	MUMO	Orestes Acosta Airport	Moa	Holguin	CU	20.65390	-74.92220	16	America/Havana
MOB	KMOB	Mobile Regional Airport	Mobile	Alabama	US	30.69142	-88.24283	219	America/Chicago
MOC	SBMK	Mario Ribeiro Airport	Montes Claros	Minas Gerais	BR	-16.70690	-43.81890	2191	America/Sao_Paulo
MOD	KMOD	Modesto City-County-Harry Sham Field	Modesto	California	US	37.62582	-120.95443	99	America/Los_Angeles
MOE	VYMO	Momeik Airport	\N	Shan	MM	23.09250	96.64530	600	Asia/Yangon
MOF	WATC	Maumere(Wai Oti) Airport	Maumere-Flores Island	East Nusa Tenggara	ID	-8.64065	122.23700	115	Asia/Makassar
MOG	VYMS	Mong Hsat Airport	Mong Hsat	Shan	MM	20.51680	99.25680	1875	Asia/Yangon
MOI	NCMR	Mitiaro Island Airport	Mitiaro Island	\N	CK	-19.84250	-157.70300	25	Pacific/Rarotonga
MOJ	SMMO	Moengo Airstrip	Moengo	Marowijne	SR	5.60760	-54.40030	49	America/Paramaribo
MOL	ENML	Molde Airport	Aro	Møre og Romsdal	NO	62.74470	7.26250	10	Europe/Oslo
MOM	GQNL	Letfotar Airport	Moudjeria	Brakna	MR	17.75000	-12.50000	256	Africa/Nouakchott
MON	NZMC	Mount Cook Airport	\N	Canterbury	NZ	-43.76500	170.13300	2153	Pacific/Auckland
MOO	YOOM	Moomba Airport	\N	South Australia	AU	-28.09940	140.19701	143	Australia/Adelaide
MOP	KMOP	Mount Pleasant Municipal Airport	Mount Pleasant	Michigan	US	43.62164	-84.73731	755	America/Detroit
MOQ	FMMV	Morondava Airport	\N	Menabe	MG	-20.28470	44.31760	30	Indian/Antananarivo
MOR	KMOR	Moore-Murrell Airport	Morristown	Tennessee	US	36.17938	-83.37545	1313	America/New_York
MOS	KMOS	Moses Point Airport	Elim	Alaska	US	64.69818	-162.05730	14	America/Nome
MOT	KMOT	Minot International Airport	Minot	North Dakota	US	48.25764	-101.27803	1716	America/Chicago
MOU	PAMO	Mountain Village Airport	Mountain Village	Alaska	US	62.09478	-163.68286	339	America/Anchorage
MOV	YMRB	Moranbah Airport	Moranbah	Queensland	AU	-22.05780	148.07700	770	Australia/Brisbane
MOX	KMOX	Morris Municipal/Charlie Schmidt Field	Morris	Minnesota	US	45.56359	-95.96503	1136	America/Chicago
MOZ	NTTM	Moorea Airport	\N	Iles-du-Vent	PF	-17.49000	-149.76199	9	Pacific/Tahiti
MPA	FYKM	Katima Mulilo Airport	Mpacha	Zambezi	NA	-17.63440	24.17670	3144	Africa/Windhoek
MPC	WIPU	Muko Muko Airport	Muko Muko, Sumatra Island	Bengkulu	ID	-2.54186	101.08800	24	Asia/Jakarta
MPD	OPMP	Sindhri Tharparkar Airport	Sindhri	Sindh	PK	25.68280	69.07280	51	Asia/Karachi
MPH	RPVE	Godofredo P. Ramos Airport	Malay	Western Visayas	PH	11.92450	121.95400	7	Asia/Manila
MPJ	KMPJ	Petit Jean Park Airport	Morrilton	Arkansas	US	35.13883	-92.90919	923	America/Chicago
MPL	LFMT	Montpellier-Mediterranee Airport	Montpellier/Mediterranee	Occitanie	FR	43.57620	3.96301	17	Europe/Paris
MPM	FQMA	Maputo Airport	Maputo	Maputo	MZ	-25.92080	32.57260	145	Africa/Maputo
MPN	EGYP	Mount Pleasant Airport	Mount Pleasant	Tierra-del-Fuego	FK	-51.82280	-58.44720	244	Atlantic/Stanley
MPO	KMPO	Pocono Mountains Regional Airport	Mount Pocono	Pennsylvania	US	41.13769	-75.38006	1915	America/New_York
MPR	KMPR	Mc Pherson Airport	Mc Pherson	Kansas	US	38.35239	-97.69130	1498	America/Chicago
MPS	KOSA	Mount Pleasant Regional Airport	Mount Pleasant	Texas	US	33.09689	-94.96175	364	America/Chicago
MPT	WPMN	Maliana Airport	Maliana	Bobonaro	TL	-8.97224	125.21500	0	Asia/Dili
MPV	KMPV	Edward F Knapp State Airport	Barre/Montpelier	Vermont	US	44.20349	-72.56210	1166	America/New_York
MPW	UKCM	Mariupol International Airport	Mariupol	Donetska oblast	UA	47.07610	37.44960	251	Europe/Kyiv
MPY	SOOA	Maripasoula Airport	Maripasoula	Guyane	GF	3.65750	-54.03720	406	America/Cayenne
MPZ	KMPZ	Mount Pleasant Municipal Airport	Mount Pleasant	Iowa	US	40.94661	-91.51117	731	America/Chicago
MQA	YMDI	Mandora Airport	Mandora	Western Australia	AU	-19.73830	120.83800	0	Australia/Perth
MQB	KMQB	Macomb Municipal Airport	Macomb	Illinois	US	40.52008	-90.65239	706	America/Chicago
MQC	LFVM	Miquelon Airport	Miquelon	Miquelon-Langlade	PM	47.09550	-56.38030	10	America/Miquelon
MQD	SAVQ	Maquinchao Airport	Maquinchao	Rio-Negro	AR	-41.24310	-68.70780	2912	America/Argentina/Salta
MQE	YMQA	Marqua Airport	Marqua	Northern Territory	AU	-22.80580	137.25101	0	Australia/Darwin
MQF	USCM	Magnitogorsk International Airport	Magnitogorsk	Bashkortostan	RU	53.39310	58.75570	1430	Asia/Yekaterinburg
MQH	SBMC	Minacu Airport	Minacu	Goiás	BR	-13.54910	-48.19530	1401	America/Sao_Paulo
MQJ	UEMA	Moma Airport	Honuu	Chukot	RU	66.45086	143.26155	656	Asia/Srednekolymsk
MQK	SLTI	San Matias Airport	San Matias	Santa Cruz	BO	-16.33920	-58.40190	403	America/La_Paz
MQL	YMIA	Mildura Airport	Mildura	Victoria	AU	-34.22920	142.08600	167	Australia/Hobart
MQM	LTCR	Mardin Airport	Mardin	Mardin	TR	37.22330	40.63170	1729	Europe/Istanbul
MQN	ENRA	Mo i Rana Airport Rossvoll	Mo i Rana	Nordland	NO	66.36390	14.30140	229	Europe/Oslo
MQP	FAKN	Kruger Mpumalanga International Airport	Mpumalanga	Mpumalanga	ZA	-25.38320	31.10560	2829	Africa/Johannesburg
MQQ	FTTD	Moundou Airport	\N	Logone-Occidental	TD	8.62441	16.07140	1407	Africa/Ndjamena
MQS	TVSM	Mustique Airport	Mustique Island	Grenadines	VC	12.88790	-61.18020	8	America/St_Vincent
MQT	KSAW	Marquette/Sawyer Regional Airport	Marquette	Michigan	US	46.34916	-87.39637	1204	America/New_York
MQU	SKQU	Jose Celestino Mutis Airport	Mariquita	Tolima	CO	5.21256	-74.88360	1531	America/Bogota
MQW	KMQW	Telfair-Wheeler Airport	Mc Rae	Georgia	US	32.09700	-82.87941	202	America/New_York
MQX	HAMK	Mekele Airport	\N	Tigray	ET	13.46740	39.53350	7396	Africa/Addis_Ababa
MQY	KMQY	Smyrna Airport	Smyrna	Tennessee	US	36.00897	-86.52009	543	America/Chicago
MQZ	YMGT	Margaret River Airport	\N	Western Australia	AU	-33.93060	115.10000	374	Australia/Perth
MRA	HLMS	Misrata International Airport	Misrata	Misrata	LY	32.32556	15.05972	60	Africa/Tripoli
MRB	KMRB	Eastern Wv Regional/Shepherd Field	Martinsburg	West Virginia	US	39.40236	-77.98300	565	America/New_York
MRC	KMRC	Maury County Regional Airport	Columbia/Mount Pleasant	Tennessee	US	35.55434	-87.17914	681	America/Chicago
MRD	SVMD	Alberto Carnevalli Airport	Merida	Merida	VE	8.58208	-71.16104	5007	America/Caracas
MRE	HKMS	Mara Serena Lodge Airstrip	Masai Mara	Narok	KE	-1.40611	35.00806	5200	Africa/Nairobi
MRF	KMRF	Marfa Municipal Airport	Marfa	Texas	US	30.37111	-104.01753	4849	America/Chicago
MRG	YMBA	Mareeba Airport	\N	Queensland	AU	-17.06920	145.41901	1560	Australia/Brisbane
MRI	PAMR	Merrill Field	Anchorage	Alaska	US	61.21355	-149.84471	143	America/Anchorage
MRK	KMKY	Marco Island Executive Airport	Marco Island	Florida	US	25.99503	-81.67253	5	America/New_York
MRN	KMRN	Foothills Regional Airport	Morganton	North Carolina	US	35.82022	-81.61142	1270	America/New_York
MRO	NZMS	Hood Airport	Masterton	Wellington	NZ	-40.97330	175.63400	364	Pacific/Auckland
MRP	YALA	Marla Airport	\N	South Australia	AU	-27.33330	133.62700	328	Australia/Adelaide
MRQ	RPUW	Marinduque Airport	Gasan	Mimaropa	PH	13.36100	121.82600	32	Asia/Manila
MRR	SEMA	Jose Maria Velasco Ibarra Airport	Macara	Loja	EC	-4.37823	-79.94100	1508	America/Guayaquil
MRS	LFML	Marseille Provence Airport	Marseille	Provence-Alpes-Cote-d'Azur	FR	43.43927	5.22142	74	Europe/Paris
MRU	FIMP	Sir Seewoosagur Ramgoolam International Airport	Port Louis	Grand Port	MU	-20.43020	57.68360	186	Indian/Mauritius
MRV	URMM	Mineralnyye Vody Airport	Mineralnyye Vody	Stavropol'skiy	RU	44.22510	43.08190	1054	Europe/Moscow
MRW	EKMB	Lolland Falster Maribo Airport	Lolland Falster / Maribo	Zealand	DK	54.69930	11.44010	16	Europe/Copenhagen
MRX	OIAM	Mahshahr Airport	\N	Khuzestan	IR	30.55620	49.15190	8	Asia/Tehran
MRY	KMRY	Monterey Regional Airport	Monterey	California	US	36.58695	-121.84278	257	America/Los_Angeles
MRZ	YMOR	Moree Airport	Moree	New South Wales	AU	-29.49890	149.84500	701	Australia/Sydney
MSA	CZMD	Muskrat Dam Airport	Muskrat Dam	Ontario	CA	53.44140	-91.76280	911	America/Winnipeg
MSC	KFFZ	Falcon Field	Mesa	Arizona	US	33.46084	-111.72832	1394	America/Phoenix
MSF	YMNS	Mount Swan Airport	\N	Northern Territory	AU	-22.60000	135.01700	0	Australia/Darwin
MSG	FXMA	Matsaile Airport	Matsaile	Thaba-Tseka	LS	-29.84060	28.77640	6200	Africa/Maseru
MSH	OOMA	Masirah Air Base	Masirah	Southeastern Governorate	OM	20.67540	58.89050	64	Asia/Muscat
MSJ	RJSM	Misawa Air Base	Misawa	Aomori	JP	40.70320	141.36800	119	Asia/Tokyo
MSL	KMSL	Northwest Alabama Regional Airport	Muscle Shoals	Alabama	US	34.74531	-87.61022	550	America/Chicago
MSM	FZCV	Masi Manimba Airport	Masi Manimba	\N	CD	-4.78300	17.85000	1952	Africa/Kinshasa
MSN	KMSN	Dane County Regional/Truax Field	Madison	Wisconsin	US	43.13988	-89.33750	887	America/Chicago
MSO	KMSO	Missoula Montana Airport	Missoula	Montana	US	46.91631	-114.09056	3206	America/Denver
MSP	KMSP	Minneapolis-St Paul International/Wold-Chamberlain Airport	Minneapolis	Minnesota	US	44.88197	-93.22178	842	America/Chicago
MSQ	UMMS	Minsk International Airport	Minsk	Minsk	BY	53.88250	28.03070	670	Europe/Minsk
MSR	LTCK	Mus Airport	Muş	Muş	TR	38.74780	41.66120	4157	Europe/Istanbul
MSS	KMSS	Massena International-Richards Field	Massena	New York	US	44.93624	-74.84512	222	America/New_York
MST	EHBK	Maastricht Aachen Airport	Maastricht	Limburg	NL	50.91170	5.77014	375	Europe/Amsterdam
MSU	FXMM	Moshoeshoe I International Airport	Maseru	Maseru	LS	-29.46230	27.55250	5348	Africa/Maseru
MSV	KMSV	Sullivan County International Airport	Monticello	New York	US	41.70164	-74.79503	1403	America/New_York
MSW	HHMS	Massawa International Airport	Massawa	Northern Red Sea	ER	15.67000	39.37010	194	Africa/Asmara
MSX	FCMM	Mossendjo Airport	Mossendjo	Niari	CG	-2.95000	12.70000	1519	Africa/Brazzaville
MSY	KMSY	Louis Armstrong New Orleans International Airport	New Orleans	Louisiana	US	29.99327	-90.25903	3	America/Chicago
MSZ	FNMO	Namibe Airport	Namibe	Namibe	AO	-15.26120	12.14680	210	Africa/Luanda
MTA	NZMA	Matamata Glider Airport	\N	Auckland	NZ	-37.73440	175.74200	180	Pacific/Auckland
MTB	SKML	Montelibano Airport	Montelibano	Cordoba	CO	7.97174	-75.43250	160	America/Bogota
MTC	KMTC	Selfridge Angb Airport	Mount Clemens	Michigan	US	42.61251	-82.83696	580	America/Detroit
MTD	YMSF	Mount Sanford Station Airport	\N	Northern Territory	AU	-16.97830	130.55499	231	Australia/Darwin
MTE	SNMA	Monte Alegre Airport	Monte Alegre	Pará	BR	-1.99580	-54.07420	325	America/Santarem
MTF	HAMT	Mizan Teferi Airport	Mizan Teferi	\N	ET	6.95710	35.55470	4396	Africa/Addis_Ababa
MTG	SWVB	Vila Bela da Santissima Trindade Airport	Vila Bela Da Santissima Trindade	Mato Grosso do Sul	BR	-15.01528	-59.96722	886	America/Cuiaba
MTH	KMTH	The Florida Keys Marathon International Airport	Marathon	Florida	US	24.72629	-81.05142	7	America/New_York
MTI	GVMT	Mosteiros Airport	Vila do Mosteiros	Mosteiros	CV	15.04500	-24.33920	66	Atlantic/Cape_Verde
MTJ	KMTJ	Montrose Regional Airport	Montrose	Colorado	US	38.50981	-107.89425	5758	America/Denver
MTK	NGMN	Makin Island Airport	Makin Island	Gilbert-Islands	KI	3.37444	172.99200	0	Pacific/Tarawa
MTL	YMND	Maitland Airport	\N	New South Wales	AU	-32.70330	151.48801	85	Australia/Sydney
MTN	KMTN	Martin State Airport	Baltimore	Maryland	US	39.32566	-76.41376	22	America/New_York
MTO	KMTO	Coles County Memorial Airport	Mattoon/Charleston	Illinois	US	39.47789	-88.27997	722	America/Chicago
MTP	KMTP	Montauk Airport	Montauk	New York	US	41.07667	-71.92047	7	America/New_York
MTQ	YMIT	Mitchell Airport	\N	Queensland	AU	-26.48330	147.93700	1144	Australia/Brisbane
MTR	SKMR	Los Garzones Airport	Monteria	Cordoba	CO	8.82374	-75.82580	36	America/Bogota
MTS	FDMS	Matsapha Airport	Manzini	Manzini	SZ	-26.52900	31.30750	2075	Africa/Mbabane
MTT	MMMT	Minatitlan/Coatzacoalcos National Airport	Minatitlan	Veracruz	MX	18.10340	-94.58070	36	America/Mexico_City
MTV	NVSA	Mota Lava Airport	Ablow	\N	VU	-13.66600	167.71201	63	Pacific/Efate
MTW	KMTW	Manitowoc County Airport	Manitowoc	Wisconsin	US	44.12878	-87.68058	651	America/Chicago
MTX	KMTF	Metro Field	Fairbanks	Alaska	US	64.80679	-147.76242	432	America/Anchorage
MTY	MMMY	General Mariano Escobedo International Airport	Monterrey	Nuevo Leon	MX	25.77850	-100.10700	1278	America/Mexico_City
MTZ	LLMZ	Bar Yehuda Airfield	Masada	Southern District	IL	31.32820	35.38860	-1266	Asia/Jerusalem
MUA	AGGM	Munda Airport	\N	\N	SB	-8.32797	157.26300	10	Pacific/Guadalcanal
MUB	FBMN	Maun Airport	Maun	North West	BW	-19.97260	23.43110	3093	Africa/Gaborone
MUC	EDDM	Munich International Airport	Munich	Bayern	DE	48.35380	11.78610	1487	Europe/Berlin
MUD	FQMD	Mueda Airport	Mueda	Cabo-Delgado	MZ	-11.67290	39.56310	2789	Africa/Maputo
MUE	PHMU	Waimea-Kohala Airport	Kamuela	Hawaii	US	20.00133	-155.66811	2671	Pacific/Honolulu
MUG	MMMG	Mulege Airport	Mulege	Baja California Sur	MX	26.89731	-111.95755	140	America/Mazatlan
MUH	HEMM	Mersa Matruh Airport	Mersa Matruh	Matruh	EG	31.32540	27.22170	94	Africa/Cairo
MUI	KMUI	Muir Army Heliport (Fort Indiantown Gap) Heliport	Fort Indiantown Gap (Annville)	Pennsylvania	US	40.43523	-76.56863	487	America/New_York
MUK	NCMK	Mauke Airport	Mauke Island	\N	CK	-20.13610	-157.34500	26	Pacific/Rarotonga
MUL	KMUL	Spence Airport	Moultrie	Georgia	US	31.13769	-83.70406	292	America/New_York
MUM	\N	Muli Airport	Malé	Meemu Atoll	MV	2.91140	73.58360	-7	Indian/Maldives
MUN	SVMT	Maturin Airport	\N	Anzoategui	VE	9.75453	-63.14740	224	America/Caracas
MUO	KMUO	Mountain Home Afb Airport	Mountain Home	Idaho	US	43.04359	-115.87244	2996	America/Denver
MUP	YMUP	Mulga Park Airport	\N	Northern Territory	AU	-25.90000	131.66701	0	Australia/Darwin
MUQ	YMUC	Muccan Station Airport	Muccan Station	Western Australia	AU	-20.65890	120.06700	300	Australia/Perth
MUR	WBGM	Marudi Airport	Marudi	Sarawak	MY	4.17898	114.32900	103	Asia/Kuching
MUS	RJAM	Minami Torishima Airport	\N	Tokyo	JP	24.28970	153.97900	22	Asia/Tokyo
MUT	KMUT	Muscatine Municipal Airport	Muscatine	Iowa	US	41.36789	-91.14822	547	America/Chicago
MUW	DAOV	Ghriss Airport	\N	Mascara	DZ	35.20770	0.14714	1686	Africa/Algiers
MUX	OPMT	Multan International Airport	Multan	Punjab	PK	30.20320	71.41910	403	Asia/Karachi
MUY	FCBM	Mouyondzi Airport	Mouyondzi	Bouenza	CG	-4.01487	13.96611	1670	Africa/Brazzaville
MUZ	HTMU	Musoma Airport	Musoma	Mara	TZ	-1.50300	33.80210	3806	Africa/Dar_es_Salaam
MVA	BIRL	Mývatn Airport	Reykjahlíð	Northeast	IS	65.65580	-16.91810	1030	Atlantic/Reykjavik
MVB	FOON	M'Vengue El Hadj Omar Bongo Ondimba International Airport	Franceville	Haut-Ogooue	GA	-1.65616	13.43800	1450	Africa/Libreville
MVC	KMVC	Monroe County Aeroplex Airport	Monroeville	Alabama	US	31.45806	-87.35103	419	America/Chicago
MVD	SUMU	Carrasco International /General C L Berisso Airport	Montevideo	Canelones	UY	-34.83840	-56.03080	105	America/Montevideo
MVE	KMVE	Montevideo-Chippewa County Airport	Montevideo	Minnesota	US	44.96919	-95.71039	1034	America/Chicago
MVF	SBMS	Dix-Sept Rosado Airport	Mossoro	Rio Grande do Norte	BR	-5.20192	-37.36430	76	America/Fortaleza
MVK	YMUK	Mulka Airport	Mulka	South Australia	AU	-28.34780	138.64999	0	Australia/Adelaide
MVL	KMVL	Morrisville-Stowe State Airport	Morrisville	Vermont	US	44.53435	-72.61399	733	America/New_York
MVM	\N	Kayenta Airport	Kayenta	Arizona	US	36.71644	-110.22844	5688	America/Denver
MVN	KMVN	Mount Vernon Airport	Mount Vernon	Illinois	US	38.32336	-88.85850	480	America/Chicago
MVO	FTTM	Mongo Airport	Mongo	Guera	TD	12.16700	18.67500	1414	Africa/Ndjamena
MVP	SKMU	Fabio Alberto Leon Bentley Airport	Mitu	Vaupes	CO	1.25366	-70.23390	680	America/Bogota
MVQ	UMOO	Mogilev Airport	Mogilev	Mogilev	BY	53.95490	30.09510	637	Europe/Minsk
MVR	FKKL	Salak Airport	Maroua	Far-North	CM	10.45140	14.25740	1390	Africa/Douala
MVS	SNMU	Mucuri Airport	Mucuri	Bahia	BR	-18.04890	-39.86420	276	America/Fortaleza
MVT	NTGV	Mataiva Airport	\N	\N	PF	-14.86810	-148.71700	11	Pacific/Tahiti
MVU	YMGV	Musgrave Airport	\N	Queensland	AU	-14.78330	143.50000	0	Australia/Brisbane
MVV	LFHM	Megeve Airport	Verdun	Auvergne-Rhone-Alpes	FR	45.82080	6.65222	4823	Europe/Paris
MVW	KBVS	Skagit Regional Airport	Burlington/Mount Vernon	Washington	US	48.47053	-122.42169	145	America/Los_Angeles
MVX	FOGV	Minvoul Airport	Minvoul	Woleu-Ntem	GA	2.15000	12.13300	1969	Africa/Libreville
MVY	KMVY	Martha's Vineyard Airport	Vineyard Haven	Massachusetts	US	41.39342	-70.61387	67	America/New_York
MVZ	FVMV	Masvingo International Airport	Masvingo	Masvingo	ZW	-20.05530	30.85910	3595	Africa/Harare
MWA	KMWA	Veterans Airport Of Southern Illinois Airport	Marion	Illinois	US	37.75497	-89.01108	472	America/Chicago
MWB	YMRW	Morawa Airport	\N	Western Australia	AU	-29.20170	116.02200	270	Australia/Perth
MWC	KMWC	Lawrence J Timmerman Airport	Milwaukee	Wisconsin	US	43.11038	-88.03442	745	America/Chicago
MWD	OPMI	Mianwali Air Base	Mianwali	Punjab	PK	32.56310	71.57070	690	Asia/Karachi
MWE	HSMR	Merowe Airport	Merowe	Northern State	SD	18.45000	31.83300	846	Africa/Khartoum
MWF	NVSN	Naone Airport	Maewo Island	Penama	VU	-15.00000	168.08299	0	Pacific/Efate
MWH	KMWH	Grant County International Airport	Moses Lake	Washington	US	47.20858	-119.31914	1189	America/Los_Angeles
MWJ	SYMR	Matthews Ridge Airport	Matthews Ridge	Barima-Waini	GY	7.48811	-60.18478	324	America/Guyana
MWK	WIOM	Tarempa Airport	Matak Island	Riau	ID	3.34812	106.25800	10	Asia/Jakarta
MWL	KMWL	Mineral Wells Regional Airport	Mineral Wells	Texas	US	32.78161	-98.06018	974	America/Chicago
MWM	KMWM	Windom Municipal Airport	Windom	Minnesota	US	43.91341	-95.10940	1411	America/Chicago
MWN	HTMD	Mwadui Airport	Mwadui	Shinyanga	TZ	-3.50000	33.61700	3970	Africa/Dar_es_Salaam
MWO	KMWO	Middletown Regional/Hook Field	Middletown	Ohio	US	39.53175	-84.39644	651	America/New_York
MWQ	VYMW	Magway Airport	Magway	Magway	MM	20.16560	94.94140	279	Asia/Yangon
MWT	YMWT	Moolawatana Airport	\N	South Australia	AU	-29.91670	139.75000	0	Australia/Adelaide
MWX	RKJB	Muan International Airport	\N	Jeollanam-do	KR	34.99141	126.38281	0	Asia/Seoul
MWY	YMIR	Miralwyn Airport	\N	New South Wales	AU	-30.15000	147.33501	0	Australia/Sydney
MWZ	HTMW	Mwanza Airport	Mwanza	Mwanza	TZ	-2.44449	32.93270	3763	Africa/Dar_es_Salaam
MXA	KMXA	Manila Municipal Airport	Manila	Arkansas	US	35.89445	-90.15457	243	America/Chicago
MXB	WAWM	Andi Jemma Airport	Masamba-Celebes Island	South Sulawesi	ID	-2.55804	120.32400	164	Asia/Makassar
MXC	\N	Monticello Airport	Monticello	Utah	US	37.93243	-109.34122	6970	America/Denver
MXD	YMWX	Marion Downs Airport	\N	Queensland	AU	-23.36670	139.66701	0	Australia/Brisbane
MXE	KMEB	Laurinburg/Maxton Airport	Maxton	North Carolina	US	34.79217	-79.36590	216	America/New_York
MXF	KMXF	Maxwell Afb Airport	Montgomery	Alabama	US	32.38294	-86.36578	171	America/Chicago
MXH	AYMR	Moro Airport	Moro	Southern Highlands	PG	-6.36333	143.23801	2740	Pacific/Port_Moresby
MXI	RPMQ	Mati National Airport	\N	Davao	PH	6.94937	126.27300	156	Asia/Manila
MXJ	DNMN	Minna Airport	Minna	Niger	NG	9.65217	6.46226	834	Africa/Lagos
MXK	AYMI	Mindik Airport	Mindik	Morobe	PG	-6.47167	147.44114	4200	Pacific/Port_Moresby
MXL	MMML	General Rodolfo Sanchez Taboada International Airport	Mexicali	Baja California	MX	32.63060	-115.24200	74	America/Tijuana
MXM	FMSR	Morombe Airport	\N	Atsimo-Andrefana	MG	-21.75390	43.37550	16	Indian/Antananarivo
MXN	LFRU	Morlaix-Ploujean Airport	Morlaix/Ploujean	Brittany	FR	48.60320	-3.81578	272	Europe/Paris
MXO	KMXO	Monticello Regional Airport	Monticello	Iowa	US	42.22036	-91.16330	833	America/Chicago
MXP	LIMC	Malpensa International Airport	Milan	Lombardy	IT	45.63060	8.72811	768	Europe/Rome
MXQ	SNCL	Lorenzo Airport	Cairu	Bahia	BR	-13.38944	-38.91000	3	America/Bahia
MXR	UKBM	Myrhorod Air Base	Myrhorod	Poltava Oblast	UA	49.93167	33.63944	443	Europe/Kyiv
MXS	NSMA	Maota Airport	Maota	\N	WS	-13.74230	-172.25800	0	Pacific/Apia
MXT	FMMO	Maintirano Airport	Maintirano	Melaky	MG	-18.05000	44.03300	95	Indian/Antananarivo
MXU	YMWA	Mullewa Airport	\N	Western Australia	AU	-28.47500	115.51700	290	Australia/Perth
MXV	ZMMN	Moron Airport	Moron	Hovsgol	MN	49.66330	100.09900	4272	Asia/Ulaanbaatar
MXX	ESKM	Mora Airport	\N	Dalarna	SE	60.95790	14.51140	634	Europe/Stockholm
MXY	PAMX	Mccarthy Airport	Mccarthy	Alaska	US	61.43782	-142.90250	1533	America/Anchorage
MXZ	ZGMX	Meixian Airport	Meixian	Guangdong	CN	24.35000	116.13300	0	Asia/Shanghai
MYA	YMRY	Moruya Airport	Moruya	New South Wales	AU	-35.89780	150.14400	14	Australia/Sydney
MYB	FOOY	Mayumba Airport	Mayumba	Nyanga	GA	-3.45842	10.67408	13	Africa/Libreville
MYC	SVBS	Escuela Mariscal Sucre Airport	Maracay	Aragua	VE	10.24998	-67.64942	1338	America/Caracas
MYD	HKML	Malindi Airport	Malindi	Kilifi	KE	-3.22931	40.10170	80	Africa/Nairobi
MYE	RJTQ	Miyakejima Airport	Miyakejima	Tokyo	JP	34.07360	139.56000	67	Asia/Tokyo
MYF	KMYF	Montgomery-Gibbs Executive Airport	San Diego	California	US	32.81572	-117.13956	427	America/Los_Angeles
MYG	MYMM	Mayaguana Airport	Mayaguana	Mayaguana	BS	22.37950	-73.01350	11	America/Nassau
MYH	\N	Marble Canyon Airport	Marble Canyon	Arizona	US	36.81081	-111.64444	3603	America/Phoenix
MYI	YMUI	Murray Island Airport	Murray Island	Queensland	AU	-9.91667	144.05499	0	Australia/Brisbane
MYJ	RJOM	Matsuyama Airport	Matsuyama	Ehime	JP	33.82720	132.70000	25	Asia/Tokyo
MYK	KMYK	May Creek Airport	May Creek	Alaska	US	61.33616	-142.68589	1681	America/Anchorage
MYL	KMYL	Mc Call Municipal Airport	Mc Call	Idaho	US	44.88874	-116.10175	5024	America/Boise
MYM	SYMM	Monkey Mountain Airport	Monkey Mountain	Potaro-Siparuni	GY	4.48333	-59.68330	1456	America/Guyana
MYN	OYMB	Mareb Airport	Mareb	Ma’rib	YE	15.46920	45.32690	3300	Asia/Aden
MYO	YMYR	Myroodan Station Airport	\N	Western Australia	AU	-18.11670	124.26700	0	Australia/Perth
MYP	UTAM	Mary Airport	Mary	\N	TM	37.61940	61.89670	728	Asia/Ashgabat
MYQ	VOMY	Mysore Airport	Mysore	Karnataka	IN	12.30720	76.64970	2349	Asia/Kolkata
MYR	KMYR	Myrtle Beach International Airport	Myrtle Beach	South Carolina	US	33.67974	-78.92832	25	America/New_York
MYT	VYMK	Myitkyina Airport	Myitkyina	Kachin	MM	25.38360	97.35190	475	Asia/Yangon
MYU	PAMY	Mekoryuk Airport	Mekoryuk	Alaska	US	60.37239	-166.27019	53	America/Anchorage
MYV	KMYV	Yuba County Airport	Marysville	California	US	39.09778	-121.56983	64	America/Los_Angeles
MYW	HTMT	Mtwara Airport	Mtwara	Mtwara	TZ	-10.33910	40.18180	371	Africa/Dar_es_Salaam
MYX	AYMC	Menyamya Airport	Menyamya	Morobe	PG	-7.21167	146.01936	3880	Pacific/Port_Moresby
MYY	WBGR	Miri Airport	Miri	Sarawak	MY	4.32201	113.98700	59	Asia/Kuching
MYZ	FWMY	Monkey Bay Airport	Monkey Bay	Southern Region	MW	-14.08360	34.91970	1580	Africa/Blantyre
MZA	SPMF	Manuel Prado Ugarteche Airport	Mazamari	Junin	PE	-11.32540	-74.53560	2247	America/Lima
MZB	FQMP	Mocimboa da Praia Airport	Mocimboa da Praia	Cabo-Delgado	MZ	-11.36180	40.35490	89	Africa/Maputo
MZE	MZSL	Manatee Airport	Spanish Lookout	Cayo	BZ	17.27833	-89.02361	343	America/Belize
MZG	RCQC	Makung Airport	Makung City	Taiwan	TW	23.56870	119.62800	103	Asia/Taipei
MZH	LTAP	Amasya Merzifon Airport	Amasya	Amasya	TR	40.82940	35.52200	1758	Europe/Istanbul
MZI	GAMB	Ambodedjo Airport	\N	Mopti	ML	14.51280	-4.07956	906	Africa/Bamako
MZJ	KMZJ	Pinal Airpark	Marana	Arizona	US	32.50983	-111.32533	1893	America/Phoenix
MZK	NGMK	Marakei Airport	Marakei	Gilbert-Islands	KI	2.05861	173.27100	10	Pacific/Tarawa
MZL	SKMZ	La Nubia Airport	Manizales	Caldas	CO	5.02960	-75.46470	6871	America/Bogota
MZM	LFSF	Metz-Frescaty (BA 128) Air Base	Metz/Frescaty	Grand Est	FR	49.07170	6.13167	629	Europe/Paris
MZO	MUMZ	Sierra Maestra Airport	Manzanillo	Granma	CU	20.28810	-77.08920	112	America/Havana
MZP	NZMK	Motueka Airport	\N	Nelson	NZ	-41.12330	172.98900	39	Pacific/Auckland
MZQ	FAMU	Mkuze Airport	Mkuze	KwaZulu-Natal	ZA	-27.62610	32.04430	400	Africa/Johannesburg
MZR	OAMS	Mazar I Sharif Airport	\N	Balkh	AF	36.70690	67.20970	1284	Asia/Kabul
MZT	MMMZ	General Rafael Buelna International Airport	Mazatlan	Sinaloa	MX	23.16140	-106.26600	38	America/Mazatlan
MZU	VEMZ	Muzaffarpur Airport	\N	Bihar	IN	26.11910	85.31370	174	Asia/Kolkata
MZV	WBMU	Mulu Airport	Mulu	Sarawak	MY	4.04833	114.80500	80	Asia/Kuala_Lumpur
MZW	DAAY	Mecheria Airport	Mecheria	Naama	DZ	33.53590	-0.24235	3855	Africa/Algiers
MZX	HAML	Masslo Airport	Masslo	Oromiya	ET	6.40806	39.72390	4180	Africa/Addis_Ababa
MZY	FAMO	Mossel Bay Airport	Mossel Bay	Western Cape	ZA	-34.15830	22.05860	531	Africa/Johannesburg
MZZ	KMZZ	Marion Municipal - Mckinney Field	Marion	Indiana	US	40.48992	-85.67978	859	America/Indiana/Indianapolis
NAA	YNBR	Narrabri Airport	Narrabri	New South Wales	AU	-30.31920	149.82700	788	Australia/Sydney
NAC	YNRC	Naracoorte Airport	\N	South Australia	AU	-36.98530	140.72501	169	Australia/Adelaide
NAE	DBBN	Natitingou Airport	Natitingou	\N	BJ	10.31700	1.38300	1411	Africa/Porto-Novo
NAG	VANP	Dr. Babasaheb Ambedkar International Airport	Naqpur	Maharashtra	IN	21.09220	79.04720	1033	Asia/Kolkata
NAH	WAMH	Naha Airport	Tahuna-Sangihe Island	North Sulawesi	ID	3.68321	125.52800	16	Asia/Makassar
NAI	SYAN	Annai Airport	Annai	Upper-Takutu-Upper-Essequibo	GY	3.95944	-59.12420	301	America/Guyana
NAJ	UBBN	Nakhchivan Airport	Nakhchivan	Naxçıvan Muxtar Respublikası	AZ	39.18880	45.45840	2863	Asia/Baku
NAK	VTUQ	Nakhon Ratchasima Airport	\N	Nakhon-Ratchasima	TH	14.94950	102.31300	765	Asia/Bangkok
NAL	URMN	Nalchik Airport	Nalchik	Kabardino-Balkariya	RU	43.51290	43.63660	1461	Europe/Moscow
NAM	WAPR	Namlea Airport	Namlea-Buru Island	Maluku	ID	-3.23557	127.10000	41	Asia/Jayapura
NAN	NFFN	Nadi International Airport	Nadi	Western	FJ	-17.75540	177.44299	59	Pacific/Fiji
NAO	ZUNC	Nanchong Airport	Nanchong	Sichuan	CN	30.79545	106.16260	0	Asia/Shanghai
NAP	LIRN	Napoli / Capodichino International Airport	Napoli	Campania	IT	40.88600	14.29080	294	Europe/Rome
NAQ	BGQQ	Qaanaaq Airport	Qaanaaq	Avannaata	GL	77.48860	-69.38870	51	America/Thule
NAR	SKPN	Puerto Nare Airport	Armenia	Antioquia	CO	6.21002	-74.59060	476	America/Bogota
NAS	MYNN	Lynden Pindling International Airport	Nassau	New-Providence	BS	25.03900	-77.46620	16	America/Nassau
NAT	SBSG	Greater Natal International Airport	São Gonçalo do Amarante	Rio Grande do Norte	BR	-5.76883	-35.36633	273	America/Recife
NAU	NTGN	Napuka Island Airport	Napuka Island	Iles-Tuamotu-Gambier	PF	-14.17680	-141.26700	7	Pacific/Tahiti
NAV	LTAZ	Nevşehir Kapadokya International Airport	Nevşehir	Nevşehir	TR	38.77190	34.53450	3100	Europe/Istanbul
NAW	VTSC	Narathiwat Airport	\N	Narathiwat	TH	6.51992	101.74300	16	Asia/Bangkok
NAY	ZBNY	Beijing Nanyuan Airport	Beijing	Beijing	CN	39.78280	116.38800	0	Asia/Shanghai
NBC	UWKE	Begishevo Airport	Nizhnekamsk	Tatarstan	RU	55.56470	52.09250	643	Europe/Moscow
NBE	DTNH	Enfidha-Hammamet International Airport	Enfidha	Sousse	TN	36.07583	10.43861	21	Africa/Tunis
NBG	KNBG	New Orleans Nas Jrb (Alvin Callender Field) Airport	New Orleans	Louisiana	US	29.82721	-90.02659	2	America/Chicago
NBH	YNHS	Nambucca Heads Airport	Nambucca Heads	New South Wales	AU	-30.65000	153.00000	0	Australia/Sydney
NBJ	FNBJ	Dr. Antonio Agostinho Neto International Airport	Luanda	Luanda	AO	-9.04678	13.50719	522	Africa/Luanda
NBL	MPWN	San Blas Airport	Wannukandi	Guna-Yala	PA	9.44960	-78.97950	17	America/Panama
NBO	HKJK	Jomo Kenyatta International Airport	Nairobi	Nairobi-Area	KE	-1.31924	36.92780	5330	Africa/Nairobi
NBS	ZYBS	Baishan Changbaishan Airport	Baishan	Jilin	CN	42.06639	127.60667	2883	Asia/Shanghai
NBW	MUGM	Leeward Point Field	Guantanamo Bay Naval Station	Guantanamo	CU	19.90650	-75.20710	56	America/Havana
NBX	WABI	Nabire Airport	Nabire-Papua Island	Papua	ID	-3.36818	135.49600	20	Asia/Jayapura
NCA	MBNC	North Caicos Airport	\N	\N	TC	21.91750	-71.93960	10	America/Grand_Turk
NCE	LFMN	Nice-Cote d'Azur Airport	Nice	Provence-Alpes-Cote-d'Azur	FR	43.65840	7.21587	12	Europe/Paris
NCG	MMCG	Nuevo Casas Grandes Airport	\N	Chihuahua	MX	30.39740	-107.87500	4850	America/Chihuahua
NCH	HTNA	Nachingwea Airport	Nachingwea	Lindi	TZ	-10.35750	38.77920	1400	Africa/Dar_es_Salaam
NCI	SKNC	Necocli Airport	Necocli	Antioquia	CO	8.45000	-76.78330	19	America/Bogota
NCJ	SAFS	Sunchales Aeroclub Airport	Sunchales	Santa Fe	AR	-30.95750	-61.52830	311	America/Argentina/Cordoba
NCL	EGNT	Newcastle Airport	Newcastle	England	GB	55.03750	-1.69167	266	Europe/London
NCN	PFCB	Chenega Bay Airport	Chenega	Alaska	US	60.07856	-147.99473	69	America/Anchorage
NCO	KOQU	Quonset State Airport	North Kingstown	Rhode Island	US	41.59741	-71.41241	18	America/New_York
NCR	MNSC	San Carlos	San Carlos	Granada	NI	11.13340	-84.77000	91	America/Managua
NCS	FANC	Newcastle Airport	Newcastle	KwaZulu-Natal	ZA	-27.77060	29.97690	4074	Africa/Johannesburg
NCT	MRNC	Guanacaste Airport	Nicoya/Guanacate	Guanacaste	CR	10.13940	-85.44580	365	America/Costa_Rica
NCU	UZNN	Nukus Airport	Nukus	Karakalpakstan	UZ	42.48840	59.62330	246	Asia/Samarkand
NCY	LFLP	Annecy-Haute-Savoie-Mont Blanc Airport	Annecy/Meythet	Auvergne-Rhone-Alpes	FR	45.92920	6.09876	1521	Europe/Paris
NDA	WAPC	Banda Airport Kepulauan	Banda Island	Aceh	ID	5.11667	97.11670	49	Asia/Jakarta
NDB	GQPP	Nouadhibou International Airport	Nouadhibou	Dakhlet-Nouadhibou	MR	20.93310	-17.03000	24	Africa/Nouakchott
NDC	VAND	Nanded Airport	Nanded	Maharashtra	IN	19.18330	77.31670	1250	Asia/Kolkata
NDD	FNSU	Sumbe Airport	Sumbe	Kwanza-Sul	AO	-11.16790	13.84750	36	Africa/Luanda
NDE	HKMA	Mandera Airport	Mandera	Mandera	KE	3.93300	41.85000	805	Africa/Nairobi
NDG	ZYQQ	Qiqihar Sanjiazi Airport	Qiqihar	Heilongjiang	CN	47.23960	123.91800	477	Asia/Shanghai
NDJ	FTTJ	N'Djamena International Airport	N'Djamena	Chari-Baguirmi	TD	12.13370	15.03400	968	Africa/Ndjamena
NDL	FEFN	N'Dele Airport	N'Dele	Bamingui-Bangoran	CF	8.42721	20.63516	1631	Africa/Bangui
NDM	HAMN	Mendi Airport	Mendi	\N	ET	9.76700	35.10000	5500	Africa/Addis_Ababa
NDR	GMMW	Nador International Airport	Nador	Oriental	MA	34.98880	-3.02821	574	Africa/Casablanca
NDS	YSAN	Sandstone Airport	Sandstone	Western Australia	AU	-27.98000	119.29700	0	Australia/Perth
NDU	FYRU	Rundu Airport	Rundu	\N	NA	-17.95650	19.71940	3627	Africa/Windhoek
NDY	EGES	Sanday Airport	Sanday	Scotland	GB	59.25030	-2.57667	68	Europe/London
NEC	SAZO	Necochea Airport	Necochea	Buenos-Aires	AR	-38.48310	-58.81720	72	America/Argentina/Buenos_Aires
NEF	UWUF	Neftekamsk Airport	Neftekamsk	Bashkortostan	RU	56.10690	54.34720	456	Asia/Yekaterinburg
NEG	MKNG	Negril Airport	Negril	Hanover	JM	18.34280	-78.33210	9	America/Jamaica
NEJ	HANJ	Nejjo Airport	Nejjo	\N	ET	9.55000	35.46700	6150	Africa/Addis_Ababa
NEK	HANK	Nekemte Airport	Nekemte	\N	ET	9.05000	36.60000	6500	Africa/Addis_Ababa
NEL	KNEL	Lakehurst Maxfield Field	Lakehurst	New Jersey	US	40.03579	-74.35137	101	America/New_York
NEN	KNEN	Whitehouse Nolf Airport	Jacksonville	Florida	US	30.34950	-81.86699	97	America/New_York
NER	UELL	Chulman Neryungri Airport	Chulman	Chukot	RU	56.91390	124.91400	2812	Asia/Yakutsk
NEU	VLNK	Nong Khang Airport	Nong Khang	Houaphan	LA	20.61182	104.06816	3503	Asia/Vientiane
NEV	TKPN	Vance W. Amory International Airport	Charlestown	Saint-James-Windwa	KN	17.20570	-62.58990	14	America/St_Kitts
NEW	KNEW	Lakefront Airport	New Orleans	Louisiana	US	30.04242	-90.02825	7	America/Chicago
NFG	USRN	Nefteyugansk Airport	Nefteyugansk	Khanty-Mansia	RU	61.10830	72.65000	115	Asia/Yekaterinburg
NFL	KNFL	Fallon Nas (Van Voorhis Field) Airport	Fallon	Nevada	US	39.41783	-118.69859	3935	America/Los_Angeles
NFO	NFTO	Mata'aho Airport	Angaha	Vava‘u	TO	-15.57080	-175.63300	160	Pacific/Tongatapu
NFR	HLNR	Nafurah 1 Airport	Nafurah 1	\N	LY	29.21320	21.59240	122	Africa/Tripoli
NGA	YYNG	Young Airport	\N	New South Wales	AU	-34.25560	148.24800	1267	Australia/Sydney
NGB	ZSNB	Ningbo Lishe International Airport	Ningbo	Zhejiang	CN	29.82670	121.46200	13	Asia/Shanghai
NGD	TUPA	Captain Auguste George Airport	Anegada	\N	VG	18.72720	-64.32970	9	America/Tortola
NGE	FKKN	N'Gaoundere Airport	N'Gaoundere	Adamaoua	CM	7.35701	13.55920	3655	Africa/Douala
NGF	PHNG	Kaneohe Bay Mcas (Marion E Carl Field) Airport	Kaneohe	Hawaii	US	21.45046	-157.76795	23	Pacific/Honolulu
NGI	NFNG	Ngau Airport	Ngau	Eastern	FJ	-18.11560	179.34000	50	Pacific/Fiji
NGL	FANG	Ngala Airport	Ngala	Mpumalanga	ZA	-24.38780	31.32580	3357	Africa/Johannesburg
NGO	RJGG	Chubu Centrair International Airport	Tokoname	Aichi	JP	34.85840	136.80499	15	Asia/Tokyo
NGP	KNGP	Corpus Christi Nas (Truax Field) Airport	Corpus Christi	Texas	US	27.69270	-97.29038	18	America/Chicago
NGQ	ZUAL	Ngari Gunsa Airport	Shiquanhe	Tibet	CN	32.10000	80.05306	14022	Asia/Shanghai
NGS	RJFU	Nagasaki Airport	Nagasaki	Nagasaki	JP	32.91690	129.91400	15	Asia/Tokyo
NGU	KNGU	Norfolk Ns (Chambers Field) Airport	Norfolk	Virginia	US	36.93747	-76.28928	15	America/New_York
NGW	KNGW	Cabaniss Field Nolf Airport	Corpus Christi	Texas	US	27.70242	-97.43882	32	America/Chicago
NHD	OMDM	Al Minhad Air Base	Dubai	Dubai	AE	25.02680	55.36620	165	Asia/Dubai
NHF	HSNW	New Halfa Airport	New Halfa	Kassala	SD	15.35560	35.72780	1480	Africa/Khartoum
NHK	KNHK	Patuxent River Nas (Trapnell Field) Airport	Patuxent River	Maryland	US	38.28633	-76.40997	39	America/New_York
NHS	OPNK	Nushki Airport	Nushki	Balochistan	PK	29.53900	66.02330	3200	Asia/Karachi
NHT	EGWU	RAF Northolt	London	England	GB	51.55300	-0.41817	124	Europe/London
NHV	NTMD	Nuku Hiva Airport	\N	Iles-Marquises	PF	-8.79560	-140.22900	220	Pacific/Marquesas
NHX	KNBJ	Barin Nolf Airport	Foley	Alabama	US	30.39031	-87.63156	51	America/Chicago
NHZ	KBXM	Brunswick Executive Airport	Brunswick	Maine	US	43.89236	-69.93883	75	America/New_York
NIA	GLNA	Nimba Airport	Nimba	Nimba	LR	7.50000	-8.60000	1632	Africa/Monrovia
NIB	PAFS	Nikolai Airport	Nikolai	Alaska	US	63.01856	-154.35844	447	America/Anchorage
NIF	YCNF	Camp Nifty Airport	\N	Western Australia	AU	-21.67170	121.58700	295	Australia/Perth
NIG	NGNU	Nikunau Airport	Nikunau	Gilbert-Islands	KI	-1.31444	176.41000	6	Pacific/Tarawa
NIM	DRRN	Diori Hamani International Airport	Niamey	Niamey	NE	13.48150	2.18361	732	Africa/Niamey
NIN	KNIN	Ninilchik Airport	Ninilchik	Alaska	US	60.02023	-151.58942	276	America/Anchorage
NIO	FZBI	Nioki Airport	Nioki	\N	CD	-2.71750	17.68470	1043	Africa/Kinshasa
NIP	KNIP	Jacksonville Nas (Towers Field) Airport	Jacksonville	Florida	US	30.23371	-81.67606	22	America/New_York
NIR	\N	Chase Field Industrial Airport	Beeville	Texas	US	28.36244	-97.66192	184	America/Chicago
NIS	AYSE	Simberi Airport	Simberi Island	New Ireland	PG	-2.66222	151.99778	10	Pacific/Port_Moresby
NIT	LFBN	Niort-Souche Airport	Niort/Souche	Nouvelle-Aquitaine	FR	46.31130	-0.40150	203	Europe/Paris
NIU	NTKN	Niau Airport	Niau	Fakarava	PF	-16.12083	-146.37361	50	Pacific/Tahiti
NIX	GANR	Nioro du Sahel Airport	Nioro du Sahel	Kayes	ML	15.23810	-9.57611	778	Africa/Bamako
NJA	RJTA	Atsugi Naval Air Facility	\N	Kanagawa	JP	35.45460	139.45000	205	Asia/Tokyo
NJC	USNN	Nizhnevartovsk Airport	Nizhnevartovsk	Khanty-Mansia	RU	60.94930	76.48360	177	Asia/Yekaterinburg
NJF	ORNI	Al Najaf International Airport	Najaf	Najaf Governorate	IQ	31.98972	44.40417	103	Asia/Baghdad
NJK	KNJK	El Centro Naf (Vraciu Field) Airport	El Centro	California	US	32.82663	-115.66856	-42	America/Los_Angeles
NKC	GQNN	Nouakchott International Airport	Nouakchott	Trarza	MR	18.09820	-15.94850	13	Africa/Nouakchott
NKG	ZSNJ	Nanjing Lukou Airport	Nanjing	Jiangsu	CN	31.74200	118.86200	49	Asia/Shanghai
NKL	FZAR	Nkolo Fuma Airport	Nkolo Fuma	Bas-Congo	CD	-5.45000	14.83300	1476	Africa/Kinshasa
NKM	RJNA	Nagoya Airport	Nagoya	Aichi	JP	35.25500	136.92400	52	Asia/Tokyo
NKS	FKAN	Nkongsamba Airport	Nkongsamba	Littoral	CM	4.95000	9.93300	2641	Africa/Douala
NKT	LTCV	Şırnak Şerafettin Elçi Airport	Şırnak	Şırnak	TR	37.36389	42.06000	2038	Europe/Istanbul
NKU	FXNK	Nkaus Airport	Nkaus	Mohaleʼs-Hoek	LS	-30.02170	28.19690	5621	Africa/Maseru
NKX	KNKX	Miramar Mcas (Joe Foss Field) Airport	San Diego	California	US	32.86853	-117.14319	477	America/Los_Angeles
NKY	FCBY	Yokangassi Airport	Nkayi	Bouenza	CG	-4.21700	13.28300	541	Africa/Brazzaville
NLA	FLSK	Simon Mwansa Kapwepwe International Airport	Ndola	Copperbelt	ZM	-12.96167	28.51667	4288	Africa/Lusaka
NLC	KNLC	Lemoore Nas (Reeves Field) Airport	Lemoore	California	US	36.33313	-119.95216	228	America/Los_Angeles
NLD	MMNL	Quetzalcoatl International Airport	Nuevo Laredo	Tamaulipas	MX	27.44390	-99.57050	484	America/Mexico_City
NLE	\N	Jerry Tyler Memorial Airport	Niles	Michigan	US	41.83589	-86.22517	750	America/Detroit
NLF	YDNI	Darnley Island Airport	Darnley Island	Queensland	AU	-9.58333	143.76700	0	Australia/Brisbane
NLG	PAOU	Nelson Lagoon Airport	Nelson Lagoon	Alaska	US	56.00754	-161.16037	14	America/Anchorage
NLI	UHNN	Nikolayevsk-na-Amure Airport	Nikolayevsk-na-Amure Airport	Khabarovsk	RU	53.15500	140.64999	0	Asia/Vladivostok
NLK	YSNF	Norfolk Island International Airport	Burnt Pine	\N	NF	-29.04160	167.93900	371	Pacific/Norfolk
NLL	YNUL	Nullagine Airport	\N	Western Australia	AU	-21.91330	120.19800	381	Australia/Perth
NLN	\N	Kneeland Airport	Eureka	California	US	40.71895	-123.92722	2741	America/Los_Angeles
NLO	FZAB	Ndolo Airport	\N	Kinshasa	CD	-4.32666	15.32750	915	Africa/Kinshasa
NLP	FANS	Nelspruit Airport	Nelspruit	Mpumalanga	ZA	-25.50000	30.91380	2875	Africa/Johannesburg
NLS	YNIC	Nicholson Airport	\N	Western Australia	AU	-18.05000	128.89999	0	Australia/Perth
NLU	MMSM	Santa Lucia Air Force Base	Reyes Acozac	Mexico	MX	19.75530	-99.01640	0	America/Mexico_City
NMA	UZKN	Namangan Airport	Namangan	Namangan	UZ	40.98460	71.55670	1555	Asia/Samarkand
NMB	VADN	Daman Airport	\N	Dadra and Nagar Haveli and Daman and Diu	IN	20.43440	72.84320	42	Asia/Kolkata
NMC	MYEN	Normans Cay Airport	\N	Black-Point	BS	24.59430	-76.82020	8	America/Nassau
NME	PAGT	Nightmute Airport	Nightmute	Alaska	US	60.46917	-164.70404	7	America/Anchorage
NMF	VRDA	Maafaru International Airport	Maafaru	Noonu	MV	5.81783	73.46850	6	Indian/Maldives
NMI	VANM	Navi Mumbai International Airport	Navi Mumbai	Maharashtra	IN	18.59398	73.04130	33	Asia/Kolkata
NML	\N	Fort McMurray / Mildred Lake Airport	Fort McMurray	Alberta	CA	57.05560	-111.57400	1046	America/Edmonton
NMR	YNAP	Nappa Merrie Airport	\N	Queensland	AU	-27.55830	141.13300	55	Australia/Brisbane
NMS	VYNS	Namsang Airport	Namsang	Shan	MM	20.89050	97.73590	3100	Asia/Yangon
NNA	GMMY	Kenitra Airport	\N	\N	MA	34.29890	-6.59588	16	Africa/Casablanca
NNB	AGGT	Santa Ana Airport	Santa Ana Island	\N	SB	-10.84799	162.45411	3	Pacific/Guadalcanal
NNG	ZGNN	Nanning Wuxu Airport	Nanning	Guangxi	CN	22.60830	108.17200	421	Asia/Shanghai
NNI	FYNA	Namutoni Airport	Namutoni	\N	NA	-18.80640	16.92720	3579	Africa/Windhoek
NNK	\N	Naknek Airport	Naknek	Alaska	US	58.73466	-157.02521	70	America/Anchorage
NNL	PANO	Nondalton Airport	Nondalton	Alaska	US	59.98023	-154.83918	314	America/Anchorage
NNM	ULAM	Naryan Mar Airport	Naryan Mar	Nenets	RU	67.64000	53.12190	36	Europe/Moscow
NNR	EICA	Connemara Regional Airport	Inverin	Connaught	IE	53.23030	-9.46778	70	Europe/Dublin
NNT	VTCN	Nan Airport	\N	Nan	TH	18.80790	100.78300	685	Asia/Bangkok
NNU	SNNU	Nanuque Airport	Nanuque	Minas Gerais	BR	-17.82330	-40.32990	591	America/Sao_Paulo
NNX	WRLF	Nunukan Airport	Nunukan-Nunukan Island	East Kalimantan	ID	4.13653	117.66700	52	Asia/Makassar
NNY	ZHNY	Nanyang Airport	Nanyang	Henan	CN	32.98080	112.61500	0	Asia/Shanghai
NOA	YSNW	Nowra Airport	\N	New South Wales	AU	-34.94890	150.53700	400	Australia/Sydney
NOB	MRNS	Nosara Airport	Nicoya	Guanacaste	CR	9.97649	-85.65300	33	America/Costa_Rica
NOC	EIKN	Ireland West Knock Airport	Charleston	Connaught	IE	53.91030	-8.81849	665	Europe/Dublin
NOD	EDWS	Norden-Norddeich Airport	Norddeich	Niedersachsen	DE	53.63306	7.19028	3	Europe/Berlin
NOG	MMNG	Nogales International Airport	\N	Sonora	MX	31.22610	-110.97600	3990	America/Hermosillo
NOJ	USRO	Noyabrsk Airport	Noyabrsk	Yamalo-Nenets	RU	63.18330	75.27000	446	Asia/Yekaterinburg
NOK	SWXV	Xavantina Airport	Nova Xavantina	Mato Grosso do Sul	BR	-14.69830	-52.34640	1035	America/Cuiaba
NON	NGTO	Nonouti Airport	Nonouti	Gilbert-Islands	KI	-0.63972	174.42799	10	Pacific/Tarawa
NOP	LTCM	Sinop Airport	Sinop	Sinop	TR	42.01580	35.06640	20	Europe/Istanbul
NOR	BINF	Norðfjörður Airport	Norðfjörður	East	IS	65.13190	-13.74640	13	Atlantic/Reykjavik
NOS	FMNN	Fascene Airport	Nosy Be	Diana	MG	-13.31210	48.31480	36	Indian/Antananarivo
NOT	KDVO	Gnoss Field	Novato	California	US	38.14358	-122.55709	4	America/Los_Angeles
NOU	NWWW	La Tontouta International Airport	Noumea	South Province	NC	-22.01460	166.21300	52	Pacific/Noumea
NOV	FNHU	Nova Lisboa Airport	Huambo	Huambo	AO	-12.80890	15.76050	5587	Africa/Luanda
NOZ	UNWW	Spichenkovo Airport	Novokuznetsk	Kemerovo	RU	53.81140	86.87720	1024	Asia/Krasnoyarsk
NPA	KNPA	Pensacola Nas (Forrest Sherman Field) Airport	Pensacola	Florida	US	30.35327	-87.31797	28	America/Chicago
NPE	NZNR	Napier Airport	\N	Hawke's Bay	NZ	-39.46580	176.87000	6	Pacific/Auckland
NPH	\N	Nephi Municipal Airport	Nephi	Utah	US	39.73658	-111.87006	5022	America/Denver
NPL	NZNP	New Plymouth Airport	New Plymouth	Taranaki	NZ	-39.00860	174.17900	97	Pacific/Auckland
NPO	WIOG	Nanga Pinoh I Airport	Nanga Pinoh, Borneo Island	West Kalimantan	ID	-0.34887	111.74800	123	Asia/Jakarta
NPR	SJNP	Novo Progresso Airport	Novo Progresso	Pará	BR	-7.12583	-55.40083	794	America/Santarem
NPT	KUUU	Newport State Airport	Newport	Rhode Island	US	41.53244	-71.28154	172	America/New_York
NQA	KNQA	Millington/Memphis Airport	Millington	Tennessee	US	35.35664	-89.87043	322	America/Chicago
NQI	KNQI	Kingsville Nas Airport	Kingsville	Texas	US	27.50451	-97.80829	50	America/Chicago
NQL	SWNQ	Niquelandia Airport	Niquelandia	Goiás	BR	-14.43490	-48.49150	2756	America/Sao_Paulo
NQN	SAZN	Presidente Peron Airport	Neuquen	Neuquen	AR	-38.94900	-68.15570	895	America/Argentina/Salta
NQT	EGBN	Nottingham Airport	Nottingham	England	GB	52.92000	-1.07917	138	Europe/London
NQU	SKNQ	Reyes Murillo Airport	Nuqui	Choco	CO	5.69640	-77.28060	12	America/Bogota
NQX	KNQX	Key West Nas (Boca Chica Field) Airport	Key West	Florida	US	24.57464	-81.68664	6	America/New_York
NQY	EGHQ	Newquay Cornwall Airport	Newquay	England	GB	50.44060	-4.99541	390	Europe/London
NQZ	UACC	Nursultan Nazarbayev International Airport	Astana	Aqmola	KZ	51.02220	71.46690	1166	Asia/Almaty
NRA	YNAR	Narrandera Airport	Narrandera	New South Wales	AU	-34.70220	146.51199	474	Australia/Sydney
NRB	KNRB	Mayport Ns (Adm David L Mcdonald Field) Airport	Mayport	Florida	US	30.39137	-81.42452	15	America/New_York
NRD	EDWY	Norderney Airport	Norderney	Niedersachsen	DE	53.70694	7.23000	7	Europe/Berlin
NRE	WAPG	Namrole Airport	Namrole-Buru Island	Maluku	ID	-3.82081	126.71800	997	Asia/Jayapura
NRG	YNRG	Narrogin Airport	\N	Western Australia	AU	-32.93000	117.08000	329	Australia/Perth
NRI	\N	Grand Lake Regional Airport	Afton	Oklahoma	US	36.57758	-94.86190	792	America/Chicago
NRK	ESSP	Norrkoping Airport	Norrkoping	Oestergotland	SE	58.58630	16.25060	32	Europe/Stockholm
NRL	EGEN	North Ronaldsay Airport	North Ronaldsay	Scotland	GB	59.36750	-2.43444	40	Europe/London
NRM	GANK	Nara Airport	Nara	Koulikoro	ML	15.21700	-7.26700	889	Africa/Bamako
NRN	EDLV	Niederrhein Airport	Weeze	Nordrhein-Westfalen	DE	51.60240	6.14217	106	Europe/Berlin
NRR	TJRV	Jose Aponte De La Torre Airport	Ceiba	Puerto Rico	US	18.24511	-65.64342	38	America/Puerto_Rico
NRS	KNRS	Imperial Beach Nolf (Ream Field) Airport	Imperial Beach	California	US	32.56616	-117.11352	23	America/Los_Angeles
NRT	RJAA	Narita International Airport	Tokyo	Chiba	JP	35.76470	140.38600	141	Asia/Tokyo
NSE	KNSE	Whiting Field Nas North Airport	Milton	Florida	US	30.72247	-87.02390	199	America/Chicago
NSH	OINN	Noshahr Airport	\N	Mazandaran	IR	36.66330	51.46470	-61	Asia/Tehran
NSI	FKYS	Yaounde Nsimalen International Airport	Yaounde	Centre	CM	3.72256	11.55330	2278	Africa/Douala
NSK	UOOO	Norilsk-Alykel Airport	Norilsk	Krasnoyarskiy	RU	69.31110	87.33220	574	Asia/Krasnoyarsk
NSL	KDVP	Slayton Municipal Airport	Slayton	Minnesota	US	43.98680	-95.78261	1623	America/Chicago
NSM	YNSM	Norseman Airport	\N	Western Australia	AU	-32.21000	121.75500	263	Australia/Perth
NSN	NZNS	Nelson Airport	Nelson	Nelson	NZ	-41.29830	173.22099	17	Pacific/Auckland
NSO	YSCO	Scone Airport	\N	New South Wales	AU	-32.03720	150.83200	745	Australia/Sydney
NSR	SWKQ	Serra da Capivara Airport	Sao Raimundo Nonato	Piauí	BR	-9.08278	-42.64444	1362	America/Fortaleza
NST	VTSF	Nakhon Si Thammarat Airport	Nakhon Si Thammarat	Nakhon-Si-Thammarat	TH	8.53962	99.94470	13	Asia/Bangkok
NSV	YNSH	Noosa Airport	\N	Queensland	AU	-26.42330	153.06300	1	Australia/Brisbane
NSY	LICZ	Sigonella Airport	\N	Sicily	IT	37.40170	14.92240	79	Europe/Rome
NTB	ENNO	Notodden Airport	\N	Telemark	NO	59.56570	9.21222	63	Europe/Oslo
NTD	KNTD	Point Mugu Nas (Naval Base Ventura Co) Airport	Oxnard	California	US	34.11928	-119.11959	13	America/Los_Angeles
NTE	LFRS	Nantes Atlantique Airport	Nantes	Pays-de-la-Loire	FR	47.15320	-1.61073	90	Europe/Paris
NTG	ZSNT	Nantong Airport	Nantong	Jiangsu	CN	32.07080	120.97600	16	Asia/Shanghai
NTI	WASB	Stenkol Airport	Bintuni-Papua Island	Papua	ID	-2.10416	133.52200	57	Asia/Jayapura
NTJ	\N	Sanpete County Regional Airport	Manti	Utah	US	39.33142	-111.61261	5516	America/Denver
NTL	YWLM	Newcastle Airport	Williamtown	New South Wales	AU	-32.79500	151.83400	31	Australia/Sydney
NTN	YNTN	Normanton Airport	\N	Queensland	AU	-17.68360	141.07001	73	Australia/Brisbane
NTO	GVAN	Agostinho Neto Airport	Ponta do Sol	Ribeira-Grande	CV	17.20280	-25.09060	32	Atlantic/Cape_Verde
NTQ	RJNW	Noto Airport	Wajima	Ishikawa	JP	37.29310	136.96201	718	Asia/Tokyo
NTR	MMAN	Del Norte International Airport	\N	Nuevo Leon	MX	25.86560	-100.23700	1476	America/Mexico_City
NTT	NFTP	Kuini Lavenia Airport	Niuatoputapu	Niuas	TO	-15.97734	-173.79103	30	Pacific/Tongatapu
NTU	KNTU	Oceana Nas (Apollo Soucek Field) Airport	Virginia Beach	Virginia	US	36.82275	-76.03190	22	America/New_York
NTX	WION	Ranai Airport	Ranai, Natuna Besar Island	Riau Islands	ID	3.90871	108.38800	7	Asia/Jakarta
NTY	FAPN	Pilanesberg International Airport	Pilanesberg	North West	ZA	-25.33380	27.17340	3412	Africa/Johannesburg
NUB	YNUM	Numbulwar Airport	\N	Northern Territory	AU	-14.27170	135.71700	31	Australia/Darwin
NUD	HSNH	En Nahud Airport	En Nahud	West Kordofan State	SD	12.66700	28.33300	1955	Africa/Khartoum
NUE	EDDN	Nuremberg Airport	Nuremberg	Bayern	DE	49.49870	11.06690	1046	Europe/Berlin
NUI	PAQT	Nuiqsut Airport	Nuiqsut	Alaska	US	70.20983	-151.00647	45	America/Anchorage
NUJ	OIHS	Hamadan Air Base	Hamadan	Hamadan	IR	35.21160	48.65340	5609	Asia/Tehran
NUK	NTGW	Nukutavake Airport	Nukutavake	Iles-Tuamotu-Gambier	PF	-19.28500	-138.77200	17	Pacific/Tahiti
NUL	PANU	Nulato Airport	Nulato	Alaska	US	64.72933	-158.07422	406	America/Anchorage
NUM	OENN	Neom Bay Airport	Neom Bay	Tabuk	SA	27.92383	35.29383	33	Asia/Riyadh
NUP	PPIT	Nunapitchuk Airport	Nunapitchuk	Alaska	US	60.90600	-162.44058	22	America/Nome
NUQ	KNUQ	Moffett Federal Airfield	Mountain View	California	US	37.41614	-122.04913	37	America/Los_Angeles
NUR	YNUB	Nullabor Motel Airport	\N	South Australia	AU	-31.44170	130.90199	67	Australia/Adelaide
NUS	NVSP	Norsup Airport	Norsup	Malampa	VU	-16.07970	167.40100	23	Pacific/Efate
NUU	HKNK	Nakuru Airport	Nakuru	Nakuru	KE	-0.29807	36.15930	6200	Africa/Nairobi
NUW	KNUW	Whidbey Island Nas (Ault Field) Airport	Oak Harbor	Washington	US	48.35184	-122.65596	47	America/Los_Angeles
NUX	USMU	Novy Urengoy Airport	Novy Urengoy	Yamalo-Nenets	RU	66.06940	76.52030	210	Asia/Yekaterinburg
NVA	SKNV	Benito Salas Airport	Neiva	Huila	CO	2.95015	-75.29400	1464	America/Bogota
NVD	KNVD	Nevada Municipal Airport	Nevada	Missouri	US	37.85248	-94.30461	892	America/Chicago
NVG	MNNG	Nueva Guinea Airport	Nueva Guinea	\N	NI	11.66667	-84.45000	606	America/Managua
NVI	UZSA	Navoi Airport	Navoi	Navoiy	UZ	40.11720	65.17080	0	Asia/Samarkand
NVN	\N	Nervino Airport	Beckwourth	California	US	39.81853	-120.35281	4900	America/Los_Angeles
NVP	SWNA	Novo Aripuana Airport	Novo Aripuana	Amazonas	BR	-5.11803	-60.36490	118	America/Boa_Vista
NVS	LFQG	Nevers-Fourchambault Airport	Nevers/Fourchambault	Bourgogne-Franche-Comte	FR	47.00260	3.11333	602	Europe/Paris
NVT	SBNF	Ministro Victor Konder International Airport	Navegantes	Santa Catarina	BR	-26.88000	-48.65140	18	America/Sao_Paulo
NWA	FMCI	Moheli Bandar Es Eslam Airport	\N	Moheli	KM	-12.29810	43.76640	46	Indian/Comoro
NWH	\N	Parlin Field	Newport	New Hampshire	US	43.38714	-72.18761	784	America/New_York
NWI	EGSH	Norwich International Airport	Norwich	England	GB	52.67580	1.28278	117	Europe/London
NYA	USHN	Nyagan Airport	Nyagan	Khanty-Mansia	RU	62.11000	65.61500	361	Asia/Yekaterinburg
NYE	HKNI	Nyeri Airport	Nyeri	Nyeri	KE	-0.36441	36.97849	5830	Africa/Nairobi
NYG	KNYG	Quantico Mcaf (Turner Field) Airport	Quantico	Virginia	US	38.50362	-77.30503	10	America/New_York
NYI	DGSN	Sunyani Airport	Sunyani	Brong-Ahafo	GH	7.36183	-2.32876	1014	Africa/Accra
NYK	HKNY	Nanyuki Airport	Nanyuki	Nyeri	KE	-0.06240	37.04101	6250	Africa/Nairobi
NYM	USMM	Nadym Airport	Nadym	Yamalo-Nenets	RU	65.48090	72.69890	49	Asia/Yekaterinburg
NYN	YNYN	Nyngan Airport	\N	New South Wales	AU	-31.55110	147.20300	569	Australia/Sydney
NYO	ESKN	Stockholm Skavsta Airport	Stockholm / Nykoping	Sodermanland	SE	58.78860	16.91220	140	Europe/Stockholm
NYR	UENN	Nyurba Airport	Nyurba	Chukot	RU	63.29500	118.33700	394	Asia/Yakutsk
NYS	\N	New York Skyports Inc Seaplane Base	New York	New York	US	40.73399	-73.97292	0	America/New_York
NYT	VYEL	Naypyidaw Airport	Pyinmana	Mandalay	MM	19.62350	96.20100	302	Asia/Yangon
NYU	VYBG	Bagan Airport	Nyaung U	Mandalay	MM	21.17880	94.93020	312	Asia/Yangon
NYW	VYMY	Monywar Airport	Monywar	Sagain	MM	22.23300	95.11700	298	Asia/Yangon
NZA	FNZG	Nzagi Airport	Nzagi	Luanda-Norte	AO	-7.71694	21.35820	2431	Africa/Luanda
NZC	SPZA	Maria Reiche Neuman Airport	\N	Ica	PE	-14.85400	-74.96150	1860	America/Lima
NZE	GUNZ	Nzerekore Airport	Nzerekore	Nzerekore	GN	7.80602	-8.70180	1657	Africa/Conakry
NZH	ZBMZ	Manzhouli Xijiao Airport	Manzhouli	Inner-Mongolia	CN	49.56667	117.33000	2198	Asia/Shanghai
NZL	ZBZL	Zhalantun Chengjisihan Airport	Zalantun	Inner Mongolia	CN	47.86583	122.76750	0	Asia/Shanghai
NZY	KNZY	North Island Nas (Halsey Field) Airport	San Diego	California	US	32.69820	-117.21312	26	America/Los_Angeles
OAG	YORG	Orange Airport	Orange	New South Wales	AU	-33.38170	149.13300	3115	Australia/Sydney
OAH	OASD	Shindand Airport	\N	Herat	AF	33.39130	62.26100	3773	Asia/Kabul
OAI	OAIX	Bagram Air Base	Bagram	Parwan	AF	34.94610	69.26500	4895	Asia/Kabul
OAJ	KOAJ	Albert J Ellis Airport	Jacksonville	North Carolina	US	34.82917	-77.61214	93	America/New_York
OAK	KOAK	Oakland San Francisco Bay Airport	Oakland	California	US	37.72126	-122.22115	9	America/Los_Angeles
OAL	SSKW	Cacoal Airport	Cacoal	Rondônia	BR	-11.49550	-61.45083	817	America/Porto_Velho
OAM	NZOU	Oamaru Airport	\N	Otago	NZ	-44.97000	171.08200	99	Pacific/Auckland
OAN	MHEA	El Arrayan Airport	Olanchito	Yoro	HN	15.50556	-86.57472	220	America/Tegucigalpa
OAR	KOAR	Marina Municipal Airport	Marina	California	US	36.68153	-121.76167	137	America/Los_Angeles
OAS	OASA	Sharana Airstrip	Sharana	Paktika	AF	33.12575	68.83852	7340	Asia/Kabul
OAX	MMOX	Xoxocotlan International Airport	Oaxaca	Oaxaca	MX	16.99990	-96.72660	4989	America/Mexico_City
OAZ	OAZI	Camp Bastion Airport	\N	Helmand	AF	31.86380	64.22460	2943	Asia/Kabul
OBC	HDOB	Obock Airport	Obock	Obock	DJ	11.96700	43.26700	69	Africa/Djibouti
OBE	KOBE	Okeechobee County Airport	Okeechobee	Florida	US	27.26657	-80.85039	34	America/New_York
OBF	EDMO	Oberpfaffenhofen Airport	\N	Bayern	DE	48.08140	11.28310	1947	Europe/Berlin
OBI	SNTI	Obidos Airport	Obidos	Pará	BR	-1.86717	-55.51440	328	America/Santarem
OBL	EBZR	Oostmalle Air Base	Zoersel	Flanders	BE	51.26470	4.75333	53	Europe/Brussels
OBN	EGEO	Oban Airport	North Connel	Scotland	GB	56.46350	-5.39967	20	Europe/London
OBO	RJCB	Tokachi-Obihiro Airport	Obihiro	Hokkaido	JP	42.73330	143.21700	505	Asia/Tokyo
OBS	LFHO	Aubenas-Ardeche Meridional Airport	Aubenas/Ardeche Meridional	Auvergne-Rhone-Alpes	FR	44.54420	4.37219	923	Europe/Paris
OBU	PAOB	Kobuk Airport	Kobuk	Alaska	US	66.91233	-156.89733	142	America/Anchorage
OCA	\N	Ocean Reef Club Airport	Key Largo	Florida	US	25.32431	-80.27573	6	America/New_York
OCC	SECO	Francisco De Orellana Airport	Coca	Napo	EC	-0.46289	-76.98680	834	America/Guayaquil
OCE	KOXB	Ocean City Municipal Airport	Ocean City	Maryland	US	38.31048	-75.12403	16	America/New_York
OCF	KOCF	Ocala International-Jim Taylor Field	Ocala	Florida	US	29.17188	-82.22411	90	America/New_York
OCH	KOCH	Nacogdoches A L Mangham Jr Regional Airport	Nacogdoches	Texas	US	31.57777	-94.71013	343	America/Chicago
OCJ	MKBS	Boscobel Aerodrome	Ocho Rios	St-Mary	JM	18.40420	-76.96900	90	America/Jamaica
OCM	YBGD	Boolgeeda Airport	\N	Western Australia	AU	-22.54117	117.26950	1870	Australia/Perth
OCN	KOKB	Bob Maxwell Memorial Airfield	Oceanside	California	US	33.21798	-117.35151	28	America/Los_Angeles
OCV	SKOC	Aguas Claras Airport	Ocana	Cesar	CO	8.31506	-73.35830	3850	America/Bogota
OCW	KOCW	Washington-Warren Airport	Washington	North Carolina	US	35.57194	-77.04976	38	America/New_York
ODA	FEFW	Ouadda Airport	Ouadda	Haute-Kotto	CF	8.01056	22.39860	2461	Africa/Bangui
ODB	LEBA	Cordoba Airport	Cordoba	Andalucía	ES	37.84200	-4.84888	297	Europe/Madrid
ODC	\N	Oakdale Airport	Oakdale	California	US	37.75634	-120.80021	236	America/Los_Angeles
ODD	YOOD	Oodnadatta Airport	\N	South Australia	AU	-27.56170	135.44701	118	Australia/Adelaide
ODE	EKOD	Odense Airport	Odense	South Denmark	DK	55.47670	10.33090	56	Europe/Copenhagen
ODH	EGVO	RAF Odiham	Odiham	England	GB	51.23410	-0.94283	405	Europe/London
ODJ	FEGO	Ouanda Djalle Airport	Ouanda Djalle	Vakaga	CF	8.90000	22.78300	1985	Africa/Bangui
ODL	YCOD	Cordillo Downs Airport	Cordillo Downs	South Australia	AU	-26.74530	140.63800	125	Australia/Adelaide
ODM	\N	Garrett County Airport	Oakland	Maryland	US	39.58081	-79.33594	2933	America/New_York
ODN	WBGI	Long Seridan Airport	Long Seridan	Sarawak	MY	3.96700	115.05000	607	Asia/Kuala_Lumpur
ODO	UIKB	Bodaybo Airport	Bodaybo	Irkutsk	RU	57.86610	114.24300	919	Asia/Irkutsk
ODR	YORV	Ord River Airport	Ord River	Western Australia	AU	-17.34080	128.91200	390	Australia/Perth
ODS	UKOO	Odesa International Airport	Odesa	Odeska oblast	UA	46.42680	30.67650	172	Europe/Kyiv
ODT	KODO	Odessa-Schlemeyer Field	Odessa	Texas	US	31.92141	-102.38713	3004	America/Chicago
ODW	KOKH	Delaurentis Airport	Oak Harbor	Washington	US	48.25153	-122.67367	193	America/Los_Angeles
ODY	VLOS	Oudomsay Airport	Oudomsay	Oudomxai	LA	20.68270	101.99400	1804	Asia/Vientiane
OEC	WPOC	Oecussi Airport	Oecussi-Ambeno	Oecusse	TL	-9.19806	124.34300	0	Asia/Dili
OEL	UUOR	Oryol Yuzhny Airport	Orel	Orjol	RU	52.93470	36.00220	656	Europe/Moscow
OEM	SMPA	Vincent Fayks Airport	Paloemeu	Sipaliwini	SR	3.34528	-55.44250	714	America/Paramaribo
OEO	KOEO	L O Simenstad Municipal Airport	Osceola	Wisconsin	US	45.30939	-92.68991	906	America/Chicago
OER	ESNO	Ornskoldsvik Airport	Ornskoldsvik	Vaesternorrland	SE	63.40830	18.99000	354	Europe/Stockholm
OES	SAVN	Antoine De St Exupery Airport	San Antonio Oeste	Rio-Negro	AR	-40.75120	-65.03430	85	America/Argentina/Salta
OFF	KOFF	Offutt Afb Airport	Omaha	Nebraska	US	41.11933	-95.90852	1048	America/Chicago
OFI	DIOF	Ouango Fitini Airport	Ouango Fitini	\N	CI	9.60000	-4.05000	974	Africa/Abidjan
OFJ	BIOF	Ólafsfjörður Airport	Ólafsfjörður	Northeast	IS	66.08330	-18.66670	32	Atlantic/Reykjavik
OFK	KOFK	Norfolk Regional/Karl Stefan Memorial Field	Norfolk	Nebraska	US	41.98546	-97.43511	1573	America/Chicago
OGA	KOGA	Searle Field	Ogallala	Nebraska	US	41.11947	-101.76970	3279	America/Denver
OGB	KOGB	Orangeburg Municipal Airport	Orangeburg	South Carolina	US	33.45692	-80.85941	195	America/New_York
OGD	KOGD	Ogden-Hinckley Airport	Ogden	Utah	US	41.19507	-112.01220	4472	America/Denver
OGE	AYOG	Ogeranang Airport	\N	Morobe	PG	-6.46675	147.36417	5850	Pacific/Port_Moresby
OGG	PHOG	Kahului Airport	Kahului	Hawaii	US	20.89865	-156.43046	55	Pacific/Honolulu
OGL	SYGO	Ogle Airport	Ogle	Demerara-Mahaica	GY	6.80628	-58.10590	10	America/Guyana
OGN	ROYN	Yonaguni Airport	\N	Okinawa	JP	24.46690	122.97800	70	Asia/Tokyo
OGO	DIAU	Abengourou Airport	Abengourou	\N	CI	6.71556	-3.47028	676	Africa/Abidjan
OGR	FTTB	Bongor Airport	Bongor	Mayo-Kebbi-Est	TD	10.28810	15.38110	1076	Africa/Ndjamena
OGS	KOGS	Ogdensburg International Airport	Ogdensburg	New York	US	44.68225	-75.46325	302	America/New_York
OGU	LTCB	Ordu–Giresun Airport	Ordu	Ordu Province	TR	40.96667	38.08000	18	Europe/Istanbul
OGX	DAUU	Ain el Beida Airport	Ouargla	Ouargla	DZ	31.91720	5.41278	492	Africa/Algiers
OGZ	URMO	Beslan Airport	Beslan	North Ossetia	RU	43.20510	44.60660	1673	Europe/Moscow
OHA	NZOH	RNZAF Base Ohakea	\N	Wellington	NZ	-40.20600	175.38800	164	Pacific/Auckland
OHB	FMFE	Moramanga Aerodrome	Moramanga	\N	MG	-18.91750	48.21819	2960	Indian/Antananarivo
OHD	LWOH	Ohrid St. Paul the Apostle Airport	Ohrid	Debarca	MK	41.18000	20.74230	2313	Europe/Skopje
OHE	ZYMH	Gu-Lian Airport	Mohe	Heilongjiang	CN	52.91278	122.43000	1836	Asia/Shanghai
OHH	UHSH	Okha Airport	Okha	Sakhalin	RU	53.52000	142.89000	115	Asia/Vladivostok
OHO	UHOO	Okhotsk Airport	Okhotsk	Khabarovsk	RU	59.41006	143.05650	0	Asia/Vladivostok
OHR	EDXY	Wyk auf Fohr Airport	Wyk auf Fohr	Schleswig-Holstein	DE	54.68444	8.52833	26	Europe/Berlin
OHS	OOSH	Sohar Airport	Sohar	Al-Batinah-North	OM	24.46417	56.62833	105	Asia/Muscat
OHT	OPKT	Kohat Airport	Kohat	Khyber-Pakhtunkhwa	PK	33.57000	71.44000	1650	Asia/Karachi
OIA	SDOW	Ourilandia do Norte Airport	Ourilandia Do Norte	Pará	BR	-6.76310	-51.04990	751	America/Santarem
OIC	KOIC	Lt Warren Eaton Airport	Norwich	New York	US	42.56656	-75.52411	1024	America/New_York
OIM	RJTO	Oshima Airport	Izu Oshima	Tokyo	JP	34.78200	139.36000	130	Asia/Tokyo
OIR	RJEO	Okushiri Airport	\N	Hokkaido	JP	42.07170	139.43300	161	Asia/Tokyo
OIT	RJFO	Oita Airport	Oita	Oita	JP	33.47940	131.73700	19	Asia/Tokyo
OJC	KOJC	Johnson County Executive Airport	Olathe	Kansas	US	38.84760	-94.73758	1096	America/Chicago
OKA	ROAH	Naha Airport	Naha	Okinawa	JP	26.19580	127.64600	12	Asia/Tokyo
OKC	KOKC	Okc Will Rogers International Airport	Oklahoma City	Oklahoma	US	35.39307	-97.60077	1296	America/Chicago
OKD	RJCO	Okadama Airport	Sapporo	Hokkaido	JP	43.11610	141.38000	25	Asia/Tokyo
OKE	RJKB	Okierabu Airport	\N	Kagoshima	JP	27.42550	128.70100	101	Asia/Tokyo
OKF	FYOO	Okaukuejo Airport	Okaukuejo	Kunene	NA	-19.14920	15.91190	3911	Africa/Windhoek
OKH	EGXJ	RAF Cottesmore	Cottesmore	England	GB	52.73570	-0.64877	461	Europe/London
OKI	RJNO	Oki Airport	Okinoshima	Shimane	JP	36.18110	133.32500	311	Asia/Tokyo
OKJ	RJOB	Okayama Airport	Okayama City	Okayama	JP	34.75690	133.85500	806	Asia/Tokyo
OKK	KOKK	Kokomo Municipal Airport	Kokomo	Indiana	US	40.52766	-86.05974	832	America/Indiana/Indianapolis
OKL	WAJO	Oksibil Airport	Oksibil-Papua Island	Papua	ID	-5.09106	140.61000	2500	Asia/Jayapura
OKM	KOKM	Okmulgee Regional/Paul And Betty Abbott Field	Okmulgee	Oklahoma	US	35.66811	-95.94853	720	America/Chicago
OKN	FOGQ	Okondja Airport	Okondja	Haut-Ogooue	GA	-0.66521	13.67310	1325	Africa/Libreville
OKO	RJTY	Yokota Air Base	Fussa	Tokyo	JP	35.74850	139.34801	463	Asia/Tokyo
OKQ	WAKO	Okaba Airport	Okaba-Papua Island	Papua	ID	-8.08822	139.71899	23	Asia/Jayapura
OKR	YYKI	Yorke Island Airport	Yorke Island	Queensland	AU	-9.75703	143.41100	0	Australia/Brisbane
OKS	KOKS	Garden County/King Rhiley Field	Oshkosh	Nebraska	US	41.40191	-102.35635	3394	America/Denver
OKT	UWUK	Oktyabrskiy Airport	Kzyl-Yar	Bashkortostan	RU	54.44000	53.38830	377	Asia/Yekaterinburg
OKU	FYMO	Mokuti Lodge Airport	Mokuti Lodge	\N	NA	-18.81280	17.05940	3665	Africa/Windhoek
OKY	YBOK	Oakey Airport	\N	Queensland	AU	-27.41140	151.73500	1335	Australia/Brisbane
OLA	ENOL	Ørland Airport	Ørland	Sor-Trøndelag	NO	63.69890	9.60400	28	Europe/Oslo
OLB	LIEO	Olbia / Costa Smeralda Airport	Olbia	Sardinia	IT	40.89870	9.51763	37	Europe/Rome
OLC	SDCG	Senadora Eunice Micheles Airport	Sao Paulo De Olivenca	Amazonas	BR	-3.46793	-68.92041	335	America/Manaus
OLD	KOLD	Dewitt Field/Old Town Municipal Airport	Old Town	Maine	US	44.95233	-68.67450	126	America/New_York
OLE	KOLE	Cattaraugus County-Olean Airport	Olean	New York	US	42.24119	-78.37136	2135	America/New_York
OLF	KOLF	L M Clayton Airport	Wolf Point	Montana	US	48.09450	-105.57506	1988	America/Denver
OLH	\N	Old Harbor Airport	Old Harbor	Alaska	US	57.21831	-153.26983	55	America/Anchorage
OLI	BIRF	Rif Airport	Rif	West	IS	64.91140	-23.82310	18	Atlantic/Reykjavik
OLJ	NVSZ	North West Santo Airport	Olpoi	Sanma	VU	-14.88170	166.55800	0	Pacific/Efate
OLK	SGOL	Fuerte Olimpo Airport	Fuerte Olimpo	Alto-Paraguay	PY	-21.04520	-57.88250	275	America/Asuncion
OLM	KOLM	Olympia Regional Airport	Olympia	Washington	US	46.96940	-122.90255	208	America/Los_Angeles
OLN	SAVM	Lago Musters Airport	Sarmiento	Chubut	AR	-45.57778	-69.07278	883	America/Argentina/Catamarca
OLO	LKOL	Olomouc Glider Airport	Olomouc	Olomoucky	CZ	49.58780	17.21080	869	Europe/Prague
OLP	YOLD	Olympic Dam Airport	Olympic Dam	South Australia	AU	-30.48500	136.87700	343	Australia/Adelaide
OLS	KOLS	Nogales International Airport	Nogales	Arizona	US	31.41772	-110.84789	3955	America/Phoenix
OLU	KOLU	Columbus Municipal Airport	Columbus	Nebraska	US	41.44872	-97.34094	1447	America/Chicago
OLV	KOLV	Olive Branch/Taylor Field	Olive Branch	Mississippi	US	34.97875	-89.78686	402	America/Chicago
OLY	KOLY	Olney-Noble Airport	Olney-Noble	Illinois	US	38.72183	-88.17643	482	America/Chicago
OLZ	UEMO	Olyokminsk Airport	Olyokminsk	Chukot	RU	60.39750	120.47100	656	Asia/Yakutsk
OMA	KOMA	Eppley Airfield	Omaha	Nebraska	US	41.30317	-95.89406	984	America/Chicago
OMB	FOOH	Omboue Hopital Airport	Omboue	Ogooue-Maritime	GA	-1.57473	9.26269	33	Africa/Libreville
OMC	RPVO	Ormoc Airport	Ormoc City	Eastern Visayas	PH	11.05800	124.56500	83	Asia/Manila
OMD	FYOG	Oranjemund Airport	Oranjemund	Karas	NA	-28.58470	16.44670	14	Africa/Windhoek
OME	PAOM	Nome Airport	Nome	Alaska	US	64.51256	-165.44439	41	America/Anchorage
OMF	OJMF	King Hussein Air College	Mafraq	Mafraq	JO	32.35640	36.25920	2240	Asia/Amman
OMG	FYOE	Omega Airport	Omega	\N	NA	-18.03030	22.18970	3346	Africa/Windhoek
OMH	OITR	Urmia Airport	Urmia	Az̄arbayjan-e-Gharbi	IR	37.66810	45.06870	4343	Asia/Tehran
OMI	OIAJ	Omidiyeh Airport	Omidiyeh	Khuzestan	IR	30.83520	49.53490	85	Asia/Tehran
OMK	KOMK	Omak Airport	Omak	Washington	US	48.46441	-119.51805	1304	America/Los_Angeles
OMM	OOMX	Marmul Airport	Marmul	Dhofar	OM	18.13600	55.18210	925	Asia/Muscat
OMN	UZTZ	Zomin Airport	Lyaylyakul	Jizzax	UZ	40.01513	68.40976	1760	Asia/Tashkent
OMO	LQMO	Mostar International Airport	Mostar	Federation-of-B&H	BA	43.28290	17.84590	156	Europe/Sarajevo
OMR	LROD	Oradea International Airport	Oradea	Bihor	RO	47.02530	21.90250	465	Europe/Bucharest
OMS	UNOO	Omsk Central Airport	Omsk	Omsk	RU	54.96700	73.31050	311	Asia/Omsk
ONA	KONA	Winona Municipal/Max Conrad Field	Winona	Minnesota	US	44.07961	-91.71163	656	America/Chicago
OND	FYOA	Ondangwa Airport	Ondangwa	\N	NA	-17.87820	15.95260	3599	Africa/Windhoek
ONG	YMTI	Mornington Island Airport	\N	Queensland	AU	-16.66250	139.17799	33	Australia/Brisbane
ONH	\N	Albert S Nader Regional Airport	Oneonta	New York	US	42.52478	-75.06447	1763	America/New_York
ONI	WABD	Moanamani Airport	Moanamani-Papua Island	Papua	ID	-3.98340	136.08330	5204	Asia/Jayapura
ONJ	RJSR	Odate Noshiro Airport	Odate	Akita	JP	40.19190	140.37100	292	Asia/Tokyo
ONK	UERO	Olenyok Airport	Olenyok	Chukot	RU	68.51500	112.48000	847	Asia/Yakutsk
ONL	KONL	The O'Neill Municipal-John L Baker Field	O'Neill	Nebraska	US	42.46936	-98.68778	2034	America/Chicago
ONM	KONM	Socorro Municipal Airport	Socorro	New Mexico	US	34.02247	-106.90314	4875	America/Denver
ONO	KONO	Ontario Municipal Airport	Ontario	Oregon	US	44.01936	-117.01303	2193	America/Denver
ONP	KONP	Newport Municipal Airport	Newport	Oregon	US	44.58036	-124.05792	160	America/Los_Angeles
ONQ	LTAS	Zonguldak Airport	Zonguldak	Zonguldak	TR	41.50640	32.08860	39	Europe/Istanbul
ONR	YMNK	Monkira Airport	\N	Queensland	AU	-24.81670	140.53300	107	Australia/Brisbane
ONS	YOLW	Onslow Airport	\N	Western Australia	AU	-21.66830	115.11300	7	Australia/Perth
ONT	KONT	Ontario International Airport	Ontario	California	US	34.05601	-117.60119	944	America/Los_Angeles
ONU	NFOL	Ono-I-Lau Airport	Ono-I-Lau	\N	FJ	-20.65000	-178.70000	110	Pacific/Fiji
ONX	MPEJ	Enrique Adolfo Jimenez Airport	Colon	Colon	PA	9.35664	-79.86740	25	America/Panama
ONY	KONY	Olney Municipal Airport	Olney	Texas	US	33.35089	-98.81917	1275	America/Chicago
OOA	KOOA	Oskaloosa Municipal Airport	Oskaloosa	Iowa	US	41.22611	-92.49383	840	America/Chicago
OOK	PAOO	Toksook Bay Airport	Toksook Bay	Alaska	US	60.54134	-165.08718	71	America/Anchorage
OOL	YBCG	Gold Coast Airport	Gold Coast	Queensland	AU	-28.16440	153.50500	21	Australia/Brisbane
OOM	YCOM	Cooma Snowy Mountains Airport	Cooma	New South Wales	AU	-36.30060	148.97400	3088	Australia/Sydney
OOR	YMOO	Mooraberree Airport	\N	Queensland	AU	-25.25000	140.98300	85	Australia/Brisbane
OOT	NGON	Onotoa Airport	Onotoa	Gilbert-Islands	KI	-1.79611	175.52600	7	Pacific/Tarawa
OPA	BIKP	Kópasker Airport	Kópasker	Northeast	IS	66.31080	-16.46670	20	Atlantic/Reykjavik
OPF	KOPF	Miami-Opa Locka Executive Airport	Miami	Florida	US	25.90742	-80.27822	8	America/New_York
OPI	YOEN	Oenpelli Airport	\N	Northern Territory	AU	-12.32500	133.00600	30	Australia/Darwin
OPL	KOPL	St Landry Parish Airport	Opelousas	Louisiana	US	30.55840	-92.09938	74	America/Chicago
OPO	LPPR	Francisco de Sá Carneiro Airport	Porto	Porto	PT	41.24810	-8.68139	227	Europe/Lisbon
OPP	SNSM	Salinopolis Airport	Salinopolis	Pará	BR	-0.69566	-47.33470	88	America/Belem
OPS	SWSI	Presidente Joao Batista Figueiredo Airport	Sinop	Mato Grosso do Sul	BR	-11.88500	-55.58611	1227	America/Campo_Grande
OPU	AYBM	Balimo Airport	Balimo	Western Province	PG	-8.05000	142.93300	51	Pacific/Port_Moresby
OQN	UZKK	Kokand Airport	Kokand	Fergana	UZ	40.53980	70.97480	1357	Asia/Tashkent
ORA	SASO	Oran Airport	Oran	Salta	AR	-23.15280	-64.32920	1171	America/Argentina/Salta
ORB	ESOE	Orebro Airport	Orebro	Oerebro	SE	59.22370	15.03800	188	Europe/Stockholm
ORC	SKOE	Orocue Airport	Orocue	Casanare	CO	4.79222	-71.35640	434	America/Bogota
ORD	KORD	Chicago O'Hare International Airport	Chicago	Illinois	US	41.97694	-87.90815	680	America/Chicago
ORE	LFOZ	Orleans-Saint-Denis-de-l'Hotel Airport	Orleans/Saint-Denis-de-l'Hotel	Centre	FR	47.89690	2.16333	396	Europe/Paris
ORF	KORF	Norfolk International Airport	Norfolk	Virginia	US	36.89563	-76.19886	26	America/New_York
ORG	SMZO	Zorg en Hoop Airport	Paramaribo	Paramaribo	SR	5.81108	-55.19070	10	America/Paramaribo
ORH	KORH	Worcester Regional Airport	Worcester	Massachusetts	US	42.26714	-71.87561	1009	America/New_York
ORI	PORI	Port Lions Airport	Port Lions	Alaska	US	57.88493	-152.84757	42	America/Anchorage
ORJ	SYOR	Orinduik Airport	Orinduik	\N	GY	4.72527	-60.03500	1797	America/Guyana
ORK	EICK	Cork Airport	Cork	Munster	IE	51.84130	-8.49111	502	Europe/Dublin
ORL	KORL	Orlando Executive Airport	Orlando	Florida	US	28.54546	-81.33293	113	America/New_York
ORM	EGBK	Sywell Aerodrome	Northampton	England	GB	52.30530	-0.79306	429	Europe/London
ORN	DAOO	Es Senia Airport	Oran	Oran	DZ	35.62390	-0.62118	295	Africa/Algiers
ORP	FBOR	Orapa Airport	\N	Central	BW	-21.26670	25.31670	3100	Africa/Gaborone
ORR	YYOR	Yorketown Airport	\N	South Australia	AU	-35.00000	137.61700	0	Australia/Adelaide
ORT	PAOR	Northway Airport	Northway	Alaska	US	62.96117	-141.92808	1720	America/Anchorage
ORU	SLOR	Juan Mendoza Airport	Oruro	Oruro	BO	-17.96260	-67.07620	12152	America/La_Paz
ORV	PFNO	Robert/Bob/Curtis Memorial Airport	Noorvik	Alaska	US	66.81753	-161.02225	54	America/Anchorage
ORW	OPOR	Ormara Airport	Ormara Raik	Balochistan	PK	25.27470	64.58600	10	Asia/Karachi
ORX	SNOX	Oriximina Airport	Oriximina	Pará	BR	-1.71408	-55.83620	262	America/Belem
ORY	LFPO	Paris-Orly Airport	Paris	Ile-de-France	FR	48.72530	2.35944	291	Europe/Paris
OSB	ORBM	Mosul International Airport	Mosul	Ninawa	IQ	36.30580	43.14740	719	Asia/Baghdad
OSC	KOSC	Oscoda/Wurtsmith Airport	Oscoda	Michigan	US	44.45152	-83.39417	633	America/Detroit
OSD	ESNZ	Ostersund Airport	Ostersund	Jaemtland	SE	63.19440	14.50030	1233	Europe/Stockholm
OSE	AYOM	Omora Airport	Omora	Morobe	PG	-7.82778	147.08064	2540	Pacific/Port_Moresby
OSF	UUMO	Ostafyevo International Airport	Moscow	Moscow-Oblast	RU	55.51170	37.50720	568	Europe/Moscow
OSH	KOSH	Wittman Regional Airport	Oshkosh	Wisconsin	US	43.98437	-88.55704	808	America/Chicago
OSI	LDOS	Osijek Airport	Osijek	Osjecko-Baranjska	HR	45.46270	18.81020	290	Europe/Zagreb
OSK	ESMO	Oskarshamn Airport	\N	Kalmar	SE	57.35050	16.49800	96	Europe/Stockholm
OSL	ENGM	Oslo Gardermoen Airport	Oslo	Akershus	NO	60.19390	11.10040	681	Europe/Oslo
OSN	RKSO	Osan Air Base	\N	Gyeonggi-do	KR	37.09060	127.03000	38	Asia/Seoul
OSO	YOSB	Osborne Mine Airport	\N	Queensland	AU	-22.08170	140.55499	285	Australia/Brisbane
OSR	LKMT	Ostrava Leos Janacek Airport	Ostrava	Moravskoslezsky	CZ	49.69630	18.11110	844	Europe/Prague
OSS	UCFO	Osh Airport	Osh	Osh	KG	40.60900	72.79330	2938	Asia/Bishkek
OST	EBOS	Ostend-Bruges International Airport	Ostend	Flanders	BE	51.11560	2.51440	7	Europe/Brussels
OSU	KOSU	Ohio State University Airport	Columbus	Ohio	US	40.07952	-83.07321	906	America/New_York
OSW	UWOR	Orsk Airport	Orsk	Orenburg	RU	51.07250	58.59560	909	Asia/Yekaterinburg
OSX	KOSX	Kosciusko-Attala County Airport	Kosciusko	Mississippi	US	33.09025	-89.54203	494	America/Chicago
OSY	ENNM	Namsos Hoknesora Airport	Namsos	Nor-Trøndelag	NO	64.47220	11.57860	7	Europe/Oslo
OTC	FTTL	Bol Airport	Bol	Lac	TD	13.44330	14.73940	955	Africa/Ndjamena
OTG	KOTG	Worthington Municipal Airport	Worthington	Minnesota	US	43.65506	-95.57919	1574	America/Chicago
OTH	KOTH	Southwest Oregon Regional Airport	North Bend	Oregon	US	43.41694	-124.24703	17	America/Los_Angeles
OTI	WAMR	Pitu Airport	Gotalalamo-Morotai Island	Maluku	ID	2.04599	128.32500	49	Asia/Jayapura
OTJ	FYOW	Otjiwarongo Airport	Otjiwarongo	\N	NA	-20.43470	16.66080	4859	Africa/Windhoek
OTK	KTMK	Tillamook Airport	Tillamook	Oregon	US	45.41825	-123.81439	39	America/Los_Angeles
OTL	GQNB	Boutilimit Airport	Boutilimit	Trarza	MR	17.53300	-14.68300	121	Africa/Nouakchott
OTM	KOTM	Ottumwa Regional Airport	Ottumwa	Iowa	US	41.10722	-92.44717	846	America/Chicago
OTN	\N	Ed-Air Airport	Oaktown	Indiana	US	38.84979	-87.49978	426	America/Indiana/Vincennes
OTP	LROP	Henri Coanda International Airport	Bucharest	Ilfov	RO	44.57220	26.10220	314	Europe/Bucharest
OTR	MRCC	Coto 47 Airport	Corredores	Puntarenas	CR	8.60156	-82.96860	26	America/Costa_Rica
OTS	\N	Anacortes Airport	Anacortes	Washington	US	48.49851	-122.66247	246	America/Los_Angeles
OTU	SKOT	Otu Airport	El Rhin	Antioquia	CO	7.01037	-74.71550	2060	America/Bogota
OTZ	PAOT	Ralph Wien Memorial Airport	Kotzebue	Alaska	US	66.88481	-162.59814	15	America/Anchorage
OUA	DFFD	Ouagadougou Airport	Ouagadougou	\N	BF	12.35320	-1.51242	1037	Africa/Ouagadougou
OUD	GMFO	Angads Airport	Oujda	Oriental	MA	34.78720	-1.92399	1535	Africa/Casablanca
OUE	FCOU	Ouesso Airport	\N	Sangha	CG	1.61599	16.03790	1158	Africa/Brazzaville
OUG	DFCC	Ouahigouya Airport	Ouahigouya	\N	BF	13.56700	-2.41700	1106	Africa/Ouagadougou
OUH	FAOH	Oudtshoorn Airport	Oudtshoorn	Western Cape	ZA	-33.60700	22.18900	1063	Africa/Johannesburg
OUI	VLHS	Ban Huoeisay Airport	\N	Bokeo	LA	20.25730	100.43700	1380	Asia/Vientiane
OUK	\N	Out Skerries Airstrip	Shetland	Scotland	GB	60.42558	-0.74660	20	Europe/London
OUL	EFOU	Oulu Airport	Oulu / Oulunsalo	Northern Ostrobothnia	FI	64.93010	25.35460	47	Europe/Helsinki
OUN	KOUN	University Of Oklahoma Westheimer Airport	Norman	Oklahoma	US	35.24556	-97.47214	1182	America/Chicago
OUR	FKKI	Batouri Airport	Batouri	East	CM	4.47500	14.36250	2152	Africa/Douala
OUS	SDOU	Ourinhos Airport	Ourinhos	\N	BR	-22.96650	-49.91330	1532	America/Sao_Paulo
OUT	FTTS	Bousso Airport	Bousso	Chari-Baguirmi	TD	10.48300	16.71700	1099	Africa/Ndjamena
OUZ	GQPZ	Tazadit Airport	Zouerate	Tiris-Zemmour	MR	22.75640	-12.48360	1129	Africa/Nouakchott
OVA	FMSL	Bekily Airport	Bekily	\N	MG	-24.23569	45.30453	1270	Indian/Antananarivo
OVB	UNNT	Tolmachevo Airport	Novosibirsk	Novosibirsk	RU	55.01260	82.65070	365	Asia/Krasnoyarsk
OVD	LEAS	Asturias Airport	Ranon	Principado de Asturias	ES	43.56360	-6.03462	416	Europe/Madrid
OVE	KOVE	Oroville Municipal Airport	Oroville	California	US	39.48782	-121.62199	194	America/Los_Angeles
OVG	FAOB	Overberg Airport	Overberg	Western Cape	ZA	-34.55490	20.25070	52	Africa/Johannesburg
OVL	SCOV	El Tuqui Airport	Ovalle	Coquimbo	CL	-30.55920	-71.17560	1100	America/Santiago
OVR	SAZF	Olavarria Airport	Olavarria	Buenos-Aires	AR	-36.89000	-60.21660	551	America/Argentina/Buenos_Aires
OVS	USHS	Sovetskiy Airport	Sovetskiy	Khanty-Mansia	RU	61.32662	63.60191	351	Asia/Yekaterinburg
OWA	KOWA	Owatonna Degner Regional Airport	Owatonna	Minnesota	US	44.12295	-93.25883	1145	America/Chicago
OWB	KOWB	Owensboro/Daviess County Regional Airport	Owensboro	Kentucky	US	37.73883	-87.16683	407	America/Chicago
OWD	KOWD	Norwood Memorial Airport	Norwood	Massachusetts	US	42.19052	-71.17293	49	America/New_York
OWK	KOWK	Central Maine/Norridgewock Airport	Norridgewock	Maine	US	44.71550	-69.86647	270	America/New_York
OXB	GGOV	Osvaldo Vieira International Airport	Bissau	\N	GW	11.89480	-15.65370	129	Africa/Bissau
OXC	KOXC	Waterbury-Oxford Airport	Oxford	Connecticut	US	41.47828	-73.13518	730	America/New_York
OXD	KOXD	Miami University Airport	Oxford	Ohio	US	39.50226	-84.78438	1041	America/New_York
OXF	EGTK	Oxford (Kidlington) Airport	Kidlington	England	GB	51.83690	-1.32000	270	Europe/London
OXP	SOOG	Saint-Georges-de-l'Oyapock Airport	Saint-Georges-de-l'Oyapock Airport	Guyane	GF	3.89760	-51.80410	46	America/Cayenne
OXR	KOXR	Oxnard Airport	Oxnard	California	US	34.20081	-119.20723	45	America/Los_Angeles
OXY	YMNY	Morney Airport	\N	Queensland	AU	-25.35830	141.43300	104	Australia/Brisbane
OYA	SATG	Goya Airport	Goya	Corrientes	AR	-29.10580	-59.21890	128	America/Argentina/Cordoba
OYE	FOGO	Oyem Airport	Oyem	Woleu-Ntem	GA	1.54311	11.58140	2158	Africa/Libreville
OYK	SBOI	Oiapoque Airport	Oiapoque	\N	BR	3.85549	-51.79690	63	America/Cayenne
OYL	HKMY	Moyale Airport	Moyale (Lower)	Marsabit	KE	3.46972	39.10140	2790	Africa/Nairobi
OYN	YOUY	Ouyen Airport	\N	Victoria	AU	-35.08901	142.35449	0	Australia/Melbourne
OYO	SAZH	Tres Arroyos Airport	Tres Arroyos	Buenos-Aires	AR	-38.38690	-60.32970	400	America/Argentina/Buenos_Aires
OZA	KOZA	Ozona Municipal Airport	Ozona	Texas	US	30.73519	-101.20219	2377	America/Chicago
OZC	RPMO	Labo Airport	Ozamiz City	Northern Mindanao	PH	8.17851	123.84200	75	Asia/Manila
OZG	GMAZ	Zagora Airport	Zagora	Draa-Tafilalet	MA	30.32030	-5.86667	2631	Africa/Casablanca
OZH	UKDE	Zaporizhzhia International Airport	Zaporizhzhia	Zaporizka oblast	UA	47.86700	35.31570	373	Europe/Kyiv
OZP	LEMO	Moron Air Base	Moron	Andalucía	ES	37.17490	-5.61594	285	Europe/Madrid
OZR	KOZR	Cairns Army Air Field (Fort Rucker) Airport	Fort Rucker	Alabama	US	31.27578	-85.71335	301	America/Chicago
OZZ	GMMZ	Ouarzazate Airport	Ouarzazate	Draa-Tafilalet	MA	30.93910	-6.90943	3782	Africa/Casablanca
PAB	VABI	Bilaspur Airport	\N	Chhattisgarh	IN	21.98840	82.11100	899	Asia/Kolkata
PAC	MPMG	Marcos A. Gelabert International Airport	Albrook	Panama	PA	8.97334	-79.55560	31	America/Panama
PAD	EDLP	Paderborn Lippstadt Airport	Paderborn	Nordrhein-Westfalen	DE	51.61410	8.61632	699	Europe/Berlin
PAE	KPAE	Seattle Paine Field International Airport	Everett	Washington	US	47.90505	-122.28135	607	America/Los_Angeles
PAF	HUPA	Pakuba Airport	\N	Western Region	UG	2.20222	31.55444	0	Africa/Kampala
PAG	RPMP	Pagadian Airport	Pagadian City	Zamboanga-Peninsula	PH	7.83073	123.46118	5	Asia/Manila
PAH	KPAH	Barkley Regional Airport	Paducah	Kentucky	US	37.06029	-88.77296	410	America/Chicago
PAJ	OPPC	Parachinar Airport	Parachinar	FATA	PK	33.90210	70.07160	5800	Asia/Karachi
PAK	PHPA	Port Allen Airport	Hanapepe	Hawaii	US	21.89694	-159.60317	24	Pacific/Honolulu
PAM	KPAM	Tyndall Afb Airport	Panama City	Florida	US	30.06905	-85.57499	17	America/New_York
PAN	VTSK	Pattani Airport	\N	Pattani	TH	6.78546	101.15400	8	Asia/Bangkok
PAO	KPAO	Palo Alto Airport	Palo Alto	California	US	37.46112	-122.11505	7	America/Los_Angeles
PAP	MTPP	Toussaint Louverture International Airport	Port-au-Prince	Ouest	HT	18.58000	-72.29250	122	America/Port-au-Prince
PAQ	PAAQ	Warren "Bud" Woods Palmer Municipal Airport	Palmer	Alaska	US	61.59492	-149.08872	249	America/Anchorage
PAS	LGPA	Paros Airport	Paros Island	South Aegean	GR	37.01030	25.12810	131	Europe/Athens
PAT	VEPT	Lok Nayak Jayaprakash Airport	Patna	Bihar	IN	25.59130	85.08800	170	Asia/Kolkata
PAU	VYPK	Pauk Airport	Pauk	Magway	MM	21.44920	94.48690	249	Asia/Yangon
PAV	SBUF	Paulo Afonso Airport	Paulo Afonso	Bahia	BR	-9.40088	-38.25060	883	America/Maceio
PAY	WBKP	Pamol Airport	Pamol	Sabah	MY	5.99930	117.39992	36	Asia/Kuching
PAZ	MMPA	El Tajin National Airport	Poza Rica	Veracruz	MX	20.60270	-97.46080	497	America/Mexico_City
PBA	SDLO	Fazenda Pontal Airport	Cairu	Bahia	BR	-13.56480	-38.94000	20	America/Bahia
PBB	SSPN	Paranaiba Airport	Paranaiba	Mato Grosso do Sul	BR	-19.65120	-51.19940	1446	America/Campo_Grande
PBC	MMPB	Hermanos Serdan International Airport	Puebla	Puebla	MX	19.15810	-98.37140	7361	America/Mexico_City
PBD	VAPR	Porbandar Airport	Porbandar	Gujarat	IN	21.64870	69.65720	23	Asia/Kolkata
PBE	SKPR	Puerto Berrio Airport	Puerto Berrio	Antioquia	CO	6.46034	-74.41050	445	America/Bogota
PBF	KPBF	Pinebluff Regional/Grider Field	Pine Bluff	Arkansas	US	34.17451	-91.93560	206	America/Chicago
PBG	KPBG	Plattsburgh International Airport	Plattsburgh	New York	US	44.65094	-73.46814	234	America/New_York
PBH	VQPR	Paro Airport	Paro	Paro	BT	27.40320	89.42460	7332	Asia/Thimphu
PBI	KDJT	President Donald J Trump International Airport	West Palm Beach	Florida	US	26.68316	-80.09559	20	America/New_York
PBJ	NVSI	Tavie Airport	Paama Island	Malampa	VU	-16.43900	168.25700	0	Pacific/Efate
PBL	SVPC	General Bartolome Salom International Airport	\N	Carabobo	VE	10.48050	-68.07300	32	America/Caracas
PBM	SMJP	Johan Adolf Pengel International Airport	Zandery	Pará	SR	5.45283	-55.18780	59	America/Paramaribo
PBN	FNPA	Porto Amboim Airport	Port Amboim	Kwanza-Sul	AO	-10.72200	13.76550	16	Africa/Luanda
PBO	YPBO	Paraburdoo Airport	Paraburdoo	Western Australia	AU	-23.17110	117.74500	1406	Australia/Perth
PBP	MRIA	Islita Airport	Nandayure	Guanacaste	CR	9.85611	-85.37080	7	America/Costa_Rica
PBQ	SWPM	Pimenta Bueno Airport	Pimenta Bueno	\N	BR	-11.64160	-61.17910	682	America/Porto_Velho
PBR	MGPB	Puerto Barrios Airport	Puerto Barrios	Izabal	GT	15.73090	-88.58380	33	America/Guatemala
PBU	VYPT	Putao Airport	Putao	Kachin	MM	27.32990	97.42630	1500	Asia/Yangon
PBV	SWPG	Porto dos Gauchos Airport	Porto Dos Gauchos	Mato Grosso do Sul	BR	-11.51694	-57.33389	1312	America/Cuiaba
PBX	SWPQ	Fazenda Piraguassu Airport	Porto Alegre Do Norte	Mato Grosso do Sul	BR	-10.86111	-51.68500	705	America/Cuiaba
PCA	PAOC	Portage Creek Airport	Portage Creek	Alaska	US	58.90653	-157.71117	129	America/Anchorage
PCB	WIHP	Pondok Cabe Air Base	Jakarta	Jakarta	ID	-6.33696	106.76500	200	Asia/Jakarta
PCD	KPDC	Prairie Du Chien Municipal Airport	Prairie Du Chien	Wisconsin	US	43.01929	-91.12373	660	America/Chicago
PCF	FAPS	Potchefstroom Airport	Potchefstroom	North West	ZA	-26.67100	27.08190	4520	Africa/Johannesburg
PCG	MGPC	Paso Caballos Airport	Paso Caballos	Peten	GT	17.26390	-90.25630	213	America/Guatemala
PCH	MHPC	Palacios Airport	Palacios	Gracias-a-Dios	HN	15.95500	-84.94139	30	America/Tegucigalpa
PCL	SPCL	Cap FAP David Abenzur Rengifo International Airport	Pucallpa	Ucayali	PE	-8.37794	-74.57430	513	America/Lima
PCN	NZPN	Picton Aerodrome	Picton	Marlborough	NZ	-41.34610	173.95599	161	Pacific/Auckland
PCO	MMPL	Punta Colorada Airport	La Ribera	Baja California Sur	MX	23.57501	-109.53583	55	America/Mazatlan
PCP	FPPR	Principe Airport	\N	Principe	ST	1.66294	7.41174	591	Africa/Sao_Tome
PCQ	VLFL	Boun Neau Airport	Boun Neau	Phongsaly	LA	21.64750	101.90000	3050	Asia/Vientiane
PCR	SKPC	German Olano Airport	Puerto Carreno	Vichada	CO	6.18472	-67.49320	177	America/Bogota
PCS	SNPC	Picos Airport	Picos	Piauí	BR	-7.06206	-41.52370	1050	America/Fortaleza
PCT	\N	Princeton Airport	Princeton/Rocky Hill	New Jersey	US	40.39909	-74.65901	128	America/New_York
PCU	\N	Poplarville/Pearl River County Airport	Poplarville	Mississippi	US	30.78658	-89.50454	319	America/Chicago
PDA	SKPD	Obando Airport	Puerto Inirida	Guainia	CO	3.85353	-67.90620	460	America/Bogota
PDB	\N	Pedro Bay Airport	Pedro Bay	Alaska	US	59.79694	-154.12997	84	America/Anchorage
PDC	NWWQ	Mueo Airport	Mueo	\N	NC	-21.31640	164.99899	0	Pacific/Noumea
PDD	FQPO	Ponta do Ouro Airport	Ponta do Ouro	Maputo	MZ	-26.82855	32.83771	92	Africa/Maputo
PDE	YPDI	Pandie Pandie Airport	\N	South Australia	AU	-26.11670	139.39999	0	Australia/Adelaide
PDF	SNRD	Prado Airport	Prado	Bahia	BR	-17.29670	-39.27120	66	America/Bahia
PDG	WIEE	Minangkabau Airport	Ketaping/Padang, Sumatra Island	West Sumatra	ID	-0.78692	100.28100	18	Asia/Jakarta
PDI	AYPD	Pindiu Airport	Pindiu	Morobe	PG	-6.44514	147.51583	2995	Pacific/Port_Moresby
PDK	KPDK	Dekalb-Peachtree Airport	Atlanta	Georgia	US	33.87600	-84.30203	998	America/New_York
PDL	LPPD	João Paulo II Airport	Ponta Delgada	Açores	PT	37.74120	-25.69790	259	Atlantic/Azores
PDN	YPDA	Parndana Airport	Parndana	South Australia	AU	-35.80700	137.26400	545	Australia/Adelaide
PDO	WIPQ	Pendopo Airport	Talang Gudang, Sumatra Island	South Sumatra	ID	-3.28607	103.88000	184	Asia/Jakarta
PDP	SULS	Capitan Corbeta CA Curbelo International Airport	Punta del Este	Maldonado	UY	-34.85510	-55.09430	95	America/Montevideo
PDS	MMPG	Piedras Negras International Airport	\N	Coahuila	MX	28.62740	-100.53500	901	America/Mexico_City
PDT	KPDT	Eastern Oregon Regional At Pendleton Airport	Pendleton	Oregon	US	45.69510	-118.84337	1494	America/Los_Angeles
PDU	SUPU	Tydeo Larre Borges Airport	Paysandu	Paysandu	UY	-32.36330	-58.06190	138	America/Montevideo
PDV	LBPD	Plovdiv International Airport	Plovdiv	Plovdiv	BG	42.06780	24.85080	597	Europe/Sofia
PDX	KPDX	Portland International Airport	Portland	Oregon	US	45.58871	-122.59687	31	America/Los_Angeles
PDZ	SVPE	Pedernales Airport	\N	Delta-Amacuro	VE	9.97924	-62.22860	25	America/Caracas
PEA	YPSH	Penneshaw Airport	Ironstone	South Australia	AU	-35.75585	137.96288	0	Australia/Adelaide
PED	LKPD	Pardubice Airport	Pardubice	Pardubicky	CZ	50.01340	15.73860	741	Europe/Prague
PEE	USPP	Bolshoye Savino Airport	Perm	Perm	RU	57.91450	56.02120	404	Asia/Yekaterinburg
PEF	EDCP	Peenemunde Airport	Peenemunde	Mecklenburg-Vorpommern	DE	54.15778	13.77444	7	Europe/Berlin
PEG	LIRZ	Perugia / San Egidio Airport	Perugia	Umbria	IT	43.09590	12.51320	697	Europe/Rome
PEH	SAZP	Comodoro Pedro Zanni Airport	Pehuajo	Buenos-Aires	AR	-35.84460	-61.85760	278	America/Argentina/Buenos_Aires
PEI	SKPE	Matecana International Airport	Pereira	Risaralda	CO	4.81267	-75.73950	4416	America/Bogota
PEK	ZBAA	Beijing Capital International Airport	Beijing	Beijing	CN	40.08010	116.58500	116	Asia/Shanghai
PEL	FXPG	Pelaneng Airport	Pelaneng	Leribe	LS	-29.12060	28.50530	7200	Africa/Maseru
PEM	SPTU	Padre Aldamiz International Airport	Puerto Maldonado	Madre-de-Dios	PE	-12.61360	-69.22860	659	America/Lima
PEN	WMKP	Penang International Airport	Penang	\N	MY	5.29714	100.27700	11	Asia/Kuala_Lumpur
PEQ	KPEQ	Pecos Municipal Airport	Pecos	Texas	US	31.38239	-103.51072	2613	America/Chicago
PER	YPPH	Perth International Airport	Perth	Western Australia	AU	-31.94030	115.96700	67	Australia/Perth
PES	ULPB	Petrozavodsk Airport	Petrozavodsk	Karelia	RU	61.88520	34.15470	151	Europe/Moscow
PET	SBPK	Pelotas Airport	Pelotas	Rio Grande do Sul	BR	-31.71840	-52.32770	59	America/Sao_Paulo
PEU	MHPL	Puerto Lempira Airport	Puerto Lempira	Gracias-a-Dios	HN	15.26220	-83.78120	25	America/Tegucigalpa
PEV	LHPP	Pecs-Pogany Airport	Pecs-Pogany	Baranya	HU	45.99090	18.24100	1000	Europe/Budapest
PEW	OPPS	Peshawar International Airport	Peshawar	Khyber-Pakhtunkhwa	PK	33.99390	71.51460	1158	Asia/Karachi
PEX	UUYP	Pechora Airport	Pechora	Komi	RU	65.12110	57.13080	98	Europe/Moscow
PEZ	UWPP	Penza Airport	Penza	Penza	RU	53.11060	45.02110	614	Europe/Moscow
PFB	SBPF	Lauro Kurtz Airport	Passo Fundo	Rio Grande do Sul	BR	-28.24400	-52.32660	2376	America/Sao_Paulo
PFC	KPFC	Pacific City State Airport	Pacific City	Oregon	US	45.19936	-123.96189	10	America/Los_Angeles
PFO	LCPH	Paphos International Airport	Paphos	Pafos	CY	34.71800	32.48570	41	Asia/Nicosia
PFQ	OITP	Parsabade Moghan Airport	Parsabad	Ardabil	IR	39.60360	47.88150	251	Asia/Tehran
PFR	FZVS	Ilebo Airport	Ilebo	Kasai	CD	-4.33300	20.58300	1450	Africa/Lubumbashi
PGA	KPGA	Page Municipal Airport	Page	Arizona	US	36.92607	-111.44835	4317	America/Phoenix
PGC	\N	Grant County Airport	Hyannis	Nebraska	US	42.00999	-101.77006	3737	America/Denver
PGD	KPGD	Punta Gorda Airport	Punta Gorda	Florida	US	26.91859	-81.99089	26	America/New_York
PGF	LFMP	Perpignan-Rivesaltes (Llabanere) Airport	Perpignan/Rivesaltes	Occitanie	FR	42.74040	2.87067	144	Europe/Paris
PGH	VIPT	Pantnagar Airport	Pantnagar	Uttar Pradesh	IN	29.03340	79.47370	769	Asia/Kolkata
PGI	FNCH	Chitato Airport	Chitato	Luanda-Norte	AO	-7.35889	20.80470	2500	Africa/Luanda
PGK	WIPK	Pangkal Pinang (Depati Amir) Airport	Pangkal Pinang, Palaubangka Island	Bangka Belitung Islands	ID	-2.16220	106.13900	109	Asia/Jakarta
PGL	KPQL	Trent Lott International Airport	Pascagoula	Mississippi	US	30.46277	-88.52923	17	America/Chicago
PGM	KPGM	Port Graham Airport	Port Graham	Alaska	US	59.34848	-151.83032	93	America/Anchorage
PGO	KPSO	Stevens Field	Pagosa Springs	Colorado	US	37.28625	-107.05601	7663	America/Denver
PGR	KPGR	Kirk Field	Paragould	Arkansas	US	36.06381	-90.50919	290	America/Chicago
PGS	\N	Grand Canyon Caverns Airport	Peach Springs	Arizona	US	35.52723	-113.24750	5397	America/Phoenix
PGU	OIBP	Persian Gulf International Airport	Asaluyeh	Bushehr	IR	27.37944	52.73750	27	Asia/Tehran
PGV	KPGV	Pitt-Greenville Airport	Greenville	North Carolina	US	35.63569	-77.38408	26	America/New_York
PGX	LFBX	Perigueux-Bassillac Airport	Perigueux/Bassillac	Nouvelle-Aquitaine	FR	45.19810	0.81556	328	Europe/Paris
PGZ	SSZW	Ponta Grossa Airport	Ponta Grossa	Paraná	BR	-25.18470	-50.14410	2588	America/Sao_Paulo
PHA	VVPR	Phan Rang Airport	Phan Rang	Tuyen-Quang	VN	11.63350	108.95200	101	Asia/Ho_Chi_Minh
PHB	SBPB	Prefeito Doutor Joao Silva Filho Airport	Parnaiba	Piauí	BR	-2.89375	-41.73200	16	America/Fortaleza
PHC	DNPO	Port Harcourt International Airport	Port Harcourt	Rivers	NG	5.01549	6.94959	87	Africa/Lagos
PHD	KPHD	Harry Clever Field	New Philadelphia	Ohio	US	40.47017	-81.41994	894	America/New_York
PHE	YPPD	Port Hedland International Airport	Port Hedland	Western Australia	AU	-20.37780	118.62600	33	Australia/Perth
PHF	KPHF	Newport News/Williamsburg International Airport	Newport News	Virginia	US	37.13189	-76.49297	42	America/New_York
PHH	VVPT	Phan Thiet Airport	Phan Thiet	Binh-Thuận	VN	10.90640	108.06900	0	Asia/Ho_Chi_Minh
PHI	SNYE	Pinheiro Airport	Pinheiro	Maranhão	BR	-2.48361	-45.06722	125	America/Fortaleza
PHK	KPHK	Palm Beach County Glades Airport	Pahokee	Florida	US	26.78503	-80.69336	16	America/New_York
PHL	KPHL	Philadelphia International Airport	Philadelphia	Pennsylvania	US	39.87208	-75.24066	36	America/New_York
PHN	KPHN	St Clair County International Airport	Port Huron	Michigan	US	42.91096	-82.52885	650	America/New_York
PHO	PAPO	Point Hope Airport	Point Hope	Alaska	US	68.34813	-166.79913	21	America/Nome
PHP	KPHP	Philip Airport	Philip	South Dakota	US	44.04873	-101.59884	2209	America/Denver
PHQ	YTMO	The Monument Airport	\N	Queensland	AU	-21.81110	139.92400	949	Australia/Brisbane
PHS	VTPP	Phitsanulok Airport	\N	Phitsanulok	TH	16.78290	100.27900	154	Asia/Bangkok
PHT	KPHT	Henry County Airport	Paris	Tennessee	US	36.33595	-88.38444	580	America/Chicago
PHW	FAPH	Hendrik Van Eck Airport	Phalaborwa	Limpopo	ZA	-23.93720	31.15540	1432	Africa/Johannesburg
PHX	KPHX	Phoenix Sky Harbor International Airport	Phoenix	Arizona	US	33.43428	-112.01158	1135	America/Phoenix
PHY	VTPB	Phetchabun Airport	\N	Phetchabun	TH	16.67600	101.19500	450	Asia/Bangkok
PIA	KPIA	General Downing - Peoria International Airport	Peoria	Illinois	US	40.66419	-89.69325	661	America/Chicago
PIB	KPIB	Hattiesburg/Laurel Regional Airport	Hattiesburg-Laurel	Mississippi	US	31.46715	-89.33706	298	America/Chicago
PIC	MBPI	Pine Cay Airport	Pine Cay	\N	TC	21.90000	-72.10000	3	America/Grand_Turk
PID	MYPI	Nassau Paradise Island Airport	Nassau	New-Providence	BS	25.08300	-77.30000	0	America/Nassau
PIE	KPIE	St Pete-Clearwater International Airport	St Petersburg-Clearwater	Florida	US	27.90863	-82.68651	11	America/New_York
PIF	RCSQ	Pingtung North Airport	Pingtung	Taiwan	TW	22.70020	120.48200	97	Asia/Taipei
PIH	KPIH	Pocatello Regional Airport	Pocatello	Idaho	US	42.90979	-112.59592	4452	America/Denver
PIK	EGPK	Glasgow Prestwick Airport	Glasgow	Scotland	GB	55.50940	-4.58667	65	Europe/London
PIL	SGPI	Carlos Miguel Gimenez Airport	Pilar	Neembucu	PY	-26.88000	-58.32000	249	America/Asuncion
PIM	KPIM	Harris County Airport	Pine Mountain	Georgia	US	32.84069	-84.88244	902	America/New_York
PIN	SWPI	Parintins Airport	Parintins	Amazonas	BR	-2.67302	-56.77720	87	America/Boa_Vista
PIO	SPSO	Capitan FAP Renan Elias Olivera International Airport	Pisco	Ica	PE	-13.74490	-76.22030	39	America/Lima
PIP	PAPN	Pilot Point Airport	Pilot Point	Alaska	US	57.58038	-157.57196	57	America/Anchorage
PIR	KPIR	Pierre Regional Airport	Pierre	South Dakota	US	44.38269	-100.28597	1744	America/Chicago
PIS	LFBI	Poitiers-Biard Airport	Poitiers/Biard	Nouvelle-Aquitaine	FR	46.58770	0.30667	423	Europe/Paris
PIT	KPIT	Pittsburgh International Airport	Pittsburgh	Pennsylvania	US	40.49142	-80.23269	1203	America/New_York
PIU	SPUR	Capitan FAP Guillermo Concha Iberico International Airport	Piura	Piura	PE	-5.20575	-80.61640	120	America/Lima
PIV	SNPX	Pirapora Airport	Pirapora	Minas Gerais	BR	-17.31690	-44.86030	1808	America/Sao_Paulo
PIW	CZMN	Pikwitonei Airport	Pikwitonei	Manitoba	CA	55.58890	-97.16420	630	America/Winnipeg
PIX	LPPI	Pico Airport	Pico Island	Açores	PT	38.55430	-28.44130	114	Atlantic/Azores
PIZ	PPIZ	Point Lay Lrrs Airport	Point Lay	Alaska	US	69.73289	-163.00533	28	America/Anchorage
PJA	ESUP	Pajala Airport	\N	Norrbotten	SE	67.24560	23.06890	542	Europe/Stockholm
PJB	KPAN	Payson Airport	Payson	Arizona	US	34.25684	-111.33926	5160	America/Phoenix
PJC	SGPJ	Dr Augusto Roberto Fuster International Airport	Pedro Juan Caballero	Amambay	PY	-22.64000	-55.83000	1873	America/Asuncion
PJG	OPPG	Panjgur Airport	Panjgur	Balochistan	PK	26.95450	64.13250	3289	Asia/Karachi
PJM	MRPJ	Puerto Jimenez Airport	Puerto Jimenez	Puntarenas	CR	8.53333	-83.30000	7	America/Costa_Rica
PKA	PAPK	Napaskiak Airport	Napaskiak	Alaska	US	60.70291	-161.77831	11	America/Anchorage
PKB	KPKB	Mid-Ohio Valley Regional Airport	Parkersburg	West Virginia	US	39.34496	-81.43929	858	America/New_York
PKC	UHPP	Yelizovo Airport	Petropavlovsk-Kamchatsky	Kamtsjatka	RU	53.16790	158.45399	131	Asia/Anadyr
PKD	KPKD	Park Rapids Municipal/Konshok Field	Park Rapids	Minnesota	US	46.90120	-95.07311	1444	America/Chicago
PKE	YPKS	Parkes Airport	Parkes	New South Wales	AU	-33.13140	148.23900	1069	Australia/Sydney
PKF	KPKF	Park Falls Municipal Airport	Park Falls	Wisconsin	US	45.95509	-90.42443	1501	America/Chicago
PKG	WMPA	Pulau Pangkor Airport	Pangkor Island	\N	MY	4.24472	100.55300	19	Asia/Kuala_Lumpur
PKH	LGHL	Porto Cheli Airport	Porto Cheli	Peloponnese	GR	37.29750	23.14780	69	Europe/Athens
PKJ	MGPG	Playa Grande Airport	Playa Grande	Quiche	GT	15.99750	-90.74170	577	America/Guatemala
PKK	VYPU	Pakhokku Airport	Pakhokku	Magway	MM	21.40430	95.11125	151	Asia/Yangon
PKN	WAOI	Iskandar Airport	Pangkalanbun, Borneo Island	Central Kalimantan	ID	-2.70520	111.67300	75	Asia/Jakarta
PKO	DBBP	Parakou Airport	Parakou	Borgou	BJ	9.35769	2.60968	1266	Africa/Porto-Novo
PKP	NTGP	Puka Puka Airport	\N	\N	PF	-14.80950	-138.81300	5	Pacific/Tahiti
PKR	VNPK	Pokhara Airport	Pokhara	Western Region	NP	28.20090	83.98210	2696	Asia/Kathmandu
PKT	YPKT	Port Keats Airport	\N	Northern Territory	AU	-14.25000	129.52901	91	Australia/Darwin
PKU	WIBB	Sultan Syarif Kasim Ii (Simpang Tiga) Airport	Pekanbaru, Sumatra Island	Riau	ID	0.46079	101.44500	102	Asia/Jakarta
PKV	ULOO	Pskov Airport	Pskov	Pskov	RU	57.78390	28.39560	154	Europe/Moscow
PKW	FBSP	Selebi Phikwe Airport	\N	\N	BW	-22.05830	27.82880	2925	Africa/Gaborone
PKX	ZBAD	Beijing Daxing International Airport	Beijing	Beijing	CN	39.50000	116.40000	82	Asia/Shanghai
PKY	WAOP	Tjilik Riwut Airport	Palangkaraya-Kalimantan Tengah	Central Kalimantan	ID	-2.22513	113.94300	82	Asia/Jakarta
PKZ	VLPS	Pakse International Airport	Pakse	Champasak	LA	15.13210	105.78100	351	Asia/Vientiane
PLF	FTTP	Pala Airport	Pala	Mayo-Kebbi-Ouest	TD	9.37806	14.92500	1532	Africa/Ndjamena
PLJ	MZPL	Placencia Airport	Placencia	Stann Creek	BZ	16.53722	-88.36111	3	America/Belize
PLK	KPLK	M Graham Clark Downtown Airport	Branson	Missouri	US	36.62593	-93.22892	940	America/Chicago
PLL	SBMN	Ponta Pelada Airport	Manaus	Amazonas	BR	-3.14604	-59.98630	267	America/Manaus
PLM	WIPP	Sultan Mahmud Badaruddin Ii Airport	Palembang, Sumatra Island	South Sumatra	ID	-2.89825	104.70000	49	Asia/Jakarta
PLN	KPLN	Pellston Regional/Emmet County Airport	Pellston	Michigan	US	45.57092	-84.79672	721	America/Detroit
PLO	YPLC	Port Lincoln Airport	Port Lincoln	South Australia	AU	-34.60530	135.88000	36	Australia/Adelaide
PLQ	EYPA	Palanga International Airport	Palanga	\N	LT	55.97320	21.09390	33	Europe/Vilnius
PLR	KPLR	St Clair County Airport	Pell City	Alabama	US	33.55883	-86.24906	485	America/Chicago
PLS	MBPV	Providenciales Airport	Providenciales Island	\N	TC	21.77360	-72.26590	15	America/Grand_Turk
PLT	SKPL	Plato Airport	Plato	Magdalena	CO	9.80000	-74.78330	69	America/Bogota
PLU	SBBH	Pampulha - Carlos Drummond de Andrade Airport	Belo Horizonte	Minas Gerais	BR	-19.85120	-43.95060	2589	America/Sao_Paulo
PLV	UKHP	Poltava International Airport	Poltava	Poltavska oblast	UA	49.56860	34.39720	505	Europe/Kyiv
PLW	WAML	Mutiara Airport	Palu-Celebes Island	Central Sulawesi	ID	-0.91854	119.91000	284	Asia/Makassar
PLX	UASS	Semey International Airport	Semey	East Kazakhstan	KZ	50.35130	80.23440	759	Asia/Almaty
PLY	\N	Plymouth Municipal Airport	Plymouth	New Hampshire	US	43.77825	-71.75385	506	America/New_York
PLZ	FAPE	Port Elizabeth Airport	Port Elizabeth	Eastern Cape	ZA	-33.98490	25.61730	226	Africa/Johannesburg
PMA	HTPE	Pemba Airport	Chake	Pemba-South	TZ	-5.25726	39.81140	80	Africa/Dar_es_Salaam
PMB	KPMB	Pembina Municipal Airport	Pembina	North Dakota	US	48.94242	-97.24067	796	America/Chicago
PMC	SCTE	El Tepual Airport	Puerto Montt	Los-Lagos	CL	-41.43890	-73.09400	294	America/Santiago
PMD	KPMD	Palmdale Usaf Plant 42 Airport	Palmdale	California	US	34.62939	-118.08455	2542	America/Los_Angeles
PMF	LIMP	Parma Airport	Parma	Emilia Romagna	IT	44.82450	10.29640	161	Europe/Rome
PMG	SBPP	Ponta Pora Airport	Ponta Pora	Mato Grosso do Sul	BR	-22.54960	-55.70260	2156	America/Campo_Grande
PMH	KPMH	Greater Portsmouth Regional Airport	Portsmouth	Ohio	US	38.84047	-82.84731	663	America/New_York
PMI	LEPA	Palma De Mallorca Airport	Palma De Mallorca	Islas Baleares	ES	39.55170	2.73881	27	Europe/Madrid
PMK	YPAM	Palm Island Airport	\N	Queensland	AU	-18.75530	146.58099	28	Australia/Brisbane
PML	PAAL	Port Moller Airport	Cold Bay	Alaska	US	56.00599	-160.56079	20	America/Anchorage
PMO	LICJ	Palermo / Punta Raisi Airport	Palermo	Sicily	IT	38.17600	13.09100	65	Europe/Rome
PMQ	SAWP	Perito Moreno Airport	Perito Moreno	Santa Cruz	AR	-46.53790	-70.97870	1410	America/Argentina/Rio_Gallegos
PMR	NZPM	Palmerston North Airport	\N	Wellington	NZ	-40.32060	175.61700	151	Pacific/Auckland
PMS	OSPR	Palmyra Airport	\N	Homs	SY	34.55740	38.31690	1322	Asia/Damascus
PMV	SVMG	Del Caribe Santiago Marino International Airport	Isla Margarita	Nueva-Esparta	VE	10.91260	-63.96660	74	America/Caracas
PMW	SBPJ	Brigadeiro Lysias Rodrigues Airport	Palmas	Tocantins	BR	-10.29150	-48.35700	774	America/Araguaina
PMY	SAVY	El Tehuelche Airport	Puerto Madryn	Chubut	AR	-42.75920	-65.10270	427	America/Argentina/Catamarca
PMZ	MRPM	Palmar Sur Airport	Palmar Sur	Puntarenas	CR	8.95103	-83.46860	49	America/Costa_Rica
PNA	LEPP	Pamplona Airport	Pamplona	Comunidad Foral de Navarra	ES	42.77000	-1.64633	1504	Europe/Madrid
PNB	SBPN	Porto Nacional Airport	Porto Nacional	Tocantins	BR	-10.71940	-48.39970	870	America/Fortaleza
PNC	KPNC	Ponca City Regional Airport	Ponca City	Oklahoma	US	36.73195	-97.09978	1009	America/Chicago
PNE	KPNE	Northeast Philadelphia Airport	Philadelphia	Pennsylvania	US	40.08194	-75.01058	120	America/New_York
PNG	SSPG	Paranagua Airport	Paranagua	Paraná	BR	-25.54010	-48.53120	16	America/Sao_Paulo
PNI	PTPN	Pohnpei International Airport	Pohnpei Island	\N	FM	6.98508	158.20981	9	Pacific/Pohnpei
PNK	WIOO	Supadio Airport	Pontianak, Borneo Island	West Kalimantan	ID	-0.15071	109.40400	10	Asia/Pontianak
PNL	LICG	Pantelleria Airport	Pantelleria	Sicily	IT	36.81650	11.96890	628	Europe/Rome
PNM	SPNM	Nuevo Mundo Airport	Nuevo Mundo	Cusco	PE	-11.54150	-73.14220	1090	America/Lima
PNN	KPNN	Princeton Municipal Airport	Princeton	Maine	US	45.20066	-67.56440	265	America/New_York
PNP	AYGR	Girua Airport	Popondetta	Northern Province	PG	-8.80454	148.30901	311	Pacific/Port_Moresby
PNQ	VAPO	Pune Airport	Pune	Maharashtra	IN	18.58210	73.91970	1942	Asia/Kolkata
PNR	FCPP	Pointe Noire Airport	Pointe Noire	Kouilou	CG	-4.81603	11.88660	55	Africa/Brazzaville
PNS	KPNS	Pensacola International Airport	Pensacola	Florida	US	30.47342	-87.18661	121	America/Chicago
PNT	SCNT	Tte. Julio Gallardo Airport	Puerto Natales	Magallanes	CL	-51.67150	-72.52840	217	America/Santiago
PNU	\N	Panguitch Municipal Airport	Panguitch	Utah	US	37.84522	-112.39194	6762	America/Denver
PNX	KGYI	North Texas Regional/Perrin Field	Sherman/Denison	Texas	US	33.71409	-96.67404	749	America/Chicago
PNY	VOPC	Pondicherry Airport	\N	Puducherry	IN	11.96870	79.81010	118	Asia/Kolkata
PNZ	SBPL	Senador Nilo Coelho Airport	Petrolina	Pernambuco	BR	-9.36241	-40.56910	1263	America/Bahia
POA	SBPA	Salgado Filho Airport	Porto Alegre	Rio Grande do Sul	BR	-29.99440	-51.17140	11	America/Sao_Paulo
POB	KPOB	Pope Army Air Field	Fayetteville	North Carolina	US	35.17089	-79.01450	218	America/New_York
POC	KPOC	Brackett Field	La Verne	California	US	34.09167	-117.78178	1014	America/Los_Angeles
POD	GOSP	Podor Airport	Podor	Saint-Louis	SN	16.68300	-14.96700	20	Africa/Dakar
POE	KPOE	Maks Army Air Field	Fort Polk	Louisiana	US	31.04478	-93.19164	330	America/Chicago
POF	KPOF	Poplar Bluff Regional Business Airport	Poplar Bluff	Missouri	US	36.77394	-90.32485	331	America/Chicago
POG	FOOG	Port Gentil Airport	Port Gentil	Ogooue-Maritime	GA	-0.71174	8.75438	13	Africa/Libreville
POH	KPOH	Pocahontas Municipal Airport	Pocahontas	Iowa	US	42.74289	-94.64736	1226	America/Chicago
POI	SLPO	Capitan Nicolas Rojas Airport	Potosi	Potosi	BO	-19.54310	-65.72370	12913	America/La_Paz
POJ	SNPD	Patos de Minas Airport	Patos De Minas	Minas Gerais	BR	-18.67280	-46.49120	2793	America/Sao_Paulo
POL	FQPB	Pemba Airport	Pemba / Porto Amelia	Cabo-Delgado	MZ	-12.99176	40.52401	331	Africa/Maputo
POM	AYPY	Port Moresby Jacksons International Airport	Port Moresby	National Capital	PG	-9.44338	147.22000	146	Pacific/Port_Moresby
PON	MGPP	Poptun Airport	Poptun	Peten	GT	16.32580	-89.41610	1801	America/Guatemala
POO	SBPC	Pocos de Caldas Airport	Pocos De Caldas	Minas Gerais	BR	-21.84300	-46.56790	4135	America/Sao_Paulo
POP	MDPP	Gregorio Luperon International Airport	Puerto Plata	Puerto-Plata	DO	19.75790	-70.57000	15	America/Santo_Domingo
POR	EFPO	Pori Airport	Pori	Satakunta	FI	61.46170	21.80000	44	Europe/Helsinki
POS	TTPP	Piarco International Airport	Port of Spain	Tunapuna/Piarco	TT	10.59540	-61.33720	58	America/Port_of_Spain
POT	MKKJ	Ken Jones Airport	Ken Jones	Portland	JM	18.19880	-76.53450	20	America/Jamaica
POU	KPOU	Hudson Valley Regional Airport	Poughkeepsie	New York	US	41.62658	-73.88419	164	America/New_York
POV	LZPW	Presov Air Base	Presov	Presovsky	SK	49.02970	21.31560	1060	Europe/Bratislava
POW	LJPZ	Portoroz Airport	Portoroz	Piran-Pirano	SI	45.47340	13.61500	7	Europe/Ljubljana
POX	LFPT	Pontoise - Cormeilles-en-Vexin Airport	Pontoise	Ile-de-France	FR	49.09660	2.04083	325	Europe/Paris
POY	KPOY	Powell Municipal Airport	Powell	Wyoming	US	44.86722	-108.79337	5096	America/Denver
POZ	EPPO	Poznań-Ławica Airport	Poznań	Greater-Poland	PL	52.42100	16.82630	308	Europe/Warsaw
PPA	KPPA	Perry Lefors Field	Pampa	Texas	US	35.61300	-100.99625	3245	America/Chicago
PPB	SBDN	Presidente Prudente Airport	Presidente Prudente	São Paulo	BR	-22.17510	-51.42460	1477	America/Sao_Paulo
PPC	PAPR	Prospect Creek Airport	Prospect Creek	Alaska	US	66.81406	-150.64361	1095	America/Anchorage
PPE	MMPE	Puerto Penasco International Airport	Puerto Penasco	Sonora	MX	31.35620	-113.52568	30	America/Hermosillo
PPF	KPPF	Tri-City Airport	Parsons	Kansas	US	37.33081	-95.50617	900	America/Chicago
PPG	NSTU	Pago Pago International Airport	Pago Pago	\N	AS	-14.33166	-170.71150	31	Pacific/Pago_Pago
PPH	SVPH	Perai Tepuy Airport	\N	Bolivar	VE	4.56667	-61.48333	2797	America/Caracas
PPI	YPIR	Port Pirie Airport	\N	South Australia	AU	-33.23890	137.99500	40	Australia/Adelaide
PPK	UACP	Petropavlosk International Airport	Petropavlosk	Soltuestik-Qazaqstan	KZ	54.77470	69.18390	458	Asia/Qyzylorda
PPL	VNPL	Phaplu Airport	Phaplu	Eastern Region	NP	27.51779	86.58445	7918	Asia/Kathmandu
PPM	KPMP	Pompano Beach Airpark	Pompano Beach	Florida	US	26.24736	-80.11113	19	America/New_York
PPN	SKPP	Guillermo Leon Valencia Airport	Popayan	Cauca	CO	2.45440	-76.60930	5687	America/Bogota
PPP	YBPN	Proserpine Whitsunday Coast Airport	Proserpine	Queensland	AU	-20.49500	148.55200	82	Australia/Brisbane
PPQ	NZPP	Paraparaumu Airport	\N	Wellington	NZ	-40.90470	174.98900	22	Pacific/Auckland
PPR	WIDE	Pasir Pangaraan Airport	Pasir Pengarayan, Sumatra Island	Riau	ID	0.84543	100.37000	151	Asia/Jakarta
PPS	RPVP	Puerto Princesa Airport	Puerto Princesa City	Mimaropa	PH	9.74212	118.75900	71	Asia/Manila
PPT	NTAA	Faa'a International Airport	Papeete	Iles-du-Vent	PF	-17.55370	-149.60699	5	Pacific/Tahiti
PPU	VYPP	Hpapun Airport	Pa Pun	Kayin	MM	18.06670	97.44980	300	Asia/Yangon
PPW	EGEP	Papa Westray Airport	Papa Westray	Scotland	GB	59.35170	-2.90028	91	Europe/London
PPY	SNZA	Pouso Alegre Airport	Pouso Alegre	Minas Gerais	BR	-22.28920	-45.91910	2904	America/Sao_Paulo
PQC	VVPQ	Phu Quoc Airport	Duong Dong	Binh-Thuận	VN	10.16776	103.99545	23	Asia/Ho_Chi_Minh
PQE	SKPQ	German Olano Air Base	La Dorada	Cundinamarca	CO	5.48361	-74.65740	566	America/Bogota
PQI	KPQI	Presque Isle International Airport	Presque Isle	Maine	US	46.68896	-68.04479	534	America/New_York
PQM	MMPQ	Palenque International Airport	\N	Chiapas	MX	17.53340	-91.98450	200	America/Mexico_City
PQQ	YPMQ	Port Macquarie Airport	Port Macquarie	New South Wales	AU	-31.43580	152.86301	12	Australia/Sydney
PQS	PAAC	Pilot Station Airport	Pilot Station	Alaska	US	61.96148	-162.94235	473	America/Nome
PRA	SAAP	General Urquiza Airport	Paraná	Entre-Rios	AR	-31.79480	-60.48040	242	America/Argentina/Cordoba
PRB	KPRB	Paso Robles Municipal Airport	Paso Robles	California	US	35.67288	-120.62708	838	America/Los_Angeles
PRC	KPRC	Prescott Regional/Ernest A Love Field	Prescott	Arizona	US	34.65476	-112.41919	5045	America/Phoenix
PRD	YPDO	Pardoo Airport	Pardoo	Western Australia	AU	-20.11750	119.59000	0	Australia/Perth
PRG	LKPR	Václav Havel Airport	Prague	Praha	CZ	50.10080	14.26000	1247	Europe/Prague
PRH	VTCP	Phrae Airport	\N	Phrae	TH	18.13220	100.16500	538	Asia/Bangkok
PRI	FSPP	Praslin Airport	Praslin Island	Grand Anse Praslin	SC	-4.31929	55.69140	10	Indian/Mahe
PRK	FAPK	Prieska Airport	Prieska	Northern Cape	ZA	-29.68360	22.77060	3100	Africa/Johannesburg
PRM	LPPM	Portimão Airport	Portimão	Faro	PT	37.14930	-8.58396	5	Europe/Lisbon
PRN	BKPR	Pristina International Airport	Lipjan	Pristina	XK	42.57283	21.03583	1789	Europe/Belgrade
PRO	KPRO	Perry Municipal Airport	Perry	Iowa	US	41.82644	-94.15956	1013	America/Chicago
PRP	LFKO	Propriano Airport	Propriano	Corsica	FR	41.66060	8.88975	13	Europe/Paris
PRQ	SARS	Termal Airport	Presidencia Roque Saenz Pena	Chaco	AR	-26.75361	-60.49222	308	America/Argentina/Cordoba
PRR	SYPR	Paruma Airport	Paruma	Cuyuni-Mazaruni	GY	5.81545	-61.05540	1765	America/Guyana
PRS	AGGP	Parasi Airport	Parasi	\N	SB	-9.64167	161.42500	0	Pacific/Guadalcanal
PRU	VYPY	Pyay Airport	Pye	Bago	MM	18.82450	95.26600	120	Asia/Yangon
PRV	LKPO	Prerov Air Base	Prerov	Olomoucky	CZ	49.42580	17.40470	676	Europe/Prague
PRW	\N	Prentice Airport	Prentice	Wisconsin	US	45.53833	-90.27634	1578	America/Chicago
PRX	KPRX	Cox Field	Paris	Texas	US	33.63661	-95.45075	548	America/Chicago
PRY	FAWB	Wonderboom Airport	Pretoria	Gauteng	ZA	-25.65390	28.22420	4095	Africa/Johannesburg
PRZ	\N	Prineville Airport	Prineville	Oregon	US	44.28828	-120.90558	3251	America/Los_Angeles
PSA	LIRP	Pisa / San Giusto - Galileo Galilei International Airport	Pisa	Tuscany	IT	43.68390	10.39270	6	Europe/Rome
PSB	KPSB	Mid-State Airport	Philipsburg	Pennsylvania	US	40.88439	-78.08734	1948	America/New_York
PSC	KPSC	Tri-Cities Airport	Pasco	Washington	US	46.26495	-119.11940	410	America/Los_Angeles
PSD	HEPS	Port Said Airport	Port Said	Port Said	EG	31.27940	32.24000	8	Africa/Cairo
PSE	TJPS	Mercedita Airport	Ponce	Puerto Rico	US	18.00878	-66.56453	37	America/Puerto_Rico
PSF	KPSF	Pittsfield Municipal Airport	Pittsfield	Massachusetts	US	42.42763	-73.29079	1188	America/New_York
PSG	PAPG	Petersburg James A Johnson Airport	Petersburg	Alaska	US	56.80147	-132.94622	113	America/Juneau
PSH	EDXO	St. Peter-Ording Airport	Sankt Peter-Ording	Schleswig-Holstein	DE	54.30889	8.68694	7	Europe/Berlin
PSI	OPPI	Pasni Airport	Pasni	Balochistan	PK	25.29050	63.34510	33	Asia/Karachi
PSJ	WAMP	Kasiguncu Airport	Poso-Celebes Island	Central Sulawesi	ID	-1.41675	120.65800	174	Asia/Makassar
PSK	KPSK	New River Valley Airport	Dublin	Virginia	US	37.13734	-80.67848	2104	America/New_York
PSL	EGPT	Perth/Scone Airport	Perth	Scotland	GB	56.43920	-3.37222	397	Europe/London
PSM	KPSM	Portsmouth International At Pease Airport	Portsmouth	New Hampshire	US	43.07794	-70.82328	100	America/New_York
PSN	KPSN	Palestine Municipal Airport	Palestine	Texas	US	31.77969	-95.70631	423	America/Chicago
PSO	SKPS	Antonio Narino Airport	Pasto	Narino	CO	1.39625	-77.29150	5951	America/Bogota
PSP	KPSP	Palm Springs International Airport	Palm Springs	California	US	33.82967	-116.50669	477	America/Los_Angeles
PSR	LIBP	Pescara International Airport	Pescara	Abruzzo	IT	42.43170	14.18110	48	Europe/Rome
PSS	SARP	Libertador Gral D Jose De San Martin Airport	Posadas	Misiones	AR	-27.38580	-55.97070	430	America/Argentina/Cordoba
PSU	WIOP	Pangsuma Airport	Putussibau, Borneo Island	West Kalimantan	ID	0.83558	112.93700	297	Asia/Jakarta
PSW	SNOS	Municipal Jose Figueiredo Airport	Passos	Minas Gerais	BR	-20.73220	-46.66180	2697	America/Sao_Paulo
PSX	KPSX	Palacios Municipal Airport	Palacios	Texas	US	28.72750	-96.25094	14	America/Chicago
PSY	SFAL	Stanley Airport	Stanley	\N	FK	-51.68570	-57.77760	75	Atlantic/Stanley
PSZ	SLPS	Capitan Av. Salvador Ogaya G. airport	Puerto Suarez	Santa Cruz	BO	-18.97530	-57.82060	505	America/La_Paz
PTA	KTPO	Port Alsworth Airport	Port Alsworth	Alaska	US	60.20433	-154.31887	280	America/Anchorage
PTB	KPTB	Tri Cities Executive/Dinwiddie County Airport	Petersburg	Virginia	US	37.18430	-77.50617	193	America/New_York
PTF	NFFO	Malolo Lailai Island Airport	Malolo Lailai Island	Western	FJ	-17.77790	177.19701	10	Pacific/Fiji
PTG	FAPP	Polokwane International Airport	Potgietersrus	Limpopo	ZA	-23.84530	29.45860	4076	Africa/Johannesburg
PTH	PAPH	Port Heiden Airport	Port Heiden	Alaska	US	56.95910	-158.63336	95	America/Anchorage
PTJ	YPOD	Portland Airport	\N	Victoria	AU	-38.31810	141.47099	265	Australia/Hobart
PTK	KPTK	Oakland County International Airport	Pontiac	Michigan	US	42.66564	-83.42051	981	America/New_York
PTM	SVPT	Palmarito Airport	Palmarito	Apure	VE	7.56667	-70.18330	347	America/Caracas
PTN	KPTN	Harry P Williams Memorial Airport	Patterson	Louisiana	US	29.70955	-91.33898	8	America/Chicago
PTO	SSPB	Pato Branco Airport	Pato Branco	Paraná	BR	-26.21780	-52.69430	2697	America/Sao_Paulo
PTP	TFFR	Pointe-a-Pitre Le Raizet	Pointe-a-Pitre Le Raizet	Guadeloupe	GP	16.26530	-61.53180	36	America/Guadeloupe
PTQ	SNMZ	Porto de Moz Airport	Porto De Moz	Pará	BR	-1.74145	-52.23610	53	America/Santarem
PTS	KPTS	Atkinson Municipal Airport	Pittsburg	Kansas	US	37.45006	-94.73122	946	America/Chicago
PTT	KPTT	Pratt Regional Airport	Pratt	Kansas	US	37.70253	-98.74700	1953	America/Chicago
PTU	PAPM	Platinum Airport	Platinum	Alaska	US	59.01783	-161.82719	18	America/Anchorage
PTV	KPTV	Porterville Municipal Airport	Porterville	California	US	36.02958	-119.06272	443	America/Los_Angeles
PTW	KPTW	Heritage Field	Pottstown	Pennsylvania	US	40.23956	-75.55672	308	America/New_York
PTX	SKPI	Pitalito Airport	Pitalito	Huila	CO	1.85777	-76.08570	4212	America/Bogota
PTY	MPTO	Tocumen International Airport	Tocumen	Panama	PA	9.07136	-79.38350	135	America/Panama
PTZ	SESM	Rio Amazonas Airport	Shell Mera	Pastaza	EC	-1.50524	-78.06270	3465	America/Guayaquil
PUB	KPUB	Pueblo Memorial Airport	Pueblo	Colorado	US	38.28995	-104.49803	4729	America/Denver
PUC	KPUC	Carbon County Regional/Buck Davis Field	Price	Utah	US	39.61389	-110.75161	5958	America/Denver
PUD	SAWD	Puerto Deseado Airport	Puerto Deseado	Santa Cruz	AR	-47.73530	-65.90410	268	America/Argentina/Rio_Gallegos
PUE	MPOA	Puerto Obaldia Airport	Puerto Obaldia	Guna-Yala	PA	8.68626	-77.52440	223	America/Panama
PUF	LFBP	Pau Pyrenees Airport	Pau/Pyrenees (Uzein)	Nouvelle-Aquitaine	FR	43.38000	-0.41861	616	Europe/Paris
PUG	YPAG	Port Augusta Airport	\N	South Australia	AU	-32.50690	137.71700	56	Australia/Adelaide
PUJ	MDPC	Punta Cana International Airport	Punta Cana	La Altagracia	DO	18.56740	-68.36340	47	America/Santo_Domingo
PUK	NTGQ	Pukarua Airport	Pukarua	Iles-Tuamotu-Gambier	PF	-18.29560	-137.01700	5	Pacific/Tahiti
PUN	FZOP	Punia Airport	Punia	\N	CD	-1.36700	26.33300	1742	Africa/Lubumbashi
PUP	DFCP	Po Airport	Po	Centre Sud	BF	11.15000	-1.15000	1050	Africa/Ouagadougou
PUQ	SCCI	Pdte. Carlos Ibanez del Campo Airport	Punta Arenas	Magallanes	CL	-53.00260	-70.85460	139	America/Punta_Arenas
PUR	SLPR	Puerto Rico Airport	Puerto Rico/Manuripi	Pando	BO	-11.10766	-67.55116	597	America/La_Paz
PUS	RKPK	Gimhae International Airport	Busan	Busan	KR	35.17950	128.93800	6	Asia/Seoul
PUU	SKAS	Tres De Mayo Airport	Puerto Asis	Putumayo	CO	0.50523	-76.50080	815	America/Bogota
PUV	NWWP	Poum Airport	Poum	\N	NC	-20.28920	164.09900	6	Pacific/Noumea
PUW	KPUW	Pullman/Moscow Regional Airport	Pullman/Moscow	Washington	US	46.74169	-117.11162	2567	America/Los_Angeles
PUX	SCPV	El Mirador Airport	Puerto Varas	Los-Lagos	CL	-41.34940	-72.94670	430	America/Santiago
PUY	LDPL	Pula Airport	Pula	Istria	HR	44.89350	13.92220	274	Europe/Zagreb
PUZ	MNPC	Puerto Cabezas Airport	Puerto Cabezas	Atlantico-Norte-(RAAN)	NI	14.04720	-83.38670	52	America/Managua
PVA	SKPV	El Embrujo Airport	Providencia	San Andres y Providencia	CO	13.35690	-81.35830	10	America/Bogota
PVC	KPVC	Provincetown Municipal Airport	Provincetown	Massachusetts	US	42.07228	-70.22072	8	America/New_York
PVD	KPVD	Rhode Island Tf Green International Airport	Providence	Rhode Island	US	41.72233	-71.42772	54	America/New_York
PVE	MPVR	El Porvenir Airport	El Porvenir	Guna-Yala	PA	9.56342	-79.00410	17	America/Panama
PVF	KPVF	Placerville Airport	Placerville	California	US	38.72423	-120.75331	2586	America/Los_Angeles
PVG	ZSPD	Shanghai Pudong International Airport	Shanghai	Shanghai	CN	31.14340	121.80500	13	Asia/Shanghai
PVH	SBPV	Governador Jorge Teixeira de Oliveira Airport	Porto Velho	Rondônia	BR	-8.70929	-63.90230	290	America/Porto_Velho
PVI	SSPI	Paranavai Airport	Paranavai	Paraná	BR	-23.08990	-52.48850	1526	America/Sao_Paulo
PVK	LGPZ	Aktion National Airport	Preveza/Lefkada	West Greece	GR	38.92550	20.76530	11	Europe/Athens
PVL	KPBX	Pike County/Hatcher Field	Pikeville	Kentucky	US	37.56181	-82.56643	1464	America/New_York
PVO	SEPV	Reales Tamarindos Airport	Portoviejo	Manabi	EC	-1.04165	-80.47220	130	America/Guayaquil
PVR	MMPR	Licenciado Gustavo Diaz Ordaz International Airport	Puerto Vallarta	Jalisco	MX	20.68010	-105.25400	23	America/Mexico_City
PVS	UHMD	Provideniya Bay Airport	Chukotka	Chukotka	RU	64.37810	-173.24300	72	Asia/Anadyr
PVU	KPVU	Provo Municipal Airport	Provo	Utah	US	40.21917	-111.72336	4497	America/Denver
PVW	KPVW	Hale County Airport	Plainview	Texas	US	34.16815	-101.71734	3374	America/Chicago
PWA	KPWA	Wiley Post Airport	Oklahoma City	Oklahoma	US	35.53401	-97.64695	1300	America/Chicago
PWD	KPWD	Sher-Wood Airport	Plentywood	Montana	US	48.79052	-104.52374	2264	America/Denver
PWE	UHMP	Pevek Airport	Pevek	Chukotka	RU	69.78330	170.59700	11	Asia/Anadyr
PWK	KPWK	Chicago Executive Airport	Chicago/Prospect Heights/Wheeling	Illinois	US	42.11488	-87.90199	645	America/Chicago
PWM	KPWM	Portland International Jetport Airport	Portland	Maine	US	43.64564	-70.30862	76	America/New_York
PWN	MYCP	Pitts Town Airport	Pitts Town	Crooked-Island-and-Long-Cay	BS	22.82970	-74.34610	0	America/Nassau
PWO	FZQC	Pweto Airport	Pweto	\N	CD	-8.46700	28.88300	3425	Africa/Lubumbashi
PWQ	UASP	Pavlodar International Airport	Pavlodar	Pavlodar	KZ	52.19500	77.07390	411	Asia/Qyzylorda
PWT	KPWT	Bremerton Ntl Airport	Bremerton	Washington	US	47.49025	-122.76481	444	America/Los_Angeles
PWY	KPNA	Ralph Wenz Field	Pinedale	Wyoming	US	42.79739	-109.81103	7096	America/Denver
PXL	\N	Polacca Airport	Polacca	Arizona	US	35.79161	-110.42339	5573	America/Phoenix
PXM	MMPS	Puerto Escondido International Airport	Puerto Escondido	Oaxaca	MX	15.87690	-97.08910	294	America/Mexico_City
PXO	LPPS	Porto Santo Airport	Porto Santo	Madeira	PT	33.07340	-16.35000	340	Europe/Lisbon
PXR	VTUJ	Surin Airport	\N	Surin	TH	14.86830	103.49800	478	Asia/Bangkok
PXU	VVPK	Pleiku Airport	Pleiku	\N	VN	14.00450	108.01700	2434	Asia/Ho_Chi_Minh
PYA	SKVL	Velasquez Airport	Velasquez	Boyaca	CO	5.93904	-74.45700	566	America/Bogota
PYB	VEJP	Jeypore Airport	Jeypore	Odisha	IN	18.88000	82.55200	1952	Asia/Kolkata
PYE	NCPY	Tongareva Airport	Penrhyn Island	\N	CK	-9.01437	-158.03241	8	Pacific/Rarotonga
PYG	VEPY	Pakyong Airport	Pakyong	Sikkim	IN	27.23250	88.58833	4646	Asia/Kolkata
PYH	SVPA	Cacique Aramare Airport	\N	Amazonas	VE	5.61999	-67.60610	245	America/Caracas
PYJ	UERP	Polyarny Airport	Yakutia	Chukot	RU	66.40040	112.03000	1660	Asia/Yakutsk
PYK	OIIP	Payam Airport	\N	Alborz	IR	35.77610	50.82670	4170	Asia/Tehran
PYM	KPYM	Plymouth Municipal Airport	Plymouth	Massachusetts	US	41.90879	-70.72763	148	America/New_York
PYO	SEPT	Putumayo Airport	Puerto Putumayo	Sucumbios	EC	0.08333	-75.90000	733	America/Guayaquil
PYR	LGAD	Andravida Airport	Andravida	West Greece	GR	37.92070	21.29260	55	Europe/Athens
PYS	\N	Paradise Skypark Airport	Paradise	California	US	39.71056	-121.61650	1347	America/Los_Angeles
PYY	VTCI	Mae Hong Son Airport	Mae Hong Son	Mae-Hong-Son	TH	19.37200	98.43700	1271	Asia/Bangkok
PYZ	SPIS	Pias Airport	Pataz	La Libertad	PE	-7.87170	-77.54720	8500	America/Lima
PZA	SKPZ	Paz De Ariporo Airport	Paz De Ariporo	Casanare	CO	5.87615	-71.88660	900	America/Bogota
PZB	FAPM	Pietermaritzburg Airport	Pietermaritzburg	KwaZulu-Natal	ZA	-29.64900	30.39870	2423	Africa/Johannesburg
PZH	OPZB	Zhob Airport	Fort Sandeman	Balochistan	PK	31.35840	69.46360	4728	Asia/Karachi
PZI	ZUZH	Panzhihua Baoanying Airport	Panzhihua	Sichuan	CN	26.53913	101.79811	6483	Asia/Shanghai
PZL	FADQ	Zulu Inyala Airport	Phinda	KwaZulu-Natal	ZA	-27.84940	32.30970	160	Africa/Johannesburg
PZO	SVPR	General Manuel Carlos Piar International Airport	Puerto Ordaz-Ciudad Guayana	Bolivar	VE	8.28853	-62.76040	472	America/Caracas
PZU	HSPN	Port Sudan New International Airport	Port Sudan	Red-Sea	SD	19.43360	37.23410	135	Africa/Khartoum
PZY	LZPP	Piestany Airport	Piestany	\N	SK	48.62520	17.82840	545	Europe/Bratislava
QAC	SSQT	Castro Airport	Castro	Paraná	BR	-24.80750	-49.96030	3314	America/Sao_Paulo
QAK	SBBQ	Major Brigadeiro Doorgal Borges Airport	Barbacena	Minas Gerais	BR	-21.26720	-43.76110	3657	America/Sao_Paulo
QAQ	LIAP	L'Aquila / Preturo Airport	L'Aquila	Abruzzo	IT	42.37990	13.30920	2211	Europe/Rome
QBC	CYBD	Bella Coola Airport	Bella Coola	British Columbia	CA	52.38750	-126.59600	117	America/Vancouver
QBX	SNOB	Sobral Airport	Sobral	Ceará	BR	-3.67889	-40.33680	210	America/Fortaleza
QCB	EDQA	Bamberg-Breitenau Airfield	Bamberg	Bavaria	DE	49.92055	10.91449	827	Europe/Berlin
QCH	SNCX	Colatina Airport	Colatina	Espírito Santo	BR	-19.48700	-40.57940	492	America/Sao_Paulo
QCJ	SDBK	Botucatu Airport	Botucatu	São Paulo	BR	-22.93950	-48.46800	3012	America/Sao_Paulo
QCN	ETNH	Hohn Airport	Hohn	Schleswig-Holstein	DE	54.31220	9.53817	39	Europe/Berlin
QCO	MUCO	Colon Airport	Colon	Matanzas	CU	22.71110	-80.92280	0	America/Havana
QCP	SNKN	Currais Novos Airport	Currais Novos	Rio Grande do Norte	BR	-6.28083	-36.54028	1148	America/Recife
QCR	SSKU	Curitibanos Airport	Curitibanos	Santa Catarina	BR	-27.28250	-50.61140	3133	America/Sao_Paulo
QCY	EGXC	RAF Coningsby	Coningsby	England	GB	53.09300	-0.16601	25	Europe/London
QDB	SSKS	Cachoeira do Sul Airport	Cachoeira Do Sul	Rio Grande do Sul	BR	-30.00190	-52.94080	253	America/Sao_Paulo
QDC	SDDR	Dracena Airport	Dracena	São Paulo	BR	-21.46050	-51.60690	1220	America/Sao_Paulo
QDF	SNKF	Conselheiro Lafaiete Airport	Conselheiro Lafaiete	Minas Gerais	BR	-20.73860	-43.79740	3478	America/Sao_Paulo
QGA	SSGY	Guaira Airport	Guaira	Canindeyu	BR	-24.08110	-54.19170	889	America/Sao_Paulo
QGB	SDYM	Limeira Airport	Limeira	São Paulo	BR	-22.60389	-47.41194	2172	America/Sao_Paulo
QGC	SDLP	Lencois Paulista Airport	Lencois Paulista	São Paulo	BR	-22.57840	-48.77460	2039	America/Sao_Paulo
QGF	SSNG	Montenegro Airport	Montenegro	Rio Grande do Sul	BR	-29.71940	-51.48940	125	America/Sao_Paulo
QGP	SNGN	Garanhuns Airport	Garanhuns	Pernambuco	BR	-8.83428	-36.47160	2533	America/Recife
QGS	SDUO	Alagoinhas Airport	Alagoinhas	Bahia	BR	-12.17510	-38.38020	568	America/Bahia
QGU	RJNG	Gifu Airport	Gifu	Gifu	JP	35.39410	136.87000	128	Asia/Tokyo
QGY	LHPR	Gyor-Per International Airport	Gyor	Gyor-Moson-Sopron	HU	47.62440	17.81360	424	Europe/Budapest
QHB	SDPW	Piracicaba Airport	Piracicaba	São Paulo	BR	-22.71150	-47.61820	1887	America/Sao_Paulo
QHN	SWTY	Taguatinga Airport	Taguatinga	Tocantins	BR	-12.43389	-46.40055	1959	America/Araguaina
QHP	SBTA	Base de Aviacao de Taubate Airport	Taubate	São Paulo	BR	-23.04010	-45.51600	1908	America/Sao_Paulo
QHU	EDXJ	Husum-Schwesing Airport	Husum	Schleswig-Holstein	DE	54.51000	9.13833	62	Europe/Berlin
QHV	SSNH	Novo Hamburgo Airport	Novo Hamburgo	Rio Grande do Sul	BR	-29.69610	-51.08170	66	America/Sao_Paulo
QID	SNVI	Melio Viana Airport	Tres Coracoes	Minas Gerais	BR	-21.79060	-45.26920	3232	America/Sao_Paulo
QIG	SNIG	Iguatu Airport	Iguatu	Ceará	BR	-6.34664	-39.29380	699	America/Fortaleza
QIQ	SDRK	Rio Claro Airport	Rio Claro	São Paulo	BR	-22.43110	-47.56420	1991	America/Sao_Paulo
QIT	SNIP	Itapetinga Airport	Itapetinga	Bahia	BR	-15.24450	-40.27720	915	America/Bahia
QJB	OEJB	Jubail Airport	Jubail	Eastern Province	SA	27.03900	49.40510	26	Asia/Riyadh
QLS	LSGL	Lausanne-la Blecherette Airport	Lausanne	Vaud	CH	46.54530	6.61667	2041	Europe/Zurich
QMF	SSMF	Mafra Airport	Mafra	Santa Catarina	BR	-26.15890	-49.83220	2690	America/Sao_Paulo
QNC	LSGN	Neuchatel Airport	\N	Neuchatel	CH	46.95750	6.86472	1427	Europe/Zurich
QND	LYNS	Cenej Airport	Novi Sad	\N	RS	45.38580	19.83920	266	Europe/Belgrade
QNS	SBCO	Canoas Airport	Porto Alegre	Rio Grande do Sul	BR	-29.94590	-51.14440	26	America/Sao_Paulo
QNV	SDNY	Aeroclube Airport	Nova Iguacu	Rio de Janeiro	BR	-22.74530	-43.46030	164	America/Sao_Paulo
QOA	SDKK	Mococa Airport	Mococa	São Paulo	BR	-21.48780	-47.03440	2116	America/Sao_Paulo
QOJ	SSSB	Sao Borja Airport	Sao Borja	Rio Grande do Sul	BR	-28.65490	-56.03460	246	America/Sao_Paulo
QOW	DNIM	Sam Mbakwe International Airport	Owerri	Imo	NG	5.42706	7.20603	373	Africa/Lagos
QPD	MUPR	Pinar Del Rio Airport	Pinar del Rio	Pinar-del-Rio	CU	22.42140	-83.67840	131	America/Havana
QPG	WSAP	Paya Lebar Air Base	\N	\N	SG	1.36042	103.91000	65	Asia/Singapore
QPS	SBYS	Campo Fontenelle Airport	Pirassununga	São Paulo	BR	-21.98460	-47.33480	1968	America/Sao_Paulo
QRA	FAGM	Rand Airport	Johannesburg	Gauteng	ZA	-26.24250	28.15120	5483	Africa/Johannesburg
QRC	SCRG	De La Independencia Airport	Rancagua	O'Higgins	CL	-34.17370	-70.77570	1446	America/Santiago
QRO	MMQT	Queretaro Intercontinental Airport	Queretaro	Queretaro	MX	20.61730	-100.18600	6296	America/Mexico_City
QRZ	SDRS	Resende Airport	Resende	Rio de Janeiro	BR	-22.47850	-44.48030	1320	America/Sao_Paulo
QSC	SDSC	Sao Carlos Airport	Sao Carlos	São Paulo	BR	-21.87540	-47.90370	2649	America/Sao_Paulo
QSF	DAAS	Ain Arnat Airport	Setif	Setif	DZ	36.17810	5.32449	3360	Africa/Algiers
QSN	MUNB	San Nicolas De Bari Airport	San Nicolas	Mayabeque	CU	22.75610	-81.92090	49	America/Havana
QSR	LIRI	Salerno / Pontecagnano Airport	Salerno	Campania	IT	40.62040	14.91130	119	Europe/Rome
QSX	SYNA	New Amsterdam Airport	New Amsterdam	East Berbice Corentyne	GY	6.24432	-57.47417	3	America/Guyana
QSZ	ZWSC	Shache Airport	Shache	Xinjiang	CN	38.24542	77.05615	4232	Asia/Shanghai
QUG	EGHR	Chichester/Goodwood Airport	Chichester	England	GB	50.85940	-0.75917	98	Europe/London
QUN	RKNC	A-306 Airport	Chun Chon City	Gangwon-do	KR	37.88380	127.71800	245	Asia/Seoul
QUT	RJTU	Utsunomiya Airport	\N	Tochigi	JP	36.51450	139.87100	334	Asia/Tokyo
QUY	EGUY	RAF Wyton	St. Ives	England	GB	52.35720	-0.10783	135	Europe/London
QVB	SSUV	Uniao da Vitoria Airport	Uniao Da Vitoria	Santa Catarina	BR	-26.23340	-51.06780	2467	America/Sao_Paulo
QVP	SDRR	Avare-Arandu Airport	Avare	São Paulo	BR	-23.09250	-48.98740	2657	America/Sao_Paulo
QWV	LYVA	Divci Airport	Valjevo	\N	RS	44.29782	20.02191	469	Europe/Belgrade
QXB	LFMA	Aix-en-Provence (BA 114) Airport	Lyon	Provence-Alpes-Cote-d'Azur	FR	43.50560	5.36778	367	Europe/Paris
QXC	SNXS	Fazenda Sao Braz Airport	Barra De Santo Antonio	Alagoas	BR	-9.37528	-35.54167	164	America/Maceio
QZD	LHUD	Szeged Glider Airport	Szeged	Csongrad	HU	46.24690	20.09080	249	Europe/Budapest
RAB	AYTK	Tokua Airport	Tokua	East New Britain	PG	-4.34046	152.38000	32	Pacific/Port_Moresby
RAC	KRAC	Batten International Airport	Racine	Wisconsin	US	42.76118	-87.81391	674	America/Chicago
RAE	OERR	Arar Domestic Airport	Arar	Northern Borders	SA	30.90660	41.13820	1813	Asia/Riyadh
RAF	SAFR	Rafaela Airport	Rafaela	Santa Fe	AR	-31.28250	-61.50170	325	America/Argentina/Cordoba
RAG	NZRA	Raglan Airfield	\N	Waikato	NZ	-37.80470	174.86000	10	Pacific/Auckland
RAH	OERF	Rafha Domestic Airport	Rafha	Northern Borders	SA	29.62640	43.49060	1474	Asia/Riyadh
RAI	GVNP	Praia International Airport	Praia	Praia	CV	14.92450	-23.49350	230	Atlantic/Cape_Verde
RAK	GMMX	Menara Airport	Marrakech	Marrakesh-Safi	MA	31.60690	-8.03630	1545	Africa/Casablanca
RAL	KRAL	Riverside Airport	Riverside	California	US	33.95189	-117.44511	819	America/Los_Angeles
RAM	YRNG	Ramingining Airport	\N	Northern Territory	AU	-12.35640	134.89799	206	Australia/Darwin
RAN	LIDR	Ravenna Airport	Ravenna	Emilia Romagna	IT	44.36430	12.22490	1	Europe/Rome
RAO	SBRP	Leite Lopes Airport	Ribeirao Preto	São Paulo	BR	-21.13639	-47.77667	1806	America/Sao_Paulo
RAP	KRAP	Rapid City Regional Airport	Rapid City	South Dakota	US	44.04533	-103.05736	3204	America/Denver
RAR	NCRG	Rarotonga International Airport	Avarua	\N	CK	-21.20270	-159.80600	19	Pacific/Rarotonga
RAS	OIGG	Sardar-e-Jangal Airport	Rasht	Gilan	IR	37.32333	49.61778	-40	Asia/Tehran
RAV	SKCN	Cravo Norte Airport	Cravo Norte	Arauca	CO	6.31684	-70.21070	341	America/Bogota
RAZ	OPRT	Rawalakot Airport	Rawalakot	Azad-Kashmir	PK	33.84970	73.79810	5479	Asia/Karachi
RBA	GMME	Rabat-Sale Airport	Rabat	\N	MA	34.05150	-6.75152	276	Africa/Casablanca
RBB	SWBR	Borba Airport	Borba	Amazonas	BR	-4.40634	-59.60240	293	America/Boa_Vista
RBC	YROI	Robinvale Airport	\N	Victoria	AU	-34.65000	142.78300	87	Australia/Melbourne
RBD	KRBD	Dallas Executive Airport	Dallas	Texas	US	32.68131	-96.86878	660	America/Chicago
RBE	VDRK	Ratanakiri Airport	Ratanakiri	Ratanakiri	KH	13.73000	106.98700	0	Asia/Phnom_Penh
RBF	\N	Big Bear City Airport	Big Bear City	California	US	34.26378	-116.85603	6752	America/Los_Angeles
RBG	KRBG	Roseburg Regional Airport	Roseburg	Oregon	US	43.23933	-123.35585	533	America/Los_Angeles
RBK	\N	French Valley Airport	Murrieta/Temecula	California	US	33.57418	-117.12847	1350	America/Los_Angeles
RBL	KRBL	Red Bluff Municipal Airport	Red Bluff	California	US	40.15031	-122.25219	352	America/Los_Angeles
RBM	EDMS	Straubing Airport	Straubing	Bayern	DE	48.90083	12.51667	1047	Europe/Berlin
RBO	SLRB	Robore Airport	Robore	Santa Cruz	BO	-18.32920	-59.76500	905	America/La_Paz
RBQ	SLRQ	Rurenabaque Airport	Rurenabaque	El-Beni	BO	-14.42790	-67.49680	676	America/La_Paz
RBR	SBRB	Placido de Castro Airport	Rio Branco	Distrito Federal	BR	-9.86889	-67.89806	633	America/Rio_Branco
RBS	YORB	Orbost Airport	\N	Victoria	AU	-37.79000	148.61000	28	Australia/Melbourne
RBT	HKMB	Segel Airport	Marsabit	Marsabit	KE	2.35000	37.98300	4395	Africa/Nairobi
RBU	YROE	Roebourne Airport	Roebourne	Western Australia	AU	-20.76170	117.15700	0	Australia/Perth
RBV	AGRM	Ramata Airport	Ramata	\N	SB	-8.16806	157.64301	0	Pacific/Guadalcanal
RBW	KRBW	Lowcountry Regional Airport	Walterboro	South Carolina	US	32.92104	-80.64059	101	America/New_York
RBX	HSMK	Rumbek Airport	Rumbek	\N	SS	6.82500	29.66900	1378	Africa/Juba
RBY	PARY	Ruby Airport	Ruby	Alaska	US	64.72722	-155.46989	658	America/Anchorage
RCA	KRCA	Ellsworth Afb Airport	Rapid City	South Dakota	US	44.14509	-103.10357	3276	America/Denver
RCB	FARB	Richards Bay Airport	Richards Bay	KwaZulu-Natal	ZA	-28.74100	32.09210	109	Africa/Johannesburg
RCE	\N	Roche Harbor Seaplane Base	Roche Harbor	Washington	US	48.60815	-123.15963	0	America/Los_Angeles
RCH	SKRH	Almirante Padilla Airport	Riohacha	La Guajira	CO	11.52620	-72.92600	43	America/Bogota
RCK	KRCK	H H Coffield Regional Airport	Rockdale	Texas	US	30.63138	-96.98949	474	America/Chicago
RCL	NVSR	Redcliffe Airport	Redcliffe	Penama	VU	-15.47200	167.83501	36	Pacific/Efate
RCM	YRMD	Richmond Airport	\N	Queensland	AU	-20.70190	143.11501	676	Australia/Brisbane
RCO	LFDN	Rochefort-Saint-Agnant (BA 721) Airport	Rochefort/Saint-Agnant	Nouvelle-Aquitaine	FR	45.88780	-0.98306	60	Europe/Paris
RCQ	SATR	Reconquista Airport	Reconquista	Santa Fe	AR	-29.21030	-59.68000	160	America/Argentina/Cordoba
RCR	KRCR	Fulton County Airport	Rochester	Indiana	US	41.06555	-86.18170	790	America/Indiana/Indianapolis
RCS	EGTO	Rochester Airport	Rochester	England	GB	51.35190	0.50333	436	Europe/London
RCT	KRCT	Nartron Field	Reed City	Michigan	US	43.90002	-85.51672	1055	America/Detroit
RCU	SAOC	Area De Material Airport	Rio Cuarto	Cordoba	AR	-33.08510	-64.26130	1380	America/Argentina/Cordoba
RCY	MYRP	Rum Cay Airport	\N	Rum-Cay	BS	23.68440	-74.83620	15	America/Nassau
RDB	PADG	Red Dog Airport	Red Dog	Alaska	US	68.03211	-162.89919	969	America/Nome
RDC	SNDC	Redencao Airport	Redencao	Pará	BR	-8.03329	-49.97990	670	America/Belem
RDD	KRDD	Redding Regional Airport	Redding	California	US	40.50899	-122.29339	505	America/Los_Angeles
RDE	WASM	Merdei Airport	Merdei-Papua Island	Papua	ID	-1.58333	133.33299	425	Asia/Jayapura
RDG	KRDG	Reading Regional/Carl A Spaatz Field	Reading	Pennsylvania	US	40.37850	-75.96525	343	America/New_York
RDM	KRDM	Roberts Field/Redmond Municipal Airport	Redmond	Oregon	US	44.25407	-121.14997	3082	America/Los_Angeles
RDN	WMPR	LTS Pulau Redang Airport	Redang	\N	MY	5.76528	103.00700	36	Asia/Kuala_Lumpur
RDO	EPRA	Radom-Sadkow Airport	\N	Masovian	PL	51.38883	21.21167	623	Europe/Warsaw
RDR	KRDR	Grand Forks Afb Airport	Grand Forks	North Dakota	US	47.96128	-97.40081	911	America/Chicago
RDS	SAHS	Rincon De Los Sauces Airport	Rincon de los Sauces	Neuquen	AR	-37.39060	-68.90420	1968	America/Argentina/Salta
RDT	GOSR	Richard Toll Airport	Richard Toll	Saint-Louis	SN	16.43300	-15.65000	20	Africa/Dakar
RDU	KRDU	Raleigh-Durham International Airport	Raleigh/Durham	North Carolina	US	35.87764	-78.78747	435	America/New_York
RDV	KRDV	Red Devil Airport	Red Devil	Alaska	US	61.78806	-157.35025	181	America/Anchorage
RDZ	LFCR	Rodez-Marcillac Airport	Rodez/Marcillac	Occitanie	FR	44.40790	2.48267	1910	Europe/Paris
REA	NTGE	Reao Airport	\N	Iles-Tuamotu-Gambier	PF	-18.46590	-136.44000	12	Pacific/Tahiti
REB	EDAX	Rechlin-Larz Airport	Larz	Mecklenburg-Vorpommern	DE	53.30639	12.75222	220	Europe/Berlin
REC	SBRF	Guararapes - Gilberto Freyre International Airport	Recife	Pernambuco	BR	-8.12649	-34.92360	33	America/Recife
RED	KRVL	Mifflin County Airport	Reedsville	Pennsylvania	US	40.67739	-77.62683	819	America/New_York
REE	\N	Reese Airpark	Lubbock	Texas	US	33.59476	-102.04342	3338	America/Chicago
REG	LICR	Reggio Calabria Airport	Reggio Calabria	Calabria	IT	38.07120	15.65160	96	Europe/Rome
REI	SOOR	Regina Airport	Regina	Guyane	GF	4.31472	-52.13170	82	America/Cayenne
REL	SAVT	Almirante Marco Andres Zar Airport	Rawson	Chubut	AR	-43.21050	-65.27030	141	America/Argentina/Catamarca
REN	UWOO	Orenburg Central Airport	Orenburg	Orenburg	RU	51.79580	55.45670	387	Asia/Yekaterinburg
REO	KREO	Rome State Airport	Rome	Oregon	US	42.57766	-117.88543	4053	America/Boise
REQ	SPQN	Requena Airport	Requena	Loreto	PE	-5.06700	-73.86700	393	America/Lima
RER	MGRT	Retalhuleu Airport	Retalhuleu	Retalhuleu	GT	14.52100	-91.69730	656	America/Guatemala
RES	SARE	Resistencia International Airport	Resistencia	Chaco	AR	-27.45000	-59.05610	173	America/Argentina/Cordoba
RET	ENRS	Røst Airport	\N	Nordland	NO	67.52780	12.10330	7	Europe/Oslo
REU	LERS	Reus Air Base	Reus	Cataluña	ES	41.14740	1.16717	233	Europe/Madrid
REX	MMRX	General Lucio Blanco International Airport	Reynosa	Tamaulipas	MX	26.00890	-98.22850	139	America/Mexico_City
REY	SLRY	Reyes Airport	Reyes	El-Beni	BO	-14.30440	-67.35340	935	America/La_Paz
RFA	FEGR	Rafai Airport	Rafai	Mbomou	CF	4.98861	23.92780	1759	Africa/Bangui
RFD	KRFD	Chicago/Rockford International Airport	Chicago/Rockford	Illinois	US	42.19536	-89.09722	742	America/Chicago
RFG	KRFG	Rooke Field	Refugio	Texas	US	28.29582	-97.32597	54	America/Chicago
RFK	\N	Rollang Field	Rolling Fork	Mississippi	US	32.95429	-90.84593	106	America/Chicago
RFN	BIRG	Raufarhöfn Airport	Raufarhöfn	Northeast	IS	66.40640	-15.91830	39	Atlantic/Reykjavik
RFP	NTTR	Raiatea Airport	Uturoa	Leeward-Islands	PF	-16.72290	-151.46600	3	Pacific/Tahiti
RFR	MRRF	Rio Frio / Progreso Airport	Rio Frio / Progreso	Heredia	CR	10.32740	-83.88760	350	America/Costa_Rica
RFS	MNRT	Rosita Airport	La Rosita	Atlantico-Norte-(RAAN)	NI	13.88970	-84.40890	193	America/Managua
RGA	SAWE	Hermes Quijada International Airport	Rio Grande	Tierra-del-Fuego	AR	-53.77770	-67.74940	65	America/Argentina/Ushuaia
RGH	VEBG	Balurghat Airport	Balurghat	West Bengal	IN	25.26170	88.79560	78	Asia/Kolkata
RGI	NTTG	Rangiroa Airport	\N	Iles-Tuamotu-Gambier	PF	-14.95430	-147.66100	10	Pacific/Tahiti
RGK	UNBG	Gorno-Altaysk Airport	Gorno-Altaysk	Altai	RU	51.96670	85.83330	965	Asia/Krasnoyarsk
RGL	SAWG	Piloto Civil N. Fernandez Airport	Rio Gallegos	Santa Cruz	AR	-51.60890	-69.31260	61	America/Argentina/Rio_Gallegos
RGN	VYYY	Yangon International Airport	Yangon	Yangon	MM	16.90730	96.13320	109	Asia/Yangon
RGO	ZKHM	Orang Airport	\N	Hamgyong-bukto	KP	41.42810	129.64700	12	Asia/Pyongyang
RGR	\N	Ranger Municipal Airport	Ranger	Texas	US	32.45148	-98.68151	1470	America/Chicago
RGS	LEBG	Burgos Airport	Burgos	Castilla y León	ES	42.35760	-3.62076	2945	Europe/Madrid
RGT	WIPR	Japura Airport	Rengat, Sumatra Island	Riau Islands	ID	-0.35281	102.33500	62	Asia/Jakarta
RHA	BIRE	Reykholar Airport	Reykholar	Westfjords	IS	65.45263	-22.20612	60	Atlantic/Reykjavik
RHD	SANH	Las Termas Airport	Rio Hondo	Santiago-del-Estero	AR	-27.47370	-64.90550	270	America/Argentina/Cordoba
RHE	LFSR	Reims-Champagne (BA 112) Airport	Reims/Champagne	Grand Est	FR	49.31000	4.05000	312	Europe/Paris
RHG	HRYU	Ruhengeri Airport	Ruhengeri	Northern Province	RW	-1.50000	29.63300	6102	Africa/Kigali
RHI	KRHI	Rhinelander/Oneida County Airport	Rhinelander	Wisconsin	US	45.63090	-89.46663	1623	America/Chicago
RHL	YRYH	Roy Hill Station Airport	\N	Western Australia	AU	-22.62582	119.95903	0	Australia/Perth
RHN	FYSA	Skorpion Mine Airport	Rosh Pinah	\N	NA	-27.87640	16.64780	1870	Africa/Windhoek
RHO	LGRP	Diagoras Airport	Rodes Island	South Aegean	GR	36.40540	28.08620	17	Europe/Athens
RHP	VNRC	Ramechhap Airport	Ramechhap	Central Region	NP	27.39400	86.06140	1555	Asia/Kathmandu
RHT	ZBAR	Alxa Right Banner Badanjilin Airport	Badanjilin	Inner Mongolia	CN	39.22500	101.54600	4659	Asia/Shanghai
RHV	KRHV	Reid-Hillview Of Santa Clara County Airport	San Jose	California	US	37.33286	-121.81981	135	America/Los_Angeles
RIA	SBSM	Santa Maria Airport	Santa Maria	Rio Grande do Sul	BR	-29.71140	-53.68820	287	America/Sao_Paulo
RIB	SLRI	Capitan Av. Selin Zeitun Lopez Airport	Riberalta	El-Beni	BO	-11.00000	-66.00000	462	America/La_Paz
RIC	KRIC	Richmond International Airport	Richmond	Virginia	US	37.50518	-77.31974	168	America/New_York
RID	KRID	Richmond Municipal Airport	Richmond	Indiana	US	39.75608	-84.84269	1140	America/New_York
RIE	KRPD	Rice Lake Regional/Carl's Field	Rice Lake	Wisconsin	US	45.42011	-91.77333	1109	America/Chicago
RIF	KRIF	Richfield Municipal Airport	Richfield	Utah	US	38.73411	-112.10158	5318	America/Denver
RIG	SJRG	Rio Grande Airport	Rio Grande	Rio Grande do Sul	BR	-32.08170	-52.16330	27	America/Sao_Paulo
RIH	MPSM	Cap Scarlet R. Martínez L. Airport	Río Hato	Coclé	PA	8.38000	-80.12967	105	America/Panama
RIJ	SPJA	Juan Simons Vela Airport	Rioja	San Martin	PE	-6.06786	-77.16000	2707	America/Lima
RIK	MRCR	Carrillo Airport	Nicoya	Guanacaste	CR	9.87051	-85.48140	6	America/Costa_Rica
RIL	KRIL	Rifle Garfield County Airport	Rifle	Colorado	US	39.52661	-107.72799	5537	America/Denver
RIM	SPLN	San Nicolas Airport	Rodriguez de Mendoza	Amazonas	PE	-6.39231	-77.50120	5082	America/Lima
RIN	AGRC	Ringi Cove Airport	Ringi Cove	\N	SB	-8.12639	157.14301	0	Pacific/Guadalcanal
RIR	KRIR	Flabob Airport	Riverside/Rubidoux/	California	US	33.98879	-117.40991	767	America/Los_Angeles
RIS	RJER	Rishiri Airport	Rishiri	Hokkaido	JP	45.24200	141.18600	112	Asia/Tokyo
RIV	KRIV	March Arb Airport	Riverside	California	US	33.88194	-117.25902	1536	America/Los_Angeles
RIW	KRIW	Central Wyoming Regional Airport	Riverton	Wyoming	US	43.06424	-108.45984	5516	America/Denver
RIX	EVRA	Riga International Airport	Riga	Marupe	LV	56.92360	23.97110	36	Europe/Riga
RIY	OYRN	Mukalla International Airport	Riyan	Muḩafaz̧at-Ḩaḑramawt	YE	14.66260	49.37500	54	Asia/Aden
RJA	VORY	Rajahmundry Airport	Rajahmundry	Andhra Pradesh	IN	17.11040	81.81820	151	Asia/Kolkata
RJB	VNRB	Rajbiraj Airport	Rajbiraj	Eastern Region	NP	26.51700	86.75000	250	Asia/Kathmandu
RJH	VGRJ	Shah Mokhdum Airport	Rajshahi	Rajshahi-Division	BD	24.43720	88.61650	64	Asia/Dhaka
RJK	LDRI	Rijeka Airport	Rijeka	Primorsko-Goranska	HR	45.21690	14.57030	278	Europe/Zagreb
RJL	LELO	Logrono-Agoncillo Airport	Logrono	La Rioja	ES	42.46095	-2.32224	1161	Europe/Madrid
RJN	OIKR	Rafsanjan Airport	\N	Kerman	IR	30.29770	56.05110	5298	Asia/Tehran
RKA	NTKK	Aratika Nord Airport	\N	\N	PF	-15.48530	-145.47000	10	Pacific/Tahiti
RKD	KRKD	Knox County Regional Airport	Rockland	Maine	US	44.06014	-69.09967	55	America/New_York
RKE	EKRK	Copenhagen Roskilde Airport	Copenhagen	Zealand	DK	55.58560	12.13140	146	Europe/Copenhagen
RKH	KUZA	Rock Hill/York County/Bryant Field	Rock Hill	South Carolina	US	34.98783	-81.05717	666	America/New_York
RKO	WIBR	Rokot Airport	Sipora Island	West Sumatra	ID	-2.09912	99.70070	1	Asia/Jakarta
RKP	KRKP	Aransas County Airport	Rockport	Texas	US	28.08622	-97.04369	24	America/Chicago
RKR	KRKR	Robert S Kerr Airport	Poteau	Oklahoma	US	35.02164	-94.62125	451	America/Chicago
RKS	KRKS	Southwest Wyoming Regional Airport	Rock Springs	Wyoming	US	41.59422	-109.06520	6765	America/Denver
RKT	OMRK	Ras Al Khaimah International Airport	Ras Al Khaimah	Raʼs-al-Khaymah	AE	25.61350	55.93880	102	Asia/Dubai
RKV	BIRK	Reykjavik Airport	Reykjavik	Capital Region	IS	64.13000	-21.94060	48	Atlantic/Reykjavik
RKW	KRKW	Rockwood Municipal Airport	Rockwood	Tennessee	US	35.92233	-84.68978	1664	America/Chicago
RLD	KRLD	Richland Airport	Richland	Washington	US	46.30564	-119.30419	394	America/Los_Angeles
RLG	ETNL	Rostock-Laage Airport	Rostock	Mecklenburg-Vorpommern	DE	53.91820	12.27830	138	Europe/Berlin
RLK	ZBYZ	Bayannaoer Tianjitai Airport	Bayannur	Inner Mongolia	CN	40.92639	107.73889	3396	Asia/Shanghai
RLO	SAOS	Valle Del Conlara International Airport	Merlo	San Luis	AR	-32.38470	-65.18650	2021	America/Argentina/San_Luis
RLT	DRZL	Arlit Airport	Arlit	Agadez	NE	18.79040	7.36595	1443	Africa/Niamey
RMA	YROM	Roma Airport	Roma	Queensland	AU	-26.54500	148.77499	1032	Australia/Brisbane
RMB	OOBR	Buraimi Airport	Buraimi	Al-Buraimi	OM	24.23300	55.78300	970	Asia/Muscat
RME	KRME	Griffiss International Airport	Rome	New York	US	43.23380	-75.40703	504	America/New_York
RMF	HEMA	Marsa Alam International Airport	Marsa Alam	Red Sea	EG	25.55710	34.58370	251	Africa/Cairo
RMG	KRMG	Richard B Russell Regional - J H Towers Field	Rome	Georgia	US	34.35164	-85.15858	644	America/New_York
RMI	LIPR	Rimini / Miramare - Federico Fellini International Airport	Rimini	Emilia Romagna	IT	44.02030	12.61170	40	Europe/Rome
RMK	YREN	Renmark Airport	\N	South Australia	AU	-34.19640	140.67400	115	Australia/Adelaide
RML	VCCC	Colombo Int Arpt Ratmalana Airport	Colombo	Western Province	LK	6.82199	79.88620	22	Asia/Colombo
RMN	AYRG	Rumginae Airport	\N	Western Province	PG	-5.89722	141.27167	160	Pacific/Port_Moresby
RMO	LUKK	Chișinău International Airport	Chișinău	Chișinău Municipality	MD	46.92770	28.93100	399	Europe/Chisinau
RMP	PFMP	Rampart Airport	Rampart	Alaska	US	65.50790	-150.14083	307	America/Anchorage
RMQ	RCMQ	Taichung Ching Chuang Kang Airport	Taichung City	Taiwan	TW	24.26470	120.62100	663	Asia/Taipei
RMS	ETAR	Ramstein Air Base	Ramstein	Rheinland-Pfalz	DE	49.43690	7.60028	776	Europe/Berlin
RMU	LEMI	Región de Murcia International Airport	Corvera	Región de Murcia	ES	37.80300	-1.12500	633	Europe/Madrid
RMY	KMPI	Mariposa-Yosemite Airport	Mariposa	California	US	37.51086	-120.03953	2254	America/Los_Angeles
RNA	AGAR	Ulawa Airport	Arona	\N	SB	-9.86054	161.97955	40	Pacific/Guadalcanal
RNB	ESDF	Ronneby Airport	\N	Blekinge	SE	56.26670	15.26500	191	Europe/Stockholm
RNC	KRNC	Warren County Memorial Airport	Mc Minnville	Tennessee	US	35.69870	-85.84382	1032	America/Chicago
RND	KRND	Randolph Afb Airport	Universal City	Texas	US	29.52891	-98.27803	761	America/Chicago
RNE	LFLO	Roanne-Renaison Airport	Roanne/Renaison	Auvergne-Rhone-Alpes	FR	46.05830	4.00139	1106	Europe/Paris
RNG	\N	Rangely Airport	Rangely	Colorado	US	40.09397	-108.76306	5278	America/Denver
RNH	KRNH	New Richmond Regional Airport	New Richmond	Wisconsin	US	45.14779	-92.53918	998	America/Chicago
RNI	MNCI	Corn Island	Corn Island	\N	NI	12.16290	-83.06380	1	America/Managua
RNJ	RORY	Yoron Airport	\N	Kagoshima	JP	27.04400	128.40199	52	Asia/Tokyo
RNL	AGGR	Rennell/Tingoa Airport	Rennell Island	Rennell and Bellona	SB	-11.53390	160.06300	0	Pacific/Guadalcanal
RNM	OOGB	Qarn Alam Airport	Ghaba	Al-Wusţa	OM	21.38300	57.05000	443	Asia/Muscat
RNN	EKRN	Bornholm Airport	Ronne	Capital-Region	DK	55.06330	14.75960	52	Europe/Copenhagen
RNO	KRNO	Reno/Tahoe International Airport	Reno	Nevada	US	39.49911	-119.76811	4415	America/Los_Angeles
RNS	LFRN	Rennes-Saint-Jacques Airport	Rennes/Saint-Jacques	Brittany	FR	48.06950	-1.73479	124	Europe/Paris
RNT	KRNT	Renton Municipal Airport	Renton	Washington	US	47.49314	-122.21575	32	America/Los_Angeles
RNU	WBKR	Ranau Airport	Ranau	Sabah	MY	5.95000	116.66700	1800	Asia/Kuching
RNZ	KRZL	Jasper County Airport	Rensselaer	Indiana	US	40.94782	-87.18265	698	America/Chicago
ROA	KROA	Roanoke/Blacksburg Regional (Woodrum Field) Airport	Roanoke	Virginia	US	37.32547	-79.97542	1175	America/New_York
ROB	GLRB	Roberts International Airport	Monrovia	Margibi	LR	6.23379	-10.36230	31	Africa/Monrovia
ROC	KROC	Frederick Douglass/Greater Rochester International Airport	Rochester	New York	US	43.11914	-77.67187	559	America/New_York
ROD	FARS	Robertson Airport	Robertson	Western Cape	ZA	-33.81220	19.90280	640	Africa/Johannesburg
ROF	\N	Montague-Yreka Rohrer Field	Montague	California	US	41.72998	-122.54448	2527	America/Los_Angeles
ROG	KROG	Rogers Executive - Carter Field	Rogers	Arkansas	US	36.37242	-94.10697	1359	America/Chicago
ROH	YROB	Robinhood Airport	\N	Queensland	AU	-18.84500	143.71001	460	Australia/Brisbane
ROI	VTUV	Roi Et Airport	\N	Roi-Et	TH	16.11680	103.77400	451	Asia/Bangkok
ROK	YBRK	Rockhampton Airport	Rockhampton	Queensland	AU	-23.38190	150.47501	34	Australia/Brisbane
ROL	\N	Roosevelt Municipal Airport	Roosevelt	Utah	US	40.27841	-110.05138	5176	America/Denver
RON	SKPA	Juan Jose Rondon Airport	Paipa	Boyaca	CO	5.76454	-73.10540	8205	America/Bogota
ROO	SWRD	Rondonopolis Airport	Rondonopolis	Mato Grosso do Sul	BR	-16.58600	-54.72480	1467	America/Cuiaba
ROP	PGRO	Benjamin Taisacan Manglona International Airport	Rota Island	\N	MP	14.17435	145.24112	606	Pacific/Saipan
ROR	PTRO	Palau International Airport	Babelthuap Island	\N	PW	7.36730	134.54426	176	Pacific/Palau
ROS	SAAR	Islas Malvinas Airport	Rosario	Santa Fe	AR	-32.90360	-60.78500	85	America/Argentina/Cordoba
ROT	NZRO	Rotorua Regional Airport	Rotorua	Auckland	NZ	-38.10920	176.31700	935	Pacific/Auckland
ROV	URRP	Platov International Airport	Rostov-on-Don	Rostov	RU	47.50083	39.93361	282	Europe/Moscow
ROW	KROW	Roswell Air Center Airport	Roswell	New Mexico	US	33.29988	-104.52940	3671	America/Denver
ROX	KROX	Roseau Municipal/Rudy Billberg Field	Roseau	Minnesota	US	48.85625	-95.69694	1060	America/Chicago
ROY	SAWM	Rio Mayo Airport	Rio Mayo	Chubut	AR	-45.70390	-70.24560	1784	America/Argentina/Catamarca
ROZ	LERT	Rota Naval Station Airport	Rota	Andalucía	ES	36.64520	-6.34946	86	Europe/Madrid
RPB	YRRB	Roper Bar Airport	\N	Northern Territory	AU	-14.73830	134.51801	0	Australia/Darwin
RPM	YNGU	Ngukurr Airport	\N	Northern Territory	AU	-14.72280	134.74699	45	Australia/Darwin
RPN	LLIB	Ben Ya'akov Airport	Rosh Pina	Northern District	IL	32.98100	35.57190	922	Asia/Jerusalem
RPR	VARP	Raipur Airport	Raipur	Madhya Pradesh	IN	21.18040	81.73880	1041	Asia/Kolkata
RPX	KRPX	Roundup Airport	Roundup	Montana	US	46.47500	-108.54342	3490	America/Denver
RQA	ZWRQ	Ruoqiang Loulan Airport	Ruoqiang	Xinjiang	CN	38.97472	88.00833	2920	Asia/Shanghai
RQW	ORQW	Qayyarah West Airport	Qayyarah	Ninawa	IQ	35.76720	43.12510	749	Asia/Baghdad
RQY	VOSH	Shivamogga Airport	Shimoga	Karnataka	IN	13.85472	75.61056	2017	Asia/Kolkata
RRE	YMRE	Marree Airport	\N	South Australia	AU	-29.66330	138.06500	50	Australia/Adelaide
RRG	FIMR	Sir Charles Gaetan Duval Airport	Port Mathurin	Rodrigues	MU	-19.75770	63.36100	95	Indian/Mauritius
RRK	VERK	Rourkela Airport	\N	Odisha	IN	22.25670	84.81460	659	Asia/Kolkata
RRL	KRRL	Merrill Municipal Airport	Merrill	Wisconsin	US	45.19892	-89.71285	1318	America/Chicago
RRR	NTKO	Raroia Airport	\N	Iles-Tuamotu-Gambier	PF	-16.04500	-142.47694	18	Pacific/Tahiti
RRS	ENRO	Røros Airport	Roros	Sor-Trøndelag	NO	62.57840	11.34230	2054	Europe/Oslo
RRT	KRRT	Warroad International Memorial Airport	Warroad	Minnesota	US	48.94147	-95.34847	1076	America/Chicago
RSA	SAZR	Santa Rosa Airport	Santa Rosa	La Pampa	AR	-36.58830	-64.27570	630	America/Argentina/Salta
RSB	YRSB	Roseberth Airport	\N	Queensland	AU	-25.83330	139.64999	55	Australia/Brisbane
RSD	MYER	Rock Sound Airport	Rock Sound	South Eleuthera	BS	24.89508	-76.17688	10	America/Nassau
RSH	PARS	Russian Mission Airport	Russian Mission	Alaska	US	61.77489	-161.31940	58	America/Anchorage
RSI	OERS	Red Sea International Airport	Hanak	Tabuk	SA	25.62833	37.08889	164	Asia/Riyadh
RSK	WASC	Abresso Airport	Ransiki-Papua Island	Papua	ID	-1.50845	134.18700	52	Asia/Jayapura
RSL	KRSL	Russell Municipal Airport	Russell	Kansas	US	38.87136	-98.81160	1864	America/Chicago
RSN	KRSN	Ruston Regional Airport	Ruston	Louisiana	US	32.51322	-92.58844	317	America/Chicago
RSS	HSDZ	Damazin Airport	Ad Damazin	Blue-Nile	SD	11.78590	34.33670	1582	Africa/Khartoum
RST	KRST	Rochester International Airport	Rochester	Minnesota	US	43.90828	-92.50003	1317	America/Chicago
RSU	RKJY	Yeosu Airport	Yeosu	Jeollanam-do	KR	34.84230	127.61700	53	Asia/Seoul
RSW	KRSW	Southwest Florida International Airport	Fort Myers	Florida	US	26.53616	-81.75516	30	America/New_York
RTA	NFNR	Rotuma Airport	Rotuma	Rotuma	FJ	-12.48250	177.07100	22	Pacific/Fiji
RTB	MHRO	Juan Manuel Galvez International Airport	Roatan Island	Bay-Islands	HN	16.31680	-86.52300	18	America/Tegucigalpa
RTC	VARG	Ratnagiri Airport	\N	Maharashtra	IN	17.01360	73.32780	305	Asia/Kolkata
RTG	WATG	Satar Tacik Airport	Satar Tacik-Flores Island	East Nusa Tenggara	ID	-8.59701	120.47700	3510	Asia/Makassar
RTL	\N	Spirit Lake Municipal Airport	Spirit Lake	Iowa	US	43.38742	-95.13947	1434	America/Chicago
RTM	EHRD	Rotterdam Airport	Rotterdam	South Holland	NL	51.95690	4.43722	-15	Europe/Amsterdam
RTN	KRTN	Raton Municipal/Crews Field	Raton	New Mexico	US	36.74244	-104.50173	6352	America/Denver
RTP	YRTP	Rutland Plains Airport	\N	Queensland	AU	-15.64330	141.84300	15	Australia/Brisbane
RTS	YRTI	Rottnest Island Airport	\N	Western Australia	AU	-32.00670	115.54000	12	Australia/Perth
RTU	WAQC	Maratua Airport	Maratua Island	North-Kalimantan	ID	2.19750	118.59917	59	Asia/Makassar
RTY	YMYT	Merty Merty Airport	\N	South Australia	AU	-28.58330	140.31700	0	Australia/Adelaide
RUA	HUAR	Arua Airport	Arua	Northern Region	UG	3.05000	30.91700	3951	Africa/Kampala
RUD	OIMJ	Shahroud Airport	\N	Semnan	IR	36.42530	55.10420	4215	Asia/Tehran
RUE	FZMB	Rughenda Airfield	Butembo	Nord-Kivu	CD	0.11714	29.31299	5757	Africa/Lubumbashi
RUG	ZSRG	Rugao Air Base	Rugao	Jiangsu	CN	32.25788	120.50166	0	Asia/Shanghai
RUH	OERK	King Khaled International Airport	Riyadh	\N	SA	24.95760	46.69880	2049	Asia/Riyadh
RUI	KSRR	Sierra Blanca Regional Airport	Ruidoso	New Mexico	US	33.46094	-105.53014	6814	America/Denver
RUK	VNRK	Rukumkot Airport	Rukumkot	Mid-Western	NP	28.62700	82.19500	2500	Asia/Kathmandu
RUL	VRQM	Maavaarulaa Airport	Gadhdhoo	Gaafu Dhaalu Atoll	MV	0.33667	73.51139	7	Indian/Maldives
RUM	VNRT	Rumjatar Airport	Rumjatar	Eastern Region	NP	27.30350	86.55040	4500	Asia/Kathmandu
RUN	FMEE	Roland Garros Airport	St Denis	Reunion	RE	-20.88710	55.51030	66	Indian/Reunion
RUP	VERU	Rupsi India Airport	\N	Assam	IN	26.13970	89.91000	131	Asia/Kolkata
RUR	NTAR	Rurutu Airport	\N	Iles-Australes	PF	-22.43410	-151.36099	18	Pacific/Tahiti
RUS	AGGU	Marau Airport	Marau	\N	SB	-9.86167	160.82500	0	Pacific/Guadalcanal
RUT	KRUT	Rutland/Southern Vermont Regional Airport	Rutland	Vermont	US	43.52973	-72.94963	787	America/New_York
RUV	MGRB	Rubelsanto Airport	Rubelsanto	Alta-Verapaz	GT	15.99200	-90.44530	426	America/Guatemala
RUY	MHRU	Copan Ruinas Airport	Ruinas de Copan	Copan	HN	14.84030	-89.14400	1990	America/Tegucigalpa
RVA	FMSG	Farafangana Airport	\N	\N	MG	-22.80530	47.82060	26	Indian/Antananarivo
RVD	SWLC	General Leite de Castro Airport	Rio Verde	Goiás	BR	-17.83472	-50.95611	2464	America/Sao_Paulo
RVE	SKSA	Los Colonizadores Airport	Saravena	Arauca	CO	6.95033	-71.85617	672	America/Bogota
RVI	URRR	Rostov-na-Donu Airport	Rostov-on-Don	Rostov	RU	47.25820	39.81810	280	Europe/Moscow
RVK	ENRM	Rørvik Airport Ryum	Rorvik	Nord-Trøndelag	NO	64.83830	11.14610	14	Europe/Oslo
RVN	EFRO	Rovaniemi Airport	Rovaniemi	Lapland	FI	66.56480	25.83040	642	Europe/Helsinki
RVO	FARI	Reivilo Airport	Reivilo	North West	ZA	-27.54720	24.17250	4715	Africa/Johannesburg
RVR	\N	Green River Municipal Airport	Green River	Utah	US	38.96169	-110.22729	4234	America/Denver
RVS	KRVS	Tulsa Riverside Airport	Tulsa	Oklahoma	US	36.03958	-95.98459	638	America/Chicago
RVT	YNRV	Ravensthorpe Airport	\N	Western Australia	AU	-33.79720	120.20800	197	Australia/Perth
RVV	NTAV	Raivavae Airport	\N	Iles-Australes	PF	-23.88520	-147.66200	7	Pacific/Tahiti
RVY	SURV	Presidente General Don Oscar D. Gestido International Airport	Rivera	Rivera	UY	-30.97460	-55.47620	712	America/Montevideo
RWF	KRWF	Redwood Falls Municipal Airport	Redwood Falls	Minnesota	US	44.54689	-95.08200	1024	America/Chicago
RWI	KRWI	Rocky Mount/Wilson Regional Airport	Rocky Mount	North Carolina	US	35.85625	-77.89193	158	America/New_York
RWL	KRWL	Rawlins Municipal/Harvey Field	Rawlins	Wyoming	US	41.80572	-107.20033	6817	America/Denver
RWN	UKLR	Rivne International Airport	Rivne	Rivnenska oblast	UA	50.60710	26.14160	755	Europe/Kyiv
RXE	KRXE	Rexburg-Madison County Airport	Rexburg	Idaho	US	43.83392	-111.80511	4862	America/Boise
RXS	RPVR	Roxas Airport	Roxas City	Western Visayas	PH	11.59770	122.75200	10	Asia/Manila
RYB	UUBK	Staroselye Airport	Rybinsk	Jaroslavl	RU	58.10420	38.92940	423	Europe/Moscow
RYK	OPRK	Shaikh Zaid Airport	Rahim Yar Khan	Punjab	PK	28.38390	70.27960	271	Asia/Karachi
RYN	LFCY	Royan-Medis Airport	Royan/Medis	Nouvelle-Aquitaine	FR	45.62810	-0.97250	72	Europe/Paris
RYO	SAWT	28 De Noviembre Airport	El Turbio	Santa Cruz	AR	-51.60920	-72.22170	895	America/Argentina/Rio_Gallegos
RZA	SAWU	Santa Cruz Airport	Santa Cruz	Santa Cruz	AR	-50.01650	-68.57920	364	America/Argentina/Rio_Gallegos
RZE	EPRZ	Rzeszow-Jasionka Airport	Rzeszow	Subcarpathian-Voivodeship	PL	50.11000	22.01900	675	Europe/Warsaw
RZN	UUWR	Turlatovo Airport	Ryazan	Rjazan	RU	54.55590	39.85520	502	Europe/Moscow
RZP	RPSD	Cesar Lim Rodriguez Airport	Taytay Airport	Mimaropa	PH	10.81874	119.50770	80	Asia/Manila
RZR	OINR	Ramsar Airport	\N	Mazandaran	IR	36.90990	50.67960	-70	Asia/Tehran
RZV	LTFO	Rize–Artvin Airport	\N	Rize	TR	41.16917	40.82889	16	Europe/Istanbul
RZZ	KIXA	Halifax/Northampton Regional Airport	Roanoke Rapids	North Carolina	US	36.32979	-77.63523	144	America/New_York
SAA	KSAA	Shively Field	Saratoga	Wyoming	US	41.44353	-106.82753	7014	America/Denver
SAB	TNCS	Juancho E. Yrausquin Airport	Saba	Saba	BQ	17.64500	-63.22000	60	America/Kralendijk
SAC	KSAC	Sacramento Executive Airport	Sacramento	California	US	38.51286	-121.49330	23	America/Los_Angeles
SAD	KSAD	Safford Regional/1Lt Duane Spalsbury Field	Safford	Arizona	US	32.85334	-109.63508	3178	America/Phoenix
SAF	KSAF	Santa Fe Regional Airport	Santa Fe	New Mexico	US	35.61711	-106.08942	6349	America/Denver
SAH	OYSN	Sana'a International Airport	Sana'a	Amanat-Al-Asimah	YE	15.47630	44.21970	7216	Asia/Aden
SAI	VDSA	Siem Reap Angkor International Airport	Siem Reap	Siem Reap	KH	13.36917	104.22306	191	Asia/Phnom_Penh
SAK	BIKR	Sauðárkrókur Airport	Sauðárkrókur	Northwest	IS	65.73170	-19.57280	8	Atlantic/Reykjavik
SAL	MSLP	El Salvador International Airport	Santa Clara	La Paz	SV	13.44090	-89.05570	101	America/El_Salvador
SAN	KSAN	San Diego International Airport	San Diego	California	US	32.73356	-117.18966	17	America/Los_Angeles
SAP	MHLM	Ramon Villeda Morales International Airport	La Mesa	Cortes	HN	15.45260	-87.92360	91	America/Tegucigalpa
SAQ	MYAN	San Andros Airport	Andros Island	North Andros	BS	25.05380	-78.04900	5	America/Nassau
SAR	KSAR	Sparta Community-Hunter Field	Sparta	Illinois	US	38.14886	-89.69850	538	America/Chicago
SAS	KSAS	Salton Sea Airport	Salton City	California	US	33.24119	-115.95258	-84	America/Los_Angeles
SAT	KSAT	San Antonio International Airport	San Antonio	Texas	US	29.53396	-98.46906	809	America/Chicago
SAU	WRKS	Sawu Airport	Sawu-Sawu Island	East Nusa Tenggara	ID	-10.48330	121.90000	530	Asia/Makassar
SAV	KSAV	Savannah/Hilton Head International Airport	Savannah	Georgia	US	32.12758	-81.20214	50	America/New_York
SAW	LTFJ	Sabiha Gokcen International Airport	Istanbul	Istanbul	TR	40.89860	29.30920	312	Europe/Istanbul
SAY	LIQS	Siena / Ampugnano Airport	Siena	Tuscany	IT	43.25630	11.25500	634	Europe/Rome
SAZ	GLST	Sasstown Airport	Sasstown	Sinoe	LR	4.66667	-8.43333	6	Africa/Monrovia
SBA	KSBA	Santa Barbara Municipal Airport	Santa Barbara	California	US	34.42619	-119.84149	14	America/Los_Angeles
SBB	SVSB	Santa Barbara de Barinas Airport	Santa Barbara	Barinas	VE	7.80351	-71.16572	590	America/Caracas
SBD	KSBD	San Bernardino International Airport	San Bernardino	California	US	34.09536	-117.23489	1159	America/Los_Angeles
SBE	AYSA	Suabi Airport	\N	Western Province	PG	-6.10444	142.27833	465	Pacific/Port_Moresby
SBG	WITN	Maimun Saleh Airport	Sabang, We Island	Aceh	ID	5.87413	95.33970	393	Asia/Jakarta
SBH	TFFJ	Gustaf III Airport	Gustavia	\N	BL	17.90440	-62.84360	49	America/St_Barthelemy
SBI	GUSB	Sambailo Airport	Koundara	Boke	GN	12.57270	-13.35850	295	Africa/Conakry
SBJ	SNMX	Sao Mateus Airport	Sao Mateus	Espírito Santo	BR	-18.72130	-39.83370	98	America/Sao_Paulo
SBK	LFRT	Saint-Brieuc-Armor Airport	Saint-Brieuc/Armor	Brittany	FR	48.53780	-2.85444	453	Europe/Paris
SBL	SLSA	Santa Ana Del Yacuma Airport	Santa Ana del Yacuma	El-Beni	BO	-13.76220	-65.43520	472	America/La_Paz
SBM	KSBM	Sheboygan County Memorial International Airport	Sheboygan	Wisconsin	US	43.76977	-87.85172	755	America/Chicago
SBN	KSBN	South Bend International Airport	South Bend	Indiana	US	41.70822	-86.31734	798	America/Indiana/Indianapolis
SBO	\N	Salina-Gunnison Airport	Salina	Utah	US	39.02913	-111.83826	5159	America/Denver
SBP	KSBP	San Luis Obispo County Regional Airport	San Luis Obispo	California	US	35.23727	-120.64260	212	America/Los_Angeles
SBQ	OPSB	Sibi Airport	Sibi	Balochistan	PK	29.57120	67.84790	436	Asia/Karachi
SBR	YSII	Saibai Island Airport	Saibai Island	Queensland	AU	-9.37833	142.62500	15	Australia/Brisbane
SBS	KSBS	Steamboat Springs/Bob Adams Field	Steamboat Springs	Colorado	US	40.51626	-106.86630	6882	America/Denver
SBT	USDA	Sabetta Airport	Sabetta	Yamalo-Nenets	RU	71.21500	72.03800	46	Asia/Yekaterinburg
SBU	FASB	Springbok Airport	Springbok	Northern Cape	ZA	-29.68930	17.93960	2690	Africa/Johannesburg
SBW	WBGS	Sibu Airport	Sibu	Sarawak	MY	2.26160	111.98500	122	Asia/Kuching
SBX	KSBX	Shelby Airport	Shelby	Montana	US	48.54069	-111.87125	3443	America/Denver
SBY	KSBY	Salisbury-Ocean City Wicomico Regional Airport	Salisbury	Maryland	US	38.34019	-75.50948	52	America/New_York
SBZ	LRSB	Sibiu International Airport	Sibiu	Sibiu	RO	45.78560	24.09130	1496	Europe/Bucharest
SCB	KSCB	Scribner State Airport	Scribner	Nebraska	US	41.61071	-96.62978	1325	America/Chicago
SCC	PASC	Deadhorse Airport	Deadhorse	Alaska	US	70.19475	-148.46517	67	America/Anchorage
SCE	KUNV	State College Regional Airport	State College	Pennsylvania	US	40.85000	-77.84758	1231	America/New_York
SCF	KSDL	Scottsdale Airport	Scottsdale	Arizona	US	33.62288	-111.91053	1510	America/Phoenix
SCG	YSPK	Spring Creek Airport	\N	Queensland	AU	-18.63330	144.56700	0	Australia/Brisbane
SCH	KSCH	Schenectady County Airport	Schenectady	New York	US	42.85272	-73.92956	378	America/New_York
SCI	SVPM	Paramillo Airport	\N	Tachira	VE	7.80132	-72.20290	3314	America/Caracas
SCK	KSCK	Stockton Metro Airport	Stockton	California	US	37.89441	-121.23874	33	America/Los_Angeles
SCL	SCEL	Comodoro Arturo Merino Benitez International Airport	Santiago	Santiago-Metropolitan	CL	-33.39300	-70.78580	1555	America/Santiago
SCM	PACM	Scammon Bay Airport	Scammon Bay	Alaska	US	61.84454	-165.57375	22	America/Anchorage
SCN	EDDR	Saarbrucken Airport	Saarbrucken	Saarland	DE	49.21460	7.10951	1058	Europe/Berlin
SCO	UATE	Aktau International Airport	Aktau	Mangghystau	KZ	43.86010	51.09200	75	Asia/Oral
SCP	LFNC	Mont-Dauphin - St-Crepin Airport	Mende	Provence-Alpes-Cote-d'Azur	FR	44.70170	6.60028	2963	Europe/Paris
SCQ	LEST	Santiago de Compostela Airport	Santiago de Compostela	Galicia	ES	42.89630	-8.41514	1213	Europe/Madrid
SCR	ESKS	Sälen/Scandinavian Mountains Airport	Rörbäcksnäs	Dalarna	SE	61.16467	12.83383	1649	Europe/Stockholm
SCT	OYSQ	Socotra International Airport	Socotra Islands	Soqatra	YE	12.63070	53.90580	146	Asia/Aden
SCU	MUCU	Antonio Maceo International Airport	Santiago	Santiago-de-Cuba	CU	19.96980	-75.83540	249	America/Havana
SCV	LRSV	Suceava Stefan cel Mare Airport	Suceava	Suceava	RO	47.68750	26.35410	1375	Europe/Bucharest
SCW	UUYY	Syktyvkar Airport	Syktyvkar	Komi	RU	61.64700	50.84510	342	Europe/Moscow
SCY	SEST	San Cristobal Airport	San Cristobal	Galapagos	EC	-0.91021	-89.61740	62	Pacific/Galapagos
SCZ	AGGL	Santa Cruz/Graciosa Bay/Luova Airport	Santa Cruz/Graciosa Bay/Luova	Temotu	SB	-10.72030	165.79500	18	Pacific/Guadalcanal
SDB	FALW	Langebaanweg Airport	Langebaanweg	Western Cape	ZA	-32.96890	18.16030	108	Africa/Johannesburg
SDD	FNUB	Lubango Airport	Lubango	Huila	AO	-14.92470	13.57500	5778	Africa/Luanda
SDE	SANE	Vicecomodoro Angel D. La Paz Aragones Airport	Santiago del Estero	Santiago-del-Estero	AR	-27.76556	-64.31000	656	America/Argentina/Cordoba
SDF	KSDF	Louisville Muhammad Ali International Airport	Louisville	Kentucky	US	38.17408	-85.73649	501	America/Kentucky/Louisville
SDG	OICS	Sanandaj Airport	\N	Kordestan	IR	35.24590	47.00920	4522	Asia/Tehran
SDJ	RJSS	Sendai Airport	Sendai	Miyagi	JP	38.13970	140.91701	15	Asia/Tokyo
SDK	WBKS	Sandakan Airport	Sandakan	Sabah	MY	5.90090	118.05900	46	Asia/Kuching
SDL	ESNN	Sundsvall-Harnosand Airport	Sundsvall/ Harnosand	Vaesternorrland	SE	62.52810	17.44390	16	Europe/Stockholm
SDM	KSDM	Brown Field Municipal Airport	San Diego	California	US	32.57228	-116.98017	526	America/Los_Angeles
SDN	ENSD	Sandane Airport Anda	Sandane	Sogn og Fjordane	NO	61.83000	6.10583	196	Europe/Oslo
SDP	PASD	Sand Point Airport	Sand Point	Alaska	US	55.31370	-160.52142	24	America/Anchorage
SDQ	MDSD	Las Americas International Airport	Santo Domingo	Nacional	DO	18.42970	-69.66890	59	America/Santo_Domingo
SDR	LEXJ	Santander Airport	Santander	Cantabria	ES	43.42710	-3.82001	16	Europe/Madrid
SDS	RJSD	Sado Airport	\N	Niigata	JP	38.06020	138.41400	88	Asia/Tokyo
SDT	OPSS	Saidu Sharif Airport	Saidu Sharif	Khyber-Pakhtunkhwa	PK	34.81360	72.35280	3183	Asia/Karachi
SDU	SBRJ	Santos Dumont Airport	Rio De Janeiro	Rio de Janeiro	BR	-22.91050	-43.16310	11	America/Sao_Paulo
SDX	KSEZ	Sedona Airport	Sedona	Arizona	US	34.84859	-111.78845	4830	America/Phoenix
SDY	KSDY	Sidney-Richland Regional Airport	Sidney	Montana	US	47.70686	-104.19255	1985	America/Denver
SEA	KSEA	Seattle-Tacoma International Airport	Seattle	Washington	US	47.44989	-122.31178	432	America/Los_Angeles
SEB	HLLS	Sabha Airport	Sabha	\N	LY	26.98700	14.47250	1427	Africa/Tripoli
SEE	KSEE	Gillespie Field	San Diego/El Cajon	California	US	32.82622	-116.97244	388	America/Los_Angeles
SEF	KSEF	Sebring Regional Airport	Sebring	Florida	US	27.45639	-81.34239	62	America/New_York
SEG	KSEG	Penn Valley Airport	Selinsgrove	Pennsylvania	US	40.82124	-76.86417	464	America/New_York
SEH	WAJS	Senggeh Airport	Senggeh-Papua Island	Papua	ID	-3.43333	140.81700	914	Asia/Jayapura
SEM	KSEM	Craig Field	Selma	Alabama	US	32.34395	-86.98781	166	America/Chicago
SEN	EGMC	Southend Airport	Southend	England	GB	51.57140	0.69556	49	Europe/London
SEO	DISG	Seguela Airport	Seguela	Woroba	CI	7.96833	-6.71083	1056	Africa/Abidjan
SEP	KSEP	Stephenville Clark Regional Airport	Stephenville	Texas	US	32.21532	-98.17768	1321	America/Chicago
SER	KSER	Freeman Municipal Airport	Seymour	Indiana	US	38.92426	-85.90972	583	America/Indiana/Indianapolis
SEU	HTSN	Seronera Airport	Seronera	Mara	TZ	-2.45806	34.82250	5080	Africa/Dar_es_Salaam
SEV	UKCS	Sievierodonetsk Airport	Sievierodonetsk	Luhanska oblast	UA	48.90033	38.54167	236	Europe/Kyiv
SEW	\N	Siwa Oasis North Airport	Siwa	Matruh	EG	29.34550	25.50670	330	Africa/Cairo
SEY	GQNS	Selibaby Airport	Selibaby	Guidimaka	MR	15.17970	-12.20730	219	Africa/Nouakchott
SEZ	FSIA	Seychelles International Airport	Mahe Island	Pointe-Larue	SC	-4.67434	55.52180	10	Indian/Mahe
SFA	DTTX	Sfax Thyna International Airport	Sfax	Sfax	TN	34.71800	10.69100	85	Africa/Tunis
SFB	KSFB	Orlando Sanford International Airport	Orlando	Florida	US	28.77718	-81.23491	55	America/New_York
SFC	TFFC	St-Francois Airport	St-Francois	Guadeloupe	GP	16.25780	-61.26250	10	America/Guadeloupe
SFD	SVSR	San Fernando De Apure Airport	Inglaterra	Apure	VE	7.88332	-67.44400	154	America/Caracas
SFE	RPUS	San Fernando Airport	\N	Ilocos	PH	16.59560	120.30300	13	Asia/Manila
SFF	KSFF	Felts Field	Spokane	Washington	US	47.68294	-117.32243	1957	America/Los_Angeles
SFG	TFFG	L'Esperance Airport	Grand Case	\N	MF	18.09990	-63.04720	7	America/Marigot
SFH	MMSF	San Felipe International Airport	\N	Baja California	MX	30.93020	-114.80900	148	America/Tijuana
SFJ	BGSF	Kangerlussuaq Airport	Kangerlussuaq	Qeqqata	GL	67.01222	-50.71160	165	America/Nuuk
SFK	SNSW	Soure Airport	Soure	Pará	BR	-0.69943	-48.52100	43	America/Belem
SFL	GVSF	Sao Filipe Airport	Sao Filipe	Sao-Filipe	CV	14.88500	-24.48000	617	Atlantic/Cape_Verde
SFM	KSFM	Sanford Seacoast Regional Airport	Sanford	Maine	US	43.39381	-70.70800	244	America/New_York
SFN	SAAV	Sauce Viejo Airport	Santa Fe	Santa Fe	AR	-31.71170	-60.81170	55	America/Argentina/Cordoba
SFO	KSFO	San Francisco International Airport	San Francisco	California	US	37.61881	-122.37542	13	America/Los_Angeles
SFQ	LTCH	Sanliurfa Airport	Sanliurfa	Sanliurfa	TR	37.09430	38.84710	1483	Europe/Istanbul
SFS	RPLB	Subic Bay International Airport	Olongapo City	Central Luzon	PH	14.79440	120.27100	64	Asia/Manila
SFT	ESNS	Skelleftea Airport	Skelleftea	Vaesterbotten	SE	64.62480	21.07690	157	Europe/Stockholm
SFZ	KSFZ	North Central State Airport	Pawtucket	Rhode Island	US	41.92075	-71.49142	440	America/New_York
SGA	OASN	Sheghnan Airport	Sheghnan	Badakhshan	AF	37.56700	71.50000	6700	Asia/Kabul
SGC	USRR	Surgut Airport	Surgut	Khanty-Mansia	RU	61.34370	73.40180	200	Asia/Yekaterinburg
SGD	EKSB	Sonderborg Airport	Sonderborg	South Denmark	DK	54.96440	9.79173	24	Europe/Copenhagen
SGE	EDGS	Siegerland Airport	\N	Nordrhein-Westfalen	DE	50.70770	8.08297	1966	Europe/Berlin
SGF	KSGF	Springfield-Branson Ntl Airport	Springfield	Missouri	US	37.24566	-93.38863	1268	America/Chicago
SGG	WBGY	Simanggang Airport	Simanggang	Sarawak	MY	1.21700	111.45000	35	Asia/Kuching
SGH	KSGH	Springfield/Beckley Municipal Airport	Springfield	Ohio	US	39.84028	-83.84017	1051	America/New_York
SGI	OPSR	Mushaf Air Base	Sargodha	Punjab	PK	32.04860	72.66500	614	Asia/Karachi
SGL	RPLS	Sangley Point Air Base	Cavite City	Calabarzon	PH	14.49540	120.90400	8	Asia/Manila
SGN	VVTS	Tan Son Nhat International Airport	Ho Chi Minh City	Ho-Chi-Minh-City	VN	10.81880	106.65200	33	Asia/Ho_Chi_Minh
SGO	YSGE	St George Airport	\N	Queensland	AU	-28.04970	148.59500	656	Australia/Brisbane
SGP	YSHG	Shay Gap Airport	Shay Gap	Western Australia	AU	-20.42470	120.14100	620	Australia/Perth
SGQ	WRLA	Sanggata Airport	Sanggata-Timor Island	East Kalimantan	ID	0.50000	117.33336	434	Asia/Makassar
SGR	KSGR	Sugar Land Regional Airport	Houston	Texas	US	29.62225	-95.65653	81	America/Chicago
SGS	RPMN	Sanga Sanga Airport	\N	ARMM	PH	5.04699	119.74300	15	Asia/Manila
SGT	KSGT	Stuttgart Municipal Carl Humphrey Field	Stuttgart	Arkansas	US	34.59948	-91.57500	224	America/Chicago
SGU	KSGU	St George Regional Airport	St George	Utah	US	37.03638	-113.51030	2884	America/Denver
SGV	SAVS	Sierra Grande Airport	Sierra Grande	Rio-Negro	AR	-41.59170	-65.33940	688	America/Argentina/Salta
SGX	HTSO	Songea Airport	Songea	Ruvuma	TZ	-10.68300	35.58300	3445	Africa/Dar_es_Salaam
SGY	PAGY	Skagway Airport	Skagway	Alaska	US	59.46020	-135.31686	44	America/Anchorage
SGZ	VTSH	Songkhla Airport	\N	Songkhla	TH	7.18656	100.60800	12	Asia/Bangkok
SHA	ZSSS	Shanghai Hongqiao International Airport	Shanghai	Shanghai	CN	31.19790	121.33600	10	Asia/Shanghai
SHB	RJCN	Nakashibetsu Airport	Nakashibetsu	Hokkaido	JP	43.57750	144.96001	234	Asia/Tokyo
SHC	HASR	Shire Airport	Shire	Tigray	ET	14.07600	38.27350	6207	Africa/Addis_Ababa
SHD	KSHD	Shenandoah Valley Regional Airport	Staunton/Waynesboro/Harrisonburg	Virginia	US	38.26383	-78.89644	1201	America/New_York
SHE	ZYTX	Taoxian Airport	Shenyang	Liaoning	CN	41.63980	123.48300	198	Asia/Shanghai
SHG	PAGH	Shungnak Airport	Shungnak	Alaska	US	66.88808	-157.16242	205	America/Anchorage
SHH	PASH	Shishmaref Airport	Shishmaref	Alaska	US	66.24958	-166.08936	14	America/Anchorage
SHI	RORS	Shimojishima Airport	\N	Okinawa	JP	24.82670	125.14500	54	Asia/Tokyo
SHJ	OMSJ	Sharjah International Airport	Sharjah	Ash-Shariqah	AE	25.32860	55.51720	111	Asia/Dubai
SHK	FXSH	Sehonghong Airport	Sehonghong	Thaba-Tseka	LS	-29.73090	28.76890	6500	Africa/Maseru
SHL	VEBI	Shillong Airport	Shillong	Meghalaya	IN	25.70360	91.97870	2910	Asia/Kolkata
SHM	RJBD	Nanki Shirahama Airport	Shirahama	Wakayama	JP	33.66220	135.36400	298	Asia/Tokyo
SHN	KSHN	Sanderson Field	Shelton	Washington	US	47.23356	-123.14756	273	America/Los_Angeles
SHO	FDSK	King Mswati III Intl	Manzini	Lubombo	SZ	-26.35694	31.71722	1092	Africa/Mbabane
SHQ	YSPT	Southport Airport	\N	Queensland	AU	-27.91500	153.37300	2	Australia/Brisbane
SHR	KSHR	Sheridan County Airport	Sheridan	Wyoming	US	44.76919	-106.98028	4021	America/Denver
SHS	ZHSS	Shashi Airport	Shashi	Hubei	CN	30.32440	112.28100	0	Asia/Shanghai
SHT	YSHT	Shepparton Airport	\N	Victoria	AU	-36.42890	145.39301	374	Australia/Hobart
SHU	YSMP	Smith Point Airport	\N	Northern Territory	AU	-11.15000	132.14999	0	Australia/Darwin
SHV	KSHV	Shreveport Regional Airport	Shreveport	Louisiana	US	32.44651	-93.82604	258	America/Chicago
SHW	OESH	Sharurah Airport	\N	\N	SA	17.46690	47.12140	2363	Asia/Riyadh
SHX	PAHX	Shageluk Airport	Shageluk	Alaska	US	62.69231	-159.56922	79	America/Anchorage
SHY	HTSY	Shinyanga Airport	Shinyanga	Shinyanga	TZ	-3.60930	33.50350	3800	Africa/Dar_es_Salaam
SHZ	FXSS	Seshutes Airport	Seshutes	Leribe	LS	-29.26760	28.55230	7000	Africa/Maseru
SIB	FCBS	Sibiti Airport	Sibiti	Lekoumou	CG	-3.68300	13.35000	1883	Africa/Brazzaville
SID	GVAC	Amilcar Cabral International Airport	Espargos	Sal	CV	16.74140	-22.94940	177	Atlantic/Cape_Verde
SIE	LPSI	Sines Airport	Sines	Setúbal	PT	37.94169	-8.81730	0	Europe/Lisbon
SIF	VNSI	Simara Airport	Simara	Central Region	NP	27.15950	84.98010	450	Asia/Kathmandu
SIG	TJIG	Fernando Luis Ribas Dominicci Airport	San Juan	Puerto Rico	US	18.45678	-66.09847	10	America/Puerto_Rico
SIH	VNDT	Silgadi Doti Airport	Silgadi Doti	Far-Western	NP	29.26310	80.93600	2100	Asia/Kathmandu
SII	GMMF	Sidi Ifni Xx Airport	Sidi Ifni	Guelmim-Oued-Noun	MA	29.36670	-10.18780	190	Africa/Casablanca
SIJ	BISI	Siglufjörður Airport	Siglufjörður	Northeast	IS	66.13330	-18.91670	10	Atlantic/Reykjavik
SIK	KSIK	Sikeston Memorial Municipal Airport	Sikeston	Missouri	US	36.89889	-89.56175	315	America/Chicago
SIL	AYSG	Sila Airport	Sila Mission	Northern Province	PG	-9.07356	148.38925	2230	Pacific/Port_Moresby
SIM	AYSJ	Simbai Airport	Simbai	Western Highlands	PG	-5.27861	144.54472	5804	Pacific/Port_Moresby
SIN	WSSS	Singapore Changi International Airport	Singapore	North East	SG	1.35019	103.99400	22	Asia/Singapore
SIO	YSMI	Smithton Airport	\N	Tasmania	AU	-40.83500	145.08400	31	Australia/Hobart
SIP	UKFF	Simferopol International Airport	Simferopol	Crimea	UA	45.05220	33.97510	639	Europe/Simferopol
SIQ	WIDS	Dabo Airport	Pasirkuning-Singkep Island	Riau Islands	ID	-0.47919	104.57900	95	Asia/Jakarta
SIR	LSGS	Sion Airport	Sion	Valais	CH	46.21960	7.32676	1585	Europe/Zurich
SIS	FASS	Sishen Airport	Sishen	Northern Cape	ZA	-27.64860	22.99930	3848	Africa/Johannesburg
SIT	PASI	Sitka Rocky Gutierrez Airport	Sitka	Alaska	US	57.04683	-135.36107	26	America/Anchorage
SIU	MNSI	Siuna	Siuna	\N	NI	13.72722	-84.77778	606	America/Managua
SIV	KSIV	Sullivan County Airport	Sullivan	Indiana	US	39.11471	-87.44833	539	America/Indiana/Indianapolis
SIW	WIMP	Parapat Airport	Parapat, Sumatra Island	North Sumatra	ID	2.66667	98.93333	3081	Asia/Jakarta
SIX	YSGT	Singleton Airport	Singleton	New South Wales	AU	-32.60083	151.19306	46	Australia/Sydney
SIY	KSIY	Siskiyou County Airport	Montague	California	US	41.78144	-122.46811	2651	America/Los_Angeles
SJA	SPJN	San Juan de Marcona Airport	San Juan de Marcona	Ica	PE	-15.35250	-75.13720	144	America/Lima
SJB	SLJO	San Joaquin Airport	San Joaquin	El-Beni	BO	-13.05280	-64.66170	456	America/La_Paz
SJC	KSJC	Mineta San Jose International Airport	San Jose	California	US	37.36299	-121.92862	62	America/Los_Angeles
SJD	MMSD	Los Cabos International Airport	San Jose del Cabo	Baja California Sur	MX	23.15180	-109.72100	374	America/Mazatlan
SJE	SKSJ	Jorge E. Gonzalez Torres Airport	San Jose Del Guaviare	Guaviare	CO	2.57969	-72.63940	605	America/Bogota
SJI	RPUH	San Jose Airport	San Jose	Mimaropa	PH	12.36150	121.04700	14	Asia/Manila
SJJ	LQSA	Sarajevo International Airport	Sarajevo	Federation-of-B&H	BA	43.82460	18.33150	1708	Europe/Sarajevo
SJK	SBSJ	Professor Urbano Ernesto Stumpf Airport	Sao Jose Dos Campos	São Paulo	BR	-23.22920	-45.86150	2120	America/Sao_Paulo
SJL	SBUA	Sao Gabriel da Cachoeira Airport	Sao Gabriel Da Cachoeira	Amazonas	BR	-0.14835	-66.98550	251	America/Boa_Vista
SJN	KSJN	St Johns Industrial Air Park	St Johns	Arizona	US	34.51856	-109.37875	5736	America/Phoenix
SJO	MROC	Juan Santamaria International Airport	San Jose	Alajuela	CR	9.99386	-84.20880	3021	America/Costa_Rica
SJP	SBSR	Sao Jose do Rio Preto Airport	Sao Jose Do Rio Preto	São Paulo	BR	-20.81660	-49.40650	1784	America/Sao_Paulo
SJQ	FLSS	Sesheke Airport	Sesheke	Western	ZM	-17.47630	24.30470	3100	Africa/Lusaka
SJS	SLJE	San Jose De Chiquitos Airport	San Jose de Chiquitos	Santa Cruz	BO	-17.83080	-60.74310	974	America/La_Paz
SJT	KSJT	San Angelo Regional/Mathis Field	San Angelo	Texas	US	31.35775	-100.49630	1919	America/Chicago
SJU	TJSJ	Luis Munoz Marin International Airport	San Juan	Puerto Rico	US	18.43940	-66.00213	10	America/Puerto_Rico
SJV	SLJV	San Javier Airport	San Javier	Santa Cruz	BO	-16.27080	-62.47030	1702	America/La_Paz
SJW	ZBSJ	Shijiazhuang Daguocun International Airport	Shijiazhuang	Hebei	CN	38.28070	114.69700	233	Asia/Shanghai
SJY	EFSI	Seinajoki Airport	Seinajoki / Ilmajoki	Southern Ostrobothnia	FI	62.69210	22.83230	302	Europe/Helsinki
SJZ	LPSJ	Sao Jorge Airport	Velas	Açores	PT	38.66550	-28.17580	311	Atlantic/Azores
SKA	KSKA	Fairchild Afb Airport	Spokane	Washington	US	47.61506	-117.65581	2462	America/Los_Angeles
SKB	TKPK	Robert L. Bradshaw International Airport	Basseterre	Saint-George-Basseterre	KN	17.31120	-62.71870	170	America/St_Kitts
SKC	AYSU	Suki Airport	Suki	Western Province	PG	-8.04660	141.72220	24	Pacific/Port_Moresby
SKD	UZSS	Samarkand Airport	Samarkand	\N	UZ	39.70050	66.98380	2224	Asia/Samarkand
SKF	KSKF	Kelly Field	San Antonio	Texas	US	29.38423	-98.58112	691	America/Chicago
SKG	LGTS	Thessaloniki Macedonia International Airport	Thessaloniki	Central Macedonia	GR	40.51970	22.97090	22	Europe/Athens
SKH	VNSK	Surkhet Airport	Surkhet	Mid-Western	NP	28.58600	81.63600	2400	Asia/Kathmandu
SKK	PFSH	Shaktoolik Airport	Shaktoolik	Alaska	US	64.37108	-161.22397	24	America/Anchorage
SKL	XBRO	Skye Bridge Ashaig Airport	Broadford	Scotland	GB	57.25340	-5.82790	0	Europe/London
SKN	ENSK	Stokmarknes Skagen Airport	Hadsel	Nordland	NO	68.57883	15.03342	11	Europe/Oslo
SKO	DNSO	Sadiq Abubakar III International Airport	Sokoto	Sokoto	NG	12.91630	5.20719	1010	Africa/Lagos
SKP	LWSK	Skopje International Airport	Skopje	Ilinden	MK	41.96160	21.62140	781	Europe/Skopje
SKQ	FXSK	Sekakes Airport	Sekakes	Mohaleʼs-Hoek	LS	-30.03890	28.37030	5700	Africa/Maseru
SKS	EKSP	Vojens Skrydstrup Airport	Vojens	South Denmark	DK	55.22560	9.26393	141	Europe/Copenhagen
SKT	OPST	Sialkot Airport	Sialkot	Punjab	PK	32.53556	74.36389	837	Asia/Karachi
SKU	LGSY	Skiros Airport	Skiros Island	Central Greece	GR	38.96760	24.48720	44	Europe/Athens
SKV	HESC	St Catherine International Airport	\N	South Sinai	EG	28.68530	34.06250	4368	Africa/Cairo
SKW	PASW	Skwentna Airport	Skwentna	Alaska	US	61.96611	-151.19539	148	America/Anchorage
SKX	UWPS	Saransk Airport	Saransk	Mordoviya	RU	54.12513	45.21226	676	Europe/Moscow
SKZ	OPSK	Sukkur Airport	Mirpur Khas	Sindh	PK	27.72200	68.79170	196	Asia/Karachi
SLA	SASA	Martin Miguel De Guemes International Airport	Salta	Salta	AR	-24.85600	-65.48620	4088	America/Argentina/Salta
SLB	KSLB	Storm Lake Municipal Airport	Storm Lake	Iowa	US	42.59723	-95.24067	1488	America/Chicago
SLC	KSLC	Salt Lake City International Airport	Salt Lake City	Utah	US	40.78839	-111.97777	4231	America/Denver
SLD	LZSL	Sliac Airport	Sliac	Banskobystricky	SK	48.63780	19.13410	1043	Europe/Bratislava
SLE	KSLE	Mcnary Field	Salem	Oregon	US	44.90953	-123.00250	213	America/Los_Angeles
SLF	OESL	Sulayel Airport	\N	Ar-Riyaḑ	SA	20.46470	45.61960	2021	Asia/Riyadh
SLG	KSLG	Smith Field	Siloam Springs	Arkansas	US	36.19185	-94.48999	1191	America/Chicago
SLH	NVSC	Sola Airport	Sola	Torba	VU	-13.85170	167.53700	7	Pacific/Efate
SLI	FLSW	Solwesi Airport	Solwesi	North Western	ZM	-12.17370	26.36510	4551	Africa/Lusaka
SLJ	YSOL	Solomon Airport	Karijini National Park	Western Australia	AU	-22.25528	117.76194	2021	Australia/Perth
SLK	KSLK	Adirondack Regional Airport	Saranac Lake	New York	US	44.38531	-74.20618	1663	America/New_York
SLL	OOSA	Salalah Airport	Salalah	Dhofar	OM	17.03870	54.09130	73	Asia/Muscat
SLM	LESA	Salamanca Airport	Salamanca	Castilla y León	ES	40.95210	-5.50199	2595	Europe/Madrid
SLN	KSLN	Salina Regional Airport	Salina	Kansas	US	38.79061	-97.65222	1288	America/Chicago
SLO	KSLO	Salem-Leckrone Airport	Salem	Illinois	US	38.64287	-88.96419	573	America/Chicago
SLP	MMSP	Ponciano Arriaga International Airport	San Luis Potosi	San Luis Potosi	MX	22.25430	-100.93100	6035	America/Mexico_City
SLQ	PASL	Sleetmute Airport	Sleetmute	Alaska	US	61.70051	-157.16585	192	America/Anchorage
SLR	KSLR	Sulphur Springs Municipal Airport	Sulphur Springs	Texas	US	33.15983	-95.62114	489	America/Chicago
SLT	KANK	Salida/Harriett Alexander Field	Salida	Colorado	US	38.53828	-106.04864	7523	America/Denver
SLU	TLPC	George F. L. Charles Airport	Castries	Castries	LC	14.02020	-60.99290	22	America/St_Lucia
SLV	VISM	Shimla Airport	\N	Himachal Pradesh	IN	31.08180	77.06800	5072	Asia/Kolkata
SLW	MMIO	Plan De Guadalupe International Airport	Saltillo	Coahuila	MX	25.54950	-100.92900	4778	America/Monterrey
SLX	MBSY	Salt Cay Airport	Salt Cay	\N	TC	21.33300	-71.20000	3	America/Grand_Turk
SLY	USDD	Salekhard Airport	Salekhard	Yamalo-Nenets	RU	66.59080	66.61100	218	Asia/Yekaterinburg
SLZ	SBSL	Marechal Cunha Machado International Airport	Sao Luis	Maranhão	BR	-2.58536	-44.23410	178	America/Fortaleza
SMA	LPAZ	Santa Maria Airport	Vila do Porto	Açores	PT	36.97140	-25.17060	308	Atlantic/Azores
SMB	SCSB	Franco Bianco Airport	Cerro Sombrero	Magallanes	CL	-52.73670	-69.33360	104	America/Punta_Arenas
SMD	KSMD	Smith Field	Fort Wayne	Indiana	US	41.14336	-85.15278	836	America/New_York
SME	KSME	Lake Cumberland Regional Airport	Somerset	Kentucky	US	37.05358	-84.61564	927	America/New_York
SMF	KSMF	Sacramento International Airport	Sacramento	California	US	38.69544	-121.59078	27	America/Los_Angeles
SMG	SPMR	Santa Maria Airport	Santa Maria	Lima-region	PE	-11.98333	-77.00000	769	America/Lima
SMI	LGSM	Samos Airport	Samos Island	North Aegean	GR	37.69000	26.91170	19	Europe/Athens
SMK	PAMK	St Michael Airport	St Michael	Alaska	US	63.49006	-162.11039	98	America/Nome
SML	MYLS	Stella Maris Airport	Stella Maris	Long-Island	BS	23.58232	-75.26862	10	America/Nassau
SMM	WBKA	Semporna Airport	Semporna	Sabah	MY	4.45000	118.58300	60	Asia/Kuching
SMN	KSMN	Lemhi County Airport	Salmon	Idaho	US	45.12328	-113.88144	4044	America/Denver
SMO	KSMO	Santa Monica Municipal Airport	Santa Monica	California	US	34.01582	-118.45131	170	America/Los_Angeles
SMQ	WAOS	Sampit(Hasan) Airport	Sampit, Borneo Island	Central Kalimantan	ID	-2.49919	112.97500	50	Asia/Pontianak
SMR	SKSM	Simon Bolivar International Airport	Santa Marta	Magdalena	CO	11.11960	-74.23060	22	America/Bogota
SMS	FMMS	Sainte Marie Airport	\N	\N	MG	-17.09390	49.81580	7	Indian/Antananarivo
SMU	PASP	Sheep Mountain Airport	Sheep Mountain	Alaska	US	61.81128	-147.50905	2750	America/Anchorage
SMV	LSZS	Samedan Airport	\N	Grisons	CH	46.53410	9.88411	5600	Europe/Zurich
SMW	GMMA	Smara Airport	Smara	Laayoune-Sakia-El-Hamra	EH	26.73180	-11.68470	350	Africa/Casablanca
SMX	KSMX	Santa Maria Pub/Capt G Allan Hancock Field	Santa Maria	California	US	34.89994	-120.45808	261	America/Los_Angeles
SMY	GOTS	Simenti Airport	Simenti	Tambacounda	SN	13.04680	-13.29540	171	Africa/Dakar
SMZ	SMST	Stoelmanseiland Airport	Stoelmanseiland	Sipaliwini	SR	4.35000	-54.41667	187	America/Paramaribo
SNA	KSNA	John Wayne/Orange County Airport	Santa Ana	California	US	33.67566	-117.86823	56	America/Los_Angeles
SNB	YSNB	Snake Bay Airport	\N	Northern Territory	AU	-11.42280	130.65401	173	Australia/Darwin
SNC	SESA	General Ulpiano Paez Airport	Salinas	Santa Elena	EC	-2.20499	-80.98890	18	America/Guayaquil
SNE	GVSN	Preguica Airport	Preguica	Ribeira-Brava	CV	16.58840	-24.28470	669	Atlantic/Cape_Verde
SNF	SVSP	Sub Teniente Nestor Arias Airport	San Felipe	Yaracuy	VE	10.27870	-68.75520	761	America/Caracas
SNG	SLSI	Capitan Av. Juan Cochamanidis S. Airport	San Ignacio de Velasco	Santa Cruz	BO	-16.38360	-60.96280	1354	America/La_Paz
SNH	YSPE	Stanthorpe Airport	\N	Queensland	AU	-28.62030	151.99100	2938	Australia/Brisbane
SNI	GLGE	Greenville Sinoe Airport	Greenville	Sinoe	LR	5.03431	-9.06680	10	Africa/Monrovia
SNJ	MUSJ	San Julian Air Base	Pinar Del Rio	Pinar-del-Rio	CU	22.09530	-84.15200	98	America/Havana
SNK	KSNK	Winston Field	Snyder	Texas	US	32.69339	-100.95047	2430	America/Chicago
SNL	KSNL	Shawnee Regional Airport	Shawnee	Oklahoma	US	35.35731	-96.94283	1073	America/Chicago
SNM	SLSM	San Ignacio de Moxos Airport	San Ignacio de Moxos	El-Beni	BO	-14.00000	-65.63390	790	America/La_Paz
SNN	EINN	Shannon Airport	Shannon	Munster	IE	52.70200	-8.92482	46	Europe/Dublin
SNO	VTUI	Sakon Nakhon Airport	\N	Sakon-Nakhon	TH	17.19510	104.11900	529	Asia/Bangkok
SNP	PASN	St Paul Island Airport	St Paul Island	Alaska	US	57.16631	-170.22256	66	America/Adak
SNR	LFRZ	Saint-Nazaire-Montoir Airport	Saint-Nazaire/Montoir	Pays-de-la-Loire	FR	47.31220	-2.14918	13	Europe/Paris
SNS	KSNS	Salinas Municipal Airport	Salinas	California	US	36.66241	-121.60715	84	America/Los_Angeles
SNU	MUSC	Abel Santamaria Airport	Santa Clara	Villa-Clara	CU	22.49220	-79.94360	338	America/Havana
SNV	SVSE	Santa Elena de Uairen Airport	\N	Bolivar	VE	4.55500	-61.15000	2938	America/Caracas
SNW	VYTD	Thandwe Airport	Thandwe	Rakhine	MM	18.46070	94.30010	20	Asia/Yangon
SNX	OIIS	Semnan Airport	Semnan	Semnan	IR	35.59110	53.49510	3665	Asia/Tehran
SNY	KSNY	Sidney Municipal/Lloyd W Carr Field	Sidney	Nebraska	US	41.09976	-102.98499	4314	America/Denver
SNZ	SBSC	Santa Cruz Airport	Rio De Janeiro	Rio de Janeiro	BR	-22.93240	-43.71910	10	America/Sao_Paulo
SOB	LHSM	Sarmellek International Airport	Sarmellek	Zala	HU	46.68640	17.15910	408	Europe/Budapest
SOC	WARQ	Adi Sumarmo Wiryokusumo Airport	Sukarata(Solo), Java Island	Central Java	ID	-7.51609	110.75700	421	Asia/Jakarta
SOD	SDCO	Sorocaba Airport	Sorocaba	São Paulo	BR	-23.47800	-47.49000	2077	America/Sao_Paulo
SOE	FCOS	Souanke Airport	Souanke	Sangha	CG	2.06700	14.13300	1722	Africa/Brazzaville
SOF	LBSF	Sofia Airport	Sofia	Sofia-Capital	BG	42.69669	23.41144	1742	Europe/Sofia
SOG	ENSG	Sogndal Airport	Sogndal	Sogn og Fjordane	NO	61.15610	7.13778	0	Europe/Oslo
SOJ	ENSR	Sørkjosen Airport	Sørkjosen	Troms	NO	69.78680	20.95940	16	Europe/Oslo
SOK	FXSM	Semonkong Airport	Semonkong	Maseru	LS	-29.83860	28.06000	7200	Africa/Maseru
SOL	\N	Solomon State Field	Solomon	Alaska	US	64.56064	-164.44233	25	America/Nome
SOM	SVST	San Tome Airport	\N	Anzoategui	VE	8.94515	-64.15108	861	America/Caracas
SON	NVSS	Santo Pekoa International Airport	Luganville	Sanma	VU	-15.50500	167.22000	184	Pacific/Efate
SOO	ESNY	Soderhamn Airport	Soderhamn	Gaevleborg	SE	61.26150	17.09910	88	Europe/Stockholm
SOP	KSOP	Moore County Airport	Pinehurst/Southern Pines	North Carolina	US	35.23742	-79.38903	459	America/New_York
SOQ	WASS	Sorong (Jefman) Airport	Sorong-Papua Island	West Papua	ID	-0.92636	131.12100	10	Asia/Jayapura
SOT	EFSO	Sodankyla Airport	Sodankyla	Lapland	FI	67.39500	26.61910	602	Europe/Helsinki
SOU	EGHI	Southampton Airport	Southampton	England	GB	50.95030	-1.35680	44	Europe/London
SOV	PASO	Seldovia Airport	Seldovia	Alaska	US	59.44391	-151.70504	29	America/Anchorage
SOW	KSOW	Show Low Regional Airport	Show Low	Arizona	US	34.26547	-110.00566	6416	America/Phoenix
SOX	SKSO	Alberto Lleras Camargo Airport	Sogamoso	Boyaca	CO	5.67732	-72.97030	8155	America/Bogota
SOY	EGER	Stronsay Airport	Stronsay	Scotland	GB	59.15530	-2.64139	39	Europe/London
SOZ	LFKS	Solenzara (BA 126) Air Base	Solenzara	Corsica	FR	41.92440	9.40600	28	Europe/Paris
SPA	KSPA	Spartanburg Downtown Memorial/Simpson Field	Spartanburg	South Carolina	US	34.91640	-81.95577	802	America/New_York
SPC	GCLA	La Palma Airport	Sta Cruz de la Palma	Canary-Islands	ES	28.62650	-17.75560	107	Atlantic/Canary
SPD	VGSD	Saidpur Airport	Saidpur	Rangpur-Division	BD	25.75920	88.90890	125	Asia/Dhaka
SPE	WBKO	Sepulot Airport	Sepulot	Sabah	MY	4.73300	116.46700	800	Asia/Kuching
SPF	KSPF	Black Hills-Clyde Ice Field	Spearfish	South Dakota	US	44.48106	-103.78600	3933	America/Denver
SPG	KSPG	Albert Whitted Airport	St Petersburg	Florida	US	27.76511	-82.62694	7	America/New_York
SPI	KSPI	Abraham Lincoln Capital Airport	Springfield	Illinois	US	39.84461	-89.67756	598	America/Chicago
SPJ	LGSP	Sparti Airport	Sparti	Peloponnese	GR	36.97390	22.52630	500	Europe/Athens
SPM	ETAD	Spangdahlem Air Base	Trier	Rheinland-Pfalz	DE	49.97270	6.69250	1197	Europe/Berlin
SPN	PGSN	Francisco C Ada/Saipan International Airport	Saipan Island	\N	MP	15.12025	145.72999	214	Pacific/Saipan
SPP	FNME	Menongue Airport	Menongue	Cuando-Cobango	AO	-14.65760	17.71980	4469	Africa/Luanda
SPS	KSPS	Sheppard Afb/Wichita Falls Municipal Airport	Wichita Falls	Texas	US	33.98880	-98.49191	1019	America/Chicago
SPU	LDSP	Split Airport	Split	Split-Dalmatia	HR	43.53890	16.29800	79	Europe/Zagreb
SPW	KSPW	Spencer Municipal Airport	Spencer	Iowa	US	43.16565	-95.20279	1339	America/Chicago
SPX	HESX	Sphinx International Airport	Giza	Giza	EG	30.11472	30.89333	553	Africa/Cairo
SPY	DISP	San Pedro Airport	\N	Bas-Sassandra	CI	4.74672	-6.66082	26	Africa/Abidjan
SPZ	KASG	Springdale Municipal Airport	Springdale	Arkansas	US	36.17639	-94.11925	1352	America/Chicago
SQA	KIZA	Santa Ynez/Kunkle Field	Santa Ynez	California	US	34.60681	-120.07555	674	America/Los_Angeles
SQC	YSCR	Southern Cross Airport	\N	Western Australia	AU	-31.24000	119.36000	354	Australia/Perth
SQD	ZSSR	Sanqingshan	Shangrao	Jiangxi	CN	28.37972	117.96417	340	Asia/Shanghai
SQH	VVNS	Na-San Airport	Son-La	Sơn-La	VN	21.21700	104.03300	2133	Asia/Ho_Chi_Minh
SQI	KSQI	Whiteside County/Jos H Bittorf Field	Sterling/Rockfalls	Illinois	US	41.74283	-89.67628	648	America/Chicago
SQJ	ZSSM	Sanming Shaxian Airport	Sanming	Fujian	CN	26.42806	117.84500	820	Asia/Shanghai
SQL	KSQL	San Carlos Airport	San Carlos	California	US	37.51186	-122.24953	6	America/Los_Angeles
SQM	SWUA	Sao Miguel do Araguaia Airport	Sao Miguel Do Araguaia	Goiás	BR	-13.33130	-50.19760	1249	America/Sao_Paulo
SQN	WAPN	Emalamo Sanana Airport	Sanana-Seram Island	North Maluku	ID	-2.08051	125.96700	39	Asia/Jayapura
SQO	ESUD	Storuman Airport	\N	Vaesterbotten	SE	64.96090	17.69660	915	Europe/Stockholm
SQQ	EYSA	Siauliai International Airport	Siauliai	\N	LT	55.89390	23.39500	443	Europe/Vilnius
SQR	WAWS	Soroako Airport	Soroako-Celebes Island	South Sulawesi	ID	-2.53120	121.35800	1388	Asia/Makassar
SQU	SPOA	Saposoa Airport	Plaza Saposoa	\N	PE	-6.96003	-76.76840	982	America/Lima
SQV	\N	Sequim Valley Airport	Sequim	Washington	US	48.09792	-123.18792	151	America/Los_Angeles
SQW	EKSV	Skive Airport	Skive	Central Jutland	DK	56.55020	9.17298	74	Europe/Copenhagen
SQX	SSOE	Sao Miguel do Oeste Airport	Sao Miguel Do Oeste	Santa Catarina	BR	-26.78160	-53.50350	2180	America/Sao_Paulo
SQY	SSRU	Sao Lourenco do Sul Airport	Sao Lourenco Do Sul	Rio Grande do Sul	BR	-31.38330	-52.03280	28	America/Sao_Paulo
SQZ	EGXP	RAF Scampton	Scampton	England	GB	53.30780	-0.55083	202	Europe/London
SRA	SSZR	Santa Rosa Airport	Santa Rosa	Rio Grande do Sul	BR	-27.90670	-54.52040	984	America/Sao_Paulo
SRB	SLSR	Santa Rosa De Yacuma Airport	Santa Rosa	El-Beni	BO	-14.06620	-66.78680	738	America/La_Paz
SRC	KSRC	Searcy Regional Airport	Searcy	Arkansas	US	35.21061	-91.73754	264	America/Chicago
SRD	SLRA	San Ramon Airport	San Ramon / Mamore	El-Beni	BO	-13.26390	-64.60390	698	America/La_Paz
SRE	SLAL	Alcantarí International Airport	Yamparáez (Sucre)	Chuquisaca	BO	-19.23867	-65.14800	10184	America/La_Paz
SRF	\N	San Rafael Airport	San Rafael	California	US	38.01687	-122.52081	5	America/Los_Angeles
SRG	WARS	Achmad Yani Airport	Semarang, Java Island	Central Java	ID	-6.97273	110.37500	10	Asia/Jakarta
SRH	FTTA	Sarh Airport	Sarh	Moyen-Chari	TD	9.14444	18.37440	1198	Africa/Ndjamena
SRJ	SLSB	Capitan Av. German Quiroga G. Airport	San Borja	El-Beni	BO	-14.85920	-66.73750	633	America/La_Paz
SRN	YSRN	Strahan Airport	\N	Tasmania	AU	-42.15500	145.29201	20	Australia/Melbourne
SRP	ENSO	Stord Airport	Leirvik	Hordaland	NO	59.79190	5.34085	160	Europe/Oslo
SRQ	KSRQ	Sarasota/Bradenton International Airport	Sarasota/Bradenton	Florida	US	27.39544	-82.55439	30	America/New_York
SRT	HUSO	Soroti Airport	Soroti	Eastern Region	UG	1.72769	33.62280	3697	Africa/Kampala
SRV	KSRV	Stony River 2 Airport	Stony River	Alaska	US	61.78975	-156.58853	230	America/Anchorage
SRW	KRUQ	Mid-Carolina Regional Airport	Salisbury	North Carolina	US	35.64588	-80.52029	772	America/New_York
SRX	HLGD	Gardabya Airport	Sirt	\N	LY	31.06350	16.59500	267	Africa/Tripoli
SRY	OINZ	Dasht-e Naz Airport	Sari	Mazandaran	IR	36.63580	53.19360	35	Asia/Tehran
SRZ	SLET	El Trompillo Airport	Santa Cruz	Santa Cruz	BO	-17.81160	-63.17150	1371	America/La_Paz
SSA	SBSV	Deputado Luiz Eduardo Magalhaes International Airport	Salvador	Bahia	BR	-12.90862	-38.32288	64	America/Bahia
SSC	KSSC	Shaw Afb Airport	Sumter	South Carolina	US	33.97272	-80.47056	241	America/New_York
SSD	SCSF	Victor Lafon Airport	San Felipe	Valparaiso	CL	-32.74580	-70.70500	2188	America/Santiago
SSE	VASL	Solapur Airport	Solapur	Maharashtra	IN	17.62800	75.93480	1584	Asia/Kolkata
SSF	KSSF	Stinson Municipal Airport	San Antonio	Texas	US	29.33698	-98.47104	578	America/Chicago
SSG	FGSL	Malabo Airport	Malabo	\N	GQ	3.75527	8.70872	76	Africa/Malabo
SSH	HESH	Sharm El Sheikh International Airport	Sharm el-Sheikh	South Sinai	EG	27.97730	34.39500	143	Africa/Cairo
SSI	KSSI	St Simons Island Airport	St Simons Island	Georgia	US	31.15197	-81.39106	19	America/New_York
SSJ	ENST	Sandnessjoen Airport Stokka	Alstahaug	Nordland	NO	65.95680	12.46890	56	Europe/Oslo
SSM	KANJ	Sault Ste Marie Municipal/Sanderson Field	Sault Ste Marie	Michigan	US	46.47922	-84.36839	716	America/Detroit
SSN	RKSM	Seoul Air Base	\N	Gyeonggi-do	KR	37.44580	127.11400	92	Asia/Seoul
SSO	SNLO	Sao Lourenco Airport	Sao Lourenco	Minas Gerais	BR	-22.09090	-45.04450	2871	America/Sao_Paulo
SSR	NVSH	Sara Airport	Pentecost Island	Penama	VU	-15.47080	168.15199	0	Pacific/Efate
SST	SAZL	Santa Teresita Airport	Santa Teresita	Buenos-Aires	AR	-36.54230	-56.72180	9	America/Argentina/Buenos_Aires
SSW	\N	Stuart Island Airpark	Stuart Island	Washington	US	48.67288	-123.17575	10	America/Los_Angeles
SSX	LTAQ	Samsun Samair Airport	Samsun	Samsun	TR	41.27864	36.30518	521	Europe/Istanbul
SSY	FNBC	Mbanza Congo Airport	Mbanza Congo	Zaire	AO	-6.26990	14.24700	1860	Africa/Luanda
SSZ	SBST	Base Aerea de Santos Airport	Guaruja	São Paulo	BR	-23.92806	-46.29972	10	America/Sao_Paulo
STA	EKVJ	Stauning Airport	Skjern / Ringkobing	Central Jutland	DK	55.99010	8.35391	17	Europe/Copenhagen
STB	SVSZ	Santa Barbara del Zulia Airport	\N	Zulia	VE	8.97455	-71.94325	32	America/Caracas
STC	KSTC	St Cloud Sky Central Airport	St Cloud	Minnesota	US	45.54622	-94.05939	1030	America/Chicago
STD	SVSO	Mayor Buenaventura Vivas International Airport	Santo Domingo	Tachira	VE	7.56538	-72.03510	1083	America/Caracas
STE	KSTE	Stevens Point Municipal Airport	Stevens Point	Wisconsin	US	44.54514	-89.53028	1110	America/Chicago
STG	PAPB	St George Airport	St George	Alaska	US	56.57736	-169.66372	128	America/Anchorage
STH	YSMR	Strathmore Airport	\N	Queensland	AU	-17.85000	142.56700	0	Australia/Brisbane
STI	MDST	Cibao International Airport	Santiago	Dajabon	DO	19.40610	-70.60470	565	America/Santo_Domingo
STJ	KSTJ	Rosecrans Memorial Airport	St Joseph	Missouri	US	39.77194	-94.90971	826	America/Chicago
STK	KSTK	Sterling Municipal Airport	Sterling	Colorado	US	40.61430	-103.26426	4038	America/Denver
STL	KSTL	St Louis Lambert International Airport	St Louis	Missouri	US	38.74870	-90.37003	617	America/Chicago
STM	SBSN	Maestro Wilson Fonseca Airport	Santarem	Pará	BR	-2.42472	-54.78583	198	America/Belem
STN	EGSS	London Stansted Airport	London	England	GB	51.88500	0.23500	348	Europe/London
STP	KSTP	St Paul Downtown Holman Field	St Paul	Minnesota	US	44.93462	-93.06035	705	America/Chicago
STQ	KOYM	St Marys Municipal Airport	St Marys	Pennsylvania	US	41.41248	-78.50263	1934	America/New_York
STR	EDDS	Stuttgart Airport	Stuttgart	Baden-Württemberg	DE	48.68990	9.22196	1276	Europe/Berlin
STS	KSTS	Charles M Schulz/Sonoma County Airport	Santa Rosa	California	US	38.50969	-122.81289	129	America/Los_Angeles
STT	TIST	Cyril E King Airport	Charlotte Amalie	Virgin Islands	US	18.33731	-64.97333	24	America/St_Thomas
STV	VASU	Surat Airport	\N	Gujarat	IN	21.11410	72.74180	16	Asia/Kolkata
STW	URMT	Stavropol Shpakovskoye Airport	Stavropol	Stavropol'skiy	RU	45.10920	42.11280	1486	Europe/Moscow
STX	TISX	Henry E Rohlsen Airport	Christiansted	Virgin Islands	US	17.70154	-64.80198	73	America/St_Thomas
STY	SUSO	Nueva Hesperides International Airport	Salto	Salto	UY	-31.43850	-57.98530	187	America/Montevideo
STZ	SWST	Santa Terezinha Airport	Santa Terezinha	Tocantins	BR	-10.46472	-50.51861	663	America/Araguaina
SUA	KSUA	Witham Field	Stuart	Florida	US	27.18170	-80.22129	16	America/New_York
SUB	WARR	Juanda International Airport	Surabaya	East Java	ID	-7.37983	112.78700	9	Asia/Jakarta
SUD	KSUD	Stroud Municipal Airport	Stroud	Oklahoma	US	35.78958	-96.65567	901	America/Chicago
SUE	KSUE	Door County Cherryland Airport	Sturgeon Bay	Wisconsin	US	44.84367	-87.42153	724	America/Chicago
SUF	LICA	Lamezia Terme Airport	Lamezia Terme	Calabria	IT	38.90540	16.24230	39	Europe/Rome
SUG	RPMS	Surigao Airport	Surigao City	Caraga	PH	9.75584	125.48095	20	Asia/Manila
SUH	OOSR	Sur Airport	Sur	Southeastern Governorate	OM	22.53300	59.48300	20	Asia/Muscat
SUI	UGSS	Sukhumi Dranda Airport	Sukhumi	Abkhazia	GE	42.85820	41.12810	53	Asia/Tbilisi
SUJ	LRSM	Satu Mare Airport	Satu Mare	Satu-Mare	RO	47.70330	22.88570	405	Europe/Bucharest
SUL	OPSU	Sui Airport	Sui	Balochistan	PK	28.64510	69.17690	763	Asia/Karachi
SUM	KSMS	Sumter Airport	Sumter	South Carolina	US	33.99503	-80.36133	182	America/New_York
SUN	KSUN	Friedman Memorial Airport	Hailey	Idaho	US	43.50378	-114.29556	5320	America/Denver
SUO	\N	Sunriver Airport	Sunriver	Oregon	US	43.87631	-121.45305	4164	America/Los_Angeles
SUP	WART	Trunojoyo Airport	Sumenep-Madura Island	East Java	ID	-7.02425	113.89021	10	Asia/Jakarta
SUQ	SESC	Sucua Airport	Sucua	Morona-Santiago	EC	-2.48300	-78.16700	3116	America/Guayaquil
SUR	\N	Summer Beaver Airport	Summer Beaver	Ontario	CA	52.70860	-88.54190	832	America/Toronto
SUS	KSUS	Spirit Of St Louis Airport	St Louis	Missouri	US	38.66212	-90.65205	463	America/Chicago
SUT	HTSU	Sumbawanga Airport	Sumbawanga	Rukwa	TZ	-7.96700	31.66700	5920	Africa/Dar_es_Salaam
SUU	KSUU	Travis Afb Airport	Fairfield	California	US	38.26454	-121.92413	63	America/Los_Angeles
SUV	NFNA	Nausori International Airport	Nausori	Central	FJ	-18.04330	178.55901	17	Pacific/Fiji
SUW	KSUW	Richard I Bong Airport	Superior	Wisconsin	US	46.68968	-92.09464	674	America/Chicago
SUX	KSUX	Sioux Gateway/Brig General Bud Day Field	Sioux City	Iowa	US	42.40131	-96.38442	1098	America/Chicago
SUY	UENS	Suntar Airport	Suntar	Chukot	RU	62.18500	117.63500	0	Asia/Yakutsk
SVA	PASA	Savoonga Airport	Savoonga	Alaska	US	63.68628	-170.49317	59	America/Anchorage
SVB	FMNS	Sambava Airport	\N	\N	MG	-14.27860	50.17470	20	Indian/Antananarivo
SVC	KSVC	Grant County Airport	Silver City	New Mexico	US	32.63655	-108.15639	5446	America/Denver
SVD	TVSA	Argyle International Airport	Argyle	Saint-George	VC	13.16000	-61.14867	135	America/St_Vincent
SVE	KSVE	Susanville Municipal Airport	Susanville	California	US	40.37569	-120.57269	4149	America/Los_Angeles
SVF	DBBS	Save Airport	Save	Zou	BJ	8.01817	2.46458	597	Africa/Porto-Novo
SVG	ENZV	Stavanger Airport Sola	Stavanger	Rogaland	NO	58.87670	5.63778	29	Europe/Oslo
SVH	KSVH	Statesville Regional Airport	Statesville	North Carolina	US	35.76500	-80.95390	968	America/New_York
SVI	SKSV	Eduardo Falla Solano Airport	San Vicente Del Caguan	Caqueta	CO	2.15217	-74.76630	920	America/Bogota
SVJ	ENSH	Svolvær Helle Airport	Svolvær	Nordland	NO	68.24330	14.66920	27	Europe/Oslo
SVL	EFSA	Savonlinna Airport	Savonlinna	Southern Savonia	FI	61.94310	28.94510	311	Europe/Helsinki
SVN	KSVN	Hunter Army Air Field	Savannah	Georgia	US	32.01002	-81.14599	41	America/New_York
SVO	UUEE	Sheremetyevo International Airport	Moscow	Moscow-Oblast	RU	55.97260	37.41460	622	Europe/Moscow
SVP	FNKU	Kuito Airport	Kuito	Bie	AO	-12.40460	16.94740	5618	Africa/Luanda
SVQ	LEZL	Sevilla Airport	Sevilla	Andalucía	ES	37.41800	-5.89311	112	Europe/Madrid
SVS	PFSV	Stevens Village Airport	Stevens Village	Alaska	US	66.01717	-149.05436	328	America/Anchorage
SVT	FBSV	Savuti Airport	Savuti	North West	BW	-18.52060	24.07670	3150	Africa/Gaborone
SVU	NFNS	Savusavu Airport	Savusavu	Northern	FJ	-16.80280	179.34100	17	Pacific/Fiji
SVW	PASV	Sparrevohn Lrrs Airport	Sparrevohn	Alaska	US	61.09711	-155.57481	1565	America/Anchorage
SVX	USSS	Koltsovo Airport	Yekaterinburg	Sverdlovsk	RU	56.74310	60.80270	764	Asia/Yekaterinburg
SVZ	SVSA	San Antonio Del Tachira Airport	\N	Tachira	VE	7.84083	-72.43970	1312	America/Caracas
SWA	ZGOW	Shantou Waisha Airport	Shantou	Guangdong	CN	23.42690	116.76200	0	Asia/Shanghai
SWC	YSWL	Stawell Airport	\N	Victoria	AU	-37.07170	142.74100	807	Australia/Melbourne
SWD	PAWD	Seward Airport	Seward	Alaska	US	60.12989	-149.41663	28	America/Anchorage
SWF	KSWF	New York Stewart International Airport	New York	New York	US	41.50411	-74.10483	491	America/New_York
SWH	YSWH	Swan Hill Airport	\N	Victoria	AU	-35.37580	143.53300	234	Australia/Melbourne
SWJ	NVSX	Southwest Bay Airport	Malekula Island	Malampa	VU	-16.48640	167.44720	0	Pacific/Efate
SWN	OPSW	Sahiwal Airport	Sahiwal	Punjab	PK	31.88944	72.39167	570	Asia/Karachi
SWO	KSWO	Stillwater Regional Airport	Stillwater	Oklahoma	US	36.16139	-97.08589	1000	America/Chicago
SWP	FYSM	Swakopmund Airport	Swakopmund	Erongo	NA	-22.66190	14.56810	207	Africa/Windhoek
SWQ	WADS	Sumbawa Besar Airport	Sumbawa Island	West Nusa Tenggara	ID	-8.48904	117.41200	16	Asia/Makassar
SWS	EGFH	Swansea Airport	Swansea	Wales	GB	51.60530	-4.06783	299	Europe/London
SWT	UNSS	Strezhevoy Airport	Strezhevoy	Tomsk	RU	60.70940	77.66000	164	Asia/Krasnoyarsk
SWU	RKSW	Suwon Airport	\N	Gyeonggi-do	KR	37.23940	127.00700	88	Asia/Seoul
SWV	UHMW	Severo-Evensk Airport	Evensk	Magadan	RU	61.92167	159.23000	0	Asia/Srednekolymsk
SWW	KSWW	Avenger Field	Sweetwater	Texas	US	32.46736	-100.46656	2380	America/Chicago
SWX	FBSW	Shakawe Airport	Shakawe	North West	BW	-18.37390	21.83260	3379	Africa/Gaborone
SWY	WMBA	Sitiawan Airport	Sitiawan	Perak	MY	4.21639	100.69861	25	Asia/Kuala_Lumpur
SXB	LFST	Strasbourg Airport	Strasbourg	Grand Est	FR	48.53830	7.62823	505	Europe/Paris
SXE	YWSL	West Sale Airport	West Sale	Victoria	AU	-38.09170	146.96500	93	Australia/Melbourne
SXG	FLSN	Senanga Airport	Senanga	Western	ZM	-16.10000	23.26700	3370	Africa/Lusaka
SXI	OIBS	Sirri Island Airport	\N	Hormozgan	IR	25.90890	54.53940	43	Asia/Tehran
SXJ	ZWSS	Shanshan Airport	Shanshan	Xinjiang	CN	42.91170	90.24750	0	Asia/Shanghai
SXK	WAPI	Saumlaki Airport	Saumlaki-Yamdena Island	Maluku	ID	-7.98861	131.30600	218	Asia/Jayapura
SXL	EISG	Sligo Airport	Sligo	Connaught	IE	54.28020	-8.59921	11	Europe/Dublin
SXM	TNCM	Princess Juliana International Airport	Saint Martin	\N	SX	18.04100	-63.10890	13	America/Lower_Princes
SXN	FBSN	Sua Pan Airport	\N	Central	BW	-20.55340	26.11580	2985	Africa/Gaborone
SXO	SWFX	Sao Felix do Araguaia Airport	Sao Felix Do Araguaia	Mato Grosso do Sul	BR	-11.63240	-50.68960	650	America/Campo_Grande
SXP	PAAU	Nunam Iqua Airport	Nunam Iqua	Alaska	US	62.52042	-164.84765	18	America/Nome
SXQ	PASX	Soldotna Airport	Soldotna	Alaska	US	60.47514	-151.03964	113	America/Anchorage
SXR	VISR	Sheikh ul Alam Airport	Srinagar	Jammu and Kashmir	IN	33.98710	74.77420	5429	Asia/Kolkata
SXS	WBKH	Sahabat [Sahabat 16] Airport	Sahabat	Sabah	MY	5.08778	119.09400	40	Asia/Kuching
SXT	WMAN	Sungai Tiang Airport	Taman Negara	Pahang	MY	4.33028	102.39500	10	Asia/Kuala_Lumpur
SXV	VOSM	Salem Airport	\N	Tamil Nadu	IN	11.78330	78.06560	1008	Asia/Kolkata
SXX	SNFX	Sao Felix do Xingu Airport	Sao Felix Do Xingu	Pará	BR	-6.64028	-51.99000	656	America/Belem
SXY	\N	Sidney Municipal Airport	Sidney	New York	US	42.30258	-75.41597	1027	America/New_York
SXZ	LTCL	Siirt Airport	Siirt	Siirt	TR	37.97890	41.84040	2001	Europe/Istanbul
SYA	PASY	Eareckson Air Station	Shemya	Alaska	US	52.71226	174.11359	98	America/Adak
SYC	SPSY	Shiringayoc Airport	Shiringayoc	Madre-de-Dios	PE	-11.88330	-69.20000	856	America/Lima
SYD	YSSY	Sydney Kingsford Smith International Airport	Sydney	New South Wales	AU	-33.94610	151.17700	21	Australia/Sydney
SYI	KSYI	Bomar Field/Shelbyville Municipal Airport	Shelbyville	Tennessee	US	35.55940	-86.44247	800	America/Chicago
SYJ	OIKY	Sirjan Airport	\N	Kerman	IR	29.55090	55.67270	5846	Asia/Tehran
SYK	BIST	Stykkishólmur Airport	Stykkishólmur	West	IS	65.05810	-22.79420	42	Atlantic/Reykjavik
SYM	ZPSM	Simao Airport	Simao	Yunnan	CN	22.79330	100.95900	0	Asia/Shanghai
SYN	KSYN	Stanton Airfield	Stanton	Minnesota	US	44.47552	-93.01632	920	America/Chicago
SYO	RJSY	Shonai Airport	Shonai	Yamagata	JP	38.81220	139.78700	86	Asia/Tokyo
SYP	MPSA	Ruben Cantu Airport	Santiago	Veraguas	PA	8.08560	-80.94530	272	America/Panama
SYQ	MRPV	Tobias Bolanos International Airport	San Jose	San Jose	CR	9.95705	-84.13980	3287	America/Costa_Rica
SYR	KSYR	Syracuse Hancock International Airport	Syracuse	New York	US	43.11118	-76.10632	421	America/New_York
SYS	UERS	Saskylakh Airport	Saskylakh	Chukot	RU	71.92790	114.08000	0	Asia/Yakutsk
SYT	LFLN	Saint-Yan Airport	Saint-Yan	Bourgogne-Franche-Comte	FR	46.41250	4.01326	796	Europe/Paris
SYU	YWBS	Warraber Island Airport	Sue Islet	Queensland	AU	-10.20830	142.82500	3	Australia/Brisbane
SYV	KSYV	Sylvester Airport	Sylvester	Georgia	US	31.55716	-83.89404	403	America/New_York
SYW	OPSN	Sehwan Sharif Airport	Sehwan Sharif	Sindh	PK	26.47310	67.71720	121	Asia/Karachi
SYX	ZJSY	Sanya Phoenix International Airport	Sanya	Hainan	CN	18.30290	109.41200	92	Asia/Shanghai
SYY	EGPO	Stornoway Airport	Stornoway	Scotland	GB	58.21560	-6.33111	26	Europe/London
SYZ	OISS	Shiraz Shahid Dastghaib International Airport	Shiraz	Fars	IR	29.53920	52.58980	4920	Asia/Tehran
SZA	FNSO	Soyo Airport	Soyo	Zaire	AO	-6.14109	12.37180	15	Africa/Luanda
SZB	WMSA	Sultan Abdul Aziz Shah International Airport	Subang	\N	MY	3.13058	101.54900	90	Asia/Kuala_Lumpur
SZF	LTFH	Samsun Carsamba Airport	Samsun	Samsun	TR	41.25450	36.56710	18	Europe/Istanbul
SZG	LOWS	Salzburg Airport	Salzburg	Salzburg	AT	47.79330	13.00430	1411	Europe/Vienna
SZH	ZBSG	Shuozhou Zirun Airport	Shuozhou	Shanxi	CN	39.27306	112.69111	3422	Asia/Shanghai
SZJ	MUSN	Siguanea Airport	Isla de la Juventud	Isla-de-la-Juventud	CU	21.64250	-82.95510	39	America/Havana
SZK	FASZ	Skukuza Airport	Skukuza	Mpumalanga	ZA	-24.96090	31.58870	1020	Africa/Johannesburg
SZL	KSZL	Whiteman Afb Airport	Knob Noster	Missouri	US	38.73031	-93.54786	871	America/Chicago
SZM	FYSS	Sesriem Airstrip	\N	Hardap	NA	-24.51280	15.74670	2454	Africa/Windhoek
SZP	KSZP	Santa Paula Airport	Santa Paula	California	US	34.34702	-119.06162	250	America/Los_Angeles
SZS	NZRC	Ryans Creek Aerodrome	Oban	Southland	NZ	-46.89970	168.10100	62	Pacific/Auckland
SZT	MMSC	San Cristobal De Las Casas Airport	\N	Chiapas	MX	16.69030	-92.53010	7707	America/Mexico_City
SZV	ZSSZ	Guangfu Airport	Suzhou	Jiangsu	CN	31.26310	120.40100	0	Asia/Shanghai
SZW	EDOP	Schwerin Parchim Airport	\N	Mecklenburg-Vorpommern	DE	53.42700	11.78340	166	Europe/Berlin
SZX	ZGSZ	Shenzhen Bao'an International Airport	Shenzhen	Guangdong	CN	22.63930	113.81100	13	Asia/Shanghai
SZY	EPSY	Olsztyn-Mazury Airport	Szymany	Warmia-Mazury	PL	53.48194	20.93778	464	Europe/Warsaw
SZZ	EPSC	Szczecin-Goleniow Solidarność Airport	Goleniow	West Pomerania	PL	53.58470	14.90220	154	Europe/Warsaw
TAB	TTCP	Tobago-Crown Point Airport	Scarborough	Tobago	TT	11.14970	-60.83220	38	America/Port_of_Spain
TAC	RPVA	Daniel Z. Romualdez Airport	Tacloban City	Eastern Visayas	PH	11.22760	125.02800	10	Asia/Manila
TAD	KTAD	Perry Stokes Airport	Trinidad	Colorado	US	37.25922	-104.34086	5762	America/Denver
TAE	RKTN	Daegu Airport	Daegu	Daegu	KR	35.89410	128.65900	116	Asia/Seoul
TAF	DAOL	Tafaraoui Airport	\N	Oran	DZ	35.54240	-0.53228	367	Africa/Algiers
TAG	RPSP	Panglao Bohol International Airport	Panglao	Bohol	PH	9.57190	123.76948	42	Asia/Manila
TAH	NVVW	Tanna Airport	\N	Tafea	VU	-19.45510	169.22400	19	Pacific/Efate
TAI	OYTZ	Ta'izz International Airport	Ta'izz	Ta‘izz	YE	13.68600	44.13910	4838	Asia/Aden
TAJ	AYTJ	Tadji Airport	Aitape	Sandaun	PG	-3.19819	142.43096	33	Pacific/Port_Moresby
TAK	RJOT	Takamatsu Airport	Takamatsu	Kagawa	JP	34.21420	134.01601	607	Asia/Tokyo
TAL	PATA	Ralph M Calhoun Memorial Airport	Tanana	Alaska	US	65.17439	-152.10811	242	America/Anchorage
TAM	MMTM	General Francisco Javier Mina International Airport	Tampico	Tamaulipas	MX	22.29640	-97.86590	80	America/Mexico_City
TAN	YTGA	Tangalooma Airport	\N	Queensland	AU	-27.13000	153.36301	0	Australia/Brisbane
TAO	ZSQD	Qingdao/Jiaodong Airport	Qingdao	Shandong	CN	36.36500	120.09833	30	Asia/Shanghai
TAP	MMTP	Tapachula International Airport	Tapachula	Chiapas	MX	14.79430	-92.37000	97	America/Mexico_City
TAQ	YTAR	Tarcoola Airport	Tarcoola	South Australia	AU	-30.70330	134.58400	0	Australia/Adelaide
TAR	LIBG	Taranto / Grottaglie Airport	Grottaglie	Apulia	IT	40.51750	17.40320	215	Europe/Rome
TAS	UZTT	Tashkent International Airport	Tashkent	Toshkent-Shahri	UZ	41.25790	69.28120	1417	Asia/Samarkand
TAT	LZTT	Poprad-Tatry Airport	Poprad	Presovsky	SK	49.07360	20.24110	2356	Europe/Bratislava
TAU	SKTA	Tauramena Airport	Tauramena	Casanare	CO	5.01281	-72.74240	1462	America/Bogota
TAW	SUTB	Tacuarembo Airport	Tacuarembo	Tacuarembo	UY	-31.74900	-55.92580	440	America/Montevideo
TAX	WAPT	Taliabu Island Airport	Tikong-Taliabu Island	North Maluku	ID	-1.64263	124.55900	9	Asia/Jayapura
TAY	EETU	Tartu Airport	Tartu	Tartu	EE	58.30750	26.69040	219	Europe/Tallinn
TAZ	UTAT	Dashoguz Airport	Dashoguz	Daşoguz	TM	41.76110	59.82670	272	Asia/Ashgabat
TBB	VVTH	Dong Tac Airport	Tuy Hoa	Vinh-Long	VN	13.04960	109.33400	20	Asia/Ho_Chi_Minh
TBC	\N	Tuba City Airport	Tuba City	Arizona	US	36.09264	-111.38308	4513	America/Denver
TBF	NGTE	Tabiteuea North Airport	\N	Gilbert-Islands	KI	-1.22447	174.77600	7	Pacific/Tarawa
TBG	AYTB	Tabubil Airport	Tabubil	Western Province	PG	-5.27861	141.22600	1570	Pacific/Port_Moresby
TBH	RPVU	Romblon Airport	Romblon	Mimaropa	PH	12.31100	122.08500	10	Asia/Manila
TBI	MYCB	New Bight Airport	Cat Island	Cat-Island	BS	24.31530	-75.45230	5	America/Nassau
TBJ	DTKA	Tabarka 7 Novembre Airport	Tabarka	Jendouba	TN	36.98000	8.87694	230	Africa/Tunis
TBK	YTBR	Timber Creek Airport	\N	Northern Territory	AU	-15.62000	130.44501	16	Australia/Darwin
TBL	YTAB	Tableland Homestead Airport	\N	Western Australia	AU	-17.28330	126.90000	0	Australia/Perth
TBN	KTBN	Waynesville-St Robert Regional Forney Field	Fort Leonard Wood	Missouri	US	37.74164	-92.14072	1160	America/Chicago
TBO	HTTB	Tabora Airport	Tabora	Tabora	TZ	-5.07639	32.83330	3868	Africa/Dar_es_Salaam
TBP	SPME	Capitan FAP Pedro Canga Rodriguez Airport	Tumbes	Tumbes	PE	-3.55253	-80.38140	115	America/Lima
TBR	KTBR	Statesboro-Bulloch County Airport	Statesboro	Georgia	US	32.48275	-81.73694	187	America/New_York
TBS	UGTB	Tbilisi International Airport	Tbilisi	\N	GE	41.66920	44.95470	1624	Asia/Tbilisi
TBT	SBTT	Tabatinga Airport	Tabatinga	Amazonas	BR	-4.25567	-69.93580	279	America/Porto_Velho
TBU	NFTF	Fua'amotu International Airport	Nuku'alofa	Tongatapu	TO	-21.24120	-175.14999	126	Pacific/Tongatapu
TBW	UUOT	Donskoye Airport	Tambov	Tambov	RU	52.80610	41.48280	413	Europe/Moscow
TBY	FBTS	Tshabong Airport	Tshabong	Kgalagadi	BW	-26.03330	22.40000	3179	Africa/Gaborone
TBZ	OITT	Tabriz International Airport	Tabriz	East Azerbaijan	IR	38.13390	46.23500	4459	Asia/Tehran
TCA	YTNK	Tennant Creek Airport	Tennant Creek	Northern Territory	AU	-19.63440	134.18300	1236	Australia/Darwin
TCB	MYAT	Treasure Cay Airport	Treasure Cay	\N	BS	26.74530	-77.39130	8	America/Nassau
TCC	KTCC	Tucumcari Municipal Airport	Tucumcari	New Mexico	US	35.18278	-103.60319	4065	America/Denver
TCE	LRTC	Tulcea Airport	Tulcea	Tulcea	RO	45.06250	28.71430	200	Europe/Bucharest
TCG	ZWTC	Tacheng Airport	Tacheng	Xinjiang	CN	46.67250	83.34080	0	Asia/Shanghai
TCH	FOOT	Tchibanga Airport	Tchibanga	Nyanga	GA	-2.85000	11.01700	269	Africa/Libreville
TCL	KTCL	Tuscaloosa Ntl Airport	Tuscaloosa	Alabama	US	33.22063	-87.61140	170	America/Chicago
TCM	KTCM	Mcchord Field (Joint Base Lewis-Mcchord) Airport	Tacoma	Washington	US	47.13768	-122.47647	322	America/Los_Angeles
TCN	MMHC	Tehuacan Airport	\N	Puebla	MX	18.49720	-97.41990	5509	America/Mexico_City
TCO	SKCO	La Florida Airport	Tumaco	Narino	CO	1.81442	-78.74920	8	America/Bogota
TCP	HETB	Taba International Airport	Taba	South Sinai	EG	29.58780	34.77810	2415	Africa/Cairo
TCQ	SPTN	Coronel FAP Carlos Ciriani Santa Rosa International Airport	Tacna	Tacna	PE	-18.05330	-70.27580	1538	America/Lima
TCR	VOTK	Tuticorin Southwest Airport	\N	Tamil Nadu	IN	8.72233	78.02617	85	Asia/Kolkata
TCS	KTCS	Truth Or Consequences Municipal Airport	Truth Or Consequences	New Mexico	US	33.23536	-107.26989	4862	America/Denver
TCT	PPCT	Takotna Airport	Takotna	Alaska	US	62.99294	-156.02972	423	America/Anchorage
TCU	FATN	Thaba Nchu Tar Airport	Homeward	Orange-Free-State	ZA	-29.31780	26.82280	4941	Africa/Johannesburg
TCV	MYEY	Torch Cay Airport	Hog Cay	Exuma	BS	23.39720	-75.49690	0	America/Nassau
TCW	YTOC	Tocumwal Airport	\N	New South Wales	AU	-35.81170	145.60800	372	Australia/Sydney
TCX	OIMT	Tabas Airport	Tabas	Yazd	IR	33.66780	56.89270	2312	Asia/Tehran
TCZ	ZUTC	Tengchong Tuofeng Airport	Tengchong	Yunnan	CN	24.93806	98.48583	6250	Asia/Shanghai
TDA	SKTD	Trinidad Airport	Trinidad	Casanare	CO	5.43278	-71.66250	649	America/Bogota
TDD	SLTR	Teniente Av. Jorge Henrich Arauz Airport	Trinidad	El-Beni	BO	-14.81870	-64.91800	509	America/La_Paz
TDG	RPMW	Tandag Airport	\N	Caraga	PH	9.07211	126.17100	16	Asia/Manila
TDJ	HDTJ	Tadjoura Airport	Tadjoura	Tadjourah	DJ	11.78300	42.91700	246	Africa/Djibouti
TDK	UAAT	Taldykorgan Airport	Taldy Kurgan	Almaty-Oblysy	KZ	45.12620	78.44700	1944	Asia/Almaty
TDL	SAZT	Heroes De Malvinas Airport	Tandil	Buenos-Aires	AR	-37.23740	-59.22790	574	America/Argentina/Buenos_Aires
TDN	YTHD	Theda Station Airport	\N	Western Australia	AU	-14.78810	126.49600	0	Australia/Perth
TDO	KTDO	Ed Carlson Memorial Field/South Lewis County Airport	Toledo	Washington	US	46.47717	-122.80648	374	America/Los_Angeles
TDP	SPDR	Trompeteros Airport	Corrientes	Loreto	PE	-3.80601	-75.03930	427	America/Lima
TDR	YTDR	Theodore Airport	\N	Queensland	AU	-24.99330	150.09300	171	Australia/Brisbane
TDS	AYSS	Sasereme Airport	Sasereme	Western Province	PG	-7.62278	142.86889	121	Pacific/Port_Moresby
TDT	FATD	Tanda Tula Airport	Welverdiend	Mpumalanga	ZA	-24.53360	31.30000	1555	Africa/Johannesburg
TDV	FMSN	Samangoky Airport	Tanandava	\N	MG	-21.70000	43.73300	89	Indian/Antananarivo
TDW	KTDW	Tradewind Airport	Amarillo	Texas	US	35.16989	-101.82586	3648	America/Chicago
TDX	VTBO	Trat Airport	\N	Trat	TH	12.27460	102.31900	105	Asia/Bangkok
TDZ	KTDZ	Toledo Executive Airport	Toledo	Ohio	US	41.56494	-83.48222	623	America/New_York
TEA	MHTE	Tela Airport	Tela	Atlantida	HN	15.77590	-87.47580	7	America/Tegucigalpa
TEB	KTEB	Teterboro Airport	Teterboro	New Jersey	US	40.85010	-74.06083	8	America/New_York
TEC	SBTL	Telemaco Borba Airport	Telemaco Borba	Paraná	BR	-24.31780	-50.65160	2610	America/Sao_Paulo
TED	EKTS	Thisted Airport	Thisted	North Denmark	DK	57.06880	8.70522	23	Europe/Copenhagen
TEE	DABS	Cheikh Larbi Tebessi Airport	Tebessi	Tebessa	DZ	35.43160	8.12072	2661	Africa/Algiers
TEF	YTEF	Telfer Airport	\N	Western Australia	AU	-21.71500	122.22900	970	Australia/Perth
TEG	DFET	Tenkodogo Airport	Tenkodogo	\N	BF	11.80000	-0.36700	1017	Africa/Ouagadougou
TEH	\N	Tetlin Airport	Tetlin	Alaska	US	63.12469	-142.51856	1671	America/Anchorage
TEI	VETJ	Tezu Airport	Tezu	Arunachal Pradesh	IN	27.94120	96.13440	800	Asia/Kolkata
TEK	PAKA	Tatitlek Airport	Tatitlek	Alaska	US	60.87239	-146.69117	62	America/Anchorage
TEL	WBKE	Telupid Airport	Telupid	Sabah	MY	5.62861	117.12600	343	Asia/Kuching
TEM	YTEM	Temora Airport	\N	New South Wales	AU	-34.42140	147.51199	921	Australia/Sydney
TEN	ZUTR	Tongren Fenghuang Airport	\N	Guizhou	CN	27.88333	109.30889	2313	Asia/Shanghai
TEQ	LTBU	Tekirdag Corlu Airport	Corlu	Tekirdag	TR	41.13820	27.91910	574	Europe/Istanbul
TER	LPLA	Lajes Field	Lajes	Açores	PT	38.76180	-27.09080	193	Atlantic/Azores
TES	HHTS	Teseney Airport	Teseney	Gash-Barka	ER	15.11700	36.68300	2018	Africa/Asmara
TET	FQTT	Chingozi Airport	Tete	Tete	MZ	-16.10480	33.64020	525	Africa/Maputo
TEU	NZMO	Manapouri Airport	\N	Southland	NZ	-45.53310	167.64999	687	Pacific/Auckland
TEV	LETL	Teruel Airport	Teruel	Aragón	ES	40.41200	-1.21750	3367	Europe/Madrid
TEX	KTEX	Telluride Regional Airport	Telluride	Colorado	US	37.95381	-107.90875	9070	America/Denver
TEY	BITE	Þingeyri (Thingeyri) Airport	Þingeyri	Westfjords	IS	65.87030	-23.56000	65	Atlantic/Reykjavik
TEZ	VETZ	Tezpur Airport	\N	Assam	IN	26.70910	92.78470	240	Asia/Kolkata
TFF	SBTF	Tefe Airport	Tefe	Amazonas	BR	-3.38294	-64.72410	188	America/Boa_Vista
TFI	AYTU	Tufi Airport	Tufi	Northern Province	PG	-9.07595	149.31984	85	Pacific/Port_Moresby
TFL	SNTO	Juscelino Kubitscheck Airport	Teofilo Otoni	Minas Gerais	BR	-17.89230	-41.51360	1572	America/Sao_Paulo
TFM	AYTE	Telefomin Airport	Telefomin	Western Province	PG	-5.12608	141.64192	4950	Pacific/Port_Moresby
TFN	GCXO	Tenerife Norte Airport	Tenerife Island	Canary-Islands	ES	28.48270	-16.34150	2076	Atlantic/Canary
TFS	GCTS	Tenerife South Airport	Tenerife Island	Canary-Islands	ES	28.04450	-16.57250	209	Atlantic/Canary
TFT	OPTT	Taftan Airport	Taftan	Balochistan	PK	28.96420	61.59540	2742	Asia/Karachi
TFU	ZUTF	Chengdu/Tianfu Airport	Tianfu	Sichuan	CN	30.29000	104.44333	1453	Asia/Shanghai
TGA	WSAT	Tengah Air Base	\N	\N	SG	1.38726	103.70900	50	Asia/Singapore
TGC	WBGT	Tanjung Manis Airport	Tanjung Manis	Sarawak	MY	2.17784	111.20200	15	Asia/Kuching
TGD	LYPG	Podgorica Airport	Podgorica	Podgorica	ME	42.35940	19.25190	141	Europe/Podgorica
TGG	WMKN	Sultan Mahmud Airport	Kuala Terengganu	Terengganu	MY	5.38264	103.10300	21	Asia/Kuala_Lumpur
TGH	NVST	Tongoa Island Airport	Tongoa Island	Shefa	VU	-16.89110	168.55099	443	Pacific/Efate
TGI	SPGM	Tingo Maria Airport	Tingo Maria	Huanuco	PE	-9.13300	-75.95000	2010	America/Lima
TGJ	NWWA	Tiga Airport	Tiga	\N	NC	-21.09610	167.80400	128	Pacific/Noumea
TGK	URRT	Taganrog Yuzhny Airport	Taganrog	Rostov	RU	47.20000	38.85000	118	Europe/Moscow
TGM	LRTM	Transilvania Targu Mures International Airport	Targu Mures	Mureş	RO	46.46770	24.41250	963	Europe/Bucharest
TGN	YLTV	Latrobe Valley Airport	\N	Victoria	AU	-38.20720	146.47000	180	Australia/Melbourne
TGO	ZBTL	Tongliao Airport	Tongliao	Inner Mongolia	CN	43.55670	122.20000	0	Asia/Shanghai
TGP	UNIP	Podkamennaya Tunguska Airport	Bor	Krasnoyarskiy	RU	61.58970	89.99400	213	Asia/Krasnoyarsk
TGQ	SWTS	Tangara da Serra Airport	Tangara Da Serra	Mato Grosso do Sul	BR	-14.66200	-57.44350	1460	America/Cuiaba
TGR	DAUK	Touggourt Sidi Madhi Airport	Touggourt	Ouargla	DZ	33.06780	6.08867	279	Africa/Algiers
TGT	HTTG	Tanga Airport	Tanga	Tanga	TZ	-5.09236	39.07120	129	Africa/Dar_es_Salaam
TGU	MHTG	Toncontin International Airport	Tegucigalpa	Francisco-Morazan	HN	14.06090	-87.21720	3294	America/Tegucigalpa
TGZ	MMTG	Angel Albino Corzo International Airport	Tuxtla Gutierrez	Chiapas	MX	16.56360	-93.02250	1499	America/Mexico_City
THA	KTHA	Tullahoma Regional/Wm Northern Field	Tullahoma	Tennessee	US	35.38012	-86.24678	1084	America/Chicago
THB	FXTA	Thaba-Tseka Airport	Thaba-Tseka	Thaba-Tseka	LS	-29.52280	28.61580	7500	Africa/Maseru
THC	GLTN	Tchien Airport	Tchien	Grand Gedeh	LR	6.04565	-8.13872	790	Africa/Monrovia
THD	VVTX	Thọ Xuân Airport	Thanh Hóa	\N	VN	19.90167	105.46778	59	Asia/Ho_Chi_Minh
THE	SBTE	Senador Petronio Portela Airport	Teresina	Piauí	BR	-5.05994	-42.82350	219	America/Fortaleza
THI	GQNC	Tichitt Airport	Tichitt	Tagant	MR	18.45000	-9.51700	561	Africa/Nouakchott
THK	VLTK	Thakhek Airport	Thakhek	Nakhon-Phanom	LA	17.40000	104.80000	449	Asia/Bangkok
THL	VYTL	Tachileik Airport	Tachileik	Shan	MM	20.48380	99.93540	1280	Asia/Yangon
THM	KTHM	Thompson Falls Airport	Thompson Falls	Montana	US	47.57350	-115.28066	2467	America/Denver
THN	ESGT	Trollhattan-Vanersborg Airport	Trollhattan	Vaestra-Gotaland	SE	58.31810	12.34500	137	Europe/Stockholm
THO	BITN	Þórshöfn (Thorshofn) Airport	Þórshöfn	Northeast	IS	66.21850	-15.33560	65	Atlantic/Reykjavik
THP	KHSG	Hot Springs County Airport	Thermopolis	Wyoming	US	43.71361	-108.38969	4892	America/Denver
THQ	ZLTS	Tianshui Maijishan Airport	Tianshui	Gansu	CN	34.55940	105.86000	3590	Asia/Shanghai
THR	OIII	Mehrabad International Airport	Tehran	Tehran	IR	35.68920	51.31340	3962	Asia/Tehran
THS	VTPO	Sukhothai Airport	\N	Sukhothai	TH	17.23800	99.81820	179	Asia/Bangkok
THT	GQNT	Tamchakett Airport	Tamchakett	Hodh-El-Gharbi	MR	17.23300	-10.81700	620	Africa/Nouakchott
THU	BGTL	Thule Air Base	Thule	Qaasuitsup	GL	76.53120	-68.70320	251	America/Thule
THV	KTHV	York Airport	York	Pennsylvania	US	39.91700	-76.87303	495	America/New_York
THX	UOTT	Turukhansk Airport	Turukhansk	Krasnoyarskiy	RU	65.79720	87.93530	128	Asia/Krasnoyarsk
THY	FATH	Thohoyandou Airport	Thohoyandou	Limpopo	ZA	-23.07690	30.38360	2021	Africa/Johannesburg
THZ	DRRT	Tahoua Airport	Tahoua	Tahoua	NE	14.87570	5.26536	1266	Africa/Niamey
TIA	LATI	Tirana International Airport Mother Teresa	Tirana	\N	AL	41.41470	19.72060	126	Europe/Tirane
TIB	SKTB	Tibu Airport	Tibu	Norte-de-Santander	CO	8.63152	-72.73040	194	America/Bogota
TID	DAOB	Bou Chekif Airport	Tiaret	Tiaret	DZ	35.34110	1.46315	3245	Africa/Algiers
TIE	HATP	Tippi Airport	Tippi	\N	ET	7.20240	35.41500	1100	Africa/Addis_Ababa
TIF	OETF	Taif Airport	\N	Makkah	SA	21.48340	40.54430	4848	Asia/Riyadh
TIH	NTGC	Tikehau Airport	\N	\N	PF	-15.11960	-148.23100	6	Pacific/Tahiti
TII	OATN	Tarin Kowt Airport	Tarin Kowt	Oruzgan	AF	32.60420	65.86580	4429	Asia/Kabul
TIJ	MMTJ	General Abelardo L. Rodriguez International Airport	Tijuana	Baja California Sur	MX	32.54110	-116.97000	489	America/Tijuana
TIK	KTIK	Tinker Afb Airport	Oklahoma City	Oklahoma	US	35.41475	-97.38664	1291	America/Chicago
TIM	WABP	Moses Kilangin Airport	Timika-Papua Island	Papua	ID	-4.52828	136.88699	103	Asia/Jayapura
TIN	DAOF	Tindouf Airport	Tindouf	Tindouf	DZ	27.70040	-8.16710	1453	Africa/Algiers
TIO	VYHN	Tilin Airport	Tilin	Magway	MM	21.70000	94.10000	1385	Asia/Yangon
TIP	HLLT	Tripoli International Airport	Tripoli	\N	LY	32.66350	13.15900	263	Africa/Tripoli
TIQ	PGWT	Francisco Manglona Borja/Tinian International Airport	Tinian Island	\N	MP	14.99923	145.61935	270	Pacific/Saipan
TIR	VOTP	Tirupati Airport	Tirupati	Andhra Pradesh	IN	13.63250	79.54330	350	Asia/Kolkata
TIU	NZTU	Timaru Airport	\N	Canterbury	NZ	-44.30280	171.22501	89	Pacific/Auckland
TIV	LYTV	Tivat Airport	Tivat	\N	ME	42.40470	18.72330	20	Europe/Podgorica
TIW	KTIW	Tacoma Narrows Airport	Tacoma	Washington	US	47.26794	-122.57811	295	America/Los_Angeles
TIX	KTIX	Space Coast Regional Airport	Titusville	Florida	US	28.51480	-80.79923	34	America/New_York
TIY	GQND	Tidjikja Airport	Tidjikja	Tagant	MR	18.57010	-11.42350	1363	Africa/Nouakchott
TIZ	AYTA	Tari Airport	Tari	Southern Highlands	PG	-5.84500	142.94800	5500	Pacific/Port_Moresby
TJA	SLTJ	Capitan Oriel Lea Plaza Airport	Tarija	Tarija	BO	-21.55570	-64.70130	6079	America/La_Paz
TJB	WIBT	Tanjung Balai Airport	Karinmunbesar Island	Riau Islands	ID	1.05000	103.38300	3	Asia/Jakarta
TJG	WAON	Warukin Airport	Tanta-Tabalong, Borneo Island	South Kalimantan	ID	-2.21656	115.43600	197	Asia/Makassar
TJH	RJBT	Tajima Airport	Tajima	Hyogo	JP	35.51280	134.78700	584	Asia/Tokyo
TJI	MHTJ	Trujillo Airport	Trujillo	Colon	HN	15.92680	-85.93820	3	America/Tegucigalpa
TJK	LTAW	Tokat Airport	Tokat	Tokat	TR	40.30743	36.36741	1831	Europe/Istanbul
TJL	SBTG	Plinio Alarcom Airport	Tres Lagoas	São Paulo	BR	-20.75444	-51.68389	1075	America/Campo_Grande
TJM	USTR	Roshchino International Airport	Tyumen	Tyumenskaya	RU	57.18960	65.32430	378	Asia/Yekaterinburg
TJN	NTKM	Takume Airport	Takume	\N	PF	-15.85470	-142.26801	7	Pacific/Tahiti
TJQ	WIOD	Buluh Tumbang (H A S Hanandjoeddin) Airport	Tanjung Pandan, Belitung Island	Belitung	ID	-2.74572	107.75500	164	Asia/Jakarta
TJS	WALG	Tanjung Harapan Airport	Tanjung Selor, Borneo Island	East Kalimantan	ID	2.83641	117.37400	10	Asia/Makassar
TJU	UTDK	Kulob Airport	Kulyab	Khatlon	TJ	37.98810	69.80500	2293	Asia/Dushanbe
TJV	VOTJ	Tanjore Air Force Base	Thanjavur	Tamil Nadu	IN	10.72240	79.10160	253	Asia/Kolkata
TKA	PATK	Talkeetna Airport	Talkeetna	Alaska	US	62.32137	-150.09272	365	America/Anchorage
TKC	FKKC	Tiko Airport	Tiko	South West	CM	4.08919	9.36053	151	Africa/Douala
TKD	DGTK	Takoradi Airport	Sekondi-Takoradi	Western	GH	4.89606	-1.77476	21	Africa/Accra
TKF	KTRK	Truckee-Tahoe Airport	Truckee	California	US	39.32006	-120.13958	5904	America/Los_Angeles
TKG	WICT	Radin Inten II (Branti) Airport	Bandar Lampung, Sumatra Island	Lampung	ID	-5.24056	105.17556	282	Asia/Jakarta
TKH	VTPI	Takhli Airport	\N	Nakhon-Sawan	TH	15.27730	100.29600	107	Asia/Bangkok
TKJ	PFTO	Tok Junction Airport	Tok	Alaska	US	63.32951	-142.95368	1643	America/Anchorage
TKK	PTKK	Chuuk International Airport	Weno Island	\N	FM	7.46189	151.84302	10	Pacific/Chuuk
TKN	RJKN	Tokunoshima Airport	Tokunoshima	Kagoshima	JP	27.83640	128.88100	17	Asia/Tokyo
TKO	FXTK	Tlokoeng Airport	Tlokoeng	Mokhotlong	LS	-29.23300	28.88300	7000	Africa/Maseru
TKP	NTGT	Takapoto Airport	\N	\N	PF	-14.70950	-145.24600	12	Pacific/Tahiti
TKQ	HTKA	Kigoma Airport	Kigoma	Kigoma	TZ	-4.88620	29.67090	2700	Africa/Dar_es_Salaam
TKS	RJOS	Tokushima Airport	Tokushima	Tokushima	JP	34.13280	134.60699	26	Asia/Tokyo
TKT	VTPT	Tak Airport	\N	Tak	TH	16.89600	99.25330	478	Asia/Bangkok
TKU	EFTU	Turku Airport	Turku	Finland-Proper	FI	60.51410	22.26280	161	Europe/Helsinki
TKV	NTGO	Tatakoto Airport	Tatakoto	Iles-Tuamotu-Gambier	PF	-17.35530	-138.44501	12	Pacific/Tahiti
TKW	AYTN	Tekin Airport	Tekin	Sandaun	PG	-5.24367	142.16519	5785	Pacific/Port_Moresby
TKX	NTKR	Takaroa Airport	\N	Iles-Tuamotu-Gambier	PF	-14.45580	-145.02499	13	Pacific/Tahiti
TKY	YTKY	Turkey Creek Airport	Turkey Creek	Western Australia	AU	-17.04080	128.20599	0	Australia/Perth
TKZ	NZTO	Tokoroa Airfield	Tokoroa	Waikato	NZ	-38.23670	175.89200	1220	Pacific/Auckland
TLA	PATE	Teller Airport	Teller	Alaska	US	65.24039	-166.33939	298	America/Anchorage
TLB	OPTA	Tarbela Dam Airport	Tarbela	Khyber-Pakhtunkhwa	PK	33.98610	72.61140	1114	Asia/Karachi
TLC	MMTO	Licenciado Adolfo Lopez Mateos International Airport	Toluca	Mexico	MX	19.33710	-99.56600	8466	America/Mexico_City
TLD	FBTL	Limpopo Valley Airport	Tuli Lodge	Central	BW	-22.18920	29.12690	1772	Africa/Gaborone
TLE	FMST	Toliara Airport	\N	\N	MG	-23.38340	43.72850	29	Indian/Antananarivo
TLF	\N	Telida Airport	Telida	Alaska	US	63.37899	-153.28421	650	America/Anchorage
TLH	KTLH	Tallahassee International Airport	Tallahassee	Florida	US	30.39675	-84.35087	83	America/New_York
TLI	WAMI	Toli Toli Airport	Toli Toli-Celebes Island	\N	ID	-1.02977	120.81700	40	Asia/Makassar
TLJ	PATL	Tatalina Lrrs Airport	Takotna	Alaska	US	62.89491	-155.97801	933	America/Anchorage
TLK	UECT	Talakan Airport	Lenskiy Ulus	Sakha	RU	59.88167	111.04550	1329	Asia/Yakutsk
TLL	EETN	Tallinn Airport	Tallinn	Harjumaa	EE	59.41330	24.83280	131	Europe/Tallinn
TLM	DAON	Zenata – Messali El Hadj Airport	Tlemcen	Tlemcen	DZ	35.01670	-1.45000	814	Africa/Algiers
TLN	LFTH	Toulon-Hyeres Airport	Toulon/Hyeres/Le Palyvestre	Provence-Alpes-Cote-d'Azur	FR	43.09730	6.14603	7	Europe/Paris
TLQ	ZWTP	Turpan Jiaohe Airport	Turpan	Xinjiang	CN	43.03056	89.10056	925	Asia/Shanghai
TLR	KTLR	Mefford Field	Tulare	California	US	36.15658	-119.32656	265	America/Los_Angeles
TLS	LFBO	Toulouse-Blagnac Airport	Toulouse/Blagnac	Occitanie	FR	43.62910	1.36382	499	Europe/Paris
TLT	PALT	Tuluksak Airport	Tuluksak	Alaska	US	61.08773	-160.92335	36	America/Anchorage
TLU	SKTL	Tolu Airport	Tolu	Sucre	CO	9.50945	-75.58540	16	America/Bogota
TLV	LLBG	Ben Gurion International Airport	Tel Aviv	Central District	IL	32.01140	34.88670	135	Asia/Jerusalem
TLX	SCTL	Panguilemo Airport	Talca	Maule	CL	-35.37780	-71.60170	371	America/Santiago
TLY	UHWP	Plastun Airport	Plastun	Primorskiy	RU	44.81500	136.29201	0	Asia/Vladivostok
TLZ	SWKT	Catalao Airport	Catalao	Goiás	BR	-18.21680	-47.89970	2612	America/Sao_Paulo
TMA	KTMA	Henry Tift Myers Airport	Tifton	Georgia	US	31.42956	-83.48922	355	America/New_York
TMB	KTMB	Miami Executive Airport	Miami	Florida	US	25.64756	-80.43322	10	America/New_York
TMC	WADT	Tambolaka Airport	Waikabubak-Sumba Island	East Nusa Tenggara	ID	-9.40972	119.24400	161	Asia/Makassar
TMD	GQNH	Timbedra Airport	Timbedra	Hodh-ech-Chargui	MR	16.23300	-8.16700	692	Africa/Nouakchott
TME	SKTM	Gustavo Vargas Airport	Tame	Arauca	CO	6.45108	-71.76030	1050	America/Bogota
TMF	VRNT	Thimarafushi Airport	Thimarafushi	Thaa	MV	2.21149	73.15375	6	Indian/Maldives
TMG	WBKM	Tomanggong Airport	Tomanggong	Sabah	MY	5.40000	118.65000	26	Asia/Kuala_Lumpur
TMH	WAKT	Tanah Merah Airport	Tanah Merah-Papua Island	Papua	ID	-6.09922	140.29800	57	Asia/Jayapura
TMI	VNTR	Tumling Tar Airport	Tumling Tar	Eastern Region	NP	27.31500	87.19330	1700	Asia/Kathmandu
TMJ	UZST	Termez Airport	Termez	Surxondaryo	UZ	37.28670	67.31000	1027	Asia/Samarkand
TML	DGLE	Tamale Airport	Tamale	\N	GH	9.55719	-0.86321	553	Africa/Accra
TMM	FMMT	Toamasina Airport	\N	Atsinanana	MG	-18.10950	49.39250	22	Indian/Antananarivo
TMN	NGTM	Tamana Island Airport	Tamana Island	Gilbert-Islands	KI	-2.48583	175.97000	0	Pacific/Tarawa
TMO	SVTM	Tumeremo Airport	\N	Bolivar	VE	7.25000	-61.43333	345	America/Caracas
TMP	EFTP	Tampere-Pirkkala Airport	Tampere / Pirkkala	Pirkanmaa	FI	61.41410	23.60440	390	Europe/Helsinki
TMQ	DFEM	Tambao Airport	Tambao	Sahel	BF	14.80000	0.05000	820	Africa/Ouagadougou
TMR	DAAT	Aguenar – Hadj Bey Akhamok Airport	Tamanrasset	Tamanrasset	DZ	22.81150	5.45108	4518	Africa/Algiers
TMS	FPST	Sao Tome International Airport	Sao Tome	Sao-Tome-Island	ST	0.37817	6.71215	33	Africa/Sao_Tome
TMT	SBTB	Trombetas Airport	Oriximina	Pará	BR	-1.48960	-56.39680	287	America/Belem
TMU	MRTR	Tambor Airport	Nicoya	Puntarenas	CR	9.73852	-85.01380	33	America/Costa_Rica
TMW	YSTW	Tamworth Airport	Tamworth	New South Wales	AU	-31.08390	150.84700	1334	Australia/Sydney
TMX	DAUT	Timimoun Airport	Timimoun	Adrar	DZ	29.23710	0.27603	1027	Africa/Algiers
TMZ	NZTH	Thames Aerodrome	\N	Waikato	NZ	-37.15670	175.55000	10	Pacific/Auckland
TNA	ZSJN	Yaoqiang Airport	Jinan	Shandong	CN	36.85720	117.21600	76	Asia/Shanghai
TNB	WRLH	Tanah Grogot Airport	Tanah Grogot, Borneo Island	East Kalimantan	ID	-1.91013	116.20200	17	Asia/Makassar
TNC	PATC	Tin City Lrrs Airport	Tin City	Alaska	US	65.56403	-167.92246	273	America/Nome
TND	MUTD	Alberto Delgado Airport	Trinidad	Sancti-Spiritus	CU	21.78830	-79.99720	125	America/Havana
TNE	RJFG	New Tanegashima Airport	\N	Kagoshima	JP	30.60510	130.99100	768	Asia/Tokyo
TNF	LFPN	Toussus-le-Noble Airport	Toussus-le-Noble	Ile-de-France	FR	48.75190	2.10619	538	Europe/Paris
TNG	GMTT	Ibn Batouta Airport	Tangier	\N	MA	35.72690	-5.91689	62	Africa/Casablanca
TNH	ZYTN	Tonghua Sanyuanpu Airport	Tonghua	Jilin	CN	42.25389	125.70333	1200	Asia/Shanghai
TNI	VIST	Satna Airport	\N	Madhya Pradesh	IN	24.56230	80.85490	1060	Asia/Kolkata
TNJ	WIDN	Kijang Airport	Tanjung Pinang-Bintan Island	Riau Islands	ID	0.92268	104.53200	52	Asia/Jakarta
TNK	POKA	Tununak Airport	Tununak	Alaska	US	60.56953	-165.24628	62	America/Nome
TNL	UKLT	Ternopil International Airport	Ternopil	Ternopilska oblast	UA	49.52420	25.70010	1072	Europe/Kyiv
TNM	SCRM	Teniente Rodolfo Marsh Martin Base	Isla Rey Jorge	\N	AQ	-62.19080	-58.98670	147	Antarctica/Palmer
TNN	RCNN	Tainan Airport	Tainan City	Taiwan	TW	22.95040	120.20600	63	Asia/Taipei
TNO	MRTM	Tamarindo De Santa Cruz Airport	Santa Cruz	Guanacaste	CR	10.31350	-85.81550	41	America/Costa_Rica
TNP	KTNP	Twentynine Palms Airport	Twentynine Palms	California	US	34.13158	-115.94581	1888	America/Los_Angeles
TNR	FMMI	Ivato Airport	Antananarivo	\N	MG	-18.79690	47.47880	4198	Indian/Antananarivo
TNT	KTNT	Dade-Collier Training And Transition Airport	Miami	Florida	US	25.86181	-80.89700	13	America/New_York
TNU	KTNU	Newton Municipal-Earl Johnson Field	Newton	Iowa	US	41.67443	-93.02173	952	America/Chicago
TNV	PLFA	Tabuaeran Island Airport	Tabuaeran Island	Line-Islands	KI	3.89944	-159.38901	0	Pacific/Kiritimati
TNZ	ZMTL	Tosontsengel Airport	Tosontsengel	Zavkhan	MN	48.73898	98.29360	5604	Asia/Ulaanbaatar
TOA	KTOA	Zamperini Field	Torrance	California	US	33.80338	-118.33961	103	America/Los_Angeles
TOB	HLGN	Gamal Abdel Nasser Airport	Tobruk	\N	LY	31.86100	23.90700	519	Africa/Tripoli
TOC	KTOC	Toccoa Rg Letourneau Field	Toccoa	Georgia	US	34.59281	-83.29637	996	America/New_York
TOD	WMBT	Pulau Tioman Airport	Pulau Tioman	Johor	MY	2.81818	104.16000	15	Asia/Kuala_Lumpur
TOE	DTTZ	Tozeur Nefta International Airport	Tozeur	Tozeur	TN	33.93970	8.11056	287	Africa/Tunis
TOF	UNTT	Bogashevo Airport	Tomsk	Tomsk	RU	56.38030	85.20830	597	Asia/Tomsk
TOG	PATG	Togiak Airport	Togiak Village	Alaska	US	59.05356	-160.39678	19	America/Anchorage
TOH	NVSD	Torres Airstrip	Loh/Linua	Torba	VU	-13.32800	166.63800	0	Pacific/Efate
TOI	KTOI	Troy Municipal At N Kenneth Campbell Field	Troy	Alabama	US	31.86000	-86.01389	397	America/Chicago
TOJ	LETO	Torrejon Airport	Madrid	Comunidad de Madrid	ES	40.49670	-3.44587	2026	Europe/Madrid
TOL	KTOL	Eugene F Kranz Toledo Express Airport	Toledo	Ohio	US	41.58682	-83.80783	684	America/New_York
TOM	GATB	Timbuktu Airport	Timbuktu	Tombouctou	ML	16.73050	-3.00758	863	Africa/Bamako
TOO	MRSV	San Vito De Java Airport	Coto Brus	Puntarenas	CR	8.82611	-82.95890	3228	America/Costa_Rica
TOP	KTOP	Philip Billard Municipal Airport	Topeka	Kansas	US	39.06882	-95.62238	881	America/Chicago
TOQ	SCBE	Barriles Airport	Tocopilla	Antofagasta	CL	-22.14110	-70.06290	3475	America/Santiago
TOR	KTOR	Torrington Municipal Airport	Torrington	Wyoming	US	42.06442	-104.15268	4207	America/Denver
TOS	ENTC	Tromsø Airport	Tromsø	Troms	NO	69.68330	18.91890	31	Europe/Oslo
TOT	SMCO	Totness Airport	Totness	Coronie	SR	5.86583	-56.32750	10	America/Paramaribo
TOU	NWWU	Touho Airport	Touho	\N	NC	-20.79000	165.25900	10	Pacific/Noumea
TOW	SBTD	Toledo Airport	Toledo	Paraná	BR	-24.68630	-53.69750	1843	America/Sao_Paulo
TOX	USTO	Tobolsk Airport	Tobolsk	Tyumenskaya	RU	58.13580	68.23190	167	Asia/Yekaterinburg
TOY	RJNT	Toyama Airport	Toyama	Toyama	JP	36.64830	137.18800	95	Asia/Tokyo
TPA	KTPA	Tampa International Airport	Tampa	Florida	US	27.97547	-82.53325	26	America/New_York
TPC	SETR	Tarapoa Airport	Tarapoa	Sucumbios	EC	-0.12296	-76.33780	814	America/Guayaquil
TPE	RCTP	Taiwan Taoyuan International Airport	Taipei	Taiwan	TW	25.07770	121.23300	106	Asia/Taipei
TPF	KTPF	Peter O Knight Airport	Tampa	Florida	US	27.91544	-82.44939	7	America/New_York
TPG	WMBI	Taiping (Tekah) Airport	Taiping	Perak	MY	4.86700	100.71700	40	Asia/Kuala_Lumpur
TPH	KTPH	Tonopah Airport	Tonopah	Nevada	US	38.05989	-117.08660	5430	America/Los_Angeles
TPI	AYTI	Tapini Airport	Tapini	Central Province	PG	-8.35667	146.98917	3100	Pacific/Port_Moresby
TPJ	VNTJ	Suketar Airport	Taplejung	Eastern Region	NP	27.35090	87.69525	7990	Asia/Kathmandu
TPK	WITA	Teuku Cut Ali Airport	Tapak Tuan, Sumatra Island	Aceh	ID	3.26342	97.18380	103	Asia/Jakarta
TPL	KTPL	Draughon-Miller Central Texas Regional Airport	Temple	Texas	US	31.15190	-97.40766	682	America/Chicago
TPN	SETI	Tiputini Airport	Tiputini	Orellana	EC	-0.77611	-75.52640	997	America/Guayaquil
TPP	SPST	Cadete FAP Guillermo Del Castillo Paredes Airport	Tarapoto	San Martin	PE	-6.50874	-76.37320	869	America/Lima
TPQ	MMEP	Amado Nervo National Airport	Tepic	Nayarit	MX	21.41950	-104.84300	3020	America/Mazatlan
TPR	YTMP	Tom Price Airport	Tom Price	Western Australia	AU	-22.74600	117.86900	2300	Australia/Perth
TPS	LICT	Trapani / Birgi Airport	Trapani	Sicily	IT	37.91140	12.48800	25	Europe/Rome
TPU	VNTP	Tikapur Airport	Tikapur	Far-Western	NP	28.51700	81.15000	797	Asia/Kathmandu
TQD	ORAT	Al Taqaddum Air Base	Al Habbaniyah	Anbar	IQ	33.33810	43.59710	275	Asia/Baghdad
TQL	USDS	Tarko-Sale Airport	Tarko-Sale	Yamalo-Nenets	RU	64.93080	77.81810	82	Asia/Yekaterinburg
TQN	OATQ	Talolqan Airport	Taloqan	Takhar	AF	36.77070	69.53200	2606	Asia/Kabul
TQO	MMTL	Felipe Carrillo Puerto International Airport	Tulum	Quintana-Roo	MX	20.16667	-87.66667	66	America/Cancun
TQP	YTEE	Trepell Airport	\N	Queensland	AU	-21.83500	140.88800	891	Australia/Brisbane
TQQ	\N	Maranggo Airport	Waha-Tomea Island	Southeast Sulawesi	ID	-5.76457	123.91700	169	Asia/Makassar
TQS	SKTQ	Tres Esquinas Air Base	Tres Esquinas	Caqueta	CO	0.74590	-75.23400	585	America/Bogota
TRA	RORT	Tarama Airport	\N	Okinawa	JP	24.65390	124.67500	36	Asia/Tokyo
TRB	SKTU	Gonzalo Mejia Airport	Turbo	Antioquia	CO	8.07453	-76.74150	6	America/Bogota
TRC	MMTC	Francisco Sarabia International Airport	Torreon	Coahuila	MX	25.56830	-103.41100	3688	America/Mexico_City
TRD	ENVA	Trondheim Airport Vaernes	Trondheim	Nord-Trøndelag	NO	63.45780	10.92400	56	Europe/Oslo
TRE	EGPU	Tiree Airport	Balemartine	Scotland	GB	56.49920	-6.86917	38	Europe/London
TRF	ENTO	Sandefjord Airport Torp	Torp	Vestfold	NO	59.18670	10.25860	286	Europe/Oslo
TRG	NZTG	Tauranga Airport	Tauranga	Bay of Plenty	NZ	-37.67190	176.19600	13	Pacific/Auckland
TRH	\N	Trona Airport	Trona	California	US	35.81267	-117.32692	1718	America/Los_Angeles
TRI	KTRI	Tri-Cities Airport	Bristol/Johnson/Kingsport	Tennessee	US	36.47521	-82.40742	1519	America/New_York
TRK	WALR	Juwata Airport	Tarakan Island	East Kalimantan	ID	3.32669	117.56600	20	Asia/Makassar
TRL	KTRL	Terrell Municipal Airport	Terrell	Texas	US	32.70849	-96.26709	474	America/Chicago
TRM	KTRM	Jacqueline Cochran Regional Airport	Palm Springs	California	US	33.62667	-116.15965	-114	America/Los_Angeles
TRN	LIMF	Torino / Caselle International Airport	Torino	Piedmont	IT	45.20080	7.64963	989	Europe/Rome
TRO	YTRE	Taree Airport	Taree	New South Wales	AU	-31.88860	152.51401	38	Australia/Sydney
TRQ	SBTK	Tarauaca Airport	Tarauaca	Distrito Federal	BR	-8.15526	-70.78330	646	America/Rio_Branco
TRR	VCCT	China-Bay Airport	Trincomalee	Eastern Province	LK	8.53851	81.18190	6	Asia/Colombo
TRS	LIPQ	Trieste / Ronchi Dei Legionari	Trieste	Friuli Venezia Giulia	IT	45.82750	13.47220	39	Europe/Rome
TRU	SPRU	Capitan FAP Carlos Martinez De Pinillos International Airport	Trujillo	La Libertad	PE	-8.08141	-79.10880	106	America/Lima
TRV	VOTV	Trivandrum International Airport	Trivandrum	Kerala	IN	8.48212	76.92010	15	Asia/Kolkata
TRW	NGTA	Bonriki International Airport	Tarawa	Gilbert-Islands	KI	1.38164	173.14700	9	Pacific/Tarawa
TRX	KTRX	Trenton Municipal Airport	Trenton	Missouri	US	40.08353	-93.59064	758	America/Chicago
TRY	HUTO	Tororo Airport	Tororo	Eastern Region	UG	0.68300	34.16700	3840	Africa/Kampala
TRZ	VOTR	Tiruchirapally Civil Airport Airport	Tiruchirappally	Tamil Nadu	IN	10.76540	78.70970	288	Asia/Kolkata
TSA	RCSS	Taipei Songshan Airport	Taipei City	Taiwan	TW	25.06940	121.55200	18	Asia/Taipei
TSB	FYTM	Tsumeb Airport	Tsumeb	\N	NA	-19.26190	17.73250	4353	Africa/Windhoek
TSC	SETH	Taisha Airport	Taisha	Morona-Santiago	EC	-2.38167	-77.50280	1669	America/Guayaquil
TSF	LIPH	Treviso / Sant'Angelo Airport	Treviso	Veneto	IT	45.64840	12.19440	59	Europe/Rome
TSG	KTSG	Tanacross Airport	Tanacross	Alaska	US	63.37406	-143.32899	1559	America/Anchorage
TSH	FZUK	Tshikapa Airport	Tshikapa	\N	CD	-6.43833	20.79470	1595	Africa/Lubumbashi
TSJ	RJDT	Tsushima Airport	Tsushima	Nagasaki	JP	34.28490	129.33099	213	Asia/Tokyo
TSL	MMTN	Tamuin Airport	\N	San Luis Potosi	MX	22.03830	-98.80650	164	America/Mexico_City
TSM	KSKX	Taos Regional Airport	Taos	New Mexico	US	36.45169	-105.67308	7095	America/Denver
TSN	ZBTJ	Tianjin Binhai International Airport	Tianjin	Tianjin	CN	39.12440	117.34600	10	Asia/Shanghai
TSP	KTSP	Tehachapi Municipal Airport	Tehachapi	California	US	35.13499	-118.43930	4001	America/Los_Angeles
TSQ	SSTE	Torres Airport	Torres	Rio Grande do Sul	BR	-29.41490	-49.81000	30	America/Sao_Paulo
TSR	LRTR	Timisoara Traian Vuia Airport	Timisoara	Timiş	RO	45.80990	21.33790	348	Europe/Bucharest
TST	VTST	Trang Airport	\N	Trang	TH	7.50874	99.61660	67	Asia/Bangkok
TSU	NGTS	Tabiteuea South Airport	Tabiteuea South	Gilbert-Islands	KI	-1.47444	175.06400	0	Pacific/Tarawa
TSV	YBTL	Townsville Airport	Townsville	Queensland	AU	-19.25250	146.76500	18	Australia/Brisbane
TSX	WALT	Tanjung Santan Airport	Santan, Borneo Island	East Kalimantan	ID	-0.09297	117.45300	121	Asia/Makassar
TSY	WICM	Cibeureum Airport	Tasikmalaya, Java Island	West Java	ID	-7.34660	108.24600	1148	Asia/Jakarta
TTA	GMAT	Tan Tan Airport	Tan Tan	Guelmim-Oued-Noun	MA	28.44820	-11.16130	653	Africa/Casablanca
TTB	LIET	Tortoli' / Arbatax Airport	Arbatax	Sardinia	IT	39.91880	9.68298	23	Europe/Rome
TTC	SCTT	Las Breas Airport	Taltal	Antofagasta	CL	-25.56430	-70.37590	2580	America/Santiago
TTD	KTTD	Portland-Troutdale Airport	Portland	Oregon	US	45.54936	-122.40125	39	America/Los_Angeles
TTE	WAMT	Sultan Khairun Babullah Airport	Sango-Ternate Island	North Maluku	ID	0.83141	127.38100	49	Asia/Jayapura
TTG	SAST	General Enrique Mosconi Airport	Tartagal	Salta	AR	-22.61960	-63.79370	1472	America/Argentina/Salta
TTH	OOTH	Thumrait Air Base	Thumrait	Dhofar	OM	17.66600	54.02460	1570	Asia/Muscat
TTI	NTTE	Tetiaroa Airport	Tetiaroa	\N	PF	-17.01330	-149.58701	7	Pacific/Tahiti
TTJ	RJOR	Tottori Airport	Tottori	Tottori	JP	35.53010	134.16701	65	Asia/Tokyo
TTN	KTTN	Trenton Mercer Airport	Trenton	New Jersey	US	40.27669	-74.81347	213	America/New_York
TTO	KBTN	Britton Municipal Airport	Britton	South Dakota	US	45.81503	-97.74281	1318	America/Chicago
TTQ	MRAO	Aerotortuguero Airport	Roxana	Limon	CR	10.56900	-83.51480	82	America/Costa_Rica
TTS	FMNT	Tsaratanana Airport	Tsaratanana	\N	MG	-16.75106	47.61902	1073	Indian/Antananarivo
TTT	RCFN	Taitung Airport	Taitung City	Taiwan	TW	22.75500	121.10200	143	Asia/Taipei
TTU	GMTN	Saniat Rmel Airport	\N	\N	MA	35.59430	-5.32002	10	Africa/Casablanca
TTX	YTST	Truscott Mungalalu Airport	\N	Western Australia	AU	-14.08970	126.38100	181	Australia/Perth
TUA	SETU	Teniente Coronel Luis a Mantilla Airport	Tulcan	Carchi	EC	0.80951	-77.70810	9649	America/Guayaquil
TUB	NTAT	Tubuai Airport	\N	Iles-Australes	PF	-23.36540	-149.52400	7	Pacific/Tahiti
TUC	SANT	Teniente Benjamin Matienzo Airport	San Miguel de Tucuman	Tucuman	AR	-26.84090	-65.10490	1493	America/Argentina/Tucuman
TUD	GOTT	Tambacounda Airport	Tambacounda	Tambacounda	SN	13.73680	-13.65310	161	Africa/Dakar
TUF	LFOT	Tours-Val-de-Loire Airport	Tours/Val de Loire (Loire Valley)	Centre	FR	47.43220	0.72761	357	Europe/Paris
TUG	RPUT	Tuguegarao Airport	Tuguegarao City	Cagayan-Valley	PH	17.64337	121.73315	70	Asia/Manila
TUI	OETR	Turaif Domestic Airport	\N	Northern Borders	SA	31.69270	38.73120	2803	Asia/Riyadh
TUJ	HAMJ	Tume Airport	Maji	SNNPR	ET	5.83300	35.53300	2500	Africa/Addis_Ababa
TUK	OPTU	Turbat International Airport	Turbat	Balochistan	PK	25.98640	63.03020	498	Asia/Karachi
TUL	KTUL	Tulsa International Airport	Tulsa	Oklahoma	US	36.19839	-95.88810	678	America/Chicago
TUM	YTMU	Tumut Airport	\N	New South Wales	AU	-35.26280	148.24100	878	Australia/Sydney
TUN	DTTA	Tunis Carthage International Airport	Tunis	Tunis	TN	36.85100	10.22720	22	Africa/Tunis
TUO	NZAP	Taupo Airport	Taupo	Auckland	NZ	-38.73970	176.08400	1335	Pacific/Auckland
TUP	KTUP	Tupelo Regional Airport	Tupelo	Mississippi	US	34.26900	-88.76989	346	America/Chicago
TUQ	DFOT	Tougan Airport	Tougan	Boucle-du-Mouhoun	BF	13.06700	-3.06700	984	Africa/Ouagadougou
TUR	SBTU	Tucurui Airport	Tucurui	Pará	BR	-3.78601	-49.72030	830	America/Belem
TUS	KTUS	Tucson International Airport	Tucson	Arizona	US	32.11707	-110.94146	2643	America/Phoenix
TUU	OETB	Tabuk Airport	\N	Tabuk	SA	28.36540	36.61890	2551	Asia/Riyadh
TUV	SVTC	Tucupita Airport	Tucupita	Delta-Amacuro	VE	9.08899	-62.09417	16	America/Caracas
TVA	FMMR	Morafenobe Airport	Morafenobe	\N	MG	-17.85008	44.92047	748	Indian/Antananarivo
TVC	KTVC	Cherry Capital Airport	Traverse City	Michigan	US	44.74158	-85.58187	624	America/New_York
TVF	KTVF	Thief River Falls Regional Airport	Thief River Falls	Minnesota	US	48.06568	-96.18500	1119	America/Chicago
TVI	KTVI	Thomasville Regional Airport	Thomasville	Georgia	US	30.90147	-83.88144	264	America/New_York
TVL	KTVL	Lake Tahoe Airport	South Lake Tahoe	California	US	38.89389	-119.99533	6268	America/Los_Angeles
TVS	ZBSN	Tangshan Sannühe Airport	Tangshan	Hebei	CN	39.71780	118.00262	15	Asia/Shanghai
TVU	NFNM	Matei Airport	Matei	Northern	FJ	-16.69060	-179.87700	60	Pacific/Fiji
TVY	VYDW	Dawei Airport	Dawei	Tanintharyi	MM	14.10390	98.20360	84	Asia/Yangon
TWA	\N	Twin Hills Airport	Twin Hills	Alaska	US	59.07453	-160.27504	82	America/Anchorage
TWB	YTWB	Toowoomba Airport	\N	Queensland	AU	-27.54280	151.91600	2086	Australia/Brisbane
TWC	ZWTS	Tumxuk Tangwangcheng Airport	Tumxuk	Xinjiang	CN	39.88814	79.23191	3576	Asia/Shanghai
TWD	\N	Jefferson County International Airport	Port Townsend	Washington	US	48.05381	-122.81064	110	America/Los_Angeles
TWE	\N	Taylor Airport	Taylor	Alaska	US	65.67928	-164.79881	440	America/Nome
TWF	KTWF	Joslin Field/Magic Valley Regional Airport	Twin Falls	Idaho	US	42.48181	-114.48774	4153	America/Boise
TWU	WBKW	Tawau Airport	Tawau	Sabah	MY	4.32016	118.12800	57	Asia/Kuala_Lumpur
TWZ	NZUK	Pukaki Airport	Twitzel	Canterbury	NZ	-44.23500	170.11800	1575	Pacific/Auckland
TXF	SNTF	Teixeira de Freitas Airport	Teixeira De Freitas	Bahia	BR	-17.52450	-39.66850	344	America/Bahia
TXG	RCLG	Taichung Airport	Taichung City	Taiwan	TW	24.18630	120.65400	369	Asia/Taipei
TXK	KTXK	Texarkana Regional-Webb Field	Texarkana	Arkansas	US	33.45372	-93.99103	390	America/Chicago
TXL	EDDT	Berlin-Tegel International Airport	Berlin	Berlin	DE	52.55970	13.28770	122	Europe/Berlin
TXM	WAST	Teminabuan Airport	Atinjoe-Papua Island	Papua	ID	-1.44472	132.02100	141	Asia/Jayapura
TXN	ZSTX	Tunxi International Airport	Huangshan	Anhui	CN	29.73330	118.25600	0	Asia/Shanghai
TXU	DITB	Tabou Airport	Tabou	\N	CI	4.43781	-7.36273	39	Africa/Abidjan
TYB	YTIB	Tibooburra Airport	\N	New South Wales	AU	-29.45110	142.05800	584	Australia/Sydney
TYD	UHBW	Tynda Airport	Tynda	Amur	RU	55.28420	124.77900	2001	Asia/Yakutsk
TYE	KTYE	Tyonek Airport	Tyonek	Alaska	US	61.07666	-151.13807	110	America/Anchorage
TYF	ESST	Torsby Airport	\N	Vaermland	SE	60.15760	12.99130	393	Europe/Stockholm
TYG	YTHY	Thylungra Airport	\N	Queensland	AU	-26.08330	143.46700	165	Australia/Brisbane
TYL	SPYL	Capitan Montes Airport	\N	Piura	PE	-4.57664	-81.25410	282	America/Lima
TYM	MYES	Staniel Cay Airport	\N	Black-Point	BS	24.16910	-76.43910	5	America/Nassau
TYN	ZBYN	Taiyuan Wusu Airport	Taiyuan	Shanxi	CN	37.74690	112.62800	2575	Asia/Shanghai
TYP	YTMY	Tobermorey Airport	Tobermorey	Northern Territory	AU	-22.25580	137.95300	0	Australia/Darwin
TYR	KTYR	Tyler Pounds Regional Airport	Tyler	Texas	US	32.35355	-95.40298	544	America/Chicago
TYS	KTYS	Mc Ghee Tyson Airport	Knoxville	Tennessee	US	35.81109	-83.99407	986	America/New_York
TYT	SUTR	Treinta y Tres Airport	Treinta y Tres	Treinta-y-Tres	UY	-33.20000	-54.35000	337	America/Montevideo
TYZ	KTYL	Taylor Airport	Taylor	Arizona	US	34.45273	-110.11504	5823	America/Phoenix
TZC	KCFS	Tuscola Area Airport	Caro	Michigan	US	43.45886	-83.44545	704	America/Detroit
TZL	LQTZ	Tuzla International Airport	Tuzla	Federation-of-B&H	BA	44.45870	18.72480	784	Europe/Sarajevo
TZR	LHTA	Taszar Air Base	Taszar	Somogy	HU	46.39310	17.91750	531	Europe/Budapest
TZX	LTCG	Trabzon International Airport	Trabzon	Trabzon	TR	40.99510	39.78970	104	Europe/Istanbul
UAB	LTAG	Incirlik Air Base	Adana	Adana	TR	37.00210	35.42590	238	Europe/Istanbul
UAH	NTMU	Ua Huka Airport	Ua Huka	Iles-Marquises	PF	-8.93611	-139.55200	160	Pacific/Marquesas
UAI	WPDB	Suai Airport	Suai	Cova-Lima	TL	-9.30331	125.28700	96	Asia/Dili
UAK	BGBW	Narsarsuaq Airport	Narsarsuaq	Kujalleq	GL	61.16050	-45.42600	112	America/Nuuk
UAL	FNUA	Luau Airport	Luau	Moxico	AO	-10.71580	22.23110	3609	Africa/Luanda
UAM	PGUA	Andersen Afb Airport	Yigo	\N	GU	13.58389	144.93006	617	Pacific/Guam
UAP	NTMP	Ua Pou Airport	Ua Pou	Iles-Marquises	PF	-9.35167	-140.07800	16	Pacific/Marquesas
UAQ	SANU	Domingo Faustino Sarmiento Airport	San Juan	San Juan	AR	-31.57150	-68.41820	1958	America/Argentina/San_Juan
UAR	GMFB	Bouarfa Airport	Bouarfa	\N	MA	32.51431	-1.98306	3630	Africa/Casablanca
UAS	HKSB	Samburu South Airport	Samburu South	\N	KE	0.53058	37.53419	3295	Africa/Nairobi
UBA	SBUR	Mario de Almeida Franco Airport	Uberaba	Minas Gerais	BR	-19.76472	-47.96611	2655	America/Sao_Paulo
UBB	YMAA	Mabuiag Island Airport	Mabuiag Island	Queensland	AU	-9.95000	142.18300	0	Australia/Brisbane
UBJ	RJDC	Yamaguchi Ube Airport	Ube	Yamaguchi	JP	33.93000	131.27901	23	Asia/Tokyo
UBN	ZMCK	Chinggis Khaan International Airport	Ulaanbaatar	Ulaanbaatar	MN	47.64667	106.82000	4485	Asia/Ulaanbaatar
UBP	VTUU	Ubon Ratchathani Airport	Ubon Ratchathani	Changwat-Ubon-Ratchathani	TH	15.25130	104.87000	406	Asia/Bangkok
UBR	WAJU	Ubrub Airport	Ubrub-Papua Island	Papua	ID	-3.66667	140.85001	1370	Asia/Jayapura
UBS	KUBS	Columbus-Lowndes County Airport	Columbus	Mississippi	US	33.46533	-88.38075	188	America/Chicago
UBT	SDUB	Ubatuba Airport	Ubatuba	São Paulo	BR	-23.44110	-45.07560	13	America/Sao_Paulo
UBU	YKAL	Kalumburu Airport	\N	Western Australia	AU	-14.28830	126.63200	29	Australia/Perth
UCB	ZBUC	Ulanqab Jining Airport	Ulanqab	Inner Mongolia	CN	41.12972	113.10806	4619	Asia/Shanghai
UCE	\N	Eunice Airport	Eunice	Louisiana	US	30.46628	-92.42380	42	America/Chicago
UCK	UKLC	Lutsk Airport	Lutsk	Volynska oblast	UA	50.67840	25.48717	774	Europe/Kyiv
UCN	GLBU	Buchanan Airport	Buchanan	Sinoe	LR	5.16765	-9.28347	41	Africa/Monrovia
UCT	UUYH	Ukhta Airport	Ukhta	Komi	RU	63.56690	53.80470	482	Europe/Moscow
UCY	KUCY	Everett-Stewart Regional Airport	Union City	Tennessee	US	36.37974	-88.98570	346	America/Chicago
UCZ	SPIZ	Uchiza Airport	Uchiza	Huanuco	PE	-8.46700	-76.35000	1965	America/Lima
UDA	YUDA	Undara Airport	\N	Queensland	AU	-18.20000	144.60001	0	Australia/Brisbane
UDD	KUDD	Bermuda Dunes Airport	Palm Springs	California	US	33.74844	-116.27481	73	America/Los_Angeles
UDE	EHVK	Volkel Air Base	Uden	North Brabant	NL	51.65640	5.70861	72	Europe/Amsterdam
UDI	SBUL	Ten. Cel. Aviador Cesar Bombonato Airport	Uberlandia	Minas Gerais	BR	-18.88361	-48.22528	3094	America/Sao_Paulo
UDJ	UKLU	Uzhhorod International Airport	Uzhhorod	Zakarpatska oblast	UA	48.63430	22.26340	383	Europe/Kyiv
UDR	VAUD	Maharana Pratap Airport	Udaipur	Rajasthan	IN	24.61770	73.89610	1684	Asia/Kolkata
UEE	YQNS	Queenstown Airport	\N	Tasmania	AU	-42.07500	145.53200	264	Australia/Hobart
UEL	FQQL	Quelimane Airport	Quelimane	Zambezia	MZ	-17.85550	36.86910	36	Africa/Maputo
UEN	USDU	Urengoy Airport	Urengoy	Yamalo-Nenets	RU	65.96000	78.43700	56	Asia/Yekaterinburg
UEO	ROKJ	Kumejima Airport	\N	Okinawa	JP	26.36350	126.71400	23	Asia/Tokyo
UES	KUES	Waukesha County Airport	Waukesha	Wisconsin	US	43.04103	-88.23706	912	America/Chicago
UET	OPQT	Quetta International Airport	Quetta	Balochistan	PK	30.25140	66.93780	5267	Asia/Karachi
UFA	UWUU	Ufa International Airport	Ufa	Bashkortostan	RU	54.55750	55.87440	449	Asia/Yekaterinburg
UGA	ZMBN	Bulgan Airport	Bulgan	Bulgan	MN	48.85500	103.47600	4311	Asia/Ulaanbaatar
UGB	KUGB	Ugashik Bay Airport	Pilot Point	Alaska	US	57.42536	-157.73987	132	America/Anchorage
UGC	UZNU	Urgench Airport	Urgench	Xorazm	UZ	41.58430	60.64170	320	Asia/Samarkand
UGL	SCGC	Union Glacier Blue-Ice Runway	Antartica	\N	AQ	-79.77778	-83.32083	2461	Antarctica/Palmer
UGN	KUGN	Waukegan Ntl Airport	Chicago/Waukegan	Illinois	US	42.42215	-87.86792	728	America/Chicago
UGO	FNUG	Uige Airport	Uige	Uige	AO	-7.60307	15.02780	2720	Africa/Luanda
UGS	\N	Ugashik Airport	Ugashik	Alaska	US	57.52343	-157.39599	44	America/Anchorage
UGT	ZMBR	Bulagtai Resort Airport	Umnugobitour	Oemnogovi	MN	43.74930	104.11499	4659	Asia/Ulaanbaatar
UHE	LKKU	Kunovice Airport	Uherske Hradiste	Zlin	CZ	49.02940	17.43970	581	Europe/Prague
UIB	SKUI	El Carano Airport	Quibdo	Choco	CO	5.69076	-76.64120	204	America/Bogota
UIH	VVPC	Phu Cat Airport	Quy Nohn	Khanh-Hoa	VN	13.95500	109.04200	80	Asia/Ho_Chi_Minh
UII	MHUT	Utila Airport	Utila Island	Bay-Islands	HN	16.11310	-86.88030	29	America/Tegucigalpa
UIK	UIBS	Ust-Ilimsk Airport	Ust-Ilimsk	Irkutsk	RU	58.13610	102.56500	1339	Asia/Irkutsk
UIL	KUIL	Quillayute Airport	Quillayute	Washington	US	47.93658	-124.56262	194	America/Los_Angeles
UIN	KUIN	Quincy Regional-Baldwin Field	Quincy	Illinois	US	39.94228	-91.19240	768	America/Chicago
UIO	SEQM	Nuevo Aeropuerto Internacional Mariscal Sucre	Quito	Pichincha	EC	-0.12917	-78.35750	9200	America/Guayaquil
UIP	LFRQ	Quimper-Cornouaille Airport	Quimper/Pluguffan	Brittany	FR	47.97500	-4.16779	297	Europe/Paris
UIQ	NVVQ	Quion Hill Airport	Quion Hill	Shefa	VU	-17.54000	168.44200	16	Pacific/Efate
UIR	YQDI	Quirindi Airport	\N	New South Wales	AU	-31.49060	150.51401	1054	Australia/Sydney
UKA	HKUK	Ukunda Airstrip	Ukunda	\N	KE	-4.29333	39.57110	98	Africa/Nairobi
UKB	RJBE	Kobe Airport	Kobe	Hyogo	JP	34.63280	135.22400	22	Asia/Tokyo
UKG	UEBT	Ust-Kuyga Airport	Ust-Kuyga	Chukot	RU	70.01100	135.64500	0	Asia/Vladivostok
UKI	KUKI	Ukiah Municipal Airport	Ukiah	California	US	39.12594	-123.20086	617	America/Los_Angeles
UKK	UASK	Ust-Kamennogorsk Airport	Ust Kamenogorsk	East Kazakhstan	KZ	50.03660	82.49420	942	Asia/Almaty
UKN	\N	Waukon Municipal Airport	Waukon	Iowa	US	43.28048	-91.46953	1281	America/Chicago
UKS	URFB	Sevastopol International Airport	Sevastopol	Crimea	UA	44.68900	33.57100	344	Europe/Simferopol
UKT	KUKT	Quakertown Airport	Quakertown	Pennsylvania	US	40.43514	-75.38194	525	America/New_York
UKU	AYNU	Nuku Airport	Nuku	Sandaun	PG	-3.67665	142.48433	870	Pacific/Port_Moresby
UKX	UITT	Ust-Kut Airport	Ust-Kut	Irkutsk	RU	56.85670	105.73000	2188	Asia/Irkutsk
ULA	SAWJ	Capitan D Daniel Vazquez Airport	San Julian	Santa Cruz	AR	-49.30680	-67.80260	203	America/Argentina/Rio_Gallegos
ULB	NVSU	Ulei Airport	Ambryn Island	Malampa	VU	-16.32970	168.30110	0	Pacific/Efate
ULD	FAUL	Prince Mangosuthu Buthelezi Airport	Ulundi	KwaZulu-Natal	ZA	-28.32060	31.41650	1720	Africa/Johannesburg
ULG	ZMUL	Ulgii Mongolei Airport	\N	Bayan-Oelgiy	MN	48.99330	89.92250	5732	Asia/Hovd
ULK	UERL	Lensk Airport	Lensk	Chukot	RU	60.72060	114.82600	801	Asia/Yakutsk
ULM	KULM	New Ulm Municipal Airport	New Ulm	Minnesota	US	44.31839	-94.50164	1011	America/Chicago
ULN	ZMUB	Buyant-Ukhaa International Airport	Ulan Bator	Ulaanbaatar	MN	47.84310	106.76700	4364	Asia/Ulaanbaatar
ULO	ZMUG	Ulaangom Airport	\N	Uvs	MN	49.97333	92.07972	0	Asia/Hovd
ULP	YQLP	Quilpie Airport	\N	Queensland	AU	-26.61220	144.25301	655	Australia/Brisbane
ULQ	SKUL	Farfan Airport	Tulua	Valle-del-Cauca	CO	4.08836	-76.23510	3132	America/Bogota
ULU	HUGU	Gulu Airport	Gulu	Northern Region	UG	2.80556	32.27180	3510	Africa/Kampala
ULV	UWLL	Ulyanovsk Baratayevka Airport	Ulyanovsk	Ulyanovsk	RU	54.26830	48.22670	463	Europe/Samara
ULX	FAUS	Ulusaba Airport	Ulusaba	Mpumalanga	ZA	-24.78540	31.35490	1263	Africa/Johannesburg
ULY	UWLW	Ulyanovsk East Airport	Ulyanovsk	Ulyanovsk	RU	54.40100	48.80270	252	Europe/Ulyanovsk
UMA	MUMA	Punta de Maisi Airport	Maisi	Guantanamo	CU	20.25060	-74.15050	3	America/Havana
UME	ESNU	Umea Airport	Umea	Vaesterbotten	SE	63.79180	20.28280	24	Europe/Stockholm
UMI	SPIL	Quince Air Base	Quince Mil	Cusco	PE	-13.23330	-70.75330	2047	America/Lima
UMM	PAST	Summit Airport	Summit	Alaska	US	63.33104	-149.12884	2409	America/Anchorage
UMR	YPWR	Woomera Airfield	Woomera	South Australia	AU	-31.14420	136.81700	548	Australia/Adelaide
UMS	UEMU	Ust-Maya Airport	Ust-Maya	Chukot	RU	60.35700	134.43500	561	Asia/Yakutsk
UMT	PAUM	Umiat Airport	Umiat	Alaska	US	69.37111	-152.13498	268	America/Anchorage
UMU	SSUM	Umuarama Airport	Umuarama	Paraná	BR	-23.79870	-53.31380	1558	America/Sao_Paulo
UMY	UKHS	Sumy Airport	Sumy	Sumska oblast	UA	50.85830	34.76250	594	Europe/Kyiv
UMZ	KMEZ	Mena Intermountain Municipal Airport	Mena	Arkansas	US	34.54551	-94.20242	1080	America/Chicago
UNA	SBTC	Hotel Transamerica Airport	Una	Bahia	BR	-15.35520	-38.99900	20	America/Bahia
UND	OAUZ	Konduz Airport	\N	Kunduz	AF	36.66510	68.91080	1457	Asia/Kabul
UNE	FXQN	Qacha's Nek Airport	Qacha's Nek	Qachaʼs-Nek	LS	-30.11170	28.67190	6100	Africa/Maseru
UNG	AYKI	Kiunga Airport	Kiunga	Western Province	PG	-6.12571	141.28200	88	Pacific/Port_Moresby
UNI	TVSU	Union Island International Airport	Union Island	Grenadines	VC	12.60013	-61.41195	16	America/St_Vincent
UNK	PAUN	Unalakleet Airport	Unalakleet	Alaska	US	63.88850	-160.79911	27	America/Anchorage
UNN	VTSR	Ranong Airport	\N	Ranong	TH	9.77762	98.58550	57	Asia/Bangkok
UNT	EGPW	Unst Airport	Shetland Islands	Scotland	GB	60.74720	-0.85385	0	Europe/London
UNU	KUNU	Dodge County Airport	Juneau	Wisconsin	US	43.42647	-88.70386	934	America/Chicago
UOA	NTTX	Mururoa Atoll Airport	Mururoa Atoll	Iles-Tuamotu-Gambier	PF	-21.86700	-138.91701	7	Pacific/Tahiti
UOL	WAMY	Buol Airport	Buol-Celebes Island	Central Sulawesi	ID	1.15905	121.42800	5	Asia/Makassar
UOS	KUOS	Franklin County Airport	Sewanee	Tennessee	US	35.20515	-85.89815	1953	America/Chicago
UOX	KUOX	University-Oxford Airport	Oxford	Mississippi	US	34.38433	-89.53681	452	America/Chicago
UPB	MUPB	Playa Baracoa Airport	Havana	Artemisa	CU	23.03280	-82.57940	102	America/Havana
UPG	WAAA	Hasanuddin International Airport	Ujung Pandang-Celebes Island	South Sulawesi	ID	-5.06163	119.55400	47	Asia/Makassar
UPL	MRUP	Upala Airport	Upala	Alajuela	CR	10.89220	-85.01620	184	America/Costa_Rica
UPN	MMPN	Licenciado y General Ignacio Lopez Rayon Airport	\N	Michoacan	MX	19.39670	-102.03900	5258	America/Mexico_City
UPP	PHUP	Upolu Airport	Hawi	Hawaii	US	20.26519	-155.85994	96	Pacific/Honolulu
UPV	EGDJ	Upavon Aerodrome	Upavon	England	GB	51.28620	-1.78202	574	Europe/London
URA	UARR	Oral Ak Zhol International Airport	Uralsk	West Kazakhstan	KZ	51.15080	51.54310	128	Asia/Oral
URC	ZWWW	Urumqi Diwopu International Airport	Urumqi	Xinjiang	CN	43.90710	87.47420	2125	Asia/Shanghai
URD	EDQE	Burg Feuerstein Airport	Ebermannstadt	Bayern	DE	49.79417	11.13361	1673	Europe/Berlin
URE	EEKE	Kuressaare Airport	Kuressaare	Saare	EE	58.22990	22.50950	14	Europe/Tallinn
URG	SBUG	Rubem Berta Airport	Uruguaiana	Rio Grande do Sul	BR	-29.78220	-57.03820	256	America/Sao_Paulo
URJ	USHU	Uray Airport	Uray	Khanty-Mansia	RU	60.10330	64.82670	190	Asia/Yekaterinburg
URM	SVUM	Uriman Airport	\N	Bolivar	VE	5.33333	-62.76667	1148	America/Caracas
URO	LFOP	Rouen Airport	Rouen/Vallee de Seine	Normandy	FR	49.38420	1.17480	512	Europe/Paris
URR	SKUR	Urrao Airport	Urrao	Antioquia	CO	6.32883	-76.14250	6090	America/Bogota
URS	UUOK	Kursk East Airport	Kursk	Kursk	RU	51.75060	36.29560	686	Europe/Moscow
URT	VTSB	Surat Thani Airport	Surat Thani	Surat-Thani	TH	9.13260	99.13560	20	Asia/Bangkok
URY	OEGT	Guriat Domestic Airport	\N	Al-Jawf	SA	31.41190	37.27950	1672	Asia/Riyadh
USA	KJQF	Concord-Padgett Regional Airport	Concord	North Carolina	US	35.38777	-80.70913	704	America/New_York
USC	\N	Union County, Troy Shelton Field	Union	South Carolina	US	34.68695	-81.64116	610	America/New_York
USH	SAWH	Malvinas Argentinas Airport	Ushuahia	Tierra-del-Fuego	AR	-54.84330	-68.29580	102	America/Argentina/Ushuaia
USI	SYMB	Mabaruma Airport	Mabaruma	Barima-Waini	GY	8.20000	-59.78330	45	America/Guyana
USJ	UAAL	Usharal Airport	Usharal	Almaty-Oblysy	KZ	46.19028	80.83139	1294	Asia/Almaty
USK	UUYS	Usinsk Airport	Usinsk	Komi	RU	66.00470	57.36720	262	Europe/Moscow
USL	YUSL	Useless Loop Airport	\N	Western Australia	AU	-26.16670	113.40000	0	Australia/Perth
USM	VTSM	Samui Airport	Na Thon (Ko Samui Island)	Nakhon-Si-Thammarat	TH	9.54779	100.06200	64	Asia/Bangkok
USN	RKPU	Ulsan Airport	Ulsan	Ulsan	KR	35.59350	129.35201	45	Asia/Seoul
USQ	LTBO	Uşak Airport	Uşak	Uşak	TR	38.68150	29.47170	2897	Europe/Istanbul
USR	UEMT	Ust-Nera Airport	Ust-Nera	Chukot	RU	64.55000	143.11501	0	Asia/Vladivostok
USS	MUSS	Sancti Spiritus Airport	Sancti Spiritus	Sancti-Spiritus	CU	21.97040	-79.44270	295	America/Havana
UST	KSGJ	St Augustine Airport	St Augustine	Florida	US	29.95925	-81.33973	10	America/New_York
USU	RPVV	Francisco B. Reyes Airport	Coron	Mimaropa	PH	12.12150	120.10000	148	Asia/Manila
UTA	FVMU	Mutare Airport	\N	Manicaland	ZW	-18.99750	32.62720	3410	Africa/Harare
UTB	YMTB	Muttaburra Airport	\N	Queensland	AU	-22.58330	144.53300	230	Australia/Brisbane
UTG	FXQG	Quthing Airport	Quthing	Quthing	LS	-30.40750	27.69330	5350	Africa/Maseru
UTH	VTUD	Udon Thani Airport	Udon Thani	Changwat-Udon-Thani	TH	17.38640	102.78800	579	Asia/Bangkok
UTI	EFUT	Utti Air Base	Utti / Valkeala	Kymenlaakso	FI	60.89640	26.93840	339	Europe/Helsinki
UTM	KUTA	Tunica Municipal Airport	Tunica	Mississippi	US	34.68506	-90.34778	194	America/Chicago
UTN	FAUP	Pierre Van Ryneveld Airport	Upington	Northern Cape	ZA	-28.39910	21.26020	2782	Africa/Johannesburg
UTO	PAIM	Indian Mountain Lrrs Airport	Utopia Creek	Alaska	US	65.99277	-153.70349	1261	America/Anchorage
UTP	VTBU	U-Tapao International Airport	Rayong	Rayong	TH	12.67990	101.00500	42	Asia/Bangkok
UTR	VTPU	Uttaradit Airport	Uttaradit	Uttaradit	TH	17.61700	100.10000	262	Asia/Bangkok
UTS	UUYX	Ust-Tsylma Airport	Ust-Tsylma	Komi	RU	65.43729	52.20034	262	Europe/Moscow
UTT	FAUT	K. D. Matanzima Airport	Mthatha	Eastern Cape	ZA	-31.54790	28.67430	2400	Africa/Johannesburg
UTW	FAQT	Queenstown Airport	Queenstown	Eastern Cape	ZA	-31.92020	26.88220	3637	Africa/Johannesburg
UUA	UWKB	Bugulma Airport	Bugulma	Tatarstan	RU	54.64000	52.80170	991	Europe/Moscow
UUD	UIUU	Ulan-Ude Airport (Mukhino)	Ulan Ude	Respublika-Buryatiya	RU	51.80780	107.43800	1690	Asia/Irkutsk
UUK	PAKU	Ugnu-Kuparuk Airport	Kuparuk	Alaska	US	70.33067	-149.59806	75	America/Anchorage
UUN	ZMBU	Baruun Urt Airport	\N	Suehbaatar	MN	46.66030	113.28500	3205	Asia/Ulaanbaatar
UUS	UHSS	Yuzhno-Sakhalinsk Airport	Yuzhno-Sakhalinsk	Sakhalin	RU	46.88870	142.71800	59	Asia/Vladivostok
UVA	KUVA	Garner Field	Uvalde	Texas	US	29.21133	-99.74358	942	America/Chicago
UVE	NWWV	Ouvea Airport	Ouvea	Loyalty-Islands	NC	-20.64060	166.57300	23	Pacific/Noumea
UVF	TLPL	Hewanorra International Airport	Vieux Fort	Vieux-Fort	LC	13.73320	-60.95260	14	America/St_Lucia
UVL	HEKG	El Kharga Airport	\N	New Valley	EG	25.47360	30.59070	192	Africa/Cairo
UWA	\N	Ware Airport	Ware	Massachusetts	US	42.28204	-72.21480	483	America/New_York
UYL	HSNN	Nyala Airport	Nyala	Southern Darfur	SD	12.05350	24.95620	2106	Africa/Khartoum
UYN	ZLYL	Yulin Airport	Yulin	Shaanxi	CN	38.26920	109.73100	0	Asia/Shanghai
UYU	SLUY	Uyuni Airport	Quijarro	Potosi	BO	-20.44630	-66.84840	11136	America/La_Paz
UZC	LYUZ	Ponikve Airport	Uzice	\N	RS	43.89890	19.69770	2966	Europe/Belgrade
UZU	SATU	Curuzu Cuatia Airport	Curuzu Cuatia	Corrientes	AR	-29.77060	-57.97890	229	America/Argentina/Cordoba
VAA	EFVA	Vaasa Airport	Vaasa	Ostrobothnia	FI	63.05070	21.76220	19	Europe/Helsinki
VAC	EDWU	Varrelbusch Airport	Cloppenburg	Niedersachsen	DE	52.90833	8.04056	128	Europe/Berlin
VAD	KVAD	Moody Afb Airport	Valdosta	Georgia	US	30.96870	-83.19297	233	America/New_York
VAF	LFLU	Valence-Chabeuil Airport	Valence/Chabeuil	Auvergne-Rhone-Alpes	FR	44.92160	4.96990	525	Europe/Paris
VAG	SBVG	Major Brigadeiro Trompowsky Airport	Varginha	Minas Gerais	BR	-21.59010	-45.47330	3025	America/Sao_Paulo
VAH	SLVG	Capitan Av. Vidal Villagomez Toledo Airport	Vallegrande	Santa Cruz	BO	-18.48250	-64.09940	6551	America/La_Paz
VAI	AYVN	Vanimo Airport	\N	Sandaun	PG	-2.69717	141.30200	10	Pacific/Port_Moresby
VAK	PAVA	Chevak Airport	Chevak	Alaska	US	61.54083	-165.60089	61	America/Anchorage
VAL	SNVB	Valenca Airport	Valenca	Bahia	BR	-13.29650	-38.99240	21	America/Fortaleza
VAM	VRMV	Villa International Airport	Maamigili	Alif Dhaalu	MV	3.47056	72.83444	7	Indian/Maldives
VAN	LTCI	Van Ferit Melen Airport	Van	Van	TR	38.46820	43.33230	5480	Europe/Istanbul
VAO	AGGV	Suavanao Airport	Suavanao	\N	SB	-7.58556	158.73100	0	Pacific/Guadalcanal
VAP	SCRD	Rodelillo Airport	Vina Del Mar	Valparaiso	CL	-33.06810	-71.55750	1100	America/Santiago
VAR	LBWN	Varna Airport	Varna	Varna	BG	43.23210	27.82510	230	Europe/Sofia
VAS	LTAR	Sivas Airport	Sivas	Sivas	TR	39.81380	36.90350	5236	Europe/Istanbul
VAT	FMMY	Vatomandry Airport	Vatomandry	\N	MG	-19.38333	48.95000	39	Indian/Antananarivo
VAV	NFTV	Vava'u International Airport	Vava'u Island	Vava‘u	TO	-18.58530	-173.96201	236	Pacific/Tongatapu
VAW	ENSS	Vardø Airport Svartnes	Vardø	Finnmark	NO	70.35540	31.04490	42	Europe/Oslo
VBA	VYAN	Ann Airport	Aeng	Rakhine	MM	19.76920	94.02610	74	Asia/Yangon
VBG	KVBG	Vandenberg Space Force Base Airport	Lompoc	California	US	34.73734	-120.58431	368	America/Los_Angeles
VBP	VYBP	Bokpyinn Airport	Bokpyinn	Tanintharyi	MM	11.26700	98.76700	100	Asia/Yangon
VBS	LIPO	Brescia / Montichiari Airport	Brescia	Lombardy	IT	45.42890	10.33060	355	Europe/Rome
VBV	NFVB	Vanua Balavu Airport	Vanua Balavu	Eastern	FJ	-17.26900	-178.97600	76	Pacific/Fiji
VBY	ESSV	Visby Airport	Visby	Gotland	SE	57.66280	18.34620	164	Europe/Stockholm
VCA	VVCT	Tra Noc Airport	Can Tho	Lao-Cai	VN	10.08510	105.71200	9	Asia/Ho_Chi_Minh
VCD	YVRD	Victoria River Downs Airport	\N	Northern Territory	AU	-16.40212	131.00497	89	Australia/Darwin
VCE	LIPZ	Venezia / Tessera - Marco Polo Airport	Venezia	Veneto	IT	45.50530	12.35190	7	Europe/Rome
VCH	SUVO	Vichadero Airport	Vichadero	Rivera	UY	-31.76700	-54.61700	488	America/Montevideo
VCL	VVCA	Chu Lai International Airport	Dung Quat Bay	\N	VN	15.40330	108.70600	10	Asia/Ho_Chi_Minh
VCP	SBKP	Viracopos International Airport	Campinas	São Paulo	BR	-23.00740	-47.13450	2170	America/Sao_Paulo
VCR	SVCO	Carora Airport	Carora	Lara	VE	10.17560	-70.06522	1437	America/Caracas
VCS	VVCS	Co Ong Airport	Con Ong	Ba-Rịa-Vung-Tau	VN	8.73183	106.63300	20	Asia/Ho_Chi_Minh
VCT	KVCT	Victoria Regional Airport	Victoria	Texas	US	28.85421	-96.91873	115	America/Chicago
VCV	KVCV	Southern California Logistics Airport	Victorville	California	US	34.59553	-117.38266	2885	America/Los_Angeles
VDC	SBVC	Glauber de Andrade Rocha Airport	Vitória da Conquista	Bahia	BR	-14.90783	-40.91467	2940	America/Bahia
VDE	GCHI	Hierro Airport	El Hierro Island	Canary-Islands	ES	27.81480	-17.88710	103	Atlantic/Canary
VDH	VVDH	Dong Hoi Airport	Dong Hoi	Yen-Bai	VN	17.51500	106.59056	59	Asia/Ho_Chi_Minh
VDI	KVDI	Vidalia Regional Airport	Vidalia	Georgia	US	32.19272	-82.37117	274	America/New_York
VDM	SAVV	Gobernador Castello Airport	Viedma / Carmen de Patagones	Rio-Negro	AR	-40.86920	-63.00040	20	America/Argentina/Salta
VDO	VVVD	Van Don International Airport	Vân Đồn	Quảng Ninh	VN	21.11800	107.41417	26	Asia/Ho_Chi_Minh
VDP	SVVP	Valle de La Pascua Airport	\N	Guarico	VE	9.22203	-65.99358	410	America/Caracas
VDR	SAOD	Villa Dolores Airport	Villa Dolores	Cordoba	AR	-31.94520	-65.14630	1847	America/Argentina/Cordoba
VDS	ENVD	Vadsø Airport	Vadsø	Finnmark	NO	70.06530	29.84470	127	Europe/Oslo
VDY	VOJV	Vijayanagar Aerodrome (JSW)	\N	Karnataka	IN	15.17497	76.63495	1670	Asia/Kolkata
VDZ	PAVD	Valdez Pioneer Field	Valdez	Alaska	US	61.13422	-146.24477	128	America/Anchorage
VEE	PAVE	Venetie Airport	Venetie	Alaska	US	67.00867	-146.36636	574	America/Anchorage
VEL	KVEL	Vernal Regional Airport	Vernal	Utah	US	40.43608	-109.51142	5274	America/Denver
VER	MMVR	General Heriberto Jara International Airport	Veracruz	Veracruz	MX	19.14590	-96.18730	90	America/Mexico_City
VEV	AGBA	Barakoma Airport	Barakoma	\N	SB	-7.91278	156.70599	0	Pacific/Guadalcanal
VEX	\N	Tioga Municipal Airport	Tioga	North Dakota	US	48.38028	-102.89736	2271	America/Chicago
VEY	BIVM	Vestmannaeyjar Airport	Vestmannaeyjar	South	IS	63.42430	-20.27890	326	Atlantic/Reykjavik
VFA	FVFA	Victoria Falls International Airport	Victoria Falls	\N	ZW	-18.09590	25.83900	3490	Africa/Harare
VGA	VOBZ	Vijayawada Airport	\N	Andhra Pradesh	IN	16.53040	80.79680	82	Asia/Kolkata
VGD	ULWW	Vologda Airport	Vologda	Vologda	RU	59.28250	39.94440	387	Europe/Moscow
VGO	LEVX	Vigo Airport	Vigo	Galicia	ES	42.23180	-8.62677	856	Europe/Madrid
VGT	KVGT	North Las Vegas Airport	Las Vegas	Nevada	US	36.21070	-115.19444	2205	America/Los_Angeles
VGZ	SKVG	Villagarzon Airport	Villagarzon	Putumayo	CO	0.97877	-76.60560	1240	America/Bogota
VHC	FNSA	Saurimo Airport	Saurimo	Lunda-Sul	AO	-9.68907	20.43190	3584	Africa/Luanda
VHM	ESNV	Vilhelmina Airport	\N	Vaesterbotten	SE	64.57910	16.83360	1140	Europe/Stockholm
VHN	KVHN	Culberson County Airport	Van Horn	Texas	US	31.05783	-104.78381	3957	America/Chicago
VHV	UENI	Verkhnevilyuisk Airport	Verkhnevilyuisk	Chukot	RU	63.45806	120.26917	0	Asia/Yakutsk
VHY	LFLV	Vichy-Charmeil Airport	Vichy/Charmeil	Auvergne-Rhone-Alpes	FR	46.16970	3.40374	817	Europe/Paris
VHZ	NTUV	Vahitahi Airport	Vahitahi	Iles-Tuamotu-Gambier	PF	-18.78000	-138.85300	9	Pacific/Tahiti
VIA	SSVI	Videira Airport	Videira	Santa Catarina	BR	-26.99970	-51.14190	2756	America/Sao_Paulo
VIE	LOWW	Vienna International Airport	Vienna	Lower-Austria	AT	48.11030	16.56970	600	Europe/Vienna
VIG	SVVG	Juan Pablo Perez Alfonso Airport	El Vigia	Merida	VE	8.62414	-71.67267	250	America/Caracas
VIH	KVIH	Rolla Ntl Airport	Rolla/Vichy	Missouri	US	38.12743	-91.76951	1148	America/Chicago
VII	VVVH	Vinh Airport	Vinh	Nghệ-An	VN	18.73760	105.67100	23	Asia/Ho_Chi_Minh
VIJ	TUPW	Virgin Gorda Airport	Spanish Town	\N	VG	18.44640	-64.42750	9	America/Tortola
VIL	GMMH	Dakhla Airport	Dakhla	Dakhla-Oued-Ed-Dahab	EH	23.71830	-15.93200	36	Africa/Casablanca
VIN	UKWW	Havryshivka Vinnytsia International Airport	Vinnitsa	Vinnytska oblast	UA	49.24253	28.61378	961	Europe/Kyiv
VIP	LSMP	Payerne Airport	Payerne	Vaud	CH	46.84320	6.91506	1465	Europe/Zurich
VIQ	WPVQ	Viqueque Airport	Viqueque	Viqueque	TL	-8.88380	126.37300	500	Asia/Dili
VIR	FAVG	Virginia Airport	Durban	KwaZulu-Natal	ZA	-29.77060	31.05840	20	Africa/Johannesburg
VIS	KVIS	Visalia Municipal Airport	Visalia	California	US	36.31864	-119.39286	292	America/Los_Angeles
VIT	LEVT	Vitoria/Foronda Airport	Alava	País Vasco	ES	42.88280	-2.72447	1682	Europe/Madrid
VIX	SBVT	Eurico de Aguiar Salles Airport	Vitoria	Espírito Santo	BR	-20.25806	-40.28639	11	America/Sao_Paulo
VIY	LFPV	Villacoublay-Velizy (BA 107) Air Base	Villacoublay/Velizy	Ile-de-France	FR	48.77440	2.20154	584	Europe/Paris
VJB	FQXA	Xai-Xai Airport	Xai-Xai	Gaza	MZ	-25.03780	33.62740	0	Africa/Maputo
VJI	KVJI	Virginia Highlands Airport	Abingdon	Virginia	US	36.68631	-82.03478	2088	America/New_York
VKG	VVRG	Rach Gia Airport	Rach Gia	Binh-Thuận	VN	9.95803	105.13238	7	Asia/Ho_Chi_Minh
VKO	UUWW	Vnukovo International Airport	Moscow	Moscow	RU	55.59150	37.26150	685	Europe/Moscow
VKS	KVKS	Vicksburg Municipal Airport	Vicksburg	Mississippi	US	32.23915	-90.92820	107	America/Chicago
VKT	UUYW	Vorkuta Airport	Vorkuta	Komi	RU	67.48860	63.99310	604	Europe/Moscow
VLA	KVLA	Vandalia Municipal Airport	Vandalia	Illinois	US	38.99147	-89.16619	537	America/Chicago
VLC	LEVC	Valencia Airport	Valencia	Comunidad Valenciana	ES	39.48930	-0.48162	240	Europe/Madrid
VLD	KVLD	Valdosta Regional Airport	Valdosta	Georgia	US	30.78146	-83.27597	203	America/New_York
VLE	\N	Valle Airport	Grand Canyon	Arizona	US	35.65057	-112.14809	5999	America/Phoenix
VLG	SAZV	Villa Gesell Airport	Villa Gesell	Buenos-Aires	AR	-37.23540	-57.02920	32	America/Argentina/Buenos_Aires
VLI	NVVV	Port Vila Bauerfield Airport	Port Vila	Shefa	VU	-17.69930	168.32001	70	Pacific/Efate
VLL	LEVD	Valladolid Airport	Valladolid	Castilla y León	ES	41.70610	-4.85194	2776	Europe/Madrid
VLM	SLVM	Teniente Coronel Rafael Pabon Airport	Villamontes	Tarija	BO	-21.25520	-63.40560	1305	America/La_Paz
VLN	SVVA	Arturo Michelena International Airport	Valencia	Carabobo	VE	10.14973	-67.92840	1411	America/Caracas
VLO	LAVL	Vlora Internationa Airport	Vlora	Vlorë	AL	40.60556	19.42611	8	Europe/Tirane
VLP	SWVC	Vila Rica Airport	Vila Rica	Mato Grosso do Sul	BR	-9.97944	-51.14222	892	America/Cuiaba
VLR	SCLL	Vallenar Airport	Vallenar	Atacama	CL	-28.59640	-70.75600	1725	America/Santiago
VLS	NVSV	Valesdir Airport	Valesdir	Shefa	VU	-16.79610	168.17700	10	Pacific/Efate
VLU	ULOL	Velikiye Luki Airport	Velikiye Luki	Pskov	RU	56.38110	30.60810	328	Europe/Moscow
VLV	SVVL	Dr. Antonio Nicolas Briceno Airport	Valera	Trujillo	VE	9.34048	-70.58406	2060	America/Caracas
VME	SAOR	Villa Reynolds Airport	Villa Reynolds	San Luis	AR	-33.72990	-65.38740	1591	America/Argentina/San_Luis
VMU	AYBA	Baimuru Airport	Baimuru	Gulf	PG	-7.49686	144.81990	27	Pacific/Port_Moresby
VNC	KVNC	Venice Municipal Airport	Venice	Florida	US	27.07127	-82.44003	18	America/New_York
VND	FMSU	Vangaindrano Airport	Vangaindrano	Atsimo-Atsinanana	MG	-23.35077	47.58170	45	Indian/Antananarivo
VNE	LFRV	Vannes-Meucon Airport	Vannes/Meucon	Brittany	FR	47.72330	-2.71856	446	Europe/Paris
VNO	EYVI	Vilnius International Airport	Vilnius	Vilnius	LT	54.63410	25.28580	646	Europe/Vilnius
VNR	YVRS	Vanrook Station Airport	\N	Queensland	AU	-16.96330	141.95000	43	Australia/Brisbane
VNS	VEBN	Lal Bahadur Shastri Airport	Varanasi	Uttar Pradesh	IN	25.45117	82.85867	270	Asia/Kolkata
VNT	EVVA	Ventspils International Airport	Ventspils	Ventspils	LV	57.35780	21.54420	19	Europe/Riga
VNX	FQVL	Vilankulo Airport	Vilanculo	Inhambane	MZ	-22.01840	35.31330	46	Africa/Maputo
VNY	KVNY	Van Nuys Airport	Van Nuys	California	US	34.20981	-118.48997	802	America/Los_Angeles
VOD	LKVO	Vodochody Airport	Vodochoky	Central Bohemia	CZ	50.21660	14.39580	919	Europe/Prague
VOG	URWW	Volgograd International Airport	Volgograd	Volgograd	RU	48.78250	44.34550	482	Europe/Volgograd
VOH	FMNV	Vohimarina Airport	\N	\N	MG	-13.37580	50.00280	19	Indian/Antananarivo
VOI	GLVA	Voinjama Airport	Voinjama	Lofa	LR	8.40000	-9.76700	1400	Africa/Monrovia
VOK	KVOK	Volk Field	Camp Douglas	Wisconsin	US	43.93924	-90.25316	912	America/Chicago
VOL	LGBL	Nea Anchialos Airport	Nea Anchialos	Thessaly	GR	39.21960	22.79430	83	Europe/Athens
VOT	SDVG	Votuporanga Airport	Votuporanga	São Paulo	BR	-20.46320	-50.00450	1667	America/Sao_Paulo
VOZ	UUOO	Voronezh International Airport	Voronezh	Voronezj	RU	51.81420	39.22960	514	Europe/Moscow
VPE	FNGI	Ngjiva Pereira Airport	Ngiva	Cunene	AO	-17.04350	15.68380	3566	Africa/Luanda
VPN	BIVO	Vopnafjörður Airport	Vopnafjörður	East	IS	65.72060	-14.85060	16	Atlantic/Reykjavik
VPS	KVPS	Eglin Afb/Destin-Ft Walton Beach Airport	Valparaiso/Destin-Ft Walton Beach	Florida	US	30.48322	-86.52604	84	America/Chicago
VPY	FQCH	Chimoio Airport	Chimoio	Manica	MZ	-19.15130	33.42900	2287	Africa/Maputo
VPZ	KVPZ	Porter County Regional Airport	Valparaiso	Indiana	US	41.45397	-87.00708	770	America/Chicago
VQQ	KVQQ	Cecil Airport	Jacksonville	Florida	US	30.21878	-81.87717	80	America/New_York
VQS	TJVQ	Antonio Rivera Rodriguez Airport	Isla De Vieques	Puerto Rico	US	18.13481	-65.49361	48	America/Puerto_Rico
VRA	MUVR	Juan Gualberto Gomez International Airport	Varadero	Matanzas	CU	23.03440	-81.43530	210	America/Havana
VRB	KVRB	Vero Beach Regional Airport	Vero Beach	Florida	US	27.65555	-80.41795	24	America/New_York
VRC	RPUV	Virac Airport	Virac	Bicol	PH	13.57640	124.20600	121	Asia/Manila
VRE	FAVR	Vredendal Airport	Vredendal	Western Cape	ZA	-31.64100	18.54480	330	Africa/Johannesburg
VRI	ULDW	Varandey Airport	\N	Nenets	RU	68.84850	58.20140	39	Europe/Moscow
VRK	EFVR	Varkaus Airport	Varkaus / Joroinen	Southern Savonia	FI	62.17110	27.86860	286	Europe/Helsinki
VRL	LPVR	Vila Real Airport	Vila Real	Vila Real	PT	41.27430	-7.72047	1832	Europe/Lisbon
VRN	LIPX	Verona / Villafranca Airport	Verona	Veneto	IT	45.39570	10.88850	239	Europe/Rome
VRO	MUKW	Kawama Airport	Matanzas	Matanzas	CU	23.12400	-81.30160	16	America/Havana
VRS	\N	Roy Otten Memorial Airfield	Versailles	Missouri	US	38.42827	-92.87526	1027	America/Chicago
VRU	FAVB	Vryburg Airport	Vyrburg	North West	ZA	-26.98240	24.72880	3920	Africa/Johannesburg
VSA	MMVA	Carlos Rovirosa Perez International Airport	Villahermosa	Tabasco	MX	17.99700	-92.81740	46	America/Mexico_City
VSE	LPVZ	Viseu Airport	Viseu	Viseu	PT	40.72550	-7.88899	2060	Europe/Lisbon
VSF	KVSF	Hartness State (Springfield) Airport	Springfield	Vermont	US	43.34372	-72.51728	578	America/New_York
VSG	UKCW	Luhansk International Airport	Luhansk	Luhanska oblast	UA	48.41740	39.37410	636	Europe/Kyiv
VST	ESOW	Stockholm Vasteras Airport	Stockholm / Vasteras	Vaestmanland	SE	59.58940	16.63360	21	Europe/Stockholm
VSV	VISV	Shravasti Airport	Shravasti	Uttar Pradesh	IN	27.50306	82.02694	366	Asia/Kolkata
VTB	UMII	Vitebsk East Airport	Vitebsk	Vitebsk	BY	55.12650	30.34960	682	Europe/Minsk
VTE	VLVT	Wattay International Airport	Vientiane	Vientiane-Prefecture	LA	17.98830	102.56300	564	Asia/Vientiane
VTF	NFVL	Vatulele Airport	Vatulele	Western	FJ	-18.51250	177.63901	36	Pacific/Fiji
VTG	VVVT	Vung Tau Airport	Vung Tau	Ba-Rịa-Vung-Tau	VN	10.37250	107.09500	13	Asia/Ho_Chi_Minh
VTL	LFSZ	Vittel Champ De Course Airport	Luxeuil	Grand Est	FR	48.22390	5.93528	1076	Europe/Paris
VTM	LLNV	Nevatim Air Base	Beersheba	Southern District	IL	31.20830	35.01230	1330	Asia/Jerusalem
VTN	KVTN	Miller Field	Valentine	Nebraska	US	42.85670	-100.54896	2595	America/Chicago
VTU	MUVT	Hermanos Ameijeiras Airport	Las Tunas	Las Tunas	CU	20.98760	-76.93580	328	America/Havana
VTZ	VOVZ	Vishakhapatnam Airport	Visakhapatnam	Andhra Pradesh	IN	17.72120	83.22450	15	Asia/Kolkata
VUP	SKVP	Alfonso Lopez Pumarejo Airport	Valledupar	Cesar	CO	10.43500	-73.24950	483	America/Bogota
VUS	ULWU	Velikiy Ustyug Airport	Velikiy Ustyug	Vologda	RU	60.78830	46.26000	331	Europe/Moscow
VVB	FMMH	Mahanoro Airport	Mahanoro	\N	MG	-19.83300	48.80000	16	Indian/Antananarivo
VVC	SKVV	Vanguardia Airport	Villavicencio	Meta	CO	4.16787	-73.61380	1394	America/Bogota
VVI	SLVR	Viru Viru International Airport	Santa Cruz	Santa Cruz	BO	-17.64480	-63.13540	1224	America/La_Paz
VVK	ESSW	Vastervik Airport	Vastervik	Kalmar	SE	57.78000	16.52360	0	Europe/Stockholm
VVO	UHWW	Vladivostok International Airport	Vladivostok	Primorskiy	RU	43.39900	132.14799	46	Asia/Vladivostok
VVZ	DAAP	Illizi Takhamalt Airport	Illizi	Illizi	DZ	26.72350	8.62265	1778	Africa/Algiers
VXC	FQLC	Lichinga Airport	Lichinga	Niassa	MZ	-13.27400	35.26630	4505	Africa/Maputo
VXE	GVSV	Sao Pedro Airport	Sao Pedro	Sao-Vicente	CV	16.83320	-25.05530	66	Atlantic/Cape_Verde
VXO	ESMX	Vaxjo Kronoberg Airport	Vaxjo	Kronoberg	SE	56.92910	14.72800	610	Europe/Stockholm
VYD	FAVY	Vryheid Airport	Vryheid	KwaZulu-Natal	ZA	-27.78690	30.79640	3799	Africa/Johannesburg
VYI	UENW	Vilyuisk Airport	Vilyuisk	Chukot	RU	63.75667	121.69334	361	Asia/Yakutsk
VYS	KVYS	Illinois Valley Regional-Walter A Duncan Field	Peru	Illinois	US	41.35014	-89.15294	654	America/Chicago
WAA	PAIW	Wales Airport	Wales	Alaska	US	65.62256	-168.09497	26	America/Anchorage
WAC	HAWC	Waca Airport	Waca	\N	ET	7.16700	37.16700	4200	Africa/Addis_Ababa
WAE	OEWD	Wadi Al Dawasir Airport	\N	Ar-Riyaḑ	SA	20.50430	45.19960	2062	Asia/Riyadh
WAF	OPWN	Wana Airport	Waana	FATA	PK	32.30470	69.57040	4550	Asia/Karachi
WAG	NZWU	Wanganui Airport	Wanganui	Manawatu-Wanganui	NZ	-39.96220	175.02499	27	Pacific/Auckland
WAH	KBWP	Harry Stern Airport	Wahpeton	North Dakota	US	46.24429	-96.60716	968	America/Chicago
WAI	FMNW	Ambalabe Airport	Antsohihy	\N	MG	-14.89880	47.99390	92	Indian/Antananarivo
WAK	FMSZ	Ankazoabo Airport	Ankazoabo	\N	MG	-22.29644	44.53154	1411	Indian/Antananarivo
WAL	KWAL	Wallops Flight Facility Airport	Wallops Island	Virginia	US	37.94019	-75.46639	40	America/New_York
WAM	FMMZ	Ambatondrazaka Airport	Ambatondrazaka	\N	MG	-17.79538	48.44258	2513	Indian/Antananarivo
WAO	AYWB	Wabo Airport	Wabo	Gulf	PG	-6.98944	145.07511	132	Pacific/Port_Moresby
WAP	SCAP	Alto Palena Airport	Alto Palena	Los-Lagos	CL	-43.61190	-71.80610	794	America/Santiago
WAQ	FMMG	Antsalova Airport	Antsalova	\N	MG	-18.70127	44.61492	551	Indian/Antananarivo
WAR	WAJR	Waris Airport	Waris-Papua Island	Papua	ID	-3.22243	140.97900	1	Asia/Jayapura
WAT	EIWF	Waterford Airport	Waterford	Munster	IE	52.18720	-7.08696	119	Europe/Dublin
WAV	YWAV	Wave Hill Airport	\N	Northern Territory	AU	-17.39330	131.11800	201	Australia/Darwin
WAW	EPWA	Warsaw Chopin Airport	Warsaw	Mazovia	PL	52.16570	20.96710	362	Europe/Warsaw
WAX	HLZW	Zwara Airport	Zuwara	\N	LY	32.95230	12.01550	0	Africa/Tripoli
WAY	KWAY	Greene County Airport	Waynesburg	Pennsylvania	US	39.90114	-80.13069	1069	America/New_York
WAZ	YWCK	Warwick Airport	\N	Queensland	AU	-28.14940	151.94299	1500	Australia/Brisbane
WBA	WAPV	WahaiSeram Island	Seram Island	Maluku	ID	-2.81417	129.48199	551	Asia/Jayapura
WBB	PAAS	Stebbins Airport	Stebbins	Alaska	US	63.51597	-162.27801	19	America/Nome
WBG	ETNS	Schleswig Airport	\N	Schleswig-Holstein	DE	54.45930	9.51633	70	Europe/Berlin
WBK	\N	West Branch Community Airport	West Branch	Michigan	US	44.24482	-84.17981	882	America/Detroit
WBM	AYWD	Wapenamanda Airport	\N	Enga	PG	-5.64330	143.89500	5889	Pacific/Port_Moresby
WBO	FMSB	Antsoa Airport	Beroroha	\N	MG	-21.60698	45.13602	820	Indian/Antananarivo
WBQ	PAWB	Beaver Airport	Beaver	Alaska	US	66.36222	-147.40650	365	America/Anchorage
WBR	KRQB	Roben-Hood Airport	Big Rapids	Michigan	US	43.72281	-85.50532	994	America/Detroit
WBU	KBDU	Boulder Municipal Airport	Boulder	Colorado	US	40.03936	-105.22609	5288	America/Denver
WBW	KWBW	Wilkes-Barre Wyoming Valley Airport	Wilkes-Barre	Pennsylvania	US	41.29731	-75.85224	544	America/New_York
WCA	SCST	Gamboa Airport	Castro	Los-Lagos	CL	-42.49030	-73.77280	151	America/Santiago
WCH	SCTN	Chaiten Airport	Chaiten	Los-Lagos	CL	-42.93280	-72.69910	13	America/Santiago
WCR	PALR	Chandalar Lake Airport	Chandalar Lake	Alaska	US	67.50452	-148.48322	1920	America/Anchorage
WDG	KWDG	Enid Woodring Regional Airport	Enid	Oklahoma	US	36.37596	-97.78942	1167	America/Chicago
WDH	FYWH	Hosea Kutako International Airport	Windhoek	Khomas	NA	-22.47990	17.47090	5640	Africa/Windhoek
WDI	YWND	Wondai Airport	\N	Queensland	AU	-26.28330	151.85800	320	Australia/Brisbane
WDN	\N	Waldron Airstrip	East Sound	Washington	US	48.71177	-123.01824	140	America/Los_Angeles
WDR	KWDR	Barrow County Airport	Winder	Georgia	US	33.98288	-83.66742	934	America/New_York
WDS	ZHSY	Shiyan Wudangshan Airport	Shiyan	Hubei	CN	32.59167	110.90778	0	Asia/Shanghai
WEA	KWEA	Parker County Airport	Weatherford	Texas	US	32.74573	-97.68247	991	America/Chicago
WEF	ZSWF	Weifang Airport	Weifang	Shandong	CN	36.64670	119.11900	0	Asia/Shanghai
WEH	ZSWH	Weihai Airport	Weihai	Shandong	CN	37.18710	122.22900	145	Asia/Shanghai
WEI	YBWP	Weipa Airport	Weipa	Queensland	AU	-12.67860	141.92500	63	Australia/Brisbane
WEL	FAWM	Welkom Airport	Welkom	Orange-Free-State	ZA	-27.99800	26.66960	4399	Africa/Johannesburg
WET	WABG	Wagethe Airport	Wagethe-Papua Island	Papua	ID	-4.04423	136.27800	5627	Asia/Jayapura
WEW	YWWA	Wee Waa Airport	\N	New South Wales	AU	-30.25830	149.40800	190	Australia/Sydney
WFD	EGCD	Manchester Woodford Airport	Manchester	England	GB	53.33810	-2.14889	295	Europe/London
WFI	FMSF	Fianarantsoa Airport	\N	\N	MG	-21.44160	47.11170	3658	Indian/Antananarivo
WFK	KFVE	Northern Aroostook Regional Airport	Frenchville	Maine	US	47.28550	-68.31272	987	America/New_York
WGA	YSWG	Wagga Wagga City Airport	Wagga Wagga	New South Wales	AU	-35.16530	147.46600	724	Australia/Sydney
WGB	OPBR	Bahawalnagar Airport	Bahawalnagar	Punjab	PK	29.94630	73.24910	500	Asia/Karachi
WGC	VOWA	Warangal Airport	Warrangal	Telangana	IN	17.91440	79.60220	935	Asia/Kolkata
WGE	YWLG	Walgett Airport	\N	New South Wales	AU	-30.03280	148.12601	439	Australia/Sydney
WGO	KOKV	Winchester Regional Airport	Winchester	Virginia	US	39.14353	-78.14444	726	America/New_York
WGP	WADW	Waingapu Airport	Waingapu-Sumba Island	East Nusa Tenggara	ID	-9.66922	120.30200	33	Asia/Makassar
WGT	YWGT	Wangaratta Airport	\N	Victoria	AU	-36.41580	146.30701	504	Australia/Melbourne
WHA	ZSWA	Wuhu Xuanzhou Airport	Wuhu	Anhui	CN	31.10444	118.66722	78	Asia/Shanghai
WHF	HSSW	Wadi Halfa Airport	Wadi Halfa	Northern State	SD	21.80270	31.52158	961	Africa/Khartoum
WHK	NZWK	Whakatane Airport	\N	Auckland	NZ	-37.92060	176.91400	20	Pacific/Auckland
WHO	NZFJ	Franz Josef Aerodrome	\N	West Coast	NZ	-43.36310	170.13400	240	Pacific/Auckland
WHP	KWHP	Whiteman Airport	Los Angeles	California	US	34.25932	-118.41343	1003	America/Los_Angeles
WHS	EGEH	Whalsay Airport	Whalsay	Scotland	GB	60.37750	-0.92556	100	Europe/London
WHT	KARM	Wharton Regional Airport	Wharton	Texas	US	29.25428	-96.15439	100	America/Chicago
WHU	ZSWU	Wuhu Air Base	Wuhu	Anhui	CN	31.39060	118.40900	0	Asia/Shanghai
WIB	\N	Wilbarger County Airport	Vernon	Texas	US	34.22567	-99.28375	1265	America/Chicago
WIC	EGPC	Wick Airport	Wick	Scotland	GB	58.45890	-3.09306	126	Europe/London
WIE	ETOU	Wiesbaden Army Airfield	Wiesbaden	Hesse	DE	50.04980	8.32540	461	Europe/Berlin
WIK	NZKE	Waiheke Reeve Airport	\N	Auckland	NZ	-36.80890	175.08600	226	Pacific/Auckland
WIL	HKNW	Nairobi Wilson Airport	Nairobi	Nairobi-Area	KE	-1.32172	36.81480	5536	Africa/Nairobi
WIN	YWTN	Winton Airport	\N	Queensland	AU	-22.36360	143.08600	638	Australia/Brisbane
WIO	YWCA	Wilcannia Airport	\N	New South Wales	AU	-31.52640	143.37500	250	Australia/Sydney
WIR	NZWO	Wairoa Airport	Wairoa	Hawke's Bay	NZ	-39.00690	177.40700	42	Pacific/Auckland
WIT	YWIT	Wittenoom Airport	\N	Western Australia	AU	-22.21830	118.34800	444	Australia/Perth
WIX	MMTX	Tuxpan Airport	\N	Jalisco	MX	19.58390	-103.38400	4019	America/Mexico_City
WJF	KWJF	General Wm J Fox Airfield	Lancaster	California	US	34.74106	-118.21864	2351	America/Los_Angeles
WJR	HKWJ	Wajir Airport	Wajir	Wajir	KE	1.73324	40.09160	770	Africa/Nairobi
WJU	RKNW	Wonju Airport	Wonju	Gangwon-do	KR	37.43810	127.96000	329	Asia/Seoul
WKA	NZWF	Wanaka Airport	\N	Otago	NZ	-44.72220	169.24600	1142	Pacific/Auckland
WKB	YWKB	Warracknabeal Airport	\N	Victoria	AU	-36.32110	142.41901	397	Australia/Melbourne
WKF	FAWK	Waterkloof Air Force Base	Pretoria	Gauteng	ZA	-25.83000	28.22250	4940	Africa/Johannesburg
WKI	FVWT	Hwange Airport	Hwange	Matabeleland-North	ZW	-18.36250	26.51670	2500	Africa/Harare
WKJ	RJCW	Wakkanai Airport	Wakkanai	Hokkaido	JP	45.40420	141.80099	30	Asia/Tokyo
WKK	\N	Aleknagik /New Airport	Aleknagik	Alaska	US	59.28256	-158.61787	63	America/Anchorage
WKR	MYAW	Abaco I Walker C Airport	\N	Grand Cay	BS	27.26670	-78.39970	10	America/Nassau
WLA	YWAL	Wallal Airport	Wallal	Western Australia	AU	-19.77360	120.64900	0	Australia/Perth
WLC	YWCH	Walcha Airport	\N	New South Wales	AU	-31.00000	151.56700	0	Australia/Sydney
WLD	KWLD	Strother Field	Winfield/Arkansas City	Kansas	US	37.16861	-97.03753	1160	America/Chicago
WLE	YMLS	Miles Airport	\N	Queensland	AU	-26.80830	150.17500	304	Australia/Brisbane
WLG	NZWN	Wellington International Airport	Wellington	Wellington	NZ	-41.32720	174.80499	41	Pacific/Auckland
WLH	NVSW	Walaha Airport	Walaha	Penama	VU	-15.41200	167.69099	151	Pacific/Efate
WLK	PASK	Selawik Airport	Selawik	Alaska	US	66.60014	-159.98575	17	America/Anchorage
WLL	YWOR	Wollogorang Airport	\N	Northern Territory	AU	-17.22000	137.92300	0	Australia/Darwin
WLO	YWTL	Waterloo Airport	\N	Northern Territory	AU	-16.63000	129.32001	132	Australia/Darwin
WLP	YANG	West Angelas Airport	\N	Western Australia	AU	-23.13556	118.70697	2340	Australia/Perth
WLS	NLWW	Hihifo Airport	Wallis Island	Uvea	WF	-13.23830	-176.19901	79	Pacific/Wallis
WLW	KWLW	Willows/Glenn County Airport	Willows	California	US	39.51576	-122.21728	141	America/Los_Angeles
WMA	FMNX	Mandritsara Airport	Mandritsara	\N	MG	-15.83305	48.83328	1007	Indian/Antananarivo
WMB	YWBL	Warrnambool Airport	\N	Victoria	AU	-38.29530	142.44701	242	Australia/Melbourne
WMC	KWMC	Winnemucca Municipal Airport	Winnemucca	Nevada	US	40.89661	-117.80589	4308	America/Los_Angeles
WMD	FMSC	Mandabe Airport	Mandabe	\N	MG	-21.04630	44.94041	951	Indian/Antananarivo
WME	YMNE	Mount Keith Airport	\N	Western Australia	AU	-27.28640	120.55500	1792	Australia/Perth
WMH	KBPK	Baxter County Airport	Mountain Home	Arkansas	US	36.36894	-92.47052	928	America/Chicago
WMI	EPMO	Warsaw Modlin Airport	Warsaw	Mazovia	PL	52.45110	20.65180	341	Europe/Warsaw
WMN	FMNR	Maroantsetra Airport	\N	\N	MG	-15.43670	49.68830	13	Indian/Antananarivo
WMO	PAWM	White Mountain Airport	White Mountain	Alaska	US	64.68919	-163.41275	267	America/Anchorage
WMR	FMNC	Mananara Nord Airport	Mananara Nord	Analanjirofo	MG	-16.16390	49.77380	9	Indian/Antananarivo
WMT	ZUMT	Zunyi Maotai Airport	Zunyi	Guizhou	CN	27.96806	106.43889	4068	Asia/Shanghai
WMX	WAJW	Wamena Airport	Wamena-Papua Island	Papua	ID	-4.10251	138.95700	5085	Asia/Jayapura
WNA	PANA	Napakiak Airport	Napakiak	Alaska	US	60.69033	-161.97850	17	America/Anchorage
WND	YWDA	Windarra Airport	\N	Western Australia	AU	-28.47500	122.24200	0	Australia/Perth
WNJ	\N	Weining Airport (under construction)	Leshan	Guizhou	CN	26.85000	104.33000	0	Asia/Shanghai
WNN	\N	Wunnumin Lake Airport	Wunnumin Lake	Ontario	CA	52.89390	-89.28920	819	America/Winnipeg
WNP	RPUN	Naga Airport	Naga	Bicol	PH	13.58490	123.27000	142	Asia/Manila
WNR	YWDH	Windorah Airport	\N	Queensland	AU	-25.41310	142.66701	452	Australia/Brisbane
WNS	OPNH	Nawabshah Airport	Nawabash	Sindh	PK	26.21940	68.39010	95	Asia/Karachi
WNZ	ZSWZ	Wenzhou Yongqiang Airport	Wenzhou	Zhejiang	CN	27.91220	120.85200	0	Asia/Shanghai
WOA	AYWO	Wonenara Airport	Wonenara	Eastern Highlands	PG	-6.79686	145.89194	5028	Pacific/Port_Moresby
WOE	EHWO	Woensdrecht Air Base	Bergen Op Zoom	North Brabant	NL	51.44910	4.34203	63	Europe/Amsterdam
WOL	YWOL	Wollongong Airport	\N	New South Wales	AU	-34.56110	150.78900	31	Australia/Sydney
WON	YWDL	Wondoola Airport	\N	Queensland	AU	-18.57500	140.89200	58	Australia/Brisbane
WOT	RCWA	Wang-an Airport	Wang-an	Taiwan	TW	23.36737	119.50278	115	Asia/Taipei
WOW	PAUO	Willow Airport	Willow	Alaska	US	61.75419	-150.05174	215	America/Anchorage
WPA	SCAS	Cabo 1° Juan Roman Airport	Puerto Aysen	Aisen	CL	-45.39920	-72.67030	30	America/Santiago
WPB	FMNG	Port Berge Airport	Port Berge	\N	MG	-15.58429	47.62359	213	Indian/Antananarivo
WPC	CZPC	Pincher Creek Airport	Pincher Creek	Alberta	CA	49.52060	-113.99700	3903	America/Edmonton
WPK	YWMP	Wrotham Park Airport	\N	Queensland	AU	-16.65830	144.00200	152	Australia/Brisbane
WPO	\N	North Fork Valley Airport	Paonia	Colorado	US	38.83131	-107.64586	5788	America/Denver
WPR	SCFM	Capitan Fuentes Martinez Airport Airport	Porvenir	Magallanes	CL	-53.25370	-70.31920	104	America/Santiago
WPU	SCGZ	Guardiamarina Zanartu Airport	Puerto Williams	Magallanes	CL	-54.93110	-67.62630	88	America/Santiago
WRB	KWRB	Robins Afb Airport	Warner Robins	Georgia	US	32.64017	-83.59192	294	America/New_York
WRE	NZWR	Whangarei Airport	\N	Northland	NZ	-35.76830	174.36501	133	Pacific/Auckland
WRG	PAWG	Wrangell Airport	Wrangell	Alaska	US	56.48433	-132.36983	44	America/Anchorage
WRI	KWRI	Mc Guire Field (Joint Base Mc Guire Dix Lakehurst) Airport	Wrightstown	New Jersey	US	40.01579	-74.59073	140	America/New_York
WRL	KWRL	Worland Municipal Airport	Worland	Wyoming	US	43.96289	-107.95053	4252	America/Denver
WRO	EPWR	Copernicus Wrocław Airport	Wrocław	Lower-Silesia	PL	51.10270	16.88580	404	Europe/Warsaw
WRT	EGNO	Warton Airport	Warton	England	GB	53.74510	-2.88306	55	Europe/London
WRW	YWWG	Warrawagine Airport	\N	Western Australia	AU	-20.84646	120.70533	0	Australia/Perth
WRY	EGEW	Westray Airport	Westray	Scotland	GB	59.35030	-2.95000	29	Europe/London
WRZ	VCCW	Wirawila Airport	Weerawila	Southern Province	LK	6.25449	81.23520	50	Asia/Colombo
WSF	PACS	Cape Sarichef Airport	Cape Sarichef	Alaska	US	54.58243	-164.91448	291	America/Nome
WSG	KAFJ	Washington County Airport	Washington	Pennsylvania	US	40.13647	-80.29019	1184	America/New_York
WSH	KHWV	Brookhaven Airport	Shirley	New York	US	40.82195	-72.86691	81	America/New_York
WSI	YSWS	Western Sydney International (Nancy-Bird Walton) Airport	Badgerys Creek	New South Wales	AU	-33.88806	150.71472	262	Australia/Sydney
WSK	ZUWS	Wushan Chongqing Airport	Wushan	Chongqing	CN	31.06400	109.70600	5512	Asia/Shanghai
WSM	KWSM	Wiseman Airport	Wiseman	Alaska	US	67.40511	-150.12088	1195	America/Anchorage
WSN	PFWS	South Naknek Nr 2 Airport	South Naknek	Alaska	US	58.70208	-157.00258	162	America/Anchorage
WSO	SMWS	Washabo Airport	Washabo	Sipaliwini	SR	5.25015	-57.17380	68	America/Paramaribo
WSP	MNWP	Waspam Airport	Waspam	\N	NI	14.73920	-83.96940	98	America/Managua
WSR	WASW	Wasior Airport	Wasior-Papua Island	\N	ID	-2.73359	134.51801	565	Asia/Jayapura
WST	KWST	Westerly State Airport	Westerly	Rhode Island	US	41.34963	-71.80342	81	America/New_York
WSU	AYWS	Wasu Airport	Wasu	Morobe	PG	-5.96171	147.19823	34	Pacific/Port_Moresby
WSZ	NZWS	Westport Airport	\N	West Coast	NZ	-41.73810	171.58099	13	Pacific/Auckland
WTA	FMMU	Tambohorano Airport	Tambohorano	\N	MG	-17.47610	43.97280	23	Indian/Antananarivo
WTB	YBWW	Toowoomba Wellcamp Airport	Wellcamp	Queensland	AU	-27.55833	151.79333	1509	Australia/Brisbane
WTD	MYGW	West End Airport	West End	West Grand Bahama	BS	26.68530	-78.97500	5	America/Nassau
WTK	PAWN	Noatak Airport	Noatak	Alaska	US	67.56117	-162.98042	92	America/Anchorage
WTL	PAAJ	Tuntutuliak Airport	Tuntutuliak	Alaska	US	60.35111	-162.65461	16	America/Nome
WTN	EGXW	RAF Waddington	Waddington	England	GB	53.16620	-0.52381	231	Europe/London
WTP	AYWT	Woitape Airport	Fatima Mission	Central Province	PG	-8.54583	147.25250	5200	Pacific/Port_Moresby
WTR	\N	Whiteriver Airport	Whiteriver	Arizona	US	33.81061	-109.98574	5153	America/Phoenix
WTS	FMMX	Tsiroanomandidy Airport	Tsiroanomandidy	\N	MG	-18.75968	46.05407	2776	Indian/Antananarivo
WTZ	NZWT	Whitianga Airport	\N	Auckland	NZ	-36.83170	175.67900	10	Pacific/Auckland
WUA	ZBUH	Wuhai Airport	Wuhai	Inner Mongolia	CN	39.79194	106.80333	3770	Asia/Shanghai
WUD	YWUD	Wudinna Airport	\N	South Australia	AU	-33.04330	135.44701	310	Australia/Adelaide
WUG	AYWU	Wau Airport	Wau	Morobe	PG	-7.34556	146.71861	3600	Pacific/Port_Moresby
WUH	ZHHH	Wuhan Tianhe International Airport	Wuhan	Hubei	CN	30.78380	114.20800	113	Asia/Shanghai
WUI	YMMI	Murrin Murrin Airport	\N	Western Australia	AU	-28.70530	121.89100	1535	Australia/Perth
WUN	YWLU	Wiluna Airport	\N	Western Australia	AU	-26.62920	120.22100	1649	Australia/Perth
WUS	ZSWY	Nanping Wuyishan Airport	Wuyishan	Fujian	CN	27.70190	118.00100	614	Asia/Shanghai
WUU	HSWW	Wau Airport	Wau	\N	SS	7.72583	27.97500	1529	Africa/Juba
WUX	ZSWX	Sunan Shuofang International Airport	Wuxi	Jiangsu	CN	31.49440	120.42900	24	Asia/Shanghai
WUZ	ZGWZ	Wuzhou Xijiang Airport	Wuzhou	Guangxi	CN	23.40139	111.09861	89	Asia/Shanghai
WVB	FYWB	Walvis Bay Airport	Walvis Bay	Erongo	NA	-22.97990	14.64530	299	Africa/Windhoek
WVI	KWVI	Watsonville Municipal Airport	Watsonville	California	US	36.93573	-121.78964	163	America/Los_Angeles
WVK	FMSK	Manakara Airport	\N	\N	MG	-22.11970	48.02170	33	Indian/Antananarivo
WVL	KWVL	Waterville Regional Airport	Waterville	Maine	US	44.53325	-69.67553	333	America/New_York
WVN	EDWI	Wilhelmshaven-Mariensiel Airport	Wilhelmshaven	Niedersachsen	DE	53.50222	8.05222	16	Europe/Berlin
WWA	PAWS	Wasilla Airport	Wasilla	Alaska	US	61.57199	-149.53956	354	America/Anchorage
WWD	KWWD	Cape May County Airport	Wildwood	New Jersey	US	39.00837	-74.90851	22	America/New_York
WWI	YWWI	Woodie Woodie Airport	Woodie Woodie	Western Australia	AU	-21.66280	121.23400	0	Australia/Perth
WWK	AYWK	Wewak International Airport	Wewak	East Sepik	PG	-3.58383	143.66901	19	Pacific/Port_Moresby
WWR	KWWR	West Woodward Airport	Woodward	Oklahoma	US	36.43841	-99.52257	2189	America/Chicago
WWT	PAEW	Mertarvik Airport	Mertarvik	Alaska	US	60.81040	-164.49944	345	America/Nome
WWY	YWWL	West Wyalong Airport	West Wyalong	New South Wales	AU	-33.93720	147.19099	859	Australia/Sydney
WXN	ZUWX	Wanxian Airport	Wanxian	Chongqing	CN	30.80170	108.43300	0	Asia/Shanghai
WYA	YWHA	Whyalla Airport	Whyalla	South Australia	AU	-33.05890	137.51401	41	Australia/Adelaide
WYE	GFYE	Yengema Airport	Yengema	Eastern Province	SL	8.61047	-11.04540	1300	Africa/Freetown
WYK	WIPO	Gatot Subrato Airport	Batu Raja, Sumatra Island	Lampung	ID	-4.39177	104.40100	450	Asia/Jakarta
WYN	YWYM	Wyndham Airport	\N	Western Australia	AU	-15.51140	128.15300	14	Australia/Perth
WYS	KWYS	Yellowstone Airport	West Yellowstone	Montana	US	44.68839	-111.11764	6649	America/Denver
WZA	DGLW	Wa Airport	Wa	\N	GH	10.08270	-2.50769	1060	Africa/Accra
XAI	ZHXY	Xinyang Minggang Airport	Xinyang	Henan	CN	32.54139	114.07778	315	Asia/Shanghai
XAP	SBCH	Chapeco Airport	Chapeco	Santa Catarina	BR	-27.13420	-52.65660	2146	America/Sao_Paulo
XAR	DFOY	Aribinda Airport	Aribinda	Sahel	BF	14.21700	-0.88300	1122	Africa/Ouagadougou
XAU	SOOS	Saul Airport	Saul	Guyane	GF	3.61361	-53.20420	656	America/Cayenne
XBE	\N	Bearskin Lake Airport	Bearskin Lake	Ontario	CA	53.96560	-91.02720	800	America/Winnipeg
XBG	DFEB	Bogande Airport	Bogande	\N	BF	12.98300	-0.16700	984	Africa/Ouagadougou
XBJ	OIMB	Birjand Airport	Birjand	Khorasan-e-Jonubi	IR	32.89810	59.26610	4952	Asia/Tehran
XBK	LFHS	Bourg-Ceyzeriat Airport	Bourg/Ceyzeriat	Auvergne-Rhone-Alpes	FR	46.20090	5.29203	857	Europe/Paris
XBO	DFEA	Boulsa Airport	Boulsa	\N	BF	12.65000	-0.56700	984	Africa/Ouagadougou
XBR	\N	Brockville - Thousand Islands Regional Tackaberry Airport	Brockville	Ontario	CA	44.63940	-75.75030	402	America/Toronto
XCH	YPXM	Christmas Island Airport	Christmas Island	\N	CX	-10.45060	105.69000	916	Indian/Christmas
XCL	\N	Cluff Lake Airport	Cluff Lake	Saskatchewan	CA	58.39110	-109.51600	1112	America/Regina
XCM	CYCK	Chatham Kent Airport	Chatham-Kent	Ontario	CA	42.30640	-82.08190	650	America/Toronto
XCO	YOLA	Colac Airport	\N	Victoria	AU	-38.28670	143.67999	137	Australia/Melbourne
XCR	LFOK	Chalons-Vatry Air Base	Chalons/Vatry	Grand Est	FR	48.77610	4.18449	587	Europe/Paris
XDE	DFOU	Diebougou Airport	Diebougou	\N	BF	10.95000	-3.25000	984	Africa/Ouagadougou
XDJ	DFCJ	Djibo Airport	Djibo	Sahel	BF	14.10000	-1.63300	1001	Africa/Ouagadougou
XEN	ZYXC	Xingcheng Air Base	\N	Liaoning	CN	40.58030	120.69800	30	Asia/Shanghai
XFN	ZHXF	Xiangfan Airport	Xiangfan	Hubei	CN	32.15060	112.29100	0	Asia/Shanghai
XFW	EDHI	Hamburg-Finkenwerder Airport	Hamburg	Hamburg	DE	53.53528	9.83556	23	Europe/Berlin
XGA	DFOG	Gaoua Airport	Gaoua	Sud-Ouest	BF	10.29920	-3.25083	912	Africa/Ouagadougou
XGG	DFEG	Gorom-Gorom Airport	Gorom-Gorom	Sahel	BF	14.45000	-0.23300	935	Africa/Ouagadougou
XGN	FNXA	Xangongo Airport	Xangongo	Cunene	AO	-16.75540	14.96530	3635	Africa/Luanda
XGR	CYLU	Kangiqsualujjuaq (Georges River) Airport	Kangiqsualujjuaq	Quebec	CA	58.71140	-65.99280	215	America/Iqaluit
XIC	ZUXC	Xichang Qingshan Airport	Xichang	Sichuan	CN	27.98910	102.18400	5112	Asia/Shanghai
XIJ	OKAJ	Ahmed Al Jaber Air Base	Ahmed Al Jaber AB	\N	KW	28.93480	47.79190	409	Asia/Kuwait
XIL	ZBXH	Xilinhot Airport	Xilinhot	Inner Mongolia	CN	43.91560	115.96400	0	Asia/Shanghai
XIN	ZGXN	Xingning Airport	Xingning	Guangdong	CN	24.14920	115.75800	0	Asia/Shanghai
XIY	ZLXY	Xi'an Xianyang International Airport	Xianyang	Shaanxi	CN	34.44710	108.75200	1572	Asia/Shanghai
XJM	OPMA	Mangla Airport	Mangla	Punjab	PK	33.05010	73.63840	902	Asia/Karachi
XKA	DFEL	Kantchari Airport	Kantchari	\N	BF	12.46700	1.50000	879	Africa/Ouagadougou
XKH	VLXK	Xieng Khouang Airport	Xieng Khouang	Xiangkhoang	LA	19.45000	103.15800	3445	Asia/Vientiane
XKS	CYAQ	Kasabonika Airport	Kasabonika	Ontario	CA	53.52470	-88.64280	672	America/Toronto
XKY	DFCA	Kaya Airport	Kaya	\N	BF	13.06700	-1.10000	984	Africa/Ouagadougou
XLB	CZWH	Lac Brochet Airport	Lac Brochet	Manitoba	CA	58.61750	-101.46900	1211	America/Winnipeg
XLS	GOSS	Saint Louis Airport	Saint Louis	Saint-Louis	SN	16.05080	-16.46320	9	Africa/Dakar
XLU	DFCL	Leo Airport	Leo	\N	BF	11.10000	-2.10000	1181	Africa/Ouagadougou
XMC	YMCO	Mallacoota Airport	\N	Victoria	AU	-37.59830	149.72000	31	Australia/Hobart
XMD	KMDS	Madison Municipal Airport	Madison	South Dakota	US	44.01642	-97.08561	1718	America/Chicago
XMH	NTGI	Manihi Airport	\N	Iles-Tuamotu-Gambier	PF	-14.43680	-146.07001	14	Pacific/Tahiti
XMI	HTMI	Masasi Airport	Masasi	Mtwara	TZ	-10.73300	38.76700	1700	Africa/Dar_es_Salaam
XML	YMIN	Minlaton Airport	\N	South Australia	AU	-34.75000	137.53300	0	Australia/Adelaide
XMN	ZSAM	Xiamen Gaoqi International Airport	Xiamen	Fujian	CN	24.54400	118.12800	59	Asia/Shanghai
XMP	\N	Macmillan Pass Airport	Macmillan Pass	Yukon	CA	63.18110	-130.20200	3810	America/Whitehorse
XMS	SEMC	Coronel E Carvajal Airport	Macas	\N	EC	-2.29917	-78.12080	3452	America/Guayaquil
XMU	LFHY	Moulins-Montbeugny Airport	Moulins/Montbeugny	Auvergne-Rhone-Alpes	FR	46.53460	3.42372	915	Europe/Paris
XMY	YYMI	Yam Island Airport	Yam Island	Queensland	AU	-9.90111	142.77600	0	Australia/Brisbane
XNA	KXNA	Northwest Arkansas Ntl Airport	Fayetteville/Springdale/Rogers	Arkansas	US	36.28158	-94.30777	1288	America/Chicago
XNN	ZLXN	Xining Caojiabu Airport	Xining	Qinghai	CN	36.52750	102.04300	0	Asia/Shanghai
XNU	DFON	Nouna Airport	Nouna	\N	BF	12.75000	-3.86700	886	Africa/Ouagadougou
XPA	DFEP	Pama Airport	Pama	\N	BF	11.25000	0.70000	699	Africa/Ouagadougou
XPK	CZFG	Pukatawagan Airport	Pukatawagan	Manitoba	CA	55.74920	-101.26600	958	America/Winnipeg
XPL	MHPR	Comayagua-Palmerola International Airport	Comayagua	Comayagua	HN	14.38233	-87.62117	2064	America/Tegucigalpa
XPP	CZNG	Poplar River Airport	Poplar River	Manitoba	CA	53.00000	-97.26670	728	America/Winnipeg
XPR	KIEN	Pine Ridge Airport	Pine Ridge	South Dakota	US	43.02127	-102.50661	3332	America/Denver
XQP	MRQP	Quepos Managua Airport	Quepos	Puntarenas	CR	9.44316	-84.12980	85	America/Costa_Rica
XQU	\N	Qualicum Beach Airport	Qualicum Beach	British Columbia	CA	49.33720	-124.39400	191	America/Vancouver
XRH	YSRI	RAAF Base Richmond	Richmond	New South Wales	AU	-33.60060	150.78101	67	Australia/Sydney
XRR	CYDM	Ross River Airport	Ross River	Yukon	CA	61.97060	-132.42300	2314	America/Whitehorse
XRY	LEJR	Jerez Airport	Jerez de la Forntera	Andalucía	ES	36.74460	-6.06011	93	Europe/Madrid
XSB	OMBY	Sir Bani Yas Airport	Sir Bani Yas	Abu Dhabi	AE	24.28220	52.58207	14	Asia/Dubai
XSC	MBSC	South Caicos Airport	\N	\N	TC	21.51570	-71.52850	6	America/Grand_Turk
XSD	KTNX	Tonopah Test Range	Tonopah	Nevada	US	37.79887	-116.78074	5550	America/Los_Angeles
XSE	DFES	Sebba Airport	Sebba	Sahel	BF	13.45000	0.51700	886	Africa/Ouagadougou
XSI	CZSN	South Indian Lake Airport	South Indian Lake	Manitoba	CA	56.79280	-98.90720	951	America/Winnipeg
XSP	WSSL	Seletar Airport	Seletar	\N	SG	1.41695	103.86800	36	Asia/Singapore
XTG	YTGM	Thargomindah Airport	\N	Queensland	AU	-27.98640	143.81100	433	Australia/Brisbane
XTL	CYBQ	Tadoule Lake Airport	Tadoule Lake	Manitoba	CA	58.70610	-98.51220	923	America/Winnipeg
XTO	YTAM	Taroom Airport	\N	Queensland	AU	-25.80170	149.89999	240	Australia/Brisbane
XTR	YTAA	Tara Airport	\N	Queensland	AU	-27.15670	150.47701	360	Australia/Brisbane
XUZ	ZSXZ	Xuzhou Guanyin Airport	Xuzhou	Jiangsu	CN	34.05906	117.55528	0	Asia/Shanghai
XWA	KXWA	Williston Basin International Airport	Williston	North Dakota	US	48.25978	-103.75056	2356	America/Chicago
XXN	OERY	Riyadh Air Base	Riyadh	Ar-Riyaḑ	SA	24.70980	46.72520	2082	Asia/Riyadh
XYA	AGGY	Yandina Airport	Yandina	\N	SB	-9.09282	159.21841	60	Pacific/Guadalcanal
XYR	AYED	Edwaki Airport	Yellow River Mission	Sandaun	PG	-3.88399	141.79223	190	Pacific/Port_Moresby
XZA	DFEZ	Zabre Airport	Zabre	\N	BF	11.16700	-0.61700	886	Africa/Ouagadougou
YAA	\N	Anahim Lake Airport	Anahim Lake	British Columbia	CA	52.45250	-125.30300	3635	America/Vancouver
YAB	CYAB	Arctic Bay Airport	\N	Nunavut	CA	73.00577	-85.04251	72	America/Rankin_Inlet
YAC	CYAC	Cat Lake Airport	Cat Lake	Ontario	CA	51.72720	-91.82440	1344	America/Winnipeg
YAD	\N	Moose Lake (Lodge) Airport	Moose Lake	British Columbia	CA	53.07330	-125.40900	3500	America/Vancouver
YAG	CYAG	Fort Frances Municipal Airport	Fort Frances	Ontario	CA	48.65420	-93.43970	1125	America/Winnipeg
YAH	CYAH	La Grande-4 Airport	La Grande-4	Quebec	CA	53.75470	-73.67530	1005	America/Toronto
YAI	SCCH	Gral. Bernardo O´Higgins Airport	Chillan	Biobio	CL	-36.58250	-72.03140	495	America/Santiago
YAK	PAYA	Yakutat Airport	Yakutat	Alaska	US	59.50332	-139.66027	40	America/Anchorage
YAL	CYAL	Alert Bay Airport	Alert Bay	British Columbia	CA	50.58220	-126.91600	240	America/Vancouver
YAM	CYAM	Sault Ste Marie Airport	Sault Sainte Marie	Ontario	CA	46.48500	-84.50940	630	America/Toronto
YAN	FZIR	Yangambi Airport	Yangambi	\N	CD	0.78300	24.46700	1378	Africa/Lubumbashi
YAO	FKKY	Yaounde Airport	Yaounde	Centre	CM	3.83604	11.52350	2464	Africa/Douala
YAP	PTYA	Yap International Airport	Yap Island	\N	FM	9.49891	138.08248	91	Pacific/Chuuk
YAR	CYAD	La Grande-3 Airport	La Grande-3	Quebec	CA	53.57170	-76.19640	775	America/Toronto
YAS	NFSW	Yasawa Island Airport	Yasawa Island	Western	FJ	-16.75890	177.54500	37	Pacific/Fiji
YAT	CYAT	Attawapiskat Airport	Attawapiskat	Ontario	CA	52.92750	-82.43190	31	America/Toronto
YAU	\N	Donaldson Airport	Kattiniq	Quebec	CA	61.66220	-73.32140	1902	America/Toronto
YAX	\N	Wapekeka Airport	Angling Lake	Ontario	CA	53.84920	-89.57940	712	America/Winnipeg
YAY	CYAY	St. Anthony Airport	St. Anthony	Newfoundland and Labrador	CA	51.39190	-56.08310	108	America/St_Johns
YAZ	CYAZ	Tofino / Long Beach Airport	Tofino	British Columbia	CA	49.07983	-125.77560	80	America/Vancouver
YBA	CYBA	Banff Airport	Banff	Alberta	CA	51.20734	-115.54186	4583	America/Edmonton
YBB	CYBB	Kugaaruk Airport	Kugaaruk	Nunavut	CA	68.53440	-89.80810	56	America/Edmonton
YBC	CYBC	Baie Comeau Airport	Baie-Comeau	Quebec	CA	49.13250	-68.20440	71	America/Toronto
YBE	CYBE	Uranium City Airport	Uranium City	Saskatchewan	CA	59.56140	-108.48100	1044	America/Regina
YBG	CYBG	CFB Bagotville	Bagotville	Quebec	CA	48.33060	-70.99640	522	America/Toronto
YBI	\N	Black Tickle Airport	Black Tickle	Newfoundland and Labrador	CA	53.46940	-55.78500	57	America/Halifax
YBK	CYBK	Baker Lake Airport	Baker Lake	Nunavut	CA	64.29890	-96.07780	59	America/Winnipeg
YBL	CYBL	Campbell River Airport	Campbell River	British Columbia	CA	49.95080	-125.27100	346	America/Vancouver
YBO	\N	Bob Quinn Lake Airport	Bob Quinn Lake	British Columbia	CA	56.96670	-130.25000	2000	America/Vancouver
YBP	ZUYB	Yibin Wuliangye Airport	Yibin	Sichuan	CN	28.85800	104.52500	1378	Asia/Shanghai
YBR	CYBR	Brandon Municipal Airport	Brandon	Manitoba	CA	49.91000	-99.95190	1343	America/Winnipeg
YBT	CYBT	Brochet Airport	Brochet	Manitoba	CA	57.88940	-101.67900	1136	America/Winnipeg
YBV	CYBV	Berens River Airport	Berens River	Manitoba	CA	52.35890	-97.01830	728	America/Winnipeg
YBX	CYBX	Lourdes de Blanc Sablon Airport	Lourdes-De-Blanc-Sablon	Quebec	CA	51.44360	-57.18530	121	America/Blanc-Sablon
YBY	CYBF	Bonnyville Airport	Bonnyville	Alberta	CA	54.30420	-110.74400	1836	America/Edmonton
YCA	\N	Courtenay Airpark	Courtenay	British Columbia	CA	49.67940	-124.98200	9	America/Vancouver
YCB	CYCB	Cambridge Bay Airport	Cambridge Bay	Nunavut	CA	69.10810	-105.13800	90	America/Edmonton
YCC	CYCC	Cornwall Regional Airport	Cornwall	Quebec	CA	45.09280	-74.56330	175	America/Toronto
YCD	CYCD	Nanaimo Airport	Nanaimo	British Columbia	CA	49.05230	-123.87000	93	America/Vancouver
YCE	CYCE	James T. Field Memorial Aerodrome	Centralia	Ontario	CA	43.28560	-81.50830	824	America/Toronto
YCG	CYCG	Castlegar Airport	Castlegar	British Columbia	CA	49.29640	-117.63200	1624	America/Vancouver
YCH	CYCH	Miramichi Airport	Miramichi	New Brunswick	CA	47.00780	-65.44920	108	America/Halifax
YCK	\N	Colville Lake Airport	Colville Lake	Northwest Territories	CA	67.03330	-126.08300	850	America/Edmonton
YCL	CYCL	Charlo Airport	Charlo	New Brunswick	CA	47.99080	-66.33030	132	America/Halifax
YCM	CYSN	St. Catharines Niagara District Airport	Niagara-on-the-lake	Ontario	CA	43.19170	-79.17170	321	America/Toronto
YCN	CYCN	Cochrane Airport	Cochrane	Ontario	CA	49.10560	-81.01360	861	America/Toronto
YCO	CYCO	Kugluktuk Airport	Kugluktuk	Nunavut	CA	67.81670	-115.14400	74	America/Edmonton
YCQ	CYCQ	Chetwynd Airport	Chetwynd	British Columbia	CA	55.68720	-121.62700	2000	America/Dawson_Creek
YCR	CYCR	Cross Lake (Charlie Sinclair Memorial) Airport	Cross Lake	Manitoba	CA	54.61060	-97.76080	709	America/Winnipeg
YCS	CYCS	Chesterfield Inlet Airport	Chesterfield Inlet	Nunavut	CA	63.34690	-90.73110	32	America/Winnipeg
YCT	CYCT	Coronation Airport	Coronation	Alberta	CA	52.07500	-111.44500	2595	America/Edmonton
YCU	ZBYC	Yuncheng Guangong Airport	Yuncheng	Shanxi	CN	35.11639	111.03139	1242	Asia/Shanghai
YCW	CYCW	Chilliwack Airport	Chilliwack	British Columbia	CA	49.15280	-121.93900	32	America/Vancouver
YCY	CYCY	Clyde River Airport	Clyde River	Nunavut	CA	70.48610	-68.51670	87	America/Toronto
YCZ	CYCZ	Fairmont Hot Springs Airport	Fairmont Hot Springs	British Columbia	CA	50.33030	-115.87300	2661	America/Edmonton
YDA	CYDA	Dawson City Airport	Dawson City	Yukon	CA	64.04310	-139.12801	1215	America/Vancouver
YDB	CYDB	Burwash Airport	Burwash	Yukon	CA	61.37110	-139.04100	2647	America/Vancouver
YDC	\N	Drayton Valley Industrial Airport	Drayton Valley	Alberta	CA	53.26580	-114.96000	2776	America/Edmonton
YDF	CYDF	Deer Lake Airport	Deer Lake	Newfoundland and Labrador	CA	49.21080	-57.39140	72	America/St_Johns
YDG	CYID	Digby / Annapolis Regional Airport	Digby	Nova Scotia	CA	44.54585	-65.78542	499	America/Halifax
YDJ	\N	Hatchet Lake Airport	Hatchet Lake	Saskatchewan	CA	58.66250	-103.53800	1362	America/Regina
YDL	CYDL	Dease Lake Airport	Dease Lake	British Columbia	CA	58.42220	-130.03200	2600	America/Vancouver
YDN	CYDN	Dauphin Barker Airport	Dauphin	Manitoba	CA	51.10080	-100.05200	999	America/Winnipeg
YDO	CYDO	Dolbeau Lac-Saint-Jean Airport	Saint-Félicien	Quebec	CA	48.77850	-72.37500	372	America/Toronto
YDP	CYDP	Nain Airport	Nain	Newfoundland and Labrador	CA	56.54920	-61.68030	22	America/Halifax
YDQ	CYDQ	Dawson Creek Airport	Dawson Creek	British Columbia	CA	55.74230	-120.18300	2148	America/Dawson_Creek
YDT	CZBB	Boundary Bay Airport	Ladner	British Columbia	CA	49.07420	-123.01200	6	America/Vancouver
YDU	\N	Kasba Lake Airport	Kasba Lake	Northwest Territories	CA	60.29190	-102.50200	1131	America/Edmonton
YDV	CZTA	Bloodvein River Airport	Bloodvein River	Manitoba	CA	51.78330	-96.70000	721	America/Winnipeg
YDW	\N	North of Sixty Airport	Obre Lake	Northwest Territories	CA	60.31640	-103.12900	1195	America/Edmonton
YEB	\N	Bar River Airport	Bar River	Ontario	CA	46.42030	-84.09220	591	America/Toronto
YEC	RKTY	Yecheon Airport	\N	Gyeongsangbuk-do	KR	36.63190	128.35500	354	Asia/Seoul
YEG	CYEG	Edmonton International Airport	Edmonton	Alberta	CA	53.30970	-113.58000	2373	America/Edmonton
YEH	\N	Yinchuan Helanshan Airport	Yinchuan	Ningxia Hui Autonomous Region	CN	38.48190	106.00900	1149	Asia/Shanghai
YEI	LTBR	Bursa Yenisehir Airport	Bursa	Bursa	TR	40.25520	29.56260	764	Europe/Istanbul
YEK	CYEK	Arviat Airport	Arviat	Nunavut	CA	61.09420	-94.07080	32	America/Winnipeg
YEL	CYEL	Elliot Lake Municipal Airport	Elliot Lake	Ontario	CA	46.35140	-82.56140	1087	America/Toronto
YEM	CYEM	Manitoulin East Municipal Airport	Manitowaning	Ontario	CA	45.84280	-81.85810	869	America/Toronto
YEN	CYEN	Estevan Airport	Estevan	Saskatchewan	CA	49.21030	-102.96600	1905	America/Regina
YEO	EGDY	RNAS Yeovilton	Yeovil	England	GB	51.00940	-2.63882	75	Europe/London
YER	CYER	Fort Severn Airport	Fort Severn	Ontario	CA	56.01890	-87.67610	48	America/Toronto
YES	OISY	Yasouj Airport	\N	Kohgiluyeh-va-Buyer-Aḩmad	IR	30.70050	51.54510	5939	Asia/Tehran
YET	CYET	Edson Airport	Edson	Alberta	CA	53.57890	-116.46500	3043	America/Edmonton
YEU	CYEU	Eureka Airport	Eureka	Nunavut	CA	79.99470	-85.81420	256	America/Rankin_Inlet
YEV	CYEV	Inuvik (Mike Zubko) Airport	Inuvik	Northwest Territories	CA	68.30420	-133.48300	224	America/Inuvik
YEY	CYEY	Amos Magny Airport	Amos	Quebec	CA	48.56390	-78.24970	1068	America/Toronto
YFA	CYFA	Fort Albany Airport	Fort Albany	Ontario	CA	52.20140	-81.69690	48	America/Toronto
YFB	CYFB	Iqaluit Airport	Iqaluit	Nunavut	CA	63.75640	-68.55580	110	America/Toronto
YFC	CYFC	Fredericton International Airport	Fredericton	New Brunswick	CA	45.86890	-66.53720	68	America/Moncton
YFE	CYFE	Forestville Airport	Forestville	Quebec	CA	48.74610	-69.09720	293	America/Toronto
YFG	\N	Fontanges Airport	Fontanges	Quebec	CA	54.55390	-71.17330	1550	America/Toronto
YFH	CYFH	Fort Hope Airport	Fort Hope	Ontario	CA	51.56190	-87.90780	899	America/Toronto
YFI	\N	Fort Mackay / Firebag	Suncor Energy Site	Alberta	CA	57.27583	-110.97667	1762	America/Edmonton
YFJ	CYWE	Wekweeti Airport	Wekweeti	Northwest Territories	CA	64.19080	-114.07700	1208	America/Edmonton
YFO	CYFO	Flin Flon Airport	Flin Flon	Manitoba	CA	54.67810	-101.68200	997	America/Winnipeg
YFR	CYFR	Fort Resolution Airport	Fort Resolution	Northwest Territories	CA	61.18080	-113.69000	526	America/Edmonton
YFS	CYFS	Fort Simpson Airport	Fort Simpson	Northwest Territories	CA	61.76020	-121.23700	555	America/Edmonton
YFX	\N	St. Lewis (Fox Harbour) Airport	St. Lewis	Newfoundland and Labrador	CA	52.37280	-55.67390	74	America/St_Johns
YGB	CYGB	Texada Gillies Bay Airport	Texada	British Columbia	CA	49.69420	-124.51800	326	America/Vancouver
YGC	\N	Grande Cache Airport	Grande Cache	Alberta	CA	53.91690	-118.87400	4117	America/Edmonton
YGH	CYGH	Fort Good Hope Airport	Fort Good Hope	Northwest Territories	CA	66.24080	-128.65100	268	America/Edmonton
YGJ	RJOH	Miho Yonago Airport	Yonago	Tottori	JP	35.49220	133.23599	20	Asia/Tokyo
YGK	CYGK	Kingston Airport	Kingston	Ontario	CA	44.22530	-76.59690	305	America/Toronto
YGL	CYGL	La Grande Riviere Airport	Radisson	Quebec	CA	53.62530	-77.70420	639	America/Toronto
YGM	CYGM	Gimli Industrial Park Airport	Gimli	Manitoba	CA	50.62810	-97.04330	753	America/Winnipeg
YGO	CYGO	Gods Lake Narrows Airport	Gods Lake Narrows	Manitoba	CA	54.55890	-94.49140	617	America/Winnipeg
YGP	CYGP	Gaspe (Michel-Pouliot) Airport	Gaspe	Quebec	CA	48.77530	-64.47860	112	America/Toronto
YGQ	CYGQ	Geraldton Greenstone Regional Airport	Geraldton	Ontario	CA	49.77830	-86.93940	1144	America/Toronto
YGR	CYGR	Iles-de-la-Madeleine Airport	Iles-de-la-Madeleine	Quebec	CA	47.42470	-61.77810	35	America/Toronto
YGT	CYGT	Igloolik Airport	Igloolik	Nunavut	CA	69.36470	-81.81610	174	America/Toronto
YGV	CYGV	Havre St Pierre Airport	Havre St-Pierre	Quebec	CA	50.28190	-63.61140	124	America/Toronto
YGW	CYGW	Kuujjuarapik Airport	Kuujjuarapik	Quebec	CA	55.28190	-77.76530	34	America/Toronto
YGX	CYGX	Gillam Airport	Gillam	Manitoba	CA	56.35750	-94.71060	476	America/Winnipeg
YGZ	CYGZ	Grise Fiord Airport	Grise Fiord	Nunavut	CA	76.42610	-82.90920	146	America/Toronto
YHA	\N	Port Hope Simpson Airport	Port Hope Simpson	Newfoundland and Labrador	CA	52.52810	-56.28610	347	America/St_Johns
YHB	CYHB	Hudson Bay Airport	Hudson Bay	Saskatchewan	CA	52.81670	-102.31100	1175	America/Regina
YHD	CYHD	Dryden Regional Airport	Dryden	Ontario	CA	49.83170	-92.74420	1354	America/Winnipeg
YHE	CYHE	Hope Airport	Hope	British Columbia	CA	49.36830	-121.49800	128	America/Vancouver
YHF	CYHF	Hearst Rene Fontaine Municipal Airport	Hearst	Ontario	CA	49.71420	-83.68610	827	America/Toronto
YHG	\N	Charlottetown Airport	Charlottetown	Newfoundland and Labrador	CA	52.76500	-56.11560	209	America/St_Johns
YHI	CYHI	Ulukhaktok Holman Airport	Ulukhaktok	Northwest Territories	CA	70.76280	-117.80600	117	America/Edmonton
YHJ	ZSYH	Nanchang Yaohu Airport	Nanchang	Jiangxi	CN	28.70097	116.10769	151	Asia/Shanghai
YHK	CYHK	Gjoa Haven Airport	Gjoa Haven	Nunavut	CA	68.63560	-95.84970	152	America/Edmonton
YHM	CYHM	John C. Munro Hamilton International Airport	Hamilton	Ontario	CA	43.17360	-79.93500	780	America/Toronto
YHN	CYHN	Hornepayne Municipal Airport	Hornepayne	Ontario	CA	49.19310	-84.75890	1099	America/Toronto
YHO	CYHO	Hopedale Airport	Hopedale	Newfoundland and Labrador	CA	55.44830	-60.22860	39	America/Halifax
YHP	\N	Poplar Hill Airport	Poplar Hill	Ontario	CA	52.11330	-94.25560	1095	America/Winnipeg
YHR	CYHR	Chevery Airport	Chevery	Quebec	CA	50.46890	-59.63670	39	America/Blanc-Sablon
YHS	\N	Sechelt-Gibsons Airport	Sechelt-Gibsons	British Columbia	CA	49.46060	-123.71900	250	America/Vancouver
YHT	CYHT	Haines Junction Airport	Haines Junction	Yukon	CA	60.78920	-137.54601	2150	America/Whitehorse
YHU	CYHU	Montréal / St-Hubert Airport	Longueuil	Quebec	CA	45.51750	-73.41690	90	America/Toronto
YHY	CYHY	Hay River / Merlyn Carter Airport	Hay River	Northwest Territories	CA	60.83970	-115.78300	541	America/Edmonton
YHZ	CYHZ	Halifax Robert L. Stanfield International Airport	Halifax	Nova Scotia	CA	44.88080	-63.50860	477	America/Halifax
YIA	WAHI	Yogyakarta International Airport	Yogyakarta, Java Island	Yogyakarta	ID	-7.90417	110.05750	24	Asia/Jakarta
YIB	CYIB	Atikokan Municipal Airport	Atikokan	Ontario	CA	48.77390	-91.63860	1408	America/Panama
YIE	ZBES	Aershan Yiershi Airport	Arxan	Inner Mongolia	CN	47.31056	119.91194	2918	Asia/Shanghai
YIF	CYIF	St Augustin Airport	St-Augustin	Quebec	CA	51.21170	-58.65830	20	America/Blanc-Sablon
YIH	ZHYC	Yichang Airport	Yichang	Hubei	CN	30.55655	111.47999	0	Asia/Shanghai
YIK	CYIK	Ivujivik Airport	Ivujivik	Quebec	CA	62.41730	-77.92530	126	America/Toronto
YIN	ZWYN	Yining Airport	Yining	Xinjiang	CN	43.95580	81.33030	0	Asia/Shanghai
YIO	CYIO	Pond Inlet Airport	Pond Inlet	Nunavut	CA	72.68330	-77.96670	181	America/Toronto
YIP	KYIP	Willow Run Airport	Detroit	Michigan	US	42.24027	-83.53146	716	America/New_York
YIV	CYIV	Island Lake Airport	Island Lake	Manitoba	CA	53.85720	-94.65360	770	America/Winnipeg
YIW	ZSYW	Yiwu Airport	Yiwu	Zhejiang	CN	29.34470	120.03200	262	Asia/Shanghai
YJA	CYJA	Jasper Airport	Jasper	Alberta	CA	52.99670	-118.05900	3350	America/Edmonton
YJF	CYJF	Fort Liard Airport	Fort Liard	Northwest Territories	CA	60.23580	-123.46900	708	America/Edmonton
YJN	CYJN	St-Jean Airport	Saint Jean	Quebec	CA	45.29440	-73.28110	136	America/Toronto
YJP	\N	Hinton / Jasper-Hinton Airport	Hinton	Alberta	CA	53.31920	-117.75300	4006	America/Edmonton
YJS	ZKSE	Samjiyon Airport	Samjiyon	Yanggang-do	KP	41.90590	128.41000	4547	Asia/Pyongyang
YJT	CYJT	Stephenville Airport	Stephenville	Newfoundland and Labrador	CA	48.54420	-58.55000	84	America/St_Johns
YKA	CYKA	Kamloops Airport	Kamloops	British Columbia	CA	50.70220	-120.44400	1133	America/Vancouver
YKC	CYKC	Collins Bay Airport	Collins Bay	Saskatchewan	CA	58.23610	-103.67800	1341	America/Regina
YKD	\N	Kincardine Airport	Kincardine	Ontario	CA	44.20140	-81.60670	772	America/Toronto
YKE	\N	Knee Lake Airport	Knee Lake	Manitoba	CA	54.91530	-94.79810	625	America/Winnipeg
YKF	CYKF	Kitchener / Waterloo Airport	Waterloo	Ontario	CA	43.46080	-80.37860	1055	America/Toronto
YKG	CYAS	Kangirsuk Airport	Kangirsuk	Quebec	CA	60.02720	-69.99920	403	America/Toronto
YKH	ZYYK	Yingkou Lanqi Airport	Yingkou	Liaoning	CN	40.54252	122.35860	6	Asia/Shanghai
YKJ	CYKJ	Key Lake Airport	Key Lake	Saskatchewan	CA	57.25610	-105.61800	1679	America/Regina
YKL	CYKL	Schefferville Airport	Schefferville	Quebec	CA	54.80530	-66.80530	1709	America/Toronto
YKM	KYKM	Yakima Air Trml/Mcallister Field	Yakima	Washington	US	46.56817	-120.54406	1099	America/Los_Angeles
YKN	KYKN	Chan Gurney Municipal Airport	Yankton	South Dakota	US	42.91668	-97.38593	1306	America/Chicago
YKO	LTCW	Yüksekova Selahaddin Eyyubi Airport	Yüksekova	Hakkari	TR	37.54967	44.23750	6096	Europe/Istanbul
YKQ	CYKQ	Waskaganish Airport	Waskaganish	Quebec	CA	51.47330	-78.75830	80	America/Toronto
YKS	UEEE	Yakutsk Airport	Yakutsk	Chukot	RU	62.09330	129.77100	325	Asia/Yakutsk
YKU	\N	Chisasibi Airport	Chisasibi	Quebec	CA	53.80560	-78.91690	43	America/Toronto
YKX	CYKX	Kirkland Lake Airport	Kirkland Lake	Ontario	CA	48.21030	-79.98140	1157	America/Toronto
YKY	CYKY	Kindersley Airport	Kindersley	Saskatchewan	CA	51.51750	-109.18100	2277	America/Regina
YLB	CYLB	Lac La Biche Airport	Lac La Biche	Alberta	CA	54.77030	-112.03200	1884	America/Edmonton
YLC	CYLC	Kimmirut Airport	Kimmirut	Nunavut	CA	62.85000	-69.88330	175	America/Toronto
YLD	CYLD	Chapleau Airport	Chapleau	Ontario	CA	47.82000	-83.34670	1470	America/Toronto
YLE	\N	Whati Airport	Whati	Northwest Territories	CA	63.13170	-117.24600	882	America/Edmonton
YLG	YYAL	Yalgoo Airport	Yalgoo	Western Australia	AU	-28.35530	116.68400	0	Australia/Perth
YLH	CYLH	Lansdowne House Airport	Lansdowne House	Ontario	CA	52.19560	-87.93420	834	America/Toronto
YLI	EFYL	Ylivieska Airport	\N	Northern Ostrobothnia	FI	64.06050	24.71600	252	Europe/Helsinki
YLJ	CYLJ	Meadow Lake Airport	Meadow Lake	Saskatchewan	CA	54.12530	-108.52300	1576	America/Regina
YLK	CYLS	Barrie-Orillia (Lake Simcoe Regional Airport)	Barrie-Orillia	Ontario	CA	44.48530	-79.55560	972	America/Toronto
YLL	CYLL	Lloydminster Airport	Lloydminster	Alberta	CA	53.30920	-110.07300	2193	America/Edmonton
YLQ	CYLQ	La Tuque Airport	La Tuque	Quebec	CA	47.40970	-72.78890	548	America/Toronto
YLR	CYLR	Leaf Rapids Airport	Leaf Rapids	Manitoba	CA	56.51330	-99.98530	959	America/Winnipeg
YLS	\N	Lebel-sur-Quevillon Airport	Lebel-sur-Quevillon	Quebec	CA	49.03030	-77.01720	960	America/Toronto
YLT	CYLT	Alert Airport	Alert	Nunavut	CA	82.51780	-62.28060	100	America/Toronto
YLV	UBEE	Yevlakh Airport	Yevlakh	Yevlax-City	AZ	40.63190	47.14190	49	Asia/Baku
YLW	CYLW	Kelowna Airport	Kelowna	British Columbia	CA	49.95610	-119.37800	1409	America/Vancouver
YLX	ZGYL	Yulin Fumian Airport	Yulin	Guangxi	CN	22.43806	110.12083	449	Asia/Shanghai
YLY	CYNJ	Langley Airport	Langley	British Columbia	CA	49.10080	-122.63100	34	America/Vancouver
YMA	CYMA	Mayo Airport	Mayo	Yukon	CA	63.61640	-135.86800	1653	America/Vancouver
YMB	\N	Merritt Airport	Merritt	British Columbia	CA	50.12280	-120.74700	2080	America/Vancouver
YME	CYME	Matane Airport	Matane	Quebec	CA	48.85690	-67.45330	102	America/Toronto
YMG	CYMG	Manitouwadge Airport	Manitouwadge	Ontario	CA	49.08390	-85.86060	1198	America/Toronto
YMH	CYMH	Mary's Harbour Airport	Mary's Harbour	Newfoundland and Labrador	CA	52.30280	-55.84720	38	America/St_Johns
YMJ	CYMJ	Moose Jaw Air Vice Marshal C. M. McEwen Airport	Moose Jaw	Saskatchewan	CA	50.33030	-105.55900	1892	America/Regina
YMK	USDK	Mys Kamenny Airport	Mys Kamennyi	Yamalo-Nenets	RU	68.48300	73.56700	98	Asia/Yekaterinburg
YML	CYML	Charlevoix Airport	Charlevoix	Quebec	CA	47.59750	-70.22390	977	America/Toronto
YMM	CYMM	Fort McMurray Airport	Fort McMurray	Alberta	CA	56.65330	-111.22200	1211	America/Edmonton
YMN	CYFT	Makkovik Airport	Makkovik	Newfoundland and Labrador	CA	55.07690	-59.18640	234	America/Halifax
YMO	CYMO	Moosonee Airport	Moosonee	Ontario	CA	51.29110	-80.60780	30	America/Toronto
YMS	SPMS	Moises Benzaquen Rengifo Airport	Yurimaguas	Loreto	PE	-5.89377	-76.11820	587	America/Lima
YMT	CYMT	Chapais Airport	Chibougamau	Quebec	CA	49.77190	-74.52810	1270	America/Toronto
YMW	CYMW	Maniwaki Airport	Maniwaki	Quebec	CA	46.27280	-75.99060	656	America/Toronto
YMX	CYMX	Montréal (Mirabel) Airport	Mirabel	Quebec	CA	45.67950	-74.03870	270	America/Toronto
YNA	CYNA	Natashquan Airport	Natashquan	Quebec	CA	50.19000	-61.78920	39	America/Toronto
YNB	OEYN	Yenbo Airport	\N	Al-Madinah-al-Munawwarah	SA	24.14420	38.06340	26	Asia/Riyadh
YNC	CYNC	Wemindji Airport	Wemindji	Quebec	CA	53.01060	-78.83110	66	America/Toronto
YND	CYND	Ottawa / Gatineau Airport	Gatineau	Quebec	CA	45.52170	-75.56360	211	America/Toronto
YNE	CYNE	Norway House Airport	Norway House	Manitoba	CA	53.95830	-97.84420	734	America/Winnipeg
YNG	KYNG	Youngstown/Warren Regional Airport	Youngstown/Warren	Ohio	US	41.26159	-80.68037	1192	America/New_York
YNH	CYNH	Hudsons Hope Airport	Hudson's Hope	British Columbia	CA	56.03560	-121.97600	2220	America/Dawson_Creek
YNJ	ZYYJ	Yanji Chaoyangchuan Airport	Yanji	Jilin	CN	42.88280	129.45100	624	Asia/Shanghai
YNL	CYNL	Points North Landing Airport	Points North Landing	Saskatchewan	CA	58.27670	-104.08200	1605	America/Regina
YNM	CYNM	Matagami Airport	Matagami	Quebec	CA	49.76170	-77.80280	918	America/Toronto
YNN	CYNN	Nejanilini Lake Airport	Nejanilini Lake	Manitoba	CA	59.48750	-97.78030	1000	America/Winnipeg
YNO	\N	North Spirit Lake Airport	North Spirit Lake	Ontario	CA	52.49000	-92.97110	1082	America/Winnipeg
YNP	\N	Natuashish Airport	Natuashish	Newfoundland and Labrador	CA	55.91390	-61.18440	30	America/Goose_Bay
YNS	CYHH	Nemiscau Airport	Nemiscau	Quebec	CA	51.69110	-76.13560	802	America/Toronto
YNT	ZSYT	Penglai Intl	Yantai	Shandong	CN	37.65722	120.98722	154	Asia/Shanghai
YNX	\N	Snap Lake Airport	Snap Lake	Northwest Territories	CA	63.59360	-110.90600	1557	America/Edmonton
YNY	RKNY	Yangyang International Airport	Sokcho / Gangneung	Gangwon-do	KR	38.06130	128.66901	241	Asia/Seoul
YNZ	ZSYN	Yancheng Airport	Yancheng	Jiangsu	CN	33.42583	120.20306	0	Asia/Shanghai
YOA	CYOA	Ekati Airport	Ekati	Northwest Territories	CA	64.69890	-110.61500	1536	America/Edmonton
YOC	CYOC	Old Crow Airport	Old Crow	Yukon	CA	67.57060	-139.83900	824	America/Vancouver
YOD	CYOD	CFB Cold Lake	Cold Lake	Alberta	CA	54.40500	-110.27900	1775	America/Edmonton
YOE	\N	Donnelly Airport	Donnelly	Alberta	CA	55.70940	-117.09400	1949	America/Edmonton
YOG	\N	Ogoki Post Airport	Ogoki Post	Ontario	CA	51.65860	-85.90170	594	America/Toronto
YOH	CYOH	Oxford House Airport	Oxford House	Manitoba	CA	54.93330	-95.27890	663	America/Winnipeg
YOJ	CYOJ	High Level Airport	High Level	Alberta	CA	58.62140	-117.16500	1110	America/Edmonton
YOL	DNYO	Yola Airport	Yola	Adamawa	NG	9.25755	12.43040	599	Africa/Lagos
YOO	CYOO	Oshawa Airport	Oshawa	Ontario	CA	43.92280	-78.89500	460	America/Toronto
YOP	CYOP	Rainbow Lake Airport	Rainbow Lake	Alberta	CA	58.49140	-119.40800	1759	America/Edmonton
YOS	CYOS	Owen Sound / Billy Bishop Regional Airport	Owen Sound	Ontario	CA	44.59030	-80.83750	1007	America/Toronto
YOT	LLYT	Yotvata Airfield	Yotvata	Southern District	IL	29.90620	35.06670	300	Asia/Jerusalem
YOW	CYOW	Ottawa / Macdonald-Cartier International Airport	Ottawa	Ontario	CA	45.32250	-75.66920	374	America/Toronto
YPA	CYPA	Prince Albert (Glass Field) Airport	Prince Albert	Saskatchewan	CA	53.21420	-105.67300	1405	America/Regina
YPB	\N	Port Alberni Airport	Port Alberni	British Columbia	CA	49.32190	-124.93100	250	America/Vancouver
YPC	CYPC	Paulatuk (Nora Aliqatchialuk Ruben) Airport	Paulatuk	Northwest Territories	CA	69.36084	-124.07547	15	America/Edmonton
YPD	\N	Parry Sound Area Municipal Airport	Parry Sound	Ontario	CA	45.25750	-79.82970	832	America/Toronto
YPE	CYPE	Peace River Airport	Peace River	Alberta	CA	56.22690	-117.44700	1873	America/Edmonton
YPG	CYPG	Southport Airport	Portage	Manitoba	CA	49.90310	-98.27390	885	America/Winnipeg
YPH	CYPH	Inukjuak Airport	Inukjuak	Quebec	CA	58.47190	-78.07690	83	America/Toronto
YPJ	CYLA	Aupaluk Airport	Aupaluk	Quebec	CA	59.29670	-69.59970	119	America/Toronto
YPK	CYPK	Pitt Meadows Airport	Pitt Meadows	British Columbia	CA	49.21610	-122.71000	11	America/Vancouver
YPL	CYPL	Pickle Lake Airport	Pickle Lake	Ontario	CA	51.44640	-90.21420	1267	America/Panama
YPM	CYPM	Pikangikum Airport	Pikangikum	Ontario	CA	51.81970	-93.97330	1114	America/Winnipeg
YPN	CYPN	Port Menier Airport	Port-Menier	Quebec	CA	49.83640	-64.28860	167	America/Toronto
YPO	CYPO	Peawanuck Airport	Peawanuck	Ontario	CA	54.98810	-85.44330	173	America/Toronto
YPQ	CYPQ	Peterborough Airport	Peterborough	Ontario	CA	44.23000	-78.36330	628	America/Toronto
YPR	CYPR	Prince Rupert Airport	Prince Rupert	British Columbia	CA	54.28610	-130.44501	116	America/Vancouver
YPS	CYPD	Port Hawkesbury Airport	Port Hawkesbury	Nova Scotia	CA	45.65670	-61.36810	377	America/Halifax
YPW	CYPW	Powell River Airport	Powell River	British Columbia	CA	49.83420	-124.50000	425	America/Vancouver
YPX	CYPX	Puvirnituq Airport	Puvirnituq	Quebec	CA	60.05060	-77.28690	74	America/Toronto
YPY	CYPY	Fort Chipewyan Airport	Fort Chipewyan	Alberta	CA	58.76720	-111.11700	761	America/Edmonton
YPZ	CYPZ	Burns Lake Airport	Burns Lake	British Columbia	CA	54.37640	-125.95100	2343	America/Vancouver
YQA	CYQA	Muskoka Airport	Muskoka	Ontario	CA	44.97470	-79.30330	925	America/Toronto
YQB	CYQB	Québec City Jean Lesage International Airport	Quebec City	Quebec	CA	46.79110	-71.39330	244	America/Toronto
YQC	CYHA	Quaqtaq Airport	Quaqtaq	Quebec	CA	61.04640	-69.61780	103	America/Toronto
YQD	CYQD	The Pas Airport	The Pas	Manitoba	CA	53.97140	-101.09100	887	America/Winnipeg
YQF	CYQF	Red Deer Regional Airport	Red Deer	Alberta	CA	52.18220	-113.89400	2968	America/Edmonton
YQG	CYQG	Windsor Airport	Windsor	Ontario	CA	42.27560	-82.95560	622	America/Toronto
YQH	CYQH	Watson Lake Airport	Watson Lake	Yukon	CA	60.11640	-128.82201	2255	America/Vancouver
YQI	CYQI	Yarmouth Airport	Yarmouth	Nova Scotia	CA	43.82690	-66.08810	141	America/Halifax
YQK	CYQK	Kenora Airport	Kenora	Ontario	CA	49.78830	-94.36310	1332	America/Winnipeg
YQL	CYQL	Lethbridge Airport	Lethbridge	Alberta	CA	49.63030	-112.80000	3048	America/Edmonton
YQM	CYQM	Moncton / Greater Moncton International Airport	Moncton	New Brunswick	CA	46.11220	-64.67860	232	America/Halifax
YQN	CYQN	Nakina Airport	Nakina	Ontario	CA	50.18280	-86.69640	1057	America/Toronto
YQQ	CYQQ	Comox Airport	Comox	British Columbia	CA	49.71080	-124.88700	84	America/Vancouver
YQR	CYQR	Regina International Airport	Regina	Saskatchewan	CA	50.43190	-104.66600	1894	America/Regina
YQS	CYQS	St Thomas Municipal Airport	St Thomas	Ontario	CA	42.77000	-81.11080	778	America/Toronto
YQT	CYQT	Thunder Bay Airport	Thunder Bay	Ontario	CA	48.37190	-89.32390	653	America/Toronto
YQU	CYQU	Grande Prairie Airport	Grande Prairie	Alberta	CA	55.17970	-118.88500	2195	America/Edmonton
YQV	CYQV	Yorkton Municipal Airport	Yorkton	Saskatchewan	CA	51.26470	-102.46200	1635	America/Regina
YQW	CYQW	North Battleford Airport	North Battleford	Saskatchewan	CA	52.76920	-108.24400	1799	America/Regina
YQX	CYQX	Gander International Airport	Gander	Newfoundland and Labrador	CA	48.93690	-54.56810	496	America/St_Johns
YQY	CYQY	Sydney / J.A. Douglas McCurdy Airport	Sydney	Nova Scotia	CA	46.16140	-60.04780	203	America/Glace_Bay
YQZ	CYQZ	Quesnel Airport	Quesnel	British Columbia	CA	53.02610	-122.51000	1789	America/Vancouver
YRA	CYRA	Rae Lakes Airport	Gameti	Northwest Territories	CA	64.11610	-117.31000	723	America/Edmonton
YRB	CYRB	Resolute Bay Airport	Resolute Bay	Nunavut	CA	74.71690	-94.96940	215	America/Winnipeg
YRF	CYCA	Cartwright Airport	Cartwright	Newfoundland and Labrador	CA	53.68280	-57.04190	40	America/Halifax
YRG	\N	Rigolet Airport	Rigolet	Newfoundland and Labrador	CA	54.17970	-58.45750	180	America/Halifax
YRI	CYRI	Riviere-du-Loup Airport	Riviere-du-Loup	Quebec	CA	47.76440	-69.58470	427	America/Toronto
YRJ	CYRJ	Roberval Airport	Roberval	Quebec	CA	48.52000	-72.26560	586	America/Toronto
YRL	CYRL	Red Lake Airport	Red Lake	Ontario	CA	51.06690	-93.79310	1265	America/Winnipeg
YRM	CYRM	Rocky Mountain House Airport	Rocky Mountain House	Alberta	CA	52.42970	-114.90400	3244	America/Edmonton
YRO	CYRO	Ottawa / Rockcliffe Airport	Ottawa	Ontario	CA	45.46030	-75.64610	188	America/Toronto
YRQ	CYRQ	Trois-Rivieres Airport	Trois-Rivieres	Quebec	CA	46.35280	-72.67940	199	America/Toronto
YRS	CYRS	Red Sucker Lake Airport	Red Sucker Lake	Manitoba	CA	54.16720	-93.55720	729	America/Winnipeg
YRT	CYRT	Rankin Inlet Airport	Rankin Inlet	Nunavut	CA	62.81140	-92.11580	94	America/Winnipeg
YRV	CYRV	Revelstoke Airport	Revelstoke	British Columbia	CA	50.96670	-118.18300	1459	America/Vancouver
YSA	\N	Sable Island Landing Strip	Sable Island	Nova Scotia	CA	43.93035	-59.95977	0	America/Halifax
YSB	CYSB	Sudbury Airport	Falconbridge	Ontario	CA	46.62500	-80.79890	1141	America/Toronto
YSC	CYSC	Sherbrooke Airport	Sherbrooke	Quebec	CA	45.43860	-71.69140	792	America/Toronto
YSE	CYSE	Squamish Airport	Squamish	British Columbia	CA	49.78170	-123.16200	171	America/Vancouver
YSF	CYSF	Stony Rapids Airport	Stony Rapids	Saskatchewan	CA	59.25030	-105.84100	805	America/Regina
YSG	CYLK	Lutselk'e Airport	Lutselk'e	Northwest Territories	CA	62.41830	-110.68200	596	America/Edmonton
YSH	CYSH	Smiths Falls-Montague (Russ Beach) Airport	Smiths Falls	Ontario	CA	44.94580	-75.94060	416	America/Toronto
YSJ	CYSJ	Saint John Airport	Saint John	New Brunswick	CA	45.31610	-65.89030	357	America/Halifax
YSK	CYSK	Sanikiluaq Airport	Sanikiluaq	Nunavut	CA	56.53780	-79.24670	104	America/Iqaluit
YSL	CYSL	St Leonard Airport	St Leonard	New Brunswick	CA	47.15750	-67.83470	793	America/Moncton
YSM	CYSM	Fort Smith Airport	Fort Smith	Northwest Territories	CA	60.02030	-111.96200	671	America/Edmonton
YSN	CZAM	Salmon Arm Airport	Salmon Arm	British Columbia	CA	50.68280	-119.22900	1751	America/Vancouver
YSO	\N	Postville Airport	Postville	Newfoundland and Labrador	CA	54.91060	-59.78670	193	America/Halifax
YSP	CYSP	Marathon Airport	Marathon	Ontario	CA	48.75530	-86.34440	1035	America/Toronto
YSQ	ZYSQ	Songyuan Chaganhu Airport	Songyuan	Jilin	CN	44.93811	124.55018	459	Asia/Shanghai
YST	CYST	St. Theresa Point Airport	St. Theresa Point	Manitoba	CA	53.84560	-94.85190	773	America/Winnipeg
YSU	CYSU	Summerside Airport	Summerside	Prince Edward Island	CA	46.44060	-63.83360	56	America/Halifax
YSY	CYSY	Sachs Harbour (David Nasogaluak Jr. Saaryuaq) Airport	Sachs Harbour	Northwest Territories	CA	71.99390	-125.24300	282	America/Edmonton
YTA	CYTA	Pembroke Airport	Pembroke	Ontario	CA	45.86440	-77.25170	529	America/Toronto
YTD	CZLQ	Thicket Portage Airport	Thicket Portage	Manitoba	CA	55.31890	-97.70780	678	America/Winnipeg
YTE	CYTE	Cape Dorset Airport	Cape Dorset	Nunavut	CA	64.23000	-76.52670	164	America/Toronto
YTF	CYTF	Alma Airport	Alma	Quebec	CA	48.50890	-71.64190	445	America/Toronto
YTH	CYTH	Thompson Airport	Thompson	Manitoba	CA	55.80110	-97.86420	729	America/Winnipeg
YTL	CYTL	Big Trout Lake Airport	Big Trout Lake	Ontario	CA	53.81780	-89.89690	729	America/Winnipeg
YTM	CYFJ	La Macaza / Mont-Tremblant International Inc Airport	Riviere Rouge	Quebec	CA	46.40940	-74.78000	827	America/Toronto
YTQ	CYTQ	Tasiujaq Airport	Tasiujaq	Quebec	CA	58.66780	-69.95580	122	America/Toronto
YTR	CYTR	CFB Trenton	Trenton	Ontario	CA	44.11890	-77.52810	283	America/Toronto
YTS	CYTS	Timmins Victor M. Power Airport	Timmins	Ontario	CA	48.56970	-81.37670	967	America/Toronto
YTT	\N	Tisdale Airport	Tisdale	Saskatchewan	CA	52.83670	-104.06700	1525	America/Regina
YTW	ZWYT	Yutian Wanfang Airport	Yutian	Xinjiang	CN	36.81083	81.78083	4731	Asia/Shanghai
YTX	\N	Telegraph Creek Airport	Telegraph Creek	British Columbia	CA	57.91670	-131.11700	1100	America/Vancouver
YTY	ZSYA	Yangzhou Taizhou Airport	Yangzhou	Jiangsu	CN	32.56340	119.71980	7	Asia/Shanghai
YTZ	CYTZ	Billy Bishop Toronto City Airport	Toronto	Ontario	CA	43.62750	-79.39620	252	America/Toronto
YUB	CYUB	Tuktoyaktuk Airport	Tuktoyaktuk	Northwest Territories	CA	69.43330	-133.02600	15	America/Edmonton
YUD	CYMU	Umiujaq Airport	Umiujaq	Quebec	CA	56.53610	-76.51830	250	America/Toronto
YUE	YYND	Yuendumu Airport	\N	Northern Territory	AU	-22.25420	131.78200	2205	Australia/Darwin
YUL	CYUL	Montréal-Pierre Elliott Trudeau International Airport	Dorval	Quebec	CA	45.47060	-73.74080	118	America/Toronto
YUM	KNYL	Yuma Mcas/Yuma International Airport	Yuma	Arizona	US	32.65592	-114.60640	213	America/Phoenix
YUS	ZYLS	Yushu Batang Airport	Yushu	Qinghai	CN	32.83639	97.03639	12816	Asia/Shanghai
YUT	CYUT	Repulse Bay Airport	Repulse Bay	Nunavut	CA	66.52140	-86.22470	80	America/Winnipeg
YUX	CYUX	Hall Beach Airport	Hall Beach	Nunavut	CA	68.77610	-81.24360	27	America/Toronto
YUY	CYUY	Rouyn-Noranda Airport	McWatters	Quebec	CA	48.20610	-78.83560	988	America/Toronto
YVA	FMCN	Iconi Airport	Moroni	Grande Comore	KM	-11.71080	43.24390	33	Indian/Comoro
YVB	CYVB	Bonaventure Airport	Bonaventure	Quebec	CA	48.07110	-65.46030	123	America/Toronto
YVC	CYVC	La Ronge (Barber Field) Airport	La Ronge	Saskatchewan	CA	55.15140	-105.26200	1242	America/Regina
YVE	CYVK	Vernon Airport	Vernon	British Columbia	CA	50.24810	-119.33100	1140	America/Vancouver
YVG	CYVG	Vermilion Airport	Vermilion	Alberta	CA	53.35580	-110.82400	2025	America/Edmonton
YVM	CYVM	Qikiqtarjuaq Airport	Qikiqtarjuaq	Nunavut	CA	67.54580	-64.03140	21	America/Toronto
YVO	CYVO	Val-d'Or Airport	Bourlamaque	Quebec	CA	48.05330	-77.78280	1107	America/Toronto
YVP	CYVP	Kuujjuaq Airport	Kuujjuaq	Quebec	CA	58.09610	-68.42690	129	America/Toronto
YVQ	CYVQ	Norman Wells Airport	Norman Wells	Northwest Territories	CA	65.28160	-126.79800	238	America/Edmonton
YVR	CYVR	Vancouver International Airport	Richmond	British Columbia	CA	49.19390	-123.18400	14	America/Vancouver
YVT	CYVT	Buffalo Narrows Airport	Buffalo Narrows	Saskatchewan	CA	55.84190	-108.41800	1423	America/Regina
YVV	CYVV	Wiarton Airport	Wiarton	Ontario	CA	44.74580	-81.10720	729	America/Toronto
YVZ	CYVZ	Deer Lake Airport	Deer Lake	Ontario	CA	52.65580	-94.06140	1092	America/Winnipeg
YWA	CYWA	Petawawa Airport	Petawawa	Ontario	CA	45.95220	-77.31920	427	America/Toronto
YWB	CYKG	Kangiqsujuaq (Wakeham Bay) Airport	Kangiqsujuaq	Quebec	CA	61.58860	-71.92940	501	America/Toronto
YWG	CYWG	Winnipeg James Armstrong Richardson International Airport	Winnipeg	Manitoba	CA	49.91000	-97.23990	783	America/Winnipeg
YWH	CYWH	Victoria Harbour Airport	Victoria	British Columbia	CA	48.41667	-123.36667	0	America/Vancouver
YWJ	CYWJ	Deline Airport	Deline	Northwest Territories	CA	65.21110	-123.43600	703	America/Edmonton
YWK	CYWK	Wabush Airport	Wabush	Newfoundland and Labrador	CA	52.92190	-66.86440	1808	America/Halifax
YWL	CYWL	Williams Lake Airport	Williams Lake	British Columbia	CA	52.18310	-122.05400	3085	America/Vancouver
YWM	\N	Williams Harbour Airport	Williams Harbour	Newfoundland and Labrador	CA	52.56690	-55.78470	70	America/St_Johns
YWP	CYWP	Webequie Airport	Webequie	Ontario	CA	52.95939	-87.37487	685	America/Toronto
YWY	CYWY	Wrigley Airport	Wrigley	Northwest Territories	CA	63.20940	-123.43700	489	America/Edmonton
YXC	CYXC	Cranbrook / Canadian Rockies Airport	Cranbrook	British Columbia	CA	49.61080	-115.78200	3082	America/Edmonton
YXE	CYXE	Saskatoon John G. Diefenbaker International Airport	Saskatoon	Saskatchewan	CA	52.17080	-106.70000	1653	America/Regina
YXH	CYXH	Medicine Hat Airport	Medicine Hat	Alberta	CA	50.01890	-110.72100	2352	America/Edmonton
YXJ	CYXJ	Fort St. John Airport	Fort Saint John	British Columbia	CA	56.23810	-120.74000	2280	America/Dawson_Creek
YXK	CYXK	Rimouski Airport	Rimouski	Quebec	CA	48.47810	-68.49690	82	America/Toronto
YXL	CYXL	Sioux Lookout Airport	Sioux Lookout	Ontario	CA	50.11390	-91.90530	1258	America/Winnipeg
YXN	CYXN	Whale Cove Airport	Whale Cove	Nunavut	CA	62.24000	-92.59810	40	America/Winnipeg
YXP	CYXP	Pangnirtung Airport	Pangnirtung	Nunavut	CA	66.14500	-65.71360	75	America/Toronto
YXQ	CYXQ	Beaver Creek Airport	Beaver Creek	Yukon	CA	62.41030	-140.86700	2131	America/Whitehorse
YXR	CYXR	Earlton (Timiskaming Regional) Airport	Earlton	Ontario	CA	47.69740	-79.84735	800	America/Toronto
YXS	CYXS	Prince George Airport	Prince George	British Columbia	CA	53.88940	-122.67900	2267	America/Vancouver
YXT	CYXT	Terrace Airport	Terrace	British Columbia	CA	54.46850	-128.57600	713	America/Vancouver
YXU	CYXU	London Airport	London	Ontario	CA	43.03560	-81.15390	912	America/Toronto
YXX	CYXX	Abbotsford Airport	Abbotsford	British Columbia	CA	49.02530	-122.36100	195	America/Vancouver
YXY	CYXY	Erik Nielsen Whitehorse International Airport	Whitehorse	Yukon	CA	60.70960	-135.06700	2317	America/Whitehorse
YXZ	CYXZ	Wawa Airport	Wawa	Ontario	CA	47.96670	-84.78670	942	America/Toronto
YYA	ZGYY	Yueyang Sanhe Airport	Yueyang	Hunan	CN	29.31400	113.27800	230	Asia/Shanghai
YYB	CYYB	North Bay Airport	North Bay	Ontario	CA	46.36360	-79.42280	1215	America/Toronto
YYC	CYYC	Calgary International Airport	Calgary	Alberta	CA	51.11390	-114.02000	3557	America/Edmonton
YYD	CYYD	Smithers Airport	Smithers	British Columbia	CA	54.82470	-127.18300	1712	America/Vancouver
YYE	CYYE	Fort Nelson Airport	Fort Nelson	British Columbia	CA	58.83640	-122.59700	1253	America/Fort_Nelson
YYF	CYYF	Penticton Airport	Penticton	British Columbia	CA	49.46310	-119.60200	1129	America/Vancouver
YYG	CYYG	Charlottetown Airport	Charlottetown	Prince Edward Island	CA	46.29000	-63.12110	160	America/Halifax
YYH	CYYH	Taloyoak Airport	Taloyoak	Nunavut	CA	69.54670	-93.57670	92	America/Edmonton
YYJ	CYYJ	Victoria International Airport	Victoria	British Columbia	CA	48.64690	-123.42600	63	America/Vancouver
YYL	CYYL	Lynn Lake Airport	Lynn Lake	Manitoba	CA	56.86390	-101.07600	1170	America/Winnipeg
YYM	CYYM	Cowley Airport	Cowley	Alberta	CA	49.63640	-114.09400	3876	America/Edmonton
YYN	CYYN	Swift Current Airport	Swift Current	Saskatchewan	CA	50.29190	-107.69100	2680	America/Regina
YYQ	CYYQ	Churchill Airport	Churchill	Manitoba	CA	58.73920	-94.06500	94	America/Winnipeg
YYR	CYYR	Goose Bay Airport	Goose Bay	Newfoundland and Labrador	CA	53.31920	-60.42580	160	America/Goose_Bay
YYT	CYYT	St. John's International Airport	Saint John	Newfoundland and Labrador	CA	47.61860	-52.75190	461	America/St_Johns
YYU	CYYU	Kapuskasing Airport	Kapuskasing	Ontario	CA	49.41390	-82.46750	743	America/Toronto
YYW	CYYW	Armstrong Airport	Armstrong	Ontario	CA	50.29030	-88.90970	1058	America/Toronto
YYY	CYYY	Mont-Joli Airport	Mont Jolie	Quebec	CA	48.60860	-68.20810	172	America/Toronto
YYZ	CYYZ	Toronto Pearson International Airport	Mississauga	Ontario	CA	43.67720	-79.63060	569	America/Toronto
YZE	CYZE	Gore Bay Manitoulin Airport	Gore Bay	Ontario	CA	45.88530	-82.56780	635	America/Toronto
YZF	CYZF	Yellowknife Airport	Yellowknife	Northwest Territories	CA	62.46280	-114.44000	675	America/Edmonton
YZG	CYZG	Salluit Airport	Salluit	Quebec	CA	62.17940	-75.66720	743	America/Toronto
YZH	CYZH	Slave Lake Airport	Slave Lake	Alberta	CA	55.29310	-114.77700	1912	America/Edmonton
YZP	CYZP	Sandspit Airport	Sandspit	British Columbia	CA	53.25430	-131.81400	21	America/Vancouver
YZR	CYZR	Chris Hadfield Airport	Sarnia	Ontario	CA	42.99940	-82.30890	594	America/Toronto
YZS	CYZS	Coral Harbour Airport	Coral Harbour	Nunavut	CA	64.19330	-83.35940	210	America/Panama
YZT	CYZT	Port Hardy Airport	Port Hardy	British Columbia	CA	50.68060	-127.36700	71	America/Vancouver
YZU	CYZU	Whitecourt Airport	Whitecourt	Alberta	CA	54.14390	-115.78700	2567	America/Edmonton
YZV	CYZV	Sept-Iles Airport	Sept-Iles	Quebec	CA	50.22330	-66.26560	180	America/Toronto
YZW	CYZW	Teslin Airport	Teslin	Yukon	CA	60.17280	-132.74300	2313	America/Vancouver
YZX	CYZX	CFB Greenwood	Greenwood	Nova Scotia	CA	44.98440	-64.91690	92	America/Halifax
YZY	ZLZY	Ganzhou	Zhangye	Gansu	CN	38.80750	100.66083	5280	Asia/Shanghai
YZZ	\N	Trail Airport	Trail	British Columbia	CA	49.05560	-117.60900	1427	America/Vancouver
ZAC	CZAC	York Landing Airport	York Landing	Manitoba	CA	56.08940	-96.08920	621	America/Winnipeg
ZAD	LDZD	Zemunik Airport	Zadar	Zadarska	HR	44.10830	15.34670	289	Europe/Zagreb
ZAG	LDZA	Zagreb Airport	Zagreb	Zagrebacka	HR	45.74290	16.06880	353	Europe/Zagreb
ZAH	OIZH	Zahedan International Airport	Zahedan	Sistan-and-Baluchestan	IR	29.47570	60.90620	4564	Asia/Tehran
ZAJ	OAZJ	Zaranj Airport	Zaranj	\N	AF	30.97222	61.86583	1572	Asia/Kabul
ZAL	SCVD	Pichoy Airport	Valdivia	Los-Rios	CL	-39.65000	-73.08610	59	America/Santiago
ZAM	RPMZ	Zamboanga International Airport	Zamboanga City	Zamboanga-Peninsula	PH	6.92242	122.06000	33	Asia/Manila
ZAO	LFCC	Cahors-Lalbenque Airport	Cahors/Lalbenque	Occitanie	FR	44.35140	1.47528	912	Europe/Paris
ZAR	DNZA	Zaria Airport	Zaria	Kaduna	NG	11.13020	7.68581	2170	Africa/Lagos
ZAT	ZPZT	Zhaotong Airport	Zhaotong	Yunnan	CN	27.32560	103.75500	0	Asia/Shanghai
ZAZ	LEZG	Zaragoza Air Base	Zaragoza	Aragón	ES	41.66620	-1.04155	863	Europe/Madrid
ZBE	LKZA	Zabreh Ostrava Airport	Zabreh	Moravskoslezsky	CZ	49.92830	18.07830	791	Europe/Prague
ZBF	CZBF	Bathurst Airport	Bathurst	New Brunswick	CA	47.62970	-65.73890	193	America/Halifax
ZBL	YTNG	Thangool (Biloela) Airport	Biloela	Queensland	AU	-24.49390	150.57600	644	Australia/Brisbane
ZBM	CZBM	Bromont (Roland Desourdy) Airport	Bromont	Quebec	CA	45.29080	-72.74140	375	America/Toronto
ZBO	YBWN	Bowen Airport	\N	Queensland	AU	-20.01830	148.21500	8	Australia/Brisbane
ZBR	OIZC	Konarak Airport	Chabahar	Sistan-and-Baluchestan	IR	25.44330	60.38210	43	Asia/Tehran
ZBY	VLSB	Sayaboury Airport	Sayaboury	Xiagnabouli	LA	19.23300	101.73300	1247	Asia/Vientiane
ZCL	MMZC	General Leobardo C. Ruiz International Airport	Zacatecas	Zacatecas	MX	22.89710	-102.68700	7141	America/Mexico_City
ZCO	SCQP	La Araucanía Airport (Temuco)	Freire	Aisen	CL	-38.92583	-72.65167	321	America/Santiago
ZEC	FASC	Secunda Airport	Secunda	Mpumalanga	ZA	-26.52410	29.17010	5250	Africa/Johannesburg
ZEL	CBBC	Bella Bella (Campbell Island) Airport	Bella Bella	British Columbia	CA	52.18500	-128.15700	141	America/Vancouver
ZEM	CZEM	Eastmain River Airport	Eastmain River	Quebec	CA	52.22640	-78.52250	24	America/Toronto
ZER	VEZO	Zero Airport	\N	Arunachal Pradesh	IN	27.58830	93.82810	5403	Asia/Kolkata
ZFA	CZFA	Faro Airport	Faro	Yukon	CA	62.20750	-133.37601	2351	America/Vancouver
ZFD	CZFD	Fond-Du-Lac Airport	Fond-Du-Lac	Saskatchewan	CA	59.33440	-107.18200	814	America/Regina
ZFL	ZWZS	Zhaosu Tianma Airport	Zhaosu	Xinjiang	CN	43.08981	81.22912	5817	Asia/Shanghai
ZFM	CZFM	Fort Mcpherson Airport	Fort Mcpherson	Northwest Territories	CA	67.40750	-134.86099	116	America/Edmonton
ZFN	CZFN	Tulita Airport	Tulita	Northwest Territories	CA	64.90970	-125.57300	332	America/Edmonton
ZFW	\N	Fairview Airport	Fairview	Alberta	CA	56.08140	-118.43500	2166	America/Edmonton
ZGF	CZGF	Grand Forks Airport	Grand Forks	British Columbia	CA	49.01560	-118.43100	1720	America/Vancouver
ZGI	CZGI	Gods River Airport	Gods River	Manitoba	CA	54.83970	-94.07860	627	America/Winnipeg
ZGL	YSGW	South Galway Airport	\N	Queensland	AU	-25.68330	142.10800	116	Australia/Brisbane
ZGM	FLNA	Ngoma Airport	Ngoma	Southern	ZM	-15.96580	25.93330	3400	Africa/Lusaka
ZGR	CZGR	Little Grand Rapids Airport	Little Grand Rapids	Manitoba	CA	52.04560	-95.46580	1005	America/Winnipeg
ZGU	NVSQ	Gaua Island Airport	Gaua Island	Torba	VU	-14.21810	167.58701	0	Pacific/Efate
ZHA	ZGZJ	Zhanjiang Wuchuan Airport	Zhanjiang	Guangdong	CN	21.21440	110.35800	0	Asia/Shanghai
ZHI	LSZG	Grenchen Airport	\N	Solothurn	CH	47.18160	7.41719	1411	Europe/Zurich
ZHP	CZHP	High Prairie Airport	High Prairie	Alberta	CA	55.39360	-116.47500	1974	America/Edmonton
ZHY	ZLZW	Zhongwei Shapotou Airport	Zhongwei	Ningxia Hui Autonomous Region	CN	37.57278	105.15444	8202	Asia/Shanghai
ZHZ	EDAQ	Halle-Oppin Airport	Oppin	Sachsen-Anhalt	DE	51.55222	12.05389	348	Europe/Berlin
ZIA	UUBW	Ramenskoye Airport	Zhukovsky	Moscow-Oblast	RU	55.55330	38.15000	377	Europe/Moscow
ZIC	SCTO	Victoria Airport	Victoria	Araucania	CL	-38.24560	-72.34860	1148	America/Santiago
ZIG	GOGG	Ziguinchor Airport	Ziguinchor	Ziguinchor	SN	12.55560	-16.28180	75	Africa/Dakar
ZIH	MMZH	Ixtapa Zihuatanejo International Airport	Ixtapa	Guerrero	MX	17.60160	-101.46100	26	America/Mexico_City
ZIN	LSMI	Interlaken Air Base	\N	Bern	CH	46.67660	7.87908	0	Europe/Zurich
ZIX	UEVV	Zhigansk Airport	Zhigansk	Chukot	RU	66.79650	123.36100	292	Asia/Yakutsk
ZJG	CZJG	Jenpeg Airport	Jenpeg	Manitoba	CA	54.51890	-98.04610	729	America/Winnipeg
ZJI	LSZL	Locarno Airport	\N	Ticino	CH	46.16080	8.87861	650	Europe/Zurich
ZJN	CZJN	Swan River Airport	Swan River	Manitoba	CA	52.12060	-101.23600	1100	America/Winnipeg
ZKB	FLKY	Kasaba Bay Airport	Kasaba Bay	Northern	ZM	-8.52500	30.66300	2780	Africa/Lusaka
ZKE	CZKE	Kashechewan Airport	Kashechewan	Ontario	CA	52.28250	-81.67780	35	America/Toronto
ZKP	UESU	Zyryanka Airport	Zyryanka	Chukot	RU	65.73670	150.70500	181	Asia/Magadan
ZLO	MMZO	Playa De Oro International Airport	Manzanillo	Colima	MX	19.14480	-104.55900	30	America/Mexico_City
ZLR	SCLN	Municipal de Linares Airport	Linares	Maule	CL	-35.86170	-71.54860	591	America/Santiago
ZLT	\N	La Tabatiere Airport	La Tabatiere	Quebec	CA	50.83080	-58.97560	102	America/Blanc-Sablon
ZLX	HSZA	Zalingei Airport	Zalingei	Central Darfur	SD	12.90000	23.48300	2953	Africa/Khartoum
ZMH	CZML	South Cariboo Region / 108 Mile Airport	108 Mile	British Columbia	CA	51.73610	-121.33300	3126	America/Vancouver
ZMM	MMZM	Zamora Airport	\N	Michoacan	MX	20.04500	-102.27600	5141	America/Mexico_City
ZMT	CZMT	Masset Airport	Masset	British Columbia	CA	54.02750	-132.12500	25	America/Vancouver
ZNC	KZNC	Nyac Airport	Nyac	Alaska	US	60.98103	-159.99392	483	America/Anchorage
ZND	DRZR	Zinder Airport	Zinder	Zinder	NE	13.77900	8.98376	1516	Africa/Niamey
ZNE	YNWN	Newman Airport	Newman	Western Australia	AU	-23.41780	119.80300	1724	Australia/Perth
ZNZ	HTZA	Zanzibar Airport	Kiembi Samaki	Zanzibar-Urban/West	TZ	-6.22202	39.22490	54	Africa/Dar_es_Salaam
ZOS	SCJO	Canal Bajo Carlos - Hott Siebert Airport	Osorno	Los-Lagos	CL	-40.61120	-73.06100	187	America/Santiago
ZPB	CZPB	Sachigo Lake Airport	Sachigo Lake	Ontario	CA	53.89110	-92.19640	876	America/Winnipeg
ZPC	SCPC	Pucon Airport	Pucon	Araucania	CL	-39.29280	-71.91590	853	America/Santiago
ZPH	KZPH	Zephyrhills Municipal Airport	Zephyrhills	Florida	US	28.22667	-82.15565	90	America/New_York
ZPO	CZPO	Pinehouse Lake Airport	Pinehouse Lake	Saskatchewan	CA	55.52810	-106.58200	1278	America/Regina
ZQN	NZQN	Queenstown International Airport	Queenstown	Otago	NZ	-45.02110	168.73900	1171	Pacific/Auckland
ZRE	LYZR	Zrenjanin Airport	Zrenjanin	Vojvodina	RS	45.33976	20.45408	246	Europe/Belgrade
ZRH	LSZH	Zurich Airport	Zurich	Zurich	CH	47.46470	8.54917	1416	Europe/Zurich
ZRI	WABO	Serui Airport	Serui-Japen Island	Papua	ID	-1.87558	136.24100	50	Asia/Jayapura
ZRJ	CZRJ	Round Lake (Weagamow Lake) Airport	Round Lake	Ontario	CA	52.94360	-91.31280	974	America/Winnipeg
ZRM	WAJI	Sarmi Airport	Sarmi-Papua Island	Papua	ID	-1.86955	138.75000	3	Asia/Jayapura
ZSA	MYSM	San Salvador Airport	San Salvador	San Salvador	BS	24.06330	-74.52400	24	America/Nassau
ZSE	FMEP	Pierrefonds Airport	St Pierre	Reunion	RE	-21.32090	55.42500	59	Indian/Reunion
ZSJ	CZSJ	Sandy Lake Airport	Sandy Lake	Ontario	CA	53.06420	-93.34440	951	America/Winnipeg
ZSP	\N	Zhushan Majiadu Airport (under construction, unknown coordinates)	Shiyan	Hubei	CN	32.62918	110.79801	0	Asia/Shanghai
ZSS	DISS	Sassandra Airport	Sassandra	\N	CI	4.92833	-6.13278	203	Africa/Abidjan
ZST	CZST	Stewart Airport	Stewart	British Columbia	CA	55.93541	-129.98243	24	America/Vancouver
ZTA	NTGY	Tureia Airport	\N	\N	PF	-20.78970	-138.57001	12	Pacific/Tahiti
ZTB	\N	Tete-a-la-Baleine Airport	Tete-a-la-Baleine	Quebec	CA	50.67440	-59.38360	107	America/Blanc-Sablon
ZTH	LGZA	Dionysios Solomos Airport	Zakynthos Island	Ionian-Islands	GR	37.75090	20.88430	15	Europe/Athens
ZTM	CZTM	Shamattawa Airport	Shamattawa	Manitoba	CA	55.86560	-92.08140	289	America/Winnipeg
ZTR	UKKV	Zhytomyr International Airport	Zhytomyr	Zhytomyrska oblast	UA	50.27056	28.73861	0	Europe/Kyiv
ZTU	UBBY	Zaqatala International Airport	Zaqatala	Zaqatala	AZ	41.56222	46.66722	1279	Asia/Baku
ZUC	CZUC	Ignace Municipal Airport	Ignace	Ontario	CA	49.42970	-91.71780	1435	America/Winnipeg
ZUD	SCAC	Pupelde Airport	Ancud	Los-Lagos	CL	-41.90390	-73.79670	315	America/Santiago
ZUH	ZGSD	Zhuhai Airport	Zhuhai	Guangdong	CN	22.00640	113.37600	0	Asia/Shanghai
ZUL	OEZL	Zilfi Airport	Zilfi	Ar-Riyaḑ	SA	26.35000	44.83300	1900	Asia/Riyadh
ZUM	CZUM	Churchill Falls Airport	Churchill Falls	Newfoundland and Labrador	CA	53.56190	-64.10640	1442	America/Halifax
ZVA	FMMN	Miandrivazo Airport	\N	\N	MG	-19.56280	45.45080	203	Indian/Antananarivo
ZVK	VLSK	Savannakhet Airport	\N	Savannahkhet	LA	16.55660	104.76000	509	Asia/Vientiane
ZWA	FMND	Andapa Airport	\N	\N	MG	-14.65170	49.62060	1552	Indian/Antananarivo
ZWL	CZWL	Wollaston Lake Airport	Wollaston Lake	Saskatchewan	CA	58.10690	-103.17200	1360	America/Regina
ZXT	UBTT	Zabrat Airport	Baku	Bakı	AZ	40.49511	49.97697	92	Asia/Baku
ZYI	ZUZY	Zunyi Xinzhou Airport	Zunyi	Guizhou	CN	27.58950	107.00070	2920	Asia/Shanghai
ZYL	VGSY	Osmany International Airport	Sylhet	Sylhet	BD	24.96320	91.86680	50	Asia/Dhaka
ZZE	UBBZ	Zangilan International Airport	Zangilan	Zəngilan	AZ	39.09441	46.73410	1588	Asia/Baku
ZZO	UHSO	Zonalnoye Airport	Tymovskoye	Sakhalin	RU	50.66920	142.76100	479	Asia/Vladivostok
ZZV	KZZV	Zanesville Municipal Airport	Zanesville	Ohio	US	39.94445	-81.89209	900	America/New_York
\.
