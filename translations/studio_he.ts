<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>gw::studio::Market</name>
    <message>
        <source>The demonstration market did not start in time.</source>
        <translation>שוק ההדגמה לא עלה בזמן.</translation>
    </message>
    <message>
        <source>The demonstration market cannot be started: %1</source>
        <translation>אי אפשר להפעיל את שוק ההדגמה: %1</translation>
    </message>
    <message>
        <source>The demonstration market ended: %1</source>
        <translation>שוק ההדגמה נסגר: %1</translation>
    </message>
</context>
<context>
    <name>gw::studio::Shots</name>
    <message>
        <source>The studio did not catch up with the server in time, so nothing was drawn.</source>
        <translation>הסטודיו לא הדביק את השרת בזמן, ולכן לא צויר דבר.</translation>
    </message>
    <message>
        <source>The data of %1 did not come in time.</source>
        <translation>הנתונים של %1 לא הגיעו בזמן.</translation>
    </message>
    <message>
        <source>There is no screen %1.</source>
        <translation>אין מסך בשם %1.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>אי אפשר לכתוב את התמונה אל %1.</translation>
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
        <translation>אי אפשר ליצור את תיקיית הפרופיל %1. אפשר לבחור אחרת עם ‎--profile.</translation>
    </message>
    <message>
        <source>The password cannot be read from %1: %2</source>
        <translation>אי אפשר לקרוא את הסיסמה מתוך %1: %2</translation>
    </message>
    <message>
        <source>The session cannot be taken over from %1.</source>
        <translation>אי אפשר לקבל את החיבור מתוך %1.</translation>
    </message>
    <message>
        <source>%1 holds no session.</source>
        <translation>אין חיבור שמור בתוך %1.</translation>
    </message>
    <message>
        <source>There is no session to draw. Give --try, --server or --session-token.</source>
        <translation>אין חיבור שאפשר לצייר. יש לציין ‎--try‏, ‎--server או ‎--session-token.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>אי אפשר לכתוב את התמונה אל %1.</translation>
    </message>
    <message>
        <source>Gigwright</source>
        <translation>Gigwright</translation>
    </message>
    <message>
        <source>The studio cannot open</source>
        <translation>אי אפשר לפתוח את הסטודיו</translation>
    </message>
</context>
<context>
    <name>gw::ui::AnswerField</name>
    <message>
        <source>Optional</source>
        <translation>לא חובה</translation>
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation>אפשר לגרור קבצים לכאן, או ללחוץ כדי לבחור</translation>
    </message>
    <message>
        <source>Add at least one file.</source>
        <translation>יש להוסיף לפחות קובץ אחד.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>יש לבחור אפשרות אחת.</translation>
    </message>
    <message>
        <source>Write an answer.</source>
        <translation>יש לכתוב תשובה.</translation>
    </message>
</context>
<context>
    <name>gw::ui::AnswersForm</name>
    <message>
        <source>Some answers are missing. What you wrote is kept.</source>
        <translation>חסרות כמה תשובות. מה שנכתב נשמר.</translation>
    </message>
</context>
<context>
    <name>gw::ui::AttentionCard</name>
    <message>
        <source>The server refused it. What you wrote and its files are kept here.</source>
        <translation>השרת דחה זאת. הטקסט והקבצים שמורים כאן.</translation>
    </message>
    <message>
        <source>It failed again and again, so it was set aside and the rest goes on. Its content is kept here.</source>
        <translation>זה נכשל שוב ושוב, ולכן הושם בצד והשאר ממשיך. התוכן שמור כאן.</translation>
    </message>
    <message>
        <source>It waits for an earlier step of the same order that did not happen. Its content is kept here.</source>
        <translation>זה ממתין לשלב קודם באותה הזמנה שלא התבצע. התוכן שמור כאן.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>נוצר %1</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>מה אפשר לעשות</translation>
    </message>
    <message>
        <source>Files kept on this computer</source>
        <translation>קבצים השמורים במחשב הזה</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>עריכה מחדש</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>שליחה מחדש</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>gw::ui::BasicsSection</name>
    <message>
        <source>Basics</source>
        <translation>פרטים בסיסיים</translation>
    </message>
    <message>
        <source>I will …</source>
        <translation>אני …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Say in one line what you do: &quot;I will …&quot;</source>
        <translation>מה מוצע כאן, בשורה אחת: &quot;אני …&quot;</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>קטגוריית משנה</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Up to five, with commas between them</source>
        <translation>עד חמש, מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>The category of a published gig does not change.</source>
        <translation>הקטגוריה של שירות שפורסם אינה משתנה.</translation>
    </message>
</context>
<context>
    <name>gw::ui::BriefCard</name>
    <message>
        <source>Brief</source>
        <translation>תדריך</translation>
    </message>
    <message>
        <source>This gig asks the buyer no questions.</source>
        <translation>השירות הזה אינו שואל את הקונה דבר.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>לא נענה</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>עוד לא נענה</translation>
    </message>
</context>
<context>
    <name>gw::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>אין התאמה. כדאי לנסות פחות אותיות.</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>חיפוש או פעולה</translation>
    </message>
