/** Words a job title is built around, by language, each in lower case. */
const ENGLISH = `
accountant actuary acupuncturist adjuster adjutant administrator adviser advisor agent agronomist alderman alderwoman ambassador analyst anesthesiologist anthropologist apprentice appraiser arborist archaeologist architect archivist artist assessor assistant associate asst assoc attorney auctioneer audiologist auditor author avp
banker barista barrister bartender biologist bookkeeper broker bursar buyer
captain cardiologist caretaker carpenter cartographer cashier caterer ceo cfo chair chairman chairperson chairwoman chancellor chaplain chauffeur chef chemist chief chiropractor chocolatier choreographer chro cinematographer cio ciso cmo coach cofounder columnist commander commissioner commodore composer comptroller concierge conductor conservator constable consultant contractor controller conveyancer coo coordinator co-ordinator co-founder co-owner copywriter coroner correspondent councillor councilman councilmember councilor councilwoman counsel counsellor counselor courier co-ceo co-chair co-director co-president cpo cro creator cso cto cco cdo cao clo curator custodian
dean dentist deputy dermatologist designer detective developer dietitian dietician director dispatcher distiller doctor draftsman drafter dramaturg
ecologist economist editor educator electrician endodontist engineer epidemiologist esthetician estimator evangelist evp executive expert
facilitator fellow filmmaker financier firefighter florist foreman forewoman founder foundress fundraiser
gastroenterologist gemologist geneticist geographer geologist geophysicist gm governor groundskeeper groomer gynecologist
hairdresser handyman head headmaster headmistress headteacher historian horticulturist host hostess housekeeper hygienist
illustrator importer inspector installer instructor intern internist interpreter inventor investigator investor
janitor jeweler jeweller journalist judge
landscaper lawyer lead leader lecturer lender librarian lieutenant linguist lobbyist locksmith
machinist magistrate manager marketer mathematician mayor mechanic mechanical-engineer mediator member merchandiser merchant meteorologist mgr midwife millwright minister moderator musician
naturopath negotiator neurologist neuroscientist newscaster notary nurse nutritionist
obstetrician officer ombudsman oncologist operator ophthalmologist optician optometrist orderly organiser organizer originator orthodontist osteopath owner owners
paediatrician paralegal paramedic parliamentarian partner pastor pathologist pedagogue pediatrician periodontist pharmacist phlebotomist photographer photojournalist physician physicist physiotherapist pilot planner playwright plumber podiatrist postmaster practitioner pres presenter president priest principal producer professor programmer proprietor provost psychiatrist psychologist psychotherapist publicist publisher purchaser
rabbi radiologist ranger realtor receptionist recruiter rector registrar rep reporter representative researcher restaurateur rigger rn roofer rvp
salesman salesperson saleswoman scheduler scientist scoutmaster screenwriter sculptor seamstress secretary senator sergeant sheriff solicitor sommelier songwriter specialist statistician stenographer stockbroker storekeeper strategist stylist superintendent supervisor supt surgeon surveyor svp
teacher technician technologist teller tester therapist trader trainer translator treasurer trustee tutor
underwriter undersecretary urologist usher
valuer valuator veterinarian vicar videographer vintner violinist virologist volunteer vp
webmaster welder winemaker writer
zoologist procurement r&d`;
const GERMAN = `
abteilungsleiter abteilungsleiterin ansprechpartner ansprechpartnerin architekt architektin assistentin assistenz assistent auszubildende auszubildender arzt ärztin berater beraterin bereichsleiter buchhalter buchhalterin buchhaltung bürgermeister bürgermeisterin controllerin dezernent dezernentin direktor direktorin disponent disponentin dozent dozentin
einkäufer einkäuferin einkauf entwickler entwicklerin fachberater geschäftsführung geschäftsführer geschäftsführerin geschäftsführender geschäftsführende geschäftsleiter geschäftsleitung geschäftsstellenleiter gesellschafter gesellschafterin gestalter gestalterin gründer gründerin
handelsvertreter hausmeister inh ingenieur ingenieurin informatiker informatikerin inhaber inhaberin jurist juristin justiziar kaufmann kauffrau koordinator koordinatorin kundenberater kundenbetreuer konstrukteur konstrukteurin
lehrer lehrerin leiter leiterin leitung makler maklerin meister meisterin mitarbeiter mitarbeiterin mitgründer mitgründerin monteur notar notarin obmann pfarrer pfarrerin pressesprecher pressesprecherin projektleiter projektleiterin prokurist prokuristin präsident präsidentin physiotherapeut physiotherapeutin
rechtsanwalt rechtsanwältin rechtsanwaltsfachangestellte redakteur redakteurin referent referentin sachbearbeiter sachbearbeiterin schatzmeister schatzmeisterin schriftführer schriftführerin sekretariat sekretärin sekretär servicetechniker spezialist spezialistin steuerberater steuerberaterin stellvertreter stellvertreterin stellvertretender stellvertretende
techniker technikerin teamassistenz teamleiter teamleiterin therapeut therapeutin tischler trainerin vermögensberater verkäufer verkäuferin verkaufsberater verkaufsleiter verkauf vertreter vertrieb vertriebsleiter vertriebsleitung verwalter verwaltung vorstand vorständin vorstandsvorsitzender vorstandsvorsitzende vorstandsmitglied vorsitzender vorsitzende vorsitzenden wirtschaftsprüfer wirtschaftsprüferin zahnarzt zahnärztin außendienst innendienst`;
const ROMANCE = `
acheteur acheteuse adjoint adjointe administrateur administratrice administrador administradora administratore amministratore amministratrice animateur animatrice architecte arquitecta arquitecto arquiteta arquiteto architetto asesor asesora assessor assistante assistente asistente associé associée attaché attachée avocat avocate avvocato avvocata abogado abogada advogado advogada analista agente
cadre capo chargé chargée chef chefe cofondateur cofondatrice cofundador cofundadora comercial commercial commerciale comptable comprador compradora conseiller conseillère consejero consejera consigliere consultante consultor consultora consulente contabilista contador contadora coordinador coordinadora coordinateur coordinatrice coordenador coordenadora coordinatore coordinatrice
délégué déléguée delegado delegada dg drh daf dsi dirigeant dirigeante dirigente directeur directrice director directora direttore direttrice diretor diretora desarrollador desarrolladora
encargado encargada engenheiro engenheira especialista expert-comptable fondateur fondatrice fondatore fondatrice formateur formatrice fundador fundadora
gérant gérante gerente gestor gestora gestionnaire impiegato impiegata ingeniero ingeniera ingénieur ingénieure ingegnere jefe jefa juriste
maire médecin médico médica notaire notaio notario pdg président présidente presidente presidenta procuratore profesor profesora professeur professore professoressa propietario propietaria proprietário proprietária prokura
ragioniere rédacteur rédactrice représentant représentante representante responsable responsabile responsável
secrétaire secretario secretaria secretário secretária segretario segretaria socio socia sócio sócia subdirector subdirectora supervisora
técnico técnica tecnico technicien technicienne tesorero tesorera tesoureiro trésorier trésorière titolare titular vendeur vendeuse vendedor vendedora venditore vicepresidente vice-président vice-présidente`;
const NORTHERN = `
adviseur adviseuse bedrijfsleider beheerder bestuurder bestuursvoorzitter boekhouder directeur directrice eigenaar eigenaresse hoofd inkoper medewerker medewerkster oprichter ondernemer penningmeester secretaris teamleider projectleider verkoopleider verkoper voorzitter vertegenwoordiger zaakvoerder accountmanager notaris advocaat
ägare chef grundare försäljningschef säljare projektledare ordförande vd styrelseledamot handläggare rådgivare direktør direktör salgssjef sælger selger rådgiver leder eier grunnlegger styreleder formand rådgivare ingenjör ingeniør ansvarig ansvarlig
konsulent konsulenter indehaver medejer disponent kørselsdisponent bogholder kontorassistent sekretær salgskonsulent afdelingsleder værkfører montør projektleder indkøber jurist advokat läkare lärare sekreterare inköpare assistent samordnare ekonom delägare medgrundare tandläkare innkjøper saksbehandler medeier regnskapsfører lege lærer daglig kontorleder yrittäjä omistaja myyjä sihteeri lakimies lääkäri opettaja ostaja assistentti koordinaattori hallituksen puheenjohtaja asiakaspalvelija toimitusjohtaja johtaja myyntipäällikkö päällikkö asiantuntija insinööri
adwokat architekt asystent asystentka analityk brygadzista członek doradca dyrektor dyrektorka dyrektora główny handlowiec inżynier kierownik kierowniczka konsultant konsultantka koordynator koordynatorka księgowy księgowa kupiec menedżer menadżer mistrz pełnomocnik prezes przedstawiciel przewodniczący programista projektant prokurent radca sekretarka specjalista specjalistka sprzedawca technolog wiceprezes właściciel właścicielka współwłaściciel wspólnik zastępca
správce správkyně starosta starostka místostarosta místostarostka hejtman tajemník tajemnice referent referentka asistent asistentka právník lékař lékařka učitel učitelka specialista specialistka technik inženýr inženýrka konzultant konzultantka koordinátor koordinátorka nákupčí prodejce starosta primátor primátorka ředitel ředitelka jednatel jednatelka vedoucí obchodník obchodní-zástupce manažer manažerka účetní majitel majitelka předseda místopředseda konateľ riaditeľ riaditeľka
ügyvezető igazgató vezető értékesítő tulajdonos elnök mérnök
müdürü müdüre genel-müdür sorumlu sahibi ortak ortağı mimar avukat şef şefi asistan asistanı koordinatör koordinatörü teknisyen muhasebeci satışçı danışmanı doktor hekim öğretmen müdür yönetici uzmanı uzman sorumlusu mühendis mühendisi kurucu başkan başkanı danışman danışmanı temsilcisi
администратор адвокат аналитик агент архитектор ассистент бухгалтер владелец врач декан дизайнер директор заведующий заведующая заместитель зам инженер консультант координатор логист маркетолог мастер менеджер начальник основатель партнер партнёр помощник председатель представитель президент преподаватель программист продавец профессор разработчик редактор руководитель секретарь советник специалист технолог тренер управляющий управляющая экономист эксперт юрист доцент
керівниця керівничка менеджерка начальник начальниця заступник заступниця спеціалістка адвокат адвокатка юрист юристка лікар лікарка вчитель вчителька викладач координатор координаторка консультантка представник представниця секретарка помічник помічниця голова завідувач завідувачка провідний старший головний власниця засновниця співзасновник керівник інженер директорка бухгалтерка фахівець спеціаліст власник засновник`;

