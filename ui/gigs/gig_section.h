#pragma once

#include "model/gig/content.h"
#include "ui/widgets/card.h"

#include <map>

namespace gw::ui {

class FormField;

/// A part of the gig editor: shows some fields of a GigContent and reads them back.
class GigSection : public Card {
    Q_OBJECT
public:
    using Card::Card;

    virtual void show(const GigContent& content) = 0;
    virtual void collect(GigContent& content) const = 0;
    /// What the model can't see, because it is no content yet: a price that is no number. `where` as in
    /// missingForReview().
    virtual std::vector<Problem> ownProblems() const { return {}; }
    /// Shows each problem at the field it names and returns those that found none.
    std::vector<Problem> showProblems(const std::vector<Problem>& problems);
    using Card::show;

Q_SIGNALS:
    void edited();

protected:
    /// Where problems of a field go; `where` as in missingForReview(). Registered anew when rows change.
    virtual std::map<std::string, FormField*> fields() const = 0;
};

} // namespace gw::ui