</context>
<context>
    <name>gw::ui::CommandWords</name>
    <message>
        <source>Changes to the gig “%1”</source>
        <translation>שינויים בשירות &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changes to a gig</source>
        <translation>שינויים בשירות</translation>
    </message>
    <message>
        <source>“%1” for review</source>
        <translation>&quot;%1&quot; לבדיקה</translation>
    </message>
    <message>
        <source>A gig for review</source>
        <translation>שירות לבדיקה</translation>
    </message>
    <message>
        <source>Approval of “%1”</source>
        <translation>אישור של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Approval of a gig</source>
        <translation>אישור של שירות</translation>
    </message>
    <message>
        <source>Changes asked of “%1”</source>
        <translation>בקשת שינויים ב־&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changes asked of a gig</source>
        <translation>בקשת שינויים בשירות</translation>
    </message>
    <message>
        <source>Refusal of “%1”</source>
        <translation>דחייה של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Refusal of a gig</source>
        <translation>דחייה של שירות</translation>
    </message>
    <message>
        <source>Pause of “%1”</source>
        <translation>השהיה של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Pause of a gig</source>
        <translation>השהיה של שירות</translation>
    </message>
    <message>
        <source>“%1” on sale again</source>
        <translation>&quot;%1&quot; שוב במכירה</translation>
    </message>
    <message>
        <source>A gig on sale again</source>
        <translation>שירות שוב במכירה</translation>
    </message>
    <message>
        <source>“%1” to the archive</source>
        <translation>&quot;%1&quot; לארכיון</translation>
    </message>
    <message>
        <source>A gig to the archive</source>
        <translation>שירות לארכיון</translation>
    </message>
    <message>
        <source>Order of “%1”</source>
        <translation>הזמנה של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Order of a gig</source>
        <translation>הזמנה של שירות</translation>
    </message>
    <message>
        <source>Payment for “%1”</source>
        <translation>תשלום עבור &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Payment of an order</source>
        <translation>תשלום עבור הזמנה</translation>
    </message>
    <message>
        <source>Failed payment for “%1”</source>
        <translation>תשלום שנכשל עבור &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Failed payment of an order</source>
        <translation>תשלום שנכשל עבור הזמנה</translation>
    </message>
    <message>
        <source>Brief for “%1”</source>
        <translation>תדריך עבור &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Brief of an order</source>
        <translation>תדריך של הזמנה</translation>
    </message>
    <message>
        <source>Start of “%1” without the brief</source>
        <translation>התחלה של &quot;%1&quot; בלי תדריך</translation>
    </message>
    <message>
        <source>Start of an order without the brief</source>
        <translation>התחלה של הזמנה בלי תדריך</translation>
    </message>
    <message>
        <source>Delivery for “%1”</source>
        <translation>מסירה עבור &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Delivery of an order</source>
        <translation>מסירה של הזמנה</translation>
    </message>
    <message numerus="yes">
        <source>Delivery for “%1” with %n file(s)</source>
        <translation>
            <numerusform>מסירה עבור &quot;%1&quot; עם קובץ אחד</numerusform>
            <numerusform>מסירה עבור &quot;%1&quot; עם %n קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivery of an order with %n file(s)</source>
        <translation>
            <numerusform>מסירה עם קובץ אחד</numerusform>
            <numerusform>מסירה עם %n קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of “%1” with %n point(s)</source>
        <translation>
            <numerusform>תיקון של &quot;%1&quot; עם נקודה אחת</numerusform>
            <numerusform>תיקון של &quot;%1&quot; עם %n נקודות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of an order with %n point(s)</source>
        <translation>
            <numerusform>תיקון עם נקודה אחת</numerusform>
            <numerusform>תיקון עם %n נקודות</numerusform>
        </translation>
    </message>
    <message>
        <source>Acceptance of “%1”</source>
        <translation>קבלה של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Acceptance of a delivery</source>
        <translation>קבלה של מסירה</translation>
    </message>
    <message>
        <source>Cancellation of “%1”</source>
        <translation>ביטול של &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Cancellation of an order</source>
        <translation>ביטול של הזמנה</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>שיחה עם %1</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>הודעה אל %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Messages of %1 marked as read</source>
        <translation>ההודעות של %1 סומנו כנקראו</translation>
    </message>
    <message>
        <source>Messages marked as read</source>
        <translation>הודעות סומנו כנקראו</translation>
    </message>
    <message>
        <source>Your name: %1</source>
        <translation>השם שלך: %1</translation>
    </message>
    <message>
        <source>Gig for review</source>
        <translation>שירות לבדיקה</translation>
    </message>
    <message>
        <source>Gig on sale again</source>
        <translation>שירות שוב במכירה</translation>
    </message>
    <message>
        <source>Gig to the archive</source>
        <translation>שירות לארכיון</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>תדריך</translation>
    </message>
    <message>
        <source>Start without the brief</source>
        <translation>התחלה בלי תדריך</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>תיקון</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>קבלה</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>שיחה חדשה</translation>
    </message>
    <message>
        <source>Read mark</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Propose to the buyer to reinstate the order</source>
        <translation>להציע לקונה לחדש את ההזמנה</translation>
    </message>
    <message>
        <source>Save the files as evidence of your work</source>
        <translation>לשמור את הקבצים כראיה לעבודה</translation>
    </message>
    <message>
        <source>Write a message about it</source>
        <translation>לכתוב על כך הודעה</translation>
    </message>
    <message>
        <source>Ask for a revision as a goodwill</source>
        <translation>לבקש תיקון כמחווה של רצון טוב</translation>
    </message>
    <message>
        <source>Agree on a paid revision</source>
        <translation>להסכים על תיקון בתשלום</translation>
    </message>
    <message>
        <source>Agree on a paid extra</source>
        <translation>להסכים על תוספת בתשלום</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>לפתוח מחלוקת</translation>
    </message>
    <message>
        <source>Deliver it again and confirm that nothing changed</source>
        <translation>למסור שוב ולאשר שדבר לא השתנה</translation>
    </message>
    <message>
        <source>Keep your text</source>
        <translation>לשמור את הטקסט שלך</translation>
    </message>
    <message>
        <source>Keep the other text</source>
        <translation>לשמור את הטקסט האחר</translation>
    </message>
    <message>
        <source>Put both together by hand</source>
        <translation>לאחד את שניהם ידנית</translation>
    </message>
    <message>
        <source>Make a new gig from the draft</source>
        <translation>ליצור שירות חדש מהטיוטה</translation>
    </message>
    <message>
        <source>Pause another gig to make room</source>
        <translation>להשהות שירות אחר כדי לפנות מקום</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>לבקש החזר</translation>
    </message>
    <message>
        <source>Look at the new price and order again</source>
        <translation>לבדוק את המחיר החדש ולהזמין שוב</translation>
    </message>
    <message>
        <source>Return to an earlier version of a gig</source>
        <translation>חזרה לגרסה קודמת של שירות</translation>
    </message>
    <message>
        <source>Length of a gig’s queue</source>
        <translation>אורך התור של שירות</translation>
    </message>
    <message>
        <source>Hold on a gig</source>
        <translation>הקפאת שירות</translation>
    </message>
    <message>
        <source>End of a gig’s hold</source>
        <translation>סיום הקפאת שירות</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>הצעת מחיר</translation>
    </message>
    <message>
        <source>Order of an offer</source>
        <translation>הזמנה מתוך הצעה</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>תשלום</translation>
    </message>
    <message>
        <source>Failed payment</source>
        <translation>תשלום שנכשל</translation>
    </message>
    <message>
        <source>Files of a delivery</source>
        <translation>קבצים של מסירה</translation>
    </message>
    <message>
        <source>More time to look at a delivery</source>
        <translation>עוד זמן לבדיקת מסירה</translation>
    </message>
    <message>
        <source>Refusal of an order</source>
        <translation>דחיית הזמנה</translation>
    </message>
    <message>
        <source>Wish for an extension</source>
        <translation>בקשה להארכה</translation>
    </message>
    <message>
        <source>Agreement to an extension</source>
        <translation>הסכמה להארכה</translation>
    </message>
    <message>
        <source>Refusal of an extension</source>
        <translation>דחיית הארכה</translation>
    </message>
    <message>
        <source>Wish for an extension taken back</source>
        <translation>משיכת בקשה להארכה</translation>
    </message>
    <message>
        <source>Offer of an extra</source>
        <translation>הצעת תוספת</translation>
    </message>
    <message>
        <source>Purchase of an extra</source>
        <translation>קניית תוספת</translation>
    </message>
    <message>
        <source>Refusal of an extra</source>
        <translation>דחיית תוספת</translation>
    </message>
    <message>
        <source>Extra taken back</source>
        <translation>משיכת תוספת</translation>
    </message>
    <message>
        <source>Wish to cancel together</source>
        <translation>בקשה לביטול בהסכמה</translation>
    </message>
    <message>
        <source>Agreement to cancel</source>
        <translation>הסכמה לביטול</translation>
    </message>
    <message>
        <source>Refusal to cancel</source>
        <translation>דחיית הביטול</translation>
    </message>
    <message>
        <source>Wish to cancel taken back</source>
        <translation>משיכת בקשת הביטול</translation>
    </message>
    <message>
        <source>Payment of a milestone</source>
        <translation>תשלום על אבן דרך</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>טיפ</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>החזר חיוב</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>מחלוקת</translation>
    </message>
    <message>
        <source>Answer to a dispute</source>
        <translation>תשובה למחלוקת</translation>
    </message>
    <message>
        <source>Proposal to settle a dispute</source>
        <translation>הצעה להסדר מחלוקת</translation>
    </message>
    <message>
        <source>Agreement to a settlement</source>
        <translation>הסכמה להסדר</translation>
    </message>
    <message>
        <source>Dispute to the marketplace</source>
        <translation>העברת מחלוקת לזירת המסחר</translation>
    </message>
    <message>
        <source>Dispute taken back</source>
        <translation>משיכת מחלוקת</translation>
    </message>
    <message>
        <source>Decision of a dispute</source>
        <translation>הכרעה במחלוקת</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Receipt mark</source>
        <translation>סימון קבלה</translation>
    </message>
    <message>
        <source>Mark on a conversation</source>
        <translation>סימון שיחה</translation>
    </message>
    <message>
        <source>Labels of a conversation</source>
        <translation>תוויות של שיחה</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>הפרופיל שלך</translation>
    </message>
    <message>
        <source>Your working hours</source>
        <translation>שעות העבודה שלך</translation>
    </message>
    <message>
        <source>Your absence</source>
        <translation>ההיעדרות שלך</translation>
    </message>
    <message>
        <source>End of your absence</source>
        <translation>סיום ההיעדרות שלך</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>תשובה מהירה</translation>
    </message>
    <message>
        <source>Quick reply removed</source>
        <translation>הסרת תשובה מהירה</translation>
    </message>
    <message>
        <source>Seller level</source>
        <translation>דרגת מוכר</translation>
    </message>
    <message>
        <source>Custom offer</source>
        <translation>הצעה אישית</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>הצעה נגדית</translation>
    </message>
    <message>
        <source>Acceptance of an offer</source>
        <translation>קבלת הצעה</translation>
    </message>
    <message>
        <source>Refusal of an offer</source>
        <translation>דחיית הצעה</translation>
    </message>
    <message>
        <source>Offer taken back</source>
        <translation>משיכת הצעה</translation>
    </message>
    <message>
        <source>End of an offer</source>
        <translation>סיום הצעה</translation>
    </message>
    <message>
        <source>Posted brief</source>
        <translation>תדריך שפורסם</translation>
    </message>
    <message>
        <source>Changes to a posted brief</source>
        <translation>שינויים בתדריך שפורסם</translation>
    </message>
    <message>
        <source>End of a posted brief</source>
        <translation>סיום תדריך שפורסם</translation>
    </message>
    <message>
        <source>Posted brief fulfilled</source>
        <translation>תדריך שפורסם ומולא</translation>
    </message>
    <message>
        <source>Start of the reviews</source>
        <translation>תחילת הביקורות</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ביקורת</translation>
    </message>
    <message>
        <source>Reply to a review</source>
        <translation>תגובה לביקורת</translation>
    </message>
    <message>
        <source>End of the reviews</source>
        <translation>סיום הביקורות</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>משיכה</translation>
    </message>
    <message>
        <source>Withdrawal paid</source>
        <translation>משיכה ששולמה</translation>
    </message>
    <message>
        <source>Withdrawal failed</source>
        <translation>משיכה שנכשלה</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>פירעון</translation>
    </message>
    <message>
        <source>Ask the other side to cancel together</source>
        <translation>לבקש מהצד השני לבטל בהסכמה</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation>לבקש תיקון</translation>
    </message>
    <message>
        <source>Accept the delivery</source>
        <translation>לקבל את המסירה</translation>
    </message>
    <message>
        <source>Start without the answers</source>
        <translation>להתחיל בלי התשובות</translation>
    </message>
    <message>
        <source>Pay the next milestone</source>
        <translation>לשלם על אבן הדרך הבאה</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>לשמור כטיוטה</translation>
    </message>
    <message>
        <source>Propose a settlement</source>
        <translation>להציע הסדר</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>לענות למחלוקת</translation>
    </message>
    <message>
        <source>Make a new offer</source>
        <translation>להציע הצעה חדשה</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>להציע תנאים אחרים</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>לדחות את ההצעה</translation>
    </message>
    <message>
        <source>Withdraw your terms</source>
        <translation>למשוך את התנאים שלך</translation>
    </message>
    <message>
        <source>Send the offer without the brief</source>
        <translation>לשלוח את ההצעה בלי התדריך</translation>
    </message>
    <message>
        <source>Post a new brief</source>
        <translation>לפרסם תדריך חדש</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>לפתוח את ההזמנה</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>להזמין שוב</translation>
    </message>
    <message>
        <source>Look at similar gigs</source>
        <translation>לראות שירותים דומים</translation>
    </message>
    <message>
        <source>Wait in line</source>
        <translation>להמתין בתור</translation>
    </message>
    <message>
        <source>Raise the limit of the queue</source>
        <translation>להגדיל את התור</translation>
    </message>
    <message>
        <source>End your absence</source>
        <translation>לסיים את ההיעדרות</translation>
    </message>
    <message>
        <source>Unblock the conversation</source>
        <translation>לבטל את חסימת השיחה</translation>
    </message>
    <message>
        <source>Copy it from the history</source>
        <translation>להעתיק מההיסטוריה</translation>
    </message>
