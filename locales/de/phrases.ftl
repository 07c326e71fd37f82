### Goals, steps and signs of success that the plan offers ready-made. The person reads them in her own language.
### Goals are said by the person herself ("Ich …"); steps have no subject, because different people take them.
### No diagnoses, no blame, nothing that promises what an office decides.

## Goals

goal-course-find = Ich finde einen passenden Deutschkurs
goal-level-a2 = Ich bestehe die Deutschprüfung A2
goal-level-b1 = Ich bestehe die Deutschprüfung B1
goal-level-b2 = Ich bestehe die Deutschprüfung B2
goal-literacy = Ich lerne lesen und schreiben
goal-speak-daily = Ich spreche im Alltag mehr Deutsch
goal-school-leaving = Ich mache einen Schulabschluss
goal-school-place = Ich besuche eine passende Schule
goal-recognition = Mein Abschluss aus dem Ausland ist anerkannt
goal-apprenticeship = Ich beginne eine Ausbildung
goal-study = Ich beginne ein Studium
goal-work-permit = Ich weiß, ob ich arbeiten darf, und habe die Erlaubnis beantragt
goal-internship = Ich mache ein Praktikum
goal-job = Ich finde eine Arbeit
goal-better-job = Ich finde eine Arbeit, die zu meinem Beruf passt
goal-flat = Ich finde eine eigene Wohnung
goal-rent-safe = Meine Miete ist gesichert
goal-doctor = Ich habe eine Hausarztpraxis
goal-help-place = Ich weiß, wo ich Hilfe bekomme, wenn es mir nicht gut geht
goal-insurance = Ich bin krankenversichert
goal-club = Ich mache in einem Verein oder bei einem Treffen mit
goal-neighbours = Ich lerne Menschen in meinem Stadtteil kennen
goal-volunteer = Ich helfe ehrenamtlich mit
goal-kita = Mein Kind hat einen Platz in der Kita
goal-child-school = Mein Kind kommt in der Schule gut mit
goal-child-care = Mein Kind ist betreut, wenn ich im Kurs oder bei der Arbeit bin
goal-document-valid = Mein Aufenthaltsdokument ist gültig
goal-passport = Ich habe einen Pass oder ein Ersatzpapier
goal-legal-clear = Ich kenne meine Rechte und die nächsten Schritte im Verfahren
goal-family-reunion = Ich habe den Familiennachzug beantragt
goal-family-support = Meine Familie bekommt die Hilfe, die sie braucht
goal-debts = Ich zahle meine Schulden nach einem Plan ab
goal-benefits = Ich bekomme die Leistungen, die mir zustehen
goal-account = Ich habe ein Bankkonto
goal-offices = Ich erledige Termine bei Ämtern selbst
goal-mobility = Ich komme allein an die Orte, die wichtig für mich sind
goal-digital = Ich nutze Formulare und Dienste im Internet selbst

## Steps

step-course-register = Zum Deutschkurs anmelden
step-level-test = Einstufungstest machen
step-course-attend = Regelmäßig zum Kurs gehen
step-exam-register = Zur Prüfung anmelden
step-tandem = Jemanden finden, mit dem man Deutsch übt
step-papers-translate = Zeugnisse sammeln und übersetzen lassen
step-recognition-advice = Zur Beratung über die Anerkennung gehen
step-recognition-apply = Anerkennung des Abschlusses beantragen
step-school-register = Schule besuchen und anmelden
step-cv = Lebenslauf schreiben
step-jobcentre = Termin beim Jobcenter oder bei der Agentur für Arbeit
step-apply-jobs = Bewerbungen schreiben
step-permit-apply = Arbeitserlaubnis beantragen
step-internship-ask = Nach einem Praktikum fragen
step-housing-certificate = Wohnberechtigungsschein beantragen
step-housing-list = Bei Wohnungsgesellschaften auf die Liste setzen lassen
step-flat-search = Wohnungen suchen und ansehen
step-rent-instalments = Ratenzahlung für die Miete vereinbaren
step-doctor-find = Praxis suchen und Termin machen
step-counselling = Zu einer Beratungsstelle gehen
step-insurance-register = Bei einer Krankenkasse anmelden
step-club-visit = Einen Verein oder ein Treffen besuchen
step-mentor = Eine ehrenamtliche Begleitung finden
step-kita-register = Für einen Kita-Platz anmelden
step-parent-talk = Mit der Schule oder Kita sprechen
step-learning-help = Hilfe beim Lernen für das Kind organisieren
step-document-renew = Aufenthaltsdokument rechtzeitig verlängern
step-passport-apply = Pass oder Ersatzpapier beantragen
step-legal-advice = Zur Rechtsberatung gehen
step-reunion-apply = Familiennachzug beantragen
step-debt-advice = Zur Schuldnerberatung gehen
step-benefit-apply = Leistung beantragen
step-account-open = Bankkonto eröffnen
step-letters = Briefe zusammen lesen und ordnen
step-accompany = Zum Termin begleiten
step-digital-course = Kurs für Computer und Handy besuchen
step-ticket = Ermäßigung oder Fahrkarte beantragen

## Signs by which one sees that a goal is reached

sign-certificate = Das Zertifikat liegt vor
sign-course-place = Der Kursplatz ist zugesagt
sign-attending = Der Kurs wird regelmäßig besucht
sign-notice = Der Bescheid liegt vor
sign-contract = Der Vertrag ist unterschrieben
sign-place = Der Platz ist zugesagt
sign-appointment-held = Der Termin hat stattgefunden
sign-document = Das Dokument liegt vor
sign-instalments = Die Raten werden gezahlt
sign-alone = Es gelingt ohne Hilfe
