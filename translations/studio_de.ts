<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>gw::studio::Market</name>
    <message>
        <source>The demonstration market did not start in time.</source>
        <translation>Der Demonstrationsmarkt ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>The demonstration market cannot be started: %1</source>
        <translation>Der Demonstrationsmarkt lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The demonstration market ended: %1</source>
        <translation>Der Demonstrationsmarkt wurde beendet: %1</translation>
    </message>
</context>
<context>
    <name>gw::studio::Shots</name>
    <message>
        <source>The studio did not catch up with the server in time, so nothing was drawn.</source>
        <translation>Das Studio hat den Stand des Servers nicht rechtzeitig erreicht; daher wurde nichts gezeichnet.</translation>
    </message>
    <message>
        <source>The data of %1 did not come in time.</source>
        <translation>Die Daten von %1 kamen nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>There is no screen %1.</source>
        <translation>Es gibt keine Ansicht %1.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>logo</source>
        <comment>searched for in a picture of the command palette</comment>
        <translation>logo</translation>
    </message>
</context>
<context>
    <name>gw::studio::Studio</name>
    <message>
        <source>The profile&apos;s folder %1 cannot be made. Choose another one with --profile.</source>
        <translation>Der Ordner %1 des Profils lässt sich nicht anlegen. Wähle mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2</source>
        <translation>Das Passwort lässt sich nicht aus %1 lesen: %2</translation>
    </message>
    <message>
        <source>The session cannot be taken over from %1.</source>
        <translation>Die Sitzung lässt sich nicht aus %1 übernehmen.</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>%1 enthält keine Sitzung.</translation>
    </message>
    <message>
        <source>There is no session to draw. Give --try, --server or --session-token.</source>
        <translation>Es gibt keine Sitzung, die gezeichnet werden könnte. Gib --try, --server oder --session-token an.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>Gigwright</source>
        <translation>Gigwright</translation>
    </message>
    <message>
        <source>The studio cannot open</source>
        <translation>Das Studio lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>gw::ui::AnswerField</name>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation>Dateien hierher ziehen oder zum Auswählen klicken</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>Füge mindestens eine Datei hinzu.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wähle eine Möglichkeit.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>Schreibe eine Antwort.</translation>
    </message>
</context>
<context>
    <name>gw::ui::AnswersForm</name>
    <message>
        <source>Some answers are missing. What you wrote is kept.</source>
        <translation>Einige Antworten fehlen. Was du geschrieben hast, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>gw::ui::AttentionCard</name>
    <message>
        <source>The server refused it. What you wrote and its files are kept here.</source>
        <translation>Der Server hat es abgelehnt. Dein Text und seine Dateien bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>It failed again and again, so it was set aside and the rest goes on. Its content is kept here.</source>
        <translation>Es ist immer wieder fehlgeschlagen und wurde zurückgestellt; der Rest geht weiter. Sein Inhalt bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>It waits for an earlier step of the same order that did not happen. Its content is kept here.</source>
        <translation>Es wartet auf einen früheren Schritt desselben Auftrags, der nicht zustande kam. Sein Inhalt bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Files kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrte Dateien</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Erneut bearbeiten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>gw::ui::BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>I will …</source>
        <translation>Ich werde …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Say in one line what you do: &quot;I will …&quot;</source>
        <translation>Sag in einer Zeile, was du machst: „Ich werde …“</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Up to five, with commas between them</source>
        <translation>Bis zu fünf, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The category of a published gig does not change.</source>
        <translation>Die Kategorie eines veröffentlichten Gigs ändert sich nicht.</translation>
    </message>
</context>
<context>
    <name>gw::ui::BriefCard</name>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>This gig asks the buyer no questions.</source>
        <translation>Dieser Gig stellt dem Käufer keine Fragen.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>gw::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuche es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Suchen oder etwas tun</translation>
    </message>