</context>
<context>
    <name>gw::ui::Composer</name>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>כתיבת הודעה</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter makes a new line</source>
        <translation>Enter שולח, Shift+Enter פותח שורה חדשה</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>צירוף קבצים</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>בהוספה…</translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationList</name>
    <message>
        <source>You: %1</source>
        <translation>אני: %1</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>חיפוש אנשים והודעות</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>אילו שיחות</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>לא נקראו</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>דואר נכנס</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread: %2</source>
        <translation>
            <numerusform>‏%1, אחת שלא נקראה: %2</numerusform>
            <numerusform>‏%1, %n שלא נקראו: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No name or message has these words. Try fewer of them.</source>
        <translation>אין שם או הודעה עם המילים האלה. כדאי לנסות פחות מילים.</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>הכול נקרא</translation>
    </message>
    <message>
        <source>You have seen every message.</source>
        <translation>כל ההודעות נקראו.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>אין עדיין שיחות</translation>
    </message>
    <message>
        <source>When a buyer or seller writes to you, you find it here.</source>
        <translation>כשקונה או מוכר יכתבו לך, ההודעה תופיע כאן.</translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationView</name>
    <message>
        <source>No messages yet</source>
        <translation>אין עדיין הודעות</translation>
    </message>
    <message>
        <source>Write the first one. It is kept and sent even if you are offline now.</source>
        <translation>אפשר לכתוב את הראשונה. היא תישמר ותישלח גם בלי חיבור כרגע.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>אין שיחה פתוחה</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and answer.</source>
        <translation>אפשר לבחור שיחה מהרשימה כדי לקרוא ולענות.</translation>
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
        <translation>מסירה %1</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>בזמן</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>לא צורף דבר.</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeliveryForm</name>
    <message>
        <source>There is nothing to attach</source>
        <translation>אין מה לצרף</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Drop files here, or click to choose</source>
        <translation>אפשר לגרור קבצים לכאן, או ללחוץ כדי לבחור</translation>
    </message>
    <message>
        <source>Message with the delivery</source>
        <translation>הודעה עם המסירה</translation>
    </message>
    <message>
        <source>What you made, and what to look at first</source>
        <translation>מה נעשה, ועל מה להסתכל קודם</translation>
    </message>
    <message>
        <source>Deliver it again</source>
        <translation>מסירה חוזרת</translation>
    </message>
    <message>
        <source>Adding files…</source>
        <translation>קבצים בהוספה…</translation>
    </message>
</context>
<context>
    <name>gw::ui::DeskSearch</name>
    <message>
        <source>Order · %1 · %2</source>
        <translation>הזמנה · %1 · %2</translation>
    </message>
    <message>
        <source>Gig · %1</source>
        <translation>שירות · %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
</context>
<context>
    <name>gw::ui::ExtraRow</name>
    <message>
        <source>Remove this extra</source>
        <translation>הסרת התוספת</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>קובצי מקור</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>תוספת</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>ימים נוספים</translation>
    </message>
</context>
<context>
    <name>gw::ui::ExtrasSection</name>
    <message>
        <source>Extras</source>
        <translation>תוספות</translation>
    </message>
    <message>
        <source>Add an extra</source>
        <translation>הוספת תוספת</translation>
    </message>
    <message>
        <source>What a buyer may add to any package, at a price of its own.</source>
        <translation>מה שקונה יכול להוסיף לכל חבילה, במחיר משלו.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation>זה אינו סכום. צורת הכתיבה: 25 או 25.50.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FaqRow</name>
    <message>
        <source>Remove this question</source>
        <translation>הסרת השאלה</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>תשובה</translation>
    </message>
</context>
<context>
    <name>gw::ui::FaqSection</name>
    <message>
        <source>FAQ</source>
        <translation>שאלות נפוצות</translation>
    </message>
    <message>
        <source>Add a question and answer</source>
        <translation>הוספת שאלה ותשובה</translation>
    </message>
    <message>
        <source>Answer once what buyers keep asking.</source>
        <translation>תשובה אחת למה שקונים שואלים שוב ושוב.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FileChip</name>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>שמירה בשם…</translation>
    </message>
</context>
<context>
    <name>gw::ui::FileTray</name>
    <message>
        <source>%1 was not added. %2</source>
        <translation>‏%1 לא נוסף. %2</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>הוספת קבצים</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>picture.png</translation>
    </message>