const GREEK = `
διευθυντής διευθύντρια διευθύνων διευθύνουσα διαχειριστής διαχειρίστρια εταίρος υπεύθυνος υπεύθυνη προϊστάμενος προϊσταμένη σύμβουλος μηχανικός πωλητής πωλήτρια λογιστής λογίστρια ιδιοκτήτης ιδιοκτήτρια πρόεδρος αντιπρόεδρος στέλεχος γραμματέας δικηγόρος αρχιτέκτονας ιατρός γιατρός οδοντίατρος καθηγητής καθηγήτρια συνεργάτης συνεργάτιδα ιδρυτής ιδρύτρια συνιδρυτής συμβολαιογράφος τεχνικός βοηθός επιμελητής αντιπρόσωπος`;
const SOUTH_EASTERN = `
direktor direktorica voditelj voditeljica vodja komercijalist referent savjetnik savjetnica svetovalec svetovalka predsjednik predsednik tajnik tajnica vlasnik vlasnica lastnik ravnatelj odvjetnik odvetnik inženjer inženir director administrator inginer consilier consilieră avocat avocată medic contabil contabilă economist reprezentant reprezentantă șef șefă asociat fondator fondatoare proprietar jurist jurista управител търговец счетоводител ръководител директор председател инженер юрист лекар консултант специалист собственик`;
/** Arabic, Hebrew, Vietnamese, Thai and Indonesian: words that begin a title there. */
const SOUTHERN = `
مدير مديرة المدير المديرة رئيس رئيسة الرئيس مسؤول مسؤولة مسئول مهندس مهندسة محاسب محاسبة مندوب مندوبة منسق منسقة مشرف مشرفة مساعد مساعدة مستشار مستشارة أخصائي أخصائية ممثل ممثلة سكرتير سكرتيرة نائب شريك مؤسس مؤسسة-مشاركة خبير محام محامي محامية وكيل طبيب طبيبة أستاذ أستاذة باحث موظف مالك
מנהל מנהלת מנכ"ל מנכ״ל מנכ"לית מנכ״לית סמנכ"ל סמנכ״ל סמנכ"לית סמנכ״לית סגן סגנית ראש מהנדס מהנדסת יועץ יועצת עוזר עוזרת מזכיר מזכירה רכז רכזת אחראי אחראית נציג נציגה סוכן סוכנת מייסד מייסדת שותף שותפה חשב חשבת רואה עו"ד יו"ר יו״ר אדריכל אדריכלית מתכנת מתכנתת רופא רופאה
giám trưởng nhân-viên chuyên-viên kế-toán
ผู้จัดการ กรรมการผู้จัดการ กรรมการ พนักงานขาย หัวหน้า วิศวกร ที่ปรึกษา ผู้อำนวยการ เจ้าของ
direktur manajer kepala penyelia pengurus pemilik komisaris`;

