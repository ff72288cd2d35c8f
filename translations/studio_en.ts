<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gw::ui::CommandWords</name>
    <message numerus="yes">
        <source>Delivery for “%1” with %n file(s)</source>
        <translation>
            <numerusform>Delivery for “%1” with %n file</numerusform>
            <numerusform>Delivery for “%1” with %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivery of an order with %n file(s)</source>
        <translation>
            <numerusform>Delivery of an order with %n file</numerusform>
            <numerusform>Delivery of an order with %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of “%1” with %n point(s)</source>
        <translation>
            <numerusform>Revision of “%1” with %n point</numerusform>
            <numerusform>Revision of “%1” with %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revision of an order with %n point(s)</source>
        <translation>
            <numerusform>Revision of an order with %n point</numerusform>
            <numerusform>Revision of an order with %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::ConversationList</name>
    <message numerus="yes">
        <source>%1, %n unread: %2</source>
        <translation>
            <numerusform>%1, %n unread: %2</numerusform>
            <numerusform>%1, %n unread: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
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
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::GigPreview</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::LightWords</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::NextSteps</name>
    <message numerus="yes">
        <source>%n revision(s) are left.</source>
        <translation>
            <numerusform>One revision is left.</numerusform>
            <numerusform>%n revisions are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::PackageCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::SignInFaults</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::SyncPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::Timeline</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::WaitingRow</name>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried once</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::ui::RequestWords</name>
    <message numerus="yes">
        <source>You asked for %n more day(s)</source>
        <translation>
            <numerusform>You asked for %n more day</numerusform>
            <numerusform>You asked for %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 asked for %n more day(s)</source>
        <translation>
            <numerusform>%1 asked for %n more day</numerusform>
            <numerusform>%1 asked for %n more days</numerusform>
        </translation>
    </message>
</context>
</TS>
