### Translation of server.ftl

failed-bad-request = Ev rûpel venebû
    .help = Ji kerema xwe vegerin, rûpelê ji nû ve bar bikin û careke din biceribînin.
failed-foreign-form = Ev daxwaz ji rûpela me nehat
    .help = Ji bo ewlehiya we me tiştek tomar nekir. Ji kerema xwe rûpela me ji nû ve vekin û careke din biceribînin.
failed-forbidden = Bi vî hesabî destûra we ji bo vê tune ye
    .help = Eger ev ji bo karê we pêwîst be, ji kerema xwe ji koordînasyona xwe bipirsin.
failed-not-found = Ev rûpel tune ye
    .help = Dibe ku navnîşan şaş hatibe nivîsandin, an jî rûpel hatibe rakirin.
failed-conflict = Kesek din zûtir bû
    .help = Ji kerema xwe rûpelê ji nû ve bar bikin. Hingê hûn ê bibînin çi hatiye guhertin.
failed-too-large = Nivîs bi carekê pir dirêj bû
    .help = Ji kerema xwe vegerin, nivîsê kurt bikin û careke din bişînin.
failed-too-many = Ceribandin pir zêde bûn
    .help = Ji kerema xwe çend deqeyan li bendê bimînin û paşê careke din biceribînin.
failed-internal = Li cem me şaşiyek çêbû
    .help = Ne ji we ye. Ji kerema xwe piştî çend deqeyan careke din biceribînin.
failed-busy = Niha pir dirêj dikişîne
    .help = Ji kerema xwe piştî deqeyekê careke din biceribînin.
failed-home = Biçin rûpela destpêkê
failed-reference = Eger hûn vê ji me re bibêjin, ji kerema xwe vê hejmarê bidin: { $number }

flash-removed = Hat rakirin
flash-secret-changed = Peyva we ya veşartî ya nû ji niha ve derbasdar e.
flash-session-ended = Têketina li ser cîhazê hat girtin.
flash-signed-out = Hûn derketin.
flash-timed-out = Hûn demeke dirêj ne li vir bûn, loma têketina we hat girtin. Tiştê ku we nivîsandiye, parastî ye. Têkevin, hûn ê dîsa bibînin.
flash-request-sent = Hat şandin. Bersiv paşê li vir e.

demo-banner = Pêşandan bi kesên xeyalî. Roj 27.04.2018 e. Ji kerema xwe agahiyên rastîn nenivîsin.
