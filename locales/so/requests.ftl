### What a person asks of the office about her data: that they are deleted or restricted, and what a line of her log means.

request-title = Codsiyada iyo su’aalaha
request-lead = Waxaad codsan kartaa in xogta la tirtiro ama la xanniboo. Lacag kuma baxdo, dhibna kuma keenayso. Jawaabtu waxay imanaysaa ugu dambayn bil kadib. (Artikel 12 DSGVO)
request-log-hint = Ma garan weyday sababta qof u furay xogtaada? Halkan sadarka agtiisa ka weydii:
request-none = Weli waxba ma aad codsan, waxna ma aad weydiin.
request-new = Waxa aad codsan karto

## What is asked for

request-kind-deletion = Tirtir xogta
request-kind-restriction = Xannib xogta
request-kind-question = Su’aal ku saabsan diiwaanka (Protokoll)
request-deletion-text = Wax walba waa la tirtirayaa: xogta, qorshaha iyo dukumentiyada. Cidna ma soo celin karto.
request-deletion-sign-in = Kadib mar dambe ma geli kartid. Xogta carruurtaada lama tirtirayo. Taasna ma rabtaa? Markaa hore uga codso bogga ilmo kasta.
request-deletion-wait = Haddii jawaabtu haa tahay, waxaan sugaynaa 14 maalmood oo kale. Ilaa markaas weli xogta waad hayn kartaa.
request-deletion-copy = Ka hor koobi qaado.
request-restriction-text = Xogtu way kaydsanaanaysaa, laakiin cidna looma oggola inay ku shaqayso. Qofka ku caawiya xitaa ma furi karo, kumana caawin karo. Adigu wax walba waad akhrin kartaa, laakiin waxba ma beddeli kartid. Xannibaadda waad joojin kartaa markasta.
request-words = Ma rabtaa inaad wax ka tidhaahdo?
    .help = Khasab ma aha inaad wax qorto. Isku-duwidda (Koordination) ayaa akhrinaysa. Luqaddaada ayaad ku qori kartaa.
request-question = Su’aashaada
    .help = Isku-duwidda (Koordination) ayaa akhrinaysa. Luqaddaada ayaad ku qori kartaa.
request-send = Dir
request-ask = Tan wax ka weydii

## What became of it

request-state-open = Jawaab ayay sugaysaa
request-state-granted = Jawaabtu waa haa
request-state-refused = Waa la diiday
request-state-answered = Waa laga jawaabay
request-state-withdrawn = Waa laga noqday
request-state-ended = Way dhammaatay
request-made = La codsaday { $date }. Jawaabta ugu dambayn { $due }.
request-mine = Waxaad qortay:
request-answered = Jawaabta isku-duwidda ee { $date }:
request-deleted-on = { $date } wax walba waa la tirtirayaa.
request-lifted-on = { $date } xannibaaddu way dhammaanaysaa.
request-withdraw = Ka noqo
request-keep = Hay xogta
request-release = Jooji xannibaadda

## On the home page

request-home-text = Ma rabtaa inaad xogta haysato? Weli waa suurtagal.
request-news = Jawaabta codsigaaga ama su’aashaada
request-restricted-title = Xogtan waa la xannibay (gesperrt)
request-restricted-text = Cidna kuma shaqayso. Wax walba waad akhrin kartaa, laakiin waxba ma beddeli kartid.
