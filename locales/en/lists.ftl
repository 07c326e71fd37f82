### Value lists. The id is the name of the list and the code.
### Translated by a machine, not yet reviewed by a person.

## Sex

sex-female = female
sex-male = male
sex-diverse = diverse
sex-not-stated = not stated

## Countries

country-af = Afghanistan
country-al = Albania
country-am = Armenia
country-az = Azerbaijan
country-ba = Bosnia and Herzegovina
country-bd = Bangladesh
country-by = Belarus
country-cm = Cameroon
country-cn = China
country-dz = Algeria
country-eg = Egypt
country-er = Eritrea
country-et = Ethiopia
country-ge = Georgia
country-gh = Ghana
country-gm = Gambia
country-gn = Guinea
country-in = India
country-iq = Iraq
country-ir = Iran
country-jo = Jordan
country-ke = Kenya
country-lb = Lebanon
country-lk = Sri Lanka
country-ly = Libya
country-ma = Morocco
country-md = Moldova
country-mk = North Macedonia
country-ml = Mali
country-ng = Nigeria
country-pk = Pakistan
country-ps = Palestinian territories
country-rs = Serbia
country-ru = Russia
country-sd = Sudan
country-sl = Sierra Leone
country-sn = Senegal
country-so = Somalia
country-ss = South Sudan
country-sy = Syria
country-tg = Togo
country-tn = Tunisia
country-tr = Turkey
country-ua = Ukraine
country-ve = Venezuela
country-vn = Vietnam
country-xk = Kosovo
country-ye = Yemen
country-de = Germany
country-xx = no country (stateless)
country-xu = not clear yet
country-xo = another country

## Papers

paper-passport = Passport
paper-passport-substitute = Document in place of a passport (Passersatz)
paper-identity-card = Identity card of your country
paper-travel-document-refugee = Travel document for refugees (blue passport)
paper-travel-document-foreigner = Travel document for foreigners (grey passport)
paper-travel-document-stateless = Travel document for stateless people
paper-eat = Card from the immigration office (electronic residence permit, eAT)
paper-id-substitute = Document in place of an identity card (Ausweisersatz)
paper-birth-certificate = Birth certificate
paper-other = another document

paper-place-with-me = With me
paper-place-foreigners-office = At the immigration office (Ausländerbehörde)
paper-place-bamf = At the Federal Office (BAMF)
paper-place-lost = Lost
paper-place-other = Somewhere else

## Names

name-kind-spelling = Another spelling
name-kind-earlier = Earlier name
name-kind-alias = Another name that I have used
name-kind-religious = Religious or artist’s name

## Marital status

marital-single = single (never married)
marital-married = married
marital-partnership = in a registered partnership
marital-widowed = widowed (husband or wife has died)
marital-divorced = divorced
marital-annulled = registered partnership dissolved
marital-separated = living apart
marital-unknown = not known

## Relation of a relative to the person

relation-spouse = wife or husband
relation-registered-partner = registered partner
relation-partner = partner, not married
relation-religious-spouse = partner, married by religion only
relation-child = daughter or son
relation-stepchild = stepchild
relation-foster-child = foster child
relation-parent = mother or father
relation-sibling = sister or brother
relation-grandparent = grandmother or grandfather
relation-grandchild = grandchild
relation-guardian = my guardian (Vormund)
relation-ward = child whose guardian I am
relation-carer = my legal carer (gesetzliche Betreuung)
relation-fiance = fiancée or fiancé
relation-other = related in another way

whereabouts-same-household = lives together with me
whereabouts-same-town = in this town
whereabouts-germany = in Germany
whereabouts-eu = in another country of the EU
whereabouts-origin = in the home country
whereabouts-third-state = in another country
whereabouts-missing = missing
whereabouts-dead = has died

## Family reunification

reunification-not-planned = no, not planned
reunification-wish = yes, I wish it
reunification-advice = I have been to an advice centre
reunification-notice-filed = the notice that keeps the deadline has been sent
reunification-visa-applied = the visa has been applied for
reunification-refused = refused
reunification-arrived = the person has arrived

## Residence status

status-asylber = Entitled to asylum (Article 16a of the Basic Law)
status-fluechtl = Recognised as a refugee (Flüchtlingseigenschaft)
status-subs = Subsidiary protection
status-ae-25-3 = Ban on removal (§ 25 paragraph 3)
status-ae-25-4 = Residence permit on humanitarian grounds (§ 25 paragraph 4)
status-ae-25-5 = Residence permit because leaving is not possible (§ 25 paragraph 5)
status-ae-22-23 = Admitted from abroad (§§ 22, 23)
status-ae-23a = Case of hardship (Härtefall, § 23a)
status-ae-24 = Protection because of war, for example in Ukraine (§ 24)
status-ae-25a = Well integrated young people (§ 25a)
status-ae-25b = Well integrated for years (§ 25b)
status-ae-104c = Right of residence as a chance (Chancen-Aufenthaltsrecht, § 104c)
status-ae-16g-19d = Residence permit for training or work after a Duldung (§§ 16g, 19d)
status-ae-fam = Family reunification (Familiennachzug)
status-ae-sonst = Another residence permit
status-ne = Unlimited (settlement permit, Niederlassungserlaubnis)
status-fiktion = Application under way (Fiktionsbescheinigung)
status-gest = Asylum procedure under way (Aufenthaltsgestattung)
status-duld = Tolerated stay (Duldung)
status-duld-erm = Tolerated stay (Duldung) on personal grounds
status-duld-ausb = Tolerated stay for training (Ausbildungsduldung)
status-duld-besch = Tolerated stay for work (Beschäftigungsduldung)
status-duld-id = Tolerated stay (Duldung), identity not clear (§ 60b)
status-gueb = Asked to leave (border crossing certificate, Grenzübertrittsbescheinigung)
status-none = No document
status-eu-de = Passport of Germany or the EU