</context>
<context>
    <name>gw::ui::Files</name>
    <message>
        <source>The file could not be opened</source>
        <translation>אי אפשר לפתוח את הקובץ</translation>
    </message>
    <message>
        <source>No program took it. Save it instead and open it from its folder.</source>
        <translation>אף תוכנה לא קיבלה אותו. אפשר לשמור אותו ולפתוח אותו מהתיקייה.</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>שמירת הקובץ בשם</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>אי אפשר לשמור את הקובץ</translation>
    </message>
    <message>
        <source>Writing to that place failed. The file is still kept here; choose another folder.</source>
        <translation>הכתיבה למקום הזה נכשלה. הקובץ עדיין שמור כאן; אפשר לבחור תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>gw::ui::FirstRun</name>
    <message>
        <source>Try it here</source>
        <translation>התנסות כאן</translation>
    </message>
    <message>
        <source>Welcome – Gigwright</source>
        <translation>ברוכים הבאים – Gigwright</translation>
    </message>
    <message>
        <source>Welcome to Gigwright</source>
        <translation>ברוכים הבאים ל־Gigwright</translation>
    </message>
    <message>
        <source>Your workshop for digital services: orders, deliveries and messages, with or without a network.</source>
        <translation>בית מלאכה לשירותים דיגיטליים: הזמנות, מסירות והודעות, עם רשת ובלעדיה.</translation>
    </message>
    <message>
        <source>A lively market on this computer, just for you. Nothing leaves it.</source>
        <translation>שוק תוסס במחשב הזה, רק בשבילך. דבר אינו יוצא ממנו.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>התחברות לשרת</translation>
    </message>
    <message>
        <source>The marketplace you sell or buy on.</source>
        <translation>השוק שבו מוכרים וקונים.</translation>
    </message>
    <message>
        <source>Opening the market…</source>
        <translation>השוק נפתח…</translation>
    </message>
    <message>
        <source>A seller&apos;s desk in full swing</source>
        <translation>שולחן של מוכר בעיצומה של העבודה</translation>
    </message>
    <message>
        <source>Orders in every state, and buyers who answer.</source>
        <translation>הזמנות בכל המצבים, וקונים שעונים.</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>עובד בלי רשת</translation>
    </message>
    <message>
        <source>Go offline, keep working, and watch it all arrive later.</source>
        <translation>אפשר להתנתק, להמשיך לעבוד, ולראות איך הכול מגיע אחר כך.</translation>
    </message>
    <message>
        <source>Nothing to sign up for</source>
        <translation>בלי הרשמה</translation>
    </message>
    <message>
        <source>No account, no e-mail, no card.</source>
        <translation>בלי חשבון, בלי דוא&quot;ל, בלי כרטיס.</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שעות</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>לפני יום</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n דק&apos;</numerusform>
            <numerusform>%n דק&apos;</numerusform>
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
            <numerusform>%n ש&apos;</numerusform>
            <numerusform>%n ש&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>יום</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n י&apos;</numerusform>
            <numerusform>%n י&apos;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>באיחור של %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>בעוד %1</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>ממתין לתשלום</translation>
    </message>
    <message>
        <source>Awaiting brief</source>
        <translation>ממתין לתדריך</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>בעבודה</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>נמסר</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>בתיקון</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>טיוטה</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Changes needed</source>
        <translation>נדרשים שינויים</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהה</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>אושר</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>בתור</translation>
    </message>
    <message>
        <source>Waiting for files</source>
        <translation>ממתין לקבצים</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>בשליחה</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Likely refused</source>
        <translation>כנראה יידחה</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>הושם בצד</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>מעוכב</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>בסיסי</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>פרימיום</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>לא שולם</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>במחלוקת</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>מוקפא</translation>
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
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>חיפוש או פעולה</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>חיפוש ברשימה</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>מעבר אל %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>חזרה לרשימה</translation>
    </message>
    <message>
        <source>Switch between seller and buyer</source>
        <translation>מעבר בין מוכר לקונה</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון עכשיו</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>עבודה לא מקוונת</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>מעבר בין בהיר לכהה</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ערכה בהירה</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ערכה כהה</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>ערכת המערכת</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigEditor</name>
    <message>
        <source>Save draft</source>
        <translation>שמירת טיוטה</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>שליחה לבדיקה</translation>
    </message>
    <message>
        <source>No gig is open</source>
        <translation>אין שירות פתוח</translation>
    </message>
    <message>
        <source>Choose one from the list to change it, or begin a new one.</source>
        <translation>אפשר לבחור שירות מהרשימה כדי לשנות אותו, או להתחיל חדש.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>פעולות נוספות</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>חידוש</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>העברה לארכיון</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>ביטול השינויים שלא נשמרו</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>שירות חדש</translation>
    </message>
    <message>
        <source>Untitled gig</source>
        <translation>שירות ללא כותרת</translation>
    </message>
    <message>
        <source>Nothing is saved yet; what you write is kept on this computer.</source>
        <translation>עוד לא נשמר דבר; מה שנכתב נשאר במחשב הזה.</translation>
    </message>
    <message>
        <source>Unsaved changes, kept on this computer. </source>
        <translation>שינויים שלא נשמרו, שמורים במחשב הזה. </translation>
    </message>
    <message>
        <source>Some things are missing; they are marked below. All you wrote is kept.</source>
        <translation>חסרים כמה דברים; הם מסומנים למטה. כל מה שנכתב נשמר.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPresenter</name>
    <message>
        <source>Gig paused</source>
        <translation>השירות הושהה</translation>
    </message>
    <message>
        <source>Gig resumed</source>
        <translation>השירות חודש</translation>
    </message>
    <message>
        <source>Gig archived</source>
        <translation>השירות הועבר לארכיון</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>הטיוטה נשמרה</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>נשלח לבדיקה</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPreview</name>
    <message>
        <source>Preview, as the buyer sees it</source>
        <translation>תצוגה מקדימה, כפי שהקונה רואה</translation>
    </message>
    <message>
        <source>As the buyer sees it</source>
        <translation>כפי שהקונה רואה</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>I will …</source>
        <translation>אני …</translation>
    </message>
    <message>
        <source>What the buyer gets</source>
        <translation>מה הקונה מקבל</translation>
    </message>
    <message>
        <source>No package is offered yet.</source>
        <translation>עוד לא מוצעת חבילה.</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>תוספות</translation>
    </message>
    <message>
        <source>You will be asked</source>
        <translation>מה תישאלו</translation>
    </message>
    <message>
        <source>FAQ</source>
        <translation>שאלות נפוצות</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+יום אחד</numerusform>
            <numerusform>+%n ימים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::GigWords</name>
    <message>
        <source>Your changes are in review.</source>
        <translation>השינויים שלך בבדיקה.</translation>
    </message>
    <message>
        <source>Your changes need another look.</source>
        <translation>השינויים שלך דורשים מבט נוסף.</translation>
    </message>
    <message>
        <source>Your changes were refused; the selling version stays.</source>
        <translation>השינויים שלך נדחו; הגרסה הנמכרת נשארת.</translation>
    </message>
    <message>
        <source>Your changes are not submitted yet.</source>
        <translation>השינויים שלך עוד לא נשלחו.</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered. Open orders go on.</source>
        <translation>בארכיון: אינו מוצע עוד. הזמנות פתוחות ממשיכות.</translation>
    </message>
    <message>
        <source>Version %1 is paused; buyers do not see it.</source>
        <translation>גרסה %1 מושהית; קונים אינם רואים אותה.</translation>
    </message>
    <message>
        <source>Version %1 sells since %2.</source>
        <translation>גרסה %1 נמכרת מאז %2.</translation>
    </message>
    <message>
        <source>In review. If you edit it now, submit it again afterwards.</source>
        <translation>בבדיקה. אחרי עריכה עכשיו יש לשלוח שוב.</translation>
    </message>
    <message>
        <source>The review asks for changes. Only you see this gig.</source>
        <translation>הבדיקה דורשת שינויים. רק לך השירות הזה גלוי.</translation>
    </message>
    <message>
        <source>The review refused this gig. Only you see it.</source>
        <translation>הבדיקה דחתה את השירות הזה. רק לך הוא גלוי.</translation>
    </message>
    <message>
        <source>A draft that only you see. Submit it when it is complete.</source>
        <translation>טיוטה שגלויה רק לך. אפשר לשלוח אותה כשהיא שלמה.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigsList</name>
    <message>
        <source>Untitled gig</source>
        <translation>שירות ללא כותרת</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>אין עדיין הזמנות</translation>
    </message>
    <message>
        <source>%1 open · %2 in all</source>
        <translation>‏%1 פתוחות · %2 בסך הכול</translation>
    </message>
    <message>
        <source>Search gigs</source>
        <translation>חיפוש שירותים</translation>
    </message>
    <message>
        <source>Which gigs</source>
        <translation>אילו שירותים</translation>
    </message>
    <message>
        <source>Gigs</source>
        <translation>שירותים</translation>
    </message>
    <message>
        <source>New gig</source>
        <translation>שירות חדש</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעילים</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>מושהים</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Gig</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>החל מ־%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No gig has these words. Try fewer of them.</source>
        <translation>אין שירות עם המילים האלה. כדאי לנסות פחות מילים.</translation>
    </message>
    <message>
        <source>No gigs here</source>
        <translation>אין כאן שירותים</translation>
    </message>
    <message>
        <source>No gig is in this state now.</source>
        <translation>אין כרגע שירות במצב הזה.</translation>
    </message>
    <message>
        <source>Offer your first gig</source>
        <translation>להציע שירות ראשון</translation>
    </message>
    <message>
        <source>A gig says what you do, for how much and by when, so that a buyer can order it at once.</source>
        <translation>שירות אומר מה נעשה, בכמה ועד מתי, כדי שקונה יוכל להזמין מיד.</translation>
    </message>
