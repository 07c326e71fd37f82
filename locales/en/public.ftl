### Pages before sign-in: start, sign-in, card, first steps, legal pages.
### Translated by a machine, not yet reviewed by a person.

## Start

public-start-title = Welcome
public-start-what = With { -lotse } you see what is written down about you, and you write your own details – in your language. That way your integration manager can help you faster.
public-start-card = I have a card
public-start-card-help = You are here for the first time, or you got a new card.
public-start-login-help = You already have a sign-in number and a secret word.
public-start-home = To my pages
public-start-free = Lotse costs nothing. You do not have to take part. You get a card from your integration manager.

## Sign in

public-login-number = Sign-in number
    .help = You got the number when you used your card.
public-login-secret = Secret word
public-login-own = This is my own device
    .help = Then you stay signed in here for 14 days. Please do not tick this if others use the device too.
public-login-forgot = Forgotten your number or secret word?
public-login-forgot-text = Then you need a new card. You get it in person from your integration manager. Your details are kept.
public-login-timed-out = Your sign-in had ended. What you sent last is kept safe. Sign in: then you can look at it and save it.

## Second factor, for staff

public-code-title = Second step
public-code-digits = Six digits from your app
    .help = No phone with you? Write one of your emergency codes here.

## Card

public-card-title = Your card
public-card-code = Code on the card
    .help = Capital and small letters are the same. Dashes and spaces do not matter.
public-card-camera = With the camera you need not write: open the camera of your phone. Hold it over the pattern on the card.
public-card-limits = The card works for 14 days and only once. If it is too old or lost, you get a new one.

## First steps: what the data are for

public-welcome-title = Before you start
public-welcome-lead = Please read briefly what happens with your details.
public-welcome-who = Who is responsible?
public-welcome-who-text = { $carrier } is responsible for your details.
public-welcome-why = What are the details for?
public-welcome-why-text = So that we can support you well: with offices and letters, with housing, German course and work. For figures to the town, county and state we count without names.
public-welcome-sees = Who sees the details?
public-welcome-sees-text = Your integration manager and the stand-in. You always see who has opened your details. Lotse sends nothing by itself to the immigration office (Ausländerbehörde), the Federal Office (BAMF) or the police.
public-welcome-law = There are a few cases in which a law forces us to tell an office something (for example § 87 Aufenthaltsgesetz). Please write only what is asked.
public-welcome-voluntary = Do I have to answer?
public-welcome-voluntary-text = No. Everything is voluntary. If you do not answer, there is no disadvantage for your stay or your money. Some help then takes more time.
public-welcome-long = How long are the details kept?
public-welcome-long-text = As long as we support you. After that nobody works with them any more, and after three years they are deleted. We delete details about health right at the end.
public-welcome-rights = What rights do I have?
public-welcome-rights-text = You can read and change everything, and object to its being kept. You can ask us to delete something. You can complain to the data protection authority.
public-welcome-more = Read everything about privacy
public-welcome-no-consent = With “Continue” you do not agree to anything. We only note that you were given this information. If you do not want to go on, close the page: nothing follows from it.
public-welcome-staff = You are setting up your access. What you open and change in cases is recorded. The person sees it in her log. Open only what you need for your work.

## First steps: sign-in number and secret

public-secret-title = Your sign-in
public-secret-number = Your sign-in number
public-secret-number-help = Write the number down. You need it every time you sign in.
public-secret-new = Your new secret word
    .help = At least 8 characters, in any script. Three words that only you know together are good.
public-secret-again = The secret word once more
public-secret-never = Tell nobody the secret word, not even us. We never ask for it.
public-secret-finish = Done, sign in
public-totp-title = App for the second step
public-totp-scan = Open an app for one-time codes on your phone. Scan this pattern with it.
public-totp-letters = That does not work? Write these characters into the app:
public-codes-title = Your emergency codes
public-codes-text = Each code replaces the digits of the app once. Print the codes or write them down. You see them only now.
public-codes-done = I have the codes, continue

## Imprint

public-imprint-operator = Who runs this site
public-imprint-address = Address
public-imprint-email = E-mail
public-imprint-phone = Telephone
public-imprint-software = Lotse is free software under the licence EUPL 1.2.

## Privacy

public-privacy-carrier = The organisation that supports you is responsible for your details. Its name stands on your card. This site is run by:
public-privacy-basis = Legal bases
public-privacy-basis-text = Supporting you is a public task: Article 6 (1) (e) GDPR (DSGVO) with § 4 Landesdatenschutzgesetz and § 18 Flüchtlingsaufnahmegesetz of Baden-Württemberg. We keep details about health, your telephone number and your e-mail address only if you agree: Article 6 (1) (a) and Article 9 (2) (a) GDPR. You can take this yes back at any time.
public-privacy-rights = Your rights by law
public-privacy-rights-text = Information (Article 15), correction (16), deletion (17), restriction (18) and objection (21 GDPR). If a detail is disputed, that is written beside it (§ 84 (2) SGB X).
public-privacy-officer = Data protection officer
public-privacy-authority = You can complain to the commissioner for data protection and freedom of information of Baden-Württemberg (Landesbeauftragter für den Datenschutz und die Informationsfreiheit).
public-privacy-device = What stays on your device
public-privacy-device-text = Only small files (cookies) for your sign-in and your language. No advertising, no tracking, nothing from other companies. After you sign out, none of your details stays on the device.
public-privacy-logs = What we record
public-privacy-logs-text = Who opened or changed your details: 12 months. Deletions and agreements: 3 years. We keep the address of your connection only in scrambled form and only for protection against attacks.

## Accessibility statement

public-access-lead = Everybody should be able to use Lotse: with a small phone, with a keyboard, with a screen reader, with large letters and without JavaScript.
public-access-state = How far we are
public-access-state-text = Our measure is the European standard EN 301 549 with WCAG 2.2 level AA. Lotse meets it for the most part. We checked this ourselves, with programs and by hand.
public-access-gaps = What is still missing
public-access-gaps-text = There are no videos in German Sign Language and no recordings to listen to yet. Not all translations were checked by a person. Such pages say so at the top.
public-access-report = Tell us about barriers
public-access-report-text = Something does not work or cannot be understood? Write or call. We answer within four weeks:
public-access-enforce = If our answer does not help, you can turn to the arbitration board at the commissioner of the state for people with disabilities in Baden-Württemberg (Schlichtungsstelle).
public-access-date = This statement is of { $date }.

## Page in Leichte Sprache

public-easy-what = What is Lotse?
public-easy-start = How to start
public-easy-pages = What you find here
public-easy-home = “Home” shows what you can do next.
public-easy-data = “My data” holds your answers. You can change them.
public-easy-log = “Who has looked” tells who has read your details.
public-easy-more = Under “Help and more” you change the language and the secret word.
public-easy-exit = The button “Leave fast” is at the top of every page. It opens another page and signs you out.

## Neutral page

public-weather-title = Weather
public-weather-lead = Weather and warnings for Germany
public-weather-forecast = Forecast
public-weather-warnings = Severe weather warnings
public-weather-rivers = Floods
public-weather-pollen = Pollen and UV
