### Value lists. The id is the name of the list and the code.

## Sex

sex-female = weiblich
sex-male = männlich
sex-diverse = divers
sex-not-stated = ohne Angabe

## Countries

country-af = Afghanistan
country-al = Albanien
country-am = Armenien
country-az = Aserbaidschan
country-ba = Bosnien und Herzegowina
country-bd = Bangladesch
country-by = Belarus
country-cm = Kamerun
country-cn = China
country-dz = Algerien
country-eg = Ägypten
country-er = Eritrea
country-et = Äthiopien
country-ge = Georgien
country-gh = Ghana
country-gm = Gambia
country-gn = Guinea
country-in = Indien
country-iq = Irak
country-ir = Iran
country-jo = Jordanien
country-ke = Kenia
country-lb = Libanon
country-lk = Sri Lanka
country-ly = Libyen
country-ma = Marokko
country-md = Moldau
country-mk = Nordmazedonien
country-ml = Mali
country-ng = Nigeria
country-pk = Pakistan
country-ps = Palästinensische Gebiete
country-rs = Serbien
country-ru = Russland
country-sd = Sudan
country-sl = Sierra Leone
country-sn = Senegal
country-so = Somalia
country-ss = Südsudan
country-sy = Syrien
country-tg = Togo
country-tn = Tunesien
country-tr = Türkei
country-ua = Ukraine
country-ve = Venezuela
country-vn = Vietnam
country-xk = Kosovo
country-ye = Jemen
country-de = Deutschland
country-xx = kein Land (staatenlos)
country-xu = nicht geklärt (ungeklärt)
country-xo = ein anderes Land

## Papers

paper-passport = Reisepass
paper-passport-substitute = Papier statt Pass (Passersatz)
paper-identity-card = Personalausweis Ihres Landes
paper-travel-document-refugee = Reiseausweis für Flüchtlinge (blauer Pass)
paper-travel-document-foreigner = Reiseausweis für Ausländer (grauer Pass)
paper-travel-document-stateless = Reiseausweis für Staatenlose
# The card with a chip that shows a residence permit.
paper-eat = Karte von der Ausländerbehörde (elektronischer Aufenthaltstitel, eAT)
paper-id-substitute = Papier statt Ausweis (Ausweisersatz)
paper-birth-certificate = Geburtsurkunde
paper-other = ein anderes Papier

paper-place-with-me = Bei mir
paper-place-foreigners-office = Bei der Ausländerbehörde
paper-place-bamf = Beim Bundesamt (BAMF)
paper-place-lost = Verloren
paper-place-other = An einem anderen Ort

## Names

name-kind-spelling = Andere Schreibweise
name-kind-earlier = Früherer Name
name-kind-alias = Anderer Name, den ich benutzt habe
name-kind-religious = Religiöser Name oder Künstlername

## Marital status

marital-single = ledig (nie verheiratet)
marital-married = verheiratet
marital-partnership = in eingetragener Lebenspartnerschaft
marital-widowed = verwitwet (Ehepartner gestorben)
marital-divorced = geschieden
# Only for a registered partnership that a court has ended.
marital-annulled = Lebenspartnerschaft aufgehoben
marital-separated = getrennt lebend
marital-unknown = nicht bekannt

## Relation of a relative to the person

relation-spouse = Ehefrau oder Ehemann
relation-registered-partner = eingetragene Lebenspartnerin oder eingetragener Lebenspartner
relation-partner = Partnerin oder Partner, nicht verheiratet
relation-religious-spouse = Partnerin oder Partner, nur religiös verheiratet
relation-child = Tochter oder Sohn
relation-stepchild = Stiefkind
relation-foster-child = Pflegekind
relation-parent = Mutter oder Vater
relation-sibling = Schwester oder Bruder
relation-grandparent = Großmutter oder Großvater
relation-grandchild = Enkelkind
# Cares for a minor in place of the parents, appointed by a court.
relation-guardian = mein Vormund
relation-ward = Kind, für das ich Vormund bin
# Legal carer of an adult (gesetzliche Betreuung).
relation-carer = meine gesetzliche Betreuerin oder mein gesetzlicher Betreuer
relation-fiance = Verlobte oder Verlobter
relation-other = anders verwandt

