### The field catalogue: school, training, study and recognition; work. Each with its value lists. Rules for labels as in
### catalogue.ftl.

section-education = Schule und Ausbildung
section-work = Arbeit

group-schooling = Ihre Schul·zeit
group-training = Ausbildung und Studium
group-recognition = Anerkennung in Deutschland
group-measure = Kurse und Maßnahmen für Erwachsene
group-work-state = Arbeit heute
group-jobs = Arbeits·stellen, jetzt und früher
group-work-wish = Ihre Wünsche für die Arbeit

## School

field-education-school = Wie lange sind Sie zur Schule gegangen?
    .help = Jede Antwort ist in Ordnung.
field-education-school-years = Wie viele Jahre waren das?
field-education-school-country = In welchem Land?
field-education-school-certificate = Haben Sie das Zeugnis?

schooling-none = gar nicht
schooling-to-4 = bis zur 4. Klasse
schooling-to-9 = bis zur 9. Klasse
schooling-to-10 = bis zur 10. Klasse
schooling-higher = so lange, dass man studieren darf (Abitur)

certificate-have = ja, im Original
certificate-translated = ja, und auf Deutsch übersetzt
certificate-lost = nein, es ist verloren oder nicht hier
certificate-none = nein, ich habe keines bekommen

## Training and study

field-education-training = Was haben Sie gelernt?
    .help = Haben Sie mehrere Ausbildungen? Oder haben Sie auch studiert? Dann machen Sie für jede Ausbildung und jedes Studium einen Eintrag.
field-education-training-subject = Beruf oder Fach
    .help = Zum Beispiel Bäcker, Kranken·pflege, Maschinen·bau.
field-education-training-country = In welchem Land?
field-education-training-years = Wie viele Jahre hat es gedauert?
field-education-training-state = Sind Sie fertig geworden?
field-education-training-certificate = Haben Sie das Zeugnis oder das Diplom?

training-apprenticeship = Ausbildung in einer Firma (Betrieb)
training-school = Ausbildung an einer Schule
training-bachelor = Studium mit Bachelor
training-master = Studium mit Master oder Diplom
training-doctorate = Doktor
training-other = etwas anderes

training-state-finished = ja, fertig
training-state-running = ich lerne noch
training-state-broken-off = nein, ich habe aufgehört

## Recognition

field-education-recognition = Anerkennung von Ihrem Beruf oder Abschluss
    .help = Ein Amt prüft: Gilt Ihr Abschluss in Deutschland? Das heißt Anerkennung. Die Beratung kostet nichts.
field-education-recognition-occupation = Für welchen Beruf?
field-education-recognition-office = Welches Amt?
    .help = Zum Beispiel IHK, Handwerks·kammer, Regierungs·präsidium.
field-education-recognition-date = Wann haben Sie den Antrag gestellt?

recognition-not-wanted = brauche ich nicht
recognition-advice = ich war bei der Beratung
recognition-applied = Antrag gestellt
recognition-papers-missing = es fehlen noch Papiere
recognition-full = voll anerkannt
recognition-partial = zum Teil anerkannt
recognition-refused = nicht anerkannt
recognition-adaptation = ich mache einen Kurs dafür (Anpassungs·lehrgang)
recognition-exam = ich mache eine Prüfung dafür (Kenntnis·prüfung)
recognition-zab = Zeugnis·bewertung von der ZAB

## Measures

field-education-measure = Machen Sie einen Kurs oder eine Maßnahme?
    .help = Eine Maßnahme ist zum Beispiel ein Kurs vom Amt für die Arbeit. Der Deutsch·kurs gehört nicht hierher. Er steht unter „Sprache“.
field-education-measure-provider = Wo ist das?
    .help = Wer macht den Kurs? Schreiben Sie den Namen vom Bildungs·träger.
field-education-measure-until = Bis wann geht es?

measure-none = nein
measure-parent-child = Maßnahme für Eltern mit Kind
measure-orientation = Orientierung für Ausbildung und Arbeit
measure-application = Hilfe beim Bewerben
measure-preparation = Vorbereitung auf eine Ausbildung
measure-school = Schul·abschluss nachholen
measure-other = etwas anderes

## Work

field-work-state = Was machen Sie zurzeit?
field-work-approval = Erlaubnis von der Ausländer·behörde für diese Arbeit
    .help = Ohne Erlaubnis dürfen Sie nicht anfangen. Wir helfen beim Antrag.
field-work-office = Wer hilft Ihnen, Arbeit zu finden?
field-work-contact = Wer ist dort für Sie zuständig?
    .help = Name und Telefon. Es steht oben im Brief.

work-state-jobseeker = Ich suche Arbeit (arbeits·los gemeldet)
work-state-measure = Ich bin in einer Maßnahme
work-state-opportunity = Arbeit über das Amt (Arbeits·gelegenheit, § 5 AsylbLG)
work-state-internship = Praktikum
work-state-minijob = Minijob
work-state-part-time = Arbeit in Teil·zeit
work-state-full-time = Arbeit in Voll·zeit
work-state-self-employed = Ich bin selbständig (eigene Firma)
work-state-apprenticeship = Ausbildung
work-state-study = Studium
work-state-school = Schule oder Kurs
work-state-parental-leave = Eltern·zeit
work-state-unable = Ich kann zurzeit nicht arbeiten
work-state-retired = Rente
work-state-household = Ich kümmere mich um Haushalt und Familie

work-approval-applied = beantragt
work-approval-granted = ja, habe ich
work-approval-refused = abgelehnt

work-office-jobcenter = Job·center
work-office-agency = Agentur für Arbeit
work-office-none = niemand

## Jobs

field-work-employer = Arbeit·geber
    .help = Wie heißt die Firma? In welchem Ort ist sie?
field-work-occupation = Was arbeiten Sie dort?
    .help = Zum Beispiel Verkäuferin, Fahrer, Pflege·hilfe.
field-work-country = In welchem Land?
field-work-hours = Wie viele Stunden in der Woche?
field-work-from = Seit wann?
    .help = Ungefähr reicht.
field-work-until = Bis wann?
    .help = Arbeiten Sie noch dort? Dann lassen Sie das Feld leer.
field-work-insured = Ist die Arbeit sozial·versichert?
    .help = Sozial·versichert heißt: Ein Teil vom Lohn geht zum Beispiel an die Kranken·kasse und an die Renten·versicherung. Es steht in der Gehalts·abrechnung. Nur für Arbeit in Deutschland.

## Wishes for work

field-work-wish = Was möchten Sie arbeiten?
field-work-obstacles = Was fehlt Ihnen noch?
    .help = Sie können mehrere Antworten wählen.
field-work-licence = Führer·schein
field-work-cv = Haben Sie einen Lebens·lauf auf Deutsch?

work-obstacle-german = Mehr Deutsch
work-obstacle-childcare = Jemand, der auf die Kinder aufpasst
work-obstacle-permit = Die Erlaubnis zu arbeiten
work-obstacle-recognition = Die Anerkennung von meinem Abschluss
work-obstacle-experience = Erfahrung oder eine Ausbildung
work-obstacle-transport = Ein Weg zur Arbeit
work-obstacle-nothing = Nichts, ich kann anfangen

licence-none = nein
licence-foreign = ja, aus einem anderen Land
licence-recoding = ich tausche ihn in einen deutschen um (Umschreibung läuft)
licence-german = ja, aus Deutschland
licence-learning = Ich mache ihn gerade
