#pragma once

#include <cstddef>
#include <cstdint>

/// Limits of the domain that are not policy: they protect storage and screens and never change for an order
/// once placed. Lengths are in characters (Unicode code points).
namespace gw::tuning {

inline constexpr int json_depth_max = 64; ///< quality.md, parsers

inline constexpr std::size_t display_name_length_max = 60;
inline constexpr std::size_t profile_line_length_max = 80; ///< headline, country, time zone, a skill
inline constexpr std::size_t profile_about_length_max = 1200;
inline constexpr std::size_t profile_entries_max = 20; ///< languages, skills
inline constexpr std::size_t working_spans_max = 42;   ///< six stretches a day
inline constexpr std::size_t away_note_length_max = 300;
inline constexpr int away_days_max = 365;
inline constexpr std::size_t quick_replies_max = 100;
inline constexpr std::size_t password_length_min = 10;       ///< of a new one
inline constexpr std::size_t artefact_name_length_max = 255; ///< what file systems take

inline constexpr std::size_t gig_title_length_max = 80;         ///< domain.md, Gig
inline constexpr std::size_t gig_description_length_max = 1200; ///< domain.md, Gig
inline constexpr std::size_t gig_tags_max = 5;                  ///< domain.md, Gig
inline constexpr std::size_t gig_extras_max = 20;
inline constexpr std::size_t gig_faq_max = 20;
inline constexpr std::size_t gig_requirements_max = 30;
inline constexpr std::size_t gig_list_entries_max = 30;  ///< choices of a requirement, items of a package
inline constexpr std::size_t gig_text_length_max = 1200; ///< any other text of a gig
inline constexpr int delivery_days_max = 365;
inline constexpr int revisions_max = 99;
inline constexpr std::size_t gig_versions_kept_max = 50; ///< past ones; the log holds the older ones
inline constexpr int queue_limit_max = 1'000;
/// Keeps (package + extras) × quantity × basis points inside 64 bits.
inline constexpr std::int64_t price_minor_max = 1'000'000'000'000;

inline constexpr int order_quantity_max = 20;
inline constexpr std::size_t revision_items_max = 50;
inline constexpr int milestones_max = 20;
inline constexpr int extension_days_max = 60; ///< asked for at once

inline constexpr std::size_t message_preview_length = 160; ///< LastMessage
inline constexpr std::size_t labels_max = 20;              ///< of one conversation
inline constexpr std::size_t label_length_max = 40;

inline constexpr std::size_t offer_rounds_max = 20;
inline constexpr std::size_t review_text_length_max = 2'000;
inline constexpr std::size_t review_salt_length_min = 32; ///< 128 bits in hex
inline constexpr std::size_t review_salt_length_max = 128;

inline constexpr std::size_t reasons_max = 20;

} // namespace gw::tuning