</context>
<context>
    <name>gw::ui::CommandWords</name>
    <message>
        <source>Changes to the gig “%1”</source>
        <translation>Änderungen am Gig „%1“</translation>
    </message>
    <message>
        <source>Changes to a gig</source>
        <translation>Änderungen an einem Gig</translation>
    </message>
    <message>
        <source>“%1” for review</source>
        <translation>„%1“ zur Prüfung</translation>
    </message>
    <message>
        <source>A gig for review</source>
        <translation>Ein Gig zur Prüfung</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>Freigabe von „%1“</translation>
    </message>
    <message>
        <source>Approval of a gig</source>
        <translation>Freigabe eines Gigs</translation>
    </message>
    <message>
        <source>Changes asked of “%1”</source>
        <translation>Änderungswünsche zu „%1“</translation>
    </message>
    <message>
        <source>Changes asked of a gig</source>
        <translation>Änderungswünsche zu einem Gig</translation>
    </message>
    <message>
        <source>Refusal of “%1”</source>
        <translation>Ablehnung von „%1“</translation>
    </message>
    <message>
        <source>Refusal of a gig</source>
        <translation>Ablehnung eines Gigs</translation>
    </message>
    <message>
        <source>Pause of “%1”</source>
        <translation>Pause von „%1“</translation>
    </message>
    <message>
        <source>Pause of a gig</source>
        <translation>Pause eines Gigs</translation>
    </message>
    <message>
        <source>“%1” on sale again</source>
        <translation>„%1“ wieder im Verkauf</translation>
    </message>
    <message>
        <source>A gig on sale again</source>
        <translation>Ein Gig wieder im Verkauf</translation>
    </message>
    <message>
        <source>“%1” to the archive</source>
        <translation>„%1“ ins Archiv</translation>
    </message>
    <message>
        <source>A gig to the archive</source>
        <translation>Ein Gig ins Archiv</translation>
    </message>
    <message>
        <source>Order of “%1”</source>
        <translation>Bestellung von „%1“</translation>
    </message>
    <message>
        <source>Order of a gig</source>
        <translation>Bestellung eines Gigs</translation>
    </message>
    <message>
        <source>Payment for “%1”</source>
        <translation>Zahlung für „%1“</translation>
    </message>
    <message>
        <source>Payment of an order</source>
        <translation>Zahlung eines Auftrags</translation>
    </message>
    <message>
        <source>Failed payment for “%1”</source>
        <translation>Fehlgeschlagene Zahlung für „%1“</translation>
    </message>
    <message>
        <source>Failed payment of an order</source>
        <translation>Fehlgeschlagene Zahlung eines Auftrags</translation>
    </message>
    <message>
        <source>Brief for “%1”</source>
        <translation>Briefing für „%1“</translation>
    </message>
    <message>
        <source>Brief of an order</source>
        <translation>Briefing eines Auftrags</translation>
    </message>
    <message>
        <source>Start of “%1” without the brief</source>
        <translation>Beginn von „%1“ ohne Briefing</translation>
    </message>
    <message>
        <source>Start of an order without the brief</source>
        <translation>Beginn eines Auftrags ohne Briefing</translation>
    </message>
    <message>
        <source>Delivery for “%1”</source>
        <translation>Lieferung für „%1“</translation>
    </message>
    <message>
        <source>Delivery of an order</source>
        <translation>Lieferung eines Auftrags</translation>
    </message>
    <message numerus="yes">
        <source>Delivery for “%1” with %n file(s)</source>
        <translation>
            <numerusform>Lieferung für „%1“ mit %n Datei</numerusform>
            <numerusform>Lieferung für „%1“ mit %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivery of an order with %n file(s)</source>
        <translation>
            <numerusform>Lieferung mit %n Datei</numerusform>
            <numerusform>Lieferung mit %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of “%1” with %n point(s)</source>
        <translation>
            <numerusform>Überarbeitung von „%1“ mit %n Punkt</numerusform>
            <numerusform>Überarbeitung von „%1“ mit %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of an order with %n point(s)</source>
        <translation>
            <numerusform>Überarbeitung mit %n Punkt</numerusform>
            <numerusform>Überarbeitung mit %n Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of “%1”</source>
        <translation>Abnahme von „%1“</translation>
    </message>
    <message>
        <source>Acceptance of a delivery</source>
        <translation>Abnahme einer Lieferung</translation>
    </message>
    <message>
        <source>Cancellation of “%1”</source>
        <translation>Stornierung von „%1“</translation>
    </message>
    <message>
        <source>Cancellation of an order</source>
        <translation>Stornierung eines Auftrags</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Eine neue Unterhaltung</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Messages of %1 marked as read</source>
        <translation>Nachrichten von %1 als gelesen markiert</translation>
    </message>
    <message>
        <source>Messages marked as read</source>
        <translation>Nachrichten als gelesen markiert</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation>Dein Name: %1</translation>
    </message>
    <message>
        <source>Gig for review</source>
        <translation>Gig zur Prüfung</translation>
    </message>
    <message>
        <source>Gig on sale again</source>
        <translation>Gig wieder im Verkauf</translation>
    </message>
    <message>
        <source>Gig to the archive</source>
        <translation>Gig ins Archiv</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Start without the brief</source>
        <translation>Beginn ohne Briefing</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Überarbeitung</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Read mark</source>
        <translation>Lesebestätigung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Propose to the buyer to reinstate the order</source>
        <translation>Dem Käufer vorschlagen, den Auftrag wiederaufzunehmen</translation>
    </message>
    <message>
        <source>Save the files as evidence of your work</source>
        <translation>Die Dateien als Nachweis deiner Arbeit sichern</translation>
    </message>
    <message>
        <source>Write a message about it</source>
        <translation>Eine Nachricht dazu schreiben</translation>
    </message>
    <message>
        <source>Ask for a revision as a goodwill</source>
        <translation>Um eine Überarbeitung aus Kulanz bitten</translation>
    </message>
    <message>
        <source>Agree on a paid revision</source>
        <translation>Eine bezahlte Überarbeitung vereinbaren</translation>
    </message>
    <message>
        <source>Agree on a paid extra</source>
        <translation>Ein bezahltes Extra vereinbaren</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>Einen Streitfall eröffnen</translation>
    </message>
    <message>
        <source>Deliver it again and confirm that nothing changed</source>
        <translation>Noch einmal liefern und bestätigen, dass sich nichts geändert hat</translation>
    </message>
    <message>
        <source>Keep your text</source>
        <translation>Deinen Text behalten</translation>
    </message>
    <message>
        <source>Keep the other text</source>
        <translation>Den anderen Text behalten</translation>
    </message>
    <message>
        <source>Put both together by hand</source>
        <translation>Beide von Hand zusammenführen</translation>
    </message>
    <message>
        <source>Make a new gig from the draft</source>
        <translation>Aus dem Entwurf einen neuen Gig machen</translation>
    </message>
    <message>
        <source>Pause another gig to make room</source>
        <translation>Einen anderen Gig pausieren, um Platz zu machen</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>Eine Rückerstattung verlangen</translation>
    </message>
    <message>
        <source>Look at the new price and order again</source>
        <translation>Den neuen Preis ansehen und erneut bestellen</translation>
    </message>
    <message>
        <source>Return to an earlier version of a gig</source>
        <translation>Rückkehr zu einer früheren Fassung eines Gigs</translation>
    </message>
    <message>
        <source>Length of a gig’s queue</source>
        <translation>Länge der Warteschlange eines Gigs</translation>
    </message>
    <message>
        <source>Hold on a gig</source>
        <translation>Sperre eines Gigs</translation>
    </message>
    <message>
        <source>End of a gig’s hold</source>
        <translation>Ende der Sperre eines Gigs</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebotspreis</translation>
    </message>
    <message>
        <source>Order of an offer</source>
        <translation>Auftrag aus einem Angebot</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>Fehlgeschlagene Zahlung</translation>
    </message>
    <message>
        <source>Files of a delivery</source>
        <translation>Dateien einer Lieferung</translation>
    </message>
    <message>
        <source>More time to look at a delivery</source>
        <translation>Mehr Zeit für eine Lieferung</translation>
    </message>
    <message>
        <source>Refusal of an order</source>
        <translation>Ablehnung eines Auftrags</translation>
    </message>
    <message>
        <source>Wish for an extension</source>
        <translation>Wunsch nach einer Verlängerung</translation>
    </message>
    <message>
        <source>Agreement to an extension</source>
        <translation>Zustimmung zu einer Verlängerung</translation>
    </message>
    <message>
        <source>Refusal of an extension</source>
        <translation>Ablehnung einer Verlängerung</translation>
    </message>
    <message>
        <source>Wish for an extension taken back</source>
        <translation>Wunsch nach einer Verlängerung zurückgezogen</translation>
    </message>
    <message>
        <source>Offer of an extra</source>
        <translation>Angebot eines Extras</translation>
    </message>
    <message>
        <source>Purchase of an extra</source>
        <translation>Kauf eines Extras</translation>
    </message>
    <message>
        <source>Refusal of an extra</source>
        <translation>Ablehnung eines Extras</translation>
    </message>
    <message>
        <source>Extra taken back</source>
        <translation>Extra zurückgezogen</translation>
    </message>
    <message>
        <source>Wish to cancel together</source>
        <translation>Wunsch, gemeinsam zu stornieren</translation>
    </message>
    <message>
        <source>Agreement to cancel</source>
        <translation>Zustimmung zur Stornierung</translation>
    </message>
    <message>
        <source>Refusal to cancel</source>
        <translation>Ablehnung der Stornierung</translation>
    </message>
    <message>
        <source>Wish to cancel taken back</source>
        <translation>Wunsch zu stornieren zurückgezogen</translation>
    </message>
    <message>
        <source>Payment of a milestone</source>
        <translation>Zahlung eines Meilensteins</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Answer to a dispute</source>
        <translation>Antwort auf einen Streitfall</translation>
    </message>
    <message>
        <source>Proposal to settle a dispute</source>
        <translation>Vorschlag zur Einigung</translation>
    </message>
    <message>
        <source>Agreement to a settlement</source>
        <translation>Zustimmung zu einer Einigung</translation>
    </message>
    <message>
        <source>Dispute to the marketplace</source>
        <translation>Streitfall an den Marktplatz</translation>
    </message>
    <message>
        <source>Dispute taken back</source>
        <translation>Streitfall zurückgezogen</translation>
    </message>
    <message>
        <source>Decision of a dispute</source>
        <translation>Entscheidung eines Streitfalls</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Receipt mark</source>
        <translation>Empfangsmarke</translation>
    </message>
    <message>
        <source>Mark on a conversation</source>
        <translation>Markierung eines Gesprächs</translation>
    </message>
    <message>
        <source>Labels of a conversation</source>
        <translation>Etiketten eines Gesprächs</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Dein Profil</translation>
    </message>
    <message>
        <source>Your working hours</source>
        <translation>Deine Arbeitszeiten</translation>
    </message>
    <message>
        <source>Your absence</source>
        <translation>Deine Abwesenheit</translation>
    </message>
    <message>
        <source>End of your absence</source>
        <translation>Ende deiner Abwesenheit</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Schnellantwort</translation>
    </message>
    <message>
        <source>Quick reply removed</source>
        <translation>Schnellantwort entfernt</translation>
    </message>
    <message>
        <source>Seller level</source>
        <translation>Verkäuferstufe</translation>
    </message>
    <message>
        <source>Custom offer</source>
        <translation>Individuelles Angebot</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Gegenangebot</translation>
    </message>
    <message>
        <source>Acceptance of an offer</source>
        <translation>Annahme eines Angebots</translation>
    </message>
    <message>
        <source>Refusal of an offer</source>
        <translation>Ablehnung eines Angebots</translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation>Angebot zurückgezogen</translation>
    </message>
    <message>
        <source>End of an offer</source>
        <translation>Ende eines Angebots</translation>
    </message>
    <message>
        <source>Posted brief</source>
        <translation>Ausgeschriebenes Briefing</translation>
    </message>
    <message>
        <source>Changes to a posted brief</source>
        <translation>Änderungen an einem ausgeschriebenen Briefing</translation>
    </message>
    <message>
        <source>End of a posted brief</source>
        <translation>Ende eines ausgeschriebenen Briefings</translation>
    </message>
    <message>
        <source>Posted brief fulfilled</source>
        <translation>Ausgeschriebenes Briefing erfüllt</translation>
    </message>
    <message>
        <source>Start of the reviews</source>
        <translation>Beginn der Bewertungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reply to a review</source>
        <translation>Antwort auf eine Bewertung</translation>
    </message>
    <message>
        <source>End of the reviews</source>
        <translation>Ende der Bewertungen</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Withdrawal paid</source>
        <translation>Auszahlung ausgeführt</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>Auszahlung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>Ask the other side to cancel together</source>
        <translation>Die andere Seite um eine gemeinsame Stornierung bitten</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation>Eine Überarbeitung verlangen</translation>
    </message>
    <message>
        <source>Accept the delivery</source>
        <translation>Die Lieferung abnehmen</translation>
    </message>
    <message>
        <source>Start without the answers</source>
        <translation>Ohne die Antworten beginnen</translation>
    </message>
    <message>
        <source>Pay the next milestone</source>
        <translation>Den nächsten Meilenstein bezahlen</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Es als Entwurf behalten</translation>
    </message>
    <message>
        <source>Propose a settlement</source>
        <translation>Eine Einigung vorschlagen</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>Auf den Streitfall antworten</translation>
    </message>
    <message>
        <source>Make a new offer</source>
        <translation>Ein neues Angebot machen</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>Andere Bedingungen vorschlagen</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Das Angebot ablehnen</translation>
    </message>
    <message>
        <source>Withdraw your terms</source>
        <translation>Deine Bedingungen zurückziehen</translation>
    </message>
    <message>
        <source>Send the offer without the brief</source>
        <translation>Das Angebot ohne das Briefing senden</translation>
    </message>
    <message>
        <source>Post a new brief</source>
        <translation>Ein neues Briefing ausschreiben</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Den Auftrag öffnen</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Erneut beauftragen</translation>
    </message>
    <message>
        <source>Look at similar gigs</source>
        <translation>Ähnliche Gigs ansehen</translation>
    </message>
    <message>
        <source>Wait in line</source>
        <translation>In der Schlange warten</translation>
    </message>
    <message>
        <source>Raise the limit of the queue</source>
        <translation>Die Warteschlange vergrößern</translation>
    </message>
    <message>
        <source>End your absence</source>
        <translation>Deine Abwesenheit beenden</translation>
    </message>
    <message>
        <source>Unblock the conversation</source>
        <translation>Das Gespräch entsperren</translation>
    </message>
    <message>
        <source>Copy it from the history</source>
        <translation>Es aus dem Verlauf kopieren</translation>
    </message>