</context>
<context>
    <name>gw::ui::GigsScreen</name>
    <message>
        <source>Gigs</source>
        <translation>שירותים</translation>
    </message>
</context>
<context>
    <name>gw::ui::InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>דואר נכנס</translation>
    </message>
</context>
<context>
    <name>gw::ui::JournalWords</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
</context>
<context>
    <name>gw::ui::LightWords</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>אחד ממתין לשליחה</numerusform>
            <numerusform>%n ממתינים לשליחה</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>הכול שמור במחשב הזה</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>נכון ל־%1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>לא מקוון מאז %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>לא מקוון</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>מעודכן</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>בקבלה</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>שולח %1</translation>
    </message>
    <message>
        <source>Uploading %1 %</source>
        <translation>מעלה %1 %</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>דורש אותך: %1</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>תקלה בשרת</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>יש להתחבר מחדש</translation>
    </message>
</context>
<context>
    <name>gw::ui::ListDetail</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
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
        <translation>אני</translation>
    </message>
    <message>
        <source>About order #%1</source>
        <translation>בעניין הזמנה ‎#%1</translation>
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
        <translation>הודעות</translation>
    </message>
</context>
<context>
    <name>gw::ui::Messages</name>
    <message>
        <source>Read</source>
        <translation>נקרא</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>%1, written %2</source>
        <translation>‏%1, נכתב %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;ב&apos;MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d &apos;ב&apos;MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextStepCard</name>
    <message>
        <source>You are offline, and this is decided together with the other side at once. Nothing was sent; the order stays as it is. Try again when the sync light says that you are connected.</source>
        <translation>אין חיבור, וההחלטה הזאת מתקבלת מיד יחד עם הצד השני. דבר לא נשלח; ההזמנה נשארת כפי שהיא. אפשר לנסות שוב כשנורית הסנכרון תראה שיש חיבור.</translation>
    </message>
</context>
<context>
    <name>gw::ui::NextSteps</name>
    <message>
        <source>No revision is left.</source>
        <translation>לא נותרו תיקונים.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) are left.</source>
        <translation>
            <numerusform>נותר תיקון אחד.</numerusform>
            <numerusform>נותרו %n תיקונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>בהמתנה לתשלום</translation>
    </message>
    <message>
        <source>%1 has not paid yet. Nothing is asked of you; the work starts after that.</source>
        <translation>התשלום של %1 עוד לא הגיע. אין מה לעשות בינתיים; העבודה מתחילה אחריו.</translation>
    </message>
    <message>
        <source>Waiting for the brief</source>
        <translation>בהמתנה לתדריך</translation>
    </message>
    <message>
        <source>%1 still has to answer your questions. The clock has not started; if you know enough, start without.</source>
        <translation>התשובות של %1 לשאלות שלך עוד חסרות. הזמן עוד לא נספר; אם ידוע מספיק, אפשר להתחיל בלעדיהן.</translation>
    </message>
    <message>
        <source>Your delivery is late</source>
        <translation>המסירה שלך מאחרת</translation>
    </message>
    <message>
        <source>Deliver your work</source>
        <translation>מסירת העבודה</translation>
    </message>
    <message>
        <source>Add the files and a few words. Offline too: it is kept and sent by itself.</source>
        <translation>כאן מוסיפים את הקבצים וכמה מילים. גם בלי חיבור: זה נשמר ונשלח מעצמו.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>נמסר</translation>
    </message>
    <message>
        <source>%1 is looking at it. Without an answer the order completes by itself %2.</source>
        <translation>המסירה נבדקת אצל %1. בלי תשובה ההזמנה תושלם מעצמה: %2.</translation>
    </message>
    <message>
        <source>%1 asks for a revision</source>
        <translation>בקשת תיקון מאת %1</translation>
    </message>
    <message>
        <source>Tick off the points as you work, then deliver again.</source>
        <translation>אפשר לסמן את הנקודות תוך כדי עבודה, ואז למסור שוב.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Nothing is left to do. Thank you for the good work.</source>
        <translation>לא נותר מה לעשות. תודה על העבודה הטובה.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>No more work is expected. All that was sent stays here.</source>
        <translation>לא מצופה עוד עבודה. כל מה שנשלח נשאר כאן.</translation>
    </message>
    <message>
        <source>Look at the delivery</source>
        <translation>הגיע הזמן לבדוק את המסירה</translation>
    </message>
    <message>
        <source>Accept it, or ask for what is still missing. %1 Without an answer the order completes by itself %2.</source>
        <translation>אפשר לקבל אותה, או לבקש את מה שחסר. %1 בלי תשובה ההזמנה תושלם מעצמה: %2.</translation>
    </message>
    <message>
        <source>The payment is on its way</source>
        <translation>התשלום בדרך</translation>
    </message>
    <message>
        <source>As soon as it is in, %1 needs your answers to a few questions.</source>
        <translation>מיד כשיגיע, יש להשיב על כמה שאלות של %1.</translation>
    </message>
    <message>
        <source>Tell %1 what you need</source>
        <translation>תדריך עבור %1</translation>
    </message>
    <message>
        <source>The work starts, and the delivery time runs, once you have answered.</source>
        <translation>העבודה מתחילה, וזמן המסירה נספר, אחרי שמשיבים.</translation>
    </message>
    <message>
        <source>%1 is working on it</source>
        <translation>העבודה בעיצומה אצל %1</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>איחור אצל %1</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the delivery at once.</source>
        <translation>אין מה לעשות. הודעה על המסירה תגיע מיד.</translation>
    </message>
    <message>
        <source>%1 works on your revision</source>
        <translation>התיקון שלך בעבודה אצל %1</translation>
    </message>
    <message>
        <source>Nothing is asked of you. You hear of the next delivery at once.</source>
        <translation>אין מה לעשות. הודעה על המסירה הבאה תגיע מיד.</translation>
    </message>
    <message>
        <source>The delivery is yours; its files stay here.</source>
        <translation>המסירה שלך; הקבצים נשארים כאן.</translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>שליחת התשובות</translation>
    </message>
    <message>
        <source>Start without answers</source>
        <translation>התחלה בלי תשובות</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>מסירה</translation>
    </message>
    <message>
        <source>Accept delivery</source>
        <translation>קבלת המסירה</translation>
    </message>
    <message>
        <source>Ask for a revision</source>
        <translation>בקשת תיקון</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>ביטול ההזמנה</translation>
    </message>
    <message>
        <source>Answers on their way</source>
        <translation>התשובות בדרך</translation>
    </message>
    <message>
        <source>Started without answers</source>
        <translation>התחיל בלי תשובות</translation>
    </message>
    <message>
        <source>Delivery on its way</source>
        <translation>המסירה בדרך</translation>
    </message>
    <message>
        <source>Delivery accepted</source>
        <translation>המסירה התקבלה</translation>
    </message>
    <message>
        <source>Revision asked for</source>
        <translation>התבקש תיקון</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>ההזמנה בוטלה</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>במחלוקת</translation>
    </message>
    <message>
        <source>All deadlines stand still until the dispute is over.</source>
        <translation>כל המועדים עומדים במקומם עד לסיום המחלוקת.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>לא שולם</translation>
    </message>
    <message>
        <source>The payment did not come in time. The order has ended; nothing was charged.</source>
        <translation>התשלום לא הגיע בזמן. ההזמנה הסתיימה; לא נגבה דבר.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderHeader</name>
    <message>
        <source>Buyer</source>
        <translation>קונה</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>מוכר</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>‏%1, %2 פעמים</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 מתוך %2</translation>
    </message>
    <message>
        <source>revisions left</source>
        <translation>תיקונים שנותרו</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>תאריך ההזמנה</translation>
    </message>
    <message>
        <source>Completes by itself</source>
        <translation>תושלם מעצמה</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>למסירה</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderRows</name>
    <message>
        <source>review %1</source>
        <translation>קבלה %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>למסירה %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>קונה</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>מוכר</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכן</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrderView</name>
    <message>
        <source>Order</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>אין הזמנה פתוחה</translation>
    </message>
    <message>
        <source>Choose one from the list to see where it stands.</source>
        <translation>אפשר לבחור הזמנה מהרשימה כדי לראות היכן היא עומדת.</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>ההזמנה הזאת אינה כאן</translation>
    </message>
    <message>
        <source>It may not have reached this computer yet. It opens as soon as it has.</source>
        <translation>ייתכן שהיא עוד לא הגיעה למחשב הזה. היא תיפתח מיד כשתגיע.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrdersList</name>
    <message>
        <source>Search orders</source>
        <translation>חיפוש הזמנות</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>אילו הזמנות</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>באיחור</translation>
    </message>
    <message>
        <source>Awaiting brief</source>
        <translation>ממתינות לתדריך</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>נמסרו</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>בתיקון</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>הושלמו</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלו</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>כתיבה אל %1</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>העתקת מספר ההזמנה</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>No gig, person or order number has these words. Try fewer of them.</source>
        <translation>אין שירות, אדם או מספר הזמנה עם המילים האלה. כדאי לנסות פחות מילים.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>דבר אינו מאחר</translation>
    </message>
    <message>
        <source>Every order is within its time.</source>
        <translation>כל ההזמנות בזמן.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>אין כאן הזמנות</translation>
    </message>
    <message>
        <source>No order is in this state now.</source>
        <translation>אין כרגע הזמנה במצב הזה.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>אין עדיין הזמנות</translation>
    </message>
    <message>
        <source>When a buyer orders one of your gigs, you find it here.</source>
        <translation>כשקונה יזמין אחד מהשירותים שלך, ההזמנה תופיע כאן.</translation>
    </message>
    <message>
        <source>What you order from sellers, you find here.</source>
        <translation>מה שיוזמן ממוכרים יופיע כאן.</translation>
    </message>
