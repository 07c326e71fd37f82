### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Daxwaz û pirs
request-lead = Hûn dikarin daxwaz bikin ku dane bên jêbirin an girtin. Ev bêpere ye û ti zirara we tê de tune. Bersiv herî dereng piştî mehekê tê. (Artikel 12 DSGVO)
request-log-hint = Hûn nizanin kesekî çima daneyên we vekirine? Li vir li ba wê rêzê bipirsin:
request-none = We hê tiştek nexwestiye û nepirsiye.
request-new = Hûn dikarin çi bixwazin

## What is asked for

request-kind-deletion = Daneyan jê bibin
request-kind-restriction = Daneyan bigirin
request-kind-question = Pirs li ser lîsteya nihêrînan (Protokoll)
request-deletion-text = Her tişt tê jêbirin: agahî, plan û belge. Kes nikare wan vegerîne.
request-deletion-sign-in = Piştî wê hûn êdî nikarin têkevin. Daneyên zarokên we pê re nayên jêbirin. Hûn vê jî dixwazin? Wê gavê berî wê li ser rûpela her zarokî bixwazin.
request-deletion-wait = Heke bersiv erê be, em 14 rojên din disekinin. Heta wê demê hûn hê dikarin daneyan bihêlin.
request-deletion-copy = Berî wê kopiyekê bigirin.
request-restriction-text = Dane tomarkirî dimînin, lê destûra kesî tune ku pê bixebite. Şêwirmenda/ê we jî nikare wan veke û pê alîkariya we bike. Hûn bi xwe dikarin her tiştî bixwînin, lê tiştekî naguherînin. Hûn dikarin girtinê her dem biqedînin.
request-words = Hûn dixwazin tiştekî li ser bibêjin?
    .help = Ne mecbûr e ku hûn tiştekî binivîsin. Koordînasyon wê dixwîne. Hûn dikarin bi zimanê xwe binivîsin.
request-question = Pirsa we
    .help = Koordînasyon wê dixwîne. Hûn dikarin bi zimanê xwe binivîsin.
request-send = Bişînin
request-ask = Li ser vê bipirsin

## What became of it

request-state-open = Li benda bersivê ye
request-state-granted = Bersiv erê ye
request-state-refused = Hat redkirin
request-state-answered = Hat bersivandin
request-state-withdrawn = Hat vegerandin
request-state-ended = Qediya
request-made = Di { $date } de hat xwestin. Bersiv herî dereng di { $due } de.
request-mine = We nivîsiye:
request-answered = Bersiva koordînasyonê ya { $date }:
request-deleted-on = Di { $date } de her tişt tê jêbirin.
request-lifted-on = Di { $date } de girtin diqede.
request-withdraw = Vegerînin
request-keep = Daneyan bihêlin
request-release = Girtinê biqedînin

## On the home page

request-home-text = Hûn dixwazin daneyan bihêlin? Hê dibe.
request-news = Bersiv ji bo daxwaz an pirsa we
request-restricted-title = Ev dane girtî ne (gesperrt)
request-restricted-text = Kes pê naxebite. Hûn dikarin her tiştî bixwînin, lê nikarin tiştekî biguherînin.