</context>
<context>
    <name>gw::ui::Composer</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationList</name>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Personen und Nachrichten suchen</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Welche Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread: %2</source>
        <translation>
            <numerusform>%1, %n ungelesen: %2</numerusform>
            <numerusform>%1, %n ungelesen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No name or message has these words. Try fewer of them.</source>
        <translation>Kein Name und keine Nachricht enthält diese Wörter. Versuche es mit weniger.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>You have seen every message.</source>
        <translation>Du hast jede Nachricht gesehen.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>When a buyer or seller writes to you, you find it here.</source>
        <translation>Schreibt dir ein Käufer oder Verkäufer, findest du es hier.</translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write the first one. It is kept and sent even if you are offline now.</source>
        <translation>Schreibe die erste. Sie wird aufbewahrt und gesendet, auch wenn du jetzt offline bist.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Keine Unterhaltung ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and answer.</source>
        <translation>Wähle eine aus der Liste, um sie zu lesen und zu antworten.</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeadlineLabel</name>
    <message>
        <source>%1 %2</source>
        <comment>what is due, when</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeliveryCard</name>
    <message>
        <source>Delivery %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Nichts war angehängt.</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeliveryForm</name>
    <message>
        <source>There is nothing to attach</source>
        <translation>Es gibt nichts anzuhängen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation>Dateien hierher ziehen oder zum Auswählen klicken</translation>
    </message>
    <message>
        <source>Message with the delivery</source>
        <translation>Nachricht zur Lieferung</translation>
    </message>
    <message>
        <source>What you made, and what to look at first</source>
        <translation>Was du gemacht hast und was man zuerst ansehen soll</translation>
    </message>
    <message>
        <source>Deliver it again</source>
        <translation>Noch einmal liefern</translation>
    </message>
    <message>
        <source>Adding files…</source>
        <translation>Dateien werden hinzugefügt …</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeskSearch</name>
    <message>
        <source>Order · %1 · %2</source>
        <translation>Auftrag · %1 · %2</translation>
    </message>
    <message>
        <source>Gig · %1</source>
        <translation>Gig · %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>gw::ui::ExtraRow</name>
    <message>
        <source>Remove this extra</source>
        <translation>Dieses Extra entfernen</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>Quelldateien</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Mehr Tage</translation>
    </message>