</context>
<context>
    <name>gw::ui::OrdersScreen</name>
    <message>
        <source>Orders</source>
        <translation>הזמנות</translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageCard</name>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>תיקון אחד</numerusform>
            <numerusform>%n תיקונים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageColumn</name>
    <message>
        <source>Whether you offer this package</source>
        <translation>האם החבילה הזאת מוצעת</translation>
    </message>
    <message>
        <source>One thing a line</source>
        <translation>פריט אחד בכל שורה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>מה זה</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>Days to deliver</source>
        <translation>ימים עד למסירה</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>תיקונים</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>כלול</translation>
    </message>
</context>
<context>
    <name>gw::ui::PackagesSection</name>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Currency of all prices</source>
        <translation>המטבע של כל המחירים</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 25 or 25.50.</source>
        <translation>זה אינו סכום. צורת הכתיבה: 25 או 25.50.</translation>
    </message>
</context>
<context>
    <name>gw::ui::PlainText</name>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::PointRow</name>
    <message>
        <source>What should change</source>
        <translation>מה צריך להשתנות</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>נקודה %1</translation>
    </message>
    <message>
        <source>File of point %1</source>
        <translation>הקובץ של נקודה %1</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>המסירה כולה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>הסרת נקודה %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::Rail</name>
    <message>
        <source>Side of the marketplace</source>
        <translation>צד בשוק</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>מוכר</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>קונה</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Switch between seller and buyer</source>
        <translation>מעבר בין מוכר לקונה</translation>
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
        <translation>הסרת השאלה</translation>
    </message>
    <message>
        <source>Needed to start</source>
        <translation>נדרש כדי להתחיל</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>אחת מכמה</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>One choice a line</source>
        <translation>אפשרות אחת בכל שורה</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>סוג התשובה</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>אפשרויות</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequirementsSection</name>
    <message>
        <source>Requirements</source>
        <translation>דרישות</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>הוספת שאלה</translation>
    </message>
    <message>
        <source>What you need to know. The delivery time runs once the buyer has answered.</source>
        <translation>מה שצריך לדעת. זמן המסירה נספר אחרי שהקונה עונה.</translation>
    </message>
</context>
<context>
    <name>gw::ui::RevisionCard</name>
    <message>
        <source>Revision %1</source>
        <translation>תיקון %1</translation>
    </message>
    <message>
        <source>on delivery %1  ·  %2</source>
        <translation>על מסירה %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>gw::ui::RevisionForm</name>
    <message>
        <source>What should change?</source>
        <translation>מה צריך להשתנות?</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>הוספת נקודה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Say what should change, in at least one point.</source>
        <translation>יש לכתוב מה צריך להשתנות, לפחות בנקודה אחת.</translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInFaults</name>
    <message>
        <source>Enter the address of your marketplace&apos;s server.</source>
        <translation>יש להזין את כתובת השרת של השוק.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://gigwright.example.</source>
        <translation>זאת אינה כתובת. כתובת נראית כך: https://gigwright.example.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>הכתובת חייבת להתחיל ב־https://.</translation>
    </message>
    <message>
        <source>Without https:// your password would travel unprotected. Only this computer may do without.</source>
        <translation>בלי https:// הסיסמה תעבור ללא הגנה. רק המחשב הזה רשאי לוותר על כך.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>יש להזין כתובת דוא&quot;ל.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>זאת אינה כתובת דוא&quot;ל.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>יש להזין סיסמה.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>לפחות תו אחד.</numerusform>
            <numerusform>לפחות %n תווים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInForm</name>
    <message>
        <source>Sign in or create an account</source>
        <translation>התחברות או יצירת חשבון</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>יצירת חשבון</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>שרת</translation>
    </message>
    <message>
        <source>Your name, as others see it</source>
        <translation>השם שלך, כפי שאחרים רואים</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>עדה לאבלייס</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא&quot;ל</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רק רגע…</translation>
    </message>
