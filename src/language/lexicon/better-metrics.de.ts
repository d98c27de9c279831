/*
 * Metrics that show no effect by themselves, with what to count instead: class | words | better metric | reason | exception.
 * Source: our own collection (vanity-terms.tsv), after Ries (actionable, accessible, auditable), McClure (AARRR), Kirkpatrick,
 * HEART and Grove's paired indicators: method.md 4.2. `conditional` words show an effect or not, by what is counted.
 */
export const BETTER_METRICS_DE = `
attention | Seitenaufrufe, Seitenansichten, Seitenabrufe | Besuche mit definiertem nächsten Schritt (Anfrage, Bestellung) je 1.000 Besuche | zählt Verkehr, nicht Wert; steigt auch durch Bots, Verwirrung oder Klickköder | in Ordnung, wenn Aufrufe verkauft werden (werbefinanziertes Medium) oder zusammen mit einer Konversionsrate
attention | Website-Besuche, Webseitenbesuche, Besucherzahlen, Seitenbesuche | qualifizierte Anfragen oder Bestellungen je 1.000 Besuche | Menge ohne Ergebnis; lässt sich durch Werbung kaufen (Beispiel im Quellartikel) | in Ordnung als Trichterstufe, wenn spätere Stufen ebenfalls Key Results sind; Besucher eines Museums oder Ladens sind ein echtes Ergebnis
attention | eindeutige Besucher, Unique Visitors | Anteil der Besucher, die in 30 Tagen wiederkommen oder kaufen | sagt, wie viele kamen, nicht ob es nützte | in Ordnung als Nenner einer Quote
attention | Verweildauer, Sitzungsdauer | Aufgabenerfolgsquote oder Zeit bis zur Erledigung | lange Besuche können Ratlosigkeit bedeuten | in Ordnung bei Medienangeboten, deren Produkt Aufmerksamkeit ist
attention | Seiten pro Besuch, Seiten pro Sitzung | Aufgabenerfolgsquote | mehr Seiten können schlechtere Navigation heißen | in Ordnung als Diagnosewert
attention | Impressionen, Einblendungen, Ad Impressions | Kosten je qualifizierter Anfrage | angezeigt ist nicht gesehen, gesehen nicht gehandelt | in Ordnung bei reinen Reichweitenkampagnen mit Wirkungsmessung
attention | Reichweite, Brutto-Reichweite | Anteil der Zielgruppe, der wie gewünscht handelt | Reichweite ist käuflich und ändert kein Verhalten | Reichweite eines Fahrzeugs, Akkus oder Funksignals ist eine Produkteigenschaft
attention | Klicks, Klickzahlen, Anzahl der Klicks | Konversionsrate nach dem Klick | ein Klick ist Aktivität, das Ergebnis kommt danach (Beispiel im Quellartikel) | in Ordnung zusammen mit der Konversionsrate
conditional | Klickrate, Durchklickrate | Kosten je Neukunde oder Klick-zu-Kauf-Quote | steigt auch durch irreführende Anzeigen | in Ordnung als Frühindikator mit Konversion
attention | Follower, Follower-Zahl, Fans, Abonnenten auf Social Media | Anfragen oder Umsatz aus dem Kanal je Quartal | kumulativ, käuflich, fällt fast nie | in Ordnung, wenn nach Publikumsgröße bezahlt wird
attention | Likes, Gefällt-mir-Angaben, Herzchen | Anfragen oder Anmeldungen aus dem Beitrag | kostet nichts und sagt wenig voraus (Beispiel im Quellartikel) | in Ordnung beim Vergleich zweier Motive im Test
attention | geteilte Beiträge, Shares, Reposts | neue qualifizierte Besucher je geteiltem Beitrag | Verbreitung ohne Zielhandlung | in Ordnung, wenn Weiterempfehlung der Wachstumsmotor ist
attention | Kommentare, Anzahl Kommentare | Anteil der Kommentare, aus denen ein Kundengespräch entsteht | Empörung kommentiert auch | in Ordnung bei Communitys
attention | Videoaufrufe, Videoansichten, Views | Abschlussquote und Folgehandlung | automatisches Abspielen zählt mit | in Ordnung bei bezahlten Videos
attention | Downloads, Downloadzahlen | aktivierte Nutzer in 7 Tagen nach dem Download | heruntergeladen ist nicht genutzt | in Ordnung bei Open Source oder Whitepapern mit Aktivierungsquote
attention | App-Installationen, Installationen | wöchentliche Nutzer der Kernfunktion je Installationskohorte | Installationen werden gekauft und gelöscht | in Ordnung als Trichterstufe mit 30-Tage-Bindung; Montage beim Kunden (Anlagen) ist echte Leistung
attention | registrierte Nutzer, Registrierungen, Nutzerkonten, angelegte Konten | Aktivierungsquote: Anteil neuer Konten mit erstem Nutzen in 7 Tagen | kumulativ, kann nur steigen | in Ordnung je Kohorte mit Aktivierung und Bindung
attention | Gesamtnutzerzahl, Nutzer insgesamt, Anzahl Nutzer | Bindung nach 12 Wochen je Kohorte | kann nur steigen und zeigt daher kein Scheitern | keine als Key Result
conditional | monatlich aktive Nutzer, aktive Nutzer | Anteil der Konten mit wöchentlicher Kernhandlung | „aktiv“ heißt oft nur „eingeloggt“ | in Ordnung, wenn „aktiv“ über die Kernhandlung definiert ist
attention | Newsletter-Abonnenten, Newsletter-Empfänger, Verteilergröße | Klick-zu-Kauf-Quote oder Umsatz je Empfänger | Verteilergröße sagt nichts über Interesse | in Ordnung, wenn der Newsletter das bezahlte Produkt ist
activity | versendete E-Mails, versandte Mailings, Anzahl Mailings | Antworten oder Bestellungen je 100 E-Mails | reine Aktivität in eigener Hand | keine als Key Result
conditional | Öffnungsrate, E-Mail-Öffnungen | Klick-zu-Abschluss-Quote | durch Datenschutzfunktionen der Mailprogramme verzerrt | in Ordnung für Betreff-Tests
attention | Testanmeldungen, Testkonten, Probeabos | Quote Test zu bezahlt | zählt Neugier | in Ordnung als Stufe mit Umwandlungsquote
conditional | Leads, generierte Leads, Marketing-Leads | Quote Lead zu Kunde oder vom Vertrieb angenommener Wert | Definition lässt sich leicht aufweichen | in Ordnung, wenn der Vertrieb jeden Lead annimmt und die Annahmequote danebensteht
activity | Messekontakte, Visitenkarten, Messegespräche | qualifizierte Folgetermine in 30 Tagen | zählt Händeschütteln | in Ordnung mit Folgequote
activity | Anrufe, Akquiseanrufe, Telefonate | qualifizierte Verkaufschancen je 100 Anrufe | Aktivität statt Wirkung | in Ordnung als Frühindikator mit Abschlussquote
activity | Kundentermine, Kundenbesuche, Vertriebstermine, Vorführungen | Quote Verkaufschance zu Auftrag | voller Kalender ist kein Umsatz | in Ordnung als Frühindikator mit Abschlussquote
activity | versendete Angebote, Anzahl Angebote, abgegebene Angebote | Angebotserfolgsquote (Hit Rate) | mehr Angebote bei sinkender Quote ist mehr Arbeit für weniger | in Ordnung mit Quote und Deckungsbeitrag
conditional | Pipeline-Volumen, Angebotsvolumen, Pipelinewert | Abschlussquote mal Deckungsbeitrag, Dauer des Verkaufszyklus | ungewichtete Pipeline ist Hoffnung | in Ordnung, wenn mit geprüften Wahrscheinlichkeiten gewichtet
conditional | Neukunden, Neukundenzahl, gewonnene Kunden | nach 90 Tagen noch aktive Neukunden oder Deckungsbeitrag je Neukunde | Rabatte kaufen Kunden, die wieder gehen | in Ordnung mit Bindung und Akquisekosten
conditional | Gesamtumsatz, kumulierter Umsatz, Auftragssumme | Deckungsbeitrag oder Umsatzbindung im Bestand | Summen steigen immer; Umsatz ist durch Rabatt käuflich | in Ordnung als Periodenumsatz mit Marge
conditional | Absichtserklärungen, Letters of Intent | bezahlte Piloten, die zu Verträgen werden | unverbindlich | in Ordnung vor dem Start mit Umwandlungsziel
conditional | Partnerschaften, Kooperationen, neue Partner | Umsatz oder qualifizierte Anfragen über Partner | Unterschreiben ist billig | in Ordnung, wenn „aktiver Partner“ über einen Vorgang definiert ist
attention | Presseerwähnungen, Medienberichte, Pressemitteilungen | Anfragen oder Markensuchen in den 30 Tagen danach | Menge ohne Wirkung, schlechte Presse zählt mit | in Ordnung in der Krise mit Tonalität
attention | Auszeichnungen, gewonnene Preise | Erfolgsquote bei Ausschreibungen oder Bewerber, die den Preis nennen | Prestige ohne belegte Wirkung | in Ordnung, wenn der Preis Voraussetzung einer Vergabe ist
attention | Veranstaltungsteilnehmer, Webinar-Anmeldungen, Teilnehmerzahl | Teilnehmer mit qualifiziertem nächsten Schritt in 14 Tagen | Anmeldung ist kostenlos | in Ordnung bei bezahlten Veranstaltungen
output | Blogbeiträge, veröffentlichte Beiträge, veröffentlichte Artikel | qualifizierte Anfragen oder gelöste Supportfragen je Beitrag | Output statt Outcome | in Ordnung als Initiative, nicht als Key Result
attention | Suchmaschinen-Ranking, Google-Ranking, Keyword-Ranking | Bestellungen oder Anfragen aus der organischen Suche | Spitzenplatz für ein Wort ohne Kaufabsicht | in Ordnung als Diagnosewert
attention | eingehende Links, Anzahl Backlinks | Anfragen aus der organischen Suche | Mittel zum Zweck, käuflich | in Ordnung als Diagnosewert
attention | Markenbekanntheit, Bekanntheitsgrad | Erwägung oder Präferenz in der Zielgruppe | bekannt ist nicht gewollt | in Ordnung bei gleichbleibender Messung zusammen mit Erwägung
output | ausgelieferte Funktionen, ausgelieferte Features, neue Funktionen | Anteil der Zielnutzer, die die Funktion wöchentlich nutzen, und Wirkung auf das Ziel | Output; kann Nutzern sogar schaden | in Ordnung als Meilenstein einer zugesagten Lieferung, höchstens einer je Objective
output | Anzahl Releases, Auslieferungen, Deployments pro Monat | Durchlaufzeit von Änderungen zusammen mit Fehlerquote von Änderungen | mehr Releases können mehr Fehler heißen | in Ordnung als Teil der vier DORA-Kennzahlen
output | Codezeilen, Zeilen Code | Fehler beim Kunden oder Durchlaufzeit | belohnt Aufblähung | in Ordnung beim Abbau von totem Code
output | Anzahl Commits | Durchlaufzeit von Änderungen | beliebig aufteilbar | keine als Key Result
output | zusammengeführte Pull Requests, Anzahl Merge Requests | Dauer der Durchsicht und Fehlerquote von Änderungen | beliebig aufteilbar | in Ordnung als Diagnosewert
output | Storypoints, Story-Points, Sprint-Geschwindigkeit | Durchlaufzeit oder die Wirkung, für die die Stories da sind | Planungseinheit, die als Ziel sofort aufbläht | in Ordnung für die eigene Prognose des Teams
output | Testfälle, Anzahl Tests | Fehler beim Kunden je Release | Tests ohne Prüfung zählen mit | in Ordnung als Initiative
output | Testabdeckung, Codeabdeckung | Fehler beim Kunden oder Fehlerquote von Änderungen | abgedeckt ist nicht geprüft | in Ordnung als Untergrenze zusammen mit Fehlerquote
output | behobene Fehler, geschlossene Bugs, behobene Bugs | Fehler beim Kunden und Zeit bis zur Wiederherstellung | Anstieg kann mehr neue Fehler bedeuten | in Ordnung mit dem Zugang neuer Fehler
activity | Arbeitsstunden, geleistete Stunden, Überstunden | Durchsatz oder Durchlaufzeit fertiger Arbeit | Einsatz; viele Stunden können schlechte Planung sein | in Ordnung im Dienstleistungsgeschäft mit Marge je Stunde
conditional | Auslastung, Auslastungsgrad, Auslastungsquote | Durchlaufzeit und Termintreue | Vollauslastung verlängert Warteschlangen | in Ordnung am echten Engpass; in Hotels und Verkehr ein echtes Ergebnis
output | geschlossene Tickets, erledigte Tickets, gelöste Tickets | Erstlösungsquote und Wiedereröffnungsquote | steigt durch zu frühes Schließen oder selbst verursachte Tickets | in Ordnung mit Wiedereröffnungsquote und Zufriedenheit
activity | bearbeitete Anfragen, bearbeitete Anrufe, bearbeitete Vorgänge | Erstlösungsquote und Kontakte je Kunde | womöglich selbst verursachte Nachfrage | in Ordnung für die Personalplanung
conditional | Gesprächsdauer, durchschnittliche Gesprächszeit, Nachbearbeitungszeit | Erstlösungsquote | belohnt Abwimmeln | in Ordnung als Kostenwert mit Zufriedenheit
activity | Chatbot-Gespräche, Chatbot-Sitzungen | Anteil ohne Mensch und ohne Wiederkontakt gelöster Anliegen | genutzt ist nicht gelöst | in Ordnung mit Lösungsquote
output | Wissensartikel, FAQ-Einträge, Hilfeartikel | Anteil der Fragen, die sich Kunden selbst beantworten | geschrieben ist nicht gefunden | in Ordnung als Initiative
output | migrierte Systeme, migrierte Anwendungen | Betriebskosten oder Störungen je migriertem System | verschoben ist nicht verbessert | in Ordnung als zugesagter Meilenstein mit Frist
output | erstellte Dashboards, erstellte Berichte, Anzahl Berichte | getroffene Entscheidungen oder gesparte Stunden je Monat | Berichte, die niemand liest | in Ordnung als Initiative
output | dokumentierte Prozesse, Prozessbeschreibungen | Fehlerquote oder Durchlaufzeit des Prozesses | Papier | in Ordnung, wenn eine Zertifizierung es verlangt (zugesagt)
output | automatisierte Prozesse, eingesetzte Bots | gesparte Stunden und Fehlerquote des Prozesses | auch der falsche Prozess lässt sich automatisieren | in Ordnung mit gesparten Stunden
output | KI-Pilotprojekte, KI-Anwendungsfälle, KI-Projekte | Durchlaufzeit oder Kosten des Zielprozesses im Echtbetrieb | Mode; Piloten erreichen selten den Betrieb | in Ordnung als Erkundung mit Datum für Abbruch oder Ausbau
output | ausgerollte Lizenzen, gekaufte Lizenzen, vergebene Lizenzen | wöchentlich aktiver Anteil und gesparte Zeit je Aufgabe | gekauft ist nicht genutzt | in Ordnung mit aktivem Anteil
activity | gestartete Digitalprojekte, Digitalisierungsprojekte | Anteil der Projekte mit nach 6 Monaten gemessenem Nutzen | anfangen ist leicht | keine als Key Result
activity | Schulungen, Trainings, Schulung, Weiterbildungen | Rückgang der Fehlerquote oder beobachtetes Verhalten 60–90 Tage nach der Schulung | Anwesenheit statt Wirkung | in Ordnung bei gesetzlich vorgeschriebener Schulung (zugesagt, 100 %)
activity | Kundeninterviews, Nutzerinterviews, Interviews, Kundengespräche | durch Kundenaussagen geänderte Entscheidungen, bestätigte oder widerlegte Annahmen | Reden ist Mittel, nicht Wirkung | in Ordnung als Initiative in einer Erkundungsphase
activity | Veranstaltungen, Events, Webinare, Messen | Teilnehmer mit qualifiziertem nächsten Schritt in 14 Tagen | eine Veranstaltung kostet, bis jemand handelt | in Ordnung als Initiative
activity | Kandidaten | Zusagequote oder Zeit bis zur Besetzung der Stelle | eine volle Liste besetzt keine Stelle | in Ordnung als Frühindikator bei einer schwierigen Suche
activity | Workshops, Meetings | umgesetzte Beschlüsse | Aktivität | in Ordnung als Initiative
output | Beiträge, Artikel, Blogartikel, Posts, Videos, Podcasts | qualifizierte Anfragen oder gelöste Supportfragen je Beitrag | Output statt Outcome | in Ordnung als Initiative, nicht als Key Result
output | Features, Funktionen | Anteil der Zielnutzer, die die Funktion wöchentlich nutzen, und Wirkung auf das Ziel | Output; kann Nutzern sogar schaden | in Ordnung als Meilenstein einer zugesagten Lieferung, höchstens einer je Objective
attention | Besuche, Besucher, Zugriffe | Anteil der Besucher mit definiertem nächsten Schritt (Anfrage, Bestellung) | Menge ohne Ergebnis | in Ordnung als Trichterstufe, wenn spätere Stufen ebenfalls Key Results sind
activity | geschulte Mitarbeiter, geschulte Mitarbeitende, geschulte Personen, Schulungsteilnehmer | Rückgang der Fehlerquote oder beobachtetes Verhalten 60–90 Tage nach der Schulung | Anwesenheit statt Wirkung (Beispiel im Quellartikel) | in Ordnung bei gesetzlich vorgeschriebener Schulung (zugesagt, 100 %)
activity | Schulungsstunden, Schulungstage, Weiterbildungstage | Anteil der Geschulten, die das Gelernte anwenden | Einsatz | in Ordnung als Budgetgröße
activity | Kursabschlüsse, Schulungsquote, abgeschlossene Kurse | Können nach 60 Tagen oder Fehlerquote | durchgeklickt gilt als abgeschlossen | in Ordnung bei Pflichtunterweisungen
conditional | Schulungszufriedenheit, Seminarbewertung | Verhaltensänderung (Kirkpatrick Stufe 3) oder Ergebnis (Stufe 4) | Gefallen ist Stufe 1 von 4 | in Ordnung zur Auswahl von Trainern
activity | durchgeführte Workshops, Anzahl Workshops | umgesetzte Beschlüsse aus dem Workshop | Aktivität | in Ordnung als Initiative
activity | Anzahl Meetings, Besprechungen, durchgeführte Meetings | Zeit von der Frage bis zur Entscheidung | Aktivität und Kosten | in Ordnung als Obergrenze (Gesundheitswert)
activity | Bewerbungen, Bewerbungseingänge, Anzahl Bewerbungen | qualifizierte Bewerbungen je Stelle oder Zusagequote | Menge macht Arbeit | in Ordnung bei Mangelberufen mit Anteil Qualifizierter
attention | Aufrufe der Stellenanzeige, Aufrufe der Karriereseite | qualifizierte Bewerbungen je 100 Aufrufe | angesehen, nicht gehandelt | in Ordnung als Trichterstufe
output | Neueinstellungen, Mitarbeiterzahl, eingestellte Personen | nach 12 Monaten noch in der Rolle und produktiv | Kostenwachstum | in Ordnung als zugesagter Meilenstein eines finanzierten Plans mit Verbleibquote
conditional | Rücklaufquote, Teilnahmequote, Umfragebeteiligung | Veränderung des Werts und Anteil umgesetzter Maßnahmen | Teilnahme ist keine Verbesserung | in Ordnung als Gültigkeitsgrenze (mindestens 60–70 %)
activity | Verbesserungsvorschläge, eingereichte Ideen, Anzahl Ideen | Nutzen umgesetzter Ideen oder Umsetzungsquote | voller Kasten ohne Folgen enttäuscht | in Ordnung mit Umsetzungsquote
activity | geführte Mitarbeitergespräche, Feedbackgespräche, Jahresgespräche | Anteil der Personen, die ihre Erwartungen kennen und nützliche Rückmeldung bekommen | Haken setzen | in Ordnung als Frühindikator, wo bisher keine stattfanden
activity | versendete Umfragen, Umfrageantworten | NPS selbst oder Wiederkaufsquote | Aktivität | in Ordnung als Bedingung für die Stichprobengröße
output | Patente, Patentanmeldungen | Umsatzanteil geschützter Produkte | Anmelden kostet | in Ordnung im Lizenzgeschäft
output | gebaute Prototypen, Anzahl Prototypen | mit Nutzern bestätigte oder widerlegte Annahmen | Output ohne Lernen | in Ordnung, wenn das KR die Entscheidung nennt, die es ermöglicht
conditional | produzierte Stückzahl, Ausbringungsmenge, Produktionsmenge | Erstausbeute (First Pass Yield) und Liefertreue | Überproduktion ist Verschwendung | in Ordnung bei vollem Auftragsbuch mit Ausschussquote
conditional | Maschinenauslastung, Anlagenauslastung | Liefertreue, OEE am Engpass | örtliches Optimum, baut Bestand auf | in Ordnung am Engpass
activity | durchgeführte Audits, Anzahl Prüfungen | fristgerecht erledigte Feststellungen, Wiederholungsfehler | hinsehen ist nicht abstellen | in Ordnung, wo vorgeschrieben
activity | Sicherheitsunterweisungen, Unterweisungen | Unfallhäufigkeit und abgestellte Beinahe-Unfälle | Anwesenheit statt Sicherheit | in Ordnung, wo vorgeschrieben (zugesagt)
conditional | Lieferantenanzahl, neue Lieferanten | Liefertreue und Reklamationsquote der Lieferanten | mehr Lieferanten können mehr Komplexität heißen | in Ordnung, um Einzelbezug benannter Teile zu beenden
activity | gestartete Projekte, laufende Projekte, Anzahl Projekte | Anteil abgeschlossener Projekte mit zugesagtem Nutzen | angefangene Arbeit kostet | in Ordnung als Obergrenze (WIP-Grenze)
activity | erledigte Aufgaben, abgeschlossene Aufgaben, abgearbeitete Maßnahmen | das Ergebnis, für das die Aufgaben da waren | Aktivität | keine als Key Result
conditional | erreichte Meilensteine, abgeschlossene Meilensteine | Wirkung nach dem Meilenstein (Nutzung, Kosten, Zeit) | Termin erreicht ist nicht Ergebnis erreicht | in Ordnung bei zugesagten Lieferungen oder ohne Daten am Anfang
conditional | Budgetausschöpfung, ausgegebenes Budget | Wirkung je Euro | Ausgeben ist leicht | in Ordnung als Leitplanke (zwischen zwei Grenzen)
activity | erreichte Personen, informierte Mitarbeitende, informierte Mitarbeiter | Anteil, der die Botschaft wiedergeben kann oder anders handelt | gesendet ist nicht verstanden | in Ordnung bei Informationspflichten
conditional | CO2-Kompensation, Klimazertifikate | Tonnen CO2e je Produktionseinheit | kauft eine Aussage, ändert keinen Prozess | in Ordnung als zweiter Schritt nach Reduktion
output | veröffentlichte Richtlinien, Anzahl Richtlinien | Zahl der Verstöße oder Abweichungen | Papier | in Ordnung, wo vorgeschrieben
output | erstellte Präsentationen, erstellte Dokumente, Anzahl Folien | getroffene Entscheidungen, gewonnene Aufträge | Output | keine als Key Result
`;