</context>
<context>
    <name>gw::ui::ExtrasSection</name>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Add an extra</source>
        <translation>Extra hinzufügen</translation>
    </message>
    <message>
        <source>What a buyer may add to any package, at a price of its own.</source>
        <translation>Was ein Käufer zu jedem Paket zu eigenem Preis dazunehmen kann.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation>Das ist kein Betrag. Schreibe ihn wie 25 oder 25,50.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FaqRow</name>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>gw::ui::FaqSection</name>
    <message>
        <source>FAQ</source>
        <translation>Häufige Fragen</translation>
    </message>
    <message>
        <source>Add a question and answer</source>
        <translation>Frage und Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Answer once what buyers keep asking.</source>
        <translation>Beantworte einmal, was Käufer immer wieder fragen.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FileChip</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>gw::ui::FileTray</name>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 wurde nicht hinzugefügt. %2</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>bild.png</translation>
    </message>
</context>
<context>
    <name>gw::ui::Files</name>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>No program took it. Save it instead and open it from its folder.</source>
        <translation>Kein Programm hat sie angenommen. Speichere sie und öffne sie aus ihrem Ordner.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Datei speichern unter</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Writing to that place failed. The file is still kept here; choose another folder.</source>
        <translation>Das Schreiben an diesen Ort schlug fehl. Die Datei bleibt hier erhalten; wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FirstRun</name>
    <message>
        <source>Try it here</source>
        <translation>Hier ausprobieren</translation>
    </message>
    <message>
        <source>Welcome – Gigwright</source>
        <translation>Willkommen – Gigwright</translation>
    </message>
    <message>
        <source>Welcome to Gigwright</source>
        <translation>Willkommen bei Gigwright</translation>
    </message>
    <message>
        <source>Your workshop for digital services: orders, deliveries and messages, with or without a network.</source>
        <translation>Deine Werkstatt für digitale Dienste: Aufträge, Lieferungen und Nachrichten, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>A lively market on this computer, just for you. Nothing leaves it.</source>
        <translation>Ein lebhafter Markt auf diesem Computer, nur für dich. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>The marketplace you sell or buy on.</source>
        <translation>Der Marktplatz, auf dem du verkaufst oder kaufst.</translation>
    </message>
    <message>
        <source>Opening the market…</source>
        <translation>Der Markt wird geöffnet …</translation>
    </message>
    <message>
        <source>A seller&apos;s desk in full swing</source>
        <translation>Der Tisch eines Verkäufers in vollem Betrieb</translation>
    </message>
    <message>
        <source>Orders in every state, and buyers who answer.</source>
        <translation>Aufträge in jedem Stand und Käufer, die antworten.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Funktioniert ohne Netz</translation>
    </message>
    <message>
        <source>Go offline, keep working, and watch it all arrive later.</source>
        <translation>Geh offline, arbeite weiter und sieh zu, wie später alles ankommt.</translation>
    </message>
    <message>
        <source>Nothing to sign up for</source>
        <translation>Keine Anmeldung nötig</translation>
    </message>
    <message>
        <source>No account, no e-mail, no card.</source>
        <translation>Kein Konto, keine E-Mail, keine Karte.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FormField</name>
    <message>
        <source>%1 / %2</source>
        <comment>characters used, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::Format</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2</source>
        <translation>
            <numerusform>%1 %2</numerusform>
            <numerusform>%1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Zahlung offen</translation>
    </message>
    <message>
        <source>Awaiting brief</source>
        <translation>Briefing offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>In Überarbeitung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Changes needed</source>
        <translation>Änderungen nötig</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for files</source>
        <translation>Wartet auf Dateien</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Likely refused</source>
        <translation>Wohl abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Im Streitfall</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>gw::ui::Frame</name>
    <message>
        <source>%1 – Gigwright</source>
        <translation>%1 – Gigwright</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Suchen oder etwas tun</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Switch between seller and buyer</source>
        <translation>Zwischen Verkäufer und Käufer wechseln</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigEditor</name>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>No gig is open</source>
        <translation>Kein Gig ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list to change it, or begin a new one.</source>
        <translation>Wähle einen aus der Liste, um ihn zu ändern, oder beginne einen neuen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen verwerfen</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Neuer Gig</translation>
    </message>
    <message>
        <source>Untitled gig</source>
        <translation>Gig ohne Titel</translation>
    </message>
    <message>
        <source>Nothing is saved yet; what you write is kept on this computer.</source>
        <translation>Noch ist nichts gespeichert; was du schreibst, bleibt auf diesem Computer erhalten.</translation>
    </message>
    <message>
        <source>Unsaved changes, kept on this computer. </source>
        <translation>Nicht gespeicherte Änderungen, auf diesem Computer aufbewahrt. </translation>
    </message>
    <message>
        <source>Some things are missing; they are marked below. All you wrote is kept.</source>
        <translation>Einiges fehlt; es ist unten markiert. Alles, was du geschrieben hast, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPresenter</name>
    <message>
        <source>Gig paused</source>
        <translation>Gig pausiert</translation>
    </message>
    <message>
        <source>Gig resumed</source>
        <translation>Gig fortgesetzt</translation>
    </message>
    <message>
        <source>Gig archived</source>
        <translation>Gig archiviert</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Zur Prüfung eingereicht</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPreview</name>
    <message>
        <source>Preview, as the buyer sees it</source>
        <translation>Vorschau, wie der Käufer es sieht</translation>
    </message>
    <message>
        <source>As the buyer sees it</source>
        <translation>Wie der Käufer es sieht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>I will …</source>
        <translation>Ich werde …</translation>
    </message>
    <message>
        <source>What the buyer gets</source>
        <translation>Was der Käufer bekommt</translation>
    </message>
    <message>
        <source>No package is offered yet.</source>
        <translation>Noch wird kein Paket angeboten.</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>You will be asked</source>
        <translation>Du wirst gefragt</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>Häufige Fragen</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n Tag</numerusform>
            <numerusform>+%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::GigWords</name>
    <message>
        <source>Your changes are in review.</source>
        <translation>Deine Änderungen sind in Prüfung.</translation>
    </message>
    <message>
        <source>Your changes need another look.</source>
        <translation>Deine Änderungen brauchen noch einen Blick.</translation>
    </message>
    <message>
        <source>Your changes were refused; the selling version stays.</source>
        <translation>Deine Änderungen wurden abgelehnt; die verkaufte Fassung bleibt.</translation>
    </message>
    <message>
        <source>Your changes are not submitted yet.</source>
        <translation>Deine Änderungen sind noch nicht eingereicht.</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered. Open orders go on.</source>
        <translation>Archiviert: Er wird nicht mehr angeboten. Offene Aufträge laufen weiter.</translation>
    </message>
    <message>
        <source>Version %1 is paused; buyers do not see it.</source>
        <translation>Fassung %1 ist pausiert; Käufer sehen sie nicht.</translation>
    </message>
    <message>
        <source>Version %1 sells since %2.</source>
        <translation>Fassung %1 wird seit %2 verkauft.</translation>
    </message>
    <message>
        <source>In review. If you edit it now, submit it again afterwards.</source>
        <translation>In Prüfung. Wenn du ihn jetzt bearbeitest, reiche ihn danach erneut ein.</translation>
    </message>
    <message>
        <source>The review asks for changes. Only you see this gig.</source>
        <translation>Die Prüfung verlangt Änderungen. Nur du siehst diesen Gig.</translation>
    </message>
    <message>
        <source>The review refused this gig. Only you see it.</source>
        <translation>Die Prüfung hat diesen Gig abgelehnt. Nur du siehst ihn.</translation>
    </message>
    <message>
        <source>A draft that only you see. Submit it when it is complete.</source>
        <translation>Ein Entwurf, den nur du siehst. Reiche ihn ein, wenn er vollständig ist.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigsList</name>
    <message>
        <source>Untitled gig</source>
        <translation>Gig ohne Titel</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>noch keine Aufträge</translation>
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation>%1 offen · %2 insgesamt</translation>
    </message>
    <message>
        <source>Search gigs</source>
        <translation>Gigs suchen</translation>
    </message>
    <message>
        <source>Which gigs</source>
        <translation>Welche Gigs</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>Gigs</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>Neuer Gig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Gig</source>
        <translation>Gig</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No gig has these words. Try fewer of them.</source>
        <translation>Kein Gig enthält diese Wörter. Versuche es mit weniger.</translation>
    </message>
    <message>
        <source>No gigs here</source>
        <translation>Keine Gigs hier</translation>
    </message>
    <message>
        <source>No gig is in this state now.</source>
        <translation>Kein Gig ist gerade in diesem Stand.</translation>
    </message>
    <message>
        <source>Offer your first gig</source>
        <translation>Biete deinen ersten Gig an</translation>
    </message>
    <message>
        <source>A gig says what you do, for how much and by when, so that a buyer can order it at once.</source>
        <translation>Ein Gig sagt, was du machst, für wie viel und bis wann, damit ein Käufer ihn sofort bestellen kann.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigsScreen</name>
    <message>
        <source>Gigs</source>
        <translation>Gigs</translation>
    </message>
