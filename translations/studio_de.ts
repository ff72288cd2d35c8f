<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>gw::studio::Market</name>
    <message>
        <source>The demonstration market did not start in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The demonstration market cannot be started: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The demonstration market ended: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::studio::Shots</name>
    <message>
        <source>The studio did not catch up with the server in time, so nothing was drawn.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data of %1 did not come in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no screen %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::studio::Studio</name>
    <message>
        <source>The profile's folder %1 cannot be made. Choose another one with --profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password cannot be read from %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The session cannot be taken over from %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no session to draw. Give --try, --server or --session-token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gigwright</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The studio cannot open</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui</name>
    <message>
        <source>Your changes are in review.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your changes need another look.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your changes were refused; the selling version stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your changes are not submitted yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archived: it is no longer offered. Open orders go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version %1 is paused; buyers do not see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version %1 sells since %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In review. If you edit it now, submit it again afterwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The review asks for changes. Only you see this gig.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The review refused this gig. Only you see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A draft that only you see. Submit it when it is complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, written %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No revision is left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One revision is left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n revisions are left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 has not paid yet. Nothing is asked of you; the work starts after that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 still has to answer your questions. The clock has not started; if you know enough, start without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your delivery is late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deliver your work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the files and a few words. Offline too: it is kept and sent by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>%1 is looking at it. Without an answer the order completes by itself %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 asks for a revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick off the points as you work, then deliver again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing is left to do. Thank you for the good work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No more work is expected. All that was sent stays here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept it, or ask for what is still missing. %1 Without an answer the order completes by itself %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As soon as it is in, %1 needs your answers to a few questions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell %1 what you need</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The work starts, and the delivery time runs, once you have answered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the delivery at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 works on your revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the next delivery at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The delivery is yours; its files stay here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start without answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers on their way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started without answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delivery on its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delivery accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revision asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>review %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::AnswerField</name>
    <message>
        <source>Optional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write an answer.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::AnswersForm</name>
    <message>
        <source>Some answers are missing. What you wrote is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::AttentionCard</name>
    <message>
        <source>The server refused it. What you wrote and its files are kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It failed again and again, so it was set aside and the rest goes on. Its content is kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It waits for an earlier step of the same order that did not happen. Its content is kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>I will …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing &amp; translation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Video &amp; animation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Music &amp; audio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Photography</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say in one line what you do: "I will …"</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subcategory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Up to five, with commas between them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The category of a published gig does not change.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::BriefCard</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This gig asks the buyer no questions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes to a gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” for review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A gig for review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approval of a gig</source>
        <translation>Freigabe eines Gigs</translation>
    </message>
    <message>
        <source>Changes asked of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changes asked of a gig</source>
        <translation>Änderungen an einem Gig verlangt</translation>
    </message>
    <message>
        <source>Refusal of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refusal of a gig</source>
        <translation>Ablehnung eines Gigs</translation>
    </message>
    <message>
        <source>Pause of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause of a gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” on sale again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A gig on sale again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” to the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A gig to the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order of a gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Payment for “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Payment of an order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed payment for “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed payment of an order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brief for “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brief of an order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start of “%1” without the brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start of an order without the brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delivery for “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delivery of an order</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Delivery for “%1” with %n file(s)</source>
        <translation>
            <numerusform>Lieferung für „%1“ mit %n Datei</numerusform><numerusform>Lieferung für „%1“ mit %n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delivery of an order with %n file(s)</source>
        <translation>
            <numerusform>Lieferung mit %n Datei</numerusform><numerusform>Lieferung mit %n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Revision of “%1” with %n point(s)</source>
        <translation>
            <numerusform>Überarbeitung von „%1“ mit %n Punkt</numerusform><numerusform>Überarbeitung von „%1“ mit %n Punkten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Revision of an order with %n point(s)</source>
        <translation>
            <numerusform>Überarbeitung mit %n Punkt</numerusform><numerusform>Überarbeitung mit %n Punkten</numerusform></translation>
    </message>
    <message>
        <source>Acceptance of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acceptance of a delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancellation of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancellation of an order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages of %1 marked as read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages marked as read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gig for review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gig on sale again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gig to the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start without the brief</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read mark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Propose to the buyer to reinstate the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the files as evidence of your work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a message about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a revision as a goodwill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agree on a paid revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agree on a paid extra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a dispute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deliver it again and confirm that nothing changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep your text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the other text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put both together by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new gig from the draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause another gig to make room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the new price and order again</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::ConversationList</name>
    <message>
        <source>You: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search people and messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread: %2</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No name or message has these words. Try fewer of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have seen every message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When a buyer or seller writes to you, you find it here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the first one. It is kept and sent even if you are offline now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No conversation is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one from the list to read it and answer.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::DeliveryForm</name>
    <message>
        <source>There is nothing to attach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message with the delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you made, and what to look at first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deliver it again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adding files…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::DeskSearch</name>
    <message>
        <source>Order · %1 · %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gig · %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::ExtraRow</name>
    <message>
        <source>Remove this extra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More days</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::ExtrasSection</name>
    <message>
        <source>Extras</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an extra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a buyer may add to any package, at a price of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::FaqRow</name>
    <message>
        <source>Remove this question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::FaqSection</name>
    <message>
        <source>FAQ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a question and answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer once what buyers keep asking.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>picture.png</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::Files</name>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No program took it. Save it instead and open it from its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the file as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing to that place failed. The file is still kept here; choose another folder.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome to Gigwright</source>
        <translation>Willkommen bei Gigwright</translation>
    </message>
    <message>
        <source>Your workshop for digital services: orders, deliveries and messages, with or without a network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A lively market on this computer, just for you. Nothing leaves it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A seller's orders in every state, with buyers who answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go offline, keep working, and watch it all arrive later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No account, no e-mail, no card</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::FormField</name>
    <message>
        <source>%1 / %2</source>
        <comment>characters used, of how many</comment>
        <translation type="unfinished" />
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
            <numerusform>vor %n Min.</numerusform><numerusform>vor %n Min.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform><numerusform>vor %n Std.</numerusform></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform><numerusform>%n Min.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2</source>
        <translation>
            <numerusform>%1 %2</numerusform><numerusform>%1 %2</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform><numerusform>%n Std.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n T.</numerusform><numerusform>%n T.</numerusform></translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No gig is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one from the list to change it, or begin a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Untitled gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is saved yet; what you write is kept on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unsaved changes, kept on this computer. </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some things are missing; they are marked below. All you wrote is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::GigPresenter</name>
    <message>
        <source>Gig paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gig resumed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gig archived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Submitted for review</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::GigPreview</name>
    <message>
        <source>Preview, as the buyer sees it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the buyer sees it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I will …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the buyer gets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No package is offered yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extras</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+1 day</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>+%n days</source>
        <translation>
            <numerusform>+%n Tag</numerusform><numerusform>+%n Tage</numerusform></translation>
    </message>
    <message>
        <source>You will be asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FAQ</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::GigsList</name>
    <message>
        <source>Untitled gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no orders yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search gigs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which gigs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gigs</source>
        <translation>Gigs</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No gig has these words. Try fewer of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No gigs here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No gig is in this state now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer your first gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A gig says what you do, for how much and by when, so that a buyer can order it at once.</source>
        <translation type="unfinished" />
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
            <numerusform>%n wartet auf das Senden</numerusform><numerusform>%n warten auf das Senden</numerusform></translation>
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
</context>
<context>
    <name>gw::ui::MessageBubble</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About order #%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>progress of a message, time</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source> · %1</source>
        <comment>why a message was refused</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::MessageList</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::NextStepCard</name>
    <message>
        <source>You are offline, and this is decided together with the other side at once. Nothing was sent; the order stays as it is. Try again when the sync light says that you are connected.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>revisions left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Completes by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::OrderView</name>
    <message>
        <source>Order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No order is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one from the list to see where it stands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This order is not here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It may not have reached this computer yet. It opens as soon as it has.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy order number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No gig, person or order number has these words. Try fewer of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every order is within its time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No orders here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No order is in this state now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When a buyer orders one of your gigs, you find it here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you order from sellers, you find here.</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message>
        <source>1 revision</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n revisions</source>
        <translation>
            <numerusform>%n Überarbeitung</numerusform><numerusform>%n Überarbeitungen</numerusform></translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageColumn</name>
    <message>
        <source>Whether you offer this package</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One thing a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days to deliver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::PackagesSection</name>
    <message>
        <source>Packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currency of all prices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::PlainText</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::PointRow</name>
    <message>
        <source>What should change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Point %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File of point %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needed to start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of several</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One choice a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::RequirementsSection</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you need to know. The delivery time runs once the buyer has answered.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::RevisionCard</name>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on delivery %1  ·  %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::RevisionForm</name>
    <message>
        <source>What should change?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a point</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Say what should change, in at least one point.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::SignInFaults</name>
    <message>
        <source>Enter the address of your marketplace's server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an address. It looks like https://gigwright.example.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without https:// your password would travel unprotected. Only this computer may do without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform><numerusform>Mindestens %n Zeichen.</numerusform></translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInForm</name>
    <message>
        <source>Sign in or create an account</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Newest change first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next deadline first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Newest order first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest price first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By gig</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
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
            <numerusform>und %n weitere</numerusform><numerusform>und %n weitere</numerusform></translation>
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
    <name>gw::ui::Teller</name>
    <message>
        <source>%1, %2 days, %3 revisions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You placed the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 placed the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The payment is in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, held until the order is completed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The payment failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You answered the questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answered the questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You started without the answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 started without your answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The work started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You delivered %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%2 delivered %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You asked for a revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 asked for a revision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You accepted the delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 accepted the delivery</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The order completed by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The order is completed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You cancelled the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cancelled the order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before it was paid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before the work started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The delivery was very late</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>gw::ui::WaitingRow</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>einmal versucht</numerusform><numerusform>%n-mal versucht</numerusform></translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation type="unfinished" />
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
    <name>gw::ui::NextSteps</name>
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
    <name>gw::ui::Timeline</name>
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