whereabouts-same-household = wohnt mit mir zusammen
whereabouts-same-town = in dieser Stadt
whereabouts-germany = in Deutschland
whereabouts-eu = in einem anderen Land der EU
whereabouts-origin = im Heimatland
whereabouts-third-state = in einem anderen Land
whereabouts-missing = vermisst
whereabouts-dead = gestorben

## Family reunification

reunification-not-planned = nein, nicht geplant
reunification-wish = ja, ich wünsche es mir
reunification-advice = ich war bei der Beratung
# A short notice that keeps the deadline of 3 months.
reunification-notice-filed = die Anzeige, die die Frist wahrt, ist abgeschickt
reunification-visa-applied = das Visum ist beantragt
reunification-refused = abgelehnt
reunification-arrived = die Person ist angekommen

## Residence status

status-asylber = Asylberechtigt (Artikel 16a Grundgesetz)
status-fluechtl = Flüchtling anerkannt (Flüchtlingseigenschaft)
status-subs = Subsidiärer Schutz
status-ae-25-3 = Abschiebungsverbot (§ 25 Absatz 3)
status-ae-25-4 = Aufenthaltserlaubnis aus humanitären Gründen (§ 25 Absatz 4)
status-ae-25-5 = Aufenthaltserlaubnis, weil die Ausreise nicht möglich ist (§ 25 Absatz 5)
status-ae-22-23 = Aufgenommen aus dem Ausland (§§ 22, 23)
status-ae-23a = Härtefall (§ 23a)
status-ae-24 = Schutz wegen des Krieges, zum Beispiel in der Ukraine (§ 24)
status-ae-25a = Gut integrierte Jugendliche (§ 25a)
status-ae-25b = Gut integriert seit Jahren (§ 25b)
status-ae-104c = Chancen-Aufenthaltsrecht (§ 104c)
status-ae-16g-19d = Aufenthaltserlaubnis für Ausbildung oder Beruf nach Duldung (§§ 16g, 19d)
status-ae-fam = Familiennachzug
status-ae-sonst = Andere Aufenthaltserlaubnis
status-ne = Unbefristet (Niederlassungserlaubnis)
status-fiktion = Antrag läuft (Fiktionsbescheinigung)
status-gest = Asylverfahren läuft (Aufenthaltsgestattung)
status-duld = Duldung
status-duld-erm = Duldung aus persönlichen Gründen
status-duld-ausb = Duldung für eine Ausbildung (Ausbildungsduldung)
status-duld-besch = Duldung für Arbeit (Beschäftigungsduldung)
status-duld-id = Duldung wegen ungeklärter Identität (§ 60b)
status-gueb = Ausreise verlangt (Grenzübertrittsbescheinigung)
status-none = Kein Papier
status-eu-de = Pass aus Deutschland oder der EU

status-paper-eat = Karte (elektronischer Aufenthaltstitel, eAT)
status-paper-paper-sheet = Papier mit Foto, zum Falten
status-paper-arrival-certificate = Ankunftsnachweis
status-paper-none = kein Papier

## Asylum

decision-pending = noch keine Entscheidung
decision-recognised = asylberechtigt
decision-refugee = als Flüchtling anerkannt
decision-subsidiary = subsidiärer Schutz
decision-ban-on-removal = Abschiebungsverbot
decision-refused = abgelehnt
decision-inadmissible = ein anderes Land ist zuständig (unzulässig)
decision-withdrawn = Antrag zurückgenommen oder eingestellt

work-permit-allowed = ja (Erwerbstätigkeit erlaubt)
work-permit-with-permission = nur mit Erlaubnis der Ausländerbehörde
work-permit-not-allowed = nein (Erwerbstätigkeit nicht erlaubt)

## Housing

housing-eae = Erstaufnahme des Landes
housing-vu = Unterkunft des Landkreises (vorläufige Unterbringung)
housing-au-komm = Unterkunft oder Wohnung der Stadt (Anschlussunterbringung)
housing-au-priv = eigene Wohnung oder Zimmer, privat gemietet
housing-jugendhilfe = Wohngruppe oder Pflegefamilie (Jugendhilfe)
housing-frauenhaus = Frauenhaus
housing-klinik = Klinik
housing-haft = Gefängnis (Haft)
housing-obdachlos = ohne Wohnung (obdachlos)

# Names of districts are not translated; write them in the letters of your language and leave the German in brackets
# only where the letters differ.
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
district-ausserhalb = außerhalb der Stadt