</context>
<context>
    <name>gw::ui::InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>gw::ui::JournalWords</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>gw::ui::LightWords</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet auf das Senden</numerusform>
            <numerusform>%n warten auf das Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Alles ist auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Uploading %1 %</source>
        <translation>Hochladen: %1 %</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Braucht dich: %1</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>Serverproblem</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
</context>
<context>
    <name>gw::ui::ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gw::ui::MessageBubble</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>About order #%1</source>
        <translation>Zu Auftrag #%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>progress of a message, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>why a message was refused</comment>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>gw::ui::Messages</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1, written %2</source>
        <translation>%1, geschrieben %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextStepCard</name>
    <message>
        <source>You are offline, and this is decided together with the other side at once. Nothing was sent; the order stays as it is. Try again when the sync light says that you are connected.</source>
        <translation>Du bist offline, und dies wird sofort gemeinsam mit der anderen Seite entschieden. Nichts wurde gesendet; der Auftrag bleibt, wie er ist. Versuche es noch einmal, wenn das Abgleichslicht sagt, dass du verbunden bist.</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextSteps</name>
    <message>
        <source>No revision is left.</source>
        <translation>Keine Überarbeitung ist mehr übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) are left.</source>
        <translation>
            <numerusform>%n Überarbeitung ist übrig.</numerusform>
            <numerusform>%n Überarbeitungen sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Warten auf die Zahlung</translation>
    </message>
    <message>
        <source>%1 has not paid yet. Nothing is asked of you; the work starts after that.</source>
        <translation>%1 hat noch nicht bezahlt. Du musst nichts tun; die Arbeit beginnt danach.</translation>
    </message>
    <message>
        <source>Waiting for the brief</source>
        <translation>Warten auf das Briefing</translation>
    </message>
    <message>
        <source>%1 still has to answer your questions. The clock has not started; if you know enough, start without.</source>
        <translation>%1 muss deine Fragen noch beantworten. Die Uhr läuft noch nicht; wenn du genug weißt, beginne ohne Antworten.</translation>
    </message>
    <message>
        <source>Your delivery is late</source>
        <translation>Deine Lieferung ist verspätet</translation>
    </message>
    <message>
        <source>Deliver your work</source>
        <translation>Liefere deine Arbeit</translation>
    </message>
    <message>
        <source>Add the files and a few words. Offline too: it is kept and sent by itself.</source>
        <translation>Füge die Dateien und ein paar Worte hinzu. Auch offline: Es wird aufbewahrt und von selbst gesendet.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>%1 is looking at it. Without an answer the order completes by itself %2.</source>
        <translation>%1 sieht sie sich an. Ohne Antwort wird der Auftrag von selbst abgeschlossen: %2.</translation>
    </message>
    <message>
        <source>%1 asks for a revision</source>
        <translation>%1 bittet um eine Überarbeitung</translation>
    </message>
    <message>
        <source>Tick off the points as you work, then deliver again.</source>
        <translation>Hake die Punkte bei der Arbeit ab und liefere dann erneut.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing is left to do. Thank you for the good work.</source>
        <translation>Nichts bleibt zu tun. Danke für die gute Arbeit.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No more work is expected. All that was sent stays here.</source>
        <translation>Es wird keine Arbeit mehr erwartet. Alles Gesendete bleibt hier.</translation>
    </message>
    <message>
        <source>Look at the delivery</source>
        <translation>Sieh dir die Lieferung an</translation>
    </message>
    <message>
        <source>Accept it, or ask for what is still missing. %1 Without an answer the order completes by itself %2.</source>
        <translation>Nimm sie ab oder bitte um das, was noch fehlt. %1 Ohne Antwort wird der Auftrag von selbst abgeschlossen: %2.</translation>
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation>Die Zahlung ist unterwegs</translation>
    </message>
    <message>
        <source>As soon as it is in, %1 needs your answers to a few questions.</source>
        <translation>Sobald sie da ist, braucht %1 deine Antworten auf ein paar Fragen.</translation>
    </message>
    <message>
        <source>Tell %1 what you need</source>
        <translation>Sag %1, was du brauchst</translation>
    </message>
    <message>
        <source>The work starts, and the delivery time runs, once you have answered.</source>
        <translation>Die Arbeit beginnt und die Lieferzeit läuft, sobald du geantwortet hast.</translation>
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation>%1 arbeitet daran</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>%1 ist verspätet</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the delivery at once.</source>
        <translation>Du musst nichts tun. Von der Lieferung erfährst du sofort.</translation>
    </message>
    <message>
        <source>%1 works on your revision</source>
        <translation>%1 arbeitet an deiner Überarbeitung</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the next delivery at once.</source>
        <translation>Du musst nichts tun. Von der nächsten Lieferung erfährst du sofort.</translation>
    </message>
    <message>
        <source>The delivery is yours; its files stay here.</source>
        <translation>Die Lieferung gehört dir; ihre Dateien bleiben hier.</translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>Antworten senden</translation>
    </message>
    <message>
        <source>Start without answers</source>
        <translation>Ohne Antworten beginnen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Accept delivery</source>
        <translation>Lieferung abnehmen</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation>Um Überarbeitung bitten</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Answers on their way</source>
        <translation>Antworten sind unterwegs</translation>
    </message>
    <message>
        <source>Started without answers</source>
        <translation>Ohne Antworten begonnen</translation>
    </message>
    <message>
        <source>Delivery on its way</source>
        <translation>Lieferung ist unterwegs</translation>
    </message>
    <message>
        <source>Delivery accepted</source>
        <translation>Lieferung abgenommen</translation>
    </message>
    <message>
        <source>Revision asked for</source>
        <translation>Um Überarbeitung gebeten</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Im Streitfall</translation>
    </message>
    <message>
        <source>All deadlines stand still until the dispute is over.</source>
        <translation>Alle Fristen ruhen, bis der Streitfall beendet ist.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>The payment did not come in time. The order has ended; nothing was charged.</source>
        <translation>Die Zahlung kam nicht rechtzeitig. Der Auftrag ist beendet; es wurde nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderHeader</name>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>revisions left</source>
        <translation>Überarbeitungen übrig</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>Completes by itself</source>
        <translation>Von selbst abgeschlossen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderRows</name>
    <message>
        <source>review %1</source>
        <translation>Abnahme %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderView</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Kein Auftrag ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list to see where it stands.</source>
        <translation>Wähle einen aus der Liste, um zu sehen, wo er steht.</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>Dieser Auftrag ist nicht hier</translation>
    </message>
    <message>
        <source>It may not have reached this computer yet. It opens as soon as it has.</source>
        <translation>Vielleicht hat er diesen Computer noch nicht erreicht. Er öffnet sich, sobald er da ist.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrdersList</name>
    <message>
        <source>Search orders</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Welche Aufträge</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Awaiting brief</source>
        <translation>Briefing offen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>In Überarbeitung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Auftragsnummer kopieren</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No gig, person or order number has these words. Try fewer of them.</source>
        <translation>Kein Gig, keine Person und keine Auftragsnummer enthält diese Wörter. Versuche es mit weniger.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist verspätet</translation>
    </message>
    <message>
        <source>Every order is within its time.</source>
        <translation>Jeder Auftrag liegt in seiner Zeit.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Keine Aufträge hier</translation>
    </message>
    <message>
        <source>No order is in this state now.</source>
        <translation>Kein Auftrag ist gerade in diesem Stand.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>When a buyer orders one of your gigs, you find it here.</source>
        <translation>Bestellt ein Käufer einen deiner Gigs, findest du ihn hier.</translation>
    </message>
    <message>
        <source>What you order from sellers, you find here.</source>
        <translation>Was du bei Verkäufern bestellst, findest du hier.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageCard</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Überarbeitung</numerusform>
            <numerusform>%n Überarbeitungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageColumn</name>
    <message>
        <source>Whether you offer this package</source>
        <translation>Ob du dieses Paket anbietest</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>Tage bis zur Lieferung</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Überarbeitungen</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