</context>
<context>
    <name>gw::ui::SortButton</name>
    <message>
        <source>Sort</source>
        <translation>מיון</translation>
    </message>
    <message>
        <source>Sort orders</source>
        <translation>מיון ההזמנות</translation>
    </message>
    <message>
        <source>Newest change first</source>
        <translation>העדכון האחרון קודם</translation>
    </message>
    <message>
        <source>Next deadline first</source>
        <translation>המועד הקרוב קודם</translation>
    </message>
    <message>
        <source>Newest order first</source>
        <translation>ההזמנה החדשה קודם</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>המחיר הגבוה קודם</translation>
    </message>
    <message>
        <source>By gig</source>
        <translation>לפי שירות</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>לפי אדם</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>לפי מצב</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncLight</name>
    <message>
        <source>Sync: %1</source>
        <translation>סנכרון: %1</translation>
    </message>
    <message>
        <source>Open the Sync centre</source>
        <translation>פתיחת מרכז הסנכרון</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncPage</name>
    <message>
        <source>Sync centre</source>
        <translation>מרכז הסנכרון</translation>
    </message>
    <message>
        <source>What is safe, what is sent and what needs you.</source>
        <translation>מה שמור, מה נשלח ומה דורש אותך.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון עכשיו</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>דורש טיפול · %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way · %1</source>
        <translation>בדרך · %1</translation>
    </message>
    <message>
        <source>Nothing is waiting. Everything you did has been settled.</source>
        <translation>דבר אינו ממתין. כל מה שעשית הוסדר.</translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncScreen</name>
    <message>
        <source>Sync centre</source>
        <translation>מרכז הסנכרון</translation>
    </message>
</context>
<context>
    <name>gw::ui::Timeline</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%n קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>package, days, revisions</comment>
        <translation>‏%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>תיקון אחד</numerusform>
            <numerusform>%n תיקונים</numerusform>
        </translation>
    </message>
    <message>
        <source>You placed the order</source>
        <translation>ביצעת את ההזמנה</translation>
    </message>
    <message>
        <source>%1 placed the order</source>
        <translation>הזמנה מאת %1</translation>
    </message>
    <message>
        <source>The payment is in</source>
        <translation>התשלום התקבל</translation>
    </message>
    <message>
        <source>%1, held until the order is completed</source>
        <translation>‏%1, בנאמנות עד להשלמת ההזמנה</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>התשלום נכשל</translation>
    </message>
    <message>
        <source>You answered the questions</source>
        <translation>ענית על השאלות</translation>
    </message>
    <message>
        <source>%1 answered the questions</source>
        <translation>תשובות לשאלות מאת %1</translation>
    </message>
    <message>
        <source>You started without the answers</source>
        <translation>התחלת בלי התשובות</translation>
    </message>
    <message>
        <source>%1 started without your answers</source>
        <translation>התחלה בלי התשובות שלך, מאת %1</translation>
    </message>
    <message>
        <source>The work started</source>
        <translation>העבודה התחילה</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>למסירה: %1</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>You delivered %1</source>
        <translation>מסרת %1</translation>
    </message>
    <message>
        <source>%2 delivered %1</source>
        <translation>מסירה של %1 מאת %2</translation>
    </message>
    <message>
        <source>You asked for a revision</source>
        <translation>ביקשת תיקון</translation>
    </message>
    <message>
        <source>%1 asked for a revision</source>
        <translation>בקשת תיקון מאת %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>‏%1 (ועוד %2)</translation>
    </message>
    <message>
        <source>You accepted the delivery</source>
        <translation>קיבלת את המסירה</translation>
    </message>
    <message>
        <source>%1 accepted the delivery</source>
        <translation>המסירה התקבלה על ידי %1</translation>
    </message>
    <message>
        <source>The order completed by itself</source>
        <translation>ההזמנה הושלמה מעצמה</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>ההזמנה הושלמה</translation>
    </message>
    <message>
        <source>You cancelled the order</source>
        <translation>ביטלת את ההזמנה</translation>
    </message>
    <message>
        <source>%1 cancelled the order</source>
        <translation>ההזמנה בוטלה על ידי %1</translation>
    </message>
    <message>
        <source>Before it was paid</source>
        <translation>לפני התשלום</translation>
    </message>
    <message>
        <source>Before the work started</source>
        <translation>לפני תחילת העבודה</translation>
    </message>
    <message>
        <source>The delivery was very late</source>
        <translation>המסירה איחרה מאוד</translation>
    </message>
    <message>
        <source>Something happened that is new to this studio</source>
        <translation>קרה דבר שהסטודיו הזה עדיין אינו מכיר</translation>
    </message>
    <message>
        <source>It is kept. Update the studio to read it.</source>
        <translation>הוא נשמר. יש לעדכן את הסטודיו כדי לקרוא אותו.</translation>
    </message>
    <message>
        <source>You cancelled the order together</source>
        <translation>ההזמנה בוטלה בהסכמת שניכם</translation>
    </message>
    <message>
        <source>The marketplace cancelled the order</source>
        <translation>זירת המסחר ביטלה את ההזמנה</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>שני הצדדים הסכימו</translation>
    </message>
    <message>
        <source>The work never started</source>
        <translation>העבודה מעולם לא התחילה</translation>
    </message>
    <message>
        <source>The seller was away</source>
        <translation>המוכר נעדר</translation>
    </message>
    <message>
        <source>A dispute ended so</source>
        <translation>כך הסתיימה מחלוקת</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>הבנק של הקונה החזיר את הכסף אליו</translation>
    </message>
</context>
<context>
    <name>gw::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>ציר הזמן</translation>
    </message>
</context>
<context>
    <name>gw::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>gw::ui::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>בוטל. דבר לא נשלח.</translation>
    </message>
</context>
<context>
    <name>gw::ui::WaitingRow</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>ניסיון אחד</numerusform>
            <numerusform>%n ניסיונות</numerusform>
        </translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>הניסיון הבא בעוד %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ניסיון עכשיו</translation>
    </message>
</context>
<context>
    <name>gw::ui::RequestWords</name>
    <message>
        <source>%1, for %2</source>
        <translation>%1, תמורת %2</translation>
    </message>
    <message numerus="yes">
        <source>You asked for %n more day(s)</source>
        <translation>
            <numerusform>ביקשת יום נוסף</numerusform>
            <numerusform>ביקשת %n ימים נוספים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for %n more day(s)</source>
        <translation>
            <numerusform>יום נוסף התבקש על ידי %1</numerusform>
            <numerusform>%n ימים נוספים התבקשו על ידי %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The extension was agreed on</source>
        <translation>ההארכה הוסכמה</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>מועד אחרון: %1</translation>
    </message>
    <message>
        <source>The extension was declined</source>
        <translation>ההארכה נדחתה</translation>
    </message>
    <message>
        <source>The wish for an extension was taken back</source>
        <translation>הבקשה להארכה נמשכה</translation>
    </message>
    <message>
        <source>Nobody answered the wish for an extension</source>
        <translation>איש לא ענה לבקשה להארכה</translation>
    </message>
    <message>
        <source>You offered an extra</source>
        <translation>הצעת תוספת</translation>
    </message>
    <message>
        <source>%1 offered an extra</source>
        <translation>תוספת הוצעה על ידי %1</translation>
    </message>
    <message>
        <source>You bought an extra</source>
        <translation>קנית תוספת</translation>
    </message>
    <message>
        <source>%1 bought an extra</source>
        <translation>תוספת נקנתה על ידי %1</translation>
    </message>
    <message>
        <source>You declined the extra</source>
        <translation>דחית את התוספת</translation>
    </message>
    <message>
        <source>%1 declined the extra</source>
        <translation>התוספת נדחתה על ידי %1</translation>
    </message>
    <message>
        <source>You took the extra back</source>
        <translation>משכת את התוספת</translation>
    </message>
    <message>
        <source>%1 took the extra back</source>
        <translation>התוספת נמשכה על ידי %1</translation>
    </message>
    <message>
        <source>Without an answer it counts as agreed %1</source>
        <translation>ללא תשובה ייחשב כמוסכם: %1</translation>
    </message>
    <message>
        <source>You asked to cancel the order</source>
        <translation>ביקשת לבטל את ההזמנה</translation>
    </message>
    <message>
        <source>%1 asked to cancel the order</source>
        <translation>ביטול ההזמנה התבקש על ידי %1</translation>
    </message>
    <message>
        <source>Nobody answered the wish to cancel, so it counts as agreed</source>
        <translation>איש לא ענה לבקשת הביטול, ולכן היא נחשבת מוסכמת</translation>
    </message>
    <message>
        <source>The cancellation was agreed on</source>
        <translation>הביטול הוסכם</translation>
    </message>
    <message>
        <source>The cancellation was declined; the order goes on</source>
        <translation>הביטול נדחה; ההזמנה נמשכת</translation>
    </message>
    <message>
        <source>The wish to cancel was taken back</source>
        <translation>בקשת הביטול נמשכה</translation>
    </message>
    <message>
        <source>You wish for a paid revision</source>
        <translation>ביקשת תיקון בתשלום</translation>
    </message>
    <message>
        <source>%1 wishes for a paid revision</source>
        <translation>תיקון בתשלום התבקש על ידי %1</translation>
    </message>
    <message>
        <source>You took more time to look at the delivery</source>
        <translation>לקחת עוד זמן לבדיקת המסירה</translation>
    </message>
    <message>
        <source>%1 took more time to look at the delivery</source>
        <translation>עוד זמן לבדיקת המסירה נלקח על ידי %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>עד %1</translation>
    </message>