export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, GERMAN, ROMANCE, NORTHERN, GREEK, SOUTH_EASTERN, SOUTHERN]
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== ''),
);

/** Compounds that end in a title: "Vertriebsleiterin", "försäljningschef", "projectmanager". */
export const TITLE_COMPOUND =
  /^(?!halb).{3,}(?:leiter|leiterin|leitung|berater|beraterin|betreuer|betreuerin|techniker|technikerin|ingenieur|ingenieurin|entwickler|entwicklerin|manager|managerin|planer|planerin|verwalter|verwalterin|vertreter|vertreterin|assistent|assistentin|assistenz|spezialist|spezialistin|referent|referentin|anwalt|anwältin|direktor|direktorin|direktør|direktör|konsulent|konsulentin|kaufmann|kauffrau|redakteur|redakteurin|vorsitzende|vorsitzender|vorstand|therapeut|therapeutin|meisterin|leider|medewerker|adviseur|beheerder|directeur|verkoper|inkoper|chef|sjef|ledare|leder|rådgivare|rådgiver|ansvarig|ansvarlig|ingenjör|ingeniør|koordinator|johtaja|päällikkö|asiantuntija|insinööri|suunnittelija|vezető|igazgató)$/;

/** Titles of several words none of which tells alone. */
export const TITLE_PHRASES =
  /(?:^|[\s,;/(&-])(?:account executive|vice[- ]president|v\.p\.?|investor relations|managing director|project lead|head of [w& ]+|verkställande direktör|daglig leder|obchodní zástupce|genel müdür|giám đốc(?: \p{L}+){0,4}|phó giám đốc|trưởng (?:phòng|ban|nhóm|bộ phận)(?: \p{L}+){0,4}|nhân viên \p{L}+(?: \p{L}+){0,3}|chuyên viên(?: \p{L}+){0,3}|kế toán(?: trưởng)?|adjointe? de direction|bras droit|chargée? d['’]\S+|attachée? de \S+|member of the board|of counsel)(?=$|[\s,;/)&.-])/u;