</context>
<context>
    <name>gw::ui::PackagesSection</name>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Currency of all prices</source>
        <translation>Währung aller Preise</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation>Das ist kein Betrag. Schreibe ihn wie 25 oder 25,50.</translation>
    </message>
</context>
<context>
    <name>gw::ui::PlainText</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>gw::ui::PointRow</name>
    <message>
        <source>What should change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>File of point %1</source>
        <translation>Datei zu Punkt %1</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Ganze Lieferung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Punkt %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gw::ui::Rail</name>
    <message>
        <source>Side of the marketplace</source>
        <translation>Seite des Marktplatzes</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Switch between seller and buyer</source>
        <translation>Zwischen Verkäufer und Käufer wechseln</translation>
    </message>
</context>
<context>
    <name>gw::ui::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequirementRow</name>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>Needed to start</source>
        <translation>Zum Beginnen nötig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eines von mehreren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>One choice a line</source>
        <translation>Eine Möglichkeit je Zeile</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequirementsSection</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>What you need to know. The delivery time runs once the buyer has answered.</source>
        <translation>Was du wissen musst. Die Lieferzeit läuft, sobald der Käufer geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>gw::ui::RevisionCard</name>
    <message>
        <source>Revision %1</source>
        <translation>Überarbeitung %1</translation>
    </message>
    <message>
        <source>on delivery %1  ·  %2</source>
        <translation>zu Lieferung %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::RevisionForm</name>
    <message>
        <source>What should change?</source>
        <translation>Was soll sich ändern?</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Say what should change, in at least one point.</source>
        <translation>Sag in mindestens einem Punkt, was sich ändern soll.</translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInFaults</name>
    <message>
        <source>Enter the address of your marketplace&apos;s server.</source>
        <translation>Gib die Adresse des Servers deines Marktplatzes ein.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://gigwright.example.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://gigwright.example.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Without https:// your password would travel unprotected. Only this computer may do without.</source>
        <translation>Ohne https:// wäre dein Passwort unterwegs ungeschützt. Nur dieser Computer darf darauf verzichten.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Gib deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInForm</name>
    <message>
        <source>Sign in or create an account</source>
        <translation>Anmelden oder Konto anlegen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your name, as others see it</source>
        <translation>Dein Name, wie andere ihn sehen</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>Ada Lovelace</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>gw::ui::SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort orders</source>
        <translation>Aufträge sortieren</translation>
    </message>
    <message>
        <source>Newest change first</source>
        <translation>Neueste Änderung zuerst</translation>
    </message>
    <message>
        <source>Next deadline first</source>
        <translation>Nächste Frist zuerst</translation>
    </message>
    <message>
        <source>Newest order first</source>
        <translation>Neuester Auftrag zuerst</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Höchster Preis zuerst</translation>
    </message>
    <message>
        <source>By gig</source>
        <translation>Nach Gig</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Stand</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncLight</name>
    <message>
        <source>Sync: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation>Abgleich öffnen</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncPage</name>
    <message>
        <source>Sync centre</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>What is safe, what is sent and what needs you.</source>
        <translation>Was sicher ist, was gesendet ist und was dich braucht.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Braucht dich · %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way · %1</source>
        <translation>Unterwegs · %1</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything you did has been settled.</source>
        <translation>Nichts wartet. Alles, was du getan hast, ist erledigt.</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncScreen</name>
    <message>
        <source>Sync centre</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>gw::ui::Timeline</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>package, days, revisions</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Überarbeitung</numerusform>
            <numerusform>%n Überarbeitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You placed the order</source>
        <translation>Du hast den Auftrag erteilt</translation>
    </message>
    <message>
        <source>%1 placed the order</source>
        <translation>%1 hat den Auftrag erteilt</translation>
    </message>
    <message>
        <source>The payment is in</source>
        <translation>Die Zahlung ist da</translation>
    </message>
    <message>
        <source>%1, held until the order is completed</source>
        <translation>%1, einbehalten bis zum Abschluss des Auftrags</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>Die Zahlung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>You answered the questions</source>
        <translation>Du hast die Fragen beantwortet</translation>
    </message>
    <message>
        <source>%1 answered the questions</source>
        <translation>%1 hat die Fragen beantwortet</translation>
    </message>
    <message>
        <source>You started without the answers</source>
        <translation>Du hast ohne die Antworten begonnen</translation>
    </message>
    <message>
        <source>%1 started without your answers</source>
        <translation>%1 hat ohne deine Antworten begonnen</translation>
    </message>
    <message>
        <source>The work started</source>
        <translation>Die Arbeit hat begonnen</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>You delivered %1</source>
        <translation>Du hast %1 geliefert</translation>
    </message>
    <message>
        <source>%2 delivered %1</source>
        <translation>%2 hat %1 geliefert</translation>
    </message>
    <message>
        <source>You asked for a revision</source>
        <translation>Du hast um eine Überarbeitung gebeten</translation>
    </message>
    <message>
        <source>%1 asked for a revision</source>
        <translation>%1 hat um eine Überarbeitung gebeten</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>You accepted the delivery</source>
        <translation>Du hast die Lieferung abgenommen</translation>
    </message>
    <message>
        <source>%1 accepted the delivery</source>
        <translation>%1 hat die Lieferung abgenommen</translation>
    </message>
    <message>
        <source>The order completed by itself</source>
        <translation>Der Auftrag wurde von selbst abgeschlossen</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>Der Auftrag ist abgeschlossen</translation>
    </message>
    <message>
        <source>You cancelled the order</source>
        <translation>Du hast den Auftrag storniert</translation>
    </message>
    <message>
        <source>%1 cancelled the order</source>
        <translation>%1 hat den Auftrag storniert</translation>
    </message>
    <message>
        <source>Before it was paid</source>
        <translation>Vor der Zahlung</translation>
    </message>
    <message>
        <source>Before the work started</source>
        <translation>Vor Beginn der Arbeit</translation>
    </message>
    <message>
        <source>The delivery was very late</source>
        <translation>Die Lieferung war sehr verspätet</translation>
    </message>
    <message>
        <source>Something happened that is new to this studio</source>
        <translation>Es geschah etwas, das dieses Studio noch nicht kennt</translation>
    </message>
    <message>
        <source>It is kept. Update the studio to read it.</source>
        <translation>Es bleibt erhalten. Aktualisiere das Studio, um es zu lesen.</translation>
    </message>
    <message>
        <source>You cancelled the order together</source>
        <translation>Ihr habt den Auftrag gemeinsam storniert</translation>
    </message>
    <message>
        <source>The marketplace cancelled the order</source>
        <translation>Der Marktplatz hat den Auftrag storniert</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>Beide Seiten waren einverstanden</translation>
    </message>
    <message>
        <source>The work never started</source>
        <translation>Die Arbeit hat nie begonnen</translation>
    </message>
    <message>
        <source>The seller was away</source>
        <translation>Der Verkäufer war abwesend</translation>
    </message>
    <message>
        <source>A dispute ended so</source>
        <translation>So endete ein Streitfall</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>Die Bank des Käufers hat das Geld zurückgeholt</translation>
    </message>