occupancy-assignment = Die Stadt hat mir den Platz gegeben (Einweisung)
occupancy-lease = Mietvertrag
occupancy-sublease = Untermiete
occupancy-guest = zu Gast

rent-payer-jobcenter = das Jobcenter
rent-payer-social-office = das Sozialamt
rent-payer-self = ich selbst
rent-payer-shared = ich einen Teil, das Amt einen Teil

## Languages

language-ar = Arabisch
language-fa = Persisch (Farsi)
language-fa-af = Dari
language-ps = Paschtu
language-ti = Tigrinya
language-am = Amharisch
language-om = Oromo
language-kmr = Kurdisch (Kurmandschi)
language-ckb = Kurdisch (Sorani)
language-tr = Türkisch
language-so = Somali
language-sw = Swahili
language-fr = Französisch
language-en = Englisch
language-ur = Urdu
language-pa = Panjabi
language-hi = Hindi
language-bn = Bengali
language-ta = Tamil
language-ru = Russisch
language-uk = Ukrainisch
language-ka = Georgisch
language-hy = Armenisch
language-az = Aserbaidschanisch
language-sq = Albanisch
language-sr = Serbisch, Bosnisch oder Kroatisch
language-mk = Mazedonisch
language-rom = Romanes
language-mnk = Mandinka
language-wo = Wolof
language-ff = Fula
language-ha = Hausa
language-ig = Igbo
language-yo = Yoruba
language-vi = Vietnamesisch
language-zh = Chinesisch
language-de = Deutsch
language-other = eine andere Sprache

literacy-none = nein, oder nur wenig
literacy-other-script = ja, aber nicht mit lateinischen Buchstaben
literacy-latin-beginner = ja, lateinische Buchstaben lerne ich gerade
literacy-latin-fluent = ja, gut mit lateinischen Buchstaben
literacy-second-script = ja, gut in zwei Schriften

## German

cefr-0 = gar nicht
cefr-a1 = A1: einzelne Wörter und einfache Sätze
cefr-a2 = A2: einfache Gespräche im Alltag
cefr-b1 = B1: das meiste im Alltag
cefr-b2 = B2: gut, auch bei der Arbeit
cefr-c1 = C1: sehr gut
cefr-c2 = C2: wie meine Muttersprache

level-proof-self = Ich schätze das selbst
level-proof-placement = Einstufungstest
level-proof-certificate = Prüfung mit Zeugnis (Zertifikat)

interpreter-no = nein
interpreter-sometimes = ja, manchmal
interpreter-always = ja, immer

interpreter-wish-any = egal
interpreter-wish-woman = eine Frau
interpreter-wish-man = ein Mann

## German courses

course-integration = Integrationskurs
course-integration-youth = Integrationskurs für junge Leute (Jugendkurs)
course-integration-parents = Integrationskurs für Eltern oder für Frauen
course-integration-literacy = Integrationskurs mit Lesen und Schreiben (Alphabetisierung)
course-integration-intensive = Integrationskurs, schnell (Intensivkurs)
course-job-b1 = Berufssprachkurs bis B1
course-job-b2 = Berufssprachkurs bis B2
course-job-c1 = Berufssprachkurs bis C1
course-job-special = Berufssprachkurs für einen bestimmten Beruf
course-state-course = Deutschkurs des Landes (VwV Deutsch)
course-first-orientation = Erstorientierungskurs
course-volunteer = Deutsch mit Ehrenamtlichen
course-vhs = Kurs an der Volkshochschule (VHS)
course-online = Kurs im Internet

course-state-interested = Ich interessiere mich
course-state-registered = Ich bin angemeldet
course-state-waiting = Ich warte auf einen Platz (Warteliste)
course-state-running = Der Kurs läuft
course-state-paused = Ich mache Pause
course-state-finished = Fertig (abgeschlossen)
course-state-broken-off = Abgebrochen

course-end-childcare = Niemand passt auf die Kinder auf
course-end-illness = Krankheit
course-end-work = Arbeit
course-end-move = Umzug
course-end-pregnancy = Schwangerschaft
course-end-other = ein anderer Grund

entitlement-claim = Ich habe ein Recht auf einen Kurs (Anspruch)
entitlement-admission = Ich darf an einem Kurs teilnehmen (Zulassung vom BAMF)
entitlement-obligation = Ich muss an einem Kurs teilnehmen (Verpflichtung)
entitlement-none = nein