status-paper-eat = Card (electronic residence permit, eAT)
status-paper-paper-sheet = Folding paper with a photo
status-paper-arrival-certificate = Proof of arrival (Ankunftsnachweis)
status-paper-none = no document

## Asylum

decision-pending = no decision yet
decision-recognised = entitled to asylum
decision-refugee = recognised as a refugee
decision-subsidiary = subsidiary protection
decision-ban-on-removal = ban on removal
decision-refused = refused
decision-inadmissible = another country is responsible (unzulässig)
decision-withdrawn = application withdrawn or discontinued

work-permit-allowed = yes (Erwerbstätigkeit erlaubt)
work-permit-with-permission = only with permission from the immigration office (Ausländerbehörde)
work-permit-not-allowed = no (Erwerbstätigkeit nicht erlaubt)

## Housing

housing-eae = First reception centre of the state
housing-vu = Accommodation of the county (vorläufige Unterbringung)
housing-au-komm = Accommodation or flat of the town (Anschlussunterbringung)
housing-au-priv = own flat or room, rented privately
housing-jugendhilfe = supervised group or foster family (youth welfare)
housing-frauenhaus = women’s shelter
housing-klinik = hospital
housing-haft = prison
housing-obdachlos = without a home

district-mitte = Mitte
district-nord = Nord
district-sued = Süd
district-ost = Ost
district-west = West
district-eglosheim = Eglosheim
district-grunbuehl = Grünbühl
district-hoheneck = Hoheneck
district-neckarweihingen = Neckarweihingen
district-ossweil = Oßweil
district-pflugfelden = Pflugfelden
district-poppenweiler = Poppenweiler
district-ausserhalb = outside the town

occupancy-assignment = The town gave me the place (Einweisung)
occupancy-lease = Tenancy agreement
occupancy-sublease = Sublease
occupancy-guest = as a guest

rent-payer-jobcenter = the Jobcenter
rent-payer-social-office = the social welfare office (Sozialamt)
rent-payer-self = I do
rent-payer-shared = partly I, partly the office

## Languages

language-ar = Arabic
language-fa = Persian (Farsi)
language-fa-af = Dari
language-ps = Pashto
language-ti = Tigrinya
language-am = Amharic
language-om = Oromo
language-kmr = Kurdish (Kurmanji)
language-ckb = Kurdish (Sorani)
language-tr = Turkish
language-so = Somali
language-sw = Swahili
language-fr = French
language-en = English
language-ur = Urdu
language-pa = Punjabi
language-hi = Hindi
language-bn = Bengali
language-ta = Tamil
language-ru = Russian
language-uk = Ukrainian
language-ka = Georgian
language-hy = Armenian
language-az = Azerbaijani
language-sq = Albanian
language-sr = Serbian, Bosnian or Croatian
language-mk = Macedonian
language-rom = Romani
language-mnk = Mandinka
language-wo = Wolof
language-ff = Fula
language-ha = Hausa
language-ig = Igbo
language-yo = Yoruba
language-vi = Vietnamese
language-zh = Chinese
language-de = German
language-other = another language

literacy-none = no, or only a little
literacy-other-script = yes, but not in Latin letters
literacy-latin-beginner = yes, I am learning Latin letters now
literacy-latin-fluent = yes, well in Latin letters
literacy-second-script = yes, well in two scripts

## German

cefr-0 = not at all
cefr-a1 = A1: single words and simple sentences
cefr-a2 = A2: simple everyday conversations
cefr-b1 = B1: most things in everyday life
cefr-b2 = B2: well, also at work
cefr-c1 = C1: very well
cefr-c2 = C2: like my mother tongue

level-proof-self = My own estimate
level-proof-placement = Placement test
level-proof-certificate = Exam with a certificate

interpreter-no = no
interpreter-sometimes = yes, sometimes
interpreter-always = yes, always

interpreter-wish-any = does not matter
interpreter-wish-woman = a woman
interpreter-wish-man = a man

## German courses

course-integration = Integration course
course-integration-youth = Integration course for young people
course-integration-parents = Integration course for parents or for women
course-integration-literacy = Integration course with reading and writing (literacy)
course-integration-intensive = Integration course, fast (intensive course)
course-job-b1 = Job language course up to B1
course-job-b2 = Job language course up to B2
course-job-c1 = Job language course up to C1
course-job-special = Job language course for a certain occupation
course-state-course = German course of the state (VwV Deutsch)
course-first-orientation = First orientation course
course-volunteer = German with volunteers
course-vhs = Course at the adult education centre (Volkshochschule, VHS)
course-online = Course on the internet

course-state-interested = I am interested
course-state-registered = I am registered
course-state-waiting = I am waiting for a place (waiting list)
course-state-running = The course is running
course-state-paused = I am taking a break
course-state-finished = Finished
course-state-broken-off = Broken off

course-end-childcare = Nobody looks after the children
course-end-illness = Illness
course-end-work = Work
course-end-move = Moving house
course-end-pregnancy = Pregnancy
course-end-other = another reason

entitlement-claim = I have a right to a course (Anspruch)
entitlement-admission = I may take part in a course (admission by the BAMF)
entitlement-obligation = I must take part in a course (obligation)
entitlement-none = no