</context>
<context>
    <name>gw::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>gw::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>gw::ui::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Zurückgenommen. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>gw::ui::WaitingRow</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>einmal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequestWords</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message numerus="yes">
        <source>You asked for %n more day(s)</source>
        <translation>
            <numerusform>Du hast um %n weiteren Tag gebeten</numerusform>
            <numerusform>Du hast um %n weitere Tage gebeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for %n more day(s)</source>
        <translation>
            <numerusform>%1 hat um %n weiteren Tag gebeten</numerusform>
            <numerusform>%1 hat um %n weitere Tage gebeten</numerusform>
        </translation>
    </message>
    <message>
        <source>The extension was agreed on</source>
        <translation>Die Verlängerung wurde vereinbart</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>The extension was declined</source>
        <translation>Die Verlängerung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The wish for an extension was taken back</source>
        <translation>Der Wunsch nach einer Verlängerung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Nobody answered the wish for an extension</source>
        <translation>Auf den Wunsch nach einer Verlängerung kam keine Antwort</translation>
    </message>
    <message>
        <source>You offered an extra</source>
        <translation>Du hast ein Extra angeboten</translation>
    </message>
    <message>
        <source>%1 offered an extra</source>
        <translation>%1 hat ein Extra angeboten</translation>
    </message>
    <message>
        <source>You bought an extra</source>
        <translation>Du hast ein Extra gekauft</translation>
    </message>
    <message>
        <source>%1 bought an extra</source>
        <translation>%1 hat ein Extra gekauft</translation>
    </message>
    <message>
        <source>You declined the extra</source>
        <translation>Du hast das Extra abgelehnt</translation>
    </message>
    <message>
        <source>%1 declined the extra</source>
        <translation>%1 hat das Extra abgelehnt</translation>
    </message>
    <message>
        <source>You took the extra back</source>
        <translation>Du hast das Extra zurückgezogen</translation>
    </message>
    <message>
        <source>%1 took the extra back</source>
        <translation>%1 hat das Extra zurückgezogen</translation>
    </message>
    <message>
        <source>Without an answer it counts as agreed %1</source>
        <translation>Ohne Antwort gilt sie als vereinbart: %1</translation>
    </message>
    <message>
        <source>You asked to cancel the order</source>
        <translation>Du hast um die Stornierung gebeten</translation>
    </message>
    <message>
        <source>%1 asked to cancel the order</source>
        <translation>%1 hat um die Stornierung gebeten</translation>
    </message>
    <message>
        <source>Nobody answered the wish to cancel, so it counts as agreed</source>
        <translation>Auf den Wunsch zu stornieren kam keine Antwort; er gilt als vereinbart</translation>
    </message>
    <message>
        <source>The cancellation was agreed on</source>
        <translation>Die Stornierung wurde vereinbart</translation>
    </message>
    <message>
        <source>The cancellation was declined; the order goes on</source>
        <translation>Die Stornierung wurde abgelehnt; der Auftrag geht weiter</translation>
    </message>
    <message>
        <source>The wish to cancel was taken back</source>
        <translation>Der Wunsch zu stornieren wurde zurückgezogen</translation>
    </message>
    <message>
        <source>You wish for a paid revision</source>
        <translation>Du wünschst eine bezahlte Überarbeitung</translation>
    </message>
    <message>
        <source>%1 wishes for a paid revision</source>
        <translation>%1 wünscht eine bezahlte Überarbeitung</translation>
    </message>
    <message>
        <source>You took more time to look at the delivery</source>
        <translation>Du hast dir mehr Zeit für die Lieferung genommen</translation>
    </message>
    <message>
        <source>%1 took more time to look at the delivery</source>
        <translation>%1 hat sich mehr Zeit für die Lieferung genommen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::MoneyWords</name>
    <message>
        <source>The payment did not come in time</source>
        <translation>Die Zahlung kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The order has ended. Nothing was charged.</source>
        <translation>Der Auftrag ist beendet. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Milestone %1 is completed</source>
        <translation>Meilenstein %1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>You paid the next milestone</source>
        <translation>Du hast den nächsten Meilenstein bezahlt</translation>
    </message>
    <message>
        <source>%1 paid the next milestone</source>
        <translation>%1 hat den nächsten Meilenstein bezahlt</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>A part of the price goes back to the buyer</source>
        <translation>Ein Teil des Preises geht an den Käufer zurück</translation>
    </message>
    <message>
        <source>You left a tip</source>
        <translation>Du hast Trinkgeld gegeben</translation>
    </message>
    <message>
        <source>%1 left a tip</source>
        <translation>%1 hat Trinkgeld gegeben</translation>
    </message>
    <message>
        <source>You can withdraw what you earned</source>
        <translation>Du kannst deinen Verdienst auszahlen lassen</translation>
    </message>
    <message>
        <source>%1 can withdraw what was earned</source>
        <translation>%1 kann den Verdienst auszahlen lassen</translation>
    </message>
    <message>
        <source>The buyer’s bank took money back</source>
        <translation>Die Bank des Käufers hat Geld zurückgeholt</translation>
    </message>
    <message>
        <source>What was earned is held during the dispute</source>
        <translation>Der Verdienst wird während des Streitfalls einbehalten</translation>
    </message>
    <message>
        <source>What was held is released</source>
        <translation>Das Einbehaltene ist freigegeben</translation>
    </message>
    <message>
        <source>The buyer is refunded from what was held</source>
        <translation>Der Käufer erhält eine Erstattung aus dem Einbehaltenen</translation>
    </message>