</context>
<context>
    <name>gw::ui::MoneyWords</name>
    <message>
        <source>The payment did not come in time</source>
        <translation>התשלום לא הגיע בזמן</translation>
    </message>
    <message>
        <source>The order has ended. Nothing was charged.</source>
        <translation>ההזמנה הסתיימה. לא נגבה דבר.</translation>
    </message>
    <message>
        <source>Milestone %1 is completed</source>
        <translation>אבן דרך %1 הושלמה</translation>
    </message>
    <message>
        <source>You paid the next milestone</source>
        <translation>שילמת על אבן הדרך הבאה</translation>
    </message>
    <message>
        <source>%1 paid the next milestone</source>
        <translation>אבן הדרך הבאה שולמה על ידי %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, מועד אחרון: %2</translation>
    </message>
    <message>
        <source>A part of the price goes back to the buyer</source>
        <translation>חלק מהמחיר חוזר לקונה</translation>
    </message>
    <message>
        <source>You left a tip</source>
        <translation>השארת טיפ</translation>
    </message>
    <message>
        <source>%1 left a tip</source>
        <translation>טיפ ניתן על ידי %1</translation>
    </message>
    <message>
        <source>You can withdraw what you earned</source>
        <translation>אפשר למשוך את מה שהרווחת</translation>
    </message>
    <message>
        <source>%1 can withdraw what was earned</source>
        <translation>הרווח זמין למשיכה על ידי %1</translation>
    </message>
    <message>
        <source>The buyer’s bank took money back</source>
        <translation>הבנק של הקונה החזיר אליו כסף</translation>
    </message>
    <message>
        <source>What was earned is held during the dispute</source>
        <translation>הרווח מוחזק במשך המחלוקת</translation>
    </message>
    <message>
        <source>What was held is released</source>
        <translation>מה שהוחזק שוחרר</translation>
    </message>
    <message>
        <source>The buyer is refunded from what was held</source>
        <translation>הקונה מקבל החזר ממה שהוחזק</translation>
    </message>
</context>
<context>
    <name>gw::ui::DisputeWords</name>
    <message>
        <source>The order goes on where it was</source>
        <translation>ההזמנה נמשכת מהמקום שבו הייתה</translation>
    </message>
    <message>
        <source>The order is completed, and the buyer gets %1 back</source>
        <translation>ההזמנה מושלמת, והקונה מקבל %1 בחזרה</translation>
    </message>
    <message>
        <source>The order is completed</source>
        <translation>ההזמנה מושלמת</translation>
    </message>
    <message>
        <source>The order is cancelled, and the buyer gets everything back</source>
        <translation>ההזמנה מבוטלת, והקונה מקבל הכול בחזרה</translation>
    </message>
    <message>
        <source>One of you asked for it</source>
        <translation>אחד הצדדים ביקש זאת</translation>
    </message>
    <message>
        <source>The other side did not answer</source>
        <translation>הצד השני לא ענה</translation>
    </message>
    <message>
        <source>You found no agreement in time</source>
        <translation>לא הגעתם להסכמה בזמן</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>היא נמשכה</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>שני הצדדים הסכימו</translation>
    </message>
    <message>
        <source>The marketplace decided</source>
        <translation>זירת המסחר החליטה</translation>
    </message>
    <message>
        <source>The buyer’s bank took the money back</source>
        <translation>הבנק של הקונה החזיר את הכסף אליו</translation>
    </message>
    <message>
        <source>You opened a dispute</source>
        <translation>פתחת מחלוקת</translation>
    </message>
    <message>
        <source>%1 opened a dispute</source>
        <translation>מחלוקת נפתחה על ידי %1</translation>
    </message>
    <message>
        <source>The other side answered the dispute</source>
        <translation>הצד השני ענה למחלוקת</translation>
    </message>
    <message>
        <source>You proposed a settlement</source>
        <translation>הצעת הסדר</translation>
    </message>
    <message>
        <source>%1 proposed a settlement</source>
        <translation>הסדר הוצע על ידי %1</translation>
    </message>
    <message>
        <source>The settlement was accepted</source>
        <translation>ההסדר התקבל</translation>
    </message>
    <message>
        <source>The marketplace was asked to decide</source>
        <translation>זירת המסחר התבקשה להחליט</translation>
    </message>
    <message>
        <source>The marketplace has decided</source>
        <translation>זירת המסחר החליטה</translation>
    </message>
    <message>
        <source>The dispute is over</source>
        <translation>המחלוקת הסתיימה</translation>
    </message>
</context>
<context>
    <name>gw::ui::ProgressWords</name>
    <message>
        <source>Your answers are still missing</source>
        <translation>התשובות שלך עדיין חסרות</translation>
    </message>
    <message>
        <source>%1 was reminded of your questions</source>
        <translation>נשלחה תזכורת על השאלות שלך אל %1</translation>
    </message>
    <message>
        <source>Your time to look at the delivery runs out</source>
        <translation>הזמן שלך לבדיקת המסירה אוזל</translation>
    </message>
    <message>
        <source>%1 was reminded to look at the delivery</source>
        <translation>נשלחה תזכורת על המסירה אל %1</translation>
    </message>
    <message>
        <source>Without an answer the order completes by itself.</source>
        <translation>ללא תשובה ההזמנה תושלם מאליה.</translation>
    </message>
    <message>
        <source>The delivery is late</source>
        <translation>המסירה מאחרת</translation>
    </message>
    <message>
        <source>The delivery is very late</source>
        <translation>המסירה מאחרת מאוד</translation>
    </message>
    <message>
        <source>You can cancel the order now.</source>
        <translation>אפשר לבטל עכשיו את ההזמנה.</translation>
    </message>
    <message>
        <source>%1 can cancel the order now.</source>
        <translation>הזכות לבטל עכשיו את ההזמנה היא של %1.</translation>
    </message>
    <message>
        <source>Your delivery is registered</source>
        <translation>המסירה שלך נרשמה</translation>
    </message>
    <message>
        <source>The delivery of %1 is registered</source>
        <translation>המסירה של %1 נרשמה</translation>
    </message>
    <message>
        <source>It counts as on time.</source>
        <translation>היא נחשבת בזמן.</translation>
    </message>
    <message>
        <source>It counts as late.</source>
        <translation>היא נחשבת מאוחרת.</translation>
    </message>
    <message>
        <source>The files of delivery %1 did not come</source>
        <translation>הקבצים של מסירה %1 לא הגיעו</translation>
    </message>
    <message>
        <source>It does not count; the work goes on.</source>
        <translation>היא אינה נחשבת; העבודה נמשכת.</translation>
    </message>
    <message>
        <source>The order is open again</source>
        <translation>ההזמנה פתוחה שוב</translation>
    </message>
    <message>
        <source>A revision was asked for before it completed by itself.</source>
        <translation>תיקון התבקש לפני שההזמנה הושלמה מאליה.</translation>
    </message>
</context>
</TS>
