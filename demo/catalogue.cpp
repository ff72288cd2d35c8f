#include "demo/catalogue.h"

namespace gw::demo {

namespace {

const std::vector<Trade> all_trades = {
    {"Graphics & Design",
     "Logo Design",
     {"I will design a minimalist logo for your brand",
      "I will draw a hand-lettered logo for your café or shop",
      "I will turn your sketch into a clean vector logo", "I will design a badge logo for your outdoor brand",
      "I will refresh your old logo without losing its soul"},
     {"Vector files", "Black and white version", "Brand colours", "Social media kit", "Style guide"},
     {"logo", "branding", "vector", "minimal"},
     "What does your business do, and for whom?",
     {"We roast coffee in small batches for people who care where it comes from.",
      "A bookkeeping service for freelancers. Calm and trustworthy, not corporate.",
      "A bicycle workshop with a café in front. Friendly, a bit rough."},
     {"logo-final.svg", "logo-black.svg", "brand-colours.txt"}},
    {"Graphics & Design",
     "Illustration",
     {"I will illustrate a page of your children's book", "I will draw your portrait in watercolour style",
      "I will create spot illustrations for your article", "I will draw a map of your fantasy world",
      "I will design a character sheet for your comic"},
     {"High resolution", "Commercial use", "Background scene", "Source file", "Second character"},
     {"illustration", "watercolour", "character", "book"},
     "Describe the scene you have in mind.",
     {"A fox and a lighthouse keeper drinking tea in a storm.",
      "A quiet library at night, one lamp, a cat on the counter.",
      "Two children building a raft. Early morning light."},
     {"illustration-01.svg", "illustration-01-notes.txt"}},
    {"Writing & Translation",
     "Translation",
     {"I will translate your website from German to English",
      "I will translate your contract from Spanish to English",
      "I will translate your app's texts into Hebrew", "I will proofread your English translation",
      "I will subtitle your film from French to English"},
     {"Proofreading", "Glossary", "Same layout", "Certified copy", "Rush hours"},
     {"translation", "german", "spanish", "proofreading"},
     "Who will read the text?",
     {"Small shop owners who are new to our product.",
      "Lawyers on the other side. Please keep the numbering.",
      "Our customers, mostly on their phones. Short sentences, please."},
     {"translation.txt", "glossary.txt"}},
    {"Writing & Translation",
     "Articles",
     {"I will write an in-depth article for your blog", "I will interview you and write your company's story",
      "I will edit your novel's first three chapters", "I will write clear product descriptions",
      "I will write the help pages of your software"},
     {"Research", "Two rounds of edits", "Search keywords", "Pictures chosen", "Newsletter version"},
     {"writing", "editing", "blog", "story"},
     "What should the reader do after reading?",
     {"Book a call with us.", "Understand why repairing beats replacing.",
      "Feel sure enough to order without asking."},
     {"article.txt", "sources.txt"}},
    {"Programming & Tech",
     "Websites",
     {"I will build a fast one-page website for you", "I will fix the layout of your online shop",
      "I will move your website to a new host", "I will make your website readable for everyone",
      "I will set up privacy-friendly statistics for your site"},
     {"Responsive", "Contact form", "Hosting set-up", "Speed check", "A month of care"},
     {"website", "html", "accessibility", "speed"},
     "Which pages do you need, and do you have the texts?",
     {"Home, services, contact. The texts are ready.",
      "One long page. I have notes, please help me shape them.",
      "Shop with about 40 products; the list is in the spreadsheet."},
     {"website.txt", "preview.svg", "how-to-publish.txt"}},
    {"Programming & Tech",
     "Data & Scripts",
     {"I will clean and chart your spreadsheet", "I will write a script that files your invoices",
      "I will build a dashboard from your sales data", "I will scrape open data and explain it",
      "I will automate your weekly report"},
     {"Source code", "Documentation", "Test data", "Video walkthrough", "Support for 30 days"},
     {"python", "data", "spreadsheet", "automation"},
     "What do you do by hand today?",
     {"Every Monday I copy numbers from four systems into one table.",
      "I rename about 200 PDF invoices a month.",
      "Nothing yet, we decide by gut feeling. That should change."},
     {"report.txt", "chart.svg"}},
    {"Music & Audio",
     "Mixing & Mastering",
     {"I will mix your song of up to 24 tracks", "I will master your album for streaming and vinyl",
      "I will clean the sound of your podcast", "I will compose an intro for your show",
      "I will record a warm voice-over in German"},
     {"Stems", "Vinyl master", "Extra take", "Background music", "Commercial use"},
     {"mixing", "podcast", "voice", "mastering"},
     "Name a recording that sounds the way you want.",
     {"Anything by the trio we sent you: dry drums, close voice.",
      "Radio features from the eighties, a little tape.",
      "Clear, nothing fancy. Most people listen in the car."},
     {"mix-notes.txt", "waveform.svg"}},
    {"Video & Animation",
     "Explainers",
     {"I will animate a 60-second explainer for your product", "I will cut your interview into a short film",
      "I will design the titles of your video series", "I will draw a whiteboard animation of your idea",
      "I will add captions in two languages to your video"},
     {"Script", "Voice-over", "Music", "Captions", "Square version"},
     {"video", "animation", "editing", "captions"},
     "What is the one thing viewers should remember?",
     {"It takes two minutes, and then it simply works.", "We answer the phone.",
      "That the workshop is open to everybody, every Thursday."},
     {"storyboard.svg", "script.txt"}}};

} // namespace

const std::vector<Trade>& trades() { return all_trades; }

const std::vector<std::string_view>& givenNames() {
    static const std::vector<std::string_view> names = {
        "Ada",   "Amir",  "Aylin", "Bruno", "Carmen", "Chidi", "Clara", "Dana",   "Elif",  "Emeka",
        "Farah", "Felix", "Greta", "Hana",  "Ines",   "Ivo",   "Jonas", "Kaia",   "Lena",  "Liam",
        "Lior",  "Maja",  "Mateo", "Mira",  "Nadia",  "Noa",   "Olek",  "Paula",  "Priya", "Rafael",
        "Rosa",  "Samir", "Selin", "Sofia", "Tariq",  "Theo",  "Uma",   "Viktor", "Yara",  "Zoë"};
    return names;
}

const std::vector<std::string_view>& familyNames() {
    static const std::vector<std::string_view> names = {
        "Adeyemi",  "Almeida",  "Bauer",     "Bianchi",  "Cohen",  "Costa",  "Demir",  "Dubois",
        "Eriksen",  "Fischer",  "García",    "Haddad",   "Horvat", "Ito",    "Jansen", "Kaya",
        "Kowalska", "Kumar",    "Lindqvist", "Marino",   "Moreau", "Nguyen", "Novák",  "Okafor",
        "Oliveira", "Papadaki", "Petrov",    "Quispe",   "Rossi",  "Sato",   "Silva",  "Sharma",
        "Tanaka",   "Torres",   "Vargas",    "Virtanen", "Weiss",  "Yilmaz", "Zhang",  "Ziegler"};
    return names;
}

const std::vector<std::string_view>& lines(Moment moment) {
    static const std::vector<std::string_view> before = {
        "Hello! I like your work. Could you take on something like this next week?",
        "Hi, does the standard package include the source files?",
        "Good morning. We are a team of three and need this twice a year. Is that something for you?",
        "Is five days realistic, or should I plan for more?"};
    static const std::vector<std::string_view> after = {
        "Thank you for the order! I'll read everything today and ask if something is missing.",
        "Great to work with you. I start tomorrow morning.", "Got it, all clear from my side. 🙂"};
    static const std::vector<std::string_view> at_work = {
        "Quick question: do you prefer the warmer or the cooler direction?",
        "First half is done. I'm on schedule.", "How is it going? No rush, just curious.",
        "I found a small mistake in the brief, see my note. I'd go with the second version.",
        "Could we talk about the colours? The green looks a bit cold on my screen."};
    static const std::vector<std::string_view> with_delivery = {
        "Here is everything. The notes explain what is what; tell me what you think.",
        "Done! I added a small variant at no cost, in case you like it better.",
        "Please find the files attached. Two details are worth a look before you accept."};
    static const std::vector<std::string_view> revision = {
        "The spacing in the second version feels tight; could it breathe a little more?",
        "Please use the darker blue from our brand sheet.", "Could the first paragraph be half as long?",
        "Lovely. One thing: our name is written with a small k."};
    static const std::vector<std::string_view> thanks = {
        "Perfect, thank you! I'll be back.", "Exactly what I hoped for.",
        "Thank you, the team is delighted. 🎉", "Very good work, and early too."};
    switch (moment) {
    case Moment::before_order:
        return before;
    case Moment::after_order:
        return after;
    case Moment::at_work:
        return at_work;
    case Moment::with_delivery:
        return with_delivery;
    case Moment::revision_wanted:
        return revision;
    case Moment::thanks:
        break;
    }
    return thanks;
}

} // namespace gw::demo