</context>
<context>
    <name>gw::ui::DisputeWords</name>
    <message>
        <source>The order goes on where it was</source>
        <translation>Der Auftrag geht weiter, wo er war</translation>
    </message>
    <message>
        <source>The order is completed, and the buyer gets %1 back</source>
        <translation>Der Auftrag ist abgeschlossen, und der Käufer bekommt %1 zurück</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>Der Auftrag ist abgeschlossen</translation>
    </message>
    <message>
        <source>The order is cancelled, and the buyer gets everything back</source>
        <translation>Der Auftrag ist storniert, und der Käufer bekommt alles zurück</translation>
    </message>
    <message>
        <source>One of you asked for it</source>
        <translation>Einer von euch hat darum gebeten</translation>
    </message>
    <message>
        <source>The other side did not answer</source>
        <translation>Die andere Seite hat nicht geantwortet</translation>
    </message>
    <message>
        <source>You found no agreement in time</source>
        <translation>Ihr habt euch nicht rechtzeitig geeinigt</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Er wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>Beide Seiten waren einverstanden</translation>
    </message>
    <message>
        <source>The marketplace decided</source>
        <translation>Der Marktplatz hat entschieden</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>Die Bank des Käufers hat das Geld zurückgeholt</translation>
    </message>
    <message>
        <source>You opened a dispute</source>
        <translation>Du hast einen Streitfall eröffnet</translation>
    </message>
    <message>
        <source>%1 opened a dispute</source>
        <translation>%1 hat einen Streitfall eröffnet</translation>
    </message>
    <message>
        <source>The other side answered the dispute</source>
        <translation>Die andere Seite hat auf den Streitfall geantwortet</translation>
    </message>
    <message>
        <source>You proposed a settlement</source>
        <translation>Du hast eine Einigung vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 proposed a settlement</source>
        <translation>%1 hat eine Einigung vorgeschlagen</translation>
    </message>
    <message>
        <source>The settlement was accepted</source>
        <translation>Die Einigung wurde angenommen</translation>
    </message>
    <message>
        <source>The marketplace was asked to decide</source>
        <translation>Der Marktplatz wurde um eine Entscheidung gebeten</translation>
    </message>
    <message>
        <source>The marketplace has decided</source>
        <translation>Der Marktplatz hat entschieden</translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation>Der Streitfall ist beendet</translation>
    </message>
</context>
<context>
    <name>gw::ui::ProgressWords</name>
    <message>
        <source>Your answers are still missing</source>
        <translation>Deine Antworten fehlen noch</translation>
    </message>
    <message>
        <source>%1 was reminded of your questions</source>
        <translation>%1 wurde an deine Fragen erinnert</translation>
    </message>
    <message>
        <source>Your time to look at the delivery runs out</source>
        <translation>Deine Zeit für die Lieferung läuft ab</translation>
    </message>
    <message>
        <source>%1 was reminded to look at the delivery</source>
        <translation>%1 wurde an die Lieferung erinnert</translation>
    </message>
    <message>
        <source>Without an answer the order completes by itself.</source>
        <translation>Ohne Antwort schließt sich der Auftrag von selbst ab.</translation>
    </message>
    <message>
        <source>The delivery is late</source>
        <translation>Die Lieferung ist verspätet</translation>
    </message>
    <message>
        <source>The delivery is very late</source>
        <translation>Die Lieferung ist sehr verspätet</translation>
    </message>
    <message>
        <source>You can cancel the order now.</source>
        <translation>Du kannst den Auftrag jetzt stornieren.</translation>
    </message>
    <message>
        <source>%1 can cancel the order now.</source>
        <translation>%1 kann den Auftrag jetzt stornieren.</translation>
    </message>
    <message>
        <source>Your delivery is registered</source>
        <translation>Deine Lieferung ist erfasst</translation>
    </message>
    <message>
        <source>The delivery of %1 is registered</source>
        <translation>Die Lieferung von %1 ist erfasst</translation>
    </message>
    <message>
        <source>It counts as on time.</source>
        <translation>Sie zählt als pünktlich.</translation>
    </message>
    <message>
        <source>It counts as late.</source>
        <translation>Sie zählt als verspätet.</translation>
    </message>
    <message>
        <source>The files of delivery %1 did not come</source>
        <translation>Die Dateien der Lieferung %1 kamen nicht an</translation>
    </message>
    <message>
        <source>It does not count; the work goes on.</source>
        <translation>Sie zählt nicht; die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>The order is open again</source>
        <translation>Der Auftrag ist wieder offen</translation>
    </message>
    <message>
        <source>A revision was asked for before it completed by itself.</source>
        <translation>Eine Überarbeitung wurde verlangt, bevor er sich von selbst abschloss.</translation>
    </message>
</context>
</TS>
